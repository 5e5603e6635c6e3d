import { civilDateOf, epochDayOf, toEpochDay, type EpochDay } from '../calendar/isoDate.js';
import { addMonthsToDay, addYearsToDay } from '../calendar/months.js';
import type { CaseFacts } from '../case/facts.js';
import { leaveEffect } from '../case/questions/introductionBenefit.js';
import type { Decision } from '../decision/index.js';
import { firstValueOf } from '../law/parameter.js';
import { daysOfLaw } from '../law/parameters.js';
import * as parameters from '../law/parameters/index.js';
import type { Days } from './benefitPeriodInput.js';

/**
 * Why a part of a payment begins on its first day; a part may have several reasons.
 *
 * - `period-start`: the first day of the period
 * - `month`: the first day of a calendar month
 * - `birthday`: the age of § 20 third paragraph is reached
 * - `new-basic-amount`: a new basic amount (G)
 * - `law-change`: another row of the dated table
 * - `programme-start`, `programme-end`: the first day in the programme, and the first day after it
 * - `leave`, `leave-end`: the first day of leave without benefit, and the first day after it
 * - `child`: the birth of the youngest child
 * - `open-points`: what the file leaves open is bounded otherwise by this day
 */
export type PartBegins =
  | 'period-start'
  | 'month'
  | 'birthday'
  | 'new-basic-amount'
  | 'law-change'
  | 'programme-start'
  | 'programme-end'
  | 'leave'
  | 'leave-end'
  | 'child'
  | 'open-points';

/** What has been decided on a day, as far as it tells one part from the next. */
interface DayState {
  readonly outcomes: string;
  /** The first day of each row of the dated table that was used. */
  readonly rows: ReadonlyMap<string, string>;
}

const stateOf = (decisions: readonly Decision<string, unknown>[]): DayState => ({
  outcomes: JSON.stringify(decisions.map((decision) => (decision.status === 'determined' ? [decision.outcome] : decision.possible))),
  rows: new Map(decisions.flatMap(({ trace }) => trace.flatMap((step) => (step.step === 'law' ? [[step.parameter, step.from] as const] : [])))),
});

const changedRows = (before: DayState, after: DayState): readonly string[] =>
  [...after.rows].flatMap(([parameter, from]) => (before.rows.has(parameter) && before.rows.get(parameter) !== from ? [parameter] : []));

const birthdayOf = (birth: EpochDay): EpochDay => addYearsToDay(birth, firstValueOf(parameters.youngBenefitAge));

/** The days of the file on which the benefit may change, with what happens on them. */
const daysOfFile = ({ person, household, programme }: CaseFacts): readonly (readonly [EpochDay, PartBegins])[] => {
  const days: (readonly [EpochDay, PartBegins])[] = [];
  const add = (day: string | null | undefined, begins: PartBegins): void => {
    if (typeof day === 'string') days.push([toEpochDay(day), begins]);
  };
  add(programme?.startedOn, 'programme-start');
  add(programme?.endedOn, 'programme-end');
  add(household?.youngestChildBornOn, 'child');
  for (const { kind, from, to } of programme?.leave ?? []) {
    if (leaveEffect(kind) !== 'without-benefit') continue;
    add(from, 'leave');
    if (to !== null) days.push([toEpochDay(to) + 1, 'leave-end']);
  }
  return person?.birthDate === undefined ? days : [...days, [birthdayOf(toEpochDay(person.birthDate)), 'birthday']];
};

/** A part of a period: days on which the same is decided, in one calendar month. */
export interface PeriodPart<D> {
  readonly days: Days;
  readonly why: readonly PartBegins[];
  /** What is decided on the first day, and so on every day. */
  readonly decided: D;
}

/** The first days of the calendar months after the first day of a stretch. */
const monthsIn = ({ first, last }: Days): readonly EpochDay[] => {
  const months: EpochDay[] = [];
  const { year, month } = civilDateOf(first);
  for (let start = addMonthsToDay(epochDayOf(year, month, 1), 1); start <= last; start = addMonthsToDay(start, 1)) months.push(start);
  return months;
};

/**
 * The days of a stretch, the first left out, on which something is decided otherwise than the day before. The file and the law change on no day of it:
 * what is left is what the day itself bounds of unknown facts, which goes one way only, so that equal ends mean that nothing changes between.
 */
const changesWithin = ({ first, last }: Days, isSame: (a: EpochDay, b: EpochDay) => boolean): readonly EpochDay[] => {
  if (isSame(first, last)) return [];
  let same = first;
  let other = last;
  while (other - same > 1) {
    const middle = same + Math.floor((other - same) / 2);
    if (isSame(first, middle)) same = middle;
    else other = middle;
  }
  return [other, ...changesWithin({ first: other, last }, isSame)];
};

/** The parts of a period, in order of time; every day belongs to exactly one part, and the same is decided on every day of a part. */
export const partsOfPeriod = <D>(
  facts: CaseFacts,
  period: Days,
  decideOn: (day: EpochDay) => D,
  decisionsIn: (decided: D) => readonly Decision<string, unknown>[],
): readonly PeriodPart<D>[] => {
  const asked = new Map<EpochDay, { readonly decided: D; readonly state: DayState }>();
  const at = (day: EpochDay): { readonly decided: D; readonly state: DayState } => {
    const known = asked.get(day);
    if (known !== undefined) return known;
    const decided = decideOn(day);
    const found = { decided, state: stateOf(decisionsIn(decided)) };
    asked.set(day, found);
    return found;
  };
  const changed = (a: EpochDay, b: EpochDay, happens: readonly PartBegins[]): readonly PartBegins[] => whatChanged(at(a).state, at(b).state, happens);

  const ofFile = daysOfFile(facts);
  const inside = [...monthsIn(period), ...daysOfLaw.map((day) => toEpochDay(day)), ...ofFile.map(([day]) => day)].filter((day) => period.first < day && day <= period.last);
  const bounds = [...new Set([period.first, ...inside])].sort((a, b) => a - b);
  const days = bounds.flatMap((first, index) => {
    const last = (bounds[index + 1] ?? period.last + 1) - 1;
    return [first, ...changesWithin({ first, last }, (a, b) => changed(a, b, []).length === 0)];
  });

  const parts = days.flatMap((first) => {
    const why: PartBegins[] = first === period.first ? ['period-start'] : [];
    if (civilDateOf(first).day === 1) why.push('month');
    if (first !== period.first) why.push(...changed(first - 1, first, ofFile.flatMap(([on, begins]) => (on === first ? [begins] : []))));
    return why.length > 0 ? [{ first, why, decided: at(first).decided }] : [];
  });
  return parts.map(({ first, why, decided }, index) => ({ days: { first, last: (parts[index + 1]?.first ?? period.last + 1) - 1 }, why, decided }));
};

const whatChanged = (before: DayState, after: DayState, happens: readonly PartBegins[]): readonly PartBegins[] => {
  const rows = changedRows(before, after);
  if (before.outcomes === after.outcomes && rows.length === 0) return [];
  const found = new Set<PartBegins>(before.outcomes === after.outcomes ? [] : happens);
  if (rows.includes(parameters.basicAmount.id)) found.add('new-basic-amount');
  if (rows.some((id) => id !== parameters.basicAmount.id)) found.add('law-change');
  return found.size > 0 ? [...found] : ['open-points'];
};
