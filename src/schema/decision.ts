import * as z from 'zod';
import type { FactValue, OpenPoint, PlainValue, QuestionKind, Step } from '../decision/index.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { certaintySchema, lawStateSchema, noteSchema } from './lawState.js';
import { lawStepSchema } from './lawStep.js';
import { pinSchema } from './provision.js';

const plainValue = () => z.union([z.string(), z.number(), z.boolean(), z.null()]) satisfies z.ZodType<PlainValue>;

/** The schema of facts by their paths, as an answer tells what it rests on. */
export const factsByPathSchema: z.ZodType<Readonly<Record<string, FactValue>>> = /* @__PURE__ */ (() =>
  exactly<Readonly<Record<string, FactValue>>>()(z.record(z.string(), z.union([plainValue(), z.array(z.record(z.string(), plainValue()))]))).register(definitions, {
    id: 'factsByPath',
    title: 'Facts of the case, by their paths',
  }))();

/** The schema of what kind a question is. */
export const questionKindSchema: z.ZodType<QuestionKind> = /* @__PURE__ */ (() => exactly<QuestionKind>()(z.enum(['fact', 'assessment', 'reading'])))();

const readFields = () => ({ question: z.string(), facts: factsByPathSchema, provisions: z.array(pinSchema), certainty: certaintySchema });

/** The schema of one step of a trace. */
export const stepSchema: z.ZodType<Step> = /* @__PURE__ */ (() =>
  exactly<Step>()(
    z.discriminatedUnion('step', [
      z.strictObject({ step: z.literal('answer'), kind: questionKindSchema, answer: z.string(), ...readFields() }),
      z.strictObject({ step: z.literal('read'), ...readFields() }),
      lawStepSchema,
    ]),
  ).register(definitions, { id: 'step', title: 'One step of the grounds of an answer' }))();

/** The schema of something that still decides an answer. */
export const openPointSchema: z.ZodType<OpenPoint> = /* @__PURE__ */ (() =>
  exactly<OpenPoint>()(
    z.strictObject({
      question: z.string(),
      kind: questionKindSchema,
      facts: z.array(z.string()),
      answers: z.array(z.string()),
      provisions: z.array(pinSchema),
    }),
  ).register(definitions, { id: 'openPoint', title: 'Something that still decides the answer' }))();

const common = <R extends string>(rule: R) => ({
  rule: z.literal(rule),
  trace: z.array(stepSchema),
  notes: z.array(noteSchema),
  on: day(),
  law: lawStateSchema,
});

const determined = <R extends string, O>(rule: R, outcome: z.ZodType<O>) => z.strictObject({ status: z.literal('determined'), outcome, ...common(rule) });
const open = <R extends string, O>(rule: R, outcome: z.ZodType<O>) =>
  z.strictObject({ status: z.literal('open'), possible: z.array(outcome).min(2), open: z.array(openPointSchema), ...common(rule) });
const needsFacts = <R extends string>(rule: R) => z.strictObject({ status: z.literal('needs-facts'), open: z.array(openPointSchema), ...common(rule) });

/** The name of the answer of a rule among the definitions. */
const answerOf = (rule: string) => ({ id: rule, title: `The answer of the rule ${rule}` });

/** The schema of the answer of a rule, given that of its outcome. */
export const decision = <R extends string, O>(rule: R, outcome: z.ZodType<O>) =>
  z.discriminatedUnion('status', [determined(rule, outcome), open(rule, outcome)]).register(definitions, answerOf(rule));

/** The schema of the answer of a rule whose outcome carries days or amounts of the case. */
export const datedDecision = <R extends string, O>(rule: R, outcome: z.ZodType<O>) =>
  z.discriminatedUnion('status', [determined(rule, outcome), open(rule, outcome), needsFacts(rule)]).register(definitions, answerOf(rule));
