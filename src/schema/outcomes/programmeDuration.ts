import * as z from 'zod';
import type { ProgrammeDuration } from '../../rules/programmeDuration.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';
import { lengthFields } from '../lawStep.js';
import { endGoalList } from './endGoals.js';

/** The schema of what `programmeDuration` comes to. */
export const programmeDurationSchema: z.ZodType<ProgrammeDuration> = /* @__PURE__ */ (() =>
  exactly<ProgrammeDuration>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('length'), ...lengthFields() }),
      z.strictObject({ kind: z.literal('end-goal-not-lawful'), lawful: endGoalList() }),
      z.strictObject({ kind: z.literal('not-governed') }),
    ]),
  ).register(definitions, { id: 'programmeDurationOutcome', title: 'What the rule programmeDuration comes to' }))();
