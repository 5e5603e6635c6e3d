/** An exact fraction of whole numbers; amounts are counted in it, and rounded once at the end. */
export interface Ratio {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

/** The whole, in percent. */
export const WHOLE_PERCENT = 100;
/** Øre in a krone. */
export const ORE_A_KRONE = 100;

/** Decimals beyond the sixth are dropped: no percentage or number of hours in a case has them. */
const DECIMALS = 1_000_000;

/** A whole number divided by another, above zero. */
export const ratio = (top: number, bottom = 1): Ratio => ({ top: BigInt(top), bottom: BigInt(bottom) });

/** A decimal number as a fraction. */
export const ratioOfDecimal = (value: number): Ratio => ratio(Math.round(value * DECIMALS), DECIMALS);

/** The product of fractions. */
export const times = (first: Ratio, ...others: readonly Ratio[]): Ratio =>
  others.reduce((product, { top, bottom }) => ({ top: product.top * top, bottom: product.bottom * bottom }), first);

/** The nearest whole number, a half upwards; of a fraction that is not negative. */
export const rounded = ({ top, bottom }: Ratio): number => Number((2n * top + bottom) / (2n * bottom));

/**
 * What falls on a stretch of something that is shared evenly, rounded so that stretches that follow each other sum to the whole rounded.
 *
 * @param each - what falls on one of the shares
 * @param before - the shares before the stretch
 * @param through - the shares up to and with its last
 */
export const stretchOf = (each: Ratio, before: number, through: number): number => rounded(times(each, ratio(through))) - rounded(times(each, ratio(before)));
