import { fromEpochDay, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import type { CaseFacts } from '../case/facts.js';
import { askedTogether, type AskOptions } from './ask.js';
import { groundOfChange, sameAnswer, type Ground } from './changes.js';
import { daysOfChange } from './daysOfChange.js';
import { answersTo, ruleNames, type Answers, type RuleName } from './ruleBook.js';

/** An answer that is another than in the segment before, and why. */
export interface Change extends Ground {
  /** The name of the rule whose answer is another. */
  readonly rule: RuleName;
}

/** A time in which every answer is the same (tidsavsnitt). */
export interface Segment {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
  /** The answers on the first day; they hold through the last. */
  readonly answers: Answers;
  /** What is another than in the segment before; empty for the first. */
  readonly changes: readonly Change[];
}

const changesBetween = (before: Answers, after: Answers): readonly Change[] =>
  ruleNames
    .filter((rule) => !sameAnswer(before[rule], after[rule]))
    .map((rule) => ({ rule, ...groundOfChange(before[rule], after[rule]) }));

/** The time from one day through another, cut where an answer changes. */
export const segmentsOf = (facts: CaseFacts, from: IsoDate, through: IsoDate, options: Omit<AskOptions, 'on'>): readonly Segment[] => {
  const segments: { from: IsoDate; to: IsoDate; answers: Answers; changes: readonly Change[] }[] = [];
  for (const day of daysOfChange(facts, toEpochDay(from, 'from'), toEpochDay(through, 'through'))) {
    const on = fromEpochDay(day);
    const answers = answersTo(askedTogether(facts, { ...options, on }));
    const last = segments[segments.length - 1];
    const changes = last === undefined ? [] : changesBetween(last.answers, answers);
    if (last !== undefined && changes.length === 0) continue;
    if (last !== undefined) last.to = fromEpochDay(day - 1);
    segments.push({ from: on, to: through, answers, changes });
  }
  return segments;
};
