import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readRecords, toCsv, toJsonStat, toMarkdown } from '../../src/formats/index.js';
import { assessCase, checkFacts, checkWorkOrientedHours, introductionBenefitForPeriod, targetGroup, type CaseFacts } from '../../src/index.js';
import { readCases, type NamedCase } from '../../src/schema/index.js';
import { annualReport, checkCodeMapping, checkRecord, fromCounts, mapRecord, type CodeMapping } from '../../src/statistics/index.js';
import { readLovdata } from '../../src/watch/read.js';
import { watchInstrument, watchText } from '../../src/watch/watch.js';
import { announced, consolidatedFile, documentChange, instrumentFile, marked, part } from '../support/lovdataFiles.js';
import { present } from '../support/officialTexts.js';
import { FUZZ_RUNS, spoiledText, spoiledValue } from './spoil.js';
import { goodRecord as record } from '../support/goodRecord.js';

if (!present) console.warn('The instruments are not present beside the repository: only made-up ones were spoiled.');

const ON = '2026-02-01';
const cases = JSON.parse(readFileSync('docs/cases/sample.json', 'utf8')) as readonly NamedCase[];
const facts = cases.map((one) => one.facts);
const mapping: CodeMapping = {
  sex: { K: 'female', M: 'male' },
  protection: { '2': 'other' },
  education: { H: 'higher', '': 'unknown' },
  endingReason: { ARB: 'ordinary-work' },
  measures: { NO: 'norwegian-and-social-studies' },
};
const raw = { ...record, sex: 'K', protection: 2, education: 'H', endingReason: 'ARB', measures: [] };
const csv = `id;sex;born;citizenship;protection;county;municipality;education;startedOn;endedOn;endingReason;leave;measures
a1;K;1990-05-17;UKR;2;55;5501;H;2023-02-01;2024-01-31;ARB;;NO 2023-03-01/..
a2;M;1980;;2;;;;2024-02-01;;;2024-03-01/2024-04-01;
`;
const words = { nb: 'x', nn: 'x', en: 'x' };
const counted = {
  id: 'x',
  title: words,
  dimensions: [{ id: 'row', label: words, categories: [{ code: 'a', label: words }, { code: 'b', label: words, role: 'total' }] }],
  counts: [7],
  contents: [{ code: 'persons', label: words, unit: 'persons', decimals: 0 }],
};
const table = fromCounts(counted as never);
const instruments = [
  instrumentFile({ refid: 'lov/2026-12-01-5', changes: ['lov/2020-11-06-127'] }, part('I', documentChange('lov/2020-11-06-127', marked('change-part', 'lov/2020-11-06-127/§8/ledd/1', 'Ny ordlyd.')))),
  consolidatedFile('lov/2020-11-06-127', [{ number: '8', paragraphs: [{ text: 'Første ledd. Annet punktum.', letters: ['første', 'andre'] }] }]),
  ...(present ? [announced('sf-20250620-1102')] : []),
];

/** The longest a message may be: the field, the value cut short, and a list of what is allowed. */
const LONGEST_MESSAGE = 4000;

/** A field, with what a caller made up in quotation marks, and what is wrong with it. */
const NAMES_FIELD = /^(?:[^:"]|"(?:[^"\\]|\\.)*"){1,600}: ./s;

/** What is wrong with an error as an answer to a bad input; `null` when it is a clear one. */
const faultOf = (error: unknown): string | null => {
  const { name, message } = error as Error;
  if (name !== 'RangeError') return `${name}: ${message}`;
  if (/call stack|Invalid (?:array|string|count)/.test(message)) return message;
  if (!NAMES_FIELD.test(message)) return `names no field: ${message}`;
  return message.length > LONGEST_MESSAGE ? `too long: ${message.slice(0, 100)}` : null;
};

type Door = (input: never) => unknown;

/** Throws inputs at a door: it gives an answer or a clear error, and both happen. */
const fuzz = async (door: Door, inputs: fc.Arbitrary<unknown>, sayNo: (given: unknown) => boolean = () => false): Promise<void> => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      try {
        if (sayNo(await door(input as never))) refused += 1;
      } catch (error) {
        refused += 1;
        expect(faultOf(error)).toBeNull();
      }
    }),
    { numRuns: FUZZ_RUNS },
  );
  expect(refused).toBeGreaterThan(FUZZ_RUNS / 10);
};

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype, Promise.prototype].map((one) => [one, Object.getOwnPropertyNames(one)] as const);

afterEach(() => {
  for (const [prototype, names] of prototypes) expect(Object.getOwnPropertyNames(prototype)).toEqual(names);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('bad data', () => {
  it.each<readonly [string, Door, readonly unknown[]]>([
    ['checkFacts', checkFacts, facts],
    ['targetGroup', (input) => targetGroup(input, { on: ON }), facts],
    ['the options of a rule', (input) => targetGroup(facts[0] as CaseFacts, input), [{ on: ON, readings: { 'upper-age-bound': 'through-birthday' }, assessments: { 'near-full-time-work': 'yes' } }]],
    ['checkWorkOrientedHours', (input) => checkWorkOrientedHours(facts[0] as CaseFacts, input, { on: ON }), [{ activities: [{ kind: 'work-practice', from: '2024-09-02', to: null, hoursPerWeek: 15 }], through: '2024-12-31' }]],
    [
      'introductionBenefitForPeriod',
      (input) => introductionBenefitForPeriod(facts[0] as CaseFacts, input),
      [{ from: '2024-09-01', to: '2024-09-30', absence: [{ on: '2024-09-02', hours: 2 }], workInProgramme: [{ from: '2024-09-03', to: '2024-09-04', hours: 4, ore: 100_000 }], workOutsideProgramme: [], otherBenefits: [] }],
    ],
    ['checkRecord', checkRecord, [record]],
    ['mapRecord', (input) => mapRecord(input, mapping), [raw]],
    ['checkCodeMapping', checkCodeMapping, [mapping]],
    ['annualReport', (input) => annualReport([input], { year: 2024 }), [record]],
    ['the options of annualReport', (input) => annualReport([record], input), [{ year: 2024, disclosure: { smallest: 5 } }]],
    ['fromCounts', fromCounts, [counted]],
    ['toCsv', (input) => toCsv(input, { style: 'norwegian', language: 'nb' } as never), [table]],
    ['toJsonStat', (input) => toJsonStat(input, { language: 'nb' } as never), [table]],
    ['toMarkdown', (input) => toMarkdown(input, { language: 'nb' } as never), [table]],
  ])('never breaks %s: an answer, or an error that names the field', async (_name, door, goods) => {
    await fuzz(door, spoiledValue(goods));
  });

  it('never breaks the schema of cases: cases, or every problem in words; and what it takes, the rules take', async () => {
    await fuzz(
      (input) => {
        const read = readCases(input);
        if (read.ok) for (const one of read.cases) checkFacts(one.facts);
        else for (const problem of read.problems) expect(problem).toMatch(NAMES_FIELD);
        return read;
      },
      spoiledValue([cases]),
      (read) => !(read as ReturnType<typeof readCases>).ok,
    );
  });

  it('never breaks a whole case', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiledValue(facts), (input) => {
        try {
          checkFacts(input);
        } catch {
          refused += 1;
          expect(() => assessCase(input as never, { on: ON })).toThrow(RangeError);
        }
      }),
      { numRuns: FUZZ_RUNS },
    );
    expect(refused).toBeGreaterThan(FUZZ_RUNS / 10);
  });
});

describe('bad text', () => {
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  /** The bytes in pieces that break characters and rows apart. */
  function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  it('never breaks the reader of records: all of the file, or every fault with its row', async () => {
    await fuzz(
      async ({ text, size }: { readonly text: string; readonly size: number }) => {
        const read = await readRecords(inPieces(encoded(text), size), { mapping });
        if (read.status === 'faulty') {
          expect(read.faults.length).toBeGreaterThan(0);
          for (const fault of read.faults) {
            expect(Number.isInteger(fault.row) && fault.row >= 1).toBe(true);
            expect(fault.message.length).toBeLessThan(LONGEST_MESSAGE);
          }
        } else for (const one of read.records) checkRecord(one);
        return read;
      },
      fc.record({ text: spoiledText([csv]), size: fc.constantFrom(1, 7, 4096) }),
      (read) => (read as Awaited<ReturnType<typeof readRecords>>).status === 'faulty',
    );
  });

  it('reads bytes that are no text with a fault', async () => {
    await fuzz(
      (bytes: Uint8Array) => readRecords(inPieces(bytes, 64), { mapping }),
      fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.tuple(fc.nat({ max: csv.length }), fc.uint8Array({ minLength: 1, maxLength: 4 })).map(([at, bytes]) => Uint8Array.from([...encoded(csv).slice(0, at), ...bytes, ...encoded(csv).slice(at)]))),
      (read) => (read as Awaited<ReturnType<typeof readRecords>>).status === 'faulty',
    );
  });

  it('never breaks the law watch: a report, or a clear refusal of the file', async () => {
    await fuzz((text: string) => {
      const document = readLovdata(text);
      return document.kind === 'instrument' ? watchInstrument(document, [document], null) : watchText(document, null);
    }, spoiledText(instruments));
  });

  it.each([
    ['a long row', `${csv}${'9'.repeat(3_000_000)}`],
    ['a quotation mark that is never closed', `${csv}"${'a;\n'.repeat(700_000)}`],
    ['a million quotation marks', `${csv}${'"'.repeat(2_000_000)}`],
    ['a million rows of one field', `${csv}${'1\n'.repeat(1_000_000)}`],
    ['a million fields', `${csv}a3${';1'.repeat(500_000)}`],
    ['spaces', `${csv}${' '.repeat(3_000_000)}`],
  ])('ends, with faults and few of them, for %s', async (_name, text) => {
    const read = await readRecords(text, { mapping });
    expect(read.status).toBe('faulty');
    expect(JSON.stringify(read).length).toBeLessThan(100_000);
  });

  it.each([
    ['elements in elements', '<div>'.repeat(100_000)],
    ['many elements', '<i></i>'.repeat(100_000)],
    ['an attribute without end', `<div class="${' a'.repeat(500_000)}`],
    ['entities', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${'&b;'.repeat(100_000)}`],
    ['section signs', '§ '.repeat(300_000)],
    ['words and numbers', 'første ledd bokstav a nr. 1 '.repeat(20_000)],
  ])('ends for an instrument of %s', async (_name, text) => {
    const files = [text, instrumentFile({ refid: 'lov/2026-12-01-5', changes: ['lov/2020-11-06-127'] }, part('I', documentChange('lov/2020-11-06-127', text)))];
    for (const file of files) {
      try {
        const document = readLovdata(file);
        if (document.kind === 'instrument') await watchInstrument(document, [], null);
      } catch (error) {
        expect(faultOf(error)).toBeNull();
      }
    }
    expect(() => readLovdata(text)).toThrow(RangeError);
  });
});
