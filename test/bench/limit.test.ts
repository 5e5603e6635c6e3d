import { expect, it } from 'vitest';
import { programmeDuration, targetGroup, workOrientedHours, type AskOptions, type CaseFacts, type Decision } from '../../src/index.js';

/** The benchmark is no part of the project that is compiled: what it exports is described here. */
interface Case {
  readonly on: AskOptions['on'];
  readonly facts: CaseFacts;
}
const from = (file: string): Promise<unknown> => import(`../../bench/engines/${file}.mjs`);
const cases = (await from('cases')) as { casesOf: (count: number) => Case[]; readings: AskOptions['readings'] };
const limit = (await from('limit')) as { decide: (one: Case) => { group: string; length: string; hours: string } };

const outcomeOf = <O>(decision: Decision<string, O>): O => {
  if (decision.status !== 'determined') throw new Error(`${decision.rule} is open: ${decision.open.map(({ question }) => question).join(', ')}`);
  return decision.outcome;
};

const group = (facts: CaseFacts, options: AskOptions): string => {
  const outcome = outcomeOf(targetGroup(facts, options));
  return 'ground' in outcome ? `${outcome.group}: ${outcome.ground}` : outcome.group;
};
const length = (facts: CaseFacts, options: AskOptions): string => {
  const outcome = outcomeOf(programmeDuration(facts, options));
  if (outcome.kind !== 'length') return outcome.kind;
  const { least, longest, extension } = outcome;
  return `${least ?? 0}–${longest}${extension.kind === 'none' ? '' : `, ${extension.kind} ${extension.longest}`}`;
};
const hours = (facts: CaseFacts, options: AskOptions): string => {
  const outcome = outcomeOf(workOrientedHours(facts, options));
  return outcome.kind === 'none' ? 'none' : `${outcome.hoursPerWeek}, ${outcome.reached ? 'reached' : 'not yet'}`;
};

it('the function written by hand, which the benchmark takes as its limit, answers its cases as the rules do', () => {
  const answers = cases.casesOf(1500).map((one) => {
    const options = { on: one.on, readings: cases.readings };
    const ruled = { group: group(one.facts, options), length: length(one.facts, options), hours: hours(one.facts, options) };
    expect(limit.decide(one), JSON.stringify(one)).toEqual(ruled);
    return ruled;
  });
  // The cases are of all kinds, so that agreeing says something.
  expect(new Set(answers.map((answer) => answer.group)).size).toBe(12);
  expect(new Set(answers.map((answer) => answer.length)).size).toBe(9);
  expect(new Set(answers.map((answer) => answer.hours)).size).toBe(3);
});
