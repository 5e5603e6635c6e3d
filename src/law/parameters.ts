import type { Row, Unit } from './parameter.js';
import { contentParameters } from './parameters/requiredContent.js';
import { deadlineParameters } from './parameters/deadlines.js';
import type { Fraction, Length } from './parameters/define.js';
import { benefitParameters } from './parameters/introductionBenefit.js';
import { languageTrainingParameters } from './parameters/languageTraining.js';
import { leaveParameters } from './parameters/leave.js';
import { programmeDurationParameters } from './parameters/programmeDuration.js';
import { targetGroupParameters } from './parameters/targetGroup.js';
import { workOrientedHoursParameters } from './parameters/workOrientedHours.js';

export type { Extension, Fraction, Length, Standing } from './parameters/define.js';

/**
 * Every number and every dated switch of the Act and the Regulation, once.
 *
 * Chapter 6A was enacted three times in a row and prolonged once, so its rows are cut where the instrument behind them changed.
 */
export const parameters = {
  ...targetGroupParameters,
  ...programmeDurationParameters,
  ...contentParameters,
  ...workOrientedHoursParameters,
  ...deadlineParameters,
  ...benefitParameters,
  ...leaveParameters,
  ...languageTrainingParameters,
} as const;

/** The key of a number or switch in the dated table. */
export type ParameterKey = keyof typeof parameters;

/** A value of the dated table, whatever its unit. */
export type ParameterValue = string | number | boolean | Length | Fraction;

/**
 * Every row of the dated table as plain data (satstabell), for a documentation page or a check.
 *
 * Rows that are adopted but not commenced have `from: null`.
 *
 * @example
 * ```ts
 * import { parameterRows } from 'integreringsloven';
 *
 * parameterRows().filter((row) => row.from === null).map((row) => row.value); // => [60, 60]
 * ```
 */
export const parameterRows = (): readonly (Row<ParameterValue> & { readonly parameter: string; readonly unit: Unit })[] =>
  Object.values(parameters).flatMap(({ id, unit, rows }) =>
    (rows as readonly Row<ParameterValue>[]).map((one) => ({ parameter: id, unit, ...one })),
  );
