import * as z from 'zod';
import { endGoalNames, type EndGoal } from '../../case/facts.js';
import type { EndGoals } from '../../rules/endGoals.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of a list of end goals. */
export const endGoalList = (): z.ZodType<readonly EndGoal[]> => z.array(z.enum(endGoalNames));

/** The schema of what `endGoals` comes to. */
export const endGoalsSchema: z.ZodType<EndGoals> = /* @__PURE__ */ (() =>
  exactly<EndGoals>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('goals'), goals: endGoalList() }),
      z.strictObject({
        kind: z.literal('main'),
        main: endGoalList(),
        otherwise: endGoalList(),
        condition: z.enum(['unless-main-rule-does-not-fit', 'unwilling-or-unable-to-complete']),
      }),
      z.strictObject({ kind: z.literal('not-governed') }),
    ]),
  ).register(definitions, { id: 'endGoalsOutcome', title: 'What the rule endGoals comes to' }))();
