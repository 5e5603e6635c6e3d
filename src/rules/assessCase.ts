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
  readonly kind: 'assessment';
  readonly on: IsoDate;
  readonly programmeEnd: DatedDecision<'programmeEnd', ProgrammeEnd>;
  readonly leaveBalance: DatedDecision<'leaveBalance', LeaveBalance>;
  readonly deadlines: Deadlines;
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
