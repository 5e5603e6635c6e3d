import { shown } from '../calendar/isoDate.js';
import type { Cell, Table } from './table.js';

/**
 * The cell of a table by the codes of its categories (celle).
 *
 * @param table - the table
 * @param at - the code along each dimension of the table
 * @param contents - the code of what is measured; may be left out when the table has one contents
 * @returns the cell as it may be published: its value, or why there is none
 * @throws RangeError that names the dimension and the code when the table has none such
 *
 * @example
 * ```ts
 * import { annualReport, cellAt } from 'integreringsloven/statistics';
 *
 * const { leavers } = annualReport([], { year: 2024 }).tables;
 * cellAt(leavers, { Kjonn: '0', Tid: '2024' }); // => { status: 'value', value: 0 }
 * ```
 */
export const cellAt = (table: Table, at: Readonly<Record<string, string>>, contents?: string): Cell => {
  const names = Object.keys(at);
  const stranger = names.find((name) => !table.dimensions.some(({ id }) => id === name));
  if (stranger !== undefined) throw new RangeError(`at.${stranger}: no dimension of ${table.id}; they are ${table.dimensions.map(({ id }) => id).join(', ')}`);
  let index = 0;
  for (const { id, categories } of table.dimensions) {
    const place = categories.findIndex(({ code }) => code === at[id]);
    if (place === -1) throw new RangeError(`at.${id}: expected one of ${categories.map(({ code }) => code).join(', ')}, got ${shown(at[id])}`);
    index = index * categories.length + place;
  }
  const codes = table.contents.map(({ code }) => code);
  const which = contents === undefined && codes.length === 1 ? 0 : codes.findIndex((code) => code === contents);
  if (which === -1) throw new RangeError(`contents: expected one of ${codes.join(', ')}, got ${shown(contents)}`);
  return table.cells[index * codes.length + which] as Cell;
};
