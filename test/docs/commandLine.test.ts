import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/words.js';
import { reportFormats } from '../../src/cli/reportOutput.js';
import { runProgram } from '../support/runProgram.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/command-line.md', root), 'utf8');

/** What stands on the page in place of lines that are left out. */
const LEFT_OUT = '…';

interface Example {
  readonly command: string;
  readonly printed: readonly string[];
}

const examples: readonly Example[] = [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((one) => {
      const [command = '', ...printed] = one.replace(/\n$/, '').split('\n');
      return { command, printed };
    }),
);

/** The files of the repository that a command names. */
const filesNamed = (words: readonly string[]): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    words.flatMap((word) => {
      const path = fileURLToPath(new URL(word, root));
      return word.includes('/') && existsSync(path) && statSync(path).isFile() ? [[word, readFileSync(path)] as const] : [];
    }),
  );

/** The lines printed, with those left out that the page leaves out; as the page has them when it is right. */
const asOnThePage = (lines: readonly string[], printed: readonly string[]): readonly string[] => {
  const shown: string[] = [];
  let at = 0;
  printed.forEach((line, place) => {
    if (line !== LEFT_OUT) {
      shown.push(lines[at] ?? '(nothing)');
      at += 1;
      return;
    }
    const next = printed[place + 1];
    const to = next === undefined ? lines.length : lines.indexOf(next, at);
    shown.push(to > at ? LEFT_OUT : '(nothing is left out)');
    at = Math.max(at, to);
  });
  return [...shown, ...lines.slice(at)];
};

describe('the page on the command line', () => {
  it('prints what the program prints', async () => {
    let last = { code: 0 };
    let run = 0;
    for (const { command, printed } of examples) {
      if (command === 'echo $?') {
        expect([String(last.code)]).toEqual(printed);
        continue;
      }
      const [program, ...args] = command.split(' ');
      expect(program).toBe('integreringsloven');
      const result = await runProgram(args, { files: filesNamed(args) });
      last = result;
      run += 1;
      const lines = `${result.out}${result.err}`.replace(/\r/g, '').replace(/\n$/, '').split('\n');
      expect(asOnThePage(lines, printed), command).toEqual(printed);
    }
    expect(run).toBeGreaterThanOrEqual(commandNames.length);
  });

  it('has a heading for every command, and names every format of a report', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(expect.arrayContaining([...commandNames]));
    for (const format of reportFormats) expect(page).toContain(`\n| \`${format}\` | `);
  });

  it('has a test that sees a line that is not printed, one that is left out unseen, and one too many', () => {
    const lines = ['a', 'b', 'c', 'd'];
    expect(asOnThePage(lines, ['a', '…', 'd'])).toEqual(['a', '…', 'd']);
    expect(asOnThePage(lines, ['a', '…'])).toEqual(['a', '…']);
    for (const wrong of [['a', 'c', 'd'], ['a', '…', 'x'], ['a', 'b', 'c'], ['a', 'b', '…', 'c', 'd'], ['a', 'b', 'c', 'd', '…'], ['a', 'b', 'c', 'd', 'e']]) {
      expect(asOnThePage(lines, wrong)).not.toEqual(wrong);
    }
  });
});
