import { describe, expect, it } from 'vitest';
import { annualReport, cellAt, counties, disclosurePolicies, tally, type ProgrammeRecord } from '../../src/statistics/index.js';
import type { EndingReason } from '../../src/outcomes/ending.js';

// The directorate's results for 2016, typed from its page: county, ended, share, to work, to education, in the published order.
const published = [
  ['09', 'Aust-Agder', 93, 58, 9, 45],
  ['20', 'Finnmark', 115, 56, 32, 32],
  ['16', 'Sør-Trøndelag', 286, 54, 93, 61],
  ['17', 'Nord-Trøndelag', 212, 53, 49, 64],
  ['02', 'Akershus', 314, 53, 97, 69],
  ['04', 'Hedmark', 121, 52, 29, 34],
  ['01', 'Østfold', 129, 50, 26, 39],
  ['15', 'Møre og Romsdal', 266, 50, 41, 91],
  ['03', 'Oslo', 413, 47, 151, 44],
  ['14', 'Sogn og Fjordane', 116, 47, 27, 27],
  ['06', 'Buskerud', 191, 45, 48, 38],
  ['18', 'Nordland', 307, 44, 60, 75],
  ['11', 'Rogaland', 352, 43, 81, 71],
  ['12', 'Hordaland', 475, 42, 116, 85],
  ['19', 'Troms', 241, 41, 71, 29],
  ['07', 'Vestfold', 125, 41, 28, 23],
  ['05', 'Oppland', 183, 40, 39, 34],
  ['10', 'Vest-Agder', 242, 36, 39, 48],
  ['08', 'Telemark', 252, 33, 39, 43],
] as const;
const wholeCountry = { ended: 4_469, share: 46, work: 1_087, education: 961 };

const records: ProgrammeRecord[] = [];
const add = (county: string | null, reason: EndingReason, count: number): void => {
  for (let at = 0; at < count; at += 1) {
    records.push({
      id: `r${String(records.length)}`,
      sex: records.length % 3 === 0 ? 'female' : 'male',
      born: 1985,
      citizenship: 'ERI',
      protection: 'other',
      county,
      municipality: null,
      education: 'unknown',
      startedOn: '2014-09-01',
      endedOn: '2016-08-31',
      endingReason: reason,
      leave: [],
      measures: [],
    });
  }
};
for (const [county, , ended, , work, education] of published) {
  add(county, 'ordinary-work', work);
  add(county, 'upper-secondary', education);
  add(county, 'labour-market-measures', ended - work - education);
}
const sum = (column: 2 | 4 | 5): number => published.reduce((total, row) => total + row[column], 0);
// Persons with a shielded identity are in the total and in no county.
const shielded = { ended: wholeCountry.ended - sum(2), work: wholeCountry.work - sum(4), education: wholeCountry.education - sum(5) };
add(null, 'work-with-wage-subsidy', shielded.work);
add(null, 'higher-education', shielded.education);
add(null, 'not-registered', shielded.ended - shielded.work - shielded.education);

const counted = tally(records, { years: { from: 2015, through: 2016 } });
const tables = () => annualReport(counted, { year: 2016, disclosure: disclosurePolicies.none }).tables;

describe('the county table of 2016', () => {
  it('leaves 36 shielded persons outside every county, 12 to work and 9 to education', () => {
    expect(shielded).toEqual({ ended: 36, work: 12, education: 9 });
  });

  it('has the 19 published counties in the published order, then the unknown and the total', () => {
    const rows = tables().table2.dimensions[0]?.categories ?? [];
    expect(rows.map(({ label }) => label.nb)).toEqual([...published.map(([, name]) => name), 'Ukjent', 'Totalt']);
    expect(counties(2016)).toHaveLength(published.length);
  });

  it.each(published.map(([code, name, , percent]) => [name, code, percent] as const))('gives %s its published share', (_name, code, percent) => {
    expect(cellAt(tables().table2, { Region: code, Kjonn: '0' })).toEqual({ status: 'value', value: percent });
  });

  it('counts the shielded in the total', () => {
    expect(cellAt(tables().table2, { Region: '0', Kjonn: '0' })).toEqual({ status: 'value', value: wholeCountry.share });
    expect(cellAt(tables().leavers, { Kjonn: '0', Tid: '2016' })).toEqual({ status: 'value', value: wholeCountry.ended });
    expect(cellAt(tables().figure2, { Tid: '2016', outcome: 'work' })).toEqual({ status: 'value', value: 24 });
    expect(cellAt(tables().table2, { Region: '99', Kjonn: '0' })).toEqual({ status: 'value', value: 58 });
  });
});
