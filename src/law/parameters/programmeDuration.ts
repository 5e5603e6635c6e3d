import type { IsoDate } from '../../calendar/isoDate.js';
import {
  CHAPTER_6A_2022,
  CHAPTER_6A_2023,
  CHAPTER_6A_2024,
  CHAPTER_8A_2022,
  CHAPTER_8A_2023,
  CHAPTER_8A_2024,
  CLARIFICATIONS_2023,
  COVID_ACT,
  NO_EXTENSION,
  REGULATION_DECEMBER_2025,
  REGULATION_JUNE_2025,
  REGULATION_SEPTEMBER_2025,
  WORK_ORIENTATION_2025,
  row,
  parameter,
  length,
  may,
  shall,
  type Length,
} from './define.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, act, instrument, regulation } from '../provision.js';

// End goals, length and extension (§§ 13 and 14, chapter 6A, Regulation §§ 43d, 75 and 76), and what absence adds.

// § 13, § 14: end goals
export const youngAge = parameter('end-goals/young-age', 'years', [
  row('2021-01-01', '2023-07-31', 25, act('13', { paragraph: 3 }), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
  row('2023-08-01', '2025-12-31', 25, act('13', { paragraph: 3, sentence: 1 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
  row('2026-01-01', null, 25, act('14', { paragraph: 3 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const workOnlyOverAge = parameter('end-goals/work-only-over-age', 'years', [
  row<number>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
  row('2026-01-01', null, 55, [act('13', { paragraph: 1, sentence: 2 }, '2026-01-01'), act('14', { paragraph: 1, sentence: 2 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute'),
]);
export const upperSecondaryIsDefined = parameter('education/upper-secondary-is-defined', 'yes-no', [
  row('2021-01-01', '2023-07-31', false, act('13'), INTEGRATION_ACT, 'inferred', undefined, 'upper-secondary-not-defined'),
  row('2023-08-01', '2025-12-31', true, regulation('65a', { paragraph: 1, sentence: 1 }, '2023-08-01'), 'forskrift/2023-06-26-1105', 'regulation'),
  row('2026-01-01', null, true, regulation('65a', { paragraph: 1, sentence: 1 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const ukrainianUpperSecondaryCounts = parameter('education/ukrainian-upper-secondary-counts', 'yes-no', [
  row('2021-01-01', '2022-06-26', false, act('13'), INTEGRATION_ACT, 'inferred', undefined, 'upper-secondary-not-defined'),
  row('2022-06-27', '2023-06-30', true, regulation('43a', { paragraph: 1, sentence: 2 }, '2022-06-27'), CHAPTER_8A_2022, 'regulation'),
  row('2023-07-01', '2024-06-30', true, regulation('43a', { paragraph: 1, sentence: 2 }, '2023-07-01'), CHAPTER_8A_2023, 'regulation'),
  row('2024-07-01', '2025-12-31', true, regulation('43a', { paragraph: 1, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row('2026-01-01', null, true, regulation('65a', { paragraph: 2 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);

// § 13, § 14, chapter 6A, Regulation § 43d: length and extension
export const lengthWithUpperSecondary = parameter<Length>('duration/with-upper-secondary', 'length-in-months', [
  row('2021-01-01', '2025-12-31', length(3, 6, may(6)), [act('13', { paragraph: 2 }), act('13', { paragraph: 5 })], INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
  row('2026-01-01', null, length(null, 12, NO_EXTENSION), act('13', { paragraph: 3 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const lengthForCompletedUpperSecondary = parameter<Length>('duration/completed-upper-secondary', 'length-in-months', [
  row('2021-01-01', '2025-12-31', length(3, 36, may(12)), [act('13', { paragraph: 3 }), act('13', { paragraph: 4 }), act('13', { paragraph: 5 })], INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
  row('2026-01-01', null, length(null, 48, shall(12)), [act('14', { paragraph: 4, sentence: 2 }, '2026-01-01'), act('14', { paragraph: 4, sentence: 3 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute'),
]);
export const lengthForOtherGoals = parameter<Length>('duration/other-goals', 'length-in-months', [
  row('2021-01-01', '2025-12-31', length(3, 24, may(12)), [act('13', { paragraph: 4 }), act('13', { paragraph: 5 })], INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
  row<Length>('2026-01-01', null, null, act('14', {}, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const lengthForPartOfUpperSecondary = parameter<Length>('duration/part-of-upper-secondary', 'length-in-months', [
  row<Length>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
  row('2026-01-01', null, length(null, 36, shall(12)), [act('14', { paragraph: 4, sentence: 1 }, '2026-01-01'), act('14', { paragraph: 4, sentence: 3 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute'),
]);
export const lengthForVocationalTraining = parameter<Length>('duration/vocational-training', 'length-in-months', [
  row<Length>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
  row('2026-01-01', null, length(null, 60, NO_EXTENSION), act('14', { paragraph: 5 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const lengthForWork = parameter<Length>('duration/work', 'length-in-months', [
  row<Length>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
  row('2026-01-01', null, length(null, 24, NO_EXTENSION), act('14', { paragraph: 6 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const lengthUnderCollectiveProtection = parameter<Length>('duration/collective-protection', 'length-in-months', [
  row<Length>('2021-01-01', '2022-06-14', null, act('13'), INTEGRATION_ACT, 'inferred'),
  row('2022-06-15', '2023-06-01', length(null, 6, may(6)), [act('37c', { paragraph: 2, sentence: 1 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 3 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 4 }, '2022-06-15')], CHAPTER_6A_2022, 'statute'),
  row('2023-06-02', '2024-06-30', length(null, 6, may(6)), [act('37c', { paragraph: 2, sentence: 1 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 3 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 4 }, '2022-06-15')], CHAPTER_6A_2023, 'inferred', undefined, 'chapter-6a-2023-not-read'),
  row('2024-07-01', '2025-12-31', length(null, 6, may(6)), [act('37c', { paragraph: 2, sentence: 1 }, '2024-07-01'), act('37c', { paragraph: 2, sentence: 3 }, '2024-07-01'), act('37c', { paragraph: 2, sentence: 4 }, '2024-07-01')], CHAPTER_6A_2024, 'statute'),
  row<Length>('2026-01-01', null, null, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const lengthForUkrainianUpperSecondary = parameter<Length>('duration/ukrainian-upper-secondary', 'length-in-months', [
  row<Length>('2021-01-01', '2023-06-30', null, act('13'), INTEGRATION_ACT, 'inferred'),
  row('2023-07-01', '2024-06-30', length(null, 12, NO_EXTENSION), regulation('43d', { paragraph: 1 }, '2023-07-01'), CHAPTER_8A_2023, 'regulation'),
  row('2024-07-01', '2025-12-31', length(null, 12, NO_EXTENSION), regulation('43d', { paragraph: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<Length>('2026-01-01', null, null, regulation('43d', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const newLengthWithUpperSecondaryAfter = parameter<IsoDate>('transition/with-upper-secondary-after', 'date', [
  row<IsoDate>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, '2026-01-01', regulation('75', { paragraph: 1 }, '2026-01-01'), REGULATION_JUNE_2025, 'regulation'),
]);
export const newLengthForFormalTrainingAfter = parameter<IsoDate>('transition/formal-training-after', 'date', [
  row<IsoDate>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, '2025-01-01', regulation('76', { paragraph: 1 }, '2026-01-01'), REGULATION_JUNE_2025, 'regulation'),
]);
export const newLengthForWorkAfter = parameter<IsoDate>('transition/work-after', 'date', [
  row<IsoDate>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, '2026-01-01', regulation('76', { paragraph: 2 }, '2026-01-01'), REGULATION_JUNE_2025, 'regulation'),
]);
export const absenceBeyondWhichTimeIsAdded = parameter('duration/absence-beyond-which-time-is-added', 'working-days', [
  row<number>('2021-01-01', '2025-12-31', null, [regulation('10'), regulation('19')], INTEGRATION_REGULATION, 'inferred'),
  row('2026-01-01', null, 10, [regulation('10', { paragraph: 1 }, '2026-01-01'), regulation('19', { paragraph: 1, sentence: 1 }, '2026-01-01')], REGULATION_DECEMBER_2025, 'regulation'),
]);
export const covidAbsenceIsAdded = parameter('duration/covid-absence-is-added', 'yes-no', [
  row('2021-01-01', '2022-12-31', true, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
  row('2023-01-01', null, false, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
]);
