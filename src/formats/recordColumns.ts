import { shown } from '../calendar/isoDate.js';
import { nearest } from '../calendar/nearest.js';
import { checkNames, checkObject } from '../decision/index.js';
import { recordFields, type RecordField } from '../statistics/record.js';
import type { RecordFaultProblem } from './recordFault.js';

/** Fields that may be unknown for everybody; the rest a file must have. */
export const fieldsThatMayBeAbsent: readonly string[] = ['sex', 'born', 'citizenship', 'protection', 'county', 'municipality', 'education'] satisfies readonly RecordField[];

/** The column each field stands in, by its name in the header row; `null` for a field the file does not have. */
export type RecordColumns = Readonly<Record<RecordField, string | null>>;

/** Checks the columns that the caller gives, and completes them with those of the library. */
export const checkColumns = (columns: unknown): RecordColumns => {
  const given = columns === undefined ? {} : checkObject(columns, 'options.columns', 'the names of the columns, by field');
  checkNames(given, 'options.columns', recordFields);
  const names = new Map<unknown, string>();
  const complete = recordFields.map((field) => {
    const name = given[field] === undefined ? field : given[field];
    const at = `options.columns.${field}`;
    if (name === null && !fieldsThatMayBeAbsent.includes(field)) throw new RangeError(`${at}: expected the name of a column; only ${fieldsThatMayBeAbsent.join(', ')} may be null`);
    if (name !== null && (typeof name !== 'string' || name.trim() === '')) throw new RangeError(`${at}: expected the name of a column, got ${shown(name)}`);
    const other = names.get(name);
    if (name !== null && other !== undefined) throw new RangeError(`${at}: the column ${shown(name)} is that of ${other} already`);
    names.set(name, field);
    return [field, name === null ? null : name.trim()] as const;
  });
  return Object.fromEntries(complete) as RecordColumns;
};

/** Where each field stands in a row, and what is wrong with the header row. */
export interface Header {
  /** The place of each field in a row; -1 for a field the file does not have. */
  readonly places: Readonly<Record<RecordField, number>>;
  readonly width: number;
  readonly faults: readonly { readonly column: string | null; readonly problem: RecordFaultProblem }[];
}

const problemOfName = (names: readonly string[], at: number, known: ReadonlySet<string | null>, missing: readonly string[]): RecordFaultProblem | null => {
  const name = names[at] as string;
  if (name === '') return { kind: 'nameless-column', number: at + 1 };
  if (names.indexOf(name) !== at) return { kind: 'column-twice' };
  if (name.includes('\ufffd')) return { kind: 'not-utf8' };
  return known.has(name) ? null : { kind: 'unknown-column', meant: nearest(name, missing) };
};

// No register has so many columns, and each unknown one would be a fault of its own.
const MOST_COLUMNS = 1000;

/** Reads the header row. */
export const readHeader = (fields: readonly string[], columns: RecordColumns, ignored: readonly string[]): Header => {
  const names = fields.map((field) => field.trim());
  const known = new Set<string | null>([...Object.values(columns), ...ignored]);
  const missing = recordFields.flatMap((field) => (columns[field] === null || names.includes(columns[field]) ? [] : [columns[field]]));
  // A file of another kind, of which there is no use in naming every column.
  const problem: RecordFaultProblem | null =
    names.length > MOST_COLUMNS ? { kind: 'too-many-columns', most: MOST_COLUMNS, number: names.length } : names.length === 1 && missing.length > 0 ? { kind: 'one-column' } : null;
  const wrongNames = (problem === null ? names : []).flatMap((name, at): Header['faults'] => {
    const problem = problemOfName(names, at, known, missing);
    return problem === null ? [] : [{ column: name === '' ? null : name, problem }];
  });
  const unread = wrongNames.filter((fault) => fault.problem.kind === 'not-utf8');
  return {
    places: Object.fromEntries(recordFields.map((field) => [field, columns[field] === null ? -1 : names.indexOf(columns[field])])) as Header['places'],
    width: names.length,
    // In another encoding the columns are there, under names that cannot be read.
    faults: problem === null && unread.length > 0 ? unread : problem === null ? [...missing.map((column) => ({ column, problem: { kind: 'missing-column' } as const })), ...wrongNames] : [{ column: null, problem }],
  };
};
