import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  branchesOfChoice,
  decide,
  decideDated,
  type Asked,
  type DatedDecision,
  type DatedRule,
  type Decision,
  type Entry,
  type FactValue,
  type Inquiry,
  type Question,
  type Rule,
  nothingAnswered,
} from '../../src/decision/index.js';
import { act } from '../../src/law/provision.js';

// A made-up field with four yes-or-no facts: the driver must not need the Act.
const paths = ['a', 'b', 'c', 'd'] as const;
type Path = (typeof paths)[number];
type Facts = Partial<Record<Path, boolean>>;

const question = (path: Path): Question<Facts, 'yes' | 'no'> => ({
  id: path,
  kind: 'fact',
  answers: ['yes', 'no'],
  facts: [path],
  grounds: [{ from: '2021-01-01', provisions: [act('8')], certainty: 'statute' }],
  possible: (known) => branchesOfChoice(known, path, known.facts[path], [true, false], (value) => (value ? 'yes' : 'no')),
});
const questions = { a: question('a'), b: question('b'), c: question('c'), d: question('d') };

const asked = (facts: Facts): Asked<Facts> => ({
  facts,
  on: '2025-01-01',
  answered: nothingAnswered,
  factAt: (at, path): FactValue | undefined => at[path as Path],
});

/** A rule that looks the outcome up in a table of all sixteen answers, asking in some order, with the last questions as a part of its own. */
const tableRule = (table: readonly number[], order: readonly Path[], partFrom: number): Rule<Facts, 'table', number> => {
  const index = (bits: Readonly<Record<Path, boolean>>): number => paths.reduce((sum, path, at) => sum + (bits[path] ? 2 ** at : 0), 0);
  const is = ({ ask }: Inquiry<Facts>, path: Path): boolean => ask(questions[path]) === 'yes';
  return {
    id: 'table',
    decide: (inquiry) => {
      const bits = { a: false, b: false, c: false, d: false };
      for (const path of order.slice(0, partFrom)) bits[path] = is(inquiry, path);
      const part: Rule<Facts, string, number> = {
        id: `part after ${JSON.stringify(bits)}`,
        decide: (inner) => {
          const all = { ...bits };
          for (const path of order.slice(partFrom)) all[path] = is(inner, path);
          return table[index(all)]!;
        },
      };
      return inquiry.consider(part);
    },
  };
};

const completions = (facts: Facts): readonly Record<Path, boolean>[] =>
  Array.from({ length: 16 }, (_, n) => Object.fromEntries(paths.map((path, at) => [path, (n & (2 ** at)) !== 0])) as Record<Path, boolean>).filter((all) =>
    paths.every((path) => facts[path] === undefined || facts[path] === all[path]),
  );

const anyTable = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 16, maxLength: 16 });
const anyOrder = fc.shuffledSubarray([...paths], { minLength: 4, maxLength: 4 });
const anyFacts = fc.record(Object.fromEntries(paths.map((path) => [path, fc.boolean()])), { requiredKeys: [] }) as fc.Arbitrary<Facts>;

const possible = <O>(decision: Decision<string, O>): readonly O[] => (decision.status === 'determined' ? [decision.outcome] : decision.possible);

describe('the driver', () => {
  const lookUp = (table: readonly number[], all: Readonly<Record<Path, boolean>>): number =>
    table[paths.reduce((sum, path, at) => sum + (all[path] ? 2 ** at : 0), 0)]!;

  it('finds exactly the outcomes of all completions, for any table, order of questions and part', () => {
    fc.assert(
      fc.property(anyTable, anyOrder, fc.integer({ min: 0, max: 4 }), anyFacts, (table, order, partFrom, facts) => {
        const expected = new Set(completions(facts).map((all) => lookUp(table, all)));
        expect(new Set(possible(decide(tableRule(table, order, partFrom), asked(facts))))).toEqual(expected);
      }),
    );
  });

  it('names as open exactly the facts on which the outcome depends', () => {
    fc.assert(
      fc.property(anyTable, anyOrder, fc.integer({ min: 0, max: 4 }), anyFacts, (table, order, partFrom, facts) => {
        const all = completions(facts);
        const depends = paths.filter(
          (path) => facts[path] === undefined && all.some((one) => lookUp(table, one) !== lookUp(table, { ...one, [path]: !one[path] })),
        );
        const decision = decide(tableRule(table, order, partFrom), asked(facts));
        expect(decision.status === 'open' ? decision.open.flatMap((point) => point.facts).sort() : []).toEqual(depends);
      }),
    );
  });

  it('puts the point that leaves fewest outcomes first', () => {
    fc.assert(
      fc.property(anyTable, anyOrder, anyFacts, (table, order, facts) => {
        const decision = decide(tableRule(table, order, 4), asked(facts));
        if (decision.status !== 'open') return;
        const left = decision.open.map((point) =>
          Math.max(...[true, false].map((value) => new Set(completions({ ...facts, [point.question]: value }).map((all) => lookUp(table, all))).size)),
        );
        expect(left).toEqual([...left].sort((one, other) => one - other));
      }),
    );
  });

  it('keeps in the trace what holds however the facts turn out, and no more', () => {
    fc.assert(
      fc.property(anyTable, anyOrder, fc.integer({ min: 0, max: 4 }), anyFacts, (table, order, partFrom, facts) => {
        const { trace } = decide(tableRule(table, order, partFrom), asked(facts));
        expect(trace.map((step) => (step.step === 'answer' ? `${step.question} ${step.answer}` : ''))).toEqual(
          order.filter((path) => facts[path] !== undefined).map((path) => `${path} ${facts[path] === true ? 'yes' : 'no'}`),
        );
      }),
    );
  });

  it('answers the same when a question is asked twice', () => {
    const twice: Rule<Facts, 'twice', string> = { id: 'twice', decide: ({ ask }) => `${ask(questions.a)} ${ask(questions.a)}` };
    expect(possible(decide(twice, asked({}))).slice().sort()).toEqual(['no no', 'yes yes']);
  });

  it('leaves out a way that no lawful completion takes, and what only that way asks', () => {
    const rule: Rule<Facts, 'pruned', string> = {
      id: 'pruned',
      decide: ({ ask, impossible }) => {
        if (ask(questions.a) === 'yes') return 'a';
        if (ask(questions.b) === 'yes') return 'b';
        return impossible();
      },
    };
    const decision = decide(rule, asked({}));
    expect(possible(decision)).toEqual(['a', 'b']);
    expect(decision.status === 'open' && decision.open.map((point) => point.question)).toEqual(['a']);
  });

  it('leaves out such a way behind a part too', () => {
    const part: Rule<Facts, 'part', boolean> = { id: 'part', decide: ({ ask }) => ask(questions.b) === 'yes' };
    const rule: Rule<Facts, 'pruned', string> = {
      id: 'pruned',
      decide: ({ ask, consider, impossible }) => {
        if (!consider(part)) return impossible();
        return ask(questions.a);
      },
    };
    const decision = decide(rule, asked({}));
    expect(possible(decision)).toEqual(['yes', 'no']);
    expect(decision.status === 'open' && decision.open.map((point) => point.question)).toEqual(['a']);
  });

  it('collects the notes of every way, once', () => {
    const rule: Rule<Facts, 'noted', string> = {
      id: 'noted',
      decide: ({ ask, note }) => {
        note('averaging-time-not-defined');
        note('averaging-time-not-defined');
        if (ask(questions.a) === 'yes') note('offers-in-2025');
        return 'done';
      },
    };
    expect(decide(rule, asked({})).notes).toEqual(['averaging-time-not-defined', 'offers-in-2025']);
    expect(decide(rule, asked({ a: false })).notes).toEqual(['averaging-time-not-defined']);
  });

  it('lets an error of a rule through', () => {
    const rule: Rule<Facts, 'broken', string> = {
      id: 'broken',
      decide: ({ ask }) => {
        ask(questions.a);
        throw new Error('broken');
      },
    };
    expect(() => decide(rule, asked({}))).toThrow('broken');
    expect(() => decide(rule, asked({ a: true }))).toThrow('broken');
  });

  it('refuses a question that leaves no answer, and a date before its ground', () => {
    const none: Question<Facts, 'yes'> = { ...questions.a, answers: ['yes'], possible: () => [] };
    expect(() => decide({ id: 'none', decide: ({ ask }) => ask(none) }, asked({}))).toThrow('a: no answer is possible');
    const later: Question<Facts, 'yes' | 'no'> = { ...questions.a, grounds: [{ ...questions.a.grounds[0]!, from: '2026-01-01' }] };
    expect(() => decide({ id: 'later', decide: ({ ask }) => ask(later) }, asked({ a: true }))).toThrow('on: no ground in law on 2025-01-01');
  });
});

// The same field with two values besides that some outcomes are counted from.
const values = ['v', 'w'] as const;
type Value = (typeof values)[number];
type ValuedFacts = Facts & Partial<Record<Value, string | null>>;

const entry = (path: Value): Entry<ValuedFacts, string | null> => ({
  id: `value ${path}`,
  facts: [path],
  grounds: [{ from: '2021-01-01', provisions: [act('12')], certainty: 'inferred' }],
  value: (facts) => facts[path],
});
const entries = { v: entry('v'), w: entry('w') };

const askedOf = (facts: ValuedFacts): Asked<ValuedFacts> => ({
  facts,
  on: '2025-01-01',
  answered: nothingAnswered,
  factAt: (at, path) => at[path as Path | Value],
});

/** What a cell of the table comes to: a number, or one that is counted from a value. */
type Cell = number | Value;

/** As {@link tableRule}, with cells that read a value, some of them inside the part. */
const valuedRule = (table: readonly Cell[], order: readonly Path[], partFrom: number): DatedRule<ValuedFacts, 'valued', string> => ({
  id: 'valued',
  decide: ({ read, consider }) => {
    const places = tableRule(
      table.map((_, index) => index),
      order,
      partFrom,
    );
    const part: DatedRule<ValuedFacts, string, string> = {
      id: 'part that may read',
      decide: (inner) => {
        const cell = table[inner.consider(places)]!;
        return cell === 'v' ? `v is ${String(inner.read(entries.v))}` : String(cell);
      },
    };
    const came = consider(part);
    return came === 'w' ? `w is ${String(read(entries.w))}` : came;
  },
});

describe('the driver, when an outcome is counted from a value', () => {
  const anyCells = fc.array(fc.constantFrom<Cell>(0, 1, 'v', 'w'), { minLength: 16, maxLength: 16 });
  const anyValues = fc.record({ v: fc.constantFrom('x', null), w: fc.constantFrom('y', null) }, { requiredKeys: [] });

  const cellOf = (table: readonly Cell[], all: Readonly<Record<Path, boolean>>): Cell =>
    table[paths.reduce((sum, path, at) => sum + (all[path] ? 2 ** at : 0), 0)]!;

  it('needs exactly the values that some completion reads and the file lacks, and otherwise finds exactly the outcomes', () => {
    let lacking = 0;
    fc.assert(
      fc.property(anyCells, anyOrder, fc.integer({ min: 0, max: 4 }), anyFacts, anyValues, (table, order, partFrom, facts, given) => {
        const cells = completions(facts).map((all) => cellOf(table, all));
        const lacked = values.filter((path) => given[path] === undefined && cells.includes(path));
        const decision: DatedDecision<'valued', string> = decideDated(valuedRule(table, order, partFrom), askedOf({ ...facts, ...given }));
        if (lacked.length > 0) {
          lacking += 1;
          expect(decision.status).toBe('needs-facts');
          if (decision.status !== 'needs-facts') return;
          expect(decision.open.filter(({ answers }) => answers.length === 0).flatMap((point) => point.facts).sort()).toEqual(lacked);
          expect(decision.open.slice(0, lacked.length).every(({ answers }) => answers.length === 0)).toBe(true);
        } else if (decision.status !== 'needs-facts') {
          const outcome = (cell: Cell): string => (cell === 'v' || cell === 'w' ? `${cell} is ${String(given[cell])}` : String(cell));
          expect(new Set(possible(decision))).toEqual(new Set(cells.map(outcome)));
        } else expect(decision.status).not.toBe('needs-facts');
      }),
      { numRuns: 500 },
    );
    expect(lacking).toBeGreaterThan(20);
  });

  it('puts what was read in the trace, with its ground', () => {
    const rule: DatedRule<ValuedFacts, 'reads', string> = { id: 'reads', decide: ({ read }) => String(read(entries.v)) };
    expect(decideDated(rule, askedOf({ v: null })).trace).toEqual([
      { step: 'read', question: 'value v', facts: { v: null }, provisions: [act('12')], certainty: 'inferred' },
    ]);
    expect(decideDated(rule, askedOf({}))).toMatchObject({
      status: 'needs-facts',
      trace: [],
      open: [{ question: 'value v', kind: 'fact', facts: ['v'], answers: [], provisions: [act('12')] }],
    });
  });

  it('takes a rule that reads for no rule of questions alone', () => {
    const rule = { id: 'reads', decide: ({ read }) => String(read(entries.v)) } satisfies DatedRule<ValuedFacts, 'reads', string>;
    expect(() => decide(rule as unknown as Rule<ValuedFacts, 'reads', string>, askedOf({}))).toThrow('reads: reads the file');
  });
});
