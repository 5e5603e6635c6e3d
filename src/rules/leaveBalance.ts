import { civilDateOf, epochDayOf, fromEpochDay, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { addMonthsToDay } from '../calendar/months.js';
import type { CaseFacts, LeavePeriod } from '../case/facts.js';
import { leaveTaken } from '../case/questions/all.js';
import type { DatedDecision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import { askDatedRule, type AskOptions, type DatedCaseRule } from './ask.js';
import { childIllness } from './childIllness.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';
import { workingDaysAway } from './leaveDays.js';

/** The kinds of leave whose days are counted over a time that the Regulation names, and holiday, for which it names none. */
export type CountedLeaveKind = 'child-illness' | 'welfare' | 'peace-work' | 'religious-day' | 'holiday';

/** How much of a kind of leave is used, through the date asked about, in working days. */
export interface KindBalance {
  /** The kind of leave; it decides over which time the days are counted. */
  readonly kind: CountedLeaveKind;
  /** The first day of the time that is counted; `null` for holiday: everything in the file. */
  readonly from: IsoDate | null;
  /** The most that the Regulation gives in that time, in working days (virkedager). */
  readonly allowed: number;
  /** What is used from `from` through the date asked about, in working days, each day once. */
  readonly used: number;
  /** What is left, in working days, 0 when all is used; `null` for holiday, for which the Regulation names no time. */
  readonly left: number | null;
  /** By how many working days `used` is above `allowed`, 0 when it is not; `null` for holiday. */
  readonly exceededBy: number | null;
}

/**
 * What is used and left of the leave that is counted in days (brukt og gjenstående fravær og permisjon).
 *
 * - `balance`: each counted kind, in `balances`; absence because of a child's illness only when there is a child of the age
 * - `not-governed`: the Act of 2003 governs
 */
export type LeaveBalance = { readonly kind: 'balance'; readonly balances: readonly KindBalance[] } | { readonly kind: 'not-governed' };

/** The working days of a kind that are used from a day through the day asked about, against what is allowed. */
const balanceOf = (leave: readonly LeavePeriod[], kind: CountedLeaveKind, allowed: number, first: EpochDay | null, last: EpochDay): KindBalance => {
  const everything = leave.reduce((earliest, { from }) => Math.min(earliest, toEpochDay(from)), last);
  const used = workingDaysAway(leave, [kind], { first: first ?? everything, last }).size;
  return {
    kind,
    from: first === null ? null : fromEpochDay(first),
    allowed,
    used,
    left: first === null ? null : Math.max(0, allowed - used),
    exceededBy: first === null ? null : Math.max(0, used - allowed),
  };
};

/** The rule behind {@link leaveBalance}, in the order of the Regulation §§ 7 to 18. */
export const leaveBalanceRule: DatedCaseRule<'leaveBalance', LeaveBalance> = {
  id: 'leaveBalance',
  decide: ({ on, consider, law, note, read }) => {
    if (!consider(governedByIntegrationAct)) return { kind: 'not-governed' };
    const leave = read(leaveTaken);
    const day = toEpochDay(on);
    const yearStart = epochDayOf(civilDateOf(day).year, 1, 1);
    const balances: KindBalance[] = [];

    const ofChild = consider(childIllness);
    const months = law(parameters.childIllnessCountedOver);
    if (ofChild !== null && months !== null) balances.push(balanceOf(leave, 'child-illness', ofChild.workingDays, addMonthsToDay(day, -months) + 1, day));
    for (const [kind, parameter] of [
      ['welfare', parameters.welfareDays],
      ['peace-work', parameters.peaceWorkDays],
      ['religious-day', parameters.religiousDays],
    ] as const) {
      const allowed = law(parameter);
      if (allowed !== null) balances.push(balanceOf(leave, kind, allowed, yearStart, day));
    }
    const holiday = law(parameters.holidayDays);
    if (holiday !== null) {
      note('holiday-time-not-stated');
      balances.push(balanceOf(leave, 'holiday', holiday, null, day));
    }
    return { kind: 'balance', balances };
  },
};

/**
 * How many working days of each kind of leave are used and left on a date, and whether the number is exceeded (brukt og gjenstående fravær og permisjon).
 *
 * Provisions: the Regulation §§ 6, 7, 14, 14 a, 17 and 18, in every wording from 2021-01-01. Certainty: regulation. Absence because of a child's
 * illness is counted over the last 12 months, welfare leave, leave for peace work and religious days over the calendar year. For holiday § 18 names
 * no time, so what is used is told and what is left is not. Leave that is counted for an event, or for both parents together, cannot be counted from
 * one file.
 *
 * A file does not tell necessary days of travel to a funeral (§ 14 third paragraph) from other welfare leave, so they are counted with it.
 *
 * Days after the date asked about are not used yet. Only working days count, each once.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the balances, or all that are still possible; `needs-facts` when the leave is not in the file
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { leaveBalance } from 'integreringsloven';
 *
 * const decision = leaveBalance(
 *   {
 *     permit: { ground: 'refugee', grantedOn: '2025-03-10' },
 *     household: { youngestChildBornOn: null, chronicallyIllChild: false },
 *     programme: { leave: [{ kind: 'welfare', from: '2026-05-11', to: '2026-05-15' }] },
 *   },
 *   { on: '2026-06-01' },
 * );
 * const balances = decision.status === 'determined' && decision.outcome.kind === 'balance' ? decision.outcome.balances : [];
 * balances.find(({ kind }) => kind === 'welfare')?.left; // => 6
 * ```
 */
export const leaveBalance = (facts: CaseFacts, options: AskOptions): DatedDecision<'leaveBalance', LeaveBalance> =>
  askDatedRule(leaveBalanceRule, facts, options);
