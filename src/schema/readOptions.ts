import * as z from 'zod';
import type { FaultyFile } from '../formats/collectFaults.js';
import type { ReadAllOptions, readRecords } from '../formats/readRecords.js';
import { checkColumns } from '../formats/recordColumns.js';
import type { ReadItem, ReadOptions } from '../formats/streamRecords.js';
import type { TallyCsvOptions, tallyCsv } from '../formats/tallyCsv.js';
import { textEncodings } from '../formats/textSource.js';
import { recordFields, type RecordField } from '../statistics/record.js';
import { codeMappingSchema } from './codeMapping.js';
import { exactly } from './exactly.js';
import { heldTo } from './heldTo.js';
import { plainObject } from './plainObject.js';
import { programmeRecordSchema } from './programmeRecord.js';
import { recordFaultSchema } from './recordFault.js';
import { tallyOptionsSchema, tallySchema } from './tally.js';

const columns = () =>
  plainObject(
    Object.fromEntries(recordFields.map((field) => [field, z.string().nullable().exactOptional()])) as Record<RecordField, z.ZodExactOptional<z.ZodNullable<z.ZodString>>>,
  ).superRefine(heldTo(checkColumns, 'options.columns'));

const readFields = () => ({
  mapping: codeMappingSchema,
  columns: columns().optional(),
  ignoredColumns: z.array(z.string()).optional(),
  separator: z.enum([';', ',']).optional(),
  encoding: z.enum(textEncodings).optional(),
  longestRow: z.int().min(1).optional(),
  uniqueIds: z.boolean().optional(),
});

const readAllFields = () => ({ ...readFields(), mostFaults: z.int().min(1).optional() });

/** The schema of how a file of records is read, as `streamRecords` takes it (innlesing): the same checks. */
export const readOptionsSchema: z.ZodType<ReadOptions> = /* @__PURE__ */ (() => exactly<ReadOptions>()(plainObject(readFields())))();

/** The schema of how a file of records is read, and how many of its faults are listed, as `readRecords` takes it: the same checks. */
export const readAllOptionsSchema: z.ZodType<ReadAllOptions> = /* @__PURE__ */ (() => exactly<ReadAllOptions>()(plainObject(readAllFields())))();

/** The schema of how a file of records is read and what is counted, as `tallyCsv` takes it: the same checks. */
export const tallyCsvOptionsSchema: z.ZodType<TallyCsvOptions> = /* @__PURE__ */ (() => exactly<TallyCsvOptions>()(plainObject({ ...readAllFields(), tally: tallyOptionsSchema })))();

const faultyFile = () => z.strictObject({ status: z.literal('faulty'), faults: z.array(recordFaultSchema), more: z.int().min(0) }) satisfies z.ZodType<FaultyFile>;

/** The schema of a record, or what is wrong with its row, as `streamRecords` gives them. */
export const readItemSchema: z.ZodType<ReadItem> = /* @__PURE__ */ (() =>
  exactly<ReadItem>()(
    z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('record'), row: z.int(), record: programmeRecordSchema }),
      z.strictObject({ status: z.literal('faulty'), row: z.int(), faults: z.array(recordFaultSchema) }),
    ]),
  ))();

type ReadFile = Awaited<ReturnType<typeof readRecords>>;

/** The schema of what `readRecords` gives: the records of a file, or what is wrong with it. */
export const readFileSchema: z.ZodType<ReadFile> = /* @__PURE__ */ (() =>
  exactly<ReadFile>()(z.discriminatedUnion('status', [z.strictObject({ status: z.literal('read'), records: z.array(programmeRecordSchema) }), faultyFile()])))();

type CountedFile = Awaited<ReturnType<typeof tallyCsv>>;

/** The schema of what `tallyCsv` gives: the tally of a file, or what is wrong with it. */
export const countedFileSchema: z.ZodType<CountedFile> = /* @__PURE__ */ (() =>
  exactly<CountedFile>()(z.discriminatedUnion('status', [z.strictObject({ status: z.literal('counted'), tally: tallySchema }), faultyFile()])))();
