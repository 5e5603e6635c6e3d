import * as z from 'zod';
import type { Category, Cell, Chart, Dimension, Table } from '../statistics/table.js';
import type { Words } from '../statistics/words.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';

/** The schema of a text that is not empty. */
export const textSchema = () => z.string().min(1);

/** The schema of a label in three languages. */
export const wordsSchema: z.ZodType<Words> = /* @__PURE__ */ (() =>
  exactly<Words>()(z.strictObject({ nb: textSchema(), nn: textSchema(), en: textSchema() })).register(definitions, {
    id: 'words',
    title: 'A label in bokmål, nynorsk and English',
  }))();

/** The schema of a category of a dimension. */
export const categorySchema: z.ZodType<Category> = /* @__PURE__ */ (() =>
  exactly<Category>()(z.strictObject({ code: textSchema(), label: wordsSchema, role: z.enum(['total', 'unknown']).optional() })).register(definitions, {
    id: 'category',
    title: 'A category, by its code',
  }))();

/** The fields of a dimension of a table. */
export const dimensionFields = () => ({ id: textSchema(), label: wordsSchema, role: z.enum(['time', 'geo']).optional(), categories: z.array(categorySchema).min(1) });

const dimensionSchema: z.ZodType<Dimension> = /* @__PURE__ */ (() => exactly<Dimension>()(z.strictObject(dimensionFields())))();

/** The schema of how a table is drawn. */
export const chartSchema: z.ZodType<Chart> = /* @__PURE__ */ (() =>
  exactly<Chart>()(z.strictObject({ kind: z.enum(['bars', 'lines']), along: z.string(), series: z.string().nullable(), contents: z.string() })))();

/** The schema of a cell: a value, or why there is none. */
export const cellSchema: z.ZodType<Cell> = /* @__PURE__ */ (() =>
  exactly<Cell>()(
    z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('value'), value: z.number() }),
      z.strictObject({ status: z.literal('suppressed') }),
      z.strictObject({ status: z.literal('not-applicable') }),
      z.strictObject({ status: z.literal('missing') }),
    ]),
  ).register(definitions, { id: 'cell', title: 'A value, or why there is none' }))();

/** The schema of a table of the statistics (tabell). */
export const tableSchema: z.ZodType<Table> = /* @__PURE__ */ (() =>
  exactly<Table>()(
    z.strictObject({
      id: z.string(),
      title: wordsSchema,
      dimensions: z.array(dimensionSchema),
      contents: z.array(
        z.strictObject({
          code: z.string(),
          label: wordsSchema,
          unit: z.enum(['persons', 'percent', 'percentage-points']),
          decimals: z.union([z.literal(0), z.literal(1)]),
        }),
      ),
      cells: z.array(cellSchema),
      notes: z.array(wordsSchema),
      source: wordsSchema.nullable(),
      chart: chartSchema.nullable(),
    }),
  ).register(definitions, { id: 'table', title: 'A table of the statistics' }))();
