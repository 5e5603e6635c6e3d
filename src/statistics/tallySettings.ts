import { isoDate, shown, type IsoDate } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { ageBandsOf, ageLimitsOf } from './ageLimits.js';
import { checkBreakdown, nameOfBreakdown, reportBreakdowns, type Breakdown } from './breakdown.js';
import { checkTimeGrouping, reportTimeGrouping, type TimeGrouping } from './programmeTime.js';

/**
 * The day on which the age of a leaver is reckoned.
 *
 * - `end-of-year`: 31 December of the year, as Statistics Norway reckons age in yearly figures. A year of birth is enough
 * - `day-of-ending`: the last day of the programme. A year of birth alone gives the band only where both possible ages lie in it
 */
export const agedOnDays = ['end-of-year', 'day-of-ending'] as const;
/** A day on which age is reckoned, as in {@link agedOnDays}. */
export type AgedOn = (typeof agedOnDays)[number];

/** Which programmes Figure 1 looks at, and how their time is grouped. */
export interface ProgrammeTimeSettings extends TimeGrouping {
  /** The first day on which they may have started. */
  readonly startedFrom: IsoDate;
  /** The last day on which they may have started. */
  readonly startedThrough: IsoDate;
  /** The last day counted; a programme that runs longer is counted up to it. */
  readonly countedThrough: IsoDate;
}

/** What a tally counts, as the caller says it. */
export interface TallyOptions {
  /** The years whose entrants and leavers are counted, `from` the first `through` the last. */
  readonly years: { readonly from: number; readonly through: number };
  /** The first year whose participants are counted; the last year but one when left out, as the report has two years side by side. */
  readonly participantsFrom?: number | undefined;
  /** The lowest ages of the age bands; those of the report when left out (see `ageLimits`). */
  readonly ageLimits?: readonly number[] | undefined;
  /** The day on which the age of leavers is reckoned; `end-of-year` when left out. The report does not say; **inferred**. */
  readonly agedOn?: AgedOn | undefined;
  /** Figure 1, where it differs from the report's way. */
  readonly programmeTime?: Partial<ProgrammeTimeSettings> | undefined;
  /** What to count; what the yearly report needs when left out. */
  readonly breakdowns?: readonly Breakdown[] | undefined;
}

/** What a tally counts, in full. Tallies with the same settings can be merged. */
export interface TallySettings {
  /** The years whose entrants and leavers are counted, `from` the first `through` the last. */
  readonly years: { readonly from: number; readonly through: number };
  /** The first year whose participants are counted. */
  readonly participantsFrom: number;
  /** The lowest ages of the age bands, rising, in whole years. */
  readonly ageLimits: readonly number[];
  /** The day on which the age of leavers is reckoned. */
  readonly agedOn: AgedOn;
  /** Which programmes Figure 1 looks at, and how their time is grouped. */
  readonly programmeTime: ProgrammeTimeSettings;
  /** What is counted, each once, in the order of their names. */
  readonly breakdowns: readonly Breakdown[];
}

const FIRST_YEAR = 1990;
/** The last year that anything can be counted of. */
export const LAST_YEAR = 2100;

/** Checks a year of statistics. */
export const checkYear = (value: unknown, at: string, from = FIRST_YEAR, through = LAST_YEAR): number => {
  if (!Number.isInteger(value) || (value as number) < from || (value as number) > through) {
    throw new RangeError(`${at}: expected a year from ${String(from)} to ${String(through)}, got ${shown(value)}`);
  }
  return value as number;
};

const optionNames = ['years', 'participantsFrom', 'ageLimits', 'agedOn', 'programmeTime', 'breakdowns'] as const satisfies readonly (keyof TallyOptions)[];
const timeNames = ['startedFrom', 'startedThrough', 'countedThrough', 'borders', 'tolerance'] as const satisfies readonly (keyof ProgrammeTimeSettings)[];

/**
 * The programmes of Figure 1 in the report of a year, in the manner of the report for 2024: started under the Integration Act, from 2021-01-01, and
 * early enough to have lasted two years on 21 May of the year after. A programme that still runs is counted up to that day; **inferred**.
 */
const timeSettingsOf = (year: number): ProgrammeTimeSettings => ({
  startedFrom: '2021-01-01',
  startedThrough: `${String(year - 1)}-05-21` as IsoDate,
  countedThrough: `${String(year + 1)}-05-21` as IsoDate,
  ...reportTimeGrouping,
});

/** The settings of a tally: what the caller says, checked, and the defaults. */
export const settingsOf = (options: TallyOptions): TallySettings => {
  checkNames(checkObject(options, 'options'), 'options', optionNames);
  const years = checkObject(options.years, 'years', 'the first and last year');
  checkNames(years, 'years', ['from', 'through']);
  const from = checkYear(years['from'], 'years.from');
  const through = checkYear(years['through'], 'years.through', from);
  const participantsFrom = options.participantsFrom === undefined ? Math.max(from, through - 1) : checkYear(options.participantsFrom, 'participantsFrom', from, through);
  const { agedOn = 'end-of-year' } = options;
  if (!(agedOnDays as readonly unknown[]).includes(agedOn)) throw new RangeError(`agedOn: expected one of ${agedOnDays.join(', ')}, got ${shown(agedOn)}`);
  const { ageLimits: limits = ageLimitsOf(through) } = options;
  ageBandsOf(limits);
  const { programmeTime: givenTime = {} } = options;
  checkNames(checkObject(givenTime, 'programmeTime'), 'programmeTime', timeNames);
  const programmeTime = { ...timeSettingsOf(through), ...givenTime };
  checkTimeGrouping(programmeTime);
  for (const name of ['startedFrom', 'startedThrough', 'countedThrough'] as const) isoDate(programmeTime[name], `programmeTime.${name}`);
  const { startedThrough, countedThrough } = programmeTime;
  if (countedThrough < startedThrough) throw new RangeError(`programmeTime.countedThrough: ${countedThrough} is before startedThrough, ${startedThrough}`);
  if (options.breakdowns !== undefined && !Array.isArray(options.breakdowns)) {
    throw new RangeError(`breakdowns: expected a list of breakdowns, got ${shown(options.breakdowns)}`);
  }
  const breakdowns = (options.breakdowns ?? reportBreakdowns).map((one, at) => checkBreakdown(one, `breakdowns[${String(at)}]`));
  // One order and no doubles, so that the same things counted are the same settings.
  const byName = new Map(breakdowns.map((one) => [nameOfBreakdown(one), one]));
  return {
    years: { from, through },
    participantsFrom,
    ageLimits: [...limits],
    agedOn,
    programmeTime: { ...programmeTime, borders: [...programmeTime.borders] },
    breakdowns: [...byName.keys()].sort().map((name) => byName.get(name) as Breakdown),
  };
};
