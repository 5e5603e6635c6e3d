import Papa from 'papaparse';
import { textOf, type TextEncoding, type TextSource } from './textSource.js';

/** What stands between the fields of a row. */
export type Separator = ';' | ',';

/** A row of a CSV file. */
export interface CsvRow {
  /** Its number, the first row being 1, as a spreadsheet counts: a blank row counts, and a field with line breaks is in one row. */
  readonly row: number;
  /** As they stand: with the spaces around them, and the last one with the CR of CR LF. */
  readonly fields: readonly string[];
  /** What is wrong with the row itself; after the last two nothing more is read. */
  readonly problem: 'stray-quote' | 'unclosed-quote' | 'too-long' | null;
}

/** How a CSV file is taken apart. */
export interface CsvRowOptions {
  /** `null` to find it in the header row. */
  readonly separator: Separator | null;
  readonly encoding: TextEncoding;
  /** The most characters a row may have. */
  readonly longestRow: number;
}

/** So much is waited for before anything is taken apart, so that a file in small pieces is not read over and over. */
const ENOUGH = 65_536;

/** The separator that stands more often in the first row, outside quotation marks. */
const separatorIn = (text: string): Separator => {
  const bare = text.replace(/"[^"]*"?/g, '');
  const [line = ''] = bare.split('\n', 1);
  return line.split(';').length >= line.split(',').length ? ';' : ',';
};

/** The line that tells Excel what stands between the fields. Excel does not show it, so it is no row. */
const SEPARATOR_LINE = /^"?sep=([;,])"?\r?(?:\n|$)/i;

interface ParsedStep {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/**
 * The rows of a CSV file, as they come. Holds one row and one piece of the file, never the file; a row that is too long ends the reading, so that a file
 * without line breaks takes no more.
 */
export async function* csvRows(source: TextSource, { separator, encoding, longestRow }: CsvRowOptions): AsyncGenerator<readonly CsvRow[], void, undefined> {
  let delimiter = separator;
  let rest = '';
  let waiting: string[] = [];
  let waitingLength = 0;
  let row = 0;
  let isStart = true;

  /** Takes what there is apart; gives whether a row ended the reading. */
  const takeApart = (isLast: boolean): { readonly rows: readonly CsvRow[]; readonly isOver: boolean } => {
    const given = rest + waiting.join('');
    const [line = '', told] = (isStart ? SEPARATOR_LINE.exec(given) : null) ?? [];
    const text = given.slice(line.length);
    isStart = false;
    waiting = [];
    waitingLength = 0;
    delimiter ??= (told as Separator | undefined) ?? separatorIn(text);
    const rows: CsvRow[] = [];
    let cursor = 0;
    const state = { isOver: false };
    const step = (result: unknown): void => {
      if (state.isOver) return;
      const { data, errors, meta } = result as ParsedStep;
      row += 1;
      const isTooLong = meta.cursor - cursor > longestRow;
      const problem = isTooLong
        ? 'too-long'
        : errors.some(({ code }) => code === 'MissingQuotes')
          ? 'unclosed-quote'
          : errors.length > 0
            ? 'stray-quote'
            : null;
      rows.push({ row, fields: isTooLong ? [] : (data[0] ?? []), problem });
      state.isOver = isTooLong;
      cursor = meta.cursor;
    };
    const whole = isLast && text.endsWith('\r') ? text.slice(0, -1) : text;
    new Papa.Parser({ delimiter, newline: '\n', step }).parse(whole, 0, !isLast);
    rest = isLast ? '' : whole.slice(cursor);
    if (!state.isOver && rest.length > longestRow) {
      rows.push({ row: row + 1, fields: [], problem: 'too-long' });
      state.isOver = true;
    }
    return { rows, isOver: state.isOver };
  };

  for await (const piece of textOf(source, encoding)) {
    waiting.push(piece);
    waitingLength += piece.length;
    if (waitingLength < ENOUGH) continue;
    const { rows, isOver } = takeApart(false);
    if (rows.length > 0) yield rows;
    if (isOver) return;
  }
  if (rest !== '' || waitingLength > 0) yield takeApart(true).rows;
}
