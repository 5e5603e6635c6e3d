import { partOf } from './floors.mjs';

const part = process.env.MUTATION_PART;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['test/mutation/canary.ts', ...partOf(part).mutate],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  plugins: ['@stryker-mutator/vitest-runner', ...['./never.mjs', './sample.mjs'].map((path) => new URL(path, import.meta.url).pathname)],
  ignorers: ['never'],
  checkers: partOf(part).share < 1 ? ['sample'] : [],
  coverageAnalysis: 'perTest',
  // Tables of law and of codes are data that is made when a file is loaded; the tests of the tables type them anew, from the text.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'docs/api', 'coverage', 'bench', 'reports'],
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
  // Only an endless loop may end as a time-out, which counts as noticed: on a machine that is busy with other things a shorter time would count more.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `coverage/mutation/${part}.json` },
  allowConsoleColors: false,
  cleanTempDir: 'always',
};
