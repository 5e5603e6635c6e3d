import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/main.js';
import { builtProgram } from '../support/builtProgram.js';
import { consolidatedFile, documentChange, instrumentFile, marked, part } from '../support/lovdataFiles.js';
import { caseFile, runProgram, someFacts, type Run } from '../support/runProgram.js';
import { FUZZ_RUNS, spoiledText, spoiledValue } from './spoil.js';

// Answers take longer than refusals, and every command is thrown at.
const RUNS = Math.max(20, Math.floor(FUZZ_RUNS / 6));

const read = (name: string): string => readFileSync(`docs/cases/${name}`, 'utf8');
const cases = caseFile({ name: 'A', on: ['2026-02-01'], facts: someFacts });
const [header = '', ...rows] = read('records.csv').split('\n');
const records = [header, ...rows.slice(0, 12), ''].join('\n');
const mapping = read('mapping.json');
const instrument = instrumentFile({ refid: 'lov/2026-12-01-5', changes: ['lov/2020-11-06-127'] }, part('I', documentChange('lov/2020-11-06-127', marked('change-part', 'lov/2020-11-06-127/§8/ledd/1', 'Ny ordlyd.'))));
const consolidated = consolidatedFile('lov/2020-11-06-127', [{ number: '8', paragraphs: [{ text: 'Første ledd. Annet punktum.', letters: ['første', 'andre'] }] }]);
const files = { 'cases.json': cases, 'records.csv': records, 'mapping.json': mapping, 'instrument.xml': instrument };

// Made up, with control digits that fit.
const NUMBER = '01010112377';
const TAIL = /12377|0101011237/;

/** What a message may be: lines of the program's own, with no stack, no name of an error of the engine, and no end. */
const LONGEST_LINE = 5000;

const checkRun = ({ code, out, err }: Run, what: string): void => {
  expect([0, 1, 2, 3], `${what}: ${err.slice(0, 400)}`).toContain(code);
  expect(err, what).not.toMatch(/\n\s+at |TypeError|SyntaxError|ReferenceError|Maximum call stack|undefined is not|\[object /);
  if (code === 1 || code === 2) {
    expect(out, what).toBe('');
    expect(err, what).toMatch(/^integreringsloven: .+\n/);
    expect(err.endsWith('\n')).toBe(true);
  }
  const lines = err.split('\n');
  expect(lines.length).toBeLessThanOrEqual(104);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
  // Nothing in a message moves the cursor or hides what stands before it.
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
};

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype, Promise.prototype].map((one) => [one, Object.getOwnPropertyNames(one)] as const);
afterEach(() => {
  for (const [prototype, names] of prototypes) expect(Object.getOwnPropertyNames(prototype)).toEqual(names);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

/** The commands that read a file of each kind, `x` being the file; quick ones, so that many files are read. */
const readers = {
  cases: [
    ['explain', 'governingLaw', 'x'],
    ['explain', 'targetGroup', 'x', '--json', '--lang', 'nn'],
    ['assess', 'x', '--lang', 'nb'],
    ['timeline', 'x', '--from', '2026-01-01', '--through', '2026-01-10', '--lang', 'en'],
    ['compare', 'x', '--other', '2026-01-01', '--json'],
  ],
  records: [
    ['report', 'x', '--year', '2024', '--mapping', 'mapping.json', '--format', 'csv', '--table', 'leavers'],
    ['report', 'x', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json', '--lang', 'nb'],
    ['report', 'x', '--year', '2024', '--format', 'markdown', '--lang', 'nn'],
    ['report', 'x', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json-stat', '--encoding', 'iso-8859-1'],
  ],
  mapping: [
    ['report', 'records.csv', '--year', '2024', '--mapping', 'x', '--format', 'csv', '--table', 'leavers'],
    ['report', 'records.csv', '--year', '2024', '--mapping', 'x', '--format', 'json', '--lang', 'nb'],
    ['report', 'records.csv', '--year', '2024', '--mapping', 'x', '--format', 'json', '--lang', 'nn'],
  ],
  law: [
    ['watch', 'x'],
    ['watch', 'x', 'instrument.xml', '--lang', 'en'],
    ['watch', 'x', '--json', '--lang', 'nn'],
  ],
} as const;

/** Runs commands on spoiled files; both answers and refusals come. */
const throwAt = async (lines: readonly (readonly string[])[], content: fc.Arbitrary<string | Uint8Array>): Promise<void> => {
  const codes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lines), content, fc.constantFrom(1, 7, 10_000), async (args, x, piece) => {
      const run = await runProgram(args, { files: { ...files, x }, piece: x.length > 20_000 ? 10_000 : piece });
      codes.add(run.code);
      checkRun(run, args.join(' '));
    }),
    { numRuns: RUNS },
  );
  expect(codes.has(1)).toBe(true);
};

// What has no JSON of its own, such as undefined, is written as it would be; and what is too deep for the engine to write is no file.
const json = (value: unknown): string => {
  try {
    return `${JSON.stringify(value) as string | undefined}`;
  } catch {
    return '[';
  }
};

describe('the command line, thrown bad files', () => {
  it('of cases', async () => {
    await throwAt(readers.cases, fc.oneof(spoiledText([cases, read('one.json')]), spoiledValue([JSON.parse(cases)]).map(json)));
  });

  it('of records', async () => {
    await throwAt(readers.records, fc.oneof(spoiledText([records]), fc.uint8Array({ maxLength: 300 })));
  });

  it('of mappings', async () => {
    await throwAt(readers.mapping, fc.oneof(spoiledText([mapping]), spoiledValue([JSON.parse(mapping)]).map(json)));
  });

  it('of law', async () => {
    await throwAt(readers.law, fc.oneof(spoiledText([instrument, consolidated]), fc.uint8Array({ maxLength: 300 })));
  });
});

describe('the command line, thrown bad arguments', () => {
  const names = commands.map(({ name }) => name);
  const options = [...new Set(['lang', 'help', 'version', ...commands.flatMap(({ options: own }) => Object.keys(own))])];
  const values = ['nb', 'nn', 'en', '2026-02-01', '2026-02-30', '2024', 'json', 'csv', 'markdown', 'legal', 'plain', 'after-a-date=includes-the-day', 'near-full-time-work=yes', '=', 'a=b', 'governingLaw', 'targetGroup', 'cases.json', 'records.csv', 'mapping.json', 'instrument.xml', '-', '--', '', '__proto__', 'constructor', 'toString', NUMBER, `x=${NUMBER}`, '9'.repeat(500), '\u001b[2J', '\u0000', '\n', '🇳🇴', '../../etc/passwd', 'leavers'];
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 4, arbitrary: fc.constantFrom(...options).map((name) => `--${name}`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...options, '__proto__', NUMBER), fc.constantFrom(...values)).map(([name, value]) => `--${name}=${value}`) },
    { weight: 5, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom('-h', '-x', '-hx', '--no-json', `--${NUMBER}`, '---', '--=') },
  );

  it('gives an answer, help, or what is wrong with the command', async () => {
    const codes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.constantFrom(...names, 'asess'), fc.array(word, { maxLength: 7 })), async ([first, rest]) => {
        const args = [first, ...rest];
        const run = await runProgram(args, { files: { ...files, '-': cases } });
        codes.add(run.code);
        checkRun(run, JSON.stringify(args));
        expect(run.err).not.toMatch(TAIL);
      }),
      // A share of the runs is still enough to see every exit code.
      { numRuns: Math.max(RUNS * 2, 300) },
    );
    expect([...codes].sort().slice(0, 3)).toEqual([0, 1, 2]);
  });

  it('shows no number of a person, wherever one was put', async () => {
    const facts = { ...someFacts, person: { ...someFacts.person, birthDate: NUMBER } };
    const lines: readonly (readonly [readonly string[], Readonly<Record<string, string>>])[] = [
      [[NUMBER], {}],
      [['assess', '--lang', NUMBER], {}],
      [['assess', `--${NUMBER}`], {}],
      [['assess', 'cases.json', '--on', NUMBER], {}],
      [['assess', 'cases.json', '--reading', `${NUMBER}=x`], {}],
      [['assess', 'cases.json', '--reading', `after-a-date=${NUMBER}`], {}],
      [['assess', 'cases.json', '--assessment', NUMBER], {}],
      [['assess', `${NUMBER}.json`], {}],
      [['explain', NUMBER, 'cases.json'], {}],
      [['table', NUMBER, '--on', '2026-01-01'], {}],
      [['schema', NUMBER], {}],
      [['report', 'records.csv', '--year', NUMBER], {}],
      [['report', 'records.csv', '--year', '2024', '--format', NUMBER], {}],
      [['report', 'records.csv', '--year', '2024', '--format', 'json', '--table', NUMBER], {}],
      [['report', 'records.csv', '--year', '2024', '--format', 'json', '--mapping', 'mapping.json', '--out', `forbidden/${NUMBER}`], {}],
      [['assess', 'cases.json'], { 'cases.json': caseFile({ name: NUMBER, on: ['2026-02-01'], facts }) }],
      [['assess', 'cases.json', '--lang', 'nb'], { 'cases.json': caseFile({ name: NUMBER, on: ['2026-02-01'], facts: { ...facts, [NUMBER]: NUMBER } }) }],
      [['timeline', 'cases.json', '--lang', 'nn'], { 'cases.json': caseFile({ name: NUMBER, facts: {} }) }],
      [['assess', 'cases.json'], { 'cases.json': `[{"${NUMBER}": 1, "${NUMBER}": 2}]` }],
      [['assess', 'cases.json'], { 'cases.json': `[{"name": ${NUMBER}}]` }],
      [['watch', 'law.xml'], { 'law.xml': instrument.replaceAll('2026-12-01-5', NUMBER) }],
      [['watch', 'law.xml'], { 'law.xml': NUMBER }],
      ...header.split(';').map((_, at): readonly [readonly string[], Readonly<Record<string, string>>] => [
        ['report', 'records.csv', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json', '--lang', 'nb'],
        { 'records.csv': `${header}\n${(rows[0] ?? '').split(';').map((cell, place) => (place === at ? NUMBER : cell)).join(';')}\n` },
      ]),
      [['report', 'records.csv', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json'], { 'records.csv': `${NUMBER};x\n` }],
      [['report', 'records.csv', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json', '--lang', 'nb'], { 'mapping.json': mapping.replace('"female"', `"${NUMBER}"`).replace('"id"', `"${NUMBER}"`) }],
      [['report', 'records.csv', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json'], { 'mapping.json': mapping.replace('"female"', `"${NUMBER}"`) }],
    ];
    for (const [args, own] of lines) {
      const { code, err, out } = await runProgram(args, { files: { ...files, ...own } });
      expect([1, 2], `${JSON.stringify(args)} ${out.slice(0, 100)}`).toContain(code);
      expect(err, JSON.stringify(args)).not.toMatch(TAIL);
    }
  });
});

describe('the command line, thrown something enormous', () => {
  const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
  const polluting = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
  const list = (facts: string): string => `[{"name": "A", "on": ["2026-02-01"], "facts": ${facts}}]`;

  it.each<[string, readonly string[], string]>([
    ['JSON lists 10 000 deep', ['assess', 'x'], deep('[', ']', 10_000)],
    ['JSON objects 10 000 deep', ['assess', 'x'], `${'{"facts":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['JSON objects 100 000 deep in a case', ['assess', 'x', '--lang', 'nb'], list(`${'{"person":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
    ['a mapping 100 000 deep', ['report', 'records.csv', '--year', '2024', '--mapping', 'x', '--format', 'json', '--lang', 'nb'], `{"mapping": ${deep('[', ']', 100_000)}}`],
    ['JSON that is never closed', ['assess', 'x'], '['.repeat(1_000_000)],
    ['a name of a million characters', ['assess', 'x'], list(`{"${'a'.repeat(1_000_000)}": 1}`)],
    ['a hundred thousand names', ['assess', 'x', '--lang', 'nn'], list(`{${Array.from({ length: 100_000 }, (_, at) => `"a${String(at)}": 1`).join(',')}}`)],
    ['numbers without end', ['assess', 'x'], list(`{"work": {"hoursPerWeek": ${'9'.repeat(400_000)}}}`)],
    ['names of every object, as facts', ['assess', 'x'], list(polluting)],
    ['names of every object, as cases', ['assess', 'x', '--lang', 'en'], `[${polluting}, {"__proto__": [], "name": "A"}]`],
    ['names of every object, as a mapping', ['report', 'records.csv', '--year', '2024', '--mapping', 'x', '--format', 'json', '--lang', 'nb'], polluting],
    ['names of every object, as codes', ['report', 'records.csv', '--year', '2024', '--mapping', 'x', '--format', 'json'], mapping.replace('"K":', '"__proto__": "female", "constructor":')],
    ['a million columns', ['report', 'x', '--year', '2024', '--format', 'json'], `${'a;'.repeat(1_000_000)}\n`],
    ['half a million columns that are short', ['report', 'x', '--year', '2024', '--format', 'json', '--lang', 'nb'], `${header}${';b'.repeat(250_000)}\n`],
    ['a row of half a million fields', ['report', 'x', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json'], `${header}\n${'a;'.repeat(250_000)}\n`],
    ['columns named for what every object has', ['report', 'x', '--year', '2024', '--format', 'json'], '__proto__;constructor;toString;hasOwnProperty\n1;2;3;4\n'],
    ['a quotation mark never closed', ['report', 'x', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json'], `${header}\n"${'a;\n'.repeat(500_000)}`],
    ['only separators', ['report', 'x', '--year', '2024', '--mapping', 'mapping.json', '--format', 'json'], `${header}\n${';;;;;;;;;;;;\n'.repeat(20_000)}`],
    ['entities that grow', ['watch', 'x'], `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${String(at)} "&a;&a;&a;&a;&a;&a;">`).join('')}]><html>${'&a19;'.repeat(1000)}</html>`],
    ['elements 100 000 deep', ['watch', 'x'], `<html>${deep('<div>', '</div>', 100_000)}</html>`],
    ['an attribute of ten million characters', ['watch', 'x'], instrument.replace('<html', `<html data-x="${'a'.repeat(10_000_000)}"`)],
    ['a hundred thousand attributes', ['watch', 'x'], instrument.replace('<html', `<html ${Array.from({ length: 100_000 }, (_, at) => `a${String(at)}="1"`).join(' ')}`)],
    ['attributes of every object', ['watch', 'x'], instrument.replace('<html', '<html __proto__="x" constructor="y"')],
    ['an external entity', ['watch', 'x'], instrument.replace('<html', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><html').replace('Ny ordlyd.', '&e;')],
  ])('%s: ends, with few words and a code of its own', async (_what, args, x) => {
    const before = process.memoryUsage().rss;
    const run = await runProgram(args, { files: { ...files, x } });
    checkRun(run, args.join(' '));
    expect(run.out.length + run.err.length).toBeLessThan(5_000_000);
    expect(run.out).not.toContain('root:');
    expect(process.memoryUsage().rss - before).toBeLessThan(1_500_000_000);
  });
});

describe('a process of the program', () => {
  let program: Awaited<ReturnType<typeof builtProgram>>;
  beforeAll(async () => {
    program = await builtProgram();
  });
  afterAll(() => {
    program.remove();
  });

  it.each<[string, readonly string[], string | Uint8Array]>([
    ['JSON 100 000 deep', ['assess', '-'], `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['bytes', ['assess', '-'], Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)],
    ['bytes for records', ['report', '-', '--year', '2024', '--format', 'json'], Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)],
    ['elements without end', ['watch', '-'], `<html>${'<div>'.repeat(200_000)}`],
    ['nothing', ['assess', '-', '--lang', 'nb'], ''],
    ['a folder', ['assess', 'docs'], ''],
    ['a device without end', ['report', '/dev/zero', '--year', '2024', '--format', 'json'], ''],
  ])('ends in time, with a message, for %s', (_what, args, input) => {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=512', program.path, ...args], { input, encoding: 'utf8', timeout: 60_000 });
    expect({ status, signal, stdout }, stderr).toEqual({ status: 1, signal: null, stdout: '' });
    expect(stderr).toMatch(/^integreringsloven: .+\n/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
