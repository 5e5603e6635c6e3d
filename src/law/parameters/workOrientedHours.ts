import {
  CHAPTER_8A_2024,
  CHAPTER_8A_FEBRUARY_2024,
  REGULATION_SEPTEMBER_2025,
  WORK_ORIENTATION_2025,
  row,
  parameter,
} from './define.js';
import { INTEGRATION_ACT, act, regulation } from '../provision.js';

// The 15-hour requirement (§ 14 a, Regulation § 43h of 2024).

// Regulation § 43h of 2024, § 14 a: the 15-hour requirement
export const workHoursUnderCollectiveProtection = parameter('work-oriented/collective-protection-hours', 'hours-a-week', [
  row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2024-02-01', '2024-06-30', 15, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
  row('2024-07-01', '2025-12-31', 15, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const workHoursAfterUnderCollectiveProtection = parameter('work-oriented/collective-protection-after', 'months', [
  row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2024-02-01', '2024-06-30', 3, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
  row('2024-07-01', '2025-12-31', 3, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const partTimeWorkHours = parameter('work-oriented/part-time-hours', 'hours-a-week', [
  row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2024-02-01', '2024-06-30', 10, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
  row('2024-07-01', '2025-12-31', 10, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const partTimeLimit = parameter('work-oriented/part-time-limit', 'percent', [
  row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2024-02-01', '2024-06-30', 60, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
  row('2024-07-01', '2025-12-31', 60, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const workHours = parameter('work-oriented/hours', 'hours-a-week', [
  row<number>('2021-01-01', '2025-12-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, 15, act('14a', { paragraph: 3 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const workHoursAfterWithUpperSecondary = parameter('work-oriented/after-with-upper-secondary', 'months', [
  row<number>('2021-01-01', '2025-12-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, 3, act('14a', { paragraph: 3, sentence: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const workHoursAfterWithoutUpperSecondary = parameter('work-oriented/after-without-upper-secondary', 'months', [
  row<number>('2021-01-01', '2025-12-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, 6, act('14a', { paragraph: 3, sentence: 2 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
