import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { partOf } from './floors.mjs';

const SEED = 20_261_126;

/** Whether a mutant is among those looked at: by its place and what it says alone, so that a change elsewhere leaves the choice as it is. */
export const inSample = (share, { fileName, location: { start }, replacement }) => {
  if (fileName.endsWith('canary.ts')) return true;
  const place = fileName.replaceAll('\\', '/').replace(/^.*\/src\//, 'src/');
  const drawn = createHash('sha256').update(JSON.stringify([SEED, place, start.line, start.column, replacement])).digest().readUInt32BE();
  return drawn < share * 2 ** 32;
};

const checker = () => {
  const { share } = partOf(process.env.MUTATION_PART);
  const found = (mutant) => (inSample(share, mutant) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not in the sample' });
  return { init: async () => {}, check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, found(mutant)])) };
};
checker.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', checker)];
