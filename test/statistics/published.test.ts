import { describe, expect, it } from 'vitest';
import { counties, countyLists } from '../../src/statistics/codes/index.js';
import {
  checkPublished,
  countyResults2016,
  oneYearLaterByCounty,
  publishedFigures,
  publishedGroupLabels,
  publishedMeasureLabels,
  table1,
  table2,
  type PublishedCountyRow,
  type PublishedFigures,
  type PublishedFinding,
} from '../../src/statistics/published/index.js';
import { measureGroups } from '../../src/statistics/record.js';

const kindsOf = (findings: readonly PublishedFinding[], year: number): string[] => findings.filter((one) => one.year === year).map(({ kind }) => kind);

/** The published figures, with other values for some. */
const withValues = (values: Readonly<Record<string, number>>, published: PublishedFigures = publishedFigures): PublishedFigures => {
  const missing = Object.keys(values).filter((id) => published.figures.every((figure) => figure.id !== id));
  if (missing.length > 0) throw new Error(`no such figures: ${missing.join(', ')}`);
  return { ...published, figures: published.figures.map((figure) => ({ ...figure, value: values[figure.id] ?? figure.value })) };
};

/** The findings that come and go when figures have other values. */
const changed = (after: PublishedFigures, before: PublishedFigures = publishedFigures) => {
  const told = (published: PublishedFigures): string[] => checkPublished(published).map(({ year, kind, figures }) => `${String(year)} ${kind} ${figures[0] ?? ''}`);
  const [was, is] = [told(before), told(after)];
  return { come: is.filter((one) => !was.includes(one)), gone: was.filter((one) => !is.includes(one)) };
};

describe('the published figures', () => {
  it('are each there once, with a source and a value that its unit can have', () => {
    const ids = publishedFigures.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, value, unit, source, year } of publishedFigures.figures) {
      expect([id, source.title !== '', Number.isInteger(value), year >= 2014 && year <= 2025]).toEqual([id, true, true, true]);
      expect([id, value >= 0 && (unit === 'persons' || value <= 100)]).toEqual([id, true]);
    }
  });

  it('have a name in every language', () => {
    for (const words of [...Object.values(publishedMeasureLabels), ...Object.values(publishedGroupLabels)]) {
      expect(Object.values(words)).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
  });

  it('by county are of the counties of their vintage, each once, and of 2024 also of the unknown', () => {
    const codes = (rows: readonly PublishedCountyRow[]) => rows.map(({ county }) => county).sort();
    expect(codes(countyResults2016.rows)).toEqual(counties(2016).map(({ code }) => code));
    expect(codes(table2.rows)).toEqual([...counties(2024).map(({ code }) => code), '99'].sort());
    expect(Object.keys(oneYearLaterByCounty.counties).sort()).toEqual(countyLists[2020].codes.map(({ code }) => code));
    for (const shares of Object.values(oneYearLaterByCounty.counties)) expect(shares).toHaveLength(oneYearLaterByCounty.measured.length);
  });

  it('by county stand in the order of their unrounded shares in 2016, and of their printed ones in 2024, the unknown last', () => {
    const unrounded = countyResults2016.rows.map(({ ended, toWork, toEducation }) => ((toWork ?? 0) + (toEducation ?? 0)) / (ended ?? 0));
    expect(unrounded).toEqual([...unrounded].sort((one, other) => other - one));
    const printed = table2.rows.filter(({ county }) => county !== '99').map(({ both }) => both);
    expect(printed).toEqual([...printed].sort((one, other) => other - one));
    expect(table2.rows.at(-1)?.county).toBe('99');
  });

  it('of 2016 give 36 shielded persons, 12 to work and 9 to education, as the difference from the total', () => {
    const sum = (of: (row: PublishedCountyRow) => number | null) => countyResults2016.rows.reduce((total, row) => total + (of(row) ?? 0), 0);
    expect([4469 - sum(({ ended }) => ended), 1087 - sum(({ toWork }) => toWork), 961 - sum(({ toEducation }) => toEducation)]).toEqual([36, 12, 9]);
  });

  it('of measures have every group of measures, for the participants that the figures count', () => {
    for (const year of [2023, 2024] as const) {
      expect(Object.keys(table1[year].shares)).toEqual([...measureGroups]);
      expect(publishedFigures.figures.find(({ id }) => id === `imdi/${String(year)}/participants/all`)?.value).toBe(table1[year].participants);
    }
  });
});

describe('checkPublished', () => {
  const findings = checkPublished(publishedFigures);
  const found = (kind: string, year: number, figure: string) => {
    const [one] = findings.filter((finding) => finding.kind === kind && finding.year === year && finding.figures[0] === figure);
    return one === undefined ? null : [one.stated.value, one.computed.value, one.difference];
  };

  it('finds that the non-attainers of 2024 do not sum: 8 658, not 8 644', () => {
    expect(found('parts-do-not-sum', 2024, 'imdi/2024/leavers/neither-work-nor-education')).toEqual([8644, 8658, -14]);
  });

  it('finds that 13 600 and 2 400 are not 15 755, and that 2 400 is not 14 percent of it', () => {
    expect(found('parts-do-not-sum', 2024, 'imdi/2024/leavers/all')).toEqual([15_755, 16_000, -245]);
    expect(found('share-does-not-fit-count', 2024, 'imdi/2024/leavers/other')?.map(Math.round)).toEqual([2400, 2206, 194]);
  });

  it('finds that those without collective protection are given two results, in 2024, 2023 and the years before', () => {
    const id = (year: number) => `imdi/${String(year)}/goal-attainment/without-collective-protection`;
    expect(found('two-statements-differ', 2024, id(2024))).toEqual([52, 44, 8]);
    expect(found('two-statements-differ', 2023, id(2023))).toEqual([62, 51, 11]);
    expect([2019, 2020, 2021].map((year) => found('two-statements-differ', year, id(year))?.slice(0, 2))).toEqual([
      [70, 55],
      [70, 49],
      [70, 49],
    ]);
  });

  it('finds the loose wordings of 2024', () => {
    expect(findings.filter(({ kind }) => kind === 'loose-wording').map(({ stated, computed }) => [stated.value, computed.value])).toEqual([
      [16_000, 15_755],
      [50, 45],
      [60, 56],
    ]);
  });

  it('finds that the result of 2024 was not at the level of the year before', () => {
    expect(found('not-unchanged', 2024, 'imdi/2024/goal-attainment/all')).toEqual([45, 49, -4]);
  });

  it('finds that 21 125 were left of 2023, but only 19 044 of the participants of 2024 were', () => {
    expect(found('stock-and-flow-do-not-close', 2024, 'imdi/2024/participants/all')).toEqual([19_044, 21_125, -2081]);
  });

  it('finds that 4 820 are not 60 percent fewer than 8 100, and that the displaced who left in 2022 are given as 150 and 130', () => {
    expect(found('change-does-not-fit', 2020, 'imdi/2020/leavers/all')?.map(Math.round)).toEqual([-60, -40, -20]);
    expect(found('two-statements-differ', 2022, 'imdi/2022/leavers/displaced-from-ukraine')).toEqual([150, 130, 20]);
  });

  it('finds nothing else', () => {
    expect(findings).toHaveLength(15);
    expect(kindsOf(findings, 2016)).toEqual([]);
  });

  it('tells each finding in three languages, with its numbers', () => {
    for (const { text } of findings) expect(new Set(Object.values(text)).size).toBe(3);
    expect(findings.find(({ kind, difference }) => kind === 'parts-do-not-sum' && difference === -14)?.text).toEqual({
      nb: 'Delene blir ikke summen: antall som avsluttet (verken til arbeid eller utdanning) 2024 er oppgitt til 8\u00a0644, men delene (antall som avsluttet (arbeidsmarkedstiltak) 2024 + antall som avsluttet (forberedende opplæring for voksne) 2024 + antall som avsluttet (andre årsaker) 2024) blir 8\u00a0658.',
      nn: 'Delane blir ikkje summen: talet på dei som avslutta (verken til arbeid eller utdanning) 2024 er oppgitt til 8\u00a0644, men delane (talet på dei som avslutta (arbeidsmarknadstiltak) 2024 + talet på dei som avslutta (førebuande opplæring for vaksne) 2024 + talet på dei som avslutta (andre årsaker) 2024) blir 8\u00a0658.',
      en: 'The parts do not make the sum: number who left (neither to work nor to education) 2024 is given as 8,644, but the parts (number who left (labour-market measures) 2024 + number who left (preparatory adult education) 2024 + number who left (other reasons) 2024) come to 8,658.',
    });
  });

  it('finds no contradiction where the figures are mended', () => {
    const mended = withValues({
      'imdi/2024/leavers/neither-work-nor-education': 8658,
      'imdi/2024/leavers/other': 2200,
      'imdi/2024/leavers/displaced-from-ukraine': 13_600,
      'imdi/2024/goal-attainment/without-collective-protection': 44,
      'imdi/2023/goal-attainment/without-collective-protection': 51,
      'imdi/2024/participants/all': 38_220,
    });
    const { gone } = changed(mended);
    expect(gone).toEqual([
      '2023 two-statements-differ imdi/2023/goal-attainment/without-collective-protection',
      '2024 parts-do-not-sum imdi/2024/leavers/all',
      '2024 parts-do-not-sum imdi/2024/leavers/neither-work-nor-education',
      '2024 share-does-not-fit-count imdi/2024/leavers/other',
      '2024 two-statements-differ imdi/2024/goal-attainment/without-collective-protection',
      '2024 stock-and-flow-do-not-close imdi/2024/participants/all',
    ]);
  });

  it('follows a sum to the last person: 8 658 fits, 8 657 and 8 659 do not', () => {
    const id = 'imdi/2024/leavers/neither-work-nor-education';
    const fits = [8657, 8658, 8659].map((value) => changed(withValues({ [id]: value })).gone.length > 0);
    expect(fits).toEqual([false, true, false]);
  });

  it.each([
    ['a share that does not make its total', { 'imdi/2024/to-education/all': 6 }, '2024 parts-do-not-sum imdi/2024/goal-attainment/all'],
    ['a count that does not fit its share', { 'imdi/2024/share-of-leavers/labour-market-measures': 39 }, '2024 share-does-not-fit-count imdi/2024/leavers/labour-market-measures'],
    ['non-attainers that do not fit the goal attainment', { 'imdi/2024/goal-attainment/all': 44 }, '2024 share-does-not-fit-count imdi/2024/leavers/neither-work-nor-education'],
    ['sexes that do not average', { 'imdi/2024/goal-attainment/women': 35 }, '2024 groups-do-not-average imdi/2024/goal-attainment/all'],
    ['groups that do not average', { 'imdi/2023/to-work/displaced-from-ukraine': 43 }, '2023 groups-do-not-average imdi/2023/to-work/all'],
    ['women in the groups who are not the women of all', { 'imdi/2023/share-of-women/displaced-from-ukraine': 73 }, '2023 groups-do-not-average imdi/2023/share-of-leavers/women'],
    ['shares of the sexes that are not 100 percent', { 'imdi/2023/share-of-leavers/men': 30 }, '2023 parts-do-not-sum imdi/2023/share-of-leavers/women'],
    ['ages that do not sum', { 'statistics-norway/2024/participants/age-18-25': 5895 }, '2024 parts-do-not-sum statistics-norway/2024/participants/all'],
    ['a stock that does not close a year earlier', { 'imdi/2023/entrants/all': 16_000 }, '2023 stock-and-flow-do-not-close imdi/2023/participants/all'],
    ['something unchanged that is not', { 'imdi/2023/to-work/all': 43 }, '2024 not-unchanged imdi/2024/to-work/all'],
    ['a change that is not that large', { 'imdi/2023/share-of-leavers/men': 30 }, '2024 change-does-not-fit imdi/2024/share-of-leavers/men'],
    ['a total that the table by county contradicts', { 'imdi/2024/goal-attainment/men': 55 }, '2024 two-statements-differ county-table/2024/total'],
  ])('finds %s', (_what, values, finding) => {
    expect(changed(withValues(values)).come).toContain(finding);
  });

  it('finds a row and a total of a table by county that do not fit', () => {
    const rows = (change: (row: PublishedCountyRow) => PublishedCountyRow, table = countyResults2016): PublishedFigures => ({
      ...publishedFigures,
      countyTables: [{ ...table, rows: table.rows.map(change) }],
    });
    const unchanged = rows((row) => row);
    expect(changed(rows((row) => (row.county === '08' ? { ...row, both: 32 } : row)), unchanged).come).toEqual(['2016 county-row-does-not-fit county-table/2016/08']);
    expect(changed(rows((row) => (row.county === '12' ? { ...row, ended: 476 } : row)), unchanged).come).toEqual(['2016 counties-do-not-sum county-table/2016/total']);
    expect(changed(rows((row) => (row.county === '03' ? { ...row, toWork: 150 } : row)), unchanged).come).toEqual([]);
    expect(changed(rows((row) => (row.county === '03' ? { ...row, toWork: 165, both: 51 } : row)), unchanged).come).toEqual(['2016 counties-do-not-sum county-table/2016/total']);
    const in2024 = rows((row) => row, table2);
    expect(changed(rows((row) => (row.county === '42' ? { ...row, both: 40 } : row), table2), in2024).come).toEqual(['2024 county-row-does-not-fit county-table/2024/42']);
    expect(changed(rows((row) => ({ ...row, men: 60 }), table2), in2024).come).toContain('2024 counties-do-not-sum county-table/2024/total');
  });

  it('finds the same kinds in the figures of another year', () => {
    const shift = (id: string): string => id.replace(/^imdi\/(\d+)/, (_, year: string) => `imdi/${String(Number(year) + 2)}`);
    const later: PublishedFigures = {
      ...publishedFigures,
      figures: publishedFigures.figures.filter(({ publisher }) => publisher === 'imdi').map((figure) => ({ ...figure, id: shift(figure.id), year: figure.year + 2 })),
      statements: [],
      countyTables: [],
      sameGroups: [],
    };
    expect(kindsOf(checkPublished(later), 2026)).toEqual(['parts-do-not-sum', 'parts-do-not-sum', 'share-does-not-fit-count', 'stock-and-flow-do-not-close']);
  });

  it('does not hold the two publishers against each other', () => {
    const id = 'statistics-norway/2024/participants/all';
    expect(changed(withValues({ [id]: 36_139 })).come).toEqual([`2024 parts-do-not-sum ${id}`, `2024 parts-do-not-sum ${id}`]);
  });

  it('refuses an id that stands twice, and a statement about no figure', () => {
    const [first] = publishedFigures.figures;
    expect(() => checkPublished({ ...publishedFigures, figures: [...publishedFigures.figures, first!] })).toThrow(new RangeError('figures: the id "imdi/2016/participants/all" stands twice'));
    expect(() => checkPublished({ ...publishedFigures, figures: [] })).toThrow(new RangeError('statements: "imdi/2024/participants/all" is the id of no figure'));
  });

  it('refuses what is malformed, and names it', () => {
    const [first] = publishedFigures.figures;
    const wrong = (change: object) => () => checkPublished({ ...publishedFigures, figures: [{ ...first!, ...change }] });
    expect(wrong({ value: -1 })).toThrow(new RangeError('figures[0].value: expected a number from 0, got -1'));
    expect(wrong({ roundedTo: 0 })).toThrow(new RangeError('figures[0].roundedTo: expected a number above 0 or null, got 0'));
    expect(wrong({ year: 2024.5 })).toThrow(RangeError);
    expect(wrong({ unit: 'people' })).toThrow(new RangeError('figures[0].unit: expected one of persons, percent, got "people"'));
    expect(wrong({ measure: 'heads' })).toThrow(/^figures\[0\]\.measure: /);
    expect(wrong({ group: 'nobody' })).toThrow(/^figures\[0\]\.group: /);
    expect(wrong({ publisher: 'me' })).toThrow(/^figures\[0\]\.publisher: /);
    expect(() => checkPublished(null as unknown as PublishedFigures)).toThrow(RangeError);
    expect(() => checkPublished({ ...publishedFigures, statements: 'none' } as unknown as PublishedFigures)).toThrow(new RangeError('statements: expected a list, got "none"'));
    expect(() => checkPublished({ ...publishedFigures, more: [] } as unknown as PublishedFigures)).toThrow(RangeError);
  });
});
