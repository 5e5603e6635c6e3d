import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allSnippets, faultsOf, snippetsOfMarkdown, snippetsOfSource, sourceOf, type Snippet } from './support/examples.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const snippets = allSnippets(root);

const load = async (specifier: string): Promise<unknown> => {
  const source = sourceOf(specifier);
  return import(/* @vite-ignore */ source === null ? specifier : join(root, source));
};

describe('the examples', () => {
  it.each(snippets.map((snippet) => [`${snippet.file}:${String(snippet.line)} ${snippet.name}`, snippet] as const))('%s', async (_name, snippet) => {
    expect(await faultsOf(snippet, load)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const snippet = (code: string): Snippet => ({ file: 'README.md', name: 'Start', line: 11, code });
  const faults = (code: string) => faultsOf(snippet(code), () => Promise.resolve({ double: (n: number) => n * 2 }));

  it('pass what is right, over several lines, awaited, and named first', async () => {
    const code = [
      `import { double, type Doubled } from 'integreringsloven';`,
      `const four: Doubled = double(2); // => 4`,
      `await Promise.resolve(four); // => 4`,
      `console.log(four);`,
      `[1, 2].map((n) => ({`,
      `  n: double(n),`,
      `}));`,
      `// => [`,
      `//   { n: 2 },`,
      `//   { n: 4 },`,
      `// ]`,
    ].join('\n');
    expect(await faults(code)).toEqual([]);
  });

  it('see a wrong value, with its line', async () => {
    expect(await faults(`import { double } from 'integreringsloven';\n\ndouble(2); // => 5\ndouble(2); // => '4'`)).toEqual([
      { at: 'README.md:13 (Start)', message: 'expected 5, got 4' },
      { at: 'README.md:14 (Start)', message: `expected '4', got 4` },
    ]);
  });

  it('see a snippet that throws, one that does not compile, and an expected value that is none', async () => {
    expect(await faults(`const n = 1;\nnull.x;`)).toMatchObject([{ at: 'README.md:12 (Start)' }]);
    expect(await faults(`const n = = 1;`)).toMatchObject([{ at: 'README.md:11 (Start)' }]);
    expect(await faults(`1 + 1; // => about two`)).toMatchObject([{ message: 'the expected value is no value: about two' }]);
  });

  it('see an expected value that would go unchecked', async () => {
    expect(await faults(`if (true) {\n  1 + 1; // => 3\n}`)).toEqual([
      { at: 'README.md:12 (Start)', message: 'an expected value that belongs to no statement' },
    ]);
    expect(await faults(`const { a } = { a: 1 }; // => 1`)).toEqual([
      { at: 'README.md:11 (Start)', message: 'an expected value after something without one' },
    ]);
  });

  it('find the code in a doc comment and in Markdown, and count the lines as the file does', () => {
    const source = [
      '/** Not exported. */',
      'const b = 1;',
      '/**',
      ' * Doubles.',
      ' *',
      ' * @example',
      ' * ```ts',
      ' * double(2); // => 4',
      ' *',
      ' * double(3); // => 6',
      ' * ```',
      ' */',
      'export const double = (n: number): number => n * 2;',
    ].join('\n');
    expect(snippetsOfSource('src/a.ts', source)).toEqual([
      { file: 'src/a.ts', name: 'double', line: 8, code: 'double(2); // => 4\n\ndouble(3); // => 6' },
    ]);
    const markdown = ['# Guide', '## Twice', '```sh', '# not a heading', '```', '- so:', '', '  ```ts', '  double(2);', '  ```'].join('\n');
    expect(snippetsOfMarkdown('docs/a.md', markdown)).toEqual([{ file: 'docs/a.md', name: 'Twice', line: 9, code: 'double(2);' }]);
  });
});
