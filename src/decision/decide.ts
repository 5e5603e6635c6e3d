import type { NoteId } from '../law/notes.js';
import type { DatedDecision, Decision, OpenPoint, Step } from './decision.js';
import { explore } from './explore.js';
import { openPoints } from './openPoints.js';
import { lawOfDay } from './place.js';
import { groundOn } from './question.js';
import type { Asked, DatedRule, Rule } from './rule.js';
import { straight } from './straight.js';

/** Every step that some way through a rule takes, for the facts that are known: where they are all known, the trace. */
export const stepsOnAnyWay = <F, O>(rule: DatedRule<F, string, O>, asked: Asked<F>): readonly Step[] => {
  const day = lawOfDay(asked.on);
  return straight(rule, asked, day)?.trace ?? explore(rule, asked, day).steps();
};

/**
 * Answers a rule whose outcome carries days or amounts of the case.
 *
 * As {@link decide}, but where some way through the rule needs a value that the file does not hold, there is no list of possible outcomes: the
 * decision names what is needed.
 *
 * @throws RangeError when the date does not exist or lies before the Act
 */
export const decideDated = <F, R extends string, O>(rule: DatedRule<F, R, O>, asked: Asked<F>): DatedDecision<R, O> => {
  const { on } = asked;
  const day = lawOfDay(on);
  const { law } = day;
  const withLimits = (notes: readonly NoteId[]): readonly NoteId[] => (law.beyondVerified ? ['beyond-verified', ...notes] : notes);

  const known = straight(rule, asked, day);
  if (known !== null) return { status: 'determined', outcome: known.outcome, rule: rule.id, trace: known.trace, notes: withLimits(known.notes), on, law };

  const { exits, tree, missing, trace, notes } = explore(rule, asked, day);
  const common = { rule: rule.id, trace, notes: withLimits(notes), on, law };
  const lacked = new Map<string, OpenPoint>();
  const possible: O[] = [];
  for (const exit of exits) {
    if (exit.lacks === null) possible.push(exit.outcome);
    else {
      const { id, facts, grounds } = exit.lacks;
      lacked.set(id, { question: id, kind: 'fact', facts, answers: [], provisions: groundOn(grounds, on).provisions });
    }
  }
  if (lacked.size > 0) return { status: 'needs-facts', open: [...lacked.values(), ...openPoints(tree, missing, on)], ...common };
  const [first, ...others] = possible;
  if (first === undefined) throw new Error(`${rule.id}: no outcome`);
  if (others.length === 0) return { status: 'determined', outcome: first, ...common };
  return { status: 'open', possible, open: openPoints(tree, missing, on), ...common };
};

/**
 * Answers a rule for a case.
 *
 * Where the facts allow several answers to a question, each is tried, so the possible outcomes are exactly those that some completion of the
 * facts gives, and what is named as open is exactly what still makes a difference.
 *
 * @throws RangeError when the date does not exist or lies before the Act
 */
export const decide = <F, R extends string, O>(rule: Rule<F, R, O>, asked: Asked<F>): Decision<R, O> => {
  const decision = decideDated(rule, asked);
  if (decision.status === 'needs-facts') throw new Error(`${rule.id}: reads the file, and is no rule of questions alone`);
  return decision;
};
