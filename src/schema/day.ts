import * as z from 'zod';
import { shown, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { between } from './faultBetween.js';
import { faultOf, inWordsOf, type Saying } from './saying.js';

const daySaying: Saying = /* @__PURE__ */ inWordsOf((input, path) => toEpochDay(input, path), 'date');

/** The schema of a day that exists, `YYYY-MM-DD`. */
export const day = (says: Saying = daySaying): z.ZodType<IsoDate> =>
  // zod knows a year 0000, and the calendar does not.
  z.iso.date({ ...says, abort: true }).refine((date) => !date.startsWith('0000'), { ...says, abort: true }) as unknown as z.ZodType<IsoDate>;

/**
 * The schema of a day that exists, `YYYY-MM-DD` (dato), as every function takes and gives days.
 *
 * @example
 * ```ts
 * import { isoDateSchema } from 'integreringsloven/schema';
 *
 * isoDateSchema.safeParse('2026-02-30').success; // => false
 * ```
 */
export const isoDateSchema: z.ZodType<IsoDate> = /* @__PURE__ */ day();

/** Whether a value is a day that exists. */
export const isDay = (value: unknown): value is IsoDate => faultOf('date', () => toEpochDay(value)) === null;

/** The check that the last day of a period is not before the first. */
export const endsAfterStart = /* @__PURE__ */ between(({ from, to }, report) => {
  if (isDay(from) && isDay(to) && to < from) report(['to'], { kind: 'before', start: ['from'] }, `${shown(to)} is before from, ${shown(from)}`);
});
