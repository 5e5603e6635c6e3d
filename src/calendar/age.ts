import { civilDateOf, toEpochDay, type EpochDay, type IsoDate } from './isoDate.js';
import { addYearsToDay } from './months.js';

/** {@link ageOn} on day numbers; negative before birth. */
export const ageOnDay = (birth: EpochDay, on: EpochDay): number => {
  const years = civilDateOf(on).year - civilDateOf(birth).year;
  return addYearsToDay(birth, years) <= on ? years : years - 1;
};

/**
 * Age in whole years on a date (fylte år).
 *
 * A year is added on the birthday itself. A person born on 29 February adds a year on 28 February in years without a 29th, so that
 * `ageOn(birth, addYears(birth, n))` is always `n`. Neither the Act nor the Regulation says this; it is **inferred**.
 *
 * @param birthDate - the day of birth
 * @param on - the day asked about, not before the birth
 * @returns whole years, 0 or more
 * @throws RangeError when a date does not exist or `on` is before the birth
 *
 * @example
 * ```ts
 * import { ageOn } from 'integreringsloven';
 *
 * ageOn('1970-10-01', '2026-01-15'); // => 55
 * ```
 */
export const ageOn = (birthDate: IsoDate, on: IsoDate): number => {
  const age = ageOnDay(toEpochDay(birthDate, 'birthDate'), toEpochDay(on, 'on'));
  if (age < 0) throw new RangeError(`on: ${on} is before the birth date ${birthDate}`);
  return age;
};
