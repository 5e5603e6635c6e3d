import type { IsoDate } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import type { CommencedRow, Parameter } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import type { FactValue, LawStep, Step } from './decision.js';
import type { Answered } from './known.js';
import type { Entry, Ground, Question } from './question.js';

/** What a rule can do: ask, look a number up in the dated table, consider a part by itself, and leave a note. */
export interface Inquiry<F> {
  /** Whether the date asked about is a day of the law, or later. */
  readonly reached: (day: IsoDate) => boolean;
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

/** What a rule can do whose outcome carries days or amounts of the case: read them from the file as well. */
export interface DatedInquiry<F> extends Omit<Inquiry<F>, 'consider'> {
  /** The date asked about. What comes after it is taken rests on the case, so a rule takes it as late as it can. */
  readonly on: IsoDate;
  /** A value of the file; when it is not there, the rule has no answer until it is. */
  readonly read: <V>(entry: Entry<F, V>) => V;
  readonly consider: <O>(part: DatedRule<F, string, O>) => O;
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

/** A rule whose outcome carries days or amounts of the case. Every {@link Rule} is one that happens not to read any. */
export interface DatedRule<F, R extends string, O> extends Omit<Rule<F, R, O>, 'decide'> {
  readonly decide: (inquiry: DatedInquiry<F>) => O;
}

/** Facts, the date asked about, and the assessments and readings that are answered. */
export interface Asked<F> {
  readonly facts: F;
  readonly on: IsoDate;
  readonly answered: Answered;
  /** As in {@link Known}. */
  readonly anyFile?: boolean;
  /** Where what is found of these facts is kept for the next rule that is asked of them. A table beside them would outlive the case. */
  readonly kept?: { explorer?: unknown; readonly parts: Map<object, unknown> };
  /** The value at a fact path, for the trace. */
  readonly factAt: (facts: F, path: string) => FactValue | undefined;
}

/** Adds a step to a trace, but a row of the table that is there already only once. */
export const pushOnce = (trace: Step[], step: Step): void => {
  if (step.step !== 'law' || !trace.includes(step)) trace.push(step);
};

const lawSteps = new WeakMap<object, LawStep>();

/** The step of a row of the table: always the same object. */
export const lawStep = <V extends ParameterValue>(parameter: Parameter<V>, row: CommencedRow<V>): LawStep => {
  const cached = lawSteps.get(row);
  if (cached !== undefined) return cached;
  const { value, from, to, provisions, instrument, certainty, source } = row;
  const { id, unit } = parameter;
  const step: LawStep = { step: 'law', parameter: id, unit, value, from, to, provisions, instrument, certainty, ...(source !== undefined && { source }) };
  lawSteps.set(row, step);
  return step;
};

/** The step of an answer. */
export const answeredStep = <F>(question: Question<never>, { provisions, certainty }: Ground, answer: string, { facts, factAt }: Asked<F>): Step => {
  const basis: Record<string, FactValue> = {};
  for (const path of question.facts) {
    const value = factAt(facts, path);
    if (value !== undefined) basis[path] = value;
  }
  return { step: 'answer', question: question.id, kind: question.kind, answer, facts: basis, provisions, certainty };
};

/** The step of a value that was read from the file. */
export const readStep = <F>({ id, facts: [path] }: Entry<never, unknown>, { provisions, certainty }: Ground, { facts, factAt }: Asked<F>): Step => ({
  step: 'read',
  question: id,
  facts: { [path]: factAt(facts, path) as FactValue },
  provisions,
  certainty,
});
