import { formatDate } from '../../calendar/format.js';
import type { IsoDate } from '../../calendar/isoDate.js';

// How this language says numbers, lists, amounts and dates.

export const plural = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;
export const months = (n: number): string => plural(n, 'month', 'months');
export const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`;
export const list = (items: readonly string[]): string => joined(items, 'and');
export const either = (items: readonly string[]): string => joined(items, 'or');
export const yesNo = (about: string, yes: string, no: string) => ({ about, answers: { yes, no } }) as const;
/** A whole number with its thousands set apart. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** An amount in øre, as it is written in kroner. */
export const kroner = (ore: number): string => `${grouped(Math.trunc(ore / 100))}.${String(ore % 100).padStart(2, '0')} kroner`;
/** A date in words. */
export const date = (day: IsoDate): string => formatDate(day, 'en');
