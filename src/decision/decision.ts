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
  /** Tells the three kinds of step apart: here a question was answered. */
  readonly step: 'answer';
  /** The id of the question, as in `OpenPoint`; `explain` has it in words. */
  readonly question: string;
  /** Who answered: the facts of the case, the municipality's assessment (skjønn), or the reading that the caller chose. */
  readonly kind: QuestionKind;
  /** One of the answers of the question, as a code. */
  readonly answer: string;
  /** The facts the answer rests on, by path; facts that are not known are left out. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The places in the law that ask the question on the date asked about, in the wording of that date. */
  readonly provisions: readonly Pin[];
  /** How sure it is that the law asks this question. */
  readonly certainty: Certainty;
}

/** A value of the file that the answer is counted from, such as a day; the value stands in `facts`. */
export interface ReadStep {
  /** Tells the three kinds of step apart: here a value was read from the file. */
  readonly step: 'read';
  /** The id of the value asked for, as in `OpenPoint`. */
  readonly question: string;
  /** The value that was read, under its path; `null` says that it is known not to exist. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The places in the law that count from the value, in the wording of the date asked about. */
  readonly provisions: readonly Pin[];
  /** How sure it is that the law counts from this value. */
  readonly certainty: Certainty;
}

/** A row of the dated table, as it was used. */
export interface LawStep {
  /** Tells the three kinds of step apart: here a row of the dated table was used. */
  readonly step: 'law';
  /** The name of the number or rule in the table, as `parameterRows` lists them. */
  readonly parameter: string;
  /** What the value is counted in. */
  readonly unit: Unit;
  /** `null` when there was no such rule. */
  readonly value: ParameterValue | null;
  /** The first day the value was in force (ikrafttredelse). */
  readonly from: IsoDate;
  /** The last day it was in force; `null` when no end is known. */
  readonly to: IsoDate | null;
  /** Where the value stands, in the wording meant. */
  readonly provisions: readonly Pin[];
  /** The Act or regulation that gave the value, or took it away. */
  readonly instrument: InstrumentId;
  /** How sure it is that this was the value. */
  readonly certainty: Certainty;
  /** The document it was read in, a key of `sources`; absent when it was read in the legal text itself. */
  readonly source?: SourceId;
}

/** Something that still decides the answer: facts to find, an assessment to make, or a reading to choose. */
export interface OpenPoint {
  /** The id of the question or of the value that is asked for; `explain` has it in words. */
  readonly question: string;
  /** Who can settle it: the case file, the municipality by an assessment (skjønn), or the caller by choosing a reading. */
  readonly kind: QuestionKind;
  /** The paths of the facts that are missing; empty for assessments and readings. */
  readonly facts: readonly string[];
  /** The answers that are still possible; empty when nothing bounds them, as for a day that an answer is counted from. */
  readonly answers: readonly string[];
  /** The places in the law that ask, in the wording of the date asked about. */
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
  /** Up to which day the law was checked, and whether the date asked about lies beyond it. */
  readonly law: LawState;
}

/** An answer that nothing unknown can change. */
export interface Determined<R extends string, O> extends Common<R> {
  /** Tells the answers apart: here there is one outcome, and nothing unknown can change it. */
  readonly status: 'determined';
  /** The outcome itself, of the type that the rule has. */
  readonly outcome: O;
}

/** An answer that still turns on something: every possible outcome, and what decides between them. */
export interface Open<R extends string, O> extends Common<R> {
  /** Tells the answers apart: here more than one outcome is still possible. */
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
  /** Tells the answers apart: here the outcomes cannot be listed before a fact is known. */
  readonly status: 'needs-facts';
  /** What is missing, the facts that the answer is counted from first. */
  readonly open: readonly OpenPoint[];
}

/** The answer of a rule whose outcome carries days or amounts of the case (svar med datoer eller beløp). */
export type DatedDecision<R extends string, O> = Decision<R, O> | NeedsFacts<R>;
