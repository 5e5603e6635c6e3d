import type { Category, Contents, Table } from '../statistics/table.js';
import { checkTable } from './checkTable.js';
import { unitWords } from './formatWords.js';
import { checkFormatOptions, type FormatOptions } from './options.js';
import { symbolOf } from './walk.js';

/** The unit of contents in JSON-stat. */
export interface JsonStatUnit {
  /** What is counted, such as `personer`. */
  readonly base: string;
  /** How many decimals the values are to be shown with. */
  readonly decimals: number;
  /** What stands beside a value, `%` for shares; absent for counts and percentage points. */
  readonly symbol?: string;
  /** Where the symbol stands, `end` here; absent where there is none. */
  readonly position?: 'start' | 'end';
}

/** A dimension in JSON-stat. */
export interface JsonStatDimension {
  /** The heading, in the language asked for. */
  readonly label: string;
  /** The categories of the dimension. */
  readonly category: {
    /** The codes in their order. */
    readonly index: readonly string[];
    /** The names of the categories by their codes, in the language asked for. */
    readonly label: Readonly<Record<string, string>>;
    /** The units of what is measured, by code; on the dimension `ContentsCode` only. */
    readonly unit?: Readonly<Record<string, JsonStatUnit>>;
  };
  /** Which categories are totals and which are of what is not registered, by code (`roles`); absent when none are. */
  readonly extension?: { readonly roles: Readonly<Record<string, 'total' | 'unknown'>> };
}

/** A table as a JSON-stat 2.0 data set. */
export interface JsonStatDataset {
  /** The version of JSON-stat, always the same. */
  readonly version: '2.0';
  /** The class of JSON-stat, always a data set. */
  readonly class: 'dataset';
  /** The title of the table, in the language asked for. */
  readonly label: string;
  /** Where the numbers come from (kilde); absent when the table names no source. */
  readonly source?: string;
  /** The notes under the table; absent when there are none. */
  readonly note?: readonly string[];
  /** Which dimensions are of years (`time`), of places (`geo`), and of what is measured (`metric`), by id; absent where no dimension is. */
  readonly role: { readonly time?: readonly string[]; readonly geo?: readonly string[]; readonly metric: readonly string[] };
  /** The ids of the dimensions, outermost first; `ContentsCode` is the last. */
  readonly id: readonly string[];
  /** How many categories each dimension has, in the order of `id`. */
  readonly size: readonly number[];
  /** The dimensions by their ids. */
  readonly dimension: Readonly<Record<string, JsonStatDimension>>;
  /** The numbers, cell by cell; the last dimension, `ContentsCode`, changes fastest. `null` where a cell has none. */
  readonly value: readonly (number | null)[];
  /** The symbol of each value that is `null`, by its place from 0; absent when every cell has a value. */
  readonly status?: Readonly<Record<string, ':' | '.' | '..'>>;
  /** What the library says besides: the id of the `table`, and the `language` of the texts. */
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
