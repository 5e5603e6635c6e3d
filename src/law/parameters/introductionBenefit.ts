import {
  CHAPTER_6A_2022,
  CHAPTER_6A_2023,
  CHAPTER_6A_2024,
  CHAPTER_8A_2022,
  CHAPTER_8A_2023,
  CHAPTER_8A_2024,
  CLARIFICATIONS_2023,
  COVID_ACT,
  REGULATION_SEPTEMBER_2025,
  WORK_ORIENTATION_2025,
  fraction,
  parameter,
  row,
  type Fraction,
} from './define.js';
import { INTEGRATION_ACT, act, instrument, regulation, type InstrumentId } from '../provision.js';

const COUPLES_2024: InstrumentId = 'lov/2024-06-25-54';
const INTERPRETERS_2021: InstrumentId = 'lov/2021-06-11-79';

// Introduction benefit (chapter 5, § 37 c and Regulation § 43b as they were) and the basic amount of the National Insurance (G).

// The basic amount: set in late May (in 2020 in September) with effect from 1 May.
export const basicAmount = parameter('benefit/basic-amount', 'kroner', [
  row('2021-01-01', '2021-04-30', 101_351, instrument('forskrift/2020-09-04-1719', '2020-05-01'), 'forskrift/2020-09-04-1719', 'guidance', 'sparebank1-basic-amounts'),
  row('2021-05-01', '2022-04-30', 106_399, instrument('forskrift/2021-05-21-1568', '2021-05-01'), 'forskrift/2021-05-21-1568', 'guidance', 'sparebank1-basic-amounts'),
  row('2022-05-01', '2023-04-30', 111_477, instrument('forskrift/2022-05-20-881', '2022-05-01'), 'forskrift/2022-05-20-881', 'guidance', 'sparebank1-basic-amounts'),
  row('2023-05-01', '2024-04-30', 118_620, instrument('forskrift/2023-05-26-738', '2023-05-01'), 'forskrift/2023-05-26-738', 'guidance', 'sparebank1-basic-amounts'),
  row('2024-05-01', '2025-04-30', 124_028, instrument('forskrift/2024-05-24-815', '2024-05-01'), 'forskrift/2024-05-24-815', 'guidance', 'unimicro-basic-amount-2024'),
  row('2025-05-01', '2026-04-30', 130_160, instrument('forskrift/2025-05-23-837', '2025-05-01'), 'forskrift/2025-05-23-837', 'regulation'),
  row('2026-05-01', null, 136_549, instrument('forskrift/2026-05-22-869', '2026-05-01'), 'forskrift/2026-05-22-869', 'regulation'),
]);

// § 20: the whole benefit, and what of it falls on a month, a day and an hour
export const basicAmountsAYear = parameter('benefit/basic-amounts-a-year', 'times', [
  row('2021-01-01', null, 2, act('20', { paragraph: 1 }), INTEGRATION_ACT, 'statute'),
]);
export const monthOfYear = parameter('benefit/month-of-year', 'fraction', [
  row('2021-01-01', null, fraction(1, 12), act('20', { paragraph: 2, sentence: 1 }), INTEGRATION_ACT, 'statute'),
]);
export const dayOfMonth = parameter('benefit/day-of-month', 'fraction', [
  row('2021-01-01', null, fraction(1, 30), act('20', { paragraph: 2, sentence: 2 }), INTEGRATION_ACT, 'statute'),
]);
export const hourOfYear = parameter('benefit/hour-of-year', 'fraction', [
  row('2021-01-01', null, fraction(1, 1850), act('20', { paragraph: 2, sentence: 3 }), INTEGRATION_ACT, 'statute'),
]);
export const youngBenefitAge = parameter('benefit/young-age', 'years', [
  row('2021-01-01', null, 25, [act('20', { paragraph: 3, sentence: 1 }), act('20', { paragraph: 3, sentence: 2 })], INTEGRATION_ACT, 'statute'),
]);
export const youngLivingApart = parameter('benefit/young-living-apart', 'fraction', [
  row('2021-01-01', null, fraction(2, 3), act('20', { paragraph: 3, sentence: 1 }), INTEGRATION_ACT, 'statute'),
]);
export const youngLivingWithParents = parameter('benefit/young-living-with-parents', 'fraction', [
  row('2021-01-01', null, fraction(1, 3), act('20', { paragraph: 3, sentence: 2 }), INTEGRATION_ACT, 'statute'),
]);
export const coupleWithoutChildren = parameter('benefit/couple-without-children', 'fraction', [
  row<Fraction>('2021-01-01', '2024-06-30', null, act('20', { paragraph: 1 }), INTEGRATION_ACT, 'statute'),
  row('2024-07-01', null, fraction(5, 6), act('20', { paragraph: 4, sentence: 1 }, '2024-07-01'), COUPLES_2024, 'statute'),
]);

// Part time: § 37 c fourth paragraph and Regulation § 43b as they were, and the pandemic
export const wholeBenefitInPartTime = parameter('benefit/whole-in-part-time-because-of-municipality', 'yes-no', [
  row('2021-01-01', '2022-06-14', false, act('20', { paragraph: 1 }), INTEGRATION_ACT, 'inferred'),
  row('2022-06-15', '2023-06-01', true, act('37c', { paragraph: 4, sentence: 5 }, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
  row('2023-06-02', '2024-06-30', true, act('37c', { paragraph: 4, sentence: 5 }, '2022-06-15'), CHAPTER_6A_2023, 'inferred', undefined, 'chapter-6a-2023-not-read'),
  row('2024-07-01', '2025-12-31', true, act('37c', { paragraph: 4, sentence: 5 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const cutForWorkOutsidePartTime = parameter('benefit/cut-for-work-outside-part-time', 'yes-no', [
  row('2021-01-01', '2022-06-26', false, act('23', { paragraph: 2, sentence: 1 }), INTEGRATION_ACT, 'inferred'),
  row('2022-06-27', '2023-06-30', true, regulation('43b', { paragraph: 1, sentence: 1 }, '2022-06-27'), CHAPTER_8A_2022, 'regulation'),
  row('2023-07-01', '2024-06-30', true, regulation('43b', { paragraph: 1, sentence: 1 }, '2023-07-01'), CHAPTER_8A_2023, 'regulation'),
  row('2024-07-01', '2025-12-31', true, regulation('43b', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row('2026-01-01', null, false, regulation('43b', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const partTimeInPandemic = parameter('benefit/part-time-in-pandemic', 'yes-no', [
  row('2021-01-01', '2022-12-31', true, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
  row('2023-01-01', null, false, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
]);

// § 22: transitional benefit, of which the amendment of 2023 changed a spelling only; § 46: when a cut is a formal decision, first
// wording not read
export const transitionalBenefitCut = parameter('benefit/transitional-benefit-cut', 'percent', [
  row('2021-01-01', '2023-07-31', 40, act('22', { paragraph: 2 }), INTEGRATION_ACT, 'statute'),
  row('2023-08-01', null, 40, act('22', { paragraph: 2 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);
export const transitionalBenefitFree = parameter('benefit/transitional-benefit-free', 'fraction', [
  row('2021-01-01', '2023-07-31', fraction(1, 2), act('22', { paragraph: 2 }), INTEGRATION_ACT, 'statute'),
  row('2023-08-01', null, fraction(1, 2), act('22', { paragraph: 2 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);
export const formalDecisionShare = parameter('benefit/formal-decision-share', 'percent', [
  row('2021-01-01', '2021-12-31', 50, act('46', { paragraph: 2 }), INTEGRATION_ACT, 'inferred'),
  row('2022-01-01', null, 50, act('46', { paragraph: 2, letter: 'g' }, '2022-01-01'), INTERPRETERS_2021, 'statute'),
]);
export const formalDecisionLeast = parameter('benefit/formal-decision-least', 'fraction', [
  row('2021-01-01', '2021-12-31', fraction(1, 12), act('46', { paragraph: 2 }), INTEGRATION_ACT, 'inferred'),
  row('2022-01-01', null, fraction(1, 12), act('46', { paragraph: 2, letter: 'g' }, '2022-01-01'), INTERPRETERS_2021, 'statute'),
]);
