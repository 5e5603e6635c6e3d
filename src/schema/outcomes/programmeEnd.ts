import * as z from 'zod';
import { leaveKinds } from '../../case/facts.js';
import type { ProgrammeEnd } from '../../rules/programmeEnd.js';
import { day } from '../day.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';
import { endGoalList } from './endGoals.js';

const endDay = () => z.strictObject({ withoutAddition: day(), withAddition: day(), addedWorkingDays: z.number() });

/** The schema of what `programmeEnd` comes to. */
export const programmeEndSchema: z.ZodType<ProgrammeEnd> = /* @__PURE__ */ (() =>
  exactly<ProgrammeEnd>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('end'),
        startedOn: day(),
        set: endDay().nullable(),
        longest: endDay(),
        longestWithExtension: endDay().nullable(),
        counted: z.array(z.strictObject({ kind: z.enum(leaveKinds), workingDays: z.number() })),
        setLength: z.enum(['lawful', 'shorter-than-least', 'longer-than-longest', 'not-in-file']),
        setExtension: z.enum(['none', 'lawful', 'longer-than-longest', 'not-in-file']),
      }),
      z.strictObject({ kind: z.literal('not-begun') }),
      z.strictObject({ kind: z.literal('end-goal-not-lawful'), lawful: endGoalList() }),
      z.strictObject({ kind: z.literal('not-governed') }),
    ]),
  ).register(definitions, { id: 'programmeEndOutcome', title: 'What the rule programmeEnd comes to' }))();
