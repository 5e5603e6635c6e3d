import * as z from 'zod';
import type { LeaveEntitlements } from '../../rules/leaveEntitlements.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

const limit = () =>
  z.discriminatedUnion('limit', [
    z.strictObject({ limit: z.enum(['child-through-year-of', 'child-under']), years: z.number() }),
    z.strictObject({ limit: z.enum(['reserved-for-each-parent', 'notice']), days: z.number() }),
    z.strictObject({ limit: z.literal('follow-up-from-month'), month: z.number() }),
    z.strictObject({ limit: z.literal('travel-days-in-addition') }),
    z.strictObject({
      limit: z.literal('occasion'),
      occasion: z.enum(['kindergarten', 'school-start', 'wedding', 'death', 'interview-or-appointment', 'care-of-relative']),
      workingDays: z.number().nullable(),
    }),
  ]);

const condition = () =>
  z.enum([
    'self-certificate-or-medical-certificate',
    'not-possible-outside-programme-hours',
    'lives-with-mother-and-cares-or-helps-her',
    'breastfeeds-child',
    'important-welfare-grounds',
    'on-application',
    'medical-certificate-of-long-illness',
    'together-for-both-parents',
    'other-holy-days-than-public',
    'municipality-sets-time',
  ]);

const entitlement = () =>
  z.strictObject({
    kind: z.enum([
      'own-illness',
      'child-illness',
      'pregnancy',
      'welfare',
      'peace-work',
      'long-illness',
      'parental',
      'religious-day',
      'holiday',
      'pregnancy-checks',
      'birth-mother',
      'birth-father',
      'breastfeeding',
      'adoption',
      'days-off',
    ]),
    standing: z.enum(['right', 'may-be-granted']),
    length: z.strictObject({ amount: z.number(), unit: z.enum(['working-days', 'months', 'years', 'hours-a-day']) }).nullable(),
    per: z.enum(['last-12-months', 'calendar-year', 'pregnancy', 'birth', 'first-year-of-child', 'adoption', 'occasion', 'not-stated']),
    benefit: z.enum(['kept', 'kept-unless-decided', 'kept-for-length', 'not-kept']),
    limits: z.array(limit()),
    conditions: z.array(condition()),
  });

/** The schema of what `leaveEntitlements` comes to. */
export const leaveEntitlementsSchema: z.ZodType<LeaveEntitlements> = /* @__PURE__ */ (() =>
  exactly<LeaveEntitlements>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('entitlements'),
        entitlements: z.array(entitlement()),
        selfCertificates: z.strictObject({
          afterWeeks: z.number(),
          calendarDays: z.number(),
          newAbsenceWithinDays: z.number(),
          lossAfterTimes: z.number(),
          countedOverMonths: z.number(),
          lossReviewedWithinMonths: z.number(),
        }),
      }),
      z.strictObject({ kind: z.literal('not-governed') }),
    ]),
  ).register(definitions, { id: 'leaveEntitlementsOutcome', title: 'What the rule leaveEntitlements comes to' }))();
