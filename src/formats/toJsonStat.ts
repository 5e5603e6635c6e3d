import type { Category, Contents, Table } from '../statistics/table.js';
import { checkTable } from './checkTable.js';
import { unitWords } from './formatWords.js';
import { checkFormatOptions, type FormatOptions } from './options.js';
import { symbolOf } from './walk.js';

/** The unit of contents in JSON-stat. */
export interface JsonStatUnit {
  /** What is counted, such as `personer`. */
  readonly base: string;
  readonly decimals: number;
  readonly symbol?: string;
  readonly position?: 'start' | 'end';
}

/** A dimension in JSON-stat. */
export interface JsonStatDimension {
  readonly label: string;
  readonly category: {
    /** The codes in their order. */
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
    /** On the dimension `ContentsCode` only. */
    readonly unit?: Readonly<Record<string, JsonStatUnit>>;
  };
  /** Which categories are totals and which are of what is not registered, by code. */
  readonly extension?: { readonly roles: Readonly<Record<string, 'total' | 'unknown'>> };
}

/** A table as a JSON-stat 2.0 data set. */
export interface JsonStatDataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source?: string;
  readonly note?: readonly string[];
  readonly role: { readonly time?: readonly string[]; readonly geo?: readonly string[]; readonly metric: readonly string[] };
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, JsonStatDimension>>;
  /** The last dimension, `ContentsCode`, changes fastest. */
  readonly value: readonly (number | null)[];
  /** The symbol of each value that is `null`, by its place. */
  readonly status?: Readonly<Record<string, ':' | '.' | '..'>>;
  readonly extension: { readonly table: string; readonly language: string };
}

const contentsLabel = { nb: 'statistikkvariabel', nn: 'statistikkvariabel', en: 'contents' } as const;

const categoryOf = (categories: readonly Pick<Category, 'code' | 'label'>[], language: keyof typeof contentsLabel) => ({
  index: categories.map(({ code }) => code),
  label: Object.fromEntries(categories.map(({ code, label }) => [code, label[language]])),
});

const rolesOf = (categories: readonly Category[]): Pick<JsonStatDimension, 'extension'> => {
  const roles = categories.flatMap(({ code, role }) => (role === undefined ? [] : [[code, role] as const]));
  return roles.length === 0 ? {} : { extension: { roles: Object.fromEntries(roles) } };
};

const unitOf = ({ unit, decimals }: Contents, language: keyof typeof contentsLabel): JsonStatUnit => ({
  base: unitWords[unit][language],
  decimals,
  ...(unit === 'percent' ? { symbol: '%', position: 'end' } : {}),
});

/**
 * A table as a JSON-stat 2.0 data set (datasett), the format of Statistics Norway's interface.
 *
 * The dimensions keep their ids, so that `Region`, `Kjonn` and `Tid` join with Statistics Norway's own tables; what is measured is the dimension
 * `ContentsCode`, last, with unit and decimals. A cell without a value is `null`, and its symbol stands in `status` as theirs do: `:` held back, `.`
 * nobody to take a share of, `..` not known. The library's own metadata stand in `extension` only. Source: json-stat.org/full, and PxWebApi 2.
 *
 * @param table - the table
 * @param options - the language of the labels
 * @returns a plain value for `JSON.stringify`
 * @throws RangeError that names the field and the value when the table is not whole, or the language is not one of the library's
 *
 * @example
 * ```ts
 * import { toJsonStat, type Table } from 'integreringsloven/formats';
 *
 * const table: Table = {
 *   id: 'table-2',
 *   title: { nb: 'Resultat fylker', nn: 'Resultat fylke', en: 'Result by county' },
 *   dimensions: [
 *     {
 *       id: 'Region',
 *       label: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
 *       role: 'geo',
 *       categories: [
 *         { code: '55', label: { nb: 'Troms', nn: 'Troms', en: 'Troms' } },
 *         { code: '03', label: { nb: 'Oslo', nn: 'Oslo', en: 'Oslo' } },
 *       ],
 *     },
 *   ],
 *   contents: [{ code: 'Andel', label: { nb: 'Andel', nn: 'Del', en: 'Share' }, unit: 'percent', decimals: 0 }],
 *   cells: [{ status: 'value', value: 62 }, { status: 'suppressed' }],
 *   notes: [],
 *   source: null,
 *   chart: null,
 * };
 * const dataset = toJsonStat(table, { language: 'nb' });
 * dataset.id; // => ['Region', 'ContentsCode']
 * dataset.value; // => [62, null]
 * dataset.status; // => { 1: ':' }
 * ```
 */
export const toJsonStat = (table: Table, options: FormatOptions): JsonStatDataset => {
  checkTable(table);
  const language = checkFormatOptions(options);
  const idsOf = (role: 'time' | 'geo'): readonly string[] => table.dimensions.filter((dimension) => dimension.role === role).map(({ id }) => id);
  const [time, geo] = [idsOf('time'), idsOf('geo')];
  const status = table.cells.flatMap((cell, index) => (cell.status === 'value' ? [] : [[String(index), symbolOf(cell.status)] as const]));
  return {
    version: '2.0',
    class: 'dataset',
    label: table.title[language],
    ...(table.source === null ? {} : { source: table.source[language] }),
    ...(table.notes.length === 0 ? {} : { note: table.notes.map((note) => note[language]) }),
    role: { ...(time.length === 0 ? {} : { time }), ...(geo.length === 0 ? {} : { geo }), metric: ['ContentsCode'] },
    id: [...table.dimensions.map(({ id }) => id), 'ContentsCode'],
    size: [...table.dimensions.map(({ categories }) => categories.length), table.contents.length],
    dimension: Object.fromEntries<JsonStatDimension>([
      ...table.dimensions.map(
        ({ id, label, categories }): [string, JsonStatDimension] => [
          id,
          { label: label[language], category: categoryOf(categories, language), ...rolesOf(categories) },
        ],
      ),
      [
        'ContentsCode',
        {
          label: contentsLabel[language],
          category: {
            ...categoryOf(table.contents, language),
            unit: Object.fromEntries(table.contents.map((contents) => [contents.code, unitOf(contents, language)])),
          },
        },
      ],
    ]),
    value: table.cells.map((cell) => (cell.status === 'value' ? cell.value + 0 : null)),
    ...(status.length === 0 ? {} : { status: Object.fromEntries(status) }),
    extension: { table: table.id, language },
  };
};
