import type { Language } from '../calendar/format.js';
import type { Category, Cell, Chart, Contents, Dimension, Table } from '../statistics/table.js';
import { checkTable } from './checkTable.js';
import { sourceLine, symbolLines, unitWords } from './formatWords.js';
import { cellText } from './numberText.js';
import { checkFormatOptions, type FormatOptions } from './options.js';
import { cellAt } from './walk.js';

/** A chart as a Vega-Lite 6 specification: a plain value for `JSON.stringify`, with its data inside. */
export interface VegaLiteSpec {
  /** The address of the schema of Vega-Lite that the specification is written for. */
  readonly $schema: string;
  readonly [property: string]: unknown;
}

/** A mark of the chart: a place along the axis, in a series. */
interface Datum {
  readonly category: string;
  readonly series: string;
  /** Left out where there is no number to draw. */
  readonly value?: number;
  /** Where the label stands on the axis of numbers: at the value, or at zero. */
  readonly at: number;
  readonly label: string;
  readonly isTotal: boolean;
}

// Dark enough to be seen on white and on paper, and of different lightness, so that they differ without colour too.
const COLOURS = ['#16425b', '#b8481f', '#3f7d67', '#7d57a3', '#8a6600', '#3a7ca5', '#6b6b6b', '#a63d6d'];
const PLAIN = '#3a7ca5';
const INK = '#1f2933';
const DASHES = [[1, 0], [6, 3], [2, 2], [9, 3, 2, 3], [12, 4], [4, 2, 1, 2]];
const SHAPES = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down'];
const WIDTH = 460;
const LEAST_WIDTH = 300;
/** So much of a name at the end of a line fits beside the full width. */
const NAME_WIDTH = 130;
const LINES_HEIGHT = 280;
const LINE_OF_TEXT = 14;
const TITLE_CHARACTERS = 72;
const TITLE_LINE = 20;
const FOOT_CHARACTERS = 90;
/** Where the foot begins, below the axis and its title. */
const FOOT = 46;
/** Up to this many lines, each has its number at every point. */
const FEW_LINES = 3;

/** The first colour for the first series, and again from the start when there are more series than colours. */
const cycled = <T>(values: readonly T[], count: number): readonly T[] => Array.from({ length: count }, (_, index) => values[index % values.length] as T);

/** A text in lines of at most so many characters, broken between words. */
const wrapped = (text: string, characters: number): readonly string[] =>
  text.split(/[ \t\r\n]+/).reduce<readonly string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    return last === undefined || last.length + word.length >= characters ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** About how wide a text is in pixels. Reckoned here, since what draws the chart may not know the font; a little more than most fonts take. */
const widthOf = (text: string): number => Math.ceil(text.length * 7);
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** The labels of categories; two that read the same are told apart by their code, or their marks would fall together. */
const labelsOf = (categories: readonly Category[], language: Language): readonly string[] =>
  categories.map(({ code, label }) =>
    categories.some((other) => other.code !== code && other.label[language] === label[language]) ? `${label[language]} (${code})` : label[language],
  );

/** The place of the category that stands for a dimension that the chart does not show: the total, or the only one. */
const standingFor = ({ id, categories }: Dimension): number => {
  const total = categories.findIndex(({ role }) => role === 'total');
  if (total === -1 && categories.length > 1) throw new RangeError(`table.chart: the dimension ${id} is not drawn and has no total`);
  return Math.max(total, 0);
};

interface Drawn {
  readonly categories: readonly string[];
  readonly series: readonly string[];
  readonly contents: Contents;
  readonly data: readonly (Datum & { readonly cell: Cell })[];
}

const drawnOf = (table: Table, chart: Chart, language: Language): Drawn => {
  const dimension = (id: string | null) => table.dimensions.findIndex((one) => one.id === id);
  const [along, across, measured] = [dimension(chart.along), dimension(chart.series), table.contents.findIndex(({ code }) => code === chart.contents)];
  const contents = table.contents[measured] as Contents;
  const alongCategories = (table.dimensions[along] as Dimension).categories;
  const categories = labelsOf(alongCategories, language);
  const series = across === -1 ? [contents.label[language]] : labelsOf((table.dimensions[across] as Dimension).categories, language);
  const data = categories.flatMap((category, alongAt) =>
    series.map((name, seriesAt) => {
      const positions = table.dimensions.map((one, index) => (index === along ? alongAt : index === across ? seriesAt : standingFor(one)));
      const cell = cellAt(table, positions, measured);
      const drawn = cell.status === 'value' ? { value: cell.value, at: cell.value } : { at: 0 };
      const label = cellText(cell, contents, language);
      return { category, series: name, ...drawn, label, isTotal: alongCategories[alongAt]?.role === 'total', cell };
    }),
  );
  return { categories, series, contents, data };
};

const withoutCell = ({ category, series, value, at, label, isTotal }: Datum): Datum => ({
  category,
  series,
  ...(value === undefined ? {} : { value }),
  at,
  label,
  isTotal,
});

const axisOfNumbers = (contents: Contents, language: Language) => {
  const percent = language === 'en' ? '%' : '\u00a0%';
  return {
    title: contents.unit === 'percent' ? contents.label[language] : `${contents.label[language]} (${unitWords[contents.unit][language]})`,
    labelExpr: contents.unit === 'percent' ? `format(datum.value, ',') + '${percent}'` : `format(datum.value, ',')`,
    tickMinStep: 1,
    labelFlush: false,
    tickCount: 6,
    grid: true,
  };
};

const barsOf = ({ categories, series, contents, data }: Drawn, isGrouped: boolean, language: Language) => {
  const values = data.flatMap(({ value }) => (value === undefined ? [] : [value]));
  // Left of a bar below zero there is room for its number.
  const [least, most] = [Math.min(0, ...values) * 1.25, Math.max(...values, values.every((value) => value <= 0) ? 1 : 0)];
  // The series is named at each bar, so that nobody needs the colours to tell them apart.
  const labelled = data.map((datum) => withoutCell({ ...datum, label: isGrouped ? `${datum.series} ${datum.label}` : datum.label }));
  const ends = labelled.map(({ at, label }) => ((Math.max(at, 0) - least) / (most - least)) * WIDTH + 4 + widthOf(label));
  const y = { field: 'category', type: 'nominal', axis: { title: null }, scale: { domain: categories, paddingInner: isGrouped ? 0.3 : 0.25 } };
  const yOffset = isGrouped ? { yOffset: { field: 'series', type: 'nominal', scale: { domain: series } } } : {};
  return {
    height: { step: isGrouped ? 15 : 22, ...(isGrouped ? { for: 'offset' } : {}) },
    width: WIDTH,
    top: 0,
    left: widest(categories) + 12,
    right: Math.max(...ends, WIDTH) - WIDTH,
    data: { values: labelled },
    layers: [
      {
        mark: { type: 'bar' },
        encoding: {
          y,
          ...yOffset,
          x: { field: 'value', type: 'quantitative', stack: null, axis: axisOfNumbers(contents, language), scale: { domain: [least, most], nice: true } },
          color: isGrouped
            ? { field: 'series', type: 'nominal', scale: { domain: series, range: cycled(COLOURS, series.length) }, legend: null }
            : { condition: { test: 'datum.isTotal', value: COLOURS[0] }, value: PLAIN },
        },
      },
      {
        mark: { type: 'text', align: { expr: `datum.at < 0 ? 'right' : 'left'` }, dx: { expr: 'datum.at < 0 ? -4 : 4' }, baseline: 'middle' },
        encoding: { y, ...yOffset, x: { field: 'at', type: 'quantitative' }, text: { field: 'label' } },
      },
    ],
  };
};

/** Moves labels apart that would stand on each other, keeping their order: each at least a gap above the one below. */
const apart = <T extends { readonly at: number }>(labels: readonly T[], gap: number): readonly T[] =>
  [...labels]
    .sort((a, b) => a.at - b.at)
    .reduce<readonly T[]>((placed, label) => {
      const below = placed[placed.length - 1];
      return [...placed, below === undefined ? label : { ...label, at: Math.max(label.at, below.at + gap) }];
    }, []);

// Lying, for a title along a short axis is longer than the axis.
const titleOnTop = { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: 0, titleY: -8 };

const linesOf = ({ categories, series, contents, data }: Drawn, language: Language) => {
  const values = data.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values) * 1.12];
  const gap = ((most - least) * LINE_OF_TEXT) / LINES_HEIGHT;
  const x = { field: 'category', type: 'ordinal', axis: { title: null, labelAngle: 0 }, scale: { domain: categories, padding: 0.4 } };
  const color = { field: 'series', type: 'nominal', scale: { domain: series, range: cycled(COLOURS, series.length) }, legend: null };
  const perSeries = (range: readonly unknown[]) => ({ field: 'series', type: 'nominal', scale: { domain: series, range: cycled(range, series.length) }, legend: null });
  const numbers = data.filter(({ value }) => value !== undefined).map(withoutCell);
  const isFew = series.length <= FEW_LINES;
  // With many lines only the last number of each is written, at its end: more would stand on each other.
  const valueLabels = !isFew ? [] : categories.flatMap((category) => apart(numbers.filter((datum) => datum.category === category), gap));
  // Where a line has no number, its symbol stands at the foot of the chart, with the name of the line.
  const symbols = categories.flatMap((category) => {
    const without = data.filter((datum) => datum.category === category && datum.value === undefined);
    return without.map((datum, index) => ({ category, at: least + index * gap, label: series.length === 1 ? datum.label : `${datum.series} ${datum.label}` }));
  });
  const ends = apart(
    series.flatMap((name) => {
      const last = numbers.filter((datum) => datum.series === name).at(-1);
      return last === undefined ? [] : [{ ...last, category: categories.at(-1) ?? '', label: isFew ? name : `${name} ${last.label}` }];
    }),
    gap,
  );
  const right = series.length === 1 ? 20 : widest(ends.map(({ label }) => label)) + 10;
  return {
    // Long names at the ends take of the width, so that the whole keeps its size on paper.
    width: Math.max(WIDTH - Math.max(0, right - NAME_WIDTH), LEAST_WIDTH),
    height: LINES_HEIGHT,
    top: 22,
    left: widest(data.map(({ label }) => label)) + 16,
    right,
    data: { values: data.map(withoutCell) },
    layers: [
      {
        mark: { type: 'line', strokeWidth: 2.5, invalid: 'break-paths-filter-domains' },
        encoding: {
          x,
          y: { field: 'value', type: 'quantitative', axis: { ...axisOfNumbers(contents, language), ...titleOnTop }, scale: { domain: [least, most], nice: false } },
          color,
          strokeDash: perSeries(DASHES),
        },
      },
      // A white edge behind the numbers, so that a line does not cross one out.
      {
        data: { values: valueLabels },
        mark: { type: 'text', dy: -11, stroke: 'white', strokeWidth: 4 },
        encoding: { x, y: { field: 'at', type: 'quantitative' }, text: { field: 'label' } },
      },
      {
        data: { values: numbers },
        mark: { type: 'point', filled: true, size: 60, opacity: 1 },
        encoding: { x, y: { field: 'at', type: 'quantitative' }, color, shape: perSeries(SHAPES) },
      },
      { data: { values: valueLabels }, mark: { type: 'text', dy: -11 }, encoding: { x, y: { field: 'at', type: 'quantitative' }, text: { field: 'label' } } },
      ...(symbols.length === 0
        ? []
        : [
            {
              data: { values: symbols },
              mark: { type: 'text', baseline: 'bottom', dy: -2 },
              encoding: { x, y: { field: 'at', type: 'quantitative' }, text: { field: 'label' } },
            },
          ]),
      ...(series.length === 1
        ? []
        : [
            {
              data: { values: ends },
              mark: { type: 'text', align: 'left', dx: 22, fontWeight: 'bold' },
              encoding: { x, y: { field: 'at', type: 'quantitative' }, text: { field: 'label' }, color },
            },
          ]),
    ],
  };
};

/** The chart of a checked table; without its title where the page around it has it. */
export const chartSpec = (table: Table, language: Language, isTitled: boolean): VegaLiteSpec => {
  const { chart } = table;
  if (chart === null) throw new RangeError(`table.chart: ${table.id} is a table without a chart`);
  const drawn = drawnOf(table, chart, language);
  const { width, height, top, left, right, data, layers } = chart.kind === 'bars' ? barsOf(drawn, chart.series !== null, language) : linesOf(drawn, language);
  const source = sourceLine(table, language);
  const foot = [...(drawn.data.some(({ cell }) => cell.status !== 'value') ? symbolLines(table, language) : []), ...(source === null ? [] : [source])];
  const title = wrapped(table.title[language], TITLE_CHARACTERS);
  const footLines = foot.flatMap((line) => wrapped(line, FOOT_CHARACTERS));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: table.title[language],
    ...(isTitled ? { title: { text: title, anchor: 'start', frame: 'group', dx: -left, offset: 12 } } : {}),
    background: 'white',
    autosize: { type: 'none' },
    padding: {
      left,
      right: right + 8,
      top: top + (isTitled ? title.length * TITLE_LINE + 20 : 4),
      bottom: isTitled && footLines.length > 0 ? FOOT + footLines.length * LINE_OF_TEXT + 8 : FOOT - 4,
    },
    width,
    height,
    data,
    layer: [
      ...layers,
      ...(footLines.length === 0 || !isTitled
        ? []
        : [
            {
              data: { values: [{}] },
              mark: {
                type: 'text',
                text: footLines,
                x: -left,
                y: { expr: `height + ${String(FOOT)}` },
                align: 'left',
                baseline: 'top',
                lineHeight: LINE_OF_TEXT,
                fontSize: 11,
                color: '#52606d',
              },
            },
          ]),
    ],
    config: {
      font: 'sans-serif',
      locale: {
        number: {
          decimal: language === 'en' ? '.' : ',',
          thousands: language === 'en' ? ',' : '\u00a0',
          grouping: [3],
          currency: language === 'en' ? ['NOK ', ''] : ['', '\u00a0kr'],
          minus: '\u2212',
        },
      },
      view: { stroke: null },
      text: { fontSize: 12, color: INK },
      title: { fontSize: 15, color: INK, lineHeight: TITLE_LINE },
      axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', labelColor: INK, titleColor: INK, labelLimit: 320, gridColor: '#e4e7eb', domainColor: '#9aa5b1', tickColor: '#9aa5b1' },
    },
  };
};

/**
 * The chart of a table as a Vega-Lite specification (figur).
 *
 * Bars lie, and each is labelled with its number and, where there are several series, the name of its series; lines differ in colour, dash and mark, and
 * are named at their end. So the chart reads without colour. A cell without a value gets its symbol and no bar or point, and a line breaks there; it is
 * never drawn as zero. A dimension that the chart does not show is taken at its total. Numbers are written as the language writes them. The source stands
 * below. The function only writes the specification; to draw it takes `vega` and `vega-lite`.
 *
 * @param table - a table with a chart
 * @param options - the language
 * @returns a plain value for `JSON.stringify`
 * @throws RangeError that names the field and the value when the table is not whole, has no chart, or has a dimension that the chart neither shows nor
 * finds a total of, or the language is not one of the library's
 *
 * @example
 * ```ts
 * import { toVegaLite, type Table } from 'integreringsloven/formats';
 *
 * const table: Table = {
 *   id: 'figure-7',
 *   title: { nb: 'Resultat fordelt på alder', nn: 'Resultat fordelt på alder', en: 'Result by age' },
 *   dimensions: [
 *     {
 *       id: 'Alder',
 *       label: { nb: 'Alder', nn: 'Alder', en: 'Age' },
 *       categories: [{ code: '19-24', label: { nb: '19–24 år', nn: '19–24 år', en: '19–24 years' } }],
 *     },
 *   ],
 *   contents: [{ code: 'Andel', label: { nb: 'Andel', nn: 'Del', en: 'Share' }, unit: 'percent', decimals: 0 }],
 *   cells: [{ status: 'value', value: 59 }],
 *   notes: [],
 *   source: null,
 *   chart: { kind: 'bars', along: 'Alder', series: null, contents: 'Andel' },
 * };
 * const spec = toVegaLite(table, { language: 'en' });
 * spec['data']; // => { values: [{ category: '19–24 years', series: 'Share', value: 59, at: 59, label: '59%', isTotal: false }] }
 * ```
 */
export const toVegaLite = (table: Table, options: FormatOptions): VegaLiteSpec => {
  checkTable(table);
  return chartSpec(table, checkFormatOptions(options), true);
};
