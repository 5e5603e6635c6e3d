import type { IsoDate } from '../calendar/isoDate.js';
import { addMonths, daysBetween } from '../calendar/months.js';
import type { FactPath } from '../case/fields.js';

/**
 * The deadlines of the Act and the Regulation (frister).
 *
 * - `decision`: the municipality's decision on the programme (vedtak), § 12 second paragraph
 * - `programme-start`: the start of the programme (oppstart), § 12 second paragraph
 * - `residence-limit`: the last day on which a programme can be decided (toårsfristen), § 8 first and third paragraph
 * - `integration-plan`: the integration plan (integreringsplan), § 15, and § 37 c as it was
 * - `integration-contract`: the integration contract (integreringskontrakt), § 16
 * - `decision-registered`, `start-registered`, `end-registered`: entry in the national register (registrering), Regulation § 58
 * - `certificate`: the certificate of participation (deltagerbevis), § 18 a
 * - `training-offer`: the offer of Norwegian training and social studies (tilbud om opplæring), § 30 third paragraph
 * - `social-studies`: the hours of social studies completed (samfunnskunnskap), § 33
 * - `social-studies-test`: the final test in social studies (avsluttende prøve), § 37
 * - `norwegian-training`: the last day of the time of Norwegian training (norskopplæring), § 32
 */
export const deadlineNames = [
  'decision',
  'programme-start',
  'residence-limit',
  'integration-plan',
  'integration-contract',
  'decision-registered',
  'start-registered',
  'end-registered',
  'certificate',
  'training-offer',
  'social-studies',
  'social-studies-test',
  'norwegian-training',
] as const;
/** The name of a deadline, as in {@link deadlineNames}. */
export type DeadlineName = (typeof deadlineNames)[number];

/**
 * How a deadline stands on the date asked about.
 *
 * - `met`: done on the last day in time or before; `on` is the day it was done, `daysToSpare` before the last day, 0 on that day itself
 * - `missed`: done, but late; `on` is the day it was done, `daysLate` after the last day in time
 * - `running`: not done, and there is still time; `daysLeft` is 0 on the last day itself
 * - `overdue`: not done, and the last day has passed, `daysOver` ago
 * - `not-known`: the file does not say whether it is done; `needs` is the fact that would (`null` when no fact of the case holds it), and
 *   `passed` says whether the last day lies behind
 *
 * Days are calendar days.
 */
export type DeadlineState =
  | { readonly kind: 'met'; readonly on: IsoDate; readonly daysToSpare: number }
  | { readonly kind: 'missed'; readonly on: IsoDate; readonly daysLate: number }
  | { readonly kind: 'running'; readonly daysLeft: number }
  | { readonly kind: 'overdue'; readonly daysOver: number }
  | { readonly kind: 'not-known'; readonly needs: FactPath | null; readonly passed: boolean };

/**
 * Why there is no such deadline for the person on the date asked about.
 *
 * - `introduction-act-2003`: the Act of 2003 governs
 * - `outside-target-group`: neither a right nor an offer
 * - `not-settled`: not settled in a municipality, so nothing counts yet
 * - `residence-limit-passed`: the time in which a programme can be decided has run out; `residence-limit` tells when
 * - `optional-offer`: a programme may be offered, and the duty to offer one in time is not there
 * - `in-work`: work, or an offer of work, of the size that takes the person out of the target group
 * - `programme-under-way`: what is left is the right to finish a programme that is begun
 * - `no-deadline-then`: the law had no such deadline at that time
 * - `no-decision`, `not-begun`, `not-ended`: what the deadline counts from has not happened
 * - `not-registered-or-claimed`: neither registered as resident nor has training been claimed
 * - `no-contract-under-chapter-6a`: §§ 15 and 16 did not apply under collective protection
 * - `no-training-duty`: no right or duty to this training
 * - `training-clock-not-running`: the day from which the time of the training is counted has not come
 * - `bounded-by-hours`: the obligation ends by level or by hours, not by time
 * - `county`: the county authority gives the training, and the deadline does not apply
 */
export type NoDeadlineGround =
  | 'introduction-act-2003'
  | 'outside-target-group'
  | 'not-settled'
  | 'residence-limit-passed'
  | 'optional-offer'
  | 'in-work'
  | 'programme-under-way'
  | 'no-deadline-then'
  | 'no-decision'
  | 'not-begun'
  | 'not-ended'
  | 'not-registered-or-claimed'
  | 'no-contract-under-chapter-6a'
  | 'no-training-duty'
  | 'training-clock-not-running'
  | 'bounded-by-hours'
  | 'county';

/**
 * A deadline in a case (frist): with its last day, or that there is none.
 *
 * `deadline` is its name.
 *
 * - `due`: counted from the day `from`; `due` is the last day in time, itself in time, and `state` says how it stands on the date asked about
 * - `not-applicable`: no such deadline; `ground` says why
 */
export type Deadline =
  | { readonly kind: 'due'; readonly deadline: DeadlineName; readonly from: IsoDate; readonly due: IsoDate; readonly state: DeadlineState }
  | { readonly kind: 'not-applicable'; readonly deadline: DeadlineName; readonly ground: NoDeadlineGround };

/** What a deadline is built of. */
export interface DueParts {
  readonly deadline: DeadlineName;
  /** The day counted from. */
  readonly from: IsoDate;
  /** The last day in time. */
  readonly due: IsoDate;
  /** The date asked about. */
  readonly on: IsoDate;
  /** The day it was done; `null` when it is not, `undefined` when the file does not say. */
  readonly done: IsoDate | null | undefined;
  /** The fact that says when it was done; `null` when no fact of the case does. */
  readonly needs: FactPath | null;
}

const stateOf = ({ due, on, done, needs }: DueParts): DeadlineState => {
  if (done === undefined) return { kind: 'not-known', needs, passed: on > due };
  // What lies after the date asked about has not happened yet.
  if (done === null || done > on) {
    return on <= due ? { kind: 'running', daysLeft: daysBetween(on, due) } : { kind: 'overdue', daysOver: daysBetween(due, on) };
  }
  return done <= due
    ? { kind: 'met', on: done, daysToSpare: daysBetween(done, due) }
    : { kind: 'missed', on: done, daysLate: daysBetween(due, done) };
};

/** A deadline with its last day, and how it stands. A fact that is missing is never "not done". */
export const dueDeadline = (parts: DueParts): Deadline => {
  const { deadline, from, due } = parts;
  return { kind: 'due', deadline, from, due, state: stateOf(parts) };
};

/** That there is no such deadline. */
export const noDeadline = (deadline: DeadlineName, ground: NoDeadlineGround): Deadline => ({ kind: 'not-applicable', deadline, ground });

/**
 * The last day in time when something shall be done "within" some months: the day that bears the same number.
 *
 * Three months after 30 November is the last day of February. That the day itself is in time is inferred; the Act does not say.
 */
export const lastDayWithin = (from: IsoDate, months: number): IsoDate => addMonths(from, months);
