import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { languages } from '../../src/calendar/format.js';
import { factPaths } from '../../src/case/fields.js';
import { caseForm } from '../../src/explain/caseForm.js';
import { caseFactsSchema, casesSchema, paymentPeriodSchema, problemsInWords, programmeRecordSchema, readCases, workPlanSchema } from '../../src/schema/index.js';
import type { ProgrammeRecord } from '../../src/statistics/record.js';
import { goodRecord } from '../support/goodRecord.js';

const record: ProgrammeRecord = { ...goodRecord, born: 1990, leave: [], measures: [{ group: 'work-oriented', from: '2023-03-01', to: null }] };
const without = (name: keyof ProgrammeRecord): object => Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

const inAllLanguages = (schema: z.ZodType, value: unknown) =>
  Object.fromEntries(languages.map((language) => [language, problemsInWords(schema, value, { language }).map(({ path, message }) => `${path || '(the whole)'} | ${message}`)]));

const faultyCases: readonly (readonly [string, unknown])[] = [
  ['the case is no object', []],
  ['a part is no object', { person: 'Ola' }],
  ['a part is a day', { person: new Map() }],
  ['a day of the wrong form', { permit: { grantedOn: '1.2.2026' } }],
  ['a day that is a number', { permit: { grantedOn: 20260201 } }],
  ['a day that may be null, of the wrong type', { settlement: { settledOn: false } }],
  ['no such day', { permit: { grantedOn: '2026-02-30' } }],
  ['the year 0', { permit: { grantedOn: '0000-01-01' } }],
  ['null where nothing can be said by it', { permit: { grantedOn: null } }],
  ['a value that is not in the list', { person: { citizenship: 'Norwegian' } }],
  ['a misspelt value', { permit: { ground: 'refugees' } }],
  ['a value of a list of another type', { programme: { endGoal: 5 } }],
  ['a value that is not in a list that may be null', { permit: { previousGround: 'none' } }],
  ['a text for yes or no', { settlement: { byAgreement: 'yes' } }],
  ['a text for a number', { work: { hoursPerWeek: '37.5' } }],
  ['too much', { work: { hoursPerWeek: 200 } }],
  ['too little', { programme: { percent: -1 } }],
  ['no number', { work: { hoursPerWeek: Number.NaN } }],
  ['no whole number', { programme: { months: 6.5 } }],
  ['a misspelt field', { permit: { grantedon: '2026-01-01' } }],
  ['a field that is like no other', { settlement: { wish: true } }],
  ['a misspelt part', { persons: {} }],
  ['an end before its start', { work: { from: '2026-02-02', endedOn: '2026-02-01' } }],
  ['a permit before the birth', { person: { birthDate: '2026-02-02' }, permit: { grantedOn: '2026-02-01' } }],
  ['a first permit that replaced none', { permit: { firstGrantedOn: '2025-01-01', previousGround: null } }],
  ['leave that is no list', { programme: { leave: 'holiday' } }],
  ['a period that is no object', { programme: { leave: ['holiday'] } }],
  ['a period without its days', { programme: { leave: [{ kind: 'holiday' }] } }],
  ['a second period that ends before it starts', { training: { leave: [{ kind: 'holiday', from: '2026-07-01', to: null }, { kind: 'parental', from: '2026-08-02', to: '2026-08-01' }] } }],
  ['a kind of leave that is not in the list', { programme: { leave: [{ kind: 'vacation', from: '2026-07-01', to: '2026-13-01' }] } }],
  ['several at once', { person: { birthdate: '1990-01-01' }, permit: { grantedOn: '2026-02-30' }, work: { hoursPerWeek: 169 } }],
];

const faultyFiles: readonly (readonly [string, unknown])[] = [
  ['the file is no list', {}],
  ['a case is no object', ['A']],
  ['a case with a name', [{ name: 'A', on: ['2026-02-01'], facts: { permit: { grantedOn: '2026-02-30' } } }]],
  ['a case without a name', [{ on: ['2026-02-01'], facts: {} }]],
  ['a case with an empty name', [{ name: '', on: ['2026-02-01'], facts: {} }]],
  ['a case without days', [{ name: 'A', on: [], facts: {} }]],
  ['a day before the Act', [{ name: 'A', on: ['2026-02-01', '2020-12-31'], facts: {} }]],
  ['no facts', [{ name: 'A', on: ['2026-02-01'] }]],
  ['one field too many', [{ name: 'A', on: ['2026-02-01'], facts: {}, options: {} }]],
];

const faultyRecords: readonly (readonly [string, unknown])[] = [
  ['the record is no object', 'a1'],
  ['a field is missing', without('sex')],
  ['an empty pseudonym', { ...record, id: ' ' }],
  ['a pseudonym that is a number', { ...record, id: 7 }],
  ['a birth number', { ...record, id: '01010012356' }],
  ['a sex that is not in the list', { ...record, sex: 'woman' }],
  ['a citizenship that is no code', { ...record, citizenship: 'Syria' }],
  ['a county and a municipality that are no codes', { ...record, county: '5', municipality: 5501 }],
  ['a municipality of another county', { ...record, municipality: '0301' }],
  ['a start that is null', { ...record, startedOn: null }],
  ['an end before the start', { ...record, endedOn: '2023-01-31' }],
  ['a reason without an ending', { ...record, endedOn: null }],
  ['an ending without a reason', { ...record, endingReason: null }],
  ['a birth after the start', { ...record, born: '2023-02-02' }],
  ['a birth long before the start', { ...record, born: 1902 }],
  ['a birth that is neither a day nor a year', { ...record, born: true }],
  ['a birth in half a year', { ...record, born: 1990.5 }],
  ['a birth on a day that does not exist', { ...record, born: '1990-02-30' }],
  ['a measure that ends before it starts', { ...record, measures: [{ group: 'work-oriented', from: '2023-03-02', to: '2023-03-01' }] }],
  ['leave without an end', { ...record, leave: [{ from: '2023-03-02' }] }],
  ['a misspelt field', { ...without('endingReason'), endedReason: 'ordinary-work' }],
];

const payment = { from: '2024-09-01', to: '2024-09-30', absence: [], workInProgramme: [], workOutsideProgramme: [], otherBenefits: [] };
const work = { from: '2024-09-02', to: '2024-09-03', hours: 4, ore: 100_000 };

const faultyPayments: readonly (readonly [string, unknown])[] = [
  ['the period is no object', []],
  ['a list is missing', { from: payment.from, to: payment.to, absence: [], workInProgramme: [] }],
  ['the last day is before the first', { ...payment, to: '2024-08-31' }],
  ['it is before the Act', { ...payment, from: '2020-12-01', to: '2020-12-31' }],
  ['a day of absence is outside the period', { ...payment, absence: [{ on: '2024-10-01', hours: 2 }] }],
  ['a day of absence is there twice', { ...payment, absence: [{ from: '2024-09-02', to: '2024-09-04' }, { on: '2024-09-03', hours: 2 }] }],
  ['absence of more hours than a day has', { ...payment, absence: [{ on: '2024-09-03', hours: 25 }] }],
  ['absence by hours without the hours', { ...payment, absence: [{ on: '2024-09-03' }] }],
  ['absence that ends before it starts', { ...payment, absence: [{ from: '2024-09-03', to: '2024-09-02' }] }],
  ['more hours of work than the days have', { ...payment, workInProgramme: [{ ...work, hours: 49 }] }],
  ['half an øre', { ...payment, workInProgramme: [{ ...work, ore: 0.5 }] }],
  ['pay below zero', { ...payment, workOutsideProgramme: [{ ...work, ore: -1 }] }],
  ['work outside the programme is not told of when it counts', { from: '2026-03-01', to: '2026-03-31', absence: [], workInProgramme: [], otherBenefits: [] }],
  ['a benefit that is not in the list', { ...payment, otherBenefits: [{ kind: 'sickness', from: '2024-09-02', to: '2024-09-03', ore: 1 }] }],
  ['a benefit of which it is not told when it was earned', { ...payment, otherBenefits: [{ kind: 'sickness-benefit', from: '2024-09-02', to: '2024-09-03', ore: 1 }] }],
  ['a transitional benefit by the month', { ...payment, otherBenefits: [{ kind: 'transitional-benefit', from: '2024-09-02', to: '2024-09-03', ore: 1 }] }],
  ['a misspelt field', { ...payment, absense: [] }],
];

const plan = { activities: [{ kind: 'work-practice', from: '2026-02-02', to: null, hoursPerWeek: 15 }], through: '2026-06-30' };

const faultyPlans: readonly (readonly [string, unknown])[] = [
  ['the plan is no object', 'full time'],
  ['no last day', { activities: [] }],
  ['a last day that does not exist', { ...plan, through: '2026-06-31' }],
  ['activities that are no list', { ...plan, activities: {} }],
  ['an activity that is not in the list', { ...plan, activities: [{ ...plan.activities[0], kind: 'work-pratice' }] }],
  ['an activity that ends before it starts', { ...plan, activities: [{ ...plan.activities[0], to: '2026-02-01' }] }],
  ['more hours than a week has', { ...plan, activities: [{ ...plan.activities[0], hoursPerWeek: 169 }] }],
  ['a second activity without hours', { ...plan, activities: [plan.activities[0], { kind: 'other-measure', from: '2026-02-02', to: null }] }],
  ['a named measure that is called similar', { ...plan, activities: [{ ...plan.activities[0], similar: true }] }],
  ['a misspelt field', { ...plan, activities: [{ ...plan.activities[0], hours: 15 }] }],
];

describe('problems in words', () => {
  it.each(faultyCases)('of a case: %s', (_what, value) => {
    expect(inAllLanguages(caseFactsSchema, value)).toMatchSnapshot();
  });

  it.each(faultyFiles)('of a file of cases: %s', (_what, value) => {
    expect(inAllLanguages(casesSchema, value)).toMatchSnapshot();
  });

  it.each(faultyRecords)('of a record: %s', (_what, value) => {
    expect(inAllLanguages(programmeRecordSchema, value)).toMatchSnapshot();
  });

  it.each(faultyPayments)('of a payment: %s', (_what, value) => {
    expect(inAllLanguages(paymentPeriodSchema, value)).toMatchSnapshot();
  });

  it.each(faultyPlans)('of a plan: %s', (_what, value) => {
    expect(inAllLanguages(workPlanSchema, value)).toMatchSnapshot();
  });

  it('are none when the value is right', () => {
    expect(problemsInWords(paymentPeriodSchema, payment, { language: 'nn' })).toEqual([]);
    expect(problemsInWords(workPlanSchema, plan, { language: 'nb' })).toEqual([]);
    expect(problemsInWords(caseFactsSchema, {}, { language: 'nb' })).toEqual([]);
    expect(problemsInWords(programmeRecordSchema, record, { language: 'en' })).toEqual([]);
  });

  it('name each fact of a case as its form does, in each language', () => {
    for (const language of languages) {
      const names = caseForm({ language }).flatMap(({ fields }) => fields.map(({ path, label }) => [path, label] as const));
      expect(names.map(([path]) => path)).toEqual(factPaths);
      for (const [path, label] of names) {
        const [group = '', name = ''] = path.split('.');
        // No field takes a symbol's name.
        const [problem, ...others] = problemsInWords(caseFactsSchema, { [group]: { [name]: { no: 'value' } } }, { language });
        expect(problem).toMatchObject({ path, field: label });
        expect(problem?.message).toContain(`${label}: `);
        expect(others).toEqual([]);
      }
    }
  });

  it('are at the places where the schema has its issues, whatever the value, and leave nothing unsaid', () => {
    const anyValue = fc.oneof(fc.constantFrom(null, true, -1, 0.5, 1e9, '', 'refugee', '2026-02-30', '2026-02-01', [], {}), fc.anything());
    const anyCase = fc.dictionary(fc.constantFrom('person', 'permit', 'programme', 'perosn'), fc.dictionary(fc.constantFrom('birthDate', 'grantedOn', 'leave', 'months', 'ground', 'startedOn', 'x'), anyValue));
    // A name that could be taken for a part of the path stands in quotation marks.
    const inPath = (key: string): string => (/^[\p{L}\p{N}_$-]+$/u.test(key) ? key : JSON.stringify(key));
    let said = 0;
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languages), (facts, language) => {
        const issues = caseFactsSchema.safeParse(facts).error?.issues ?? [];
        const paths = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]));
        const problems = problemsInWords(caseFactsSchema, facts, { language });
        said += problems.length;
        expect(problems.map(({ path }) => path)).toEqual(paths.map((path) => path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${inPath(String(key))}`)).join('').slice(1)));
        for (const { field, message } of problems) {
          expect(message).toMatch(/^\S.*[.?]$/s);
          expect(message).toContain(field);
          expect(`${field} ${message}`).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 300 },
    );
    expect(said).toBeGreaterThan(300);
  });

  it('never show a birth number, wherever it stands', () => {
    const number = '01010012356';
    const numbered = [...Object.keys(record).map((name) => ({ ...record, [name]: number })), { ...record, [number]: true }, { ...record, born: Number(number) }];
    for (const language of languages) {
      for (const value of numbered) expect(JSON.stringify(problemsInWords(programmeRecordSchema, value, { language }))).toMatch(/^\[\{(?!.*\d{10})/s);
      const file = [{ name: number, on: [number], facts: { [number]: {} } }];
      for (const read of [readCases(file, { language }), readCases(file)]) expect(read.ok ? '' : read.problems.join('\n')).toMatch(/^(?!.*\d{10}).+/s);
    }
  });

  it('refuse a language that there is not', () => {
    expect(() => problemsInWords(caseFactsSchema, {}, { language: 'sv' as 'nb' })).toThrow(/language: expected one of nb, nn, en, got "sv"/);
    expect(() => readCases([{}], { language: 'sv' as 'nb' })).toThrow(RangeError);
  });

  it('of an issue that a caller has added are what the caller says', () => {
    const own = z.object({ shoeSize: z.number() }).refine(({ shoeSize }) => shoeSize < 50, { path: ['shoeSize'], message: 'too large' });
    expect(problemsInWords(own, { shoeSize: 60 }, { language: 'en' })).toMatchObject([{ path: 'shoeSize' }]);
  });

  it('of a file of cases are what readCases gives in a language, and in code without', () => {
    const file = [{ name: 'A', on: ['2026-02-01'], facts: { permit: { grantedOn: '2026-02-30' } } }];
    expect(readCases(file, { language: 'nn' })).toEqual({
      ok: false,
      problems: ['[0].facts.permit.grantedOn: Sak «A» – Dagen opphaldsløyvet vart innvilga: dagen 2026-02-30 finst ikkje.'],
    });
    expect(readCases(file)).toEqual({ ok: false, problems: ['[0].facts.permit.grantedOn: "2026-02-30" is not a day that exists, in the case "A"'] });
    expect(readCases({}, { language: 'en' })).toEqual({ ok: false, problems: ['The content: must be a list, and is an object.'] });
  });
});
