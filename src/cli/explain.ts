import {
  deadlines,
  endGoals,
  explain as explainDecision,
  governingLaw,
  introductionBenefit,
  languageTraining,
  leaveBalance,
  leaveEntitlements,
  programmeDuration,
  programmeEnd,
  requiredContent,
  targetGroup,
  workOrientedHours,
  type AskOptions,
  type CaseFacts,
  type CasePart,
  type ExplainableDecision,
} from '../index.js';
import { notAmong } from './arguments.js';
import { caseHeading, registerOf } from './assess.js';
import { casesOfFile, datesIn } from './cases.js';
import { jsonOption, registerOption, type Command } from './command.js';
import { jsonList } from './printing.js';
import { progressOf } from './progress.js';
import { settledIn, settlingOptions } from './settled.js';
import { exitCodes, wrongCommand } from './stop.js';

type Ask = (facts: CaseFacts, options: AskOptions) => readonly ExplainableDecision[];

/** The functions that can be explained, by name, in the order of an assessment. */
const asked: Readonly<Record<CasePart, Ask>> = {
  governingLaw: (facts, options) => [governingLaw(facts, options)],
  targetGroup: (facts, options) => [targetGroup(facts, options)],
  endGoals: (facts, options) => [endGoals(facts, options)],
  programmeDuration: (facts, options) => [programmeDuration(facts, options)],
  requiredContent: (facts, options) => [requiredContent(facts, options)],
  workOrientedHours: (facts, options) => [workOrientedHours(facts, options)],
  introductionBenefit: (facts, options) => [introductionBenefit(facts, options)],
  leaveEntitlements: (facts, options) => [leaveEntitlements(facts, options)],
  languageTraining: (facts, options) => [languageTraining(facts, options)],
  programmeEnd: (facts, options) => [programmeEnd(facts, options)],
  leaveBalance: (facts, options) => [leaveBalance(facts, options)],
  deadlines: (facts, options) => Object.values(deadlines(facts, options)),
};

const isPart = (name: string): name is CasePart => Object.hasOwn(asked, name);

/** `explain`: one rule for each case in words. */
export const explain: Command = {
  name: 'explain',
  operands: 'RULE FILE|-',
  count: [2, 2],
  options: { register: registerOption, json: jsonOption, on: { kind: 'value', value: 'DATE', many: true, help: 'on' }, ...settlingOptions },
  examples: ['explain targetGroup cases.json', 'explain programmeDuration cases.json --register plain --lang nn', 'explain deadlines - --on 2026-02-01 < cases.json'],
  exits: [exitCodes.done, exitCodes.wrongFile, exitCodes.wrongCommand],
  run: async (given, io) => {
    const chosen = settledIn(given);
    const [rule = '', file = ''] = given.operands;
    if (!isPart(rule)) throw wrongCommand(notAmong(given.words, 'RULE', rule, Object.keys(asked)));
    const cases = await casesOfFile(file, given, io, 'asked');
    const options = { language: given.language, register: registerOf(given.value('register')) };
    const progress = progressOf(io, 50, given.words.progress.cases, datesIn(cases));
    const data = given.has('json') ? jsonList(io) : null;
    for (const [at, { name, on: dates, facts }] of cases.entries()) {
      if (data === null) await io.out(`${at === 0 ? '' : '\n'}${caseHeading(name)}\n`);
      for (const on of dates) {
        const decisions = asked[rule](facts, { on, ...chosen });
        const explanations = decisions.map((decision) => explainDecision(decision, options));
        if (data === null) await io.out(`\n${explanations.map(({ text }) => text).join('\n\n')}\n`);
        else await data.add({ name, on, rule, decisions, explanations });
        progress.step();
      }
    }
    progress.done();
    await data?.end();
    return exitCodes.done;
  },
};
