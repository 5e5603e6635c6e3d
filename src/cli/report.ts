import { join } from 'node:path';
import { shown } from '../calendar/isoDate.js';
import { collectFaults } from '../formats/collectFaults.js';
import { recordFaultInWords, streamRecords, textEncodings, type FoundFault, type ReadItem, type Table, type TextEncoding } from '../formats/index.js';
import { drawingPackages } from '../formats/renderSvg.js';
import { countyVintageOf, countyVintages } from '../statistics/codes/counties.js';
import { countyListOf } from '../statistics/annualReport.js';
import { annualReport, disclosurePolicies, type AnnualReport, type AnnualReportOptions } from '../statistics/index.js';
import { LAST_YEAR } from '../statistics/tallySettings.js';
import { notAmong } from './arguments.js';
import { MOST_FAULTS, faultLines } from './cases.js';
import type { Command, Given } from './command.js';
import { bytesOf, nameOf, systemReason } from './files.js';
import { mappingOfFile, ownCodes, type FileForm } from './mappingFile.js';
import { tell } from './message.js';
import { progressOf, type Progress } from './progress.js';
import { reportFormats, tableFile, wholeReport, type ReportFile, type ReportFormat } from './reportOutput.js';
import { exitCodes, wrongCommand, wrongFile } from './stop.js';
import type { Surroundings } from './surroundings.js';

const policies = { imdi: disclosurePolicies.imdiLike, ssb: disclosurePolicies.ssbLike, none: disclosurePolicies.none } as const;

/** Where the report goes: printed, to one file, or to a folder. */
type Target = { readonly kind: 'print' } | { readonly kind: 'file' | 'folder'; readonly path: string };

const targetOf = (given: Given, { isFolder }: Surroundings): Target => {
  const path = given.value('out');
  if (path === undefined) return { kind: 'print' };
  return { kind: /[/\\]$/.test(path) || isFolder(path) ? 'folder' : 'file', path };
};

/** What is asked for, once it is known that it can be made. */
interface Asked {
  readonly options: AnnualReportOptions;
  readonly format: ReportFormat;
  /** The id of the only table that is asked for. */
  readonly tableId: string | null;
  readonly target: Target;
}

const askedFor = async (given: Given, io: Surroundings): Promise<Asked> => {
  const { command } = given.words;
  const year = given.value('year');
  if (year === undefined) throw wrongCommand(command.needed('--year', 'YYYY'));
  if (!/^\d{4}$/.test(year) || Number(year) > LAST_YEAR) throw wrongCommand(command.noYear(shown(year), String(countyVintages[0]), String(LAST_YEAR)));
  if (countyVintageOf(Number(year)) === null) throw wrongCommand(command.noCounties(year));
  const options: AnnualReportOptions = {
    year: Number(year),
    disclosure: policies[(given.value('policy') ?? 'imdi') as keyof typeof policies],
  };
  // A report of nobody tells which tables there are.
  const ids: readonly string[] = Object.values(annualReport([], options).tables).map(({ id }: Table) => id);
  const format = (given.value('format') ?? 'html') as ReportFormat;
  const tableId = given.value('table') ?? null;
  if (tableId !== null && !ids.includes(tableId)) throw wrongCommand(notAmong(given.words, '--table', tableId, ids));
  const target = targetOf(given, io);
  if (format === 'html') {
    if (tableId !== null) throw wrongCommand(command.htmlWhole);
    try {
      await drawingPackages();
    } catch {
      throw wrongCommand(command.peers);
    }
  }
  if (format === 'html' && target.kind === 'folder') throw wrongCommand(command.severalNeedFolder);
  if (format.startsWith('csv') && tableId === null && target.kind !== 'folder') throw wrongCommand(command.csvOneTable);
  return { options, format, tableId, target };
};

/** The row in which each county stands first. */
type Counties = Map<string, number>;

async function* counted(items: AsyncIterable<ReadItem>, progress: Progress, counties: Counties): AsyncGenerator<ReadItem, void, undefined> {
  for await (const item of items) {
    progress.step();
    if (item.status === 'record' && item.record.county !== null && !counties.has(item.record.county)) counties.set(item.record.county, item.row);
    yield item;
  }
}

/** The counties of the file that the year does not have, which is why there is no report. */
const countiesOfOtherYears = (found: Counties, { columns }: FileForm, year: number): readonly FoundFault[] => {
  const counties = countyListOf({ year, counties: undefined }).flatMap(({ code, role }) => (role === 'total' ? [] : [code]));
  return [...found].flatMap(([county, row]) =>
    counties.includes(county)
      ? []
      : [{ row, column: columns?.county ?? 'county', entry: null, problem: { kind: 'no-such-county', value: shown(county), year, counties: counties.map((code) => shown(code)) } as const }],
  );
};

/** The report of a file, when every row of it is a record; otherwise the command stops and tells the faults. */
const reportOf = async (form: FileForm, options: AnnualReportOptions, given: Given, io: Surroundings): Promise<AnnualReport> => {
  const [file = ''] = given.operands;
  const encoding = (given.value('encoding') ?? 'utf-8') as TextEncoding;
  const progress = progressOf(io, 1000, given.words.progress.rows);
  const counties: Counties = new Map();
  const { records, faultyFile } = collectFaults(counted(streamRecords(bytesOf(file, given, io), { ...form, encoding }), progress, counties), MOST_FAULTS);
  let report: AnnualReport | null = null;
  let refused: string | null = null;
  try {
    report = await annualReport(records, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refused = error.message;
  } finally {
    progress.done();
  }
  const inWords = (fault: FoundFault): string => recordFaultInWords(fault, { language: given.asked ?? 'en' });
  const faulty = faultyFile();
  if (faulty !== null) {
    throw wrongFile(nameOf(file, given), given.words.files.notCounted + faultLines(faulty.faults.map(inWords), faulty.more, given));
  }
  if (report !== null) return report;
  const unknown = countiesOfOtherYears(counties, form, options.year).map(inWords);
  throw wrongFile(nameOf(file, given), given.words.files.notCounted + faultLines(unknown.length > 0 ? unknown : [refused ?? ''], 0, given));
};

/** The files of a report, or the one text that it is. */
const outputOf = async (report: AnnualReport, { format, tableId, target }: Asked, { language }: Given): Promise<string | readonly ReportFile[]> => {
  const tables: readonly Table[] = Object.values(report.tables);
  const asked = tables.filter(({ id }) => tableId === null || id === tableId);
  if (format === 'html') return wholeReport(report, format, language);
  if (target.kind === 'folder') return asked.map((table) => tableFile(table, format, language));
  if (tableId !== null) return asked.map((table) => tableFile(table, format, language).text).join('');
  if (format === 'csv' || format === 'csv-international') throw new Error('a CSV file of several tables was let through');
  return wholeReport(report, format, language);
};

const writeFiles = async (output: string | readonly ReportFile[], path: string, { words }: Given, io: Surroundings): Promise<void> => {
  const files = typeof output === 'string' ? [{ path, text: output }] : output.map(({ name, text }) => ({ path: join(path, name), text }));
  for (const file of files) {
    try {
      await io.write(file.path, file.text);
    } catch (error) {
      throw wrongCommand(words.command.cannotWrite(file.path, systemReason(error, words)));
    }
    tell(io, words.written(file.path));
  }
};

/** `report`: the yearly report from the records of a register. */
export const report: Command = {
  name: 'report',
  operands: 'FILE|- --year YYYY',
  count: [1, 1],
  options: {
    year: { kind: 'value', value: 'YYYY', help: 'year' },
    format: { kind: 'value', value: 'FORMAT', choices: reportFormats, help: 'reportFormat' },
    table: { kind: 'value', value: 'TABLE', help: 'oneTable' },
    mapping: { kind: 'value', value: 'FILE.json', help: 'mapping' },
    encoding: { kind: 'value', value: textEncodings.join('|'), choices: textEncodings, help: 'encoding' },
    policy: { kind: 'value', value: 'imdi|ssb|none', choices: Object.keys(policies), help: 'policy' },
    out: { kind: 'value', value: 'PATH', help: 'out' },
  },
  examples: [
    'report records.csv --year 2024 --mapping codes.json --out report.html',
    'report records.csv --year 2024 --format csv --out tables/',
    'report - --year 2024 --format json-stat --table table-2 < records.csv',
  ],
  exits: [exitCodes.done, exitCodes.wrongFile, exitCodes.wrongCommand],
  run: async (given, io) => {
    const asked = await askedFor(given, io);
    const mapping = given.value('mapping');
    if (mapping === '-' && given.operands[0] === '-') throw wrongCommand(given.words.command.standardInputOnce);
    const form = mapping === undefined ? ownCodes : await mappingOfFile(mapping, given, io);
    const made = await reportOf(form, asked.options, given, io);
    const output = await outputOf(made, asked, given);
    if (asked.target.kind !== 'print') await writeFiles(output, asked.target.path, given, io);
    else if (typeof output === 'string') await io.out(output);
    return exitCodes.done;
  },
};
