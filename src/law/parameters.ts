import type { IsoDate } from '../calendar/isoDate.js';
import { commencedRows, type Row, type Unit } from './parameter.js';
import type { Fraction, Length } from './parameters/define.js';
import * as parameters from './parameters/index.js';

export type { Extension, Fraction, Length, Standing } from './parameters/define.js';

/**
 * The whole dated table, by the name of each parameter, for those who go through it; a rule names the parameters it uses.
 *
 * A namespace that is used as a value is kept whole in every bundle. It is so used here alone, and the build writes this one out, name by name.
 */
export const everyParameter = { ...parameters };

/** The key of a number or switch in the dated table. */
export type ParameterKey = keyof typeof everyParameter;

/** The key of each parameter, by its id. */
export const keyOfParameter: ReadonlyMap<string, ParameterKey> = new Map(Object.entries(everyParameter).map(([key, { id }]) => [id, key as ParameterKey]));

/** The first day of every row of the table, in order of time: on no other day does the law change. */
export const daysOfLaw: readonly IsoDate[] = [...new Set(Object.values(everyParameter).flatMap((one) => commencedRows<unknown>(one).map(({ from }) => from)))].sort();

/** A value of the dated table, whatever its unit. */
export type ParameterValue = string | number | boolean | Length | Fraction;

/**
 * Every row of the dated table as plain data (satstabell), for a documentation page or a check.
 *
 * Each row has its provisions, its instrument, its time in force and its certainty. In the order of their names, and of time. Rows that are adopted but not commenced have `from: null`.
 *
 * @returns the rows of every parameter, each with the name of the parameter and the unit of the value
 *
 * @example
 * ```ts
 * import { parameterRows } from 'integreringsloven';
 *
 * parameterRows().filter((row) => row.from === null).map((row) => row.value); // => [60, 60]
 * ```
 */
export const parameterRows = (): readonly (Row<ParameterValue> & { readonly parameter: string; readonly unit: Unit })[] =>
  Object.values(everyParameter)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ id, unit, rows }) => (rows as readonly Row<ParameterValue>[]).map((one) => ({ parameter: id, unit, ...one })));
