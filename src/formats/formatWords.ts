import type { Language } from '../calendar/format.js';
import type { Cell, Contents, Table } from '../statistics/table.js';
import type { Words } from '../statistics/words.js';
import { symbolOf } from './walk.js';

/** The units of contents in words. */
export const unitWords: Readonly<Record<Contents['unit'], Words>> = {
  persons: { nb: 'personer', nn: 'personar', en: 'persons' },
  percent: { nb: 'prosent', nn: 'prosent', en: 'per cent' },
  'percentage-points': { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' },
};

/** What the symbols of cells without a value mean. */
export const symbolWords: Readonly<Record<Exclude<Cell['status'], 'value'>, Words>> = {
  suppressed: {
    nb: 'at tallet ikke vises, av hensyn til personvernet',
    nn: 'at talet ikkje blir vist, av omsyn til personvernet',
    en: 'that the number is not shown, to protect privacy',
  },
  'not-applicable': {
    nb: 'at det ikke er noen å regne andelen av',
    nn: 'at det ikkje er nokon å rekne delen av',
    en: 'that there is nobody to take a share of',
  },
  missing: { nb: 'at opplysningene mangler', nn: 'at opplysningane manglar', en: 'that it is not known' },
};

/** What stands before the source of a table. */
export const sourceWord: Words = { nb: 'Kilde', nn: 'Kjelde', en: 'Source' };

/** What stands before the only thing that a table shows. */
export const shownWord: Words = { nb: 'Viser', nn: 'Viser', en: 'Shows' };

/** The symbols that stand in a table, each with its meaning. */
export const symbolLines = (table: Table, language: Language): readonly string[] =>
  (['suppressed', 'not-applicable', 'missing'] as const)
    .filter((status) => table.cells.some((cell) => cell.status === status))
    .map((status) => (language === 'en' ? `“${symbolOf(status)}” means` : `«${symbolOf(status)}» betyr`) + ` ${symbolWords[status][language]}`);

/** The source of a table with the word before it, or `null`. */
export const sourceLine = (table: Table, language: Language): string | null =>
  table.source === null ? null : `${sourceWord[language]}: ${table.source[language]}`;
