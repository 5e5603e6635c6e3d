import type { EpochDay } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { rowOn, type Parameter } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { Step } from './decision.js';
import { narrowedBy, type Known, type Narrowing } from './known.js';
import type { Entry, Question } from './question.js';
import { answeredStep, endForWantOf, impossible, lackedIn, lawStep, pushOnce, readStep, type Asked, type DatedInquiry, type DatedRule } from './rule.js';

/** What a rule comes to when the facts answer every question that is asked. */
interface Straight<O> {
  readonly outcome: O;
  readonly trace: readonly Step[];
  readonly notes: readonly NoteId[];
}

/** Thrown, without a stack of its own, when the way meets a question that the facts do not answer. */
const SEVERAL_ANSWERS = new Error('the facts allow several answers');

/** Goes the only way there is through a rule; `null` when there are several, or the file lacks something. */
export const straight = <F, O>(rule: DatedRule<F, string, O>, asked: Asked<F>, onDay: EpochDay): Straight<O> | null => {
  const { facts, on, answered, anyFile, factAt } = asked;
  const trace: Step[] = [];
  const notes: NoteId[] = [];
  const known: Known<F> & { narrowed: Narrowing | null } = { facts, on, onDay, answered, narrowed: null, anyFile };

  const note = (id: NoteId): void => {
    if (!notes.includes(id)) notes.push(id);
  };
  const inquiry: DatedInquiry<F> = {
    on,
    note,
    impossible,
    ask: <A extends string>(question: Question<F, A>): A => {
      const branches = question.possible(known);
      const only = branches[0];
      if (only === undefined) throw new Error(`${question.id}: no answer is possible`);
      if (branches.length > 1) throw SEVERAL_ANSWERS;
      if (only.narrowed !== undefined) known.narrowed = narrowedBy(known.narrowed, only.narrowed);
      trace.push(answeredStep(question, only.answer, asked));
      return only.answer;
    },
    law: <V extends ParameterValue>(parameter: Parameter<V>, wordingOf: IsoDate = on): V | null => {
      const row = rowOn(parameter, wordingOf);
      pushOnce(trace, lawStep(parameter, row));
      if (row.note !== undefined) note(row.note);
      return row.value;
    },
    read: <V>(entry: Entry<F, V>): V => {
      const value = entry.value(facts);
      if (value === undefined) return endForWantOf(entry);
      // An entry may have a value for a file that is silent; then there is nothing to tell.
      if (factAt(facts, entry.facts[0]) !== undefined) trace.push(readStep(entry, asked));
      return value;
    },
    consider: (part) => part.decide(inquiry),
  };
  try {
    return { outcome: rule.decide(inquiry), trace, notes };
  } catch (error) {
    if (error === SEVERAL_ANSWERS || lackedIn(error) !== null) return null;
    throw error;
  }
};
