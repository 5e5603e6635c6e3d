import { ORE_A_KRONE, ratio, rounded, times, type Ratio } from '../calendar/ratio.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { Parameter } from '../law/parameter.js';
import { rowOn } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import type { Fraction } from '../law/parameters.js';

/** The benefit of a year, a month, a day and an hour (§ 20 second paragraph), in øre, each rounded to the nearest from its unrounded value. */
export interface BenefitAmounts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

/** What the benefit is a fraction of (§ 20 first, third and fourth paragraph). */
export interface BenefitBase {
  /** The basic amount of the National Insurance (G), in kroner. */
  readonly basicAmount: number;
  readonly fraction: Fraction;
}

/** The unrounded benefit of a year, a month, a day and an hour, in øre. */
export interface ExactAmounts {
  readonly year: Ratio;
  readonly month: Ratio;
  readonly day: Ratio;
  readonly hour: Ratio;
}

/** A value that the table has on every day. */
export const inTable = <V>(parameter: Parameter<V>, on: IsoDate): V => {
  const { value } = rowOn(parameter, on);
  if (value === null) throw new Error(`${parameter.id}: no value on ${on}`);
  return value;
};

/** A fraction of the table, to count with. */
export const exact = ({ numerator, denominator }: Fraction): Ratio => ratio(numerator, denominator);

/** The unrounded amounts of § 20, by the table of a day. */
export const exactAmounts = ({ basicAmount, fraction }: BenefitBase, on: IsoDate): ExactAmounts => {
  const year = times(ratio(basicAmount * ORE_A_KRONE * inTable(parameters.basicAmountsAYear, on)), exact(fraction));
  const month = times(year, exact(inTable(parameters.monthOfYear, on)));
  return { year, month, day: times(month, exact(inTable(parameters.dayOfMonth, on))), hour: times(year, exact(inTable(parameters.hourOfYear, on))) };
};

/** The amounts of § 20, by the table of a day. */
export const benefitAmounts = (base: BenefitBase, on: IsoDate): BenefitAmounts => {
  const { year, month, day, hour } = exactAmounts(base, on);
  return { year: rounded(year), month: rounded(month), day: rounded(day), hour: rounded(hour) };
};
