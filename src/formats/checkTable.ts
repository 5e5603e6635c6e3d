import { shown } from '../calendar/isoDate.js';
import { checkObject } from '../decision/index.js';
import { checkChart, checkContents, checkDimension, checkList, checkOne, checkText, checkUnique, checkWords } from '../statistics/checkTableParts.js';
import type { Cell, Table } from '../statistics/table.js';

const checkCell = (value: unknown, path: string, decimals: number): void => {
  const cell = checkObject(value, path, 'a cell') as Partial<Cell>;
  checkOne(cell.status, `${path}.status`, ['value', 'suppressed', 'not-applicable', 'missing']);
  if (cell.status !== 'value') return;
  if (typeof cell.value !== 'number' || !Number.isFinite(cell.value)) throw new RangeError(`${path}.value: expected a number, got ${shown(cell.value)}`);
  // What is not rounded as it says may tell more than was meant to be published.
  if (Number(cell.value.toFixed(decimals)) !== cell.value) {
    throw new RangeError(`${path}.value: expected ${String(decimals)} decimals, got ${shown(cell.value)}`);
  }
};

/** Checks that a value is a whole table, with a cell for every combination of categories and contents, and gives it back. */
export const checkTable = (value: unknown, path = 'table'): Table => {
  const table = checkObject(value, path, 'a table of this library');
  checkText(table['id'], `${path}.id`);
  checkWords(table['title'], `${path}.title`);
  const dimensions = checkList(table['dimensions'], `${path}.dimensions`).map((dimension, index) =>
    checkDimension(dimension, `${path}.dimensions[${String(index)}]`),
  );
  const contents = checkList(table['contents'], `${path}.contents`).map((one, index) => checkContents(one, `${path}.contents[${String(index)}]`));
  if (contents.length === 0) throw new RangeError(`${path}.contents: there is none`);
  checkUnique([...dimensions.map(({ id }) => id), 'ContentsCode'], `${path}.dimensions`);
  checkUnique(
    contents.map(({ code }) => code),
    `${path}.contents`,
  );
  const cells = checkList(table['cells'], `${path}.cells`);
  const wanted = dimensions.reduce((product, { size }) => product * size, contents.length);
  if (cells.length !== wanted) throw new RangeError(`${path}.cells: expected ${String(wanted)} cells, got ${String(cells.length)}`);
  cells.forEach((cell, index) => {
    checkCell(cell, `${path}.cells[${String(index)}]`, (contents[index % contents.length] as { readonly decimals: number }).decimals);
  });
  checkList(table['notes'], `${path}.notes`).forEach((note, index) => {
    checkWords(note, `${path}.notes[${String(index)}]`);
  });
  if (table['source'] !== null) checkWords(table['source'], `${path}.source`);
  if (table['chart'] !== null) {
    checkChart(
      table['chart'],
      `${path}.chart`,
      dimensions.map(({ id }) => id),
      contents.map(({ code }) => code),
    );
  }
  return value as Table;
};
