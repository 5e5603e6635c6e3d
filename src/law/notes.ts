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
  /** The Act does not say on which day "under 25" is tested for the benefit; the age on each day of payment is used. */
  'benefit-age-day-by-day': { provisions: [act('20', { paragraph: 3 })] },
  /** No transitional rule was seen for couples whose programmes were running; the fraction is used for days from its first day. */
  'couples-in-running-programme': { provisions: [act('20', { paragraph: 4, sentence: 1 }, '2024-07-01')] },
  /** The Act does not say whether grown children, or children of one of the two only, count as having children; every child is taken to count. */
  'which-children-count-for-couples': { provisions: [act('20', { paragraph: 4, sentence: 1 }, '2024-07-01')] },
  /** That less than the whole benefit is paid in a part-time programme that is not because of the municipality stands nowhere in so many words. */
  'part-time-by-own-choice': { provisions: [act('37c', { paragraph: 4, sentence: 5 }, '2022-06-15'), act('24', { paragraph: 1, sentence: 1 })] },
  /** The programme shall be full time, and the Act has no rule that lowers the benefit of a part-time programme. */
  'no-rule-for-part-time': { provisions: [act('19'), act('20', { paragraph: 1 })] },
  /** In long absence because of illness the municipality may decide that there is no benefit. */
  'long-illness-may-end-benefit': { provisions: [regulation('5', { paragraph: 2 })] },
  /** The Act does not say how a part of a month is counted. */
  'part-of-month': { provisions: [act('20', { paragraph: 2 })] },
  /** The hours of a working day come to more than the day by the amounts of the Act; hours of one day are not taken to cost more than the day. */
  'hours-cost-no-more-than-the-day': { provisions: [act('20', { paragraph: 2 }), act('21', { paragraph: 1 })] },
  /** The Act does not say over what time the two ways of reducing for paid work are compared; they are compared for each part. */
  'work-compared-by-part': { provisions: [act('23', { paragraph: 2, sentence: 2 })] },
  /** The least amount for work outside a part-time programme is taken from the size of the programme in percent. */
  'least-by-size-of-programme': { provisions: [regulation('43b', { paragraph: 1, sentence: 2 }, '2022-06-27')] },
  /** The Act does not say which reductions count when half of a payment is cut; all are taken to count, and the basic amount of the last day. */
  'which-cuts-make-a-formal-decision': { provisions: [act('46', { paragraph: 2, letter: 'g' }, '2022-01-01')] },
} as const satisfies Readonly<Record<string, Note>>;

/** The name of a note. */
export type NoteId = keyof typeof notes;
