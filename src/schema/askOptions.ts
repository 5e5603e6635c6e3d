import * as z from 'zod';
import { assessments, type AssessmentId, type Assessments } from '../case/questions/index.js';
import { readings, type ReadingId, type Readings } from '../law/readings.js';
import type { AskOptions, Chosen } from '../rules/ask.js';
import type { CompareOptions } from '../rules/compareLaw.js';
import type { TimelineOptions } from '../rules/timeline.js';
import { day, isDay } from './day.js';
import { dayAsked } from './dayAsked.js';
import { exactly } from './exactly.js';
import { between } from './faultBetween.js';
import { plainObject } from './plainObject.js';

const settled = () => ({ readings: readingsSchema.optional(), assessments: assessmentsSchema.optional() });

/** The schema of readings that are chosen (tolkningsvalg). */
export const readingsSchema: z.ZodType<Readings> = /* @__PURE__ */ (() =>
  exactly<Readings>()(
    plainObject(
      Object.fromEntries((Object.keys(readings) as readonly ReadingId[]).map((id) => [id, z.enum(readings[id].alternatives).optional()])) as unknown as {
        readonly [Id in ReadingId]: z.ZodOptional<z.ZodEnum<{ [Answer in (typeof readings)[Id]['alternatives'][number]]: Answer }>>;
      },
    ),
  ))();

/** The schema of assessments that the municipality has made (kommunens vurderinger). */
export const assessmentsSchema: z.ZodType<Assessments> = /* @__PURE__ */ (() =>
  exactly<Assessments>()(
    plainObject(Object.fromEntries(assessments.map((id) => [id, z.enum(['yes', 'no']).optional()])) as Record<AssessmentId, z.ZodOptional<z.ZodEnum<{ yes: 'yes'; no: 'no' }>>>),
  ))();

/** The schema of the readings and assessments that are settled. */
export const chosenSchema: z.ZodType<Chosen> = /* @__PURE__ */ (() => exactly<Chosen>()(plainObject(settled())))();

/** The schema of what every rule is asked with: the date, and what is settled. */
export const askOptionsSchema: z.ZodType<AskOptions> = /* @__PURE__ */ (() => exactly<AskOptions>()(plainObject({ on: dayAsked(), ...settled() })))();

/** The schema of what `compareLaw` is asked with: two dates, and what is settled. */
export const compareOptionsSchema: z.ZodType<CompareOptions> = /* @__PURE__ */ (() =>
  exactly<CompareOptions>()(plainObject({ on: dayAsked(), other: dayAsked(), ...settled() })))();

/** The schema of what `timeline` is asked with: the first and last day, and what is settled. */
export const timelineOptionsSchema: z.ZodType<TimelineOptions> = /* @__PURE__ */ (() =>
  exactly<TimelineOptions>()(
    plainObject({ from: dayAsked().optional(), through: day().optional(), ...settled() }).superRefine(
      ...between(({ from, through }, report) => {
        if (isDay(from) && isDay(through) && through < from) report(['through'], { kind: 'before', start: ['from'] }, `${through} is before the first day, ${from}`);
      }),
    ),
  ))();

/** The schema of the date alone, as `classifyEnding` and `complaintRoute` are asked with it. */
export const dateOptionsSchema: z.ZodType<Pick<AskOptions, 'on'>> = /* @__PURE__ */ (() => exactly<Pick<AskOptions, 'on'>>()(plainObject({ on: dayAsked() })))();
