import { endGoalsRule } from './endGoals.js';
import { programmeDurationRule } from './programmeDuration.js';
import { targetGroupRule } from './targetGroup.js';
import { workOrientedHoursRule } from './workOrientedHours.js';

/** Every rule of questions alone, by name. */
export const ruleBook = {
  targetGroup: targetGroupRule,
  endGoals: endGoalsRule,
  programmeDuration: programmeDurationRule,
  workOrientedHours: workOrientedHoursRule,
} as const;

/** The name of a rule in the {@link ruleBook}. */
export type RuleName = keyof typeof ruleBook;
