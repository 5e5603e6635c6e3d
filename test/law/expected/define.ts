import type { IsoDate } from '../../../src/calendar/isoDate.js';
import type { Length, ParameterValue } from '../../../src/law/parameters.js';

export const NONE = null;
export const BEFORE_THE_ACT = 'before the Act';
/** A value, {@link NONE} or {@link BEFORE_THE_ACT}. */
export type Expected = ParameterValue | null;

/** A boundary in time: its day, the value the day before, on the day and the day after, and the instrument in force from it. */
export type Boundary = readonly [day: IsoDate, dayBefore: Expected, onTheDay: Expected, dayAfter: Expected, instrument: string];

export const theAct = 'lov/2020-11-06-127';
export const theRegulation = 'forskrift/2020-12-15-2912';

export const goalCanBeExpected = 'goal-expected-with-extension';
export const canHelpReachGoal = 'extension-can-help-reach-goal';

/** "3 to 6 months, may be extended by up to 6". */
export const threeTo = (longest: number, extension: number): Length => ({
  least: 3,
  longest,
  extension: { kind: 'may', longest: extension, condition: goalCanBeExpected },
});
export const upTo = (longest: number): Length => ({ least: null, longest, extension: { kind: 'none' } });
export const upToAndMay = (longest: number, extension: number): Length => ({
  least: null,
  longest,
  extension: { kind: 'may', longest: extension, condition: goalCanBeExpected },
});
export const upToAndShall = (longest: number, extension: number): Length => ({
  least: null,
  longest,
  extension: { kind: 'shall', longest: extension, condition: canHelpReachGoal },
});

/** The expected boundaries and units of some parameters. */
export interface ExpectedParameters {
  readonly boundaries: Readonly<Record<string, readonly Boundary[]>>;
  readonly units: Readonly<Record<string, string>>;
}
