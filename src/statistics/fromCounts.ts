import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { checkChart, checkContents, checkDimension, checkList, checkOne, checkText, checkUnique, checkWords } from './checkTableParts.js';
import { checkPolicy, disclosurePolicies, heldBack, indexOf, lengthsOf, placesOf, stepsOf, withSums, type DisclosurePolicy, type Grid, type Group } from './disclosure.js';
import { largerShareFirst, share } from './shares.js';
import type { Category, Cell, Chart, Contents, Dimension, Table } from './table.js';
import type { Words } from './words.js';

/** A dimension of counts. Each person is in one of its categories; the category with the role `total` is their sum, and has no counts of its own. */
export interface CountedDimension extends Dimension {
  /** `false` for one that is counted by and not printed, such as what the leavers went to in a table of shares. */
  readonly shown?: boolean | undefined;
  /** Codes of categories that are counted and not printed. */
  readonly omitted?: readonly string[] | undefined;
}

/** What is printed of the counts: persons, or a share of persons. */
export interface CountedContents extends Contents {
  /** `persons` for a count, `percent` for a share. */
  readonly unit: 'persons' | 'percent';
  /** Only those in some categories (`codes`) of a `dimension` that is not shown; everybody when left out. */
  readonly of?: { readonly dimension: string; readonly codes: readonly string[] } | undefined;
  /** For a share: the dimension along which shares are taken of the sum; left out, of everybody in the cell. */
  readonly per?: string | undefined;
}

/** A table of counts that are not yet fit to print. */
export interface CountedTable {
  /** The id that the table to publish gets, such as `table-2`. */
  readonly id: string;
  /** The heading, in the three languages. */
  readonly title: Words;
  /** What the counts are split by, also what is counted by and not printed, outermost first. */
  readonly dimensions: readonly CountedDimension[];
  /** Row by row over the categories of the dimensions in their order, the last dimension innermost, totals left out. */
  readonly counts: readonly number[];
  /** What is printed of the counts in each cell, at least one. */
  readonly contents: readonly CountedContents[];
  /** Sorts a `dimension` `by` the unrounded shares of a contents, the largest first; categories with a role stay last. */
  readonly order?: { readonly dimension: string; readonly by: string } | undefined;
  /** Notes under the table, each in the three languages; none when left out. */
  readonly notes?: readonly Words[] | undefined;
  /** Where the numbers come from (kilde); no source is named when it is left out or `null`. */
  readonly source?: Words | null | undefined;
  /** How the table is drawn as a figure; it is not drawn when left out or `null`. */
  readonly chart?: Chart | null | undefined;
}

const isTotal = ({ role }: Category): boolean => role === 'total';
const ordinary = ({ categories }: Dimension): readonly Category[] => categories.filter((category) => !isTotal(category));

const nameOf = (value: string, names: readonly string[], at: string): number => {
  const place = names.indexOf(value);
  if (place === -1) throw new RangeError(`${at}: expected one of ${names.join(', ')}, got ${shown(value)}`);
  return place;
};

const tableNames = ['id', 'title', 'dimensions', 'counts', 'contents', 'order', 'notes', 'source', 'chart'] as const satisfies readonly (keyof CountedTable)[];

const dimensionNames = ['id', 'label', 'role', 'categories', 'shown', 'omitted'] as const satisfies readonly (keyof CountedDimension)[];
const contentsNames = ['code', 'label', 'unit', 'decimals', 'of', 'per'] as const satisfies readonly (keyof CountedContents)[];

const checkParts = ({ id, title, dimensions, counts, contents, order, notes = [], source = null, chart = null }: CountedTable): void => {
  checkText(id, 'id');
  checkWords(title, 'title');
  for (const [name, list] of Object.entries({ dimensions, counts, contents, notes })) checkList(list, name);
  if (dimensions.length === 0) throw new RangeError('dimensions: expected one or more');
  dimensions.forEach((dimension, at) => {
    const here = `dimensions[${String(at)}]`;
    checkDimension(dimension, here);
    checkNames(dimension, here, dimensionNames);
    checkOne(dimension.shown, `${here}.shown`, [true, false, undefined]);
    const codes = dimension.categories.map(({ code }) => code);
    const { omitted = [] } = dimension;
    checkList(omitted, `${here}.omitted`).forEach((code) => {
      checkOne(code, `${here}.omitted`, codes);
    });
    if (dimension.categories.filter(isTotal).length > 1) throw new RangeError(`${here}.categories: more than one total`);
  });
  checkUnique([...dimensions.map((dimension) => dimension.id), 'ContentsCode'], 'dimensions');
  if (contents.length === 0) throw new RangeError('contents: expected one or more');
  contents.forEach((one, at) => {
    const here = `contents[${String(at)}]`;
    checkContents(one, here);
    checkNames(one, here, contentsNames);
    checkOne(one.unit, `${here}.unit`, ['persons', 'percent']);
    if (one.of !== undefined) {
      checkNames(checkObject(one.of, `${here}.of`), `${here}.of`, ['dimension', 'codes']);
      checkList(one.of.codes, `${here}.of.codes`);
    }
  });
  checkUnique(
    contents.map(({ code }) => code),
    'contents',
  );
  if (order !== undefined) checkNames(checkObject(order, 'order'), 'order', ['dimension', 'by']);
  notes.forEach((note, at) => {
    checkWords(note, `notes[${String(at)}]`);
  });
  if (source !== null) checkWords(source, 'source');
  const shownIds = dimensions.filter((dimension) => dimension.shown !== false).map((dimension) => dimension.id);
  if (chart !== null) {
    checkChart(
      chart,
      'chart',
      shownIds,
      contents.map(({ code }) => code),
    );
  }
  const cells = dimensions.reduce((product, dimension) => product * ordinary(dimension).length, 1);
  if (counts.length !== cells) throw new RangeError(`counts: expected ${String(cells)}, one for each cell without totals, got ${String(counts.length)}`);
  counts.forEach((count: unknown, at) => {
    if (!Number.isSafeInteger(count) || (count as number) < 0) throw new RangeError(`counts[${String(at)}]: expected a whole number, not below zero, got ${shown(count)}`);
  });
};

/** Checks that what refers to a dimension, a code or a contents names one of the table. */
const checkReferences = ({ dimensions, contents, order }: CountedTable): void => {
  const ids = dimensions.map(({ id }) => id);
  contents.forEach(({ of, per }, at) => {
    const here = `contents[${String(at)}]`;
    if (per !== undefined) nameOf(per, ids, `${here}.per`);
    if (of === undefined) return;
    const dimension = dimensions[nameOf(of.dimension, ids, `${here}.of.dimension`)] as CountedDimension;
    const codes = ordinary(dimension).map(({ code }) => code);
    for (const code of of.codes) nameOf(code, codes, `${here}.of.codes`);
    if (dimension.shown !== false) throw new RangeError(`${here}.of.dimension: ${shown(of.dimension)} is shown; its categories are the cells`);
    if (of.codes.length === 0) throw new RangeError(`${here}.of.codes: expected one or more codes`);
  });
  if (order === undefined) return;
  nameOf(order.dimension, ids, 'order.dimension');
  nameOf(
    order.by,
    contents.map(({ code }) => code),
    'order.by',
  );
};

/** Checks that a value is counts and how to print them. */
export const checkCountedTable = (value: unknown): CountedTable => {
  checkNames(checkObject(value, 'counted'), 'counted', tableNames);
  const counted = value as CountedTable;
  checkParts(counted);
  checkReferences(counted);
  return counted;
};

/** A contents, with where its persons and its base are along each dimension: `null` for the place of the cell itself. */
interface Measured {
  readonly contents: CountedContents;
  /** The dimension of `of` and the places of its codes; the group when there are several. */
  readonly among: { readonly dimension: number; readonly members: readonly number[]; readonly group: number } | null;
  readonly per: number | null;
}

/**
 * Makes a table fit to print from counts: the same rounding, order and disclosure control as in every table of the library (tabell fra tellinger).
 *
 * Counts that somebody else has published can be typed in and set up as the report does it. Each share is rounded by itself (see {@link share}). A
 * share is held back when its base, its persons, or those of the base who are not among them are too few to be published, and further cells so that
 * none that is held back can be computed: see `disclosurePolicies`. Only what is in the one table is looked at; tables that share sums are not
 * protected against each other. Where a row is held back in what orders the table, it stands after those that are shown, so that its place tells
 * nothing.
 *
 * @param counted - the counts, and how to print them
 * @param options - the policy of disclosure control; `imdiLike` when left out
 * @returns the table fit to publish: shares taken and rounded, sums made, and every cell held back that would disclose somebody
 * @throws RangeError that names the field and the value: counts that are no whole numbers or not as many as the cells, a code that is there twice, a
 * name of a dimension, code or contents that is not in the table
 *
 * @example
 * ```ts
 * import { fromCounts } from 'integreringsloven/statistics';
 *
 * const same = (name: string) => ({ nb: name, nn: name, en: name });
 * const table = fromCounts({
 *   id: 'counties-2016',
 *   title: same('Fylker 2016'),
 *   dimensions: [
 *     { id: 'Region', label: same('Fylke'), categories: [{ code: '20', label: same('Finnmark') }, { code: '09', label: same('Aust-Agder') }] },
 *     {
 *       id: 'outcome',
 *       label: same('Utfall'),
 *       shown: false,
 *       categories: [{ code: 'attained', label: same('Måloppnåelse') }, { code: 'not', label: same('Ikke') }],
 *     },
 *   ],
 *   counts: [64, 51, 54, 39],
 *   contents: [
 *     { code: 'share', label: same('Andel'), unit: 'percent', decimals: 0, of: { dimension: 'outcome', codes: ['attained'] } },
 *     { code: 'leavers', label: same('Avsluttet'), unit: 'persons', decimals: 0 },
 *   ],
 *   order: { dimension: 'Region', by: 'share' },
 * });
 * table.dimensions[0]?.categories.map(({ label }) => label.nb); // => ['Aust-Agder', 'Finnmark']
 * table.cells.map((cell) => cell.status === 'value' && cell.value); // => [58, 93, 56, 115]
 * ```
 */
export const fromCounts = (counted: CountedTable, options: { readonly disclosure?: DisclosurePolicy | undefined } = {}): Table => {
  checkNames(checkObject(options, 'options'), 'options', ['disclosure']);
  const { dimensions, contents, order } = checkCountedTable(counted);
  const { smallest } = checkPolicy(options.disclosure ?? disclosurePolicies.imdiLike);
  const ids = dimensions.map(({ id }) => id);

  const groups: Group[] = [];
  const measured = contents.map((one): Measured => {
    const per = one.per === undefined ? null : ids.indexOf(one.per);
    if (one.of === undefined) return { contents: one, among: null, per };
    const dimension = ids.indexOf(one.of.dimension);
    const codes = ordinary(dimensions[dimension] as CountedDimension).map(({ code }) => code);
    const members = one.of.codes.map((code) => codes.indexOf(code));
    return { contents: one, per, among: { dimension, members, group: members.length === 1 ? -1 : groups.push({ dimension, members }) - 1 } };
  });

  const grid: Grid = {
    sizes: dimensions.map((dimension) => ordinary(dimension).length),
    // A sum is known when it is printed, when the dimension is not shown, and when shares are taken of it.
    margins: dimensions.map(
      (dimension, at) => dimension.categories.some(isTotal) || dimension.shown === false || dimension.omitted !== undefined || measured.some(({ per }) => per === at),
    ),
  };
  const steps = stepsOf(lengthsOf(grid));
  const values = withSums(grid, counted.counts);
  const held = heldBack(grid, values, smallest, groups);

  /** The persons at a place among some categories, and whether they are held back. */
  const personsAt = (place: readonly number[], among: Measured['among']): readonly [persons: number, isHeld: boolean] => {
    const index = indexOf(steps, place);
    if (among === null) return [values[index] as number, held.cells[index] === true];
    const step = steps[among.dimension] as number;
    const first = index - (place[among.dimension] as number) * step;
    const at = among.members.map((member) => first + member * step);
    const persons = at.reduce((sum, one) => sum + (values[one] as number), 0);
    if (among.group !== -1) return [persons, held.groups[among.group]?.[first + (grid.sizes[among.dimension] as number) * step] === true];
    return [persons, at.some((one) => held.cells[one] === true)];
  };
  const baseAt = (place: readonly number[], { per }: Measured): readonly [persons: number, isHeld: boolean] =>
    personsAt(
      place.map((at, dimension) => (dimension === per ? (grid.sizes[dimension] as number) : at)),
      null,
    );

  const cellAt = (place: readonly number[], one: Measured): Cell => {
    const [persons, isHeld] = personsAt(place, one.among);
    if (one.contents.unit === 'persons') return isHeld ? { status: 'suppressed' } : { status: 'value', value: persons };
    const [base, baseIsHeld] = baseAt(place, one);
    if (base === 0) return { status: 'not-applicable' };
    if (isHeld || baseIsHeld) return { status: 'suppressed' };
    return { status: 'value', value: share(persons, base, one.contents.decimals) as number };
  };

  const placeOfCategory = (dimension: CountedDimension, category: Category): number =>
    isTotal(category) ? ordinary(dimension).length : ordinary(dimension).indexOf(category);
  /** The place of a cell from the categories along the dimensions that are shown. */
  const placeOf = (categories: readonly (Category | null)[]): readonly number[] =>
    dimensions.map((dimension, at) => {
      const category = categories[at] ?? null;
      return category === null ? (grid.sizes[at] as number) : placeOfCategory(dimension, category);
    });

  const printed = dimensions.map((dimension, at) => {
    if (order?.dimension !== dimension.id) return dimension;
    const by = measured.find((one) => one.contents.code === order.by) as Measured;
    const keyed = dimension.categories.map((category) => {
      // Across the other dimensions: their sum, and the last category of those without one, such as the last year.
      const place = placeOf(
        dimensions.map((other, which) => (which === at ? category : grid.margins[which] === true ? null : (other.categories[other.categories.length - 1] ?? null))),
      );
      const isHeld = cellAt(place, by).status === 'suppressed';
      const key = isHeld ? ([0, 0] as const) : ([personsAt(place, by.among)[0], by.contents.unit === 'percent' ? baseAt(place, by)[0] : 1] as const);
      return { category, key };
    });
    const ranked = keyed.filter(({ category }) => category.role === undefined).sort((one, other) => largerShareFirst(one.key, other.key));
    return { ...dimension, categories: [...ranked.map(({ category }) => category), ...dimension.categories.filter(({ role }) => role !== undefined)] };
  });

  const isPrinted = ({ omitted = [] }: CountedDimension, { code }: Category): boolean => !omitted.includes(code);
  const shownAt = printed.map((dimension, at) => (dimension.shown === false ? -1 : at)).filter((at) => at !== -1);
  const cells: Cell[] = [];
  const shownCategories = printed.map((dimension) => dimension.categories.filter((category) => isPrinted(dimension, category)));
  for (const choice of placesOf(shownAt.map((at) => (shownCategories[at] as readonly Category[]).length))) {
    const place = placeOf(
      dimensions.map((_, at) => {
        const which = shownAt.indexOf(at);
        return which === -1 ? null : (shownCategories[at]?.[choice[which] as number] ?? null);
      }),
    );
    for (const one of measured) cells.push(cellAt(place, one));
  }
  return {
    id: counted.id,
    title: counted.title,
    dimensions: shownAt.map((at) => {
      const { id, label, role } = printed[at] as CountedDimension;
      const categories = shownCategories[at] as readonly Category[];
      return role === undefined ? { id, label, categories } : { id, label, role, categories };
    }),
    contents: contents.map(({ code, label, unit, decimals }) => ({ code, label, unit, decimals })),
    cells,
    notes: counted.notes ?? [],
    source: counted.source ?? null,
    chart: counted.chart ?? null,
  };
};
