import * as z from 'zod';
import type { FoundFault, RecordFault, RecordFaultProblem } from '../formats/recordFault.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

const value = () => ({ value: z.string() });
const texts = () => z.array(z.string());

const recordProblemSchema: z.ZodType<RecordFaultProblem> = /* @__PURE__ */ (() =>
  exactly<RecordFaultProblem>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('code-not-mapped'), ...value(), mapping: z.string(), codes: texts() }),
      z.strictObject({ kind: z.literal('not-in-list'), ...value(), choices: texts() }),
      z.strictObject({
        kind: z.literal('wrong-form'),
        ...value(),
        form: z.enum(['citizenship', 'county', 'municipality', 'date', 'date-or-year', 'pseudonym']),
      }),
      z.strictObject({ kind: z.enum(['no-such-day', 'reason-without-ending']), ...value() }),
      z.strictObject({
        kind: z.enum([
          'person-number',
          'ending-without-reason',
          'unclosed-quote',
          'stray-quote',
          'empty-file',
          'no-records',
          'not-text',
          'one-column',
          'missing-column',
          'column-twice',
          'not-utf8',
        ]),
      }),
      z.strictObject({ kind: z.literal('not-in-county'), ...value(), county: z.string() }),
      z.strictObject({ kind: z.literal('born-after-start'), ...value(), startedOn: z.string() }),
      z.strictObject({ kind: z.literal('born-long-before-start'), ...value(), startedOn: z.string(), years: z.int() }),
      z.strictObject({ kind: z.literal('ends-before-start'), ...value(), start: z.string(), startColumn: z.string().nullable() }),
      z.strictObject({ kind: z.literal('too-long'), longest: z.int() }),
      z.strictObject({ kind: z.literal('wrong-width'), expected: z.int(), got: z.int() }),
      z.strictObject({ kind: z.literal('too-many-columns'), most: z.int(), number: z.int() }),
      z.strictObject({ kind: z.literal('nameless-column'), number: z.int() }),
      z.strictObject({ kind: z.literal('unknown-column'), meant: z.string().nullable() }),
      z.strictObject({ kind: z.literal('not-a-period'), ...value(), of: z.enum(['leave', 'measures']) }),
      z.strictObject({ kind: z.literal('id-twice'), ...value(), row: z.int() }),
      z.strictObject({ kind: z.literal('no-such-county'), ...value(), year: z.int(), counties: texts() }),
    ]),
  ).register(definitions, { id: 'recordProblem', title: 'What is wrong in a file of records, as data' }))();

const found = () => ({ row: z.int(), column: z.string().nullable(), entry: z.int().nullable(), problem: recordProblemSchema });

/** The schema of something wrong in a file, as `recordFaultInWords` takes it (feil i filen). */
export const foundFaultSchema: z.ZodType<FoundFault> = /* @__PURE__ */ (() => exactly<FoundFault>()(plainObject(found())))();

/** The schema of something wrong in a file, with its words in English, as `readRecords` gives it (feil i filen). */
export const recordFaultSchema: z.ZodType<RecordFault> = /* @__PURE__ */ (() =>
  exactly<RecordFault>()(z.strictObject({ ...found(), message: z.string() })).register(definitions, { id: 'recordFault', title: 'Something wrong in a file of records' }))();
