import { shown } from '../calendar/isoDate.js';

/** A field in words of the register's that has a form of its own. */
export type FormOfField = 'citizenship' | 'county' | 'municipality' | 'date' | 'date-or-year' | 'pseudonym';

/**
 * What is wrong with a field of a record, as data, for those who tell it in another language than that of the error.
 *
 * Every value is as a message shows it: in quotation marks when it is a text, cut when it is long, and never with a number that could be a person's.
 *
 * - `code-not-mapped`: a code of the register that the mapping does not have; `mapping` is the field of the mapping, `codes` those it has
 * - `not-in-list`: none of the `choices`
 * - `wrong-form`: not of the `form` that the field has
 * - `no-such-day`: a date in the right form that the calendar does not have
 * - `person-number`: a pseudonym with the form of a birth number, D number or DUF number; it is not shown
 * - `not-in-county`: a municipality that is not in the `county` of the record
 * - `born-after-start`: a birth after the first day of the programme, `startedOn`
 * - `born-long-before-start`: a birth more than so many `years` before it
 * - `ends-before-start`: a last day before the first, which is `start`: `of` the programme, whose first day stands in `startedOn`, or of a period, whose
 *   first day stands beside it
 * - `reason-without-ending`: an ending reason for a programme that runs
 * - `ending-without-reason`: an ended programme with no ending reason; where the register has none, the record says `not-registered`
 *
 * `value` is what the field has.
 */
export type RecordProblem =
  | { readonly kind: 'code-not-mapped'; readonly value: string; readonly mapping: string; readonly codes: readonly string[] }
  | { readonly kind: 'not-in-list'; readonly value: string; readonly choices: readonly string[] }
  | { readonly kind: 'wrong-form'; readonly value: string; readonly form: FormOfField }
  | { readonly kind: 'no-such-day'; readonly value: string }
  | { readonly kind: 'person-number' }
  | { readonly kind: 'not-in-county'; readonly value: string; readonly county: string }
  | { readonly kind: 'born-after-start'; readonly value: string; readonly startedOn: string }
  | { readonly kind: 'born-long-before-start'; readonly value: string; readonly startedOn: string; readonly years: number }
  | { readonly kind: 'ends-before-start'; readonly value: string; readonly start: string; readonly of: 'programme' | 'period' }
  | { readonly kind: 'reason-without-ending'; readonly value: string }
  | { readonly kind: 'ending-without-reason' };

/** An error that carries what is wrong as data too. */
export interface RecordRefusal extends RangeError {
  readonly problem: RecordProblem;
}

/** An error of a record, with what is wrong as data. */
export const recordRefusal = (message: string, problem: RecordProblem): RecordRefusal => Object.assign(new RangeError(message), { problem });

/** What is wrong as data, when an error carries it. */
export const problemIn = (error: unknown): RecordProblem | null => (error instanceof RangeError && 'problem' in error ? (error as RecordRefusal).problem : null);

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What `check` gives of a date; when it refuses it, that is an error with what is wrong as data. */
export const checkedDay = <Checked>(value: unknown, check: () => Checked, form: 'date' | 'date-or-year' = 'date'): Checked => {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw recordRefusal(error.message, typeof value === 'string' && DATE.test(value) ? { kind: 'no-such-day', value: shown(value) } : { kind: 'wrong-form', value: shown(value), form });
  }
};
