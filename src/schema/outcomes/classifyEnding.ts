import * as z from 'zod';
import { endingReasons, type EndingClass } from '../../outcomes/ending.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of what `classifyEnding` comes to. */
export const endingClassSchema: z.ZodType<EndingClass> = /* @__PURE__ */ (() =>
  exactly<EndingClass>()(
    z.strictObject({
      reason: z.enum(endingReasons),
      group: z.enum(['work', 'education', 'preparatory-adult-education', 'labour-market-measures', 'other', 'not-registered']),
      goal: z.enum(['attained', 'not-attained', 'not-registered']),
    }),
  ).register(definitions, { id: 'classifyEndingOutcome', title: 'What the rule classifyEnding comes to' }))();
