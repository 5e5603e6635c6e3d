import { fromEpochDay, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { lastDayOfMonthsFrom } from '../calendar/months.js';
import { leaveKinds, type CaseFacts, type EndGoal, type LeaveKind, type LeavePeriod } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import { extensionSet, leaveThatAdds, lengthSet, programmeEnded, programmeStart } from '../case/questions/all.js';
import { LATEST, type DatedDecision } from '../decision/index.js';
import { addWorkingDaysToDay } from '../law/daysOff.js';
import { commencedRows, inForceSince } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import type { Extension, Length } from '../law/parameters.js';
import { askDatedRule, type AskOptions, type CaseRule, type DatedCaseInquiry, type DatedCaseRule } from './ask.js';
import { workingDaysAway, type Days } from './leaveDays.js';
import { programmeDurationRule, type ProgrammeDuration } from './programmeDuration.js';

/** An end of a programme: its last day as the length alone gives it, and with the working days that absence, time off and leave add. */
export interface EndDay {
  /** The last day as the length in months alone gives it, counted from the first day in the programme. */
  readonly withoutAddition: IsoDate;
  /** The last day with the working days that are added; the same as `withoutAddition` when none are. */
  readonly withAddition: IsoDate;
  /** How many working days (virkedager) are added; 0 when none are. */
  readonly addedWorkingDays: number;
}

/** Working days of a kind of leave in the programme that §§ 10 and 19 put together, whether or not they are enough to be added. */
export interface CountedLeave {
  /** The kind of leave in the file. */
  readonly kind: LeaveKind;
  /** Its working days (virkedager) within the programme, each day counted once. */
  readonly workingDays: number;
}

/**
 * When a programme ends (programmets slutt). Every day is a last day in the programme.
 *
 * - `end`: counted from `startedOn`. `set` is the end by the length and the extension that the municipality has set (`null` when the file holds no length), `longest` by the
 *   longest length the law allows, and `longestWithExtension` by that and the longest extension (`null` when the law allows none). `counted` is the
 *   leave within the longest of them. `setLength` and `setExtension` hold what is set against the law: `lawful`,
 *   `shorter-than-least` or `longer-than-longest`; `not-in-file` says that the file is silent, and `none` that there is no extension
 * - `not-begun`: there is no first day in the programme on the date asked about
 * - `end-goal-not-lawful`: the end goal in the file is not one the law allows this person, so no length follows; `lawful` lists those it does
 * - `not-governed`: the Act of 2003 governs
 */
export type ProgrammeEnd =
  | {
      readonly kind: 'end';
      /** The first day in the programme, from which every length is counted. */
      readonly startedOn: IsoDate;
      readonly set: EndDay | null;
      readonly longest: EndDay;
      readonly longestWithExtension: EndDay | null;
      readonly counted: readonly CountedLeave[];
      readonly setLength: 'lawful' | 'shorter-than-least' | 'longer-than-longest' | 'not-in-file';
      readonly setExtension: 'none' | 'lawful' | 'longer-than-longest' | 'not-in-file';
    }
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'end-goal-not-lawful'; readonly lawful: readonly EndGoal[] }
  | { readonly kind: 'not-governed' };

/** Added also by the rules of before 2026: omsorgspermisjon, permisjon ved langvarig sykdom. */
const addedInAnyCase: readonly LeaveKind[] = ['parental', 'long-illness'];
/** Absence because of covid-19, which the temporary Act of 2020 § 4 added. */
const COVID: LeaveKind = 'covid-19';
/** Never added: religious days and holiday (§ 19 second sentence), and absence that no rule of the Regulation gives (§ 10: "etter reglene i denne forskriften"). */
const neverAdded: readonly LeaveKind[] = ['religious-day', 'holiday', 'unapproved'];
/** Absence, time off and leave by the rules of the Regulation. */
const byTheRegulation: readonly LeaveKind[] = [
  ...addedInAnyCase,
  ...leaveKinds.filter((kind) => !addedInAnyCase.includes(kind) && !neverAdded.includes(kind) && kind !== COVID),
];

/** The days of leave in a programme that can add to it, with the kind each is counted as. */
const leaveInProgramme = ({ law, note, on }: DatedCaseInquiry, leave: readonly LeavePeriod[], within: Days): ReadonlyMap<EpochDay, LeaveKind> => {
  const counted = leave.filter(({ kind }) => !neverAdded.includes(kind));
  if (counted.some(({ to }) => to === null)) note('leave-that-lasts');
  if (counted.some(({ to }) => to !== null && to > on)) note('planned-leave-counted');
  // Leave that lasts is known through the date asked about.
  const known = counted.map((period): LeavePeriod => (period.to === null ? { ...period, to: on } : period));
  const days = new Map<EpochDay, LeaveKind>();
  if (known.some(({ kind }) => kind === COVID)) {
    for (const { from, to, value } of commencedRows<boolean>(parameters.covidAbsenceIsAdded)) {
      if (!value) continue;
      law(parameters.covidAbsenceIsAdded, from);
      const inForce = { first: Math.max(within.first, toEpochDay(from)), last: to === null ? within.last : Math.min(within.last, toEpochDay(to)) };
      for (const [day, kind] of workingDaysAway(known, [COVID], inForce)) days.set(day, kind);
    }
  }
  for (const [day, kind] of workingDaysAway(known, byTheRegulation, within)) if (!days.has(day)) days.set(day, kind);
  return days;
};

/** How many days are added of those that are within a programme. */
type Addition = (days: readonly (readonly [EpochDay, LeaveKind])[]) => number;

/** Until 2025: parental leave and leave for long illness, and the rest as the municipality answers, because the wording was not read. */
const additionUntil2025 = ({ ask, note }: DatedCaseInquiry, kinds: readonly LeaveKind[]): Addition => {
  if (kinds.length === 0) return () => 0;
  note('earlier-addition-not-read');
  const others = kinds.some((kind) => !addedInAnyCase.includes(kind)) && ask(questions.earlierAbsenceAdded) === 'yes';
  return (days) => days.filter(([, kind]) => others || addedInAnyCase.includes(kind)).length;
};

/** §§ 10 and 19 from 2026: nothing up to a number of working days, and then all of them, or those above it. */
const additionFrom2026 = ({ ask, note }: DatedCaseInquiry, limit: number, total: number): Addition => {
  if (total === 0) return () => 0;
  note('counting-time-of-absence');
  if (total <= limit) return () => 0;
  const all = ask(questions.absenceBeyondTenDays) === 'all-days';
  return ({ length }) => (length <= limit ? 0 : all ? length : length - limit);
};

/** What the law of the date asked about adds for some days of leave. */
const additionOf = (inquiry: DatedCaseInquiry, leave: ReadonlyMap<EpochDay, LeaveKind>): Addition => {
  const { ask, law, reached } = inquiry;
  const ofCovid: Addition = (days) => days.filter(([, kind]) => kind === COVID).length;
  const others = [...leave].filter(([, kind]) => kind !== COVID);
  const kindsOf = (days: typeof others): readonly LeaveKind[] => days.map(([, kind]) => kind);

  const limit = law(parameters.absenceBeyondWhichTimeIsAdded);
  const since = inForceSince(parameters.absenceBeyondWhichTimeIsAdded, reached);
  if (limit === null || since === null) {
    const before = additionUntil2025(inquiry, kindsOf(others));
    return (days) => ofCovid(days) + before(days.filter(([, kind]) => kind !== COVID));
  }
  const firstNew = toEpochDay(since);
  const earlier = others.filter(([day]) => day < firstNew);
  const together = earlier.length > 0 && ask(questions.absenceBefore2026) === 'by-the-new-rule';
  const before = additionUntil2025(inquiry, together ? [] : kindsOf(earlier));
  const after = additionFrom2026(inquiry, limit, together ? others.length : others.length - earlier.length);
  return (days) => {
    const isNew = ([day, kind]: readonly [EpochDay, LeaveKind]): boolean => kind !== COVID && (together || day >= firstNew);
    return ofCovid(days) + before(days.filter((day) => day[1] !== COVID && !isNew(day))) + after(days.filter(isNew));
  };
};

/** The end of a programme of some months. Days that are added lengthen it, and leave in the days that are added adds to it in turn. */
const endDay = (start: EpochDay, months: number, leave: ReadonlyMap<EpochDay, LeaveKind>, addition: Addition): EndDay => {
  const ordinary = lastDayOfMonthsFrom(start, months);
  let added = 0;
  let end = ordinary;
  for (;;) {
    const through = end;
    const more = addition([...leave].filter(([day]) => day <= through));
    if (more === added) return { withoutAddition: fromEpochDay(ordinary), withAddition: fromEpochDay(end), addedWorkingDays: added };
    added = more;
    end = addWorkingDaysToDay(ordinary, added) ?? LATEST;
  }
};

/** What the file holds of the length, in months; `null` where it holds nothing. */
const setMonths = ({ ask, read }: DatedCaseInquiry): { readonly length: number | null; readonly extension: number | null } => ({
  length: ask(questions.lengthInFile) === 'yes' ? read(lengthSet) : null,
  extension: ask(questions.extensionInFile) === 'yes' ? read(extensionSet) : null,
});

const againstLength = (months: number | null, { least, longest }: Length): Extract<ProgrammeEnd, { readonly kind: 'end' }>['setLength'] => {
  if (months === null) return 'not-in-file';
  if (months > longest) return 'longer-than-longest';
  return months < (least ?? 1) ? 'shorter-than-least' : 'lawful';
};

const againstExtension = (months: number | null, extension: Extension): Extract<ProgrammeEnd, { readonly kind: 'end' }>['setExtension'] => {
  if (months === null) return 'not-in-file';
  if (months === 0) return 'none';
  return extension.kind === 'none' || months > extension.longest ? 'longer-than-longest' : 'lawful';
};

/** The day the programme ended, when it has on the date asked about. */
const endedBefore = ({ on, ask, read }: DatedCaseInquiry): IsoDate | null => {
  const ended = ask(questions.endInFile) === 'yes' ? read(programmeEnded) : null;
  return ended !== null && ended <= on ? ended : null;
};

/** The lawful length, as {@link programmeDurationRule} gives it. What follows asks of none of the facts it rests on. */
const lawfulLength: CaseRule<'lawfulLength', ProgrammeDuration> = { id: 'lawfulLength', shares: [], decide: programmeDurationRule.decide };

/** The rule behind {@link programmeEnd}: §§ 13 and 14 and chapter 6A for the length, then the Regulation §§ 10 and 19. */
export const programmeEndRule: DatedCaseRule<'programmeEnd', ProgrammeEnd> = {
  id: 'programmeEnd',
  first: [questions.afterADate],
  decide: (inquiry) => {
    const { on, consider, note, read } = inquiry;
    const duration = consider(lawfulLength);
    if (duration.kind !== 'length') return duration;
    const startedOn = read(programmeStart);
    if (startedOn === null || startedOn > on) return { kind: 'not-begun' };

    const start = toEpochDay(startedOn);
    const ended = endedBefore(inquiry);
    const leave = leaveInProgramme(inquiry, read(leaveThatAdds), { first: start, last: ended === null ? LATEST : toEpochDay(ended) - 1 });
    const addition = additionOf(inquiry, leave);
    const endAfter = (months: number): EndDay => endDay(start, months, leave, addition);

    const { longest: longestMonths, extension } = duration;
    const { length: set, extension: setExtension } = setMonths(inquiry);
    const longest = endAfter(longestMonths);
    const longestWithExtension = extension.kind === 'none' ? null : endAfter(longestMonths + extension.longest);
    const setEnd = set === null || set === 0 ? null : endAfter(set + (setExtension ?? 0));
    const ends = [setEnd, longest, longestWithExtension].filter((end) => end !== null);
    if (ends.some(({ addedWorkingDays }) => addedWorkingDays > 0)) note('added-days-are-working-days');
    const through = Math.max(...ends.map(({ withAddition }) => toEpochDay(withAddition)));
    const within = [...leave].filter(([day]) => day <= through).map(([, kind]) => kind);
    return {
      kind: 'end',
      startedOn,
      set: setEnd,
      longest,
      longestWithExtension,
      counted: leaveKinds.flatMap((kind) => {
        const workingDays = within.filter((one) => one === kind).length;
        return workingDays === 0 ? [] : [{ kind, workingDays }];
      }),
      setLength: againstLength(set, duration),
      setExtension: againstExtension(setExtension, extension),
    };
  },
};

/**
 * When a programme ends, without and with what absence, time off and leave add (programmets slutt, tillegg i programtiden).
 *
 * Provisions: the Act §§ 13, 14, 18 a and 37 c for the length; the Regulation §§ 10, 17 and 19 for what is added, and the temporary Act of 2020 § 4 for
 * absence because of covid-19 through 2022. Certainty: statute and regulation from 2026-01-01. How absence and leave lengthened a programme until then was
 * not read: parental leave and leave for long illness are taken to be added, and for the rest the municipality is asked. That the days come as
 * working days after the end that the length alone gives, and that a time of months ends as in {@link lastDayOfMonths}, is inferred.
 *
 * From 2026 absence, time off and leave are added when together they are over ten working days in the programme. Religious days, holiday and absence
 * without permission never add, and a day counts once. Leave that lasts counts through the date asked about, leave with a last day in full. The
 * periods are taken to be absence, time off and leave by the rules of the Regulation; whether each is within what they give is for
 * {@link leaveBalance} and {@link leaveEntitlements}. A programme that is stopped for a time (§ 18) is not held.
 *
 * Open by law: whether all the days are added or those above ten (reading `absence-beyond-ten-days`), what becomes of absence of before 2026 on a date
 * since then (`absence-before-2026`), other absence of before 2026 (assessment `earlier-absence-added`), and what {@link programmeDuration} leaves open.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the ends, or all that are still possible; `needs-facts` when the first day or the leave is not in the file
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { programmeEnd } from 'integreringsloven';
 *
 * const decision = programmeEnd(
 *   {
 *     person: { education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
 *     programme: {
 *       offeredStartOn: '2026-01-12',
 *       startedOn: '2026-01-20',
 *       endGoal: 'work',
 *       leave: [{ kind: 'own-illness', from: '2026-02-02', to: '2026-02-20' }],
 *     },
 *   },
 *   { on: '2026-06-01', readings: { 'absence-beyond-ten-days': 'all-days' } },
 * );
 * const end = decision.status === 'determined' && decision.outcome.kind === 'end' ? decision.outcome.longest : null;
 * end; // => { withoutAddition: '2027-01-19', withAddition: '2027-02-09', addedWorkingDays: 15 }
 * ```
 */
export const programmeEnd = (facts: CaseFacts, options: AskOptions): DatedDecision<'programmeEnd', ProgrammeEnd> =>
  askDatedRule(programmeEndRule, facts, options);
