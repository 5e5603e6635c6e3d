import type { Words } from './words.js';

/** A category of a dimension, such as a county. */
export interface Category {
  /** Stable code, unique in its dimension. */
  readonly code: string;
  /** The name that is printed, in the three languages. */
  readonly label: Words;
  /** `total`: the sum over the dimension; `unknown`: not registered. Left out for an ordinary category. */
  readonly role?: 'total' | 'unknown' | undefined;
}

/** A dimension of a table. Where Statistics Norway has the dimension, it has their id: `Region`, `Kjonn`, `Tid`. */
export interface Dimension {
  /** What names the dimension in the table, and in `cellAt`. */
  readonly id: string;
  /** The heading that is printed, in the three languages. */
  readonly label: Words;
  /** `time` for years and `geo` for places, as JSON-stat has it; left out for every other dimension. */
  readonly role?: 'time' | 'geo' | undefined;
  /** In the order they are printed. */
  readonly categories: readonly Category[];
}

/** What is measured in a cell. */
export interface Contents {
  /** What names it in the table, and in `cellAt`; unique in the table. */
  readonly code: string;
  /** The heading that is printed, in the three languages. */
  readonly label: Words;
  /** What the values are counted in: `persons`, `percent`, or `percentage-points` for the change of a share. */
  readonly unit: 'persons' | 'percent' | 'percentage-points';
  /** How many decimals the values are rounded to and printed with. */
  readonly decimals: 0 | 1;
}

/**
 * A cell as it may be published: its value, or why there is none.
 *
 * - `value`: there is a number, rounded to the decimals of its contents
 * - `suppressed`: held back so that nobody is disclosed (`:`)
 * - `not-applicable`: there is nobody to take a share of (`.`)
 * - `missing`: the records do not tell (`..`)
 */
export type Cell =
  | { readonly status: 'value'; readonly value: number }
  | { readonly status: 'suppressed' }
  | { readonly status: 'not-applicable' }
  | { readonly status: 'missing' };

/** How a table is drawn as a figure; the ids are those of its dimensions, the code that of its contents. */
export interface Chart {
  /** `bars` for groups side by side, `lines` for a course over the years. */
  readonly kind: 'bars' | 'lines';
  /** The dimension along the axis. */
  readonly along: string;
  /** The dimension told apart by colour and pattern; `null` for one series. */
  readonly series: string | null;
  /** The contents that is drawn. */
  readonly contents: string;
}

/**
 * A table as it may be published: every number rounded, every cell that discloses somebody held back.
 *
 * The cells lie row by row over the dimensions in their order, the contents innermost: with two dimensions and two contents, first both contents
 * of the first categories, then of the first category of the first dimension and the second of the second.
 */
export interface Table {
  /** Such as `table-2` or `figure-7`. */
  readonly id: string;
  /** The heading, in the three languages. */
  readonly title: Words;
  /** What the cells are split by, outermost first, totals among their categories. */
  readonly dimensions: readonly Dimension[];
  /** What is measured in each cell, at least one. */
  readonly contents: readonly Contents[];
  /** As many as the categories of the dimensions and the contents give, multiplied together. */
  readonly cells: readonly Cell[];
  /** Notes that are printed under the table, each in the three languages; empty when there is none. */
  readonly notes: readonly Words[];
  /** Where the numbers come from. */
  readonly source: Words | null;
  /** `null` for a table that is not drawn. */
  readonly chart: Chart | null;
}
