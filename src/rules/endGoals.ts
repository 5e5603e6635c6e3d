import type { CaseFacts, EndGoal } from '../case/facts.js';
import {
  newGoalsWithoutUpperSecondary,
  newGoalsWithUpperSecondary,
  oldGoalsUnderCollectiveProtection,
  oldGoalsWithoutUpperSecondary,
  oldGoalsWithUpperSecondary,
} from '../case/endGoals.js';
import type { Decision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';
import { ageOfParticipant } from './ageOfParticipant.js';
import { holdsCollectiveProtection, specialProgramme } from './collectiveProtection.js';
import { priorEducation } from './priorEducation.js';

/**
 * Which end goals the municipality may set (lovlige sluttmål).
 *
 * - `goals`: it chooses among those in `goals`
 * - `main`: the goal that the law gives the person, and `otherwise` the goals it may be set down to, on the condition named:
 *   `unless-main-rule-does-not-fit` (som hovedregel, until 2025) or `unwilling-or-unable-to-complete` (ikke ønsker eller ikke vil kunne
 *   fullføre, from 2026), which is for the municipality to assess
 * - `not-governed`: the Act of 2003 governs
 */
export type EndGoals =
  | { readonly kind: 'goals'; readonly goals: readonly EndGoal[] }
  | {
      readonly kind: 'main';
      readonly main: readonly EndGoal[];
      readonly otherwise: readonly EndGoal[];
      /** What the municipality has to assess before it sets one of the goals in `otherwise`. */
      readonly condition: 'unless-main-rule-does-not-fit' | 'unwilling-or-unable-to-complete';
    }
  | { readonly kind: 'not-governed' };

const goals = (lawful: readonly EndGoal[]): EndGoals => ({ kind: 'goals', goals: lawful });

/** The goals that are completed upper secondary education, by whichever road. */
const completed: readonly EndGoal[] = ['completed-upper-secondary', 'vocational-training'];
const without = (all: readonly EndGoal[], some: readonly EndGoal[]): readonly EndGoal[] => all.filter((goal) => !some.includes(goal));

/** § 13 and § 37 c as they were until 2025-12-31. */
const until2025 = (inquiry: CaseInquiry): EndGoals => {
  const { consider, law } = inquiry;
  const specialRules = specialProgramme();
  if (consider(priorEducation(specialRules)) !== 'below-upper-secondary') {
    const special = consider(specialRules);
    law(special ? parameters.lengthUnderCollectiveProtection : parameters.lengthWithUpperSecondary);
    return goals(special ? oldGoalsUnderCollectiveProtection : oldGoalsWithUpperSecondary);
  }
  law(parameters.lengthForCompletedUpperSecondary);
  law(parameters.lengthForOtherGoals);
  law(parameters.youngAge);
  if (consider(ageOfParticipant) !== 'young') return goals(oldGoalsWithoutUpperSecondary);
  return {
    kind: 'main',
    main: completed,
    otherwise: without(oldGoalsWithoutUpperSecondary, completed),
    condition: 'unless-main-rule-does-not-fit',
  };
};

/** §§ 13 and 14 from 2026-01-01. */
const from2026 = (inquiry: CaseInquiry): EndGoals => {
  const { consider, law, note } = inquiry;
  const education = consider(priorEducation(holdsCollectiveProtection));
  law(parameters.youngAge);
  note('end-goals-in-running-programme');
  const age = consider(ageOfParticipant);
  if (age === 'over') return goals(['work']);
  if (education !== 'below-upper-secondary') return goals(newGoalsWithUpperSecondary);
  if (age !== 'young') return goals(newGoalsWithoutUpperSecondary);
  return {
    kind: 'main',
    main: completed,
    otherwise: without(newGoalsWithoutUpperSecondary, completed),
    condition: 'unwilling-or-unable-to-complete',
  };
};

/** The rule behind {@link endGoals}, in the order of §§ 52, 37 c, 13 and 14. */
export const endGoalsRule: CaseRule<'endGoals', EndGoals> = {
  id: 'endGoals',
  decide: (inquiry) => {
    const { consider, law } = inquiry;
    if (!consider(governedByIntegrationAct)) return { kind: 'not-governed' };
    return law(parameters.workOnlyOverAge) === null ? until2025(inquiry) : from2026(inquiry);
  },
};

/**
 * Which end goals (sluttmål) the municipality may set for a participant.
 *
 * Provisions: the Act §§ 13, 14 and 37 c. Certainty: statute from 2026-01-01 and for collective protection; until 2025-12-31 the goals of § 13
 * are partly from guidance. That vocational training counts as completed upper secondary education is inferred.
 *
 * The question is put of a participant: whether the person is in the target group is for {@link targetGroup} to say.
 *
 * Open by law: the day on which age is tested (reading `age-of-participant`), the year after the upper age (`upper-age-bound`), the day that
 * "after" names (`after-a-date`), a programme begun under collective protection (`programme-after-collective-protection`), and what counts as
 * upper secondary before it was defined (assessment `counts-as-upper-secondary`).
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the lawful end goals, or every set of them that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { endGoals } from 'integreringsloven';
 *
 * const decision = endGoals(
 *   {
 *     person: { birthDate: '1990-09-09', education: 'higher' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20' },
 *   },
 *   { on: '2026-02-01' },
 * );
 * decision.status === 'determined' && decision.outcome.kind === 'goals' && decision.outcome.goals.includes('work'); // => true
 * ```
 */
export const endGoals = (facts: CaseFacts, options: AskOptions): Decision<'endGoals', EndGoals> => askRule(endGoalsRule, facts, options);
