import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { ageBandsOf } from './ageLimits.js';
import { countyListOf, isTally } from './annualReport.js';
import {
  bandAxis,
  countAlong,
  countyAxis,
  educationAxis,
  notPrinted,
  openAxis,
  protectionAxis,
  reasonAxis,
  sexAxis,
  withTotal,
  withoutTotal,
  yearAxis,
  type Axis,
} from './axes.js';
import { checkBreakdown, type Population, type RecordDimension } from './breakdown.js';
import { checkCategories, checkOne } from './checkTableParts.js';
import { checkPolicy, disclosurePolicies, type DisclosurePolicy } from './disclosure.js';
import { fromCounts, type CountedContents } from './fromCounts.js';
import { countByMeasures, overlapping, tookPart } from './measureRows.js';
import { attainedShare, goalAxis, leaverBases, outcomeAxis, type LeaverBase } from './outcomes.js';
import { timeGroupsOf } from './programmeTime.js';
import type { ProgrammeRecord } from './record.js';
import type { Category, Table } from './table.js';
import { cellsOf, checkTally, tally, type Tally, type TalliedCell } from './tally.js';
import { checkYear, type TallyOptions, type TallySettings } from './tallySettings.js';
import type { Words } from './words.js';

/**
 * What is measured in a table.
 *
 * - `persons`: how many
 * - `goal-attainment`, `work`, `education`: the share of the leavers who went there; the first is both together (måloppnåelse)
 */
export const measured = ['persons', 'goal-attainment', 'work', 'education'] as const;
/** What is measured, as in {@link measured}. */
export type Measured = (typeof measured)[number];

/** How a tally is tabulated. */
export interface TabulateOptions {
  /** Whom the table is of. */
  readonly population: Population;
  /** The dimensions, outermost first; the years come last. */
  readonly by: readonly RecordDimension[];
  /** How many persons, or which share of the leavers. */
  readonly measure: Measured;
  /** The years side by side; for `programme-times` the last one names the report and is not printed. */
  readonly years: readonly number[];
  /** Whether each dimension has its sum; `true` when left out. Years and groups of measures have none. */
  readonly totals?: boolean | undefined;
  /** The counties that are printed, in their vintage; those of the last of the years when left out. */
  readonly counties?: readonly Category[] | undefined;
  /** The municipalities with their names; the numbers of those in the records when left out. */
  readonly municipalities?: readonly Category[] | undefined;
  /** The base of the shares of leavers (nevner); `all-leavers` when left out. */
  readonly base?: LeaverBase | undefined;
  /** Which counts are too small to publish; `imdiLike` when left out. */
  readonly disclosure?: DisclosurePolicy | undefined;
}

/** How records are counted and tabulated. */
export interface TabulateRecordsOptions extends TabulateOptions, Pick<TallyOptions, 'ageLimits' | 'agedOn' | 'programmeTime'> {}

const optionNames = ['population', 'by', 'measure', 'years', 'totals', 'counties', 'municipalities', 'base', 'disclosure'] as const satisfies readonly (keyof TabulateOptions)[];
const countingNames = ['ageLimits', 'agedOn', 'programmeTime'] as const satisfies readonly (keyof TabulateRecordsOptions)[];

const populationLabels: Readonly<Record<Population, Words>> = {
  participants: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  entrants: { nb: 'Startet', nn: 'Starta', en: 'Started' },
  leavers: { nb: 'Avsluttet program', nn: 'Avslutta program', en: 'Left the programme' },
  'programme-times': { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
};
const shareLabels: Readonly<Record<'work' | 'education', Words>> = {
  work: { nb: 'Andel med overgang til arbeid', nn: 'Del med overgang til arbeid', en: 'Share who went to work' },
  education: { nb: 'Andel med overgang til utdanning', nn: 'Del med overgang til utdanning', en: 'Share who went to education' },
};

const axisOf = (dimension: Exclude<RecordDimension, 'measures'>, cells: readonly TalliedCell[], settings: TallySettings, options: TabulateOptions): Axis => {
  const year = options.years[options.years.length - 1] as number;
  switch (dimension) {
    case 'sex':
      return sexAxis;
    case 'age':
      return bandAxis('age', { nb: 'Alder', nn: 'Alder', en: 'Age' }, ageBandsOf(settings.ageLimits));
    case 'citizenship':
      return openAxis('citizenship', { nb: 'Statsborgerskap', nn: 'Statsborgarskap', en: 'Citizenship' }, null, cells);
    case 'protection':
      return protectionAxis;
    case 'county':
      return countyAxis(countyListOf({ year, counties: options.counties }));
    case 'municipality':
      return openAxis('municipality', { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' }, options.municipalities ?? null, cells);
    case 'education':
      return educationAxis;
    case 'ending-reason':
      return reasonAxis;
    case 'programme-time':
      return bandAxis('programme-time', { nb: 'Programtid', nn: 'Programtid', en: 'Time in the programme' }, timeGroupsOf(settings.programmeTime.borders));
    default:
      return dimension satisfies never;
  }
};

const makeTable = (counted: Tally, options: TabulateOptions): Table => {
  const { population, by, measure, years, totals = true, base = 'all-leavers', disclosure = disclosurePolicies.imdiLike } = options;
  const isShare = measure !== 'persons';
  const needed: readonly RecordDimension[] = isShare ? [...by, 'ending-reason'] : by;
  const cells = cellsOf(counted, population, needed);
  const plain = by.filter((dimension) => dimension !== 'measures').map((dimension) => axisOf(dimension, cells, counted.settings, options));
  const axes = [
    ...plain.map(totals ? withTotal : withoutTotal),
    ...(population === 'programme-times' ? [] : [yearAxis(years)]),
    ...(measure === 'goal-attainment' ? [goalAxis(base)] : isShare ? [notPrinted(outcomeAxis(base))] : []),
  ];
  const contents: CountedContents =
    measure === 'persons'
      ? { code: 'persons', label: populationLabels[population], unit: 'persons', decimals: 0, of: by.includes('measures') ? tookPart : undefined }
      : measure === 'goal-attainment'
        ? attainedShare
        : { code: measure, label: shareLabels[measure], unit: 'percent', decimals: 0, of: { dimension: 'outcome', codes: [measure] } };
  const label = populationLabels[population];
  const dimensions = by.includes('measures') ? countByMeasures(cells, axes) : countAlong(cells, axes);
  const names = (language: keyof Words): string => [label[language], ...dimensions.dimensions.filter((one) => one.shown !== false).map((one) => one.label[language].toLowerCase())].join(', ');
  return fromCounts(
    {
      id: [population, ...by].join('-'),
      title: { nb: names('nb'), nn: names('nn'), en: names('en') },
      ...dimensions,
      contents: [contents],
      notes: by.includes('measures') ? [overlapping] : [],
    },
    { disclosure },
  );
};

const checkOptions = (options: TabulateRecordsOptions, names: readonly string[]): void => {
  checkNames(checkObject(options, 'options'), 'options', names);
  const { population, by, measure, years, totals, counties, municipalities, base, disclosure } = options;
  checkBreakdown({ population, by }, 'options');
  if (totals !== undefined) checkOne(totals, 'totals', [true, false]);
  if (counties !== undefined) checkCategories(counties, 'counties');
  if (municipalities !== undefined) checkCategories(municipalities, 'municipalities');
  if (disclosure !== undefined) checkPolicy(disclosure);
  if (!(measured as readonly unknown[]).includes(measure)) throw new RangeError(`measure: expected one of ${measured.join(', ')}, got ${shown(measure)}`);
  if (!Array.isArray(years) || years.length === 0) throw new RangeError(`years: expected a list of one year or more, got ${shown(years)}`);
  years.forEach((year, at) => checkYear(year, `years[${String(at)}]`, at === 0 ? undefined : (years[at - 1] as number) + 1));
  if (by.length === 0 && population === 'programme-times') throw new RangeError('by: expected one dimension or more for programme-times');
  if (base !== undefined && !leaverBases.includes(base)) throw new RangeError(`base: expected one of ${leaverBases.join(', ')}, got ${shown(base)}`);
  if (measure !== 'persons' && population !== 'leavers') throw new RangeError(`measure: ${shown(measure)} is a share of leavers, not of ${population}`);
  const blocked = by.find((dimension) => dimension === 'ending-reason' || dimension === 'measures');
  if (measure !== 'persons' && blocked !== undefined) throw new RangeError(`by: a table of ${measure} cannot have ${blocked}`);
};

/**
 * A table of any breakdown of the records (egen tabell): the same definitions, rounding and disclosure control as in the yearly report.
 *
 * @param counted - records, as an iterable or async iterable, or a tally that was counted with such a breakdown; shares need `ending-reason` in it
 * @param options - whom, by what, and what is measured
 * @returns the table; a promise of it for an async iterable
 * @throws RangeError that names the option and its value, or the place of the record, the field and the value; a breakdown that the tally has not
 *
 * @example
 * ```ts
 * import { cellAt, disclosurePolicies, tabulate } from 'integreringsloven/statistics';
 *
 * const table = tabulate([], { population: 'leavers', by: ['education', 'sex'], measure: 'persons', years: [2023, 2024], disclosure: disclosurePolicies.none });
 * table.dimensions.map(({ id }) => id); // => ['education', 'Kjonn', 'Tid']
 * cellAt(table, { education: 'higher', Kjonn: '2', Tid: '2024' }); // => { status: 'value', value: 0 }
 * ```
 */
export function tabulate(counted: Iterable<ProgrammeRecord>, options: TabulateRecordsOptions): Table;
export function tabulate(counted: AsyncIterable<ProgrammeRecord>, options: TabulateRecordsOptions): Promise<Table>;
export function tabulate(counted: Tally, options: TabulateOptions): Table;
export function tabulate(
  counted: Iterable<ProgrammeRecord> | AsyncIterable<ProgrammeRecord> | Tally,
  options: TabulateRecordsOptions,
): Table | Promise<Table> {
  if (isTally(counted)) {
    checkOptions(options, optionNames);
    const given = checkTally(counted, 'tally');
    const { years, participantsFrom } = given.settings;
    const from = options.population === 'participants' ? participantsFrom : years.from;
    options.years.forEach((year, at) => checkYear(year, `years[${String(at)}]`, from, years.through));
    return makeTable(given, options);
  }
  checkOptions(options, [...optionNames, ...countingNames]);
  const { ageLimits, agedOn, programmeTime, population, by, measure, years } = options;
  const [from, through] = [years[0] as number, years[years.length - 1] as number];
  const breakdown = { population, by: measure === 'persons' ? by : [...by, 'ending-reason' as const] };
  const result = tally(counted, { years: { from, through }, participantsFrom: from, ageLimits, agedOn, programmeTime, breakdowns: [breakdown] });
  return result instanceof Promise ? result.then((done) => makeTable(done, options)) : makeTable(result, options);
}
