import { UTCDate, utc } from '@date-fns/utc';
import { addYears as laterByYears } from 'date-fns/addYears';
import { differenceInYears } from 'date-fns/differenceInYears';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, ageOnDay } from '../../src/calendar/age.js';
import { latestDayReaching } from '../../src/calendar/months.js';
import { fromEpochDay, toEpochDay, type EpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { addYears, addYearsToDay } from '../../src/calendar/months.js';

/** Any day from 1900 to 2100, the years that the calendar is compared over. */
const anyDay = (): fc.Arbitrary<EpochDay> => fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2100-12-31') });

const anyDate = (): fc.Arbitrary<IsoDate> => anyDay().map(fromEpochDay);

/** The date as date-fns sees it: midnight, always in UTC. */
const utcDate = (date: IsoDate): UTCDate => new UTCDate(`${date}T00:00:00.000Z`);
/** The date of a point in time, in UTC. */
const dateOf = (point: Date): IsoDate => point.toISOString().slice(0, 10) as IsoDate;

const isLeapDay = (date: IsoDate): boolean => date.endsWith('-02-29');

/** A birth and a later day, leap days and days around anniversaries more often than chance gives them. */
const birthAndDay = (): fc.Arbitrary<[IsoDate, IsoDate]> => {
  const leapDays = fc.integer({ min: 0, max: 48 }).map((n): IsoDate => `${1904 + 4 * n}-02-29`);
  const birth = fc.oneof({ arbitrary: anyDate(), weight: 3 }, { arbitrary: leapDays, weight: 1 });
  const nearAnniversary = (born: IsoDate) =>
    fc
      .tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: -2, max: 2 }))
      .map(([years, days]) => fromEpochDay(Math.max(toEpochDay(born), addYearsToDay(toEpochDay(born), years) + days)));
  const anyLater = (born: IsoDate) => fc.integer({ min: 0, max: 40_000 }).map((days) => fromEpochDay(toEpochDay(born) + days));
  return birth.chain((born) => fc.tuple(fc.constant(born), fc.oneof(nearAnniversary(born), anyLater(born))));
};

/** The age by date-fns: the number of anniversaries, each made by its `addYears`, that have come. */
const anniversariesCome = (birth: IsoDate, on: IsoDate): number => {
  const born = utcDate(birth);
  let years = 0;
  while (dateOf(laterByYears(born, years + 1)) <= on) years += 1;
  return years;
};

describe('age on a day', () => {
  it.each<[IsoDate, IsoDate, number]>([
    ['1970-10-01', '2026-01-15', 55],
    ['2003-06-15', '2021-06-14', 17],
    ['2003-06-15', '2021-06-15', 18],
    ['1966-01-01', '2021-12-31', 55],
    ['1966-01-01', '2022-01-01', 56],
    ['2020-05-05', '2020-05-05', 0],
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
  ])('of a person born %s is on %s %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });

  it('is the number of anniversaries that have come, counted with date-fns', () => {
    fc.assert(
      fc.property(birthAndDay(), ([birth, on]) => {
        expect(ageOn(birth, on)).toBe(anniversariesCome(birth, on));
      }),
      { numRuns: 500 },
    );
  });

  // date-fns contradicts itself for births on 29 February: its addYears goes to 28 February, its differenceInYears waits for 1 March.
  it('is what date-fns calls the difference in years, for all but births on 29 February', () => {
    fc.assert(
      fc.property(birthAndDay().filter(([birth]) => !isLeapDay(birth)), ([birth, on]) => {
        expect(ageOn(birth, on)).toBe(differenceInYears(utcDate(on), utcDate(birth), { in: utc }));
      }),
      { numRuns: 500 },
    );
  });

  it('is exactly n on the nth anniversary, and n - 1 the day before', () => {
    fc.assert(
      fc.property(birthAndDay(), fc.integer({ min: 1, max: 120 }), ([birth], n) => {
        const anniversary = addYears(birth, n);
        expect(ageOn(birth, anniversary)).toBe(n);
        expect(ageOnDay(toEpochDay(birth), toEpochDay(anniversary) - 1)).toBe(n - 1);
      }),
    );
  });

  it('grows by at most one from one day to the next, and never shrinks', () => {
    fc.assert(
      fc.property(birthAndDay(), ([birth, on]) => {
        const born = toEpochDay(birth);
        const step = ageOnDay(born, toEpochDay(on) + 1) - ageOnDay(born, toEpochDay(on));
        expect([0, 1]).toContain(step);
      }),
    );
  });

  it('is refused before the birth and for days that do not exist', () => {
    expect(() => ageOn('2000-01-02', '2000-01-01')).toThrow(new RangeError('on: 2000-01-01 is before the birth date 2000-01-02'));
    expect(() => ageOn('2000-02-30', '2020-01-01')).toThrow(/^birthDate: "2000-02-30"/);
    expect(() => ageOn('2000-02-29', '2020-02-30')).toThrow(/^on: "2020-02-30"/);
  });
});

describe('the latest birth of those who have reached an age', () => {
  const latest = (years: number, on: IsoDate): IsoDate => fromEpochDay(latestDayReaching(years * 12, toEpochDay(on)));

  it.each<[number, IsoDate, IsoDate]>([
    [18, '2021-01-01', '2003-01-01'],
    [55, '2026-06-30', '1971-06-30'],
    // Those born on 29 February have their anniversary on 28 February in a common year.
    [18, '2022-02-28', '2004-02-29'],
    [18, '2022-03-01', '2004-03-01'],
    [18, '2024-02-29', '2006-02-28'],
    [20, '2024-02-29', '2004-02-29'],
    [20, '2024-02-28', '2004-02-28'],
  ])('of %i on %s was %s', (years, on, expected) => {
    expect(latest(years, on)).toBe(expected);
  });

  it('has come to the anniversary, and none of the later births has', () => {
    const reached = (birth: EpochDay, years: number, on: EpochDay): boolean => addYearsToDay(birth, years) <= on;
    const aroundLeapDay = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: -2, max: 2 }))
      .map(([year, days]) => toEpochDay(`${year}-03-01`) + days);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 110 }), fc.oneof(anyDay(), aroundLeapDay), (years, on) => {
        const birth = latestDayReaching(years * 12, on);
        expect(reached(birth, years, on)).toBe(true);
        for (let later = birth + 1; later <= birth + 370; later += 1) if (reached(later, years, on)) expect.fail(`a later birth, ${fromEpochDay(later)}, has reached it too`);
      }),
    );
  });
});
