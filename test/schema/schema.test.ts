import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkFacts } from '../../src/case/checkFacts.js';
import type { CaseFacts } from '../../src/case/facts.js';
import { factPaths, fields, type FactPath, type Field } from '../../src/case/fields.js';
import { caseFactsSchema, casesSchema, readCases } from '../../src/schema/index.js';
import { anySituation, everything, without } from '../support/caseGrid.js';

type Parts = Readonly<Record<string, unknown>>;

const fieldAt = (path: FactPath): Field => {
  const [group = '', name = ''] = path.split('.');
  return (fields as Readonly<Record<string, Readonly<Record<string, Field>>>>)[group]![name]!;
};

/** The facts with anything at a place, right or wrong. */
const withAnything = (facts: unknown, path: string, value: unknown): Parts => {
  const [group = '', name = ''] = path.split('.');
  const parts = facts as Parts;
  return { ...parts, [group]: { ...(parts[group] as object | undefined), [name]: value } };
};

const refusedByCheckFacts = (facts: unknown): string | null => {
  try {
    checkFacts(facts);
    return null;
  } catch (error) {
    return (error as RangeError).message;
  }
};

/** Every fault as `path: message`, in the order of the alphabet. */
const faultsOf = (facts: unknown): readonly string[] => {
  const read = caseFactsSchema.safeParse(facts);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('').slice(1)}: ${message}`).sort();
};

const manyMissing = fc.uniqueArray(fc.constantFrom(...everything), { maxLength: everything.length });
const anyFacts = fc.tuple(anySituation(), manyMissing).map(([situation, missing]) => without(situation, missing).facts);

/** Values that are wrong in most fields and right in some. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(undefined, null, true, false, 0, -1, -0.01, 37.5, 100.5, 168, 169, Number.NaN, Infinity, '', 'refugee', 'Refugee', 'work', 'nordic'),
  fc.constantFrom('2026-02-30', '2023-02-29', '2024-02-29', '0000-01-01', '0001-01-01', '9999-12-31', '2026-1-1', '2026-01-01\n', '2026-01-01T00:00:00Z', '12026-01-01'),
  fc.anything(),
);

const wrongFor = (field: Field): unknown => {
  switch (field.type) {
    case 'date':
      return '2026-02-30';
    case 'yes-no':
      return 'yes';
    case 'number':
      return field.most + 1;
    case 'choice':
      return 'no-such-value';
    case 'leave':
      return [{ kind: 'holiday', from: '2026-07-02', to: '2026-07-01' }];
  }
};

describe('the schema of a case', () => {
  it('accepts every situation, with much or little known, and gives it back unchanged', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(caseFactsSchema.parse(facts)).toEqual(facts);
      }),
      { numRuns: 300 },
    );
  });

  it('accepts exactly what checkFacts accepts, when any field holds anything', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...factPaths), anyValue, (facts, path, value) => {
        const changed = withAnything(facts, path, value);
        const said = refusedByCheckFacts(changed);
        if (said !== null) refused += 1;
        expect(caseFactsSchema.safeParse(changed).success, said ?? 'checkFacts accepts it').toBe(said === null);
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('accepts exactly what checkFacts accepts, when the case or a part of it is anything', () => {
    const anyPart = fc.oneof(fc.anything(), fc.constantFrom(null, [], '', 0, undefined, {}));
    const anyGroup = fc.oneof(fc.constantFrom(...Object.keys(fields)), fc.constantFrom('perosn', 'toString', 'constructor', ''));
    fc.assert(
      fc.property(fc.oneof(anyPart, fc.dictionary(anyGroup, anyPart)), (value) => {
        expect(caseFactsSchema.safeParse(value).success).toBe(refusedByCheckFacts(value) === null);
      }),
      { numRuns: 1000 },
    );
  });

  it('says at the path of the fault what checkFacts says of it', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...factPaths), anyValue, (facts, path, value) => {
        const changed = withAnything(facts, path, value);
        const said = refusedByCheckFacts(changed);
        // An unknown name in a period is reported by zod in its own way, as an unknown field of a part is.
        if (said === null || said.includes('not known; the names are')) return;
        expect(faultsOf(changed)).toContain(said);
      }),
      { numRuns: 500 },
    );
  });

  it.each(factPaths)('refuses a wrong value in %s, with the value and the path', (path) => {
    const field = fieldAt(path);
    const faults = faultsOf(withAnything({}, path, wrongFor(field)));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(field.type === 'leave' ? `${path}[0].to: "2026-07-01" is before ${path}[0].from, "2026-07-02"` : new RegExp(`^${path}: .*${String(wrongFor(field))}`));
  });

  it('reports every field that is wrong, each at its own path, when all of them are', () => {
    const allWrong = factPaths.reduce<unknown>((facts, path) => withAnything(facts, path, wrongFor(fieldAt(path))), {});
    const read = caseFactsSchema.safeParse(allWrong);
    expect(read.success).toBe(false);
    expect(read.error?.issues.map(({ path }) => path.slice(0, 2).join('.')).sort()).toEqual([...factPaths].sort());
  });

  it('reports every corrupted field of an otherwise right case, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...factPaths), { minLength: 1, maxLength: 6 }), anyFacts, (paths, facts) => {
        const corrupted = paths.reduce<unknown>((so, path) => withAnything(so, path, wrongFor(fieldAt(path))), facts);
        const read = caseFactsSchema.safeParse(corrupted);
        expect(read.error?.issues.map(({ path }) => path.slice(0, 2).join('.')).sort()).toEqual([...paths].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('reports dates in the wrong order at the later of them, also when there is more than one such pair and other faults besides', () => {
    expect(
      faultsOf({
        person: { birthDate: '2026-01-02', citizenship: 'Norwegian' },
        permit: { firstGrantedOn: '2026-01-03', grantedOn: '2026-01-01', previousGround: null },
        work: { from: '2026-02-02', endedOn: '2026-02-01', hoursPerWeek: 200 },
        programme: { startedOn: '2026-03-02', endedOn: '2026-03-01' },
      }),
    ).toEqual([
      'permit.firstGrantedOn: 2026-01-03 is for a permit that replaced another of § 9, and permit.previousGround is null',
      'permit.grantedOn: 2026-01-01 is before permit.firstGrantedOn, 2026-01-03',
      'permit.grantedOn: 2026-01-01 is before person.birthDate, 2026-01-02',
      'person.citizenship: expected one of nordic, eea-agreement, third-country, got "Norwegian"',
      'programme.endedOn: 2026-03-01 is before programme.startedOn, 2026-03-02',
      'work.endedOn: 2026-02-01 is before work.from, 2026-02-02',
      'work.hoursPerWeek: expected a number from 0 to 168, got 200',
    ]);
  });

  it('accepts dates that are the same day', () => {
    expect(faultsOf({ permit: { firstGrantedOn: '2026-01-01', grantedOn: '2026-01-01' }, programme: { startedOn: '2026-03-01', endedOn: '2026-03-01' } })).toEqual([]);
  });

  it('refuses a field and a part that are not known, as a misspelt field would otherwise count as unknown', () => {
    expect(caseFactsSchema.safeParse({ person: { birthdate: '1990-01-01' } }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', path: ['person'], keys: ['birthdate'] },
    ]);
    expect(caseFactsSchema.safeParse({ persons: {} }).error?.issues).toMatchObject([{ code: 'unrecognized_keys', path: [], keys: ['persons'] }]);
    expect(caseFactsSchema.safeParse(JSON.parse('{ "__proto__": {} }')).success).toBe(false);
  });

  it('tells an unknown fact from one that has not happened', () => {
    expect(caseFactsSchema.parse({ settlement: { settledOn: null } })).toEqual({ settlement: { settledOn: null } });
    expect(caseFactsSchema.parse({ settlement: {} })).toEqual({ settlement: {} });
    expect(faultsOf({ permit: { grantedOn: null } })).toEqual(['permit.grantedOn: expected a date as YYYY-MM-DD, got null']);
  });

  it('can be written as JSON Schema, with every field and nothing else', () => {
    const written = z.toJSONSchema(caseFactsSchema) as {
      readonly additionalProperties: unknown;
      readonly properties: Readonly<Record<string, { readonly additionalProperties: unknown; readonly properties: object }>>;
    };
    expect(written.additionalProperties).toBe(false);
    expect(Object.values(written.properties).map((part) => part.additionalProperties)).toEqual(Object.keys(fields).map(() => false));
    expect(Object.entries(written.properties).flatMap(([group, part]) => Object.keys(part.properties).map((name) => `${group}.${name}`))).toEqual(factPaths);
  });
});

describe('a file of cases', () => {
  const one = (facts: unknown = {}, name: unknown = 'A', on: unknown = ['2026-02-01']) => ({ name, on, facts });

  it('is read when every case is right', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string({ minLength: 1 }), situation: anySituation() }), { maxLength: 4 }), (cases) => {
        const file = cases.map(({ name, situation }) => ({ name, on: [situation.on], facts: situation.facts }));
        expect(readCases(file)).toEqual({ ok: true, cases: file });
        expect(casesSchema.parse(file)).toEqual(file);
      }),
      { numRuns: 50 },
    );
  });

  it('that is wrong gives every problem of every case, with the path and the name of the case', () => {
    const file = [
      one({ permit: { grantedOn: '2026-02-30', ground: 'asylum' } }, 'First'),
      one(),
      one({ person: { age: 30 }, works: {} }, 'Third', ['2020-12-31', '2026-13-01']),
      one({ programme: { startedOn: '2026-02-02', endedOn: '2026-02-01' } }, 'Fourth'),
    ];
    const read = readCases(file);
    expect(read.ok ? [] : read.problems).toEqual([
      '[0].facts.permit.ground: expected one of refugee, resettlement-refugee, humanitarian-after-protection-application, family-with-children-awaiting-identity, collective-protection, family-member, independent-ground, other, got "asylum", in the case "First"',
      '[0].facts.permit.grantedOn: "2026-02-30" is not a day that exists, in the case "First"',
      '[2].on[0]: 2020-12-31 is before 2021-01-01, when the Integration Act came into force, in the case "Third"',
      '[2].on[1]: "2026-13-01" is not a day that exists, in the case "Third"',
      '[2].facts.person.age: not a known field, in the case "Third"',
      '[2].facts.works: not a known field, in the case "Third"',
      '[3].facts.programme.endedOn: 2026-02-01 is before programme.startedOn, 2026-02-02, in the case "Fourth"',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no list', { name: 'A' }, 'the file: '],
    ['a case without a name', [{ on: ['2026-02-01'], facts: {} }], '[0].name: '],
    ['a case with an empty name', [one({}, '')], '[0].name: '],
    ['a case without dates', [one({}, 'A', [])], '[0].on: '],
    ['a case with a date that is no list', [one({}, 'A', '2026-02-01')], '[0].on: '],
    ['a case without facts', [{ name: 'A', on: ['2026-02-01'] }], '[0].facts: '],
    ['a case that is no object', ['A'], '[0]: '],
    ['facts that are a list', [one([])], '[0].facts: '],
    ['a part that is a list', [one({ person: [] })], '[0].facts.person: '],
    ['a field of the case that is not known', [{ ...one(), options: {} }], '[0].options: '],
    ['a date in the year 0000', [one({}, 'A', ['0000-01-01'])], '[0].on[0]: '],
  ])('is refused with its path when there is %s', (_what, file, start) => {
    const read = readCases(file);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]?.startsWith(start), read.problems[0]).toBe(true);
  });

  it('is refused exactly when one of its cases is, whatever the cases hold', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...factPaths), anyValue, (facts, path, value) => {
        const changed = withAnything(facts, path, value);
        expect(readCases([one(facts), one(changed, 'B')]).ok).toBe(refusedByCheckFacts(changed) === null);
      }),
      { numRuns: 200 },
    );
  });

  it('may ask from the first day of the Act on, and not the day before', () => {
    expect(readCases([one({}, 'A', ['2021-01-01'])]).ok).toBe(true);
    expect(readCases([one({}, 'A', ['2020-12-31'])]).ok).toBe(false);
  });

  it('is typed as the rules want their cases', () => {
    const read = readCases([one()]);
    const facts: readonly CaseFacts[] = read.ok ? read.cases.map((each) => each.facts) : [];
    expect(facts).toEqual([{}]);
  });
});
