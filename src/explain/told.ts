import { shown, type IsoDate } from '../calendar/isoDate.js';
import type { LeavePeriod } from '../case/facts.js';
import type { FactInPlainWords } from './messages.js';

// How a fact is told in a sentence, by the kind of value it has. A day still to come is told as one that comes.

/** A day: what happened on it, and what will. */
export const dated = (sought: string, past: string, ahead: string): FactInPlainWords<IsoDate> => ({
  sought,
  told: (value, { on, day }) => `${value > on ? ahead : past} ${day(value)}.`,
});

/** A day that may be known not to have come. */
export const datedOrNever = (sought: string, past: string, ahead: string, never: string): FactInPlainWords<IsoDate | null> => ({
  sought,
  told: (value, telling) => (value === null ? never : dated(sought, past, ahead).told(value, telling)),
});

/** A yes or a no. */
export const yesNo = (sought: string, yes: string, no: string): FactInPlainWords<boolean> => ({ sought, told: (value) => (value ? yes : no) });

const asItIs = (words: string): string => words;

const among = <V extends string>(words: Readonly<Record<V, string>>, value: V): string => {
  if (!Object.hasOwn(words, value)) throw new RangeError(`fact: ${shown(value)} is not a value of this library`);
  return words[value];
};

/** One of several, each a sentence, or put into one. */
export const oneOf = <V extends string>(sought: string, words: Readonly<Record<V, string>>, sentence = asItIs): FactInPlainWords<V> => ({
  sought,
  told: (value) => sentence(among(words, value)),
});

/** One of several, or none. */
export const oneOfOrNone = <V extends string>(
  sought: string,
  words: Readonly<Record<V, string>>,
  none: string,
  sentence = asItIs,
): FactInPlainWords<V | null> => ({
  sought,
  told: (value) => (value === null ? none : sentence(among(words, value))),
});

/** A number. */
export const number = (sought: string, told: (value: number) => string): FactInPlainWords<number> => ({ sought, told: (value) => told(value) });

/** Periods of leave. */
export const leaves = (sought: string, none: string, some: (periods: string) => string): FactInPlainWords<readonly LeavePeriod[]> => ({
  sought,
  told: (periods, { leave }) => (periods.length === 0 ? none : some(periods.map(leave).join('; '))),
});
