import type { EpochDay } from '../calendar/isoDate.js';
import { EARLIEST, LATEST, cut, hasDays, isOneDay, possibleValues, type Answered, type DateSpan, type Known } from './known.js';
import type { Branch } from './question.js';

/** An answer that holds for a stretch of days, both ends included. */
export interface DayCell<A extends string> {
  readonly answer: A;
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** Stretches of days that follow each other and together hold every day, given the first day of each after the first. */
export const dayCells = <A extends string>(first: A, ...later: readonly (readonly [EpochDay, A])[]): readonly DayCell<A>[] =>
{
  const cells: DayCell<A>[] = [];
  let [answer, from] = [first, EARLIEST];
  for (const [nextFrom, next] of later) {
    cells.push({ answer, from, to: nextFrom - 1 });
    [answer, from] = [next, nextFrom];
  }
  cells.push({ answer, from, to: LATEST });
  return cells;
};

/**
 * The answers that a date may still give, when each stretch of days has its answer and "never" has its own.
 *
 * With a path, each answer leaves its own days of the fact; without one (`null`), no other question of the rule reads the fact.
 */
export const branchesOfDate = <A extends string>(
  path: string | null,
  span: DateSpan,
  cells: readonly DayCell<A>[],
  never?: A,
): readonly Branch<A>[] => {
  if (isOneDay(span)) {
    for (const { answer, to } of cells) if (span.from <= to) return [{ answer }];
  }
  const branches: Branch<A>[] = [];
  for (const cell of cells) {
    const left = cut(span, cell.from, cell.to);
    if (!hasDays(left)) continue;
    const absent = span.absent && cell.answer === never;
    branches.push(path === null ? { answer: cell.answer } : { answer: cell.answer, narrowed: new Map([[path, { ...left, absent }]]) });
  }
  if (span.absent && never !== undefined && !branches.some(({ answer }) => answer === never)) {
    branches.push(path === null ? { answer: never } : { answer: never, narrowed: new Map([[path, { from: LATEST, to: EARLIEST, absent: true }]]) });
  }
  return branches;
};

/** The answers that a fact with a finite set of values may still give, when each value has its answer. The path as in {@link branchesOfDate}. */
export const branchesOfChoice = <F, V, A extends string>(
  known: Known<F>,
  path: string | null,
  value: V | undefined,
  all: readonly V[],
  answerOf: (value: V) => A,
): readonly Branch<A>[] => {
  if (value !== undefined) return [{ answer: answerOf(value) }];
  const groups = new Map<A, V[]>();
  const left = path === null ? all : possibleValues(known, path, undefined, all).filter((one) => all.includes(one));
  for (const one of left) {
    const answer = answerOf(one);
    const group = groups.get(answer);
    if (group === undefined) groups.set(answer, [one]);
    else group.push(one);
  }
  if (path === null) return [...groups.keys()].map((answer) => ({ answer }));
  return [...groups].map(([answer, values]) => ({ answer, narrowed: new Map([[path, values]]) }));
};

/** The answer the caller chose for a reading or an assessment, or all of them; once tried, an answer holds for the rest of the way. */
export const branchesOfAnswered = <F, A extends string>(known: Known<F>, kind: keyof Answered, id: string, answers: readonly A[]): readonly Branch<A>[] => {
  const chosen = known.answered[kind][id] as A | undefined;
  if (chosen !== undefined) return [{ answer: chosen }];
  return possibleValues(known, id, undefined, answers).map((answer) => ({ answer, narrowed: new Map([[id, [answer]]]) }));
};
