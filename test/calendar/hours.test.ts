import { describe, expect, it } from 'vitest';
import { atLeast, atMost } from '../../src/calendar/hours.js';

describe('a share as it is shown', () => {
  it.each([
    [900, 60, 15, 15],
    [899, 60, 14.98, 14.99],
    // 410 divided by 100 first would be 4.1 less a trifle, and come out as 4.09.
    [410, 100, 4.1, 4.1],
    [1, 3, 0.33, 0.34],
    [0, 420, 0, 0],
  ])('of %i by %i is at most %f and at least %f', (part, whole, most, least) => {
    expect([atMost(part, whole), atLeast(part, whole)]).toEqual([most, least]);
  });
});
