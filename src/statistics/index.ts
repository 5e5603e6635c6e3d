/**
 * The statistics of the introduction programme: from register records to the tables and figures of the directorate's yearly report.
 *
 * @module integreringsloven/statistics
 */
export * from './codes/index.js';
export * from './published/index.js';
export { annualReport, type AnnualReport, type AnnualReportOptions, type CountingOptions, type ReportOptions, type ReportTables } from './annualReport.js';
export { ageLimits, type AgeLimit, type AgeLimits } from './ageLimits.js';
export { endingReasonLabels } from './axes.js';
export { populations, recordDimensions, type Breakdown, type Population, type RecordDimension } from './breakdown.js';
export { cellAt } from './cellAt.js';
export { checkRecord } from './checkRecord.js';
export { disclosurePolicies, type DisclosurePolicy, type NamedPolicy } from './disclosure.js';
export { fromCounts, type CountedContents, type CountedDimension, type CountedTable } from './fromCounts.js';
export type { Finding } from './mainFindings.js';
export { checkCodeMapping, mapRecord, type CodeMapping, type Codes } from './mapRecord.js';
export { leaverBases, type LeaverBase } from './outcomes.js';
export { programmeTime, reportTimeGrouping, type ProgrammePeriod, type ProgrammeTime, type TimeGrouping } from './programmeTime.js';
export {
  educationGroups,
  measureGroups,
  protectionGroups,
  sexes,
  type EducationGroup,
  type MeasureGroup,
  type ProgrammeRecord,
  type ProtectionGroup,
  type RecordedLeave,
  type RecordedMeasure,
  type Sex,
} from './record.js';
export { reportGroups, type SelectedGroup } from './selectedGroups.js';
export { share } from './shares.js';
export type { Category, Cell, Chart, Contents, Dimension, Table } from './table.js';
export { measured, tabulate, type Measured, type TabulateOptions, type TabulateRecordsOptions } from './tabulate.js';
export { emptyTally, merge, tally, type Tally } from './tally.js';
export { agedOnDays, type AgedOn, type ProgrammeTimeSettings, type TallyOptions, type TallySettings } from './tallySettings.js';
export type { Words } from './words.js';
