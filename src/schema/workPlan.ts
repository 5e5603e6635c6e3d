import * as z from 'zod';
import { shown } from '../calendar/isoDate.js';
import { activityKinds, type Activity } from '../case/activities.js';
import { hoursOfAWeek } from '../case/fields.js';
import type { WorkPlan } from '../rules/checkWorkOrientedHours.js';
import { concepts } from './concepts.js';
import { day, endsAfterStart } from './day.js';
import { exactly } from './exactly.js';
import { between } from './faultBetween.js';
import { plainObject } from './plainObject.js';

const activity = () =>
  exactly<Activity>()(
    plainObject({
      kind: z.enum(activityKinds),
      from: day(),
      to: day().nullable(),
      hoursPerWeek: z.number().min(hoursOfAWeek.least).max(hoursOfAWeek.most),
      similar: z.boolean().optional(),
    })
      .superRefine(...endsAfterStart)
      .superRefine(
        ...between(({ kind, similar }, report) => {
          if (typeof similar !== 'boolean' || kind === 'other-measure' || !(activityKinds as readonly unknown[]).includes(kind)) return;
          report(['similar'], { kind: 'only-for-other-measures' }, `${shown(similar)} is for an other-measure, and kind is ${shown(kind)}`);
        }),
      ),
  );

/** The schema of a plan of activities, as `checkWorkOrientedHours` takes it (ukeplan). */
export const workPlanSchema: z.ZodType<WorkPlan> = /* @__PURE__ */ (() =>
  exactly<WorkPlan>()(plainObject({ activities: z.array(activity()), through: day() })).register(concepts, { concept: 'plan' }))();
