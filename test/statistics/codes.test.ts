import { describe, expect, it } from 'vitest';
import { endingReasons, attainsGoal } from '../../src/outcomes/ending.js';
import {
  ageBandLists,
  counties,
  countyLists,
  countyOf,
  countyVintageOf,
  countyVintages,
  educationLabels,
  endingReasonLists,
  measureGroupLabels,
  measureLists,
  municipalities,
  municipalityLists,
  municipalityVintages,
  protectionLabels,
  sexCodes,
  sexLabels,
  unknownCounty,
  wholeCountry,
  type CodeList,
  type CountyVintage,
  type MunicipalityVintage,
} from '../../src/statistics/codes/index.js';
import { educationGroups, measureGroups, protectionGroups, sexes } from '../../src/statistics/record.js';

const lists: readonly CodeList[] = [
  ...Object.values(countyLists),
  ...Object.values(municipalityLists),
  ...Object.values(sexCodes),
  ...Object.values(endingReasonLists),
  ...Object.values(measureLists),
];

describe('the code lists', () => {
  it.each(lists.map((list) => [list.id, list] as const))('%s has a source, each code once, and every label in all the languages', (_id, { source, codes, label }) => {
    expect(source.title).not.toBe('');
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const words of [label, ...codes.map((code) => code.label)]) {
      expect(Object.values(words).map((word) => word.trim())).toEqual(Object.values(words));
      expect(Object.values(words)).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
  });

  it('have labels for every group of the records', () => {
    expect(Object.keys(sexLabels)).toEqual([...sexes]);
    expect(Object.keys(protectionLabels)).toEqual([...protectionGroups]);
    expect(Object.keys(educationLabels)).toEqual([...educationGroups]);
    expect(Object.keys(measureGroupLabels)).toEqual([...measureGroups]);
  });
});

describe('counties', () => {
  it('are as many as there were: 19, 11 and 15', () => {
    expect(countyVintages.map((vintage) => counties(vintage).length)).toEqual([19, 11, 15]);
  });

  it('are in the order of their codes, which are not those of the unknown and the whole', () => {
    for (const vintage of countyVintages) {
      const codes = counties(vintage).map(({ code }) => code);
      expect(codes).toEqual([...codes].sort());
      expect(codes).not.toContain(unknownCounty.code);
      expect(codes).not.toContain(wholeCountry.code);
    }
  });

  it('of a year are those of its vintage, to the day a new one begins, and none where the library has none', () => {
    const vintages: readonly (readonly [number, CountyVintage | null])[] = [
      [2015, null],
      [2016, 2016],
      [2017, 2016],
      [2018, null],
      [2019, null],
      [2020, 2020],
      [2023, 2020],
      [2024, 2024],
      [2026, 2024],
    ];
    for (const [year, vintage] of vintages) expect([year, countyVintageOf(year)]).toEqual([year, vintage]);
    expect(() => countyVintageOf('2024' as unknown as number)).toThrow(new RangeError('year: expected a calendar year, got "2024"'));
  });

  it('of a vintage that there is not are refused', () => {
    expect(() => counties(2018 as CountyVintage)).toThrow(new RangeError('vintage: expected one of 2016, 2020, 2024, got 2018'));
  });
});

/** The government's count of municipalities in each county from 1 January 2024 (regjeringen.no, id2922222). */
const COUNTED_2024 = { '03': 1, 11: 23, 15: 27, 18: 41, 31: 12, 32: 21, 33: 18, 34: 46, 39: 6, 40: 17, 42: 25, 46: 43, 50: 38, 55: 21, 56: 18 };

describe('municipalities', () => {
  const counted = (vintage: MunicipalityVintage): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { code } of municipalities(vintage)) counts[countyOf(code, vintage)] = (counts[countyOf(code, vintage)] ?? 0) + 1;
    return counts;
  };

  it('of 2024 are as many in each county as the government counts, 357 in all', () => {
    expect(counted(2024)).toEqual(COUNTED_2024);
    expect(municipalities(2024)).toHaveLength(357);
  });

  it('of 2016 are 428, in every county of 2016', () => {
    expect(municipalities(2016)).toHaveLength(428);
    expect(Object.keys(counted(2016)).sort()).toEqual(counties(2016).map(({ code }) => code));
  });

  it('of 2016 and 2024 are told apart where the numbers or the names have changed', () => {
    const named = (vintage: MunicipalityVintage, code: string) => municipalities(vintage).find((one) => one.code === code)?.label.nb;
    expect([named(2016, '1504'), named(2024, '1508'), named(2024, '1580'), named(2024, '1504')]).toEqual(['Ålesund', 'Ålesund', 'Haram', undefined]);
    expect([named(2016, '0706'), named(2016, '0710'), named(2016, '0719'), named(2016, '0720')]).toEqual(['Sandefjord', undefined, 'Andebu', 'Stokke']);
  });

  it('are well formed: four digits in order, and a name each, no two alike', () => {
    for (const vintage of municipalityVintages) {
      const codes = municipalities(vintage).map(({ code }) => code);
      expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true);
      expect(codes).toEqual([...codes].sort());
      const names = municipalities(vintage).map(({ label }) => label.nb);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('of 2020 are not there, because they could not be confirmed', () => {
    expect(() => municipalities(2020 as MunicipalityVintage)).toThrow(new RangeError('vintage: expected one of 2016, 2024, got 2020'));
  });
});

describe('countyOf', () => {
  it('is the county of the vintage', () => {
    expect([countyOf('5501', 2024), countyOf('1902', 2016), countyOf('5401', 2020), countyOf('0301', 2016)]).toEqual(['55', '19', '54', '03']);
  });

  it('refuses a number of another vintage, a county that is none, and what is no number', () => {
    expect(() => countyOf('1902', 2024)).toThrow(new RangeError('municipality: "1902" is no municipality from 2024'));
    expect(() => countyOf('5501', 2016)).toThrow(new RangeError('municipality: "5501" is no municipality in 2016'));
    expect(() => countyOf('3101', 2020)).toThrow(new RangeError('municipality: "3101" is no municipality in 2020 to 2023'));
    expect(() => countyOf('5502', 2024)).toThrow(RangeError);
    expect(() => countyOf('301', 2024)).toThrow(new RangeError('municipality: expected four digits, got "301"'));
    expect(() => countyOf(301 as unknown as string, 2024)).toThrow(RangeError);
    expect(() => countyOf('0301', 2019 as CountyVintage)).toThrow(RangeError);
  });
});

describe('the codes of sex', () => {
  it('contradict each other, as published', () => {
    const codes = (key: keyof typeof sexCodes) => Object.fromEntries(sexCodes[key].codes.map(({ code, sex }) => [code, sex]));
    expect(codes('statistics-norway')).toEqual({ 0: null, 1: 'male', 2: 'female' });
    expect(codes('imdi')).toEqual({ alle: null, 0: 'female', 1: 'male' });
  });
});

describe('the lists of ending reasons', () => {
  it.each(Object.values(endingReasonLists).map((list) => [list.id, list] as const))('%s covers every reason, and agrees with goal attainment', (_id, { codes }) => {
    expect(new Set(codes.flatMap(({ reasons }) => reasons))).toEqual(new Set(endingReasons));
    for (const { reasons, goal } of codes) {
      const attained = new Set(reasons.map((reason) => (attainsGoal(reason) === 'attained' ? 'attained' : 'not-attained')));
      expect([...attained]).toEqual(goal === null ? [] : [goal]);
    }
  });

  it('say which codes map one to one', () => {
    const oneToOne = endingReasonLists.avslutningArsak8.codes.filter(({ reasons }) => reasons.length === 1).map(({ code }) => code);
    expect(oneToOne).toEqual(['gr_skole', 'sos_stnd', 'trygd_annen']);
  });
});

describe('the lists of measures', () => {
  it('propose a group for each of the twelve, and say that it is inferred', () => {
    const { codes, certainty } = measureLists.tiltakKategori12;
    expect(codes).toHaveLength(12);
    expect(codes.filter(({ group }) => group === null)).toEqual([]);
    expect(certainty).toBe('inferred');
    expect(measureLists.tiltakKategori4.codes.every(({ group }) => group === null)).toBe(true);
  });
});

describe('the bands of ages', () => {
  it('follow each other without a gap where they say that they are whole', () => {
    for (const { bands, whole } of Object.values(ageBandLists)) {
      const gaps = bands.slice(1).filter(({ from }, at) => from !== (bands[at]?.to ?? Number.NaN) + 1);
      expect(gaps.length === 0).toBe(whole);
      expect(bands.at(-1)?.to).toBeNull();
    }
  });
});
