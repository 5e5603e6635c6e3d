import * as z from 'zod';
import type { DatedDecision, Decision } from '../decision/index.js';
import type { ExplainableDecision } from '../explain/explain.js';
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
import { exactly } from './exactly.js';
import { endingClassSchema } from './outcomes/classifyEnding.js';
import { complaintRouteSchema } from './outcomes/complaintRoute.js';
import { deadlineSchema } from './outcomes/deadline.js';
import { endGoalsSchema } from './outcomes/endGoals.js';
import { governingLawSchema } from './outcomes/governingLaw.js';
import { introductionBenefitSchema } from './outcomes/introductionBenefit.js';
import { languageTrainingClockSchema, languageTrainingSchema, trainingDeadlineSchema } from './outcomes/languageTraining.js';
import { leaveBalanceSchema } from './outcomes/leaveBalance.js';
import { leaveEntitlementsSchema } from './outcomes/leaveEntitlements.js';
import { programmeDurationSchema } from './outcomes/programmeDuration.js';
import { programmeEndSchema } from './outcomes/programmeEnd.js';
import { requiredContentSchema } from './outcomes/requiredContent.js';
import { targetGroupSchema } from './outcomes/targetGroup.js';
import { workOrientedHoursCheckSchema, workOrientedHoursSchema } from './outcomes/workOrientedHours.js';

/** The schema of an answer of `governingLaw`: which Act and which of its rules apply. */
export const governingLawDecisionSchema: z.ZodType<Decision<'governingLaw', GoverningLaw>> = /* @__PURE__ */ (() => decision('governingLaw', governingLawSchema))();

/** The schema of an answer of `targetGroup`: who is in the target group. */
export const targetGroupDecisionSchema: z.ZodType<Decision<'targetGroup', TargetGroup>> = /* @__PURE__ */ (() => decision('targetGroup', targetGroupSchema))();

/** The schema of an answer of `endGoals`: the lawful end goals. */
export const endGoalsDecisionSchema: z.ZodType<Decision<'endGoals', EndGoals>> = /* @__PURE__ */ (() => decision('endGoals', endGoalsSchema))();

/** The schema of an answer of `programmeDuration`: the length of the programme. */
export const programmeDurationDecisionSchema: z.ZodType<Decision<'programmeDuration', ProgrammeDuration>> = /* @__PURE__ */ (() => decision('programmeDuration', programmeDurationSchema))();

/** The schema of an answer of `requiredContent`: what a programme must hold. */
export const requiredContentDecisionSchema: z.ZodType<Decision<'requiredContent', RequiredContent>> = /* @__PURE__ */ (() => decision('requiredContent', requiredContentSchema))();

/** The schema of an answer of `workOrientedHours`: the hours of work-oriented activities. */
export const workOrientedHoursDecisionSchema: z.ZodType<Decision<'workOrientedHours', WorkOrientedHours>> = /* @__PURE__ */ (() => decision('workOrientedHours', workOrientedHoursSchema))();

/** The schema of an answer of `checkWorkOrientedHours`: whether a plan has the hours of work-oriented activities. */
export const checkWorkOrientedHoursDecisionSchema: z.ZodType<Decision<'checkWorkOrientedHours', WorkOrientedHoursCheck>> = /* @__PURE__ */ (() => decision('checkWorkOrientedHours', workOrientedHoursCheckSchema))();

/** The schema of an answer of `introductionBenefit`: the introduction benefit. */
export const introductionBenefitDecisionSchema: z.ZodType<Decision<'introductionBenefit', IntroductionBenefit>> = /* @__PURE__ */ (() => decision('introductionBenefit', introductionBenefitSchema))();

/** The schema of an answer of `leaveEntitlements`: absence, time off and leave. */
export const leaveEntitlementsDecisionSchema: z.ZodType<Decision<'leaveEntitlements', LeaveEntitlements>> = /* @__PURE__ */ (() => decision('leaveEntitlements', leaveEntitlementsSchema))();

/** The schema of an answer of `languageTraining`: Norwegian training and social studies. */
export const languageTrainingDecisionSchema: z.ZodType<Decision<'languageTraining', LanguageTraining>> = /* @__PURE__ */ (() => decision('languageTraining', languageTrainingSchema))();

/** The schema of an answer of `complaintRoute`: where a complaint goes. */
export const complaintRouteDecisionSchema: z.ZodType<Decision<'complaintRoute', ComplaintRoute>> = /* @__PURE__ */ (() => decision('complaintRoute', complaintRouteSchema))();

/** The schema of an answer of `classifyEnding`: the outcome group of an ending. */
export const classifyEndingDecisionSchema: z.ZodType<Decision<'classifyEnding', EndingClass>> = /* @__PURE__ */ (() => decision('classifyEnding', endingClassSchema))();

/** The schema of an answer of `programmeEnd`: the end of the programme. */
export const programmeEndDecisionSchema: z.ZodType<DatedDecision<'programmeEnd', ProgrammeEnd>> = /* @__PURE__ */ (() => datedDecision('programmeEnd', programmeEndSchema))();

/** The schema of an answer of `leaveBalance`: what is left of the leave. */
export const leaveBalanceDecisionSchema: z.ZodType<DatedDecision<'leaveBalance', LeaveBalance>> = /* @__PURE__ */ (() => datedDecision('leaveBalance', leaveBalanceSchema))();

/** The schema of an answer of `deadlines`: a deadline. */
export const deadlineDecisionSchema: z.ZodType<DatedDecision<'deadline', Deadline>> = /* @__PURE__ */ (() => datedDecision('deadline', deadlineSchema))();

/** The schema of an answer of `languageTrainingClock`: when the time of the training runs. */
export const languageTrainingClockDecisionSchema: z.ZodType<DatedDecision<'languageTrainingClock', LanguageTrainingClock>> = /* @__PURE__ */ (() => datedDecision('languageTrainingClock', languageTrainingClockSchema))();

/** The schema of an answer of `languageTrainingEnds`: when the training ends. */
export const languageTrainingEndsDecisionSchema: z.ZodType<DatedDecision<'languageTrainingEnds', TrainingDeadline>> = /* @__PURE__ */ (() => datedDecision('languageTrainingEnds', trainingDeadlineSchema))();

/** The schema of an answer of `socialStudiesDue`: when social studies are due. */
export const socialStudiesDueDecisionSchema: z.ZodType<DatedDecision<'socialStudiesDue', TrainingDeadline>> = /* @__PURE__ */ (() => datedDecision('socialStudiesDue', trainingDeadlineSchema))();

const explainable = () =>
  [
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
  ] as const;

/** The schema of an answer that `explain` puts in words. */
export const explainableDecisionSchema: z.ZodType<ExplainableDecision> = /* @__PURE__ */ (() => exactly<ExplainableDecision>()(z.union(explainable())))();

type AnyDecision =
  | ExplainableDecision
  | DatedDecision<'languageTrainingClock', LanguageTrainingClock>
  | DatedDecision<'languageTrainingEnds', TrainingDeadline>
  | DatedDecision<'socialStudiesDue', TrainingDeadline>;

/** The schema of an answer of any rule. */
export const decisionSchema: z.ZodType<AnyDecision> = /* @__PURE__ */ (() =>
  exactly<AnyDecision>()(z.union([...explainable(), languageTrainingClockDecisionSchema, languageTrainingEndsDecisionSchema, socialStudiesDueDecisionSchema])))();
