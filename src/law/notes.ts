import type { SourceId } from './certainty.js';
import { act, instrument, regulation, type Pin } from './provision.js';

/** A doubt or a limit that touches an answer without changing it. */
export interface Note {
  readonly provisions: readonly Pin[];
  /** Where it was read, when not in the legal texts. */
  readonly source?: SourceId;
}

/**
 * What a reader of an answer should know besides the answer (merknader).
 *
 * @example
 * ```ts
 * import { notes } from 'integreringsloven';
 *
 * notes['refused-or-interrupted'].provisions.length; // => 1
 * ```
 */
export const notes = {
  /** The law may have changed after the last day the library was checked. */
  'beyond-verified': { provisions: [] },
  /** A higher age limit is adopted, and no start date is known. */
  'higher-age-limit-adopted': { provisions: [instrument('lov/2025-06-20-35', '2025-06-20')] },
  /** The municipality's duties do not apply towards a person who has refused or interrupted a programme. */
  'refused-or-interrupted': { provisions: [act('3', { paragraph: 3 })] },
  /** The amending Act of 2 June 2023 was not read; the wording of 2022 is used. */
  'chapter-6a-2023-not-read': { provisions: [act('37c', {}, '2022-06-15')] },
  /** The first wording of § 13 and § 14 was not read; the lengths are from guidance. */
  'first-wording-not-read': { provisions: [act('13'), act('14')] },
  /** No regulation said what upper secondary education is before the definition came. */
  'upper-secondary-not-defined': { provisions: [act('13')] },
  /** The Act was clarified on 2023-08-01; the wording before it was not read, and may have meant the same. */
  'clarified-in-2023': { provisions: [act('8', { paragraph: 2, sentence: 2 }, '2023-08-01'), act('9', { paragraph: 2 }, '2023-08-01')] },
  /** No transitional rule was seen for the end goals of programmes offered before 2026. */
  'end-goals-in-running-programme': { provisions: [act('13', { paragraph: 1 }, '2026-01-01'), act('14', { paragraph: 1 }, '2026-01-01')] },
  /** The plan goes on past a change of the requirement; it is checked by the law of the date asked about. */
  'plan-crosses-change': { provisions: [act('14a', { paragraph: 3 }, '2026-01-01')] },
  /** Offers made in 2025 get the new lengths only from the day the transitional rule came into force. */
  'offers-in-2025': { provisions: [regulation('76', { paragraph: 1 }, '2026-01-01')] },
  /** No transitional rule was seen for programmes already running; the requirement is applied from its first day. */
  'requirement-in-running-programme': { provisions: [act('14a', { paragraph: 3 }, '2026-01-01'), regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01')] },
  /** The requirement named only holders with upper secondary education; the directorate's report speaks of all with work as end goal. */
  'requirement-names-upper-secondary-only': { provisions: [regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01')] },
  /** The law does not say over what time the average is taken. */
  'averaging-time-not-defined': { provisions: [act('14a', { paragraph: 3 }, '2026-01-01')] },
  /** A family member whose reference person had lived too long in a municipality is taken to be family of others. */
  'family-beyond-limit-is-family-of-others': { provisions: [act('8', { paragraph: 3, sentence: 1 })] },
  /** An ending with no registered reason is counted among the endings, and not as attained. */
  'not-registered-counts-in-base': { provisions: [], source: 'imdi-ending-reasons-2024' },
  /** The text said "dager" until 2023-08-01 and "virkedager" since; working days are taken to have been meant all along. */
  'days-became-working-days': { provisions: [regulation('7', { paragraph: 1, sentence: 1 }, '2023-08-01')] },
  /** § 18 names no time that the days of holiday are for, and in a programme shorter than a year the directorate does not give them all; no formula was found. */
  'holiday-time-not-stated': { provisions: [regulation('18', { paragraph: 1, sentence: 1 })] },
  /** The file holds the birth of the youngest child only; a chronically ill child may be older, and past the age. */
  'age-of-chronically-ill-child': { provisions: [regulation('6', { paragraph: 2, sentence: 2 })] },
  /** How absence and leave lengthened a programme until 2025 was not read. */
  'earlier-addition-not-read': { provisions: [regulation('10'), regulation('19')] },
  /** The Regulation does not say over what time absence and leave are put together; the whole programme is taken. */
  'counting-time-of-absence': { provisions: [regulation('10', { paragraph: 1 }, '2026-01-01'), regulation('19', { paragraph: 1, sentence: 1 }, '2026-01-01')] },
  /** The days that come in addition are taken to be working days after the end that the length alone gives. */
  'added-days-are-working-days': { provisions: [regulation('10', { paragraph: 1 }, '2026-01-01'), regulation('19', { paragraph: 1, sentence: 1 }, '2026-01-01')] },
  /** Leave that lasts is counted through the date asked about. */
  'leave-that-lasts': { provisions: [] },
  /** Leave that ends after the date asked about is counted as it is planned. */
  'planned-leave-counted': { provisions: [] },
} as const satisfies Readonly<Record<string, Note>>;

/** The name of a note. */
export type NoteId = keyof typeof notes;
