import type { Words } from './words.js';

/** A category of a dimension, such as a county. */
export interface Category {
  /** Stable code, unique in its dimension. */
  readonly code: string;
  readonly label: Words;
  /** `total`: the sum over the dimension; `unknown`: not registered. Left out for an ordinary category. */
  readonly role?: 'total' | 'unknown' | undefined;
}

/** A dimension of a table. Where Statistics Norway has the dimension, it has their id: `Region`, `Kjonn`, `Tid`. */
export interface Dimension {
  readonly id: string;
  readonly label: Words;
  readonly role?: 'time' | 'geo' | undefined;
  /** In the order they are printed. */
  readonly categories: readonly Category[];
}

/** What is measured in a cell. */
export interface Contents {
  readonly code: string;
  readonly label: Words;
  readonly unit: 'persons' | 'percent' | 'percentage-points';
  readonly decimals: 0 | 1;
}

/**
 * A cell as it may be published: its value, or why there is none.
 *
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
  readonly kind: 'bars' | 'lines';
  /** The dimension along the axis. */
  readonly along: string;
  /** The dimension told apart by colour and pattern; `null` for one series. */
  readonly series: string | null;
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
  readonly title: Words;
  readonly dimensions: readonly Dimension[];
  readonly contents: readonly Contents[];
  readonly cells: readonly Cell[];
  readonly notes: readonly Words[];
  /** Where the numbers come from. */
  readonly source: Words | null;
  /** `null` for a table that is not drawn. */
  readonly chart: Chart | null;
}
