import { floors } from './floors.mjs';

const floor = process.env.MUTATION_FLOOR;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['test/mutation/canary.ts', ...floors[floor].mutate],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  plugins: ['@stryker-mutator/vitest-runner', new URL('./never.mjs', import.meta.url).pathname],
  ignorers: ['never'],
  coverageAnalysis: 'perTest',
  // Tables of law and of codes are data that is made when a file is loaded; the tests of the tables type them anew, from the text.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'docs/api', 'coverage', 'bench', 'reports'],
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `coverage/mutation/${floor}.json` },
  htmlReporter: { fileName: `coverage/mutation/${floor}.html` },
  allowConsoleColors: false,
  cleanTempDir: 'always',
};
