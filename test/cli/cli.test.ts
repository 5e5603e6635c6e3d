import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { endGoals, explain, programmeDuration, rulesVersion, targetGroup, workOrientedHours, type Language } from '../../src/index.js';
import type { NamedCase } from '../../src/schema/index.js';
import { anySituation, everything, without } from '../support/caseGrid.js';

const SAMPLE = fileURLToPath(new URL('../../docs/cases/sample.json', import.meta.url));
const sample = readFileSync(SAMPLE, 'utf8');
const sampleCases = JSON.parse(sample) as readonly NamedCase[];

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that were read, in order. */
  readonly read: readonly string[];
}

/** Runs the command line where only some files exist. */
const run = (args: readonly string[], files: Readonly<Record<string, string>> = {}): Run => {
  let out = '';
  let err = '';
  const read: string[] = [];
  const code = main(args, {
    read: (file) => {
      read.push(file);
      const text = files[file];
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
      return text;
    },
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err, read };
};

const assessed = (content: unknown, ...options: readonly string[]): Run =>
  run(['assess', 'cases.json', ...options], { 'cases.json': typeof content === 'string' ? content : JSON.stringify(content) });

const rules = [targetGroup, endGoals, programmeDuration, workOrientedHours];

/** What the library says of the cases, rule by rule. */
const expectedTexts = (cases: readonly NamedCase[], language: Language): readonly string[] =>
  cases.flatMap(({ on: dates, facts }) => dates.flatMap((on) => rules.map((rule) => explain(rule(facts, { on }), { language }).text)));

describe('assess', () => {
  it.each<[Language, string, string]>([
    ['nb', 'Per 1. februar 2024: Rett, men ikke plikt, til å delta i introduksjonsprogrammet.', 'Begrunnelse:'],
    ['nn', 'Den 1. februar 2024: Rett, men ikkje plikt, til å delta i introduksjonsprogram.', 'Grunngiving:'],
    ['en', 'On 1 February 2024: Right, but no obligation, to take part in the introduction programme.', 'Because:'],
  ])('prints the sample cases in %s: each name, and each rule on each date, in the words of the library', (language, line, heading) => {
    const { code, out, err } = assessed(sample, '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(line);
    expect(out).toContain(heading);
    for (const { name, on } of sampleCases) expect(out.split(`## ${name}\n`)).toHaveLength(on.length + 1);
    let after = 0;
    for (const text of expectedTexts(sampleCases, language)) {
      const at = out.indexOf(text, after);
      expect(at, text).toBeGreaterThanOrEqual(after);
      after = at + text.length;
    }
    expect(out.endsWith('\n')).toBe(true);
  });

  it('speaks bokmål when no language is named', () => {
    expect(assessed(sample)).toEqual(assessed(sample, '--lang', 'nb'));
    expect(assessed(sample).out).not.toBe(assessed(sample, '--lang', 'nn').out);
  });

  it('prints the decisions as JSON on demand, the same as the library gives', () => {
    const { code, out, err } = assessed(sample, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(
      sampleCases.flatMap(({ name, on: dates, facts }) => dates.map((on) => ({ name, on, decisions: rules.map((rule) => rule(facts, { on })) }))),
    );
  });

  it('reads standard input for -', () => {
    const { code, out, read } = run(['assess', '-'], { '-': sample });
    expect({ code, read }).toEqual({ code: 0, read: ['-'] });
    expect(out).toBe(assessed(sample).out);
  });

  it('reads a file that an editor has begun with a byte order mark', () => {
    expect(assessed(`\uFEFF${sample}`)).toEqual(assessed(sample));
  });

  it('prints nothing but an empty line or list for a file without cases', () => {
    expect(assessed([])).toMatchObject({ code: 0, out: '\n', err: '' });
    expect(assessed([], '--json')).toMatchObject({ code: 0, out: '[]\n', err: '' });
  });

  it('assesses every well-formed case, with much or little known, and prints JSON that reads back', () => {
    const manyMissing = fc.uniqueArray(fc.constantFrom(...everything), { maxLength: everything.length });
    fc.assert(
      fc.property(anySituation(), manyMissing, (situation, missing) => {
        const { facts, on } = without(situation, missing);
        const file = [{ name: 'A', on: [on], facts }];
        expect(assessed(file)).toMatchObject({ code: 0, err: '' });
        const { code, out } = assessed(file, '--json');
        expect(code).toBe(0);
        expect(JSON.parse(out)).toMatchObject([{ name: 'A', on, decisions: rules.map(() => ({ on })) }]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file that is wrong', () => {
  const one = (facts: unknown = {}, name = 'A', on: readonly string[] = ['2026-02-01']) => ({ name, on, facts });

  /** The complaint, when the exit code is 1 and nothing is printed of the answers. */
  const complaint = ({ code, out, err }: Run): string => {
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.endsWith('\n')).toBe(true);
    return err;
  };

  it('is named when it is not there', () => {
    const err = complaint(run(['assess', 'missing.json']));
    expect(err).toMatch(/^integreringsloven: missing\.json: .*no such file/);
  });

  it.each(['{ not json', '', '[{}', 'null,'])('is named when it is not JSON: %s', (text) => {
    expect(complaint(assessed(text))).toMatch(/^integreringsloven: cases\.json: .*JSON/);
  });

  it('is called standard input when it is that', () => {
    expect(complaint(run(['assess', '-'], { '-': '{ not json' }))).toMatch(/^integreringsloven: standard input: .*JSON/);
  });

  it('names the case, the field and the value of an impossible date', () => {
    const err = complaint(assessed([one(), one({ permit: { grantedOn: '2023-02-29' } }, 'Second')]));
    expect(err).toContain('[1].facts.permit.grantedOn: "2023-02-29" is not a day that exists, in the case "Second"');
  });

  it('names the case and the field that is not known', () => {
    const err = complaint(assessed([one({ person: { birthdate: '1990-01-01' } }, 'Misspelt')]));
    expect(err).toContain('[0].facts.person.birthdate: not a known field, in the case "Misspelt"');
  });

  it('names the case and the field of a value outside its list', () => {
    const err = complaint(assessed([one({ person: { citizenship: 'norsk' } }, 'Listed')]));
    expect(err).toContain('[0].facts.person.citizenship: expected one of nordic, eea-agreement, third-country, got "norsk", in the case "Listed"');
  });

  it('names the case that asks on a date before the Act, and prints nothing of the cases before and after it', () => {
    const file = [one({}, 'First'), one({}, 'Second'), one({}, 'Third', ['2026-02-01', '2020-12-31']), one({}, 'Fourth')];
    for (const options of [[], ['--json']]) {
      const err = complaint(assessed(file, ...options));
      expect(err).toContain('[2].on[1]: 2020-12-31 is before 2021-01-01, when the Integration Act came into force, in the case "Third"');
      expect(err).not.toMatch(/First|Second|Fourth/);
    }
  });

  it('gives every problem of every case at once', () => {
    const err = complaint(
      assessed([one({ work: { hoursPerWeek: -1 } }, 'First'), one({ permit: { grantedOn: '2026-02-30', ground: 'asylum' } }, 'Second', ['2026-04-31'])]),
    );
    expect(err.match(/^ {2}\[\d\]\.\S+: /gm)).toEqual([
      '  [0].facts.work.hoursPerWeek: ',
      '  [1].on[0]: ',
      '  [1].facts.permit.ground: ',
      '  [1].facts.permit.grantedOn: ',
    ]);
  });

  it.each<[string, unknown]>([
    ['an object', { name: 'A' }],
    ['a number', 1],
    ['null', null],
    ['a list of names', ['A', 'B']],
  ])('is refused when it holds %s', (_what, content) => {
    expect(complaint(assessed(content))).toMatch(/^integreringsloven: cases\.json: /);
  });
});

describe('the command', () => {
  it('shows how it is used, and reads no file for that', () => {
    for (const args of [['--help'], ['assess', 'cases.json', '--help'], ['--help', '--version']]) {
      const { code, out, err, read } = run(args);
      expect({ code, err, read }).toEqual({ code: 0, err: '', read: [] });
      for (const word of ['assess FILE', '--lang', '--json', '--help', '--version', 'Exit codes']) expect(out).toContain(word);
    }
  });

  it('shows the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
    expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '', read: [] });
    expect(rulesVersion).toBe(version);
  });

  it.each<[string, readonly string[]]>([
    ['there is none', []],
    ['it is not known', ['asses', 'cases.json']],
    ['it has no file', ['assess']],
    ['it has two files', ['assess', 'cases.json', 'more.json']],
    ['an option is not known', ['assess', 'cases.json', '--csv']],
    ['the language has no value', ['assess', 'cases.json', '--lang']],
    ['a switch has a value', ['assess', 'cases.json', '--json=yes']],
  ])('is wrong when %s: exit code 2, a hint, and nothing read or printed', (_what, args) => {
    const { code, out, err, read } = run(args, { 'cases.json': sample, 'more.json': sample });
    expect({ code, out, read }).toEqual({ code: 2, out: '', read: [] });
    expect(err).toMatch(/^integreringsloven: .*--help shows how\n$/s);
  });

  it.each(['sv', 'NB', '', 'nb-NO', 'toString'])('is wrong when the language is %j, which the message shows', (language) => {
    const { code, out, err, read } = run(['assess', 'cases.json', `--lang=${language}`], { 'cases.json': sample });
    expect({ code, out, read }).toEqual({ code: 2, out: '', read: [] });
    expect(err).toBe(`integreringsloven: --lang: expected nb, nn or en, got ${JSON.stringify(language)}\n`);
  });
});

describe('the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'integreringsloven-'));
  const argv = process.argv;

  /** Runs the program itself, with its own files and its own output, inside this process. */
  const start = async (...args: readonly string[]): Promise<Omit<Run, 'read'>> => {
    let out = '';
    let err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
    process.argv = [...argv.slice(0, 2), ...args];
    vi.resetModules();
    await import('../../src/cli/index.js');
    vi.restoreAllMocks();
    const code = Number(process.exitCode);
    process.exitCode = undefined;
    return { code, out, err };
  };

  afterEach(() => {
    vi.restoreAllMocks();
    process.argv = argv;
    process.exitCode = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads files, prints to the two streams, and ends with the exit code', async () => {
    expect(await start('assess', SAMPLE, '--lang', 'en')).toEqual({ code: 0, out: assessed(sample, '--lang', 'en').out, err: '' });
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, '{ not json');
    expect(await start('assess', wrong)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`integreringsloven: ${wrong}: `) as string });
    expect(await start('assess', join(folder, 'missing.json'))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('ENOENT') as string });
    expect(await start('assess', folder)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('EISDIR') as string });
    expect(await start('guess')).toMatchObject({ code: 2, out: '' });
  });

  it('begins with the line that lets it be run as a command', () => {
    expect(readFileSync(new URL('../../src/cli/index.ts', import.meta.url), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });
});
