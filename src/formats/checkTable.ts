import { languages } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkObject } from '../decision/index.js';
import type { Cell, Table } from '../statistics/table.js';
import type { Words } from '../statistics/words.js';

const checkList = (value: unknown, path: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new RangeError(`${path}: expected a list, got ${shown(value)}`);
  return value;
};

const checkOne = (value: unknown, path: string, values: readonly unknown[]): void => {
  if (!values.includes(value)) throw new RangeError(`${path}: expected one of ${values.map(String).join(', ')}, got ${shown(value)}`);
};

const checkText = (value: unknown, path: string): string => {
  if (typeof value !== 'string' || value === '') throw new RangeError(`${path}: expected a text, got ${shown(value)}`);
  return value;
};

const checkWords = (value: unknown, path: string): void => {
  const words = checkObject(value, path, 'words in nb, nn and en') as Partial<Words>;
  for (const language of languages) checkText(words[language], `${path}.${language}`);
};

const checkUnique = (values: readonly string[], path: string): void => {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new RangeError(`${path}: ${shown(value)} is there twice`);
    seen.add(value);
  }
};

const checkDimension = (value: unknown, path: string): { readonly id: string; readonly size: number } => {
  const dimension = checkObject(value, path, 'a dimension');
  const id = checkText(dimension['id'], `${path}.id`);
  checkWords(dimension['label'], `${path}.label`);
  checkOne(dimension['role'], `${path}.role`, ['time', 'geo', undefined]);
  const categories = checkList(dimension['categories'], `${path}.categories`);
  if (categories.length === 0) throw new RangeError(`${path}.categories: there is none`);
  const codes = categories.map((category, index) => {
    const at = `${path}.categories[${String(index)}]`;
    const { code, label, role } = checkObject(category, at, 'a category');
    checkWords(label, `${at}.label`);
    checkOne(role, `${at}.role`, ['total', 'unknown', undefined]);
    return checkText(code, `${at}.code`);
  });
  checkUnique(codes, `${path}.categories`);
  return { id, size: codes.length };
};

const checkContents = (value: unknown, path: string): { readonly code: string; readonly decimals: number } => {
  const { code, label, unit, decimals } = checkObject(value, path, 'contents');
  checkWords(label, `${path}.label`);
  checkOne(unit, `${path}.unit`, ['persons', 'percent', 'percentage-points']);
  checkOne(decimals, `${path}.decimals`, [0, 1]);
  return { code: checkText(code, `${path}.code`), decimals: decimals as number };
};

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
    const chart = checkObject(table['chart'], `${path}.chart`, 'a chart or null');
    const ids = dimensions.map(({ id }) => id);
    checkOne(chart['kind'], `${path}.chart.kind`, ['bars', 'lines']);
    checkOne(chart['along'], `${path}.chart.along`, ids);
    checkOne(chart['series'], `${path}.chart.series`, [...ids.filter((id) => id !== chart['along']), null]);
    checkOne(chart['contents'], `${path}.chart.contents`, contents.map(({ code }) => code));
  }
  return value as Table;
};
