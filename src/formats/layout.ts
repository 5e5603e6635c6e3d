import type { Language } from '../calendar/format.js';
import type { Category, Table } from '../statistics/table.js';
import { shownWord } from './formatWords.js';
import { cellText } from './numberText.js';
import { cellAt, combinations } from './walk.js';

/** A column of numbers. */
export interface LayoutColumn {
  /** The category of the dimension that the columns run over; `null` when only contents stand in the columns. */
  readonly category: string | null;
  /** What is measured; `null` where a single contents needs no heading of its own. */
  readonly contents: string | null;
}

/** A row: the categories it is of, and its numbers as text. */
export interface LayoutRow {
  readonly headings: readonly string[];
  readonly isTotal: boolean;
  readonly cells: readonly string[];
}

/** A table as it is printed: rows of categories, columns of categories and contents. */
export interface Layout {
  /** What holds for the whole table: a dimension with one category, and what is measured when no column says it. */
  readonly fixed: readonly { readonly label: string; readonly value: string }[];
  /** The names of the dimensions that the rows run over. */
  readonly rowDimensions: readonly string[];
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
}

interface Placed {
  readonly category: Category;
  readonly position: number;
}

/**
 * Lays a table out for reading: the last dimension in the columns when there are two or more, the others in the rows, a dimension with one category in
 * neither.
 */
export const layoutOf = (table: Table, language: Language): Layout => {
  const placed = table.dimensions.map(({ categories }) => categories.map((category, position): Placed => ({ category, position })));
  const varying = table.dimensions.map((_, index) => index).filter((index) => (placed[index] ?? []).length > 1);
  // A table of one row still needs its row.
  const inRows = varying.length > 1 ? varying.slice(0, -1) : varying.length === 1 ? varying : table.dimensions.length > 0 ? [0] : [];
  const inColumns = varying.length > 1 ? varying[varying.length - 1] : undefined;
  const single = table.contents.length === 1 ? table.contents[0] : undefined;

  const columns = (inColumns === undefined ? [null] : (placed[inColumns] as readonly Placed[])).flatMap((at) =>
    table.contents.map((contents, position) => ({ at, contents, position })),
  );
  const positionsOf = (row: readonly Placed[], column: Placed | null): readonly number[] =>
    table.dimensions.map((_, index) => {
      const rowAt = inRows.indexOf(index);
      return rowAt !== -1 ? (row[rowAt] as Placed).position : index === inColumns && column !== null ? column.position : 0;
    });

  return {
    fixed: [
      ...table.dimensions.flatMap(({ label }, index) => {
        const only = placed[index]?.[0];
        return inRows.includes(index) || index === inColumns || only === undefined ? [] : [{ label: label[language], value: only.category.label[language] }];
      }),
      ...(inColumns === undefined || single === undefined ? [] : [{ label: shownWord[language], value: single.label[language] }]),
    ],
    rowDimensions: inRows.map((index) => table.dimensions[index]?.label[language] ?? ''),
    columns: columns.map(({ at, contents }) => ({
      category: at === null ? null : at.category.label[language],
      contents: at !== null && single !== undefined ? null : contents.label[language],
    })),
    rows: combinations(inRows.map((index) => placed[index] as readonly Placed[])).map((row) => ({
      headings: row.map(({ category }) => category.label[language]),
      isTotal: row.some(({ category }) => category.role === 'total'),
      cells: columns.map(({ at, contents, position }) => cellText(cellAt(table, positionsOf(row, at), position), contents, language)),
    })),
  };
};
