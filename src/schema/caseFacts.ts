import * as z from 'zod';
import { checkFacts, faultsBetweenFields } from '../case/checkFacts.js';
import type { IsoDate } from '../calendar/isoDate.js';
import { leaveKinds, type CaseFacts, type LeavePeriod } from '../case/facts.js';
import { fields, type Field } from '../case/fields.js';
import { concepts } from './concepts.js';
import { day } from './day.js';
import { exactly } from './exactly.js';
import type { FaultBetween } from './faultBetween.js';
import { plainObject } from './plainObject.js';
import { faultOf, inWordsOf } from './saying.js';

const checkAlone = (input: unknown, path: string): unknown => {
  const [group = '', name = ''] = path.split('.');
  return checkFacts({ [group]: name === '' ? input : { [name]: input } });
};

const PERIOD: LeavePeriod = { kind: 'holiday', from: '0001-01-01', to: null };

/** Periods of leave: each fault at the field of its period. */
const leaveSchema = (path: string) => {
  const first = `${path}[0]`;
  const ofPeriod = inWordsOf((period) => checkAlone([period], path), first);
  const ofField = (name: keyof LeavePeriod) => inWordsOf((input) => checkAlone([{ ...PERIOD, [name]: input }], path), `${first}.${name}`);
  const period = plainObject({ kind: z.enum(leaveKinds, ofField('kind')), from: day(ofField('from')), to: day(ofField('to')).nullable() }, ofPeriod);
  return z.array(
    period.superRefine((one, context) => {
      if (one.to === null || one.to >= one.from) return;
      const fault: FaultBetween = { kind: 'before', start: ['from'] };
      context.addIssue({ code: 'custom', path: ['to'], message: faultOf(`${first}.to`, () => checkAlone([one], path)) ?? '', params: { fault } });
    }),
    inWordsOf(checkAlone, path),
  );
};

const fieldSchema = (field: Field, path: string): z.ZodType => {
  const words = inWordsOf(checkAlone, path);
  switch (field.type) {
    case 'date':
      return field.nullable ? day(words).nullable() : day(words);
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
  plainObject(
    Object.fromEntries(Object.entries(names).map(([name, field]) => [name, fieldSchema(field, `${group}.${name}`).optional()])),
    inWordsOf(checkAlone, group),
  ).optional();

/** What a field may hold, by the table of fields. */
type ValueOf<F> = F extends { readonly type: 'date'; readonly nullable: infer N }
  ? IsoDate | (N extends true ? null : never)
  : F extends { readonly type: 'choice'; readonly values: readonly (infer Value)[]; readonly nullable: infer N }
    ? Value | (N extends true ? null : never)
    : F extends { readonly type: 'yes-no' }
      ? boolean
      : F extends { readonly type: 'number' }
        ? number
        : readonly LeavePeriod[];

/** A case by the table of fields, which the schema is made from. */
type FactsOfFields = {
  readonly [Group in keyof typeof fields]?: { readonly [Name in keyof (typeof fields)[Group]]?: ValueOf<(typeof fields)[Group][Name]> | undefined } | undefined;
};

const caseObject = (): z.ZodType<FactsOfFields> =>
  plainObject(
    Object.fromEntries(Object.entries(fields).map(([group, names]) => [group, partSchema(group, names)])),
    inWordsOf((input) => checkFacts(input), 'facts'),
  );

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

/** The schema of periods of absence, time off and leave, as `endOfLanguageTraining` takes them (fraværsperioder). */
export const leavePeriodsSchema: z.ZodType<readonly LeavePeriod[]> = /* @__PURE__ */ (() => exactly<readonly LeavePeriod[]>()(leaveSchema('programme.leave')))();

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
  exactly<CaseFacts>()(caseObject())
    .superRefine(
      (facts, context) => {
        // Run when the parts are wrong too, so what comes in need not be an object.
        const given: unknown = facts;
        if (typeof given !== 'object' || given === null) return;
        for (const { kind, path, other, message } of faultsBetweenFields(context.issues.length === 0 ? (given) : rightByThemselves(given))) {
          const fault: FaultBetween = kind === 'before' ? { kind, start: other.split('.') } : { kind };
          context.addIssue({ code: 'custom', path: path.split('.'), message, params: { fault } });
        }
      },
      { when: () => true },
    )
    .register(concepts, { concept: 'case' }))();
