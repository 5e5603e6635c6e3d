import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { addYears } from '../../src/calendar/months.js';
import { factPaths } from '../../src/case/fields.js';
import { assessCase } from '../../src/rules/assessCase.js';
import { compareLaw } from '../../src/rules/compareLaw.js';
import { decisionTable } from '../../src/rules/decisionTable.js';
import { ruleNames } from '../../src/rules/ruleBook.js';
import {
  annualReportOptionsSchema,
  askOptionsSchema,
  askedCaseSchema,
  caseFactsSchema,
  casesSchema,
  codeMappingSchema,
  compareOptionsSchema,
  countedTableSchema,
  endingFactsSchema,
  explainOptionsSchema,
  jsonSchema,
  jsonSchemaNames,
  paymentPeriodSchema,
  programmeRecordSchema,
  publishedFiguresSchema,
  readAllOptionsSchema,
  tabulateRecordsOptionsSchema,
  tallyOptionsSchema,
  timelineOptionsSchema,
  workPlanSchema,
  type JsonSchemaName,
} from '../../src/schema/index.js';
import { caseForm, settleableForm } from '../../src/explain/caseForm.js';
import { explain } from '../../src/explain/explain.js';
import { explainPayment } from '../../src/explain/explainPayment.js';
import { explainTable } from '../../src/explain/explainTable.js';
import { explainCase, explainTimeline } from '../../src/explain/wholeCase.js';
import { readRecords, toJsonStat } from '../../src/formats/index.js';
import { parameterRows } from '../../src/law/parameters.js';
import { introductionBenefitForPeriod } from '../../src/rules/introductionBenefitForPeriod.js';
import { timeline } from '../../src/rules/timeline.js';
import { annualReport, checkPublished, disclosurePolicies, publishedFigures, reportGroups, tally } from '../../src/statistics/index.js';
import type { Instrument } from '../../src/watch/instrument.js';
import { readLovdata } from '../../src/watch/read.js';
import { watchInstrument } from '../../src/watch/watch.js';
import { spoiledValue } from '../fuzz/spoil.js';
import { goodRecord } from '../support/goodRecord.js';
import { documentChange, instrumentFile, marked, part } from '../support/lovdataFiles.js';
import { sampleMapping } from '../support/sampleRecords.js';
import { anyRecord } from '../../src/testing/index.js';
import { anySituation, everything, without } from '../support/caseGrid.js';

const folder = new URL('../../docs/schemas/', import.meta.url);
const fileOf = (name: string): string => fileURLToPath(new URL(`${name}.schema.json`, folder));
const textOf = (name: JsonSchemaName): string => `${JSON.stringify(jsonSchema(name), null, 1)}\n`;

const withFormats = (formats: boolean) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false, validateFormats: formats });
  // Its types say that it is its own default.
  if (formats) (formatsPlugin)(ajv);
  return ajv;
};
const ajv = withFormats(true);
const checks = new Map(jsonSchemaNames.map((name) => [name, ajv.compile(jsonSchema(name))]));
const accepts = (name: JsonSchemaName, value: unknown): boolean => checks.get(name)!(JSON.parse(JSON.stringify(value)));
const refusal = (name: JsonSchemaName, value: unknown): string => (accepts(name, value) ? '' : ajv.errorsText(checks.get(name)!.errors));

describe('the JSON Schema files', () => {
  it('are those of the schemas, one of each', () => {
    expect(readdirSync(folder).sort()).toEqual(jsonSchemaNames.map((name) => `${name}.schema.json`).sort());
  });

  // After a change: npx vitest run test/schema -u
  it.each(jsonSchemaNames)('%s is what the schema gives', async (name) => {
    await expect(textOf(name)).toMatchFileSnapshot(fileOf(name));
  });

  it.each(jsonSchemaNames)('%s is of draft 2020-12, named by its file, and needs no other file', (name) => {
    const schema = jsonSchema(name);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${name}.schema.json`, title: expect.stringMatching(/^[A-Z]/) as string });
    expect([...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#/$defs/'))).toEqual([]);
    expect(JSON.stringify(schema)).not.toContain('__schema');
  });

  it('name every fact of a case in three languages', () => {
    const { properties } = jsonSchema('case-facts') as { readonly properties: Readonly<Record<string, { readonly properties: Readonly<Record<string, object>> }>> };
    const fields = Object.entries(properties).flatMap(([group, part]) => Object.entries(part.properties).map(([name, field]) => [`${group}.${name}`, field] as const));
    expect(fields.map(([path]) => path)).toEqual(factPaths);
    for (const [path, field] of fields) expect(field, path).toMatchObject({ title: expect.stringMatching(/\S/) as string, description: expect.stringMatching(/^Bokmål: .+\. Nynorsk: .+\.$/) as string });
  });

  it('refuse a name that there is not', () => {
    expect(() => jsonSchema('toString' as JsonSchemaName)).toThrow(/^name: expected one of case-facts, .*got "toString"$/);
  });
});

const manyMissing = fc.uniqueArray(fc.constantFrom(...everything), { maxLength: everything.length });
const anyCase = fc.tuple(anySituation(), manyMissing).map(([situation, missing]) => without(situation, missing));

describe('what the schemas accept', () => {
  const anyValue = fc.oneof(fc.constantFrom(null, true, -1, 0, 7.5, 1990, '', 'refugee', 'work', '2026-02-30', '2024-02-29', '0000-01-01', [], {}), fc.jsonValue());
  // Every value that zod takes, JSON Schema takes; what it refuses, zod refuses.
  const isWider = (name: JsonSchemaName, schema: z.ZodType, value: unknown): boolean => {
    const plain: unknown = JSON.parse(JSON.stringify(value));
    return accepts(name, plain) || !schema.safeParse(plain).success;
  };

  it('of a case, is accepted by its JSON Schema too', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...factPaths), anyValue, ({ facts, ...rest }, path, value) => {
        expect(refusal('case-facts', facts)).toBe('');
        expect(refusal('ask-options', { on: rest.on, readings: rest.readings, assessments: rest.assessments })).toBe('');
        const [group = '', name = ''] = path.split('.');
        const changed = { ...facts, [group]: { ...(facts as Readonly<Record<string, object>>)[group], [name]: value } };
        if (!accepts('case-facts', changed)) refused += 1;
        expect(isWider('case-facts', caseFactsSchema, changed)).toBe(true);
        expect(isWider('cases', casesSchema, [{ name: 'A', on: [rest.on], facts: changed }])).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('of a record, is accepted by its JSON Schema too', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyRecord(), fc.nat(), anyValue, (record, at, value) => {
        expect(refusal('programme-record', record)).toBe('');
        const names = Object.keys(record);
        const changed = { ...record, [names[at % names.length] as string]: value };
        if (!accepts('programme-record', changed)) refused += 1;
        expect(isWider('programme-record', programmeRecordSchema, changed)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  /** As it would be read from a file; `null` for what is not there or nested too deep to be written. */
  const asJson = (value: unknown): unknown => {
    try {
      return value === undefined ? null : JSON.parse(JSON.stringify(value));
    } catch {
      return null;
    }
  };

  // Of each other input: a value that is right, which is spoiled in turn.
  const words = { nb: 'a', nn: 'a', en: 'a' };
  const inputs: Readonly<Partial<Record<JsonSchemaName, readonly [z.ZodType, unknown]>>> = {
    'ask-options': [askOptionsSchema, { on: '2026-02-01', readings: { 'after-a-date': 'includes-the-day' }, assessments: { 'near-full-time-work': 'yes' } }],
    'asked-case': [askedCaseSchema, { on: '2026-02-01', facts: { permit: { grantedOn: '2026-02-01' } } }],
    'compare-options': [compareOptionsSchema, { on: '2026-02-01', other: '2025-02-01', assessments: {} }],
    'timeline-options': [timelineOptionsSchema, { from: '2026-02-01', through: '2026-03-01', readings: {} }],
    'explain-options': [explainOptionsSchema, { language: 'nb', register: 'plain' }],
    'ending-facts': [endingFactsSchema, { reason: 'ordinary-work' }],
    'work-plan': [workPlanSchema, { activities: [{ kind: 'work-practice', from: '2024-09-02', to: null, hoursPerWeek: 15 }], through: '2024-12-31' }],
    'payment-period': [paymentPeriodSchema, { from: '2024-09-01', to: '2024-09-30', absence: [{ on: '2024-09-02', hours: 2 }], workInProgramme: [], workOutsideProgramme: [], otherBenefits: [{ kind: 'transitional-benefit', from: '2024-09-03', to: '2024-09-04', annualOre: 1 }] }],
    'code-mapping': [codeMappingSchema, sampleMapping.mapping],
    'read-options': [readAllOptionsSchema, { ...sampleMapping, separator: ';', mostFaults: 3 }],
    'counted-table': [countedTableSchema, { id: 'a', title: words, dimensions: [{ id: 'b', label: words, categories: [{ code: 'c', label: words, role: 'unknown' }], shown: true, omitted: [] }], counts: [3], contents: [{ code: 'd', label: words, unit: 'persons', decimals: 0 }], source: null }],
    'tally-options': [tallyOptionsSchema, { years: { from: 2023, through: 2024 }, ageLimits: [20], programmeTime: { tolerance: 3 }, breakdowns: [{ population: 'leavers', by: ['sex'] }] }],
    'annual-report-options': [annualReportOptionsSchema, { year: 2024, disclosure: disclosurePolicies.imdiLike, groups: reportGroups, source: words }],
    'tabulate-options': [tabulateRecordsOptionsSchema, { population: 'leavers', by: ['sex'], measure: 'work', years: [2024], totals: false }],
    'published-figures': [publishedFiguresSchema, { ...publishedFigures, figures: publishedFigures.figures.slice(0, 2), countyTables: [] }],
  };

  it.each(Object.entries(inputs))('of %s, is accepted by its JSON Schema too', (name, [schema, good]) => {
    expect(schema.safeParse(good).error?.issues ?? []).toEqual([]);
    expect(refusal(name as JsonSchemaName, good)).toBe('');
    let refused = 0;
    fc.assert(
      fc.property(spoiledValue([good]).map(asJson), (plain) => {
        if (!accepts(name as JsonSchemaName, plain)) refused += 1;
        expect(isWider(name as JsonSchemaName, schema, plain)).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(refused).toBeGreaterThan(30);
  });

  it('are those of every input, with those of cases and records above', () => {
    const outputs: readonly JsonSchemaName[] = ['decision', 'case-assessment', 'timeline', 'law-comparison', 'decision-table', 'benefit-payment', 'explanation', 'case-explanation', 'timeline-explanation', 'payment-explanation', 'table-explanation', 'case-form', 'settleable-form', 'parameter-row', 'table', 'tally', 'annual-report', 'record-fault', 'published-finding', 'json-stat-dataset', 'watch-reports'];
    expect([...Object.keys(inputs), 'case-facts', 'cases', 'programme-record', ...outputs].sort()).toEqual([...jsonSchemaNames].sort());
  });

  it('is wider in JSON Schema where two fields are held against each other, and in days where formats are not checked', () => {
    const backwards = { work: { from: '2026-02-02', endedOn: '2026-02-01' } };
    expect(caseFactsSchema.safeParse(backwards).success).toBe(false);
    expect(accepts('case-facts', backwards)).toBe(true);
    const noDay = { permit: { grantedOn: '2026-02-30' } };
    expect(accepts('case-facts', noDay)).toBe(false);
    expect(withFormats(false).compile(jsonSchema('case-facts'))(noDay)).toBe(true);
    expect(accepts('case-facts', { permit: { grantedOn: '1.2.2026' } })).toBe(false);
    expect(accepts('case-facts', { permit: { granted: '2026-02-01' } })).toBe(false);
  });
});

describe('what the library gives', () => {
  it('of a case, is what the JSON Schemas say', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, ...options }) => {
        const assessment = assessCase(facts, options);
        expect(refusal('case-assessment', assessment)).toBe('');
        for (const name of ruleNames) expect(refusal('decision', assessment[name]), name).toBe('');
        expect(refusal('law-comparison', compareLaw(facts, { ...options, other: addYears(options.on, 1) }))).toBe('');
      }),
      { numRuns: 15 },
    );
  });

  it('as tables, is what the JSON Schemas say', () => {
    expect(refusal('decision-table', decisionTable('targetGroup', '2026-02-01'))).toBe('');
    expect(refusal('annual-report', annualReport([], { year: 2024 }))).toBe('');
    expect(refusal('table', annualReport([], { year: 2024 }).tables.table1)).toBe('');
    expect(refusal('tally', tally([goodRecord], { years: { from: 2023, through: 2024 } }))).toBe('');
    expect(refusal('json-stat-dataset', toJsonStat(annualReport([goodRecord], { year: 2024 }).tables.table2, { language: 'nb' }))).toBe('');
    for (const finding of checkPublished(publishedFigures)) expect(refusal('published-finding', finding)).toBe('');
  });

  it('in words, as forms and as a table of numbers, is what the JSON Schemas say', async () => {
    const facts = { permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null }, programme: { startedOn: '2026-01-20' } } as const;
    const options = { language: 'nb' } as const;
    const assessment = assessCase(facts, { on: '2026-02-01' });
    expect(refusal('explanation', explain(assessment.targetGroup, options))).toBe('');
    expect(refusal('case-explanation', explainCase(assessment, options))).toBe('');
    const line = timeline(facts, { from: '2026-02-01', through: '2026-03-01' });
    expect(refusal('timeline', line)).toBe('');
    expect(refusal('timeline-explanation', explainTimeline(line, options))).toBe('');
    const payment = introductionBenefitForPeriod(facts, { from: '2026-02-01', to: '2026-02-28', absence: [], workInProgramme: [], workOutsideProgramme: [], otherBenefits: [] });
    expect(refusal('benefit-payment', payment)).toBe('');
    expect(refusal('payment-explanation', explainPayment(payment, options))).toBe('');
    expect(refusal('table-explanation', explainTable(decisionTable('targetGroup', '2026-02-01'), options))).toBe('');
    expect(refusal('case-form', caseForm(options))).toBe('');
    expect(refusal('settleable-form', settleableForm(options))).toBe('');
    for (const one of parameterRows()) expect(refusal('parameter-row', one)).toBe('');
    const read = await readRecords('x', sampleMapping);
    expect(read.status).toBe('faulty');
    for (const fault of read.status === 'faulty' ? read.faults : []) expect(refusal('record-fault', fault)).toBe('');
    const instrument = readLovdata(instrumentFile({ refid: 'lov/2026-12-01-5', changes: ['lov/2020-11-06-127'] }, part('I', documentChange('lov/2020-11-06-127', marked('change-part', 'lov/2020-11-06-127/§8/ledd/1', 'Ny tekst.'))))) as Instrument;
    const report = await watchInstrument(instrument, [instrument], null);
    expect(report.touched.length).toBeGreaterThan(0);
    expect(refusal('watch-reports', [report])).toBe('');
  });
});
