import { shown } from '../calendar/isoDate.js';
import { mapRecord, type CodeMapping } from '../statistics/mapRecord.js';
import type { ProgrammeRecord } from '../statistics/record.js';
import { recordFields, type RecordField } from '../statistics/record.js';
import { problemIn } from '../statistics/recordProblem.js';
import type { Header, RecordColumns } from './recordColumns.js';
import type { RecordFaultProblem } from './recordFault.js';

/** A problem in a cell, and the entry of it from 1 where a cell has several. */
export interface CellProblem {
  readonly field: RecordField;
  readonly entry: number | null;
  readonly problem: RecordFaultProblem;
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
const PLACE = /^row\.(\w+)(?:\[(\d+)\])?/;

/** The cell that an error of the check is about, and what is wrong with it. */
const problemOf = (error: unknown, columns: RecordColumns): CellProblem => {
  const problem = problemIn(error);
  const [, name, place] = PLACE.exec(error instanceof RangeError ? error.message : '') ?? [];
  const field = recordFields.find((one) => one === name);
  if (problem === null || field === undefined) throw error;
  const entry = place === undefined ? null : Number(place) + 1;
  if (problem.kind !== 'ends-before-start') return { field, entry, problem };
  const { kind, value, start, of } = problem;
  return { field, entry, problem: { kind, value, start, startColumn: of === 'programme' ? columns.startedOn : null } };
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
): { readonly record: ProgrammeRecord } | { readonly problems: readonly CellProblem[] } => {
  const problems: CellProblem[] = [];
  const raw: Record<string, unknown> = {};
  for (const field of recordFields) {
    const at = places[field];
    const text = at === -1 ? '' : (fields[at] as string).trim();
    if (text.includes('\ufffd')) problems.push({ field, entry: null, problem: { kind: 'not-utf8' } });
    raw[field] = rawValue(field, text);
    if (field !== 'leave' && field !== 'measures') continue;
    const wrong = (raw[field] as readonly unknown[]).indexOf(null);
    if (wrong !== -1) problems.push({ field, entry: wrong + 1, problem: { kind: 'not-a-period', value: shown(entriesOf(text)[wrong]), of: field } });
  }
  // Each fault found is put right for the sake of the next, until nothing is wrong or the same field is wrong again.
  const told = new Set<RecordField>(problems.map(({ field }) => field));
  let tried: Readonly<Record<string, unknown>> | null = raw;
  for (const field of told) tried = tried === null ? tried : harmless(tried, field, mapping);
  while (tried !== null) {
    try {
      const record = mapRecord(tried, mapping, WHERE);
      return problems.length === 0 ? { record } : { problems };
    } catch (error) {
      const found = problemOf(error, columns);
      if (told.has(found.field)) break;
      told.add(found.field);
      problems.push(found);
      tried = harmless(tried, found.field, mapping);
    }
  }
  return { problems };
};
