import * as z from 'zod';
import type { JsonStatDataset } from '../formats/toJsonStat.js';
import type { VegaLiteSpec } from '../formats/toVegaLite.js';
import { exactly } from './exactly.js';

const texts = () => z.array(z.string());

const unit = () =>
  z.strictObject({ base: z.string(), decimals: z.number(), symbol: z.exactOptional(z.string()), position: z.exactOptional(z.enum(['start', 'end'])) });

const dimension = () =>
  z.strictObject({
    label: z.string(),
    category: z.strictObject({ index: texts(), label: z.record(z.string(), z.string()), unit: z.exactOptional(z.record(z.string(), unit())) }),
    extension: z.exactOptional(z.strictObject({ roles: z.record(z.string(), z.enum(['total', 'unknown'])) })),
  });

/** The schema of a table as `toJsonStat` gives it: what the library writes of JSON-stat 2.0, and no more. */
export const jsonStatDatasetSchema: z.ZodType<JsonStatDataset> = /* @__PURE__ */ (() =>
  exactly<JsonStatDataset>()(
    z.strictObject({
      version: z.literal('2.0'),
      class: z.literal('dataset'),
      label: z.string(),
      source: z.exactOptional(z.string()),
      note: z.exactOptional(texts()),
      role: z.strictObject({ time: z.exactOptional(texts()), geo: z.exactOptional(texts()), metric: texts() }),
      id: texts(),
      size: z.array(z.number()),
      dimension: z.record(z.string(), dimension()),
      value: z.array(z.number().nullable()),
      status: z.exactOptional(z.record(z.string(), z.enum([':', '.', '..']))),
      extension: z.strictObject({ table: z.string(), language: z.string() }),
    }),
  ))();

/** The schema of a chart as `toVegaLite` gives it; Vega-Lite has its own schema of the rest, at the address in `$schema`. */
export const vegaLiteSpecSchema: z.ZodType<VegaLiteSpec> = /* @__PURE__ */ (() => z.looseObject({ $schema: z.string() }))();
