import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { partOf } from './floors.mjs';

const isProperties = ({ moduleId }) => /properties\.test/.test(moduleId);

/** Cases before properties: most mutants die of a case, in a moment. */
class CasesFirst extends BaseSequencer {
  async sort(files) {
    return [...files].sort((one, other) => isProperties(one) - isProperties(other));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/mutation/canary.test.ts', ...partOf(process.env.MUTATION_PART).tests.map((path) => path.replace(/\*\*$/, '**/*.test.ts'))],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 120_000,
    sequence: { sequencer: CasesFirst },
  },
});
