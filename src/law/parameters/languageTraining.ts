import type { IsoDate } from '../../calendar/isoDate.js';
import { CHAPTER_6A_2022, CHAPTER_6A_2024, CHAPTER_6A_2026, CHAPTER_8A_2024, CLARIFICATIONS_2023, REGULATION_2026, REGULATION_SEPTEMBER_2025, parameter, row, type Standing } from './define.js';
import type { InstrumentId } from '../provision.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, act, regulation } from '../provision.js';

const HOURS_2021: InstrumentId = 'lov/2021-06-18-132';
const TRANSITION_2021: InstrumentId = 'forskrift/2021-06-20-2052';
const TRANSITION_2022: InstrumentId = 'forskrift/2021-12-22-3852';
const REGULATION_JUNE_2023: InstrumentId = 'forskrift/2023-06-26-1105';
const EXTENDED_2023: InstrumentId = 'forskrift/2023-06-26-1106';
const FAMILY_IMMIGRATION_2025: InstrumentId = 'lov/2025-06-20-84';

// Norwegian training and social studies (chapter 6, § 37 d, Regulation §§ 28, 43g, 73 and 74).

// § 26: who
export const trainingLowerAge = parameter('training/lower-age', 'years', [row('2021-01-01', null, 18, [act('26', { paragraph: 1 }), act('26', { paragraph: 3 })], INTEGRATION_ACT, 'statute')]);
export const trainingUpperAge = parameter('training/upper-age', 'years', [row('2021-01-01', null, 67, act('26', { paragraph: 5, sentence: 2 }), INTEGRATION_ACT, 'statute')]);
export const finishBegunTraining = parameter('training/finish-begun', 'yes-no', [
  row('2021-01-01', '2025-08-31', true, act('26', { paragraph: 6 }), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row('2025-09-01', null, true, act('26', { paragraph: 6 }, '2025-09-01'), FAMILY_IMMIGRATION_2025, 'statute'),
]);
export const collectiveProtectionTraining = parameter<Standing>('training/collective-protection-standing', 'code', [
  row('2021-01-01', '2022-06-14', 'right-and-obligation', act('26', { paragraph: 1 }), INTEGRATION_ACT, 'inferred'),
  row('2022-06-15', '2024-06-30', 'right', act('37d', { paragraph: 1, sentence: 1 }, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
  row('2024-07-01', '2026-06-30', 'right', act('37d', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-07-01', '2028-06-30', 'right', act('37d', { paragraph: 1, sentence: 1 }, '2026-07-01'), CHAPTER_6A_2026, 'statute'),
  row('2028-07-01', null, 'right-and-obligation', act('26', { paragraph: 1 }), CHAPTER_6A_2026, 'statute'),
]);

// § 30: the offer
export const trainingOfferWithin = parameter('training/offer-within', 'months', [row('2021-01-01', null, 3, act('30', { paragraph: 3, sentence: 1 }), INTEGRATION_ACT, 'statute')]);

// § 32: how long
export const trainingMonths = parameter('training/months', 'months', [
  row('2021-01-01', '2021-12-31', 36, act('32'), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row('2022-01-01', '2023-07-31', 36, act('32', { paragraph: 1, sentence: 1 }, '2022-01-01'), HOURS_2021, 'statute'),
  row('2023-08-01', null, 36, act('32', { paragraph: 1, sentence: 1 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);
export const trainingMonthsWithUpperSecondary = parameter('training/months-with-upper-secondary', 'months', [
  row('2021-01-01', '2021-12-31', 18, act('32'), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row('2022-01-01', '2023-07-31', 18, act('32', { paragraph: 1, sentence: 2 }, '2022-01-01'), HOURS_2021, 'statute'),
  row('2023-08-01', null, 18, act('32', { paragraph: 1, sentence: 2 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);
export const trainingCountedFromOfferAfter = parameter<IsoDate>('training/counted-from-offer-after', 'date', [
  row<IsoDate>('2021-01-01', '2021-12-31', null, act('32'), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row<IsoDate>('2022-01-01', '2023-07-31', null, act('32', { paragraph: 1 }, '2022-01-01'), HOURS_2021, 'statute'),
  row('2023-08-01', null, '2023-08-01', regulation('74', { paragraph: 1 }, '2023-08-01'), REGULATION_JUNE_2023, 'regulation'),
]);
export const trainingHours = parameter('training/hours', 'hours', [
  row<number>('2021-01-01', '2021-12-31', null, act('32'), INTEGRATION_ACT, 'inferred'),
  row('2022-01-01', null, 225, act('32', { paragraph: 2 }, '2022-01-01'), HOURS_2021, 'statute'),
]);
export const trainingHoursOfEarlierPermits = parameter('training/hours-of-earlier-permits', 'hours', [
  row('2021-01-01', '2021-12-31', 250, act('32'), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row('2022-01-01', null, 250, regulation('73', { paragraph: 3, sentence: 2 }, '2022-01-01'), TRANSITION_2022, 'regulation'),
]);
export const newHoursForPermitsFrom = parameter<IsoDate>('training/new-hours-for-permits-from', 'date', [
  row<IsoDate>('2021-01-01', '2021-07-31', null, act('33'), INTEGRATION_ACT, 'inferred'),
  row('2021-08-01', '2021-12-31', '2022-01-01', regulation('73', { paragraph: 2 }, '2021-08-01'), TRANSITION_2021, 'regulation'),
  row('2022-01-01', null, '2022-01-01', [regulation('73', { paragraph: 3 }, '2022-01-01'), regulation('73', { paragraph: 4 }, '2022-01-01')], TRANSITION_2022, 'regulation'),
]);

// § 33, § 37: social studies
export const socialStudiesHours = parameter('training/social-studies-hours', 'hours', [
  row<number>('2021-01-01', '2021-12-31', null, act('33'), INTEGRATION_ACT, 'inferred'),
  row('2022-01-01', null, 75, act('33', { paragraph: 1, sentence: 1 }, '2022-01-01'), HOURS_2021, 'statute'),
]);
export const socialStudiesHoursOfEarlierPermits = parameter('training/social-studies-hours-of-earlier-permits', 'hours', [
  row('2021-01-01', '2021-07-31', 50, act('33'), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row('2021-08-01', '2021-12-31', 50, regulation('73', { paragraph: 2 }, '2021-08-01'), TRANSITION_2021, 'regulation'),
  row('2022-01-01', null, 50, regulation('73', { paragraph: 3, sentence: 1 }, '2022-01-01'), TRANSITION_2022, 'regulation'),
]);
export const socialStudiesWithin = parameter('training/social-studies-within', 'months', [
  row('2021-01-01', '2021-12-31', 12, act('33'), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row('2022-01-01', '2023-07-31', 12, act('33', { paragraph: 1, sentence: 3 }, '2022-01-01'), HOURS_2021, 'statute'),
  row('2023-08-01', null, 12, act('33', { paragraph: 1, sentence: 3 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);
export const socialStudiesTestWithin = parameter('training/social-studies-test-within', 'months', [
  row('2021-01-01', '2023-07-31', 12, act('37', { paragraph: 2 }), INTEGRATION_ACT, 'inferred', undefined, 'training-first-wording-not-read'),
  row('2023-08-01', null, 12, act('37', { paragraph: 2, sentence: 1 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
]);
export const hoursAndTimeBoundMunicipalityOnly = parameter('training/hours-and-time-bind-municipality-only', 'yes-no', [
  row('2021-01-01', null, true, act('33', { paragraph: 2 }), INTEGRATION_ACT, 'statute'),
]);

// § 37 d, Regulation § 43g: collective protection
export const trainingMonthsUnderCollectiveProtection = parameter('training/collective-protection-months', 'months', [
  row<number>('2021-01-01', '2022-06-14', null, act('32'), INTEGRATION_ACT, 'inferred'),
  row('2022-06-15', '2024-06-30', 12, act('37d', { paragraph: 2, sentence: 1 }, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
  row('2024-07-01', '2026-06-30', 12, act('37d', { paragraph: 2, sentence: 1 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-07-01', '2028-06-30', 12, act('37d', { paragraph: 2, sentence: 1 }, '2026-07-01'), CHAPTER_6A_2026, 'statute'),
  row<number>('2028-07-01', null, null, act('32', { paragraph: 1 }, '2023-08-01'), CHAPTER_6A_2026, 'statute'),
]);
export const extendedTrainingWithUpperSecondary = parameter('training/extended-with-upper-secondary', 'months', [
  row<number>('2021-01-01', '2023-06-30', null, act('32'), INTEGRATION_ACT, 'inferred'),
  row('2023-07-01', '2024-06-30', 6, regulation('43g', { paragraph: 2, sentence: 1 }, '2023-07-01'), EXTENDED_2023, 'regulation'),
  row('2024-07-01', '2026-06-30', 6, regulation('43g', { paragraph: 2, sentence: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-07-01', null, null, regulation('43g', {}, '2026-07-01'), REGULATION_2026, 'regulation'),
]);
export const extendedTraining = parameter('training/extended', 'months', [
  row<number>('2021-01-01', '2023-06-30', null, act('32'), INTEGRATION_ACT, 'inferred'),
  row('2023-07-01', '2024-06-30', 24, regulation('43g', { paragraph: 2, sentence: 2 }, '2023-07-01'), EXTENDED_2023, 'regulation'),
  row('2024-07-01', '2026-06-30', 24, regulation('43g', { paragraph: 2, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-07-01', null, null, regulation('43g', {}, '2026-07-01'), REGULATION_2026, 'regulation'),
]);
export const extendedTrainingStep = parameter('training/extended-step', 'months', [
  row<number>('2021-01-01', '2023-06-30', null, act('32'), INTEGRATION_ACT, 'inferred'),
  row('2023-07-01', '2024-06-30', 6, regulation('43g', { paragraph: 2, sentence: 2 }, '2023-07-01'), EXTENDED_2023, 'regulation'),
  row('2024-07-01', '2026-06-30', 6, regulation('43g', { paragraph: 2, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-07-01', null, null, regulation('43g', {}, '2026-07-01'), REGULATION_2026, 'regulation'),
]);
export const ukrainianUpperSecondaryCountsInTraining = parameter('training/ukrainian-upper-secondary-counts', 'yes-no', [
  row('2021-01-01', '2025-12-31', false, act('32'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, true, regulation('65a', { paragraph: 2 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);

// Regulation § 28: the guiding levels
export const levelInsteadOfGradeInPreparatoryEducation = parameter('training/level-instead-of-grade', 'yes-no', [
  row('2021-01-01', '2025-12-31', false, regulation('28', { paragraph: 6 }), INTEGRATION_REGULATION, 'inferred', undefined, 'level-in-preparatory-education-not-read'),
  row('2026-01-01', null, true, regulation('28', { paragraph: 6 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
