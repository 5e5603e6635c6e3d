import * as z from 'zod';
import type { CountedTable } from '../statistics/fromCounts.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';
import { chartSchema, dimensionFields, wordsSchema } from './statisticsTable.js';

/** The schema of counts that are made into a table, as `fromCounts` takes them (tellinger). */
export const countedTableSchema: z.ZodType<CountedTable> = /* @__PURE__ */ (() =>
  exactly<CountedTable>()(
    plainObject({
      id: z.string(),
      title: wordsSchema,
      dimensions: z.array(z.strictObject({ ...dimensionFields(), shown: z.boolean().optional(), omitted: z.array(z.string()).optional() })).min(1),
      counts: z.array(z.int().min(0)),
      contents: z
        .array(
          z.strictObject({
            code: z.string(),
            label: wordsSchema,
            unit: z.enum(['persons', 'percent']),
            decimals: z.union([z.literal(0), z.literal(1)]),
            of: z.strictObject({ dimension: z.string(), codes: z.array(z.string()) }).optional(),
            per: z.string().optional(),
          }),
        )
        .min(1),
      order: z.strictObject({ dimension: z.string(), by: z.string() }).optional(),
      notes: z.array(wordsSchema).optional(),
      source: wordsSchema.nullable().optional(),
      chart: chartSchema.nullable().optional(),
    }),
  ))();
