import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';

/** The first day the library answers for: the Act and the Regulation came into force (ikrafttredelse). */
export const coveredFrom: IsoDate = '2021-01-01';

/** The last day the library was checked against the official texts (kontrollert til og med). Later law is not known to it. */
export const verifiedThrough: IsoDate = '2026-07-02';

/** The version of the rules, the same as the version of the package. */
export const rulesVersion = '0.1.0';

/** What an answer says about the law it was given under. */
export interface LawState {
  /** The last day the library was checked against the official texts. */
  readonly verifiedThrough: IsoDate;
  /** Whether the date asked about lies beyond that day, so that the law may have changed since. */
  readonly beyondVerified: boolean;
  /** The version of the rules that answered. */
  readonly rulesVersion: string;
}

const within: LawState = { verifiedThrough, beyondVerified: false, rulesVersion };
const beyond: LawState = { verifiedThrough, beyondVerified: true, rulesVersion };

/**
 * Whether the law of a date is one the library has been checked against (rettstilstand).
 *
 * @param on - the date asked about, not before {@link coveredFrom}
 * @returns the last day checked, whether the date lies beyond it, and the version of the rules
 * @throws RangeError when the date does not exist or lies before 2021-01-01
 *
 * @example
 * ```ts
 * import { lawStateOn } from 'integreringsloven';
 *
 * lawStateOn('2027-01-01').beyondVerified; // => true
 * ```
 */
export const lawStateOn = (on: IsoDate): LawState => {
  toEpochDay(on, 'on');
  if (on < coveredFrom) throw new RangeError(`on: ${on} is before ${coveredFrom}, when the Integration Act came into force`);
  return on > verifiedThrough ? beyond : within;
};
