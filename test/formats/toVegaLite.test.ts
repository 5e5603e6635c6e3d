import * as fc from 'fast-check';
import { View, parse } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/calendar/format.js';
import { toVegaLite, type VegaLiteSpec } from '../../src/formats/toVegaLite.js';
import type { Table } from '../../src/statistics/table.js';
import { ageTable, anyChartedTable, countyTable, yearTable } from '../support/anyTable.js';

/** The drawing, and everything that the compiler and the renderer complain of. */
const draw = async (spec: VegaLiteSpec): Promise<{ readonly svg: string; readonly complaints: readonly string[] }> => {
  const complaints: string[] = [];
  const complain = (...args: readonly unknown[]) => {
    complaints.push(args.map(String).join(' '));
    return logger;
  };
  const logger = { level: () => logger, error: complain, warn: complain, info: () => logger, debug: () => logger } as never;
  const view = new View(parse(compile(spec as unknown as TopLevelSpec, { logger }).spec), { renderer: 'none', logger });
  return { svg: await view.toSVG(), complaints };
};

const decoded = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const textsOf = (svg: string): readonly string[] => [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)(?=<)/g)].map(([, text = '']) => decoded(text));
const marksOf = (svg: string, role: string): number => (svg.match(new RegExp(`aria-roledescription="${role}"`, 'g')) ?? []).length;

describe('toVegaLite', () => {
  it('draws grouped bars, each labelled with its series and number, and a symbol instead of a bar where a number is held back', async () => {
    const { svg, complaints } = await draw(toVegaLite(countyTable, { language: 'nb' }));
    expect(complaints).toEqual([]);
    // Twelve cells, two of them held back.
    expect(marksOf(svg, 'bar')).toBe(10);
    const texts = textsOf(svg);
    expect(texts).toEqual(expect.arrayContaining(['Resultat fylker', 'Troms', 'Ukjent', 'Kvinner 58\u00a0%', 'Menn 67\u00a0%', 'Begge kjønn 45\u00a0%', 'Kvinner :', 'Menn :', 'Kilde: NIR']));
    expect(texts).toContain('«:» betyr at tallet ikke vises, av hensyn til personvernet');
    expect(texts).not.toContain('Kvinner 0\u00a0%');
  });

  it('draws lines that differ in dash and mark as well, named at their end, broken where a number is not known', async () => {
    const spec = toVegaLite(yearTable, { language: 'en' });
    const { svg, complaints } = await draw(spec);
    expect(complaints).toEqual([]);
    expect(marksOf(svg, 'point')).toBe(5);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Share to work and education', '30%', '41%', '8%', '4%', 'Education ..', 'Work', 'Education']));
    expect(new Set([...svg.matchAll(/stroke-dasharray="([^"]*)"/g)].map(([, dash]) => dash)).size).toBe(2);
  });

  it('writes the number of each of many lines at its end only', async () => {
    const groups = ['A', 'B', 'C', 'D'].map((code) => ({ code, label: { nb: code, nn: code, en: code } }));
    const [time] = yearTable.dimensions;
    const dimensions = [time!, { ...yearTable.dimensions[1]!, categories: groups }];
    const cells = Array.from({ length: 12 }, (_, at) => ({ status: 'value' as const, value: 10 + at }));
    const { svg, complaints } = await draw(toVegaLite({ ...yearTable, dimensions, cells }, { language: 'en' }));
    expect(complaints).toEqual([]);
    expect(textsOf(svg).filter((text) => /^[A-D] \d+%$/.test(text))).toEqual(['A 18%', 'B 19%', 'C 20%', 'D 21%']);
    expect(textsOf(svg)).not.toContain('18%');
  });

  it('writes the numbers of the axis and of the bars as the language does', async () => {
    const nb = textsOf((await draw(toVegaLite(ageTable, { language: 'nb' }))).svg);
    const en = textsOf((await draw(toVegaLite(ageTable, { language: 'en' }))).svg);
    expect(nb).toEqual(expect.arrayContaining(['15\u00a0755', '16\u00a0000', 'Avsluttet (personer)']));
    expect(en).toEqual(expect.arrayContaining(['15,755', '16,000', 'Ended (persons)']));
  });

  it('takes a dimension that is not drawn at its total, and refuses one without', () => {
    const chart = { kind: 'bars', along: 'Region', series: null, contents: 'Andel' } as const;
    const { data } = toVegaLite({ ...countyTable, chart }, { language: 'nb' }) as unknown as { readonly data: { readonly values: readonly { readonly label: string }[] } };
    expect(data.values.map(({ label }) => label)).toEqual(['62\u00a0%', '47\u00a0%', '5\u00a0%', '45\u00a0%']);
    const dimensions = countyTable.dimensions.map((dimension) => ({ ...dimension, categories: dimension.categories.map(({ code, label }) => ({ code, label })) }));
    expect(() => toVegaLite({ ...countyTable, dimensions, chart }, { language: 'nb' })).toThrow('table.chart: the dimension Kjonn is not drawn and has no total');
  });

  it('keeps two categories apart that read the same', async () => {
    const same = { nb: 'Os', nn: 'Os', en: 'Os' };
    const categories = [
      { code: '1245', label: same },
      { code: '3430', label: same },
    ];
    const table: Table = { ...ageTable, dimensions: [{ ...ageTable.dimensions[0]!, categories }] };
    const { svg } = await draw(toVegaLite(table, { language: 'nb' }));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Os (1245)', 'Os (3430)']));
  });

  it('is compiled without a warning and drawn with a mark for every number, whatever the table is', async () => {
    // Vega fails on a category that is called as a property of every object is.
    const inherited = Object.getOwnPropertyNames(Object.prototype).map((name) => `"${name}"`);
    const drawable = anyChartedTable.filter((table) => !inherited.some((name) => JSON.stringify(table).includes(name)));
    await fc.assert(
      fc.asyncProperty(drawable, fc.constantFrom(...languages), async (table, language) => {
        const spec = toVegaLite(table, { language });
        expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
        const { svg, complaints } = await draw(spec);
        expect(complaints).toEqual([]);
        const { values } = spec['data'] as { readonly values: readonly { readonly value?: number }[] };
        expect(marksOf(svg, table.chart?.kind === 'bars' ? 'bar' : 'point')).toBe(values.filter(({ value }) => value !== undefined).length);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('refuses a table without a chart', () => {
    expect(() => toVegaLite({ ...ageTable, chart: null }, { language: 'nb' })).toThrow('table.chart: figure-7 is a table without a chart');
  });
});
