import type { RecordProblem } from '../statistics/recordProblem.js';

/**
 * What is wrong in a file of records, as data (feil i filen).
 *
 * Of a row as such, or of the file: `too-long`, `unclosed-quote` and `stray-quote`, `wrong-width`, `empty-file`, `no-records`, `not-text`. Of the header row: the
 * columns. The rest is of a cell. Every value is as a message shows it: cut when it is long, and never with a number that could be a person's.
 */
export type RecordFaultProblem =
  | Exclude<RecordProblem, { readonly kind: 'ends-before-start' }>
  /** A last day before the first: of a programme, whose first day has a column of its own, or of an entry, where it is `null`. */
  | { readonly kind: 'ends-before-start'; readonly value: string; readonly start: string; readonly startColumn: string | null }
  /** A row longer than this many characters; nothing after it was read. */
  | { readonly kind: 'too-long'; readonly longest: number }
  /** A quotation mark that is opened and not closed; nothing after it was read. */
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'stray-quote' }
  | { readonly kind: 'wrong-width'; readonly expected: number; readonly got: number }
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'no-records' }
  /** Zero characters, as in UTF-16 and in a file that is no text; nothing after it was read. */
  | { readonly kind: 'not-text' }
  /** A header row of one column: something else than a semicolon or a comma stands between the fields. */
  | { readonly kind: 'one-column' }
  | { readonly kind: 'too-many-columns'; readonly most: number; readonly number: number }
  | { readonly kind: 'missing-column' }
  | { readonly kind: 'nameless-column'; readonly number: number }
  | { readonly kind: 'column-twice' }
  /** A column that is not known, with the missing one that may be meant. */
  | { readonly kind: 'unknown-column'; readonly meant: string | null }
  /** Something that is not UTF-8, in the name of a column or in a cell. */
  | { readonly kind: 'not-utf8' }
  /** An entry of `leave` or `measures` that is not written as one. */
  | { readonly kind: 'not-a-period'; readonly value: string; readonly of: 'leave' | 'measures' }
  | { readonly kind: 'id-twice'; readonly value: string; readonly row: number }
  /** A county that the year of a report does not have. */
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
