import { HIDDEN, masked } from './masked.js';

/**
 * A calendar date written `YYYY-MM-DD` (dato).
 *
 * A plain string: it has no clock and no time zone, survives JSON, and sorts as text.
 * The type checks the shape only; every function that takes a date checks that the day exists.
 *
 * @example
 * ```ts
 * import type { IsoDate } from 'integreringsloven';
 *
 * const commencement: IsoDate = '2021-01-01';
 * commencement < '2026-01-01'; // => true
 * ```
 */
export type IsoDate = `${number}-${number}-${number}`;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; the form dates have inside the library. */
export type EpochDay = number;

const LAST_DAY_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const EPOCH_SHIFT = 719_162;

/** The year, month (1–12) and day (1–31) of a date. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a year has a 29 February. */
export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days in a month (1–12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Days since 1970-01-01 of a year, month and day that are known to exist. */
export const epochDayOf = (year: number, month: number, day: number): EpochDay => {
  const before = year - 1;
  const days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return days + (LAST_DAY_BEFORE_MONTH[month - 1] as number) + leapDay + day - 1 - EPOCH_SHIFT;
};

/** The year, month and day of a day number. */
export const civilDateOf = (epochDay: EpochDay): CivilDate => {
  const days = epochDay + EPOCH_SHIFT;
  // Leap days come late in their cycles, so years of mean length can come out one too early, never one too late.
  let year = Math.floor(days / 365.2425) + 1;
  while (epochDayOf(year + 1, 1, 1) <= epochDay) year += 1;
  const dayOfYear = epochDay - epochDayOf(year, 1, 1);
  let month = Math.min(12, Math.floor(dayOfYear / 29) + 1);
  while (epochDayOf(year, month, 1) > epochDay) month -= 1;
  return { year, month, day: epochDay - epochDayOf(year, month, 1) + 1 };
};

// A birth number read as a number has lost its first zero: ten digits.
const LEAST_LONG_NUMBER = 1_000_000_000;

/** A value as an error message shows it: a number long enough to be a person's is hidden; an object is named, not printed, because printing one can fail. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return masked(JSON.stringify(value));
  if (typeof value === 'number' || typeof value === 'bigint') return Math.abs(Number(value)) >= LEAST_LONG_NUMBER && Math.abs(Number(value)) < Infinity ? HIDDEN : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  return Object.prototype.toString.call(value) === '[object Date]' ? 'a Date' : 'an object';
};

const HYPHEN = 45;

/** The digit at a place of a text, or so far below zero that no number it is a digit of is above. No pattern: reading dates is a large cost of a rule. */
const digit = (text: string, at: number): number => {
  const found = text.charCodeAt(at) - 48;
  return found >= 0 && found <= 9 ? found : -100_000;
};

/**
 * The day number of a date that a caller gave.
 *
 * @param value - the date, `YYYY-MM-DD`
 * @param field - the name of the field or argument, for the message
 * @throws RangeError when the value is not a string of that shape, or names a day that does not exist
 */
export const toEpochDay = (value: unknown, field = 'date'): EpochDay => {
  const text = typeof value === 'string' && value.length === 10 && value.charCodeAt(4) === HYPHEN && value.charCodeAt(7) === HYPHEN ? value : '';
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (year < 0 || month < 0 || day < 0) throw new RangeError(`${field}: expected a date as YYYY-MM-DD, got ${shown(value)}`);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`${field}: ${shown(value)} is not a day that exists`);
  }
  return epochDayOf(year, month, day);
};

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/**
 * The date of a day number.
 *
 * @throws RangeError when the day is outside the years 0001–9999
 */
export const fromEpochDay = (epochDay: EpochDay): IsoDate => {
  const { year, month, day } = civilDateOf(epochDay);
  if (year < 1 || year > 9999) throw new RangeError(`day number ${String(epochDay)} is outside the years 0001 to 9999`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
};

/**
 * Checks that a value is a date that exists, and gives it back as an {@link IsoDate} (gyldig dato).
 *
 * @param value - anything; only a string `YYYY-MM-DD` that names a real day passes
 * @param field - the name of the field, used in the message
 * @returns the value itself, unchanged
 * @throws RangeError that names the field and the value
 *
 * @example
 * ```ts
 * import { isoDate } from 'integreringsloven';
 *
 * isoDate('2024-02-29'); // => '2024-02-29'
 * ```
 */
export const isoDate = (value: unknown, field = 'date'): IsoDate => {
  toEpochDay(value, field);
  return value as IsoDate;
};
