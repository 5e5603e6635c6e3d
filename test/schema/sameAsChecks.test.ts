import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { lawStateOn } from '../../src/law/verified.js';
import { checkActivities } from '../../src/case/activities.js';
import { checkPaymentPeriod } from '../../src/rules/benefitPeriodInput.js';
import { explain } from '../../src/explain/explain.js';
import { streamRecords } from '../../src/formats/index.js';
import { classifyEnding } from '../../src/outcomes/ending.js';
import { askedOf, type AskOptions } from '../../src/rules/ask.js';
import { compareLaw } from '../../src/rules/compareLaw.js';
import { governingLaw } from '../../src/rules/governingLaw.js';
import { timeline, type TimelineOptions } from '../../src/rules/timeline.js';
import {
  annualReportOptionsSchema,
  askOptionsSchema,
  codeMappingSchema,
  compareOptionsSchema,
  countedTableSchema,
  endingFactsSchema,
  explainOptionsSchema,
  paymentPeriodSchema,
  programmePeriodSchema,
  programmeRecordSchema,
  programmeTimeOptionsSchema,
  readOptionsSchema,
  reportOptionsSchema,
  tabulateOptionsSchema,
  tabulateRecordsOptionsSchema,
  tallyOptionsSchema,
  tallySchema,
  timelineOptionsSchema,
  workPlanSchema,
} from '../../src/schema/index.js';
import {
  annualReport,
  checkCodeMapping,
  checkRecord,
  counties,
  disclosurePolicies,
  emptyTally,
  fromCounts,
  merge,
  programmeTime,
  reportGroups,
  tabulate,
  tally,
  type CountedTable,
  type ReportOptions,
  type Tally,
} from '../../src/statistics/index.js';
import { anyRecord } from '../../src/testing/index.js';
import { spoiledValue } from '../fuzz/spoil.js';
import { cases } from '../support/cases.js';
import { goodRecord } from '../support/goodRecord.js';
import { sampleMapping } from '../support/sampleRecords.js';

const RUNS = cases(1500);
/** Fewer where one check makes a whole report; all of them in every run, for not many are taken. */
const FEW = 150;

const refusal = (check: (value: unknown) => unknown, value: unknown): string | null => {
  try {
    check(value);
    return null;
  } catch (error) {
    return (error as RangeError).message;
  }
};

const written = (path: readonly PropertyKey[]): string => path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');

/** The place of a fault, and of those of each choice where none of several fits. */
const placesIn = (issue: z.core.$ZodIssue, before: readonly PropertyKey[] = []): readonly string[] => {
  const path = [...before, ...issue.path];
  return [written(path), ...(issue.code === 'invalid_union' ? issue.errors.flat().flatMap((inner) => placesIn(inner, path)) : [])];
};

const placesOf = (schema: z.ZodType, value: unknown): readonly string[] => schema.safeParse(value).error?.issues.flatMap((issue) => placesIn(issue)) ?? [];

/** The place that the check names, after what it calls the whole. */
const placeIn = (said: string, whole: string): string => said.slice(whole.length, said.indexOf(': '));

/** Holds a schema to a check: both take the value or both refuse it, and the schema has a fault where the check has its first, when the whole has a name. */
const hold = (schema: z.ZodType, check: (value: never) => unknown, whole: string | null, values: fc.Arbitrary<unknown>, runs = RUNS): void => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(values, (value) => {
      const said = refusal(check as (value: unknown) => unknown, value);
      seen[said === null ? 'taken' : 'refused'] += 1;
      expect(schema.safeParse(value).success, said ?? 'the check takes it').toBe(said === null);
      // A field whose name has a full stop or a colon in it cannot be told from a path.
      if (said !== null && whole !== null && !said.includes('not known; the names are')) expect(placesOf(schema, value)).toContain(whole === '' ? `.${placeIn(said, whole)}` : placeIn(said, whole));
    }),
    { numRuns: runs },
  );
  expect(seen.taken).toBeGreaterThan(runs / 100);
  expect(seen.refused).toBeGreaterThan(runs / 10);
};

describe('a schema takes what the check of the library takes, and has a fault where the check has its first', () => {
  it('of a record', () => {
    const values = fc.oneof({ weight: 1, arbitrary: anyRecord() }, { weight: 4, arbitrary: anyRecord().chain((record) => spoiledValue([record])) });
    hold(programmeRecordSchema, checkRecord, 'record', values);
  });

  it('of a record with dates and places that do not go together', () => {
    const anyDay = fc.constantFrom('1880-01-01', '1990-05-17', '2022-12-31', '2023-01-01', '2023-01-02', '2024-02-29');
    const odd = fc.record({
      born: fc.oneof(anyDay, fc.constantFrom(1902, 1903, 2023, 2024, null)),
      startedOn: anyDay,
      endedOn: fc.option(anyDay),
      endingReason: fc.constantFrom('ordinary-work', null),
      county: fc.constantFrom('55', '03', null),
      municipality: fc.constantFrom('5501', '0301', null),
      leave: fc.array(fc.record({ from: anyDay, to: fc.option(anyDay) }), { maxLength: 1 }),
    });
    hold(programmeRecordSchema, checkRecord, 'record', fc.tuple(anyRecord(), odd).map(([record, other]) => ({ ...record, ...other })));
  });

  it('of a payment', () => {
    const period = {
      from: '2024-09-01',
      to: '2024-09-30',
      absence: [{ on: '2024-09-02', hours: 2 }, { from: '2024-09-05', to: '2024-09-06' }],
      workInProgramme: [{ from: '2024-09-03', to: '2024-09-04', hours: 4, ore: 100_000 }],
      workOutsideProgramme: [],
      otherBenefits: [{ kind: 'sickness-benefit', from: '2024-09-03', to: '2024-09-04', ore: 1, earnedBeforeProgramme: true }],
    };
    const anyDay = fc.constantFrom('2020-12-31', '2021-01-01', '2024-08-31', '2024-09-01', '2024-09-02', '2024-09-06', '2024-09-30', '2026-01-01');
    const odd = fc.record({ from: anyDay, to: anyDay, absence: fc.array(fc.record({ on: anyDay, hours: fc.constantFrom(0, 24, 24.1, -1) }), { maxLength: 2 }), workInProgramme: fc.array(fc.record({ from: anyDay, to: anyDay, hours: fc.constantFrom(24, 24.5, 48), ore: fc.constantFrom(0, 1) }), { maxLength: 1 }), otherBenefits: fc.constant([]) }, { requiredKeys: ['from', 'to', 'absence', 'workInProgramme', 'otherBenefits'] });
    const values = fc.oneof({ weight: 1, arbitrary: fc.constant(period) }, { weight: 3, arbitrary: odd }, { weight: 3, arbitrary: spoiledValue([period]) });
    hold(paymentPeriodSchema, checkPaymentPeriod, 'payment', values);
  });

  it('of the activities of a plan', () => {
    const activities = [{ kind: 'work-practice', from: '2024-09-02', to: null, hoursPerWeek: 15 }, { kind: 'other-measure', from: '2024-09-02', to: '2024-09-03', hoursPerWeek: 168, similar: true }];
    const values = fc.oneof({ weight: 1, arbitrary: fc.constant(activities) }, { weight: 9, arbitrary: spoiledValue([activities]) });
    hold(workPlanSchema, (plan) => checkActivities((plan as { readonly activities: unknown }).activities), '', values.map((list) => ({ activities: list, through: '2024-12-31' })).filter(({ activities: list }) => list !== undefined));
  });

  const mixed = (good: unknown, odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 1, arbitrary: fc.constant(good) }, { weight: 4, arbitrary: odd }, { weight: 4, arbitrary: spoiledValue([good]) });
  const words = { nb: 'a', nn: 'a', en: 'a' };

  it('of a code mapping', () => {
    const good = {
      sex: { K: 'female', M: 'male' },
      protection: { A: 'other' },
      education: { '': 'unknown' },
      endingReason: { '': 'not-registered' },
      measures: {},
      citizenship: { SY: 'SYR', '': null },
      county: { A: '55' },
      municipality: { B: '5501' },
    };
    const anyMeaning = fc.constantFrom('female', 'other', 'unknown', 'SYR', 'syr', '55', '5501', '', null, 5);
    const anyCodes = fc.dictionary(fc.constantFrom('A', '', '__proto__', 'toString'), anyMeaning, { maxKeys: 2 });
    const odd = fc.record({ sex: anyCodes, measures: anyCodes, citizenship: anyCodes, county: anyCodes, municipality: anyCodes }, { requiredKeys: [] }).map((other) => ({ ...good, ...other }));
    hold(codeMappingSchema, checkCodeMapping, null, mixed(good, odd));
    for (const field of ['sex', 'county']) {
      const mapping = { ...good, [field]: JSON.parse('{ "__proto__": null }') as unknown };
      expect(() => checkCodeMapping(mapping)).toThrow(`mapping.${field}: "__proto__" cannot be a code`);
      expect(codeMappingSchema.safeParse(mapping).error?.issues).toMatchObject([{ path: [field], message: '"__proto__" cannot be a name' }]);
    }
  });

  const counted = {
    id: 'table',
    title: words,
    dimensions: [
      { id: 'Region', label: words, role: 'geo', categories: [{ code: 'a', label: words }, { code: 'b', label: words, role: 'unknown' }, { code: 't', label: words, role: 'total' }], omitted: ['b'] },
      { id: 'outcome', label: words, shown: false, categories: [{ code: 'x', label: words }, { code: 'y', label: words }] },
    ],
    counts: [7, 8, 9, 10],
    contents: [
      { code: 'share', label: words, unit: 'percent', decimals: 1, of: { dimension: 'outcome', codes: ['x'] }, per: 'Region' },
      { code: 'persons', label: words, unit: 'persons', decimals: 0 },
    ],
    order: { dimension: 'Region', by: 'share' },
    notes: [words],
    source: words,
    chart: { kind: 'bars', along: 'Region', series: null, contents: 'share' },
  } satisfies CountedTable as CountedTable;

  it('of counts that are made into a table', () => {
    const anyId = fc.constantFrom('Region', 'outcome', 'ContentsCode', 'share', 'persons', 'a', 'b', 't', 'x', '');
    const anyCategory = fc.record({ code: anyId, label: fc.constant(words), role: fc.constantFrom('total', 'unknown', undefined) });
    const odd = fc
      .record(
        {
          id: anyId,
          dimensions: fc.array(fc.record({ id: anyId, label: fc.constant(words), shown: fc.constantFrom(true, false, undefined), omitted: fc.array(anyId, { maxLength: 1 }), categories: fc.array(anyCategory, { maxLength: 3 }) }), { maxLength: 2 }),
          counts: fc.array(fc.constantFrom(0, 1, 5, -1, 1.5), { maxLength: 4 }),
          contents: fc.array(fc.record({ code: anyId, label: fc.constant(words), unit: fc.constantFrom('persons', 'percent'), decimals: fc.constantFrom(0, 1), of: fc.record({ dimension: anyId, codes: fc.array(anyId, { maxLength: 2 }) }), per: anyId }, { requiredKeys: ['code', 'label', 'unit', 'decimals'] }), { maxLength: 2 }),
          order: fc.record({ dimension: anyId, by: anyId }),
          chart: fc.option(fc.record({ kind: fc.constantFrom('bars', 'lines'), along: anyId, series: fc.option(anyId), contents: anyId })),
        },
        { requiredKeys: [] },
      )
      .map((other) => ({ ...counted, ...other }));
    hold(countedTableSchema, fromCounts, null, mixed(counted, odd));
  });

  it.each<[string, Partial<Record<keyof CountedTable, unknown>>, string]>([
    ['an empty id', { id: '' }, '.id'],
    ['an empty label', { title: { ...words, nn: '' } }, '.title.nn'],
    ['words in a fourth language', { title: { ...words, se: 'a' } }, '.title'],
    ['no dimension', { dimensions: [] }, '.dimensions'],
    ['no category', { dimensions: [{ ...counted.dimensions[0], categories: [] }, counted.dimensions[1]] }, '.dimensions[0].categories'],
    ['a code that is there twice', { dimensions: [counted.dimensions[0], { ...counted.dimensions[1], categories: [{ code: 'x', label: words }, { code: 'x', label: words }] }] }, '.dimensions[1].categories'],
    ['two totals', { dimensions: [{ ...counted.dimensions[0], categories: [{ code: 't', label: words, role: 'total' }, { code: 'u', label: words, role: 'total' }], omitted: [] }, counted.dimensions[1]] }, '.dimensions[0].categories'],
    ['a dimension that is there twice', { dimensions: [counted.dimensions[1], counted.dimensions[1]] }, '.dimensions'],
    ['the id that is kept for the contents', { dimensions: [{ ...counted.dimensions[0], id: 'ContentsCode' }, counted.dimensions[1]], chart: null }, '.dimensions'],
    ['an omitted code that is not there', { dimensions: [{ ...counted.dimensions[0], omitted: ['c'] }, counted.dimensions[1]] }, '.dimensions[0].omitted'],
    ['omitted codes that are null', { dimensions: [{ ...counted.dimensions[0], omitted: null }, counted.dimensions[1]] }, '.dimensions[0].omitted'],
    ['a misspelt field of a category', { dimensions: [counted.dimensions[0], { ...counted.dimensions[1], categories: [{ code: 'x', label: words, rol: 'total' }, { code: 'y', label: words }] }] }, '.dimensions[1].categories[0]'],
    ['no contents', { contents: [] }, '.contents'],
    ['contents that are there twice', { contents: [counted.contents[0], counted.contents[0]] }, '.contents'],
    ['a share of a dimension that is not there', { contents: [{ ...counted.contents[0], of: { dimension: 'Kjonn', codes: ['x'] } }, counted.contents[1]] }, '.contents[0].of.dimension'],
    ['a share of a dimension that is shown', { contents: [{ ...counted.contents[0], of: { dimension: 'Region', codes: ['a'] } }, counted.contents[1]] }, '.contents[0].of.dimension'],
    ['a share of a code that is not there', { contents: [{ ...counted.contents[0], of: { dimension: 'outcome', codes: ['z'] } }, counted.contents[1]] }, '.contents[0].of.codes'],
    ['a share of no codes', { contents: [{ ...counted.contents[0], of: { dimension: 'outcome', codes: [] } }, counted.contents[1]] }, '.contents[0].of.codes'],
    ['shares along a dimension that is not there', { contents: [{ ...counted.contents[0], per: 'Kjonn' }, counted.contents[1]] }, '.contents[0].per'],
    ['an order of a dimension that is not there', { order: { dimension: 'Kjonn', by: 'share' } }, '.order.dimension'],
    ['an order by contents that are not there', { order: { dimension: 'Region', by: 'women' } }, '.order.by'],
    ['a chart along a dimension that is not shown', { chart: { kind: 'bars', along: 'outcome', series: null, contents: 'share' } }, '.chart.along'],
    ['a chart of contents that are not there', { chart: { kind: 'bars', along: 'Region', series: null, contents: 'women' } }, '.chart.contents'],
    ['a misspelt field of a chart', { chart: { kind: 'bars', along: 'Region', series: null, contents: 'share', colour: 'red' } }, '.chart'],
    ['counts that are too few', { counts: [7, 8, 9] }, '.counts'],
    ['half a person', { counts: [7, 8, 9, 0.5] }, '.counts[3]'],
    ['a field that is not known', { colour: 'red' } as object, ''],
  ])('of counts, with a fault at the place of %s', (_what, change, place) => {
    const value = { ...counted, ...change } as CountedTable;
    expect(() => fromCounts(value)).toThrow(RangeError);
    expect(placesOf(countedTableSchema, value)).toContain(place);
  });

  it('of counts, whatever is right', () => {
    expect(countedTableSchema.safeParse(counted).error?.issues ?? []).toEqual([]);
    expect(() => fromCounts(counted)).not.toThrow();
  });

  const counting = {
    years: { from: 2022, through: 2024 },
    participantsFrom: 2023,
    ageLimits: [20, 30],
    agedOn: 'day-of-ending',
    programmeTime: { startedFrom: '2021-01-01', startedThrough: '2023-01-01', countedThrough: '2024-12-31', borders: [6, 12], tolerance: 14 },
    breakdowns: [{ population: 'leavers', by: ['sex', 'ending-reason'] }, { population: 'participants', by: [] }],
  } as const;
  const anyYear = fc.constantFrom(1989, 1990, 2022, 2023, 2024, 2100, 2101, 2023.5);
  const anyLimits = fc.array(fc.constantFrom(0, 1, 20, 30, 100, 101), { maxLength: 3 });
  const anyTime = fc.record({ startedFrom: fc.constantFrom('2021-01-01', '2021-02-30'), startedThrough: fc.constantFrom('2023-01-01', '2026-01-01'), countedThrough: fc.constantFrom('2022-12-31', '2024-12-31'), borders: fc.array(fc.constantFrom(0, 6, 12, 240, 241), { maxLength: 2 }), tolerance: fc.constantFrom(-1, 0, 366, 367) }, { requiredKeys: [] });
  const anyBreakdown = fc.record({ population: fc.constantFrom('leavers', 'entrants', 'programme-times'), by: fc.array(fc.constantFrom('sex', 'ending-reason', 'age', 'programme-time'), { maxLength: 2 }) });

  it('of what is tallied', () => {
    const odd = fc.record({ years: fc.record({ from: anyYear, through: anyYear }), participantsFrom: anyYear, ageLimits: anyLimits, programmeTime: anyTime, breakdowns: fc.array(anyBreakdown, { maxLength: 2 }) }, { requiredKeys: [] }).map((other) => ({ ...counting, ...other }));
    hold(tallyOptionsSchema, emptyTally, null, mixed(counting, odd));
  });

  it('of a tally', () => {
    const good = JSON.parse(JSON.stringify(tally([goodRecord], counting))) as Tally;
    const anyCells = fc.dictionary(fc.constantFrom('2024|female', '2024|female|ordinary-work', '__proto__', '2024'), fc.constantFrom(1, 0, -1, 1.5));
    const odd = fc.record({ records: fc.constantFrom(0, 7, -1), counts: fc.dictionary(fc.constantFrom('leavers: sex, ending-reason', 'participants', 'leavers', '__proto__'), anyCells) }, { requiredKeys: [] }).map((other) => ({ ...good, ...other }));
    // A tally whose settings are not in full is taken by merge, which fills them in.
    let taken = 0;
    fc.assert(
      fc.property(mixed(good, odd), (value) => {
        if (!tallySchema.safeParse(value).success) return;
        taken += 1;
        expect(refusal((given) => merge(given as Tally, given as Tally), value)).toBe(null);
      }),
      { numRuns: FEW },
    );
    expect(taken).toBeGreaterThan(FEW / 100);
    hold(tallySchema, (value) => merge(value, value), null, odd, FEW);
  });

  const anyWords = fc.constantFrom(words, { ...words, nb: '' });
  const anyCategories = fc.array(fc.record({ code: fc.constantFrom('55', '03', '99', ''), label: anyWords, role: fc.constantFrom('unknown', 'total', undefined) }), { maxLength: 3 });
  const anyPolicy = fc.constantFrom({ smallest: 1 }, { smallest: 0 }, { smallest: 1001 }, disclosurePolicies.imdiLike, { smallest: 3, largest: 9 });

  it('of a report of records and of a tally', () => {
    const { ageLimits, agedOn, programmeTime } = counting;
    const report = { year: 2024, counties: counties(2024), base: 'registered-reason', disclosure: disclosurePolicies.imdiLike, groups: reportGroups, source: words };
    const anyGroups = fc.array(fc.record({ code: fc.constantFrom('women', 'men', ''), label: anyWords, sexes: fc.constantFrom(['female'], ['woman'], undefined) }), { maxLength: 2 });
    const odd = fc.record({ year: anyYear, counties: anyCategories, disclosure: anyPolicy, groups: anyGroups, source: anyWords }, { requiredKeys: [] });
    hold(annualReportOptionsSchema, (options) => annualReport([], options), null, mixed({ ...report, from: 2020, ageLimits, agedOn, programmeTime }, odd.map((other) => ({ ...report, from: 2020, ageLimits, ...other }))), FEW);
    hold(reportOptionsSchema, (options: ReportOptions) => annualReport(emptyTally({ years: { from: options.year - 1, through: options.year } }), options), null, mixed(report, odd.map((other) => ({ ...report, ...other }))), FEW);
  });

  it('of a table of records and of a tally', () => {
    const { ageLimits, agedOn, programmeTime } = counting;
    const options = { population: 'leavers', by: ['county', 'education', 'sex'], measure: 'work', years: [2023, 2024], totals: true, counties: counties(2024), municipalities: [], base: 'all-leavers', disclosure: { smallest: 3 } };
    const odd = fc.record({ population: fc.constantFrom('leavers', 'entrants', 'programme-times'), by: fc.array(fc.constantFrom('sex', 'ending-reason', 'municipality', 'county', 'measures'), { maxLength: 2 }), measure: fc.constantFrom('persons', 'work'), years: fc.array(anyYear, { maxLength: 2 }), counties: anyCategories, municipalities: anyCategories, disclosure: anyPolicy }, { requiredKeys: [] }).map((other) => ({ ...options, ...other }));
    hold(tabulateRecordsOptionsSchema, (given) => tabulate([], given), null, mixed({ ...options, ageLimits, agedOn, programmeTime }, odd), FEW);
    hold(tabulateOptionsSchema, (given) => tabulate([], given), null, odd, FEW);
  });

  it('of how a file is read', () => {
    const good = { ...sampleMapping, ignoredColumns: ['x'], separator: ';', encoding: 'utf-8', longestRow: 100, uniqueIds: false };
    const anyColumn = fc.constantFrom('id', 'sex', 'x', '', ' ', null);
    const odd = fc.record({ columns: fc.record({ id: anyColumn, sex: anyColumn, born: anyColumn, startedOn: anyColumn }, { requiredKeys: [] }), separator: fc.constantFrom(',', ';', '|', null), longestRow: fc.constantFrom(0, 1, 1.5) }, { requiredKeys: [] }).map((other) => ({ ...good, ...other }));
    hold(readOptionsSchema, (options) => streamRecords('', options), null, mixed(good, odd));
  });

  it('of what is asked', () => {
    const good = { on: '2026-02-01', readings: { 'after-a-date': 'includes-the-day' }, assessments: { 'near-full-time-work': 'yes' } };
    const anyDate = fc.constantFrom('2020-12-31', '2021-01-01', '2026-02-30', '2026-02-01', 20260201);
    const odd = fc.record({ on: anyDate, readings: fc.dictionary(fc.constantFrom('after-a-date', 'before-a-date', '__proto__'), fc.constantFrom('includes-the-day', 'yes', null)) }).map((other) => ({ ...good, ...other }));
    hold(askOptionsSchema, (options: AskOptions) => (askedOf({}, options), lawStateOn(options.on)), null, mixed(good, odd));
    hold(compareOptionsSchema, (options) => compareLaw({ permit: { ground: 'refugee', grantedOn: '2020-01-01', previousGround: null, appliedFromAbroad: false } }, options), null, mixed({ ...good, other: '2025-01-01' }, fc.tuple(odd, anyDate).map(([one, other]) => ({ ...one, other }))), FEW);
    // Every pair, for a timeline takes its time.
    const days = ['2020-12-31', '2025-12-31', '2026-01-01', '2026-02-30', 20260201] as const;
    for (const from of [undefined, ...days]) {
      for (const through of days.slice(2)) {
        const said = refusal((options) => timeline({ permit: { grantedOn: '2026-01-01' } }, options as TimelineOptions), { from, through });
        expect(timelineOptionsSchema.safeParse({ from, through }).success, said ?? '').toBe(said === null);
      }
    }
    expect(timelineOptionsSchema.safeParse({ from: '2026-01-02', through: '2026-01-01' }).error?.issues).toMatchObject([{ path: ['through'] }]);
    hold(explainOptionsSchema, (options) => explain(governingLaw({}, { on: '2026-02-01' }), options), null, mixed({ language: 'nb', register: 'plain' }, fc.record({ language: fc.constantFrom('nb', 'sv') })), FEW);
    hold(endingFactsSchema, (ending) => classifyEnding(ending, { on: '2026-02-01' }), null, mixed({ reason: 'ordinary-work' }, fc.record({ reason: fc.constantFrom('ordinary-work', 'work', undefined) })), FEW);
  });

  it('of the time in a programme', () => {
    const anyDate = fc.constantFrom('2023-01-01', '2023-02-30', '2024-01-01', null);
    const good = { startedOn: '2023-02-01', endedOn: '2024-01-31', leave: [{ from: '2023-05-01', to: null }], id: 'a1' };
    hold(programmePeriodSchema, (period) => programmeTime(period, { through: '2030-01-01' }), null, mixed(good, fc.record({ startedOn: anyDate, endedOn: anyDate }).map((other) => ({ ...good, ...other }))));
    hold(programmeTimeOptionsSchema, (options) => programmeTime({ startedOn: '2023-02-01', endedOn: '2024-01-31', leave: [] }, options), null, mixed({ through: '2024-01-01', grouping: { borders: [6, 12], tolerance: 3 } }, fc.record({ grouping: fc.record({ borders: fc.array(fc.constantFrom(0, 6, 12, 241), { maxLength: 2 }), tolerance: fc.constantFrom(-1, 0, 367) }) })).filter((value) => value !== undefined));
  });
});
