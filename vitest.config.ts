import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], setupFiles: ['test/support/seed.ts'], testTimeout: 120_000, maxWorkers: '100%' },
});
