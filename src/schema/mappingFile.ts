import * as z from 'zod';
import { fieldsThatMayBeAbsent } from '../formats/recordColumns.js';
import { recordFields } from '../statistics/record.js';
import { codeMappingSchema } from './codeMapping.js';
import { plainObject } from './plainObject.js';

const name = () => z.string().refine((text) => text.trim() !== '', { error: 'expected the name of a column' });

/** The schema of a mapping file of the command line: what the codes of a register mean, and where its columns are (kodeplan med kolonner). */
export const mappingFileSchema = /* @__PURE__ */ (() =>
  plainObject({
    mapping: codeMappingSchema,
    columns: plainObject(Object.fromEntries(recordFields.map((field) => [field, (fieldsThatMayBeAbsent.includes(field) ? name().nullable() : name()).optional()]))).optional(),
    ignoredColumns: z.array(z.string()).optional(),
    separator: z.enum([';', ',']).optional(),
  }))();
