import { languages } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import type { Category, Chart } from './table.js';
import type { Words } from './words.js';

const categoryNames = ['code', 'label', 'role'] as const satisfies readonly (keyof Category)[];
const chartNames = ['kind', 'along', 'series', 'contents'] as const satisfies readonly (keyof Chart)[];

/** Checks that a value is a list. */
export const checkList = (value: unknown, path: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new RangeError(`${path}: expected a list, got ${shown(value)}`);
  return value;
};

/** Checks that a value is one of some. */
export const checkOne = (value: unknown, path: string, values: readonly unknown[]): void => {
  if (!values.includes(value)) throw new RangeError(`${path}: expected one of ${values.map(String).join(', ')}, got ${shown(value)}`);
};

/** Checks that a value is a text that is not empty. */
export const checkText = (value: unknown, path: string): string => {
  if (typeof value !== 'string' || value === '') throw new RangeError(`${path}: expected a text, got ${shown(value)}`);
  return value;
};

/** Checks that a value is words in all three languages. */
export const checkWords = (value: unknown, path: string): void => {
  const words = checkObject(value, path, 'words in nb, nn and en') as Partial<Words>;
  checkNames(words, path, languages);
  for (const language of languages) checkText(words[language], `${path}.${language}`);
};

/** Checks that nothing is in a list twice. */
export const checkUnique = (values: readonly string[], path: string): void => {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw new RangeError(`${path}: ${shown(value)} is there twice`);
    seen.add(value);
  }
};

/** Checks a list of categories, and gives their codes. */
export const checkCategories = (value: unknown, path: string): readonly string[] => {
  const codes = checkList(value, path).map((category, index) => {
    const at = `${path}[${String(index)}]`;
    const given = checkObject(category, at, 'a category');
    checkNames(given, at, categoryNames);
    const { code, label, role } = given;
    checkWords(label, `${at}.label`);
    checkOne(role, `${at}.role`, ['total', 'unknown', undefined]);
    return checkText(code, `${at}.code`);
  });
  checkUnique(codes, path);
  return codes;
};

/** Checks a dimension of a table, and gives its id and how many categories it has. */
export const checkDimension = (value: unknown, path: string): { readonly id: string; readonly size: number } => {
  const dimension = checkObject(value, path, 'a dimension');
  const id = checkText(dimension['id'], `${path}.id`);
  checkWords(dimension['label'], `${path}.label`);
  checkOne(dimension['role'], `${path}.role`, ['time', 'geo', undefined]);
  const codes = checkCategories(dimension['categories'], `${path}.categories`);
  if (codes.length === 0) throw new RangeError(`${path}.categories: there is none`);
  return { id, size: codes.length };
};

/** Checks what is measured in the cells of a table, and gives its code and decimals. */
export const checkContents = (value: unknown, path: string): { readonly code: string; readonly decimals: number } => {
  const { code, label, unit, decimals } = checkObject(value, path, 'contents');
  checkWords(label, `${path}.label`);
  checkOne(unit, `${path}.unit`, ['persons', 'percent', 'percentage-points']);
  checkOne(decimals, `${path}.decimals`, [0, 1]);
  return { code: checkText(code, `${path}.code`), decimals: decimals as number };
};

/** Checks how a table is drawn, against the ids of its dimensions and the codes of its contents. */
export const checkChart = (value: unknown, path: string, ids: readonly string[], codes: readonly string[]): void => {
  const chart = checkObject(value, path, 'a chart or null');
  checkNames(chart, path, chartNames);
  checkOne(chart['kind'], `${path}.kind`, ['bars', 'lines']);
  checkOne(chart['along'], `${path}.along`, ids);
  checkOne(chart['series'], `${path}.series`, [...ids.filter((id) => id !== chart['along']), null]);
  checkOne(chart['contents'], `${path}.contents`, codes);
};
