import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide, type Asked, type Decision, type FactValue, type Inquiry, type Question, nothingAnswered, type Rule } from '../../src/decision/index.js';
import { act } from '../../src/law/provision.js';
import { cases } from '../support/cases.js';

// A made-up field of three numbers from 0 to 3, of which each question asks for a threshold: an answer leaves some of the numbers.
const paths = ['x', 'y', 'z'] as const;
type Path = (typeof paths)[number];
type Facts = Partial<Record<Path, number>>;
const numbers = [0, 1, 2, 3];

const atLeast = (path: Path, least: number): Question<Facts, 'yes' | 'no'> => ({
  id: `${path} at least ${least}`,
  kind: 'fact',
  answers: ['yes', 'no'],
  facts: [path],
  grounds: [{ from: '2021-01-01', provisions: [act('8')], certainty: 'statute' }],
  possible: (known) => {
    const value = known.facts[path];
    const left = value === undefined ? ((known.narrowed?.get(path) as readonly number[] | undefined) ?? numbers) : [value];
    return (['yes', 'no'] as const).flatMap((answer) => {
      const kept = left.filter((one) => one >= least === (answer === 'yes'));
      return kept.length === 0 ? [] : [{ answer, narrowed: new Map([[path, kept]]) }];
    });
  },
});

/** A question of a part or of the whole: a threshold, or the part with a number. */
type Ask = { readonly path: Path; readonly least: number } | { readonly part: number };
/** Asks in order; the outcome is the sum of their answers by weight, so that some ways come to the same. */
interface Sum {
  readonly asks: readonly Ask[];
  readonly names: boolean;
}

const anyThreshold = fc.record({ path: fc.constantFrom(...paths), least: fc.integer({ min: 1, max: 3 }) });
const anySum = (parts: number): fc.Arbitrary<Sum> =>
  fc.record({
    asks: fc.array(parts === 0 ? anyThreshold : fc.oneof(anyThreshold, fc.record({ part: fc.nat({ max: parts - 1 }) })), { minLength: 1, maxLength: 4 }),
    names: fc.boolean(),
  });
/** Parts that consider the parts before them, and a whole. */
const anyRule = fc.tuple(anySum(0), anySum(0), anySum(2), anySum(3));

const sumOf = (sum: Sum, consider: (part: number) => number, ask: (path: Path, least: number) => boolean): number =>
  sum.asks.reduce((total, one, at) => ('part' in one ? total + consider(one.part) : total + (ask(one.path, one.least) ? 1 + (at % 2) : 0)) % 5, 0);

const ruleOf = (sums: readonly Sum[]): Rule<Facts, 'sum', number> => {
  const asRule = <R extends string>(id: R, sum: Sum): Rule<Facts, R, number> => ({
    id,
    // Both ways of keeping what a part left: all of it, or what is shared, which here is all of it too.
    ...(sum.names && { shares: paths }),
    decide: ({ ask, consider }: Inquiry<Facts>) =>
      sumOf(
        sum,
        (part) => consider(asRule(`part ${part}`, sums[part]!)),
        (path, least) => ask(atLeast(path, least)) === 'yes',
      ),
  });
  return asRule('sum', sums.at(-1)!);
};

/** The outcome for a complete file, worked out without the driver. */
const outcomeOf = (sums: readonly Sum[], facts: Required<Facts>): number => {
  const of = (sum: Sum): number => sumOf(sum, (part) => of(sums[part]!), (path, least) => facts[path] >= least);
  return of(sums.at(-1)!);
};

const asked = (facts: Facts): Asked<Facts> => ({
  facts,
  on: '2025-01-01',
  answered: nothingAnswered,
  factAt: (at, path): FactValue | undefined => at[path as Path],
});

const answersOf = ({ trace }: Decision<string, unknown>): readonly string[] =>
  trace.flatMap((step) => (step.step === 'answer' ? [`${step.question} ${step.answer}`] : []));

it('is exact when a part is considered again and again, after answers that leave the same or other values of what it asks', () => {
  let again = 0;
  fc.assert(
    fc.property(anyRule, fc.record({ x: fc.constantFrom(...numbers), y: fc.constantFrom(...numbers) }, { requiredKeys: [] }), (sums, facts: Facts) => {
      const valuesOf = (path: Path): readonly number[] => (facts[path] === undefined ? numbers : [facts[path]]);
      const all = valuesOf('x').flatMap((x) => valuesOf('y').flatMap((y) => numbers.map((z) => ({ x, y, z }))));
      const expected = new Set(all.map((complete) => outcomeOf(sums, complete)));
      const decision = decide(ruleOf(sums), asked(facts));
      expect(new Set(decision.status === 'determined' ? [decision.outcome] : decision.possible)).toEqual(expected);
      // What is named as open is what two completions can differ in, and nothing else.
      const matters = paths.filter(
        (path) => !(path in facts) && all.some((one) => numbers.some((value) => outcomeOf(sums, { ...one, [path]: value }) !== outcomeOf(sums, one))),
      );
      const open = decision.status === 'open' ? [...new Set(decision.open.flatMap((point) => point.facts))].sort() : [];
      expect(open).toEqual(matters);
      // A complete file takes one of the ways, with every step that all ways have in common.
      for (const complete of all) {
        const steps = answersOf(decide(ruleOf(sums), asked(complete)));
        expect(answersOf(decision).filter((step) => !steps.includes(step))).toEqual([]);
      }
      if (sums[3].asks.filter((one) => 'part' in one).length > 1) again += 1;
    }),
    { numRuns: cases(150) },
  );
  expect(again).toBeGreaterThan(cases(20));
});

it('goes on from a part with one way out with what that way leaves', () => {
  const part: Rule<Facts, 'part', string> = { id: 'part', shares: paths, decide: ({ ask, impossible }) => (ask(atLeast('x', 2)) === 'yes' ? 'some' : impossible()) };
  const whole: Rule<Facts, 'whole', string> = { id: 'whole', decide: ({ ask, consider }) => `${consider(part)}, ${ask(atLeast('x', 1))}` };
  expect(decide(whole, asked({}))).toMatchObject({ status: 'determined', outcome: 'some, yes' });
});

it('goes on from the only answer with what it leaves', () => {
  const implied: Question<Facts, 'yes'> = { ...atLeast('x', 2), id: 'implied', answers: ['yes'], possible: () => [{ answer: 'yes', narrowed: new Map([['x', [2, 3]]]) }] };
  const rule: Rule<Facts, 'rule', string> = { id: 'rule', decide: ({ ask }) => `${ask(atLeast('y', 1))}, ${ask(implied)}, ${ask(atLeast('x', 1))}` };
  expect(decide(rule, asked({}))).toMatchObject({ status: 'open', possible: ['yes, yes, yes', 'no, yes, yes'] });
});
