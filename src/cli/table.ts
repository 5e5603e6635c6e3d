import { decisionTable, explainTable, ruleNames, type RuleName } from '../index.js';
import { notAmong } from './arguments.js';
import { datesGiven } from './cases.js';
import type { Command } from './command.js';
import { settledIn, settlingOptions } from './settled.js';
import { exitCodes, wrongCommand } from './stop.js';

const isRule = (name: string): name is RuleName => (ruleNames as readonly string[]).includes(name);

/** `table`: the decision table of a rule on a date. */
export const table: Command = {
  name: 'table',
  operands: 'RULE --on DATE',
  count: [1, 1],
  options: {
    on: { kind: 'value', value: 'DATE', help: 'tableOn' },
    format: { kind: 'value', value: 'markdown|json', choices: ['markdown', 'json'], help: 'tableFormat' },
    ...settlingOptions,
  },
  examples: ['table workOrientedHours --on 2026-02-01 --lang en', 'table targetGroup --on 2026-02-01 --format json'],
  exits: [exitCodes.done, exitCodes.wrongCommand],
  run: async (given, io) => {
    const chosen = settledIn(given);
    const [rule = ''] = given.operands;
    if (!isRule(rule)) throw wrongCommand(notAmong(given.words, 'RULE', rule, ruleNames));
    const [on] = datesGiven(given, 'on');
    if (on === undefined) throw wrongCommand(given.words.command.needed('--on', 'DATE'));
    const made = decisionTable(rule, on, chosen);
    await io.out(given.value('format') === 'json' ? `${JSON.stringify(made, null, 2)}\n` : `${explainTable(made, { language: given.language }).markdown}\n`);
    return exitCodes.done;
  },
};
