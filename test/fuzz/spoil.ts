import fc from 'fast-check';
import { cases } from '../support/cases.js';

const runs = Number(process.env['FUZZ_RUNS'] ?? cases(300));
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`FUZZ_RUNS: expected a whole number, got ${String(runs)}`);

/** How many inputs each door is thrown in this run: 300, or the share of them that the run looks at, or FUZZ_RUNS. */
export const FUZZ_RUNS = runs;

/** Keys that reach into the prototypes of objects. */
const KEYS_OF_OBJECTS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then'] as const;

/** An own property, also for `__proto__`, as JSON.parse makes it. */
const withOwn = (object: object, key: string, value: unknown): object => Object.fromEntries([...Object.entries(object), [key, value]]);

const nested = (depth: number, inner: unknown): unknown => {
  let value = inner;
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? { facts: value } : [value];
  return value;
};

const anyOddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, undefined, '', ' ', -0, 1e308, -1e308, 1.5, Number.NaN, Infinity, '2024-02-30', '0000-00-00', '9999-12-31', '2024-1-1', '２０２４-01-01', '\u0000', '\uD800', 'a'.repeat(100_000), [], {}, true),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer({ min: 1, max: 5000 }).map((depth) => nested(depth, 1)),
  fc.constantFrom(...KEYS_OF_OBJECTS).map((key) => withOwn({}, key, { polluted: true })),
);

const DEEPEST = 8;

/** Every place in a value, itself included, down to some depth. */
const places = (value: unknown, depth = 0): readonly (readonly (string | number)[])[] => [
  [],
  ...(typeof value === 'object' && value !== null && depth < DEEPEST ? Object.entries(value).flatMap(([key, inner]) => places(inner, depth + 1).map((path) => [Array.isArray(value) ? Number(key) : key, ...path])) : []),
];

const changedAt = (value: unknown, [key, ...rest]: readonly (string | number)[], change: (value: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === key ? changedAt(one, rest, change) : one));
  return Object.fromEntries(Object.entries(value as object).map(([name, one]: [string, unknown]) => [name, name === key ? changedAt(one, rest, change) : one]));
};

type Change = (value: unknown) => unknown;

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyOddValue.map((odd): Change => () => odd),
  fc.tuple(fc.oneof(fc.constantFrom(...KEYS_OF_OBJECTS), fc.string()), anyOddValue).map(
    ([key, odd]): Change => (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? withOwn(value, key, odd) : odd),
  ),
  fc.nat().map((which): Change => (value) => {
    if (Array.isArray(value)) return [...(value as readonly unknown[]), ...(value as readonly unknown[])];
    if (typeof value !== 'object' || value === null) return String(value);
    const entries = Object.entries(value);
    return Object.fromEntries(entries.filter((_, at) => at !== which % Math.max(1, entries.length)));
  }),
);

/** A good value with one to three things in it changed; or something else altogether. */
export const spoiledValue = (goods: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: anyOddValue },
    {
      weight: 9,
      arbitrary: fc.tuple(fc.constantFrom(...goods), fc.array(fc.tuple(fc.nat(), anyChange), { minLength: 1, maxLength: 3 })).map(([good, changes]) =>
        changes.reduce((value, [which, change]) => {
          const all = places(value);
          return changedAt(value, all[which % all.length] ?? [], change);
        }, good),
      ),
    },
  );

/** Pieces that mean something to a reader of CSV, JSON or markup, and some that are only long. */
const PIECES = ['"', '""', ';', ',', '\n', '\r\n', '\r', '\t', '\u0000', '\uFEFF', '\uFFFD', '<', '</', '>', '/>', '&', '&#0;', '&lt;', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>', '{', '}', '[', ']', ':', '\\', '\\u0000', '§ ', ' ', '2024-02-30', 'null', '9'.repeat(400), '"'.repeat(999), '<div>'.repeat(300), '['.repeat(20_000), ' '.repeat(20_000)] as const;

type Edit = readonly [at: number, length: number, piece: string];

const edited = (text: string, [at, length, piece]: Edit): string => {
  const from = text.length === 0 ? 0 : at % (text.length + 1);
  return text.slice(0, from) + piece + text.slice(from + length);
};

/** A good text with pieces put in, taken out, or put twice; or any text. */
export const spoiledText = (goods: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
    {
      weight: 8,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...goods),
          fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 4000 })), fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 8 }))), { minLength: 1, maxLength: 4 }),
        )
        .map(([good, edits]) => edits.reduce<string>((text, edit) => edited(text, edit), good)),
    },
  );
