import { expect, it } from 'vitest';
import { isAtLeast } from './canary.js';

it('is asked at, under and over the border', () => {
  expect([isAtLeast(1, 2), isAtLeast(2, 2), isAtLeast(3, 2)]).toEqual([false, true, true]);
});
