import * as z from 'zod';
import { leaveKinds } from '../case/facts.js';
import { deadlineNames } from '../rules/deadline.js';
import { ruleNames, type RuleName } from '../rules/ruleBook.js';
import type { Timeline, TimelineEvent } from '../rules/timeline.js';
import { answersSchema } from './caseAssessment.js';
import { day } from './day.js';
import { factsByPathSchema, openPointSchema } from './decision.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { lawStateSchema } from './lawState.js';
import { factPathSchema } from './outcomes/deadline.js';
import { instrumentSchema, pinSchema } from './provision.js';

/** The schema of the name of a rule of questions. */
export const ruleName = () => z.enum(ruleNames as readonly [RuleName, ...RuleName[]]);

const ground = () => ({ provisions: z.array(pinSchema), facts: factsByPathSchema });

const eventSchema: z.ZodType<TimelineEvent> = /* @__PURE__ */ (() => {
  const common = { on: day(), because: z.strictObject(ground()) };
  return exactly<TimelineEvent>()(
    z.discriminatedUnion('event', [
      z.strictObject({ ...common, event: z.literal('fact'), fact: factPathSchema }),
      z.strictObject({ ...common, event: z.enum(['leave-begins', 'leave-ends']), leave: z.enum(leaveKinds) }),
      z.strictObject({ ...common, event: z.literal('birthday'), of: z.enum(['person', 'youngest-child']), age: z.int(), rules: z.array(ruleName()) }),
      z.strictObject({ ...common, event: z.literal('requirement-begins'), hoursPerWeek: z.number() }),
      z.strictObject({ ...common, event: z.literal('new-basic-amount'), kroner: z.number() }),
      z.strictObject({ ...common, event: z.literal('law-change'), instruments: z.array(instrumentSchema), rules: z.array(ruleName()) }),
      z.strictObject({ ...common, event: z.literal('deadline'), deadline: z.enum(deadlineNames), certain: z.boolean() }),
      z.strictObject({ ...common, event: z.enum(['ordinary-end', 'longest-end', 'longest-end-with-extension']), certain: z.boolean() }),
    ]),
  ).register(definitions, { id: 'timelineEvent', title: 'Something that happens on a day' });
})();

/**
 * The schema of what `timeline` gives (tidslinje).
 *
 * @example
 * ```ts
 * import { timeline } from 'integreringsloven';
 * import { timelineSchema } from 'integreringsloven/schema';
 *
 * const stored = JSON.stringify(timeline({ permit: { grantedOn: '2026-02-01' } }, { through: '2026-03-01' }));
 * timelineSchema.parse(JSON.parse(stored)).through; // => '2026-03-01'
 * ```
 */
export const timelineSchema: z.ZodType<Timeline> = /* @__PURE__ */ (() =>
  exactly<Timeline>()(
    z.strictObject({
      kind: z.literal('timeline'),
      from: day(),
      through: day(),
      segments: z.array(
        z.strictObject({
          from: day(),
          to: day(),
          answers: answersSchema,
          changes: z.array(z.strictObject({ rule: ruleName(), instruments: z.array(instrumentSchema), ...ground() })),
        }),
      ),
      events: z.array(eventSchema),
      open: z.array(openPointSchema),
      law: lawStateSchema,
    }),
  ))();
