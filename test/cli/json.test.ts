import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/cli/json.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with one piece put in, taken out or put in the place of another. */
const almostJson = fc
  .record({ value: fc.jsonValue({ maxDepth: 3 }), indent: fc.constantFrom(0, 2), at: fc.nat(), removed: fc.integer({ min: 0, max: 2 }), put: fc.constantFrom('', ',', '}', ']', '"', ':', '\\', '1', '.', 'e', '-', 'nul', '\n', 'x', '/') })
  .map(({ value, indent, at, removed, put }) => {
    const text = JSON.stringify(value, null, indent);
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + removed);
  });

describe('the first fault in JSON', () => {
  it('is there when the engine takes the text for no JSON, and else none but a name that stands twice', () => {
    let wrong = 0;
    let right = 0;
    fc.assert(
      fc.property(almostJson, (text) => {
        const fault = jsonFault(text);
        if (parses(text)) {
          right += 1;
          expect(fault === null || fault.problem === 'twice', text).toBe(true);
        } else {
          wrong += 1;
          expect(fault, text).not.toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(wrong, right)).toBeGreaterThan(100);
  });

  it('is where the text stops being the beginning of any JSON: the part before it can be finished', () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        const fault = jsonFault(text);
        const { line, column, problem } = fault ?? { line: 1, column: 1, problem: 'text' as const };
        if (problem === 'text' || problem === 'twice') return;
        const lines = text.split('\n');
        const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
        // Of what stands before, the fault is only that it ends; or it is whole, and then something stands after it.
        const before = jsonFault(text.slice(0, at));
        expect(before?.found ?? null, JSON.stringify([text, fault, before])).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', { line: 1, column: 1, problem: 'value', found: null }],
    ['[1,]', { line: 1, column: 4, problem: 'value', found: ']' }],
    ['{"a":1,}', { line: 1, column: 8, problem: 'name', found: '}' }],
    ["{'a':1}", { line: 1, column: 2, problem: 'name', found: "'" }],
    ['{"a" 1}', { line: 1, column: 6, problem: 'colon', found: '1' }],
    ['[1 2]', { line: 1, column: 4, problem: 'comma', found: '2' }],
    ['{"a":1]', { line: 1, column: 7, problem: 'comma', found: ']' }],
    ['[1}', { line: 1, column: 3, problem: 'comma', found: '}' }],
    ['[]\n[]', { line: 2, column: 1, problem: 'end', found: '[' }],
    ['["a\nb"]', { line: 1, column: 4, problem: 'text', found: '\n' }],
    ['["a\\x"]', { line: 1, column: 4, problem: 'text', found: '\\' }],
    ['[\n"abc', { line: 2, column: 1, problem: 'text', found: '"' }],
    ['[01]', { line: 1, column: 3, problem: 'comma', found: '1' }],
    ['[NaN]', { line: 1, column: 2, problem: 'value', found: 'N' }],
    ['{"a":1,\r\n"\\u0061":2}', { line: 2, column: 1, problem: 'twice', found: 'a' }],
    ['[{"a":1},{"a":1}]', null],
    ['{"a":{"a":1},"b":[{"a":1}]}', null],
    [' { } ', null],
    ['-0.5e+3', null],
  ])('in %j is %j', (text, fault) => {
    expect(jsonFault(text)).toEqual(fault);
  });

  it('does not go deeper than the engine', () => {
    const deep = '['.repeat(200_000);
    expect(jsonFault(deep + ']'.repeat(200_000))).toBeNull();
    expect(jsonFault(deep)).toMatchObject({ column: 200_001, found: null });
  });
});
