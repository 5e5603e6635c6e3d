import { describe, expect, it } from 'vitest';
import { annualReport, cellAt, checkRecord, table1, table2, type AnnualReport, type ProgrammeRecord } from '../../src/statistics/index.js';
import { measureGroups } from '../../src/statistics/record.js';
import { syntheticPopulation, type SyntheticPopulationOptions } from '../../src/testing/population.js';

const population = (seed: number): ProgrammeRecord[] => [...syntheticPopulation({ seed, year: 2024 })];
const isLate = ({ id }: ProgrammeRecord): boolean => id.startsWith('synthetic-late-');

const valueAt = (table: AnnualReport['tables']['table1'], at: Readonly<Record<string, string>>, contents?: string): number | string => {
  const cell = cellAt(table, at, contents);
  return cell.status === 'value' ? cell.value : cell.status;
};

const numbersOf = ({ mainFindings }: AnnualReport): Readonly<Record<string, Readonly<Record<string, number | string>>>> =>
  Object.fromEntries(mainFindings.map(({ id, numbers }) => [id, Object.fromEntries(Object.entries(numbers).map(([name, cell]) => [name, cell.status === 'value' ? cell.value : cell.status]))]));

describe.each([1, 2024])('the synthetic population of seed %i', (seed) => {
  const records = population(seed);
  const report = annualReport(records, { year: 2024 });
  const findings = numbersOf(report);

  it('has well-formed records, each with an id that says it is synthetic', () => {
    expect(records).toHaveLength(49_601);
    for (const record of records) checkRecord(record);
    expect(records.every(({ id }) => id.startsWith('synthetic-'))).toBe(true);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('prints Table 1 of the report, both years', () => {
    for (const year of [2023, 2024] as const) {
      const printed = Object.fromEntries(measureGroups.map((group) => [group, valueAt(report.tables.table1, { measures: group, Tid: String(year) })]));
      expect(printed).toEqual(table1[year].shares);
      expect(valueAt(report.tables.table1, { measures: 'none', Tid: String(year) })).toBe(table1[year].none);
      expect(valueAt(report.tables.participants, { Tid: String(year), Kjonn: '0' })).toBe(table1[year].participants);
    }
  });

  it('prints Table 2 of the report, in its order', () => {
    const [regions] = report.tables.table2.dimensions;
    expect(regions?.categories.map(({ code }) => code)).toEqual([...table2.rows.map(({ county }) => county), '0']);
    const row = (county: string) => ['2', '1', '0'].map((sex) => valueAt(report.tables.table2, { Region: county, Kjonn: sex }));
    expect([...table2.rows, { ...table2.total, county: '0' }].map(({ county }) => [county, ...row(county)])).toEqual(
      [...table2.rows, { ...table2.total, county: '0' }].map(({ county, women, men, both }) => [county, women, men, both]),
    );
  });

  // The report for 2024, main findings with their footnotes 1 to 14.
  it('prints the main findings of the report', () => {
    expect(findings).toMatchObject({
      participants: { participants: 36_139, before: 32_506 },
      countries: { countries: 90 },
      entrants: { entrants: 17_095 },
      leavers: { leavers: 15_755 },
      'goal-attainment': { share: 45 },
      work: { share: 41, change: 0 },
      education: { share: 4, change: -4 },
      'displaced-leavers': { share: 86, before: 80 },
      'displaced-to-work': { share: 43, before: 45 },
      'displaced-to-upper-secondary': { share: 2, before: 2 },
      'displaced-to-higher-education': { share: 0, before: 1 },
      'others-to-work': { share: 25, before: 23 },
      'others-to-education': { share: 19, change: -9 },
      'others-to-preparatory-education': { change: 5 },
      'goal-attainment-by-sex': { women: 39, men: 53, changeOfWomen: -5, changeOfMen: -7 },
      'leavers-by-sex': { women: 56, womenAmongDisplaced: 56, womenAmongOthers: 53, changeOfMen: 12 },
      youngest: { share: 59 },
      'higher-education-by-sex': { women: 41, men: 54 },
      neither: { persons: 8644, measures: 5913, measuresShare: 38, preparatory: 367, preparatoryShare: 2, otherShare: 15 },
    });
    expect(findings['displaced-participants']?.['participants']).toBeGreaterThan(27_000);
    expect(findings['participants-by-sex']?.['women']).toBeGreaterThan(findings['participants-by-sex']?.['men'] as number);
  });

  it('follows 8 644 where the report does not sum, so that 2 364 left for other reasons', () => {
    expect(findings['neither']?.['other']).toBe(2364);
  });

  it('prints the leavers of 2023 without those registered late, and the shares of 2023 with them and without', () => {
    const late = records.filter(isLate);
    expect(late).toHaveLength(2081);
    expect(late.every(({ endedOn }) => endedOn?.startsWith('2023') === true)).toBe(true);
    const inTime = numbersOf(annualReport(records.filter((record) => !isLate(record)), { year: 2024 }));
    expect([findings['leavers']?.['before'], inTime['leavers']?.['before']]).toEqual([13_462, 11_381]);
    for (const id of ['work', 'education', 'displaced-leavers', 'displaced-to-work', 'others-to-work', 'others-to-education', 'goal-attainment-by-sex', 'leavers-by-sex']) {
      expect([id, inTime[id]]).toEqual([id, findings[id]]);
    }
  });

  it('has the citizens that the report counts', () => {
    const participants = records.filter(({ endedOn }) => endedOn === null || endedOn >= '2024');
    const citizens = (country: string) => participants.filter(({ citizenship }) => citizenship === country).length;
    expect(['SYR', 'COD', 'ERI', 'AFG'].map(citizens)).toEqual([4148, 1120, 926, 794]);
  });

  it('has programme times as the text to Figure 1 says: nine of ten with collective protection within a year, two of three others over two', () => {
    const time = (protection: string, group: string) => valueAt(report.tables.figure1, { protection, 'programme-time': group });
    expect(Math.round(((time('collective-protection', '0-6') as number) + (time('collective-protection', '6-12') as number)) / 10)).toBe(9);
    expect(Math.abs((time('other', '24+') as number) - 200 / 3)).toBeLessThan(3);
  });
});

describe('syntheticPopulation', () => {
  const first = (options: SyntheticPopulationOptions, count: number): ProgrammeRecord[] => {
    const records: ProgrammeRecord[] = [];
    for (const record of syntheticPopulation(options)) {
      records.push(record);
      if (records.length === count) break;
    }
    return records;
  };

  it('is the same for a seed, each time it is gone through, and another for another seed', () => {
    const people = syntheticPopulation({ seed: 7, year: 2024 });
    const [once, again] = [people[Symbol.iterator]().next().value, people[Symbol.iterator]().next().value] as [ProgrammeRecord, ProgrammeRecord];
    expect(again).toEqual(once);
    expect(first({ seed: 7, year: 2024 }, 50)).toEqual(first({ seed: 7, year: 2024 }, 50));
    expect(first({ seed: 8, year: 2024 }, 50)).not.toEqual(first({ seed: 7, year: 2024 }, 50));
  });

  it('refuses a seed or a year that it does not have, at once', () => {
    const wrong = (options: unknown) => () => syntheticPopulation(options as SyntheticPopulationOptions);
    expect(wrong({ seed: 1, year: 2023 })).toThrow(new RangeError('year: expected 2024, got 2023'));
    expect(wrong({ seed: -1, year: 2024 })).toThrow(new RangeError('seed: expected a whole number from 0 to 4294967295, got -1'));
    expect(wrong({ seed: 1.5, year: 2024 })).toThrow(RangeError);
    expect(wrong({ seed: 1, year: 2024, size: 5 })).toThrow(RangeError);
    expect(wrong(null)).toThrow(RangeError);
  });
});
