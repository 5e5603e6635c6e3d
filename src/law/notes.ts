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
  /** The law does not say how the months of a deadline are counted; the day that bears the same number is taken as the last in time. */
  'last-day-in-time': {
    provisions: [act('12', { paragraph: 2 }, '2025-06-20'), act('30', { paragraph: 3, sentence: 1 }), regulation('58', { paragraph: 2, sentence: 2 }, '2023-08-01')],
  },
  /** No transitional rule was seen for the deadline for the decision; it is applied to every deadline that had not run out when it came. */
  'decision-deadline-in-running-case': { provisions: [act('12', { paragraph: 2 }, '2025-06-20')] },
  /** The permit came after the settlement; the months are taken to run from the permit, when the person came under § 8 first paragraph. */
  'months-from-permit': { provisions: [act('12', { paragraph: 2 }, '2025-06-20'), act('8', { paragraph: 1, sentence: 3 })] },
  /** The municipality shall act as soon as possible; the last day is not a day to wait for. */
  'as-soon-as-possible': { provisions: [act('12', { paragraph: 2 }, '2025-06-20'), act('30', { paragraph: 3, sentence: 1 })] },
  /** The responsibility of the county authority begins with upper secondary education. */
  'county-from-upper-secondary': { provisions: [act('30', { paragraph: 3, sentence: 2 })] },
  /** A declaration instead of the contract is adopted, and no start date is known. */
  'integration-declaration-adopted': { provisions: [instrument('lov/2026-06-12-23', '2026-06-12')] },
  /** The time limit of a complaint stands in the Public Administration Act, which the library does not hold. */
  'complaint-time-in-public-administration-act': { provisions: [act('46', { paragraph: 1 }, '2022-01-01')] },
  /** The first wording of a provision on Norwegian training was not read; the value is that of the wording after it, or of the transitional rule. */
  'training-first-wording-not-read': { provisions: [act('26', { paragraph: 6 }), act('32'), act('33'), act('37')] },
  /** The wording of § 32 before 2023-08-01 did not say from when the time is counted; the preparatory works do. */
  'training-clock-from-guidance': { provisions: [act('32', { paragraph: 1 }, '2022-01-01')], source: 'prop-73-l-2022-2023' },
  /** In special cases, care duties or being held back, the right and obligation arise when training is claimed, up to ten years later. */
  'late-start-on-claim': { provisions: [act('26', { paragraph: 2, sentence: 4 }), regulation('20', { paragraph: 1 }), regulation('20', { paragraph: 3 })] },
  /** The municipality may exempt from the obligation on application. */
  'exemption-on-application': { provisions: [act('29', { paragraph: 1 }), act('29', { paragraph: 2 })] },
  /** The file does not say whether the former permit gave a right to training; it is taken that it did. */
  'former-permit-taken-to-give-right': { provisions: [act('26', { paragraph: 6 }, '2025-09-01')] },
  /** The transitional rule names later arrivals for social studies only; the hours of Norwegian are taken to follow the permit. */
  'norwegian-hours-of-later-arrivals': {
    provisions: [regulation('73', { paragraph: 3, sentence: 2 }, '2022-01-01'), regulation('73', { paragraph: 4 }, '2022-01-01')],
  },
  /** The level of those taught in preparatory adult education before 2026 was not read. */
  'level-in-preparatory-education-not-read': { provisions: [regulation('28', { paragraph: 6 })] },
  /** The transitional rules name the day of the permit; they are read of the permit held now, also where a former permit gave the right. */
  'transition-by-permit-held': { provisions: [regulation('73', { paragraph: 3 }, '2022-01-01'), regulation('74', { paragraph: 1 }, '2023-08-01')] },
  /** § 37 d does not mention leave, but refers to § 32, which adds it. */
  'leave-under-collective-protection': { provisions: [act('37d', { paragraph: 2, sentence: 2 }, '2024-07-01')] },
  /** Training that follows collective protection goes on until what remains of it is given; whether it must have begun is not said. */
  'remaining-training-after-collective-protection': { provisions: [regulation('43h', { paragraph: 2 }, '2026-01-01')] },
} as const satisfies Readonly<Record<string, Note>>;

/** The name of a note. */
export type NoteId = keyof typeof notes;
