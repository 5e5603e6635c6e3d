import * as z from 'zod';
import { factPaths, type FactPath } from '../../case/fields.js';
import { deadlineNames, type Deadline } from '../../rules/deadline.js';
import { day } from '../day.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of the path of a fact. */
export const factPathSchema = /* @__PURE__ */ (() =>
  z.enum(factPaths as readonly [FactPath, ...FactPath[]]).register(definitions, { id: 'factPath', title: 'The path of a fact' }))();

const state = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('met'), on: day(), daysToSpare: z.number() }),
    z.strictObject({ kind: z.literal('missed'), on: day(), daysLate: z.number() }),
    z.strictObject({ kind: z.literal('running'), daysLeft: z.number() }),
    z.strictObject({ kind: z.literal('overdue'), daysOver: z.number() }),
    z.strictObject({ kind: z.literal('not-known'), needs: factPathSchema.nullable(), passed: z.boolean() }),
  ]);

/** The schema of what a deadline comes to. */
export const deadlineSchema: z.ZodType<Deadline> = /* @__PURE__ */ (() =>
  exactly<Deadline>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('due'), deadline: z.enum(deadlineNames), from: day(), due: day(), state: state() }),
      z.strictObject({
        kind: z.literal('not-applicable'),
        deadline: z.enum(deadlineNames),
        ground: z.enum([
          'introduction-act-2003',
          'outside-target-group',
          'not-settled',
          'residence-limit-passed',
          'optional-offer',
          'in-work',
          'programme-under-way',
          'no-deadline-then',
          'no-decision',
          'not-begun',
          'not-ended',
          'not-registered-or-claimed',
          'no-contract-under-chapter-6a',
          'no-training-duty',
          'training-clock-not-running',
          'bounded-by-hours',
          'county',
        ]),
      }),
    ]),
  ).register(definitions, { id: 'deadlineOutcome', title: 'What the rule deadline comes to' }))();
