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
import { cellsOf } from '../../src/statistics/tally.js';
import { anyRecord, anyRecords } from '../../src/testing/index.js';
import { goodRecord } from '../support/goodRecord.js';

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

const ended: ProgrammeRecord = { ...goodRecord, startedOn: '2024-01-01', endedOn: '2024-12-31', leave: [], measures: [] };
const of = (change: object): ProgrammeRecord => ({ ...ended, ...change });
const countsBy = (records: readonly ProgrammeRecord[], breakdown: Breakdown, more: Partial<TallyOptions> = {}) =>
  Object.values(tally(records, { years: { from: 2024, through: 2025 }, breakdowns: [breakdown], ...more }).counts)[0];

describe('what a tally counts', () => {
  it('is what the report needs where nothing else is said', () => {
    expect(tally([], { years: { from: 2016, through: 2024 } }).settings).toEqual({
      years: { from: 2016, through: 2024 },
      participantsFrom: 2023,
      ageLimits: [19, 25, 31, 41, 51, 56],
      agedOn: 'end-of-year',
      programmeTime: { startedFrom: '2021-01-01', startedThrough: '2023-05-21', countedThrough: '2025-05-21', borders: [6, 12, 24], tolerance: 14 },
      breakdowns: [
        { population: 'entrants', by: ['sex'] },
        { population: 'leavers', by: ['age', 'ending-reason'] },
        { population: 'leavers', by: ['sex', 'county', 'ending-reason'] },
        { population: 'leavers', by: ['sex', 'protection', 'education', 'ending-reason'] },
        { population: 'participants', by: ['citizenship'] },
        { population: 'participants', by: ['measures'] },
        { population: 'participants', by: ['protection'] },
        { population: 'participants', by: ['sex'] },
        { population: 'programme-times', by: ['protection', 'programme-time'] },
      ],
    });
  });

  it('is what is said otherwise, each breakdown once', () => {
    const given = {
      years: { from: 2024, through: 2024 },
      participantsFrom: 2024,
      ageLimits: [30],
      agedOn: 'day-of-ending',
      programmeTime: { startedFrom: '2022-01-01', startedThrough: '2022-12-31', countedThrough: '2022-12-31', borders: [3], tolerance: 0 },
    } as const;
    const { settings } = tally([], { ...given, breakdowns: [{ population: 'leavers', by: ['age', 'sex'] }, { population: 'entrants', by: [] }, { population: 'leavers', by: ['sex', 'age'] }] });
    expect(settings).toEqual({ ...given, breakdowns: [{ population: 'entrants', by: [] }, { population: 'leavers', by: ['sex', 'age'] }] });
    expect(tally([], { years: { from: 2024, through: 2024 } }).settings.participantsFrom).toBe(2024);
    expect(tally([], { years: given.years, programmeTime: { startedThrough: '2023-12-31' } }).settings.programmeTime).toMatchObject({ startedFrom: '2021-01-01', startedThrough: '2023-12-31', tolerance: 14 });
  });

  it.each<readonly [object | null, string]>([
    [null, 'options: expected an object, got null'],
    [{ year: 2024 }, 'options.year: not known; the names are years, participantsFrom, ageLimits, agedOn, programmeTime, breakdowns'],
    [{ years: 2024 }, 'years: expected the first and last year, got 2024'],
    [{ years: { from: 2024, to: 2024 } }, 'years.to: not known; the names are from, through'],
    [{ years: { from: 1989, through: 2024 } }, 'years.from: expected a year from 1990 to 2100, got 1989'],
    [{ years: { from: 2024.5, through: 2025 } }, 'years.from: expected a year from 1990 to 2100, got 2024.5'],
    [{ years: { from: 2024, through: 2101 } }, 'years.through: expected a year from 2024 to 2100, got 2101'],
    [{ participantsFrom: 2022 }, 'participantsFrom: expected a year from 2023 to 2024, got 2022'],
    [{ participantsFrom: 2025 }, 'participantsFrom: expected a year from 2023 to 2024, got 2025'],
    [{ agedOn: 'birthday' }, 'agedOn: expected one of end-of-year, day-of-ending, got "birthday"'],
    [{ ageLimits: [0] }, 'ageLimits[0]: expected a whole number above the one before, from 1 to 100, got 0'],
    [{ programmeTime: 5 }, 'programmeTime: expected an object, got 5'],
    [{ programmeTime: { months: 5 } }, 'programmeTime.months: not known; the names are startedFrom, startedThrough, countedThrough, borders, tolerance'],
    [{ programmeTime: { borders: [0] } }, 'borders[0]: expected a whole number of months above the one before, from 1 to 240, got 0'],
    [{ programmeTime: { startedFrom: '2024-02-30' } }, 'programmeTime.startedFrom: "2024-02-30" is not a day that exists'],
    [{ programmeTime: { startedThrough: '2024-02-30' } }, 'programmeTime.startedThrough: "2024-02-30" is not a day that exists'],
    [{ programmeTime: { countedThrough: '2024-02-30' } }, 'programmeTime.countedThrough: "2024-02-30" is not a day that exists'],
    [{ programmeTime: { countedThrough: '2023-05-20' } }, 'programmeTime.countedThrough: 2023-05-20 is before startedThrough, 2023-05-21'],
    [{ breakdowns: 'sex' }, 'breakdowns: expected a list of breakdowns, got "sex"'],
    [{ breakdowns: [{ population: 'leavers', by: [] }, 5] }, 'breakdowns[1]: expected an object, got 5'],
  ])('is refused: %j', (change, message) => {
    const given = change === null ? null : { years: { from: 2023, through: 2024 }, ...change };
    expect(() => emptyTally(given as TallyOptions)).toThrow(new RangeError(message));
  });

  it.each<readonly [object, string]>([
    [{ sex: 'K' }, 'records[0].sex: expected one of female, male, unknown, got "K"'],
    [{ protection: 'none' }, 'records[0].protection: expected one of displaced-from-ukraine, other-collective-protection, other, unknown, got "none"'],
    [{ education: 'some' }, 'records[0].education: expected one of none, primary, upper-secondary, higher, unknown, got "some"'],
    [{ citizenship: 'SYRIA' }, 'records[0].citizenship: expected a country as three capital letters or null, got "SYRIA"'],
    [{ county: 55 }, 'records[0].county: expected a county as two digits or null, got 55'],
    [{ municipality: '55' }, 'records[0].municipality: expected a municipality as four digits or null, got "55"'],
    [{ endingReason: 'work' }, 'records[0].endingReason: expected one of ordinary-work, work-with-wage-subsidy, upper-secondary, higher-education'],
    [{ startedOn: '2024/01/01' }, 'records[0].startedOn: expected a date as YYYY-MM-DD, got "2024/01/01"'],
    [{ startedOn: 'x024-01-01' }, 'records[0].startedOn: expected a date as YYYY-MM-DD, got "x024-01-01"'],
    [{ startedOn: 20240101 }, 'records[0].startedOn: expected a date as YYYY-MM-DD, got 20240101'],
    [{ endedOn: '2024-12-3' }, 'records[0].endedOn: expected a date as YYYY-MM-DD, got "2024-12-3"'],
    [{ endedOn: '2023-12-31' }, 'records[0].endedOn: "2023-12-31" is before startedOn, 2024-01-01'],
    [{ born: 1990.5 }, 'records[0].born: expected a date, a whole year or null, got 1990.5'],
    [{ born: 1500 }, 'records[0].born: expected a birth at most 120 years before the start and not after it, got 1500'],
    [{ born: 2025 }, 'records[0].born: expected a birth at most 120 years before the start and not after it, got 2025'],
    [{ born: '1990' }, 'records[0].born: expected a date as YYYY-MM-DD, got "1990"'],
    [{ measures: null }, 'records[0].measures, records[0].leave: expected lists of periods'],
    [{ leave: null }, 'records[0].measures, records[0].leave: expected lists of periods'],
    [{ measures: [{ group: 'course', from: '2024-01-01', to: null }] }, 'records[0].measures.group: expected one of norwegian-and-social-studies, work-oriented'],
    [{ measures: [{ group: 'life-skills', from: '2024', to: null }] }, 'records[0].measures.from: expected a date as YYYY-MM-DD, got "2024"'],
    [{ measures: [{ group: 'life-skills', from: '2024-01-01', to: '2024' }] }, 'records[0].measures.to: expected a date as YYYY-MM-DD, got "2024"'],
    [{ startedOn: '2024-01-32', leave: [] }, 'records[0].startedOn: "2024-01-32" is not a day that exists'],
    [{ leave: [{ from: '2024-02-30', to: null }] }, 'records[0].leave.from: "2024-02-30" is not a day that exists'],
  ])('is no record with %j', (change, message) => {
    const by = ['age', 'citizenship', 'county', 'municipality', 'ending-reason', 'measures', 'programme-time'] as const;
    expect(() => countsBy([of(change)], { population: 'leavers', by })).toThrow(message);
  });

  it('looks at leave only where time is counted', () => {
    const record = of({ startedOn: '2022-01-01', leave: [{ from: '2024-02-30', to: null }] });
    const looked = { programmeTime: { startedFrom: '2022-01-01', startedThrough: '2022-12-31' } } as const;
    expect(countsBy([record], { population: 'leavers', by: ['sex'] }, looked)).toEqual({ '2024|female': 1 });
    expect(() => countsBy([record], { population: 'programme-times', by: ['sex'] }, looked)).toThrow('records[0].leave.from: "2024-02-30" is not a day that exists');
  });

  it('stops at an error of the records themselves, and passes it on', async () => {
    const broken = new Error('the file is gone');
    function* list() {
      yield ended;
      throw broken;
    }
    expect(() => tally(list(), options)).toThrow(broken);
    // eslint-disable-next-line @typescript-eslint/require-await
    const stream = async function* () {
      yield ended;
      throw broken;
    };
    await expect(tally(stream(), options)).rejects.toBe(broken);
    const other = new RangeError('line 7: too long');
    function* refused() {
      throw other;
    }
    expect(() => tally(refused() as Iterable<ProgrammeRecord>, options)).toThrow(other);
    expect(() => tally([ended, 5 as unknown as ProgrammeRecord], options)).toThrow(/^records\[1\]/);
  });

  it.each([['a text', 'abc'], ['nothing', null], ['an object', {}]])('is not %s', (_what, records) => {
    expect(() => tally(records as never, options)).toThrow(/^records: expected an iterable of records, got /);
  });

  it('takes those who start after the years only where Figure 1 looks at them', () => {
    const late = of({ startedOn: '2026-03-01', endedOn: null, endingReason: null, sex: 'nobody looks' });
    expect(tally([late], { years: { from: 2024, through: 2025 } })).toMatchObject({ records: 1, counts: { 'participants: sex': {}, 'programme-times: protection, programme-time': {} } });
    const looked = { startedFrom: '2026-01-01', startedThrough: '2026-12-31', countedThrough: '2027-12-31' } as const;
    const start = of({ startedOn: '2026-03-01', endedOn: null, endingReason: null });
    expect(countsBy([start], { population: 'programme-times', by: ['programme-time'] }, { programmeTime: looked })).toEqual({ '2025|12-24': 1 });
    expect(countsBy([start], { population: 'programme-times', by: ['sex'] }, { programmeTime: looked })).toEqual({ '2025|female': 1 });
  });

  it('looks in Figure 1 at those who started on the first day through the last, and counts up to the day of ending', () => {
    const looked = { startedFrom: '2022-02-01', startedThrough: '2022-02-28', countedThrough: '2023-01-31', borders: [6], tolerance: 0 } as const;
    const time = (startedOn: string, endedOn: string | null) =>
      countsBy([of({ startedOn, endedOn, endingReason: endedOn === null ? null : 'ordinary-work' })], { population: 'programme-times', by: ['programme-time'] }, { programmeTime: looked });
    expect([time('2022-01-31', null), time('2022-03-01', null)]).toEqual([{}, {}]);
    expect([time('2022-02-01', null), time('2022-02-28', null)]).toEqual([{ '2025|6+': 1 }, { '2025|6+': 1 }]);
    expect([time('2022-02-01', '2022-07-31'), time('2022-02-01', '2022-08-01'), time('2022-02-01', '2024-08-01')]).toEqual([{ '2025|0-6': 1 }, { '2025|6+': 1 }, { '2025|6+': 1 }]);
  });

  it('has the age and the measures of entrants and participants in each year, and of leavers in that of ending', () => {
    const person = of({ born: 1999, startedOn: '2024-03-01', endedOn: '2025-06-30', measures: [{ group: 'life-skills', from: '2025-01-01', to: null }] });
    const by = ['age', 'measures'] as const;
    expect(countsBy([person], { population: 'entrants', by })).toEqual({ '2024|25-30|none': 1 });
    expect(countsBy([person], { population: 'participants', by }, { participantsFrom: 2024 })).toEqual({ '2024|25-30|none': 1, '2025|25-30|life-skills': 1 });
    expect(countsBy([person], { population: 'leavers', by })).toEqual({ '2025|25-30|life-skills': 1 });
    expect(countsBy([person], { population: 'leavers', by: ['age'] }, { ageLimits: [26] })).toEqual({ '2025|26+': 1 });
    expect(countsBy([person], { population: 'entrants', by: ['age'] }, { ageLimits: [26] })).toEqual({ '2024|0-25': 1 });
  });

  it('counts a measure in the years it has a day in, within the programme', () => {
    const measured = (from: string, to: string | null) =>
      Object.keys(countsBy([of({ startedOn: '2023-06-01', endedOn: '2025-06-30', measures: [{ group: 'life-skills', from, to }] })], { population: 'participants', by: ['measures'] }, { years: { from: 2023, through: 2025 }, participantsFrom: 2023 })!).filter((cell) => cell.endsWith('life-skills'));
    expect(measured('2024-12-31', '2024-12-31')).toEqual(['2024|life-skills']);
    expect(measured('2024-12-31', '2025-01-01')).toEqual(['2024|life-skills', '2025|life-skills']);
    // Before the programme and on its first day; on its last day and after it.
    expect([measured('2023-01-01', '2023-05-31'), measured('2023-01-01', '2023-06-01')]).toEqual([[], ['2023|life-skills']]);
    expect([measured('2025-06-30', null), measured('2025-07-01', null)]).toEqual([['2025|life-skills'], []]);
  });
});

describe('a tally that was kept', () => {
  const kept = tally([ended, of({ sex: 'male' })], { years: { from: 2023, through: 2024 }, breakdowns: [{ population: 'leavers', by: ['sex'] }, { population: 'leavers', by: ['sex', 'education'] }] });

  it('is added up cell by cell', () => {
    const more = tally([of({ sex: 'male' }), of({ endedOn: '2024-06-30', sex: 'unknown' })], { years: { from: 2023, through: 2024 }, breakdowns: kept.settings.breakdowns });
    expect(merge(kept, more)).toEqual({
      settings: kept.settings,
      records: 4,
      counts: {
        'leavers: sex': { '2024|female': 1, '2024|male': 2, '2024|unknown': 1 },
        'leavers: sex, education': { '2024|female|higher': 1, '2024|male|higher': 2, '2024|unknown|higher': 1 },
      },
    });
    expect(Object.keys(merge(more, kept).counts['leavers: sex']!)).toEqual(['2024|female', '2024|male', '2024|unknown']);
  });

  it.each<readonly [unknown, string]>([
    [null, 'b: expected an object, got null'],
    [{ ...kept, year: 2024 }, 'b.year: not known; the names are settings, records, counts'],
    [{ ...kept, settings: { ...kept.settings, years: 2024 } }, 'years: expected the first and last year, got 2024'],
    [{ ...kept, records: 1.5 }, 'b.records: expected a number of records, got 1.5'],
    [{ ...kept, records: -1 }, 'b.records: expected a number of records, got -1'],
    [{ ...kept, counts: 5 }, 'b.counts: expected an object, got 5'],
    [{ ...kept, counts: { ...kept.counts, leavers: {} } }, 'b.counts.leavers: not known; the names are leavers: sex, leavers: sex, education'],
    [{ ...kept, counts: { 'leavers: sex': {} } }, 'b.counts["leavers: sex, education"]: expected an object, got undefined'],
    [{ ...kept, counts: { ...kept.counts, 'leavers: sex': { '2024|female': -1 } } }, 'b.counts["leavers: sex"]: the cell "2024|female" with -1 is none of this breakdown'],
    [{ ...kept, counts: { ...kept.counts, 'leavers: sex': { '2024|female': '1' } } }, 'b.counts["leavers: sex"]: the cell "2024|female" with "1" is none of this breakdown'],
    [{ ...kept, counts: { ...kept.counts, 'leavers: sex': { '2024|female|higher': 1 } } }, 'b.counts["leavers: sex"]: the cell "2024|female|higher" with 1 is none of this breakdown'],
    [{ ...kept, settings: { ...kept.settings, agedOn: 'day-of-ending' } }, 'b.settings: differ from those of a; only what was counted alike can be merged'],
  ])('is refused when it is not what one is (%#)', (given, message) => {
    expect(() => merge(kept, given as Tally)).toThrow(new RangeError(message));
    if (!message.startsWith('b.settings')) expect(() => merge(given as Tally, kept)).toThrow(new RangeError(message.replace(/^b/, 'a')));
  });

  it('gives the cells of the smallest breakdown that has the dimensions', () => {
    const two = tally([ended, of({ education: 'none' })], { years: { from: 2023, through: 2024 }, breakdowns: [{ population: 'leavers', by: ['sex', 'education'] }, { population: 'leavers', by: ['sex'] }, { population: 'entrants', by: [] }] });
    expect(cellsOf(two, 'leavers', ['sex'])).toEqual([{ year: '2024', count: 2, codes: { sex: 'female' } }]);
    expect(cellsOf(two, 'leavers', [])).toEqual([{ year: '2024', count: 2, codes: { sex: 'female' } }]);
    expect(cellsOf(two, 'leavers', ['education'])).toEqual([
      { year: '2024', count: 1, codes: { sex: 'female', education: 'higher' } },
      { year: '2024', count: 1, codes: { sex: 'female', education: 'none' } },
    ]);
    expect(cellsOf(two, 'entrants', [])).toEqual([{ year: '2024', count: 2, codes: {} }]);
    expect(() => cellsOf(two, 'entrants', ['sex'])).toThrow(
      new RangeError('tally: entrants: sex was not counted; it has entrants; leavers: sex; leavers: sex, education. Give it in breakdowns'),
    );
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
