import type { IsoDate } from '../calendar/isoDate.js';
import type { Certainty, SourceId } from '../law/certainty.js';
import type { NoteId } from '../law/notes.js';
import type { Unit } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import type { InstrumentId, Pin } from '../law/provision.js';
import type { LawState } from '../law/verified.js';
import type { QuestionKind } from './question.js';

/** A plain value. */
export type PlainValue = string | number | boolean | null;

/** A value that a case file can hold: a plain one, or a list of entries such as periods of leave. */
export type FactValue = PlainValue | readonly Readonly<Record<string, PlainValue>>[];

/** One step of a trace (begrunnelse): a question that was answered, a value read from the file, or a row of the dated table that was used. */
export type Step = AnsweredStep | ReadStep | LawStep;

/** A question, its answer, the facts the answer rests on, and the places in the law that ask it. */
export interface AnsweredStep {
  readonly step: 'answer';
  readonly question: string;
  readonly kind: QuestionKind;
  readonly answer: string;
  /** The facts the answer rests on, by path; facts that are not known are left out. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly provisions: readonly Pin[];
  readonly certainty: Certainty;
}

/** A value of the file that the answer is counted from, such as a day; the value stands in `facts`. */
export interface ReadStep {
  readonly step: 'read';
  readonly question: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly provisions: readonly Pin[];
  readonly certainty: Certainty;
}

/** A row of the dated table, as it was used. */
export interface LawStep {
  readonly step: 'law';
  readonly parameter: string;
  readonly unit: Unit;
  /** `null` when there was no such rule. */
  readonly value: ParameterValue | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly provisions: readonly Pin[];
  readonly instrument: InstrumentId;
  readonly certainty: Certainty;
  readonly source?: SourceId;
}

/** Something that still decides the answer: facts to find, an assessment to make, or a reading to choose. */
export interface OpenPoint {
  readonly question: string;
  readonly kind: QuestionKind;
  /** The paths of the facts that are missing; empty for assessments and readings. */
  readonly facts: readonly string[];
  /** The answers that are still possible; empty when nothing bounds them, as for a day that an answer is counted from. */
  readonly answers: readonly string[];
  readonly provisions: readonly Pin[];
}

interface Common<R extends string> {
  /** The rule that answered. */
  readonly rule: R;
  /** What was established on the way, whatever the open points turn out to be. */
  readonly trace: readonly Step[];
  /** Doubts and limits that touch the answer without changing it. */
  readonly notes: readonly NoteId[];
  /** The date asked about. */
  readonly on: IsoDate;
  readonly law: LawState;
}

/** An answer that nothing unknown can change. */
export interface Determined<R extends string, O> extends Common<R> {
  readonly status: 'determined';
  readonly outcome: O;
}

/** An answer that still turns on something: every possible outcome, and what decides between them. */
export interface Open<R extends string, O> extends Common<R> {
  readonly status: 'open';
  /** Every outcome that is still possible; at least two. */
  readonly possible: readonly O[];
  /** What still decides, most decisive first. */
  readonly open: readonly OpenPoint[];
}

/**
 * The answer of a rule (svar med begrunnelse): `determined` with its outcome, or `open` with everything that is still possible.
 *
 * Plain data: it survives JSON and can be stored with the case.
 */
export type Decision<R extends string, O> = Determined<R, O> | Open<R, O>;

/** No answer yet, and nothing to bound it: it is a day or an amount that is counted from a fact the file does not hold. */
export interface NeedsFacts<R extends string> extends Common<R> {
  readonly status: 'needs-facts';
  /** What is missing, the facts that the answer is counted from first. */
  readonly open: readonly OpenPoint[];
}

/** The answer of a rule whose outcome carries days or amounts of the case (svar med datoer eller beløp). */
export type DatedDecision<R extends string, O> = Decision<R, O> | NeedsFacts<R>;
