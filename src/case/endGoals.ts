import type { EndGoal } from './facts.js';

// The lawful end goals, by education and by the wording that governs; which of them fits is for the rules to say.

/** § 13 second paragraph until 2025-12-31. */
export const oldGoalsWithUpperSecondary = ['work', 'higher-education'] as const satisfies readonly EndGoal[];
/** § 37 c second paragraph until 2025-12-31. */
export const oldGoalsUnderCollectiveProtection = ['work', 'higher-education', 'higher-vocational-education'] as const satisfies readonly EndGoal[];
/** § 13 third and fourth paragraph until 2025-12-31. */
export const oldGoalsWithoutUpperSecondary = [
  'completed-upper-secondary',
  'vocational-training',
  'part-of-upper-secondary',
  'primary-school',
  'work',
] as const satisfies readonly EndGoal[];
/** § 13 first paragraph from 2026-01-01. */
export const newGoalsWithUpperSecondary = [
  'work',
  'higher-education',
  'higher-vocational-education',
  'vocational-requalification',
] as const satisfies readonly EndGoal[];
/** § 14 first and third to fifth paragraph from 2026-01-01. */
export const newGoalsWithoutUpperSecondary = [
  'completed-upper-secondary',
  'vocational-training',
  'part-of-upper-secondary',
  'work',
] as const satisfies readonly EndGoal[];
