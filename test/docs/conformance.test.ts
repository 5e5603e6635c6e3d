import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { factPaths } from '../../src/case/fields.js';
import { leaveKinds } from '../../src/case/facts.js';
import { assessments } from '../../src/case/questions/index.js';
import { complaintMatters } from '../../src/law/complaints.js';
import { readings } from '../../src/law/readings.js';
import { endingReasons } from '../../src/outcomes/ending.js';
import { deadlineNames } from '../../src/rules/deadline.js';
import { ruleNames } from '../../src/rules/ruleBook.js';
import { conformanceFiles, printed, printedIndex } from '../support/conformance/generate.js';
import { readConformance, type ReadCase, type ReadFile } from '../support/conformance/read.js';

const withMoreThanFacts = [
  'deadlines', 'checkWorkOrientedHours', 'complaintRoute', 'lastDayToComplain', 'introductionBenefitForPeriod', 'leaveBalance', 'programmeEnd', 'timeline',
  'startOfRequirement', 'classifyEnding', 'attainsGoal', 'programmeTime',
];

// The files are made from the rules. After a change: npx vitest run test/docs/conformance.test.ts -u

const folder = new URL('../../docs/conformance/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const files = conformanceFiles();

describe('the files of conformance cases', () => {
  it.each(files.map((file) => [file.rule, file] as const))('of %s are what the library gives today', async (rule, file) => {
    await expect(printed(file)).toMatchFileSnapshot(`../../docs/conformance/${rule}.json`);
  });

  it('have an index', async () => {
    await expect(printedIndex(files)).toMatchFileSnapshot('../../docs/conformance/index.json');
    expect(readdirSync(folder).sort()).toEqual([...files.map(({ rule }) => `${rule}.json`), 'conformance.schema.json', 'index.json'].sort());
  });

  it('are as their schema says, and a wrong file is not', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(textOf('conformance.schema.json')) as object);
    for (const name of readdirSync(folder).filter((one) => one !== 'conformance.schema.json')) {
      expect(validate(JSON.parse(textOf(name))) ? [] : validate.errors, name).toEqual([]);
    }
    const [file] = readConformance() as unknown as readonly [ReadFile];
    const [first] = file.cases as unknown as readonly [ReadCase];
    expect(validate({ ...file, cases: [{ ...first, expected: { status: 'determined', provisions: [] } }] })).toBe(false);
    expect(validate({ ...file, cases: [{ ...first, input: { ...first.input, facts: { persons: {} } } }] })).toBe(false);
  });

  it('have every rule, every deadline, and ids of their own', () => {
    const committed = readConformance();
    const everyCase = committed.flatMap(({ cases }) => cases);
    expect(committed.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...ruleNames, ...withMoreThanFacts]));
    for (const name of deadlineNames) expect(everyCase.some(({ input }) => input.deadline === name), name).toBe(true);
    expect(new Set(everyCase.map(({ id }) => id)).size).toBe(everyCase.length);
  });

  it('are small enough to ship', () => {
    expect(files.map(({ rule }) => textOf(`${rule}.json`)).reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(1_500_000);
  });

  it('say in words what a case tests: no name of the code, in either language', () => {
    const inCode = new Set<string>([...complaintMatters, ...leaveKinds, ...endingReasons, ...Object.keys(readings), ...Object.values(readings).flatMap(({ alternatives }) => alternatives), ...assessments, ...factPaths]);
    const names = [...inCode].filter((name) => /[-.]/.test(name) && name !== 'higher-education');
    for (const { id, tests } of files.flatMap(({ cases }) => cases)) {
      for (const words of [tests.en, tests.nb]) expect(names.filter((name) => words.split(/[ ,:;()]+/).includes(name)), id).toEqual([]);
    }
  });
});
