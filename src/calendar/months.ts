import { civilDateOf, daysInMonth, epochDayOf, fromEpochDay, toEpochDay, type EpochDay, type IsoDate } from './isoDate.js';

/** Months in a year. */
export const MONTHS_A_YEAR = 12;

/** {@link addMonths} on day numbers. */
export const addMonthsToDay = (epochDay: EpochDay, months: number): EpochDay => {
  const { year, month, day } = civilDateOf(epochDay);
  const index = year * MONTHS_A_YEAR + (month - 1) + months;
  const newYear = Math.floor(index / MONTHS_A_YEAR);
  const newMonth = index - newYear * MONTHS_A_YEAR + 1;
  return epochDayOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
};

/** {@link addYears} on day numbers. */
export const addYearsToDay = (epochDay: EpochDay, years: number): EpochDay => addMonthsToDay(epochDay, years * MONTHS_A_YEAR);

/** {@link lastDayOfMonths} on day numbers. */
export const lastDayOfMonthsFrom = (first: EpochDay, months: number): EpochDay => {
  const sameNumber = addMonthsToDay(first, months);
  return civilDateOf(sameNumber).day === civilDateOf(first).day ? sameNumber - 1 : sameNumber;
};

/** The last day that is some months old on a day: the latest day whose {@link addMonths} is that day or before. */
export const latestDayReaching = (months: number, on: EpochDay): EpochDay => {
  let day = addMonthsToDay(on, -months);
  // At the end of a month several days reach the same day.
  while (addMonthsToDay(day + 1, months) <= on) day += 1;
  return day;
};

/**
 * The day that bears the same number some months later (måneder etter).
 *
 * Where the month has no such day, the last day of the month: 31 January plus one month is 28 or 29 February.
 * Neither the Act nor the Regulation says how a month is counted; this is the ordinary Norwegian way of counting, and it is **inferred**.
 * Always counted from the first day given, never month by month.
 *
 * @param date - the day counted from
 * @param months - a whole number of months, negative for earlier
 * @returns the date so many months later, or earlier for a negative number
 * @throws RangeError when the date does not exist, or `months` is not a whole number or leads outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { addMonths } from 'integreringsloven';
 *
 * addMonths('2025-11-30', 3); // => '2026-02-28'
 * ```
 */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  dateWithin(addMonthsToDay(toEpochDay(date), wholeNumber(months, 'months')), 'months', months, date);

/**
 * The same day some years later (år etter); 29 February becomes 28 February in a year without it.
 *
 * @param date - the day counted from
 * @param years - a whole number of years, negative for earlier
 * @returns the date so many years later, or earlier for a negative number
 * @throws RangeError when the date does not exist, or `years` is not a whole number or leads outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { addYears } from 'integreringsloven';
 *
 * addYears('2023-05-01', 2); // => '2025-05-01'
 * ```
 */
export const addYears = (date: IsoDate, years: number): IsoDate =>
  dateWithin(addYearsToDay(toEpochDay(date), wholeNumber(years, 'years')), 'years', years, date);

/**
 * The date some days later (dager etter).
 *
 * @param date - the day counted from
 * @param days - a whole number of days, negative for earlier
 * @returns the date so many days later, or earlier for a negative number
 * @throws RangeError when the date does not exist, or `days` is not a whole number or leads outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { addDays } from 'integreringsloven';
 *
 * addDays('2024-02-28', 1); // => '2024-02-29'
 * ```
 */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  dateWithin(toEpochDay(date) + wholeNumber(days, 'days'), 'days', days, date);

/**
 * The number of days from one date to another (antall dager mellom); negative when `to` is the earlier.
 *
 * @param from - the first date
 * @param to - the second date
 * @returns whole days: 0 for the same date, 1 from a date to the next
 * @throws RangeError when a date does not exist
 *
 * @example
 * ```ts
 * import { daysBetween } from 'integreringsloven';
 *
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * ```
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toEpochDay(to, 'to') - toEpochDay(from, 'from');

/**
 * The last day of a time of some months (siste dag i et antall måneder).
 *
 * The time ends on the day before the day that bears the same number as the first. Where the month has no day of that number, it ends on the last
 * day of the month, so that no day is lost: six months from 31 August end on 28 or 29 February. Neither the Act nor the Regulation says this; it
 * is **inferred**.
 *
 * @param first - the first day of the time
 * @param months - a whole number of months, 1 or more
 * @returns the last day that belongs to the time
 * @throws RangeError when the date does not exist, or `months` is not a whole number, is below 1 or leads outside the years 0001 to 9999
 *
 * @example
 * ```ts
 * import { lastDayOfMonths } from 'integreringsloven';
 *
 * lastDayOfMonths('2026-01-20', 12); // => '2027-01-19'
 * lastDayOfMonths('2026-08-31', 6); // => '2027-02-28'
 * ```
 */
export const lastDayOfMonths = (first: IsoDate, months: number): IsoDate => {
  if (wholeNumber(months, 'months') < 1) throw new RangeError(`months: expected 1 or more, got ${String(months)}`);
  return dateWithin(lastDayOfMonthsFrom(toEpochDay(first), months), 'months', months, first);
};

// More days than the calendar has from year 1 to year 9999.
const MOST = 4_000_000;

const wholeNumber = (value: number, field: string): number => {
  if (!Number.isInteger(value) || Math.abs(value) > MOST) {
    throw new RangeError(`${field}: expected a whole number between -${String(MOST)} and ${String(MOST)}, got ${String(value)}`);
  }
  return value;
};

const FIRST_DAY = epochDayOf(1, 1, 1);
const LAST_DAY = epochDayOf(9999, 12, 31);

/** The date of a day number, or an error that names the argument that led outside the calendar. */
const dateWithin = (epochDay: EpochDay, field: string, value: number, date: IsoDate): IsoDate => {
  if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
    throw new RangeError(`${field}: ${String(value)} from ${date} leads outside the years 0001 to 9999`);
  }
  return fromEpochDay(epochDay);
};
