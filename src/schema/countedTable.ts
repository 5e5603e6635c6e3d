import * as z from 'zod';
import { checkCountedTable, type CountedTable } from '../statistics/fromCounts.js';
import { exactly } from './exactly.js';
import { heldTo } from './heldTo.js';
import { plainObject } from './plainObject.js';
import { chartSchema, dimensionFields, textSchema, wordsSchema } from './statisticsTable.js';

/**
 * The schema of counts that are made into a table, as `fromCounts` takes them (tellinger): the same checks.
 *
 * @example
 * ```ts
 * import { countedTableSchema } from 'integreringsloven/schema';
 *
 * countedTableSchema.safeParse({ id: 'counties-2016' }).success; // => false
 * ```
 */
export const countedTableSchema: z.ZodType<CountedTable> = /* @__PURE__ */ (() =>
  exactly<CountedTable>()(
    plainObject({
      id: textSchema(),
      title: wordsSchema,
      dimensions: z.array(z.strictObject({ ...dimensionFields(), shown: z.boolean().optional(), omitted: z.array(z.string()).optional() })).min(1),
      counts: z.array(z.int().min(0)),
      contents: z
        .array(
          z.strictObject({
            code: textSchema(),
            label: wordsSchema,
            unit: z.enum(['persons', 'percent']),
            decimals: z.union([z.literal(0), z.literal(1)]),
            of: z.strictObject({ dimension: z.string(), codes: z.array(z.string()).min(1) }).optional(),
            per: z.string().optional(),
          }),
        )
        .min(1),
      order: z.strictObject({ dimension: z.string(), by: z.string() }).optional(),
      notes: z.array(wordsSchema).optional(),
      source: wordsSchema.nullable().optional(),
      chart: chartSchema.nullable().optional(),
    }).superRefine(heldTo(checkCountedTable, 'counted')),
  ))();
