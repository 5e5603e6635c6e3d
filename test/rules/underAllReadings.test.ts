import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../src/case/facts.js';
import type { Decision } from '../../src/decision/index.js';
import { readings, type ReadingId, type Readings } from '../../src/law/readings.js';
import { askRule, type AskOptions } from '../../src/rules/ask.js';
import { checkWorkOrientedHours, type WorkPlan } from '../../src/rules/checkWorkOrientedHours.js';
import { decisionTable } from '../../src/rules/decisionTable.js';
import { endGoals } from '../../src/rules/endGoals.js';
import { programmeDuration } from '../../src/rules/programmeDuration.js';
import { ruleNamed, ruleNames, type RuleName } from '../../src/rules/ruleBook.js';
import { targetGroup } from '../../src/rules/targetGroup.js';
import { underAllReadings } from '../../src/rules/underAllReadings.js';
import { anySituation, everything, lawDates, without } from '../support/caseGrid.js';
import { change, refugee } from '../support/people.js';
import { cases } from '../support/cases.js';

type Any = Decision<string, unknown>;
const asking =
  (rule: RuleName) =>
  (facts: CaseFacts, options: AskOptions): Any =>
    askRule(ruleNamed(rule), facts, options);

const possible = (decision: Any): readonly string[] =>
  (decision.status === 'determined' ? [decision.outcome] : decision.possible).map((outcome) => JSON.stringify(outcome)).sort();

/** Every choice of every reading that a rule can ask on some date. */
const asked = Object.fromEntries(
  ruleNames.map((rule) => [
    rule,
    [...new Set(lawDates.flatMap((on) => decisionTable(rule, on).questions.flatMap(({ id, kind }) => (kind === 'reading' ? [id as ReadingId] : []))))],
  ]),
);
const choices = (ids: readonly ReadingId[]): readonly Readings[] =>
  ids.reduce<readonly Readings[]>((all, id) => all.flatMap((chosen) => readings[id].alternatives.map((one) => ({ ...chosen, [id]: one }))), [{}]);

const matches = (combination: Readings, choice: Readings): boolean =>
  Object.entries(combination).every(([id, alternative]) => choice[id as ReadingId] === alternative);

const manyMissing = fc.oneof(fc.constant([]), fc.subarray(everything.filter((one) => !one.startsWith('reading ')), { maxLength: 3 }));

describe.each(ruleNames.map((name) => [name] as const))('under all readings, %s', (rule) => {
  const every = choices(asked[rule]!);

  it('answers each full choice of readings as the one combination that matches it does', () => {
    fc.assert(
      fc.property(anySituation(), manyMissing, fc.integer({ min: 0, max: 1_000_000 }), (complete, missing, from) => {
        const { facts, on, assessments } = without(complete, missing);
        const { answers } = underAllReadings(asking(rule), facts, { on, assessments });
        for (let at = 0; at < Math.min(every.length, 24); at++) {
          const choice = every[(from + at * 7) % every.length]!;
          const listed = answers.filter((answer) => matches(answer.readings, choice));
          expect(listed).toHaveLength(1);
          expect(possible(asking(rule)(facts, { on, assessments, readings: choice }))).toEqual(possible(listed[0]!.decision));
        }
      }),
      { numRuns: cases(150) },
    );
  });

  it('finds the outcomes of brute force over every choice, and no reading that makes no difference', () => {
    fc.assert(
      fc.property(anySituation(), ({ facts, on, assessments }) => {
        const found = underAllReadings(asking(rule), facts, { on, assessments });
        const outcomeOf = (choice: Readings): string => possible(asking(rule)(facts, { on, assessments, readings: choice })).join();
        const outcomes = new Map(every.map((choice) => [choice, outcomeOf(choice)]));
        expect(new Set(found.answers.map(({ decision }) => possible(decision).join()))).toEqual(new Set(outcomes.values()));
        const makesDifference = (id: ReadingId, within: Readings): boolean =>
          [...outcomes].some(([choice, outcome]) =>
            matches(within, choice) && readings[id].alternatives.some((other) => outcomeOf({ ...choice, [id]: other }) !== outcome),
          );
        expect(found.readings).toEqual((Object.keys(readings) as ReadingId[]).filter((id) => asked[rule]!.includes(id) && makesDifference(id, {})));
        expect(found.depends).toBe(new Set(outcomes.values()).size > 1);
        for (const { readings: combination, decision } of found.answers) {
          expect(decision.status).toBe('determined');
          let before: Readings = {};
          for (const id of Object.keys(combination) as ReadingId[]) {
            expect(makesDifference(id, before)).toBe(true);
            before = { ...before, [id]: combination[id] };
          }
        }
      }),
      { numRuns: cases(60) },
    );
  });
});

describe('under all readings', () => {
  const overAge = change(refugee, { person: { birthDate: '1969-06-01' } });

  it('there is one answer where nothing is unsettled', () => {
    const found = underAllReadings(targetGroup, refugee, { on: '2026-02-01' });
    expect(found).toMatchObject({ depends: false, readings: [], answers: [{ readings: {}, decision: { status: 'determined' } }] });
    expect(found.answers).toHaveLength(1);
  });

  it('the year after the upper age gives two', () => {
    const found = underAllReadings(targetGroup, overAge, { on: '2026-02-01' });
    expect(found.depends).toBe(true);
    expect(found.readings).toEqual(['upper-age-bound']);
    expect(found.answers.map((answer) => [answer.readings, answer.decision.status === 'determined' && answer.decision.outcome])).toEqual([
      [{ 'upper-age-bound': 'through-birthday' }, { group: 'may-be-offered', ground: 'over-upper-age' }],
      [{ 'upper-age-bound': 'through-the-year' }, { group: 'right-and-obligation' }],
    ]);
  });

  it('a reading that is chosen stays', () => {
    const found = underAllReadings(targetGroup, overAge, { on: '2026-02-01', readings: { 'upper-age-bound': 'through-the-year' } });
    expect(found).toMatchObject({ depends: false, readings: [], answers: [{ readings: {}, decision: { outcome: { group: 'right-and-obligation' } } }] });
  });

  it('a reading left undefined is as one left out', () => {
    const found = underAllReadings(targetGroup, overAge, { on: '2026-02-01', readings: { 'upper-age-bound': undefined } });
    expect(found).toEqual(underAllReadings(targetGroup, overAge, { on: '2026-02-01' }));
  });

  it('what is open for want of facts stays open under each', () => {
    const { settlement: _gone, ...rest } = overAge;
    const found = underAllReadings(targetGroup, rest, { on: '2026-02-01' });
    expect(found.readings).toEqual(['upper-age-bound']);
    expect(found.answers.map(({ decision }) => decision.status)).toEqual(['open', 'open']);
  });

  it('one reading can matter under one alternative of another only', () => {
    const found = underAllReadings(
      endGoals,
      { ...change(refugee, { person: { birthDate: '1970-06-01' }, permit: { grantedOn: '2025-01-15' }, decision: { madeOn: '2025-09-01' } }) },
      { on: '2026-02-01' },
    );
    expect(found.readings).toEqual(['upper-age-bound', 'age-of-participant']);
    expect(found.answers.map((answer) => Object.keys(answer.readings).length).sort()).toEqual([1, 2, 2, 2, 2]);
  });

  it('any function of facts and options will do', () => {
    const plan: WorkPlan = { activities: [], through: '2026-12-31' };
    const facts = change(refugee, { programme: { startedOn: '2026-01-01', endGoal: 'work' } });
    const found = underAllReadings((file: CaseFacts, options) => checkWorkOrientedHours(file, plan, options), facts, { on: '2026-05-01' });
    expect(found.answers).toHaveLength(1);
    expect(found.answers[0]!.decision).toMatchObject({ rule: 'checkWorkOrientedHours', status: 'determined' });
  });

  it('a rule that needs facts is asked under each reading that is open then', () => {
    const seen: Readings[] = [];
    const rule = (_facts: object, { readings: chosen = {} }: AskOptions) => {
      seen.push(chosen);
      const open = chosen['after-a-date'] === undefined ? ['day', 'after-a-date'] : ['day'];
      const points = open.map((question) => ({ question, kind: question === 'day' ? ('fact' as const) : ('reading' as const), facts: [], answers: [], provisions: [] }));
      return { ...targetGroup(refugee, { on: '2026-02-01' }), status: 'needs-facts' as const, open: points };
    };
    const found = underAllReadings(rule, {}, { on: '2026-02-01' });
    expect(found.readings).toEqual(['after-a-date']);
    expect(seen).toEqual([{}, { 'after-a-date': 'includes-the-day' }, { 'after-a-date': 'excludes-the-day' }]);
  });

  it('what is malformed is an error of the rule', () => {
    expect(() => underAllReadings(programmeDuration, refugee, { on: '2026-02-30' })).toThrow(new RangeError('on: "2026-02-30" is not a day that exists'));
    expect(() => underAllReadings(programmeDuration, refugee, null as never)).toThrow(new RangeError('options: expected an object with the date asked about, got null'));
    expect(() => underAllReadings(programmeDuration, refugee, { on: '2026-02-01', readings: 'all' as never })).toThrow(new RangeError('readings: expected a plain object, got "all"'));
  });

  it('refuses what is no function', () => {
    expect(() => underAllReadings({ on: '2026-02-01' } as never, refugee, { on: '2026-02-01' })).toThrow(/^rule: expected a function of this library, got /);
  });
});
