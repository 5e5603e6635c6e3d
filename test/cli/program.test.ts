import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { caseFile, runProgram, someFacts, type Run } from '../support/runProgram.js';

describe('the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'integreringsloven-'));
  const argv = process.argv;
  const file = join(folder, 'cases.json');
  const cases = caseFile({ name: 'Åse', on: ['2026-02-01'], facts: someFacts });
  writeFileSync(file, cases);

  /** Runs the program itself, with its own files and its own output, inside this process. */
  const start = async (...args: readonly string[]): Promise<Pick<Run, 'code' | 'out' | 'err'>> => {
    let out = '';
    let err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done?: unknown) => {
      out += String(text);
      if (typeof done === 'function') (done as () => void)();
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
    process.argv = [...argv.slice(0, 2), ...args];
    process.exitCode = undefined;
    vi.resetModules();
    await import('../../src/cli/index.js');
    await vi.waitUntil(() => process.exitCode !== undefined, { timeout: 60_000 });
    vi.restoreAllMocks();
    const code = Number(process.exitCode);
    process.exitCode = undefined;
    return { code, out, err };
  };

  afterEach(() => {
    vi.restoreAllMocks();
    process.argv = argv;
    process.exitCode = undefined;
    process.stdout.removeAllListeners('error');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads files, prints to the two streams, and ends with the exit code', async () => {
    const { code, out, err } = await runProgram(['explain', 'targetGroup', 'x', '--lang', 'en'], { files: { x: cases } });
    expect(await start('explain', 'targetGroup', file, '--lang', 'en')).toEqual({ code, out, err });
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, '{ not json');
    expect(await start('assess', wrong)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`integreringsloven: ${wrong}: line 1, column 3: `) as string });
    expect(await start('assess', join(folder, 'missing.json'))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('there is no such file') as string });
    expect(await start('assess', folder)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is a folder') as string });
    expect(await start('guess')).toMatchObject({ code: 2, out: '' });
  });

  it('writes files, and the folders they lie in', async () => {
    const sample = (name: string): string => fileURLToPath(new URL(`../../docs/cases/${name}`, import.meta.url));
    const args = ['report', sample('records.csv'), '--year', '2024', '--mapping', sample('mapping.json'), '--format', 'csv'];
    const one = await start(...args, '--table', 'leavers');
    const target = join(folder, 'new', 'tables', '/');
    expect(await start(...args, '--out', target)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(target, 'leavers.csv'), 'utf8')).toBe(one.out);
    expect(existsSync(join(target, 'figure-7.csv'))).toBe(true);
    // A folder that is there needs no slash; a file in the place of a folder cannot be written to.
    expect(await start(...args, '--out', join(folder, 'new', 'tables'))).toMatchObject({ code: 0 });
    expect(await start(...args, '--out', join(file, '/'))).toMatchObject({ code: 2, err: expect.stringContaining(`cannot write ${join(file, 'participants.csv')}: `) as string });
  });

  it('begins with the line that lets it be run as a command', () => {
    expect(readFileSync(new URL('../../src/cli/index.ts', import.meta.url), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });
});
