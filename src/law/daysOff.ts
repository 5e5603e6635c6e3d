import { easterSunday, weekdayOf } from '../calendar/easter.js';
import { civilDateOf, epochDayOf, fromEpochDay, shown, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { regulation, type Pin } from './provision.js';

/** Where the days off of a programme are listed (fridager): the Regulation § 17 first paragraph, the same since 2021-01-01. */
export const daysOffProvision: Pin = regulation('17', { paragraph: 1 });

const SATURDAY = 6;

/** The days off with a date of their own, as month and day: nyttårsdag, 1. og 17. mai, 1. og 2. juledag. */
const fixedDaysOff: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26],
];

/** The days off that move with Easter, in days from Easter Sunday: skjærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag. */
const movingDaysOff: readonly number[] = [-3, -2, 1, 39, 50];

/** {@link isWorkingDay} on day numbers. */
export const isWorkingDayOn = (epochDay: EpochDay): boolean => {
  if (weekdayOf(epochDay) >= SATURDAY) return false;
  const { year, month, day } = civilDateOf(epochDay);
  return !fixedDaysOff.some(([m, d]) => m === month && d === day) && !movingDaysOff.includes(epochDay - easterSunday(year));
};

const FIRST_DAY = epochDayOf(1, 1, 1);
const LAST_DAY = epochDayOf(9999, 12, 31);

/** {@link addWorkingDays} on day numbers; `null` outside the years 0001 to 9999. */
export const addWorkingDaysToDay = (epochDay: EpochDay, workingDays: number): EpochDay | null => {
  const step = Math.sign(workingDays);
  let day = epochDay;
  for (let left = Math.abs(workingDays); left > 0; ) {
    day += step;
    if (day < FIRST_DAY || day > LAST_DAY) return null;
    if (isWorkingDayOn(day)) left -= 1;
  }
  return day;
};

/**
 * Whether a date is a working day in an introduction programme (virkedag).
 *
 * Every day is one but those that the Regulation § 17 first paragraph lists as days off: Saturdays, Sundays, 1 and 17 May, New Year's Day, Maundy
 * Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday, and 25 and 26 December. Certainty: regulation for the list; that a "virkedag" of
 * the other sections is a day that is not in the list is inferred.
 *
 * @param date - the date
 * @returns `false` on the days off of the list, `true` on every other day
 * @throws RangeError when the date does not exist
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'integreringsloven';
 *
 * isWorkingDay('2026-05-15'); // => true
 * isWorkingDay('2026-05-14'); // => false
 * ```
 */
export const isWorkingDay = (date: IsoDate): boolean => isWorkingDayOn(toEpochDay(date));

/**
 * The number of working days from one date through another (antall virkedager), both included.
 *
 * Working days are those of the Regulation § 17, as in {@link isWorkingDay}.
 *
 * @param from - the first date
 * @param to - the last date, not before the first
 * @returns a whole number of days, 0 when every day is a day off
 * @throws RangeError when a date does not exist, or `to` is before `from`
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from 'integreringsloven';
 *
 * workingDaysBetween('2026-03-30', '2026-04-10'); // => 7
 * ```
 */
export const workingDaysBetween = (from: IsoDate, to: IsoDate): number => {
  const first = toEpochDay(from, 'from');
  const last = toEpochDay(to, 'to');
  if (last < first) throw new RangeError(`to: ${to} is before from, ${from}`);
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorkingDayOn(day)) count += 1;
  return count;
};

/**
 * The date that is some working days after another (virkedager etter).
 *
 * The day counted from is not one of them, so one working day after a Friday is as a rule the Monday. Working days are those of the
 * Regulation § 17, as in {@link isWorkingDay}.
 *
 * @param date - the date counted from, which need not be a working day
 * @param workingDays - a whole number, negative for earlier; 0 gives the date itself
 * @returns a working day, or the date itself when the number is 0
 * @throws RangeError when the date does not exist, or the number is not whole or leads outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'integreringsloven';
 *
 * addWorkingDays('2026-04-01', 1); // => '2026-04-07'
 * ```
 */
export const addWorkingDays = (date: IsoDate, workingDays: number): IsoDate => {
  const from = toEpochDay(date);
  if (!Number.isInteger(workingDays)) throw new RangeError(`workingDays: expected a whole number, got ${shown(workingDays)}`);
  const day = addWorkingDaysToDay(from, workingDays);
  if (day === null) throw new RangeError(`workingDays: ${String(workingDays)} from ${date} leads outside the years 0001 to 9999`);
  return fromEpochDay(day);
};
