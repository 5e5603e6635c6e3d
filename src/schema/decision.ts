import * as z from 'zod';
import type { DatedDecision, Decision, FactValue, OpenPoint, PlainValue, QuestionKind, Step } from '../decision/index.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { certaintySchema, lawStateSchema, noteSchema } from './lawState.js';
import { lawStepSchema } from './lawStep.js';
import { provisionSchema } from './provision.js';

const plainValue = () => z.union([z.string(), z.number(), z.boolean(), z.null()]) satisfies z.ZodType<PlainValue>;

/** The schema of facts by their paths, as an answer tells what it rests on. */
export const factsByPathSchema: z.ZodType<Readonly<Record<string, FactValue>>> = /* @__PURE__ */ (() =>
  exactly<Readonly<Record<string, FactValue>>>()(z.record(z.string(), z.union([plainValue(), z.array(z.record(z.string(), plainValue()))]))).register(definitions, {
    id: 'factsByPath',
    title: 'Facts of the case, by their paths',
  }))();

/** The schema of what kind a question is. */
export const questionKindSchema: z.ZodType<QuestionKind> = /* @__PURE__ */ (() => exactly<QuestionKind>()(z.enum(['fact', 'assessment', 'reading'])))();

const readFields = () => ({ question: z.string(), facts: factsByPathSchema, provisions: z.array(provisionSchema), certainty: certaintySchema });

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
      provisions: z.array(provisionSchema),
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

/** Names an outcome, which stands in more than one place of an answer. */
const named = <O>(rule: string, outcome: z.ZodType<O>): z.ZodType<O> => outcome.register(definitions, { id: `${rule}Outcome`, title: `What the rule ${rule} comes to` });

/** The schema of the answer of a rule, given that of its outcome. */
export const decision = <R extends string, O>(rule: R, outcome: z.ZodType<O>): z.ZodType<Decision<R, O>> => {
  const one = named(rule, outcome);
  return z.discriminatedUnion('status', [determined(rule, one), open(rule, one)]).register(definitions, { id: rule, title: `The answer of the rule ${rule}` });
};

/** The schema of the answer of a rule whose outcome carries days or amounts of the case. */
export const datedDecision = <R extends string, O>(rule: R, outcome: z.ZodType<O>): z.ZodType<DatedDecision<R, O>> => {
  const one = named(rule, outcome);
  return z
    .discriminatedUnion('status', [determined(rule, one), open(rule, one), needsFacts(rule)])
    .register(definitions, { id: rule, title: `The answer of the rule ${rule}` });
};
