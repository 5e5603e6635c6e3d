import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { checkCodeMapping, type CodeMapping } from '../statistics/mapRecord.js';
import type { ProgrammeRecord } from '../statistics/record.js';
import { csvRows, type CsvRow, type Separator } from './csvRows.js';
import { masked } from '../calendar/masked.js';
import type { RecordField } from '../statistics/record.js';
import { checkColumns, readHeader, type Header, type RecordColumns } from './recordColumns.js';
import type { RecordFault, RecordFaultProblem } from './recordFault.js';
import { recordFaultInWords } from './recordFaultWords.js';
import { recordOfRow } from './recordRow.js';
import { checkSource, textEncodings, type TextEncoding, type TextSource } from './textSource.js';

/** How a file of records is read. */
export interface ReadOptions {
  /** What the register's codes mean. */
  readonly mapping: CodeMapping;
  /**
   * The columns of the file, by field; a field left out is in the column of its own name. `null` for a field that the file does not have and that
   * may be unknown: `sex`, `born`, `citizenship`, `protection`, `county`, `municipality`, `education`.
   */
  readonly columns?: Readonly<Partial<Record<RecordField, string | null>>> | undefined;
  /** Columns of the file that are not read. Any other column that is not known is a fault, so that a misspelt one is not lost. */
  readonly ignoredColumns?: readonly string[] | undefined;
  /** What stands between the fields; found in the header row when left out. */
  readonly separator?: Separator | undefined;
  /** The encoding of bytes; `utf-8` when left out. */
  readonly encoding?: TextEncoding | undefined;
  /** The most characters a row may have; 1 048 576 when left out. It bounds the memory. */
  readonly longestRow?: number | undefined;
  /** Whether an id that is there twice is a fault; `true` when left out. It keeps every id in memory, the only thing that grows with the file. */
  readonly uniqueIds?: boolean | undefined;
}

/**
 * A record, or what is wrong with its row.
 *
 * - `record`: the row could be read; `record` is well-formed
 * - `faulty`: it could not, for the reasons in `faults`
 *
 * `row` is the row of the file, the header being 1.
 */
export type ReadItem =
  | { readonly status: 'record'; readonly row: number; readonly record: ProgrammeRecord }
  | { readonly status: 'faulty'; readonly row: number; readonly faults: readonly RecordFault[] };

/** Options that have been checked. */
interface ReadSettings {
  readonly mapping: CodeMapping;
  readonly columns: RecordColumns;
  readonly ignored: readonly string[];
  readonly separator: Separator | null;
  readonly encoding: TextEncoding;
  readonly longestRow: number;
  readonly uniqueIds: boolean;
}

/** The names of the options of reading. */
export const readOptionNames = ['mapping', 'columns', 'ignoredColumns', 'separator', 'encoding', 'longestRow', 'uniqueIds'] as const satisfies readonly (keyof ReadOptions)[];

const LONGEST_ROW = 1_048_576;

const checkReadOptions = (options: ReadOptions): ReadSettings => {
  checkNames(checkObject(options, 'options', 'an object with the mapping of codes'), 'options', readOptionNames);
  const { mapping, columns, ignoredColumns = [], separator, encoding = 'utf-8', longestRow = LONGEST_ROW, uniqueIds = true } = options;
  checkCodeMapping(mapping);
  if (!Array.isArray(ignoredColumns) || !ignoredColumns.every((name) => typeof name === 'string')) throw new RangeError(`options.ignoredColumns: expected a list of names, got ${shown(ignoredColumns)}`);
  if (separator !== undefined && !([';', ','] as unknown[]).includes(separator)) throw new RangeError(`options.separator: expected ; or , got ${shown(separator)}`);
  if (!textEncodings.includes(encoding)) throw new RangeError(`options.encoding: expected one of ${textEncodings.join(', ')}, got ${shown(encoding)}`);
  if (!Number.isSafeInteger(longestRow) || longestRow < 1) throw new RangeError(`options.longestRow: expected a number of characters, got ${shown(longestRow)}`);
  if (typeof uniqueIds !== 'boolean') throw new RangeError(`options.uniqueIds: expected true or false, got ${shown(uniqueIds)}`);
  return { mapping, columns: checkColumns(columns), ignored: ignoredColumns, separator: separator ?? null, encoding, longestRow, uniqueIds };
};

const faultOf = (row: number, column: string | null, problem: RecordFaultProblem, entry: number | null = null): RecordFault => {
  const fault = { row, column: column === null ? null : masked(column), entry, problem };
  return { ...fault, message: recordFaultInWords(fault, { language: 'en' }) };
};

/** What is wrong with a row before its fields are looked at. */
const problemOfRow = ({ fields, problem }: CsvRow, header: Header | null, longest: number): RecordFaultProblem | null => {
  if (problem === 'too-long') return { kind: problem, longest };
  if (problem !== null) return { kind: problem };
  return header === null || fields.length === header.width ? null : { kind: 'wrong-width', expected: header.width, got: fields.length };
};

// A part of a text keeps the whole text in memory; this is a copy.
const copyOf = (text: string): string => ` ${text}`.slice(1);

async function* itemsOf(source: TextSource, settings: ReadSettings): AsyncGenerator<ReadItem, void, undefined> {
  const { mapping, columns, ignored, longestRow, uniqueIds } = settings;
  let header: Header | null = null;
  let hasRows = false;
  const rowOfId = new Map<string, number>();
  const faulty = (row: number, faults: readonly RecordFault[]): ReadItem => ({ status: 'faulty', row, faults });

  for await (const rows of csvRows(source, settings)) {
    for (const csvRow of rows) {
      const { row, fields, problem } = csvRow;
      if (problem === null && fields.every((field) => field.trim() === '')) continue;
      // Zeros are in no text: the row is of UTF-16, or of a file that is none.
      const isText = header !== null || !fields.some((field) => field.includes('\0'));
      const wrong = isText ? problemOfRow(csvRow, header, longestRow) : ({ kind: 'not-text' } as const);
      if (wrong !== null) {
        yield faulty(row, [faultOf(row, null, wrong)]);
        if (header === null) return;
        hasRows = true;
        continue;
      }
      if (header === null) {
        header = readHeader(fields, columns, ignored);
        // Without its columns no row can be read.
        if (header.faults.length > 0) {
          yield faulty(row, header.faults.map((fault) => faultOf(row, fault.column, fault.problem)));
          return;
        }
        continue;
      }
      hasRows = true;
      const read = recordOfRow(fields, header, columns, mapping);
      const faults = 'problems' in read ? read.problems.map(({ field, entry, problem: told }) => faultOf(row, columns[field], told, entry)) : [];
      const id = fields[header.places.id]?.trim() ?? '';
      const earlier = rowOfId.get(id);
      if (uniqueIds && id !== '' && earlier === undefined) rowOfId.set(copyOf(id), row);
      if (earlier !== undefined) faults.push(faultOf(row, columns.id, { kind: 'id-twice', value: shown(id), row: earlier }));
      if ('record' in read && faults.length === 0) yield { status: 'record', row, record: read.record };
      else yield faulty(row, faults);
    }
  }
  if (header === null) yield faulty(1, [faultOf(1, null, { kind: 'empty-file' })]);
  else if (!hasRows) yield faulty(1, [faultOf(1, null, { kind: 'no-records' })]);
}

/**
 * The records of a register one by one from a CSV file, and what is wrong with the rest (innlesing).
 *
 * For those who handle the faults themselves: **a record may come before a fault is found, so what is counted from them is whole only when no item was
 * faulty.** {@link tallyCsv} and {@link readRecords} see to that. The file is never in memory as a whole, and the source is closed when the reading stops.
 *
 * The first row names the columns: {@link recordFields}, or those in `options.columns`. Dates are `YYYY-MM-DD`; `born` may be a year. An empty cell is
 * what is not registered; what it means in a coded field the mapping says, with the empty text as code. `leave` holds periods parted by `|`, first and
 * last day: `2024-01-01/2024-01-31|2024-05-01/..`, where `..` is an end that is not there. `measures` holds the same with a code and a space before each:
 * `NORSK 2024-01-01/..|PRAKSIS 2024-03-01/2024-05-31`. Spaces around a cell are taken away. Fields may be quoted and then hold line breaks; rows end in LF
 * or CR LF; blank rows are passed over, and so is a first line that tells Excel the separator (`sep=;`).
 *
 * @param source - text, bytes, or an iterable or async iterable of pieces of them, such as a stream
 * @param options - the mapping of codes, and where the file is not in the form of the library
 * @returns an async iterable of records and faults, in the order of the file
 * @throws RangeError that names the option and its value. What the source itself throws is passed on
 *
 * @example
 * ```ts
 * import { streamRecords } from 'integreringsloven/formats';
 *
 * const mapping = {
 *   sex: { K: 'female', M: 'male' },
 *   protection: { KB: 'displaced-from-ukraine', A: 'other' },
 *   education: { '3': 'higher', '': 'unknown' },
 *   endingReason: { ARB: 'ordinary-work', '': 'not-registered' },
 *   measures: { NORSK: 'norwegian-and-social-studies' },
 * } as const;
 * const file = [
 *   'id;sex;born;citizenship;protection;county;municipality;education;startedOn;endedOn;endingReason;leave;measures',
 *   'a1;K;1990;UKR;KB;55;5501;3;2023-02-01;2024-01-31;ARB;;NORSK 2023-02-01/2024-01-31',
 *   'a2;X;1985;SYR;A;03;0301;;2024-02-01;;;;',
 * ].join('\n');
 * const found = [];
 * for await (const item of streamRecords(file, { mapping })) found.push(item.status === 'record' ? item.record.id : item.faults[0]?.message);
 * found; // => ['a1', 'row 3, column "sex": the code "X" is not in the mapping of sex; the codes are "K", "M"']
 * ```
 */
export const streamRecords = (source: TextSource, options: ReadOptions): AsyncIterable<ReadItem> => itemsOf(checkSource(source), checkReadOptions(options));
