import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as formats from '../../src/formats/index.js';
import * as library from '../../src/index.js';
import * as s from '../../src/schema/index.js';
import * as statistics from '../../src/statistics/index.js';
import * as testing from '../../src/testing/index.js';
import { readLovdata } from '../../src/watch/read.js';
import { watchInstrument, watchText, type WatchReport } from '../../src/watch/watch.js';
import type { Instrument } from '../../src/watch/instrument.js';
import type { ConsolidatedText } from '../../src/watch/consolidated.js';
import { goodRecord } from '../support/goodRecord.js';
import { consolidatedFile, documentChange, instrumentFile, marked, part } from '../support/lovdataFiles.js';
import { sampleMapping, sampleRecords } from '../support/sampleRecords.js';

/** A function, the schemas of what it takes and gives, and calls of it. */
interface Row {
  readonly takes: readonly z.ZodType[];
  readonly gives: z.ZodType;
  readonly call: (args: readonly unknown[]) => unknown;
  readonly calls: readonly (readonly unknown[])[];
}

/** The types hold the schemas to the function: a schema of something else does not pass the type check. */
const row = <A extends readonly unknown[], R>(
  call: (...args: A) => R,
  takes: { readonly [K in keyof A]-?: z.ZodType<A[K]> },
  gives: z.ZodType<Awaited<R>>,
  ...calls: readonly A[]
): Row => ({ takes, gives, call: call as unknown as Row['call'], calls });

const day = s.isoDateSchema;
const text = z.string();
const number = z.number();
const flag = z.boolean();
/** What a function takes to find out whether it is right. */
const anything = z.unknown();
const language = z.enum(library.languages);
const ruleName = z.enum(library.ruleNames as readonly [library.RuleName, ...library.RuleName[]]);
const endingReason = z.enum(library.endingReasons);
const records = z.array(s.programmeRecordSchema);

const on = '2026-02-01';
const facts: library.CaseFacts = {
  person: { birthDate: '1990-04-10', citizenship: 'third-country', education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
  settlement: { settledOn: '2025-12-01', byAgreement: true },
  decision: { madeOn: '2026-01-05' },
  work: { hoursPerWeek: 0 },
  programme: { offeredStartOn: '2026-01-12', startedOn: '2026-01-20', endedOn: null, endGoal: 'work', months: 12, extensionMonths: 0, percent: 100, leave: [{ kind: 'holiday', from: '2026-07-01', to: null }] },
};
const settled = { on, readings: { 'after-a-date': 'includes-the-day' }, assessments: {} } as const satisfies library.AskOptions;
const plan: library.WorkPlan = { activities: [{ kind: 'work-practice', from: '2026-02-02', to: null, hoursPerWeek: 15 }], through: '2026-06-30' };
const period: library.PaymentPeriod = { from: '2026-02-01', to: '2026-02-28', absence: [{ on: '2026-02-03', hours: 2 }], workInProgramme: [], otherBenefits: [] };
const payment = (options: library.PaymentOptions = {}) => library.introductionBenefitForPeriod(facts, { ...period, workOutsideProgramme: [] }, options);
const inLegalWords = { language: 'nb', register: 'legal' } as const;
const inPlainWords = { language: 'en', register: 'plain' } as const;
const table = statistics.tabulate([goodRecord], { population: 'leavers', by: ['sex'], measure: 'persons', years: [2024], disclosure: statistics.disclosurePolicies.none });
const counting = { years: { from: 2023, through: 2024 } } as const;
const same = (name: string) => ({ nb: name, nn: name, en: name });
const counted: statistics.CountedTable = {
  id: 'counties-2016',
  title: same('Fylker 2016'),
  dimensions: [{ id: 'Region', label: same('Fylke'), categories: [{ code: '20', label: same('Finnmark') }, { code: '09', label: same('Aust-Agder') }] }],
  counts: [64, 54],
  contents: [{ code: 'leavers', label: same('Avsluttet'), unit: 'persons', decimals: 0 }],
};

const asked = <D>(rule: (given: library.CaseFacts, options: library.AskOptions) => D, gives: z.ZodType<Awaited<D>>): Row =>
  row(rule, [s.caseFactsSchema, s.askOptionsSchema], gives, [facts, settled], [{}, { on }]);

const ofLibrary = {
  act: row(library.act, [text, s.partSchema.optional(), day.optional()], s.pinSchema, ['8', { paragraph: 1, sentence: 3 }, '2021-01-01']),
  addDays: row(library.addDays, [day, number], day, [on, 5]),
  addMonths: row(library.addMonths, [day, number], day, [on, 5]),
  addWorkingDays: row(library.addWorkingDays, [day, number], day, [on, 5]),
  addYears: row(library.addYears, [day, number], day, [on, 5]),
  ageOn: row(library.ageOn, [day, day], number, ['1990-04-10', on]),
  assessCase: asked(library.assessCase, s.caseAssessmentSchema),
  attainsGoal: row(library.attainsGoal, [endingReason], z.enum(['attained', 'not-attained', 'not-registered']), ['ordinary-work']),
  caseForm: row(library.caseForm, [s.formatOptionsSchema], s.caseFormSchema, [{ language: 'nb' }], [{ language: 'nn' }]),
  checkFacts: row(library.checkFacts, [anything], s.caseFactsSchema, [facts]),
  checkWorkOrientedHours: row(library.checkWorkOrientedHours, [s.caseFactsSchema, s.workPlanSchema, s.askOptionsSchema], s.checkWorkOrientedHoursDecisionSchema, [facts, plan, settled]),
  citeProvision: row(library.citeProvision, [s.pinSchema, language], text, [library.act('8'), 'nb']),
  classifyEnding: row(library.classifyEnding, [s.endingFactsSchema, s.dateOptionsSchema], s.classifyEndingDecisionSchema, [{ reason: 'ordinary-work' }, { on }], [{}, { on }]),
  compareLaw: row(library.compareLaw, [s.caseFactsSchema, s.compareOptionsSchema], s.lawComparisonSchema, [facts, { ...settled, other: '2025-06-01' }]),
  complaintRoute: row(library.complaintRoute, [z.enum(library.complaintMatters), s.dateOptionsSchema], s.complaintRouteDecisionSchema, ['programme-award', { on }], ['written-test-result', { on }]),
  daysBetween: row(library.daysBetween, [day, day], number, [on, '2026-03-01']),
  deadlines: asked(library.deadlines, s.deadlinesSchema),
  decisionTable: row<[library.RuleName, library.IsoDate, library.Chosen?], library.TableOf<library.RuleName>>(
    library.decisionTable,
    [ruleName, day, s.chosenSchema.optional()],
    s.decisionTableSchema,
    ['targetGroup', on, { readings: settled.readings }],
    ['endGoals', on],
  ),
  endGoals: asked(library.endGoals, s.endGoalsDecisionSchema),
  endOfLanguageTraining: row(
    library.endOfLanguageTraining,
    [s.languageTrainingSchema, day, s.leavePeriodsSchema, day],
    day.nullable(),
    ...[library.languageTraining({ ...facts, permit: { ...facts.permit, firstRenewedOn: null } }, { on })].flatMap((decision): [library.LanguageTraining, library.IsoDate, readonly library.LeavePeriod[], library.IsoDate][] =>
      (decision.status === 'determined' ? [decision.outcome] : decision.possible).map((outcome) => [outcome, '2026-01-20', [{ kind: 'holiday', from: '2026-07-01', to: '2026-07-14' }], on]),
    ),
  ),
  explain: row(library.explain, [s.explainableDecisionSchema, s.explainOptionsSchema], s.explanationSchema, [library.targetGroup(facts, { on }), inLegalWords], [library.programmeEnd({}, { on }), { language: 'nn' }], [library.classifyEnding({}, { on }), inPlainWords]),
  explainCase: row(library.explainCase, [s.caseAssessmentSchema, s.explainOptionsSchema], s.caseExplanationSchema, [library.assessCase(facts, { on }), inLegalWords], [library.assessCase({}, { on }), inPlainWords]),
  explainPayment: row(library.explainPayment, [s.benefitPaymentSchema, s.explainOptionsSchema], s.paymentExplanationSchema, [payment(), inLegalWords], [payment(), inPlainWords]),
  explainTable: row(library.explainTable, [s.decisionTableSchema, s.formatOptionsSchema], s.tableExplanationSchema, [library.decisionTable('targetGroup', on), { language: 'nb' }]),
  explainTimeline: row(library.explainTimeline, [s.timelineSchema, s.explainOptionsSchema], s.timelineExplanationSchema, [library.timeline(facts, { through: '2026-04-01' }), inLegalWords]),
  formatDate: row(library.formatDate, [day, language], text, [on, 'nb']),
  governingLaw: asked(library.governingLaw, s.governingLawDecisionSchema),
  introductionBenefit: asked(library.introductionBenefit, s.introductionBenefitDecisionSchema),
  introductionBenefitForPeriod: row(library.introductionBenefitForPeriod, [s.caseFactsSchema, s.paymentPeriodSchema, s.chosenSchema.optional()], s.benefitPaymentSchema, [facts, { ...period, workOutsideProgramme: [] }, { readings: settled.readings }], [facts, { ...period, workOutsideProgramme: [] }]),
  isWorkingDay: row(library.isWorkingDay, [day], flag, [on]),
  isoDate: row(library.isoDate, [anything, text.optional()], day, [on, 'on']),
  languageTraining: asked(library.languageTraining, s.languageTrainingDecisionSchema),
  languageTrainingClock: asked(library.languageTrainingClock, s.languageTrainingClockDecisionSchema),
  languageTrainingEnds: asked(library.languageTrainingEnds, s.languageTrainingEndsDecisionSchema),
  lastDayOfMonths: row(library.lastDayOfMonths, [day, number], day, [on, 6]),
  lastDayToComplain: row(library.lastDayToComplain, [s.complaintRouteSchema, day], day.nullable(), [{ kind: 'procedure-only' }, on], [{ kind: 'test-complaint', to: 'hk-dir', weeks: 3, after: 'result-known', outcome: 'better-only', final: true }, on]),
  lawStateOn: row(library.lawStateOn, [day], s.lawStateSchema, [on], ['2030-01-01']),
  leaveBalance: asked(library.leaveBalance, s.leaveBalanceDecisionSchema),
  leaveEntitlements: asked(library.leaveEntitlements, s.leaveEntitlementsDecisionSchema),
  parameterRows: row(library.parameterRows, [], z.array(s.parameterRowSchema), []),
  parseAddress: row(library.parseAddress, [text], s.parsedAddressSchema, ['lov/2020-11-06-127/§8/ledd/1/setning/3'], ['imdi/introduksjonsprogrammet-2024/fotnote/3'], ['lov/2020-11-06-127']),
  parseCitation: row(library.parseCitation, [text, language], s.addressSchema, ['integreringsloven § 8 første ledd', 'nb']),
  programmeDuration: asked(library.programmeDuration, s.programmeDurationDecisionSchema),
  programmeEnd: asked(library.programmeEnd, s.programmeEndDecisionSchema),
  regulation: row(library.regulation, [text, s.partSchema.optional(), day.optional()], s.pinSchema, ['75', { paragraph: 1, letter: 'a' }]),
  requiredContent: asked(library.requiredContent, s.requiredContentDecisionSchema),
  settleableForm: row(library.settleableForm, [s.formatOptionsSchema], s.settleableFormSchema, [{ language: 'en' }]),
  socialStudiesDue: asked(library.socialStudiesDue, s.socialStudiesDueDecisionSchema),
  startOfRequirement: row(library.startOfRequirement, [s.workOrientedHoursSchema, day], day.nullable(), [{ kind: 'none' }, on], [{ kind: 'required', hoursPerWeek: 15, afterMonths: 3, ruleInForceSince: '2024-07-01', reached: true }, on]),
  tableRows: row<[library.TableOf<'targetGroup'>], Iterable<{ readonly when: library.TableRow<unknown>['when']; readonly outcome: library.TargetGroup }>>(library.tableRows, [s.decisionTableSchema as z.ZodType<library.TableOf<'targetGroup'>>], z.array(s.tableRowSchema(s.targetGroupSchema)), [library.decisionTable('targetGroup', on)]),
  targetGroup: asked(library.targetGroup, s.targetGroupDecisionSchema),
  timeline: row(library.timeline, [s.caseFactsSchema, s.timelineOptionsSchema.optional()], s.timelineSchema, [facts, { from: on, through: '2026-05-01', readings: settled.readings }], [{ permit: { grantedOn: on } }]),
  underAllReadings: row(
    (given: library.CaseFacts, options: library.AskOptions) => library.underAllReadings(library.targetGroup, given, options),
    [s.caseFactsSchema, s.askOptionsSchema],
    s.answersUnderAllReadingsSchema(s.targetGroupDecisionSchema),
    [facts, { on }],
  ),
  workOrientedHours: asked(library.workOrientedHours, s.workOrientedHoursDecisionSchema),
  workingDaysBetween: row(library.workingDaysBetween, [day, day], number, [on, '2026-03-01']),
} as const satisfies Readonly<Record<string, Row>>;

const ofStatistics = {
  annualReport: row<[Iterable<statistics.ProgrammeRecord>, statistics.AnnualReportOptions], statistics.AnnualReport>(
    statistics.annualReport,
    [records, s.annualReportOptionsSchema],
    s.annualReportSchema,
    [[goodRecord], { year: 2024, from: 2020, disclosure: statistics.disclosurePolicies.none, source: same('Register'), groups: statistics.reportGroups, agedOn: 'day-of-ending', ageLimits: [20, 30], counties: statistics.counties(2024) }],
  ),
  cellAt: row(statistics.cellAt, [s.tableSchema, z.record(text, text), text.optional()], s.cellSchema, [table, { Kjonn: '0', Tid: '2024' }, 'persons']),
  checkCodeMapping: row(statistics.checkCodeMapping, [anything], s.codeMappingSchema, [sampleMapping.mapping]),
  checkPublished: row(statistics.checkPublished, [s.publishedFiguresSchema], z.array(s.publishedFindingSchema), [statistics.publishedFigures]),
  checkRecord: row(statistics.checkRecord, [anything, text.optional()], s.programmeRecordSchema, [goodRecord, 'record']),
  counties: row(statistics.counties, [z.literal(statistics.countyVintages)], z.array(s.categorySchema), [2024]),
  countyOf: row(statistics.countyOf, [text, z.literal(statistics.countyVintages)], text, ['5501', 2024]),
  countyVintageOf: row(statistics.countyVintageOf, [number], z.literal(statistics.countyVintages).nullable(), [2024], [1900]),
  emptyTally: row(statistics.emptyTally, [s.tallyOptionsSchema], s.tallySchema, [counting]),
  fromCounts: row(statistics.fromCounts, [s.countedTableSchema, s.disclosureOptionsSchema.optional()], s.tableSchema, [counted, { disclosure: statistics.disclosurePolicies.ssbLike }], [counted]),
  mapRecord: row(
    statistics.mapRecord,
    [anything, s.codeMappingSchema, text.optional()],
    s.programmeRecordSchema,
    [{ ...goodRecord, sex: 'K', education: null, endedOn: null, endingReason: null, measures: [], protection: 'A' }, { sex: { K: 'female' }, protection: { A: 'other' }, education: { '': 'unknown' }, endingReason: {}, measures: {}, citizenship: { [String(goodRecord.citizenship)]: 'SYR' } }, 'line 12'],
  ),
  merge: row(statistics.merge, [s.tallySchema, s.tallySchema], s.tallySchema, [statistics.tally([goodRecord], counting), statistics.emptyTally(counting)]),
  municipalities: row(statistics.municipalities, [z.literal(statistics.municipalityVintages)], z.array(s.categorySchema), [2024]),
  programmeTime: row(statistics.programmeTime, [s.programmePeriodSchema, s.programmeTimeOptionsSchema.optional()], s.programmeTimeSchema, [{ ...goodRecord }, { through: '2026-01-01', grouping: statistics.reportTimeGrouping }]),
  share: row(statistics.share, [number, number, z.union([z.literal(0), z.literal(1)]).optional()], number.nullable(), [1, 3, 1], [0, 0]),
  tabulate: row<[Iterable<statistics.ProgrammeRecord>, statistics.TabulateRecordsOptions], statistics.Table>(
    statistics.tabulate,
    [records, s.tabulateRecordsOptionsSchema],
    s.tableSchema,
    [[goodRecord], { population: 'leavers', by: ['county', 'sex'], measure: 'goal-attainment', years: [2023, 2024], totals: false, base: 'registered-reason', counties: statistics.counties(2024), programmeTime: { tolerance: 0 } }],
  ),
  tally: row<[Iterable<statistics.ProgrammeRecord>, statistics.TallyOptions], statistics.Tally>(
    statistics.tally,
    [records, s.tallyOptionsSchema],
    s.tallySchema,
    [[goodRecord], { ...counting, participantsFrom: 2023, breakdowns: [{ population: 'leavers', by: ['sex', 'ending-reason'] }] }],
  ),
} as const satisfies Readonly<Record<string, Row>>;

/** The same functions where they take a tally. */
const ofTallies = {
  annualReport: row<[statistics.Tally, statistics.ReportOptions], statistics.AnnualReport>(statistics.annualReport, [s.tallySchema, s.reportOptionsSchema], s.annualReportSchema, [statistics.tally([goodRecord], counting), { year: 2024 }]),
  tabulate: row<[statistics.Tally, statistics.TabulateOptions], statistics.Table>(statistics.tabulate, [s.tallySchema, s.tabulateOptionsSchema], s.tableSchema, [statistics.tally([goodRecord], counting), { population: 'entrants', by: ['sex'], measure: 'persons', years: [2024] }]),
};

const csv = sampleRecords();
const ofFormats = {
  readRecords: row(formats.readRecords, [text, s.readAllOptionsSchema], s.readFileSchema, [csv, { ...sampleMapping, mostFaults: 3 }], ['x', sampleMapping]),
  recordFaultInWords: row(formats.recordFaultInWords, [s.foundFaultSchema, s.formatOptionsSchema], text, [{ row: 2, column: 'sex', entry: null, problem: { kind: 'code-not-mapped', value: '"X"', mapping: 'sex', codes: ['"K"'] } }, { language: 'nb' }]),
  reportPage: row(formats.reportPage, [s.annualReportSchema, s.formatOptionsSchema], text, [statistics.annualReport([goodRecord], { year: 2024 }), { language: 'nb' }]),
  streamRecords: row<[string, formats.ReadOptions], Iterable<formats.ReadItem>>(
    formats.streamRecords as unknown as (source: string, options: formats.ReadOptions) => Iterable<formats.ReadItem>,
    [text, s.readOptionsSchema],
    z.array(s.readItemSchema),
    [csv, { ...sampleMapping, encoding: 'utf-8', uniqueIds: true, longestRow: 10_000 }],
    ['x', sampleMapping],
  ),
  tallyCsv: row(formats.tallyCsv, [text, s.tallyCsvOptionsSchema], s.countedFileSchema, [csv, { ...sampleMapping, tally: counting }], ['x', { ...sampleMapping, tally: counting }]),
  toCsv: row(formats.toCsv, [s.tableSchema, s.csvOptionsSchema], text, [table, { language: 'nb', style: 'norwegian' }]),
  toJsonStat: row(formats.toJsonStat, [s.tableSchema, s.formatOptionsSchema], s.jsonStatDatasetSchema, [table, { language: 'nb' }], [statistics.annualReport([], { year: 2024 }).tables.table2, { language: 'en' }]),
  toMarkdown: row(formats.toMarkdown, [s.tableSchema, s.formatOptionsSchema], text, [table, { language: 'nb' }]),
  toVegaLite: row(formats.toVegaLite, [s.tableSchema, s.formatOptionsSchema], s.vegaLiteSpecSchema, [statistics.annualReport([], { year: 2024 }).tables.figure2, { language: 'nb' }]),
} as const satisfies Readonly<Record<string, Row>>;

const partOf = (group: keyof library.CaseFacts) => z.unknown().refine((value) => s.caseFactsSchema.safeParse({ [group]: value }).success);
/** What the arbitraries make. */
const ofArbitraries = {
  anyCase: s.askedCaseSchema,
  anyDecision: partOf('decision'),
  anyFamily: partOf('family'),
  anyHousehold: partOf('household'),
  anyPermit: partOf('permit'),
  anyPerson: partOf('person'),
  anyProgramme: partOf('programme'),
  anyRecord: s.programmeRecordSchema,
  anyRecords: records,
  anySettlement: partOf('settlement'),
  anyTraining: partOf('training'),
  anyWork: partOf('work'),
  caseAtBoundary: s.askedCaseSchema,
  partialCase: s.askedCaseSchema,
} as const;
const ofTesting = {
  syntheticPopulation: row(
    (options: testing.SyntheticPopulationOptions) => {
      const [first] = testing.syntheticPopulation(options);
      return [first as statistics.ProgrammeRecord];
    },
    [s.syntheticPopulationOptionsSchema],
    records,
    [{ seed: 1, year: 2024 }],
  ),
};

const functionsOf = (subpath: object): readonly string[] => Object.entries(subpath).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])).sort();

const gathered = async (value: unknown): Promise<unknown> => {
  const given: unknown = await value;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  if (Symbol.asyncIterator in given || Symbol.iterator in given) {
    const all: unknown[] = [];
    for await (const one of given as AsyncIterable<unknown>) all.push(one);
    return all;
  }
  return given;
};

const stored = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const issuesOf = (schema: z.ZodType, value: unknown): unknown => {
  const read = schema.safeParse(value);
  return read.success ? (expect(read.data).toEqual(value), []) : read.error.issues;
};

describe('every public function has schemas of what it takes and gives', () => {
  it.each([
    ['integreringsloven', library, Object.keys(ofLibrary)],
    ['integreringsloven/statistics', statistics, Object.keys(ofStatistics)],
    ['integreringsloven/formats', formats, Object.keys(ofFormats)],
    ['integreringsloven/testing', testing, [...Object.keys(ofArbitraries), ...Object.keys(ofTesting)]],
  ])('of %s', (_name, subpath, listed) => {
    expect([...listed].sort()).toEqual(functionsOf(subpath));
  });

  it.each(Object.entries<Row>({ ...ofLibrary, ...ofStatistics, ...ofFormats, ...ofTesting, ...Object.fromEntries(Object.entries(ofTallies).map(([name, one]) => [`${name} of a tally`, one])) }))(
    '%s takes and gives what they read',
    async (_name, { takes, gives, call, calls }) => {
      expect(calls.length).toBeGreaterThan(0);
      for (const args of calls) {
        args.forEach((arg, at) => {
          expect(issuesOf(takes[at]!, stored(arg)), `argument ${String(at)}`).toEqual([]);
        });
        const given = await gathered((call as unknown as (...all: readonly unknown[]) => unknown)(...args));
        expect(issuesOf(gives, stored(given)), 'what it gives').toEqual([]);
      }
    },
  );

  it('and every arbitrary makes what its schema reads', () => {
    for (const [name, schema] of Object.entries(ofArbitraries)) {
      const make = testing[name as keyof typeof ofArbitraries] as () => fc.Arbitrary<unknown>;
      for (const value of fc.sample(make(), { numRuns: 5, seed: 1 })) expect(issuesOf(schema, value), name).toEqual([]);
    }
  });

  it('and what the law watch prints is read by its schema', async () => {
    const change = instrumentFile({ refid: 'lov/2026-12-01-5', changes: ['lov/2020-11-06-127'] }, part('I', documentChange('lov/2020-11-06-127', marked('change-part', 'lov/2020-11-06-127/§8/ledd/1', 'Ny tekst.'))));
    const text8 = consolidatedFile('lov/2020-11-06-127', [{ number: '8', paragraphs: [{ text: 'Noe annet.', letters: [] }] }]);
    const reports: WatchReport[] = [];
    for (const tests of [null, { 'test/rules/targetGroup.test.ts': '' }]) {
      const instrument = readLovdata(change) as Instrument;
      reports.push(await watchInstrument(instrument, [instrument], tests), await watchText(readLovdata(text8) as ConsolidatedText, tests));
    }
    expect(reports.map((report) => (report.kind === 'instrument' ? report.touched.length : report.pins.length)).every((many) => many > 0)).toBe(true);
    expect(issuesOf(s.watchReportsSchema, stored(reports))).toEqual([]);
  });
});
