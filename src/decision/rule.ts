import type { EpochDay, IsoDate } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { rowOn, type CommencedRow, type Parameter } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import type { FactValue, LawStep, Step } from './decision.js';
import type { Known, Narrowing } from './known.js';
import { groundOn, type Branch, type Question } from './question.js';

/** What a rule can do: ask, look a number up in the dated table, consider a part by itself, and leave a note. */
export interface Inquiry<F> {
  /** The date asked about. */
  readonly on: IsoDate;
  /** The answer to a question; when the facts allow several, every one of them is tried. */
  readonly ask: <A extends string>(question: Question<F, A>) => A;
  /** The value of the dated table on the date asked about, or on the date of the wording that governs. */
  readonly law: <V extends ParameterValue>(parameter: Parameter<V>, wordingOf?: IsoDate) => V | null;
  /** What a part of the rule comes to. Ways through the part that come to the same are followed once, not each on its own. */
  readonly consider: <O>(part: Rule<F, string, O>) => O;
  readonly note: (note: NoteId) => void;
  /** Ends a way that no lawful completion of the facts takes. Never reached when the facts are known. */
  readonly impossible: () => never;
}

/** A rule (regel): an ordinary function, in the order of the Act, from answers to an outcome. */
export interface Rule<F, R extends string, O> {
  readonly id: R;
  /** Of a part: the facts and readings that the rest of the rule asks of as well. What the part leaves of others is forgotten at its exits. */
  readonly shares?: readonly string[];
  /** Of a whole rule: readings that several of its parts ask. They are tried before all else, so that one choice holds for every part. */
  readonly first?: readonly Question<F>[];
  readonly decide: (inquiry: Inquiry<F>) => O;
}

/** Facts, the date asked about, and the assessments and readings that are answered. */
export interface Asked<F> {
  readonly facts: F;
  readonly on: IsoDate;
  readonly answered: Readonly<Record<string, string | undefined>>;
  /** The value at a fact path, for the trace. */
  readonly factAt: (facts: F, path: string) => FactValue | undefined;
}

/** Thrown, without a stack of its own, at the end of a way that no lawful completion of the facts takes. */
export const NO_WAY = new Error('no lawful completion of the facts leads here');

const impossible = (): never => {
  throw NO_WAY;
};

/** What a rule has gone through so far. */
export interface Journey {
  narrowed: Narrowing | null;
  readonly trace: Step[];
  readonly notes: NoteId[];
}

/** What happens when the facts allow several answers, and when a rule considers a part. */
export interface Crossroads<F> {
  readonly choose: <A extends string>(question: Question<F, A>, branches: readonly Branch<A>[], known: Known<F>, journey: Journey) => A;
  readonly consider: <O>(part: Rule<F, string, O>, inquiry: Inquiry<F>, journey: Journey) => O;
}

/** What earlier answers left of unknown facts, with what one more answer leaves. */
export const narrowedBy = (before: Narrowing | null, more: Narrowing | undefined): Narrowing | null =>
  more === undefined ? before : before === null ? more : new Map([...before, ...more]);

/** Adds a step to a trace, but a row of the table that is there already only once. */
export const pushOnce = (trace: Step[], step: Step): void => {
  if (step.step !== 'law' || !trace.includes(step)) trace.push(step);
};

const lawSteps = new WeakMap<object, LawStep>();

const lawStep = <V extends ParameterValue>(parameter: Parameter<V>, row: CommencedRow<V>): LawStep => {
  const cached = lawSteps.get(row);
  if (cached !== undefined) return cached;
  const { value, from, to, provisions, instrument, certainty, source } = row;
  const { id, unit } = parameter;
  const step: LawStep = { step: 'law', parameter: id, unit, value, from, to, provisions, instrument, certainty, ...(source !== undefined && { source }) };
  lawSteps.set(row, step);
  return step;
};

/** Goes through a rule once. */
export const travel = <F, O>(
  rule: Rule<F, string, O>,
  asked: Asked<F>,
  onDay: EpochDay,
  crossroads: Crossroads<F>,
  start: Narrowing | null,
): { readonly outcome: O; readonly journey: Journey } => {
  const { facts, on, answered, factAt } = asked;
  const journey: Journey = { narrowed: start, trace: [], notes: [] };

  const ask = <A extends string>(question: Question<F, A>): A => {
    const known: Known<F> = { facts, on, onDay, answered, narrowed: journey.narrowed };
    const branches = question.possible(known);
    const only = branches[0];
    if (only === undefined) throw new Error(`${question.id}: no answer is possible`);
    let answer = only.answer;
    if (branches.length > 1) answer = crossroads.choose(question, branches, known, journey);
    else journey.narrowed = narrowedBy(journey.narrowed, only.narrowed);
    const basis: Record<string, FactValue> = {};
    for (const path of question.facts) {
      const value = factAt(facts, path);
      if (value !== undefined) basis[path] = value;
    }
    const { provisions, certainty } = groundOn(question.grounds, on);
    journey.trace.push({ step: 'answer', question: question.id, kind: question.kind, answer, facts: basis, provisions, certainty });
    return answer;
  };

  const note = (id: NoteId): void => {
    if (!journey.notes.includes(id)) journey.notes.push(id);
  };

  const law = <V extends ParameterValue>(parameter: Parameter<V>, wordingOf: IsoDate = on): V | null => {
    const row = rowOn(parameter, wordingOf);
    pushOnce(journey.trace, lawStep(parameter, row));
    if (row.note !== undefined) note(row.note);
    return row.value;
  };

  const inquiry: Inquiry<F> = { on, ask, law, note, impossible, consider: (part) => crossroads.consider(part, inquiry, journey) };
  return { outcome: rule.decide(inquiry), journey };
};
