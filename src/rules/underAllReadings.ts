import { shown } from '../calendar/isoDate.js';
import type { CaseFacts } from '../case/facts.js';
import type { DatedDecision } from '../decision/index.js';
import { readings, type ReadingId, type Readings } from '../law/readings.js';
import type { AskOptions } from './ask.js';

/** A function of this library that answers for a case, on a date and with readings. */
export type Asking<F, D> = (facts: F, options: AskOptions) => D;

/** A combination of readings, and the answer it gives. */
export interface AnswerUnder<D> {
  /** The readings chosen, beside those that the options had, in order: each makes a difference once those before it are chosen. */
  readonly readings: Readings;
  /** The answer when the law is read so. */
  readonly decision: D;
}

/** What a rule answers however the law is read. */
export interface AnswersUnderAllReadings<D> {
  /** Whether the answer turns on any reading, for what the file holds. */
  readonly depends: boolean;
  /** The readings that it turns on. */
  readonly readings: readonly ReadingId[];
  /** One answer for each combination that matters: a single one, with no reading, where none does. */
  readonly answers: readonly AnswerUnder<D>[];
}

const isReading = (question: string): question is ReadingId => Object.hasOwn(readings, question);

/** The first reading that still decides. */
const openReading = (decision: DatedDecision<string, unknown>): ReadingId | undefined =>
  decision.status === 'determined' ? undefined : decision.open.map(({ question }) => question).find(isReading);

/**
 * Asks a rule under every combination of readings that matters (alle lovtolkninger): does the answer turn on how the unsettled places are read?
 *
 * Where it does not, no one has to choose. Where the file lacks facts, a reading counts when it matters for some of what they may be.
 * It adds no law: provisions and certainty are those of the rule.
 *
 * @param rule - a rule of this library, such as {@link targetGroup}, or any function of facts and options that asks one
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and what is settled; readings that are chosen there stay as they are
 * @returns whether the answer depends on a reading, on which, and the answer of each combination
 * @throws RangeError when the rule is not a function, and as the rule does, for malformed facts or options
 *
 * @example
 * ```ts
 * import { programmeDuration, underAllReadings } from 'integreringsloven';
 *
 * const facts = {
 *   person: { education: 'upper-secondary' },
 *   permit: { ground: 'refugee', grantedOn: '2025-06-01', previousGround: null },
 *   programme: { offeredStartOn: '2026-01-01' },
 * } as const;
 *
 * const asked = underAllReadings(programmeDuration, facts, { on: '2026-02-01' });
 * asked.readings; // => ['after-a-date']
 * asked.answers.map(({ readings, decision }) => [
 *   readings['after-a-date'],
 *   decision.status === 'determined' && decision.outcome.kind === 'length' && decision.outcome.longest,
 * ]); // => [['includes-the-day', 12], ['excludes-the-day', 6]]
 * ```
 */
export const underAllReadings = <F = CaseFacts, D extends DatedDecision<string, unknown> = DatedDecision<string, unknown>>(
  rule: Asking<F, D>,
  facts: F,
  options: AskOptions,
): AnswersUnderAllReadings<D> => {
  if (typeof rule !== 'function') throw new RangeError(`rule: expected a function of this library, got ${shown(rule)}`);
  const answers: AnswerUnder<D>[] = [];
  const ask = (chosen: Readings): void => {
    const none = Object.keys(chosen).length === 0;
    const decision = rule(facts, none ? options : { ...options, readings: { ...options.readings, ...chosen } });
    const reading = openReading(decision);
    if (reading === undefined) answers.push({ readings: chosen, decision });
    else for (const alternative of readings[reading].alternatives) ask({ ...chosen, [reading]: alternative });
  };
  ask({});
  const matter = new Set(answers.flatMap((answer) => Object.keys(answer.readings)));
  const inOrder = (Object.keys(readings) as readonly ReadingId[]).filter((id) => matter.has(id));
  return { depends: inOrder.length > 0, readings: inOrder, answers };
};
