import type { IsoDate } from '../calendar/isoDate.js';
import type { Certainty, SourceId } from './certainty.js';
import { act, instrument, regulation, INTEGRATION_ACT, INTEGRATION_REGULATION, type InstrumentId, type Pin } from './provision.js';
import type { NoteId } from './notes.js';
import type { Parameter, Row, Unit } from './parameter.js';

/** Whether a programme may or shall be extended (forlengelse), by how much, and on what condition. */
export type Extension =
  | { readonly kind: 'none' }
  | {
      /** `may`: the municipality chooses (kan). `shall`: it must when the condition is met (skal). */
      readonly kind: 'may' | 'shall';
      /** The longest extension, in months. */
      readonly longest: number;
      /** What the municipality has to assess first. */
      readonly condition: 'goal-expected-with-extension' | 'extension-can-help-reach-goal';
    };

/** The length of a programme (varighet), in months. */
export interface Length {
  /** The least length, in months; `null` where the law sets none. */
  readonly least: number | null;
  /** The longest length before any extension, in months. */
  readonly longest: number;
  readonly extension: Extension;
}

/** What a permit under collective protection gives: a right only, or a right and an obligation. */
export type Standing = 'right-and-obligation' | 'right';

const NO_EXTENSION: Extension = { kind: 'none' };
const may = (longest: number): Extension => ({ kind: 'may', longest, condition: 'goal-expected-with-extension' });
const shall = (longest: number): Extension => ({ kind: 'shall', longest, condition: 'extension-can-help-reach-goal' });
const length = (least: number | null, longest: number, extension: Extension): Length => ({ least, longest, extension });

// The instruments, by what they did.
const CLARIFICATIONS_2023: InstrumentId = 'lov/2023-06-09-24';
const WORK_ORIENTATION_2025: InstrumentId = 'lov/2025-06-20-35';
const CHAPTER_6A_2022: InstrumentId = 'lov/2022-06-10-35';
const CHAPTER_6A_2023: InstrumentId = 'lov/2023-06-02-17';
const CHAPTER_6A_2024: InstrumentId = 'lov/2024-06-25-53';
const CHAPTER_6A_2026: InstrumentId = 'lov/2026-06-12-22';
const CHAPTER_8A_2022: InstrumentId = 'forskrift/2022-06-27-1195';
const CHAPTER_8A_2023: InstrumentId = 'forskrift/2023-06-09-831';
const CHAPTER_8A_FEBRUARY_2024: InstrumentId = 'forskrift/2024-01-30-146';
const CHAPTER_8A_2024: InstrumentId = 'forskrift/2024-06-26-1359';
const REGULATION_JUNE_2025: InstrumentId = 'forskrift/2025-06-20-1154';
const REGULATION_SEPTEMBER_2025: InstrumentId = 'forskrift/2025-09-17-1909';
const REGULATION_DECEMBER_2025: InstrumentId = 'forskrift/2025-12-12-2586';
const REGULATION_2026: InstrumentId = 'forskrift/2026-06-21-1155';
const COVID_ACT: InstrumentId = 'lov/2020-12-18-154';

const row = <V>(
  from: IsoDate | null,
  to: IsoDate | null,
  value: V | null,
  provisions: Pin | readonly Pin[],
  by: InstrumentId,
  certainty: Certainty,
  source?: SourceId,
  note?: NoteId,
): Row<V> => ({
  from,
  to,
  value,
  provisions: 'address' in provisions ? [provisions] : provisions,
  instrument: by,
  certainty,
  ...(source !== undefined && { source }),
  ...(note !== undefined && { note }),
});

const parameter = <V>(id: string, unit: Unit, rows: readonly Row<V>[]): Parameter<V> => ({ id, unit, rows });

/**
 * Every number and every dated switch of the target group, the end goals, the length and the 15-hour requirement, once.
 *
 * Chapter 6A was enacted three times in a row and prolonged once, so its rows are cut where the instrument behind them changed.
 */
export const parameters = {
  // Which Act governs
  permitsFrom: parameter<IsoDate>('governing-act/permits-from', 'date', [
    // The transitional rule was § 51 until the Act got a new § 50.
    row('2021-01-01', '2022-07-31', '2021-01-01', act('51', { paragraph: 1, sentence: 1 }), INTEGRATION_ACT, 'statute'),
    row('2022-08-01', null, '2021-01-01', act('52', { paragraph: 1, sentence: 1 }, '2022-08-01'), 'lov/2021-06-11-78', 'statute'),
  ]),
  arrivalsFrom: parameter<IsoDate>('governing-act/arrivals-from', 'date', [
    row('2021-01-01', null, '2021-01-01', regulation('72', { paragraph: 1, sentence: 2 }), INTEGRATION_REGULATION, 'regulation'),
  ]),

  // § 8 and § 9: the target group
  lowerAge: parameter('target-group/lower-age', 'years', [
    row('2021-01-01', null, 18, act('8', { paragraph: 1, sentence: 1 }), INTEGRATION_ACT, 'statute'),
  ]),
  upperAge: parameter('target-group/upper-age', 'years', [
    row('2021-01-01', null, 55, act('8', { paragraph: 1, sentence: 1 }), INTEGRATION_ACT, 'statute', undefined, 'higher-age-limit-adopted'),
    row(null, null, 60, instrument(WORK_ORIENTATION_2025, '2025-06-20'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  optionalOverAge: parameter('target-group/optional-over-age', 'years', [
    row('2021-01-01', null, 55, act('8', { paragraph: 3, sentence: 1 }), INTEGRATION_ACT, 'statute'),
    row(null, null, 60, instrument(WORK_ORIENTATION_2025, '2025-06-20'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  residenceLimit: parameter('target-group/residence-limit', 'years', [
    row('2021-01-01', null, 2, act('8', { paragraph: 1, sentence: 3 }), INTEGRATION_ACT, 'statute'),
  ]),
  optionalResidenceLimit: parameter('target-group/optional-residence-limit', 'years', [
    row('2021-01-01', null, 2, act('8', { paragraph: 3, sentence: 2 }), INTEGRATION_ACT, 'statute'),
  ]),
  agreementWaivedAfterFamilyPermit: parameter('target-group/agreement-waived-after-family-permit', 'yes-no', [
    row('2021-01-01', '2023-07-31', false, act('8', { paragraph: 2 }), INTEGRATION_ACT, 'guidance', 'imdi-guide-chapter-4', 'clarified-in-2023'),
    row('2023-08-01', null, true, act('8', { paragraph: 2, sentence: 2 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
  ]),
  workExceptionHours: parameter('target-group/work-exception-hours', 'hours-a-week', [
    row<number>('2021-01-01', '2025-12-31', null, act('8'), INTEGRATION_ACT, 'guidance', 'imdi-guide-chapter-4'),
    row('2026-01-01', null, 30, act('8', { paragraph: 4, sentence: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  familyLimit: parameter('target-group/family-limit', 'years', [
    row('2021-01-01', null, 5, act('9', { paragraph: 1, letter: 'f' }), INTEGRATION_ACT, 'statute'),
  ]),
  familyOfPermanentResidents: parameter('target-group/family-of-permanent-residents', 'yes-no', [
    row('2021-01-01', '2023-07-31', false, act('9', { paragraph: 1, letter: 'f' }), INTEGRATION_ACT, 'inferred', undefined, 'clarified-in-2023'),
    row('2023-08-01', null, true, act('9', { paragraph: 2 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
  ]),

  // Chapter 6A: collective protection
  collectiveProtectionStanding: parameter<Standing>('collective-protection/standing', 'code', [
    row('2021-01-01', '2022-06-14', 'right-and-obligation', act('9', { paragraph: 1, letter: 'e' }), INTEGRATION_ACT, 'inferred'),
    row('2022-06-15', '2023-06-01', 'right', act('37c', { paragraph: 1, sentence: 1 }, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
    row('2023-06-02', '2024-06-30', 'right', act('37c', { paragraph: 1, sentence: 1 }, '2022-06-15'), CHAPTER_6A_2023, 'inferred', undefined, 'chapter-6a-2023-not-read'),
    row('2024-07-01', '2025-12-31', 'right', act('37c', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
    row('2026-01-01', '2026-06-30', 'right-and-obligation', [act('9', { paragraph: 1, letter: 'e' }), act('37c', { paragraph: 1 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute', undefined, 'refused-or-interrupted'),
    row('2026-07-01', '2028-06-30', 'right-and-obligation', [act('9', { paragraph: 1, letter: 'e' }), act('37c', { paragraph: 1 }, '2026-07-01')], CHAPTER_6A_2026, 'statute', undefined, 'refused-or-interrupted'),
    row('2028-07-01', null, 'right-and-obligation', act('9', { paragraph: 1, letter: 'e' }), CHAPTER_6A_2026, 'statute', undefined, 'refused-or-interrupted'),
  ]),
  collectiveProtectionPermitsFrom: parameter<IsoDate>('collective-protection/permits-from', 'date', [
    row<IsoDate>('2021-01-01', '2022-06-15', null, act('9', { paragraph: 1, letter: 'e' }), INTEGRATION_ACT, 'inferred'),
    row('2022-06-16', '2024-06-30', '2022-03-11', instrument('forskrift/2022-06-10-995', '2022-06-16'), 'forskrift/2022-06-10-995', 'regulation'),
    row('2024-07-01', '2026-06-30', '2022-03-11', instrument('forskrift/2024-06-25-1217', '2024-07-01'), 'forskrift/2024-06-25-1217', 'regulation'),
    row('2026-07-01', '2028-06-30', '2022-03-11', instrument('forskrift/2026-06-12-1077', '2026-07-01'), 'forskrift/2026-06-12-1077', 'regulation'),
    row<IsoDate>('2028-07-01', null, null, act('9', { paragraph: 1, letter: 'e' }), CHAPTER_6A_2026, 'statute'),
  ]),
  refusalForNearFullTimeWork: parameter('collective-protection/refusal-for-near-full-time-work', 'yes-no', [
    row('2021-01-01', '2024-01-31', false, act('8'), INTEGRATION_ACT, 'inferred'),
    row('2024-02-01', '2024-06-30', true, regulation('43j', { paragraph: 1 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
    row('2024-07-01', '2025-12-31', true, act('37c', { paragraph: 1, sentence: 3 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
    row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  endedByNearFullTimeWork: parameter('collective-protection/ended-by-near-full-time-work', 'yes-no', [
    row('2021-01-01', '2024-06-30', false, act('8'), INTEGRATION_ACT, 'inferred'),
    row('2024-07-01', '2025-12-31', true, act('37c', { paragraph: 2, sentence: 5 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
    row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  noNewRightsAfterCollectiveProtection: parameter('collective-protection/no-new-rights-after', 'yes-no', [
    row('2021-01-01', '2025-12-31', false, act('9'), INTEGRATION_ACT, 'inferred'),
    row('2026-01-01', '2026-06-30', true, regulation('43h', { paragraph: 1 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
    row('2026-07-01', '2028-06-30', true, regulation('43h', { paragraph: 1 }, '2026-07-01'), REGULATION_2026, 'regulation'),
    row('2028-07-01', null, false, act('9'), REGULATION_2026, 'inferred'),
  ]),

  // § 13, § 14: end goals
  youngAge: parameter('end-goals/young-age', 'years', [
    row('2021-01-01', '2023-07-31', 25, act('13', { paragraph: 3 }), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
    row('2023-08-01', '2025-12-31', 25, act('13', { paragraph: 3, sentence: 1 }, '2023-08-01'), CLARIFICATIONS_2023, 'statute'),
    row('2026-01-01', null, 25, act('14', { paragraph: 3 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  workOnlyOverAge: parameter('end-goals/work-only-over-age', 'years', [
    row<number>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
    row('2026-01-01', null, 55, [act('13', { paragraph: 1, sentence: 2 }, '2026-01-01'), act('14', { paragraph: 1, sentence: 2 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute'),
  ]),
  upperSecondaryIsDefined: parameter('education/upper-secondary-is-defined', 'yes-no', [
    row('2021-01-01', '2023-07-31', false, act('13'), INTEGRATION_ACT, 'inferred', undefined, 'upper-secondary-not-defined'),
    row('2023-08-01', '2025-12-31', true, regulation('65a', { paragraph: 1, sentence: 1 }, '2023-08-01'), 'forskrift/2023-06-26-1105', 'regulation'),
    row('2026-01-01', null, true, regulation('65a', { paragraph: 1, sentence: 1 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ]),
  ukrainianUpperSecondaryCounts: parameter('education/ukrainian-upper-secondary-counts', 'yes-no', [
    row('2021-01-01', '2022-06-26', false, act('13'), INTEGRATION_ACT, 'inferred', undefined, 'upper-secondary-not-defined'),
    row('2022-06-27', '2023-06-30', true, regulation('43a', { paragraph: 1, sentence: 2 }, '2022-06-27'), CHAPTER_8A_2022, 'regulation'),
    row('2023-07-01', '2024-06-30', true, regulation('43a', { paragraph: 1, sentence: 2 }, '2023-07-01'), CHAPTER_8A_2023, 'regulation'),
    row('2024-07-01', '2025-12-31', true, regulation('43a', { paragraph: 1, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
    row('2026-01-01', null, true, regulation('65a', { paragraph: 2 }, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ]),

  // § 13, § 14, chapter 6A, Regulation § 43d: length and extension
  lengthWithUpperSecondary: parameter<Length>('duration/with-upper-secondary', 'length-in-months', [
    row('2021-01-01', '2025-12-31', length(3, 6, may(6)), [act('13', { paragraph: 2 }), act('13', { paragraph: 5 })], INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
    row('2026-01-01', null, length(null, 12, NO_EXTENSION), act('13', { paragraph: 3 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  lengthForCompletedUpperSecondary: parameter<Length>('duration/completed-upper-secondary', 'length-in-months', [
    row('2021-01-01', '2025-12-31', length(3, 36, may(12)), [act('13', { paragraph: 3 }), act('13', { paragraph: 4 }), act('13', { paragraph: 5 })], INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
    row('2026-01-01', null, length(null, 48, shall(12)), [act('14', { paragraph: 4, sentence: 2 }, '2026-01-01'), act('14', { paragraph: 4, sentence: 3 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute'),
  ]),
  lengthForOtherGoals: parameter<Length>('duration/other-goals', 'length-in-months', [
    row('2021-01-01', '2025-12-31', length(3, 24, may(12)), [act('13', { paragraph: 4 }), act('13', { paragraph: 5 })], INTEGRATION_ACT, 'guidance', 'imdi-durations-2021', 'first-wording-not-read'),
    row<Length>('2026-01-01', null, null, act('14', {}, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  lengthForPartOfUpperSecondary: parameter<Length>('duration/part-of-upper-secondary', 'length-in-months', [
    row<Length>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
    row('2026-01-01', null, length(null, 36, shall(12)), [act('14', { paragraph: 4, sentence: 1 }, '2026-01-01'), act('14', { paragraph: 4, sentence: 3 }, '2026-01-01')], WORK_ORIENTATION_2025, 'statute'),
  ]),
  lengthForVocationalTraining: parameter<Length>('duration/vocational-training', 'length-in-months', [
    row<Length>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
    row('2026-01-01', null, length(null, 60, NO_EXTENSION), act('14', { paragraph: 5 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  lengthForWork: parameter<Length>('duration/work', 'length-in-months', [
    row<Length>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'guidance', 'imdi-durations-2021'),
    row('2026-01-01', null, length(null, 24, NO_EXTENSION), act('14', { paragraph: 6 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  lengthUnderCollectiveProtection: parameter<Length>('duration/collective-protection', 'length-in-months', [
    row<Length>('2021-01-01', '2022-06-14', null, act('13'), INTEGRATION_ACT, 'inferred'),
    row('2022-06-15', '2023-06-01', length(null, 6, may(6)), [act('37c', { paragraph: 2, sentence: 1 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 3 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 4 }, '2022-06-15')], CHAPTER_6A_2022, 'statute'),
    row('2023-06-02', '2024-06-30', length(null, 6, may(6)), [act('37c', { paragraph: 2, sentence: 1 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 3 }, '2022-06-15'), act('37c', { paragraph: 2, sentence: 4 }, '2022-06-15')], CHAPTER_6A_2023, 'inferred', undefined, 'chapter-6a-2023-not-read'),
    row('2024-07-01', '2025-12-31', length(null, 6, may(6)), [act('37c', { paragraph: 2, sentence: 1 }, '2024-07-01'), act('37c', { paragraph: 2, sentence: 3 }, '2024-07-01'), act('37c', { paragraph: 2, sentence: 4 }, '2024-07-01')], CHAPTER_6A_2024, 'statute'),
    row<Length>('2026-01-01', null, null, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  lengthForUkrainianUpperSecondary: parameter<Length>('duration/ukrainian-upper-secondary', 'length-in-months', [
    row<Length>('2021-01-01', '2023-06-30', null, act('13'), INTEGRATION_ACT, 'inferred'),
    row('2023-07-01', '2024-06-30', length(null, 12, NO_EXTENSION), regulation('43d', { paragraph: 1 }, '2023-07-01'), CHAPTER_8A_2023, 'regulation'),
    row('2024-07-01', '2025-12-31', length(null, 12, NO_EXTENSION), regulation('43d', { paragraph: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
    row<Length>('2026-01-01', null, null, regulation('43d', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ]),
  newLengthWithUpperSecondaryAfter: parameter<IsoDate>('transition/with-upper-secondary-after', 'date', [
    row<IsoDate>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'inferred'),
    row('2026-01-01', null, '2026-01-01', regulation('75', { paragraph: 1 }, '2026-01-01'), REGULATION_JUNE_2025, 'regulation'),
  ]),
  newLengthForFormalTrainingAfter: parameter<IsoDate>('transition/formal-training-after', 'date', [
    row<IsoDate>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'inferred'),
    row('2026-01-01', null, '2025-01-01', regulation('76', { paragraph: 1 }, '2026-01-01'), REGULATION_JUNE_2025, 'regulation'),
  ]),
  newLengthForWorkAfter: parameter<IsoDate>('transition/work-after', 'date', [
    row<IsoDate>('2021-01-01', '2025-12-31', null, act('13'), INTEGRATION_ACT, 'inferred'),
    row('2026-01-01', null, '2026-01-01', regulation('76', { paragraph: 2 }, '2026-01-01'), REGULATION_JUNE_2025, 'regulation'),
  ]),
  absenceBeyondWhichTimeIsAdded: parameter('duration/absence-beyond-which-time-is-added', 'working-days', [
    row<number>('2021-01-01', '2025-12-31', null, [regulation('10'), regulation('19')], INTEGRATION_REGULATION, 'inferred'),
    row('2026-01-01', null, 10, [regulation('10', { paragraph: 1 }, '2026-01-01'), regulation('19', { paragraph: 1, sentence: 1 }, '2026-01-01')], REGULATION_DECEMBER_2025, 'regulation'),
  ]),
  covidAbsenceIsAdded: parameter('duration/covid-absence-is-added', 'yes-no', [
    row('2021-01-01', '2022-12-31', true, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
    row('2023-01-01', null, false, instrument(COVID_ACT, '2021-01-01'), COVID_ACT, 'statute'),
  ]),

  // Regulation § 43h of 2024, § 14 a: the 15-hour requirement
  workHoursUnderCollectiveProtection: parameter('work-oriented/collective-protection-hours', 'hours-a-week', [
    row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
    row('2024-02-01', '2024-06-30', 15, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
    row('2024-07-01', '2025-12-31', 15, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
    row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ]),
  workHoursAfterUnderCollectiveProtection: parameter('work-oriented/collective-protection-after', 'months', [
    row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
    row('2024-02-01', '2024-06-30', 3, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
    row('2024-07-01', '2025-12-31', 3, regulation('43h', { paragraph: 1, sentence: 1 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
    row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ]),
  partTimeWorkHours: parameter('work-oriented/part-time-hours', 'hours-a-week', [
    row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
    row('2024-02-01', '2024-06-30', 10, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
    row('2024-07-01', '2025-12-31', 10, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
    row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ]),
  partTimeLimit: parameter('work-oriented/part-time-limit', 'percent', [
    row<number>('2021-01-01', '2024-01-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
    row('2024-02-01', '2024-06-30', 60, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-02-01'), CHAPTER_8A_FEBRUARY_2024, 'regulation'),
    row('2024-07-01', '2025-12-31', 60, regulation('43h', { paragraph: 1, sentence: 2 }, '2024-07-01'), CHAPTER_8A_2024, 'regulation'),
    row<number>('2026-01-01', null, null, regulation('43h', {}, '2026-01-01'), REGULATION_SEPTEMBER_2025, 'regulation'),
  ]),
  workHours: parameter('work-oriented/hours', 'hours-a-week', [
    row<number>('2021-01-01', '2025-12-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
    row('2026-01-01', null, 15, act('14a', { paragraph: 3 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  workHoursAfterWithUpperSecondary: parameter('work-oriented/after-with-upper-secondary', 'months', [
    row<number>('2021-01-01', '2025-12-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
    row('2026-01-01', null, 3, act('14a', { paragraph: 3, sentence: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
  workHoursAfterWithoutUpperSecondary: parameter('work-oriented/after-without-upper-secondary', 'months', [
    row<number>('2021-01-01', '2025-12-31', null, act('14'), INTEGRATION_ACT, 'inferred'),
    row('2026-01-01', null, 6, act('14a', { paragraph: 3, sentence: 2 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
  ]),
} as const;

/** The key of a number or switch in the dated table. */
export type ParameterKey = keyof typeof parameters;

/** A value of the dated table, whatever its unit. */
export type ParameterValue = string | number | boolean | Length;

/**
 * Every row of the dated table as plain data (satstabell), for a documentation page or a check.
 *
 * Rows that are adopted but not commenced have `from: null`.
 *
 * @example
 * ```ts
 * import { parameterRows } from 'integreringsloven';
 *
 * parameterRows().filter((row) => row.from === null).map((row) => row.value); // => [60, 60]
 * ```
 */
export const parameterRows = (): readonly (Row<ParameterValue> & { readonly parameter: string; readonly unit: Unit })[] =>
  Object.values(parameters).flatMap(({ id, unit, rows }) =>
    (rows as readonly Row<ParameterValue>[]).map((one) => ({ parameter: id, unit, ...one })),
  );
