import { shown } from '../calendar/isoDate.js';
import { fieldName } from '../calendar/masked.js';

/** Checks that a caller gave a plain object, and gives it back; a list, a date or a map is none. */
export const checkObject = (value: unknown, path: string, expected = 'an object'): Readonly<Record<string, unknown>> => {
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain && Object.prototype.toString.call(value) !== '[object Object]') throw new RangeError(`${path}: expected ${expected}, got ${shown(value)}`);
  return value as Readonly<Record<string, unknown>>;
};

/** Checks that an object has no other fields than these: a misspelt field would be taken for one left out. */
export const checkNames = (given: object, path: string, names: readonly string[]): void => {
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw new RangeError(`${path}.${fieldName(name)}: not known; the names are ${names.join(', ')}`);
  }
};
