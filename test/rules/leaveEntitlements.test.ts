import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts, HouseholdFacts, LeavePeriod } from '../../src/case/facts.js';
import type { Assessments } from '../../src/case/questions/index.js';
import { leaveBalance } from '../../src/rules/leaveBalance.js';
import { leaveEntitlements, type Entitlement, type EntitlementKind } from '../../src/rules/leaveEntitlements.js';

// Typed from the Regulation §§ 5 to 18.

const family: HouseholdFacts = { youngestChildBornOn: '2020-05-05', moreThanTwoChildren: false, soleCarer: false, chronicallyIllChild: false, otherParentInProgramme: false };
const file = (household: HouseholdFacts, leave?: readonly LeavePeriod[]): CaseFacts => ({
  permit: { ground: 'refugee', grantedOn: '2021-03-10' },
  household,
  ...(leave !== undefined && { programme: { leave } }),
});
const given = (household: HouseholdFacts, on: IsoDate, assessments: Assessments = {}): readonly Entitlement[] => {
  const decision = leaveEntitlements(file(household), { on, assessments });
  if (decision.status !== 'determined' || decision.outcome.kind !== 'entitlements') throw new Error(JSON.stringify(decision));
  return decision.outcome.entitlements;
};
const find = (all: readonly Entitlement[], kind: EntitlementKind): Entitlement | undefined => all.find((one) => one.kind === kind);

describe('absence because a child is ill (§§ 6 and 7)', () => {
  it.each([
    [false, false, false, 10],
    [false, false, true, 15],
    [false, true, false, 20],
    [false, true, true, 30],
    ['markedly more', false, false, 20],
    ['markedly more', false, true, 20],
    ['markedly more', true, false, 40],
    ['markedly more', true, true, 40],
    ['not markedly more', false, false, 10],
    ['not markedly more', false, true, 15],
    ['not markedly more', true, false, 20],
    ['not markedly more', true, true, 30],
  ] as const)('chronically ill, absence: %s; sole carer %s, more than two %s: %i working days', (ill, soleCarer, moreThanTwoChildren, amount) => {
    const chronicallyIllChild = ill !== false;
    const assessments = ill === false ? {} : ({ 'markedly-more-absence': ill === 'markedly more' ? 'yes' : 'no' } as const);
    for (const on of ['2023-07-31', '2023-08-01'] as const) {
      expect(find(given({ ...family, chronicallyIllChild, soleCarer, moreThanTwoChildren }, on, assessments), 'child-illness')).toMatchObject({
        standing: 'right', length: { amount, unit: 'working-days' }, per: 'last-12-months', benefit: 'kept', limits: [{ limit: 'child-through-year-of', years: chronicallyIllChild ? 18 : 12 }],
      });
    }
  });

  it.each<[IsoDate | null, boolean, IsoDate, boolean]>([
    ['2014-01-01', false, '2026-12-31', true],
    ['2014-12-31', false, '2026-12-31', true],
    ['2014-01-01', false, '2027-01-01', false],
    ['2013-12-31', false, '2026-12-31', false],
    ['2013-12-31', true, '2026-12-31', true],
    ['2008-01-01', true, '2026-12-31', true],
    ['2007-12-31', true, '2026-12-31', false],
    ['2008-12-31', true, '2027-01-01', false],
    [null, false, '2026-06-01', false],
    ['2026-06-01', false, '2026-06-01', true],
    ['2026-06-02', false, '2026-06-01', false],
  ])('youngest child born %s, chronically ill %s, on %s: %s', (youngestChildBornOn, chronicallyIllChild, on, there) => {
    expect(find(given({ ...family, youngestChildBornOn, chronicallyIllChild }, on, { 'markedly-more-absence': 'no' }), 'child-illness') !== undefined).toBe(there);
  });

  it('lasts for a chronically ill child to the higher age, and is open on the days until the municipality has assessed the risk of absence', () => {
    const decision = leaveEntitlements(file({ ...family, youngestChildBornOn: '2010-05-05', chronicallyIllChild: true }), { on: '2026-02-01' });
    expect(decision.status === 'open' && decision.open.map(({ question, kind, answers }) => [question, kind, answers])).toEqual([['markedly-more-absence', 'assessment', ['yes', 'no']]]);
    expect(decision.status === 'open' && decision.possible.map((outcome) => outcome.kind === 'entitlements' && find(outcome.entitlements, 'child-illness')?.length?.amount)).toEqual([20, 10]);
  });

  it('is open with what is not known, and asks for it', () => {
    const decision = leaveEntitlements(file({ youngestChildBornOn: '2020-05-05', otherParentInProgramme: false }), { on: '2026-02-01' });
    expect(decision.status === 'open' && decision.open.flatMap(({ facts }) => facts).sort()).toEqual(['household.chronicallyIllChild', 'household.moreThanTwoChildren', 'household.soleCarer']);
    // 10, 15, 20 and 30 days to the lower age, and those and 40 to the higher.
    expect(decision.status === 'open' && decision.possible).toHaveLength(9);
  });
});

describe('the rest', () => {
  const now = given({ ...family, otherParentInProgramme: true }, '2026-02-01');

  // Everything that the Regulation gives, in its order, each with all that it says.
  const working = (amount: number) => ({ amount, unit: 'working-days' as const });
  const rightWithBenefit = { standing: 'right', benefit: 'kept', limits: [], conditions: [] } as const;
  const certificate = ['self-certificate-or-medical-certificate'] as const;
  const together = ['together-for-both-parents'] as const;
  const reserved = { limit: 'reserved-for-each-parent', days: 75 } as const;
  const followUp = { limit: 'follow-up-from-month', month: 4 } as const;
  const expected: readonly Entitlement[] = [
    { ...rightWithBenefit, kind: 'own-illness', length: null, per: 'occasion', benefit: 'kept-unless-decided', conditions: certificate },
    { ...rightWithBenefit, kind: 'child-illness', length: working(10), per: 'last-12-months', limits: [{ limit: 'child-through-year-of', years: 12 }], conditions: certificate },
    { ...rightWithBenefit, kind: 'pregnancy-checks', length: null, per: 'occasion', conditions: ['not-possible-outside-programme-hours'] },
    { ...rightWithBenefit, kind: 'pregnancy', length: working(10), per: 'pregnancy' },
    { ...rightWithBenefit, kind: 'birth-mother', length: working(20), per: 'birth' },
    { ...rightWithBenefit, kind: 'birth-father', length: working(7), per: 'birth', conditions: ['lives-with-mother-and-cares-or-helps-her'] },
    { ...rightWithBenefit, kind: 'breastfeeding', length: { amount: 1, unit: 'hours-a-day' }, per: 'first-year-of-child', benefit: 'kept-for-length', conditions: ['breastfeeds-child'] },
    {
      ...rightWithBenefit,
      kind: 'welfare',
      standing: 'may-be-granted',
      length: working(10),
      per: 'calendar-year',
      limits: [
        { limit: 'occasion', occasion: 'kindergarten', workingDays: 3 },
        { limit: 'occasion', occasion: 'school-start', workingDays: 1 },
        { limit: 'occasion', occasion: 'wedding', workingDays: 1 },
        { limit: 'occasion', occasion: 'death', workingDays: 3 },
        { limit: 'occasion', occasion: 'interview-or-appointment', workingDays: null },
        { limit: 'occasion', occasion: 'care-of-relative', workingDays: null },
        { limit: 'travel-days-in-addition' },
      ],
      conditions: ['on-application', 'important-welfare-grounds'],
    },
    { ...rightWithBenefit, kind: 'peace-work', standing: 'may-be-granted', length: working(10), per: 'calendar-year', conditions: ['on-application'] },
    { ...rightWithBenefit, kind: 'long-illness', length: { amount: 1, unit: 'years' }, per: 'occasion', benefit: 'not-kept', conditions: ['medical-certificate-of-long-illness'] },
    { ...rightWithBenefit, kind: 'parental', length: { amount: 10, unit: 'months' }, per: 'first-year-of-child', benefit: 'not-kept', limits: [reserved, followUp], conditions: together },
    { ...rightWithBenefit, kind: 'adoption', length: { amount: 10, unit: 'months' }, per: 'adoption', benefit: 'not-kept', limits: [{ limit: 'child-under', years: 15 }, reserved, followUp], conditions: together },
    { ...rightWithBenefit, kind: 'days-off', length: null, per: 'calendar-year' },
    { ...rightWithBenefit, kind: 'religious-day', length: working(2), per: 'calendar-year', limits: [{ limit: 'notice', days: 14 }], conditions: ['other-holy-days-than-public'] },
    { ...rightWithBenefit, kind: 'holiday', length: working(25), per: 'not-stated', conditions: ['municipality-sets-time'] },
  ];

  it.each(expected.map((one) => [one.kind, one] as const))('%s is as the Regulation has it', (kind, entitlement) => {
    expect(find(now, kind)).toStrictEqual(entitlement);
  });

  it('is whole, and in the order of the Regulation', () => {
    expect(now.map(({ kind }) => kind)).toEqual(expected.map(({ kind }) => kind));
  });

  it('has self-certificates', () => {
    const decision = leaveEntitlements(file(family), { on: '2026-02-01' });
    expect(decision).toMatchObject({ outcome: { selfCertificates: { afterWeeks: 8, calendarDays: 3, newAbsenceWithinDays: 16, lossAfterTimes: 4, countedOverMonths: 12, lossReviewedWithinMonths: 6 } } });
  });

  it('has leave for peace work from 2022-08-24, and days reserved only when both parents take part', () => {
    expect(find(given(family, '2022-08-23'), 'peace-work')).toBeUndefined();
    expect(find(given(family, '2022-08-24'), 'peace-work')).toMatchObject({ kind: 'peace-work' });
    expect(find(given(family, '2026-02-01'), 'parental')?.limits).toEqual([{ limit: 'follow-up-from-month', month: 4 }]);
  });

  it('is told with its doubts', () => {
    const notes = (household: HouseholdFacts, on: IsoDate) => leaveEntitlements(file(household), { on }).notes;
    expect(notes(family, '2023-07-31')).toContain('days-became-working-days');
    expect(notes(family, '2023-08-01')).toEqual(['holiday-time-not-stated']);
    expect(notes({ ...family, chronicallyIllChild: true }, '2023-08-01')).toContain('age-of-chronically-ill-child');
  });

  it('is for the Act of 2003 where that governs, and takes no malformed file', () => {
    expect(leaveEntitlements({ permit: { ground: 'refugee', grantedOn: '2020-05-05', appliedFromAbroad: false } }, { on: '2021-02-01' })).toMatchObject({ outcome: { kind: 'not-governed' } });
    expect(() => leaveEntitlements(file({ soleCarer: 'yes' as never }), { on: '2026-02-01' })).toThrow(new RangeError('household.soleCarer: expected true or false, got "yes"'));
  });
});

describe('what is used and left', () => {
  const balance = (leave: readonly LeavePeriod[], on: IsoDate, household = family) => {
    const decision = leaveBalance(file(household, leave), { on });
    if (decision.status !== 'determined' || decision.outcome.kind !== 'balance') throw new Error(JSON.stringify(decision));
    return Object.fromEntries(decision.outcome.balances.map(({ kind, ...rest }) => [kind, rest]));
  };

  it('of absence because of a child is counted over the last 12 months', () => {
    const leave: LeavePeriod[] = [{ kind: 'child-illness', from: '2025-06-02', to: '2025-06-06' }];
    expect(balance(leave, '2026-06-01')['child-illness']).toEqual({ from: '2025-06-02', allowed: 10, used: 5, left: 5, exceededBy: 0 });
    expect(balance(leave, '2026-06-02')['child-illness']).toMatchObject({ from: '2025-06-03', used: 4 });
    expect(balance(leave, '2026-06-06')['child-illness']).toMatchObject({ used: 0 });
    expect(balance(leave, '2025-06-03')['child-illness']).toMatchObject({ used: 2 });
    expect(balance(leave, '2026-06-01', { ...family, youngestChildBornOn: null })['child-illness']).toBeUndefined();
  });

  it('of welfare leave, peace work and religious days is counted over the calendar year', () => {
    const leave: LeavePeriod[] = (['welfare', 'peace-work', 'religious-day'] as const).map((kind) => ({ kind, from: '2025-12-29', to: '2026-01-07' }));
    const on2026 = balance(leave, '2026-02-01');
    expect(on2026['welfare']).toEqual({ from: '2026-01-01', allowed: 10, used: 4, left: 6, exceededBy: 0 });
    expect(on2026['religious-day']).toEqual({ from: '2026-01-01', allowed: 2, used: 4, left: 0, exceededBy: 2 });
    expect(balance(leave, '2025-12-31')['peace-work']).toMatchObject({ used: 3 });
    expect(balance(leave, '2022-08-23')['peace-work']).toBeUndefined();
  });

  it('of holiday is told without a time, so that nothing is said to be left', () => {
    const leave: LeavePeriod[] = [{ kind: 'holiday', from: '2025-07-07', to: '2025-07-18' }, { kind: 'holiday', from: '2025-07-14', to: '2025-07-25' }];
    expect(balance(leave, '2026-02-01')['holiday']).toEqual({ from: null, allowed: 25, used: 15, left: null, exceededBy: null });
  });

  it('needs the leave, and is open without the family', () => {
    const missing = leaveBalance(file(family), { on: '2026-02-01' });
    expect(missing.status === 'needs-facts' && missing.open[0]?.facts).toEqual(['programme.leave']);
    expect(leaveBalance(file({}, []), { on: '2026-02-01' }).status).toBe('open');
    expect(leaveBalance({ permit: { ground: 'refugee', grantedOn: '2020-05-05', appliedFromAbroad: false } }, { on: '2021-02-01' })).toMatchObject({ outcome: { kind: 'not-governed' } });
  });
});
