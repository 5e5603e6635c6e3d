import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, toEpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { addDays } from '../../src/calendar/months.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../src/law/daysOff.js';

// Typed from the Regulation § 17 first paragraph and a calendar of 2026.
const daysOff2026: readonly IsoDate[] = [
  '2026-01-01', '2026-04-02', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-17', '2026-05-25', '2026-12-25', '2026-12-26',
];
const anyDate = fc.integer({ min: toEpochDay('2020-01-01'), max: toEpochDay('2060-12-31') }).map(fromEpochDay);

describe('a working day', () => {
  it('is every day of 2026 but the days off that § 17 lists', () => {
    for (let day = toEpochDay('2026-01-01'); day <= toEpochDay('2026-12-31'); day += 1) {
      const date = fromEpochDay(day);
      const weekend = [0, 6].includes(new Date(day * 86_400_000).getUTCDay());
      expect(isWorkingDay(date), date).toBe(!weekend && !daysOff2026.includes(date));
    }
  });

  it('is also Christmas Eve, New Year’s Eve and the Wednesday before Maundy Thursday, which § 17 does not list', () => {
    expect((['2026-12-24', '2026-12-31', '2026-04-01'] as const).map(isWorkingDay)).toEqual([true, true, true]);
  });
});

describe('working days', () => {
  it('from one date through another are as many as there are one by one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const dates = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        expect(workingDaysBetween(from, addDays(from, length))).toBe(dates.filter(isWorkingDay).length);
      }),
    );
  });

  it('after a date end on a working day, with exactly so many after the date', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (date, n) => {
        const end = addWorkingDays(date, n);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(addDays(date, 1), end)).toBe(n);
        expect(addWorkingDays(addWorkingDays(addWorkingDays(date, 1), n), -n)).toBe(addWorkingDays(date, 1));
      }),
    );
    expect(addWorkingDays('2026-05-16', 0)).toBe('2026-05-16');
  });

  it('that cannot be counted are errors that name what is wrong', () => {
    expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
    expect(() => workingDaysBetween('2026-02-02', '2026-02-01')).toThrow(new RangeError('to: 2026-02-01 is before from, 2026-02-02'));
    expect(() => addWorkingDays('2026-02-02', 0.5)).toThrow(new RangeError('workingDays: expected a whole number, got 0.5'));
    expect(addWorkingDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => workingDaysBetween('2026-02-30', '2026-03-02')).toThrow(/^from: "2026-02-30"/);
    expect(() => workingDaysBetween('2026-02-02', '2026-02-30')).toThrow(/^to: "2026-02-30"/);
    expect(() => addWorkingDays('0001-01-02', -1)).toThrow(new RangeError('workingDays: -1 from 0001-01-02 leads outside the years 0001 to 9999'));
    expect(() => addWorkingDays('9999-12-30', 5)).toThrow(new RangeError('workingDays: 5 from 9999-12-30 leads outside the years 0001 to 9999'));
  });
});
