/**
 * Tables out, records in: CSV, JSON-stat 2.0, Markdown, charts and a page to read and print; and the records of a register from a CSV file.
 *
 * @module integreringsloven/formats
 */
export type { Language } from '../calendar/format.js';
export type { Category, Cell, Chart, Contents, Dimension, Table } from '../statistics/table.js';
export type { Words } from '../statistics/words.js';
export type { FaultyFile } from './collectFaults.js';
export type { Separator } from './csvRows.js';
export type { FormatOptions } from './options.js';
export { readRecords, type ReadAllOptions } from './readRecords.js';
export { recordFields, type RecordField } from '../statistics/record.js';
export type { FormOfField, RecordProblem } from '../statistics/recordProblem.js';
export { reportPage } from './reportPage.js';
export type { FoundFault, RecordFault, RecordFaultProblem } from './recordFault.js';
export { recordFaultInWords } from './recordFaultWords.js';
export { streamRecords, type ReadItem, type ReadOptions } from './streamRecords.js';
export { tallyCsv, type TallyCsvOptions } from './tallyCsv.js';
export { textEncodings, type TextEncoding, type TextSource } from './textSource.js';
export { csvStyles, toCsv, type CsvOptions, type CsvStyle } from './toCsv.js';
export { toJsonStat, type JsonStatDataset, type JsonStatDimension, type JsonStatUnit } from './toJsonStat.js';
export { toMarkdown } from './toMarkdown.js';
export { toVegaLite, type VegaLiteSpec } from './toVegaLite.js';
