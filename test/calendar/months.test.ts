import { UTCDate } from '@date-fns/utc';
import { addDays as laterByDays } from 'date-fns/addDays';
import { addMonths as laterByMonths } from 'date-fns/addMonths';
import { addYears as laterByYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, toEpochDay, type EpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { addDays, addMonths, addYears, daysBetween, lastDayOfMonths } from '../../src/calendar/months.js';

/** Any day from 1900 to 2100, the years that the calendar is compared over. */
const anyDay = (): fc.Arbitrary<EpochDay> => fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2100-12-31') });

const anyDate = (): fc.Arbitrary<IsoDate> => anyDay().map(fromEpochDay);

/** The 28th and the later days of every month from 1900 to 2100. */
const monthEnds = (): IsoDate[] => {
  const days: IsoDate[] = [];
  for (let day = toEpochDay('1900-01-01'); day <= toEpochDay('2100-12-31'); day += 1) {
    if (new Date(day * 86_400_000).getUTCDate() >= 28) days.push(fromEpochDay(day));
  }
  return days;
};

/** The date as date-fns sees it: midnight, always in UTC. */
const utcDate = (date: IsoDate): UTCDate => new UTCDate(`${date}T00:00:00.000Z`);
/** The date of a point in time, in UTC. */
const dateOf = (point: Date): IsoDate => point.toISOString().slice(0, 10) as IsoDate;

/** Numbers that are not whole, or beyond more days than the calendar has; 1e300 is whole, and must not set off a search that never ends. */
const NO_WHOLE_NUMBERS = [0.5, -1.25, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 4_000_001, -4_000_001, 1e15, 1e300, -1e300];

const refusal = (field: string, value: number): RangeError =>
  new RangeError(`${field}: expected a whole number between -4000000 and 4000000, got ${value}`);

describe('adding months', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2026-01-15', 3, '2026-04-15'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-01', -1, '2023-12-01'],
    ['2024-05-31', 0, '2024-05-31'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts from the first day given, not month by month', () => {
    expect(addMonths('2025-01-31', 2)).toBe('2025-03-31');
    expect(addMonths(addMonths('2025-01-31', 1), 1)).toBe('2025-03-28');
  });

  it('agrees with date-fns for every month end from 1900 to 2100', () => {
    const steps = [-48, -13, -12, -11, -6, -3, -2, -1, 0, 1, 2, 3, 6, 11, 12, 13, 18, 24, 36, 48, 60];
    for (const date of monthEnds()) {
      const point = utcDate(date);
      for (const step of steps) {
        if (addMonths(date, step) !== dateOf(laterByMonths(point, step))) expect.fail(`${date} ${step}`);
      }
    }
  });

  it('agrees with date-fns for any date and any number of months', () => {
    fc.assert(
      fc.property(anyDate(), fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        expect(addMonths(date, months)).toBe(dateOf(laterByMonths(utcDate(date), months)));
      }),
    );
  });

  it('never puts a later day before an earlier one', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), fc.integer({ min: -60, max: 60 }), (a, b, months) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(addMonths(earlier, months) <= addMonths(later, months)).toBe(true);
      }),
    );
  });

  it('refuses a date that does not exist, and a number of months that is not whole or too large', () => {
    expect(() => addMonths('2024-02-30', 1)).toThrow(/"2024-02-30" is not a day that exists/);
    for (const months of NO_WHOLE_NUMBERS) {
      expect(() => addMonths('2024-01-01', months)).toThrow(refusal('months', months));
    }
  });

  it('refuses to leave the years 0001 to 9999', () => {
    expect(addMonths('9999-11-30', 1)).toBe('9999-12-30');
    expect(() => addMonths('9999-12-01', 1)).toThrow(new RangeError('months: 1 from 9999-12-01 leads outside the years 0001 to 9999'));
    expect(() => addMonths('0001-01-01', -1)).toThrow(new RangeError('months: -1 from 0001-01-01 leads outside the years 0001 to 9999'));
    expect(addMonths('9999-11-30', 1)).toBe('9999-12-30');
    expect(addMonths('0001-02-01', -1)).toBe('0001-01-01');
    expect(() => addMonths('2024-01-01', 4_000_000)).toThrow(/outside the years 0001 to 9999/);
    expect(() => addMonths('2024-01-01', -4_000_000)).toThrow(/outside the years 0001 to 9999/);
  });
});

describe('adding years', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2023-05-01', 2, '2025-05-01'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['1896-02-29', 4, '1900-02-28'],
    ['1970-10-01', 55, '2025-10-01'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  it('agrees with date-fns for every month end from 1900 to 2100', () => {
    for (const date of monthEnds()) {
      const point = utcDate(date);
      for (const years of [-5, -1, 1, 2, 3, 4, 5, 18, 55]) {
        if (addYears(date, years) !== dateOf(laterByYears(point, years))) expect.fail(`${date} ${years}`);
      }
    }
  });

  it('agrees with date-fns, and is twelve months a year, for any date and any number of years', () => {
    fc.assert(
      fc.property(anyDate(), fc.integer({ min: -100, max: 100 }), (date, years) => {
        expect(addYears(date, years)).toBe(dateOf(laterByYears(utcDate(date), years)));
        expect(addYears(date, years)).toBe(addMonths(date, years * 12));
      }),
    );
  });

  it('refuses a date that does not exist, and a number of years that is not whole or too large', () => {
    expect(() => addYears('2023-02-28', 8000)).toThrow(new RangeError('years: 8000 from 2023-02-28 leads outside the years 0001 to 9999'));
    expect(() => addYears('2023-02-29', 1)).toThrow(/"2023-02-29" is not a day that exists/);
    for (const years of NO_WHOLE_NUMBERS) {
      expect(() => addYears('2024-01-01', years)).toThrow(refusal('years', years));
    }
  });
});

describe('adding and counting days', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    // The nights when Norwegian clocks are moved.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    // The day that Samoa skipped.
    ['2011-12-29', 2, '2011-12-31'],
  ])('%s and %i days is %s, and counts back to as many', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('agree with date-fns for any dates', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), fc.integer({ min: -40_000, max: 40_000 }), (from, to, days) => {
        expect(addDays(from, days)).toBe(dateOf(laterByDays(utcDate(from), days)));
        expect(daysBetween(from, to)).toBe(differenceInCalendarDays(utcDate(to), utcDate(from)));
      }),
    );
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
    );
  });

  it('refuse dates that do not exist, and a number of days that is not whole or too large', () => {
    expect(() => daysBetween('2024-02-30', '2024-03-01')).toThrow(/^from: "2024-02-30"/);
    expect(() => daysBetween('2024-02-29', '2024-13-01')).toThrow(/^to: "2024-13-01"/);
    expect(() => addDays('2024-02-30', 1)).toThrow(/"2024-02-30"/);
    expect(() => addDays('9999-12-31', 1)).toThrow(new RangeError('days: 1 from 9999-12-31 leads outside the years 0001 to 9999'));
    expect(() => addDays('0001-01-01', -1)).toThrow(new RangeError('days: -1 from 0001-01-01 leads outside the years 0001 to 9999'));
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('2024-01-01', 4_000_000)).toThrow(/outside the years 0001 to 9999/);
    expect(addDays('0001-01-01', daysBetween('0001-01-01', '9999-12-31'))).toBe('9999-12-31');
    for (const days of NO_WHOLE_NUMBERS) {
      expect(() => addDays('2024-01-01', days)).toThrow(refusal('days', days));
    }
  });
});

describe('the last day of a time of some months', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2026-01-20', 12, '2027-01-19'],
    ['2026-01-01', 1, '2026-01-31'],
    ['2026-03-31', 1, '2026-04-30'],
    // The month that the time ends in has no day of that number, so no day is lost.
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-27'],
    ['2026-02-01', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['9999-11-02', 1, '9999-12-01'],
  ])('that begins %s and lasts %i is %s', (first, months, last) => {
    expect(lastDayOfMonths(first, months)).toBe(last);
  });

  it('is the day before the one that the months lead to, or that day itself where its number is another', () => {
    fc.assert(
      fc.property(anyDate(), fc.integer({ min: 1, max: 60 }), (first, months) => {
        const before = daysBetween(lastDayOfMonths(first, months), addMonths(first, months));
        expect(before).toBe(addMonths(first, months).slice(8) === first.slice(8) ? 1 : 0);
      }),
    );
  });

  it('refuses a date that does not exist, and months that are none, not whole or too many', () => {
    expect(() => lastDayOfMonths('2024-02-30', 1)).toThrow(/"2024-02-30"/);
    expect(() => lastDayOfMonths('2024-01-01', 0)).toThrow(new RangeError('months: expected 1 or more, got 0'));
    expect(() => lastDayOfMonths('2024-01-01', -3)).toThrow(new RangeError('months: expected 1 or more, got -3'));
    expect(() => lastDayOfMonths('2024-01-01', 1.5)).toThrow(refusal('months', 1.5));
    expect(() => lastDayOfMonths('9999-12-31', 12)).toThrow(new RangeError('months: 12 from 9999-12-31 leads outside the years 0001 to 9999'));
  });
});
