import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultP, documentChange, instrumentFile, marked, part } from '../support/lovdataFiles.js';
import { runProgram, type Run } from '../support/runProgram.js';

const page = readFileSync(new URL('../../docs/law-watch.md', import.meta.url), 'utf8');
/** The file and the output of the example in the documentation. */
const [, example = '', printed = ''] = /```xml\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(page) ?? [];

const harmless = instrumentFile({ refid: 'lov/2026-12-01-5', changes: ['lov/2008-05-15-35'] }, part('I', documentChange('lov/2008-05-15-35', marked('repeal-part', 'lov/2008-05-15-35/§85a'))));
const unread = instrumentFile({ refid: 'forskrift/2026-12-01-5', changes: ['forskrift/2020-12-15-2912'] }, part('I', defaultP('Kapittel 8A oppheves.')));

const run = (args: readonly string[], files: Readonly<Record<string, string>> = {}, tests: Readonly<Record<string, string>> | null = null): Promise<Run> =>
  runProgram(['watch', ...args], { files, tests });

describe('watch', () => {
  it('prints what the documentation says it prints', async () => {
    const { code, out, err } = await run(['file.xml', '--lang', 'en'], { 'file.xml': example });
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(out).toBe(printed);
  });

  it.each([
    ['nb', 'integreringsforskriften § 58 andre ledd andre punktum: endret', 'I kraft: fra 1. januar 2027'],
    ['nn', 'integreringsforskrifta § 58 andre ledd andre punktum: endra', 'I kraft: frå 1. januar 2027'],
  ])('speaks %s', async (language, heading, time) => {
    const { out } = await run(['file.xml', '--lang', language], { 'file.xml': example });
    expect(out).toContain(`### ${heading}\n`);
    expect(out).toContain(`\n${time}\n`);
    expect((await run(['file.xml'], { 'file.xml': example })).out === out).toBe(language === 'nb');
  });

  it('prints the reports as JSON on demand, with the tests where they are at hand', async () => {
    const { code, out } = await run(['file.xml', 'other.xml', '--json'], { 'file.xml': example, 'other.xml': harmless }, { 'test/rules/deadlines.test.ts': '' });
    expect(code).toBe(3);
    const [first, second] = JSON.parse(out) as readonly { readonly touched: readonly { readonly pin: unknown; readonly affected: unknown }[] }[];
    expect(first!.touched[0]).toMatchObject({
      provision: 'forskrift/2020-12-15-2912/§58/ledd/2/setning/2',
      pin: { address: 'forskrift/2020-12-15-2912/§58/ledd/2/setning/2' },
      change: { kind: 'changed', inForce: [{ from: '2027-01-01' }], text: 'Registreringen skal skje innen tre måneder.' },
      affected: { parameters: ['deadlines/registration'], rules: ['deadlines'], tests: ['test/rules/deadlines.test.ts'] },
    });
    expect(second).toMatchObject({ id: 'lov/2026-12-01-5', touched: [], unread: [], clauses: [] });
  });

  it('says by its exit code whether there is anything to look at', async () => {
    expect(await run(['a.xml'], { 'a.xml': harmless })).toMatchObject({ code: 0, err: '' });
    expect((await run(['a.xml', 'b.xml'], { 'a.xml': harmless, 'b.xml': unread })).code).toBe(3);
    expect((await run(['-'], { '-': unread })).out).toContain('Må leses av et menneske');
  });

  it.each<[string, string | undefined, RegExp]>([
    ['missing', undefined, /^integreringsloven: b\.xml: there is no such file\n$/],
    ['empty', '', /^integreringsloven: b\.xml: is empty\n$/],
    ['cut off', example.slice(0, 400), /^integreringsloven: b\.xml: text: is cut off/],
    ['JSON', '[{}]', /^integreringsloven: b\.xml: text: is not in Lovdata's form/],
  ])('prints nothing but what is wrong when one of the files is %s', async (_what, content, message) => {
    const { code, out, err } = await run(['a.xml', 'b.xml'], { 'a.xml': example, ...(content !== undefined && { 'b.xml': content }) });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });

  it.each([[[]], [['a.xml', '--lang', 'sv']], [['a.xml', '--langs', 'nb']]])('refuses a wrong command: %j', async (args) => {
    const { code, out, err } = await run(args, { 'a.xml': harmless });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^integreringsloven: /);
  });
});
