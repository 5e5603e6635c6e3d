import * as z from 'zod';
import type { IsoDate } from '../calendar/isoDate.js';
import type { CaseFacts } from '../case/facts.js';
import { caseFactsSchema } from './caseFacts.js';
import { concepts } from './concepts.js';
import { dayAsked } from './dayAsked.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

/** A case with a name and the dates it is asked about. */
export interface NamedCase {
  /** What the case is called in what is printed and in errors; not empty. */
  readonly name: string;
  /** The dates it is asked about, at least one, each from 2021-01-01 on. */
  readonly on: readonly IsoDate[];
  /** What the case file holds; a field left out is unknown, never "no". */
  readonly facts: CaseFacts;
}

/**
 * The schema of a file of cases: a list of cases, each with a name and the dates it is asked about.
 *
 * @example
 * ```ts
 * import { casesSchema } from 'integreringsloven/schema';
 *
 * casesSchema.parse([{ name: 'A', on: ['2026-02-01'], facts: {} }]).length; // => 1
 * ```
 */
export const casesSchema: z.ZodType<readonly NamedCase[]> = /* @__PURE__ */ (() =>
  exactly<readonly NamedCase[]>()(
    z.array(plainObject({ name: z.string().min(1), on: z.array(dayAsked()).min(1), facts: caseFactsSchema }).register(concepts, { concept: 'named-case' })),
  ))();
