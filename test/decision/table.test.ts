import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchesOfChoice, decide, tableOf, waysThrough, type Asked, type DecisionTable, type FactValue, type Inquiry, type Question, type Rule, nothingAnswered, type TableRow } from '../../src/decision/index.js';
import { act } from '../../src/law/provision.js';

// A made-up field with four facts of three values: a table must not need the Act.
const paths = ['a', 'b', 'c', 'd'] as const;
type Path = (typeof paths)[number];
const values = ['x', 'y', 'z'] as const;
type Value = (typeof values)[number];
type Facts = Partial<Record<Path, Value>>;

/** The answers of a question; without `shared`, an answer is forgotten when the question is asked again. */
const question = (path: Path, shared = true): Question<Facts, Value> => ({
  id: path,
  kind: 'fact',
  answers: values,
  facts: [path],
  grounds: [{ from: '2021-01-01', provisions: [act('8')], certainty: 'statute' }],
  possible: (known) => branchesOfChoice(known, shared ? path : null, known.facts[path], values, (value) => value),
});
const questions = { a: question('a'), b: question('b'), c: question('c'), d: question('d') };

const asked = (facts: Facts = {}): Asked<Facts> => ({ facts, on: '2025-01-01', answered: nothingAnswered, factAt: (at, path): FactValue | undefined => at[path as Path] });

const everyCase: readonly Required<Facts>[] = values.flatMap((a) => values.flatMap((b) => values.flatMap((c) => values.map((d) => ({ a, b, c, d })))));
const placeOf = (one: Required<Facts>): number => everyCase.findIndex((other) => paths.every((path) => one[path] === other[path]));

/** A rule that looks the outcome up in a table of all the answers, asking in some order, with the last questions as a part of its own. */
const tableRule = (outcomes: readonly number[], order: readonly Path[], partFrom: number): Rule<Facts, 'made-up', number> => ({
  id: 'made-up',
  decide: (inquiry) => {
    const given: Partial<Record<Path, Value>> = {};
    const askIn = ({ ask }: Inquiry<Facts>, path: Path): void => {
      given[path] = ask(questions[path]);
    };
    for (const path of order.slice(0, partFrom)) askIn(inquiry, path);
    const part: Rule<Facts, string, number> = {
      id: `part after ${JSON.stringify(given)}`,
      decide: (inner) => {
        for (const path of order.slice(partFrom)) askIn(inner, path);
        return outcomes[placeOf(given as Required<Facts>)]!;
      },
    };
    return inquiry.consider(part);
  },
});

const fits = (row: Pick<TableRow<unknown>, 'when'>, one: Required<Facts>): boolean =>
  row.when.every(({ question: id, answers }) => answers.includes(one[id as Path]));

const byParts = <O>({ parts }: DecisionTable<string, O>, one: Required<Facts>): readonly O[] => {
  const from = (number: number): readonly O[] =>
    parts[number - 1]!.rows.filter((row) => fits(row, one)).flatMap((row) => (row.goesTo === null ? [row.outcome] : from(row.goesTo)));
  return from(1);
};

const anyOutcomes = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 81, maxLength: 81 });
const anyOrder = fc.shuffledSubarray([...paths], { minLength: 4, maxLength: 4 });

describe('the table of a rule', () => {
  it('gives every case exactly one outcome, that of the rule, by parts and by rows', () => {
    fc.assert(
      fc.property(anyOutcomes, anyOrder, fc.integer({ min: 0, max: 4 }), (outcomes, order, partFrom) => {
        const rule = tableRule(outcomes, order, partFrom);
        const table = tableOf(rule, asked());
        const rows = [...waysThrough(table)];
        expect(rows).toHaveLength(table.ways);
        for (const one of everyCase) {
          const decision = decide(rule, asked(one));
          const expected = decision.status === 'determined' ? [decision.outcome] : [];
          expect(byParts(table, one)).toEqual(expected);
          expect(rows.filter((row) => fits(row, one)).map(({ outcome }) => outcome)).toEqual(expected);
        }
        for (const row of rows) expect(everyCase.some((one) => fits(row, one))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out a question that makes no difference, and puts answers that lead to the same together', () => {
    const rule: Rule<Facts, 'short', string> = {
      id: 'short',
      decide: ({ ask }) => {
        ask(questions.a);
        return ask(questions.b) === 'y' ? 'yes' : 'no';
      },
    };
    const table = tableOf(rule, asked());
    expect(table.questions).toEqual([{ id: 'b', kind: 'fact', answers: ['x', 'y', 'z'], facts: ['b'], provisions: [act('8')], certainty: 'statute' }]);
    expect(table.parts).toEqual([
      {
        number: 1,
        rows: [
          { when: [{ question: 'b', answers: ['x', 'z'] }], goesTo: null, outcome: 'no' },
          { when: [{ question: 'b', answers: ['y'] }], goesTo: null, outcome: 'yes' },
        ],
      },
    ]);
    expect(table).toMatchObject({ rule: 'short', on: '2025-01-01', ways: 2, numbers: [], notes: [] });
  });

  it('writes once what several ways have in common', () => {
    const rule: Rule<Facts, 'common', string> = {
      id: 'common',
      decide: ({ ask }) => {
        if (ask(questions.a) === 'x') return 'first';
        if (ask(questions.a) === 'y' && ask(questions.b) === 'x') return 'second';
        return ask(questions.c) + ask(questions.d);
      },
    };
    const table = tableOf(rule, asked());
    expect(table.ways).toBe(20);
    expect(table.parts.map(({ rows }) => rows.map(({ goesTo }) => goesTo))).toEqual([[null, null, 2, 2], Array.from({ length: 9 }, () => null)]);
  });

  it('of a rule without questions is one row', () => {
    const table = tableOf({ id: 'sure', decide: () => 'so' }, asked());
    expect(table).toMatchObject({ ways: 1, questions: [], parts: [{ number: 1, rows: [{ when: [], goesTo: null, outcome: 'so' }] }] });
    expect([...waysThrough(table)]).toEqual([{ when: [], outcome: 'so' }]);
  });

  it('has no way that answers one question in two ways, and puts two conditions of a question together', () => {
    const forgetful = question('a', false);
    const rule: Rule<Facts, 'forgetful', string> = {
      id: 'forgetful',
      decide: ({ ask }) => (ask(forgetful) === 'x' ? 'first' : ask(questions.b) === 'x' ? 'second' : ask(forgetful) === 'z' ? 'third' : 'fourth'),
    };
    const table = tableOf(rule, asked());
    expect([...waysThrough(table)]).toEqual([
      { when: [{ question: 'a', answers: ['x'] }], outcome: 'first' },
      { when: [{ question: 'a', answers: ['y', 'z'] }, { question: 'b', answers: ['x'] }], outcome: 'second' },
      { when: [{ question: 'a', answers: ['y'] }, { question: 'b', answers: ['y', 'z'] }], outcome: 'fourth' },
      { when: [{ question: 'a', answers: ['z'] }, { question: 'b', answers: ['y', 'z'] }], outcome: 'third' },
    ]);
  });

  it('leaves out a way that no lawful completion takes', () => {
    const rule: Rule<Facts, 'pruned', string> = { id: 'pruned', decide: ({ ask, impossible }) => (ask(questions.a) === 'x' ? impossible() : ask(questions.a)) };
    expect([...waysThrough(tableOf(rule, asked()))].map(({ outcome }) => outcome)).toEqual(['y', 'z']);
  });

  it('tells a question that it is asked of any file', () => {
    const heard: unknown[] = [];
    const hears: Question<Facts, Value> = { ...questions.a, possible: (known) => [heard.push(known.anyFile), ...questions.a.possible(known)].slice(1) as ReturnType<typeof questions.a.possible> };
    const rule: Rule<Facts, 'hears', Value> = { id: 'hears', decide: ({ ask }) => ask(hears) };
    tableOf(rule, asked());
    expect(new Set(heard)).toEqual(new Set([true]));
    heard.length = 0;
    decide(rule, asked());
    expect(new Set(heard)).toEqual(new Set([undefined]));
  });

  it('asks a reading where the rule does, and not before all else', () => {
    const rule: Rule<Facts, 'first', string> = {
      id: 'first',
      first: [questions.b],
      decide: ({ ask }) => (ask(questions.a) === 'x' ? 'first' : ask(questions.b)),
    };
    expect(tableOf(rule, asked()).questions.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is not made of a rule that reads the file, nor before the Act', () => {
    const entry = { id: 'day', facts: ['a'] as const, grounds: questions.a.grounds, value: ({ a }: Facts) => a };
    const reads = { id: 'reads', decide: ({ read }: { read: (one: typeof entry) => unknown }) => read(entry) } as unknown as Rule<Facts, 'reads', unknown>;
    expect(() => tableOf(reads, asked())).toThrow('reads: reads the file, and is no rule of questions alone');
    expect(() => tableOf({ id: 'sure', decide: () => 'so' }, { ...asked(), on: '2020-12-31' })).toThrow(RangeError);
  });
});
