/**
 * Norway's Integration Act (integreringsloven) as typed, dated, pure functions.
 *
 * @module integreringsloven
 */
export { ageOn } from './calendar/age.js';
export { formatDate, languages, type Language } from './calendar/format.js';
export { isoDate, type IsoDate } from './calendar/isoDate.js';
export { addDays, addMonths, addYears, daysBetween, lastDayOfMonths } from './calendar/months.js';

export { sources, type Certainty, type Source, type SourceId } from './law/certainty.js';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './law/daysOff.js';
export { notes, type Note, type NoteId } from './law/notes.js';
export type { Row, Unit } from './law/parameter.js';
export { parameterRows, type Extension, type Fraction, type Length, type ParameterValue, type Standing } from './law/parameters.js';
export { citeProvision, parseCitation } from './law/citation.js';
export { act, parseAddress, regulation, type ParsedAddress } from './law/address.js';
export type { Address, InstrumentId, Part, Pin } from './law/provision.js';
export { readings, type Reading, type ReadingId, type Readings } from './law/readings.js';
export { coveredFrom, lawStateOn, rulesVersion, verifiedThrough, type LawState } from './law/verified.js';

export type { AnsweredStep, DatedDecision, Decision, Determined, FactValue, LawStep, NeedsFacts, Open, OpenPoint, PlainValue, QuestionKind, ReadStep, Step } from './decision/index.js';

export { attainsGoal, classifyEnding, endingReasons, type EndingClass, type EndingFacts, type EndingReason, type GoalAttainment, type OutcomeGroup } from './outcomes/ending.js';

export { activityKinds, type Activity, type ActivityKind } from './case/activities.js';
export { checkFacts } from './case/checkFacts.js';
export {
  citizenships,
  educationLevels,
  endGoalNames,
  leaveKinds,
  permitGrounds,
  trainingAuthorities,
  trainingPlaces,
  type CaseFacts,
  type Citizenship,
  type EducationLevel,
  type EndGoal,
  type FamilyFacts,
  type HouseholdFacts,
  type LeaveKind,
  type LeavePeriod,
  type MunicipalDecisionFacts,
  type PermitFacts,
  type PermitGround,
  type PersonFacts,
  type ProgrammeFacts,
  type SettlementFacts,
  type TrainingAuthority,
  type TrainingFacts,
  type TrainingPlace,
  type WorkFacts,
} from './case/facts.js';
export { factPaths, type FactPath } from './case/fields.js';
export { assessments, type AssessmentId, type Assessments } from './case/questions/index.js';

export type { AskOptions } from './rules/ask.js';
export { checkWorkOrientedHours, type CountedActivity, type WorkOrientedHoursCheck, type WorkPlan } from './rules/checkWorkOrientedHours.js';
export { endGoals, type EndGoals } from './rules/endGoals.js';
export type { BenefitAmounts, BenefitBase } from './rules/benefitAmounts.js';
export type { BenefitDeduction, DeductionGround, DeductionKind } from './rules/benefitDeductions.js';
export { benefitsEarnedBefore, otherBenefitKinds, otherMeans, type OtherBenefit, type PaidWork, type PaymentPeriod, type UnapprovedAbsence } from './rules/benefitPeriodInput.js';
export { introductionBenefit, type BenefitGround, type IntroductionBenefit, type NoBenefitGround } from './rules/introductionBenefit.js';
export {
  introductionBenefitForPeriod,
  type BenefitPart,
  type BenefitPayment,
  type DeterminedBenefitPart,
  type DeterminedPayment,
  type OpenBenefitPart,
  type OpenPayment,
  type OreRange,
  type PartAmounts,
  type PaymentOptions,
} from './rules/introductionBenefitForPeriod.js';
export type { PartBegins } from './rules/partsOfPeriod.js';
export { programmeDuration, type ProgrammeDuration } from './rules/programmeDuration.js';
export { targetGroup, type OptionalGround, type OutsideGround, type TargetGroup } from './rules/targetGroup.js';
export { startOfRequirement, workOrientedHours, type WorkOrientedHours } from './rules/workOrientedHours.js';
export type { ProgrammeRules } from './rules/collectiveProtection.js';
export { governingLaw, type GoverningLaw, type TrainingRules } from './rules/governingLaw.js';
export {
  requiredContent,
  type ContentElement,
  type LanguageOffer,
  type LifeSkillsHours,
  type OptionalContent,
  type ParentalGuidance,
  type ProgrammeTime,
  type RequiredContent,
} from './rules/requiredContent.js';
export {
  leaveEntitlements,
  type Entitlement,
  type EntitlementKind,
  type EntitlementLength,
  type EntitlementTime,
  type LeaveCondition,
  type LeaveEntitlements,
  type LeaveLimit,
  type SelfCertificates,
  type WelfareOccasion,
} from './rules/leaveEntitlements.js';
export { leaveBalance, type CountedLeaveKind, type KindBalance, type LeaveBalance } from './rules/leaveBalance.js';
export { programmeEnd, type CountedLeave, type EndDay, type ProgrammeEnd } from './rules/programmeEnd.js';

export { explain, registers, type Explanation, type ExplainOptions, type ExplainableDecision, type Register, type Statement } from './explain/explain.js';
export { compareLaw, type ChangedAnswer, type ChangedRow, type CompareOptions, type LawComparison, type LawDifference } from './rules/compareLaw.js';
export { decisionTable, tableRows, type TableOf } from './rules/decisionTable.js';
export { ruleNames, type DecisionOf, type OutcomeOf, type RuleName } from './rules/ruleBook.js';
export { underAllReadings, type AnswersUnderAllReadings, type AnswerUnder, type Asking } from './rules/underAllReadings.js';
export type { DecisionTable, TableCondition, TablePart, TablePartRow, TableQuestion, TableRow } from './decision/index.js';
export type { Chosen } from './rules/ask.js';
export { complaintGrounds, complaintMatters, type ComplaintMatter } from './law/complaints.js';
export { complaintRoute, lastDayToComplain, type ComplaintRoute } from './rules/complaintRoute.js';
export { deadlineNames, type Deadline, type DeadlineName, type DeadlineState, type NoDeadlineGround } from './rules/deadline.js';
export { deadlines, type Deadlines } from './rules/deadlines.js';
export { languageTraining, type LanguageTraining, type NorwegianScope, type SocialStudiesScope, type Training, type TrainingOutsideGround, type TrainingStanding } from './rules/languageTraining.js';
export { endOfLanguageTraining, languageTrainingClock, languageTrainingEnds, socialStudiesDue, type LanguageTrainingClock, type TrainingDeadline } from './rules/languageTrainingDates.js';
export type { GuidingLevel, NorwegianLevel, SkillLevels } from './rules/norwegianGoal.js';
export type { TrainingClock } from './rules/trainingTerms.js';

export { explainPayment, type ExplainedPaymentPart, type PaymentExplanation } from './explain/explainPayment.js';
export { explainTable, type ExplainedPart, type ExplainedRow, type TableExplanation } from './explain/explainTable.js';
export { assessCase, type CaseAssessment } from './rules/assessCase.js';
export type { Ground } from './rules/changes.js';
export type { Answers } from './rules/ruleBook.js';
export type { Change, Segment } from './rules/segments.js';
export { timeline, type Because, type EndKind, type Timeline, type TimelineEvent, type TimelineOptions } from './rules/timeline.js';
export { caseForm, settleableForm, type FormChoice, type FormField, type FormGroup, type SettleableField } from './explain/caseForm.js';
export { explainCase, explainTimeline, type CaseExplanation, type CasePart, type TimelineExplanation } from './explain/wholeCase.js';
