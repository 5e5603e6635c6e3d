import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { addDays } from '../../src/calendar/months.js';
import { factAt } from '../../src/case/checkFacts.js';
import { factPaths, type FactPath } from '../../src/case/fields.js';
import type { Decision, DecisionTable, TableCondition, TablePartRow } from '../../src/decision/index.js';
import { askRule } from '../../src/rules/ask.js';
import { decisionTable, tableRows } from '../../src/rules/decisionTable.js';
import { ruleNamed, type RuleName } from '../../src/rules/ruleBook.js';
import { anySituation, candidates, lawDates, withFact, withoutFact, type Situation } from './caseGrid.js';
import { cases } from './cases.js';

const dates = lawDates;
/** The days on which a case is looked for to every row. */
const searched = [['2021-01-01'], ['2022-06-15'], ['2024-02-01'], ['2024-07-01'], ['2026-01-01'], ['2026-07-01'], ['2028-07-01']] as const;
const tables = new Map<string, DecisionTable<RuleName, unknown>>();
const tableOn = (rule: RuleName, on: IsoDate): DecisionTable<RuleName, unknown> => {
  const key = `${rule} ${on}`;
  const found = tables.get(key) ?? decisionTable(rule, on);
  tables.set(key, found);
  return found;
};

const decisionIn = (rule: RuleName, { facts, on, readings, assessments }: Situation): Decision<string, unknown> =>
  askRule(ruleNamed(rule), facts, { on, readings, assessments });

/** The answers of a trace, by question. */
const answersOf = ({ trace }: Decision<string, unknown>): ReadonlyMap<string, string> =>
  new Map(trace.flatMap((step) => (step.step === 'answer' ? [[step.question, step.answer] as const] : [])));

const fits = (when: readonly TableCondition[], answers: ReadonlyMap<string, string>): boolean =>
  when.every(({ question, answers: allowed }) => allowed.includes(answers.get(question) ?? 'not asked'));

/** The rows that a case takes, part by part, with the outcome; more or less than one row in a part is an error. */
const follow = (table: DecisionTable<string, unknown>, answers: ReadonlyMap<string, string>): { readonly taken: readonly TablePartRow<unknown>[]; readonly outcome: unknown } => {
  const taken: TablePartRow<unknown>[] = [];
  for (let number = 1; ; ) {
    const rows = table.parts[number - 1]!.rows.filter(({ when }) => fits(when, answers));
    if (rows.length !== 1) throw new Error(`${table.rule} ${table.on} part ${String(number)}: ${String(rows.length)} rows fit ${JSON.stringify([...answers])}`);
    const [row] = rows;
    taken.push(row!);
    if (row!.goesTo === null) return { taken, outcome: row!.outcome };
    number = row!.goesTo;
  }
};

/** What the table of every rule is held to: one way for any case, no row that no case takes, and parts that hold together. */
export const describeTable = (rule: RuleName): void => {
  describe(`the table of ${rule}`, () => {
    it('has exactly one way for any complete case, and its outcome is that of the rule', () => {
      fc.assert(
        fc.property(anySituation(fc.constantFrom(...dates.flatMap((date) => [date, addDays(date, -1)]).filter((day) => day >= '2021-01-01'))), (situation) => {
          const decision = decisionIn(rule, situation);
          if (decision.status !== 'determined') throw new Error('something is missing');
          expect(follow(tableOn(rule, situation.on), answersOf(decision)).outcome).toEqual(decision.outcome);
        }),
        { numRuns: cases(1000) },
      );
    });

    it('has exactly one row for it when the rows are written out', () => {
      fc.assert(
        fc.property(anySituation(fc.constantFrom(...dates)), (situation) => {
          const decision = decisionIn(rule, situation);
          const answers = answersOf(decision);
          const found = [...tableRows(tableOn(rule, situation.on))].filter(({ when }) => fits(when, answers));
          expect(found.map(({ outcome }) => outcome)).toEqual(decision.status === 'determined' ? [decision.outcome] : []);
        }),
        { numRuns: cases(150) },
      );
    });

    it.each(dates.map((on) => [on] as const))('on %s holds together', (on) => {
      const table = tableOn(rule, on);
      const rows = [...tableRows(table)];
      expect(rows).toHaveLength(table.ways);
      expect(table).toMatchObject({ rule, on });
      const asked = new Set<string>();
      const answersTo = new Map(table.questions.map(({ id, answers }) => [id, new Set(answers)]));
      const unknown: TableCondition[] = [];
      for (const { number, rows: partRows } of table.parts) {
        expect(table.parts[number - 1]!.rows).toBe(partRows);
        for (const { when } of partRows) {
          for (const condition of when) {
            asked.add(condition.question);
            if (condition.answers.length === 0 || !condition.answers.every((answer) => answersTo.get(condition.question)?.has(answer))) unknown.push(condition);
          }
        }
      }
      // Told together: an expectation for each of thousands of conditions takes longer than the table.
      expect(unknown).toEqual([]);
      expect(table.questions.map(({ id }) => id).sort()).toEqual([...asked].sort());
      for (const { provisions } of [...table.questions, ...table.numbers]) expect(provisions.length).toBeGreaterThan(0);
      for (const { from, to } of table.numbers) expect(from <= on && (to === null || from <= to)).toBe(true);
      const gone = new Set(table.parts.flatMap((part) => part.rows.flatMap(({ goesTo }) => (goesTo === null ? [] : [goesTo]))));
      expect([...gone].sort((a, b) => a - b)).toEqual(table.parts.slice(1).map(({ number }) => number));
      expect(JSON.parse(JSON.stringify(table))).toEqual(table);
    });

    it.each(searched.slice(-cases(searched.length)))(
      'on %s has no row that no case takes',
      (on) => {
        const table = tableOn(rule, on);
        const left = new Set(table.parts.flatMap(({ rows }) => rows));
        const seen: Situation[] = [];
        // For each row that no case has taken yet, the case that met most of its conditions.
        const nearest = new Map<TablePartRow<unknown>, { readonly situation: Situation; readonly met: number }>();
        const reads = new Set(table.questions.flatMap(({ facts }) => facts as readonly FactPath[]));
        const changeable = factPaths.filter((path) => reads.has(path) || path === 'permit.previousGround');
        const visit = (situation: Situation): void => {
          let decision: Decision<string, unknown>;
          try {
            decision = decisionIn(rule, situation);
          } catch (error) {
            if (error instanceof RangeError) return; // a file that contradicts itself
            throw error;
          }
          const answers = answersOf(decision);
          const { taken } = follow(table, answers);
          if (taken.map((row) => left.delete(row)).includes(true)) seen.push(situation);
          for (const number of [1, ...taken.flatMap(({ goesTo }) => (goesTo === null ? [] : [goesTo]))]) {
            for (const row of table.parts[number - 1]!.rows) {
              if (!left.has(row)) continue;
              const met = row.when.filter((condition) => fits([condition], answers)).length;
              if (met >= (nearest.get(row)?.met ?? 0)) nearest.set(row, { situation, met });
            }
          }
        };
        const starts = fc.sample(anySituation(fc.constant(on)), { numRuns: 300, seed: 1 });
        starts.forEach(visit);
        let seed = 1;
        const next = (below: number): number => {
          seed = (seed * 48271) % 2147483647;
          return seed % below;
        };
        const changed = (situation: Situation, path: FactPath): Situation => {
          // Whether there is a first permit goes with the permit before this one.
          const facts = path === 'permit.previousGround' ? withoutFact(situation.facts, 'permit.firstGrantedOn') : situation.facts;
          const values = candidates(path, facts, on);
          return values.length === 0 ? situation : { ...situation, facts: withFact(facts, path, values[next(values.length)]!) };
        };
        // Cases near those that almost take a row take it.
        for (let tries = 0; left.size > 0 && tries < 100_000; tries++) {
          const aim = [...left][next(left.size)]!;
          let situation = (next(4) > 0 ? nearest.get(aim)?.situation : undefined) ?? seen[next(seen.length)]!;
          for (let changes = next(4); changes >= 0; changes--) {
            const kind = next(6);
            if (kind === 0) situation = { ...situation, readings: starts[next(starts.length)]!.readings };
            else if (kind === 1) situation = { ...situation, assessments: starts[next(starts.length)]!.assessments };
            else if (changeable.length > 0) situation = changed(situation, changeable[next(changeable.length)]!);
          }
          // A change can make a fact matter that did not.
          for (const path of changeable) if (factAt(situation.facts, path) === undefined) situation = changed(situation, path);
          visit(situation);
        }
        expect([...left]).toEqual([]);
      },
    );

    it('says that the law may have changed after the last day checked', () => {
      expect(tableOn(rule, '2028-07-01').notes[0]).toBe('beyond-verified');
      expect(tableOn(rule, '2028-07-01').law.beyondVerified).toBe(true);
      expect(tableOn(rule, '2026-01-01').notes).not.toContain('beyond-verified');
    });
  });
};
