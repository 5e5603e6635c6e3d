import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { addDays } from '../../src/calendar/months.js';
import { decideDated, nothingAnswered, type Asked, type DatedRule, type FactValue, type Question } from '../../src/decision/index.js';
import { lawOfDay, wholeOn, type Place } from '../../src/decision/place.js';
import type { Entry } from '../../src/decision/question.js';
import type { Parameter, Row } from '../../src/law/parameter.js';
import { act } from '../../src/law/provision.js';
import { cases } from '../support/cases.js';

interface Facts {
  readonly a?: boolean;
  readonly b?: boolean;
  readonly day?: string;
}

const grounds = [{ from: '2021-01-01', provisions: [act('8')], certainty: 'statute' }] as const;

const question = (path: 'a' | 'b'): Question<Facts, 'yes' | 'no'> => ({
  id: path,
  kind: 'fact',
  answers: ['yes', 'no'],
  facts: [path],
  grounds,
  possible: ({ facts, narrowed }) => {
    const value = facts[path];
    const left = value === undefined ? ((narrowed?.get(path) as readonly boolean[] | undefined) ?? [true, false]) : [value];
    return left.map((one) => ({ answer: one ? 'yes' : 'no', narrowed: new Map([[path, [one]]]) }));
  },
});
const day: Entry<Facts, string> = { id: 'day', facts: ['day'], grounds, value: (facts) => facts.day };

/** A rule that asks, considers a part that may read, and asks again; it counts how often it is run. */
const made = (): { readonly rule: DatedRule<Facts, 'whole', string>; readonly runs: () => number } => {
  let runs = 0;
  const rule: DatedRule<Facts, 'whole', string> = {
    id: 'whole',
    decide: ({ ask, consider }) => {
      runs += 1;
      const first = ask(question('a'));
      // Made anew at every run, with what was answered in it.
      const part = consider({ id: `part ${first}`, decide: ({ ask: askAgain, read }) => (askAgain(question('b')) === 'yes' ? read(day) : `no day, ${first}`) });
      return part.length > 12 ? `long ${part}` : `${part}, ${ask(question('a'))}`;
    },
  };
  return { rule, runs: () => runs };
};

const asked = (facts: Facts): Asked<Facts> => ({
  facts,
  on: '2025-01-01',
  answered: nothingAnswered,
  kept: { parts: new Map() },
  factAt: (at, path): FactValue | undefined => at[path as keyof Facts],
});

const anyFacts = fc.record({ a: fc.boolean(), b: fc.boolean(), day: fc.stringMatching(/^[a-z]{0,20}$/) }, { requiredKeys: [] });

it('answers a case alike, whatever cases were asked of before', () => {
  let several = 0;
  fc.assert(
    fc.property(fc.array(anyFacts, { minLength: 3, maxLength: 8 }), (all) => {
      const { rule } = made();
      for (const facts of all) {
        const answer = decideDated(rule, asked(facts));
        expect(answer).toEqual(decideDated(made().rule, asked(facts)));
        if (answer.status === 'open') several += 1;
        if (answer.status === 'determined' && facts.b === true) expect(answer.outcome).toContain(facts.day);
      }
    }),
    { numRuns: cases(80) },
  );
  expect(several).toBeGreaterThan(2);
});

it('finds a way that rests on answers alone once for all cases', () => {
  const { rule, runs } = made();
  decideDated(rule, asked({ a: true, b: false }));
  expect(runs()).toBe(1);
  decideDated(rule, asked({ a: true, b: false }));
  const first = runs();
  expect(first).toBeGreaterThan(1);
  decideDated(rule, asked({ a: true, b: false, day: 'other' }));
  expect(runs()).toBe(first);
  decideDated(rule, asked({ a: false, b: false }));
  expect(runs()).toBeGreaterThan(first);
});

const placesFrom = (at: Place, seen = new Set<Place>()): number => {
  if (seen.has(at)) return 0;
  seen.add(at);
  let found = 1;
  if (at.deed.does === 'consider') found += placesFrom(at.deed.part, seen);
  for (const next of at.next.values()) found += placesFrom(next, seen);
  return found;
};

it('keeps nothing that rests on the file of a case', () => {
  const { rule } = made();
  const kept = (): number => placesFrom(wholeOn(lawOfDay('2025-01-01'), rule));
  const files: readonly Facts[] = [{}, { day: 'x' }, { a: true }, { a: false }, { b: false }, { b: true }];
  for (const facts of files) decideDated(rule, asked(facts));
  const before = kept();
  for (let at = 0; at < 50; at += 1) for (const facts of files) decideDated(rule, asked({ ...facts, day: `day ${at}` }));
  expect(kept()).toBe(before);
});

it('keeps the law of the day that was asked about last, and of no other', () => {
  const first = lawOfDay('2021-01-01');
  expect(lawOfDay('2021-01-01')).toBe(first);
  expect(lawOfDay('2021-01-02')).toEqual({ on: '2021-01-02', onDay: first.onDay + 1, law: first.law });
  const again = lawOfDay('2021-01-01');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
  expect(() => lawOfDay('2020-12-31')).toThrow('on: 2020-12-31 is before 2021-01-01');
  expect(lawOfDay('2021-01-01')).toBe(again);
});

const row = (from: IsoDate, to: IsoDate | null, value: number): Row<number> => ({ from, to, value, provisions: [act('8')], instrument: 'lov/2020-11-06-127', certainty: 'statute' });
const numbers: Parameter<number> = { id: 'number', unit: 'months', rows: [row('2021-01-01', '2022-12-31', 1), row('2023-01-01', null, 2)] };
const noticed: Question<Facts, 'yes' | 'no'> = { ...question('b'), id: 'noticed', grounds: [...grounds, { from: '2025-01-01', provisions: [act('9')], certainty: 'statute' }] };

/** A rule in which everything that hangs on the date changes on a day of its own. */
const ofDays = (): { readonly rule: DatedRule<Facts, 'of days', unknown>; readonly runs: () => number } => {
  let runs = 0;
  const rule: DatedRule<Facts, 'of days', unknown> = {
    id: 'of days',
    decide: ({ ask, consider, law, reached }) => {
      runs += 1;
      const first = ask(question('a'));
      const number = law(numbers);
      ask(question('b'));
      const late = reached('2024-01-01');
      const earlier = law(numbers, '2021-06-01');
      // Made of what the table has, which its name does not tell.
      const inner = consider({ id: 'inner', decide: ({ ask: askAgain, reached: isReached }) => [askAgain(noticed), number, late, isReached('2026-01-01')] });
      return [first, number, late, earlier, inner];
    },
  };
  return { rule, runs: () => runs };
};

it('walks the same way on every day under the same law, and another on the day it changes and after', () => {
  const { rule, runs } = ofDays();
  const changes = ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'] as const;
  const days: IsoDate[] = ['2021-01-01', ...changes.flatMap((change): IsoDate[] => [addDays(change, -1), change, addDays(change, 1)])];
  const inSomeOrder = fc.shuffledSubarray(days, { minLength: days.length });
  fc.assert(
    fc.property(inSomeOrder, anyFacts, (order, facts) => {
      const { rule: known } = ofDays();
      for (const on of order) {
        const about = { ...asked(facts), on };
        const answer = decideDated(rule, about);
        expect(answer).toEqual(decideDated(ofDays().rule, about));
        expect(decideDated(known, about)).toEqual(answer);
      }
    }),
    { numRuns: cases(60) },
  );
  for (const facts of [{ a: true, b: true }, { a: false }, {}]) for (const on of days) decideDated(rule, { ...asked(facts), on });
  const before = runs();
  for (const facts of [{ a: true, b: true }, { a: false }, {}]) for (const on of days) decideDated(rule, { ...asked(facts), on: addDays(on, on === '2021-01-01' ? 400 : 0) });
  expect(runs()).toBe(before);
  const outcomes = (['2022-12-31', '2023-01-01', '2024-01-01', '2026-01-01'] as const).map((on) => {
    const answer = decideDated(rule, { ...asked({ a: true, b: true }), on });
    return answer.status === 'determined' && answer.outcome;
  });
  expect(outcomes).toEqual([
    ['yes', 1, false, 1, ['yes', 1, false, false]],
    ['yes', 2, false, 1, ['yes', 2, false, false]],
    ['yes', 2, true, 1, ['yes', 2, true, false]],
    ['yes', 2, true, 1, ['yes', 2, true, true]],
  ]);
});

it('keeps nothing that rests on the date asked about, and as many places however many days are asked about', () => {
  const rule: DatedRule<Facts, 'dated', string> = {
    id: 'dated',
    decide: (inquiry) => {
      const first = inquiry.ask(question('a'));
      const { on } = inquiry;
      return inquiry.consider({ id: `after ${first}`, decide: ({ ask, on: again }) => `${first} ${on} ${again} ${ask(question('b'))}` });
    },
  };
  const kept = (): number => placesFrom(wholeOn(lawOfDay('2025-01-01'), rule));
  for (let later = 0; later < 30; later += 1) {
    const on = addDays('2025-01-01', later);
    for (let time = 0; time < 2; time += 1) {
      expect(decideDated(rule, { ...asked({ a: true, b: false }), on })).toMatchObject({ outcome: `yes ${on} ${on} no` });
      expect(decideDated(rule, { ...asked({ b: true }), on })).toMatchObject({ possible: [`yes ${on} ${on} yes`, `no ${on} ${on} yes`] });
    }
  }
  expect(kept()).toBeLessThan(6);
});

it('keeps no part that is made of a value of the file, however deep it lies', () => {
  const rule: DatedRule<Facts, 'deep', string> = {
    id: 'deep',
    decide: ({ ask, consider, read }) => {
      const value = read(day);
      // What comes after one more answer rests on the value all the same.
      if (ask(question('a')) === 'no') return 'none';
      return consider({ id: 'outer', decide: (outer) => outer.consider({ id: 'inner', decide: ({ ask }) => (ask(question('b')) === 'yes' ? value : 'none') }) });
    },
  };
  for (const value of ['one', 'two']) {
    const answer = decideDated(rule, asked({ a: true, day: value }));
    expect(answer.status === 'open' && [...answer.possible].sort()).toEqual(['none', value]);
  }
});

const valuesKept = (at: Place, seen = new Set<Place>()): readonly unknown[] => {
  if (seen.has(at)) return [];
  seen.add(at);
  const inPart = at.deed.does === 'consider' ? valuesKept(at.deed.part, seen) : [];
  return [...at.values, ...inPart, ...[...at.next.values()].flatMap((next) => valuesKept(next, seen))];
};

it('holds on to no value of a file', () => {
  const { rule } = made();
  for (const b of [true, undefined]) for (let time = 0; time < 3; time += 1) decideDated(rule, asked({ a: true, day: 'secret', ...(b !== undefined && { b }) }));
  const kept = valuesKept(wholeOn(lawOfDay('2025-01-01'), rule));
  expect(kept).toContain('yes');
  expect(JSON.stringify(kept)).not.toContain('secret');
});

it('tells of a value only where the file has it', () => {
  const orElse: Entry<Facts, string> = { ...day, id: 'day or else', value: (facts) => facts.day ?? 'not in the file' };
  const rule: DatedRule<Facts, 'or else', string> = { id: 'or else', decide: ({ read }) => read(orElse) };
  for (let time = 0; time < 3; time += 1) {
    expect(decideDated(rule, asked({}))).toMatchObject({ outcome: 'not in the file', trace: [] });
    expect(decideDated(rule, asked({ day: 'told' }))).toMatchObject({ outcome: 'told', trace: [{ step: 'read', facts: { day: 'told' } }] });
  }
  const andAsk: DatedRule<Facts, 'and ask', string> = { id: 'and ask', decide: ({ ask, read }) => `${read(orElse)}, ${ask(question('b'))}` };
  expect(decideDated(andAsk, asked({}))).toMatchObject({ status: 'open', trace: [] });
  expect(decideDated(andAsk, asked({ day: 'told' }))).toMatchObject({ status: 'open', trace: [{ step: 'read', facts: { day: 'told' } }] });
});
