import * as z from 'zod';
import { annualReport, type AnnualReportOptions, type ReportOptions } from '../statistics/annualReport.js';
import { populations, recordDimensions } from '../statistics/breakdown.js';
import type { DisclosurePolicy } from '../statistics/disclosure.js';
import { leaverBases } from '../statistics/outcomes.js';
import { educationGroups, protectionGroups, sexes } from '../statistics/record.js';
import type { SelectedGroup } from '../statistics/selectedGroups.js';
import { measured, tabulate, type TabulateOptions, type TabulateRecordsOptions } from '../statistics/tabulate.js';
import { emptyTally } from '../statistics/tally.js';
import { exactly } from './exactly.js';
import { heldTo } from './heldTo.js';
import { plainObject } from './plainObject.js';
import { categorySchema, textSchema, wordsSchema } from './statisticsTable.js';
import { countingFields } from './tally.js';

/** The schema of when a count is too small to publish (skjerming); one of `disclosurePolicies` as it stands, too. */
export const disclosurePolicySchema: z.ZodType<DisclosurePolicy> = /* @__PURE__ */ (() =>
  plainObject({ smallest: z.int().min(1).max(1000), source: z.unknown().optional(), certainty: z.unknown().optional() }))();

/** The schema of the disclosure control alone, as `fromCounts` takes it. */
export const disclosureOptionsSchema: z.ZodType<{ readonly disclosure?: DisclosurePolicy | undefined }> = /* @__PURE__ */ (() =>
  exactly<{ readonly disclosure?: DisclosurePolicy | undefined }>()(plainObject({ disclosure: disclosurePolicySchema.optional() })))();

const selectedGroup = () =>
  exactly<SelectedGroup>()(
    plainObject({
      code: textSchema(),
      label: wordsSchema,
      sexes: z.array(z.enum(sexes)).optional(),
      protection: z.array(z.enum(protectionGroups)).optional(),
      education: z.array(z.enum(educationGroups)).optional(),
    }),
  );

const reportFields = () => ({
  year: z.int(),
  counties: z.array(categorySchema).optional(),
  base: z.enum(leaverBases).optional(),
  disclosure: disclosurePolicySchema.optional(),
  groups: z.array(selectedGroup()).min(1).optional(),
  source: wordsSchema.optional(),
});

/** The schema of how a year's report is made from a tally, as `annualReport` takes it: the same checks, but for what the tally has counted. */
export const reportOptionsSchema: z.ZodType<ReportOptions> = /* @__PURE__ */ (() =>
  exactly<ReportOptions>()(
    plainObject(reportFields()).superRefine(
      heldTo((options) => annualReport(emptyTally({ years: { from: options.year - 1, through: options.year } }), options), 'options'),
    ),
  ))();

/** The schema of how records are counted and a year's report is made, as `annualReport` takes it: the same checks. */
export const annualReportOptionsSchema: z.ZodType<AnnualReportOptions> = /* @__PURE__ */ (() =>
  exactly<AnnualReportOptions>()(
    plainObject({ ...reportFields(), from: z.int().optional(), ...countingFields() }).superRefine(heldTo((options) => annualReport([], options), 'options')),
  ))();

const tabulateFields = () => ({
  population: z.enum(populations),
  by: z.array(z.enum(recordDimensions)),
  measure: z.enum(measured),
  years: z.array(z.int()).min(1),
  totals: z.boolean().optional(),
  counties: z.array(categorySchema).optional(),
  municipalities: z.array(categorySchema).optional(),
  base: z.enum(leaverBases).optional(),
  disclosure: disclosurePolicySchema.optional(),
});

/** The schema of how a tally is tabulated, as `tabulate` takes it: the same checks, but for what the tally has counted. */
export const tabulateOptionsSchema: z.ZodType<TabulateOptions> = /* @__PURE__ */ (() =>
  exactly<TabulateOptions>()(plainObject(tabulateFields()).superRefine(heldTo((options) => tabulate([], options), 'options'))))();

/** The schema of how records are counted and tabulated, as `tabulate` takes it: the same checks. */
export const tabulateRecordsOptionsSchema: z.ZodType<TabulateRecordsOptions> = /* @__PURE__ */ (() =>
  exactly<TabulateRecordsOptions>()(plainObject({ ...tabulateFields(), ...countingFields() }).superRefine(heldTo((options) => tabulate([], options), 'options'))))();
