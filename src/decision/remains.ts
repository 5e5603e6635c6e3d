import { EARLIEST, type DateSpan, type Left, type Narrowing } from './known.js';

/** What is left of one unknown fact. Equal remains have the same number, and are one and the same object. */
export interface Remain {
  readonly path: string;
  readonly left: Left;
  readonly number: number;
}

/** What is left of unknown facts on a way: the newest, and what was left before. */
export interface Remains extends Remain {
  readonly before: Remains | null;
}

/** What is left of a fact; `undefined` where nothing was taken from it. */
export const remainOf = (remains: Remains | null, path: string): Remain | undefined => {
  for (let at = remains; at !== null; at = at.before) if (at.path === path) return at;
  return undefined;
};

/** What is left on a way, with what changed on its next stretch. */
export const withChanged = (remains: Remains | null, changed: readonly Remain[] | null): Remains | null => {
  let found = remains;
  if (changed !== null) for (const { path, left, number } of changed) found = { path, left, number, before: found };
  return found;
};

const inOrder = (remains: Remain[]): readonly Remain[] | null => (remains.length === 0 ? null : remains.sort((a, b) => (a.path < b.path ? -1 : 1)));

/** What changed between two points of a way, in the order of the paths, of what is shared or of everything. */
export const changedBetween = (shares: readonly string[] | undefined, before: Remains | null, after: Remains | null): readonly Remain[] | null => {
  if (after === before || shares?.length === 0) return null;
  const seen: string[] = [];
  const changed: Remain[] = [];
  for (let at = after; at !== before && at !== null; at = at.before) {
    const { path, number } = at;
    if (seen.includes(path)) continue;
    seen.push(path);
    if (shares?.includes(path) !== false && remainOf(before, path)?.number !== number) changed.push(at);
  }
  return inOrder(changed);
};

/** What changed on two stretches, one after the other. */
export const changedOnBoth = (first: readonly Remain[], then: readonly Remain[] | null): readonly Remain[] | null =>
  then === null ? first : inOrder([...first.filter(({ path }) => !then.some((one) => one.path === path)), ...then]);

/** Some paths. The same paths are one and the same object, so that what is found of them need not be found again. */
export interface Paths {
  readonly all: readonly string[];
  readonly plus: Map<string, Paths>;
  readonly and: Map<Paths, Paths>;
}

// More days than the calendar of dates has.
const DAYS = 2 ** 22;
/** A number that is said of no other span. */
const numberOf = ({ from, to, absent }: DateSpan): number => ((from - EARLIEST) * DAYS + (to - EARLIEST)) * 2 + (absent ? 1 : 0);

/** Numbers the remains of facts, and keeps sets of paths. */
export const remainsOfCase = () => {
  const numbers = new Map<string | number, Omit<Remain, 'path'>>();
  const sets = new Map<string, Paths>();

  const numbered = (left: Left): Omit<Remain, 'path'> => {
    const key = 'from' in left ? numberOf(left) : JSON.stringify(left);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const found = { left, number: numbers.size };
    numbers.set(key, found);
    return found;
  };
  /** What is left on a way when an answer leaves less. */
  const narrowedBy = (before: Remains | null, narrowing: Narrowing | undefined): Remains | null => {
    let found = before;
    if (narrowing !== undefined) for (const [path, left] of narrowing) found = { path, ...numbered(left), before: found };
    return found;
  };

  const setOf = (all: readonly string[]): Paths => {
    const words = all.join();
    const known = sets.get(words);
    if (known !== undefined) return known;
    const found = { all, plus: new Map<string, Paths>(), and: new Map<Paths, Paths>() };
    sets.set(words, found);
    return found;
  };
  const none = setOf([]);
  const plus = (paths: Paths, path: string): Paths => {
    const known = paths.plus.get(path);
    if (known !== undefined) return known;
    const found = paths.all.includes(path) ? paths : setOf([...paths.all, path].sort());
    paths.plus.set(path, found);
    return found;
  };
  const and = (one: Paths, other: Paths): Paths => {
    if (one === other || other === none) return one;
    const known = one.and.get(other);
    if (known !== undefined) return known;
    const found = other.all.reduce(plus, one);
    one.and.set(other, found);
    return found;
  };
  return { narrowedBy, none, plus, and };
};

/** What is left of some facts, in words that are said of no other remains. */
export const inWords = (remains: Remains | null, { all }: Paths): string => {
  let words = '';
  for (const path of all) {
    const found = remainOf(remains, path);
    words += found === undefined ? '|' : `${String(found.number)}|`;
  }
  return words;
};
