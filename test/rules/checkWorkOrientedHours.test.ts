import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { addDays, addMonths } from '../../src/calendar/months.js';
import { activityKinds, type Activity, type ActivityKind } from '../../src/case/activities.js';
import type { CaseFacts } from '../../src/case/facts.js';
import { checkWorkOrientedHours, type WorkOrientedHoursCheck, type WorkPlan } from '../../src/rules/checkWorkOrientedHours.js';

// § 14 a fourth paragraph: "Minstekravet til arbeidsrettede elementer etter tredje ledd oppfylles ved praksis på en arbeidsplass, arbeid på
// deltid, korte yrkes- eller bransjekurs, arbeidsmarkedstiltak i regi av Nav eller andre lignende tiltak."
const COUNTING: readonly ActivityKind[] = ['work-practice', 'part-time-work', 'short-trade-course', 'labour-market-measure'];
const NOT_COUNTING: readonly ActivityKind[] = ['norwegian-training', 'social-studies', 'life-skills-course', 'parental-guidance', 'education'];

/** A programme from New Year's Day 2026, so that the requirement starts on 2026-04-01. */
const facts: CaseFacts = {
  person: { education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
  programme: { startedOn: '2026-01-01', endGoal: 'work', percent: 100 },
};
const FROM: IsoDate = '2026-04-01';
/** Ten days in all. */
const THROUGH: IsoDate = '2026-04-10';
const ON: IsoDate = '2026-06-01';

const activity = (hoursPerWeek: number, changes: Partial<Activity> = {}): Activity => ({ kind: 'work-practice', from: FROM, to: null, hoursPerWeek, ...changes });
const plan = (...activities: readonly Activity[]): WorkPlan => ({ activities, through: THROUGH });

const outcomeOf = (given: WorkPlan, on = ON, about = facts): WorkOrientedHoursCheck => {
  const decision = checkWorkOrientedHours(about, given, { on });
  if (decision.status === 'open') throw new Error(`open: ${JSON.stringify(decision.open)}`);
  return decision.outcome;
};

type Measured = Extract<WorkOrientedHoursCheck, { readonly kind: 'met' | 'not-met' }>;
const measured = (given: WorkPlan, on = ON, about = facts): Measured => {
  const outcome = outcomeOf(given, on, about);
  if (outcome.kind !== 'met' && outcome.kind !== 'not-met') throw new Error(outcome.kind);
  return outcome;
};

describe('fifteen hours a week', () => {
  it('met exactly is met', () => {
    expect(outcomeOf(plan(activity(15)))).toEqual({
      kind: 'met',
      requiredHoursPerWeek: 15,
      averageHoursPerWeek: 15,
      shortfallHoursPerWeek: 0,
      from: FROM,
      through: THROUGH,
      activities: [{ index: 0, counts: 'yes', hours: 21.42 }],
    });
  });

  it('is not met by one minute a week less', () => {
    expect(measured(plan(activity(14 + 59 / 60)))).toMatchObject({ kind: 'not-met', averageHoursPerWeek: 14.98, shortfallHoursPerWeek: 0.02 });
  });

  it('is not met by one minute less in a single week of a year, and what is missing is then not shown as nothing', () => {
    const year = { activities: [activity(15, { to: '2027-03-24' }), activity(14 + 59 / 60, { from: '2027-03-25' })], through: '2027-03-31' } as const;
    const outcome = measured(year);
    expect(outcome.kind).toBe('not-met');
    expect(outcome.shortfallHoursPerWeek).toBeGreaterThan(0);
  });

  it('is met by several activities together, where none of them is enough', () => {
    expect(measured(plan(activity(7.5), activity(5, { kind: 'part-time-work' }), activity(2.5, { kind: 'short-trade-course' }))).kind).toBe('met');
    expect(measured(plan(activity(7.5), activity(5, { kind: 'part-time-work' }), activity(2.4, { kind: 'short-trade-course' })))).toMatchObject({
      kind: 'not-met',
      averageHoursPerWeek: 14.9,
      shortfallHoursPerWeek: 0.1,
    });
  });

  it('is met by thirds of an hour that make fifteen, as hours are counted in whole minutes', () => {
    expect(measured(plan(activity(20 / 3), activity(25 / 3))).kind).toBe('met');
    expect(measured(plan(...Array.from({ length: 150 }, () => activity(0.1)))).kind).toBe('met');
  });

  it('is on average: much in one week makes up for little in another', () => {
    expect(measured(plan(activity(30, { to: '2026-04-05' }))).kind).toBe('met');
    expect(measured(plan(activity(30, { from: '2026-04-06' }))).kind).toBe('met');
    expect(measured(plan(activity(30, { to: '2026-04-04' })))).toMatchObject({ kind: 'not-met', averageHoursPerWeek: 12, shortfallHoursPerWeek: 3 });
  });

  it('is missed wholly by an empty plan', () => {
    expect(measured(plan())).toMatchObject({ kind: 'not-met', averageHoursPerWeek: 0, shortfallHoursPerWeek: 15, activities: [] });
  });

  it('is met by more than fifteen, and nothing is missing then', () => {
    expect(measured(plan(activity(37.5)))).toMatchObject({ kind: 'met', averageHoursPerWeek: 37.5, shortfallHoursPerWeek: 0 });
  });
});

describe('the time of an activity', () => {
  it('before the requirement starts does not count', () => {
    expect(measured(plan(activity(30, { from: '2026-01-01', to: '2026-04-05' }))).averageHoursPerWeek).toBe(15);
    expect(measured(plan(activity(30, { from: '2026-01-01', to: '2026-03-31' })))).toMatchObject({ averageHoursPerWeek: 0, activities: [{ index: 0, counts: 'yes', hours: 0 }] });
    expect(measured(plan(activity(30, { from: '2026-01-01', to: '2026-04-01' }))).averageHoursPerWeek).toBe(3);
  });

  it('after the last day of the plan does not count', () => {
    expect(measured(plan(activity(30, { from: '2026-04-06', to: '2026-12-31' }))).averageHoursPerWeek).toBe(15);
    expect(measured(plan(activity(30, { from: '2026-04-11' }))).averageHoursPerWeek).toBe(0);
    expect(measured(plan(activity(30, { from: '2026-04-10' }))).averageHoursPerWeek).toBe(3);
  });

  it('lasts to the end of the plan when it has no end', () => {
    expect(measured(plan(activity(15)))).toEqual(measured(plan(activity(15, { to: THROUGH }))));
    expect(measured(plan(activity(15)))).toEqual(measured(plan(activity(15, { to: '9999-12-31' }))));
  });

  it('of one day is one day', () => {
    expect(measured(plan(activity(70, { from: '2026-04-04', to: '2026-04-04' })))).toMatchObject({ averageHoursPerWeek: 7, activities: [{ hours: 10 }] });
  });

  it('is counted over one day when the plan ends on the day the requirement starts', () => {
    expect(outcomeOf({ activities: [activity(15)], through: FROM })).toMatchObject({ kind: 'met', from: FROM, through: FROM });
  });
});

describe('what counts', () => {
  it.each(COUNTING)('%s does', (kind) => {
    expect(measured(plan(activity(15, { kind })))).toMatchObject({ kind: 'met', activities: [{ index: 0, counts: 'yes' }] });
  });

  it.each(NOT_COUNTING)('%s does not', (kind) => {
    expect(measured(plan(activity(37.5, { kind })))).toMatchObject({ kind: 'not-met', averageHoursPerWeek: 0, activities: [{ index: 0, counts: 'no' }] });
  });

  it('is settled for every kind of activity but another measure', () => {
    expect([...COUNTING, ...NOT_COUNTING, 'other-measure'].sort()).toEqual([...activityKinds].sort());
  });

  it.each<[boolean, 'yes' | 'no', 'met' | 'not-met']>([
    [true, 'yes', 'met'],
    [false, 'no', 'not-met'],
  ])('another measure, when the municipality has said that its being similar is %s', (similar, counts, kind) => {
    expect(measured(plan(activity(15, { kind: 'other-measure', similar })))).toMatchObject({ kind, activities: [{ index: 0, counts }] });
  });

  it('cannot be made to by calling similar what is not another measure', () => {
    for (const kind of [...COUNTING, ...NOT_COUNTING]) {
      for (const similar of [true, false]) expect(() => outcomeOf(plan(activity(37.5, { kind, similar })))).toThrow(/^activities\[0\]\.similar: /);
      expect(() => outcomeOf(plan(activity(37.5, { kind, similar: undefined })))).not.toThrow();
    }
  });
});

describe('another measure that nobody has assessed', () => {
  const other = (hours: number, changes: Partial<Activity> = {}): Activity => activity(hours, { kind: 'other-measure', ...changes });

  it('leaves the answer open when the requirement is met with it and not without it, and is named', () => {
    const decision = checkWorkOrientedHours(facts, plan(activity(10), other(5)), { on: ON });
    if (decision.status !== 'open') throw new Error('determined');
    expect(new Set(decision.possible.map((one) => one.kind))).toEqual(new Set(['met', 'not-met']));
    expect(decision.open).toMatchObject([{ question: 'similar-measure#1', kind: 'assessment', facts: ['activities[1].similar'], answers: ['yes', 'no'] }]);
  });

  it('gives exactly the answers that assessing it gives', () => {
    const decision = checkWorkOrientedHours(facts, plan(activity(10), other(5), other(3)), { on: ON });
    if (decision.status !== 'open') throw new Error('determined');
    const assessed = [true, false].flatMap((first) => [true, false].map((second) => outcomeOf(plan(activity(10), other(5, { similar: first }), other(3, { similar: second })))));
    expect(new Set(decision.possible)).toEqual(new Set(assessed));
    expect(decision.open.map(({ question }) => question).sort()).toEqual(['similar-measure#1', 'similar-measure#2']);
  });

  it('need not be assessed when the requirement is met without it', () => {
    expect(measured(plan(activity(15), other(20)))).toMatchObject({
      kind: 'met',
      averageHoursPerWeek: 15,
      activities: [{ counts: 'yes' }, { index: 1, counts: 'not-needed', hours: 28.57 }],
    });
  });

  it('need not be assessed when it has no hours in the time', () => {
    expect(measured(plan(activity(10), other(0)))).toMatchObject({ kind: 'not-met', activities: [{ counts: 'yes' }, { counts: 'not-needed', hours: 0 }] });
    expect(measured(plan(activity(10), other(20, { from: '2026-01-01', to: '2026-03-31' })))).toMatchObject({ kind: 'not-met', activities: [{ counts: 'yes' }, { counts: 'not-needed' }] });
  });

  it('is no matter where there is no requirement', () => {
    expect(outcomeOf(plan(other(20)), '2025-06-01')).toEqual({ kind: 'no-requirement' });
  });

  it.each<[IsoDate, string]>([
    ['2024-06-30', 'forskrift/2020-12-15-2912/§43h/ledd/1/setning/3 2024-02-01'],
    ['2025-06-01', 'forskrift/2020-12-15-2912/§43h/ledd/1/setning/3 2024-07-01'],
    ['2026-06-01', 'lov/2020-11-06-127/§14a/ledd/4 2026-01-01'],
  ])('rests on %s on %s', (on, pin) => {
    const about: CaseFacts = { ...facts, permit: { ground: 'collective-protection', grantedOn: '2023-02-10', previousGround: null }, programme: { startedOn: '2024-01-01', endGoal: 'work', percent: 100 } };
    const decision = checkWorkOrientedHours(about, { activities: [other(15, { from: '2024-01-01' })], through: '2026-12-31' }, { on });
    expect(decision.status === 'open' && decision.open.flatMap(({ provisions }) => provisions.map(({ address, wording }) => `${address} ${wording}`))).toEqual([pin]);
  });
});

describe('the time the average is taken over', () => {
  it('starts six months into the programme without upper secondary education', () => {
    const about: CaseFacts = { ...facts, person: { education: 'below-upper-secondary' } };
    expect(outcomeOf({ activities: [activity(15)], through: '2026-12-31' }, ON, about)).toMatchObject({ kind: 'met', from: '2026-07-01', through: '2026-12-31' });
  });

  it('starts on 2026-01-01 at the earliest', () => {
    const about: CaseFacts = { ...facts, programme: { ...facts.programme, startedOn: '2025-03-01' } };
    expect(outcomeOf(plan(activity(15, { from: '2025-03-01' })), ON, about)).toMatchObject({ kind: 'met', from: '2026-01-01' });
  });

  it('starts on the last day of February, three months after the last day of November', () => {
    const about: CaseFacts = { ...facts, programme: { ...facts.programme, startedOn: '2025-11-30' } };
    expect(outcomeOf(plan(activity(15, { from: '2026-01-01' })), ON, about)).toMatchObject({ from: '2026-02-28' });
  });

  it('has not come when the plan ends before', () => {
    expect(outcomeOf({ activities: [activity(15)], through: '2026-03-31' })).toEqual({ kind: 'not-yet', from: FROM });
    expect(outcomeOf({ activities: [], through: '2026-04-01' })).toMatchObject({ kind: 'not-met' });
  });

  it('does not exist before the programme has begun', () => {
    expect(outcomeOf(plan(activity(15)), ON, { ...facts, programme: { ...facts.programme, startedOn: null } })).toEqual({ kind: 'not-begun' });
  });

  it('does not exist without a requirement', () => {
    expect(outcomeOf(plan(activity(15)), '2025-12-31')).toEqual({ kind: 'no-requirement' });
    expect(outcomeOf(plan(), ON, { ...facts, programme: { ...facts.programme, endGoal: 'higher-education' } })).toEqual({ kind: 'no-requirement' });
    expect(outcomeOf(plan(), ON, { programme: { startedOn: null, endGoal: 'higher-education' } })).toEqual({ kind: 'no-requirement' });
  });
});

describe('under the Regulation § 43h of 2024', () => {
  const about: CaseFacts = {
    person: { education: 'upper-secondary' },
    permit: { ground: 'collective-protection', grantedOn: '2023-02-10', previousGround: null },
    programme: { startedOn: '2025-01-01', endGoal: 'work', percent: 60 },
  };
  const tenHours: WorkPlan = { activities: [activity(10, { from: '2025-01-01' })], through: '2025-06-30' };

  it('ten hours are enough in a small part-time programme when the municipality has set them down, and not otherwise', () => {
    const checked = (answer: 'yes' | 'no') => checkWorkOrientedHours(about, tenHours, { on: '2025-06-01', assessments: { 'part-time-hours-set-down': answer } });
    expect(checked('yes')).toMatchObject({ status: 'determined', outcome: { kind: 'met', requiredHoursPerWeek: 10, from: '2025-04-01' } });
    expect(checked('no')).toMatchObject({ status: 'determined', outcome: { kind: 'not-met', requiredHoursPerWeek: 15, shortfallHoursPerWeek: 5 } });
  });

  it('ten hours are open until the municipality has said whether it sets them down', () => {
    const decision = checkWorkOrientedHours(about, tenHours, { on: '2025-06-01' });
    expect(decision.status === 'open' && decision.open.map(({ question }) => question)).toEqual(['part-time-hours-set-down']);
  });
});

describe('a missing fact', () => {
  it('leaves open what it decides, and is named', () => {
    const decision = checkWorkOrientedHours({ ...facts, person: {} }, { activities: [activity(15, { to: '2026-06-30' })], through: '2026-12-31' }, { on: ON });
    if (decision.status !== 'open') throw new Error('determined');
    expect(decision.open).toMatchObject([{ question: 'education-level', facts: ['person.education'] }]);
    expect(new Set(decision.possible.map((one) => 'from' in one && one.from))).toEqual(new Set(['2026-04-01', '2026-07-01']));
  });

  it('of the start of the programme is an error, as there is nothing then to take an average over', () => {
    for (const programme of [undefined, {}, { startedOn: undefined }, { endGoal: 'work' as const }]) {
      expect(() => checkWorkOrientedHours({ ...facts, programme }, plan(), { on: ON })).toThrow(
        new RangeError('programme.startedOn: the first day in the programme is needed to take an average over it, got undefined'),
      );
    }
  });
});

describe('what is malformed', () => {
  const given = (changes: Readonly<Partial<Record<keyof Activity, unknown>>>): WorkPlan => ({ activities: [activity(15), { ...activity(15), ...changes } as Activity], through: THROUGH });

  it.each<[string, Readonly<Partial<Record<keyof Activity, unknown>>>, string]>([
    ['negative hours', { hoursPerWeek: -0.5 }, 'activities[1].hoursPerWeek: expected a number from 0 to 168, got -0.5'],
    ['more hours than a week has', { hoursPerWeek: 168.01 }, 'activities[1].hoursPerWeek: expected a number from 0 to 168, got 168.01'],
    ['hours that are no number', { hoursPerWeek: Number.NaN }, 'activities[1].hoursPerWeek: expected a number from 0 to 168, got NaN'],
    ['endless hours', { hoursPerWeek: Infinity }, 'activities[1].hoursPerWeek: expected a number from 0 to 168, got Infinity'],
    ['hours as text', { hoursPerWeek: '15' }, 'activities[1].hoursPerWeek: expected a number from 0 to 168, got "15"'],
    ['no hours', { hoursPerWeek: undefined }, 'activities[1].hoursPerWeek: expected a number from 0 to 168, got undefined'],
    ['a kind that is not known', { kind: 'praksis' }, `activities[1].kind: expected one of ${activityKinds.join(', ')}, got "praksis"`],
    ['a kind that every object has', { kind: 'toString' }, `activities[1].kind: expected one of ${activityKinds.join(', ')}, got "toString"`],
    ['an end before the start', { from: '2026-04-05', to: '2026-04-04' }, 'activities[1].to: "2026-04-04" is before activities[1].from, "2026-04-05"'],
    ['a start that does not exist', { from: '2026-02-30' }, 'activities[1].from: "2026-02-30" is not a day that exists'],
    ['an end that does not exist', { to: '2026-04-31' }, 'activities[1].to: "2026-04-31" is not a day that exists'],
    ['no end, and not null', { to: undefined }, 'activities[1].to: expected a date as YYYY-MM-DD, got undefined'],
    ['an assessment that is neither yes nor no', { kind: 'other-measure', similar: 'yes' }, 'activities[1].similar: expected true or false, got "yes"'],
    ['an assessment of what the law itself counts', { similar: true }, 'activities[1].similar: true is for an other-measure, and activities[1].kind is "work-practice"'],
    ['a field that is not known', { hours: 15 } as Record<string, unknown>, 'activities[1].hours: not known; the names are kind, from, to, hoursPerWeek, similar'],
  ])('with %s is an error that names the activity, the field and the value', (_what, changes, message) => {
    expect(() => checkWorkOrientedHours(facts, given(changes), { on: ON })).toThrow(new RangeError(message));
  });

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    ['work-practice', '"work-practice"'],
    [{ 0: activity(15), length: 1 }, 'an object'],
  ])('in the list of activities is an error (%j)', (activities, shown) => {
    expect(() => checkWorkOrientedHours(facts, { activities: activities as readonly Activity[], through: THROUGH }, { on: ON })).toThrow(
      new RangeError(`activities: expected a list, got ${shown}`),
    );
  });

  it('in a place of the list is an error', () => {
    for (const [one, shown] of [[null, 'null'], ['work-practice', '"work-practice"'], [15, '15']] as const) {
      expect(() => checkWorkOrientedHours(facts, { activities: [one as unknown as Activity], through: THROUGH }, { on: ON })).toThrow(
        new RangeError(`activities[0]: expected an object, got ${shown}`),
      );
    }
  });

  it('in the plan itself is an error, and so is a last day before the programme starts', () => {
    const checked = (given: unknown, about: unknown = facts) => () => checkWorkOrientedHours(about as CaseFacts, given as WorkPlan, { on: ON });
    expect(checked(null)).toThrow(new RangeError('plan: expected an object with the activities and the last day, got null'));
    expect(checked([])).toThrow(new RangeError('plan: expected an object with the activities and the last day, got a list'));
    expect(checked({ ...plan(), to: THROUGH })).toThrow(new RangeError('plan.to: not known; the names are activities, through'));
    expect(checked({ activities: [], through: '2025-12-31' })).toThrow(new RangeError('through: 2025-12-31 is before programme.startedOn, 2026-01-01'));
    expect(checked({ activities: [], through: '2026-01-01' })).not.toThrow();
    expect(checked(plan(), null)).toThrow(new RangeError('facts: expected an object, got null'));
    expect(checked(null, { programme: 'x' })).toThrow(/^programme: /);
  });

  it('in the last day of the plan, the start of the programme, the case or the date asked about is an error, also where there is no requirement', () => {
    expect(() => checkWorkOrientedHours(facts, { activities: [], through: '2026-02-30' }, { on: '2025-06-01' })).toThrow(new RangeError('through: "2026-02-30" is not a day that exists'));
    expect(() => checkWorkOrientedHours(facts, { activities: [] } as unknown as WorkPlan, { on: ON })).toThrow(new RangeError('through: expected a date as YYYY-MM-DD, got undefined'));
    expect(() => checkWorkOrientedHours({ programme: { startedOn: '2026-02-30' } }, plan(), { on: ON })).toThrow(new RangeError('programme.startedOn: "2026-02-30" is not a day that exists'));
    expect(() => checkWorkOrientedHours({ ...facts, work: { hoursPerWeek: -1 } }, plan(), { on: ON })).toThrow(/^work\.hoursPerWeek: .*-1$/);
    expect(() => checkWorkOrientedHours(facts, plan(), { on: '2020-12-31' })).toThrow(/^on: 2020-12-31 is before 2021-01-01/);
  });
});

// --- Any plan ---

/** Whole minutes a week, often near the fifteen hours. */
const anyMinutes = fc.oneof(fc.integer({ min: 0, max: 168 * 60 }), fc.integer({ min: 850, max: 950 }), fc.constantFrom(0, 300, 450, 600, 899, 900, 901));
const anyStart = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-07-01', days));

interface Counted {
  readonly activity: Activity;
  readonly minutes: number;
}
const counted = (kinds: readonly ActivityKind[], startedOn: IsoDate): fc.Arbitrary<Counted> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      minutes: anyMinutes,
      start: fc.integer({ min: -150, max: 500 }),
      days: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
      similar: fc.boolean(),
    })
    .map(({ kind, minutes, start, days, similar }) => {
      const from = addDays(startedOn, start);
      return { minutes, activity: { kind, from, to: days === null ? null : addDays(from, days), hoursPerWeek: minutes / 60, ...(kind === 'other-measure' && { similar }) } };
    });

/** A case, a plan in which everything is assessed, and the first day of the requirement. */
const anyPlan = anyStart.chain((startedOn) =>
  fc
    .record({ all: fc.array(counted(activityKinds, startedOn), { maxLength: 6 }), length: fc.integer({ min: 0, max: 420 }), more: counted(activityKinds, startedOn) })
    .map(({ all, length, more }) => {
      const months = addMonths(startedOn, 3);
      const from = months < '2026-01-01' ? '2026-01-01' : months;
      return {
        about: { ...facts, programme: { ...facts.programme, startedOn } },
        given: { activities: all.map((one) => one.activity), through: addDays(from, length) },
        minutes: all.map((one) => one.minutes),
        more: more.activity,
        from,
      };
    }),
);

const doesCount = ({ kind, similar }: Activity): boolean => COUNTING.includes(kind) || (kind === 'other-measure' && similar === true);

/** Walks the days one by one, and keeps fractions whole: minutes a week, summed over the days, and the number of days. */
const exactly = (given: WorkPlan, minutes: readonly number[], from: IsoDate): { readonly minuteDays: bigint; readonly days: bigint } => {
  let minuteDays = 0n;
  let days = 0n;
  for (let day = from; day <= given.through; day = addDays(day, 1)) {
    days += 1n;
    given.activities.forEach((one, index) => {
      if (doesCount(one) && one.from <= day && (one.to === null || day <= one.to)) minuteDays += BigInt(minutes[index]!);
    });
  }
  return { minuteDays, days };
};

/** A fraction in whole hundredths, rounded down. */
const hundredthsBelow = (numerator: bigint, denominator: bigint): number => Number((100n * numerator) / denominator) / 100;
/** A fraction in whole hundredths, rounded up. */
const hundredthsAbove = (numerator: bigint, denominator: bigint): number => Number((100n * numerator + denominator - 1n) / denominator) / 100;

describe('for any plan', () => {
  it('the requirement is met exactly when the hours, counted day by day in fractions, are enough', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given, minutes, from }) => {
        const outcome = measured(given, '2026-03-01', about);
        const { minuteDays, days } = exactly(given, minutes, from);
        expect(outcome.from).toBe(from);
        expect(outcome.kind === 'met').toBe(minuteDays >= 900n * days);
      }),
      { numRuns: 300 },
    );
  });

  it('the average is the one counted day by day in fractions, rounded down to two decimals', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given, minutes, from }) => {
        const { averageHoursPerWeek } = measured(given, '2026-03-01', about);
        const { minuteDays, days } = exactly(given, minutes, from);
        expect(averageHoursPerWeek).toBe(hundredthsBelow(minuteDays, 60n * days));
      }),
      { numRuns: 300 },
    );
  });

  it('the shortfall is the one fractions give, rounded up to two decimals', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given, minutes, from }) => {
        const { shortfallHoursPerWeek } = measured(given, '2026-03-01', about);
        const { minuteDays, days } = exactly(given, minutes, from);
        const missing = minuteDays >= 900n * days ? 0n : 900n * days - minuteDays;
        expect(shortfallHoursPerWeek).toBe(hundredthsAbove(missing, 60n * days));
      }),
      { numRuns: 300 },
    );
  });

  it('the hours of each activity are those counted day by day, rounded down to two decimals', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given, minutes, from }) => {
        const { activities } = measured(given, '2026-03-01', about);
        given.activities.forEach((one, index) => {
          const alone = { activities: [{ ...one, kind: 'work-practice' as const }], through: given.through };
          expect(activities[index]?.hours).toBe(hundredthsBelow(exactly(alone, [minutes[index]!], from).minuteDays, 7n * 60n));
        });
      }),
      { numRuns: 100 },
    );
  });

  it('of one activity the whole time, the average and the shortfall are its hours to the minute, whatever their decimals', () => {
    for (let minutes = 0; minutes <= 1800; minutes += 1) {
      const { averageHoursPerWeek, shortfallHoursPerWeek } = measured(plan(activity(minutes / 60)));
      const missing = minutes >= 900 ? 0 : hundredthsAbove(BigInt(900 - minutes), 60n);
      expect([averageHoursPerWeek, shortfallHoursPerWeek]).toEqual([hundredthsBelow(BigInt(minutes), 60n), missing]);
    }
  });

  it('the requirement is met exactly when nothing is missing', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given }) => {
        const { kind, shortfallHoursPerWeek } = measured(given, '2026-03-01', about);
        expect(kind === 'met').toBe(shortfallHoursPerWeek === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('which is short by one minute on some of its days, something is missing', () => {
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 0, max: 420 }), fc.nat(), (startedOn, length, pick) => {
        const months = addMonths(startedOn, 3);
        const from = months < '2026-01-01' ? '2026-01-01' : months;
        const through = addDays(from, length);
        const short = addDays(from, pick % (length + 1));
        const activities: readonly Activity[] = [
          ...(short > from ? [activity(15, { from, to: addDays(short, -1) })] : []),
          activity(14 + 59 / 60, { from: short }),
        ];
        const outcome = measured({ activities, through }, '2026-03-01', { ...facts, programme: { ...facts.programme, startedOn } });
        expect([outcome.kind, outcome.shortfallHoursPerWeek > 0]).toEqual(['not-met', true]);
      }),
    );
  });

  it('an activity more that counts never lowers the average', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...COUNTING), ({ about, given, more }, kind) => {
        const { similar: _similar, ...rest } = more;
        const before = measured(given, '2026-03-01', about);
        const after = measured({ ...given, activities: [...given.activities, { ...rest, kind }] }, '2026-03-01', about);
        expect(after.averageHoursPerWeek).toBeGreaterThanOrEqual(before.averageHoursPerWeek);
        expect(after.shortfallHoursPerWeek).toBeLessThanOrEqual(before.shortfallHoursPerWeek);
        expect(before.kind === 'met' && after.kind === 'not-met').toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('an activity more that does not count changes nothing but the list', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom<ActivityKind>(...NOT_COUNTING, 'other-measure'), ({ about, given, more }, kind) => {
        const { similar: _similar, ...rest } = more;
        const { activities: listed, ...before } = measured(given, '2026-03-01', about);
        const { activities, ...after } = measured({ ...given, activities: [...given.activities, { ...rest, kind, ...(kind === 'other-measure' && { similar: false }) }] }, '2026-03-01', about);
        expect(after).toEqual(before);
        expect(activities).toMatchObject([...listed, { index: listed.length, counts: 'no' }]);
      }),
      { numRuns: 200 },
    );
  });

  it('an activity cut in two at any day changes nothing but the list', () => {
    let cut = 0;
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.integer({ min: 0, max: 500 }), ({ about, given }, pick, days) => {
        const whole = given.activities[pick % Math.max(1, given.activities.length)];
        if (whole === undefined) return;
        const last = addDays(whole.from, days);
        if (whole.to !== null && last >= whole.to) return;
        cut += 1;
        const pieces = [{ ...whole, to: last }, { ...whole, from: addDays(last, 1) }];
        const { activities: _before, ...before } = measured(given, '2026-03-01', about);
        const { activities: _after, ...after } = measured({ ...given, activities: given.activities.flatMap((one) => (one === whole ? pieces : [one])) }, '2026-03-01', about);
        expect(after).toEqual(before);
      }),
      { numRuns: 300 },
    );
    expect(cut).toBeGreaterThan(50);
  });

  it('the order of the activities changes nothing but the list', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given }) => {
        const { activities: listed, ...before } = measured(given, '2026-03-01', about);
        const { activities, ...after } = measured({ ...given, activities: [...given.activities].reverse() }, '2026-03-01', about);
        expect(after).toEqual(before);
        expect(activities.map(({ counts, hours }) => ({ counts, hours })).reverse()).toEqual(listed.map(({ counts, hours }) => ({ counts, hours })));
      }),
    );
  });

  it('in which some measures are not assessed, the possible answers are found among those that assessing them gives, and decide the same', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given }) => {
        const unassessed = given.activities.map(({ similar: _similar, ...rest }): Activity => rest);
        const others = unassessed.flatMap(({ kind }, index) => (kind === 'other-measure' ? [index] : []));
        if (others.length > 3) return;
        const decision = checkWorkOrientedHours(about, { ...given, activities: unassessed }, { on: '2026-03-01' });
        const possible = new Set((decision.status === 'determined' ? [decision.outcome] : decision.possible).map((one) => one.kind));
        const assessed = new Set<string>();
        for (let choice = 0; choice < 2 ** others.length; choice += 1) {
          const activities = unassessed.map((one, index) => (others.includes(index) ? { ...one, similar: ((choice >> others.indexOf(index)) & 1) === 1 } : one));
          assessed.add(measured({ ...given, activities }, '2026-03-01', about).kind);
        }
        expect(possible).toEqual(assessed);
        if (decision.status === 'open') for (const point of decision.open) expect(point.question).toMatch(/^similar-measure#\d+$/);
      }),
      { numRuns: 200 },
    );
  });

  it('the given plan is left as it was', () => {
    fc.assert(
      fc.property(anyPlan, ({ about, given }) => {
        const before = structuredClone(given);
        checkWorkOrientedHours(about, given, { on: '2026-03-01' });
        expect(given).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a plan that goes on past a change of the requirement', () => {
  const about: CaseFacts = {
    person: { education: 'upper-secondary' },
    permit: { ground: 'collective-protection', grantedOn: '2025-03-01', previousGround: null },
    programme: { startedOn: '2025-08-01', endGoal: 'work', percent: 60 },
  };
  const notes = (through: IsoDate, on: IsoDate) =>
    checkWorkOrientedHours(
      about,
      { activities: [{ kind: 'work-practice', from: '2025-11-01', to: null, hoursPerWeek: 12 }], through },
      { on, assessments: { 'part-time-hours-set-down': 'yes' } },
    ).notes;

  it.each([
    ['2025-12-31', '2025-11-15', false],
    ['2026-01-01', '2025-11-15', true],
    ['2026-06-30', '2025-12-31', true],
    ['2026-06-30', '2026-01-01', false],
  ] as const)('through %s, asked on %s: noted %s', (through, on, noted) => {
    expect(notes(through, on).includes('plan-crosses-change')).toBe(noted);
  });
});
