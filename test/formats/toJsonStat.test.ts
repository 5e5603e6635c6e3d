import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/calendar/format.js';
import { toJsonStat, type JsonStatDataset } from '../../src/formats/toJsonStat.js';
import { combinations } from '../../src/formats/walk.js';
import { ageTable, anyTable, countyTable, yearTable } from '../support/anyTable.js';

interface ReadCell {
  readonly value: number | null;
  readonly status: string | null;
}
interface ReadDataset {
  readonly class: string;
  readonly length: number;
  readonly label: string;
  readonly Data: (at: readonly number[]) => ReadCell;
  readonly Dimension: (id: string) => { readonly label: string; readonly id: readonly string[]; readonly Category: (code: string) => { readonly label: string } };
}
// The toolkit has no types of its own, so its name is not told to the type check.
const name = ['jsonstat', 'toolkit'].join('-');
const { default: readDataset } = (await import(name)) as { readonly default: (dataset: unknown) => ReadDataset };

const product = (sizes: readonly number[]): number => sizes.reduce((so, size) => so * size, 1);

/** The rules of JSON-stat 2.0 that a data set breaks. */
const broken = (dataset: JsonStatDataset): readonly string[] => {
  const { id, size, dimension, value, status = {}, role } = dataset;
  const rules: Readonly<Record<string, boolean>> = {
    'version and class': (dataset.version as string) === '2.0' && (dataset.class as string) === 'dataset',
    'id and size are equally long': id.length === size.length,
    'the dimensions are those of id': JSON.stringify(Object.keys(dimension).sort()) === JSON.stringify([...id].sort()),
    'there is a value for every place': value.length === product(size),
    'every symbol has a place, whose value is null': Object.keys(status).every((key) => /^\d+$/.test(key) && value[Number(key)] === null),
    'every null has a symbol': value.every((one, at) => one !== null || Object.hasOwn(status, String(at))),
    'every role is of a dimension': Object.values(role).every((ids: readonly string[]) => ids.length > 0 && ids.every((one) => id.includes(one))),
    'no dimension has two roles': new Set(Object.values(role).flat()).size === Object.values(role).flat().length,
    'every index is as long as its size, without repetition': id.every((one, at) => {
      const index = dimension[one]!.category.index;
      return index.length === size[at] && new Set(index).size === index.length;
    }),
    'labels, units and roles are of categories': id.every((one) => {
      const { category, extension } = dimension[one]!;
      return [category.label, category.unit ?? {}, extension?.roles ?? {}].every((by) => Object.keys(by).every((code) => category.index.includes(code)));
    }),
    'every category has a label': id.every((one) => dimension[one]!.category.index.every((code) => Object.hasOwn(dimension[one]!.category.label, code))),
    'every metric category has a unit with decimals': role.metric.every((one) =>
      dimension[one]!.category.index.every((code) => Number.isInteger(dimension[one]!.category.unit?.[code]?.decimals)),
    ),
    'no unknown property': [
      [dataset, ['version', 'class', 'label', 'source', 'note', 'role', 'id', 'size', 'dimension', 'value', 'status', 'extension']] as const,
      ...Object.values(dimension).map((one) => [one, ['label', 'category', 'extension']] as const),
      ...Object.values(dimension).map((one) => [one.category, ['index', 'label', 'unit']] as const),
      ...Object.values(dimension).flatMap((one) => Object.values(one.category.unit ?? {}).map((unit) => [unit, ['base', 'decimals', 'symbol', 'position']] as const)),
    ].every(([object, names]) => Object.keys(object).every((name) => (names as readonly string[]).includes(name))),
    'it survives JSON': JSON.stringify(JSON.parse(JSON.stringify(dataset))) === JSON.stringify(dataset),
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
};

describe('toJsonStat', () => {
  it('keeps the ids of Statistics Norway, the roles, the units, the symbols and what are totals', () => {
    expect(toJsonStat(countyTable, { language: 'nb' })).toEqual({
      version: '2.0',
      class: 'dataset',
      label: 'Resultat fylker',
      source: 'NIR',
      role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
      id: ['Region', 'Kjonn', 'Tid', 'ContentsCode'],
      size: [4, 3, 1, 1],
      dimension: {
        Region: {
          label: 'Fylke',
          category: { index: ['55', '03', '99', '0'], label: { '55': 'Troms', '03': 'Oslo', '99': 'Ukjent', '0': 'Totalt' } },
          extension: { roles: { '99': 'unknown', '0': 'total' } },
        },
        Kjonn: {
          label: 'Kjønn',
          category: { index: ['2', '1', '0'], label: { '2': 'Kvinner', '1': 'Menn', '0': 'Begge kjønn' } },
          extension: { roles: { '0': 'total' } },
        },
        Tid: { label: 'År', category: { index: ['2024'], label: { '2024': '2024' } } },
        ContentsCode: {
          label: 'statistikkvariabel',
          category: {
            index: ['Andel'],
            label: { Andel: 'Andel med overgang' },
            unit: { Andel: { base: 'prosent', decimals: 0, symbol: '%', position: 'end' } },
          },
        },
      },
      value: [58, 67, 62, 39, 58, 47, null, null, 5, 39, 53, 45],
      status: { '6': ':', '7': ':' },
      extension: { table: 'table-2', language: 'nb' },
    });
  });

  it('tells the three symbols apart, and has no status when every cell has a value', () => {
    expect(toJsonStat(ageTable, { language: 'en' }).status).toEqual({ '2': '.' });
    expect(toJsonStat(yearTable, { language: 'en' }).status).toEqual({ '1': '..' });
    expect(toJsonStat({ ...ageTable, cells: ageTable.cells.map(() => ({ status: 'value', value: 1 })) }, { language: 'en' })).not.toHaveProperty('status');
  });

  it('keeps the rules of JSON-stat 2.0, whatever the table is', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...languages), (table, language) => {
        expect(broken(toJsonStat(table, { language }))).toEqual([]);
      }),
    );
  });

  it('is understood by another reader: every value, symbol, code and label', () => {
    // The toolkit keeps codes as keys of plain objects, where the names that every object has mean something else.
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    const named = anyTable.filter(
      ({ dimensions, contents }) => ![...dimensions.flatMap(({ id, categories }) => [id, ...categories.map(({ code }) => code)]), ...contents.map(({ code }) => code)].some((code) => inherited.includes(code)),
    );
    fc.assert(
      fc.property(named, (table) => {
        const read = readDataset(JSON.parse(JSON.stringify(toJsonStat(table, { language: 'nn' }))));
        expect([read.class, read.label, read.length]).toEqual(['dataset', table.title.nn, table.dimensions.length + 1]);
        for (const { id, label, categories } of table.dimensions) {
          const dimension = read.Dimension(id);
          expect(dimension.label).toBe(label.nn);
          expect(dimension.id).toEqual(categories.map(({ code }) => code));
          for (const category of categories) expect(dimension.Category(category.code).label).toBe(category.label.nn);
        }
        const places = combinations([...table.dimensions.map(({ categories }) => categories), table.contents].map((list) => list.map((_, at) => at)));
        expect(places.map((place) => read.Data(place)).map(({ value, status }) => ({ value, status }))).toEqual(
          table.cells.map((cell) =>
            cell.status === 'value' ? { value: cell.value, status: null } : { value: null, status: { suppressed: ':', 'not-applicable': '.', missing: '..' }[cell.status] },
          ),
        );
      }),
    );
  });

  it('refuses what is no table and options it does not know', () => {
    expect(() => toJsonStat({ ...ageTable, contents: [] }, { language: 'nb' })).toThrow('table.contents: there is none');
    expect(() => toJsonStat(ageTable, { language: 'nb', updated: '2026-01-01' } as never)).toThrow('options.updated: not known; the names are language');
  });
});
