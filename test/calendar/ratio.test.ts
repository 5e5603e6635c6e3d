import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, ratioOfDecimal, rounded, stretchOf, times } from '../../src/calendar/ratio.js';

describe('an exact fraction', () => {
  it('is a whole number, or one divided by another', () => {
    expect(ratio(7)).toEqual({ top: 7n, bottom: 1n });
    expect(ratio(7, 3)).toEqual({ top: 7n, bottom: 3n });
  });

  it('of a decimal number keeps six decimals', () => {
    expect(ratioOfDecimal(7.5)).toEqual({ top: 7_500_000n, bottom: 1_000_000n });
    expect(ratioOfDecimal(0.1 + 0.2)).toEqual({ top: 300_000n, bottom: 1_000_000n });
    expect(ratioOfDecimal(0.000_000_4)).toEqual({ top: 0n, bottom: 1_000_000n });
  });

  it('is multiplied by others above and below the line', () => {
    expect(times(ratio(2, 3), ratio(5, 7), ratio(11, 13))).toEqual({ top: 110n, bottom: 273n });
    expect(times(ratio(2, 3))).toEqual({ top: 2n, bottom: 3n });
  });

  it.each([
    [4, 3, 1],
    [5, 3, 2],
    [1, 2, 1],
    [3, 2, 2],
    [9_999, 20_000, 0],
    [0, 7, 0],
    [12, 4, 3],
  ])('is rounded to the nearest whole number, a half upwards: %i of %i is %i', (top, bottom, whole) => {
    expect(rounded(ratio(top, bottom))).toBe(whole);
  });
});

describe('a stretch of what is shared evenly', () => {
  it('is what falls on the shares from one to another', () => {
    expect(stretchOf(ratio(10, 3), 0, 1)).toBe(3);
    expect(stretchOf(ratio(10, 3), 1, 2)).toBe(4);
    expect(stretchOf(ratio(10, 3), 2, 3)).toBe(3);
    expect(stretchOf(ratio(10, 3), 1, 3)).toBe(7);
  });

  it('sums to the whole rounded, wherever the stretches are cut', () => {
    const share = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 366 }), share, share, (top, bottom, first, second) => {
        const each = ratio(top, bottom);
        expect(stretchOf(each, 0, first) + stretchOf(each, first, first + second)).toBe(rounded(times(each, ratio(first + second))));
      }),
    );
  });
});
