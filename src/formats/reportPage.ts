import type { Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkObject } from '../decision/index.js';
import type { AnnualReport } from '../statistics/annualReport.js';
import type { Table } from '../statistics/table.js';
import type { Words } from '../statistics/words.js';
import { checkTable } from './checkTable.js';
import { sourceLine, symbolLines } from './formatWords.js';
import { layoutOf, type Layout } from './layout.js';
import { checkFormatOptions, type FormatOptions } from './options.js';
import { pageStyle } from './pageStyle.js';
import { pageWords, type PageWords } from './pageWords.js';
import { renderSvg, type Drawing } from './renderSvg.js';
import { chartSpec } from './toVegaLite.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

const participation = ['participants', 'entrants', 'table1', 'figure1'] as const;
const results = ['leavers', 'figure2', 'figure3', 'figure4', 'figure5', 'figure6', 'figure7', 'table2'] as const;

/** A table with its drawing, in its place on the page. */
interface Item {
  readonly table: Table;
  readonly drawing: Drawing | null;
}

const numberOf = ({ id }: Table, words: PageWords): string | null => {
  const [, kind, number = ''] = /^(table|figure)-(\d+)$/.exec(id) ?? [];
  return kind === undefined ? null : kind === 'table' ? words.table(number) : words.figure(number);
};

const headOf = ({ rowDimensions, columns }: Layout): string => {
  const isNested = columns.some(({ category, contents }) => category !== null && contents !== null);
  const corners = (span: string): string => rowDimensions.map((label) => `<th scope="col"${span}>${escaped(label)}</th>`).join('');
  const amount = (label: string): string => `<th scope="col" class="amount">${escaped(label)}</th>`;
  if (!isNested) return `<tr>${corners('')}${columns.map(({ category, contents }) => amount(category ?? contents ?? '')).join('')}</tr>`;
  const groups = columns.filter(({ category }, at) => at === 0 || columns[at - 1]?.category !== category);
  const size = columns.length / groups.length;
  const over = groups.map(({ category }) => `<th scope="colgroup" colspan="${String(size)}" class="over">${escaped(category ?? '')}</th>`).join('');
  return `<tr>${corners(' rowspan="2"')}${over}</tr>\n<tr>${columns.map(({ contents }) => amount(contents ?? '')).join('')}</tr>`;
};

const tableHtml = (table: Table, language: Language, name: string): string => {
  const layout = layoutOf(table, language);
  const fixed = layout.fixed.map(({ label, value }) => `${label}: ${value}`).join('. ');
  const rows = layout.rows.map(({ headings, cells, isTotal }) => {
    const all = [...headings.map((heading) => `<th scope="row">${escaped(heading)}</th>`), ...cells.map((cell) => `<td>${escaped(cell)}</td>`)];
    return `<tr${isTotal ? ' class="total"' : ''}>${all.join('')}</tr>`;
  });
  const caption = `<span class="hidden">${escaped(name)}. </span>${escaped(fixed)}`;
  return [
    `<div class="wide" role="region" aria-labelledby="${table.id}-heading" tabindex="0">`,
    '<table>',
    `<caption>${caption}</caption>`,
    `<thead>${headOf(layout)}</thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
};

const chartHtml = ({ id, title }: Table, { width, height, inside }: Drawing, words: PageWords, language: Language): string =>
  [
    `<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${id}-title">${escaped(title[language])}</title>`,
    `<desc id="${id}-desc">${escaped(words.description)}</desc>`,
    // The drawing is one picture with its title and description; its marks have no names of their own.
    `<g aria-hidden="true">${inside}</g>`,
    '</svg>',
  ].join('\n');

const itemHtml = ({ table, drawing }: Item, words: PageWords, language: Language): string => {
  const number = numberOf(table, words);
  const title = table.title[language];
  const source = sourceLine(table, language);
  const notes = [...symbolLines(table, language), ...table.notes.map((note) => note[language]), ...(source === null ? [] : [source])];
  const name = drawing === null ? title : `${words.numbersOf}: ${title}`;
  return [
    `<section class="item" id="${table.id}">`,
    `<h3 id="${table.id}-heading">${number === null ? '' : `<span class="number">${escaped(number)}.</span> `}${escaped(title)}</h3>`,
    '<figure aria-labelledby="' + table.id + '-heading">',
    ...(drawing === null ? [] : [chartHtml(table, drawing, words, language)]),
    tableHtml(table, language, name),
    ...(notes.length === 0 ? [] : [`<figcaption>${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}</figcaption>`]),
    '</figure>',
    '</section>',
  ].join('\n');
};

const listHtml = (items: readonly Item[], words: PageWords, language: Language): string =>
  items
    .map(({ table }) => {
      const number = numberOf(table, words);
      return `<li><a href="#${table.id}">${escaped(number === null ? table.title[language] : `${number}. ${table.title[language]}`)}</a></li>`;
    })
    .join('\n');

/** The findings that have a sentence, and whether some have none. */
const findingsOf = (report: Readonly<Record<string, unknown>>, language: Language): { readonly sentences: readonly string[]; readonly isWhole: boolean } => {
  const findings = report['mainFindings'];
  if (!Array.isArray(findings)) throw new RangeError(`report.mainFindings: expected a list of findings, got ${shown(findings)}`);
  const sentences = findings.map((one: unknown, at) => {
    const path = `report.mainFindings[${String(at)}]`;
    const { sentence } = checkObject(one, path, 'a finding');
    if (sentence === null) return null;
    const text = (checkObject(sentence, `${path}.sentence`, 'words in nb, nn and en') as Partial<Words>)[language];
    if (typeof text !== 'string') throw new RangeError(`${path}.sentence.${language}: expected a text, got ${shown(text)}`);
    return text;
  });
  const told = sentences.filter((sentence) => sentence !== null);
  return { sentences: told, isWhole: told.length === sentences.length };
};

/**
 * A yearly report as a page to read and print (årsrapport), in one file.
 *
 * The page has the main findings, every table, and every figure as a drawing with its numbers in a table below. It is made for people: it reads on paper
 * and on a small screen, and with a screen reader (language, headings, captions, headers of rows and columns, a title and a description for each
 * drawing). It has no script and asks nothing of the network, so it opens from a disk or behind a wall. The same report gives the same page.
 *
 * The figures are drawn when the page is made, by the packages `vega` and `vega-lite` (optional peers: `npm install vega vega-lite`).
 *
 * @param report - a report of `annualReport`
 * @param options - the language of the page
 * @returns the page; write it as UTF-8
 * @throws RangeError that names the field and the value when the report is not whole or the language is not one of the library's, and an Error that
 * names the command when the packages that draw are not installed (the promise is rejected with it)
 *
 * @example
 * ```ts
 * import { reportPage } from 'integreringsloven/formats';
 * import { annualReport } from 'integreringsloven/statistics';
 *
 * const page = await reportPage(annualReport([], { year: 2024 }), { language: 'nn' });
 * page.split('\n')[1]; // => '<html lang="nn">'
 * page.includes('<script'); // => false
 * ```
 */
export const reportPage = async (report: AnnualReport, options: FormatOptions): Promise<string> => {
  const given = checkObject(report, 'report', 'a report of annualReport');
  const language = checkFormatOptions(options);
  const { year } = given;
  if (!Number.isInteger(year)) throw new RangeError(`report.year: expected a year, got ${shown(year)}`);
  const tables = checkObject(given['tables'], 'report.tables', 'the tables of the report');
  const tableOf = (name: string): Table => checkTable(tables[name], `report.tables.${name}`);
  const all = [...participation, ...results].map(tableOf);
  const ids = all.map(({ id }) => id);
  all.forEach(({ id }, at) => {
    // It becomes an address on the page.
    if (!/^[a-z][a-z0-9-]*$/.test(id) || ids.indexOf(id) !== at) throw new RangeError(`report.tables: ${shown(id)} is no id of a table of its own`);
  });
  const words = pageWords[language];
  const { sentences, isWhole } = findingsOf(given, language);

  const drawn = all.filter(({ chart }) => chart !== null);
  const drawings = await renderSvg(drawn.map((table) => chartSpec(table, language, false)));
  const items = all.map((table): Item => ({ table, drawing: drawings[drawn.indexOf(table)] ?? null }));
  const parts = [
    { id: 'participation', title: words.participation, items: items.slice(0, participation.length) },
    { id: 'results', title: words.results, items: items.slice(participation.length) },
  ];
  const title = words.title(String(year));
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${pageStyle}\n</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#content">${escaped(words.skip)}</a>`,
    `<header>\n<h1>${escaped(title)}</h1>\n<p class="lead">${escaped(words.lead(String(year)))}</p>\n</header>`,
    '<main id="content" tabindex="-1">',
    `<section aria-labelledby="main-findings">\n<h2 id="main-findings">${escaped(words.mainFindings(String(year)))}</h2>`,
    ...(sentences.length === 0 ? [] : [`<ul class="findings">\n${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n')}\n</ul>`]),
    ...(isWhole ? [] : [`<p class="note">${escaped(words.heldBack)}</p>`]),
    '</section>',
    `<nav aria-labelledby="contents">\n<h2 id="contents">${escaped(words.contents)}</h2>\n<ul>`,
    ...parts.map((part) => `<li><a href="#${part.id}">${escaped(part.title)}</a>\n<ul>\n${listHtml(part.items, words, language)}\n</ul></li>`),
    '</ul>\n</nav>',
    ...parts.flatMap((part) => [
      `<section aria-labelledby="${part.id}">\n<h2 id="${part.id}">${escaped(part.title)}</h2>`,
      ...part.items.map((item) => itemHtml(item, words, language)),
      '</section>',
    ]),
    `<section aria-labelledby="about">\n<h2 id="about">${escaped(words.about)}</h2>`,
    `<p>${escaped(words.rounding)}</p>\n<p>${escaped(words.symbols)}</p>\n</section>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};
