import * as z from 'zod';
import { readings, type ReadingId } from '../law/readings.js';
import type { AnswersUnderAllReadings } from '../rules/underAllReadings.js';
import { readingsSchema } from './askOptions.js';

/**
 * The schema of what `underAllReadings` gives (alle lovtolkninger), given that of the answer of the rule.
 *
 * @param decision - such as `targetGroupDecisionSchema` when `targetGroup` is asked
 * @returns a zod schema that refuses fields it does not know
 *
 * @example
 * ```ts
 * import { targetGroup, underAllReadings } from 'integreringsloven';
 * import { answersUnderAllReadingsSchema, targetGroupDecisionSchema } from 'integreringsloven/schema';
 *
 * const stored = JSON.stringify(underAllReadings(targetGroup, {}, { on: '2026-02-01' }));
 * answersUnderAllReadingsSchema(targetGroupDecisionSchema).safeParse(JSON.parse(stored)).success; // => true
 * ```
 */
export const answersUnderAllReadingsSchema = <D>(decision: z.ZodType<D>): z.ZodType<AnswersUnderAllReadings<D>> =>
  z.strictObject({
    depends: z.boolean(),
    readings: z.array(z.enum(Object.keys(readings) as ReadingId[])),
    answers: z.array(z.strictObject({ readings: readingsSchema, decision })),
  });
