import type * as z from 'zod';
import type { Language } from '../calendar/format.js';
import { masked } from '../calendar/masked.js';
import { casesSchema, type NamedCase } from './cases.js';
import { pathInCode, problemsInWords } from './problemsInWords.js';

const nameOfCase = (value: unknown, [index]: readonly PropertyKey[]): string | null => {
  const one: unknown = Array.isArray(value) && typeof index === 'number' ? value[index] : null;
  const name = typeof one === 'object' && one !== null && 'name' in one ? one.name : null;
  return typeof name === 'string' && name !== '' ? name : null;
};

const problemsInCode = (value: unknown, { issues }: z.ZodError): readonly string[] =>
  issues.flatMap((issue) => {
    const name = nameOfCase(value, issue.path);
    const where = name === null ? '' : `, in the case ${masked(JSON.stringify(name))}`;
    const path = pathInCode(issue.path) || 'the file';
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${pathInCode([...issue.path, key])}: not a known field${where}`)
      : [`${path}: ${issue.message}${where}`];
  });

/** How a file of cases is read. */
export interface ReadCasesOptions {
  /** The language of the problems, which then name the fields in the user's words; left out, they are in English with the names of the code. */
  readonly language?: Language | undefined;
}

/**
 * Reads a file of cases that is parsed already (innlesing av saker): the cases, or everything that is wrong with them.
 *
 * @param value - the content of the file, as in {@link casesSchema}
 * @param options - the language, for problems in words as {@link problemsInWords} has them
 * @returns the cases, or every problem as `path: message`, with the name of the case where it has one
 * @throws RangeError when the language is not `nb`, `nn` or `en`
 *
 * @example
 * ```ts
 * import { readCases } from 'integreringsloven/schema';
 *
 * const read = readCases([{ name: 'A', on: ['2026-02-01'], facts: { permit: { grantedOn: '2026-02-30' } } }]);
 * read.ok ? [] : read.problems; // => ['[0].facts.permit.grantedOn: "2026-02-30" is not a day that exists, in the case "A"']
 * ```
 */
export const readCases = (
  value: unknown,
  { language }: ReadCasesOptions = {},
): { readonly ok: true; readonly cases: readonly NamedCase[] } | { readonly ok: false; readonly problems: readonly string[] } => {
  const read = casesSchema.safeParse(value);
  if (read.success) return { ok: true, cases: read.data };
  if (language === undefined) return { ok: false, problems: problemsInCode(value, read.error) };
  return { ok: false, problems: problemsInWords(casesSchema, value, { language }).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)) };
};
