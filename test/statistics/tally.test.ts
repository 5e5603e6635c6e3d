import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainsGoal } from '../../src/outcomes/ending.js';
import {
  annualReport,
  cellAt,
  disclosurePolicies,
  emptyTally,
  measureGroups,
  merge,
  programmeTime,
  tabulate,
  tally,
  type Breakdown,
  type ProgrammeRecord,
  type Tally,
  type TallyOptions,
} from '../../src/statistics/index.js';
import { anyRecord, anyRecords } from '../../src/testing/index.js';

const breakdowns: readonly Breakdown[] = [
  { population: 'participants', by: ['sex', 'age', 'measures', 'citizenship'] },
  { population: 'entrants', by: ['municipality', 'protection'] },
  { population: 'leavers', by: ['age', 'county', 'education', 'ending-reason'] },
  { population: 'leavers', by: ['programme-time'] },
  { population: 'programme-times', by: ['protection', 'programme-time'] },
];
const options: TallyOptions = { years: { from: 2022, through: 2025 }, participantsFrom: 2023, breakdowns };

const bands = ['0-18', '19-24', '25-30', '31-40', '41-50', '51-55', '56+'];
const bandOf = (age: number): string => bands[[19, 25, 31, 41, 51, 56].filter((limit) => age >= limit).length]!;

/** The same counts, one record at a time and one question at a time. */
const naive = (records: readonly ProgrammeRecord[]): Record<string, Record<string, number>> => {
  const counts: Record<string, Record<string, number>> = {};
  const add = (name: string, ...codes: readonly string[]): void => {
    counts[name] ??= {};
    const cell = codes.join('|');
    counts[name][cell] = (counts[name][cell] ?? 0) + 1;
  };
  const names = [
    'participants: sex, age, citizenship, measures',
    'entrants: protection, municipality',
    'leavers: age, county, education, ending-reason',
    'leavers: programme-time',
    'programme-times: protection, programme-time',
  ] as const;
  for (const name of names) counts[name] = {};
  for (const record of records) {
    const { startedOn, endedOn } = record;
    for (const year of ['2022', '2023', '2024', '2025']) {
      const [first, last] = [`${year}-01-01`, `${year}-12-31`];
      const born = record.born === null ? null : Number(String(record.born).slice(0, 4));
      const age = born === null ? 'unknown' : bandOf(Number(year) - born);
      if (startedOn <= last && (endedOn === null || endedOn >= first) && year !== '2022') {
        const groups = measureGroups.filter((group) =>
          record.measures.some(
            (measure) =>
              measure.group === group && measure.from <= last && (measure.to === null || measure.to >= first) && (endedOn === null || measure.from <= endedOn),
          ),
        );
        add(names[0], year, record.sex, age, record.citizenship ?? 'unknown', groups.join('+') || 'none');
      }
      if (startedOn.startsWith(year)) add(names[1], year, record.protection, record.municipality ?? 'unknown');
      if (endedOn?.startsWith(year) === true) {
        add(names[2], year, age, record.county ?? 'unknown', record.education, String(record.endingReason));
        add(names[3], year, programmeTime(record).group);
      }
    }
    if (startedOn >= '2021-01-01' && startedOn <= '2024-05-21') add(names[4], '2025', record.protection, programmeTime(record, { through: '2026-05-21' }).group);
  }
  return counts;
};

const anyParts = anyRecords(30).chain((records) => fc.tuple(fc.constant(records), fc.array(fc.nat({ max: 3 }), { minLength: records.length, maxLength: records.length })));

const partsOf = (records: readonly ProgrammeRecord[], places: readonly number[]): readonly Tally[] =>
  [0, 1, 2, 3].map((part) => tally(records.filter((_, at) => places[at] === part), options));

describe('a tally', () => {
  it('counts what one record at a time counts', () => {
    fc.assert(
      fc.property(anyRecords(40), (records) => {
        const counted = tally(records, options);
        expect(counted.records).toBe(records.length);
        expect(counted.counts).toEqual(naive(records));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same, to the last letter, for any partition in any order', () => {
    fc.assert(
      fc.property(anyParts, ([records, places]) => {
        const whole = JSON.stringify(tally(records, options));
        const [a, b, c, d] = partsOf(records, places) as [Tally, Tally, Tally, Tally];
        expect(JSON.stringify(merge(merge(merge(a, b), c), d))).toBe(whole);
        expect(JSON.stringify(merge(merge(d, b), merge(c, a)))).toBe(whole);
        expect(JSON.stringify(merge(a, b))).toBe(JSON.stringify(merge(b, a)));
        expect(JSON.stringify(merge(a, emptyTally(options)))).toBe(JSON.stringify(a));
        expect(JSON.stringify(tally([...records].reverse(), options))).toBe(whole);
        expect(JSON.parse(whole)).toEqual(tally(records, options));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for a stream as for a list', async () => {
    const records = fc.sample(anyRecords(40), { numRuns: 1, seed: 5 })[0]!;
    // eslint-disable-next-line @typescript-eslint/require-await
    const stream = async function* () {
      yield* records;
    };
    expect(await tally(stream(), options)).toEqual(tally(records, options));
    expect(tally(new Set(records).values(), options)).toEqual(tally(records, options));
  });

  it('keeps every code when there are more of them than there was room for', () => {
    const [record] = fc.sample(anyRecord(), { numRuns: 1, seed: 2 });
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const codes = letters.flatMap((first) => letters.map((second) => `Q${first}${second}`));
    const records = [...codes, ...codes, null].map((citizenship, at): ProgrammeRecord => ({
      ...record!,
      id: String(at),
      citizenship,
      startedOn: '2023-01-01',
      endedOn: null,
      endingReason: null,
      municipality: `${String(10 + (at % 90))}01`,
      county: String(10 + (at % 90)),
    }));
    const by = ['citizenship', 'county', 'municipality'] as const;
    const { counts } = tally(records, { years: { from: 2023, through: 2023 }, breakdowns: [{ population: 'entrants', by }, { population: 'entrants', by: ['citizenship'] }] });
    const expected = Object.fromEntries([...codes.map((code) => [`2023|${code}`, 2]), ['2023|unknown', 1]]) as Record<string, number>;
    expect(counts['entrants: citizenship']).toEqual(expected);
    expect(Object.values(counts['entrants: citizenship, county, municipality']!).reduce((sum, count) => sum + count, 0)).toBe(records.length);
    expect(Object.keys(counts['entrants: citizenship, county, municipality']!)).toContain('2023|QAA|10|1001');
  });

  it('reckons age on the day of ending when asked, and gives a year of birth a band only where both ages lie in it', () => {
    const [record] = fc.sample(anyRecord(), { numRuns: 1, seed: 2 });
    const bandOn = (born: ProgrammeRecord['born'], endedOn: ProgrammeRecord['endedOn']): string => {
      const one: ProgrammeRecord = { ...record!, born, startedOn: '2024-01-01', endedOn, endingReason: 'ordinary-work' };
      const { counts } = tally([one], { years: { from: 2024, through: 2025 }, agedOn: 'day-of-ending', breakdowns: [{ population: 'leavers', by: ['age'] }] });
      return Object.keys(counts['leavers: age']!)[0]!.split('|')[1]!;
    };
    // 25 years on 1 March 2024.
    expect(['2024-02-29', '2024-03-01', '2024-03-02'].map((day) => bandOn('1999-03-01', day as ProgrammeRecord['endedOn']))).toEqual(['19-24', '25-30', '25-30']);
    // Born on 29 February: a year is added on the 28th where there is no 29th.
    expect([bandOn('2000-02-29', '2025-02-27'), bandOn('2000-02-29', '2025-02-28')]).toEqual(['19-24', '25-30']);
    expect([bandOn(1999, '2024-06-01'), bandOn(2000, '2024-06-01'), bandOn(1998, '2024-06-01'), bandOn(null, '2024-06-01')]).toEqual(['unknown', '19-24', '25-30', 'unknown']);
  });

  it('is refused with the place of the record, the field and the value', async () => {
    const [record] = fc.sample(anyRecord(), { numRuns: 1, seed: 2 });
    const good: ProgrammeRecord = { ...record!, startedOn: '2024-01-01', endedOn: '2024-12-31', endingReason: 'ordinary-work' };
    const counting = (change: object) => () => tally([good, { ...good, ...change }], options);
    expect(counting({ sex: 'K' })).toThrow('records[1].sex: expected one of female, male, unknown, got "K"');
    expect(counting({ county: '5' })).toThrow('records[1].county: expected a county as two digits or null, got "5"');
    expect(counting({ endingReason: null })).toThrow('records[1].endingReason: expected one of ordinary-work');
    expect(counting({ endedOn: '2023-12-31' })).toThrow('records[1].endedOn: "2023-12-31" is before startedOn, 2024-01-01');
    expect(counting({ startedOn: '2024' })).toThrow('records[1].startedOn: expected a date as YYYY-MM-DD, got "2024"');
    expect(counting({ born: 2030 })).toThrow('records[1].born: expected a birth');
    expect(counting({ measures: null })).toThrow('records[1].measures');
    expect(() => tally([null as unknown as ProgrammeRecord], options)).toThrow('records[0]: is no record of a programme');
    expect(() => tally(5 as unknown as ProgrammeRecord[], options)).toThrow('records: expected an iterable of records, got 5');
    // eslint-disable-next-line @typescript-eslint/require-await
    const stream = async function* () {
      yield { ...good, sex: 'K' } as unknown as ProgrammeRecord;
    };
    await expect(tally(stream(), options)).rejects.toThrow('records[0].sex');
    expect(() => merge(tally([], options), tally([], { ...options, agedOn: 'day-of-ending' }))).toThrow('b.settings: differ');
    expect(() => emptyTally({ years: { from: 2025, through: 2024 } })).toThrow('years.through: expected a year from 2025 to 2100, got 2024');
    expect(() => emptyTally({ ...options, breakdowns: [{ population: 'participants', by: ['ending-reason'] }] })).toThrow(
      'breakdowns[0].by[0]: "ending-reason" is no dimension of participants',
    );
    expect(() => emptyTally({ ...options, ageLimits: [25, 19] })).toThrow('ageLimits[1]: expected a whole number above the one before');
  });
});

describe('the tables of a tally', () => {
  const every = { disclosure: disclosurePolicies.none };

  it('are those of its records, merged in any way', () => {
    fc.assert(
      fc.property(anyRecords(30), fc.nat({ max: 30 }), (records, cut) => {
        const whole = annualReport(records, { year: 2025, from: 2021, ...every });
        const counting = { years: { from: 2021, through: 2025 } };
        const merged = merge(tally(records.slice(cut), counting), tally(records.slice(0, cut), counting));
        expect(annualReport(JSON.parse(JSON.stringify(merged)) as Tally, { year: 2025, ...every })).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('move, when a leaver is added, only in the cells of the leaver and their sums', () => {
    const anyLeaver = anyRecord().map((record): ProgrammeRecord => ({ ...record, startedOn: '2024-01-10', endedOn: '2025-02-01', endingReason: record.endingReason ?? 'higher-education' }));
    fc.assert(
      fc.property(anyRecords(30), anyLeaver, (records, leaver) => {
        const make = (list: readonly ProgrammeRecord[]) =>
          tabulate(list, { population: 'leavers', by: ['sex', 'education'], measure: 'persons', years: [2024, 2025], ...every });
        const [before, after] = [make(records), make([...records, leaver])];
        const sex = { female: '2', male: '1', unknown: '9' }[leaver.sex];
        for (const year of ['2024', '2025']) {
          for (const Kjonn of ['2', '1', '0']) {
            for (const education of ['none', 'primary', 'upper-secondary', 'higher', 'all']) {
              const at = { Kjonn, education, Tid: year };
              const moves = year === '2025' && (Kjonn === '0' || Kjonn === sex) && (education === 'all' || education === leaver.education);
              const [was, is] = [cellAt(before, at), cellAt(after, at)];
              expect(was.status === 'value' && is.status === 'value' && is.value - was.value).toBe(moves ? 1 : 0);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have the shares that the records have', () => {
    fc.assert(
      fc.property(anyRecords(40), (records) => {
        const table = tabulate(records, { population: 'leavers', by: ['education'], measure: 'goal-attainment', years: [2024], ...every });
        for (const education of ['none', 'primary', 'upper-secondary', 'higher'] as const) {
          const left = records.filter((record) => record.education === education && record.endedOn?.startsWith('2024'));
          const attained = left.filter(({ endingReason }) => endingReason !== null && attainsGoal(endingReason) === 'attained').length;
          const expected = left.length === 0 ? { status: 'not-applicable' } : { status: 'value', value: Math.floor((200 * attained + left.length) / (2 * left.length)) };
          expect(cellAt(table, { education, Tid: '2024' })).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are refused when the tally did not count them, with what it has', () => {
    const counted = tally([], { years: { from: 2023, through: 2024 } });
    expect(() => tabulate(counted, { population: 'leavers', by: ['municipality'], measure: 'persons', years: [2024] })).toThrow(
      'tally: leavers: municipality was not counted; it has ',
    );
    expect(() => annualReport(counted, { year: 2023 })).toThrow('year: the tally counts 2023 to 2024; the report needs 2022 and, last, 2023');
  });
});
