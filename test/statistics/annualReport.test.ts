import { describe, expect, it } from 'vitest';
import type { EndingReason } from '../../src/outcomes/ending.js';
import { annualReport, cellAt, disclosurePolicies, tabulate, tally, type AnnualReport, type ProgrammeRecord, type ReportTables, type Table } from '../../src/statistics/index.js';

const base: ProgrammeRecord = {
  id: 'a',
  sex: 'female',
  born: 1985,
  citizenship: 'SYR',
  protection: 'other',
  county: '55',
  municipality: '5501',
  education: 'higher',
  startedOn: '2023-01-01',
  endedOn: '2024-06-30',
  endingReason: 'ordinary-work',
  leave: [],
  measures: [],
};
const value = (number: number) => ({ status: 'value', value: number });
const suppressed = { status: 'suppressed' };

const all: ProgrammeRecord[] = [];
const add = (count: number, change: Partial<ProgrammeRecord>): void => {
  for (let at = 0; at < count; at += 1) all.push({ ...base, ...change, id: `r${String(all.length)}` });
};
/** Leavers of a year by reason: [displaced persons from Ukraine, others]. */
const leave = (year: number, reasons: Partial<Record<EndingReason, readonly [number, number]>>): void => {
  for (const [reason, [displaced, others]] of Object.entries(reasons) as [EndingReason, readonly [number, number]][]) {
    const ended = { startedOn: `${String(year - 1)}-03-01`, endedOn: `${String(year)}-03-01`, endingReason: reason } as ProgrammeRecord;
    add(displaced, { ...ended, protection: 'displaced-from-ukraine', citizenship: 'UKR' });
    add(others, ended);
  }
};
// Made to fit the published shares of each group in 2023 and 2024, and the 15 755 and 11 381 who left.
leave(2024, {
  'ordinary-work': [5_000, 500],
  'work-with-wage-subsidy': [880, 60],
  'upper-secondary': [240, 300],
  'higher-education': [11, 120],
  'labour-market-measures': [5_200, 713],
  'preparatory-adult-education': [117, 250],
  'other-named-reason': [1_102, 200],
  'not-registered': [1_000, 62],
});
leave(2023, {
  'ordinary-work': [4_095, 525],
  'upper-secondary': [182, 433],
  'higher-education': [91, 205],
  'labour-market-measures': [4_000, 900],
  'preparatory-adult-education': [100, 137],
  'not-registered': [632, 81],
});
const countedAll = tally(all, { years: { from: 2016, through: 2024 } });
const whole = () => annualReport(countedAll, { year: 2024 });
const numbersOf = (report: AnnualReport, id: string) =>
  Object.fromEntries(
    Object.entries(report.mainFindings.find((one) => one.id === id)?.numbers ?? {}).map(([name, cell]) => [name, cell.status === 'value' ? cell.value : cell.status]),
  );
const sentenceOf = (report: AnnualReport, id: string) => report.mainFindings.find((one) => one.id === id)?.sentence;

describe('the main findings', () => {
  it('are the published shares and changes, when the groups have the published shares', () => {
    const report = whole();
    expect(numbersOf(report, 'leavers')).toEqual({ leavers: 15_755, before: 11_381 });
    expect(numbersOf(report, 'goal-attainment')).toEqual({ share: 45, before: 49, change: -4 });
    expect(numbersOf(report, 'work')).toEqual({ share: 41, before: 41, change: 0 });
    expect(numbersOf(report, 'education')).toEqual({ share: 4, before: 8, change: -4 });
    expect(numbersOf(report, 'displaced-leavers')).toEqual({ share: 86, before: 80 });
    expect(numbersOf(report, 'displaced-to-work')).toEqual({ share: 43, before: 45, change: -2 });
    expect(numbersOf(report, 'displaced-to-upper-secondary')).toEqual({ share: 2, before: 2, change: 0 });
    expect(numbersOf(report, 'displaced-to-higher-education')).toEqual({ share: 0, before: 1, change: -1 });
    expect(numbersOf(report, 'others-to-work')).toEqual({ share: 25, before: 23, change: 2 });
    expect(numbersOf(report, 'others-to-education')).toEqual({ share: 19, before: 28, change: -9 });
    expect(numbersOf(report, 'others-to-preparatory-education')).toEqual({ share: 11, before: 6, change: 5 });
    // The published rest is 2 378, which does not sum: 8 644 less 5 913 and 367 is 2 364.
    expect(numbersOf(report, 'neither')).toEqual({ persons: 8_644, measures: 5_913, measuresShare: 38, preparatory: 367, preparatoryShare: 2, other: 2_364, otherShare: 15 });
  });

  it('are told in three languages', () => {
    const report = whole();
    expect(sentenceOf(report, 'leavers')).toEqual({
      nb: '15\u00a0755 deltakere avsluttet introduksjonsprogram i 2024, mot 11\u00a0381 året før.',
      nn: '15\u00a0755 deltakarar avslutta introduksjonsprogram i 2024, mot 11\u00a0381 året før.',
      en: '15,755 participants left the introduction programme in 2024, against 11,381 the year before.',
    });
    expect(sentenceOf(report, 'work')?.nb).toBe('Av alle som avsluttet i 2024, gikk 41 prosent til arbeid, uendret fra året før.');
    expect(sentenceOf(report, 'education')?.nn).toBe('Av alle som avslutta i 2024, gjekk 4 prosent til utdanning, 4 prosentpoeng lågare enn året før.');
    expect(sentenceOf(report, 'displaced-to-higher-education')?.en).toBe(
      'Among displaced persons from Ukraine, 0 per cent went to higher education, 1 percentage point lower than the year before.',
    );
    expect(sentenceOf(report, 'neither')?.nb).toBe(
      '8\u00a0644 deltakere gikk verken til arbeid eller utdanning: 5\u00a0913 (38 prosent) gikk til arbeidsmarkedsrelaterte tiltak og 367 (2 prosent) til forberedende opplæring for voksne, og 2\u00a0364 (15 prosent) avsluttet av andre eller ukjente årsaker.',
    );
  });

  it('have no sentence where a number is held back or there is none', () => {
    const few = annualReport(all.slice(0, 3), { year: 2024 });
    expect(numbersOf(few, 'leavers')).toEqual({ leavers: 'suppressed', before: 0 });
    expect(sentenceOf(few, 'leavers')).toBeNull();
    expect(numbersOf(few, 'work')).toMatchObject({ before: 'not-applicable' });
    expect(sentenceOf(few, 'work')).toBeNull();
  });

  it('leave those without a registered reason out of the base when asked', () => {
    const registered = annualReport(all, { year: 2024, base: 'registered-reason' });
    // 7 111 of 15 755 less 1 062.
    expect(numbersOf(registered, 'goal-attainment')).toMatchObject({ share: 48 });
    expect(cellAt(registered.tables.table2, { Region: '0', Kjonn: '0' })).toEqual(value(48));
    expect(cellAt(registered.tables.leavers, { Kjonn: '0', Tid: '2024' })).toEqual(value(15_755));
    expect(cellAt(registered.tables.figure4, { 'ending-reason': 'not-registered' }, 'leavers')).toEqual(value(0));
  });
});

const source = { nb: 'Kommunens register', nn: 'Registeret til kommunen', en: 'The register of the municipality' };
const open = { disclosure: disclosurePolicies.none };
const record = (change: Partial<ProgrammeRecord>): ProgrammeRecord => ({ ...base, ...change });

describe('the yearly report', () => {
  it('counts a participant on each year with a day in the programme, an entrant and a leaver in their years', () => {
    const counts = (startedOn: ProgrammeRecord['startedOn'], endedOn: ProgrammeRecord['endedOn']) => {
      const { tables } = annualReport([record({ startedOn, endedOn, endingReason: endedOn === null ? null : 'ordinary-work' })], { year: 2024, ...open });
      return (['participants', 'entrants', 'leavers'] as const).map((name) => (['2023', '2024'] as const).map((Tid) => cellAt(tables[name], { Kjonn: '0', Tid })));
    };
    const [no, yes] = [value(0), value(1)];
    expect(counts('2024-12-31', null)).toEqual([[no, yes], [no, yes], [no, no]]);
    expect(counts('2025-01-01', null)).toEqual([[no, no], [no, no], [no, no]]);
    expect(counts('2022-01-01', '2023-12-31')).toEqual([[yes, no], [no, no], [yes, no]]);
    expect(counts('2022-01-01', '2024-01-01')).toEqual([[yes, yes], [no, no], [no, yes]]);
  });

  it('counts a person once in a group of measures, in the years with a day of it within the programme (Table 1)', () => {
    const running = { startedOn: '2023-01-01', endedOn: null, endingReason: null } as const;
    const work = (from: '2023-12-31' | '2024-01-01', to: '2023-12-31' | '2024-01-01' | null) => ({ group: 'work-oriented', from, to }) as const;
    const records = [
      record({ ...running, measures: [work('2023-12-31', '2023-12-31'), work('2023-12-31', '2023-12-31')] }),
      record({ ...running, measures: [work('2023-12-31', '2024-01-01')] }),
      record({ ...running, measures: [work('2024-01-01', null), { group: 'life-skills', from: '2024-05-01', to: null }] }),
      // Ended before the measure began.
      record({ endedOn: '2024-02-01', measures: [{ group: 'life-skills', from: '2024-02-02', to: null }] }),
    ];
    const { table1 } = annualReport(records, { year: 2024, ...open }).tables;
    const row = (measures: string) => ['2023', '2024'].map((Tid) => cellAt(table1, { measures, Tid }));
    expect(row('work-oriented')).toEqual([value(50), value(50)]);
    expect(row('life-skills')).toEqual([value(0), value(25)]);
    expect(row('none')).toEqual([value(50), value(50)]);
  });

  it('looks at programmes that can have lasted two years, and counts those that run up to a day (Figure 1)', () => {
    const records = [
      record({ startedOn: '2021-01-01', endedOn: '2021-06-30' }),
      record({ startedOn: '2023-05-21', endedOn: null, endingReason: null, protection: 'displaced-from-ukraine' }),
      record({ startedOn: '2020-12-31', endedOn: '2021-06-30' }),
      record({ startedOn: '2023-05-22', endedOn: '2023-06-30' }),
    ];
    const { figure1 } = annualReport(records, { year: 2024, ...open }).tables;
    const at = (protection: string, group: string) => cellAt(figure1, { protection, 'programme-time': group });
    // Two years end on 20 May 2025, and the border is moved 14 days.
    expect([at('other', '0-6'), at('collective-protection', '12-24'), at('collective-protection', '24+')]).toEqual([value(100), value(100), value(0)]);
    const earlier = annualReport(records, { year: 2024, programmeTime: { countedThrough: '2025-12-31' }, ...open }).tables.figure1;
    expect(cellAt(earlier, { protection: 'collective-protection', 'programme-time': '24+' })).toEqual(value(100));
  });

  it('has the shares of each figure', () => {
    const records = [
      record({ sex: 'male', education: 'higher', born: 2001 }),
      record({ sex: 'male', education: 'higher', born: 2001, endingReason: 'labour-market-measures' }),
      record({ sex: 'male', education: 'higher', born: 1970, endingReason: 'upper-secondary' }),
      record({ education: 'none', born: 1960, endingReason: 'preparatory-adult-education', protection: 'displaced-from-ukraine' }),
      record({ education: 'none', born: null, endingReason: 'not-registered', protection: 'other-collective-protection' }),
    ];
    const { tables } = annualReport(records, { year: 2024, ...open });
    expect(cellAt(tables.figure2, { Tid: '2024', outcome: 'work' })).toEqual(value(20));
    expect(cellAt(tables.figure2, { Tid: '2016', outcome: 'work' })).toEqual({ status: 'not-applicable' });
    expect(cellAt(tables.figure3, { protection: 'other', outcome: 'education' })).toEqual(value(25));
    expect(cellAt(tables.figure4, { 'ending-reason': 'not-registered' }, 'share')).toEqual(value(20));
    expect(cellAt(tables.figure5, { education: 'higher', Kjonn: '1' })).toEqual(value(67));
    expect(cellAt(tables.figure5, { education: 'none', Kjonn: '0' })).toEqual(value(0));
    expect(cellAt(tables.figure6, { group: 'higher-education-no-collective-protection', Tid: '2024' })).toEqual(value(67));
    expect(cellAt(tables.figure6, { group: 'women', Tid: '2024' })).toEqual(value(0));
    expect(tables.figure6.dimensions[1]?.categories[0]?.code).toBe('2019');
    expect(cellAt(tables.figure7, { age: '19-24' }, 'goal-attainment')).toEqual(value(50));
    expect([cellAt(tables.figure7, { age: '56+' }, 'leavers'), cellAt(tables.figure7, { age: 'unknown' }, 'leavers')]).toEqual([value(1), value(1)]);
  });

  it('holds small counts back in every table', () => {
    const { tables } = annualReport([base, { ...base, id: 'b', sex: 'male' }], { year: 2024 });
    const kept = (Object.keys(tables) as (keyof ReportTables)[]).flatMap((name) => tables[name].cells.filter((cell) => cell.status === 'value' && cell.value !== 0));
    expect(kept).toEqual([]);
    expect(cellAt(tables.table2, { Region: '55', Kjonn: '0' })).toEqual(suppressed);
  });

  it('refuses a county of another vintage, and years whose counties it does not have', () => {
    expect(() => annualReport([record({ county: '07', municipality: null })], { year: 2024 })).toThrow('Region: the records have the code "07"; expected one of 03, 11');
    expect(() => annualReport([], { year: 2018 })).toThrow('counties: the library does not have the counties of 2018; give them');
    expect(() => annualReport([], { year: 2024, base: 'some' as 'all-leavers' })).toThrow('base: expected one of all-leavers, registered-reason, got "some"');
    expect(() => annualReport([], { year: '2024' as unknown as number })).toThrow('year: expected a year from 1990 to 2100, got "2024"');
  });

  it.each<readonly [unknown, string]>([
    [5, 'options: expected an object with the year, got 5'],
    [{ years: 2024 }, 'options.years: not known; the names are year, counties, base, disclosure, groups, source, ageLimits, agedOn, programmeTime, from'],
    [{ year: 1989 }, 'year: expected a year from 1990 to 2100, got 1989'],
    [{ from: 2024 }, 'from: expected a year from 1990 to 2023, got 2024'],
    [{ from: 1989 }, 'from: expected a year from 1990 to 2023, got 1989'],
    [{ counties: 5 }, 'counties: expected a list, got 5'],
    [{ disclosure: { smallest: 0 } }, 'disclosure.smallest: expected a whole number from 1 to 1000, got 0'],
    [{ groups: 5 }, 'groups: expected a list, got 5'],
    [{ groups: [5] }, 'groups[0]: expected a group of leavers, got 5'],
    [{ groups: [{ code: 'a', label: source, sex: 'male' }] }, 'groups[0].sex: not known; the names are code, label, sexes, protection, education'],
    [{ groups: [{ code: '', label: source }] }, 'groups[0].code: expected a text, got ""'],
    [{ groups: [{ code: 'a', label: 'A' }] }, 'groups[0].label: expected words in nb, nn and en, got "A"'],
    [{ groups: [{ code: 'a', label: source, sexes: 'male' }] }, 'groups[0].sexes: expected a list, got "male"'],
    [{ groups: [{ code: 'a', label: source }, { code: 'b', label: source, protection: ['other', 'none'] }] }, 'groups[1].protection: expected one of displaced-from-ukraine, other-collective-protection, other, unknown, got "none"'],
    [{ groups: [{ code: 'a', label: source, education: ['some'] }] }, 'groups[0].education: expected one of none, primary, upper-secondary, higher, unknown, got "some"'],
  ])('is refused for the options %j', (change, message) => {
    expect(() => annualReport([], (typeof change === 'object' ? { year: 2024, ...change } : change) as { year: number })).toThrow(new RangeError(message));
  });

  it('is refused of a tally that does not end with its year, or lacks the year before, or its participants', () => {
    const needs = (years: { from: number; through: number }, participantsFrom?: number) => () => annualReport(tally([], { years, participantsFrom }), { year: 2024 });
    expect(needs({ from: 2023, through: 2024 })).not.toThrow();
    expect(needs({ from: 2023, through: 2025 }, 2023)).toThrow(new RangeError('year: the tally counts 2023 to 2025; the report needs 2023 and, last, 2024'));
    expect(needs({ from: 2024, through: 2024 })).toThrow('year: the tally counts 2024 to 2024; the report needs 2023 and, last, 2024');
    expect(needs({ from: 2022, through: 2024 }, 2024)).toThrow('year: the tally counts 2022 to 2024; the report needs 2023 and, last, 2024');
    expect(() => annualReport(tally([], { years: { from: 2023, through: 2024 } }), { year: 2024, ageLimits: [30] } as never)).toThrow(
      'options.ageLimits: not known; the names are year, counties, base, disclosure, groups, source',
    );
    expect(() => annualReport(tally([], { years: { from: 2023, through: 2024 } }), { year: '2024' as never })).toThrow('year: expected a year from 1990 to 2100, got "2024"');
    expect(() => annualReport({ ...tally([], { years: { from: 2023, through: 2024 } }), records: -1 }, { year: 2024 })).toThrow('tally.records: expected a number of records, got -1');
  });

  it('follows the groups that are given, each by all that it says, over the years there are (Figure 6)', () => {
    const records = [
      record({ sex: 'male', education: 'none' }),
      record({ sex: 'male', education: 'higher', endingReason: 'labour-market-measures' }),
      record({ sex: 'female', education: 'higher', protection: 'displaced-from-ukraine' }),
      record({ sex: 'unknown', education: 'higher', protection: 'displaced-from-ukraine', endingReason: 'labour-market-measures' }),
      record({ sex: 'unknown', education: 'unknown', endingReason: 'labour-market-measures' }),
    ];
    const groups = [
      { code: 'everybody', label: source },
      { code: 'men', label: source, sexes: ['male'] },
      { code: 'men-higher', label: source, sexes: ['male'], education: ['higher'] },
      { code: 'displaced', label: source, protection: ['displaced-from-ukraine'] },
      { code: 'known-sex', label: source, sexes: ['male', 'female'] },
    ] as const;
    const { figure6 } = annualReport(records, { year: 2024, from: 2022, groups, ...open }).tables;
    expect(groups.map(({ code }) => cellAt(figure6, { group: code, Tid: '2024' }))).toEqual([40, 50, 0, 50, 67].map(value));
    expect(figure6.dimensions.map(({ categories }) => categories.map(({ code }) => code).join(' '))).toEqual(['everybody men men-higher displaced known-sex', '2022 2023 2024']);
  });

  it('is made of a kept tally that has a cell of nobody', () => {
    const kept = tally([base], { years: { from: 2023, through: 2024 } });
    const counts = { ...kept.counts, 'participants: sex': { '2024|female': 5, '2024|unknown': 0 } };
    const { participants } = annualReport({ ...kept, counts }, { year: 2024 }).tables;
    expect(participants.dimensions[1]!.categories.map(({ code }) => [code, cellAt(participants, { Kjonn: code, Tid: '2024' })])).toEqual([['2', value(5)], ['1', value(0)], ['9', value(0)], ['0', value(5)]]);
  });

  it('has the counties that are given', () => {
    const counties = [{ code: '55', label: source }, { code: '99', label: source, role: 'unknown' as const }];
    const { table2 } = annualReport([base], { year: 2018, counties, ...open }).tables;
    expect(table2.dimensions[0]!.categories.map(({ code }) => code)).toEqual(['55', '0']);
  });

  it('comes from a stream as a promise, and is the same', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await
    const stream = async function* () {
      yield* all.slice(0, 500);
    };
    expect(await annualReport(stream(), { year: 2024 })).toEqual(annualReport(all.slice(0, 500), { year: 2024 }));
  });
});

describe('a table of any breakdown', () => {
  it('has its dimensions, the years last, and sums when wanted', () => {
    const table = tabulate(all, { population: 'leavers', by: ['protection', 'ending-reason'], measure: 'persons', years: [2023, 2024] });
    expect(table.dimensions.map(({ id }) => id)).toEqual(['protection', 'ending-reason', 'Tid']);
    expect(cellAt(table, { protection: 'all', 'ending-reason': 'higher-education', Tid: '2024' })).toEqual(value(131));
    const bare = tabulate(all, { population: 'leavers', by: ['protection'], measure: 'work', years: [2024], totals: false });
    expect(bare.dimensions[0]?.categories.map(({ code }) => code)).not.toContain('all');
    expect(cellAt(bare, { protection: 'other', Tid: '2024' })).toEqual(value(25));
  });

  it('has municipalities, citizenships and measures', () => {
    const of = (by: 'municipality' | 'citizenship' | 'measures') => tabulate(all, { population: 'participants', by: [by], measure: 'persons', years: [2024] });
    expect(cellAt(of('municipality'), { municipality: '5501', Tid: '2024' })).toEqual(value(15_755));
    expect(of('citizenship').dimensions[0]?.categories.map(({ code }) => code)).toEqual(['SYR', 'UKR', 'all']);
    expect(cellAt(of('measures'), { measures: 'none', Tid: '2024' })).toEqual(value(15_755));
  });

  it('is refused for what makes no sense, with the option', () => {
    const making = (change: object) => () => tabulate([], { population: 'leavers', by: ['sex'], measure: 'persons', years: [2024], ...change });
    expect(making({ measure: 'work', population: 'participants' })).toThrow('measure: "work" is a share of leavers, not of participants');
    expect(making({ measure: 'work', by: ['ending-reason'] })).toThrow('by: a table of work cannot have ending-reason');
    expect(making({ years: [2024, 2024] })).toThrow('years[1]: expected a year from 2025 to 2100, got 2024');
    expect(making({ by: ['sex', 'sex'] })).toThrow('options.by[1]: "sex" is there twice');
    expect(making({ by: ['hair'] })).toThrow('options.by[0]: expected one of sex, age');
    const counted = tally([], { years: { from: 2023, through: 2024 } });
    expect(() => tabulate(counted, { population: 'leavers', by: ['sex'], measure: 'persons', years: [2022] })).toThrow('years[0]: expected a year from 2023 to 2024, got 2022');
  });
});

describe('the source of the tables', () => {
  const sourcesOf = ({ tables }: AnnualReport) => [...new Set((Object.values(tables) as Table[]).map((table) => table.source))];

  it('stands in every table when it is told, and in none when it is not', () => {
    expect(sourcesOf(annualReport(all.slice(0, 50), { year: 2024, source }))).toEqual([source]);
    expect(sourcesOf(annualReport(all.slice(0, 50), { year: 2024 }))).toEqual([null]);
  });

  it('is told of a tally too, and is refused when a language is missing', () => {
    const counted = tally(all.slice(0, 50), { years: { from: 2016, through: 2024 } });
    expect(sourcesOf(annualReport(counted, { year: 2024, source }))).toEqual([source]);
    expect(() => annualReport(counted, { year: 2024, source: { nb: 'Register' } as never })).toThrow(/^source/);
  });
});
