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
  type PublishedCountyTable,
  type PublishedFigure,
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
  // Made anew in each test, so that a fault in the code shows in the test.
  const findings = () => checkPublished(publishedFigures);
  const found = (kind: string, year: number, figure: string) => {
    const [one] = findings().filter((finding) => finding.kind === kind && finding.year === year && finding.figures[0] === figure);
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
    expect(findings().filter(({ kind }) => kind === 'loose-wording').map(({ stated, computed }) => [stated.value, computed.value])).toEqual([
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
    expect(findings()).toHaveLength(15);
    expect(kindsOf(findings(), 2016)).toEqual([]);
  });

  it('tells each finding in three languages, with its numbers', () => {
    for (const { text } of findings()) expect(new Set(Object.values(text)).size).toBe(3);
    expect(findings().find(({ kind, difference }) => kind === 'parts-do-not-sum' && difference === -14)?.text).toEqual({
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

/** Figures of the directorate for 2024, or for another year, by measure and group. */
const figuresOf = (values: Readonly<Record<string, number | readonly [value: number, roundedTo: number]>>, year = 2024, more: Partial<PublishedFigure> = {}): readonly PublishedFigure[] =>
  Object.entries(values).map(([name, given]): PublishedFigure => {
    const [measure, group] = name.split('/') as [PublishedFigure['measure'], PublishedFigure['group']];
    const isCount = ['participants', 'entrants', 'leavers'].includes(measure);
    const [value, roundedTo] = typeof given === 'number' ? [given, isCount ? null : 1] : given;
    return { id: `${String(year)}/${name}`, publisher: 'imdi', year, measure, group, place: null, value, unit: isCount ? 'persons' : 'percent', roundedTo, certainty: 'seen', source: { title: 'made up' }, ...more };
  });
const check = (figures: readonly PublishedFigure[], more: Partial<PublishedFigures> = {}) => checkPublished({ figures, statements: [], sameGroups: [], countyTables: [], ...more });
const near = ({ value, least, most }: PublishedFinding['stated']) => [value, least, most].map((number) => Math.round(number * 1000) / 1000);
const told = (findings: readonly PublishedFinding[]) => findings.map(({ kind, figures, stated, computed, unit }) => [kind, figures.map((id) => id.replace('2024/', '')).join(' '), near(stated), near(computed), unit]);

describe('a contradiction', () => {
  it('of parts and their sum is one where rounding cannot explain it', () => {
    const sum = (whole: number | [number, number], women: number | [number, number], men: number) => check(figuresOf({ 'leavers/all': whole, 'leavers/women': women, 'leavers/men': men }));
    expect(told(sum(100, 60, 41))).toEqual([['parts-do-not-sum', 'leavers/all leavers/women leavers/men', [100, 100, 100], [101, 101, 101], 'persons']]);
    expect(told(sum(100, [60, 10], 46))).toEqual([['parts-do-not-sum', 'leavers/all leavers/women leavers/men', [100, 100, 100], [106, 101, 111], 'persons']]);
    expect([sum(100, 60, 40), sum(100, [60, 10], 45), sum(100, [60, 10], 35), sum([100, 10], 60, 45)]).toEqual([[], [], [], []]);
    expect(sum(100, [60, 10], 34)).toHaveLength(1);
    expect(sum(100, 60, 39)[0]?.difference).toBe(1);
  });

  it.each([
    ['participants', ['age-18-25', 'age-26-35', 'age-36-45', 'age-46-55', 'age-56-and-older'], 'all'],
    ['entrants', ['displaced-from-ukraine', 'other'], 'all'],
    ['leavers', ['women', 'men'], 'all'],
    ['leavers', ['labour-market-measures', 'preparatory-adult-education', 'other-reasons'], 'neither-work-nor-education'],
  ] as const)('is looked for in the %s of %j', (measure, parts, whole) => {
    const of = (total: number, left: readonly string[]) => check(figuresOf({ [`${measure}/${whole}`]: total, ...Object.fromEntries(left.map((part) => [`${measure}/${part}`, 10])) }));
    expect(of(10 * parts.length, parts)).toEqual([]);
    expect(of(10 * parts.length + 1, parts).map(({ kind, figures }) => [kind, figures.length])).toEqual([['parts-do-not-sum', parts.length + 1]]);
    // Where one of them is not published, there is no sum.
    expect(of(5, parts.slice(1))).toEqual([]);
    expect(check(figuresOf(Object.fromEntries(parts.map((part) => [`${measure}/${part}`, 10]))))).toEqual([]);
  });

  it('of the shares of all who left is one where they cannot be a hundred', () => {
    const shares = (displaced: number, other: number) => check(figuresOf({ 'share-of-leavers/displaced-from-ukraine': displaced, 'share-of-leavers/other': other }));
    expect([shares(86, 14), shares(86, 13), shares(86, 15)]).toEqual([[], [], []]);
    const [one] = shares(86, 12);
    expect(told([one!])).toEqual([['parts-do-not-sum', 'share-of-leavers/displaced-from-ukraine share-of-leavers/other', [100, 100, 100], [98, 97, 99], 'percent']]);
    expect(one!.text).toEqual({
      nb: 'Delene blir ikke summen: andel av dem som avsluttet (alle) 2024 er oppgitt til 100 prosent, men delene (andel av dem som avsluttet (fordrevne fra Ukraina) 2024 + andel av dem som avsluttet (øvrige flyktninggrupper) 2024) blir 98 prosent (97–99).',
      nn: 'Delane blir ikkje summen: del av dei som avslutta (alle) 2024 er oppgitt til 100 prosent, men delane (del av dei som avslutta (fordrivne frå Ukraina) 2024 + del av dei som avslutta (andre flyktninggrupper) 2024) blir 98 prosent (97–99).',
      en: 'The parts do not make the sum: share of those who left (all) 2024 is given as 100 per cent, but the parts (share of those who left (displaced persons from Ukraine) 2024 + share of those who left (other groups of refugees) 2024) come to 98 per cent (97–99).',
    });
    // These are no parts of all who left.
    expect(check(figuresOf({ 'share-of-leavers/labour-market-measures': 38, 'share-of-leavers/preparatory-adult-education': 2, 'share-of-leavers/other-reasons': 15 }))).toEqual([]);
  });

  it('of work and education with the goal attainment, and of the kinds of education with education, is looked for in each group', () => {
    const other = { 'goal-attainment/other': 46, 'to-work/other': 25, 'to-education/other': 19 };
    expect(told(check(figuresOf(other)))).toEqual([['parts-do-not-sum', 'goal-attainment/other to-work/other to-education/other', [46, 45.5, 46.5], [44, 43, 45], 'percent']]);
    expect(check(figuresOf({ ...other, 'goal-attainment/other': 45 }))).toEqual([]);
    expect(check(figuresOf({ 'goal-attainment/other': 46, 'to-work/other': 25, 'to-education/all': 19 }))).toEqual([]);
    const kinds = { 'to-education/women': 4, 'to-upper-secondary/women': 2, 'to-higher-education/women': 0 };
    expect(told(check(figuresOf(kinds)))).toEqual([['parts-do-not-sum', 'to-education/women to-upper-secondary/women to-higher-education/women', [4, 3.5, 4.5], [2, 1, 3], 'percent']]);
  });

  it('of a count with its share of all who left is one outside the rounding of the share', () => {
    const fits = (count: number | [number, number]) => check(figuresOf({ 'leavers/all': 1000, 'leavers/women': count, 'share-of-leavers/women': 40 }));
    expect([395, 405, [390, 10] as [number, number]].map((count) => fits(count as number))).toEqual([[], [], []]);
    expect(told(fits(394))).toEqual([['share-does-not-fit-count', 'leavers/women share-of-leavers/women leavers/all', [394, 394, 394], [400, 395, 405], 'persons']]);
    expect(fits(406)).toHaveLength(1);
    expect(check(figuresOf({ 'leavers/women': 394, 'share-of-leavers/women': 40 }))).toEqual([]);
    expect(told(check(figuresOf({ 'leavers/all': [1000, 100], 'leavers/women': 370, 'share-of-leavers/women': 40 })))).toEqual([
      ['share-does-not-fit-count', 'leavers/women share-of-leavers/women leavers/all', [370, 370, 370], [400, 375.25, 425.25], 'persons'],
    ]);
  });

  it('of those who went nowhere with the goal attainment is one outside its rounding', () => {
    const fits = (neither: number) => check(figuresOf({ 'leavers/all': 1000, 'leavers/neither-work-nor-education': neither, 'goal-attainment/all': 45 }));
    expect([fits(545), fits(555)]).toEqual([[], []]);
    expect(told(fits(544))).toEqual([['share-does-not-fit-count', 'leavers/neither-work-nor-education goal-attainment/all leavers/all', [544, 544, 544], [550, 545, 555], 'persons']]);
    expect(fits(556)).toHaveLength(1);
    expect(check(figuresOf({ 'leavers/all': 1000, 'leavers/neither-work-nor-education': 100 }))).toEqual([]);
  });

  it('of two groups with all is one where no weight within its rounding makes the average', () => {
    const average = (all: number, women: number, men: number, measure = 'goal-attainment') =>
      check(figuresOf({ 'share-of-leavers/women': 60, 'share-of-leavers/men': 40, [`${measure}/women`]: women, [`${measure}/men`]: men, [`${measure}/all`]: all }));
    const about = 'goal-attainment/all goal-attainment/women goal-attainment/men share-of-leavers/women share-of-leavers/men';
    expect([average(41, 50, 30), average(42, 50, 30), average(43, 50, 30)]).toEqual([[], [], []]);
    expect(told(average(44, 50, 30))).toEqual([['groups-do-not-average', about, [44, 43.5, 44.5], [42, 41.4, 42.6], 'percent']]);
    expect(told(average(40, 50, 30))).toEqual([['groups-do-not-average', about, [40, 39.5, 40.5], [42, 41.4, 42.6], 'percent']]);
    expect(told(average(40, 30, 50))).toEqual([['groups-do-not-average', about, [40, 39.5, 40.5], [38, 37.4, 38.6], 'percent']]);
    expect([average(39, 30, 50), average(37, 30, 50)]).toEqual([[], []]);
    expect(average(36, 30, 50)).toHaveLength(1);
    expect(average(44, 50, 30, 'to-work')).toHaveLength(1);
    expect(average(44, 50, 30, 'to-education')).toHaveLength(1);
    expect(average(44, 50, 30)[0]?.text.en).toBe(
      'The groups do not make the average: goal attainment (all) 2024 is given as 44 per cent (43.5–44.5), but goal attainment (women) 2024 + goal attainment (men) 2024, weighted together, give 42 per cent (41.4–42.6).',
    );
    // Without one of the weights or results there is no average.
    for (const gone of ['share-of-leavers/women', 'share-of-leavers/men', 'goal-attainment/women', 'goal-attainment/men', 'goal-attainment/all']) {
      const whole = { 'share-of-leavers/women': 60, 'share-of-leavers/men': 40, 'goal-attainment/women': 50, 'goal-attainment/men': 30, 'goal-attainment/all': 44 };
      expect(check(figuresOf(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== gone))))).toEqual([]);
    }
  });

  it('of the women in the two groups is held against the women of all', () => {
    const women = (all: number) =>
      check(figuresOf({ 'share-of-leavers/displaced-from-ukraine': 80, 'share-of-leavers/other': 20, 'share-of-women/displaced-from-ukraine': 70, 'share-of-women/other': 50, 'share-of-leavers/women': all }));
    expect(women(66)).toEqual([]);
    expect(told(women(64))).toEqual([
      ['groups-do-not-average', 'share-of-leavers/women share-of-women/displaced-from-ukraine share-of-women/other share-of-leavers/displaced-from-ukraine share-of-leavers/other', [64, 63.5, 64.5], [66, 65.4, 66.6], 'percent'],
    ]);
  });

  it('of those left over is one where the year before left over another number', () => {
    const carried = (participants: number | [number, number], before: object = {}) =>
      check([...figuresOf({ 'participants/all': participants, 'entrants/all': 300 }), ...figuresOf({ 'participants/all': 1000, 'leavers/all': 400, ...before }, 2023)]);
    expect(carried(900)).toEqual([]);
    expect(told(carried(899))).toEqual([['stock-and-flow-do-not-close', 'participants/all entrants/all 2023/participants/all 2023/leavers/all', [599, 599, 599], [600, 600, 600], 'persons']]);
    expect(carried([890, 20])).toEqual([]);
    expect(carried([880, 20], { 'leavers/all': [405, 10] })).toEqual([]);
    expect(told(carried([878, 20], { 'leavers/all': [405, 10] }))).toEqual([['stock-and-flow-do-not-close', 'participants/all entrants/all 2023/participants/all 2023/leavers/all', [578, 568, 588], [595, 590, 600], 'persons']]);
    expect(check([...figuresOf({ 'participants/all': 899, 'entrants/all': 300 }), ...figuresOf({ 'participants/all': 1000, 'leavers/all': 400 }, 2022)])).toEqual([]);
    expect(check([...figuresOf({ 'participants/all': 899, 'entrants/all': 300 }), ...figuresOf({ 'participants/all': 1000 }, 2023)])).toEqual([]);
    expect(check([...figuresOf({ 'participants/all': 899 }), ...figuresOf({ 'participants/all': 1000, 'leavers/all': 400 }, 2023)])).toEqual([]);
    expect(check([...figuresOf({ 'participants/all': 899, 'entrants/all': 300 }), ...figuresOf({ 'participants/all': 1000, 'leavers/all': 400 }, 2023, { publisher: 'statistics-norway' })])).toEqual([]);
    expect(check([...figuresOf({ 'participants/all': 899, 'entrants/all': 300 }), ...figuresOf({ 'participants/all': 1000, 'leavers/all': 400 }, 2023, { place: 'Oslo' })])).toEqual([]);
  });

  it('of a figure given twice is one within a year, a publisher and a place', () => {
    const twice = (value: number, more: Partial<PublishedFigure> = {}, year = 2024) => check([...figuresOf({ 'goal-attainment/all': 45 }), ...figuresOf({ 'goal-attainment/all': value }, year, { id: 'again', ...more })]);
    expect(twice(46)).toEqual([]);
    expect(told(twice(47))).toEqual([['two-statements-differ', 'goal-attainment/all again', [45, 44.5, 45.5], [47, 46.5, 47.5], 'percent']]);
    expect([twice(47, { publisher: 'statistics-norway' }), twice(47, { place: 'Oslo' }), twice(47, {}, 2023), twice(47, { group: 'men' }), twice(47, { measure: 'to-work' })]).toEqual([[], [], [], [], []]);
  });

  it('of two names of a group is one in the years in which they mean the same', () => {
    const names = (from: number | null, to: number | null, figures = figuresOf({ 'goal-attainment/without-collective-protection': 52, 'goal-attainment/other': 44 })) =>
      check(figures, { sameGroups: [{ groups: ['without-collective-protection', 'other'], from, to }] });
    expect(told(names(null, null))).toEqual([['two-statements-differ', 'goal-attainment/without-collective-protection goal-attainment/other', [52, 51.5, 52.5], [44, 43.5, 44.5], 'percent']]);
    expect([names(2024, null), names(null, 2024), names(2024, 2024)].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect([names(2025, null), names(null, 2023)]).toEqual([[], []]);
    const parts = figuresOf({ 'goal-attainment/without-collective-protection': 52, 'to-work/other': 25, 'to-education/other': 19 });
    expect(told(names(null, null, parts))).toEqual([['two-statements-differ', 'goal-attainment/without-collective-protection to-work/other to-education/other', [52, 51.5, 52.5], [44, 43, 45], 'percent']]);
    expect([names(null, null, parts.slice(0, 2)), names(null, null, parts.slice(1)), names(null, null, [parts[0]!, parts[2]!])]).toEqual([[], [], []]);
  });

  it('of words with their figure is one more than a hundredth away', () => {
    const says = (number: number, figure: PublishedFigure = figuresOf({ 'leavers/all': 10_000 })[0]!) =>
      check([figure], { statements: [{ kind: 'wording', year: 2024, figure: figure.id, says: number, words: 'om lag', source: { title: 'made up' } }] });
    expect([says(9900), says(10_000), says(10_100)]).toEqual([[], [], []]);
    expect(told(says(9899))).toEqual([['loose-wording', 'leavers/all', [9899, 9899, 9899], [10_000, 10_000, 10_000], 'persons']]);
    expect(says(10_101)[0]?.text).toEqual({
      nb: 'Ordene er løse: «om lag» sier 10\u00a0101, men antall som avsluttet (alle) 2024 er 10\u00a0000.',
      nn: 'Orda er lause: «om lag» seier 10\u00a0101, men talet på dei som avslutta (alle) 2024 er 10\u00a0000.',
      en: 'The words are loose: “om lag” says 10,101, but number who left (all) 2024 is 10,000.',
    });
    const [about] = figuresOf({ 'leavers/all': [10_000, 1000] });
    expect([says(9400, about), says(10_600, about)]).toEqual([[], []]);
    expect([says(9399, about), says(10_601, about)].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('of something unchanged, and of a change, is one that rounding cannot explain', () => {
    const figures = [...figuresOf({ 'to-work/all': 41, 'leavers/all': 900 }), ...figuresOf({ 'to-work/all': 43, 'leavers/all': 1000 }, 2023)];
    const source = { title: 'made up' };
    const unchanged = (from: string, to: string) => check(figures, { statements: [{ kind: 'unchanged', year: 2024, from, to, words: 'uendret', source }] });
    expect(told(unchanged('2023/to-work/all', '2024/to-work/all'))).toEqual([['not-unchanged', 'to-work/all 2023/to-work/all', [41, 40.5, 41.5], [43, 42.5, 43.5], 'percent']]);
    expect(unchanged('2024/to-work/all', '2024/to-work/all')).toEqual([]);
    const change = (change: number, unit: 'same' | 'percent-of-first', measure = 'to-work/all', roundedTo = 1) =>
      check(figures, { statements: [{ kind: 'change', year: 2024, from: `2023/${measure}`, to: `2024/${measure}`, change, unit, roundedTo, words: 'endret', source }] });
    expect([change(-2, 'same'), change(-3, 'same'), change(-1, 'same')]).toEqual([[], [], []]);
    expect(told(change(-4, 'same'))).toEqual([['change-does-not-fit', 'to-work/all 2023/to-work/all', [-4, -4.5, -3.5], [-2, -3, -1], 'percent']]);
    expect(told(change(1, 'same'))).toEqual([['change-does-not-fit', 'to-work/all 2023/to-work/all', [1, 0.5, 1.5], [-2, -3, -1], 'percent']]);
    expect(change(-100, 'same', 'leavers/all', 10)).toEqual([]);
    expect(told(change(-110, 'same', 'leavers/all', 10))).toEqual([['change-does-not-fit', 'leavers/all 2023/leavers/all', [-110, -115, -105], [-100, -100, -100], 'persons']]);
    expect(change(-10, 'percent-of-first', 'leavers/all')).toEqual([]);
    expect(told(change(-12, 'percent-of-first', 'leavers/all'))).toEqual([['change-does-not-fit', 'leavers/all 2023/leavers/all', [-12, -12.5, -11.5], [-10, -10, -10], 'percent']]);
    // 40.5 of 43.5 is 6.9 percent less, 41.5 of 42.5 is 2.4 percent less.
    expect(told(change(-9, 'percent-of-first'))).toEqual([['change-does-not-fit', 'to-work/all 2023/to-work/all', [-9, -9.5, -8.5], [-4.651, -6.897, -2.353], 'percent']]);
  });

  it('of a table by county is one of a row, of the rows with the total, or of the total with the figures', () => {
    const row = (county: string, change: Partial<PublishedCountyRow> = {}): PublishedCountyRow => ({ county, women: 40, men: 60, both: 50, ended: 200, toWork: 60, toEducation: 40, ...change });
    const by = (rows: readonly PublishedCountyRow[], change: Partial<PublishedCountyTable> = {}, figures: readonly PublishedFigure[] = []) =>
      check(figures, {
        countyTables: [{ year: 2024, vintage: 2024, source: { title: 'made up' }, rows, total: { women: 40, men: 60, both: 50, ended: 400, toWork: 120, toEducation: 80 }, inNoRow: 0, ...change }],
      });
    expect(by([row('03'), row('11')])).toEqual([]);
    const rows = (change: Partial<PublishedCountyRow>) => told(by([row('03', change), row('11')])).filter(([kind]) => kind === 'county-row-does-not-fit');
    // Both together lie between women and men, whichever is the lower.
    expect([rows({ both: 40, toWork: 40 }), rows({ both: 60, toWork: 80 }), rows({ women: 60, men: 40 })]).toEqual([[], [], []]);
    expect(rows({ both: 39, toWork: 38 })).toEqual([['county-row-does-not-fit', 'county-table/03', [39, 39, 39], [50, 40, 60], 'percent']]);
    expect(rows({ both: 61, toWork: 82 })).toHaveLength(1);
    expect([rows({ women: null, both: 61, toWork: 82 }), rows({ men: null, both: 61, toWork: 82 })]).toEqual([[], []]);
    // 101 of 200 is 50.5, 102 is 51, and 99 is 49.5.
    expect([rows({ toWork: 61 }), rows({ toWork: 59 })]).toEqual([[], []]);
    expect(rows({ toWork: 62 })).toEqual([['county-row-does-not-fit', 'county-table/03', [50, 49.5, 50.5], [51, 51, 51], 'percent']]);
    expect(rows({ toWork: 58 })).toHaveLength(1);
    expect([rows({ toWork: null, both: 55 }), rows({ toEducation: null, both: 55 }), rows({ ended: null, both: 55 })]).toEqual([[], [], []]);

    const sums = (change: Partial<PublishedCountyRow>, inNoRow = 0) => told(by([row('03', change), row('11')], { inNoRow })).filter(([kind]) => kind === 'counties-do-not-sum');
    expect(sums({ ended: 201 })).toEqual([['counties-do-not-sum', 'county-table/total', [400, 400, 400], [401, 401, 401], 'persons']]);
    expect(sums({ ended: 199 })).toHaveLength(1);
    expect([sums({ ended: 199 }, 1), sums({ ended: 190, toWork: 55 }, 10)]).toEqual([[], []]);
    expect(sums({ ended: 199 }, 2)).toHaveLength(1);
    expect(sums({ toWork: 61 })).toEqual([['counties-do-not-sum', 'county-table/total', [120, 120, 120], [121, 121, 121], 'persons']]);
    expect(sums({ ended: 195, toEducation: 39 }, 5)).toEqual([]);
    expect(sums({ ended: 195, toEducation: 34 }, 5)).toEqual([['counties-do-not-sum', 'county-table/total', [80, 80, 80], [74, 74, 79], 'persons']]);
    expect(sums({ ended: null })).toEqual([]);
    // A share of all lies between those of the rows where nobody stands outside them.
    expect(told(by([row('03', { women: 42 }), row('11', { women: 44 })]))).toEqual([['counties-do-not-sum', 'county-table/total', [40, 40, 40], [43, 42, 44], 'percent']]);
    expect(told(by([row('03', { men: 58 }), row('11', { men: 52 })]))).toHaveLength(1);
    expect(by([row('03', { women: 40 }), row('11', { women: 44 })])).toEqual([]);
    expect(by([row('03', { women: 42, ended: null, toWork: null }), row('11', { women: 44 })], { inNoRow: 5 })).toEqual([]);
    expect(by([row('03', { women: 42 }), row('11', { women: null })])).toEqual([]);

    const figure = (value: number, group: string, year = 2024, more: Partial<PublishedFigure> = {}) => told(by([row('03'), row('11')], {}, figuresOf({ [`goal-attainment/${group}`]: value }, year, more)));
    expect([figure(50, 'all'), figure(51, 'all'), figure(41, 'women'), figure(59, 'men')]).toEqual([[], [], [], []]);
    expect(figure(52, 'all')).toEqual([['two-statements-differ', 'county-table/total goal-attainment/all', [50, 49.5, 50.5], [52, 51.5, 52.5], 'percent']]);
    expect(figure(42, 'women')).toEqual([['two-statements-differ', 'county-table/total goal-attainment/women', [40, 39.5, 40.5], [42, 41.5, 42.5], 'percent']]);
    expect(figure(58, 'men')).toHaveLength(1);
    expect([figure(70, 'other'), figure(70, 'all', 2023), figure(70, 'all', 2024, { publisher: 'statistics-norway' }), figure(70, 'all', 2024, { place: 'Oslo' }), figure(70, 'all', 2024, { measure: 'to-work' })]).toEqual([[], [], [], [], []]);
    expect(by([row('03', { both: 61, toWork: 82 }), row('11')])[0]?.text).toEqual({
      nb: 'Raden stemmer ikke: Oslo, begge kjønn 2024 er oppgitt til 61 prosent, men kvinner + menn gir 50 prosent (40–60).',
      nn: 'Rada stemmer ikkje: Oslo, begge kjønn 2024 er oppgitt til 61 prosent, men kvinner + menn gir 50 prosent (40–60).',
      en: 'The row does not fit: Oslo, both sexes 2024 is given as 61 per cent, but women + men gives 50 per cent (40–60).',
    });
    expect(by([row('03', { toWork: 62 }), row('11')])[0]?.text.en).toBe('The row does not fit: Oslo, both sexes 2024 is given as 50 per cent (49.5–50.5), but number to work + number to education gives 51 per cent.');
    expect(by([row('03', { ended: 201 }), row('11')])[0]?.text).toEqual({
      nb: 'Fylkene gir ikke totalen: totalt, antall som avsluttet 2024 er oppgitt til 400, men fylkene gir 401.',
      nn: 'Fylka gir ikkje totalen: totalt, talet på dei som avslutta 2024 er oppgitt til 400, men fylka gir 401.',
      en: 'The counties do not make the total: total, number who left 2024 is given as 400, but the counties give 401.',
    });
    expect(by([row('03', { toWork: 61 }), row('11')])[0]?.text.nn).toBe('Fylka gir ikkje totalen: totalt, talet til arbeid 2024 er oppgitt til 120, men fylka gir 121.');
    expect(by([row('03', { toEducation: 41 }), row('11')])[0]?.text.nb).toBe('Fylkene gir ikke totalen: totalt, antall til utdanning 2024 er oppgitt til 80, men fylkene gir 81.');
  });

  it('is told of the year of its figure, the years in order', () => {
    const contradiction = (year: number) => figuresOf({ 'leavers/all': 100, 'leavers/women': 60, 'leavers/men': 41 }, year);
    expect(check([...contradiction(2024), ...contradiction(2022), ...contradiction(2023)]).map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });

  it('is looked for only among figures with an id each, which statements name', () => {
    const figures = figuresOf({ 'leavers/all': 100 });
    expect(() => check([...figures, ...figures])).toThrow(new RangeError('figures: the id "2024/leavers/all" stands twice'));
    expect(() => check(figures, { statements: [{ kind: 'unchanged', year: 2024, from: '2024/leavers/all', to: '2025/leavers/all', words: 'uendret', source: { title: 'made up' } }] })).toThrow(
      new RangeError('statements: "2025/leavers/all" is the id of no figure'),
    );
    for (const name of ['figures', 'statements', 'sameGroups', 'countyTables']) {
      expect(() => checkPublished({ ...publishedFigures, [name]: 5 })).toThrow(new RangeError(`${name}: expected a list, got 5`));
    }
    expect(() => checkPublished({ ...publishedFigures, figures: [5] } as unknown as PublishedFigures)).toThrow(new RangeError('figures[0]: expected a published figure, got 5'));
    expect(() => checkPublished(5 as unknown as PublishedFigures)).toThrow(new RangeError('published: expected published figures, got 5'));
    const wrong = (change: object) => () => check([{ ...figures[0]!, ...change }]);
    expect(wrong({ year: '2024' })).toThrow(new RangeError('figures[0].year: expected a calendar year, got "2024"'));
    expect(wrong({ value: '5' })).toThrow(new RangeError('figures[0].value: expected a number from 0, got "5"'));
    expect(wrong({ value: 0 })).not.toThrow();
    expect(wrong({ value: Infinity })).toThrow('figures[0].value: expected a number from 0, got Infinity');
    expect(wrong({ roundedTo: '1' })).toThrow(new RangeError('figures[0].roundedTo: expected a number above 0 or null, got "1"'));
    expect(wrong({ roundedTo: -1 })).toThrow(RangeError);
    expect(wrong({ publisher: 'me' })).toThrow(new RangeError('figures[0].publisher: expected one of imdi, statistics-norway, got "me"'));
  });
});
