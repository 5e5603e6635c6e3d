/** What is wrong with a text that shall be JSON. */
export type JsonProblem =
  /** A value was expected. */
  | 'value'
  /** A name in quotation marks was expected. */
  | 'name'
  /** A colon was expected. */
  | 'colon'
  /** A comma, or the end of the list or the object, was expected. */
  | 'comma'
  /** Something stands after the end. */
  | 'end'
  /** A text is not closed, or holds what a text cannot hold. */
  | 'text'
  /** A name stands twice in one object. */
  | 'twice';

/** The first fault of a text that shall be JSON, and its place, counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly problem: JsonProblem;
  /** The character there, or the name that stands twice; `null` at the end of the text. */
  readonly found: string | null;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** The place after a text in quotation marks that begins here, or where it goes wrong. */
const textEnd = (text: string, start: number): { readonly end: number } | { readonly wrong: number } => {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { end: at + 1 };
    if (code < 0x20) return { wrong: at };
    if (code !== 0x5c) at += 1;
    else {
      const length = matchAt(ESCAPE, text, at);
      if (length === 0) return { wrong: at };
      at += length;
    }
  }
  return { wrong: start };
};

/** What can come next. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma';

/**
 * Finds the first fault in a text that shall be JSON, `null` when there is none.
 *
 * The engine's own parser tells the place in some versions of Node only; and it lets a name stand twice and keeps the last, so that a fact would be lost.
 */
export const jsonFault = (text: string): JsonFault | null => {
  const faultAt = (at: number, problem: JsonProblem, found: string | null = text[at] ?? null): JsonFault => {
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, problem, found };
  };
  // Of an object the names so far, of a list nothing.
  const open: (Set<string> | null)[] = [];
  let expected: Expected = 'value';
  let at = matchAt(SPACE, text, 0);
  for (;;) {
    const inside = open.at(-1);
    const char = text[at];
    if (expected === 'comma') {
      if (inside === undefined) return at < text.length ? faultAt(at, 'end') : null;
      const close = inside === null ? ']' : '}';
      if (char === close) open.pop();
      else if (char === ',') expected = inside === null ? 'value' : 'name';
      else return faultAt(at, 'comma');
      at += 1;
    } else if (expected === 'colon') {
      if (char !== ':') return faultAt(at, 'colon');
      expected = 'value';
      at += 1;
    } else if (expected === 'name' || expected === 'name-or-end') {
      if (char === '}' && expected === 'name-or-end') {
        open.pop();
        expected = 'comma';
        at += 1;
      } else {
        if (char !== '"') return faultAt(at, 'name');
        const read = textEnd(text, at);
        if ('wrong' in read) return faultAt(read.wrong, 'text');
        const name = JSON.parse(text.slice(at, read.end)) as string;
        if (inside?.has(name) === true) return faultAt(at, 'twice', name);
        inside?.add(name);
        expected = 'colon';
        at = read.end;
      }
    } else if (char === ']' && expected === 'value-or-end') {
      open.pop();
      expected = 'comma';
      at += 1;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null);
      expected = char === '{' ? 'name-or-end' : 'value-or-end';
      at += 1;
    } else if (char === '"') {
      const read = textEnd(text, at);
      if ('wrong' in read) return faultAt(read.wrong, 'text');
      expected = 'comma';
      at = read.end;
    } else {
      const length = matchAt(LITERAL, text, at) || matchAt(NUMBER, text, at);
      if (length === 0) return faultAt(at, 'value');
      expected = 'comma';
      at += length;
    }
    at += matchAt(SPACE, text, at);
  }
};
