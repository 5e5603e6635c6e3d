/**
 * Schemas of what the library is given, for those who read it from a file or a form. The only part that needs zod.
 *
 * @module
 */
import * as z from 'zod';
import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { checkFacts, faultsBetweenFields } from '../case/checkFacts.js';
import { leaveKinds, type CaseFacts, type LeavePeriod } from '../case/facts.js';
import { fields, type Field } from '../case/fields.js';
import { lawStateOn } from '../law/verified.js';

/** What a check says is wrong, without the path its message starts with; `null` when nothing is. */
const faultOf = (path: string, check: () => unknown): string | null => {
  try {
    check();
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return said.startsWith(`${path}: `) ? said.slice(path.length + 2) : said;
  }
};

/** The message of a field, in the words of `checkFacts`. */
const inWordsOf = (check: (input: unknown, path: string) => unknown, path: string) => ({
  error: ({ input }: { readonly input?: unknown }): string | undefined => faultOf(path, () => check(input, path)) ?? undefined,
});

const checkAlone = (input: unknown, path: string): unknown => {
  const [group = '', name = ''] = path.split('.');
  return checkFacts({ [group]: name === '' ? input : { [name]: input } });
};

const dateSchema = (check: (input: unknown, path: string) => unknown, path: string): z.ZodType =>
  // zod knows a year 0000, and the calendar does not.
  z.iso.date({ ...inWordsOf(check, path), abort: true }).refine((date) => faultOf(path, () => check(date, path)) === null, inWordsOf(check, path));

interface Period {
  readonly from: string;
  readonly to: string | null;
}

const endsBeforeStart = ({ from, to }: Period): boolean => to !== null && to < from;

const PERIOD: LeavePeriod = { kind: 'holiday', from: '0001-01-01', to: null };

/** Periods of leave: each fault at the field of its period. */
const leaveSchema = (path: string): z.ZodType => {
  const first = `${path}[0]`;
  const ofPeriod = inWordsOf((period) => checkAlone([period], path), first);
  const ofField = (name: keyof LeavePeriod) => (input: unknown) => checkAlone([{ ...PERIOD, [name]: input }], path);
  const period = z.strictObject(
    {
      kind: z.enum(leaveKinds, inWordsOf(ofField('kind'), `${first}.kind`)),
      from: dateSchema(ofField('from'), `${first}.from`),
      to: dateSchema(ofField('to'), `${first}.to`).nullable(),
    },
    ofPeriod,
  );
  return z.array(
    period.refine((one) => !endsBeforeStart(one as Period), { path: ['to'], ...inWordsOf((one) => checkAlone([one], path), `${first}.to`) }),
    inWordsOf(checkAlone, path),
  );
};

const fieldSchema = (field: Field, path: string): z.ZodType => {
  const words = inWordsOf(checkAlone, path);
  switch (field.type) {
    case 'date':
      return field.nullable ? dateSchema(checkAlone, path).nullable() : dateSchema(checkAlone, path);
    case 'yes-no':
      return z.boolean(words);
    case 'number':
      return field.whole === true ? z.number(words).int(words).min(field.least, words).max(field.most, words) : z.number(words).min(field.least, words).max(field.most, words);
    case 'leave':
      return leaveSchema(path);
    case 'choice':
      return field.nullable ? z.enum(field.values, words).nullable() : z.enum(field.values, words);
    default:
      return field satisfies never;
  }
};

const partSchema = (group: string, names: Readonly<Record<string, Field>>): z.ZodType =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(names).map(([name, field]) => [name, fieldSchema(field, `${group}.${name}`).optional()])),
      inWordsOf(checkAlone, group),
    )
    .optional();

/** The facts without the fields that are wrong by themselves, which have been reported already. */
const rightByThemselves = (facts: object): CaseFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([group, part]: [string, unknown]) => [
      group,
      Object.fromEntries(
        Object.entries(typeof part === 'object' && part !== null ? part : {}).filter(
          ([name, value]) => faultOf('', () => checkAlone(value, `${group}.${name}`)) === null,
        ),
      ),
    ]),
  );

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
  z
    .strictObject(Object.fromEntries(Object.entries(fields).map(([group, names]) => [group, partSchema(group, names)])), {
      error: ({ input }) => faultOf('facts', () => checkFacts(input)) ?? undefined,
    })
    .superRefine(
      (facts, context) => {
        // Run when the parts are wrong too, so what comes in need not be an object.
        const given: unknown = facts;
        if (typeof given !== 'object' || given === null) return;
        for (const { path, message } of faultsBetweenFields(rightByThemselves(given))) {
          context.addIssue({ code: 'custom', path: path.split('.'), message });
        }
      },
      { when: () => true },
    ))();

/** A case with a name and the dates it is asked about. */
export interface NamedCase {
  readonly name: string;
  readonly on: readonly IsoDate[];
  readonly facts: CaseFacts;
}

const checkDateAsked = (input: unknown): unknown => (toEpochDay(input, 'on'), lawStateOn(input as IsoDate));

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
    z.strictObject({ name: z.string().min(1), on: z.array(dateSchema(checkDateAsked, 'on')).min(1), facts: caseFactsSchema }),
  ) as unknown as z.ZodType<readonly NamedCase[]>)();

const pathInWords = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('').replace(/^\./, '') || 'the file';

const nameOfCase = (value: unknown, [index]: readonly PropertyKey[]): string | null => {
  const one: unknown = Array.isArray(value) && typeof index === 'number' ? value[index] : null;
  const name = typeof one === 'object' && one !== null && 'name' in one ? one.name : null;
  return typeof name === 'string' && name !== '' ? name : null;
};

const problemsOf = (value: unknown, { issues }: z.ZodError): readonly string[] =>
  issues.flatMap((issue) => {
    const name = nameOfCase(value, issue.path);
    const where = name === null ? '' : `, in the case ${JSON.stringify(name)}`;
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${pathInWords([...issue.path, key])}: not a known field${where}`)
      : [`${pathInWords(issue.path)}: ${issue.message}${where}`];
  });

/**
 * Reads a file of cases that is parsed already (innlesing av saker): the cases, or everything that is wrong with them.
 *
 * @param value - the content of the file, as in {@link casesSchema}
 * @returns the cases, or every problem as `path: message`, with the name of the case where it has one
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
): { readonly ok: true; readonly cases: readonly NamedCase[] } | { readonly ok: false; readonly problems: readonly string[] } => {
  const read = casesSchema.safeParse(value);
  return read.success ? { ok: true, cases: read.data } : { ok: false, problems: problemsOf(value, read.error) };
};
