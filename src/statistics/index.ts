/**
 * The statistics of the introduction programme: from register records to the tables and figures of the directorate's yearly report.
 *
 * @module
 */
export * from './codes/index.js';
export { ageLimits, type AgeLimit, type AgeLimits } from './ageLimits.js';
export { checkRecord } from './checkRecord.js';
export { checkCodeMapping, mapRecord, type CodeMapping, type Codes } from './mapRecord.js';
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
export type { Category, Cell, Chart, Contents, Dimension, Table } from './table.js';
export type { Words } from './words.js';
