import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts, LeaveKind } from '../../src/case/facts.js';
import { leaveKinds } from '../../src/case/facts.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { introductionBenefit, type IntroductionBenefit } from '../../src/rules/introductionBenefit.js';
import { change } from '../support/people.js';

/** A refugee of 1990 in a programme from 2021-02-01, living alone. */
const participant: CaseFacts = {
  person: { birthDate: '1990-04-10' },
  permit: { ground: 'refugee', grantedOn: '2021-01-15', previousGround: null },
  household: { livesWithParents: false, partnerInProgramme: false, youngestChildBornOn: null },
  programme: { startedOn: '2021-02-01', endedOn: null, percent: 100, leave: [] },
};
const young = change(participant, { person: { birthDate: '2003-09-09' } });
const inCouple = change(participant, { household: { partnerInProgramme: true } });
const protectedPartTime = change(participant, {
  permit: { ground: 'collective-protection', grantedOn: '2022-04-01' },
  programme: { startedOn: '2022-05-01', percent: 60, partTimeBecauseOfMunicipality: false },
});

const ask = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}) => introductionBenefit(facts, { on, ...options });
const outcome = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): IntroductionBenefit => {
  const decision = ask(facts, on, options);
  if (decision.status !== 'determined') throw new Error(`open on ${decision.open.map(({ question }) => question).join(', ')}`);
  return decision.outcome;
};
const possible = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): readonly string[] => {
  const decision = ask(facts, on, options);
  if (decision.status === 'determined') throw new Error('determined');
  return decision.possible.map((one) => (one.kind === 'none' ? one.ground : `${one.kind} ${one.ground} ${String(one.fraction.numerator)}/${String(one.fraction.denominator)}`));
};
const open = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): readonly string[] => {
  const decision = ask(facts, on, options);
  return decision.status === 'open' ? decision.open.map(({ question }) => question) : [];
};
const fractionOf = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): string => {
  const found = outcome(facts, on, options);
  return found.kind === 'none' ? found.ground : `${String(found.fraction.numerator)}/${String(found.fraction.denominator)} ${found.ground}`;
};
const ore = (facts: CaseFacts, on: IsoDate) => {
  const found = outcome(facts, on);
  return found.kind === 'benefit' ? found.ore : found;
};

describe('the amounts of § 20', () => {
  // Typed from the dossier's table of 2 G, where they stand in kroner with two decimals.
  it.each<[IsoDate, number, number, number, number, number, number, number]>([
    ['2021-02-01', 101351, 20270200, 1689183, 56306, 10957, 1126122, 563061],
    ['2021-04-30', 101351, 20270200, 1689183, 56306, 10957, 1126122, 563061],
    ['2021-05-01', 106399, 21279800, 1773317, 59111, 11503, 1182211, 591106],
    ['2022-04-30', 106399, 21279800, 1773317, 59111, 11503, 1182211, 591106],
    ['2022-05-01', 111477, 22295400, 1857950, 61932, 12052, 1238633, 619317],
    ['2023-05-01', 118620, 23724000, 1977000, 65900, 12824, 1318000, 659000],
    ['2024-05-01', 124028, 24805600, 2067133, 68904, 13408, 1378089, 689044],
    ['2025-04-30', 124028, 24805600, 2067133, 68904, 13408, 1378089, 689044],
    ['2025-05-01', 130160, 26032000, 2169333, 72311, 14071, 1446222, 723111],
    ['2026-04-30', 130160, 26032000, 2169333, 72311, 14071, 1446222, 723111],
    ['2026-05-01', 136549, 27309800, 2275817, 75861, 14762, 1517211, 758606],
  ])('on %s with the basic amount %i', (on, basicAmount, year, month, day, hour, monthApart, monthWithParents) => {
    expect(outcome(participant, on)).toEqual({ kind: 'benefit', basicAmount, fraction: { numerator: 1, denominator: 1 }, ground: 'full', ore: { year, month, day, hour } });
    const youngOnDay = change(young, { person: { birthDate: '2003-09-09' } });
    expect(ore(youngOnDay, on)).toMatchObject({ month: monthApart });
    expect(ore(change(youngOnDay, { household: { livesWithParents: true } }), on)).toMatchObject({ month: monthWithParents });
  });

  it.each<[IsoDate, number]>([
    ['2024-07-01', 1722611],
    ['2025-05-01', 1807778],
    ['2026-05-01', 1896514],
  ])('for each of a couple without children on %s', (on, month) => {
    expect(ore(inCouple, on)).toMatchObject({ month });
  });
});

describe('who has the right to benefit (§ 19)', () => {
  it.each<[string, CaseFacts, IsoDate, string]>([
    ['the day before the programme begins', participant, '2021-01-31', 'not-in-programme'],
    ['the first day in the programme', participant, '2021-02-01', '1/1 full'],
    ['the last day in the programme', change(participant, { programme: { endedOn: '2022-02-01' } }), '2022-01-31', '1/1 full'],
    ['the first day after the programme', change(participant, { programme: { endedOn: '2022-02-01' } }), '2022-02-01', 'not-in-programme'],
    ['no programme begun', change(participant, { programme: { startedOn: null } }), '2022-02-01', 'not-in-programme'],
    ['under the Act of 2003', change(participant, { permit: { grantedOn: '2020-12-31', appliedFromAbroad: false } }), '2022-02-01', 'introduction-act-2003'],
  ])('%s', (_what, facts, on, expected) => {
    expect(fractionOf(facts, on)).toBe(expected);
  });

  it('is open when it is not known whether the programme has begun or ended', () => {
    expect(possible(change(participant, { programme: { startedOn: undefined } }), '2022-02-01')).toEqual(['benefit full 1/1', 'not-in-programme']);
    expect(open(change(participant, { programme: { startedOn: undefined } }), '2022-02-01')).toEqual(['in-programme']);
    expect(open(change(participant, { programme: { endedOn: undefined } }), '2022-02-01')).toEqual(['in-programme']);
  });
});

describe('leave (Regulation chapters 3 and 4)', () => {
  const on = '2022-03-10';
  const away = (kind: LeaveKind, from: IsoDate, to: IsoDate | null): CaseFacts => change(participant, { programme: { leave: [{ kind, from, to }] } });

  it.each(leaveKinds.map((kind) => [kind] as const))('%s keeps the benefit, but for long illness and parental leave', (kind) => {
    const expected = kind === 'long-illness' || kind === 'parental' ? 'leave-without-benefit' : '1/1 full';
    expect(fractionOf(away(kind, on, on), on)).toBe(expected);
  });

  it.each<[IsoDate, IsoDate | null, string]>([
    ['2022-03-11', '2022-03-20', '1/1 full'],
    ['2022-03-10', '2022-03-20', 'leave-without-benefit'],
    ['2022-03-01', '2022-03-10', 'leave-without-benefit'],
    ['2022-03-01', '2022-03-09', '1/1 full'],
    ['2022-03-01', null, 'leave-without-benefit'],
  ])('parental leave from %s to %s', (from, to, expected) => {
    expect(fractionOf(away('parental', from, to), on)).toBe(expected);
  });

  it('without benefit goes before other absence on the same day', () => {
    const leave = [{ kind: 'own-illness', from: on, to: on }, { kind: 'parental', from: on, to: on }] as const;
    expect(fractionOf(change(participant, { programme: { leave } }), on)).toBe('leave-without-benefit');
  });

  it('is open when nothing is known of leave', () => {
    expect(possible(change(participant, { programme: { leave: undefined } }), on)).toEqual(['leave-without-benefit', 'benefit full 1/1']);
    expect(open(change(participant, { programme: { leave: undefined } }), on)).toEqual(['leave-without-benefit']);
  });

  it('because of own illness is noted: when it is long, the municipality may end the benefit', () => {
    expect(ask(away('own-illness', on, on), on).notes).toEqual(['long-illness-may-end-benefit']);
    expect(ask(away('welfare', on, on), on).notes).toEqual([]);
  });
});

describe('participants under 25 (§ 20 third paragraph)', () => {
  it.each<[string, IsoDate, boolean, string]>([
    ['the day before turning 25', '2028-09-08', false, '2/3 young-living-apart'],
    ['the day before turning 25, with parents', '2028-09-08', true, '1/3 young-living-with-parents'],
    ['the 25th birthday', '2028-09-09', false, '1/1 full'],
    ['the 25th birthday, with parents', '2028-09-09', true, '1/1 full'],
  ])('%s', (_what, on, livesWithParents, expected) => {
    expect(fractionOf(change(young, { household: { livesWithParents } }), on)).toBe(expected);
  });

  it('have a note only where another day than the day of payment would give another answer', () => {
    const on = '2022-04-10';
    expect(ask(change(participant, { person: { birthDate: '1997-04-10' } }), on).notes).toEqual(['benefit-age-day-by-day']);
    expect(ask(change(participant, { person: { birthDate: '1996-02-01' } }), on).notes).toEqual([]);
    expect(ask(change(participant, { person: { birthDate: '1996-02-02' } }), on).notes).toEqual(['benefit-age-day-by-day']);
    expect(ask(young, on).notes).toEqual([]);
  });

  it('is open when age or home is not known', () => {
    expect(possible(change(participant, { person: { birthDate: undefined } }), '2022-02-01')).toEqual(['benefit young-living-apart 2/3', 'benefit full 1/1']);
    expect(possible(change(young, { household: { livesWithParents: undefined } }), '2022-02-01')).toEqual(['benefit young-living-with-parents 1/3', 'benefit young-living-apart 2/3']);
    expect(open(change(young, { household: { livesWithParents: undefined } }), '2022-02-01')).toEqual(['lives-with-parents']);
  });

  it('does not ask an adult whether they live with parents', () => {
    expect(fractionOf(change(participant, { household: { livesWithParents: undefined } }), '2022-02-01')).toBe('1/1 full');
  });
});

describe('couples without children (§ 20 fourth paragraph)', () => {
  it.each<[string, IsoDate, IsoDate | null, string]>([
    ['before the rule', '2024-06-30', null, '1/1 full'],
    ['the first day of the rule', '2024-07-01', null, '5/6 couple-without-children'],
    ['the day before a child is born', '2025-03-03', '2025-03-04', '5/6 couple-without-children'],
    ['the day a child is born', '2025-03-04', '2025-03-04', '1/1 full'],
    ['with a grown child', '2025-03-04', '2000-01-01', '1/1 full'],
  ])('%s', (_what, on, youngestChildBornOn, expected) => {
    expect(fractionOf(change(inCouple, { household: { youngestChildBornOn } }), on)).toBe(expected);
  });

  it('are noted: running programmes, and which children count', () => {
    expect(ask(inCouple, '2025-03-04').notes).toEqual(['couples-in-running-programme']);
    expect(ask(change(inCouple, { household: { youngestChildBornOn: '2000-01-01' } }), '2025-03-04').notes).toEqual(['which-children-count-for-couples']);
    expect(ask(participant, '2025-03-04').notes).toEqual([]);
    expect(ask(inCouple, '2024-06-30').notes).toEqual([]);
  });

  it('is open when the partner or the children are not known, and not before the rule', () => {
    const unknown = change(participant, { household: { partnerInProgramme: undefined, youngestChildBornOn: undefined } });
    expect(possible(unknown, '2025-03-04')).toEqual(['benefit full 1/1', 'benefit couple-without-children 5/6']);
    expect(open(unknown, '2025-03-04')).toEqual(['partner-in-programme', 'couple-has-child']);
    expect(fractionOf(unknown, '2024-06-30')).toBe('1/1 full');
  });

  it.each<[boolean, 'lowest' | 'multiplied' | 'couple-fraction', string]>([
    [false, 'lowest', '2/3 young-living-apart'],
    [false, 'multiplied', '5/9 young-couple'],
    [false, 'couple-fraction', '5/6 couple-without-children'],
    [true, 'lowest', '1/3 young-living-with-parents'],
    [true, 'multiplied', '5/18 young-couple'],
    [true, 'couple-fraction', '5/6 couple-without-children'],
  ])('and under 25, with parents %s: the reading %s', (livesWithParents, reading, expected) => {
    const both = change(young, { household: { livesWithParents, partnerInProgramme: true } });
    expect(fractionOf(both, '2025-03-04', { readings: { 'young-couple': reading } })).toBe(expected);
    expect(open(both, '2025-03-04')).toEqual(['young-couple']);
    expect(possible(both, '2025-03-04')).toHaveLength(3);
  });

  it('under 25 have a fraction of their own before the rule', () => {
    expect(fractionOf(change(young, { household: { partnerInProgramme: true } }), '2024-06-30')).toBe('2/3 young-living-apart');
  });
});

describe('part time', () => {
  const kindOn = (facts: CaseFacts, on: IsoDate): string => outcome(facts, on).kind;

  it.each<[IsoDate, string]>([
    ['2022-06-14', 'benefit'],
    ['2022-06-15', 'benefit-for-part-attended'],
    ['2023-06-02', 'benefit-for-part-attended'],
    ['2024-06-30', 'benefit-for-part-attended'],
    ['2024-07-01', 'benefit-for-part-attended'],
    ['2025-12-31', 'benefit-for-part-attended'],
    ['2026-01-01', 'benefit'],
  ])('of a holder of collective protection, not because of the municipality, on %s', (on, expected) => {
    expect(kindOn(protectedPartTime, on)).toBe(expected);
  });

  it('is paid whole when it is because of the municipality (§ 37 c fourth paragraph)', () => {
    expect(kindOn(change(protectedPartTime, { programme: { partTimeBecauseOfMunicipality: true } }), '2023-01-10')).toBe('benefit');
  });

  it('has the amounts of full time beside it, and a note', () => {
    expect(outcome(protectedPartTime, '2023-05-10')).toEqual({
      kind: 'benefit-for-part-attended',
      basicAmount: 118620,
      fraction: { numerator: 1, denominator: 1 },
      ground: 'full',
      oreAtFullTime: { year: 23724000, month: 1977000, day: 65900, hour: 12824 },
    });
    expect(ask(protectedPartTime, '2025-05-10').notes).toEqual(['part-time-by-own-choice']);
  });

  it('is open when the size or its cause is not known', () => {
    expect(open(change(protectedPartTime, { programme: { percent: undefined } }), '2025-05-10')).toEqual(['part-time-programme']);
    expect(open(change(protectedPartTime, { programme: { partTimeBecauseOfMunicipality: undefined } }), '2025-05-10')).toEqual(['part-time-because-of-municipality']);
    expect(open(change(protectedPartTime, { programme: { percent: 100, partTimeBecauseOfMunicipality: undefined } }), '2025-05-10')).toEqual([]);
  });

  it('of others lowers nothing: noted, but not in the pandemic', () => {
    const partTime = change(participant, { programme: { percent: 50 } });
    expect(fractionOf(partTime, '2022-12-31')).toBe('1/1 full');
    expect(ask(partTime, '2022-12-31').notes).toEqual([]);
    expect(fractionOf(partTime, '2023-01-01')).toBe('1/1 full');
    expect(ask(partTime, '2023-01-01').notes).toEqual(['no-rule-for-part-time']);
    expect(ask(change(participant, { programme: { percent: undefined } }), '2023-01-01')).toMatchObject({ status: 'determined', notes: [] });
  });

  it('of a programme begun under collective protection turns on the reading', () => {
    const changed = change(protectedPartTime, { permit: { ground: 'refugee', grantedOn: '2024-01-01', previousGround: 'collective-protection' } });
    expect(open(changed, '2025-05-10')).toEqual(['programme-after-collective-protection']);
    expect(outcome(changed, '2025-05-10', { readings: { 'programme-after-collective-protection': 'as-under-chapter-6a' } }).kind).toBe('benefit-for-part-attended');
    expect(outcome(changed, '2025-05-10', { readings: { 'programme-after-collective-protection': 'as-the-new-permit' } }).kind).toBe('benefit');
  });
});

describe('the trace and the errors', () => {
  it('names the fractions of § 20 that the amounts are counted from', () => {
    const { trace } = ask(participant, '2026-06-01');
    expect(trace.flatMap((step) => (step.step === 'law' ? [step.parameter] : []))).toEqual([
      'governing-act/permits-from',
      'benefit/basic-amount',
      'benefit/basic-amounts-a-year',
      'benefit/young-age',
      'benefit/couple-without-children',
      'benefit/month-of-year',
      'benefit/day-of-month',
      'benefit/hour-of-year',
    ]);
  });

  it('says that the basic amount may be another after the last day that was checked', () => {
    expect(ask(participant, '2027-05-01').notes).toEqual(['beyond-verified']);
  });

  it.each<[string, () => unknown, string]>([
    ['a date before the Act', () => ask(participant, '2020-12-31'), 'on: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'],
    ['a malformed fact', () => ask({ programme: { startedOn: '2021-02-30' } }, '2022-01-01'), 'programme.startedOn: "2021-02-30" is not a day that exists'],
    ['an unknown reading', () => ask(participant, '2022-01-01', { readings: { 'young-couple': 'highest' as never } }), 'readings.young-couple: expected one of lowest, multiplied, couple-fraction, got "highest"'],
  ])('%s', (_what, run, message) => {
    expect(run).toThrow(new RangeError(message));
  });
});
