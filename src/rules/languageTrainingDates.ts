import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { addDays, addMonths, daysBetween } from '../calendar/months.js';
import type { CaseFacts, LeaveKind, LeavePeriod } from '../case/facts.js';
import { trainingEntries as entries } from '../case/questions/all.js';
import type { DatedDecision } from '../decision/index.js';
import { askDatedRule, type AskOptions, type CaseRule, type DatedCaseInquiry, type DatedCaseRule } from './ask.js';
import { languageTrainingRule, type LanguageTraining, type Training } from './languageTraining.js';
import type { TrainingClock } from './trainingTerms.js';

/**
 * The day from which the time of Norwegian training is counted.
 *
 * - `clock`: which day counts (`clock`), and the day itself, `startsOn`; `null` when it has not come on the date asked about
 * - `none`: there is no training whose time is counted
 */
export type LanguageTrainingClock =
  | { readonly kind: 'clock'; readonly clock: TrainingClock; readonly startsOn: IsoDate | null }
  | { readonly kind: 'none' };

/**
 * A last day, and the day it is counted from.
 *
 * - `due`: the last day, counted from the day `countedFrom`
 * - `not-running`: the day it is counted from has not come on the date asked about
 * - `none`: there is no such time limit for this person
 */
export type TrainingDeadline =
  | { readonly kind: 'due'; readonly due: IsoDate; readonly countedFrom: IsoDate }
  | { readonly kind: 'not-running' }
  | { readonly kind: 'none' };

const NONE = { kind: 'none' } as const;
const NOT_RUNNING = { kind: 'not-running' } as const;

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** A day of the file; one after the date asked about has not come. */
const cameBy = (on: IsoDate, day: IsoDate | null): IsoDate | null => (day === null || day > on ? null : day);

/** Leave that is granted as such (godkjent permisjon): the Regulation §§ 31 to 33, and the same kinds within a programme. */
const approved: readonly LeaveKind[] = ['welfare', 'peace-work', 'long-illness', 'parental'];

/** A day put off by approved leave: every day of it from the first day counted to the day it puts off, each counted once. */
export const putOff = (from: IsoDate, until: IsoDate, leave: readonly LeavePeriod[], on: IsoDate): IsoDate => {
  let end = until;
  let counted = addDays(from, -1);
  const periods = leave.filter(({ kind }) => approved.includes(kind)).sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const period of periods) {
    const first = later(period.from, addDays(counted, 1));
    const last = period.to === null || period.to > on ? on : period.to;
    if (last < first || first > end) continue;
    end = addDays(end, daysBetween(first, last) + 1);
    counted = last;
  }
  return end;
};

/**
 * The last day of the right to Norwegian training (siste dag med rett til opplæring): the months from the day of the clock, and approved leave.
 *
 * Provisions: the Act § 32 first paragraph and § 37 d second paragraph, and the Regulation §§ 31 to 33 of leave.
 * Leave is counted in days, as far as it has been taken by the date asked about; welfare leave, leave for peace work, long illness and parental
 * leave are leave in this sense. That a month is counted to the day that bears the same number, and leave by days, is inferred.
 *
 * @param outcome - the outcome of {@link languageTraining}
 * @param clockDay - the day counted from, as `outcome.norwegian.clock` says
 * @param leave - the leave from the training
 * @param on - the date asked about
 * @returns the day, or `null` when the training is not bounded in time
 * @throws RangeError when a date does not exist
 *
 * @example
 * ```ts
 * import { endOfLanguageTraining, languageTraining } from 'integreringsloven';
 *
 * const decision = languageTraining(
 *   {
 *     person: { birthDate: '1990-04-10', education: 'higher' },
 *     permit: { ground: 'refugee', grantedOn: '2025-01-15', appliedFromAbroad: false, previousGround: null },
 *     training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false },
 *   },
 *   { on: '2026-02-01' },
 * );
 * const leave = [{ kind: 'welfare', from: '2025-11-03', to: '2025-11-12' }] as const;
 * decision.status === 'determined' && endOfLanguageTraining(decision.outcome, '2025-03-01', leave, '2026-02-01'); // => '2026-09-11'
 * ```
 */
export const endOfLanguageTraining = (
  outcome: LanguageTraining,
  clockDay: IsoDate,
  leave: readonly LeavePeriod[],
  on: IsoDate,
): IsoDate | null => {
  toEpochDay(clockDay, 'clockDay');
  toEpochDay(on, 'on');
  if (outcome.kind === 'outside' || outcome.norwegian.until === 'level-or-hours') return null;
  return putOff(clockDay, addMonths(clockDay, outcome.norwegian.longestMonths), leave, on);
};

/** The day the right and the obligation arose (§ 26 second and fourth paragraph); with a former permit's right to finish, the day of that permit. */
export const aroseOn = ({ read }: DatedCaseInquiry, { standing }: Pick<Training, 'standing'>): IsoDate | null => {
  if (standing === 'right-to-finish' || standing === 'obligation-and-right-to-finish') return read(entries['first-permit-day']);
  const ground = read(entries['permit-ground']);
  if (ground === 'collective-protection') return read(entries['settlement-day']);
  if (ground === 'family-with-children-awaiting-identity') return read(entries['renewal-day']);
  const granted = read(entries['permit-day']);
  return read(entries['applied-from-abroad']) ? later(granted, read(entries['arrival-day'])) : granted;
};

/** The day that a clock of the training names; `null` when it has not come on the date asked about. */
export const dayOf = (inquiry: DatedCaseInquiry, clock: TrainingClock, training: Pick<Training, 'standing'>): IsoDate | null => {
  const { on, read } = inquiry;
  switch (clock) {
    case 'offer-of-start':
      return cameBy(on, read(entries['training-offer-day']));
    case 'start':
      return cameBy(on, read(entries['training-start-day']));
    case 'right-and-obligation-arose':
      return cameBy(on, aroseOn(inquiry, training));
    default:
      return clock satisfies never;
  }
};

/** The training as a part: what follows only reads the file, and asks of none of the facts it rests on. */
const wholeTraining: CaseRule<'languageTraining', LanguageTraining> = { ...languageTrainingRule, shares: [] };

/** The rule behind {@link languageTrainingClock}. */
export const languageTrainingClockRule: DatedCaseRule<'languageTrainingClock', LanguageTrainingClock> = {
  id: 'languageTrainingClock',
  decide: (inquiry) => {
    const training = inquiry.consider(wholeTraining);
    if (training.kind === 'outside' || training.norwegian.until === 'level-or-hours') return NONE;
    const { clock } = training.norwegian;
    return { kind: 'clock', clock, startsOn: dayOf(inquiry, clock, training) };
  },
};

/** The rule behind {@link languageTrainingEnds}. */
export const languageTrainingEndsRule: DatedCaseRule<'languageTrainingEnds', TrainingDeadline> = {
  id: 'languageTrainingEnds',
  decide: (inquiry) => {
    const { consider, on, read } = inquiry;
    const training = consider(wholeTraining);
    if (training.kind === 'outside' || training.norwegian.until === 'level-or-hours') return NONE;
    const countedFrom = dayOf(inquiry, training.norwegian.clock, training);
    if (countedFrom === null) return NOT_RUNNING;
    const end = endOfLanguageTraining(training, countedFrom, read(entries['training-leave']), on);
    return end === null ? NONE : { kind: 'due', due: end, countedFrom };
  },
};

/** The rule behind {@link socialStudiesDue}. */
export const socialStudiesDueRule: DatedCaseRule<'socialStudiesDue', TrainingDeadline> = {
  id: 'socialStudiesDue',
  decide: (inquiry) => {
    const { consider, on, read } = inquiry;
    const training = consider(wholeTraining);
    if (training.kind === 'outside' || training.socialStudies === null || training.socialStudies.kind === 'by-county') return NONE;
    const { withinMonths, clock, plusLeave } = training.socialStudies;
    const countedFrom = dayOf(inquiry, clock, training);
    if (countedFrom === null) return NOT_RUNNING;
    const year = addMonths(countedFrom, withinMonths);
    return { kind: 'due', due: plusLeave ? putOff(countedFrom, year, read(entries['training-leave']), on) : year, countedFrom };
  },
};

/**
 * Which day the time of Norwegian training is counted from, and when that day was (når tiden begynner å løpe).
 *
 * Provisions: the Act § 32 first paragraph and § 37 d, the Regulation § 74. Certainty: statute and regulation; the counting from when the right
 * and the obligation arose is from guidance.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the clock, every clock that is possible, or the facts that are needed
 * @throws RangeError that names the field and the value when a fact is malformed
 *
 * @example
 * ```ts
 * import { languageTrainingClock } from 'integreringsloven';
 *
 * const decision = languageTrainingClock(
 *   {
 *     person: { birthDate: '1990-04-10', education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-01-15', appliedFromAbroad: false, previousGround: null },
 *     training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false, offeredStartOn: '2025-03-01' },
 *   },
 *   { on: '2026-02-01' },
 * );
 * decision.status === 'determined' && decision.outcome; // => { kind: 'clock', clock: 'offer-of-start', startsOn: '2025-03-01' }
 * ```
 */
export const languageTrainingClock = (facts: CaseFacts, options: AskOptions): DatedDecision<'languageTrainingClock', LanguageTrainingClock> =>
  askDatedRule(languageTrainingClockRule, facts, options);

/**
 * The last day of the right, or the right and obligation, to Norwegian training (siste dag), counted as {@link endOfLanguageTraining} does.
 *
 * Provisions: the Act § 32 first paragraph and § 37 d second paragraph, the Regulation § 74. The training ends before it when the level is reached,
 * and on the birthday of § 26 fifth paragraph. Certainty: statute; how months and leave are counted is inferred.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the day, every day that is possible, or the facts that are needed
 * @throws RangeError that names the field and the value when a fact is malformed
 *
 * @example
 * ```ts
 * import { languageTrainingEnds } from 'integreringsloven';
 *
 * const decision = languageTrainingEnds(
 *   {
 *     person: { birthDate: '1990-04-10', education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-01-15', appliedFromAbroad: false, previousGround: null },
 *     training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false, offeredStartOn: '2025-03-01', leave: [] },
 *   },
 *   { on: '2026-02-01' },
 * );
 * decision.status === 'determined' && decision.outcome; // => { kind: 'due', due: '2026-09-01', countedFrom: '2025-03-01' }
 * ```
 */
export const languageTrainingEnds = (facts: CaseFacts, options: AskOptions): DatedDecision<'languageTrainingEnds', TrainingDeadline> =>
  askDatedRule(languageTrainingEndsRule, facts, options);

/**
 * The last day for the hours of social studies and the final test in it (frist for samfunnskunnskap og prøve).
 *
 * Provisions: the Act § 33 first paragraph and § 37 second paragraph, the Regulation § 74; not where the county gives the training. Certainty:
 * statute from 2022 for the hours, from 2023-08-01 for the test; before, inferred.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the day, every day that is possible, or the facts that are needed
 * @throws RangeError that names the field and the value when a fact is malformed
 *
 * @example
 * ```ts
 * import { socialStudiesDue } from 'integreringsloven';
 *
 * const decision = socialStudiesDue(
 *   {
 *     person: { birthDate: '1990-04-10', education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-01-15', appliedFromAbroad: false, previousGround: null },
 *     training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false, offeredStartOn: '2025-03-01', leave: [] },
 *   },
 *   { on: '2025-12-01' },
 * );
 * decision.status === 'determined' && decision.outcome; // => { kind: 'due', due: '2026-03-01', countedFrom: '2025-03-01' }
 * ```
 */
export const socialStudiesDue = (facts: CaseFacts, options: AskOptions): DatedDecision<'socialStudiesDue', TrainingDeadline> =>
  askDatedRule(socialStudiesDueRule, facts, options);
