import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  assessCase,
  checkFacts,
  checkWorkOrientedHours,
  compareLaw,
  introductionBenefitForPeriod,
  isoDate,
  leaveBalance,
  programmeEnd,
  targetGroup,
  timeline,
  underAllReadings,
  classifyEnding,
  complaintRoute,
} from '../src/index.js';
import type { NamedCase } from '../src/schema/index.js';
import { annualReport, checkCodeMapping, checkRecord, disclosurePolicies, fromCounts, mapRecord, programmeTime, type CodeMapping } from '../src/statistics/index.js';
import { goodRecord as record } from './support/goodRecord.js';

// Made up, with control digits that fit; the tail of each is looked for in messages.
const NUMBERS = ['01010112377', '010101 12377', '010101-12377', 'f. 01010112377', '209912345608'];
const TAIL = /12377|345608|0101011237|1010112377/;
// As a number, the first one has lost its zero.
const AS_NUMBERS = [1_010_112_377, 31_129_912_377];

const [{ facts, on: [, on = '2024-02-01'] } = { facts: {}, on: [] }] = JSON.parse(readFileSync(new URL('../docs/cases/sample.json', import.meta.url), 'utf8')) as readonly NamedCase[];

/** Every change of one value, at any depth, to another, and every object with one field more. */
const spoiled = (value: unknown, by: readonly unknown[], key: string): readonly unknown[] => {
  if (Array.isArray(value)) return [...by, ...value.flatMap((one, at) => spoiled(one, by, key).map((other) => value.map((kept: unknown, index) => (index === at ? other : kept))))];
  if (typeof value !== 'object' || value === null) return by;
  return [
    ...by,
    { ...value, [key]: 1 },
    ...Object.entries(value).flatMap(([name, one]) => spoiled(one, by, key).map((other) => ({ ...value, [name]: other }))),
  ];
};

/** What a door says of an input; `null` when it takes it. */
const saidOf = (door: (input: never) => unknown, input: unknown): string | null => {
  try {
    const given = door(input as never);
    return typeof given === 'object' && given !== null && 'problems' in given ? JSON.stringify(given.problems) : null;
  } catch (error) {
    return `${String(error)} ${JSON.stringify(error)}`;
  }
};

const period = { from: '2024-09-01', to: '2024-09-30', absence: [{ on: '2024-09-02', hours: 2 }], workInProgramme: [{ from: '2024-09-03', to: '2024-09-04', hours: 4, ore: 100_000 }], workOutsideProgramme: [], otherBenefits: [{ kind: 'disability-benefit', from: '2024-09-01', to: '2024-09-30', ore: 100_000 }] };
const plan = { activities: [{ kind: 'work-practice', from: '2024-09-02', to: null, hoursPerWeek: 15 }], through: '2024-12-31' };
const mapping: CodeMapping = { sex: { K: 'female' }, protection: { '2': 'other' }, education: { H: 'higher' }, endingReason: { ARB: 'ordinary-work' }, measures: { A: 'work-oriented' } };
const words = { nb: 'x', nn: 'x', en: 'x' };
const counted = {
  id: 'x',
  title: words,
  dimensions: [{ id: 'row', label: words, categories: [{ code: 'a', label: words }] }],
  counts: [7],
  contents: [{ code: 'persons', label: words, unit: 'persons', decimals: 0 }],
};

const doors: readonly (readonly [string, (input: never) => unknown, unknown])[] = [
  ['checkFacts', checkFacts, facts],
  ['targetGroup', (input) => targetGroup(input, { on }), facts],
  ['the options of targetGroup', (input) => targetGroup(facts, input), { on, readings: { 'upper-age-bound': 'through-birthday' }, assessments: { 'near-full-time-work': 'yes' } }],
  ['assessCase', (input) => assessCase(input, { on }), facts],
  ['timeline', (input) => timeline(input), facts],
  ['compareLaw', (input) => compareLaw(facts, input), { on, other: '2026-01-01' }],
  ['underAllReadings', (input) => underAllReadings(targetGroup, input, { on }), facts],
  ['introductionBenefitForPeriod', (input) => introductionBenefitForPeriod(facts, input), period],
  ['checkWorkOrientedHours', (input) => checkWorkOrientedHours(facts, input, { on }), plan],
  ['leaveBalance', (input) => leaveBalance(facts, input), { on }],
  ['programmeEnd', (input) => programmeEnd(facts, input), { on }],
  ['complaintRoute', (input) => complaintRoute(input, { on }), 'programme-award'],
  ['classifyEnding', (input) => classifyEnding(input, { on }), { reason: 'ordinary-work' }],
  ['isoDate', isoDate, '2024-01-01'],
  ['addMonths', (input) => addMonths(input, 1), '2024-01-01'],
  ['checkRecord', checkRecord, record],
  ['mapRecord', (input) => mapRecord(input, mapping), { ...record, sex: 'K', protection: 2, education: 'H', endingReason: 'ARB', measures: [] }],
  ['checkCodeMapping', checkCodeMapping, mapping],
  ['programmeTime', programmeTime, { startedOn: '2023-01-01', endedOn: '2024-01-01', leave: [] }],
  ['annualReport', (input) => annualReport([input], { year: 2024 }), record],
  ['the options of annualReport', (input) => annualReport([record], input), { year: 2024, base: 'all-leavers', disclosure: disclosurePolicies.imdiLike }],
  ['fromCounts', fromCounts, counted],
];

describe('the number of a person', () => {
  it.each(doors)('is looked for where %s takes a good input', (_name, door, good) => {
    expect(saidOf(door, good)).toBeNull();
  });

  it.each(doors)('is not in what %s says of an input', (_name, door, good) => {
    let said = 0;
    for (const number of NUMBERS) {
      for (const input of spoiled(good, [number, ...AS_NUMBERS, [number]], number)) {
        const message = saidOf(door, input);
        if (message === null) continue;
        said += 1;
        expect(message).not.toMatch(TAIL);
      }
    }
    // The doors do say something: most of what was given is wrong.
    expect(said).toBeGreaterThan(NUMBERS.length);
  });

  it('does not pass into a record in any field', () => {
    for (const number of NUMBERS) {
      for (const input of spoiled(record, [number, ...AS_NUMBERS], number)) {
        expect(saidOf(checkRecord, input)).not.toBeNull();
      }
    }
  });
});
