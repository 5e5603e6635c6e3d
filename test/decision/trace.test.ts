import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { branchesOfAnswered, branchesOfChoice, decide, nothingAnswered, stepsOnAnyWay, tableOf, type Asked, type FactValue, type Question, type Rule, type Step } from '../../src/decision/index.js';
import type { Parameter, Row } from '../../src/law/parameter.js';
import { act } from '../../src/law/provision.js';

type Path = 'a' | 'b' | 'c';
type Facts = Partial<Record<Path, boolean>>;
const grounds = [{ from: '2021-01-01', provisions: [act('8')], certainty: 'statute' }] as const;
const yesNo = ['yes', 'no'] as const;

const question = (path: Path, facts: readonly Path[] = [path]): Question<Facts, 'yes' | 'no'> => ({
  id: path,
  kind: 'fact',
  answers: yesNo,
  facts,
  grounds,
  possible: (known) => branchesOfChoice(known, path, known.facts[path], [true, false], (value) => (value ? 'yes' : 'no')),
});
const [a, b, c] = [question('a'), question('b'), question('c')];
const reading: Question<Facts, 'yes' | 'no'> = { ...a, id: 'r', kind: 'reading', facts: [], possible: (known) => branchesOfAnswered(known, 'reading', 'r', yesNo) };

const number = (id: string): Parameter<number> => {
  const row = (from: IsoDate): Row<number> => ({ from, to: null, value: 1, provisions: [act('8')], instrument: 'lov/2020-11-06-127', certainty: 'statute' });
  return { id, unit: 'months', rows: [row('2021-01-01')] };
};
const [one, two, three, four] = [number('one'), number('two'), number('three'), number('four')];

const asked = (facts: Facts): Asked<Facts> => ({ facts, on: '2025-01-01', answered: nothingAnswered, factAt: (at, path): FactValue | undefined => at[path as Path] });

/** The steps in short: a number by its name, an answer with its question. */
const inShort = (steps: readonly Step[]): readonly string[] => steps.map((step) => (step.step === 'law' ? step.parameter : step.step === 'answer' ? `${step.question} ${step.answer}` : step.question));

const ruleOf = <O>(decideIt: Rule<Facts, 'made-up', O>['decide']): Rule<Facts, 'made-up', O> => ({ id: 'made-up', decide: decideIt });

describe('the trace', () => {
  it('tells a number once, however often it is looked up, and a question as often as it is asked', () => {
    const rule = ruleOf(({ ask, law, consider }) => {
      law(one);
      law(one);
      const first = ask(a);
      const part = consider({ id: 'part', decide: (inner) => [inner.law(one), inner.law(two), inner.ask(a)] });
      return [first, part, law(two), ask(a)];
    });
    const whole = ['one', 'a yes', 'two', 'a yes', 'a yes'];
    for (let time = 0; time < 3; time += 1) expect(inShort(decide(rule, asked({ a: true })).trace)).toEqual(whole);
  });

  it('tells of each answer the facts that are known, and no others', () => {
    const rule = ruleOf(({ ask }) => [ask(question('a', ['a', 'b', 'c'])), ask(question('b', ['b', 'c']))]);
    const [first] = decide(rule, asked({ a: true, b: false })).trace;
    expect(first).toMatchObject({ step: 'answer', question: 'a', answer: 'yes' });
    expect(first?.step === 'answer' && first.facts).toStrictEqual({ a: true, b: false });
    expect(decide(rule, asked({ a: true })).trace.map((step) => step.step === 'answer' && step.facts)).toStrictEqual([{ a: true }]);
  });

  it('tells the answer that alone leads on, where the others lead nowhere', () => {
    const rule = ruleOf(({ ask, law, impossible }) => {
      law(one);
      if (ask(a) === 'yes') {
        law(two);
        return impossible();
      }
      law(three);
      return ask(b);
    });
    const decision = decide(rule, asked({}));
    expect(decision.status === 'open' && decision.possible).toEqual(['yes', 'no']);
    expect(decision.status === 'open' && decision.open.map(({ question: id }) => id)).toEqual(['b']);
    expect(inShort(decision.trace)).toEqual(['one', 'a no', 'three']);
    expect(inShort(decide(rule, asked({ b: true })).trace)).toEqual(['one', 'a no', 'three', 'b yes']);
  });

  it('leaves out a question after which no answer leads on', () => {
    const rule = ruleOf(({ ask, impossible }) => {
      if (ask(a) === 'no') return 'no';
      if (ask(b) === 'yes') return impossible();
      return ask(c) === 'yes' ? impossible() : impossible();
    });
    expect(decide(rule, asked({}))).toMatchObject({ status: 'determined', outcome: 'no' });
    expect(inShort(decide(rule, asked({})).trace)).toEqual(['a no']);
  });

  it('tells what every way takes, and no step of some ways alone', () => {
    const rule = ruleOf(({ ask, law }) => {
      law(one);
      if (ask(a) === 'yes') {
        law(two);
        law(three);
      } else law(three);
      return ask(b);
    });
    expect(inShort(decide(rule, asked({ b: true })).trace)).toEqual(['one', 'three', 'b yes']);
    expect(inShort(stepsOnAnyWay(rule, asked({ b: true })))).toEqual(['one', 'a yes', 'two', 'three', 'b yes', 'a no']);
  });
});

describe('the numbers of a table', () => {
  const part: Rule<Facts, string, string> = {
    id: 'part',
    decide: ({ ask, law }) => {
      if (ask(b) === 'yes') return 'short';
      law(three);
      return ask(c) === 'yes' ? 'long' : (law(four), 'longer');
    },
  };
  const rule = ruleOf(({ ask, law, consider }) => {
    law(one);
    const first = ask(a);
    const found = consider(part);
    if (first === 'no') law(two);
    return found;
  });

  it('are all that some way looks up, each once, and nothing else', () => {
    const { numbers } = tableOf(rule, asked({}));
    expect([...inShort(numbers)].sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('are those of every way through a part, also of ways that come to the same', () => {
    const alike: Rule<Facts, string, string> = { id: 'alike', shares: [], decide: ({ ask, law }) => (ask(b) === 'no' && law(three) === 1 && ask(c) === 'no' && law(four) === null ? 'other' : 'same') };
    const { numbers } = tableOf(ruleOf(({ consider, law }) => `${consider(alike)} ${String(law(one))}`), asked({}));
    expect([...inShort(numbers)].sort()).toEqual(['four', 'one', 'three']);
  });

  it('have no steps of answers among them, and steps on any way have', () => {
    const numbers: readonly Step[] = tableOf(rule, asked({})).numbers;
    expect(numbers.map(({ step }) => step)).toEqual(['law', 'law', 'law', 'law']);
    expect([...inShort(stepsOnAnyWay(rule, asked({ a: true })))].sort()).toEqual(['a yes', 'b no', 'b yes', 'c no', 'c yes', 'four', 'one', 'three']);
  });
});

describe('parts and readings', () => {
  it('takes parts of one name for the same only where they share the same', () => {
    const rule = ruleOf(({ consider }) => [
      consider({ id: 'part', shares: ['a'], decide: ({ ask }) => ask(a) }),
      consider({ id: 'part', shares: [], decide: ({ ask }) => `other ${ask(b)}` }),
      consider({ id: 'part', decide: () => 'none' }),
    ]);
    for (let time = 0; time < 3; time += 1) expect(decide(rule, asked({ a: true, b: false }))).toMatchObject({ outcome: ['yes', 'other no', 'none'] });
    const open = decide(rule, asked({ b: false }));
    expect(open.status === 'open' && open.possible).toEqual([['yes', 'other no', 'none'], ['no', 'other no', 'none']]);
  });

  it('holds to one reading in every part of a rule that names it first', () => {
    const parts = (['one', 'other'] as const).map((id): Rule<Facts, string, string> => ({ id, shares: [], decide: ({ ask }) => ask(reading) }));
    const rule = ruleOf(({ consider }) => parts.map((each) => consider(each)).join());
    const apart = decide(rule, asked({}));
    expect(apart.status === 'open' && [...apart.possible].sort()).toEqual(['no,no', 'no,yes', 'yes,no', 'yes,yes']);
    const together = decide({ ...rule, first: [reading] }, asked({}));
    expect(together.status === 'open' && [...together.possible].sort()).toEqual(['no,no', 'yes,yes']);
  });

  it('finds a part of a case once for all the rules that are asked of it together', () => {
    let runs = 0;
    const counted: Rule<Facts, string, string> = {
      id: 'counted',
      decide: ({ ask, law, note }) => {
        runs += 1;
        law(one);
        note('beyond-verified');
        return ask(a);
      },
    };
    const rules = [1, 2, 3].map((weight) => ruleOf(({ consider, law }) => `${String(weight)} ${consider(counted)} ${String(law(two))}`));
    const together: Asked<Facts> = { ...asked({ a: true }), kept: { parts: new Map() } };
    const answers = rules.map((rule) => decide(rule, together));
    expect(runs).toBe(1);
    expect(answers).toEqual(rules.map((rule) => decide(rule, asked({ a: true }))));
    expect(answers.map(({ trace, notes }) => [inShort(trace), notes])).toEqual(rules.map(() => [['one', 'a yes', 'two'], ['beyond-verified']]));
  });
});
