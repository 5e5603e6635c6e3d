import * as z from 'zod';
import { deadlineNames, type DeadlineName } from '../rules/deadline.js';
import type { CaseAssessment } from '../rules/assessCase.js';
import type { Deadlines } from '../rules/deadlines.js';
import type { Answers } from '../rules/ruleBook.js';
import { day } from './day.js';
import {
  deadlineDecisionSchema,
  endGoalsDecisionSchema,
  governingLawDecisionSchema,
  introductionBenefitDecisionSchema,
  languageTrainingDecisionSchema,
  leaveBalanceDecisionSchema,
  leaveEntitlementsDecisionSchema,
  programmeDurationDecisionSchema,
  programmeEndDecisionSchema,
  requiredContentDecisionSchema,
  targetGroupDecisionSchema,
  workOrientedHoursDecisionSchema,
} from './decisions.js';
import { exactly } from './exactly.js';
import { lawStateSchema } from './lawState.js';

/** The fields of the answers of every rule of questions. */
export const answersFields = () => ({
  governingLaw: governingLawDecisionSchema,
  targetGroup: targetGroupDecisionSchema,
  endGoals: endGoalsDecisionSchema,
  programmeDuration: programmeDurationDecisionSchema,
  requiredContent: requiredContentDecisionSchema,
  workOrientedHours: workOrientedHoursDecisionSchema,
  introductionBenefit: introductionBenefitDecisionSchema,
  leaveEntitlements: leaveEntitlementsDecisionSchema,
  languageTraining: languageTrainingDecisionSchema,
});

/** The schema of the answers of every rule of questions. */
export const answersSchema: z.ZodType<Answers> = /* @__PURE__ */ (() => exactly<Answers>()(z.strictObject(answersFields())))();

/** The schema of every deadline of a case (frister). */
export const deadlinesSchema: z.ZodType<Deadlines> = /* @__PURE__ */ (() =>
  exactly<Deadlines>()(
    z.strictObject(Object.fromEntries(deadlineNames.map((name) => [name, deadlineDecisionSchema])) as Record<DeadlineName, typeof deadlineDecisionSchema>),
  ))();

/**
 * The schema of what `assessCase` gives (hele saken).
 *
 * @example
 * ```ts
 * import { assessCase } from 'integreringsloven';
 * import { caseAssessmentSchema } from 'integreringsloven/schema';
 *
 * const stored = JSON.stringify(assessCase({}, { on: '2026-02-01' }));
 * caseAssessmentSchema.parse(JSON.parse(stored)).on; // => '2026-02-01'
 * ```
 */
export const caseAssessmentSchema: z.ZodType<CaseAssessment> = /* @__PURE__ */ (() =>
  exactly<CaseAssessment>()(
    z.strictObject({
      kind: z.literal('assessment'),
      on: day(),
      ...answersFields(),
      programmeEnd: programmeEndDecisionSchema,
      leaveBalance: leaveBalanceDecisionSchema,
      deadlines: deadlinesSchema,
      law: lawStateSchema,
    }),
  ))();
