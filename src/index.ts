/**
 * Norway's Integration Act (integreringsloven) as typed, dated, pure functions.
 *
 * @module
 */
export { ageOn } from './calendar/age.js';
export { formatDate, languages, type Language } from './calendar/format.js';
export { isoDate, type IsoDate } from './calendar/isoDate.js';
export { addDays, addMonths, addYears, daysBetween } from './calendar/months.js';

export { sources, type Certainty, type Source, type SourceId } from './law/certainty.js';
export { notes, type Note, type NoteId } from './law/notes.js';
export type { Row, Unit } from './law/parameter.js';
export { parameterRows, type Extension, type Length, type ParameterValue, type Standing } from './law/parameters.js';
export {
  act,
  citeProvision,
  parseAddress,
  parseCitation,
  regulation,
  type Address,
  type InstrumentId,
  type ParsedAddress,
  type Part,
  type Pin,
} from './law/provision.js';
export { readings, type Reading, type ReadingId, type Readings } from './law/readings.js';
export { coveredFrom, lawStateOn, rulesVersion, verifiedThrough, type LawState } from './law/verified.js';

export type { AnsweredStep, DatedDecision, Decision, Determined, FactValue, LawStep, NeedsFacts, Open, OpenPoint, QuestionKind, ReadStep, Step } from './decision/index.js';

export { attainsGoal, classifyEnding, endingReasons, type EndingClass, type EndingFacts, type EndingReason, type GoalAttainment, type OutcomeGroup } from './outcomes/ending.js';

export { activityKinds, type Activity, type ActivityKind } from './case/activities.js';
export { checkFacts } from './case/checkFacts.js';
export {
  citizenships,
  educationLevels,
  endGoalNames,
  permitGrounds,
  type CaseFacts,
  type Citizenship,
  type EducationLevel,
  type EndGoal,
  type FamilyFacts,
  type MunicipalDecisionFacts,
  type PermitFacts,
  type PermitGround,
  type PersonFacts,
  type ProgrammeFacts,
  type SettlementFacts,
  type WorkFacts,
} from './case/facts.js';
export { factPaths, type FactPath } from './case/fields.js';
export { assessments, type AssessmentId, type Assessments } from './case/questions/index.js';

export type { AskOptions } from './rules/ask.js';
export { checkWorkOrientedHours, type CountedActivity, type WorkOrientedHoursCheck, type WorkPlan } from './rules/checkWorkOrientedHours.js';
export { endGoals, type EndGoals } from './rules/endGoals.js';
export { programmeDuration, type ProgrammeDuration } from './rules/programmeDuration.js';
export { targetGroup, type OptionalGround, type OutsideGround, type TargetGroup } from './rules/targetGroup.js';
export { startOfRequirement, workOrientedHours, type WorkOrientedHours } from './rules/workOrientedHours.js';
export { complaintGrounds, complaintMatters, type ComplaintMatter } from './law/complaints.js';
export { complaintRoute, type ComplaintRoute } from './rules/complaintRoute.js';
export { deadlineNames, type Deadline, type DeadlineName, type DeadlineState, type NoDeadlineGround } from './rules/deadline.js';
export { deadlines, type Deadlines } from './rules/deadlines.js';
export { languageTraining, type LanguageTraining, type NorwegianScope, type SocialStudiesScope, type Training, type TrainingOutsideGround, type TrainingStanding } from './rules/languageTraining.js';
export { endOfLanguageTraining, languageTrainingClock, languageTrainingEnds, norwegianOfferDue, socialStudiesDue, type LanguageTrainingClock, type TrainingDeadline } from './rules/languageTrainingDates.js';
export type { GuidingLevel, NorwegianLevel, SkillLevels } from './rules/norwegianGoal.js';
export type { TrainingClock } from './rules/trainingTerms.js';

export { explain, type Explanation, type ExplainableDecision, type Statement } from './explain/explain.js';
