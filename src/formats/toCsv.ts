import { checkLanguage, type Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import type { Cell, Contents, Table } from '../statistics/table.js';
import { checkTable } from './checkTable.js';
import { unitWords } from './formatWords.js';
import { combinations, symbolOf } from './walk.js';

/**
 * How a CSV file is written.
 *
 * - `norwegian`: semicolon between fields and decimal comma, with the mark of UTF-8 first, so that Excel set to Norwegian opens it as it is
 * - `international`: comma between fields and decimal point, without the mark
 */
export const csvStyles = ['norwegian', 'international'] as const;
/** A style, as in {@link csvStyles}. */
export type CsvStyle = (typeof csvStyles)[number];

/** The language of the labels, and the style of the file. */
export interface CsvOptions {
  /** Bokmål (`nb`), nynorsk (`nn`) or English (`en`), for the labels; the style does not follow from it. */
  readonly language: Language;
  /** What stands between the fields and in decimal numbers. */
  readonly style: CsvStyle;
}

const styles = {
  norwegian: { start: '\ufeff', separator: ';', decimal: ',' },
  international: { start: '', separator: ',', decimal: '.' },
} as const;

const textWord = { nb: 'tekst', nn: 'tekst', en: 'text' } as const;

// A spreadsheet runs a text that begins so as a formula; the apostrophe itself is marked too, so that the mark can always be taken away again.
const guarded = (text: string): string => (/^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text);

const field = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const cellField = (cell: Cell, { decimals }: Contents, decimal: string): string =>
  cell.status === 'value' ? (cell.value + 0).toFixed(decimals).replace('.', decimal) : symbolOf(cell.status);

/**
 * A table as a CSV file (kommaseparert fil), a row for every combination of categories.
 *
 * First come two columns for each dimension, the code under the id of the dimension and the text under its label; then a column for each contents.
 * The header is always there, and lines end in CR LF (RFC 4180). A cell without a value holds the symbol of Statistics Norway: `:` held back, `.` nobody
 * to take a share of, `..` not known. Numbers have no thousands separator. A text that a spreadsheet would run as a formula (it begins with `=`, `+`,
 * `-`, `@`, a tab or a line break) gets an apostrophe in front, and so does one that begins with an apostrophe.
 *
 * Not kept: the title, the notes and the source. A spreadsheet may drop the leading zero of a code such as `03`; read the code columns as text.
 *
 * @param table - the table
 * @param options - the language of the labels, and the style
 * @returns the text of the file; write it as UTF-8
 * @throws RangeError that names the field and the value when the table is not whole, or the language or the style is not one of the library's
 *
 * @example
 * ```ts
 * import { toCsv, type Table } from 'integreringsloven/formats';
 *
 * const table: Table = {
 *   id: 'figure-7',
 *   title: { nb: 'Resultat fordelt på alder', nn: 'Resultat fordelt på alder', en: 'Result by age' },
 *   dimensions: [
 *     {
 *       id: 'Alder',
 *       label: { nb: 'Alder', nn: 'Alder', en: 'Age' },
 *       categories: [
 *         { code: '19-24', label: { nb: '19–24 år', nn: '19–24 år', en: '19–24 years' } },
 *         { code: '25-30', label: { nb: '25–30 år', nn: '25–30 år', en: '25–30 years' } },
 *       ],
 *     },
 *   ],
 *   contents: [{ code: 'Andel', label: { nb: 'Andel', nn: 'Del', en: 'Share' }, unit: 'percent', decimals: 1 }],
 *   cells: [{ status: 'value', value: 59.3 }, { status: 'suppressed' }],
 *   notes: [],
 *   source: null,
 *   chart: null,
 * };
 * toCsv(table, { language: 'en', style: 'international' }).split('\r\n');
 * // => ['Alder,Age,Share (per cent)', '19-24,19–24 years,59.3', '25-30,25–30 years,:', '']
 * toCsv(table, { language: 'nb', style: 'norwegian' }).split('\r\n')[1]; // => '19-24;19–24 år;59,3'
 * ```
 */
export const toCsv = (table: Table, options: CsvOptions): string => {
  checkTable(table);
  const given = checkObject(options, 'options', 'an object with the language and the style');
  checkNames(given, 'options', ['language', 'style']);
  const language = checkLanguage(given['language']);
  if (!(csvStyles as readonly unknown[]).includes(given['style'])) {
    throw new RangeError(`style: expected one of ${csvStyles.join(', ')}, got ${shown(given['style'])}`);
  }
  const { start, separator, decimal } = styles[options.style];

  const ids = table.dimensions.map(({ id }) => id);
  const heading = (label: string): string => (ids.includes(label) ? `${label} (${textWord[language]})` : label);
  const header = [
    ...table.dimensions.flatMap(({ id, label }) => [id, heading(label[language])]),
    ...table.contents.map(({ label, unit }) => `${label[language]} (${unitWords[unit][language]})`),
  ];
  const rows = combinations(table.dimensions.map(({ categories }) => categories)).map((categories, row) => [
    ...categories.flatMap(({ code, label }) => [guarded(code), guarded(label[language])]),
    ...table.contents.map((contents, index) => cellField(table.cells[row * table.contents.length + index] as Cell, contents, decimal)),
  ]);
  return start + [header.map(guarded), ...rows].map((fields) => `${fields.map((text) => field(text, separator)).join(separator)}\r\n`).join('');
};
