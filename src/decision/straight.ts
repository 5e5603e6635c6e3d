import type { NoteId } from '../law/notes.js';
import { rowOn, type Parameter } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { LawStep, Step } from './decision.js';
import { narrowedBy, type Known, type Narrowing } from './known.js';
import { isAskedFirst, knownPart, placeAfter, restsOnFile, wholeOn, type LawOfDay, type Place } from './place.js';
import { groundOn, type Entry, type Ground, type Question } from './question.js';
import { answeredStep, lawStep, pushOnce, readStep, type Asked, type DatedInquiry, type DatedRule } from './rule.js';

/** What a rule comes to when the facts answer every question that is asked. */
interface Straight<O> {
  readonly outcome: O;
  readonly trace: readonly Step[];
  readonly notes: readonly NoteId[];
}

/** The end of a way through a rule or a part. */
interface End {
  readonly outcome: unknown;
  readonly key?: string;
}

/** What a part comes to in a case, and what it told on its way. */
interface Found {
  readonly end: End | null;
  readonly trace: readonly Step[];
  readonly notes: readonly NoteId[];
}

/** Thrown, without a stack of its own, where the facts leave more than one way, or none. */
const NOT_STRAIGHT = new Error('there is not one way');

/** A way that is gone: what is asked, what the questions see of it, and what it has told. */
interface Way<F> {
  readonly asked: Asked<F>;
  readonly day: LawOfDay;
  readonly known: Known<F> & { narrowed: Narrowing | null };
  readonly trace: Step[];
  readonly notes: NoteId[];
}

const tell = ({ trace, notes }: Way<never>, told: LawStep | NoteId): void => {
  if (typeof told !== 'string') pushOnce(trace, told);
  else if (!notes.includes(told)) notes.push(told);
};

/** The only answer; `null` when there are several. */
const answerTo = ({ asked, known, trace }: Way<never>, question: Question<never>, ground: Ground): string | null => {
  const branches = question.possible(known);
  const only = branches[0];
  if (only === undefined) throw new Error(`${question.id}: no answer is possible`);
  if (branches.length > 1) return null;
  if (only.narrowed !== undefined) known.narrowed = narrowedBy(known.narrowed, only.narrowed);
  trace.push(answeredStep(question, ground, only.answer, asked));
  return only.answer;
};

/**
 * What a part comes to. Of a case that several rules are asked of, it is found once: where there is one way, the facts alone have led to it, and not what
 * was asked before.
 */
const ofPart = (way: Way<never>, part: object, find: (own: Way<never>) => End | null): End | null => {
  const parts = way.asked.kept?.parts;
  if (parts === undefined) return find(way);
  let found = parts.get(part) as Found | undefined;
  if (found === undefined) {
    const own = { ...way, trace: [], notes: [] };
    found = { end: find(own), trace: own.trace, notes: own.notes };
    parts.set(part, found);
  }
  for (const step of found.trace) pushOnce(way.trace, step);
  for (const note of found.notes) tell(way, note);
  return found.end;
};

/** Goes on from where some values were answered, in one go and with nothing kept. */
const runFrom = (way: Way<never>, rule: DatedRule<never, string, unknown>, values: readonly unknown[]): End | null => {
  const { asked, trace } = way;
  const { facts, on, factAt } = asked;
  let replayed = 0;
  const isReplayed = (): boolean => replayed < values.length;
  const inquiry: DatedInquiry<never> = {
    on,
    reached: (day) => day <= on,
    ask: <A extends string>(question: Question<never, A>): A => {
      if (isReplayed()) return values[replayed++] as A;
      const answer = answerTo(way, question, groundOn(question.grounds, on));
      if (answer === null) throw NOT_STRAIGHT;
      return answer as A;
    },
    consider: <P>(part: DatedRule<never, string, P>): P => {
      if (isReplayed()) return values[replayed++] as P;
      const end = ofPart(way, part, (own) => {
        const place = knownPart(part, own.day);
        return place === undefined ? runFrom(own, part, []) : goFrom(own, place);
      });
      if (end === null) throw NOT_STRAIGHT;
      return end.outcome as P;
    },
    read: <V>(entry: Entry<never, V>): V => {
      if (isReplayed()) return values[replayed++] as V;
      const value = entry.value(facts);
      if (value === undefined) throw NOT_STRAIGHT;
      // An entry may have a value for a file that is silent; then there is nothing to tell.
      if (factAt(facts, entry.facts[0]) !== undefined) trace.push(readStep(entry, groundOn(entry.grounds, on), asked));
      return value;
    },
    law: <V extends ParameterValue>(parameter: Parameter<V>, wordingOf: IsoDate = on): V | null => {
      const row = rowOn(parameter, wordingOf);
      if (isReplayed()) return row.value;
      tell(way, lawStep(parameter, row));
      if (row.note !== undefined) tell(way, row.note);
      return row.value;
    },
    note: (id) => {
      if (!isReplayed()) tell(way, id);
    },
    impossible: () => {
      throw NOT_STRAIGHT;
    },
  };
  try {
    return { outcome: rule.decide(inquiry) };
  } catch (error) {
    if (error === NOT_STRAIGHT) return null;
    throw error;
  }
};

/** Goes from a place to an end. */
const goFrom = (way: Way<never>, from: Place): End | null => {
  let at = from;
  for (;;) {
    for (const one of at.told) tell(way, one);
    const { deed } = at;
    switch (deed.does) {
      case 'ask': {
        const answer = answerTo(way, deed.question, deed.ground);
        if (answer === null) return null;
        at = placeAfter(at, answer, answer, way.day, null);
        break;
      }
      case 'consider': {
        if (restsOnFile(at)) return runFrom(way, at.course.rule, at.values);
        const { part } = deed;
        const end = ofPart(way, part.course.rule, (own) => goFrom(own, part));
        if (end === null) return null;
        // What is kept of a part has its words; what rests on the file has none.
        if (end.key === undefined) return runFrom(way, at.course.rule, [...at.values, end.outcome]);
        at = placeAfter(at, end.key, end.outcome, way.day, null);
        break;
      }
      case 'read':
      case 'date':
        return runFrom(way, at.course.rule, at.values);
      case 'end':
        return deed;
      case 'nothing':
        return null;
      default:
        deed satisfies never;
    }
  }
};

/** Goes the only way there is through a rule; `null` when there are several, or the file lacks something. */
export const straight = <F, O>(rule: DatedRule<F, string, O>, asked: Asked<F>, day: LawOfDay): Straight<O> | null => {
  const { facts, on, answered, anyFile } = asked;
  const way: Way<F> = { asked, day, known: { facts, on, onDay: day.onDay, answered, narrowed: null, anyFile }, trace: [], notes: [] };
  const whole = rule as unknown as DatedRule<never, string, O>;
  // Of a rule that is made for one case, such as that of a plan, ways are not worth keeping.
  const end = isAskedFirst(whole) ? runFrom(way as unknown as Way<never>, whole, []) : goFrom(way as unknown as Way<never>, wholeOn(day, whole));
  return end === null ? null : { outcome: end.outcome as O, trace: way.trace, notes: way.notes };
};
