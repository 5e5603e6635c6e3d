import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { addMonths } from '../calendar/months.js';
import type { CaseFacts } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import type { AnswerOf, Decision } from '../decision/index.js';
import { inForceSince, type Parameter } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, inForce, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { holdsCollectiveProtection, specialProgramme } from './collectiveProtection.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';
import { priorEducation } from './priorEducation.js';

/**
 * How many hours a week of work-oriented activities a programme must have (omfang av arbeidsrettede elementer).
 *
 * - `required`: at least `hoursPerWeek` on average, from the day the programme has lasted `afterMonths` months and the rule is in force
 *   (`ruleInForceSince`); `reached` says whether that day has come on the date asked about
 * - `none`: the law sets no least number of hours for this person on this date
 */
export type WorkOrientedHours =
  | {
      readonly kind: 'required';
      readonly hoursPerWeek: number;
      readonly afterMonths: number;
      readonly ruleInForceSince: IsoDate;
      readonly reached: boolean;
    }
  | { readonly kind: 'none' };

const NONE: WorkOrientedHours = { kind: 'none' };

interface Requirement {
  readonly hours: number;
  readonly hoursIn: Parameter<number>;
  readonly months: Parameter<number>;
  readonly reached:
    | typeof questions.requirementReachedUnderCollectiveProtection
     
     ;
}

const required = (inquiry: CaseInquiry, { hours, hoursIn, months, reached }: Requirement): WorkOrientedHours => {
  const { ask, note, reached: dayReached } = inquiry;
  const afterMonths = inForce(inquiry, months);
  const ruleInForceSince = inForceSince(hoursIn, dayReached);
  if (ruleInForceSince === null) throw new Error(`${hoursIn.id}: not in force on the date asked about`);
  note('requirement-in-running-programme');
  note('averaging-time-not-defined');
  const answer: AnswerOf<typeof reached> = ask(reached);
  return { kind: 'required', hoursPerWeek: hours, afterMonths, ruleInForceSince, reached: answer === 'yes' };
};

/** Regulation § 43h as it was from 2024-02-01 to 2025-12-31. */
const underCollectiveProtection = (inquiry: CaseInquiry, hours: number): WorkOrientedHours => {
  const { ask, consider, law, note } = inquiry;
  const specialRules = specialProgramme();
  if (!consider(specialRules)) return NONE;
  if (consider(priorEducation(specialRules)) === 'below-upper-secondary') {
    note('requirement-names-upper-secondary-only');
    return NONE;
  }
  if (ask(questions.endGoalIsWork) === 'no') return NONE;
  law(parameters.partTimeLimit);
  const setDown = ask(questions.smallPartTimeProgramme) === 'yes' && ask(questions.partTimeHoursSetDown) === 'yes';
  return required(inquiry, {
    hours: setDown ? (law(parameters.partTimeWorkHours) ?? hours) : hours,
    hoursIn: parameters.workHoursUnderCollectiveProtection,
    months: parameters.workHoursAfterUnderCollectiveProtection,
    reached: questions.requirementReachedUnderCollectiveProtection,
  });
};

/** § 14 a third paragraph, from 2026-01-01. */
const inEveryWorkProgramme = (inquiry: CaseInquiry, hours: number): WorkOrientedHours => {
  const { ask, consider } = inquiry;
  if (ask(questions.endGoalIsWork) === 'no') return NONE;
  const education = consider(priorEducation(holdsCollectiveProtection));
  const withUpperSecondary = education !== 'below-upper-secondary';
  return required(inquiry, {
    hours,
    hoursIn: parameters.workHours,
    months: withUpperSecondary ? parameters.workHoursAfterWithUpperSecondary : parameters.workHoursAfterWithoutUpperSecondary,
    reached: withUpperSecondary ? questions.requirementReachedWithUpperSecondary : questions.requirementReachedWithoutUpperSecondary,
  });
};

/** The rule behind {@link workOrientedHours}: § 14 a, and before it Regulation § 43h. */
export const workOrientedHoursRule: CaseRule<'workOrientedHours', WorkOrientedHours> = {
  id: 'workOrientedHours',
  decide: (inquiry) => {
    const { consider, law } = inquiry;
    if (!consider(governedByIntegrationAct)) return NONE;
    const hours = law(parameters.workHours);
    if (hours !== null) return inEveryWorkProgramme(inquiry, hours);
    const special = law(parameters.workHoursUnderCollectiveProtection);
    return special === null ? NONE : underCollectiveProtection(inquiry, special);
  },
};

/**
 * How many hours a week of work-oriented activities (arbeidsrettede elementer) a programme must have on average: the 15-hour requirement.
 *
 * Provisions: the Act § 14 a third paragraph from 2026-01-01, for every programme that shall qualify for work; before it the Regulation § 43h
 * from 2024-02-01, for holders of collective protection with upper secondary education and work as end goal, with its lower figure for small
 * part-time programmes. Certainty: statute and regulation. That a running programme is covered from the first day of the rule is inferred.
 *
 * The question is put of a participant: whether the person is in the target group is for {@link targetGroup} to say.
 *
 * Open by law: whether the municipality has set the hours down (assessment `part-time-hours-set-down`), the day that "after" names (reading
 * `after-a-date`), and a programme begun under collective protection (`programme-after-collective-protection`).
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the requirement, or every requirement that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { startOfRequirement, workOrientedHours } from 'integreringsloven';
 *
 * const decision = workOrientedHours(
 *   {
 *     person: { education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20' },
 *     programme: { startedOn: '2026-01-20', endGoal: 'work' },
 *   },
 *   { on: '2026-05-01' },
 * );
 * decision.status === 'determined' && decision.outcome.kind === 'required' && decision.outcome.hoursPerWeek; // => 15
 * decision.status === 'determined' && startOfRequirement(decision.outcome, '2026-01-20'); // => '2026-04-20'
 * ```
 */
export const workOrientedHours = (facts: CaseFacts, options: AskOptions): Decision<'workOrientedHours', WorkOrientedHours> =>
  askRule(workOrientedHoursRule, facts, options);

/**
 * The first day of the requirement in a programme (første dag med krav): when the months have gone by, and not before the rule came into force.
 *
 * Provisions: the Act § 14 a third paragraph, and the Regulation § 43h as it was in 2024 and 2025.
 * "After three months" is counted from the first day in the programme to the day that bears the same number; that is inferred.
 *
 * @param requirement - the outcome of {@link workOrientedHours}
 * @param startedOn - the first day in the programme
 * @returns the day, or `null` when there is no requirement
 * @throws RangeError when the date does not exist
 *
 * @example
 * ```ts
 * import { startOfRequirement } from 'integreringsloven';
 *
 * startOfRequirement(
 *   { kind: 'required', hoursPerWeek: 15, afterMonths: 3, ruleInForceSince: '2024-02-01', reached: true },
 *   '2023-06-15',
 * ); // => '2024-02-01'
 * ```
 */
export const startOfRequirement = (requirement: WorkOrientedHours, startedOn: IsoDate): IsoDate | null => {
  toEpochDay(startedOn, 'startedOn');
  if (requirement.kind === 'none') return null;
  const months = addMonths(startedOn, requirement.afterMonths);
  return months > requirement.ruleInForceSince ? months : requirement.ruleInForceSince;
};
