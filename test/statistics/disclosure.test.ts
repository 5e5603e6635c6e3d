import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBack, indexOf, lengthsOf, placesOf, stepsOf, withSums, type Grid, type Group } from '../../src/statistics/disclosure.js';
import { largerShareFirst } from '../../src/statistics/shares.js';
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

describe('a grid of counts', () => {
  const grid: Grid = { sizes: [2, 3], margins: [false, true] };

  it('has a place for each count and for each sum that is known', () => {
    expect(lengthsOf(grid)).toEqual([2, 4]);
    expect(stepsOf([2, 4, 3])).toEqual([12, 3, 1]);
    expect([...placesOf([2, 2])]).toEqual([[0, 0], [0, 1], [1, 0], [1, 1]]);
    expect([...placesOf([])]).toEqual([[]]);
    expect(indexOf([12, 3, 1], [1, 2, 2])).toBe(20);
  });

  it('has its sums beside its counts', () => {
    expect(withSums(grid, [1, 2, 3, 4, 0, 6])).toEqual([1, 2, 3, 6, 4, 0, 6, 10]);
    expect(withSums({ sizes: [2, 2], margins: [true, true] }, [1, 2, 3, 4])).toEqual([1, 2, 3, 3, 4, 7, 4, 6, 10]);
    expect(withSums({ sizes: [2], margins: [true] }, [5])).toEqual([5, 0, 5]);
  });
});

describe('as few persons as possible go out of sight', () => {
  const held = (grid: Grid, counts: readonly number[], groups: readonly Group[] = []) => heldBack(grid, withSums(grid, counts), 5, groups);
  const mark = (cells: readonly boolean[]): string => cells.map((isHeld) => (isHeld ? ':' : 'x')).join('');
  const line = (...counts: readonly number[]): string => mark(held({ sizes: [counts.length], margins: [true] }, counts).cells);

  it.each<readonly [string, readonly number[], string]>([
    ['nothing, where nothing is small', [5, 6, 0], 'xxxx'],
    ['the next smallest, not the sum', [1, 10, 20], '::xx'],
    ['not zero, which is shown', [1, 0, 10], ':x:x'],
    ['nobody more, where two that are small protect each other', [2, 3, 30], '::xx'],
    ['one more, where two of one person cannot: neither can be zero', [1, 1, 30], ':::x'],
    ['nobody more, where one of the two can give a person', [1, 2, 30], '::xx'],
    ['the sum, where there is no other', [3], '::'],
    ['the sum, where all others are nobody', [0, 4, 0], 'x:x:'],
    ['four, and not five', [4, 5, 9], '::xx'],
  ])('%s', (_what, counts, expected) => {
    expect(line(...counts)).toBe(expected);
  });

  it('and none besides, where no sum is known', () => {
    expect(mark(held({ sizes: [3], margins: [false] }, [1, 10, 20]).cells)).toBe(':xx');
  });

  it('in two dimensions: the corners of the cheapest rectangle', () => {
    const grid: Grid = { sizes: [3, 3], margins: [true, true] };
    expect(mark(held(grid, [1, 50, 9, 60, 70, 80, 8, 90, 7]).cells)).toBe(':x:xxxxx:x:xxxxx');
  });

  it('along one dimension alone, where only its sum is known', () => {
    expect(mark(held({ sizes: [2, 3], margins: [false, true] }, [1, 8, 9, 10, 11, 12]).cells)).toBe('::xxxxxx');
    expect(mark(held({ sizes: [2, 3], margins: [true, false] }, [1, 8, 9, 10, 11, 12]).cells)).toBe(':xx:xxxxx');
  });

  it('of a group: a sum of small counts that is small itself is held back with one more, a larger one is shown', () => {
    const grid: Grid = { sizes: [3], margins: [true] };
    const group = [{ dimension: 0, members: [0, 1] }];
    const small = held(grid, [2, 2, 50], group);
    expect([mark(small.cells), mark(small.groups[0]!)]).toEqual([':::x', 'xxx:']);
    const large = held(grid, [3, 3, 50], group);
    expect([mark(large.cells), mark(large.groups[0]!)]).toEqual(['::xx', 'xxxx']);
    const none = held(grid, [0, 0, 50], group);
    expect([mark(none.cells), mark(none.groups[0]!)]).toEqual(['xxxx', 'xxxx']);
    const five = held(grid, [0, 5, 50], group);
    expect([mark(five.cells), mark(five.groups[0]!)]).toEqual(['xxxx', 'xxxx']);
  });

  it('of a group that is not known where one of it and one outside it are held back', () => {
    const grid: Grid = { sizes: [3], margins: [true] };
    const { cells, groups } = held(grid, [3, 40, 2], [{ dimension: 0, members: [0, 1] }]);
    expect([mark(cells), mark(groups[0]!)]).toEqual([':x:x', 'xxx:']);
  });

  it('of a group in each line by itself', () => {
    const grid: Grid = { sizes: [2, 3], margins: [false, true] };
    const { cells, groups } = held(grid, [20, 20, 20, 1, 1, 40], [{ dimension: 1, members: [0, 1] }]);
    expect([mark(cells), mark(groups[0]!)]).toEqual(['xxxx:::x', 'xxxxxxx:']);
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

describe('a table from counts', () => {
  const table = goalTable([[50, 50], [40, 60]]);
  const dimension = (change: object, at = 0): object => ({ dimensions: table.dimensions.map((one, which) => (which === at ? { ...one, ...change } : one)) });
  const content = (change: object, at = 0): object => ({ contents: table.contents.map((one, which) => (which === at ? { ...one, ...change } : one)) });
  const chart = { kind: 'bars', along: 'row', series: null, contents: 'share' } as const;

  it.each<readonly [object, string]>([
    [{ year: 2024 }, 'counted.year: not known; the names are id, title, dimensions, counts, contents, order, notes, source, chart'],
    [{ id: '' }, 'id: expected a text, got ""'],
    [{ id: 5 }, 'id: expected a text, got 5'],
    [{ title: 5 }, 'title: expected words in nb, nn and en, got 5'],
    [{ title: { nb: 'x', nn: 'x' } }, 'title.en: expected a text, got undefined'],
    [{ title: { ...same('x'), sv: 'x' } }, 'title.sv: not known; the names are nb, nn, en'],
    [{ dimensions: 5 }, 'dimensions: expected a list, got 5'],
    [{ counts: 5 }, 'counts: expected a list, got 5'],
    [{ contents: 5 }, 'contents: expected a list, got 5'],
    [{ notes: 5 }, 'notes: expected a list, got 5'],
    [{ dimensions: [] }, 'dimensions: expected one or more'],
    [{ dimensions: [5] }, 'dimensions[0]: expected a dimension, got 5'],
    [dimension({ id: '' }), 'dimensions[0].id: expected a text, got ""'],
    [dimension({ label: 'row' }, 1), 'dimensions[1].label: expected words in nb, nn and en, got "row"'],
    [dimension({ role: 'place' }), 'dimensions[0].role: expected one of time, geo, undefined, got "place"'],
    [dimension({ hidden: true }), 'dimensions[0].hidden: not known; the names are id, label, role, categories, shown, omitted'],
    [dimension({ shown: 1 }), 'dimensions[0].shown: expected one of true, false, undefined, got 1'],
    [dimension({ omitted: 'r0' }), 'dimensions[0].omitted: expected a list, got "r0"'],
    [dimension({ omitted: ['r0', 'r7'] }), 'dimensions[0].omitted: expected one of r0, r1, all, got "r7"'],
    [dimension({ categories: [] }), 'dimensions[0].categories: there is none'],
    [dimension({ categories: 5 }), 'dimensions[0].categories: expected a list, got 5'],
    [dimension({ categories: [category('a'), 5] }), 'dimensions[0].categories[1]: expected a category, got 5'],
    [dimension({ categories: [{ ...category('a'), note: 'x' }] }), 'dimensions[0].categories[0].note: not known; the names are code, label, role'],
    [dimension({ categories: [{ code: 'a', label: {} }] }), 'dimensions[0].categories[0].label.nb: expected a text, got undefined'],
    [dimension({ categories: [{ ...category('a'), role: 'sum' }] }), 'dimensions[0].categories[0].role: expected one of total, unknown, undefined, got "sum"'],
    [dimension({ categories: [{ ...category('a'), code: 7 }] }), 'dimensions[0].categories[0].code: expected a text, got 7'],
    [dimension({ categories: [category('a'), category('b'), category('a')] }), 'dimensions[0].categories: "a" is there twice'],
    [dimension({ categories: [{ ...category('a'), role: 'total' }, { ...category('b'), role: 'total' }] }), 'dimensions[0].categories: more than one total'],
    [dimension({ id: 'goal' }), 'dimensions: "goal" is there twice'],
    [dimension({ id: 'ContentsCode' }), 'dimensions: "ContentsCode" is there twice'],
    [{ contents: [] }, 'contents: expected one or more'],
    [{ contents: [5] }, 'contents[0]: expected contents, got 5'],
    [content({ label: 5 }), 'contents[0].label: expected words in nb, nn and en, got 5'],
    [content({ unit: 'metres' }), 'contents[0].unit: expected one of persons, percent, percentage-points, got "metres"'],
    [content({ unit: 'percentage-points' }), 'contents[0].unit: expected one of persons, percent, got "percentage-points"'],
    [content({ decimals: 2 }), 'contents[0].decimals: expected one of 0, 1, got 2'],
    [content({ code: '' }, 1), 'contents[1].code: expected a text, got ""'],
    [content({ among: 'x' }), 'contents[0].among: not known; the names are code, label, unit, decimals, of, per'],
    [content({ code: 'persons' }), 'contents: "persons" is there twice'],
    [content({ of: 'goal' }), 'contents[0].of: expected an object, got "goal"'],
    [content({ of: { dimension: 'goal', codes: ['attained'], all: true } }), 'contents[0].of.all: not known; the names are dimension, codes'],
    [content({ of: { dimension: 'goal', codes: 'attained' } }), 'contents[0].of.codes: expected a list, got "attained"'],
    [content({ of: { dimension: 'goal', codes: [] } }), 'contents[0].of.codes: expected one or more codes'],
    [content({ of: { dimension: 'aim', codes: ['attained'] } }), 'contents[0].of.dimension: expected one of row, goal, got "aim"'],
    [content({ of: { dimension: 'goal', codes: ['attained', 'half'] } }), 'contents[0].of.codes: expected one of attained, not, got "half"'],
    [content({ of: { dimension: 'row', codes: ['r0'] } }, 1), 'contents[1].of.dimension: "row" is shown; its categories are the cells'],
    [content({ of: { dimension: 'row', codes: ['all'] } }, 1), 'contents[1].of.codes: expected one of r0, r1, got "all"'],
    [content({ per: 'aim' }), 'contents[0].per: expected one of row, goal, got "aim"'],
    [{ order: 'share' }, 'order: expected an object, got "share"'],
    [{ order: { dimension: 'row', by: 'share', down: true } }, 'order.down: not known; the names are dimension, by'],
    [{ order: { dimension: 'aim', by: 'share' } }, 'order.dimension: expected one of row, goal, got "aim"'],
    [{ notes: [same('x'), 5] }, 'notes[1]: expected words in nb, nn and en, got 5'],
    [{ source: 5 }, 'source: expected words in nb, nn and en, got 5'],
    [{ chart: 5 }, 'chart: expected a chart or null, got 5'],
    [{ chart: { ...chart, width: 3 } }, 'chart.width: not known; the names are kind, along, series, contents'],
    [{ chart: { ...chart, kind: 'pie' } }, 'chart.kind: expected one of bars, lines, got "pie"'],
    [{ chart: { ...chart, along: 'goal' } }, 'chart.along: expected one of row, got "goal"'],
    [{ chart: { ...chart, series: 'row' } }, 'chart.series: expected one of null, got "row"'],
    [{ chart: { ...chart, contents: 'aim' } }, 'chart.contents: expected one of share, persons, got "aim"'],
    [{ counts: [1, 2, 3, 2 ** 53] }, 'counts[3]: expected a whole number, not below zero, got ***********'],
    [{ counts: [1, 2, 3, 0.5] }, 'counts[3]: expected a whole number, not below zero, got 0.5'],
  ])('is refused for %j', (change, message) => {
    expect(() => fromCounts({ ...table, ...change })).toThrow(new RangeError(message));
  });

  it.each<readonly [unknown, string]>([
    [5, 'options: expected an object, got 5'],
    [{ policy: 5 }, 'options.policy: not known; the names are disclosure'],
    [{ disclosure: 5 }, 'disclosure: expected an object, got 5'],
    [{ disclosure: { smallest: 3, largest: 5 } }, 'disclosure.largest: not known; the names are smallest, source, certainty'],
    [{ disclosure: { smallest: 1.5 } }, 'disclosure.smallest: expected a whole number from 1 to 1000, got 1.5'],
    [{ disclosure: { smallest: 1001 } }, 'disclosure.smallest: expected a whole number from 1 to 1000, got 1001'],
  ])('is refused for the options %j', (options, message) => {
    expect(() => fromCounts(table, options as object)).toThrow(new RangeError(message));
  });

  it('may hold back counts below 1000, and takes a policy with its source', () => {
    expect(statusOf(fromCounts(table, { disclosure: { smallest: 1000 } }), 'all', 'persons')).toEqual(suppressed);
    expect(statusOf(fromCounts(goalTable([[500, 500]]), { disclosure: { smallest: 1000 } }), 'all', 'persons')).toEqual(value(1000));
  });

  it('has what was given beside the counts, and nothing where nothing was', () => {
    const given = fromCounts({ ...table, notes: [same('note')], source: same('source'), chart });
    expect(given).toMatchObject({ id: 'goal', title: same('goal'), notes: [same('note')], source: same('source'), chart });
    expect(given.dimensions).toStrictEqual([{ id: 'row', label: same('row'), categories: table.dimensions[0]!.categories }]);
    expect(given.contents).toEqual([
      { code: 'share', label: same('share'), unit: 'percent', decimals: 0 },
      { code: 'persons', label: same('persons'), unit: 'persons', decimals: 0 },
    ]);
    expect(fromCounts(table)).toMatchObject({ notes: [], source: null, chart: null });
    expect(fromCounts({ ...table, source: null, chart: null })).toMatchObject({ source: null, chart: null });
    expect(fromCounts({ ...table, ...dimension({ role: 'geo' }) }).dimensions[0]?.role).toBe('geo');
    expect(fromCounts({ ...table, chart: { ...chart, series: null, kind: 'lines' } }).chart?.kind).toBe('lines');
  });

  const open = { disclosure: disclosurePolicies.none };
  const byYear: CountedTable = {
    id: 'years',
    title: same('years'),
    dimensions: [
      { id: 'row', label: same('row'), categories: [category('a'), { ...category('x'), role: 'unknown' }, category('b'), category('c')] },
      { id: 'year', label: same('year'), role: 'time', categories: [category('2023'), category('2024')] },
      { id: 'went', label: same('went'), omitted: ['neither'], categories: [category('work'), category('school'), category('neither')] },
    ],
    // By row and year: work, school, neither.
    counts: [10, 20, 70, 30, 30, 40, 99, 0, 1, 99, 0, 1, 60, 20, 20, 20, 10, 70, 0, 0, 0, 0, 0, 0],
    contents: [
      { code: 'share', label: same('share'), unit: 'percent', decimals: 1, per: 'went' },
      { code: 'persons', label: same('persons'), unit: 'persons', decimals: 0 },
    ],
  };
  const shown = (counted: Table) => counted.cells.map((cell) => (cell.status === 'value' ? cell.value : cell.status));

  it('takes shares of the sum along a dimension, and counts what it does not print', () => {
    const made = fromCounts(byYear, open);
    expect(made.dimensions.map(({ id, role, categories }) => [id, role, categories.map(({ code }) => code).join(' ')])).toEqual([
      ['row', undefined, 'a x b c'],
      ['year', 'time', '2023 2024'],
      ['went', undefined, 'work school'],
    ]);
    expect(shown(made)).toEqual([
      10, 10, 20, 20, 30, 30, 30, 30, // a
      99, 99, 0, 0, 99, 99, 0, 0, // x
      60, 60, 20, 20, 20, 20, 10, 10, // b
      ...['not-applicable', 0, 'not-applicable', 0, 'not-applicable', 0, 'not-applicable', 0], // c
    ]);
  });

  it('orders rows by the last year, the largest first, nobody last, and those with a role after them', () => {
    const orderBy = (by: string) => fromCounts({ ...byYear, order: { dimension: 'row', by } }, open).dimensions[0]!.categories.map(({ code }) => code).join(' ');
    // All together, of all: every share is the whole, so the order is the one given; persons are 100 each.
    expect(orderBy('persons')).toBe('a b c x');
    const goals = (...rows: readonly (readonly [number, number])[]) =>
      fromCounts({ ...goalTable(rows), order: { dimension: 'row', by: 'share' } }, open).dimensions[0]!.categories.map(({ code }) => code).join(' ');
    expect(goals([1, 2], [0, 0], [2, 3], [1, 1], [0, 4])).toBe('r3 r2 r0 r4 r1 all');
    const persons = (...rows: readonly (readonly [number, number])[]) =>
      fromCounts({ ...goalTable(rows), order: { dimension: 'row', by: 'persons' } }, open).dimensions[0]!.categories.map(({ code }) => code).join(' ');
    expect(persons([10, 20], [30, 1], [5, 40])).toBe('r2 r1 r0 all');
  });

  it('orders by the last year where years have no sum', () => {
    const years: CountedTable = {
      ...goalTable([]),
      dimensions: [
        { id: 'row', label: same('row'), categories: [category('a'), category('b')] },
        { id: 'year', label: same('year'), categories: [category('2023'), category('2024')] },
        { id: 'goal', label: same('goal'), shown: false, categories: [category('attained'), category('not')] },
      ],
      counts: [90, 10, 10, 90, 50, 50, 20, 80],
      order: { dimension: 'row', by: 'share' },
    };
    const made = fromCounts(years, open);
    expect(made.dimensions[0]!.categories.map(({ code }) => code)).toEqual(['b', 'a']);
    expect(shown(made)).toEqual([50, 100, 20, 100, 90, 100, 10, 100]);
  });

  it('takes several categories together, and holds them back together', () => {
    const three = (...counts: readonly number[]): Table =>
      fromCounts({
        ...goalTable([]),
        dimensions: [
          { id: 'row', label: same('row'), categories: [category('a')] },
          { id: 'went', label: same('went'), shown: false, categories: [category('work'), category('school'), category('neither')] },
        ],
        counts,
        contents: [
          { code: 'share', label: same('share'), unit: 'percent', decimals: 0, of: { dimension: 'went', codes: ['work', 'school'] } },
          { code: 'persons', label: same('persons'), unit: 'persons', decimals: 0, of: { dimension: 'went', codes: ['work', 'school'] } },
          { code: 'work', label: same('work'), unit: 'persons', decimals: 0, of: { dimension: 'went', codes: ['work'] } },
        ],
      });
    expect(shown(three(20, 30, 50))).toEqual([50, 50, 20]);
    expect(shown(three(3, 3, 94))).toEqual([6, 6, 'suppressed']);
    expect(shown(three(2, 2, 96))).toEqual(['suppressed', 'suppressed', 'suppressed']);
  });
});

describe('the larger of two shares', () => {
  it('is found from the counts, unrounded, and one of nobody comes last', () => {
    expect(largerShareFirst([1, 3], [1, 2])).toBe(1);
    expect(largerShareFirst([1, 2], [1, 3])).toBe(-1);
    expect(largerShareFirst([2, 4], [1, 2])).toBe(0);
    expect(largerShareFirst([0, 0], [0, 5])).toBe(1);
    expect(largerShareFirst([0, 5], [0, 0])).toBe(-1);
    expect(largerShareFirst([0, 0], [0, 0])).toBe(0);
    // 0.333333333333 and 0.333333333334: too near for a rounded share.
    expect(largerShareFirst([333_333_333_333, 1_000_000_000_000], [333_333_333_334, 1_000_000_000_000])).toBe(1);
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
    expect(() => share(0.5, 1)).toThrow('part: expected a count from 0 to 1000000000000, got 0.5');
    expect(() => share(-1, 1)).toThrow('part: expected a count from 0 to 1000000000000, got -1');
    expect(() => share(1, 1_000_000_000_001)).toThrow('base: expected a count');
    expect(() => share(1, 2, 2 as 1)).toThrow('decimals: expected 0 or 1, got 2');
    expect(share(1_000_000_000_000, 1_000_000_000_000)).toBe(100);
  });
});
