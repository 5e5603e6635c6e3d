import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/calendar/format.js';
import { toCsv } from '../../src/formats/toCsv.js';
import { combinations } from '../../src/formats/walk.js';
import { ageTable, anyTable, countyTable } from '../support/anyTable.js';

const symbols = { ':': 'suppressed', '.': 'not-applicable', '..': 'missing' } as const;

/** What another reader makes of the file: a spreadsheet's apostrophe taken away. */
const read = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
};
const plain = (field: string): string => field.replace(/^'/, '');

describe('toCsv', () => {
  it('writes semicolons, decimal commas and the mark of UTF-8 in the Norwegian style', () => {
    expect(toCsv(ageTable, { language: 'nb', style: 'norwegian' })).toBe(
      '\ufeffAlder;Alder (tekst);Andel (prosent);Avsluttet (personer)\r\n19-24;19–24 år;59,3;15755\r\n51+;51 år og eldre;.;0\r\n',
    );
  });

  it('writes commas and decimal points in the international style', () => {
    expect(toCsv(ageTable, { language: 'en', style: 'international' })).toBe(
      'Alder,Age,Share (per cent),Ended (persons)\r\n19-24,19–24 years,59.3,15755\r\n51+,51 years and over,.,0\r\n',
    );
  });

  it('has a row for every combination, and the symbol where a number is held back', () => {
    const rows = read(toCsv(countyTable, { language: 'nn', style: 'international' }), ',');
    expect(rows).toHaveLength(1 + 4 * 3);
    expect(rows[0]).toEqual(['Region', 'Fylke', 'Kjonn', 'Kjønn', 'Tid', 'År', 'Del med overgang (prosent)']);
    expect(rows[7]).toEqual(['99', 'Ukjend', '2', 'Kvinner', '2024', '2024', ':']);
  });

  it('quotes a text with spaces around it, for some readers take them away', () => {
    const [age] = ageTable.dimensions;
    const label = { nb: ' x ', nn: ' x ', en: ' x ' };
    const table = { ...ageTable, dimensions: [{ ...age!, categories: age!.categories.map((category) => ({ ...category, label })) }] };
    expect(toCsv(table, { language: 'nb', style: 'international' })).toContain('19-24," x ",59.3');
  });

  it('is read back as it was written, in both styles, whatever the texts are', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...languages), fc.constantFrom('norwegian' as const, 'international' as const), (table, language, style) => {
        const rows = read(toCsv(table, { language, style }), style === 'norwegian' ? ';' : ',').slice(1);
        const cells = rows.flatMap((row) => row.slice(2 * table.dimensions.length)).map((field) => {
          if (Object.hasOwn(symbols, field)) return { status: symbols[field as keyof typeof symbols] };
          expect(field).toMatch(style === 'norwegian' ? /^-?\d+(,\d)?$/ : /^-?\d+(\.\d)?$/);
          return { status: 'value', value: Number(field.replace(',', '.')) };
        });
        expect(cells).toEqual(table.cells);
        expect(rows.map((row) => row.slice(0, 2 * table.dimensions.length).map(plain))).toEqual(
          combinations(table.dimensions.map(({ categories }) => categories)).map((row) => row.flatMap(({ code, label }) => [code, label[language]])),
        );
      }),
    );
  });

  it('has no text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const rows = read(toCsv(table, { language: 'en', style: 'international' }), ',');
        for (const [at, row] of rows.entries()) {
          const texts = at === 0 ? row : row.slice(0, 2 * table.dimensions.length);
          for (const text of texts) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
    );
  });

  it('refuses what is no table, no language, no style, and options it does not know', () => {
    expect(() => toCsv({ ...ageTable, cells: ageTable.cells.slice(1) }, { language: 'nb', style: 'norwegian' })).toThrow('table.cells: expected 4 cells, got 3');
    expect(() => toCsv(ageTable, { language: 'se' as 'nb', style: 'norwegian' })).toThrow('language: expected one of nb, nn, en, got "se"');
    expect(() => toCsv(ageTable, { language: 'nb', style: 'excel' as 'norwegian' })).toThrow('style: expected one of norwegian, international, got "excel"');
    expect(() => toCsv(ageTable, { language: 'nb', style: 'norwegian', bom: true } as never)).toThrow('options.bom: not known');
  });
});
