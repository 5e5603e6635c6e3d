import { UTCDate } from '@date-fns/utc';
import { addDays as laterDay } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isLeapYear as hasLeapDay } from 'date-fns/isLeapYear';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDateOf,
  daysInMonth,
  epochDayOf,
  fromEpochDay,
  isLeapYear,
  isoDate,
  toEpochDay,
  type EpochDay,
  type IsoDate,
} from '../../src/calendar/isoDate.js';

/** The first and last day number of the years that the calendar is compared over: 1900 to 2100. */
const firstDay: EpochDay = Date.UTC(1900, 0, 1) / 86_400_000;
const lastDay: EpochDay = Date.UTC(2100, 11, 31) / 86_400_000;

const anyDay = (): fc.Arbitrary<EpochDay> => fc.integer({ min: firstDay, max: lastDay });

const anyDate = (): fc.Arbitrary<IsoDate> => anyDay().map(fromEpochDay);

/** The date as date-fns sees it: midnight, always in UTC. */
const utcDate = (date: IsoDate): UTCDate => new UTCDate(`${date}T00:00:00.000Z`);
/** The date of a point in time, in UTC. */
const dateOf = (point: Date): IsoDate => point.toISOString().slice(0, 10) as IsoDate;

/** What a function throws, or a failure if it does not throw. */
const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('expected an error, but nothing was thrown');
};

const MILLISECONDS_A_DAY = 86_400_000;

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(toEpochDay('1970-01-01')).toBe(0);
    expect(toEpochDay('1969-12-31')).toBe(-1);
    expect(toEpochDay('2021-01-01')).toBe(18_628);
    expect(fromEpochDay(18_628)).toBe('2021-01-01');
  });

  it('agree with Date.UTC and with date-fns on every day from 1900 to 2100', () => {
    let walked = utcDate('1900-01-01');
    for (let day = firstDay; day <= lastDay; day += 1) {
      const point = new Date(day * MILLISECONDS_A_DAY);
      const expected = dateOf(point);
      const { year, month, day: dayOfMonth } = civilDateOf(day);
      const agrees =
        dateOf(walked) === expected &&
        fromEpochDay(day) === expected &&
        toEpochDay(expected) === day &&
        year === point.getUTCFullYear() &&
        month === point.getUTCMonth() + 1 &&
        dayOfMonth === point.getUTCDate() &&
        epochDayOf(year, month, dayOfMonth) === day;
      if (!agrees) expect.fail(expected);
      walked = laterDay(walked, 1);
    }
    expect(dateOf(walked)).toBe('2101-01-01');
  });

  it('find the first and last day of every year of the calendar', () => {
    for (let year = 1; year <= 9999; year += 1) {
      const first = epochDayOf(year, 1, 1);
      const [last, next] = [civilDateOf(first - 1), civilDateOf(first)];
      const agrees = next.year === year && next.month === 1 && next.day === 1 && last.year === year - 1 && last.month === 12 && last.day === 31;
      if (!agrees) expect.fail(String(year));
    }
  });

  it('go back and forth without loss for every date of the years 0001 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: epochDayOf(1, 1, 1), max: epochDayOf(9999, 12, 31) }), (day) => {
        expect(toEpochDay(fromEpochDay(day))).toBe(day);
      }),
    );
  });

  it('sort as their dates sort as text', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (a, b) => {
        expect(fromEpochDay(a) < fromEpochDay(b)).toBe(a < b);
      }),
    );
  });

  it('outside the years 0001 to 9999 have no date', () => {
    expect(fromEpochDay(toEpochDay('0001-01-01'))).toBe('0001-01-01');
    expect(fromEpochDay(toEpochDay('9999-12-31'))).toBe('9999-12-31');
    expect(() => fromEpochDay(toEpochDay('0001-01-01') - 1)).toThrow(RangeError);
    expect(() => fromEpochDay(toEpochDay('9999-12-31') + 1)).toThrow(/outside the years 0001 to 9999/);
  });
});

describe('months and leap years', () => {
  it('have the length that date-fns gives them, in every month from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const first = utcDate(`${year}-01-01`);
      expect(isLeapYear(year), String(year)).toBe(hasLeapDay(first));
      for (let month = 1; month <= 12; month += 1) {
        const monthStart = new Date(Date.UTC(year, month - 1, 1));
        expect(daysInMonth(year, month), `${year}-${month}`).toBe(getDaysInMonth(utcDate(dateOf(monthStart))));
      }
    }
  });

  it('follow the rule of the centuries', () => {
    expect([1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toEqual([2000, 2024]);
  });
});

describe('a date that a caller gives', () => {
  it('comes back unchanged when the day exists', () => {
    expect(isoDate('2024-02-29')).toBe('2024-02-29');
    expect(isoDate('2000-02-29')).toBe('2000-02-29');
    expect(isoDate('0001-01-01')).toBe('0001-01-01');
    fc.assert(fc.property(anyDate(), (date) => {
      expect(isoDate(date)).toBe(date);
    }));
  });

  it.each([
    ['a day that February does not have', '2024-02-30'],
    ['29 February in a common year', '2023-02-29'],
    ['29 February in a century that is no leap year', '1900-02-29'],
    ['the 31st of a month with 30 days', '2025-04-31'],
    ['month 13', '2024-13-01'],
    ['month 0', '2024-00-10'],
    ['day 0', '2024-01-00'],
    ['the year 0000', '0000-06-01'],
  ])('is refused when it names %s', (_what, value) => {
    const error = thrownBy(() => isoDate(value, 'permit.grantedOn'));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toBe(`permit.grantedOn: "${value}" is not a day that exists`);
  });

  it.each([
    ['no leading zeros', '2024-1-1'],
    ['a space before', ' 2024-01-01'],
    ['a space after', '2024-01-01 '],
    ['a line break after', '2024-01-01\n'],
    ['a clock time', '2024-01-01T00:00:00Z'],
    ['a Norwegian way of writing', '01.01.2024'],
    ['no separators', '20240101'],
    ['a sign', '+2024-01-01'],
    ['five figures in the year', '12024-01-01'],
    ['figures of another script', '٢٠٢٤-٠١-٠١'],
    ['nothing in it', ''],
    ['letters for the year', '20x4-01-01'],
    ['letters for the month', '2024-1x-01'],
    ['letters for the day', '2024-01-1x'],
    ['a space for a figure', '2024-01- 1'],
    ['signs that stand before the figures', '2024-/1-01'],
    ['signs that stand after the figures', '2024-01-:1'],
    ['a slash for a figure of the year', '20/4-01-01'],
    ['a slash for the last figure of the month', '2024-1/-01'],
    ['a slash for the last figure of the day', '2024-01-1/'],
    ['another sign between year and month', '2024/01-01'],
    ['another sign between month and day', '2024-01/01'],
  ])('is refused when the text has %s', (_what, value) => {
    const error = thrownBy(() => isoDate(value, 'birthDate'));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toBe(`birthDate: expected a date as YYYY-MM-DD, got ${JSON.stringify(value)}`);
  });

  it.each([
    ['a number', 20240101, '20240101'],
    ['a number that is none', Number.NaN, 'NaN'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['true', true, 'true'],
    ['a big number', 20240101n, '20240101'],
    ['a number one short of a person’s', 999_999_999, '999999999'],
    ['a number as long as a person’s', 1_000_000_000, '***********'],
    ['a negative number as long', -1_010_112_377, '***********'],
    ['a big number as long', 1_010_112_377n, '***********'],
    ['a number without end', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a number without end below zero', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['a symbol', Symbol('day'), 'Symbol(day)'],
    ['a Date object', new Date(Date.UTC(2024, 0, 1)), 'a Date'],
    ['a list that prints as a date', ['2024-01-01'], 'a list'],
    ['an object', { year: 2024 }, 'an object'],
    ['an object that cannot be printed', { toString: 1, valueOf: 1 }, 'an object'],
    ['an object without anything behind it', Object.create(null), 'an object'],
  ])('is refused when it is %s, not text', (_what, value, named) => {
    const error = thrownBy(() => isoDate(value, 'settledOn'));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toBe(`settledOn: expected a date as YYYY-MM-DD, got ${named}`);
  });

  it('is called "date" in the message when the field has no name', () => {
    expect(() => isoDate('yesterday')).toThrow(/^date: /);
    expect(() => toEpochDay('yesterday')).toThrow(/^date: /);
  });

  it('either is that date or gives a RangeError that names the field, whatever is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const error = thrownBy(() => isoDate(value, 'field.name'));
        expect(error).toBeInstanceOf(RangeError);
        expect((error as RangeError).message).toContain('field.name');
      }),
    );
  });

  it('passes exactly when Date.UTC lands on the same day, among all texts of that shape', () => {
    const digits = (width: number) => fc.integer({ min: 0, max: 10 ** width - 1 }).map((n) => String(n).padStart(width, '0'));
    const shaped = fc.tuple(digits(4), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
    fc.assert(
      fc.property(shaped, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
        const point = new Date(0);
        point.setUTCFullYear(Number(year), month - 1, day);
        const exists = Number(year) >= 1 && point.getUTCMonth() === month - 1 && point.getUTCDate() === day;
        if (exists) expect(isoDate(text)).toBe(text);
        else expect(() => isoDate(text)).toThrow(RangeError);
      }),
    );
  });
});
