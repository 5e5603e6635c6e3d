import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../support/builtProgram.js';
import { caseFile, someFacts } from '../support/runProgram.js';

// What only a process of its own can show: pipes that close, signals, and the code it ends with.
let program: Awaited<ReturnType<typeof builtProgram>>;
beforeAll(async () => {
  program = await builtProgram();
});
afterAll(() => {
  program.remove();
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const start = (...args: readonly string[]): ChildProcess => spawn(process.execPath, [program.path, ...args], { stdio: 'pipe' });

const ended = async (child: ChildProcess, input: string | null = null): Promise<Ended> => {
  let out = '';
  let err = '';
  child.stdout?.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (err += piece.toString()));
  child.stdin?.on('error', () => undefined);
  if (input !== null) child.stdin?.end(input);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, out, err };
};

const many = caseFile(...Array.from({ length: 400 }, (_, at) => ({ name: `A${String(at)}`, on: ['2026-02-01'], facts: someFacts })));

describe('a process of the program', () => {
  it.each<[string, readonly string[], string | null, number]>([
    ['done', ['explain', 'governingLaw', 'docs/cases/one.json'], null, 0],
    ['done from standard input', ['explain', 'governingLaw', '-'], readFileSync('docs/cases/one.json', 'utf8'), 0],
    ['a file that is missing', ['assess', 'docs/cases/none.json'], null, 1],
    ['a file that is wrong', ['assess', '-'], '{', 1],
    ['a wrong command', ['asess'], null, 2],
    ['nothing at all', [], null, 2],
  ])('ends with the exit code of the help: %s', async (_what, args, input, code) => {
    const found = await ended(start(...args), input);
    expect(found).toMatchObject({ code, signal: null });
    expect(found.err === '').toBe(code === 0);
    expect(found.out === '').toBe(code !== 0);
    expect(found.err).not.toMatch(/\n\s+at /);
  });

  it('ends quietly when the reader has seen enough', async () => {
    const child = start('timeline', '-', '--from', '2026-01-01', '--through', '2026-02-01');
    // As head does: it takes the first piece, and closes the pipe.
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await ended(child, many)).toMatchObject({ code: 0, signal: null, err: '' });
  });

  it('is stopped by the key that stops a program, with nothing on either stream after', async () => {
    const child = start('timeline', '-', '--from', '2026-01-01', '--through', '2026-02-01', '--json');
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, signal, err } = await ended(child, many);
    expect({ code, signal, err }).toEqual({ code: null, signal: 'SIGINT', err: '' });
  });

  it('begins to print before it has answered all, so that nothing is kept', async () => {
    const child = start('timeline', '-', '--from', '2026-01-01', '--through', '2026-02-01', '--json');
    const first = new Promise<string>((resolve) => child.stdout?.once('data', (piece: Buffer) => { resolve(piece.toString()); }));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(many);
    expect((await first).length).toBeLessThan(1_000_000);
    child.kill();
    await once(child, 'close');
  });
});
