import * as z from 'zod';
import type { LawComparison, LawDifference } from '../rules/compareLaw.js';
import type { RuleName } from '../rules/ruleBook.js';
import { answersFields } from './caseAssessment.js';
import { day } from './day.js';
import { exactly } from './exactly.js';
import { tableRowUsedSchema } from './lawStep.js';
import { provisionSchema } from './provision.js';
import { ruleName } from './timeline.js';

const difference = (rule: string, decision: z.ZodType) =>
  z.strictObject({
    rule: z.literal(rule),
    before: decision,
    after: decision,
    rows: z.array(z.strictObject({ parameter: z.string(), before: tableRowUsedSchema.nullable(), after: tableRowUsedSchema.nullable() })),
    answers: z.array(z.strictObject({ question: z.string(), before: z.string(), after: z.string(), facts: z.array(z.string()) })),
    provisions: z.array(provisionSchema),
    becauseOfTime: z.boolean(),
  });

/** The schema of what `compareLaw` gives (sammenligning av rettstilstander). */
export const lawComparisonSchema: z.ZodType<LawComparison> = /* @__PURE__ */ (() => {
  const [first, ...others] = Object.entries(answersFields()).map(([rule, decision]) => difference(rule, decision));
  // The rule of a difference and that of its answers go together, which the types of a loop do not show.
  const differences = z.discriminatedUnion('rule', [first as ReturnType<typeof difference>, ...others]) as unknown as z.ZodType<
    { readonly [R in RuleName]: LawDifference<R> }[RuleName]
  >;
  return exactly<LawComparison>()(z.strictObject({ on: day(), other: day(), differences: z.array(differences), same: z.array(ruleName()) }));
})();
