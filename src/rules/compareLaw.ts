import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import type { CaseFacts } from '../case/facts.js';
import {
  checkNames,
  checkObject,
  decide,
  stepsOnAnyWay,
  type AnsweredStep,
  type Asked,
  type Decision,
  type LawStep,
  type Step,
} from '../decision/index.js';
import { rowOn } from '../law/parameter.js';
import { everyParameter, keyOfParameter } from '../law/parameters.js';
import type { Pin } from '../law/provision.js';
import { coveredFrom } from '../law/verified.js';
import { askedTogether, type AskOptions } from './ask.js';
import { ruleNamed, ruleNames, type DecisionOf, type RuleName } from './ruleBook.js';

/** What a comparison is asked with: two dates, and what is settled. */
export interface CompareOptions extends AskOptions {
  /** The date to compare with, earlier or later. */
  readonly other: IsoDate;
}

/** A row of the dated table on the one date, and the row that stood in its place on the other. */
export interface ChangedRow {
  /** The name of the number or rule in the table, as `parameterRows` lists them. */
  readonly parameter: string;
  /** The row that is used on the date asked about (`on`); `null` when that date uses none in its place. */
  readonly before: LawStep | null;
  /** The row that is used on the date to compare with (`other`); `null` when that date uses none in its place. */
  readonly after: LawStep | null;
}

/** A question that the facts answer one way on the one date, and another way on the other. */
export interface ChangedAnswer {
  /** The id of the question, as in the trace. */
  readonly question: string;
  /** The answer on the date asked about (`on`), as a code. */
  readonly before: string;
  /** The answer on the date to compare with (`other`), as a code. */
  readonly after: string;
  /** The paths of the facts that the answers rest on. */
  readonly facts: readonly string[];
}

/** A rule that answers otherwise on the two dates. */
export interface LawDifference<R extends RuleName = RuleName> {
  /** The name of the rule, which is that of its function. */
  readonly rule: R;
  /** On the date asked about (`on`). */
  readonly before: DecisionOf<R>;
  /** On the date to compare with (`other`). */
  readonly after: DecisionOf<R>;
  /** The rows that are used and differ. */
  readonly rows: readonly ChangedRow[];
  /** The questions that are answered otherwise. */
  readonly answers: readonly ChangedAnswer[];
  /** The places in the law that differ: those of the rows, and of questions whose ground changed; the earlier law first. */
  readonly provisions: readonly Pin[];
  /** No provision differs: only time has passed, as when a limit is reached or a birthday comes. */
  readonly becauseOfTime: boolean;
}

/** What differs for a case between two dates. */
export interface LawComparison {
  /** The date asked about; what is named `before` is of this date, also when it is the later of the two. */
  readonly on: IsoDate;
  /** The date to compare with; what is named `after` is of this date. */
  readonly other: IsoDate;
  /** One for each rule that answers otherwise, in the order of `ruleNames`. */
  readonly differences: readonly { readonly [R in RuleName]: LawDifference<R> }[RuleName][];
  /** The rules that answer the same on both. */
  readonly same: readonly RuleName[];
}

const outcomesOf = (decision: Decision<string, unknown>): readonly unknown[] =>
  decision.status === 'determined' ? [decision.outcome] : decision.possible;

/** What an answer says: its outcomes, in whatever order, and what still decides. */
const answerKey = (decision: Decision<string, unknown>): string => {
  const open = decision.status === 'open' ? decision.open.map(({ question, facts, answers }) => JSON.stringify([question, facts, answers])) : [];
  return JSON.stringify([outcomesOf(decision).map((outcome) => JSON.stringify(outcome)).sort(), [...open].sort()]);
};

const rowKey = ({ from, value }: LawStep): string => JSON.stringify([from, value]);

const lawStepsOf = (steps: readonly Step[]): readonly LawStep[] => steps.filter((step) => step.step === 'law');
const answeredOf = (steps: readonly Step[]): readonly AnsweredStep[] => steps.filter((step) => step.step === 'answer');

/** Whether a parameter had the same row on two dates: that they use other rows of it, or only one of them uses it, is then not for the law. */
const unchanged = (parameter: string, on: IsoDate, other: IsoDate): boolean => {
  const key = keyOfParameter.get(parameter);
  return key !== undefined && rowOn<unknown>(everyParameter[key], on) === rowOn<unknown>(everyParameter[key], other);
};

const changedRows = (before: readonly Step[], after: readonly Step[], { on, other }: CompareOptions): readonly ChangedRow[] => {
  const [rowsBefore, rowsAfter] = [lawStepsOf(before), lawStepsOf(after)];
  const used = [...new Set([...rowsBefore, ...rowsAfter].map(({ parameter }) => parameter))];
  return used.flatMap((parameter): readonly ChangedRow[] => {
    // A rule can use one parameter in the wordings of two days.
    const [here, there] = [rowsBefore, rowsAfter].map((rows) => rows.filter((row) => row.parameter === parameter)) as [LawStep[], LawStep[]];
    const gone = here.filter((row) => !there.some((one) => rowKey(one) === rowKey(row)));
    const come = there.filter((row) => !here.some((one) => rowKey(one) === rowKey(row)));
    if (unchanged(parameter, on, other)) return [];
    const pairs = Math.max(gone.length, come.length);
    return Array.from({ length: pairs }, (_, at) => ({ parameter, before: gone[at] ?? null, after: come[at] ?? null }));
  });
};

/** Answers that are certain on both dates and differ. */
const changedAnswers = (before: Decision<string, unknown>, after: Decision<string, unknown>): readonly ChangedAnswer[] => {
  const then = answeredOf(after.trace);
  return answeredOf(before.trace).flatMap(({ question, answer, facts }) => {
    const now = then.find((step) => step.question === question);
    if (now === undefined || now.answer === answer) return [];
    return [{ question, before: answer, after: now.answer, facts: [...new Set([...Object.keys(facts), ...Object.keys(now.facts)])].sort() }];
  });
};

const pinKey = (pin: Pin): string => JSON.stringify(pin);

/** The grounds of questions that both dates ask, where they are not the same. */
const changedGrounds = (before: readonly Step[], after: readonly Step[]): readonly (readonly Pin[])[] => {
  const then = new Map(answeredOf(after).map(({ question, provisions }) => [question, provisions]));
  const now = new Map(answeredOf(before).map(({ question, provisions }) => [question, provisions]));
  return [...now].flatMap(([question, provisions]) => {
    const others = then.get(question);
    return others === undefined || JSON.stringify(provisions) === JSON.stringify(others) ? [] : [provisions, others];
  });
};

const uniquePins = (pins: readonly Pin[]): readonly Pin[] => [...new Map(pins.map((pin) => [pinKey(pin), pin])).values()];

const compareRule = <R extends RuleName>(
  name: R,
  before: Asked<CaseFacts>,
  after: Asked<CaseFacts>,
  options: CompareOptions,
): LawDifference<R> | null => {
  const rule = ruleNamed(name);
  const [now, then] = [decide(rule, before), decide(rule, after)];
  if (answerKey(now) === answerKey(then)) return null;
  const [stepsNow, stepsThen] = [stepsOnAnyWay(rule, before), stepsOnAnyWay(rule, after)];
  const rows = changedRows(stepsNow, stepsThen, options);
  const ofRows = rows.flatMap((row) => [...(row.before?.provisions ?? []), ...(row.after?.provisions ?? [])]);
  const pins = [...ofRows, ...changedGrounds(stepsNow, stepsThen).flat()];
  const provisions = [...uniquePins(pins)].sort((a, b) => (a.wording < b.wording ? -1 : a.wording > b.wording ? 1 : pinKey(a) < pinKey(b) ? -1 : 1));
  return {
    rule: name,
    before: now as DecisionOf<R>,
    after: then as DecisionOf<R>,
    rows,
    answers: changedAnswers(now, then),
    provisions,
    becauseOfTime: provisions.length === 0,
  };
};

/**
 * What differs for a case between the law of two dates (lovendring for en sak), rule by rule: the answers, and the places in the law behind it.
 *
 * Compares the answers of every rule of questions ({@link ruleNames}): their outcomes, and what is open. Between two dates time passes too: where no
 * provision that the rule uses differs, `becauseOfTime` says so; where some do, the law and the time may both have their part.
 *
 * The facts are those of one file for both dates. What happened after the earlier date counts there as not having happened yet.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about (`on`), the date to compare with (`other`), and the readings and assessments that are settled
 * @returns the rules that answer otherwise, with both answers, and the names of those that answer the same
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` or `other` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { compareLaw } from 'integreringsloven';
 *
 * const facts = {
 *   person: { birthDate: '1985-03-02', citizenship: 'third-country', education: 'upper-secondary' },
 *   permit: { ground: 'collective-protection', grantedOn: '2025-02-10', previousGround: null },
 *   settlement: { settledOn: '2025-05-01', byAgreement: true },
 *   decision: { madeOn: null },
 *   work: { hoursPerWeek: 0 },
 * } as const;
 *
 * const changed = compareLaw(facts, { on: '2025-12-31', other: '2026-01-01' });
 * const first = changed.differences.find((one) => one.rule === 'targetGroup');
 * first?.before.status === 'determined' && first.before.outcome; // => { group: 'right', ground: 'collective-protection', refusal: 'none' }
 * first?.after.status === 'determined' && first.after.outcome; // => { group: 'right-and-obligation' }
 * first?.becauseOfTime; // => false
 * ```
 */
export const compareLaw = (facts: CaseFacts, options: CompareOptions): LawComparison => {
  checkNames(checkObject(options, 'options', 'an object with two dates'), 'options', ['on', 'other', 'readings', 'assessments']);
  const { on, other, ...chosen } = options;
  toEpochDay(other, 'other');
  if (other < coveredFrom) throw new RangeError(`other: ${other} is before ${coveredFrom}, when the Integration Act came into force`);
  const before = askedTogether(facts, { on, ...chosen });
  const after = askedTogether(facts, { on: other, ...chosen });
  const differences: LawComparison['differences'][number][] = [];
  const same: RuleName[] = [];
  for (const name of ruleNames) {
    const difference = compareRule(name, before, after, options);
    if (difference === null) same.push(name);
    else differences.push(difference as LawComparison['differences'][number]);
  }
  return { on, other, differences, same };
};
