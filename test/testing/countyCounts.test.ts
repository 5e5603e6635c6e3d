import { describe, expect, it } from 'vitest';
import { table2 } from '../../src/statistics/published/index.js';
import { countyCountsOf, splitBy } from '../../src/testing/countyCounts.js';
import { countySizes } from '../../src/testing/margins2024.js';

describe('splitBy', () => {
  it('splits into whole numbers that sum to the whole, the largest remainder first', () => {
    expect(splitBy(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(splitBy(11, [5, 3, 2])).toEqual([6, 3, 2]);
    expect(splitBy(0, [1, 2])).toEqual([0, 0]);
  });
});

describe('countyCountsOf', () => {
  const country = { women: { ended: 8758, attained: 3385 }, men: { ended: 6997, attained: 3726 } };
  const counts = countyCountsOf(table2, countySizes, country);
  const percent = (attained: number, ended: number): number => Math.round((100 * attained) / ended);

  it('prints each county of Table 2, in its order', () => {
    expect(
      counts.map(({ county, women, men }) => [county, percent(women.attained, women.ended), percent(men.attained, men.ended), percent(women.attained + men.attained, women.ended + men.ended)]),
    ).toEqual(table2.rows.map(({ county, women, men, both }) => [county, women, men, both]));
    const unrounded = counts.slice(0, -1).map(({ women, men }) => (women.attained + men.attained) / (women.ended + men.ended));
    expect(unrounded).toEqual([...unrounded].sort((one, other) => other - one));
  });

  it('sums to the whole country', () => {
    const sum = (of: (row: (typeof counts)[number]) => number) => counts.reduce((total, row) => total + of(row), 0);
    expect({
      women: { ended: sum(({ women }) => women.ended), attained: sum(({ women }) => women.attained) },
      men: { ended: sum(({ men }) => men.ended), attained: sum(({ men }) => men.attained) },
    }).toEqual(country);
  });

  it('says so when no counts print the table', () => {
    expect(() => countyCountsOf(table2, countySizes, { ...country, women: { ended: 8758, attained: 5000 } })).toThrow('women who attained: the printed shares do not allow 5000');
    expect(() => countyCountsOf(table2, countySizes, { women: { ended: 3000, attained: 1000 }, men: { ended: 12_755, attained: 6000 } })).toThrow(/^men: /);
  });
});
