import { pageWords } from '../formats/pageWords.js';
import { reportPage, toCsv, toJsonStat, toMarkdown, type JsonStatDataset, type Language, type Table } from '../formats/index.js';
import type { AnnualReport } from '../statistics/index.js';

/** The formats of a report. */
export const reportFormats = ['html', 'csv', 'csv-international', 'json-stat', 'markdown', 'json'] as const;
/** A format, as in {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];

/** A file of a report, by its name without folder. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The formats in which each table is whole by itself. */
export type TableFormat = Exclude<ReportFormat, 'html'>;

/** A table by itself. */
export const tableFile = (table: Table, format: TableFormat, language: Language): ReportFile => {
  switch (format) {
    case 'csv':
      return { name: `${table.id}.csv`, text: toCsv(table, { language, style: 'norwegian' }) };
    case 'csv-international':
      return { name: `${table.id}.csv`, text: toCsv(table, { language, style: 'international' }) };
    case 'json-stat':
      return { name: `${table.id}.json`, text: json(toJsonStat(table, { language })) };
    case 'markdown':
      return { name: `${table.id}.md`, text: toMarkdown(table, { language }) };
    case 'json':
      return { name: `${table.id}.json`, text: json(table) };
    default:
      return format satisfies never;
  }
};

/** The whole report in one file, in the formats that can hold it. */
export const wholeReport = async (report: AnnualReport, format: Exclude<ReportFormat, 'csv' | 'csv-international'>, language: Language): Promise<string> => {
  const tables: readonly Table[] = Object.values(report.tables);
  const words = pageWords[language];
  const year = String(report.year);
  switch (format) {
    case 'html':
      return reportPage(report, { language });
    case 'json-stat': {
      const item: readonly JsonStatDataset[] = tables.map((table) => toJsonStat(table, { language }));
      return json({ version: '2.0', class: 'collection', label: words.title(year), link: { item } });
    }
    case 'markdown': {
      const findings = report.mainFindings.flatMap(({ sentence }) => (sentence === null ? [] : [`- ${sentence[language]}`]));
      const isWhole = findings.length === report.mainFindings.length;
      const first = [`# ${words.title(year)}`, `## ${words.mainFindings(year)}`, ...(findings.length === 0 ? [] : [findings.join('\n')]), ...(isWhole ? [] : [words.heldBack])];
      return [`${first.join('\n\n')}\n`, ...tables.map((table) => toMarkdown(table, { language }))].join('\n');
    }
    case 'json':
      return json(report);
    default:
      return format satisfies never;
  }
};
