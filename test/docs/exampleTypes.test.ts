import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { allSnippets, typeCheck, type Snippet } from '../support/examples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Wrong, so that the check is seen to find something. It is in the same program as the others, which is slow to make. */
const wrong: Snippet = {
  file: 'wrong.md',
  name: 'Start',
  line: 11,
  code: `import { isNotExported } from 'integreringsloven';\nconst n: number = 'one';`,
};
const { faults, exported } = typeCheck(root, [wrong, ...allSnippets(root)]);

describe('the types of the examples', () => {
  it('are right, but for a wrong type and a name that is not exported in one that is made to be wrong', () => {
    expect(faults).toMatchObject([{ at: 'wrong.md:11 (Start)' }, { at: 'wrong.md:12 (Start)' }]);
  });
});

describe('the examples', () => {
  it('are there for every function that the package exports', () => {
    const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(functions).not.toEqual([]);
    expect(functions.filter((name) => !/@example\b[^@]*```ts/.test(exported.get(name) ?? ''))).toEqual([]);
  });
});
