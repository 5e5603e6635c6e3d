import type * as z from 'zod';
import type { DatedDecision, Decision } from '../decision/index.js';
import type { EndingClass } from '../outcomes/ending.js';
import type { WorkOrientedHoursCheck } from '../rules/checkWorkOrientedHours.js';
import type { ComplaintRoute } from '../rules/complaintRoute.js';
import type { Deadline } from '../rules/deadline.js';
import type { EndGoals } from '../rules/endGoals.js';
import type { GoverningLaw } from '../rules/governingLaw.js';
import type { IntroductionBenefit } from '../rules/introductionBenefit.js';
import type { LanguageTraining } from '../rules/languageTraining.js';
import type { LanguageTrainingClock, TrainingDeadline } from '../rules/languageTrainingDates.js';
import type { LeaveBalance } from '../rules/leaveBalance.js';
import type { LeaveEntitlements } from '../rules/leaveEntitlements.js';
import type { ProgrammeDuration } from '../rules/programmeDuration.js';
import type { ProgrammeEnd } from '../rules/programmeEnd.js';
import type { RequiredContent } from '../rules/requiredContent.js';
import type { TargetGroup } from '../rules/targetGroup.js';
import type { WorkOrientedHours } from '../rules/workOrientedHours.js';
import { datedDecision, decision } from './decision.js';
import { classifyEndingOutcome } from './outcomes/classifyEnding.js';
import { complaintRouteOutcome } from './outcomes/complaintRoute.js';
import { deadlineOutcome } from './outcomes/deadline.js';
import { endGoalsOutcome } from './outcomes/endGoals.js';
import { governingLawOutcome } from './outcomes/governingLaw.js';
import { introductionBenefitOutcome } from './outcomes/introductionBenefit.js';
import { languageTrainingClockOutcome, languageTrainingOutcome, trainingDeadlineOutcome } from './outcomes/languageTraining.js';
import { leaveBalanceOutcome } from './outcomes/leaveBalance.js';
import { leaveEntitlementsOutcome } from './outcomes/leaveEntitlements.js';
import { programmeDurationOutcome } from './outcomes/programmeDuration.js';
import { programmeEndOutcome } from './outcomes/programmeEnd.js';
import { requiredContentOutcome } from './outcomes/requiredContent.js';
import { targetGroupOutcome } from './outcomes/targetGroup.js';
import { workOrientedHoursCheckOutcome, workOrientedHoursOutcome } from './outcomes/workOrientedHours.js';

/** The schema of an answer of `governingLaw`: which Act and which of its rules apply. */
export const governingLawDecisionSchema: z.ZodType<Decision<'governingLaw', GoverningLaw>> = /* @__PURE__ */ (() => decision('governingLaw', governingLawOutcome()))();

/** The schema of an answer of `targetGroup`: who is in the target group. */
export const targetGroupDecisionSchema: z.ZodType<Decision<'targetGroup', TargetGroup>> = /* @__PURE__ */ (() => decision('targetGroup', targetGroupOutcome()))();

/** The schema of an answer of `endGoals`: the lawful end goals. */
export const endGoalsDecisionSchema: z.ZodType<Decision<'endGoals', EndGoals>> = /* @__PURE__ */ (() => decision('endGoals', endGoalsOutcome()))();

/** The schema of an answer of `programmeDuration`: the length of the programme. */
export const programmeDurationDecisionSchema: z.ZodType<Decision<'programmeDuration', ProgrammeDuration>> = /* @__PURE__ */ (() => decision('programmeDuration', programmeDurationOutcome()))();

/** The schema of an answer of `requiredContent`: what a programme must hold. */
export const requiredContentDecisionSchema: z.ZodType<Decision<'requiredContent', RequiredContent>> = /* @__PURE__ */ (() => decision('requiredContent', requiredContentOutcome()))();

/** The schema of an answer of `workOrientedHours`: the hours of work-oriented activities. */
export const workOrientedHoursDecisionSchema: z.ZodType<Decision<'workOrientedHours', WorkOrientedHours>> = /* @__PURE__ */ (() => decision('workOrientedHours', workOrientedHoursOutcome()))();

/** The schema of an answer of `checkWorkOrientedHours`: whether a plan has the hours of work-oriented activities. */
export const checkWorkOrientedHoursDecisionSchema: z.ZodType<Decision<'checkWorkOrientedHours', WorkOrientedHoursCheck>> = /* @__PURE__ */ (() => decision('checkWorkOrientedHours', workOrientedHoursCheckOutcome()))();

/** The schema of an answer of `introductionBenefit`: the introduction benefit. */
export const introductionBenefitDecisionSchema: z.ZodType<Decision<'introductionBenefit', IntroductionBenefit>> = /* @__PURE__ */ (() => decision('introductionBenefit', introductionBenefitOutcome()))();

/** The schema of an answer of `leaveEntitlements`: absence, time off and leave. */
export const leaveEntitlementsDecisionSchema: z.ZodType<Decision<'leaveEntitlements', LeaveEntitlements>> = /* @__PURE__ */ (() => decision('leaveEntitlements', leaveEntitlementsOutcome()))();

/** The schema of an answer of `languageTraining`: Norwegian training and social studies. */
export const languageTrainingDecisionSchema: z.ZodType<Decision<'languageTraining', LanguageTraining>> = /* @__PURE__ */ (() => decision('languageTraining', languageTrainingOutcome()))();

/** The schema of an answer of `complaintRoute`: where a complaint goes. */
export const complaintRouteDecisionSchema: z.ZodType<Decision<'complaintRoute', ComplaintRoute>> = /* @__PURE__ */ (() => decision('complaintRoute', complaintRouteOutcome()))();

/** The schema of an answer of `classifyEnding`: the outcome group of an ending. */
export const classifyEndingDecisionSchema: z.ZodType<Decision<'classifyEnding', EndingClass>> = /* @__PURE__ */ (() => decision('classifyEnding', classifyEndingOutcome()))();

/** The schema of an answer of `programmeEnd`: the end of the programme. */
export const programmeEndDecisionSchema: z.ZodType<DatedDecision<'programmeEnd', ProgrammeEnd>> = /* @__PURE__ */ (() => datedDecision('programmeEnd', programmeEndOutcome()))();

/** The schema of an answer of `leaveBalance`: what is left of the leave. */
export const leaveBalanceDecisionSchema: z.ZodType<DatedDecision<'leaveBalance', LeaveBalance>> = /* @__PURE__ */ (() => datedDecision('leaveBalance', leaveBalanceOutcome()))();

/** The schema of an answer of `deadlines`: a deadline. */
export const deadlineDecisionSchema: z.ZodType<DatedDecision<'deadline', Deadline>> = /* @__PURE__ */ (() => datedDecision('deadline', deadlineOutcome()))();

/** The schema of an answer of `languageTrainingClock`: when the time of the training runs. */
export const languageTrainingClockDecisionSchema: z.ZodType<DatedDecision<'languageTrainingClock', LanguageTrainingClock>> = /* @__PURE__ */ (() => datedDecision('languageTrainingClock', languageTrainingClockOutcome()))();

/** The schema of an answer of `languageTrainingEnds`: when the training ends. */
export const languageTrainingEndsDecisionSchema: z.ZodType<DatedDecision<'languageTrainingEnds', TrainingDeadline>> = /* @__PURE__ */ (() => datedDecision('languageTrainingEnds', trainingDeadlineOutcome()))();

/** The schema of an answer of `socialStudiesDue`: when social studies are due. */
export const socialStudiesDueDecisionSchema: z.ZodType<DatedDecision<'socialStudiesDue', TrainingDeadline>> = /* @__PURE__ */ (() => datedDecision('socialStudiesDue', trainingDeadlineOutcome()))();

/** The schemas of the answers of every rule. */
export const decisionSchemas = () => [
  governingLawDecisionSchema,
  targetGroupDecisionSchema,
  endGoalsDecisionSchema,
  programmeDurationDecisionSchema,
  requiredContentDecisionSchema,
  workOrientedHoursDecisionSchema,
  checkWorkOrientedHoursDecisionSchema,
  introductionBenefitDecisionSchema,
  leaveEntitlementsDecisionSchema,
  languageTrainingDecisionSchema,
  complaintRouteDecisionSchema,
  classifyEndingDecisionSchema,
  programmeEndDecisionSchema,
  leaveBalanceDecisionSchema,
  deadlineDecisionSchema,
  languageTrainingClockDecisionSchema,
  languageTrainingEndsDecisionSchema,
  socialStudiesDueDecisionSchema,
];
