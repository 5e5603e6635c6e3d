import type { RecordProblem } from '../statistics/recordProblem.js';

/**
 * What is wrong in a file of records, as data (feil i filen).
 *
 * Of a row as such, or of the file:
 *
 * - `too-long`: a row of more than `longest` characters; nothing after it was read
 * - `unclosed-quote`: a quotation mark that is opened and not closed; nothing after it was read
 * - `stray-quote`: a quotation mark inside a field that does not end with it
 * - `wrong-width`: a row that `got` so many fields, where the header has `expected`
 * - `empty-file`: not even a header row
 * - `no-records`: a header row, and nothing more
 * - `not-text`: zero characters, as in UTF-16 and in a file that is no text; nothing after it was read
 *
 * Of the header row:
 *
 * - `one-column`: something else than a semicolon or a comma stands between the fields
 * - `too-many-columns`: a `number` of columns above the `most` that a file of records can have
 * - `missing-column`: a field has no column
 * - `nameless-column`: a column without a name; `number` is its place, from 1
 * - `column-twice`: two columns of the same name
 * - `unknown-column`: a column that is not known; `meant` is the missing one that may be meant, `null` when there is none like it
 *
 * Of the name of a column or of a cell:
 *
 * - `not-utf8`: something that is not UTF-8
 *
 * Of a cell, besides those of {@link RecordProblem}:
 *
 * - `ends-before-start`: a last day before the first, which is `start`: of a programme, whose first day has a column of its own (`startColumn`), or of
 *   an entry, where that is `null`
 * - `not-a-period`: an entry `of` `leave` or `measures` that is not written as one
 * - `id-twice`: an id that an earlier `row` has as well
 * - `no-such-county`: a county that the `year` of a report does not have; `counties` are those it has
 *
 * Every `value` is as a message shows it: cut when it is long, and never with a number that could be a person's.
 */
export type RecordFaultProblem =
  | Exclude<RecordProblem, { readonly kind: 'ends-before-start' }>
  | { readonly kind: 'ends-before-start'; readonly value: string; readonly start: string; readonly startColumn: string | null }
  | { readonly kind: 'too-long'; readonly longest: number }
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'stray-quote' }
  | { readonly kind: 'wrong-width'; readonly expected: number; readonly got: number }
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'no-records' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'one-column' }
  | { readonly kind: 'too-many-columns'; readonly most: number; readonly number: number }
  | { readonly kind: 'missing-column' }
  | { readonly kind: 'nameless-column'; readonly number: number }
  | { readonly kind: 'column-twice' }
  | { readonly kind: 'unknown-column'; readonly meant: string | null }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'not-a-period'; readonly value: string; readonly of: 'leave' | 'measures' }
  | { readonly kind: 'id-twice'; readonly value: string; readonly row: number }
  | { readonly kind: 'no-such-county'; readonly value: string; readonly year: number; readonly counties: readonly string[] };

/** Something wrong in a file, before it is told in words. */
export interface FoundFault {
  /** The row, the header being 1; as a spreadsheet counts. */
  readonly row: number;
  /** The column by its name in the file; `null` when the fault is in the row or the file as such. */
  readonly column: string | null;
  /** The entry of a cell with several, from 1; `null` when it is the whole cell. */
  readonly entry: number | null;
  /** What is wrong. */
  readonly problem: RecordFaultProblem;
}

/** Something wrong in a file. */
export interface RecordFault extends FoundFault {
  /** What is wrong and where, in English, as {@link recordFaultInWords} has it. Never with a number that could be a birth number. */
  readonly message: string;
}
