import { fromEpochDay, toEpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { EARLIEST, LATEST, nothingAnswered, type DateSpan } from '../../src/decision/index.js';
import type { CaseFacts } from '../../src/case/facts.js';
import type { CaseQuestion, KnownCase } from '../../src/case/questions/define.js';

/** What earlier answers left of facts, in days, or what else is known when a question is asked. */
export interface Before {
  readonly left?: Readonly<Record<string, readonly [from: IsoDate | null, to: IsoDate | null, absent?: boolean] | { readonly oneOf: readonly unknown[] }>>;
  readonly anyFile?: boolean;
  readonly answered?: Partial<KnownCase['answered']>;
}

const dayOr = (day: IsoDate | null, otherwise: number): number => (day === null ? otherwise : toEpochDay(day));

const knownOf = (on: IsoDate, facts: CaseFacts, { left = {}, anyFile, answered }: Before): KnownCase => {
  const narrowed = new Map(
    Object.entries(left).map(([path, one]): readonly [string, DateSpan | readonly unknown[]] => {
      if ('oneOf' in one) return [path, one.oneOf];
      const [from, to, absent = false] = one;
      return [path, { from: dayOr(from, EARLIEST), to: dayOr(to, LATEST), absent }];
    }),
  );
  return { facts, on, onDay: toEpochDay(on), answered: { ...nothingAnswered, ...answered }, narrowed: narrowed.size === 0 ? null : narrowed, anyFile };
};

/** The answers that a file allows on a date, in the order they are tried. */
export const answersTo = (question: CaseQuestion, on: IsoDate, facts: CaseFacts = {}, before: Before = {}): readonly string[] =>
  question.possible(knownOf(on, facts, before)).map(({ answer }) => answer);

const inDays = ({ from, to, absent }: DateSpan): string =>
  [...(from > to ? [] : [`${from === EARLIEST ? '' : fromEpochDay(from)}..${to === LATEST ? '' : fromEpochDay(to)}`]), ...(absent ? ['never'] : [])].join(' or ');

/** The same, with what each answer leaves of the facts. */
export const leftBy = (question: CaseQuestion, on: IsoDate, facts: CaseFacts = {}, before: Before = {}): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(
    question
      .possible(knownOf(on, facts, before))
      .map(({ answer, narrowed }) => [answer, Object.fromEntries([...(narrowed ?? [])].map(([path, left]) => [path, Array.isArray(left) ? left : inDays(left as DateSpan)]))]),
  );

/** The facts that can still change an answer. */
export const decisiveFor = (question: CaseQuestion, on: IsoDate, facts: CaseFacts = {}, before: Before = {}): readonly string[] =>
  (question.decisive ?? (() => question.facts))(knownOf(on, facts, before));
