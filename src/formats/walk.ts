import type { Category, Cell, Contents, Table } from '../statistics/table.js';

/** A cell with its categories, in the order of the dimensions. */
export interface PlacedCell {
  readonly categories: readonly Category[];
  readonly contents: Contents;
  readonly cell: Cell;
}

/** Every choice of one category from each list, the last list changing fastest. */
export const combinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((chosen, list) => chosen.flatMap((before) => list.map((one) => [...before, one])), [[]]);

/** The cell at a place: the position of the category in each dimension, and of the contents. */
export const cellAt = (table: Table, positions: readonly number[], contents: number): Cell => {
  const row = table.dimensions.reduce((at, { categories }, index) => at * categories.length + (positions[index] as number), 0);
  return table.cells[row * table.contents.length + contents] as Cell;
};

/** The symbol of a cell without a value, as Statistics Norway prints it: `:` held back, `.` nobody to take a share of, `..` not known. */
export const symbolOf = (status: Exclude<Cell['status'], 'value'>): ':' | '.' | '..' => {
  switch (status) {
    case 'suppressed':
      return ':';
    case 'not-applicable':
      return '.';
    case 'missing':
      return '..';
    default:
      return status satisfies never;
  }
};
