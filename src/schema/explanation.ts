import * as z from 'zod';
import type { Explanation, Statement } from '../explain/explain.js';
import type { PaymentExplanation } from '../explain/explainPayment.js';
import type { TableExplanation } from '../explain/explainTable.js';
import type { CaseExplanation, CasePart, TimelineExplanation } from '../explain/wholeCase.js';
import { ruleNames, type RuleName } from '../rules/ruleBook.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { language, register } from './explainOptions.js';

const texts = () => z.array(z.string());

const statementSchema: z.ZodType<Statement> = /* @__PURE__ */ (() =>
  exactly<Statement>()(z.strictObject({ text: z.string(), citations: texts() })).register(definitions, {
    id: 'statement',
    title: 'A sentence, with the places in the law it rests on',
  }))();

const statements = () => z.array(statementSchema);

/**
 * The schema of what `explain` gives (begrunnelse).
 *
 * @example
 * ```ts
 * import { explain, targetGroup } from 'integreringsloven';
 * import { explanationSchema } from 'integreringsloven/schema';
 *
 * const stored = JSON.stringify(explain(targetGroup({}, { on: '2026-02-01' }), { language: 'nb' }));
 * explanationSchema.parse(JSON.parse(stored)).language; // => 'nb'
 * ```
 */
export const explanationSchema: z.ZodType<Explanation> = /* @__PURE__ */ (() =>
  exactly<Explanation>()(
    z.strictObject({
      language: language(),
      register: register(),
      outcomes: texts(),
      because: statements(),
      open: statements(),
      notes: texts(),
      text: z.string(),
    }),
  ).register(definitions, { id: 'explanation', title: 'An answer in words' }))();

const casePart = () => exactly<CasePart>()(z.enum([...(ruleNames as readonly [RuleName, ...RuleName[]]), 'programmeEnd', 'leaveBalance', 'deadlines']));

/** The schema of what `explainCase` gives (saken i ord). */
export const caseExplanationSchema: z.ZodType<CaseExplanation> = /* @__PURE__ */ (() =>
  exactly<CaseExplanation>()(
    z.strictObject({
      language: language(),
      register: register(),
      parts: z.array(z.strictObject({ part: casePart(), heading: z.string(), explanations: z.array(explanationSchema) })),
      text: z.string(),
    }),
  ))();

/** The schema of what `explainTimeline` gives (tidslinjen i ord). */
export const timelineExplanationSchema: z.ZodType<TimelineExplanation> = /* @__PURE__ */ (() =>
  exactly<TimelineExplanation>()(
    z.strictObject({
      language: language(),
      register: register(),
      events: z.array(z.strictObject({ on: day(), text: z.string(), citations: texts() })),
      segments: z.array(z.strictObject({ from: day(), to: day(), heading: z.string(), outcomes: texts() })),
      text: z.string(),
    }),
  ))();

/** The schema of what `explainPayment` gives (utbetalingen i ord). */
export const paymentExplanationSchema: z.ZodType<PaymentExplanation> = /* @__PURE__ */ (() =>
  exactly<PaymentExplanation>()(
    z.strictObject({
      language: language(),
      register: register(),
      summary: texts(),
      parts: z.array(z.strictObject({ from: day(), to: day(), heading: z.string(), possible: z.array(statements()) })),
      because: statements(),
      open: statements(),
      notes: texts(),
      text: z.string(),
    }),
  ))();

/** The schema of what `explainTable` gives (beslutningstabellen i ord). */
export const tableExplanationSchema: z.ZodType<TableExplanation> = /* @__PURE__ */ (() =>
  exactly<TableExplanation>()(
    z.strictObject({
      language: language(),
      title: z.string(),
      size: z.string(),
      questions: statements(),
      numbers: statements(),
      parts: z.array(
        z.strictObject({
          number: z.int().min(1),
          title: z.string(),
          questions: texts(),
          grounds: texts(),
          rows: z.array(z.strictObject({ answers: z.array(z.string().nullable()), outcome: z.string(), goesTo: z.int().min(1).nullable() })),
        }),
      ),
      notes: texts(),
      markdown: z.string(),
    }),
  ))();
