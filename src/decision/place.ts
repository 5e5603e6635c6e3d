import { toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { rowOn, type Parameter } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import { lawStateOn, type LawState } from '../law/verified.js';
import type { LawStep } from './decision.js';
import { groundOn, type Entry, type Ground, type Question } from './question.js';
import { lawStep, type DatedInquiry, type DatedRule } from './rule.js';

// Between two answers a rule does what the date and the answers make it do, whatever the case. So its way is found once and kept for every case
// that comes after: most of the time of an answer would go to finding it anew.

/** A rule on a date, with what its exits tell of the facts. */
export interface Course {
  readonly rule: DatedRule<never, string, unknown>;
  /** The facts and readings that the exits tell of; all where it is not said. */
  readonly shares: readonly string[] | undefined;
  readonly day: LawOfDay;
  /** Whether some way through it reads a value of the file: what comes after rests on the case. */
  reads: boolean;
  /** The parts of the whole rule by name: a part that is made anew each time is known by what it is called. */
  readonly partsByName: Map<string, Place>;
}

/** What a rule does at a place. */
export type Deed =
  | { readonly does: 'ask'; readonly question: Question<never>; readonly ground: Ground }
  | { readonly does: 'consider'; readonly part: Place }
  | { readonly does: 'read'; readonly entry: Entry<never, unknown>; readonly ground: Ground }
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
}

/** The law of a day, and where the rules begin whose ways are found on it. */
export interface LawOfDay {
  readonly on: IsoDate;
  readonly onDay: EpochDay;
  readonly law: LawState;
  /** The rules that were asked about the day before. */
  readonly asked: WeakSet<object>;
  readonly wholes: WeakMap<object, Place>;
  readonly parts: WeakMap<object, Place>;
}

/** The ways that rest on the values of one file. They are forgotten with the case. */
export interface WaysOfCase {
  readonly next: Map<Place, Map<string, Place>>;
  readonly partsByName: Map<string, Place>;
}

/** Thrown, without a stack of its own, where the way is known no further. */
const SO_FAR = new Error('the way is known so far');

const placeBy = (course: Course, values: readonly unknown[], ofCase: WaysOfCase | null): Place => {
  const { on } = course.day;
  const told: (LawStep | NoteId)[] = [];
  let replayed = 0;
  let deed = null as Deed | null;
  const valueOr = (deedHere: () => Deed): never => {
    if (replayed < values.length) return values[replayed++] as never;
    deed = deedHere();
    throw SO_FAR;
  };
  const isNew = (): boolean => replayed === values.length;
  const inquiry: DatedInquiry<never> = {
    on,
    ask: (question) => valueOr(() => ({ does: 'ask', question: question as unknown as Question<never>, ground: groundOn(question.grounds, on) })),
    consider: (part) => valueOr(() => ({ does: 'consider', part: partOf(course, part, ofCase) })),
    read: (entry) => valueOr(() => ({ does: 'read', entry, ground: groundOn(entry.grounds, on) })),
    law: <V extends ParameterValue>(parameter: Parameter<V>, wordingOf: IsoDate = on): V | null => {
      const row = rowOn(parameter, wordingOf);
      if (isNew()) {
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
  const found = { course, told, deed: deed as Deed, values, ofCase: ofCase !== null, next: new Map<string, Place>() };
  if (restsOnFile(found)) course.reads = true;
  return found;
};

/** Whether what comes after a place rests on a value of the file. */
export const restsOnFile = ({ ofCase, deed }: Place): boolean => ofCase || deed.does === 'read' || (deed.does === 'consider' && deed.part.course.reads);

/** Where an answer leads. What rests on the file is kept with its case, and with no other; without a case nothing may. */
export const placeAfter = (at: Place, taken: string, value: unknown, ofCase: WaysOfCase | null): Place => {
  const own = ofCase !== null && restsOnFile(at);
  let { next } = at;
  if (own) {
    next = ofCase.next.get(at) ?? new Map<string, Place>();
    ofCase.next.set(at, next);
  }
  const known = next.get(taken);
  if (known !== undefined) return known;
  const found = placeBy(at.course, [...at.values, value], own ? ofCase : null);
  next.set(taken, found);
  return found;
};

/** Where a part of a rule begins. Parts of one name that share the same are one and the same part; after a value of the file, in the same case. */
const partOf = (whole: Course, part: DatedRule<never, string, unknown>, ofCase: WaysOfCase | null): Place => {
  const { day } = whole;
  const name = part.shares === undefined ? part.id : `${part.id}, ${part.shares.join()}`;
  const { partsByName } = ofCase ?? whole;
  const found = day.parts.get(part) ?? partsByName.get(name) ?? placeBy({ rule: part, shares: part.shares, day, reads: false, partsByName: ofCase === null ? whole.partsByName : new Map<string, Place>() }, [], null);
  day.parts.set(part, found);
  partsByName.set(name, found);
  return found;
};

/** Whether a rule is asked about a day for the first time. */
export const isFirstOn = (day: LawOfDay, rule: object): boolean => {
  if (day.asked.has(rule)) return false;
  day.asked.add(rule);
  return true;
};

/** Where a whole rule begins; its exits tell of nothing but the outcome. */
export const wholeOn = (day: LawOfDay, rule: DatedRule<never, string, unknown>): Place => {
  const found = day.wholes.get(rule) ?? placeBy({ rule, shares: [], day, reads: false, partsByName: new Map() }, [], null);
  day.wholes.set(rule, found);
  return found;
};

/** What is kept is bounded: whoever asks about more dates than this finds the ways anew. */
const MOST_DAYS = 64;
const days = new Map<IsoDate, LawOfDay>();

/**
 * The law of a day.
 *
 * @throws RangeError when the date does not exist or lies before the Act
 */
export const lawOfDay = (on: IsoDate): LawOfDay => {
  const known = days.get(on);
  if (known !== undefined) return known;
  const found: LawOfDay = { on, onDay: toEpochDay(on, 'on'), law: lawStateOn(on), asked: new WeakSet(), wholes: new WeakMap(), parts: new WeakMap() };
  if (days.size >= MOST_DAYS) days.clear();
  days.set(on, found);
  return found;
};
