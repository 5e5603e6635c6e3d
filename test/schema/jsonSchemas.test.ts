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
import { caseFactsSchema, casesSchema, jsonSchema, jsonSchemaNames, programmeRecordSchema, type JsonSchemaName } from '../../src/schema/index.js';
import { annualReport } from '../../src/statistics/annualReport.js';
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
  });
});
