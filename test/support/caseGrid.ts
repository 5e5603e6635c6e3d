import fc from 'fast-check';
import { addDays, addMonths, addYears } from '../../src/calendar/months.js';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { factAt } from '../../src/case/checkFacts.js';
import type { CaseFacts } from '../../src/case/facts.js';
import { factPaths, fields, type FactPath, type Field } from '../../src/case/fields.js';
import type { FactValue } from '../../src/decision/index.js';
import { assessments } from '../../src/case/questions/index.js';
import { readings } from '../../src/law/readings.js';

// Typed from the law, not from the library: the days on which something changes.
export const lawDates: readonly IsoDate[] = [
  '2021-01-01',
  '2021-08-01',
  '2022-01-01',
  '2022-03-11',
  '2022-06-15',
  '2022-06-27',
  '2023-06-02',
  '2023-07-01',
  '2023-08-01',
  '2024-02-01',
  '2024-07-01',
  '2025-01-01',
  '2025-06-20',
  '2025-09-01',
  '2026-01-01',
  '2026-07-01',
  '2028-07-01',
];
const ages = [18, 25, 55, 56, 67];

const around = (date: IsoDate): readonly IsoDate[] => [addDays(date, -1), date, addDays(date, 1)];
const yearsBefore = (date: IsoDate, years: readonly number[]): readonly IsoDate[] => years.flatMap((n) => around(addYears(date, -n)));
const yearsAfter = (date: IsoDate, years: readonly number[]): readonly IsoDate[] => years.flatMap((n) => around(addYears(date, n)));
const monthsBefore = (date: IsoDate, months: readonly number[]): readonly IsoDate[] => months.flatMap((n) => around(addMonths(date, -n)));

/** The values of a fact between which a rule can change its answer, given the facts that are already there. */
export const candidates = (path: FactPath, facts: CaseFacts, on: IsoDate): readonly FactValue[] => {
  const date = (at: FactPath): readonly IsoDate[] => {
    const value = factAt(facts, at);
    return typeof value === 'string' ? [value as IsoDate] : [];
  };
  const granted = date('permit.grantedOn');
  const birth = date('person.birthDate');
  const settled = date('settlement.settledOn');
  const decided = date('decision.madeOn');
  const workEnded = date('work.endedOn');
  const unique = (values: readonly FactValue[]): readonly FactValue[] => [...new Set(values)];
  switch (path) {
    case 'person.birthDate':
      return unique([
        ...[...granted, ...decided, on].flatMap((day) => yearsBefore(day, ages)),
        ...granted.flatMap((day) => [addYears(day, -10), addYears(day, -20), addYears(day, -40), addYears(day, -70)]),
        '1990-02-28',
      ]).filter((day) => [...granted, ...date('permit.firstGrantedOn')].every((limit) => (day as string) <= limit));
    case 'permit.grantedOn':
      return unique([
        ...around('2021-01-01'),
        ...around('2022-01-01'),
        ...around('2022-03-11'),
        ...around('2023-08-01'),
        ...around('2026-01-01'),
        '2020-05-05',
        on,
        addDays(on, 1),
        addMonths(on, -5),
        ...[on, ...decided, ...workEnded].flatMap((day) => yearsBefore(day, [2])),
        ...settled.flatMap(around),
        ...birth.flatMap((day) => yearsAfter(day, ages)),
        ...date('permit.firstGrantedOn'),
        ...[...date('training.startedOn'), ...date('programme.startedOn')].flatMap(around),
      ]).filter(
        (day) =>
          [...birth, ...date('permit.firstGrantedOn')].every((limit) => limit <= (day as string)) &&
          // A file with an earlier permit is not asked of a time before the one held now.
          ((facts.permit?.previousGround == null && facts.permit?.firstGrantedOn === undefined) || (day as string) <= on),
      );
    case 'permit.firstGrantedOn':
      // Not for a first permit of § 9.
      if (facts.permit?.previousGround === null || facts.permit?.previousGround === 'other') return [];
      return unique([...granted, '2020-02-02', ...birth, ...[on, ...decided, ...workEnded].flatMap((day) => yearsBefore(day, [2]))]).filter((day) =>
        granted.every((limit) => (day as string) <= limit) &&
        birth.every((limit) => limit <= (day as string)),
      );
    case 'permit.previousGround':
      return enumerated(path).filter(
        (ground) =>
          ((ground !== null && ground !== 'other') || facts.permit?.firstGrantedOn === undefined) && (ground === null || granted.every((day) => day <= on)),
      );
    case 'permit.arrivedOn':
      return unique([...around('2021-01-01'), '2019-06-06', '2022-06-06', ...around('2022-01-01'), ...around('2023-08-01'), on, addDays(on, 1)]);
    case 'settlement.settledOn':
      return unique([
        null,
        on,
        addDays(on, 1),
        addMonths(on, -3),
        ...granted.flatMap(around),
        ...[on, ...decided, ...workEnded].flatMap((day) => yearsBefore(day, [2])),
      ]);
    case 'decision.madeOn':
      return unique([
        null,
        on,
        addDays(on, 1),
        ...around('2021-01-01'),
        ...[...settled, ...granted, ...date('permit.firstGrantedOn')].flatMap((day) => yearsAfter(day, [2])),
        ...birth.flatMap((day) => yearsAfter(day, [25, 55, 56])),
      ]);
    case 'work.from':
      return unique([on, addDays(on, 1), addMonths(on, -30)]).filter((day) => workEnded.every((limit) => (day as string) <= limit));
    case 'work.endedOn':
      return unique([
        null,
        on,
        addDays(on, 1),
        addDays(on, -1),
        ...[...settled, ...granted, ...date('permit.firstGrantedOn')].flatMap((day) => yearsAfter(day, [2])),
      ]).filter((day) => day === null || date('work.from').every((limit) => limit <= (day as string)));
    case 'work.hoursPerWeek':
      return [0, 1, 29.5, 30, 37.5];
    case 'family.referencePersonSettledOn':
      return unique([null, '2015-03-03', ...date('family.appliedOn').flatMap((day) => yearsBefore(day, [5]))]);
    case 'family.appliedOn':
      return unique(['2020-07-07', ...date('family.referencePersonSettledOn').flatMap((day) => yearsAfter(day, [5]))]);
    case 'programme.offeredStartOn':
      return unique([null, ...around('2025-01-01'), ...around('2026-01-01'), '2023-03-03', on, addDays(on, 1)]);
    case 'programme.startedOn':
      return unique([null, on, addDays(on, 1), addMonths(on, -40), ...monthsBefore(on, [3, 6]), ...granted.flatMap(around)]).filter(
        (day) => day === null || date('programme.endedOn').every((limit) => (day as string) <= limit),
      );
    case 'programme.endedOn':
      return unique([null, on, addDays(on, 1), addDays(on, -1)]).filter(
        (day) => day === null || date('programme.startedOn').every((limit) => limit <= (day as string)),
      );
    case 'programme.percent':
      return [40, 60, 61, 100];
    case 'permit.firstRenewedOn':
      return unique([null, on, addDays(on, 1), ...granted.flatMap((day) => yearsAfter(day, [1]))]);
    case 'household.youngestChildBornOn':
      return unique([null, on, addDays(on, 1), ...yearsBefore(on, [18]), addYears(on, -5)]);
    // A deadline may run from the earlier or the later of two days.
      return unique([
        null,
        on,
        addDays(on, 1),
        ...yearsBefore(on, [18]),
        addYears(on, -5),
        // Some rights run through the calendar year in which a child turns 12 or 18.
        ...[12, 18].flatMap((age) => around(`${String(Number(on.slice(0, 4)) - age)}-01-01` as IsoDate)),
      ]);
    case 'decision.claimedOn':
      return unique([null, on, addDays(on, 1), addMonths(on, -7), ...settled.flatMap(around)]);
    case 'training.claimedOn':
      return unique([null, on, addDays(on, 1), addMonths(on, -7), ...date('training.residentRegisteredOn').flatMap(around)]);
    case 'training.residentRegisteredOn':
      return unique([null, on, addDays(on, 1), addMonths(on, -7), ...date('training.claimedOn').flatMap(around)]);
    case 'decision.registeredOn':
    case 'programme.startRegisteredOn':
    case 'programme.endRegisteredOn':
    case 'training.goalReachedOn':
    case 'training.socialStudiesCompletedOn':
    case 'training.socialStudiesTestedOn':
      return unique([null, on, addDays(on, 1), addMonths(on, -7)]);
    case 'training.offeredStartOn':
      return unique([null, on, addDays(on, 1), ...monthsBefore(on, [12, 18, 36])]);
    case 'training.startedOn':
      // What was begun when the permit changed may be finished.
      return unique([null, on, addDays(on, 1), ...monthsBefore(on, [12, 18, 36]), ...granted.flatMap(around)]);
    case 'programme.months':
      return [3, 6, 12, 24];
    case 'programme.extensionMonths':
      return [0, 6, 12];
    case 'programme.leave':
    case 'training.leave':
      return leaveCandidates(on);
    case 'person.completedPrimarySchool':
    case 'permit.forWork':
    case 'permit.leadsToPermanentResidence':
    case 'household.livesWithParents':
    case 'household.partnerInProgramme':
    case 'household.moreThanTwoChildren':
    case 'household.soleCarer':
    case 'household.chronicallyIllChild':
    case 'household.otherParentInProgramme':
    case 'programme.partTimeBecauseOfMunicipality':
    case 'training.authority':
    case 'training.place':
    case 'training.needsB2':
    case 'person.citizenship':
    case 'person.education':
    case 'permit.ground':
    case 'permit.appliedFromAbroad':
    case 'permit.decidedUnderChapter6A':
    case 'family.referencePersonGround':
    case 'family.referencePersonHasPermanentResidence':
    case 'settlement.byAgreement':
    case 'programme.endGoal':
      return enumerated(path);
    default:
      return path satisfies never;
  }
};

/** None, some of each kind of consequence, a day under way, and one that is over. */
const leaveCandidates = (on: IsoDate): readonly FactValue[] => [
  [],
  [{ kind: 'own-illness', from: addDays(on, -3), to: on }],
  [{ kind: 'parental', from: addMonths(on, -2), to: null }],
  [{ kind: 'long-illness', from: on, to: null }],
  [{ kind: 'holiday', from: addMonths(on, -3), to: addMonths(on, -2) }],
  [{ kind: 'unapproved', from: on, to: on }],
];

const fieldAt = (path: FactPath): Field => {
  const [group = '', name = ''] = path.split('.');
  return (fields as Readonly<Record<string, Readonly<Record<string, Field>>>>)[group]![name]!;
};

const enumerated = (path: FactPath): readonly FactValue[] => {
  const field = fieldAt(path);
  if (field.type === 'yes-no') return [true, false];
  if (field.type === 'choice') return field.nullable ? [null, ...field.values] : field.values;
  throw new Error(`no candidates for ${path}`);
};

/** The facts with one more. */
export const withFact = (facts: CaseFacts, path: FactPath, value: FactValue): CaseFacts => {
  const [group = '', name = ''] = path.split('.');
  const part = (facts as Readonly<Record<string, object | undefined>>)[group];
  return { ...facts, [group]: { ...part, [name]: value } };
};

/** The facts with one less. */
export const withoutFact = (facts: CaseFacts, path: FactPath): CaseFacts => {
  const [group = '', name = ''] = path.split('.');
  const part = Object.entries((facts as Readonly<Record<string, object | undefined>>)[group] ?? {});
  return { ...facts, [group]: Object.fromEntries(part.filter(([key]) => key !== name)) };
};

/** Everything a rule can be asked with: facts, date, readings and assessments. */
export interface Situation {
  readonly facts: CaseFacts;
  readonly on: IsoDate;
  readonly readings: Readonly<Record<string, string>>;
  readonly assessments: Readonly<Record<string, 'yes' | 'no'>>;
}

/** What can be missing from a situation: a fact, a reading or an assessment. */
export type Missing = FactPath | `reading ${string}` | `assessment ${string}`;
export const everything: readonly Missing[] = [
  ...factPaths,
  ...Object.keys(readings).map((id): Missing => `reading ${id}`),
  ...assessments.map((id): Missing => `assessment ${id}`),
];

// The permit and the birth come before what is counted from them.
const order: readonly FactPath[] = ['permit.grantedOn', 'person.birthDate', ...factPaths.filter((p) => p !== 'permit.grantedOn' && p !== 'person.birthDate')];

export const anyDateAsked: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.constantFrom(...lawDates.flatMap(around).filter((day) => day >= '2021-01-01')),
  fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2021-01-01', days)),
);

/** A situation in which nothing is missing, at the boundaries more often than not. */
export const anySituation = (date: fc.Arbitrary<IsoDate> = anyDateAsked): fc.Arbitrary<Situation> =>
  fc
    .record({
      on: date,
      picks: fc.array(fc.nat(), { minLength: order.length, maxLength: order.length }),
      readings: fc.record(Object.fromEntries(Object.entries(readings).map(([id, { alternatives }]) => [id, fc.constantFrom(...alternatives)]))),
      assessments: fc.record(Object.fromEntries(assessments.map((id) => [id, fc.constantFrom('yes' as const, 'no' as const)]))),
    })
    .map(({ on, picks, ...rest }) => {
      let facts: CaseFacts = {};
      order.forEach((path, index) => {
        const values = candidates(path, facts, on);
        if (values.length > 0) facts = withFact(facts, path, values[picks[index]! % values.length]!);
      });
      return { facts, on, readings: rest.readings, assessments: rest.assessments };
    });

/** The situation without some of it. */
export const without = (situation: Situation, missing: readonly Missing[]): Situation => {
  let { facts, readings: chosen, assessments: made } = situation;
  for (const one of missing) {
    if (one.startsWith('reading ')) {
      const { [one.slice(8)]: _gone, ...rest } = chosen;
      chosen = rest;
    } else if (one.startsWith('assessment ')) {
      const { [one.slice(11)]: _gone, ...rest } = made;
      made = rest;
    } else facts = withoutFact(facts, one as FactPath);
  }
  return { ...situation, facts, readings: chosen, assessments: made };
};

/** Every way of filling in what is missing, on the grid of boundaries; stops with `null` when there are more than the limit. */
export const completions = (situation: Situation, missing: readonly Missing[], limit: number): readonly Situation[] | null => {
  const inOrder = [...missing].sort((a, b) => order.indexOf(a as FactPath) - order.indexOf(b as FactPath));
  let found: Situation[] = [situation];
  for (const one of inOrder) {
    const next: Situation[] = [];
    for (const at of found) {
      if (one.startsWith('reading ')) {
        const id = one.slice(8) as keyof typeof readings;
        for (const alternative of readings[id].alternatives) next.push({ ...at, readings: { ...at.readings, [id]: alternative } });
      } else if (one.startsWith('assessment ')) {
        for (const answer of ['yes', 'no'] as const) next.push({ ...at, assessments: { ...at.assessments, [one.slice(11)]: answer } });
      } else {
        const values = candidates(one as FactPath, at.facts, at.on);
        if (values.length === 0) next.push(at);
        for (const value of values) next.push({ ...at, facts: withFact(at.facts, one as FactPath, value) });
      }
      if (next.length > limit) return null;
    }
    found = next;
  }
  return found;
};
