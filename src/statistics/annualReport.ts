import { formatDate, type Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { ageBandsOf } from './ageLimits.js';
import { bandAxis, collectiveAxis, countAlong, countyAxis, educationAxis, onlyYear, reasonAxis, sexAxis, ukraineAxis, yearAxis, type Axis } from './axes.js';
import { checkCategories } from './checkTableParts.js';
import { counties as countiesOf, countyVintageOf } from './codes/counties.js';
import { disclosurePolicies, type DisclosurePolicy } from './disclosure.js';
import { fromCounts, type CountedContents, type CountedTable } from './fromCounts.js';
import { mainFindings, type Finding } from './mainFindings.js';
import { countByMeasures, overlapping, tookPart } from './measureRows.js';
import { attainedShare, goalAxis, inBase, leaverBases, leaverCount, outcomeAxis, type LeaverBase } from './outcomes.js';
import { timeGroupsOf } from './programmeTime.js';
import type { ProgrammeRecord } from './record.js';
import { checkSelectedGroups, reportGroups, type SelectedGroup } from './selectedGroups.js';
import type { Category, Table } from './table.js';
import { UNKNOWN, cellsOf, checkTally, tally, type Tally, type TalliedCell } from './tally.js';
import { checkYear, type TallyOptions } from './tallySettings.js';
import type { Words } from './words.js';

/** How a year's report is made, beside the counts. */
export interface ReportOptions {
  /** The year of the report; it is set beside the year before. */
  readonly year: number;
  /** The counties of Table 2, in their vintage; those of the year when left out. */
  readonly counties?: readonly Category[] | undefined;
  /** The base of the shares of leavers; `all-leavers` when left out. */
  readonly base?: LeaverBase | undefined;
  /** Which counts are too small to publish; `imdiLike` when left out. */
  readonly disclosure?: DisclosurePolicy | undefined;
  /** The groups of Figure 6; {@link reportGroups} when left out. */
  readonly groups?: readonly SelectedGroup[] | undefined;
  /** Where the records are from (kilde), as every table shall say; the tables name no source when left out. */
  readonly source?: Words | undefined;
}

/** How records are counted for a year's report; a tally has been counted already. */
export interface CountingOptions extends Pick<TallyOptions, 'ageLimits' | 'agedOn' | 'programmeTime'> {
  /** The first year of Figure 2; eight years before the report when left out, as in the report for 2024. */
  readonly from?: number | undefined;
}

/** What {@link annualReport} takes. */
export interface AnnualReportOptions extends ReportOptions, CountingOptions {}

/** The tables and figures of a yearly report. */
export interface ReportTables {
  /** Participants by sex (deltakere), the year before and the year. */
  readonly participants: Table;
  /** Those who started, by sex (startet). */
  readonly entrants: Table;
  /** Those who ended, by sex (avsluttet). */
  readonly leavers: Table;
  /** Table 1: participants by groups of measures (tiltak). */
  readonly table1: Table;
  /** Table 2: goal attainment by county and sex (resultat fylker). */
  readonly table2: Table;
  /** Figure 1: time in the programme (programtid). */
  readonly figure1: Table;
  /** Figure 2: work and education by year. */
  readonly figure2: Table;
  /** Figure 3: work and education, displaced persons from Ukraine and others. */
  readonly figure3: Table;
  /** Figure 4: ending reasons (avslutningsårsaker). */
  readonly figure4: Table;
  /** Figure 5: goal attainment by education and sex. */
  readonly figure5: Table;
  /** Figure 6: goal attainment of selected groups over time. */
  readonly figure6: Table;
  /** Figure 7: goal attainment and leavers by age. */
  readonly figure7: Table;
}

/** A year's report. */
export interface AnnualReport {
  /** The year of the report (rapportår), a calendar year. */
  readonly year: number;
  /** The tables and figures by name, each fit to publish under the policy of disclosure. */
  readonly tables: ReportTables;
  /** The findings of the report's first page (hovedfunn). */
  readonly mainFindings: readonly Finding[];
}

const countingNames = ['ageLimits', 'agedOn', 'programmeTime', 'from'] as const satisfies readonly (keyof CountingOptions)[];
const reportNames = ['year', 'counties', 'base', 'disclosure', 'groups', 'source'] as const satisfies readonly (keyof ReportOptions)[];

/** Eight years before 2024 lies 2016, the first year of the report's Figure 2; five before lies 2019, the first of Figure 6. */
const YEARS_OF_FIGURE_2 = 8;
const YEARS_OF_FIGURE_6 = 5;

const yearsFrom = (from: number, through: number): readonly number[] => Array.from({ length: through - from + 1 }, (_, at) => from + at);

const persons = (code: string, label: Words): CountedContents => ({ code, label, unit: 'persons', decimals: 0 });
const shareContents = (label: Words, rest: Partial<CountedContents>): CountedContents => ({ code: 'share', label, unit: 'percent', decimals: 0, ...rest });

/** The counties that were given, or those of the year. */
export const countyListOf = ({ year, counties }: Pick<ReportOptions, 'year' | 'counties'>): readonly Category[] => {
  if (counties !== undefined) return counties;
  const vintage = countyVintageOf(year);
  if (vintage === null) throw new RangeError(`counties: the library does not have the counties of ${String(year)}; give them`);
  return countiesOf(vintage);
};

const notRegisteredInBase: Words = {
  nb: 'Deltakere uten registrert avslutningsårsak er med i grunnlaget.',
  nn: 'Deltakarar utan registrert avslutningsårsak er med i grunnlaget.',
  en: 'Participants without a registered ending reason are included in the base.',
};
const notRegisteredLeftOut: Words = {
  nb: 'Deltakere uten registrert avslutningsårsak er ikke med i grunnlaget.',
  nn: 'Deltakarar utan registrert avslutningsårsak er ikkje med i grunnlaget.',
  en: 'Participants without a registered ending reason are left out of the base.',
};
/** Table 1: each group by itself, since a person can be in several; those without measures last. */
const measuresTable = (cells: readonly TalliedCell[], years: readonly number[]): CountedTable => {
  const time = yearAxis(years);
  const { dimensions, counts } = countByMeasures(cells, [time]);
  return {
    id: 'table-1',
    title: {
      nb: 'Deltakelse i tiltak i introduksjonsprogrammet fordelt på tiltaksgrupper',
      nn: 'Deltaking i tiltak i introduksjonsprogrammet fordelt på tiltaksgrupper',
      en: 'Participation in measures in the introduction programme, by group of measures',
    },
    dimensions,
    counts,
    contents: [
      shareContents({ nb: 'Andel av deltakerne', nn: 'Del av deltakarane', en: 'Share of the participants' }, { of: tookPart }),
    ],
    notes: [overlapping],
  };
};

/** Figure 6: each group by itself, since they overlap. */
const groupsFigure = (cells: readonly TalliedCell[], years: readonly number[], base: LeaverBase, groups: readonly SelectedGroup[]): Omit<CountedTable, 'id' | 'title'> => {
  const isIn = (list: readonly string[] | undefined, code: string | undefined): boolean => list === undefined || list.includes(code ?? UNKNOWN);
  const time = yearAxis(years);
  const goal = goalAxis(base);
  const counted = groups.map(({ sexes, protection, education }) =>
    countAlong(
      cells.filter(({ codes }) => isIn(sexes, codes.sex) && isIn(protection, codes.protection) && isIn(education, codes.education)),
      [time, goal],
    ),
  );
  return {
    dimensions: [
      { id: 'group', label: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' }, categories: groups.map(({ code, label }) => ({ code, label })) },
      time.dimension,
      goal.dimension,
    ],
    counts: counted.flatMap(({ counts }) => counts),
    contents: [attainedShare],
    chart: { kind: 'lines', along: 'Tid', series: 'group', contents: attainedShare.code },
  };
};

const makeReport = (counted: Tally, options: ReportOptions): AnnualReport => {
  const { year, base = 'all-leavers', disclosure = disclosurePolicies.imdiLike, groups = reportGroups, source } = options;
  if (!(leaverBases as readonly unknown[]).includes(base)) throw new RangeError(`base: expected one of ${leaverBases.join(', ')}, got ${shown(base)}`);
  checkSelectedGroups(groups);
  if (options.counties !== undefined) checkCategories(options.counties, 'counties');
  const { years, participantsFrom, ageLimits, programmeTime } = counted.settings;
  if (years.through !== year || years.from >= year || participantsFrom >= year) {
    throw new RangeError(`year: the tally counts ${String(years.from)} to ${String(years.through)}; the report needs ${String(year - 1)} and, last, ${String(year)}`);
  }
  const both = [year - 1, year];
  const inYear = String(year);
  const publish = (table: CountedTable): Table => fromCounts(source === undefined ? table : { ...table, source }, { disclosure });
  const along = (cells: readonly TalliedCell[], axes: readonly Axis[]) => countAlong(cells, axes);
  const baseNotes = [base === 'all-leavers' ? notRegisteredInBase : notRegisteredLeftOut];

  const bySex = (population: 'participants' | 'entrants' | 'leavers', title: Words, label: Words): Table =>
    publish({ id: population, title, ...along(cellsOf(counted, population, ['sex']), [yearAxis(both), sexAxis]), contents: [persons(population, label)] });
  const leaversBySexAndCounty = cellsOf(counted, 'leavers', ['sex', 'county', 'ending-reason']);
  const leaversByGroup = cellsOf(counted, 'leavers', ['sex', 'protection', 'education', 'ending-reason']);
  const leaversByAge = cellsOf(counted, 'leavers', ['age', 'ending-reason']);
  const outcomeShare = shareContents({ nb: 'Andel av dem som avsluttet', nn: 'Del av dei som avslutta', en: 'Share of those who left' }, { per: 'outcome' });
  const date = (language: Language, name: 'startedFrom' | 'startedThrough'): string => formatDate(programmeTime[name], language);
  const days = String(programmeTime.tolerance);
  const timeTitle = { nb: 'Programtid', nn: 'Programtid', en: 'Time in the programme' };

  const tables: ReportTables = {
    participants: bySex(
      'participants',
      { nb: 'Deltakere i introduksjonsprogram', nn: 'Deltakarar i introduksjonsprogram', en: 'Participants in the introduction programme' },
      { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
    ),
    entrants: bySex(
      'entrants',
      { nb: 'Startet i introduksjonsprogram', nn: 'Starta i introduksjonsprogram', en: 'Started in the introduction programme' },
      { nb: 'Startet', nn: 'Starta', en: 'Started' },
    ),
    leavers: bySex(
      'leavers',
      { nb: 'Avsluttet introduksjonsprogram', nn: 'Avslutta introduksjonsprogram', en: 'Left the introduction programme' },
      leaverCount.label,
    ),
    table1: publish(measuresTable(cellsOf(counted, 'participants', ['measures']), both)),
    table2: publish({
      id: 'table-2',
      title: {
        nb: `Andel deltakere med overgang til arbeid eller utdanning direkte etter avsluttet introduksjonsprogram i ${inYear}, etter fylke`,
        nn: `Del av deltakarane med overgang til arbeid eller utdanning direkte etter avslutta introduksjonsprogram i ${inYear}, etter fylke`,
        en: `Share of participants who went to work or education directly after the introduction programme in ${inYear}, by county`,
      },
      ...along(onlyYear(leaversBySexAndCounty, year), [countyAxis(countyListOf(options)), sexAxis, goalAxis(base)]),
      contents: [attainedShare],
      order: { dimension: 'Region', by: attainedShare.code },
      notes: baseNotes,
    }),
    figure1: publish({
      id: 'figure-1',
      title: {
        nb: 'Programtid for deltakere under integreringsloven, etter beskyttelse',
        nn: 'Programtid for deltakarar under integreringslova, etter vern',
        en: 'Time in the programme for participants under the Integration Act, by protection',
      },
      ...along(cellsOf(counted, 'programme-times', ['protection', 'programme-time']), [
        collectiveAxis,
        bandAxis('programme-time', timeTitle, timeGroupsOf(programmeTime.borders)),
      ]),
      contents: [shareContents({ nb: 'Andel av deltakerne', nn: 'Del av deltakarane', en: 'Share of the participants' }, { per: 'programme-time' })],
      notes: [
        {
          nb: `Deltakere med oppstart fra ${date('nb', 'startedFrom')} til ${date('nb', 'startedThrough')}. Permisjon er trukket fra. Grensene er flyttet ${days} dager.`,
          nn: `Deltakarar med oppstart frå ${date('nn', 'startedFrom')} til ${date('nn', 'startedThrough')}. Permisjon er trekt frå. Grensene er flytta ${days} dagar.`,
          en: `Participants who started from ${date('en', 'startedFrom')} to ${date('en', 'startedThrough')}. Leave is subtracted. The borders are moved by ${days} days.`,
        },
      ],
      chart: { kind: 'bars', along: 'programme-time', series: 'protection', contents: 'share' },
    }),
    figure2: publish({
      id: 'figure-2',
      title: {
        nb: 'Andel med overgang til arbeid og utdanning direkte etter avsluttet introduksjonsprogram',
        nn: 'Del med overgang til arbeid og utdanning direkte etter avslutta introduksjonsprogram',
        en: 'Share who went to work and education directly after the introduction programme',
      },
      ...along(leaversByGroup, [yearAxis(yearsFrom(years.from, year)), outcomeAxis(base)]),
      contents: [outcomeShare],
      notes: baseNotes,
      chart: { kind: 'lines', along: 'Tid', series: 'outcome', contents: 'share' },
    }),
    figure3: publish({
      id: 'figure-3',
      title: {
        nb: `Andel med overgang til arbeid og utdanning i ${inYear}, fordrevne fra Ukraina og øvrige flyktninggrupper`,
        nn: `Del med overgang til arbeid og utdanning i ${inYear}, fordrivne frå Ukraina og andre flyktninggrupper`,
        en: `Share who went to work and education in ${inYear}, displaced persons from Ukraine and other groups of refugees`,
      },
      ...along(onlyYear(leaversByGroup, year), [ukraineAxis, outcomeAxis(base)]),
      contents: [outcomeShare],
      notes: baseNotes,
      chart: { kind: 'bars', along: 'protection', series: 'outcome', contents: 'share' },
    }),
    figure4: publish({
      id: 'figure-4',
      title: { nb: `Avslutningsårsaker i ${inYear}`, nn: `Avslutningsårsaker i ${inYear}`, en: `Ending reasons in ${inYear}` },
      ...along(onlyYear(leaversByGroup, year), [inBase(reasonAxis, base)]),
      contents: [
        shareContents({ nb: 'Andel av dem som avsluttet', nn: 'Del av dei som avslutta', en: 'Share of those who left' }, { per: 'ending-reason' }),
        leaverCount,
      ],
      notes: baseNotes,
      chart: { kind: 'bars', along: 'ending-reason', series: null, contents: 'share' },
    }),
    figure5: publish({
      id: 'figure-5',
      title: {
        nb: `Utdanningsnivå og overgang til arbeid eller utdanning i ${inYear}`,
        nn: `Utdanningsnivå og overgang til arbeid eller utdanning i ${inYear}`,
        en: `Level of education and transition to work or education in ${inYear}`,
      },
      ...along(onlyYear(leaversByGroup, year), [educationAxis, sexAxis, goalAxis(base)]),
      contents: [attainedShare],
      notes: baseNotes,
      chart: { kind: 'bars', along: 'education', series: 'Kjonn', contents: attainedShare.code },
    }),
    figure6: publish({
      id: 'figure-6',
      title: {
        nb: 'Overgang til arbeid eller utdanning etter avsluttet program for utvalgte grupper',
        nn: 'Overgang til arbeid eller utdanning etter avslutta program for utvalde grupper',
        en: 'Transition to work or education after the programme for selected groups',
      },
      ...groupsFigure(leaversByGroup, yearsFrom(Math.max(years.from, year - YEARS_OF_FIGURE_6), year), base, groups),
      notes: baseNotes,
    }),
    figure7: publish({
      id: 'figure-7',
      title: { nb: `Resultat fordelt på alder i ${inYear}`, nn: `Resultat fordelt på alder i ${inYear}`, en: `Result by age in ${inYear}` },
      ...along(onlyYear(leaversByAge, year), [bandAxis('age', { nb: 'Alder', nn: 'Alder', en: 'Age' }, ageBandsOf(ageLimits)), goalAxis(base)]),
      contents: [attainedShare, leaverCount],
      notes: baseNotes,
      chart: { kind: 'bars', along: 'age', series: null, contents: attainedShare.code },
    }),
  };
  return { year, tables, mainFindings: mainFindings(counted, { year, base, disclosure, tables }) };
};

/** Whether what was given is a tally, and not records. */
export const isTally = (value: unknown): value is Tally => typeof value === 'object' && value !== null && 'settings' in value;

/**
 * The tables and figures of the directorate's yearly report, from records or from their tally (årsrapporten).
 *
 * - Participant: in the programme on a day of the year or more. Entrant: started in the year. Leaver: ended in the year, for whatever reason. Source:
 *   the report for 2024 (guidance). One record is one person.
 * - Goal attainment (måloppnåelse): work, with or without wage subsidy, upper secondary or higher education, of all leavers; see `attainsGoal`.
 * - Table 1 counts a measure in the years on which it has a day, within the programme; **inferred**.
 * - Displaced persons from Ukraine stand against all others, those with other collective protection included; in Figure 1 all collective protection
 *   stands against the rest.
 * - Every share is rounded by itself; a change in percentage points is between the rounded shares, as all changes in the report for 2024 are.
 *
 * Records are taken to be well-formed; see {@link tally}.
 *
 * @param counted - records, as an iterable or async iterable, or a tally of the years up to the year of the report
 * @param options - the year, and what differs from the report's way; a tally was counted with its own `from`, `ageLimits`, `agedOn` and
 * `programmeTime`
 * @returns the report; a promise of it for an async iterable
 * @throws RangeError that names the option and its value, or the place of the record, the field and the value; a county that is not among the
 * counties; a tally of other years
 *
 * @example
 * ```ts
 * import { annualReport, cellAt } from 'integreringsloven/statistics';
 *
 * const person = {
 *   sex: 'female',
 *   born: 1990,
 *   citizenship: 'SYR',
 *   protection: 'other',
 *   county: '55',
 *   municipality: '5501',
 *   education: 'higher',
 *   startedOn: '2023-02-01',
 *   endedOn: '2024-06-30',
 *   leave: [],
 *   measures: [],
 * } as const;
 * const records = Array.from({ length: 20 }, (_, at) => ({
 *   ...person,
 *   id: `a${String(at)}`,
 *   endingReason: at < 13 ? ('ordinary-work' as const) : ('labour-market-measures' as const),
 * }));
 * const { tables } = annualReport(records, { year: 2024 });
 * cellAt(tables.table2, { Region: '55', Kjonn: '2' }); // => { status: 'value', value: 65 }
 * ```
 */
export function annualReport(counted: Iterable<ProgrammeRecord>, options: AnnualReportOptions): AnnualReport;
export function annualReport(counted: AsyncIterable<ProgrammeRecord>, options: AnnualReportOptions): Promise<AnnualReport>;
export function annualReport(counted: Tally, options: ReportOptions): AnnualReport;
export function annualReport(
  counted: Iterable<ProgrammeRecord> | AsyncIterable<ProgrammeRecord> | Tally,
  options: AnnualReportOptions,
): AnnualReport | Promise<AnnualReport> {
  checkObject(options, 'options', 'an object with the year');
  if (isTally(counted)) {
    checkNames(options, 'options', reportNames);
    return makeReport(checkTally(counted, 'tally'), { ...options, year: checkYear(options.year, 'year') });
  }
  checkNames(options, 'options', [...reportNames, ...countingNames]);
  const { from, ageLimits, agedOn, programmeTime, ...rest } = options;
  const year = checkYear(options.year, 'year');
  const first = from === undefined ? year - YEARS_OF_FIGURE_2 : checkYear(from, 'from', undefined, year - 1);
  const result = tally(counted, { years: { from: first, through: year }, ageLimits, agedOn, programmeTime });
  return result instanceof Promise ? result.then((done) => makeReport(done, rest)) : makeReport(result, rest);
}
