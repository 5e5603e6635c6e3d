import type { Table } from '../statistics/table.js';
import { checkTable } from './checkTable.js';
import { sourceLine, symbolLines } from './formatWords.js';
import { layoutOf, type LayoutColumn } from './layout.js';
import { checkFormatOptions, type FormatOptions } from './options.js';

// Everything that Markdown or a browser behind it could take for markup, and the bar between cells; a line break would end the row.
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|#~!&]/g, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .trim();

/** A line of its own, which must not become a list either. */
const escapedLine = (text: string): string => escaped(text).replace(/^(\d*)([-+.)])/, '$1\\$2');

const headingOf = ({ category, contents }: LayoutColumn): string => [category, contents].filter((part) => part !== null).join(', ');

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * A table as Markdown (GitHub's tables), for a page or an issue.
 *
 * The title stands above in bold, then what holds for the whole table; the last dimension runs over the columns when there are two or more. Numbers are
 * written as the language writes them and aligned to the right, totals in bold. Below stand the meaning of the symbols, the notes and the source. All
 * text is escaped: nothing in a label becomes markup.
 *
 * @param table - the table
 * @param options - the language
 * @returns the Markdown text
 * @throws RangeError that names the field and the value when the table is not whole, or the language is not one of the library's
 *
 * @example
 * ```ts
 * import { toMarkdown, type Table } from 'integreringsloven/formats';
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
 *         { code: '0', label: { nb: 'Totalt', nn: 'Totalt', en: 'Total' }, role: 'total' },
 *       ],
 *     },
 *   ],
 *   contents: [{ code: 'Andel', label: { nb: 'Andel', nn: 'Del', en: 'Share' }, unit: 'percent', decimals: 0 }],
 *   cells: [{ status: 'value', value: 62 }, { status: 'value', value: 45 }],
 *   notes: [],
 *   source: null,
 *   chart: null,
 * };
 * toMarkdown(table, { language: 'en' }).split('\n');
 * // => [
 * //   '**Result by county**',
 * //   '',
 * //   '| County | Share |',
 * //   '| --- | ---: |',
 * //   '| Troms | 62% |',
 * //   '| **Total** | **45%** |',
 * //   '',
 * // ]
 * ```
 */
export const toMarkdown = (table: Table, options: FormatOptions): string => {
  checkTable(table);
  const language = checkFormatOptions(options);
  const { fixed, rowDimensions, columns, rows } = layoutOf(table, language);
  const strong = (text: string, isTotal: boolean): string => (isTotal && text !== '' ? `**${text}**` : text);
  const source = sourceLine(table, language);
  const below = [...symbolLines(table, language), ...table.notes.map((note) => note[language]), ...(source === null ? [] : [source])];
  return [
    `**${escaped(table.title[language])}**`,
    ...(fixed.length === 0 ? [] : ['', escapedLine(fixed.map(({ label, value }) => `${label}: ${value}`).join('; '))]),
    '',
    rowOf([...rowDimensions, ...columns.map(headingOf)].map(escaped)),
    rowOf([...rowDimensions.map(() => '---'), ...columns.map(() => '---:')]),
    ...rows.map(({ headings, cells, isTotal }) => rowOf([...headings, ...cells].map((text) => strong(escaped(text), isTotal)))),
    ...below.flatMap((line) => ['', escapedLine(line)]),
    '',
  ].join('\n');
};
