import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/calendar/format.js';
import { toMarkdown } from '../../src/formats/toMarkdown.js';
import { ageTable, anyTable, countyTable } from '../support/anyTable.js';

/** The cells of a row: a bar that is not escaped parts them. */
const cellsOf = (row: string): readonly string[] => row.replace(/\\./g, '  ').split('|').slice(1, -1);

describe('toMarkdown', () => {
  it('has the last dimension in the columns, one with a single category above, symbols explained, the source last', () => {
    expect(toMarkdown(countyTable, { language: 'nb' }).split('\n')).toEqual([
      '**Resultat fylker**',
      '',
      'År: 2024; Viser: Andel med overgang',
      '',
      '| Fylke | Kvinner | Menn | Begge kjønn |',
      '| --- | ---: | ---: | ---: |',
      '| Troms | 58\u00a0% | 67\u00a0% | 62\u00a0% |',
      '| Oslo | 39\u00a0% | 58\u00a0% | 47\u00a0% |',
      '| Ukjent | : | : | 5\u00a0% |',
      '| **Totalt** | **39\u00a0%** | **53\u00a0%** | **45\u00a0%** |',
      '',
      '«:» betyr at tallet ikke vises, av hensyn til personvernet',
      '',
      'Kilde: NIR',
      '',
    ]);
  });

  it('writes numbers as the language does', () => {
    expect(toMarkdown(ageTable, { language: 'nn' })).toContain('| 19–24 år | 59,3\u00a0% | 15\u00a0755 |');
    expect(toMarkdown(ageTable, { language: 'en' })).toContain('| 19–24 years | 59.3% | 15,755 |');
    const fallen = { ...ageTable, cells: ageTable.cells.map(() => ({ status: 'value' as const, value: -1234 })) };
    expect(toMarkdown(fallen, { language: 'nb' })).toContain('\u22121\u00a0234,0\u00a0%');
  });

  it('has as many cells in every row as in the header, and only one line for each row, whatever the texts are', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...languages), (table, language) => {
        const text = toMarkdown(table, { language });
        expect(text).not.toMatch(/[\r\u2028\u2029]/);
        const rows = text.split('\n').filter((line) => line.startsWith('| '));
        const [header = '', ruler = ''] = rows;
        for (const row of rows) expect(cellsOf(row)).toHaveLength(cellsOf(header).length);
        expect(ruler).toMatch(/^\|( --- \|)*( ---: \|)+$/);
        const numbers = (rows.length - 2) * (ruler.match(/---:/g) ?? []).length;
        expect(numbers).toBe(table.cells.length);
      }),
    );
  });

  it('lets no text become markup', () => {
    const title = '<script>alert(1)</script> **x** [a](https://example.org) `c` # &lt;';
    const text = toMarkdown({ ...ageTable, title: { nb: title, nn: title, en: title } }, { language: 'nb' }).split('\n')[0];
    expect(text).toBe('**\\<script\\>alert(1)\\</script\\> \\*\\*x\\*\\* \\[a\\](https:\\//example.org) \\`c\\` \\# \\&lt;**');
  });

  it('refuses what is no table and no language', () => {
    expect(() => toMarkdown(undefined as never, { language: 'nb' })).toThrow('table: expected a table of this library, got undefined');
    expect(() => toMarkdown(ageTable, {} as never)).toThrow('language: expected one of nb, nn, en, got undefined');
  });
});
