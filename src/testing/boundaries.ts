import { addDays, addMonths, MONTHS_A_YEAR } from '../calendar/months.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { FactPath } from '../case/fields.js';
import type { LeaveKind } from '../case/facts.js';
import type { FactValue } from '../decision/index.js';
import { addWorkingDays } from '../law/daysOff.js';
import { commencedRows, type Parameter } from '../law/parameter.js';
import { everyParameter, type Length, type ParameterKey, type ParameterValue } from '../law/parameters.js';
import { coveredFrom } from '../law/verified.js';
import { datedFact, factOf, withFact, type AskedCase } from './askedCase.js';

/** A day that a boundary is about: a date of the file, or the date asked about. */
export type DayOfCase = Extract<FactPath, `${string}On` | 'person.birthDate' | 'work.from'> | 'on';

/**
 * A boundary of the Act in a case: where an answer can turn.
 *
 * - `span`: so many months from one day to another; `moves` is the day that is put at the boundary
 * - `day`: a day on which the law changes, or that a transitional rule names
 * - `year`: the first day of the year in which a child becomes older than a limit
 * - `amount`: hours or percent
 * - `leave`: so many working days away, the last of them on the date asked about
 */
export type Boundary =
  | { readonly kind: 'span'; readonly months: number; readonly from: DayOfCase; readonly to: DayOfCase; readonly moves: DayOfCase; readonly parameter: ParameterKey }
  | { readonly kind: 'day'; readonly day: IsoDate; readonly moves: DayOfCase; readonly parameter: ParameterKey }
  | { readonly kind: 'year'; readonly years: number; readonly moves: 'household.youngestChildBornOn'; readonly parameter: ParameterKey }
  | { readonly kind: 'amount'; readonly amount: number; readonly moves: 'work.hoursPerWeek' | 'programme.percent'; readonly parameter: ParameterKey }
  | { readonly kind: 'leave'; readonly workingDays: number; readonly leave: LeaveKind; readonly moves: 'programme.leave'; readonly parameter: ParameterKey };

/** The day before a boundary, the day itself, or the day after. */
export type Side = -1 | 0 | 1;
/** The three sides of a boundary, in order of time. */
export const sides: readonly Side[] = [-1, 0, 1];

const table: Readonly<Record<ParameterKey, Parameter<ParameterValue>>> = everyParameter;

/** Every value that a number of the law has had. */
const valuesOf = (parameter: ParameterKey): readonly ParameterValue[] => [
  ...new Set(commencedRows(table[parameter]).flatMap(({ value }) => (value === null ? [] : [value]))),
];

const monthsOf = (value: ParameterValue, years: boolean): readonly number[] => {
  if (typeof value === 'number') return [years ? value * MONTHS_A_YEAR : value];
  const { least, longest, extension } = value as Length;
  return [...(least === null ? [] : [least]), longest, ...(extension.kind === 'none' ? [] : [longest + extension.longest])];
};

const spans = (parameter: ParameterKey, moves: DayOfCase, pairs: readonly (readonly [DayOfCase, DayOfCase])[]): readonly Boundary[] => {
  const months = [...new Set(valuesOf(parameter).flatMap((value) => monthsOf(value, table[parameter].unit === 'years')))];
  return pairs.flatMap(([from, to]) => months.map((one): Boundary => ({ kind: 'span', months: one, from, to, moves, parameter })));
};

/** Ages: the birthday, counted to each of some days; the birth is what moves. */
const ages = (parameter: ParameterKey, of: 'person.birthDate' | 'household.youngestChildBornOn', until: readonly DayOfCase[]): readonly Boundary[] =>
  spans(parameter, of, until.map((to) => [of, to]));

/** The upper ages: the birthday, and the one after it, through which "over" may not have begun. */
const upperAges = (parameter: ParameterKey, until: readonly DayOfCase[]): readonly Boundary[] =>
  ages(parameter, 'person.birthDate', until).flatMap((one) => (one.kind === 'span' ? [one, { ...one, months: one.months + MONTHS_A_YEAR }] : []));

/** Time from one day to a later one; the later one moves. */
const later = (parameter: ParameterKey, ...pairs: readonly (readonly [DayOfCase, DayOfCase])[]): readonly Boundary[] =>
  pairs.flatMap((pair) => spans(parameter, pair[1], [pair]));

/** Time from one day to a later one; the earlier one moves. */
const earlier = (parameter: ParameterKey, ...pairs: readonly (readonly [DayOfCase, DayOfCase])[]): readonly Boundary[] =>
  pairs.flatMap((pair) => spans(parameter, pair[0], [pair]));

const days = (parameter: ParameterKey, ...facts: readonly DayOfCase[]): readonly Boundary[] =>
  valuesOf(parameter).flatMap((day) => facts.map((moves): Boundary => ({ kind: 'day', day: day as IsoDate, moves, parameter })));

const years = (parameter: ParameterKey): readonly Boundary[] =>
  valuesOf(parameter).map((value): Boundary => ({ kind: 'year', years: value as number, moves: 'household.youngestChildBornOn', parameter }));

const amounts = (parameter: ParameterKey, moves: 'work.hoursPerWeek' | 'programme.percent'): readonly Boundary[] =>
  valuesOf(parameter).map((value): Boundary => ({ kind: 'amount', amount: value as number, moves, parameter }));

const leave = (parameter: ParameterKey, kind: LeaveKind): readonly Boundary[] =>
  valuesOf(parameter).map((value): Boundary => ({ kind: 'leave', workingDays: value as number, leave: kind, moves: 'programme.leave', parameter }));

/** The first day of every row of the dated table, in order: the days on which the law changes. */
const commencements = (): readonly Boundary[] => {
  const first = new Map<IsoDate, ParameterKey>();
  for (const [key, parameter] of Object.entries(table)) {
    for (const { from } of commencedRows(parameter)) if (!first.has(from)) first.set(from, key as ParameterKey);
  }
  return [...first].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, parameter]): Boundary => ({ kind: 'day', day, moves: 'on', parameter }));
};

/** Every boundary of the Act that a case can stand at; the numbers are those of the dated table. */
export const boundaries: readonly Boundary[] = [
  // Which Act governs, and what transitional rules name.
  ...commencements(),
  ...days('permitsFrom', 'permit.grantedOn'),
  ...days('arrivalsFrom', 'permit.arrivedOn'),
  ...days('collectiveProtectionPermitsFrom', 'permit.grantedOn'),
  ...days('newLengthWithUpperSecondaryAfter', 'programme.offeredStartOn'),
  ...days('newLengthForFormalTrainingAfter', 'programme.offeredStartOn'),
  ...days('newLengthForWorkAfter', 'programme.offeredStartOn'),
  ...days('newLifeSkillsHoursFrom', 'decision.madeOn'),
  ...days('trainingCountedFromOfferAfter', 'permit.grantedOn', 'permit.arrivedOn'),
  ...days('newHoursForPermitsFrom', 'permit.grantedOn', 'permit.arrivedOn'),

  // Ages
  ...ages('lowerAge', 'person.birthDate', ['permit.grantedOn']),
  ...upperAges('upperAge', ['permit.grantedOn']),
  ...upperAges('optionalOverAge', ['permit.grantedOn']),
  ...ages('youngAge', 'person.birthDate', ['permit.grantedOn', 'decision.madeOn', 'on']),
  ...upperAges('workOnlyOverAge', ['permit.grantedOn', 'decision.madeOn', 'on']),
  ...ages('youngBenefitAge', 'person.birthDate', ['on', 'programme.startedOn']),
  ...ages('trainingLowerAge', 'person.birthDate', ['permit.grantedOn']),
  ...ages('trainingUpperAge', 'person.birthDate', ['permit.grantedOn', 'on']),
  ...ages('parentalGuidanceChildAge', 'household.youngestChildBornOn', ['on']),
  ...ages('parentalGuidanceChildAgeUnderCollectiveProtection', 'household.youngestChildBornOn', ['on']),
  ...years('childIllnessThroughYearOfAge'),
  ...years('chronicIllnessThroughYearOfAge'),

  // Residence, and family
  ...later('residenceLimit', ['settlement.settledOn', 'decision.madeOn'], ['permit.grantedOn', 'decision.madeOn'], ['settlement.settledOn', 'work.endedOn'], ['settlement.settledOn', 'on']),
  ...later('optionalResidenceLimit', ['settlement.settledOn', 'decision.madeOn'], ['settlement.settledOn', 'on']),
  ...earlier('familyLimit', ['family.referencePersonSettledOn', 'family.appliedOn']),

  // Work, and the size of the programme
  ...amounts('workExceptionHours', 'work.hoursPerWeek'),
  ...amounts('partTimeLimit', 'programme.percent'),

  // Time in the programme
  ...earlier('workHoursAfterUnderCollectiveProtection', ['programme.startedOn', 'on']),
  ...earlier('workHoursAfterWithUpperSecondary', ['programme.startedOn', 'on']),
  ...earlier('workHoursAfterWithoutUpperSecondary', ['programme.startedOn', 'on']),
  ...earlier('higherVocationalEducation', ['programme.startedOn', 'on']),
  ...(
    [
      'lengthWithUpperSecondary',
      'lengthForCompletedUpperSecondary',
      'lengthForOtherGoals',
      'lengthForPartOfUpperSecondary',
      'lengthForVocationalTraining',
      'lengthForWork',
      'lengthUnderCollectiveProtection',
      'lengthForUkrainianUpperSecondary',
    ] as const
  ).flatMap((parameter) => later(parameter, ['programme.startedOn', 'programme.endedOn'])),

  // Deadlines
  ...later('programmeDecisionWithin', ['settlement.settledOn', 'decision.madeOn'], ['decision.claimedOn', 'decision.madeOn'], ['settlement.settledOn', 'on']),
  ...later('programmeStartWithin', ['settlement.settledOn', 'programme.startedOn'], ['decision.claimedOn', 'programme.startedOn'], ['settlement.settledOn', 'on']),
  ...later(
    'registrationWithin',
    ['decision.madeOn', 'decision.registeredOn'],
    ['programme.startedOn', 'programme.startRegisteredOn'],
    ['programme.endedOn', 'programme.endRegisteredOn'],
  ),
  ...later('trainingOfferWithin', ['training.residentRegisteredOn', 'training.offeredStartOn'], ['training.claimedOn', 'training.offeredStartOn']),

  // Norwegian training and social studies
  ...later('trainingMonths', ['training.offeredStartOn', 'training.goalReachedOn'], ['training.offeredStartOn', 'on']),
  ...later('trainingMonthsWithUpperSecondary', ['training.offeredStartOn', 'training.goalReachedOn'], ['training.offeredStartOn', 'on']),
  ...later('trainingMonthsUnderCollectiveProtection', ['training.startedOn', 'training.goalReachedOn'], ['training.startedOn', 'on']),
  ...later('extendedTrainingWithUpperSecondary', ['training.startedOn', 'on']),
  ...later('extendedTraining', ['training.startedOn', 'on']),
  ...later('extendedTrainingStep', ['training.startedOn', 'on']),
  ...later('socialStudiesWithin', ['training.offeredStartOn', 'training.socialStudiesCompletedOn']),
  ...later('socialStudiesTestWithin', ['training.offeredStartOn', 'training.socialStudiesTestedOn']),

  // Absence, time off and leave
  ...leave('absenceBeyondWhichTimeIsAdded', 'own-illness'),
  ...leave('childIllnessDays', 'child-illness'),
  ...leave('childIllnessDaysManyChildren', 'child-illness'),
  ...leave('childIllnessDaysSoleCarer', 'child-illness'),
  ...leave('childIllnessDaysSoleCarerManyChildren', 'child-illness'),
  ...leave('chronicIllnessDays', 'child-illness'),
  ...leave('chronicIllnessDaysSoleCarer', 'child-illness'),
  ...leave('pregnancyDays', 'pregnancy'),
  ...leave('birthDaysMother', 'birth'),
  ...leave('birthDaysFather', 'birth'),
  ...leave('welfareDays', 'welfare'),
  ...leave('peaceWorkDays', 'peace-work'),
  ...leave('religiousDays', 'religious-day'),
  ...leave('holidayDays', 'holiday'),
];

/** What a boundary is called: always the same for the same boundary, for a name of a test or a file. */
export const boundaryId = (boundary: Boundary): string => {
  const { id } = table[boundary.parameter];
  switch (boundary.kind) {
    case 'day':
      return boundary.moves === 'on' ? `asked-on/${boundary.day}` : `${id}/${boundary.moves}/${boundary.day}`;
    case 'span':
      return `${id}/${boundary.from}+${String(boundary.months)}-months=${boundary.to}`;
    case 'year':
      return `${id}/year-after-${String(boundary.years)}`;
    case 'amount':
      return `${id}/${boundary.moves}=${String(boundary.amount)}`;
    case 'leave':
      return `${id}/${boundary.leave}=${String(boundary.workingDays)}`;
    default:
      return boundary satisfies never;
  }
};

const moved = (asked: AskedCase, moves: DayOfCase, day: IsoDate): AskedCase =>
  moves === 'on' ? { ...asked, on: day < coveredFrom ? coveredFrom : day } : { ...asked, facts: withFact(asked.facts, moves, day) };

const dayAt = (asked: AskedCase, place: DayOfCase): IsoDate | null => (place === 'on' ? asked.on : datedFact(asked.facts, place));

/** Some working days away, the last of them on a day or the last working day before it. */
const leaveDays = (kind: LeaveKind, workingDays: number, on: IsoDate): FactValue => {
  if (workingDays === 0) return [];
  const last = addWorkingDays(addDays(on, 1), -1);
  return [{ kind, from: addWorkingDays(last, 1 - workingDays), to: last }];
};

/** The least step of hours and of percent that tells on which side of a boundary they are. */
const HALF = 1 / 2;

/**
 * A case put at a boundary: the day before it, on it, or the day after; for hours and percent half a unit.
 *
 * The case may need mending afterwards: a day may have been moved past another.
 */
export const atBoundary = (asked: AskedCase, boundary: Boundary, side: Side): AskedCase => {
  switch (boundary.kind) {
    case 'day':
      return moved(asked, boundary.moves, addDays(boundary.day, side));
    case 'span': {
      const { from, to, months, moves } = boundary;
      if (moves === from) {
        const end = dayAt(asked, to) ?? asked.on;
        const placed = to === 'on' || dayAt(asked, to) !== null ? asked : moved(asked, to, end);
        // The later the first day, the less time has gone by.
        return moved(placed, from, addDays(addMonths(end, -months), -side));
      }
      const start = dayAt(asked, from) ?? addMonths(asked.on, -months);
      return moved(moved(asked, from, start), moves, addDays(addMonths(start, months), side));
    }
    case 'year': {
      // The first day of the year that follows the one of the birthday.
      const year = Number(asked.on.slice(0, 'YYYY'.length)) - boundary.years;
      const firstDay = `${String(year)}-01-01` as IsoDate;
      return { ...asked, facts: withFact(asked.facts, boundary.moves, addDays(firstDay, side)) };
    }
    case 'amount':
      return { ...asked, facts: withFact(asked.facts, boundary.moves, boundary.amount + side * HALF) };
    case 'leave':
      return { ...asked, facts: withFact(asked.facts, boundary.moves, leaveDays(boundary.leave, boundary.workingDays + side, asked.on)) };
    default:
      return boundary satisfies never;
  }
};

/** The value that a boundary has put in a case, for a test that looks whether it is still there. */
export const valueMoved = (asked: AskedCase, { moves }: Boundary): FactValue | undefined => (moves === 'on' ? asked.on : factOf(asked.facts, moves));
