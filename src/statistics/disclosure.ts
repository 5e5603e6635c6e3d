import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import type { Certainty } from '../law/certainty.js';

/** When a count is too small to publish (skjerming, prikking). */
export interface DisclosurePolicy {
  /** The smallest count above zero that is published; 1 publishes every count. Zero is always published. */
  readonly smallest: number;
}

/** A policy with its name and where it is from. */
export interface NamedPolicy extends DisclosurePolicy {
  /** Where the policy was read, in words or as an address. */
  readonly source: string;
  /** How sure it is that the publisher holds back so. */
  readonly certainty: Certainty;
}

/**
 * Policies of disclosure control (skjerming av små tall).
 *
 * - `imdiLike`: counts of 1 to 4 are held back. From the labels "1-4" and "Under 5" in the directorate's older viewer of statistics; today's rule is
 *   not published, so **inferred**
 * - `ssbLike`: counts of 1 and 2 are held back, the example that Statistics Norway gives; its practice varies from table to table
 * - `none`: everything is shown; for work that is not published
 *
 * Whatever the policy, further cells are held back so that none can be computed from those that are shown.
 *
 * @example
 * ```ts
 * import { disclosurePolicies } from 'integreringsloven/statistics';
 *
 * disclosurePolicies.imdiLike.smallest; // => 5
 * ```
 */
export const disclosurePolicies = {
  imdiLike: { smallest: 5, source: 'IMDikator: etikettene «1-4» og «Under 5» for skjulte tall', certainty: 'inferred' },
  ssbLike: { smallest: 3, source: 'https://www.ssb.no/omssb/personvern/personopplysninger-i-statistikken', certainty: 'guidance' },
  none: { smallest: 1, source: 'Ingen skjerming', certainty: 'inferred' },
} as const satisfies Readonly<Record<string, NamedPolicy>>;

const MOST = 1000;

/** Checks a policy that a caller gave. */
export const checkPolicy = (value: unknown): DisclosurePolicy => {
  const given = checkObject(value, 'disclosure');
  checkNames(given, 'disclosure', ['smallest', 'source', 'certainty']);
  const { smallest } = given;
  if (!Number.isInteger(smallest) || (smallest as number) < 1 || (smallest as number) > MOST) {
    throw new RangeError(`disclosure.smallest: expected a whole number from 1 to ${String(MOST)}, got ${shown(smallest)}`);
  }
  return { smallest: smallest as number };
};

/** A table of counts: how many categories each dimension has, and whether its sum is known too. */
export interface Grid {
  readonly sizes: readonly number[];
  readonly margins: readonly boolean[];
}

/** How many places there are along a dimension; that of the sum, where there is one, is the last. */
export const lengthsOf = ({ sizes, margins }: Grid): readonly number[] => sizes.map((size, at) => (margins[at] === true ? size + 1 : size));

/** The step from one place to the next along each dimension, the last dimension innermost. */
export const stepsOf = (lengths: readonly number[]): readonly number[] => lengths.map((_, at) => lengths.slice(at + 1).reduce((product, length) => product * length, 1));

/** Every place of a grid, as coordinates. */
export function* placesOf(lengths: readonly number[]): Generator<readonly number[]> {
  const [first, ...rest] = lengths;
  if (first === undefined) {
    yield [];
    return;
  }
  for (let at = 0; at < first; at += 1) for (const place of placesOf(rest)) yield [at, ...place];
}

/** The index of a place. */
export const indexOf = (steps: readonly number[], place: readonly number[]): number => place.reduce((sum, at, dimension) => sum + at * (steps[dimension] as number), 0);

/** The counts of a grid with its sums, from the counts without. */
export const withSums = (grid: Grid, counts: readonly number[]): readonly number[] => {
  const steps = stepsOf(lengthsOf(grid));
  const values = new Array<number>(lengthsOf(grid).reduce((product, length) => product * length, 1)).fill(0);
  let at = 0;
  for (const place of placesOf(grid.sizes)) {
    const count = counts[at] ?? 0;
    at += 1;
    // A count is in its own cell and in every sum over some of the dimensions.
    const spread = (dimension: number, index: number): void => {
      if (dimension === place.length) {
        values[index] = (values[index] as number) + count;
        return;
      }
      const step = steps[dimension] as number;
      spread(dimension + 1, index + (place[dimension] as number) * step);
      if (grid.margins[dimension] === true) spread(dimension + 1, index + (grid.sizes[dimension] as number) * step);
    };
    if (count !== 0) spread(0, 0);
  }
  return values;
};

/** A sum of some categories of one dimension that is looked at beside the cells. */
export interface Group {
  readonly dimension: number;
  readonly members: readonly number[];
}

/** A change of a table by one person here and there, which leaves every number the same but those of these cells. */
type Move = readonly (readonly [index: number, change: 1 | -1])[];

/**
 * The changes that touch a place: along each dimension whose sum is known, either a person goes over to another category, or one is added and the sum
 * changes too. Where the place is itself a sum, one is added in some category.
 */
function* movesThrough(grid: Grid, steps: readonly number[], place: readonly number[], allowed: (dimension: number, other: number) => boolean): Generator<Move> {
  const ways = place.map((at, dimension): readonly (readonly (readonly [number, 1 | -1])[])[] => {
    if (grid.margins[dimension] !== true) return [[[at, 1]]];
    const size = grid.sizes[dimension] as number;
    const all = Array.from({ length: size }, (_, other) => other);
    const added = (one: number) => [[one, 1], [size, 1]] as const;
    if (at === size) return all.map(added);
    return [...all.filter((other) => other !== at && allowed(dimension, other)).map((other) => [[at, 1], [other, -1]] as const), added(at)];
  });
  for (const choice of placesOf(ways.map(({ length }) => length))) {
    let move: (readonly [number, 1 | -1])[] = [[0, 1]];
    choice.forEach((chosen, dimension) => {
      const way = (ways[dimension] as (typeof ways)[number])[chosen] as (typeof ways)[number][number];
      const step = steps[dimension] as number;
      move = move.flatMap(([index, change]) => way.map(([at, sign]) => [index + at * step, (change * sign) as 1 | -1] as const));
    });
    yield move;
  }
}

/** What is held back of a table of counts. */
export interface Held {
  /** By the index of the place. */
  readonly cells: readonly boolean[];
  /** The same, for each group. */
  readonly groups: readonly (readonly boolean[])[];
}

/**
 * Which cells of a table of counts to hold back so that none of them can be computed from the rest.
 *
 * Everything that is not held back is taken to be known exactly, shares too, and a cell that is held back is known not to be zero. For each cell that
 * is held back there is then another table, differing by one person here and there, with the same known numbers and another number in that cell.
 * Cells are chosen so that as few persons as possible go out of sight.
 */
export const heldBack = (grid: Grid, values: readonly number[], smallest: number, groups: readonly Group[] = []): Held => {
  const lengths = lengthsOf(grid);
  const steps = stepsOf(lengths);
  const places = [...placesOf(lengths)];
  const cells = values.map((value) => value > 0 && value < smallest);
  const isSafe = values.map(() => false);

  const costOf = (move: Move): number => {
    let cost = 0;
    let canRise = true;
    let canFall = true;
    for (const [index, change] of move) {
      const value = values[index] as number;
      // Zero is shown, so a cell that is held back has one person at least, before and after.
      if (value === 0) return Infinity;
      if (value === 1) {
        if (change === 1) canFall = false;
        else canRise = false;
        if (!canRise && !canFall) return Infinity;
      }
      if (cells[index] !== true) cost += value;
    }
    return cost;
  };

  const cheapest = (moves: Iterable<Move>, best: { move: Move | null; cost: number }): void => {
    for (const move of moves) {
      const cost = costOf(move);
      if (cost >= best.cost) continue;
      best.move = move;
      best.cost = cost;
      if (cost === 0) return;
    }
  };
  const holdBack = ({ move }: { readonly move: Move | null }): void => {
    for (const [index] of move ?? []) {
      cells[index] = true;
      isSafe[index] = true;
    }
  };

  // The smallest first: what protects them often protects the others.
  const order = values.flatMap((_, index) => (cells[index] === true ? [index] : [])).sort((one, other) => (values[one] as number) - (values[other] as number));
  for (const index of order) {
    if (isSafe[index] === true) continue;
    const best: { move: Move | null; cost: number } = { move: null, cost: Infinity };
    cheapest(movesThrough(grid, steps, places[index] as readonly number[], () => true), best);
    holdBack(best);
  }

  const heldGroups = groups.map(() => values.map(() => false));
  for (let changed = true; changed; ) {
    changed = false;
    groups.forEach(({ dimension, members }, which) => {
      const size = grid.sizes[dimension] as number;
      const step = steps[dimension] as number;
      const others = Array.from({ length: size }, (_, at) => at).filter((at) => !members.includes(at));
      const held = heldGroups[which] as boolean[];
      places.forEach((place, index) => {
        // A group is looked at once for each line along its dimension, at the place of the sum.
        if (place[dimension] !== size || held[index] === true) return;
        const first = index - size * step;
        const isHeld = (at: number): boolean => cells[first + at * step] === true;
        const sum = members.reduce((total, at) => total + (values[first + at * step] as number), 0);
        const isKnown = !members.some(isHeld) || (cells[index] !== true && !others.some(isHeld));
        if (isKnown && (sum === 0 || sum >= smallest)) return;
        held[index] = true;
        changed = true;
        const best: { move: Move | null; cost: number } = { move: null, cost: Infinity };
        for (const at of members) {
          const member = place.map((one, along) => (along === dimension ? at : one));
          // A person who goes over to another member leaves the group as large as it was.
          cheapest(movesThrough(grid, steps, member, (along, other) => along !== dimension || !members.includes(other)), best);
        }
        holdBack(best);
      });
    });
  }
  return { cells, groups: heldGroups };
};
