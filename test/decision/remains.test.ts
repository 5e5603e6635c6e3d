import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EARLIEST, LATEST, type Left } from '../../src/decision/known.js';
import { changedBetween, changedOnBoth, inWords, remainOf, remainsOfCase, withChanged, type Remain, type Remains } from '../../src/decision/remains.js';
import { cases } from '../support/cases.js';

const paths = ['a', 'b', 'c', 'd'] as const;
const anyPath = fc.constantFrom(...paths);
const anyDay = fc.constantFrom(EARLIEST, -1, 0, 1, 20_000, LATEST);
const anyLeft: fc.Arbitrary<Left> = fc.oneof(
  fc.record({ from: anyDay, to: anyDay, absent: fc.boolean() }),
  fc.subarray(['refugee', 'family-member', null, true, 7]),
);
const anyNarrowing = fc.dictionary(anyPath, anyLeft, { maxKeys: 3 }).map((one) => new Map(Object.entries(one)));
const anyWay = fc.array(anyNarrowing, { maxLength: 5 });

/** What is left, worked out with nothing but maps. */
const plain = (way: readonly ReadonlyMap<string, Left>[]): ReadonlyMap<string, Left> => new Map(way.flatMap((one) => [...one]));
const asPlain = (remains: Remains | null): ReadonlyMap<string, Left> => new Map(paths.flatMap((path) => (remainOf(remains, path) === undefined ? [] : [[path, remainOf(remains, path)?.left as Left] as const])));
const asObject = (remains: ReadonlyMap<string, Left>): Readonly<Record<string, Left>> => Object.fromEntries(remains);

const along = ({ narrowedBy }: ReturnType<typeof remainsOfCase>, way: readonly ReadonlyMap<string, Left>[], from: Remains | null = null): Remains | null =>
  way.reduce<Remains | null>(narrowedBy, from);
const lefts = (changed: readonly Remain[] | null): Readonly<Record<string, Left>> => Object.fromEntries((changed ?? []).map(({ path, left }) => [path, left]));

it('tells what is left of each fact as the last answer left it', () => {
  fc.assert(
    fc.property(anyWay, (way) => {
      expect(asObject(asPlain(along(remainsOfCase(), way)))).toEqual(asObject(plain(way)));
    }),
    { numRuns: cases(300) },
  );
});

it('says the same words of what is left of some facts when, and only when, the same is left', () => {
  let alike = 0;
  let unlike = 0;
  fc.assert(
    fc.property(anyWay, anyWay, fc.subarray([...paths]), (one, other, looked) => {
      const ofCase = remainsOfCase();
      const set = looked.reduce(ofCase.plus, ofCase.none);
      const leftOf = (way: typeof one): string => JSON.stringify(looked.map((path) => plain(way).get(path) ?? 'untouched'));
      const same = leftOf(one) === leftOf(other);
      expect(inWords(along(ofCase, one), set) === inWords(along(ofCase, other), set)).toBe(same);
      if (same) alike += 1;
      else unlike += 1;
    }),
    { numRuns: cases(400) },
  );
  expect(alike).toBeGreaterThan(5);
  expect(unlike).toBeGreaterThan(5);
});

it('tells what changed between two points of a way, of what is shared, in the order of the paths', () => {
  let changes = 0;
  fc.assert(
    fc.property(anyWay, anyWay, fc.option(fc.subarray([...paths]), { nil: undefined }), (first, then, shares) => {
      const ofCase = remainsOfCase();
      const before = along(ofCase, first);
      const after = along(ofCase, then, before);
      const changed = changedBetween(shares, before, after);
      const expected = [...plain([...first, ...then])].filter(
        ([path, left]) => (shares === undefined || (shares as readonly string[]).includes(path)) && JSON.stringify(plain(first).get(path)) !== JSON.stringify(left),
      );
      expect(lefts(changed)).toEqual(Object.fromEntries(expected));
      expect(changed?.map(({ path }) => path) ?? null).toEqual(expected.length === 0 ? null : expected.map(([path]) => path).sort());
      // Whoever takes the changes on from before has what is left after.
      if (shares === undefined) expect(asObject(asPlain(withChanged(before, changed)))).toEqual(asObject(asPlain(after)));
      changes += expected.length;
    }),
    { numRuns: cases(400) },
  );
  expect(changes).toBeGreaterThan(5);
});

it('tells what changed on two stretches, of which the later has the last word', () => {
  fc.assert(
    fc.property(anyNarrowing, anyNarrowing, (first, then) => {
      const ofCase = remainsOfCase();
      const changesOf = (one: typeof first): readonly Remain[] | null => changedBetween(undefined, null, along(ofCase, [one]));
      const both = changedOnBoth(changesOf(first) ?? [], changesOf(then));
      expect(lefts(both)).toEqual(asObject(plain([first, then])));
      expect((both ?? []).map(({ path }) => path)).toEqual([...plain([first, then]).keys()].sort());
    }),
    { numRuns: cases(200) },
  );
});

it('has one set for the same paths, however they were put together', () => {
  fc.assert(
    fc.property(fc.array(anyPath), fc.array(anyPath), (one, other) => {
      const { none, plus, and } = remainsOfCase();
      const together = and(one.reduce(plus, none), other.reduce(plus, none));
      expect(together.all).toEqual([...new Set([...one, ...other])].sort());
      expect(and(other.reduce(plus, none), one.reduce(plus, none))).toBe(together);
      expect([...other, ...one].reduce(plus, none)).toBe(together);
      expect(and(together, together)).toBe(together);
      expect(and(together, none)).toBe(together);
      expect(and(none, together)).toBe(together);
    }),
    { numRuns: cases(200) },
  );
});
