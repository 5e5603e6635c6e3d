import type { IsoDate } from '../calendar/isoDate.js';
import type { Certainty, SourceId } from './certainty.js';
import type { NoteId } from './notes.js';
import type { InstrumentId, Pin } from './provision.js';

/**
 * What a value of the table is counted in.
 *
 * - `days`: calendar days. `working-days`: virkedager. `hours-a-week`: hours of each week, on average where the law says so
 * - `meetings`, `talks`, `times`: how many; `times` also how many times an amount is taken
 * - `percent`: 40 is forty percent. `kroner`: whole kroner, not øre. `fraction`: a `Fraction` of an amount
 * - `length-in-months`: a `Length`
 * - `date`: a day as `YYYY-MM-DD`. `yes-no`: whether there is such a rule. `code`: one of a few codes, such as a `Standing`
 */
export type Unit =
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'working-days'
  | 'hours'
  | 'hours-a-week'
  | 'meetings'
  | 'talks'
  | 'times'
  | 'percent'
  | 'kroner'
  | 'fraction'
  | 'date'
  | 'yes-no'
  | 'code'
  | 'length-in-months';

/** One row of the dated table: a value, its time in force, and what put it there. */
export interface Row<V> {
  /** The first day in force; `null` when the value is adopted but not commenced. */
  readonly from: IsoDate | null;
  /** The last day in force; `null` when no end is known. */
  readonly to: IsoDate | null;
  /** The value; `null` when there is no such rule in this time. */
  readonly value: V | null;
  /** Where it stands. */
  readonly provisions: readonly Pin[];
  /** The Act or regulation that gave the value, or took it away. */
  readonly instrument: InstrumentId;
  /** How sure it is that this was the value in this time. */
  readonly certainty: Certainty;
  /** Where it was read, when not in the legal text itself. */
  readonly source?: SourceId;
  /** A doubt that goes with the value wherever it is used. */
  readonly note?: NoteId;
}

/** A number or a switch of the Act over time. */
export interface Parameter<V> {
  readonly id: string;
  readonly unit: Unit;
  readonly rows: readonly Row<V>[];
}

/** A row that has commenced. */
export type CommencedRow<V> = Row<V> & { readonly from: IsoDate };

/** The rows that have commenced, in order of time. */
export const commencedRows = <V>(parameter: Parameter<V>): readonly CommencedRow<V>[] =>
  parameter.rows.filter((row): row is CommencedRow<V> => row.from !== null);

/**
 * The row of a parameter on a date.
 *
 * @throws RangeError when no row covers the date
 */
export const rowOn = <V>(parameter: Parameter<V>, on: IsoDate): CommencedRow<V> => {
  for (const row of parameter.rows) {
    if (row.from !== null && row.from <= on && (row.to === null || on <= row.to)) return row as CommencedRow<V>;
  }
  throw new RangeError(`on: the table has no row for ${parameter.id} on ${on}`);
};

/** The first day of the unbroken time, up to and with the last day reached, in which a rule has been in force: had a value, or for a switch been on. */
export const inForceSince = <V>(parameter: Parameter<V>, reached: (day: IsoDate) => boolean): IsoDate | null => {
  let since: IsoDate | null = null;
  for (const row of commencedRows(parameter)) {
    if (!reached(row.from)) break;
    since = row.value === null || row.value === false ? null : (since ?? row.from);
  }
  return since;
};

/** The first day on which a parameter has a value: the day the rule that uses it came. */
export const firstDayOf = (parameter: Parameter<unknown>): IsoDate => {
  for (const { from, value } of commencedRows(parameter)) if (value !== null) return from;
  throw new RangeError(`the table has no value for ${parameter.id}`);
};

/** The first value a parameter was given, in whatever time. */
export const firstValueOf = <V>(parameter: Parameter<V>): V => {
  for (const { value } of commencedRows(parameter)) if (value !== null) return value;
  throw new RangeError(`the table has no value for ${parameter.id}`);
};
