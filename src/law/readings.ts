import { act, regulation, type Pin } from './provision.js';

/** A place where the sources do not settle what the law means, and the readings that can be defended. */
export interface Reading {
  readonly alternatives: readonly [string, string, ...string[]];
  readonly provisions: readonly Pin[];
}

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
 *
 * @example
 * ```ts
 * import { readings } from 'integreringsloven';
 *
 * readings['upper-age-bound'].alternatives; // => ['through-birthday', 'through-the-year']
 * ```
 */
export const readings = {
  'upper-age-bound': {
    alternatives: ['through-birthday', 'through-the-year'],
    provisions: [act('8', { paragraph: 1, sentence: 1 }), act('8', { paragraph: 3, sentence: 1 })],
  },
  'after-a-date': {
    alternatives: ['includes-the-day', 'excludes-the-day'],
    provisions: [
      act('52', { paragraph: 1, sentence: 1 }, '2022-08-01'),
      regulation('72', { paragraph: 1, sentence: 2 }),
      regulation('75', { paragraph: 1 }, '2026-01-01'),
      regulation('76', { paragraph: 1 }, '2026-01-01'),
      regulation('76', { paragraph: 2 }, '2026-01-01'),
      regulation('74', { paragraph: 1 }, '2023-08-01'),
    ],
  },
  'age-of-participant': {
    alternatives: ['permit-day', 'decision-day', 'day-asked'],
    provisions: [
      act('13', { paragraph: 3, sentence: 1 }, '2023-08-01'),
      act('13', { paragraph: 1, sentence: 2 }, '2026-01-01'),
      act('14', { paragraph: 1, sentence: 2 }, '2026-01-01'),
      act('14', { paragraph: 3 }, '2026-01-01'),
    ],
  },
  'work-ended-after-limit': {
    alternatives: ['applies-again', 'stays-outside'],
    provisions: [act('8', { paragraph: 4, sentence: 2 }, '2026-01-01')],
  },
  'work-in-running-programme': {
    alternatives: ['programme-continues', 'falls-outside'],
    provisions: [act('8', { paragraph: 4, sentence: 1 }, '2026-01-01'), act('14', { paragraph: 5 }, '2026-01-01')],
  },
  'no-new-rights-earlier-change': {
    alternatives: ['reaches-earlier-changes', 'later-changes-only'],
    provisions: [regulation('43h', { paragraph: 1 }, '2026-01-01')],
  },
  'programme-after-collective-protection': {
    alternatives: ['as-under-chapter-6a', 'as-the-new-permit'],
    provisions: [act('9', { paragraph: 3 }, '2023-08-01'), regulation('43h', { paragraph: 2 }, '2026-01-01')],
  },
  'length-under-young-age': {
    alternatives: ['by-age', 'by-goal'],
    provisions: [act('13', { paragraph: 3 }), act('13', { paragraph: 4 })],
  },
  'two-starting-points': {
    alternatives: ['the-earlier', 'the-later'],
    provisions: [act('12', { paragraph: 2 }, '2025-06-20'), act('30', { paragraph: 3, sentence: 1 })],
  },
} as const satisfies Readonly<Record<string, Reading>>;

/** The name of an unsettled reading. */
export type ReadingId = keyof typeof readings;

/** The readings a caller has chosen; what is left out stays open. */
export type Readings = { readonly [Id in ReadingId]?: (typeof readings)[Id]['alternatives'][number] | undefined };
