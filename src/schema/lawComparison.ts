import * as z from 'zod';
import type { LawComparison } from '../rules/compareLaw.js';
import type { DecisionOf, RuleName } from '../rules/ruleBook.js';
import { answersFields } from './caseAssessment.js';
import { day } from './day.js';
import { exactly } from './exactly.js';
import { tableRowUsedSchema } from './lawStep.js';
import { pinSchema } from './provision.js';
import { ruleName } from './timeline.js';

const difference = <R extends RuleName>(rule: R, decision: z.ZodType<DecisionOf<R>>) =>
  z.strictObject({
    rule: z.literal(rule),
    before: decision,
    after: decision,
    rows: z.array(z.strictObject({ parameter: z.string(), before: tableRowUsedSchema.nullable(), after: tableRowUsedSchema.nullable() })),
    answers: z.array(z.strictObject({ question: z.string(), before: z.string(), after: z.string(), facts: z.array(z.string()) })),
    provisions: z.array(pinSchema),
    becauseOfTime: z.boolean(),
  });

/** The schema of what `compareLaw` gives (sammenligning av rettstilstander). */
export const lawComparisonSchema: z.ZodType<LawComparison> = /* @__PURE__ */ (() => {
  const answers = answersFields();
  const differences = z.discriminatedUnion('rule', [
    difference('governingLaw', answers.governingLaw),
    difference('targetGroup', answers.targetGroup),
    difference('endGoals', answers.endGoals),
    difference('programmeDuration', answers.programmeDuration),
    difference('requiredContent', answers.requiredContent),
    difference('workOrientedHours', answers.workOrientedHours),
    difference('introductionBenefit', answers.introductionBenefit),
    difference('leaveEntitlements', answers.leaveEntitlements),
    difference('languageTraining', answers.languageTraining),
  ]);
  return exactly<LawComparison>()(z.strictObject({ on: day(), other: day(), differences: z.array(differences), same: z.array(ruleName()) }));
})();
