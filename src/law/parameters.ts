import type { Row, Unit } from './parameter.js';
import type { Fraction, Length } from './parameters/define.js';
import * as parameters from './parameters/index.js';

export type { Extension, Fraction, Length, Standing } from './parameters/define.js';

/** The key of a number or switch in the dated table. */
export type ParameterKey = keyof typeof parameters;

/** A value of the dated table, whatever its unit. */
export type ParameterValue = string | number | boolean | Length | Fraction;

/**
 * Every row of the dated table as plain data (satstabell), for a documentation page or a check.
 *
 * In the order of their names, and of time. Rows that are adopted but not commenced have `from: null`.
 *
 * @example
 * ```ts
 * import { parameterRows } from 'integreringsloven';
 *
 * parameterRows().filter((row) => row.from === null).map((row) => row.value); // => [60, 60]
 * ```
 */
export const parameterRows = (): readonly (Row<ParameterValue> & { readonly parameter: string; readonly unit: Unit })[] =>
  Object.values(parameters)
    .flatMap(({ id, unit, rows }) => (rows as readonly Row<ParameterValue>[]).map((one) => ({ parameter: id, unit, ...one })))
    .sort((one, other) => (one.parameter < other.parameter ? -1 : one.parameter > other.parameter ? 1 : 0));
