import * as z from 'zod';
import { shown } from '../calendar/isoDate.js';
import type { Saying } from './saying.js';

const isPlain = (value: unknown): value is object => Object.prototype.toString.call(value) === '[object Object]';

// The rest is left to zod: only it knows which field is one too many.
const expectedAnObject: Saying = {
  error: ({ input }) => (isPlain(input) ? undefined : `expected an object, got ${shown(input)}`),
};

/** Lets plain objects through to a schema; as in every check of the library, a list, a date or a map is none, though zod would take the last two. */
const plain = <Schema extends z.ZodType>(schema: Schema, says: Saying) =>
  z.preprocess((value, context) => {
    if (isPlain(value)) return value;
    context.addIssue({ code: 'custom', message: says.error({ input: value }) ?? '', input: value });
    return z.NEVER;
  }, schema);

/** The schema of a plain object with these fields and no others: a misspelt field would be taken for one left out. */
export const plainObject = <Shape extends z.ZodRawShape>(shape: Shape, says: Saying = expectedAnObject) => plain(z.strictObject(shape, says), says);

/** The schema of a plain object whose fields have any names but one: zod, as other readers of JSON, does not keep a `__proto__`. */
export const plainRecord = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((given, context) => {
    if (isPlain(given) && !Object.hasOwn(given, '__proto__')) return given;
    const message = isPlain(given) ? '"__proto__" cannot be a name' : (expectedAnObject.error({ input: given }) ?? '');
    context.addIssue({ code: 'custom', message, input: given });
    return z.NEVER;
  }, z.record(z.string(), value));
