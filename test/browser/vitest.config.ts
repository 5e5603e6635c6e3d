import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What is tested in a real browser; it needs Chromium, and runs in one time zone.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/browser/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
