import { toEpochDay, type EpochDay } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { lawStateOn } from '../law/verified.js';
import type { Decision } from './decision.js';
import { explore } from './explore.js';
import { openPoints } from './openPoints.js';
import { travel, type Asked, type Crossroads, type Rule } from './rule.js';

/** Thrown, without a stack of its own, when a straight journey meets a question that the facts do not answer. */
const SEVERAL_ANSWERS = new Error('the facts allow several answers');

const straightOn: Crossroads<never> = {
  choose: () => {
    throw SEVERAL_ANSWERS;
  },
  consider: (part, inquiry) => part.decide(inquiry),
};

/** The only journey there is, when the facts answer every question that is asked. */
const straight = <F, O>(rule: Rule<F, string, O>, asked: Asked<F>, onDay: EpochDay): ReturnType<typeof travel<F, O>> | null => {
  try {
    return travel(rule, asked, onDay, straightOn as unknown as Crossroads<F>, null);
  } catch (error) {
    if (error === SEVERAL_ANSWERS) return null;
    throw error;
  }
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
  const { on } = asked;
  const law = lawStateOn(on);
  const onDay = toEpochDay(on, 'on');
  const withLimits = (notes: readonly NoteId[]): readonly NoteId[] => (law.beyondVerified ? ['beyond-verified', ...notes] : notes);

  const known = straight(rule, asked, onDay);
  if (known !== null) {
    const { outcome, journey } = known;
    return { status: 'determined', outcome, rule: rule.id, trace: journey.trace, notes: withLimits(journey.notes), on, law };
  }

  const { exits, tree, missing, trace, notes } = explore(rule, asked, onDay);
  const common = { rule: rule.id, trace, notes: withLimits(notes), on, law };
  const [first, ...others] = exits;
  if (first === undefined) throw new Error(`${rule.id}: no outcome`);
  if (others.length === 0) return { status: 'determined', outcome: first.outcome, ...common };
  return { status: 'open', possible: exits.map(({ outcome }) => outcome), open: openPoints(tree, missing, on), ...common };
};
