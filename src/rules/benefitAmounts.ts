import { ORE_A_KRONE, ratio, rounded, times, type Ratio } from '../calendar/ratio.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { Parameter } from '../law/parameter.js';
import { rowOn } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import type { Fraction } from '../law/parameters.js';

/** The benefit of a year, a month, a day and an hour (§ 20 second paragraph), in øre, each rounded to the nearest from its unrounded value. */
export interface BenefitAmounts {
  /** The benefit of a year (på årsbasis), in øre. */
  readonly year: number;
  /** The benefit of a month as a part of the year's, in øre. */
  readonly month: number;
  /** The benefit of a day as a part of the month's, in øre. */
  readonly day: number;
  /** The benefit of an hour as a part of the year's, in øre. */
  readonly hour: number;
}

/** What the benefit is a fraction of (§ 20 first, third and fourth paragraph). */
export interface BenefitBase {
  /** The basic amount of the National Insurance (G), in kroner. */
  readonly basicAmount: number;
  /** The fraction of twice the basic amount; 1/1 for the whole benefit. */
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

/** How many basic amounts the benefit of a year is, and what its month, day and hour are of it (§ 20 first and second paragraph). */
export interface PartsOfYear {
  readonly basicAmountsAYear: number;
  readonly monthOfYear: Fraction;
  readonly dayOfMonth: Fraction;
  readonly hourOfYear: Fraction;
}

/** The same, by the table of a day. */
export const partsOfYearOn = (on: IsoDate): PartsOfYear => ({
  basicAmountsAYear: inTable(parameters.basicAmountsAYear, on),
  monthOfYear: inTable(parameters.monthOfYear, on),
  dayOfMonth: inTable(parameters.dayOfMonth, on),
  hourOfYear: inTable(parameters.hourOfYear, on),
});

/** The unrounded amounts of § 20. */
export const exactAmounts = ({ basicAmount, fraction }: BenefitBase, { basicAmountsAYear, monthOfYear, dayOfMonth, hourOfYear }: PartsOfYear): ExactAmounts => {
  const year = times(ratio(basicAmount * ORE_A_KRONE * basicAmountsAYear), exact(fraction));
  const month = times(year, exact(monthOfYear));
  return { year, month, day: times(month, exact(dayOfMonth)), hour: times(year, exact(hourOfYear)) };
};

/** The amounts of § 20. */
export const benefitAmounts = (base: BenefitBase, parts: PartsOfYear): BenefitAmounts => {
  const { year, month, day, hour } = exactAmounts(base, parts);
  return { year: rounded(year), month: rounded(month), day: rounded(day), hour: rounded(hour) };
};
