import * as z from 'zod';
import { assessments, type AssessmentId, type Assessments } from '../case/questions/index.js';
import { readings, type ReadingId, type Readings } from '../law/readings.js';
import type { AskOptions, Chosen } from '../rules/ask.js';
import { dayAsked } from './cases.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

/** The schema of readings that are chosen (tolkningsvalg). */
export const readingsSchema: z.ZodType<Readings> = /* @__PURE__ */ (() =>
  plainObject(
    Object.fromEntries((Object.keys(readings) as readonly ReadingId[]).map((id) => [id, z.enum(readings[id].alternatives).optional()])),
  ))();

/** The schema of assessments that the municipality has made (kommunens vurderinger). */
export const assessmentsSchema: z.ZodType<Assessments> = /* @__PURE__ */ (() =>
  exactly<Assessments>()(
    plainObject(Object.fromEntries(assessments.map((id) => [id, z.enum(['yes', 'no']).optional()])) as Record<AssessmentId, z.ZodOptional<z.ZodEnum<{ yes: 'yes'; no: 'no' }>>>),
  ))();

/** The schema of the readings and assessments that are settled. */
export const chosenSchema: z.ZodType<Chosen> = /* @__PURE__ */ (() =>
  exactly<Chosen>()(plainObject({ readings: readingsSchema.optional(), assessments: assessmentsSchema.optional() })))();

/** The schema of what every rule is asked with: the date, and what is settled. */
export const askOptionsSchema: z.ZodType<AskOptions> = /* @__PURE__ */ (() =>
  exactly<AskOptions>()(plainObject({ on: dayAsked(), readings: readingsSchema.optional(), assessments: assessmentsSchema.optional() })))();
