import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { recordFields, type RecordField } from '../statistics/record.js';

/** Fields that may be unknown for everybody; the rest a file must have. */
const mayBeAbsent: readonly string[] = ['sex', 'born', 'citizenship', 'protection', 'county', 'municipality', 'education'] satisfies readonly RecordField[];

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
    if (name === null && !mayBeAbsent.includes(field)) throw new RangeError(`${at}: expected the name of a column; only ${mayBeAbsent.join(', ')} may be null`);
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
  readonly faults: readonly { readonly column: string | null; readonly problem: string }[];
}

/** Reads the header row. */
export const readHeader = (fields: readonly string[], columns: RecordColumns, ignored: readonly string[]): Header => {
  const names = fields.map((field) => field.trim());
  const known = new Set<string | null>([...Object.values(columns), ...ignored]);
  const missing = recordFields.map((field) => columns[field]).filter((name) => name !== null && !names.includes(name));
  return {
    places: Object.fromEntries(recordFields.map((field) => [field, columns[field] === null ? -1 : names.indexOf(columns[field])])) as Header['places'],
    width: names.length,
    faults: [
      ...missing.map((column) => ({ column, problem: 'the column is missing' })),
      ...names.flatMap((column, at): Header['faults'] => {
        if (column === '') return [{ column: null, problem: `column number ${String(at + 1)} has no name` }];
        if (names.indexOf(column) !== at) return [{ column, problem: 'the column is there twice' }];
        if (column.includes('\ufffd')) return [{ column, problem: 'the name holds a character that is not valid UTF-8; is the file iso-8859-1?' }];
        return known.has(column) ? [] : [{ column, problem: 'the column is not known; give its field in columns, or its name in ignoredColumns' }];
      }),
    ],
  };
};
