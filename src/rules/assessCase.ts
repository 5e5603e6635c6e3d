import type { IsoDate } from '../calendar/isoDate.js';
import type { CaseFacts } from '../case/facts.js';
import { decideDated, type DatedDecision } from '../decision/index.js';
import { lawStateOn, type LawState } from '../law/verified.js';
import { askedTogether, type AskOptions } from './ask.js';
import { deadlinesOf, type Deadlines } from './deadlines.js';
import { leaveBalanceRule, type LeaveBalance } from './leaveBalance.js';
import { programmeEndRule, type ProgrammeEnd } from './programmeEnd.js';
import { answersTo, type Answers } from './ruleBook.js';

/** Everything the Act says of a case on a date, each part answered by itself (vurdering av saken). */
export interface CaseAssessment extends Answers {
  /** Tells an assessment from other documents of this library, such as a timeline. */
  readonly kind: 'assessment';
  /** The date asked about; every part answers for it. */
  readonly on: IsoDate;
  /** When the programme ends; `needs-facts` while the first day or the leave is not in the file. */
  readonly programmeEnd: DatedDecision<'programmeEnd', ProgrammeEnd>;
  /** What is used and left of the leave that is counted in days; `needs-facts` while the leave is not in the file. */
  readonly leaveBalance: DatedDecision<'leaveBalance', LeaveBalance>;
  /** Every deadline (frister) by its name, each with its last day and how it stands. */
  readonly deadlines: Deadlines;
  /** Up to which day the law was checked, and whether the date asked about lies beyond it. */
  readonly law: LawState;
}

/**
 * Everything the Act says of a case on a date: the law that governs, target group, end goals, length, content, work-oriented hours, benefit, leave,
 * language training, the end of the programme and the deadlines (samlet vurdering).
 *
 * Each part is the decision of the function of the same name, with its provisions and its certainty, so a missing fact leaves open only the parts that
 * need it.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the decisions by the name of the function, each answered by itself: one that lacks facts leaves the others as they are
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { assessCase } from 'integreringsloven';
 *
 * const assessment = assessCase({ permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null } }, { on: '2026-02-01' });
 * assessment.governingLaw.status; // => 'determined'
 * assessment.targetGroup.status; // => 'open'
 * assessment.deadlines['residence-limit'].status; // => 'needs-facts'
 * ```
 */
export const assessCase = (facts: CaseFacts, options: AskOptions): CaseAssessment => {
  const asked = askedTogether(facts, options);
  return {
    kind: 'assessment',
    on: options.on,
    ...answersTo(asked),
    programmeEnd: decideDated(programmeEndRule, asked),
    leaveBalance: decideDated(leaveBalanceRule, asked),
    deadlines: deadlinesOf(asked),
    law: lawStateOn(options.on),
  };
};
