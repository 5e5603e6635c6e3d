import { shown } from '../calendar/isoDate.js';
import { mapRecord, type CodeMapping } from '../statistics/mapRecord.js';
import type { ProgrammeRecord } from '../statistics/record.js';
import { recordFields, type RecordField } from '../statistics/record.js';
import type { Header, RecordColumns } from './recordColumns.js';

/** A problem in a row, with the field it is in, or none when it is in the row as such. */
export interface RowProblem {
  readonly field: RecordField | null;
  readonly problem: string;
}

const PERIOD = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d|\.\.)$/;
const MEASURE = /^(.*\S)\s+(\S+)$/s;

const periodOf = (text: string): { readonly from: string; readonly to: string | null } | null => {
  const [, from, to] = PERIOD.exec(text) ?? [];
  return from === undefined || to === undefined ? null : { from, to: to === '..' ? null : to };
};

const entriesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('|').map((entry) => entry.trim()));

const leaveOf = (entry: string): unknown => periodOf(entry);
const measureOf = (entry: string): unknown => {
  const [, group, text = ''] = MEASURE.exec(entry) ?? [];
  const period = periodOf(text);
  return period === null ? null : { group, ...period };
};

/** What a cell holds, as the check of a record wants it; a text that is not in the form of its field stays a text, for the check to refuse. */
const rawValue = (field: RecordField, text: string): unknown => {
  switch (field) {
    case 'id':
    case 'sex':
    case 'protection':
    case 'education':
    case 'startedOn':
    case 'endingReason':
      return text;
    case 'born':
      return text === '' ? null : /^\d{4}$/.test(text) ? Number(text) : text;
    case 'citizenship':
    case 'county':
    case 'municipality':
    case 'endedOn':
      return text === '' ? null : text;
    case 'leave':
      return entriesOf(text).map(leaveOf);
    case 'measures':
      return entriesOf(text).map(measureOf);
    default:
      return field satisfies never;
  }
};

const WHERE = 'row';
const FAULT = /^row\.(\w+)(?:\[(\d+)\]\.?\w*)?: (.*)$/s;

/** The field that an error of the check is about, and its message with the columns in place of the fields. */
const problemOf = (error: unknown, columns: RecordColumns): RowProblem => {
  if (!(error instanceof RangeError)) throw error;
  const [, field, place, message = ''] = FAULT.exec(error.message) ?? [];
  if (field === undefined || !(recordFields as readonly string[]).includes(field)) throw error;
  const words = message.replace(/\brow\.(\w+)/g, (name, other: string) => {
    const column = (columns as Readonly<Record<string, string | null | undefined>>)[other];
    return column === undefined || column === null ? name : `the column ${shown(column)}`;
  });
  const entry = place === undefined ? '' : `entry ${String(Number(place) + 1)}: `;
  return { field: field as RecordField, problem: `${entry}${words}` };
};

/** What stands for a field that was faulty, so that the others can be looked at: something that is right, and makes no other field wrong. */
const harmless = (raw: Readonly<Record<string, unknown>>, field: RecordField, mapping: CodeMapping): Readonly<Record<string, unknown>> | null => {
  switch (field) {
    case 'id':
      return { ...raw, id: 'x' };
    case 'sex':
    case 'protection':
    case 'education': {
      const [code] = Object.keys(mapping[field]);
      return code === undefined ? null : { ...raw, [field]: code };
    }
    case 'born':
    case 'citizenship':
      return { ...raw, [field]: null };
    case 'county':
    case 'municipality':
      return { ...raw, county: null, municipality: null };
    case 'startedOn':
      // Born and ended are held against the start, so they are not looked at.
      return { ...raw, startedOn: '2021-01-01', born: null, endedOn: null, endingReason: null };
    case 'endedOn':
    case 'endingReason':
      return { ...raw, endedOn: null, endingReason: null };
    case 'leave':
    case 'measures':
      return { ...raw, [field]: [] };
    default:
      return field satisfies never;
  }
};

/** A row as a record, or everything that is wrong with it. */
export const recordOfRow = (
  fields: readonly string[],
  { places }: Header,
  columns: RecordColumns,
  mapping: CodeMapping,
): { readonly record: ProgrammeRecord } | { readonly problems: readonly RowProblem[] } => {
  const problems: RowProblem[] = [];
  const raw: Record<string, unknown> = {};
  for (const field of recordFields) {
    const at = places[field];
    const text = at === -1 ? '' : (fields[at] as string).trim();
    if (text.includes('\ufffd')) problems.push({ field, problem: 'holds a character that is not valid UTF-8; is the file iso-8859-1?' });
    raw[field] = rawValue(field, text);
    const entries = field === 'leave' || field === 'measures' ? (raw[field] as readonly unknown[]) : [];
    const wrong = entries.indexOf(null);
    if (wrong !== -1) {
      const form = field === 'leave' ? '2024-01-01/2024-01-31' : 'CODE 2024-01-01/2024-01-31';
      const entry = entriesOf(text)[wrong];
      problems.push({ field, problem: `entry ${String(wrong + 1)}: expected ${form}, with .. for an end that is not there, got ${shown(entry)}` });
    }
  }
  // Each fault found is put right for the sake of the next, until nothing is wrong or the same field is wrong again.
  const told = new Set<RecordField | null>(problems.map(({ field }) => field));
  let tried: Readonly<Record<string, unknown>> | null = raw;
  for (const field of told) tried = tried === null || field === null ? tried : harmless(tried, field, mapping);
  while (tried !== null) {
    try {
      const record = mapRecord(tried, mapping, WHERE);
      return problems.length === 0 ? { record } : { problems };
    } catch (error) {
      const found = problemOf(error, columns);
      if (found.field === null || told.has(found.field)) break;
      told.add(found.field);
      problems.push(found);
      tried = harmless(tried, found.field, mapping);
    }
  }
  return { problems };
};
