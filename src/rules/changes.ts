import type { DatedDecision, FactValue, OpenPoint, Step } from '../decision/index.js';
import type { InstrumentId, Pin } from '../law/provision.js';

/** Why an answer is another on one date than on another (endringsgrunn). */
export interface Ground {
  /** The provisions behind what changed. */
  readonly provisions: readonly Pin[];
  /** The Acts and regulations that changed the law between the two dates; empty when only the case or the calendar has moved on. */
  readonly instruments: readonly InstrumentId[];
  /** The facts behind what changed. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

type AnyDecision = DatedDecision<string, unknown>;

/** What a decision comes to, as far as two decisions can differ: outcome, possible outcomes, or the facts that are needed. */
const content = (decision: AnyDecision): unknown => {
  switch (decision.status) {
    case 'determined':
      return decision.outcome;
    case 'open':
      return decision.possible;
    case 'needs-facts':
      return decision.open.map(({ question }) => question);
    default:
      return decision satisfies never;
  }
};

/** Whether two decisions of the same rule come to the same. */
export const sameAnswer = (one: AnyDecision, other: AnyDecision): boolean =>
  one.status === other.status && JSON.stringify(content(one)) === JSON.stringify(content(other));

const openOf = (decision: AnyDecision): readonly OpenPoint[] => (decision.status === 'determined' ? [] : decision.open);

const keyOf = (step: Step): string => {
  switch (step.step) {
    case 'answer':
      return `${step.question} ${step.answer}`;
    case 'read':
      return `${step.question} ${JSON.stringify(step.facts)}`;
    case 'law':
      return `${step.parameter} ${step.from}`;
    default:
      return step satisfies never;
  }
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

/** What is behind the difference between two decisions: the steps that only one of them took, those of the later first. */
export const groundOfChange = (before: AnyDecision, after: AnyDecision): Ground => {
  const taken = new Set(before.trace.map(keyOf));
  const takenAfter = new Set(after.trace.map(keyOf));
  const steps = [...after.trace.filter((step) => !taken.has(keyOf(step))), ...before.trace.filter((step) => !takenAfter.has(keyOf(step)))];
  const points = [...openOf(after), ...openOf(before)];
  const rowsBefore = new Map(before.trace.flatMap((step) => (step.step === 'law' ? [[step.parameter, step.from] as const] : [])));
  const replaced = after.trace.filter((step) => step.step === 'law' && rowsBefore.has(step.parameter) && rowsBefore.get(step.parameter) !== step.from);
  // What the law changed is the ground; without such a change, whatever steps the two do not share.
  const behind = replaced.length > 0 ? replaced : steps;
  return {
    provisions: unique(behind.length > 0 ? behind.flatMap(({ provisions }) => provisions) : points.flatMap(({ provisions }) => provisions)),
    instruments: unique(replaced.flatMap((step) => (step.step === 'law' ? [step.instrument] : []))),
    facts: Object.assign({}, ...steps.map((step) => (step.step === 'law' ? {} : step.facts))) as Readonly<Record<string, FactValue>>,
  };
};
