import { ageOn } from '../calendar/age.js';
import { fromEpochDay, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { addDays, addYears } from '../calendar/months.js';
import { checkFacts, factAt } from '../case/checkFacts.js';
import type { CaseFacts, LeaveKind, LeavePeriod } from '../case/facts.js';
import { factPaths, fieldOf, type FactPath } from '../case/fields.js';
import { checkNames, checkObject, decideDated, type DatedDecision, type FactValue, type OpenPoint, type Step } from '../decision/index.js';
import { commencedRows, type Parameter } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import type { ParameterValue } from '../law/parameters.js';
import type { InstrumentId, Pin } from '../law/provision.js';
import { coveredFrom, lawStateOn, type LawState } from '../law/verified.js';
import { askedTogether, type AskOptions } from './ask.js';
import { daysOfChange } from './daysOfChange.js';
import type { Deadline, DeadlineName } from './deadline.js';
import { deadlinesOf, type Deadlines } from './deadlines.js';
import { programmeEndRule, type ProgrammeEnd } from './programmeEnd.js';
import type { RuleName } from './ruleBook.js';
import { segmentsOf, type Segment } from './segments.js';

/** What a point of a timeline rests on. */
export interface Because {
  /** The places in the law behind it, in the wording that is meant; empty for what the file alone gives. */
  readonly provisions: readonly Pin[];
  /** The facts behind it, by path; empty for what the law alone gives. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** An end of the programme: as it is set, the longest the law allows, and that with the longest extension. */
export type EndKind = 'ordinary-end' | 'longest-end' | 'longest-end-with-extension';

/**
 * Something that happens on a day of the timeline (hendelse): `on` is the day, and `because` what it rests on.
 *
 * - `fact`: a day of the file, at the path in `fact`
 * - `leave-begins`, `leave-ends`: the first and the last day of a `leave` of the file
 * - `birthday`: the person, or the youngest child (`of`), reaches an `age` in whole years that changes the answer of some `rules`
 * - `requirement-begins`: the first day of the 15-hour requirement (§ 14 a), with its `hoursPerWeek`
 * - `new-basic-amount`: the first day of a new basic amount of the National Insurance (G), in `kroner`, while the benefit is paid
 * - `law-change`: the law changes so that some `rules` answer otherwise; `instruments` are the Acts and regulations that changed it
 * - `deadline`: the last day in time of a deadline, named in `deadline`
 * - `ordinary-end`, `longest-end`, `longest-end-with-extension`: a last day in the programme, absence and leave added
 *
 * A deadline or an end that is not `certain` is one of several that are still possible.
 */
export type TimelineEvent = { readonly on: IsoDate; readonly because: Because } & (
  | { readonly event: 'fact'; readonly fact: FactPath }
  | { readonly event: 'leave-begins' | 'leave-ends'; readonly leave: LeaveKind }
  | { readonly event: 'birthday'; readonly of: 'person' | 'youngest-child'; readonly age: number; readonly rules: readonly RuleName[] }
  | { readonly event: 'requirement-begins'; readonly hoursPerWeek: number }
  | { readonly event: 'new-basic-amount'; readonly kroner: number }
  | { readonly event: 'law-change'; readonly instruments: readonly InstrumentId[]; readonly rules: readonly RuleName[] }
  | { readonly event: 'deadline'; readonly deadline: DeadlineName; readonly certain: boolean }
  | { readonly event: EndKind; readonly certain: boolean }
);

/** A case over time (tidslinje): segments without gap or overlap in which every answer is the same, and what happens on single days. */
export interface Timeline {
  /** Tells a timeline from other documents of this library, such as an assessment. */
  readonly kind: 'timeline';
  /** The first day, which is the first of the first segment. */
  readonly from: IsoDate;
  /** The last day, which is the last of the last segment. */
  readonly through: IsoDate;
  /** The segments in order of time, at least one. */
  readonly segments: readonly Segment[];
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** What is still open about the ends and the deadlines; those that need a fact the file does not hold are not among the events. */
  readonly open: readonly OpenPoint[];
  /** Up to which day the law was checked, and whether the last day of the timeline lies beyond it. */
  readonly law: LawState;
}

/** What a timeline is asked with. */
export interface TimelineOptions extends Omit<AskOptions, 'on'> {
  /** The first day; without it, the day the permit was granted, or else the first day in the file. */
  readonly from?: IsoDate | undefined;
  /** The last day; without it, the last day that the file, an end or a deadline names. */
  readonly through?: IsoDate | undefined;
}

const latest = (...days: readonly IsoDate[]): IsoDate => days.reduce((one, other) => (other > one ? other : one));

/** The dates in the file that something happens to the person on; births and the reference person are before the case. */
const isEvent = (path: FactPath): boolean => fieldOf(path).type === 'date' && path !== 'person.birthDate' && !path.startsWith('family.');

const factEvents = (facts: CaseFacts): readonly TimelineEvent[] =>
  factPaths.flatMap((path): readonly TimelineEvent[] => {
    const value = factAt(facts, path);
    if (value === undefined || value === null) return [];
    const because = { provisions: [], facts: { [path]: value } };
    if (isEvent(path)) return [{ on: value as IsoDate, event: 'fact', fact: path, because }];
    if (fieldOf(path).type !== 'leave') return [];
    return (value as unknown as readonly LeavePeriod[]).flatMap((period): readonly TimelineEvent[] => {
      const { kind, from, to } = period;
      const ofPeriod = { provisions: [], facts: { [path]: [{ kind, from, to }] } };
      return [
        { on: from, event: 'leave-begins', leave: kind, because: ofPeriod },
        ...(to === null ? [] : [{ on: to, event: 'leave-ends', leave: kind, because: ofPeriod } as const]),
      ];
    });
  });

/** A day ahead, as it stood on the day it was asked for. */
interface Ahead<K extends string> {
  readonly kind: K;
  readonly asked: IsoDate;
  readonly on: IsoDate;
  readonly certain: boolean;
  readonly because: Because;
}

const becauseOfSteps = (steps: readonly Step[]): Because => ({
  provisions: [...new Map(steps.flatMap(({ provisions }) => provisions).map((pin) => [`${pin.address} ${pin.wording}`, pin])).values()],
  facts: Object.assign({}, ...steps.map((step) => (step.step === 'law' ? {} : step.facts))) as Because['facts'],
});

const becauseOf = ({ trace }: DatedDecision<string, unknown>): Because => becauseOfSteps(trace);

/** The rows of the table that say when a deadline is. */
const countedBy: Readonly<Record<DeadlineName, readonly Parameter<ParameterValue>[]>> = {
  decision: [parameters.programmeDecisionWithin],
  'programme-start': [parameters.programmeStartWithin],
  'residence-limit': [parameters.residenceLimit, parameters.optionalResidenceLimit],
  'integration-plan': [parameters.planWithDecision, parameters.ownPlanUnderCollectiveProtection],
  'integration-contract': [parameters.contractWithPlan],
  'decision-registered': [parameters.registrationWithin],
  'start-registered': [parameters.registrationWithin],
  'end-registered': [parameters.registrationWithin],
  certificate: [parameters.certificateAtEnd],
  'training-offer': [parameters.trainingOfferWithin],
  'social-studies': [parameters.socialStudiesWithin],
  'social-studies-test': [parameters.socialStudiesTestWithin],
  'norwegian-training': [parameters.trainingMonths, parameters.trainingMonthsWithUpperSecondary, parameters.trainingMonthsUnderCollectiveProtection],
};

/** What a deadline is counted by and from; that there is one at all is told by the segments. */
const becauseOfDeadline = (decision: DatedDecision<string, unknown>, deadline: DeadlineName): Because => {
  const rows: readonly string[] = countedBy[deadline].map(({ id }) => id);
  const steps = decision.trace.filter((step) => step.step === 'read' || (step.step === 'law' && rows.includes(step.parameter)));
  // Where several ways are open, the row may be on one of them only.
  return steps.some(({ step }) => step === 'law') ? becauseOfSteps(steps) : becauseOf(decision);
};

/** The outcomes of a decision that are certain or possible; none when facts are needed. */
const outcomesOf = <O>(decision: DatedDecision<string, O>): readonly O[] =>
  decision.status === 'determined' ? [decision.outcome] : decision.status === 'open' ? decision.possible : [];

/** The ends of a programme, by their kind, where an outcome has them. */
const endsIn = (outcome: ProgrammeEnd): readonly (readonly [EndKind, IsoDate])[] =>
  outcome.kind === 'end'
    ? [
        ...(outcome.set === null ? [] : [['ordinary-end', outcome.set.withAddition] as const]),
        ['longest-end', outcome.longest.withAddition],
        ...(outcome.longestWithExtension === null ? [] : [['longest-end-with-extension', outcome.longestWithExtension.withAddition] as const]),
      ]
    : [];

const dueIn = (outcome: Deadline): readonly (readonly [DeadlineName, IsoDate])[] => (outcome.kind === 'due' ? [[outcome.deadline, outcome.due]] : []);

/** What a decision says of days ahead, each kind with every day that is possible. */
const aheadIn = <K extends string, O>(
  decision: DatedDecision<string, O>,
  daysIn: (outcome: O) => readonly (readonly [K, IsoDate])[],
  becauseOfDay: (decision: DatedDecision<string, O>, kind: K) => Because = becauseOf,
): readonly Ahead<K>[] => {
  const outcomes = outcomesOf(decision);
  const found = new Map<string, Ahead<K>>();
  for (const outcome of outcomes) {
    for (const [kind, on] of daysIn(outcome)) found.set(`${kind} ${on}`, { kind, on, asked: decision.on, certain: outcomes.length === 1, because: becauseOfDay(decision, kind) });
  }
  return [...found.values()];
};

/**
 * Of the answers given over time about a day ahead, the last that was given before the day came.
 *
 * It is not certain where a later answer, still before the day, lacked facts.
 */
const lastGiven = <K extends string>(all: readonly Ahead<K>[], lacking: (kind: K) => readonly IsoDate[]): readonly Ahead<K>[] => {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const ofKind = all.filter((one) => one.kind === kind);
    const ahead = ofKind.filter(({ asked, on }) => asked <= on);
    const given = latest(...(ahead.length > 0 ? ahead : ofKind).map(({ asked }) => asked));
    return ofKind
      .filter(({ asked }) => asked === given)
      .map((one) => ({ ...one, certain: one.certain && !lacking(kind).some((day) => day > given && day <= one.on) }));
  });
};

interface DaysAhead {
  readonly ends: readonly Ahead<EndKind>[];
  readonly due: readonly Ahead<DeadlineName>[];
  readonly open: readonly OpenPoint[];
}

interface AnswersAhead {
  readonly end: DatedDecision<'programmeEnd', ProgrammeEnd>;
  readonly dueOn: Deadlines;
}

/** The end and the deadlines as they stand on a day, each day asked once. */
const askedAhead = (facts: CaseFacts, options: Omit<AskOptions, 'on'>): ((on: IsoDate) => AnswersAhead) => {
  const answers = new Map<IsoDate, AnswersAhead>();
  return (on) => {
    const known = answers.get(on);
    if (known !== undefined) return known;
    const asked = askedTogether(facts, { ...options, on });
    const found = { end: decideDated(programmeEndRule, asked), dueOn: deadlinesOf(asked) };
    answers.set(on, found);
    return found;
  };
};

/** The ends and the deadlines of a case, asked on every day from one through another on which the answer can change. */
const daysAhead = (facts: CaseFacts, from: IsoDate, through: IsoDate, answersOn: (on: IsoDate) => AnswersAhead): DaysAhead => {
  const ends: Ahead<EndKind>[] = [];
  const due: Ahead<DeadlineName>[] = [];
  const lacking = new Map<string, IsoDate[]>();
  const note = (of: string, { status, on }: DatedDecision<string, unknown>): void => {
    if (status === 'needs-facts') lacking.set(of, [...(lacking.get(of) ?? []), on]);
  };
  let open: readonly OpenPoint[] = [];
  for (const day of daysOfChange(facts, toEpochDay(from), toEpochDay(through))) {
    const on = fromEpochDay(day);
    const { end, dueOn } = answersOn(on);
    const all = Object.values(dueOn);
    note('end', end);
    for (const [name, one] of Object.entries(dueOn)) note(name, one);
    ends.push(...aheadIn(end, endsIn));
    due.push(...all.flatMap((one) => aheadIn(one, dueIn, becauseOfDeadline)));
    open = [end, ...all].flatMap((one) => (one.status === 'determined' ? [] : one.open));
  }
  return { ends: lastGiven(ends, () => lacking.get('end') ?? []), due: lastGiven(due, (name) => lacking.get(name) ?? []), open: [...new Map(open.map((point) => [point.question, point])).values()] };
};

/** The birthday that a change rests on, where it rests on one. */
const birthdays = (facts: CaseFacts, segment: Segment): readonly TimelineEvent[] =>
  ([['person', 'person.birthDate'], ['youngest-child', 'household.youngestChildBornOn']] as const).flatMap(([of, path]): readonly TimelineEvent[] => {
    const born = factAt(facts, path) as IsoDate | null | undefined;
    const changes = segment.changes.filter((change) => change.instruments.length === 0 && Object.hasOwn(change.facts, path));
    if (born == null || changes.length === 0 || born >= segment.from) return [];
    // What holds "over" an age begins the day after the birthday.
    const on = [segment.from, addDays(segment.from, -1)].find((day) => day > born && addYears(born, ageOn(born, day)) === day);
    if (on === undefined) return [];
    const because = { provisions: changes.flatMap(({ provisions }) => provisions), facts: { [path]: born } };
    return [{ on, event: 'birthday', of, age: ageOn(born, on), rules: changes.map(({ rule }) => rule), because }];
  });

const isPaid = ({ answers }: Segment): boolean => outcomesOf(answers.introductionBenefit).some(({ kind }) => kind !== 'none');

/** What happens where a segment begins. */
const eventsAtBreak = (facts: CaseFacts, segment: Segment, before: Segment): readonly TimelineEvent[] => {
  const { from: on, answers, changes } = segment;
  const events: TimelineEvent[] = [...birthdays(facts, segment)];
  const amount = commencedRows(parameters.basicAmount).find(({ from }) => from === on);
  if (amount !== undefined && isPaid(segment) && isPaid(before)) {
    events.push({ on, event: 'new-basic-amount', kroner: amount.value as number, because: { provisions: amount.provisions, facts: {} } });
  }
  const byLaw = changes.filter(({ rule, instruments }) => instruments.length > 0 && !(rule === 'introductionBenefit' && amount !== undefined));
  if (byLaw.length > 0) {
    const because = { provisions: byLaw.flatMap(({ provisions }) => provisions), facts: {} };
    const instruments = [...new Set(byLaw.flatMap((change) => change.instruments))];
    events.push({ on, event: 'law-change', instruments, rules: byLaw.map(({ rule }) => rule), because });
  }
  const hours = answers.workOrientedHours;
  const hoursBefore = before.answers.workOrientedHours;
  const applies = (decision: typeof hours): boolean => decision.status === 'determined' && decision.outcome.kind === 'required' && decision.outcome.reached;
  if (applies(hours) && !applies(hoursBefore) && hours.status === 'determined' && hours.outcome.kind === 'required') {
    events.push({ on, event: 'requirement-begins', hoursPerWeek: hours.outcome.hoursPerWeek, because: becauseOf(hours) });
  }
  return events;
};

/** The first day of a timeline that the caller has not given: the permit, or the first day in the file; `null` when it has no day. */
export const firstDayOf = (facts: CaseFacts): IsoDate | null => {
  const granted = facts.permit?.grantedOn;
  const days = granted === undefined ? factEvents(facts).map(({ on }) => on) : [granted];
  if (days.length === 0) return null;
  return latest(coveredFrom, days.reduce((one, other) => (other < one ? other : one)));
};

/**
 * A case over time: segments in which every answer is the same, and what happens on single days (tidslinje).
 *
 * The segments go from the permit through the last end or deadline, without gap or overlap, and each says what changed where it begins, with the provisions or
 * the facts behind it. Among the events are what the file dates, leave, birthdays that change something, new basic amounts, changes of the law, the
 * first day of the 15-hour requirement, deadlines, and the ends of the programme: as it is set, the longest, and the longest with extension.
 *
 * On every day the answers of the segment are those of the functions asked on that day. A fact dated later than a day has not happened yet on it.
 * What is counted ahead, such as an end, is given as it stood when it was last asked before the day came.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the readings and assessments that are settled; the first and the last day, where others are wanted than those of the file
 * @returns the segments, the events on or between the first and the last day, and what is still open about the ends and the deadlines
 * @throws RangeError that names the field and the value when a fact is malformed, a day does not exist, the last is before the first, or the file
 * has no day to begin with
 *
 * @example
 * ```ts
 * import { timeline } from 'integreringsloven';
 *
 * const { segments, events } = timeline({
 *   person: { birthDate: '1990-04-10', citizenship: 'third-country', education: 'upper-secondary' },
 *   permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
 *   settlement: { settledOn: '2025-12-01', byAgreement: true },
 *   decision: { madeOn: '2026-01-05' },
 *   work: { hoursPerWeek: 0 },
 *   programme: { offeredStartOn: '2026-01-12', startedOn: '2026-01-20', endedOn: null, endGoal: 'work', months: 12, extensionMonths: 0, leave: [] },
 * });
 * segments[0]?.from; // => '2025-11-20'
 * events.find((one) => one.event === 'requirement-begins')?.on; // => '2026-04-20'
 * events.find((one) => one.event === 'longest-end')?.on; // => '2027-01-19'
 * ```
 */
export const timeline = (facts: CaseFacts, options: TimelineOptions = {}): Timeline => {
  checkNames(checkObject(options, 'options', 'an object'), 'options', ['from', 'through', 'readings', 'assessments']);
  checkFacts(facts);
  const { from: givenFrom, through: givenThrough, ...settled } = options;
  const from = givenFrom ?? firstDayOf(facts);
  if (from === null) throw new RangeError('from: the file has no day to begin with, so the first day has to be given');
  lawStateOn(from);
  if (givenThrough !== undefined && toEpochDay(givenThrough, 'through') < toEpochDay(from, 'from')) {
    throw new RangeError(`through: ${givenThrough} is before the first day, ${from}`);
  }
  const ofFile = factEvents(facts);
  let through = givenThrough ?? latest(from, ...ofFile.map(({ on }) => on));
  const answersOn = askedAhead(facts, settled);
  let ahead = daysAhead(facts, from, through, answersOn);
  // A law that changes before the end may move the end, so the end is asked again through the end.
  for (let reached = through; givenThrough === undefined; through = reached, ahead = daysAhead(facts, from, through, answersOn)) {
    reached = latest(through, ...ahead.ends.map(({ on }) => on), ...ahead.due.map(({ on }) => on));
    if (reached === through) break;
  }
  const segments = segmentsOf(facts, from, through, settled);
  const events = [
    ...ofFile,
    ...segments.flatMap((segment, index) => eventsAtBreak(facts, segment, segments[Math.max(0, index - 1)] as Segment)),
    ...ahead.due.map(({ kind, on, certain, because }): TimelineEvent => ({ on, event: 'deadline', deadline: kind, certain, because })),
    ...ahead.ends.map(({ kind, on, certain, because }): TimelineEvent => ({ on, event: kind, certain, because })),
  ].filter(({ on }) => from <= on && on <= through);
  return { kind: 'timeline', from, through, segments, events: sorted(events), open: ahead.open, law: lawStateOn(through) };
};

const sorted = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => [...events].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
