import { branchesOfAnswered, branchesOfChoice } from '../../decision/index.js';
import type { Ground, Known, Question, QuestionKind } from '../../decision/index.js';
import type { Certainty } from '../../law/certainty.js';
import type { IsoDate } from '../../calendar/isoDate.js';
import type { Pin } from '../../law/provision.js';
import type { ReadingId, readings } from '../../law/readings.js';
import type { CaseFacts } from '../facts.js';
import type { FactPath } from '../fields.js';

/** A question about a case. */
export type CaseQuestion<A extends string = string> = Question<CaseFacts, A>;
/** What is known of a case. */
export type KnownCase = Known<CaseFacts>;

/** A ground in law from a day on. */
export const since = (from: IsoDate, provisions: Pin | readonly Pin[], certainty: Certainty = 'statute'): Ground => ({
  from,
  provisions: 'address' in provisions ? [provisions] : provisions,
  certainty,
});

/** A ground that has been the same since the Act came into force. */
export const always = (provisions: Pin | readonly Pin[], certainty: Certainty = 'statute'): readonly Ground[] => [
  since('2021-01-01', provisions, certainty),
];

interface Definition<A extends string> {
  readonly id: string;
  readonly kind?: QuestionKind;
  readonly answers: readonly A[];
  readonly facts: readonly FactPath[];
  readonly grounds: readonly Ground[];
  readonly possible: Question<CaseFacts, A>['possible'];
  readonly decisive?: (known: Known<CaseFacts>) => readonly FactPath[];
}

/** A question of fact. */
export const fact = <const A extends string>(definition: Definition<A>): CaseQuestion<A> => ({ kind: 'fact', ...definition });

/** A question of fact that one field with a finite set of values answers. */
export const choiceFact = <V, const A extends string>(definition: {
  readonly id: string;
  readonly path: FactPath;
  readonly value: (facts: CaseFacts) => V | undefined;
  readonly values: readonly V[];
  readonly answers: readonly A[];
  readonly answerOf: (value: NoInfer<V>) => NoInfer<A>;
  readonly grounds: readonly Ground[];
  /** Whether another question of the same rule reads the same field, so that the answers must agree. */
  readonly shared?: true;
}): CaseQuestion<A> => {
  const { id, path, value, values, answers, answerOf, grounds, shared } = definition;
  return {
    id,
    kind: 'fact',
    answers,
    facts: [path],
    grounds,
    possible: (known) => branchesOfChoice(known, shared === true ? path : null, value(known.facts), values, answerOf),
  };
};

/** A question of fact that one yes-or-no field answers. */
export const yesNoFact = (
  id: string,
  path: FactPath,
  value: (facts: CaseFacts) => boolean | undefined,
  grounds: readonly Ground[],
): CaseQuestion<'yes' | 'no'> =>
  choiceFact({ id, path, value, values: [true, false], answers: ['yes', 'no'], answerOf: (v) => (v ? 'yes' : 'no'), grounds });

/** A question of how the law is to be read. */
export const readingQuestion = <Id extends ReadingId>(id: Id, { alternatives, provisions }: (typeof readings)[Id]): CaseQuestion<(typeof readings)[Id]['alternatives'][number]> => ({
  id,
  kind: 'reading',
  answers: alternatives,
  facts: [],
  grounds: always(provisions, 'inferred'),
  possible: (known) => branchesOfAnswered(known, 'reading', id, alternatives),
});

/** A question that the municipality's judgement answers. */
export const assessmentQuestion = (id: string, grounds: readonly Ground[]): CaseQuestion<'yes' | 'no'> => ({
  id,
  kind: 'assessment',
  answers: ['yes', 'no'],
  facts: [],
  grounds,
  possible: (known) => branchesOfAnswered(known, 'assessment', id, ['yes', 'no'] as const),
});
