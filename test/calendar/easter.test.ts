import { describe, expect, it } from 'vitest';
import { easterSunday, weekdayOf } from '../../src/calendar/easter.js';
import { epochDayOf, fromEpochDay, toEpochDay } from '../../src/calendar/isoDate.js';

// Made once by dateutil.easter.easter of python-dateutil 2.9.0.post0, for the years from 2020.
const easterFrom2020 =
  '04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10 04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18 04-10 04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30 04-18 04-10 03-26 04-15 04-06 03-29 04-11 04-03 04-22 04-14 03-30 04-19 04-10 03-26 04-15 04-07 04-19 04-11 04-03 04-23 04-07 03-30 04-19 04-04 03-26 04-15 03-31 04-20 04-11 04-03 04-16 04-08 03-30 04-12 04-04 04-24 04-15 03-31 04-20 04-12 03-28'.split(
    ' ',
  );

/** The method of Gauss with its two exceptions, which is another way to the same day. */
const byGauss = (year: number): number => {
  const century = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const n = (4 + century - Math.floor(century / 4)) % 7;
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const early = e === 6 && (d === 29 || (d === 28 && (11 * m + 11) % 30 < 19));
  return epochDayOf(year, 3, 22) + d + e - (early ? 7 : 0);
};

describe('Easter Sunday', () => {
  it('is the day that another library has, from 2020 through 2100', () => {
    expect(easterFrom2020).toHaveLength(81);
    expect(easterFrom2020.map((_day, index) => fromEpochDay(easterSunday(2020 + index)))).toEqual(easterFrom2020.map((day, index) => `${2020 + index}-${day}`));
  });

  it('is the day that the method of Gauss gives, a Sunday from 22 March through 25 April, in every year of the Gregorian calendar', () => {
    for (let year = 1583; year <= 9999; year += 1) {
      const easter = easterSunday(year);
      const fits = easter === byGauss(year) && weekdayOf(easter) === 7 && easter >= epochDayOf(year, 3, 22) && easter <= epochDayOf(year, 4, 25);
      if (!fits) expect.fail(String(year));
    }
  });
});

describe('the day of the week', () => {
  it('is the one that the platform has, also before 1970', () => {
    for (let day = toEpochDay('1899-12-25'); day <= toEpochDay('2100-12-31'); day += 1) {
      if (weekdayOf(day) !== (new Date(day * 86_400_000).getUTCDay() || 7)) expect.fail(fromEpochDay(day));
    }
  });
});
