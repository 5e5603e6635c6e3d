import type { Language } from '../calendar/format.js';
import type { Cell, Contents } from '../statistics/table.js';
import { symbolOf } from './walk.js';

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

/** A number as a text of the language writes it: thousands set apart, decimal comma or point, a real minus. */
export const numberText = (value: number, decimals: number, language: Language): string => {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : NO_BREAK_SPACE);
  const digits = fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
  return value < 0 ? `${MINUS}${digits}` : digits;
};

/** A cell in words: the number with its percent sign, or the symbol for why there is none. */
export const cellText = (cell: Cell, contents: Contents, language: Language): string => {
  if (cell.status !== 'value') return symbolOf(cell.status);
  const text = numberText(cell.value, contents.decimals, language);
  if (contents.unit !== 'percent') return text;
  return language === 'en' ? `${text}%` : `${text}${NO_BREAK_SPACE}%`;
};
