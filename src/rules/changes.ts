import type { Decision, FactValue, LawStep, OpenPoint, Step } from '../decision/index.js';
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

type AnyDecision = Decision<string, unknown>;

/** What a decision comes to, as far as two decisions can differ: outcome, or possible outcomes. */
const content = (decision: AnyDecision): unknown => (decision.status === 'determined' ? decision.outcome : decision.possible);

/** Whether two decisions of the same rule come to the same. */
export const sameAnswer = (one: AnyDecision, other: AnyDecision): boolean =>
  one.status === other.status && JSON.stringify(content(one)) === JSON.stringify(content(other));

const openOf = (decision: AnyDecision): readonly OpenPoint[] => (decision.status === 'determined' ? [] : decision.open);

/** What a step says, whichever Act says it: a rule re-enacted as it was is no change. */
const saying = (step: Step): string => {
  switch (step.step) {
    case 'answer':
      return `${step.question} ${step.answer}`;
    case 'read':
      return `${step.question} ${JSON.stringify(step.facts)}`;
    case 'law':
      return `${step.parameter} ${JSON.stringify(step.value)}`;
    default:
      return step satisfies never;
  }
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

/** The rows of the table that say something else than the rows of the same parameters did before. */
const rowsThatChanged = (before: readonly Step[], after: readonly Step[]): readonly LawStep[] => {
  const valueBefore = new Map(before.flatMap((step) => (step.step === 'law' ? [[step.parameter, saying(step)] as const] : [])));
  return after.filter((step): step is LawStep => step.step === 'law' && (valueBefore.get(step.parameter) ?? saying(step)) !== saying(step));
};

/** The first step that the later decision took and the earlier did not; where it took fewer, the first it no longer took. */
const firstNewStep = (before: AnyDecision, after: AnyDecision): Step | undefined => {
  const saidBefore = new Set(before.trace.map(saying));
  const saidAfter = new Set(after.trace.map(saying));
  return after.trace.find((step) => !saidBefore.has(saying(step))) ?? before.trace.find((step) => !saidAfter.has(saying(step)));
};

/**
 * What is behind the difference between two decisions: what the law changed, or else the first step on which they part.
 *
 * The trace of an open decision has only what every way takes; what the law changed on some way is among the steps on any way. Among those one parameter may
 * stand in the wordings of two days, so a row is of a change only when it came into force after the earlier date.
 */
export const groundOfChange = (before: AnyDecision, after: AnyDecision, onAnyWay: () => readonly [readonly Step[], readonly Step[]]): Ground => {
  const certain = rowsThatChanged(before.trace, after.trace);
  const isOpen = before.status !== 'determined' || after.status !== 'determined';
  const rows = certain.length === 0 && isOpen ? rowsThatChanged(...onAnyWay()).filter(({ from }) => from > before.on) : certain;
  if (rows.length > 0) {
    return { provisions: unique(rows.flatMap(({ provisions }) => provisions)), instruments: unique(rows.map(({ instrument }) => instrument)), facts: {} };
  }
  const step = firstNewStep(before, after);
  if (step !== undefined) return { provisions: step.provisions, instruments: [], facts: step.step === 'law' ? {} : step.facts };
  return { provisions: unique([...openOf(after), ...openOf(before)].flatMap(({ provisions }) => provisions)), instruments: [], facts: {} };
};
