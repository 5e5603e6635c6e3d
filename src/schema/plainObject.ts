import * as z from 'zod';
import { shown } from '../calendar/isoDate.js';
import type { Saying } from './saying.js';

// The rest is left to zod: only it knows which field is one too many.
const expectedAnObject: Saying = {
  error: ({ input }) => (Object.prototype.toString.call(input) === '[object Object]' ? undefined : `expected an object, got ${shown(input)}`),
};

/**
 * The schema of a plain object with these fields and no others: a misspelt field would be taken for one left out. As in every check of the library,
 * a list, a date or a map is none, though zod would take the last two.
 */
export const plainObject = <Shape extends z.ZodRawShape>(shape: Shape, says: Saying = expectedAnObject) =>
  z.preprocess(
    (value, context) => {
      if (Object.prototype.toString.call(value) === '[object Object]') return value;
      context.addIssue({ code: 'custom', message: says.error({ input: value }) ?? '', input: value });
      return z.NEVER;
    },
    z.strictObject(shape, says),
  );
