import { act, regulation, type Pin } from './provision.js';

/** A place where the sources do not settle what the law means, and the readings that can be defended. */
export interface Reading {
  /** The codes of the readings, at least two, in no order of preference. */
  readonly alternatives: readonly [string, string, ...string[]];
  /** The places whose words can be read in more than one way. */
  readonly provisions: readonly Pin[];
}

/** The readings that can be defended, apart from their places in the law: the check of a choice knows them all, while a rule asks some. */
export const readingAlternatives = {
  'upper-age-bound': ['through-birthday', 'through-the-year'],
  'after-a-date': ['includes-the-day', 'excludes-the-day'],
  'age-of-participant': ['permit-day', 'decision-day', 'day-asked'],
  'work-ended-after-limit': ['applies-again', 'stays-outside'],
  'work-in-running-programme': ['programme-continues', 'falls-outside'],
  'no-new-rights-earlier-change': ['reaches-earlier-changes', 'later-changes-only'],
  'programme-after-collective-protection': ['as-under-chapter-6a', 'as-the-new-permit'],
  'length-under-young-age': ['by-age', 'by-goal'],
  'two-starting-points': ['the-earlier', 'the-later'],
  'absence-beyond-ten-days': ['all-days', 'days-above-ten'],
  'absence-before-2026': ['by-the-new-rule', 'by-the-rule-of-its-time'],
  'young-couple': ['lowest', 'multiplied', 'couple-fraction'],
} as const satisfies Readonly<Record<string, Reading['alternatives']>>;

const reading = <const Alternatives extends Reading['alternatives']>(alternatives: Alternatives, provisions: readonly Pin[]) => ({ alternatives, provisions }) as const;

export const upperAgeBound = reading(readingAlternatives['upper-age-bound'], [act('8', { paragraph: 1, sentence: 1 }), act('8', { paragraph: 3, sentence: 1 })]);
export const afterADate = reading(readingAlternatives['after-a-date'], [
  act('52', { paragraph: 1, sentence: 1 }, '2022-08-01'),
  regulation('72', { paragraph: 1, sentence: 2 }),
  regulation('75', { paragraph: 1 }, '2026-01-01'),
  regulation('76', { paragraph: 1 }, '2026-01-01'),
  regulation('76', { paragraph: 2 }, '2026-01-01'),
  regulation('74', { paragraph: 1 }, '2023-08-01'),
]);
export const dayOfParticipantAge = reading(readingAlternatives['age-of-participant'], [
  act('13', { paragraph: 3, sentence: 1 }, '2023-08-01'),
  act('13', { paragraph: 1, sentence: 2 }, '2026-01-01'),
  act('14', { paragraph: 1, sentence: 2 }, '2026-01-01'),
  act('14', { paragraph: 3 }, '2026-01-01'),
]);
export const workEndedAfterLimit = reading(readingAlternatives['work-ended-after-limit'], [act('8', { paragraph: 4, sentence: 2 }, '2026-01-01')]);
export const workInRunningProgramme = reading(readingAlternatives['work-in-running-programme'], [act('8', { paragraph: 4, sentence: 1 }, '2026-01-01'), act('14', { paragraph: 5 }, '2026-01-01')]);
export const noNewRightsEarlierChange = reading(readingAlternatives['no-new-rights-earlier-change'], [regulation('43h', { paragraph: 1 }, '2026-01-01')]);
export const programmeAfterCollectiveProtection = reading(readingAlternatives['programme-after-collective-protection'], [act('9', { paragraph: 3 }, '2023-08-01'), regulation('43h', { paragraph: 2 }, '2026-01-01')]);
export const lengthUnderYoungAge = reading(readingAlternatives['length-under-young-age'], [act('13', { paragraph: 3 }), act('13', { paragraph: 4 })]);
export const twoStartingPoints = reading(readingAlternatives['two-starting-points'], [act('12', { paragraph: 2 }, '2025-06-20'), act('30', { paragraph: 3, sentence: 1 })]);
export const absenceBeyondTenDays = reading(readingAlternatives['absence-beyond-ten-days'], [regulation('10', { paragraph: 1 }, '2026-01-01'), regulation('19', { paragraph: 1, sentence: 1 }, '2026-01-01')]);
export const absenceBefore2026 = reading(readingAlternatives['absence-before-2026'], [regulation('10', { paragraph: 1 }, '2026-01-01'), regulation('19', { paragraph: 1, sentence: 1 }, '2026-01-01')]);
export const youngCouple = reading(readingAlternatives['young-couple'], [act('20', { paragraph: 3 }), act('20', { paragraph: 4, sentence: 1 }, '2024-07-01')]);

/**
 * The unsettled readings (tolkningsspørsmål) that touch the rules. None has a default: the answer is open until the caller chooses.
 *
 * - `upper-age-bound`: does "between 18 and 55" end on the 55th birthday (`through-birthday`), or last until the day before the next
 *   one (`through-the-year`)? The same question arises wherever the law says "over 55".
 * - `after-a-date`: does "after 1 January 2026" include that day (`includes-the-day`) or not (`excludes-the-day`)?
 * - `age-of-participant`: on which day is "under 25" or "over 55" tested for the end goal: the day the permit was granted
 *   (`permit-day`), the day of the municipality's decision (`decision-day`), or the day asked about (`day-asked`)?
 * - `work-ended-after-limit`: a person got a programme in time, then a job of the size in § 8 fourth paragraph, and the job ended after the
 *   residence limit. Does the right come back (`applies-again`), or not because the job did not end within the limit (`stays-outside`)?
 * - `work-in-running-programme`: a participant in a running programme is in work of the size in § 8 fourth paragraph, which sets aside only the
 *   first paragraph, while vocational training and paid work can be part of a programme. Does the programme go on (`programme-continues`), or is
 *   the person out of the target group (`falls-outside`)?
 * - `no-new-rights-earlier-change`: does the Regulation § 43h, from 2026, reach a person whose permit changed before it came into force
 *   (`reaches-earlier-changes`) or not (`later-changes-only`)?
 * - `programme-after-collective-protection`: the permit changed from collective protection to another. Do end goal, length and hours of the
 *   programme stay as chapter 6A had them (`as-under-chapter-6a`), or follow the new permit (`as-the-new-permit`)?
 * - `length-under-young-age`: until 2025, did a person under 25 without upper secondary whose end goal was another than completed upper secondary
 *   have the length of the age group (`by-age`) or of the end goal (`by-goal`)?
 * - `two-starting-points`: a deadline "after settlement or after a claim", or "after registration as resident or a claim", where both have
 *   happened on different days. Does it run from the first of them (`the-earlier`) or from the last (`the-later`)?
 * - `absence-beyond-ten-days`: when absence, time off and leave are together over ten working days, do all of them come in addition to the programme
 *   (`all-days`), or only those above ten (`days-above-ten`)?
 * - `absence-before-2026`: the Regulation §§ 10 and 19 were reworded on 2026-01-01 without a transitional rule. Asked of a date since then, is absence
 *   of before counted together with the rest by the new wording (`by-the-new-rule`), or by itself as before (`by-the-rule-of-its-time`)?
 * - `young-couple`: a participant under 25 who is one of a couple without children, both in a programme, falls under two fractions of § 20. Is the
 *   lower one paid (`lowest`), the one of the other (`multiplied`), or the one for couples alone, which came last (`couple-fraction`)?
 *
 * @example
 * ```ts
 * import { readings } from 'integreringsloven';
 *
 * readings['upper-age-bound'].alternatives; // => ['through-birthday', 'through-the-year']
 * ```
 */
export const readings = {
  'upper-age-bound': upperAgeBound,
  'after-a-date': afterADate,
  'age-of-participant': dayOfParticipantAge,
  'work-ended-after-limit': workEndedAfterLimit,
  'work-in-running-programme': workInRunningProgramme,
  'no-new-rights-earlier-change': noNewRightsEarlierChange,
  'programme-after-collective-protection': programmeAfterCollectiveProtection,
  'length-under-young-age': lengthUnderYoungAge,
  'two-starting-points': twoStartingPoints,
  'absence-beyond-ten-days': absenceBeyondTenDays,
  'absence-before-2026': absenceBefore2026,
  'young-couple': youngCouple,
} as const satisfies { readonly [Id in keyof typeof readingAlternatives]: Reading & { readonly alternatives: (typeof readingAlternatives)[Id] } };

/** The name of an unsettled reading. */
export type ReadingId = keyof typeof readings;

/** The readings a caller has chosen; what is left out stays open. */
export type Readings = { readonly [Id in ReadingId]?: (typeof readings)[Id]['alternatives'][number] | undefined };
