import { shown } from '../calendar/isoDate.js';
import type { Decision } from '../decision/index.js';
import type { CaseRule } from './ask.js';
import { endGoalsRule } from './endGoals.js';
import { programmeDurationRule } from './programmeDuration.js';
import { targetGroupRule } from './targetGroup.js';
import { workOrientedHoursRule } from './workOrientedHours.js';

/** The rules that are made of questions alone, by the name of the function that asks them. */
export const ruleBook = {
  targetGroup: targetGroupRule,
  endGoals: endGoalsRule,
  programmeDuration: programmeDurationRule,
  workOrientedHours: workOrientedHoursRule,
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
