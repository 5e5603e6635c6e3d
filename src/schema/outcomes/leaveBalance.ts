import * as z from 'zod';
import type { LeaveBalance } from '../../rules/leaveBalance.js';
import { day } from '../day.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of what `leaveBalance` comes to. */
export const leaveBalanceSchema: z.ZodType<LeaveBalance> = /* @__PURE__ */ (() =>
  exactly<LeaveBalance>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('balance'),
        balances: z.array(
          z.strictObject({
            kind: z.enum(['child-illness', 'welfare', 'peace-work', 'religious-day', 'holiday']),
            from: day().nullable(),
            allowed: z.number(),
            used: z.number(),
            left: z.number().nullable(),
            exceededBy: z.number().nullable(),
          }),
        ),
      }),
      z.strictObject({ kind: z.literal('not-governed') }),
    ]),
  ).register(definitions, { id: 'leaveBalanceOutcome', title: 'What the rule leaveBalance comes to' }))();
