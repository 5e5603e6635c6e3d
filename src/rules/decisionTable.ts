import type { IsoDate } from '../calendar/isoDate.js';
import { factAt } from '../case/checkFacts.js';
import type { CaseFacts } from '../case/facts.js';
import { checkNames, checkObject, tableOf, waysThrough, type DecisionTable, type TableRow } from '../decision/index.js';
import { checkedAnswers, type Chosen } from './ask.js';
import { ruleNamed, type OutcomeOf, type RuleName } from './ruleBook.js';

/** The table of a rule of questions. */
export type TableOf<R extends RuleName> = R extends RuleName ? DecisionTable<R, OutcomeOf<R>> : never;

/**
 * The whole of a rule on a date as a table (beslutningstabell): every question, every combination of answers that can occur, and its outcome.
 *
 * The table is made from the rule itself. Every complete case has exactly one way through it; answers that lead to the same stand together in one
 * condition, and what several ways have in common stands in a part of its own that they go to. It is the table of a file in which nothing is
 * missing: it has the rows of an end goal that is not lawful, which a file without an end goal cannot come to.
 *
 * Provisions, certainty and open points are those of the rule: each question has its places in the law, `numbers` are the rows of the dated table,
 * and readings and assessments are questions like the others.
 *
 * @param rule - the name of the rule, one of {@link ruleNames}
 * @param on - the date; the law of that date makes the table
 * @param chosen - readings and assessments that are settled, and then not asked in the table
 * @returns the questions, and the rows in parts; {@link tableRows} writes them out one by one
 * @throws RangeError that names the rule, reading or assessment when it is not known, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { decisionTable } from 'integreringsloven';
 *
 * const table = decisionTable('workOrientedHours', '2026-02-01', { readings: { 'after-a-date': 'includes-the-day' } });
 * table.questions.map((question) => question.id).slice(0, 2); // => ['permit-granted', 'applied-from-abroad']
 * table.numbers.some((row) => row.value === 15 && row.unit === 'hours-a-week'); // => true
 *
 * decisionTable('workOrientedHours', '2023-01-01').parts; // => [{ number: 1, rows: [{ when: [], goesTo: null, outcome: { kind: 'none' } }] }]
 * ```
 */
export const decisionTable = <R extends RuleName>(rule: R, on: IsoDate, chosen: Chosen = {}): TableOf<R> => {
  const found = ruleNamed(rule);
  checkNames(checkObject(chosen, 'chosen', 'an object with readings and assessments'), 'chosen', ['readings', 'assessments']);
  const nothing: CaseFacts = {};
  return tableOf(found, { facts: nothing, on, answered: checkedAnswers(chosen), factAt }) as TableOf<R>;
};

/**
 * The rows of a table one by one (rad for rad): each from the first condition to the outcome, without going from part to part.
 *
 * Exactly one row fits a complete case. There can be thousands, so they are made as they are asked for. The provisions are those of the questions of the
 * table.
 *
 * @param table - of {@link decisionTable}
 * @returns the rows, in the order of the questions
 *
 * @example
 * ```ts
 * import { decisionTable, tableRows } from 'integreringsloven';
 *
 * const table = decisionTable('workOrientedHours', '2026-02-01');
 * const required = [...tableRows(table)].filter(({ outcome }) => outcome.kind === 'required');
 * required.every(({ when }) => when.some(({ question, answers }) => question === 'end-goal-is-work' && answers[0] === 'yes')); // => true
 * ```
 */
export const tableRows = <O>(table: Pick<DecisionTable<string, O>, 'parts'>): Iterable<TableRow<O>> => waysThrough(table);
