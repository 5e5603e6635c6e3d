import { formatDate } from '../../calendar/format.js';
import type { IsoDate } from '../../calendar/isoDate.js';

// How this language says numbers, lists, amounts and dates.

export const decimal = (value: number): string => String(value).replace('.', ',');
export const plural = (n: number, one: string, many: string): string => `${decimal(n)} ${n === 1 ? one : many}`;
export const months = (n: number): string => plural(n, 'månad', 'månader');
/** A number of hours that is in words already. */
export const hoursOf = (value: string): string => `${value} ${value === '1' ? 'time' : 'timar'}`;
export const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`;
export const list = (items: readonly string[]): string => joined(items, 'og');
export const either = (items: readonly string[]): string => joined(items, 'eller');
export const yesNo = (about: string, yes: string, no: string) => ({ about, answers: { yes, no } }) as const;
/** A whole number with its thousands set apart. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
/** An amount in øre, as it is written in kroner. */
export const kroner = (ore: number): string => `${grouped(Math.trunc(ore / 100))},${String(ore % 100).padStart(2, '0')} kroner`;
/** A date in words. */
export const date = (day: IsoDate): string => formatDate(day, 'nn');
