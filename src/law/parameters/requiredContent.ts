import type { IsoDate } from '../../calendar/isoDate.js';
import {
  CHAPTER_6A_2022,
  CHAPTER_6A_2023,
  CHAPTER_6A_2024,
  CHAPTER_6A_2026,
  CHAPTER_8A_2023,
  CHAPTER_8A_2024,
  CHAPTER_8A_FEBRUARY_2024,
  COVID_ACT,
  REGULATION_2026,
  REGULATION_SEPTEMBER_2025,
  WORK_ORIENTATION_2025,
  row,
  parameter,
} from './define.js';
import type { InstrumentId, Pin } from '../provision.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, act, instrument, regulation } from '../provision.js';

const LETTER_E = act('9', { paragraph: 1, letter: 'e' });
const FULL_TIME_SINCE_2026: readonly Pin[] = [
  act('13', { paragraph: 3, sentence: 1 }, '2026-01-01'),
  act('14', { paragraph: 1, sentence: 3 }, '2026-01-01'),
];

/** A rule of § 37 c fourth paragraph, in force from 2022-06-15 to 2025-12-31 in three enactments, and what was before and after. */
const underChapter6A = <V>(before: V | null, during: V, sentence?: number) => {
  const place = sentence === undefined ? { paragraph: 4 } : { paragraph: 4, sentence };
  return [
    row<V>('2021-01-01', '2022-06-14', before, LETTER_E, INTEGRATION_ACT, 'inferred'),
    row<V>('2022-06-15', '2023-06-01', during, act('37c', place, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
    row<V>('2023-06-02', '2024-06-30', during, act('37c', place, '2022-06-15'), CHAPTER_6A_2023, 'inferred', undefined, 'chapter-6a-2023-not-read'),
    row<V>('2024-07-01', '2025-12-31', during, act('37c', place, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  ] as const;
};

/** A least number of Regulation § 3 sixth paragraph, which three temporary regulations gave in turn. */
const forWantOfCapacity = (least: number, sentence: number) => {
  const enacted = (from: IsoDate, to: IsoDate, by: InstrumentId) =>
    row(from, to, least, regulation('3', { paragraph: 6, sentence }, from), by, 'regulation');
  return [
    row<number>('2021-01-01', '2023-06-30', null, regulation('3', { paragraph: 4 }), INTEGRATION_REGULATION, 'inferred'),
    enacted('2023-07-01', '2024-06-30', CHAPTER_8A_2023),
    enacted('2024-07-01', '2026-06-30', CHAPTER_8A_2024),
    enacted('2026-07-01', '2028-06-30', REGULATION_2026),
    row<number>('2028-07-01', null, null, regulation('3', { paragraph: 4 }), REGULATION_2026, 'inferred'),
  ] as const;
};

/** Hours of life skills: until 2025 the same for all, which is inferred from the wording of 2026 (Regulation § 4). */
const lifeSkills = (until2025: number, since2026: number, paragraph: number, sentence: number) =>
  [
    row('2021-01-01', '2025-12-31', until2025, regulation('4', { paragraph }), INTEGRATION_REGULATION, 'inferred', undefined, 'life-skills-hours-until-2025'),
    row('2026-01-01', null, since2026, regulation('4', { paragraph, sentence }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ] as const;

// Content of the programme (§§ 14 and 14 a, chapter 6A, Regulation §§ 3 and 4) and full time, and chapter 6A for the training.

// Chapter 6A: which rules it sets aside
export const specialContent = parameter('content/collective-protection', 'yes-no', [
  ...underChapter6A<boolean>(false, true),
  row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const withoutSocialStudies = parameter('content/collective-protection-without-social-studies', 'yes-no', [
  ...underChapter6A<boolean>(false, true, 4),
  row('2026-01-01', '2026-06-30', true, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  row('2026-07-01', '2028-06-30', true, act('37c', { paragraph: 1 }, '2026-07-01'), CHAPTER_6A_2026, 'statute'),
  row('2028-07-01', null, false, act('14a', { paragraph: 1 }, '2026-01-01'), CHAPTER_6A_2026, 'statute'),
]);
export const specialTraining = parameter('governing-act/collective-protection-training', 'yes-no', [
  row('2021-01-01', '2022-06-14', false, LETTER_E, INTEGRATION_ACT, 'inferred'),
  row('2022-06-15', '2024-06-30', true, act('37d', { paragraph: 1, sentence: 1 }, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
  row('2024-07-01', '2026-06-30', true, act('37d', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-07-01', '2028-06-30', true, act('37d', { paragraph: 1, sentence: 1 }, '2026-07-01'), CHAPTER_6A_2026, 'statute'),
  row('2028-07-01', null, false, LETTER_E, CHAPTER_6A_2026, 'statute'),
]);

// § 14, § 14 a: the elements every programme must hold
export const ordinaryContent = parameter('content/ordinary', 'yes-no', [
  row('2021-01-01', '2025-12-31', true, act('14', { paragraph: 1 }), INTEGRATION_ACT, 'guidance', 'prop-81-l-2024-2025', 'first-content-wording-not-read'),
  row('2026-01-01', null, true, act('14a', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);

// Regulation §§ 43e and 43f: what a programme under chapter 6A could hold
export const higherVocationalEducation = parameter('content/higher-vocational-education', 'months', [
  row<number>('2021-01-01', '2023-06-30', null, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2023-07-01', '2024-06-30', 12, regulation('43e', { paragraph: 1 }, '2023-07-01'), CHAPTER_8A_2023, 'regulation'),
  row('2024-07-01', '2025-12-31', 12, regulation('43e', { paragraph: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row<number>('2026-01-01', null, null, regulation('43e', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
export const languageOfferIsDefined = parameter('content/language-offer-is-defined', 'yes-no', [
  row('2021-01-01', '2023-06-30', false, act('14'), INTEGRATION_ACT, 'inferred'),
  row('2023-07-01', '2024-06-30', true, regulation('43f', { paragraph: 1 }, '2023-07-01'), CHAPTER_8A_2023, 'regulation'),
  row('2024-07-01', '2025-12-31', true, regulation('43f', { paragraph: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row('2026-01-01', null, false, regulation('43f', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);

// Regulation § 4: life skills
export const lifeSkillsHealthHours = parameter('content/life-skills-health-hours', 'hours', [...lifeSkills(10, 10, 3, 2)]);
export const lifeSkillsCareerHours = parameter('content/life-skills-career-hours', 'hours', [...lifeSkills(15, 15, 4, 2)]);
export const lifeSkillsHealthHoursWithUpperSecondary = parameter('content/life-skills-health-hours-with-upper-secondary', 'hours', [...lifeSkills(10, 5, 3, 3)]);
export const lifeSkillsCareerHoursWithUpperSecondary = parameter('content/life-skills-career-hours-with-upper-secondary', 'hours', [...lifeSkills(15, 10, 4, 3)]);
export const newLifeSkillsHoursFrom = parameter<IsoDate>('content/new-life-skills-hours-from', 'date', [
  row<IsoDate>('2021-01-01', '2025-12-31', null, regulation('4', { paragraph: 3 }), INTEGRATION_REGULATION, 'inferred'),
  row('2026-01-01', null, '2026-01-01', instrument(REGULATION_SEPTEMBER_2025, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);

// § 14, § 14 a, § 37 c and Regulation § 3: parental guidance
export const parentalGuidanceChildAge = parameter('content/parental-guidance-child-age', 'years', [
  row('2021-01-01', '2025-12-31', 18, act('14', { paragraph: 2 }), INTEGRATION_ACT, 'guidance', 'prop-81-l-2024-2025', 'first-content-wording-not-read'),
  row('2026-01-01', null, 18, act('14a', { paragraph: 2, sentence: 2 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const parentalGuidanceChildAgeUnderCollectiveProtection = parameter('content/parental-guidance-child-age-under-collective-protection', 'years', [
  ...underChapter6A(null, 18, 2),
  row<number>('2026-01-01', null, null, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const groupMeetingsLeast = parameter('content/parental-guidance-group-least', 'meetings', [
  row('2021-01-01', null, 8, regulation('3', { paragraph: 4, sentence: 2 }), INTEGRATION_REGULATION, 'regulation'),
]);
export const groupMeetingsMost = parameter('content/parental-guidance-group-most', 'meetings', [
  row('2021-01-01', null, 12, regulation('3', { paragraph: 4, sentence: 2 }), INTEGRATION_REGULATION, 'regulation'),
]);
export const individualTalksLeast = parameter('content/parental-guidance-individual-least', 'talks', [
  row('2021-01-01', null, 5, regulation('3', { paragraph: 4, sentence: 3 }), INTEGRATION_REGULATION, 'regulation'),
]);
export const individualTalksMost = parameter('content/parental-guidance-individual-most', 'talks', [
  row('2021-01-01', null, 8, regulation('3', { paragraph: 4, sentence: 3 }), INTEGRATION_REGULATION, 'regulation'),
]);
export const groupMeetingsForWantOfCapacity = parameter('content/parental-guidance-group-for-want-of-capacity', 'meetings', [...forWantOfCapacity(4, 2)]);
export const individualTalksForWantOfCapacity = parameter('content/parental-guidance-individual-for-want-of-capacity', 'talks', [...forWantOfCapacity(2, 3)]);

// Full time
export const fullTime = parameter('content/full-time', 'yes-no', [
  row('2021-01-01', '2025-12-31', true, act('14', { paragraph: 4 }), INTEGRATION_ACT, 'guidance', 'imdi-full-time-2021'),
  row('2026-01-01', null, true, FULL_TIME_SINCE_2026, WORK_ORIENTATION_2025, 'statute'),
]);
export const fullTimeHours = parameter('content/full-time-hours', 'hours-a-week', [
  row('2021-01-01', '2025-12-31', 37.5, act('14', { paragraph: 4 }), INTEGRATION_ACT, 'guidance', 'imdi-full-time-2021', 'full-time-hours-are-guidance'),
  row('2026-01-01', null, 37.5, FULL_TIME_SINCE_2026, WORK_ORIENTATION_2025, 'guidance', 'imdi-full-time-2021', 'full-time-hours-are-guidance'),
]);
export const fullTimeHoursWithOwnWork = parameter('content/full-time-hours-with-own-work', 'hours-a-week', [
  row('2021-01-01', '2025-12-31', 30, act('14', { paragraph: 4 }), INTEGRATION_ACT, 'guidance', 'imdi-full-time-2021', 'full-time-hours-are-guidance'),
  row('2026-01-01', null, 30, FULL_TIME_SINCE_2026, WORK_ORIENTATION_2025, 'guidance', 'imdi-full-time-2021', 'full-time-hours-are-guidance'),
]);
export const partTimeBecauseOfCovid = parameter('content/part-time-because-of-covid', 'yes-no', [
  row('2021-01-01', '2022-12-31', true, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
  row('2023-01-01', null, false, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
]);
export const fullTimeSetAside = parameter('content/full-time-set-aside', 'yes-no', [
  ...underChapter6A<boolean>(false, true, 4),
  row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);
export const partTimeOnlyForWantOfCapacity = parameter('content/part-time-only-for-want-of-capacity', 'yes-no', [
  row('2021-01-01', '2024-01-31', false, act('37c', { paragraph: 4, sentence: 4 }, '2022-06-15'), INTEGRATION_ACT, 'inferred'),
  row('2024-02-01', '2024-06-30', true, regulation('43i', { paragraph: 1 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
  row('2024-07-01', '2025-12-31', true, regulation('43i', { paragraph: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
  row('2026-01-01', null, false, regulation('43i', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
]);
