import * as z from 'zod';
import type { ComplaintRoute } from '../../rules/complaintRoute.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of what `complaintRoute` comes to. */
export const complaintRouteSchema: z.ZodType<ComplaintRoute> = /* @__PURE__ */ (() =>
  exactly<ComplaintRoute>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('formal-decision'),
        to: z.literal('county-governor'),
        body: z.enum(['fylkesmannen', 'statsforvalteren']),
        timeLimit: z.literal('public-administration-act'),
      }),
      z.discriminatedUnion('final', [
        z.strictObject({
          kind: z.literal('test-complaint'),
          to: z.literal('municipality'),
          weeks: z.number(),
          after: z.literal('test-held'),
          outcome: z.literal('new-test-if-upheld'),
          final: z.literal(false),
        }),
        z.strictObject({
          kind: z.literal('test-complaint'),
          to: z.enum(['kompetanse-norge', 'hk-dir']),
          weeks: z.number(),
          after: z.literal('result-known'),
          outcome: z.enum(['better-or-worse', 'better-only']),
          final: z.literal(true),
        }),
      ]),
      z.strictObject({ kind: z.literal('procedure-only') }),
      z.strictObject({ kind: z.literal('not-a-formal-decision') }),
      z.strictObject({ kind: z.literal('no-complaint') }),
    ]),
  ).register(definitions, { id: 'complaintRouteOutcome', title: 'What the rule complaintRoute comes to' }))();
