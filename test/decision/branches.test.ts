import { describe, expect, it } from 'vitest';
import { EARLIEST, LATEST, branchesOfAnswered, branchesOfChoice, branchesOfDate, checkObject, cut, dayCells, nothingAnswered, type Known } from '../../src/decision/index.js';

const known = (narrowed: ReadonlyMap<string, readonly unknown[]> | null = null): Known<object> => ({ facts: {}, on: '2025-01-01', onDay: 20_089, answered: nothingAnswered, narrowed });
const cells = dayCells('early', [100, 'middle'], [200, 'late']);
const anyDay = { from: 50, to: 250, absent: false };
const neverOrAnyDay = { ...anyDay, absent: true };

describe('the answers of a date', () => {
  it('has a stretch of days for each answer, and no day in two', () => {
    expect(cells).toEqual([
      { answer: 'early', from: EARLIEST, to: 99 },
      { answer: 'middle', from: 100, to: 199 },
      { answer: 'late', from: 200, to: LATEST },
    ]);
  });

  it.each([
    [99, 'early'],
    [100, 'middle'],
    [199, 'middle'],
    [200, 'late'],
  ] as const)('is one on day %d, and leaves the date as it is', (day, answer) => {
    expect(branchesOfDate('date', { from: day, to: day, absent: false }, cells, 'early')).toStrictEqual([{ answer }]);
  });

  it('leaves of an unknown date the days of each answer, which is then no longer absent', () => {
    expect(branchesOfDate('date', anyDay, cells)).toStrictEqual([
      { answer: 'early', narrowed: new Map([['date', { from: 50, to: 99, absent: false }]]) },
      { answer: 'middle', narrowed: new Map([['date', { from: 100, to: 199, absent: false }]]) },
      { answer: 'late', narrowed: new Map([['date', { from: 200, to: 250, absent: false }]]) },
    ]);
    expect(branchesOfDate('date', { from: 100, to: 199, absent: false }, cells)).toStrictEqual([{ answer: 'middle', narrowed: new Map([['date', { from: 100, to: 199, absent: false }]]) }]);
    expect(cut(neverOrAnyDay, 60, 70)).toStrictEqual({ from: 60, to: 70, absent: false });
  });

  it('lets the answer of "never" hold for its days as well, and for no other', () => {
    expect(branchesOfDate('date', neverOrAnyDay, cells, 'late')).toStrictEqual([
      { answer: 'early', narrowed: new Map([['date', { from: 50, to: 99, absent: false }]]) },
      { answer: 'middle', narrowed: new Map([['date', { from: 100, to: 199, absent: false }]]) },
      { answer: 'late', narrowed: new Map([['date', { from: 200, to: 250, absent: true }]]) },
    ]);
  });

  it('has an answer of "never" alone where none of its days is left, and only where the date may be absent', () => {
    const early = { from: 50, to: 60, absent: true };
    const ofEarly = { answer: 'early', narrowed: new Map([['date', { from: 50, to: 60, absent: false }]]) };
    expect(branchesOfDate('date', early, cells, 'late')).toStrictEqual([ofEarly, { answer: 'late', narrowed: new Map([['date', { from: LATEST, to: EARLIEST, absent: true }]]) }]);
    expect(branchesOfDate('date', { ...early, absent: false }, cells, 'late')).toStrictEqual([ofEarly]);
    expect(branchesOfDate('date', early, cells)).toStrictEqual([ofEarly]);
    expect(branchesOfDate(null, early, cells, 'late')).toStrictEqual([{ answer: 'early' }, { answer: 'late' }]);
  });

  it('leaves nothing of a fact that no other question reads', () => {
    expect(branchesOfDate(null, neverOrAnyDay, cells, 'late')).toStrictEqual([{ answer: 'early' }, { answer: 'middle' }, { answer: 'late' }]);
  });
});

describe('the answers of a choice', () => {
  const big = (value: number): 'big' | 'small' => (value > 2 ? 'big' : 'small');

  it('leaves of an unknown fact the values of each answer', () => {
    expect(branchesOfChoice(known(), 'size', undefined, [1, 2, 3], big)).toStrictEqual([
      { answer: 'small', narrowed: new Map([['size', [1, 2]]]) },
      { answer: 'big', narrowed: new Map([['size', [3]]]) },
    ]);
    expect(branchesOfChoice(known(), 'size', 3, [1, 2, 3], big)).toStrictEqual([{ answer: 'big' }]);
  });

  it('takes what another question left, as far as it asks of it', () => {
    expect(branchesOfChoice(known(new Map([['size', [2, 9]]])), 'size', undefined, [1, 2, 3], big)).toStrictEqual([{ answer: 'small', narrowed: new Map([['size', [2]]]) }]);
  });

  it('neither takes nor leaves anything of a fact that no other question reads', () => {
    expect(branchesOfChoice(known(new Map([['size', [3]]])), null, undefined, [1, 2, 3], big)).toStrictEqual([{ answer: 'small' }, { answer: 'big' }]);
  });
});

it('takes the reading that is chosen, or every one, each of which then holds', () => {
  const answers = ['one', 'other'] as const;
  expect(branchesOfAnswered({ ...known(), answered: { reading: { r: 'other' }, assessment: {} } }, 'reading', 'r', answers)).toStrictEqual([{ answer: 'other' }]);
  expect(branchesOfAnswered(known(), 'reading', 'r', answers)).toStrictEqual(answers.map((answer) => ({ answer, narrowed: new Map([['r', [answer]]]) })));
  expect(branchesOfAnswered(known(new Map([['r', ['one']]])), 'reading', 'r', answers)).toStrictEqual([{ answer: 'one', narrowed: new Map([['r', ['one']]]) }]);
});

it('takes an object without a prototype and one that inherits, and refuses what is only something like one', () => {
  const bare: unknown = Object.assign(Object.create(null) as object, { a: 1 });
  expect(checkObject(bare, 'it')).toBe(bare);
  const inheriting: unknown = Object.create({ a: 1 });
  expect(checkObject(inheriting, 'it')).toBe(inheriting);
  for (const other of [[], new Date(0), new Map(), null, undefined, 'text', 1, () => null]) expect(() => checkObject(other, 'it', 'an object')).toThrow(/^it: expected an object, got /);
});
