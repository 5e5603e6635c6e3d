import * as z from 'zod';
import type { TargetGroup } from '../../rules/targetGroup.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of what `targetGroup` comes to. */
export const targetGroupSchema: z.ZodType<TargetGroup> = /* @__PURE__ */ (() =>
  exactly<TargetGroup>()(
    z.discriminatedUnion('group', [
      z.strictObject({ group: z.literal('right-and-obligation') }),
      z.discriminatedUnion('ground', [
        z.strictObject({
          group: z.literal('right'),
          ground: z.literal('collective-protection'),
          refusal: z.enum(['none', 'municipality-may-refuse', 'programme-ends']),
        }),
        z.strictObject({ group: z.literal('right'), ground: z.literal('finish-begun-programme'), refusal: z.literal('none') }),
      ]),
      z.strictObject({ group: z.literal('may-be-offered'), ground: z.enum(['family-of-others', 'over-upper-age', 'settled-without-agreement']) }),
      z.strictObject({
        group: z.literal('outside'),
        ground: z.enum([
          'no-permit-yet',
          'introduction-act-2003',
          'nordic-or-eea',
          'permit-not-in-section-9',
          'under-lower-age',
          'not-settled',
          'residence-limit-passed',
          'in-work',
          'work-ended-after-limit',
          'no-new-rights-after-collective-protection',
        ]),
      }),
    ]),
  ).register(definitions, { id: 'targetGroupOutcome', title: 'What the rule targetGroup comes to' }))();
