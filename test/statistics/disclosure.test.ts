import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBack, lengthsOf, placesOf, stepsOf, withSums, type Grid, type Group } from '../../src/statistics/disclosure.js';
import { cellAt, disclosurePolicies, fromCounts, share, type CountedTable, type Table } from '../../src/statistics/index.js';

const MOST_TRIES = 400_000;

/**
 * Every value that a place or group that is held back can have, found by trying every table there is: the attacker knows all other numbers exactly, and
 * that what is held back is not zero. `null` when there are more tables than can be tried. Written without looking at how the library chooses what to
 * hold back.
 */
const possibleValues = (grid: Grid, values: readonly number[], cells: readonly boolean[], groups: readonly Group[]) => {
  const steps = stepsOf(lengthsOf(grid));
  const inner = [...placesOf(grid.sizes)];
  const indexOf = (place: readonly number[]): number => place.reduce((sum, at, dimension) => sum + at * steps[dimension]!, 0);
  // Which sums an inner cell is part of.
  const sumsOf = inner.map((place) =>
    place.reduce<readonly (readonly number[])[]>(
      (ways, at, dimension) => ways.flatMap((way) => (grid.margins[dimension] ? [[...way, at], [...way, grid.sizes[dimension]!]] : [[...way, at]])),
      [[]],
    ).map(indexOf),
  );
  const lastOf = new Map<number, number>();
  sumsOf.forEach((sums, at) => {
    for (const index of sums) lastOf.set(index, at);
  });
  const running = values.map(() => 0);
  // An unknown total is bounded only by what the attacker would find absurd.
  const most = Math.max(...values) + 2;
  const found = values.map(() => new Set<number>());
  const foundGroups = groups.map(() => values.map(() => new Set<number>()));
  let tries = 0;

  const isPossible = (at: number): boolean =>
    sumsOf[at]!.every((index) => {
      if (cells[index] === false) return running[index]! <= values[index]! && (lastOf.get(index) !== at || running[index] === values[index]);
      return lastOf.get(index) !== at || running[index]! >= 1;
    });
  const tryFrom = (at: number): void => {
    tries += 1;
    if (tries > MOST_TRIES) return;
    if (at === inner.length) {
      values.forEach((_, index) => found[index]!.add(running[index]!));
      groups.forEach(({ dimension, members }, which) => {
        [...placesOf(lengthsOf(grid))].forEach((place, index) => {
          if (place[dimension] !== grid.sizes[dimension]) return;
          const first = index - grid.sizes[dimension]! * steps[dimension]!;
          foundGroups[which]![index]!.add(members.reduce((sum, member) => sum + running[first + member * steps[dimension]!]!, 0));
        });
      });
      return;
    }
    const known = cells[indexOf(inner[at]!)] === false;
    const [low, high] = known ? [values[indexOf(inner[at]!)]!, values[indexOf(inner[at]!)]!] : [0, most];
    for (let count = low; count <= high; count += 1) {
      for (const index of sumsOf[at]!) running[index]! += count;
      const possible = isPossible(at);
      // Counts only rise, so a known sum that is passed once is passed for good.
      const passed = sumsOf[at]!.some((index) => cells[index] === false && running[index]! > values[index]!);
      if (possible) tryFrom(at + 1);
      for (const index of sumsOf[at]!) running[index]! -= count;
      if (passed) return;
    }
  };
  tryFrom(0);
  return tries > MOST_TRIES ? null : { found, foundGroups };
};

const anyGrid = fc
  .constantFrom<{ sizes: number[]; margins: boolean[] }>(
    { sizes: [4], margins: [true] },
    { sizes: [3, 2], margins: [true, true] },
    { sizes: [2, 3], margins: [false, true] },
    { sizes: [3, 3], margins: [true, true] },
    { sizes: [2, 2, 2], margins: [true, true, true] },
  )
  .chain((grid) =>
    fc.record({
      grid: fc.constant(grid),
      counts: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 7 }) }), {
        minLength: grid.sizes.reduce((product, size) => product * size, 1),
        maxLength: grid.sizes.reduce((product, size) => product * size, 1),
      }),
      smallest: fc.constantFrom(3, 5),
    }),
  );

describe('what is held back', () => {
  it('cannot be computed from what is shown: every cell has two values or more among the tables that fit', () => {
    let looked = 0;
    fc.assert(
      fc.property(anyGrid, ({ grid, counts, smallest }) => {
        const values = withSums(grid, counts);
        const last = grid.sizes.length - 1;
        const groups: Group[] = grid.sizes[last]! > 2 && grid.margins[last] ? [{ dimension: last, members: [0, 1] }] : [];
        const held = heldBack(grid, values, smallest, groups);
        const hidden = held.cells.filter(Boolean).length;
        // The attacker must be able to try every table.
        fc.pre(hidden > 0 && hidden <= 12);
        const tried = possibleValues(grid, values, held.cells, groups);
        fc.pre(tried !== null);
        looked += 1;
        const { found, foundGroups } = tried;
        held.cells.forEach((isHeld, index) => {
          if (isHeld) expect(found[index]!.size).toBeGreaterThan(1);
          else expect(found[index]).toEqual(new Set([values[index]]));
        });
        held.groups.forEach((cells, which) => {
          cells.forEach((isHeld, index) => {
            const possible = foundGroups[which]![index]!;
            if (isHeld) expect(possible.size).toBeGreaterThan(1);
            // What is shown of a group is known, and not too small.
            else if (possible.size > 0) expect([...possible].every((sum) => possible.size === 1 && (sum === 0 || sum >= smallest))).toBe(true);
          });
        });
      }),
      { numRuns: 120 },
    );
    expect(looked).toBeGreaterThan(50);
  });
});

const same = (name: string) => ({ nb: name, nn: name, en: name });
const category = (code: string) => ({ code, label: same(code) });
/** Rows of [attained, not attained], printed as shares and persons, with a total. */
const goalTable = (rows: readonly (readonly [number, number])[]): CountedTable => ({
  id: 'goal',
  title: same('goal'),
  dimensions: [
    { id: 'row', label: same('row'), categories: [...rows.map((_, at) => category(`r${String(at)}`)), { ...category('all'), role: 'total' }] },
    { id: 'goal', label: same('goal'), shown: false, categories: [category('attained'), category('not')] },
  ],
  counts: rows.flat(),
  contents: [
    { code: 'share', label: same('share'), unit: 'percent', decimals: 0, of: { dimension: 'goal', codes: ['attained'] } },
    { code: 'persons', label: same('persons'), unit: 'persons', decimals: 0 },
  ],
});
const statusOf = (table: Table, row: string, contents: string) => cellAt(table, { row }, contents);
const value = (number: number) => ({ status: 'value', value: number });
const suppressed = { status: 'suppressed' };

describe('a table of shares', () => {
  const rows = [[50, 50], [40, 60], [30, 70]] as const;

  it('shows everything when no count is small', () => {
    const table = fromCounts(goalTable(rows));
    expect(['r0', 'r1', 'r2', 'all'].map((row) => statusOf(table, row, 'share'))).toEqual([value(50), value(40), value(30), value(40)]);
  });

  it.each([
    ['few attained', [4, 96]],
    ['few did not, for base and share tell how many', [96, 4]],
  ] as const)('holds a share back when %s, and another so that it cannot be computed', (_why, row) => {
    const table = fromCounts(goalTable([row, ...rows]));
    expect(statusOf(table, 'r0', 'share')).toEqual(suppressed);
    expect(statusOf(table, 'r0', 'persons')).toEqual(value(100));
    expect(['r1', 'r2', 'r3', 'all'].filter((other) => statusOf(table, other, 'share').status === 'suppressed')).toHaveLength(1);
  });

  it('shows five, and shows nobody: 0 and 100 per cent', () => {
    const table = fromCounts(goalTable([[5, 95], [0, 20], [20, 0]]));
    expect(['r0', 'r1', 'r2'].map((row) => statusOf(table, row, 'share'))).toEqual([value(5), value(0), value(100)]);
  });

  it('holds persons and share back when the base is small, and a share of nobody is not applicable', () => {
    const table = fromCounts(goalTable([[0, 3], [0, 0], ...rows]));
    expect([statusOf(table, 'r0', 'share'), statusOf(table, 'r0', 'persons')]).toEqual([suppressed, suppressed]);
    expect([statusOf(table, 'r1', 'share'), statusOf(table, 'r1', 'persons')]).toEqual([{ status: 'not-applicable' }, value(0)]);
  });

  it('holds back by the policy: three is small for the directorate, not for Statistics Norway, and nothing is for none', () => {
    const few = goalTable([[3, 97], ...rows]);
    expect(statusOf(fromCounts(few, { disclosure: disclosurePolicies.imdiLike }), 'r0', 'share')).toEqual(suppressed);
    expect(statusOf(fromCounts(few, { disclosure: disclosurePolicies.ssbLike }), 'r0', 'share')).toEqual(value(3));
    expect(statusOf(fromCounts(goalTable([[2, 98], ...rows]), { disclosure: disclosurePolicies.ssbLike }), 'r0', 'share')).toEqual(suppressed);
    expect(statusOf(fromCounts(goalTable([[1, 99], ...rows]), { disclosure: disclosurePolicies.none }), 'r0', 'share')).toEqual(value(1));
  });

  it('puts a row that is held back after those that are shown, so that its place tells nothing', () => {
    const few = goalTable([[97, 3], [10, 90], [20, 80], [30, 70]]);
    const table = fromCounts({ ...few, order: { dimension: 'row', by: 'share' } });
    const order = table.dimensions[0]!.categories.map(({ code }) => code);
    // The row that protects it is the smallest there is.
    expect(order).toEqual(['r3', 'r2', 'r0', 'r1', 'all']);
    expect(order.map((row) => statusOf(table, row, 'share').status)).toEqual(['value', 'value', 'suppressed', 'suppressed', 'value']);
  });

  it('is refused when the counts do not fit, with the field and the value', () => {
    const table = goalTable(rows);
    expect(() => fromCounts({ ...table, counts: [1, 2] })).toThrow('counts: expected 6, one for each cell without totals, got 2');
    expect(() => fromCounts({ ...table, counts: [1, 2, 3, 4, 5, -1] })).toThrow('counts[5]: expected a whole number, not below zero, got -1');
    expect(() => fromCounts({ ...table, order: { dimension: 'row', by: 'no' } })).toThrow('order.by: expected one of share, persons, got "no"');
    expect(() => fromCounts(table, { disclosure: { smallest: 0 } })).toThrow('disclosure.smallest: expected a whole number from 1 to 1000, got 0');
  });
});

describe('a share', () => {
  it('goes to the nearest whole number, a half up, and never by way of a decimal', () => {
    expect([share(1, 200), share(3, 200), share(1, 201), share(0, 9), share(9, 9)]).toEqual([1, 2, 0, 0, 100]);
    // 70.49 is 70, though 70.5 would be 71.
    expect(share(7_049, 10_000)).toBe(70);
    expect([share(1, 3, 1), share(1, 2_000, 1), share(0, 0)]).toEqual([33.3, 0.1, null]);
  });

  it('is the whole number nearest to the exact share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.nat(), (base, seed) => {
        const part = seed % (base + 1);
        const rounded = BigInt(share(part, base)!);
        const twice = 200n * BigInt(part) - 2n * rounded * BigInt(base);
        expect(twice >= -BigInt(base) && twice < BigInt(base)).toBe(true);
      }),
    );
  });

  it('is refused for what is no count', () => {
    expect(() => share(2, 1)).toThrow('part: 2 is more than base, 1');
    expect(() => share(0.5, 1)).toThrow('part: expected a count');
  });
});
