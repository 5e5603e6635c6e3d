import type { SourceId } from './certainty.js';
import { act, instrument, regulation, type Pin } from './provision.js';

/** A doubt or a limit that touches an answer without changing it. */
export interface Note {
  /** The places in the law that the doubt is about; empty when it is not about one place. */
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
  /** The first wording of § 14 on the content was not read; its elements are from the preparatory works of 2025 and from what § 37 c set aside. */
  'first-content-wording-not-read': { provisions: [act('14', { paragraph: 1 }), act('37c', { paragraph: 4, sentence: 4 }, '2022-06-15')] },
  /** The hours of life skills before 2026 were not read; that they were the same for all is inferred. */
  'life-skills-hours-until-2025': { provisions: [regulation('4', { paragraph: 3 }), regulation('4', { paragraph: 4 })] },
  /** The hours of full time are the directorate's guidance of 2021; no later guidance was read, and the law gives no number. */
  'full-time-hours-are-guidance': { provisions: [], source: 'imdi-full-time-2021' },
  /** No transitional rule was seen for the content of programmes running on 2026-01-01; the new content is applied from that day. */
  'content-in-running-programme': { provisions: [act('14a', { paragraph: 1 }, '2026-01-01'), act('37c', { paragraph: 1 }, '2026-01-01')] },
  /** The youngest child has come of age; the law does not say on which day the age counts, and the date asked about is used. */
  'youngest-child-of-age': { provisions: [act('14a', { paragraph: 2, sentence: 2 }, '2026-01-01')] },
  /** The youngest child is born after the date asked about, and the file does not tell of older children. */
  'youngest-child-born-later': { provisions: [act('14a', { paragraph: 2, sentence: 2 }, '2026-01-01')] },
  /** The law does not say how the months of a deadline are counted; the day that bears the same number is taken as the last in time. */
  'last-day-in-time': {
    provisions: [act('12', { paragraph: 2 }, '2025-06-20'), act('30', { paragraph: 3, sentence: 1 }), regulation('58', { paragraph: 2, sentence: 2 }, '2023-08-01')],
  },
  /** No transitional rule was seen for the deadline for the decision; it is applied to every deadline that had not run out when it came. */
  'decision-deadline-in-running-case': { provisions: [act('12', { paragraph: 2 }, '2025-06-20')] },
  /** The permit came after the settlement; the months are taken to run from the permit, when the person came under § 8 first paragraph. */
  'months-from-permit': { provisions: [act('12', { paragraph: 2 }, '2025-06-20'), act('8', { paragraph: 1, sentence: 3 })] },
  /** Registration as resident or the claim came before the right or the obligation; the months are taken to run from the day it arose. */
  'months-from-right': { provisions: [act('30', { paragraph: 3, sentence: 1 }), act('26', { paragraph: 2 })] },
  /** The first wording of § 12 was not read; that it gave a time for the start, and none for the decision, is from guidance. */
  'first-deadline-wording-not-read': { provisions: [act('12', { paragraph: 2 })], source: 'imdi-target-group-2021' },
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
  /** § 30 fourth paragraph lets the municipality charge those with an obligation; one who may finish besides is taken not to be charged. */
  'charge-beside-right-to-finish': { provisions: [act('30', { paragraph: 4 }), act('26', { paragraph: 6 }, '2025-09-01')] },
  /** § 37 d does not mention leave, but refers to § 32, which adds it. */
  'leave-under-collective-protection': { provisions: [act('37d', { paragraph: 2, sentence: 2 }, '2024-07-01')] },
  /** Training that follows collective protection goes on until what remains of it is given; whether it must have begun is not said. */
  'remaining-training-after-collective-protection': { provisions: [regulation('43h', { paragraph: 2 }, '2026-01-01')] },
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
  /** The Act does not say whether days off within a time of absence count; every day that is listed is counted. */
  'days-off-in-absence': { provisions: [act('21'), regulation('17', { paragraph: 1 })] },
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
