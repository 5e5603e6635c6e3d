import { toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { rowOn, type Parameter } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import { lawStateOn, type LawState } from '../law/verified.js';
import type { LawStep } from './decision.js';
import { EARLIEST, LATEST } from './known.js';
import { groundOn, type Entry, type Ground, type Question } from './question.js';
import { lawStep, type DatedInquiry, type DatedRule } from './rule.js';

// Between two answers a rule does what the answers and the law of the date make it do, whatever the case. So its way is found once and kept for every
// case and every date under the same law: most of the time of an answer would go to finding it anew.

/** A rule under the law of some days, with what its exits tell of the facts. */
export interface Course {
  readonly rule: DatedRule<never, string, unknown>;
  /** The facts and readings that the exits tell of; all where it is not said. */
  readonly shares: readonly string[] | undefined;
  /** Whether some way through it reads a value of the file or the date asked about: what comes after rests on the case. */
  reads: boolean;
  /** The parts of the whole rule by name: a part that is made anew each time is known by what it is called. */
  readonly partsByName: Map<string, Place>;
}

/** What a rule does at a place. */
export type Deed =
  | { readonly does: 'ask'; readonly question: Question<never>; readonly ground: Ground }
  | { readonly does: 'consider'; readonly part: Place }
  | { readonly does: 'read'; readonly entry: Entry<never, unknown>; readonly ground: Ground }
  /** Takes the date asked about, which is then as a value of the file. */
  | { readonly does: 'date' }
  /** The outcome, and words that are said of no other. */
  | { readonly does: 'end'; readonly outcome: unknown; readonly key: string }
  /** No lawful completion of the facts leads here. */
  | { readonly does: 'nothing' };

/** A point of a rule, by the answers that lead to it. */
export interface Place {
  readonly course: Course;
  /** The rows of the table that are looked up on the way from the place before, and the notes that are left. */
  readonly told: readonly (LawStep | NoteId)[];
  readonly deed: Deed;
  /** The answers that lead to it. */
  readonly values: readonly unknown[];
  /** Whether it rests on a value of the file. */
  readonly ofCase: boolean;
  /** The places after it that rest on no value of the file. */
  readonly next: Map<string, Place>;
  /** The days on which all that was looked up on the way, and the part that is considered here, is the same. */
  readonly days: Days;
  /** The same point under the law of other days, where it was found before. */
  readonly other: Place | undefined;
}

/** Some days, both ends included. */
interface Days {
  readonly from: EpochDay;
  readonly to: EpochDay;
}
const EVERY_DAY: Days = { from: EARLIEST, to: LATEST };

/** A day that is asked about. */
interface Day {
  readonly on: IsoDate;
  readonly onDay: EpochDay;
}
/** The same, and whether its law is verified. */
export interface LawOfDay extends Day {
  readonly law: LawState;
}

/** The ways that rest on the values of one file. They are forgotten with the case. */
export interface WaysOfCase {
  readonly next: Map<Place, Map<string, Place>>;
  readonly partsByName: Map<string, Place>;
}

/** Thrown, without a stack of its own, where the way is known no further. */
const SO_FAR = new Error('the way is known so far');

/** A point among those of other days; `undefined` when it was not found on a day like this. */
const amongDays = (known: Place | undefined, { onDay }: Day): Place | undefined => {
  let at = known;
  while (at !== undefined && (onDay < at.days.from || at.days.to < onDay)) at = at.other;
  return at;
};

const placeBy = (course: Course, values: readonly unknown[], { on, onDay }: Day, before: Days, other: Place | undefined, ofCase: WaysOfCase | null): Place => {
  const told: (LawStep | NoteId)[] = [];
  let { from, to } = before;
  const since = (first: EpochDay): void => {
    from = Math.max(from, first);
  };
  const through = (last: EpochDay): void => {
    to = Math.min(to, last);
  };
  const reached = (day: IsoDate): boolean => {
    const first = toEpochDay(day);
    if (first <= onDay) since(first);
    else through(first - 1);
    return first <= onDay;
  };
  const groundHere = (grounds: readonly Ground[]): Ground => {
    for (const ground of grounds) reached(ground.from);
    return groundOn(grounds, on);
  };
  let replayed = 0;
  let deed = null as Deed | null;
  const valueOr = (deedHere: () => Deed): never => {
    if (replayed < values.length) return values[replayed++] as never;
    deed = deedHere();
    throw SO_FAR;
  };
  const isNew = (): boolean => replayed === values.length;
  let taken: IsoDate | null = null;
  const inquiry: DatedInquiry<never> = {
    get on() {
      return (taken ??= valueOr(() => ({ does: 'date' })));
    },
    reached,
    ask: (question) => valueOr(() => ({ does: 'ask', question: question as unknown as Question<never>, ground: groundHere(question.grounds) })),
    consider: (part) =>
      valueOr(() => {
        const place = partOf(course, part, { on, onDay }, { from, to }, ofCase);
        since(place.days.from);
        through(place.days.to);
        return { does: 'consider', part: place };
      }),
    read: (entry) => valueOr(() => ({ does: 'read', entry, ground: groundHere(entry.grounds) })),
    law: <V extends ParameterValue>(parameter: Parameter<V>, wordingOf?: IsoDate): V | null => {
      const row = rowOn(parameter, wordingOf ?? on);
      if (isNew()) {
        if (wordingOf === undefined) since(toEpochDay(row.from));
        if (wordingOf === undefined && row.to !== null) through(toEpochDay(row.to));
        told.push(lawStep(parameter, row));
        if (row.note !== undefined) told.push(row.note);
      }
      return row.value;
    },
    note: (id) => {
      if (isNew()) told.push(id);
    },
    impossible: () => {
      deed = { does: 'nothing' };
      throw SO_FAR;
    },
  };
  try {
    const outcome = course.rule.decide(inquiry);
    deed = { does: 'end', outcome, key: JSON.stringify(outcome) };
  } catch (error) {
    if (error !== SO_FAR) throw error;
  }
  const found = { course, told, deed: deed as Deed, values, ofCase: ofCase !== null, next: new Map<string, Place>(), days: { from, to }, other };
  if (restsOnFile(found)) course.reads = true;
  return found;
};

/** Whether what comes after a place rests on a value of the file or the date asked about. */
export const restsOnFile = ({ ofCase, deed }: Place): boolean =>
  ofCase || deed.does === 'read' || deed.does === 'date' || (deed.does === 'consider' && deed.part.course.reads);

/** Where an answer leads. What rests on the file is kept with its case, and with no other; without a case nothing may. */
export const placeAfter = (at: Place, taken: string, value: unknown, day: LawOfDay, ofCase: WaysOfCase | null): Place => {
  const own = ofCase !== null && restsOnFile(at);
  let { next } = at;
  if (own) {
    next = ofCase.next.get(at) ?? new Map<string, Place>();
    ofCase.next.set(at, next);
  }
  const known = next.get(taken);
  const found = amongDays(known, day);
  if (found !== undefined) return found;
  const place = placeBy(at.course, [...at.values, value], day, at.days, known, own ? ofCase : null);
  next.set(taken, place);
  return place;
};

const wholes = new WeakMap<object, Place>();
const parts = new WeakMap<object, Place>();

/**
 * Where a part of a rule begins. Parts of one name that share the same are one and the same part; after a value of the file, in the same case.
 *
 * A part may be made of what was looked up on the way to it, so it is the same on the days of that way alone.
 */
const partOf = (whole: Course, part: DatedRule<never, string, unknown>, day: Day, before: Days, ofCase: WaysOfCase | null): Place => {
  const name = part.shares === undefined ? part.id : `${part.id}, ${part.shares.join()}`;
  const { partsByName } = ofCase ?? whole;
  const known = parts.get(part) ?? partsByName.get(name);
  const found = amongDays(parts.get(part), day) ?? amongDays(partsByName.get(name), day);
  if (found !== undefined) return found;
  const course: Course = { rule: part, shares: part.shares, reads: false, partsByName: ofCase === null ? whole.partsByName : new Map<string, Place>() };
  const place = placeBy(course, [], day, before, known, null);
  parts.set(part, place);
  partsByName.set(name, place);
  return place;
};

/** Where a part begins that has been considered before, on a day like this. */
export const knownPart = (part: DatedRule<never, string, unknown>, day: LawOfDay): Place | undefined => amongDays(parts.get(part), day);

const asked = new WeakSet();

/** Whether a rule is asked for the first time. */
export const isAskedFirst = (rule: object): boolean => {
  if (asked.has(rule)) return false;
  asked.add(rule);
  return true;
};

/** Where a whole rule begins; its exits tell of nothing but the outcome. */
export const wholeOn = (day: LawOfDay, rule: DatedRule<never, string, unknown>): Place => {
  const known = wholes.get(rule);
  const found = amongDays(known, day);
  if (found !== undefined) return found;
  const place = placeBy({ rule, shares: [], reads: false, partsByName: new Map() }, [], day, EVERY_DAY, known, null);
  wholes.set(rule, place);
  return place;
};

/** The law of a day. The day asked about last is kept, since most ask of many cases on one day. */
let latest: LawOfDay | null = null;

/**
 * The law of a day.
 *
 * @throws RangeError when the date does not exist or lies before the Act
 */
export const lawOfDay = (on: IsoDate): LawOfDay =>
  latest !== null && latest.on === on ? latest : (latest = { on, onDay: toEpochDay(on, 'on'), law: lawStateOn(on) });
