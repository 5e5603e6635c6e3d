import * as z from 'zod';
import type { AnnualReport } from '../statistics/annualReport.js';
import { exactly } from './exactly.js';
import { cellSchema, tableSchema, wordsSchema } from './statisticsTable.js';

/** The schema of what `annualReport` gives (årsrapport). */
export const annualReportSchema: z.ZodType<AnnualReport> = /* @__PURE__ */ (() =>
  exactly<AnnualReport>()(
    z.strictObject({
      year: z.int(),
      tables: z.strictObject({
        participants: tableSchema,
        entrants: tableSchema,
        leavers: tableSchema,
        table1: tableSchema,
        table2: tableSchema,
        figure1: tableSchema,
        figure2: tableSchema,
        figure3: tableSchema,
        figure4: tableSchema,
        figure5: tableSchema,
        figure6: tableSchema,
        figure7: tableSchema,
      }),
      mainFindings: z.array(z.strictObject({ id: z.string(), numbers: z.record(z.string(), cellSchema), sentence: wordsSchema.nullable() })),
    }),
  ))();
