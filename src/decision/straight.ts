import type { NoteId } from '../law/notes.js';
import type { Step } from './decision.js';
import { narrowedBy, type Known, type Narrowing } from './known.js';
import { placeAfter, wholeOn, type LawOfDay, type Place, type WaysOfCase } from './place.js';
import type { Question } from './question.js';
import { answeredStep, pushOnce, readStep, type Asked, type DatedRule } from './rule.js';

/** What a rule comes to when the facts answer every question that is asked. */
interface Straight<O> {
  readonly outcome: O;
  readonly trace: readonly Step[];
  readonly notes: readonly NoteId[];
}

/** Goes the only way there is through a rule; `null` when there are several, or the file lacks something. */
export const straight = <F, O>(rule: DatedRule<F, string, O>, asked: Asked<F>, day: LawOfDay): Straight<O> | null => {
  const { facts, on, answered, anyFile, factAt } = asked;
  const trace: Step[] = [];
  const notes: NoteId[] = [];
  const known: Known<F> & { narrowed: Narrowing | null } = { facts, on, onDay: day.onDay, answered, narrowed: null, anyFile };
  const ofCase: WaysOfCase = { next: new Map(), partsByName: new Map() };

  /** Goes from a place to an end; `null` where there is more than one way, or none. */
  const goFrom = (from: Place): Extract<Place['deed'], { readonly does: 'end' }> | null => {
    let at = from;
    for (;;) {
      for (const one of at.told) {
        if (typeof one !== 'string') pushOnce(trace, one);
        else if (!notes.includes(one)) notes.push(one);
      }
      const { deed } = at;
      switch (deed.does) {
        case 'ask': {
          const branches = (deed.question as unknown as Question<F>).possible(known);
          const only = branches[0];
          if (only === undefined) throw new Error(`${deed.question.id}: no answer is possible`);
          if (branches.length > 1) return null;
          if (only.narrowed !== undefined) known.narrowed = narrowedBy(known.narrowed, only.narrowed);
          trace.push(answeredStep(deed.question, deed.ground, only.answer, asked));
          at = placeAfter(at, only.answer, only.answer, ofCase);
          break;
        }
        case 'consider': {
          const end = goFrom(deed.part);
          if (end === null) return null;
          at = placeAfter(at, end.key, end.outcome, ofCase);
          break;
        }
        case 'read': {
          const value = deed.entry.value(facts as never);
          if (value === undefined) return null;
          // An entry may have a value for a file that is silent; then there is nothing to tell.
          if (factAt(facts, deed.entry.facts[0]) !== undefined) trace.push(readStep(deed.entry, deed.ground, asked));
          at = placeAfter(at, '', value, ofCase);
          break;
        }
        case 'end':
          return deed;
        case 'nothing':
          return null;
        default:
          deed satisfies never;
      }
    }
  };
  const end = goFrom(wholeOn(day, rule as unknown as DatedRule<never, string, O>));
  return end === null ? null : { outcome: end.outcome as O, trace, notes };
};
