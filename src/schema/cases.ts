import * as z from 'zod';
import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import type { CaseFacts } from '../case/facts.js';
import { coveredFrom, lawStateOn } from '../law/verified.js';
import { caseFactsSchema } from './caseFacts.js';
import { concepts } from './concepts.js';
import { day } from './day.js';
import type { FaultBetween } from './faultBetween.js';
import { plainObject } from './plainObject.js';
import { faultOf, inWordsOf } from './saying.js';

/** A case with a name and the dates it is asked about. */
export interface NamedCase {
  readonly name: string;
  readonly on: readonly IsoDate[];
  readonly facts: CaseFacts;
}

const checkDateAsked = (input: unknown): unknown => (toEpochDay(input, 'on'), lawStateOn(input as IsoDate));

/** The schema of a day that a rule can be asked about. */
export const dayAsked = (): z.ZodType<IsoDate> =>
  day(inWordsOf(checkDateAsked, 'on')).superRefine((on, context) => {
    if (on >= coveredFrom) return;
    const fault: FaultBetween = { kind: 'before-the-act', first: coveredFrom };
    context.addIssue({ code: 'custom', message: faultOf('on', () => checkDateAsked(on)) ?? '', params: { fault } });
  });

/**
 * The schema of a file of cases: a list of cases, each with a name and the dates it is asked about.
 *
 * @example
 * ```ts
 * import { casesSchema } from 'integreringsloven/schema';
 *
 * casesSchema.parse([{ name: 'A', on: ['2026-02-01'], facts: {} }]).length; // => 1
 * ```
 */
export const casesSchema: z.ZodType<readonly NamedCase[]> = /* @__PURE__ */ (() =>
  z.array(
    plainObject({ name: z.string().min(1), on: z.array(dayAsked()).min(1), facts: caseFactsSchema }).register(concepts, { concept: 'named-case' }),
  ))();
