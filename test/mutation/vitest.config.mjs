import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { floors } from './floors.mjs';

const floor = floors[process.env.MUTATION_FLOOR];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/mutation/canary.test.ts', ...floor.tests.map((path) => path.replace(/\*\*$/, '**/*.test.ts'))],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 120_000,
  },
});
