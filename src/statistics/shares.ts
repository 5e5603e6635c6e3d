import { shown } from '../calendar/isoDate.js';

const WHOLE = 100;
/** Beyond this a count times a thousand is no longer exact. */
const MOST = 1_000_000_000_000;

const checkCount = (value: unknown, field: string): number => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > MOST) {
    throw new RangeError(`${field}: expected a count from 0 to ${String(MOST)}, got ${shown(value)}`);
  }
  return value as number;
};

/**
 * A share in percent, rounded once and by itself (andel i prosent).
 *
 * From the unrounded counts to the nearest whole number or decimal, a half upwards; never by way of a decimal, and never so that shares sum to 100.
 * The directorate's published shares come out so (checked on its table of counties for 2016); no half was met there, so that a half goes up is
 * **inferred**.
 *
 * @param part - how many of them
 * @param base - how many in all, not fewer
 * @param decimals - 0 for a report table, 1 for a flat file
 * @returns the share, or `null` when there is nobody to take a share of
 * @throws RangeError that names the argument and its value
 *
 * @example
 * ```ts
 * import { share } from 'integreringsloven/statistics';
 *
 * share(7_111, 15_755); // => 45
 * share(1, 8, 1); // => 12.5
 * share(0, 0); // => null
 * ```
 */
export const share = (part: number, base: number, decimals: 0 | 1 = 0): number | null => {
  checkCount(part, 'part');
  checkCount(base, 'base');
  if (part > base) throw new RangeError(`part: ${String(part)} is more than base, ${String(base)}`);
  if (![0, 1].includes(decimals)) throw new RangeError(`decimals: expected 0 or 1, got ${shown(decimals)}`);
  if (base === 0) return null;
  const scale = decimals === 0 ? 1 : 10;
  // Whole numbers only: half a unit is added before the one division, and BigInt keeps large counts exact.
  return Number((2n * BigInt(WHOLE * scale) * BigInt(part) + BigInt(base)) / (2n * BigInt(base))) / scale;
};

/** Which of two shares is the larger, unrounded: below zero for the first; one of nobody comes last. */
export const largerShareFirst = (one: readonly [part: number, base: number], other: readonly [part: number, base: number]): number => {
  if (one[1] === 0 || other[1] === 0) return Number(one[1] === 0) - Number(other[1] === 0);
  const difference = BigInt(other[0]) * BigInt(one[1]) - BigInt(one[0]) * BigInt(other[1]);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
