import type { IsoDate } from '../../calendar/isoDate.js';
import {
  CHAPTER_6A_2022,
  CHAPTER_6A_2023,
  CHAPTER_6A_2024,
  CHAPTER_6A_2026,
  CHAPTER_8A_FEBRUARY_2024,
  CLARIFICATIONS_2023,
  REGULATION_2026,
  REGULATION_SEPTEMBER_2025,
  WORK_ORIENTATION_2025,
  row,
  parameter,
  type Standing,
} from './define.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, act, instrument, regulation } from '../provision.js';

// Which Act governs, the target group (§§ 8 and 9), and collective protection (chapter 6A).

// Which Act governs
export const permitsFrom = parameter<IsoDate>('governing-act/permits-from', 'date', [
  // The transitional rule was § 51 until the Act got a new § 50.
  row('2021-01-01', '2022-07-31', '2021-01-01', act('51', { paragraph: 1, sentence: 1 }), INTEGRATION_ACT, 'statute'),
  row('2022-08-01', null, '2021-01-01', act('52', { paragraph: 1, sentence: 1 }, '2022-08-01'), 'lov/2021-06-11-78', 'statute'),
]);
export const arrivalsFrom = parameter<IsoDate>('governing-act/arrivals-from', 'date', [
  row('2021-01-01', null, '2021-01-01', regulation('72', { paragraph: 1, sentence: 2 }), INTEGRATION_REGULATION, 'regulation'),
]);

// § 8 and § 9: the target group
export const lowerAge = parameter('target-group/lower-age', 'years', [
  row('2021-01-01', null, 18, act('8', { paragraph: 1, sentence: 1 }), INTEGRATION_ACT, 'statute'),
]);
export const upperAge = parameter('target-group/upper-age', 'years', [
  row('2021-01-01', null, 55, act('8', { paragraph: 1, sentence: 1 }), INTEGRATION_ACT, 'statute', undefined, 'higher-age-limit-adopted'),
  row(null, null, 60, instrument(WORK_ORIENTATION_2025, '2025-06-20'), WORK_ORIENTATION_2025, 'statute'),
]);
export const optionalOverAge = parameter('target-group/optional-over-age', 'years', [
  row('2021-01-01', null, 55, act('8', { paragraph: 3, sentence: 1 }), INTEGRATION_ACT, 'statute'),
  row(null, null, 60, instrument(WORK_ORIENTATION_2025, '2025-06-20'), WORK_ORIENTATION_2025, 'statute'),
]);
export const residenceLimit = parameter('target-group/residence-limit', 'years', [
  row('2021-01-01', null, 2, act('8', { paragraph: 1, sentence: 3 }), INTEGRATION_ACT, 'statute'),
]);
export const optionalResidenceLimit = parameter('target-group/optional-residence-limit', 'years', [
  row('2021-01-01', null, 2, act('8', { paragraph: 3, sentence: 2 }), INTEGRATION_ACT, 'statute'),
]);
export const agreementWaivedAfterFamilyPermit = parameter('target-group/agreement-waived-after-family-permit', 'yes-no', [
  row('2021-01-01', '2023-07-31', false, act('8', { paragraph: 2 }), INTEGRATION_ACT, 'guidance', 'imdi-guide-chapter-4', 'clarified-in-2023'),
  row('2023-08-01', null, true, act('8', { paragraph: 2, sentence: 2 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);
export const workExceptionHours = parameter('target-group/work-exception-hours', 'hours-a-week', [
  row<number>('2021-01-01', '2025-12-31', null, act('8'), INTEGRATION_ACT, 'guidance', 'imdi-guide-chapter-4'),
  row('2026-01-01', null, 30, act('8', { paragraph: 4, sentence: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const familyLimit = parameter('target-group/family-limit', 'years', [
  row('2021-01-01', null, 5, act('9', { paragraph: 1, letter: 'f' }), INTEGRATION_ACT, 'statute'),
]);
export const familyOfPermanentResidents = parameter('target-group/family-of-permanent-residents', 'yes-no', [
  row('2021-01-01', '2023-07-31', false, act('9', { paragraph: 1, letter: 'f' }), INTEGRATION_ACT, 'inferred', undefined, 'clarified-in-2023'),
  row('2023-08-01', null, true, act('9', { paragraph: 2 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);

// Chapter 6A: collective protection
export const collectiveProtectionStanding = parameter<Standing>('collective-protection/standing', 'code', [
  row('2021-01-01', '2022-06-14', 'right-and-obligation', act('9', { paragraph: 1, letter: 'e' }), INTEGRATION_ACT, 'inferred'),
  row('2022-06-15', '2023-06-01', 'right', act('37c', { paragraph: 1, sentence: 1 }, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
  row('2023-06-02', '2024-06-30', 'right', act('37c', { paragraph: 1, sentence: 1 }, '2022-06-15'), CHAPTER_6A_2023, 'inferred', undefined, 'chapter-6a-2023-not-read'),
  row('2024-07-01', '2025-12-31', 'right', act('37c', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-01-01', '2026-06-30', 'right-and-obligation', [act('9', { paragraph: 1, letter: 'e' }), act('37c', { paragraph: 1 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute', undefined, 'refused-or-interrupted'),
  row('2026-07-01', '2028-06-30', 'right-and-obligation', [act('9', { paragraph: 1, letter: 'e' }), act('37c', { paragraph: 1 }, '2026-07-01')], CHAPTER_6A_2026, 'statute', undefined, 'refused-or-interrupted'),
  row('2028-07-01', null, 'right-and-obligation', act('9', { paragraph: 1, letter: 'e' }), CHAPTER_6A_2026, 'statute', undefined, 'refused-or-interrupted'),
]);
export const collectiveProtectionPermitsFrom = parameter<IsoDate>('collective-protection/permits-from', 'date', [
  row<IsoDate>('2021-01-01', '2022-06-15', null, act('9', { paragraph: 1, letter: 'e' }), INTEGRATION_ACT, 'inferred'),
  row('2022-06-16', '2024-06-30', '2022-03-11', instrument('forskrift/2022-06-10-995', '2022-06-16'), 'forskrift/2022-06-10-995', 'regulation'),
  row('2024-07-01', '2026-06-30', '2022-03-11', instrument('forskrift/2024-06-25-1217', '2024-07-01'), 'forskrift/2024-06-25-1217', 'regulation'),
  row('2026-07-01', '2028-06-30', '2022-03-11', instrument('forskrift/2026-06-12-1077', '2026-07-01'), 'forskrift/2026-06-12-1077', 'regulation'),
  row<IsoDate>('2028-07-01', null, null, act('9', { paragraph: 1, letter: 'e' }), CHAPTER_6A_2026, 'statute'),
]);
export const refusalForNearFullTimeWork = parameter('collective-protection/refusal-for-near-full-time-work', 'yes-no', [
  row('2021-01-01', '2024-01-31', false, act('8'), INTEGRATION_ACT, 'inferred'),
  row('2024-02-01', '2024-06-30', true, regulation('43j', { paragraph: 1 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
  row('2024-07-01', '2025-12-31', true, act('37c', { paragraph: 1, sentence: 3 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const endedByNearFullTimeWork = parameter('collective-protection/ended-by-near-full-time-work', 'yes-no', [
  row('2021-01-01', '2024-06-30', false, act('8'), INTEGRATION_ACT, 'inferred'),
  row('2024-07-01', '2025-12-31', true, act('37c', { paragraph: 2, sentence: 5 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const noNewRightsAfterCollectiveProtection = parameter('collective-protection/no-new-rights-after', 'yes-no', [
  row('2021-01-01', '2025-12-31', false, act('9'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', '2026-06-30', true, regulation('43h', { paragraph: 1 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  row('2026-07-01', '2028-06-30', true, regulation('43h', { paragraph: 1 }, '2026-07-01'), REGULATION_2026, 'regulation'),
  row('2028-07-01', null, false, act('9'), REGULATION_2026, 'inferred'),
]);
