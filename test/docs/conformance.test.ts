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

// Typed from the official texts, not from the files: the Act §§ 8, 9, 12, 13, 14, 14 a, 20 and 52, the Regulation §§ 4, 43h (2024), 75 and 76, and the
// basic amounts of 2025 and 2026.
const inGroup = { group: 'right-and-obligation' };
const read: Readonly<Record<string, object>> = {
  'targetGroup/target-group/lower-age/person.birthDate+216-months=permit.grantedOn/refugee/before': { group: 'outside', ground: 'under-lower-age' },
  'targetGroup/target-group/lower-age/person.birthDate+216-months=permit.grantedOn/refugee/on': inGroup,
  'targetGroup/target-group/upper-age/person.birthDate+672-months=permit.grantedOn/refugee/before': inGroup,
  'targetGroup/target-group/upper-age/person.birthDate+672-months=permit.grantedOn/refugee/on': { group: 'may-be-offered', ground: 'over-upper-age' },
  'targetGroup/target-group/residence-limit/settlement.settledOn+24-months=decision.madeOn/job-ended/before': inGroup,
  'targetGroup/target-group/residence-limit/settlement.settledOn+24-months=decision.madeOn/job-ended/on': { group: 'outside', ground: 'residence-limit-passed' },
  'targetGroup/target-group/family-limit/family.referencePersonSettledOn+60-months=family.appliedOn/family-member/before': inGroup,
  'targetGroup/target-group/family-limit/family.referencePersonSettledOn+60-months=family.appliedOn/family-member/on': { group: 'may-be-offered', ground: 'family-of-others' },
  'targetGroup/target-group/work-exception-hours/work.hoursPerWeek=30/waiting/before': inGroup,
  'targetGroup/target-group/work-exception-hours/work.hoursPerWeek=30/waiting/on': { group: 'outside', ground: 'in-work' },
  'targetGroup/governing-act/permits-from/permit.grantedOn/2021-01-01/refugee/before': { group: 'outside', ground: 'introduction-act-2003' },
  'targetGroup/governing-act/permits-from/permit.grantedOn/2021-01-01/refugee/after': inGroup,
  'programmeDuration/transition/with-upper-secondary-after/programme.offeredStartOn/2026-01-01/newcomer/before': { least: 3, longest: 6, extension: { kind: 'may', longest: 6 } },
  'programmeDuration/transition/with-upper-secondary-after/programme.offeredStartOn/2026-01-01/newcomer/after': { least: null, longest: 12, extension: { kind: 'none' } },
  'programmeDuration/transition/formal-training-after/programme.offeredStartOn/2025-01-01/school/before': { least: 3, longest: 36, extension: { kind: 'may', longest: 12 } },
  'programmeDuration/transition/formal-training-after/programme.offeredStartOn/2025-01-01/school/after': { least: null, longest: 48, extension: { kind: 'shall', longest: 12 } },
  'workOrientedHours/work-oriented/part-time-limit/programme.percent=60/protected-part-time/on': { hoursPerWeek: 10, afterMonths: 3, ruleInForceSince: '2024-02-01' },
  'workOrientedHours/work-oriented/part-time-limit/programme.percent=60/protected-part-time/after': { hoursPerWeek: 15 },
  'introductionBenefit/asked-on/2026-05-01/refugee/before': { basicAmount: 130_160, ore: { year: 26_032_000, month: 2_169_333, day: 72_311, hour: 14_071 } },
  'introductionBenefit/asked-on/2026-05-01/refugee/on': { basicAmount: 136_549, ore: { year: 27_309_800, month: 2_275_817, day: 75_861, hour: 14_762 } },
  'deadlines/programme-start/deadlines/programme-start/settlement.settledOn+3-months=programme.startedOn/refugee/on': { due: '2025-08-05', state: { kind: 'met', daysToSpare: 0 } },
  'deadlines/programme-start/deadlines/programme-start/settlement.settledOn+3-months=programme.startedOn/refugee/after': { due: '2025-08-05', state: { kind: 'missed', daysLate: 1 } },
  'requiredContent/content/new-life-skills-hours-from/decision.madeOn/2026-01-01/newcomer/before': { lifeSkillsHours: { total: 25, migrationHealthAndDiversity: 10, careerCompetence: 15 } },
  'requiredContent/content/new-life-skills-hours-from/decision.madeOn/2026-01-01/newcomer/on': { lifeSkillsHours: { total: 15, migrationHealthAndDiversity: 5, careerCompetence: 10 } },
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
    const [file] = committed as unknown as readonly [ReadFile];
    const [first] = file.cases as unknown as readonly [ReadCase];
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
    expect([...files.map(({ rule }) => textOf(`${rule}.json`))].reduce((sum, text) => sum + text.length, 0)).toBeLessThan(1_700_000);
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

  it.each(Object.entries(read))('%s', (id, outcome) => {
    expect(caseNamed(id).expected).toMatchObject({ status: 'determined', outcome });
  });
});
