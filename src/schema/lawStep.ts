import * as z from 'zod';
import type { LawStep } from '../decision/index.js';
import { sources, type SourceId } from '../law/certainty.js';
import type { Extension, Fraction } from '../law/parameters.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { certaintySchema } from './lawState.js';
import { instrumentSchema, pinSchema } from './provision.js';

/** The schema of how a programme may be extended. */
export const extensionSchema: z.ZodType<Extension> = /* @__PURE__ */ (() =>
  exactly<Extension>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({
        kind: z.enum(['may', 'shall']),
        longest: z.number(),
        condition: z.enum(['goal-expected-with-extension', 'extension-can-help-reach-goal']),
      }),
    ]),
  ).register(definitions, { id: 'extension', title: 'How a programme may be extended' }))();

/** The schema of a fraction of an amount. */
export const fractionSchema: z.ZodType<Fraction> = /* @__PURE__ */ (() =>
  exactly<Fraction>()(z.strictObject({ numerator: z.int(), denominator: z.int() })).register(definitions, { id: 'fraction', title: 'A fraction of an amount' }))();

/** The fields of the length of a programme, in months. */
export const lengthFields = () => ({ least: z.number().nullable(), longest: z.number(), extension: extensionSchema });

/** The schema of a row of the dated table, as it was used. */
export const lawStepSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      step: z.literal('law'),
      parameter: z.string(),
      unit: z.enum([
        'years',
        'months',
        'weeks',
        'days',
        'working-days',
        'hours',
        'hours-a-week',
        'meetings',
        'talks',
        'times',
        'percent',
        'kroner',
        'fraction',
        'date',
        'yes-no',
        'code',
        'length-in-months',
      ]),
      value: z.union([z.string(), z.number(), z.boolean(), z.strictObject(lengthFields()), fractionSchema]).nullable(),
      from: day(),
      to: day().nullable(),
      provisions: z.array(pinSchema),
      instrument: instrumentSchema,
      certainty: certaintySchema,
      source: z.exactOptional(z.enum(Object.keys(sources) as SourceId[])),
    })
    .register(definitions, { id: 'lawStep', title: 'A row of the dated table, as it was used' }))();

/** The schema of {@link lawStepSchema} where it stands alone. */
export const tableRowUsedSchema: z.ZodType<LawStep> = /* @__PURE__ */ (() => exactly<LawStep>()(lawStepSchema))();
