import { fromEpochDay, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import type { CaseFacts } from '../case/facts.js';
import { stepsOnAnyWay } from '../decision/index.js';
import { askedTogether, type AskedOfCase, type AskOptions } from './ask.js';
import { groundOfChange, sameAnswer, type Ground } from './changes.js';
import { daysOfChange } from './daysOfChange.js';
import { answersTo, ruleNamed, ruleNames, type Answers, type RuleName } from './ruleBook.js';

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

/** The answers of a day, and what they are the answers to. */
interface AnswersOfDay {
  readonly asked: AskedOfCase;
  readonly answers: Answers;
}

const changesBetween = (before: AnswersOfDay, after: AnswersOfDay): readonly Change[] =>
  ruleNames
    .filter((rule) => !sameAnswer(before.answers[rule], after.answers[rule]))
    .map((rule) => ({
      rule,
      ...groundOfChange(before.answers[rule], after.answers[rule], () => [stepsOnAnyWay(ruleNamed(rule), before.asked), stepsOnAnyWay(ruleNamed(rule), after.asked)]),
    }));

/** The time from one day through another, cut where an answer changes. */
export const segmentsOf = (facts: CaseFacts, from: IsoDate, through: IsoDate, options: Omit<AskOptions, 'on'>): readonly Segment[] => {
  const segments: { from: IsoDate; to: IsoDate; answers: Answers; changes: readonly Change[] }[] = [];
  let before: AnswersOfDay | undefined;
  for (const day of daysOfChange(facts, toEpochDay(from, 'from'), toEpochDay(through, 'through'))) {
    const on = fromEpochDay(day);
    const asked = askedTogether(facts, { ...options, on });
    const answers = answersTo(asked);
    const last = segments[segments.length - 1];
    const changes = before === undefined ? [] : changesBetween(before, { asked, answers });
    if (last !== undefined && changes.length === 0) continue;
    if (last !== undefined) last.to = fromEpochDay(day - 1);
    segments.push({ from: on, to: through, answers, changes });
    before = { asked, answers };
  }
  return segments;
};
