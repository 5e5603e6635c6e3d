import { assessments, readings, type ReadingId } from '../index.js';
import type { Chosen } from '../rules/ask.js';
import { notAmong } from './arguments.js';
import type { Given, Option } from './command.js';
import { wrongCommand } from './stop.js';

/** The options that settle what is open. */
export const settlingOptions: Readonly<Record<'reading' | 'assessment', Option>> = {
  reading: { kind: 'value', value: 'id=alternative', many: true, help: 'reading' },
  assessment: { kind: 'value', value: 'id=yes|no', many: true, help: 'assessment' },
};

const pairsOf = (given: Given, name: string, shape: string, names: readonly string[], valuesOf: (id: string) => readonly string[]): Readonly<Record<string, string>> => {
  const { words } = given;
  const settled: Record<string, string> = {};
  for (const pair of given.values(name)) {
    const [, id = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    if (id === '' || value === '') throw wrongCommand(words.command.pair(`--${name}`, shape, pair));
    if (!names.includes(id)) throw wrongCommand(notAmong(words, `--${name}`, id, names));
    if (!valuesOf(id).includes(value)) throw wrongCommand(notAmong(words, `--${name} ${id}`, value, valuesOf(id)));
    if (Object.hasOwn(settled, id)) throw wrongCommand(words.command.twice(`--${name} ${id}`));
    settled[id] = value;
  }
  return settled;
};

/** The readings and assessments that the user has settled. */
export const settledIn = (given: Given): Chosen => ({
  readings: pairsOf(given, 'reading', 'id=alternative', Object.keys(readings), (id) => readings[id as ReadingId].alternatives),
  assessments: pairsOf(given, 'assessment', 'id=yes|no', assessments, () => ['yes', 'no']),
});
