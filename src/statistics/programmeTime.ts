import { shown, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { lastDayOfMonthsFrom } from '../calendar/months.js';
import { checkNames, checkObject } from '../decision/index.js';
import type { RecordedLeave } from './record.js';
import type { Words } from './words.js';

/** What the time in a programme is counted from. */
export interface ProgrammePeriod {
  /** The first day of the programme. */
  readonly startedOn: IsoDate;
  /** The last day of the programme; `null` while it runs. */
  readonly endedOn: IsoDate | null;
  /** The leave that is subtracted (permisjon); an empty list says that there was none. */
  readonly leave: readonly RecordedLeave[];
}

/** How time in a programme is grouped. */
export interface TimeGrouping {
  /** The borders between the groups, in whole months, rising. */
  readonly borders: readonly number[];
  /** How many days a border is moved, so that those who end about the day fall in the shorter group. */
  readonly tolerance: number;
}

/**
 * The groups of the report's Figure 1 (programtid).
 *
 * That borders are moved by 14 days is said in the report for 2024, footnote 19 (guidance). It names six months and one year as borders and speaks
 * of more than two years; that these are all the borders is **inferred**.
 *
 * @example
 * ```ts
 * import { reportTimeGrouping } from 'integreringsloven/statistics';
 *
 * reportTimeGrouping.borders; // => [6, 12, 24]
 * ```
 */
export const reportTimeGrouping: TimeGrouping = { borders: [6, 12, 24], tolerance: 14 };

/** Time in a programme, leave subtracted. */
export interface ProgrammeTime {
  /** Calendar days in the programme, both ends counted, less the days of leave. */
  readonly days: number;
  /** Calendar days of leave within the programme, each counted once. */
  readonly leaveDays: number;
  /** The code of the group, such as `6-12`; it has the borders in months. */
  readonly group: string;
}

const MOST_MONTHS = 240;
const MOST_DAYS = 366;

/** Checks a grouping that a caller gave. */
export const checkTimeGrouping = ({ borders, tolerance }: TimeGrouping): void => {
  if (!Array.isArray(borders)) throw new RangeError(`borders: expected a list of months, got ${shown(borders)}`);
  (borders as readonly number[]).forEach((border, at) => {
    if (!Number.isInteger(border) || border <= (borders[at - 1] ?? 0) || border > MOST_MONTHS) {
      throw new RangeError(`borders[${String(at)}]: expected a whole number of months above the one before, from 1 to ${String(MOST_MONTHS)}, got ${shown(border)}`);
    }
  });
  if (!Number.isInteger(tolerance) || tolerance < 0 || tolerance > MOST_DAYS) {
    throw new RangeError(`tolerance: expected a whole number of days from 0 to ${String(MOST_DAYS)}, got ${shown(tolerance)}`);
  }
};

/** The groups of time between some borders. */
export const timeGroupsOf = (borders: readonly number[]): readonly { readonly code: string; readonly label: Words }[] => {
  const [first] = borders;
  if (first === undefined) return [{ code: 'any', label: { nb: 'All programtid', nn: 'All programtid', en: 'All programme time' } }];
  const [short, long] = [String(first), String(borders[borders.length - 1])];
  return [
    { code: `0-${short}`, label: { nb: `Inntil ${short} måneder`, nn: `Inntil ${short} månader`, en: `Up to ${short} months` } },
    ...borders.slice(1).map((border, at) => {
      const months = `${String(borders[at])}–${String(border)}`;
      return { code: months.replace('–', '-'), label: { nb: `${months} måneder`, nn: `${months} månader`, en: `${months} months` } };
    }),
    { code: `${long}+`, label: { nb: `Over ${long} måneder`, nn: `Over ${long} månader`, en: `More than ${long} months` } },
  ];
};

/** How many days of a programme are leave: the union of the periods of leave, within the programme. */
export const leaveDaysWithin = (leave: readonly RecordedLeave[], first: EpochDay, last: EpochDay, where: string): number => {
  if (leave.length === 0) return 0;
  const clipped = leave.map(({ from, to }) => ({
    from: Math.max(first, toEpochDay(from, `${where}.leave.from`)),
    to: to === null ? last : Math.min(last, toEpochDay(to, `${where}.leave.to`)),
  }));
  clipped.sort((one, other) => one.from - other.from);
  let days = 0;
  let counted = first - 1;
  for (const { from, to } of clipped) {
    const start = Math.max(from, counted + 1);
    if (to < start) continue;
    days += to - start + 1;
    counted = to;
  }
  return days;
};

const DAYS_A_MONTH = 30.4369;
/** No number of months is further from its mean number of days. */
const SPREAD = 3;

/** The place of a time among the groups: a number of days from a first day, leave left out. */
export const timeGroupOf = (start: EpochDay, days: number, { borders, tolerance }: TimeGrouping): number => {
  let group = 0;
  for (const border of borders) {
    const beyond = days - tolerance;
    const mean = border * DAYS_A_MONTH;
    // The calendar is asked only when the mean cannot tell.
    const isShorter = beyond <= mean - SPREAD || (beyond <= mean + SPREAD && start + beyond - 1 <= lastDayOfMonthsFrom(start, border));
    if (isShorter) return group;
    group += 1;
  }
  return group;
};

/**
 * The time in a programme with leave subtracted, and its group in the report's Figure 1 (programtid).
 *
 * Leave is subtracted in calendar days, each day once when periods overlap, and only within the programme: the report for 2024 says that leave is
 * subtracted (guidance), not how, so this is **inferred**. Months are counted from the first day of the programme as `lastDayOfMonths` counts them.
 * A time is within six months when its last day, moved back by the days of leave, is at most the last day of the six months plus the tolerance.
 *
 * @param programme - its first and last day and its leave; a whole record will do
 * @param options - `through`: the last day counted, needed while the programme runs, and for one that ended later; `grouping`: the borders in months
 * and the days they are moved, by default {@link reportTimeGrouping}
 * @returns the calendar days without leave, the days of leave, and the code of the group that the time falls in
 * @throws RangeError that names the field and the value when a date does not exist, the programme ends before it starts or starts after `through`,
 * a running programme has no `through`, or the grouping is malformed
 *
 * @example
 * ```ts
 * import { programmeTime } from 'integreringsloven/statistics';
 *
 * // Six months end on 9 July, and 14 days later is 23 July.
 * programmeTime({ startedOn: '2024-01-10', endedOn: '2024-07-23', leave: [] }).group; // => '0-6'
 * programmeTime({ startedOn: '2024-01-10', endedOn: '2024-07-24', leave: [] }).group; // => '6-12'
 * programmeTime({ startedOn: '2024-01-10', endedOn: '2024-07-24', leave: [{ from: '2024-03-01', to: '2024-03-01' }] });
 * // => { days: 196, leaveDays: 1, group: '0-6' }
 * ```
 */
export const programmeTime = (
  programme: ProgrammePeriod,
  options: { readonly through?: IsoDate | undefined; readonly grouping?: TimeGrouping | undefined } = {},
): ProgrammeTime => {
  checkObject(programme, 'programme');
  checkNames(checkObject(options, 'options'), 'options', ['through', 'grouping']);
  const { startedOn, endedOn, leave } = programme;
  const { through, grouping = reportTimeGrouping } = options;
  checkTimeGrouping(grouping);
  const first = toEpochDay(startedOn, 'startedOn');
  const ended = endedOn === null ? Infinity : toEpochDay(endedOn, 'endedOn');
  const until = through === undefined ? Infinity : toEpochDay(through, 'through');
  if (ended < first) throw new RangeError(`endedOn: ${shown(endedOn)} is before startedOn, ${startedOn}`);
  if (until < first) throw new RangeError(`through: ${shown(through)} is before startedOn, ${startedOn}`);
  const last = Math.min(ended, until);
  if (last === Infinity) throw new RangeError('through: is needed for a programme that has not ended');
  if (!Array.isArray(leave)) throw new RangeError(`leave: expected a list of periods, got ${shown(leave)}`);
  const leaveDays = leaveDaysWithin(leave as readonly RecordedLeave[], first, last, 'programme');
  const days = last - first + 1 - leaveDays;
  return { days, leaveDays, group: (timeGroupsOf(grouping.borders)[timeGroupOf(first, days, grouping)] as { code: string }).code };
};
