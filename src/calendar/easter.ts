import { epochDayOf, type EpochDay } from './isoDate.js';

/**
 * Easter Sunday (første påskedag) of a year in the Gregorian calendar.
 *
 * The rule: Easter is the Sunday after the ecclesiastical full moon (the 14th day of the calendar moon) that falls on 21 March or next after it.
 * Counted in whole numbers as in the anonymous Gregorian method (Meeus, Jones and Butcher): the place of the year in the 19-year moon cycle gives
 * the full moon, mended for the leap days the centuries leave out and for the drift of the moon, and then the next Sunday is found.
 *
 * @param year - a year of the Gregorian calendar, 1 to 9999
 */
export const easterSunday = (year: number): EpochDay => {
  const inMoonCycle = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonDrift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const toFullMoon = (19 * inMoonCycle + century - Math.floor(century / 4) - moonDrift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - toFullMoon - (inCentury % 4)) % 7;
  // In a few years the full moon of the cycle is a day later than the calendar lets it be.
  const weeksBack = Math.floor((inMoonCycle + 11 * toFullMoon + 22 * toSunday) / 451);
  return epochDayOf(year, 3, 22) + toFullMoon + toSunday - 7 * weeksBack;
};

/** The day of the week: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: EpochDay): number => {
  // Day 0, 1970-01-01, was a Thursday.
  const fromMonday = (day + 3) % 7;
  return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
};
