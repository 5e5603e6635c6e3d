import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { deadlineNames } from '../../src/rules/deadline.js';
import { ruleNames } from '../../src/rules/ruleBook.js';
import { answer, type Expected, type Input } from '../support/conformance/answer.js';
import { conformanceFiles, printed, printedIndex } from '../support/conformance/generate.js';

// The files are made from the rules. After a change: npx vitest run test/docs/conformance.test.ts -u

interface ReadCase {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected & { readonly provisions: readonly number[] };
}
interface ReadFile {
  readonly rule: string;
  readonly provisions: readonly string[];
  readonly cases: readonly ReadCase[];
}

const folder = new URL('../../docs/conformance/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const files = conformanceFiles();
const committed = files.map(({ rule }) => JSON.parse(textOf(`${rule}.json`)) as ReadFile);
const everyCase = committed.flatMap(({ cases }) => cases);
const caseNamed = (id: string): ReadCase => {
  const found = everyCase.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

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
    const [file] = committed as readonly [ReadFile];
    const [first] = file.cases as readonly [ReadCase];
    expect(validate({ ...file, cases: [{ ...first, expected: { status: 'determined', provisions: [] } }] })).toBe(false);
    expect(validate({ ...file, cases: [{ ...first, input: { ...first.input, facts: { persons: {} } } }] })).toBe(false);
  });

  it('have every rule, every deadline, and ids of their own', () => {
    expect(committed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([...ruleNames, 'deadlines', 'checkWorkOrientedHours', 'complaintRoute', 'introductionBenefitForPeriod', 'leaveBalance', 'programmeEnd', 'timeline', 'classifyEnding', 'programmeTime']),
    );
    for (const name of deadlineNames) expect(everyCase.some(({ input }) => input.deadline === name), name).toBe(true);
    expect(new Set(everyCase.map(({ id }) => id)).size).toBe(everyCase.length);
  });

  it('are small enough to ship', () => {
    expect([...files.map(({ rule }) => textOf(`${rule}.json`))].reduce((sum, text) => sum + text.length, 0)).toBeLessThan(1_500_000);
  });
});

describe('the conformance cases', () => {
  it('are answered as they expect, through the public functions and a round trip of the facts through JSON', () => {
    for (const { rule, provisions, cases } of committed) {
      for (const { id, input, expected } of cases) {
        const { provisions: places, ...rest } = expected;
        const given = answer(rule, JSON.parse(JSON.stringify(input)) as Input);
        expect(JSON.parse(JSON.stringify(given.expected)), id).toEqual(rest);
        expect(given.provisions, id).toEqual(places.map((at) => provisions[at]));
      }
    }
  });

  // Typed from the official text: §§ 8, 9, 13, 14, 14 a, 20 and 37 c, the Regulation §§ 4 and 76 and the covering letters of 2025, not from the files.
  it.each(READ)('%s', (id, says) => {
    expect(caseNamed(id).expected).toMatchObject(says);
  });
});
