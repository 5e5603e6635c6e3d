import type { IsoDate } from '../calendar/isoDate.js';
import type { Certainty } from '../law/certainty.js';
import type { Pin } from '../law/provision.js';
import type { Known, Narrowing } from './known.js';

/** Who can answer a question: the case file (`fact`), the municipality's judgement (`assessment`), or whoever reads the law (`reading`). */
export type QuestionKind = 'fact' | 'assessment' | 'reading';

/** The places in the law that ask a question, from a day on. */
export interface Ground {
  readonly from: IsoDate;
  readonly provisions: readonly Pin[];
  readonly certainty: Certainty;
}

/** One answer that the known facts allow, and what accepting it says about facts that are not known. */
export interface Branch<A extends string> {
  readonly answer: A;
  /** What the answer leaves of facts that are not known; absent when it leaves them as they were. */
  readonly narrowed?: Narrowing;
}

/**
 * A question a rule asks (spørsmål): data, with a finite set of answers.
 *
 * `F` is the shape of the facts and `A` the answers.
 */
export interface Question<F, A extends string = string> {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Every answer there is. */
  readonly answers: readonly A[];
  /** The paths of the facts it reads. */
  readonly facts: readonly string[];
  /** The places in the law behind it, in order of time. */
  readonly grounds: readonly Ground[];
  /** The answers that the facts still allow: one when the answer is known. */
  readonly possible: (known: Known<F>) => readonly Branch<A>[];
  /** Which of its facts can still change the answer; without it, all of them. */
  readonly decisive?: (known: Known<F>) => readonly string[];
}

/**
 * A value of the file that an answer is counted from, such as a day (opplysning). Without it there is no answer, nor a list of possible ones.
 *
 * A value known not to exist (`null`) is an answer like any other.
 */
export interface Entry<F, V> {
  readonly id: string;
  /** The path of the fact. */
  readonly facts: readonly [string];
  readonly grounds: readonly Ground[];
  readonly value: (facts: F) => V | undefined;
}

/** The answers of a question. */
export type AnswerOf<Q> = Q extends Question<infer _F, infer A> ? A : never;

/** The ground of a question on a date. */
export const groundOn = (grounds: readonly Ground[], on: IsoDate): Ground => {
  let found: Ground | undefined;
  for (const ground of grounds) if (ground.from <= on) found = ground;
  if (found === undefined) throw new RangeError(`on: no ground in law on ${on}`);
  return found;
};
