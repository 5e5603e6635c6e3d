import { deadlinesQuestions } from './deadlines.js';
import { introductionBenefitQuestions } from './introductionBenefit.js';
import { languageTrainingQuestions } from './languageTraining.js';
import { leaveQuestions } from './leave.js';
import { requiredContentQuestions } from './requiredContent.js';
import { ageOfParticipant, ageWhenGranted, testDaysCoincide } from './age.js';
import { countsAsUpperSecondary, educationLevel } from './education.js';
import { referencePersonHasPermanentResidence, referencePersonInAToE, referencePersonSettledRecently } from './family.js';
import { appliedFromAbroad, arrival, permitGranted, permitHeld } from './governingAct.js';
import {
  collectiveProtection,
  collectiveProtectionBefore,
  collectiveProtectionBeforeProgramme,
  decidedUnderChapter6A,
  familyPermitBefore,
  inScopeOfChapter6A,
  nordicOrEea,
  permitChanged,
  permitChangedUnderRule,
  permitGround,
} from './permit.js';
import {
  endGoal,
  endGoalInFile,
  endGoalIsHigherEducation,
  endGoalIsWork,
  offerOfFormalTraining,
  offerOfPrimarySchool,
  offerOfWorkProgramme,
  offerWithUpperSecondary,
  partTimeHoursSetDown,
  programmeRunning,
  requirementReachedUnderCollectiveProtection,
  requirementReachedWithUpperSecondary,
  requirementReachedWithoutUpperSecondary,
  smallPartTimeProgramme,
} from './programme.js';
import { afterADate, dayOfParticipantAge, lengthUnderYoungAge, noNewRightsEarlierChange, programmeAfterCollectiveProtection, upperAgeBound, workEndedAfterLimit, workInRunningProgramme } from './readings.js';
import { optionalResidenceLimit, residenceLimit, settled, settledByAgreement, workEndedWithinLimit } from './settlement.js';
import { anyWork, nearFullTimeWork, workOfSize } from './work.js';

/** Every question about a case, by its id, for those who tell of them; a rule asks them by name. The message tables must have words for each. */
export const questionsById = {
  'permit-held': permitHeld,
  'permit-granted': permitGranted,
  'applied-from-abroad': appliedFromAbroad,
  arrival,
  'after-a-date': afterADate,
  'nordic-or-eea': nordicOrEea,
  'programme-running': programmeRunning,
  'permit-ground': permitGround,
  'reference-person-in-a-to-e': referencePersonInAToE,
  'reference-person-has-permanent-residence': referencePersonHasPermanentResidence,
  'reference-person-settled-recently': referencePersonSettledRecently,
  'age-when-granted': ageWhenGranted,
  'upper-age-bound': upperAgeBound,
  settled,
  'settled-by-agreement': settledByAgreement,
  'family-permit-before': familyPermitBefore,
  'residence-limit': residenceLimit,
  'optional-residence-limit': optionalResidenceLimit,
  'work-of-size': workOfSize,
  'work-ended-within-limit': workEndedWithinLimit,
  'work-ended-after-limit': workEndedAfterLimit,
  'work-in-running-programme': workInRunningProgramme,
  'collective-protection-before-programme': collectiveProtectionBeforeProgramme,
  'permit-changed': permitChanged,
  'permit-changed-under-rule': permitChangedUnderRule,
  'no-new-rights-earlier-change': noNewRightsEarlierChange,
  'programme-after-collective-protection': programmeAfterCollectiveProtection,
  'length-under-young-age': lengthUnderYoungAge,
  'collective-protection-before': collectiveProtectionBefore,
  'decided-under-chapter-6a': decidedUnderChapter6A,
  'collective-protection': collectiveProtection,
  'in-scope-of-chapter-6a': inScopeOfChapter6A,
  'any-work': anyWork,
  'near-full-time-work': nearFullTimeWork,
  'education-level': educationLevel,
  'counts-as-upper-secondary': countsAsUpperSecondary,
  'test-days-coincide': testDaysCoincide,
  'age-of-participant': dayOfParticipantAge,
  'age-of-participant-on-permit-day': ageOfParticipant['permit-day'],
  'age-of-participant-on-decision-day': ageOfParticipant['decision-day'],
  'age-of-participant-on-day-asked': ageOfParticipant['day-asked'],
  'offer-with-upper-secondary': offerWithUpperSecondary,
  'offer-of-formal-training': offerOfFormalTraining,
  'offer-of-work-programme': offerOfWorkProgramme,
  'offer-of-primary-school': offerOfPrimarySchool,
  'end-goal': endGoal,
  'end-goal-in-file': endGoalInFile,
  'end-goal-is-work': endGoalIsWork,
  'end-goal-is-higher-education': endGoalIsHigherEducation,
  'requirement-reached-under-collective-protection': requirementReachedUnderCollectiveProtection,
  'requirement-reached-with-upper-secondary': requirementReachedWithUpperSecondary,
  'requirement-reached-without-upper-secondary': requirementReachedWithoutUpperSecondary,
  'small-part-time-programme': smallPartTimeProgramme,
  'part-time-hours-set-down': partTimeHoursSetDown,
  ...requiredContentQuestions,
  ...introductionBenefitQuestions,
  ...leaveQuestions,
  ...languageTrainingQuestions,
  ...deadlinesQuestions,
} as const;

/** The id of a question about a case. */
export type QuestionId = keyof typeof questionsById;

/**
 * The assessments the law leaves to the municipality (skjønnsvurderinger) that a caller may answer, each with yes or no.
 *
 * - `near-full-time-work`: is the job, or the offer of one, near full time (tilnærmet fulltid)? Regulation § 43j, then § 37 c, until 2025
 * - `counts-as-upper-secondary`: is the education at upper secondary level? Asked of times and groups for which no regulation said what that is
 * - `part-time-hours-set-down`: has the municipality set the hours of work-oriented activities down for a part-time programme? Regulation § 43h until 2025
 * - `earlier-absence-added`: did absence and leave of before 2026, other than parental leave and leave for long illness, lengthen the programme?
 * - `markedly-more-absence`: does a child's illness or disability bring a markedly higher risk of absence? Regulation § 7 second paragraph
 */
export const assessments = ['near-full-time-work', 'counts-as-upper-secondary', 'part-time-hours-set-down', 'earlier-absence-added', 'markedly-more-absence'] as const;
/** The name of an assessment. */
export type AssessmentId = (typeof assessments)[number];
/** The assessments that have been made; what is left out stays open. */
export type Assessments = Readonly<Partial<Record<AssessmentId, 'yes' | 'no' | undefined>>>;
