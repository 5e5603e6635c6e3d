import { describe, expect, it } from 'vitest';
import { ageBandsOf, ageLimitsOf, bandOfAge } from '../../src/statistics/ageLimits.js';

describe('the bands of ages', () => {
  it('begin in a report where its list says, the latest list serving later years and the first one earlier years', () => {
    for (const year of [2021, 2024, 2030]) expect(ageLimitsOf(year)).toEqual([19, 25, 31, 41, 51, 56]);
  });

  it('are one more than their limits, named from the lowest to the highest age', () => {
    expect(ageBandsOf([19, 25]).map(({ code, label }) => [code, label.nb, label.nn, label.en])).toEqual([
      ['0-18', '18 år og yngre', '18 år og yngre', '18 years and younger'],
      ['19-24', '19–24 år', '19–24 år', '19–24 years'],
      ['25+', '25 år og eldre', '25 år og eldre', '25 years and older'],
    ]);
    expect(ageBandsOf([100]).map(({ code }) => code)).toEqual(['0-99', '100+']);
    expect(ageBandsOf([])).toEqual([{ code: 'any', label: { nb: 'Alle aldre', nn: 'Alle aldrar', en: 'All ages' } }]);
  });

  it('hold an age from the limit on', () => {
    expect([0, 18, 19, 24, 25, 99].map((age) => bandOfAge([19, 25], age))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(bandOfAge([], 30)).toBe(0);
  });

  it.each<[string, unknown, string]>([
    ['no list', 19, 'ageLimits: expected a list of ages, got 19'],
    ['no age', [0], 'ageLimits[0]: expected a whole number above the one before, from 1 to 100, got 0'],
    ['the same age twice', [19, 19], 'ageLimits[1]: expected a whole number above the one before, from 1 to 100, got 19'],
    ['a lower age after a higher', [19, 18], 'ageLimits[1]: expected a whole number above the one before, from 1 to 100, got 18'],
    ['half a year', [18.5], 'ageLimits[0]: expected a whole number above the one before, from 1 to 100, got 18.5'],
    ['an age that nobody has', [19, 101], 'ageLimits[1]: expected a whole number above the one before, from 1 to 100, got 101'],
  ])('are refused for %s', (_what, limits, message) => {
    expect(() => ageBandsOf(limits as readonly number[])).toThrow(new RangeError(message));
  });
});
