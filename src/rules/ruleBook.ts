import { shown } from '../calendar/isoDate.js';
import { decide, type Decision } from '../decision/index.js';
import type { AskedOfCase, CaseRule } from './ask.js';
import { endGoalsRule } from './endGoals.js';
import { governingLawRule } from './governingLaw.js';
import { introductionBenefitRule } from './introductionBenefit.js';
import { languageTrainingRule } from './languageTraining.js';
import { leaveEntitlementsRule } from './leaveEntitlements.js';
import { programmeDurationRule } from './programmeDuration.js';
import { requiredContentRule } from './requiredContent.js';
import { targetGroupRule } from './targetGroup.js';
import { workOrientedHoursRule } from './workOrientedHours.js';

/** The rules that are made of questions alone, in the order of the Act, by the name of the function that asks them. */
export const ruleBook = {
  governingLaw: governingLawRule,
  targetGroup: targetGroupRule,
  endGoals: endGoalsRule,
  programmeDuration: programmeDurationRule,
  requiredContent: requiredContentRule,
  workOrientedHours: workOrientedHoursRule,
  introductionBenefit: introductionBenefitRule,
  leaveEntitlements: leaveEntitlementsRule,
  languageTraining: languageTrainingRule,
} as const satisfies Readonly<Record<string, CaseRule<string, unknown>>>;

/** The name of a rule of questions. */
export type RuleName = keyof typeof ruleBook;

/** What a rule of questions can come to. */
export type OutcomeOf<R extends RuleName> = ReturnType<(typeof ruleBook)[R]['decide']>;

/** The answer of a rule of questions. */
export type DecisionOf<R extends RuleName> = R extends RuleName ? Decision<R, OutcomeOf<R>> : never;

/**
 * The names of the rules that are made of questions alone (regler som kan vises som tabell), as {@link decisionTable} takes them.
 *
 * @example
 * ```ts
 * import { ruleNames } from 'integreringsloven';
 *
 * ruleNames.includes('targetGroup'); // => true
 * ```
 */
export const ruleNames = Object.keys(ruleBook) as readonly RuleName[];

/** A rule of the book. */
export const ruleNamed = <R extends RuleName>(name: R): CaseRule<R, OutcomeOf<R>> => {
  if (!ruleNames.includes(name)) throw new RangeError(`rule: expected one of ${ruleNames.join(', ')}, got ${shown(name)}`);
  return ruleBook[name] as unknown as CaseRule<R, OutcomeOf<R>>;
};

/** The answer of every rule of questions, by its name. */
export type Answers = { readonly [R in RuleName]: DecisionOf<R> };

/** The answer of every rule of questions. */
export const answersTo = (asked: AskedOfCase): Answers =>
  Object.fromEntries(ruleNames.map((name) => [name, decide(ruleNamed(name) as CaseRule<string, unknown>, asked)])) as unknown as Answers;
