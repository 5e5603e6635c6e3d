import * as z from 'zod';
import type { WorkOrientedHoursCheck } from '../../rules/checkWorkOrientedHours.js';
import type { WorkOrientedHours } from '../../rules/workOrientedHours.js';
import { day } from '../day.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of what `workOrientedHours` comes to. */
export const workOrientedHoursSchema: z.ZodType<WorkOrientedHours> = /* @__PURE__ */ (() =>
  exactly<WorkOrientedHours>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('required'),
        hoursPerWeek: z.number(),
        afterMonths: z.number(),
        ruleInForceSince: day(),
        reached: z.boolean(),
      }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
  ).register(definitions, { id: 'workOrientedHoursOutcome', title: 'What the rule workOrientedHours comes to' }))();

/** The schema of what `checkWorkOrientedHours` comes to. */
export const workOrientedHoursCheckSchema: z.ZodType<WorkOrientedHoursCheck> = /* @__PURE__ */ (() =>
  exactly<WorkOrientedHoursCheck>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('no-requirement') }),
      z.strictObject({ kind: z.literal('not-begun') }),
      z.strictObject({ kind: z.literal('not-yet'), from: day() }),
      z.strictObject({
        kind: z.enum(['met', 'not-met']),
        requiredHoursPerWeek: z.number(),
        averageHoursPerWeek: z.number(),
        shortfallHoursPerWeek: z.number(),
        from: day(),
        through: day(),
        activities: z.array(z.strictObject({ index: z.int().min(0), counts: z.enum(['yes', 'no', 'not-needed']), hours: z.number() })),
      }),
    ]),
  ).register(definitions, { id: 'checkWorkOrientedHoursOutcome', title: 'What the rule checkWorkOrientedHours comes to' }))();
