/**
 * Schemas of what the library is given, for those who read it from a file or a form. The only part that needs zod.
 *
 * @module
 */
import * as z from 'zod';
import { checkFacts } from '../case/checkFacts.js';
import type { CaseFacts } from '../case/facts.js';
import { fields, type Field } from '../case/fields.js';
import type { IsoDate } from '../calendar/isoDate.js';

const fieldSchema = (field: Field): z.ZodType => {
  switch (field.type) {
    case 'date':
      return field.nullable ? z.iso.date().nullable() : z.iso.date();
    case 'yes-no':
      return z.boolean();
    case 'number':
      return z.number().min(field.least).max(field.most);
    case 'choice':
      return field.nullable ? z.enum(field.values).nullable() : z.enum(field.values);
    default:
      return field satisfies never;
  }
};

const partSchema = (names: Readonly<Record<string, Field>>): z.ZodType =>
  z.strictObject(Object.fromEntries(Object.entries(names).map(([name, field]) => [name, fieldSchema(field).optional()]))).optional();

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The schema of a case (saksopplysninger): the same checks as `checkFacts`, with every fault reported at its path.
 *
 * @example
 * ```ts
 * import { caseFactsSchema } from 'integreringsloven/schema';
 *
 * caseFactsSchema.safeParse({ permit: { grantedOn: '2026-02-30' } }).success; // => false
 * ```
 */
export const caseFactsSchema: z.ZodType<CaseFacts> = /* @__PURE__ */ (() =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([group, names]) => [group, partSchema(names)]))).superRefine((facts, context) => {
    try {
      checkFacts(facts);
    } catch (error) {
      context.addIssue({ code: 'custom', message: message(error) });
    }
  }) as unknown as z.ZodType<CaseFacts>)();

/** A case with a name and the dates it is asked about. */
export interface NamedCase {
  readonly name: string;
  readonly on: readonly IsoDate[];
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
  z.array(
    z.strictObject({ name: z.string().min(1), on: z.array(z.iso.date()).min(1), facts: caseFactsSchema }),
  ) as unknown as z.ZodType<readonly NamedCase[]>)();
