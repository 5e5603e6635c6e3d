import * as fc from 'fast-check';
import type { Category, Cell, Chart, Contents, Dimension, Table } from '../../src/statistics/table.js';
import type { Words } from '../../src/statistics/words.js';

/** Texts that trip up writers of files: separators, quotes, line breaks, formulas, markup, names that objects already have. */
const awkward = ['a;b', 'a,b', '"', 'a"b', "'=1", '=1+1', '+1', '-1', '@A', '\t1', 'a\r\nb', '|', '*x*', '<b>', '&amp;', '__proto__', 'constructor', ' x ', '03', 'Møre og Romsdal', ':', 'a\\'];

const anyText = fc.oneof(fc.constantFrom(...awkward), fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }));

const anyWords: fc.Arbitrary<Words> = fc.record({ nb: anyText, nn: anyText, en: anyText });

const anyCategory: fc.Arbitrary<Category> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ code: anyText, label: anyWords }) },
  { weight: 1, arbitrary: fc.record({ code: anyText, label: anyWords, role: fc.constantFrom('total' as const, 'unknown' as const) }) },
);

const anyDimension: fc.Arbitrary<Dimension> = fc
  .record({
    id: anyText.filter((id) => id !== 'ContentsCode'),
    label: anyWords,
    role: fc.constantFrom('time' as const, 'geo' as const, undefined),
    categories: fc.uniqueArray(anyCategory, { selector: ({ code }) => code, minLength: 1, maxLength: 4 }),
  });

const anyContents: fc.Arbitrary<Contents> = fc.record({
  code: anyText,
  label: anyWords,
  unit: fc.constantFrom('persons' as const, 'percent' as const, 'percentage-points' as const),
  decimals: fc.constantFrom(0 as const, 1 as const),
});

const anyCell = ({ decimals, unit }: Contents): fc.Arbitrary<Cell> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .integer({ min: unit === 'percentage-points' ? -2000 : 0, max: 2_000_000 })
        .map((value) => ({ status: 'value' as const, value: decimals === 1 ? value / 10 : value })),
    },
    { weight: 1, arbitrary: fc.constantFrom('suppressed' as const, 'not-applicable' as const, 'missing' as const).map((status) => ({ status })) },
  );

/** Any whole table without a chart, with awkward texts in it. */
export const anyTable: fc.Arbitrary<Table> = fc
  .tuple(
    fc.uniqueArray(anyDimension, { selector: ({ id }) => id, maxLength: 3 }),
    fc.uniqueArray(anyContents, { selector: ({ code }) => code, minLength: 1, maxLength: 3 }),
  )
  .chain(([dimensions, contents]) => {
    const rows = dimensions.reduce((product, { categories }) => product * categories.length, 1);
    return fc.record({
      id: fc.constant('table-x'),
      title: anyWords,
      dimensions: fc.constant(dimensions),
      contents: fc.constant(contents),
      cells: fc.tuple(...Array.from({ length: rows }, () => contents.map(anyCell)).flat()),
      notes: fc.array(anyWords, { maxLength: 2 }),
      source: fc.option(anyWords),
      chart: fc.constant(null),
    });
  });

/** Any whole table with a chart: a dimension that is not drawn has a total. */
export const anyChartedTable: fc.Arbitrary<Table> = anyTable
  .filter(({ dimensions }) => dimensions.length > 0)
  .chain((table) =>
    fc.record({ kind: fc.constantFrom('bars' as const, 'lines' as const), isGrouped: fc.boolean() }).map(({ kind, isGrouped }): Table => {
      const [along, series] = table.dimensions;
      const chart: Chart = {
        kind,
        along: (along as Dimension).id,
        series: isGrouped && series !== undefined ? series.id : null,
        contents: (table.contents[0] as Contents).code,
      };
      const dimensions = table.dimensions.map((dimension) => ({
        ...dimension,
        categories: dimension.categories.map((category, at) => (at === 0 ? { ...category, role: 'total' as const } : category)),
      }));
      return { ...table, dimensions, chart };
    }),
  );

const inAll = (text: string): Words => ({ nb: text, nn: text, en: text });
const cellOf = (value: number | ':' | '.' | '..'): Cell =>
  typeof value === 'number' ? { status: 'value', value } : { status: value === ':' ? 'suppressed' : value === '.' ? 'not-applicable' : 'missing' };

/** Three counties by sex, as in the report's Table 2, with cells held back. */
export const countyTable: Table = {
  id: 'table-2',
  title: { nb: 'Resultat fylker', nn: 'Resultat fylke', en: 'Result by county' },
  dimensions: [
    {
      id: 'Region',
      label: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
      role: 'geo',
      categories: [
        { code: '55', label: inAll('Troms') },
        { code: '03', label: inAll('Oslo') },
        { code: '99', label: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' }, role: 'unknown' },
        { code: '0', label: { nb: 'Totalt', nn: 'Totalt', en: 'Total' }, role: 'total' },
      ],
    },
    {
      id: 'Kjonn',
      label: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
      categories: [
        { code: '2', label: { nb: 'Kvinner', nn: 'Kvinner', en: 'Women' } },
        { code: '1', label: { nb: 'Menn', nn: 'Menn', en: 'Men' } },
        { code: '0', label: { nb: 'Begge kjønn', nn: 'Begge kjønn', en: 'Both sexes' }, role: 'total' },
      ],
    },
    { id: 'Tid', label: { nb: 'År', nn: 'År', en: 'Year' }, role: 'time', categories: [{ code: '2024', label: inAll('2024') }] },
  ],
  contents: [{ code: 'Andel', label: { nb: 'Andel med overgang', nn: 'Del med overgang', en: 'Share in work or education' }, unit: 'percent', decimals: 0 }],
  cells: ([58, 67, 62, 39, 58, 47, ':', ':', 5, 39, 53, 45] as const).map(cellOf),
  notes: [],
  source: inAll('NIR'),
  chart: { kind: 'bars', along: 'Region', series: 'Kjonn', contents: 'Andel' },
};

/** Shares over years, a line each, one number not known. */
export const yearTable: Table = {
  id: 'figure-2',
  title: { nb: 'Andel til arbeid og utdanning', nn: 'Del til arbeid og utdanning', en: 'Share to work and education' },
  dimensions: [
    { id: 'Tid', label: { nb: 'År', nn: 'År', en: 'Year' }, role: 'time', categories: ['2022', '2023', '2024'].map((code) => ({ code, label: inAll(code) })) },
    {
      id: 'Utfall',
      label: { nb: 'Overgang', nn: 'Overgang', en: 'Transition' },
      categories: [
        { code: 'work', label: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' } },
        { code: 'education', label: { nb: 'Utdanning', nn: 'Utdanning', en: 'Education' } },
      ],
    },
  ],
  contents: [{ code: 'Andel', label: { nb: 'Andel', nn: 'Del', en: 'Share' }, unit: 'percent', decimals: 0 }],
  cells: ([30, '..', 41, 8, 41, 4] as const).map(cellOf),
  notes: [],
  source: null,
  chart: { kind: 'lines', along: 'Tid', series: 'Utfall', contents: 'Andel' },
};

/** Two contents by age: a share with one decimal, and a count in the thousands. */
export const ageTable: Table = {
  id: 'figure-7',
  title: { nb: 'Resultat fordelt på alder', nn: 'Resultat fordelt på alder', en: 'Result by age' },
  dimensions: [
    {
      id: 'Alder',
      label: { nb: 'Alder', nn: 'Alder', en: 'Age' },
      categories: [
        { code: '19-24', label: { nb: '19–24 år', nn: '19–24 år', en: '19–24 years' } },
        { code: '51+', label: { nb: '51 år og eldre', nn: '51 år og eldre', en: '51 years and over' } },
      ],
    },
  ],
  contents: [
    { code: 'Andel', label: { nb: 'Andel', nn: 'Del', en: 'Share' }, unit: 'percent', decimals: 1 },
    { code: 'Avsluttet', label: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' }, unit: 'persons', decimals: 0 },
  ],
  cells: ([59.3, 15755, '.', 0] as const).map(cellOf),
  notes: [{ nb: 'Alder ved slutten.', nn: 'Alder ved slutten.', en: 'Age at the end.' }],
  source: inAll('NIR'),
  chart: { kind: 'bars', along: 'Alder', series: null, contents: 'Avsluttet' },
};
