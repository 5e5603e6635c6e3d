import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/months.js';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts } from '../../src/case/facts.js';
import { citeProvision } from '../../src/law/citation.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { compareLaw, type CompareOptions, type LawComparison, type LawDifference } from '../../src/rules/compareLaw.js';
import { ruleNames, type RuleName } from '../../src/rules/ruleBook.js';
import { targetGroup } from '../../src/rules/targetGroup.js';
import { anySituation, everything, without } from '../support/caseGrid.js';
import { change, protectedPerson, refugee } from '../support/people.js';
import { cases } from '../support/cases.js';

const difference = (comparison: LawComparison, rule: RuleName): LawDifference => {
  const found = comparison.differences.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${rule} is the same`);
  return found;
};
const outcomes = ({ before, after }: LawDifference): readonly unknown[] =>
  [before, after].map((decision) => (decision.status === 'determined' ? decision.outcome : decision.possible));
const cited = ({ provisions }: LawDifference): readonly string[] => provisions.map((pin) => citeProvision(pin, 'nb'));

// Settled so late that no residence limit is near.
const newlyProtected: CaseFacts = change(protectedPerson, {
  permit: { grantedOn: '2025-02-10' },
  settlement: { settledOn: '2025-05-01' },
  decision: { madeOn: '2025-05-20' },
  programme: { offeredStartOn: '2025-06-01', startedOn: '2025-06-15' },
});

describe('the last day of 2025 and the first of 2026', () => {
  const comparison = compareLaw(newlyProtected, { on: '2025-12-31', other: '2026-01-01' });

  it('give a holder of collective protection an obligation', () => {
    const found = difference(comparison, 'targetGroup');
    expect(outcomes(found)).toEqual([{ group: 'right', ground: 'collective-protection', refusal: 'none' }, { group: 'right-and-obligation' }]);
    expect(found.becauseOfTime).toBe(false);
    const standing = found.rows.find(({ before }) => before?.value === 'right');
    expect([standing?.before?.value, standing?.after?.value]).toEqual(['right', 'right-and-obligation']);
    expect(standing?.after?.from).toBe('2026-01-01');
    expect(cited(found).length).toBeGreaterThan(0);
  });

  // § 37 c first paragraph first and third sentence, and § 8 fourth paragraph, which was about Nordic citizens and became the fifth.
  it('name what the law had and has, the earlier first, and nothing for what it no longer says', () => {
    const found = difference(comparison, 'targetGroup');
    expect(found.rows.map(({ parameter, before, after }) => [parameter, before?.value, after?.value])).toEqual([
      ['target-group/work-exception-hours', null, 30],
      ['collective-protection/standing', 'right', 'right-and-obligation'],
      ['collective-protection/refusal-for-near-full-time-work', true, undefined],
    ]);
    expect(found.rows.map(({ after }) => after === null)).toEqual([false, false, true]);
    expect(cited(found)).toEqual([
      'integreringsloven § 8',
      'integreringsloven § 8 fjerde ledd',
      'integreringsloven § 9 første ledd bokstav e',
      'integreringsloven § 37 c første ledd første punktum (ordlyd fra 1. juli 2024)',
      'integreringsloven § 37 c første ledd tredje punktum (ordlyd fra 1. juli 2024)',
      'integreringsloven § 37 c første ledd (ordlyd fra 1. januar 2026)',
      'integreringsloven § 8 fjerde ledd første punktum (ordlyd fra 1. januar 2026)',
      'integreringsloven § 8 femte ledd (ordlyd fra 1. januar 2026)',
    ]);
  });

  it('give other end goals, and other hours after another time in the programme', () => {
    expect(difference(comparison, 'endGoals').becauseOfTime).toBe(false);
    const hours = difference(comparison, 'workOrientedHours');
    expect(outcomes(hours)).toMatchObject([{ ruleInForceSince: '2024-02-01' }, { ruleInForceSince: '2026-01-01' }]);
    expect(hours.provisions.map(({ wording }) => wording)).toContain('2026-01-01');
  });

  it('name every rule once', () => {
    expect([...comparison.differences.map(({ rule }) => rule), ...comparison.same].sort()).toEqual([...ruleNames].sort());
    expect(comparison).toMatchObject({ on: '2025-12-31', other: '2026-01-01' });
  });
});

describe('other changes', () => {
  it('the day chapter 6A came, 2022-06-15, turns a right and an obligation into a right', () => {
    const facts = change(protectedPerson, {
      permit: { grantedOn: '2022-04-01' },
      settlement: { settledOn: '2022-05-01' },
      decision: { madeOn: null },
      programme: { offeredStartOn: null, startedOn: null },
    });
    const found = difference(compareLaw(facts, { on: '2022-06-14', other: '2022-06-15' }), 'targetGroup');
    expect(outcomes(found)).toEqual([{ group: 'right-and-obligation' }, { group: 'right', ground: 'collective-protection', refusal: 'none' }]);
    expect(found.becauseOfTime).toBe(false);
    expect(compareLaw(facts, { on: '2022-06-13', other: '2022-06-14' }).differences).toEqual([]);
    expect(compareLaw(facts, { on: '2022-06-15', other: '2022-06-16' }).differences).toEqual([]);
  });

  it('nothing differs for a refugee between two days of one regime', () => {
    expect(compareLaw(refugee, { on: '2025-06-01', other: '2025-06-02' })).toEqual({ on: '2025-06-01', other: '2025-06-02', differences: [], same: ruleNames });
  });

  it('a birthday is time and no law, with the question and the fact it rests on', () => {
    const facts = change(refugee, { person: { birthDate: '2001-03-10', education: 'below-upper-secondary' } });
    const comparison = compareLaw(facts, { on: '2026-03-09', other: '2026-03-10', readings: { 'age-of-participant': 'day-asked' } });
    expect(comparison.differences.map(({ rule }) => rule)).toEqual(['endGoals']);
    expect(difference(comparison, 'endGoals')).toMatchObject({
      rows: [],
      provisions: [],
      becauseOfTime: true,
      answers: [{ question: 'age-of-participant-on-day-asked', before: 'young', after: 'between', facts: ['person.birthDate'] }],
    });
  });

  it('a limit that is reached is time and no law', () => {
    const comparison = compareLaw(refugee, { on: '2027-03-31', other: '2027-04-01' });
    const found = difference(comparison, 'targetGroup');
    expect(outcomes(found)).toEqual([{ group: 'right-and-obligation' }, { group: 'outside', ground: 'residence-limit-passed' }]);
    expect(found).toMatchObject({ becauseOfTime: true, rows: [], answers: [{ question: 'residence-limit', before: 'not-reached', after: 'passed' }] });
  });

  it('a change of law is found where facts are missing as well', () => {
    const found = difference(compareLaw({}, { on: '2025-12-31', other: '2026-01-01' }), 'targetGroup');
    expect(found.before.status).toBe('open');
    expect(found.becauseOfTime).toBe(false);
    expect(found.rows.map(({ parameter }) => parameter)).toEqual(expect.arrayContaining([expect.stringContaining('work-exception')]));
  });

  const openPoints = ({ before, after }: LawDifference): readonly (readonly string[])[] =>
    [before, after].map((one) => (one.status === 'open' ? one.open.map(({ question }) => question) : []));

  // § 9 second paragraph: since 2023-08-01 a permanent residence based on a permit of letters a to e is as good as that permit.
  it('what is open differs too, when the outcomes do not', () => {
    const facts = change(refugee, {
      permit: { ground: 'family-member', grantedOn: '2023-05-01' },
      family: { referencePersonSettledOn: '2022-05-01', appliedOn: '2022-09-01' },
      settlement: { settledOn: '2023-06-01' },
    });
    const found = difference(compareLaw(facts, { on: '2023-07-31', other: '2023-08-01' }), 'targetGroup');
    const [before, after] = outcomes(found) as [object[], object[]];
    expect(new Set(before)).toEqual(new Set([{ group: 'right-and-obligation' }, { group: 'may-be-offered', ground: 'family-of-others' }]));
    expect(new Set(after)).toEqual(new Set(before));
    expect(openPoints(found)).toEqual([['reference-person-in-a-to-e', 'reference-person-has-permanent-residence'], ['reference-person-in-a-to-e']]);
    expect(found).toMatchObject({ becauseOfTime: false, rows: [{ parameter: 'target-group/family-of-permanent-residents', before: { value: false }, after: { value: true } }] });
  });

  // The Regulation § 43f first paragraph: since 2023-07-01 it says what a language offer is.
  it('the outcomes differ too, when what is open does not', () => {
    const found = difference(compareLaw(protectedPerson, { on: '2023-06-30', other: '2023-07-01' }), 'requiredContent');
    expect(openPoints(found)).toEqual([['youngest-child-under-collective-protection'], ['youngest-child-under-collective-protection']]);
    expect(found.rows.map(({ parameter }) => parameter)).toContain('content/language-offer-is-defined');
  });
});

describe('for any case', () => {
  const anyDay = fc.integer({ min: 0, max: 2700 }).map((days): IsoDate => addDays('2021-01-01', days));
  const anyFile = fc.tuple(anySituation(), fc.subarray([...everything], { maxLength: 4 })).map(([situation, missing]) => without(situation, missing));
  const compare = ({ facts, readings, assessments }: { facts: CaseFacts; readings: object; assessments: object }, on: IsoDate, other: IsoDate): LawComparison | null => {
    try {
      return compareLaw(facts, { on, other, readings, assessments });
    } catch (error) {
      // A file with an earlier permit is not asked of a time before the one held now.
      if (error instanceof RangeError && error.message.includes('another permit was held')) return null;
      throw error;
    }
  };

  it('a date is no different from itself', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(compare(file, file.on, file.on)).toEqual({ on: file.on, other: file.on, differences: [], same: ruleNames });
      }),
      { numRuns: cases(100) },
    );
  });

  it('the dates can be swapped: before and after change places, and nothing else', () => {
    fc.assert(
      fc.property(anyFile, anyDay, (file, other) => {
        const there = compare(file, file.on, other);
        const back = compare(file, other, file.on);
        if (there === null || back === null) {
          expect(there).toBe(back);
          return;
        }
        expect(back.same).toEqual(there.same);
        expect(back.differences.map(({ rule }) => rule)).toEqual(there.differences.map(({ rule }) => rule));
        back.differences.forEach((swapped, at) => {
          const one = there.differences[at]!;
          expect([swapped.before, swapped.after]).toEqual([one.after, one.before]);
          expect(swapped.becauseOfTime).toBe(one.becauseOfTime);
          expect(swapped.provisions).toEqual(one.provisions);
          const sorted = (all: readonly unknown[]) => all.map((row) => JSON.stringify(row)).sort();
          expect(sorted(swapped.rows.map((row) => [row.parameter, row.after, row.before]))).toEqual(sorted(one.rows.map((row) => [row.parameter, row.before, row.after])));
          expect(new Set(swapped.answers.map(({ question, before, after }) => [question, after, before].join()))).toEqual(
            new Set(one.answers.map(({ question, before, after }) => [question, before, after].join())),
          );
        });
      }),
      { numRuns: cases(150) },
    );
  });

  it('the answers are those that the rules give, and where nothing is said to differ they are the same', () => {
    fc.assert(
      fc.property(anyFile, anyDay, (file, other) => {
        const comparison = compare(file, file.on, other);
        if (comparison === null) return;
        const options = (on: IsoDate) => ({ on, readings: file.readings, assessments: file.assessments }) as AskOptions;
        const [one, two] = [targetGroup(file.facts, options(file.on)), targetGroup(file.facts, options(other))];
        const found = comparison.differences.find(({ rule }) => rule === 'targetGroup');
        if (found !== undefined) expect([found.before, found.after]).toEqual([one, two]);
        else expect(one.status === 'determined' ? one.outcome : new Set(one.possible)).toEqual(two.status === 'determined' ? two.outcome : new Set(two.possible));
      }),
      { numRuns: cases(150) },
    );
  });

  // Until 30 April: the basic amount is another from 1 May.
  it('between two days of one regime only time is behind a difference', () => {
    fc.assert(
      fc.property(anyFile, fc.integer({ min: 0, max: 118 }), fc.integer({ min: 0, max: 118 }), (file, one, two) => {
        const comparison = compare(file, addDays('2026-01-02', one), addDays('2026-01-02', two));
        for (const found of comparison?.differences ?? []) expect(found).toMatchObject({ becauseOfTime: true, rows: [], provisions: [] });
      }),
      { numRuns: cases(200) },
    );
  });
});

describe('what is malformed', () => {
  it.each<[CaseFacts, CompareOptions, string]>([
    [refugee, { on: '2026-01-01', other: '2020-12-31' }, 'other: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'],
    [refugee, { on: '2020-12-31', other: '2026-01-01' }, 'on: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'],
    [refugee, { on: '2026-01-01', other: '2026-02-30' }, 'other: "2026-02-30" is not a day that exists'],
    [refugee, { on: '2026-01-01', other: '2026-01-02', reading: {} } as CompareOptions, 'options.reading: not known; the names are on, other, readings, assessments'],
    [refugee, null as unknown as CompareOptions, 'options: expected an object with two dates, got null'],
    [change(refugee, { programme: { percent: 101 } }), { on: '2026-01-01', other: '2026-01-02' }, 'programme.percent: expected a number from 0 to 100, got 101'],
  ])('is an error that names the field and the value (%#)', (facts, options, message) => {
    expect(() => compareLaw(facts, options)).toThrow(new RangeError(message));
  });
});
