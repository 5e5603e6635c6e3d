import { fromEpochDay, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { DAYS_A_WEEK, MINUTES_AN_HOUR as MINUTES, atLeast, atMost } from '../calendar/hours.js';
import { checkActivities, type Activity } from '../case/activities.js';
import { checkFacts } from '../case/checkFacts.js';
import type { CaseFacts } from '../case/facts.js';
import { similarMeasure } from '../case/questions/all.js';
import { checkNames, checkObject, type Decision } from '../decision/index.js';
import { commencedRows, rowOn } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { startOfRequirement, workOrientedHoursRule } from './workOrientedHours.js';

/** A plan of activities to check against the 15-hour requirement. */
export interface WorkPlan {
  /** The activities of the programme with their dates and hours a week, work-oriented or not. */
  readonly activities: readonly Activity[];
  /** The last day the average is taken over, such as the last day of the programme. The law does not name it. */
  readonly through: IsoDate;
}

/** How an activity was counted. */
export interface CountedActivity {
  /** Its place in the plan, from 0. */
  readonly index: number;
  /** Whether its hours count; `not-needed` when the requirement is met without it and nobody has assessed it. */
  readonly counts: 'yes' | 'no' | 'not-needed';
  /** Its hours in the time the average is taken over. */
  readonly hours: number;
}

/**
 * Whether a plan meets the requirement (om minstekravet er oppfylt).
 *
 * Hours are counted to the minute and `met` is decided before rounding. What is shown has two decimals: averages are rounded down and shortfalls
 * up, so that a requirement missed by a minute never looks met.
 *
 * - `no-requirement`: the law sets no least number of hours for this person on this date
 * - `not-begun`: the programme has no first day yet, so the requirement has none either
 * - `not-yet`: the plan ends before the first day of the requirement, which is `from`
 * - `met`, `not-met`: the plan is averaged from `from` through `through`
 */
export type WorkOrientedHoursCheck =
  | {
      /** `met`: the average is at least what is required. `not-met`: it is below. */
      readonly kind: 'no-requirement';
    }
  | {
      /** `met`: the average is at least what is required. `not-met`: it is below. */
      readonly kind: 'not-begun';
    }
  | {
      /** `met`: the average is at least what is required. `not-met`: it is below. */
      readonly kind: 'not-yet';
      readonly from: IsoDate;
    }
  | {
      /** `met`: the average is at least what is required. `not-met`: it is below. */
      readonly kind: 'met' | 'not-met';
      /** What the law requires on average, in hours a week. */
      readonly requiredHoursPerWeek: number;
      /** What the activities that count come to on average, in hours a week, rounded down to two decimals. */
      readonly averageHoursPerWeek: number;
      /** What is missing, in hours a week; 0 when the requirement is met. */
      readonly shortfallHoursPerWeek: number;
      /** The first day the average is taken over: that of the requirement. */
      readonly from: IsoDate;
      /** The last day the average is taken over, as the plan names it. */
      readonly through: IsoDate;
      /** Every activity of the plan in its order, with how it was counted. */
      readonly activities: readonly CountedActivity[];
    };

/** Minutes a week times days: whole numbers, so that meeting the requirement exactly is not lost in rounding. */
const minuteDays = ({ from, to, hoursPerWeek }: Activity, first: EpochDay, last: EpochDay): number => {
  const start = Math.max(toEpochDay(from), first);
  const end = to === null ? last : Math.min(toEpochDay(to), last);
  return Math.round(hoursPerWeek * MINUTES) * Math.max(0, end - start + 1);
};

const counts = (activity: Activity): 'yes' | 'no' | 'to-be-assessed' => {
  switch (activity.kind) {
    case 'work-practice':
    case 'part-time-work':
    case 'short-trade-course':
    case 'labour-market-measure':
      return 'yes';
    case 'other-measure':
      return activity.similar === undefined ? 'to-be-assessed' : activity.similar ? 'yes' : 'no';
    case 'norwegian-training':
    case 'social-studies':
    case 'life-skills-course':
    case 'parental-guidance':
    case 'education':
      return 'no';
    default:
      return activity.kind satisfies never;
  }
};

const check = (inquiry: CaseInquiry, plan: WorkPlan, hoursPerWeek: number, from: IsoDate): WorkOrientedHoursCheck => {
  const first = toEpochDay(from);
  const last = toEpochDay(plan.through, 'through');
  const days = last - first + 1;
  const needed = Math.round(hoursPerWeek * MINUTES) * days;
  const measured = plan.activities.map((activity, index) => ({ index, minuteDays: minuteDays(activity, first, last), certain: counts(activity) }));
  const certain = measured.reduce((sum, one) => (one.certain === 'yes' ? sum + one.minuteDays : sum), 0);
  const activities = measured.map(({ index, minuteDays: amount, certain: known }): CountedActivity & { readonly minuteDays: number } => {
    const hours = atMost(amount, MINUTES * DAYS_A_WEEK);
    if (known !== 'to-be-assessed') return { index, counts: known, hours, minuteDays: amount };
    if (certain >= needed || amount === 0) return { index, counts: 'not-needed', hours, minuteDays: amount };
    return { index, counts: inquiry.ask(similarMeasure(index)), hours, minuteDays: amount };
  });
  const total = activities.reduce((sum, one) => (one.counts === 'yes' ? sum + one.minuteDays : sum), 0);
  return {
    kind: total >= needed ? 'met' : 'not-met',
    requiredHoursPerWeek: hoursPerWeek,
    averageHoursPerWeek: atMost(total, MINUTES * days),
    shortfallHoursPerWeek: atLeast(Math.max(0, needed - total), MINUTES * days),
    from,
    through: fromEpochDay(last),
    activities: activities.map(({ index, counts: counted, hours }) => ({ index, counts: counted, hours })),
  };
};

/** Whether a number of the requirement is another on a day to come than on the date asked about. */
const changesBefore = ({ reached }: CaseInquiry, through: IsoDate): boolean =>
  !reached(through) &&
  [parameters.workHours, parameters.workHoursUnderCollectiveProtection, parameters.partTimeWorkHours].some(
    (parameter) => commencedRows(parameter).filter(({ from }) => reached(from)).at(-1)?.value !== rowOn(parameter, through).value,
  );

/** The rule behind {@link checkWorkOrientedHours} for a plan. */
export const checkWorkOrientedHoursRule = (
  plan: WorkPlan,
  startedOn: IsoDate | null,
): CaseRule<'checkWorkOrientedHours', WorkOrientedHoursCheck> => ({
  id: 'checkWorkOrientedHours',
  decide: (inquiry) => {
    const requirement = inquiry.consider(workOrientedHoursRule);
    if (requirement.kind === 'none') return { kind: 'no-requirement' };
    const from = startedOn === null ? null : startOfRequirement(requirement, startedOn);
    if (from === null) return { kind: 'not-begun' };
    if (changesBefore(inquiry, plan.through)) inquiry.note('plan-crosses-change');
    return plan.through < from ? { kind: 'not-yet', from } : check(inquiry, plan, requirement.hoursPerWeek, from);
  },
});

/**
 * Whether a plan of activities meets the 15-hour requirement (minstekravet til arbeidsrettede elementer), and what is missing if not.
 *
 * Says which activities count, and averages their hours over the programme from the day the requirement starts to the day the plan names.
 * Provisions: the Act § 14 a third and fourth paragraph; before 2026 the Regulation § 43h. Certainty: statute and regulation for the hours and the
 * measures that count; the time averaged over is not defined in the law, so the caller names its end.
 *
 * Open by law: whether another measure is similar to those the law names (an assessment, given with the activity as `similar`), whether the
 * municipality has set the hours down (assessment `part-time-hours-set-down`), the day that "after" names (reading `after-a-date`), and a
 * programme begun under collective protection (`programme-after-collective-protection`). A plan that goes on past a change of the requirement is
 * checked by the law of the date asked about, and a note says so.
 *
 * A plan may be checked before the programme has begun: the average is then taken over the programme as it is planned.
 *
 * @param facts - what the case file holds; `programme.startedOn` must be known, `null` when the programme has no first day yet
 * @param plan - the activities with dates and hours a week, and the last day the average is taken over
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns whether the requirement is met, or every result that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact, the plan or an activity is malformed, when `programme.startedOn` is missing,
 * or when `through` is before it
 *
 * @example
 * ```ts
 * import { checkWorkOrientedHours } from 'integreringsloven';
 *
 * const decision = checkWorkOrientedHours(
 *   {
 *     person: { education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20' },
 *     programme: { startedOn: '2026-01-05', endGoal: 'work' },
 *   },
 *   {
 *     activities: [
 *       { kind: 'work-practice', from: '2026-04-05', to: null, hoursPerWeek: 12 },
 *       { kind: 'norwegian-training', from: '2026-01-05', to: null, hoursPerWeek: 18 },
 *     ],
 *     through: '2027-01-04',
 *   },
 *   { on: '2026-05-01' },
 * );
 * decision.status === 'determined' && decision.outcome.kind === 'not-met' && decision.outcome.shortfallHoursPerWeek; // => 3
 * ```
 */
export const checkWorkOrientedHours = (
  facts: CaseFacts,
  plan: WorkPlan,
  options: AskOptions,
): Decision<'checkWorkOrientedHours', WorkOrientedHoursCheck> => {
  const { programme: { startedOn } = {} } = checkFacts(facts);
  checkNames(checkObject(plan, 'plan', 'an object with the activities and the last day'), 'plan', ['activities', 'through']);
  checkActivities(plan.activities);
  const last = toEpochDay(plan.through, 'through');
  if (startedOn === undefined) {
    throw new RangeError('programme.startedOn: the first day in the programme is needed to take an average over it, got undefined');
  }
  if (startedOn !== null && last < toEpochDay(startedOn)) {
    throw new RangeError(`through: ${plan.through} is before programme.startedOn, ${startedOn}`);
  }
  return askRule(checkWorkOrientedHoursRule(plan, startedOn), facts, options);
};
