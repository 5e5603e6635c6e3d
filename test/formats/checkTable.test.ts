import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/formats/checkTable.js';
import { ageTable, anyChartedTable, anyTable, countyTable } from '../support/anyTable.js';

const faulty = (change: object): (() => unknown) => () => checkTable({ ...ageTable, ...change });

describe('checkTable', () => {
  it('lets every whole table pass', () => {
    fc.assert(
      fc.property(fc.oneof(anyTable, anyChartedTable), (table) => {
        expect(checkTable(table)).toBe(table);
      }),
    );
  });

  it.each([
    ['table: expected a table of this library, got null', () => checkTable(null)],
    ['table.id: expected a text, got ""', faulty({ id: '' })],
    ['table.title.nn: expected a text, got undefined', faulty({ title: { nb: 'a', en: 'b' } })],
    ['table.dimensions: expected a list, got an object', faulty({ dimensions: {} })],
    ['table.dimensions[0].role: expected one of time, geo, undefined, got "place"', faulty({ dimensions: [{ ...ageTable.dimensions[0], role: 'place' }] })],
    ['table.dimensions[0].categories: there is none', faulty({ dimensions: [{ ...ageTable.dimensions[0], categories: [] }] })],
    ['table.dimensions: "Alder" is there twice', faulty({ dimensions: [ageTable.dimensions[0], ageTable.dimensions[0]] })],
    ['table.dimensions: "ContentsCode" is there twice', faulty({ dimensions: [{ ...ageTable.dimensions[0], id: 'ContentsCode' }] })],
    ['table.contents: there is none', faulty({ contents: [] })],
    ['table.contents: "Andel" is there twice', faulty({ contents: [ageTable.contents[0], ageTable.contents[0]] })],
    ['table.cells: expected 4 cells, got 5', faulty({ cells: [...ageTable.cells, { status: 'missing' }] })],
    ['table.cells[0].status: expected one of value, suppressed, not-applicable, missing, got "hidden"', faulty({ cells: [{ status: 'hidden' }, ...ageTable.cells.slice(1)] })],
    ['table.cells[0].value: expected a number, got NaN', faulty({ cells: [{ status: 'value', value: Number.NaN }, ...ageTable.cells.slice(1)] })],
    ['table.cells[0].value: expected 1 decimals, got 59.33', faulty({ cells: [{ status: 'value', value: 59.33 }, ...ageTable.cells.slice(1)] })],
    ['table.cells[1].value: expected 0 decimals, got 0.5', faulty({ cells: [{ status: 'missing' }, { status: 'value', value: 0.5 }, ...ageTable.cells.slice(2)] })],
    ['table.notes[0].en: expected a text', faulty({ notes: [{ nb: 'a', nn: 'b' }] })],
    ['table.source: expected words in nb, nn and en, got "NIR"', faulty({ source: 'NIR' })],
    ['table.chart.along: expected one of Alder, got "Kjonn"', faulty({ chart: { kind: 'bars', along: 'Kjonn', series: null, contents: 'Andel' } })],
    ['table.chart.contents: expected one of Andel, Avsluttet, got "N"', faulty({ chart: { kind: 'bars', along: 'Alder', series: null, contents: 'N' } })],
    ['table.chart.series: expected one of Kjonn, Tid, null, got "Region"', () => checkTable({ ...countyTable, chart: { ...countyTable.chart, series: 'Region' } })],
  ])('says %s', (message, check) => {
    expect(check).toThrow(RangeError);
    expect(check).toThrow(message);
  });
});
