import { civilDateOf, epochDayOf, toEpochDay, type EpochDay } from '../calendar/isoDate.js';
import { MONTHS_A_YEAR, addMonthsToDay } from '../calendar/months.js';
import { factAt } from '../case/checkFacts.js';
import type { CaseFacts, LeavePeriod } from '../case/facts.js';
import { factPaths, fieldOf } from '../case/fields.js';
import type { Parameter } from '../law/parameter.js';
import { daysOfLaw, everyParameter, type Length, type ParameterValue } from '../law/parameters.js';

const table: readonly Parameter<ParameterValue>[] = Object.values(everyParameter);

const monthsOfLength = ({ least, longest, extension }: Length): readonly number[] => [
  ...(least === null ? [] : [least]),
  longest,
  ...(extension.kind === 'none' ? [] : [extension.longest, longest + extension.longest]),
];

/** The spans, in months, after which a rule counts from a day; "over 55" may last until the next birthday, so a year is followed by one more. */
const spans: readonly number[] = [
  ...new Set(
    table.flatMap(({ unit, rows }) =>
      rows.flatMap(({ value }) => {
        if (value === null) return [];
        if (unit === 'months') return [value as number];
        if (unit === 'years') return [(value as number) * MONTHS_A_YEAR, ((value as number) + 1) * MONTHS_A_YEAR];
        return unit === 'length-in-months' ? monthsOfLength(value as Length) : [];
      }),
    ),
  ),
];

/** The days that a fact names: a date, or the first and last days of periods. */
const daysNamed = (facts: CaseFacts): readonly EpochDay[] =>
  factPaths.flatMap((path) => {
    const value = factAt(facts, path);
    if (value === undefined || value === null) return [];
    const { type } = fieldOf(path);
    if (type === 'date') return [toEpochDay(value, path)];
    if (type !== 'leave') return [];
    return (value as unknown as readonly LeavePeriod[]).flatMap(({ from, to }) => [toEpochDay(from), ...(to === null ? [] : [toEpochDay(to)])]);
  });

/**
 * Every day in a time on which an answer about a case can be another than the day before, and perhaps some more.
 *
 * The law changes, something in the file happens or ends, a span of the law has gone by since something in the file, or a new year begins.
 */
export const daysOfChange = (facts: CaseFacts, from: EpochDay, through: EpochDay): readonly EpochDay[] => {
  const days = new Set<EpochDay>([from]);
  const add = (day: EpochDay): void => {
    if (day > from && day <= through) days.add(day);
  };
  for (const day of daysOfLaw) add(toEpochDay(day));
  for (const day of daysNamed(facts)) {
    // What is told of a day may hold from it, or from the day after it.
    for (const first of [day, ...spans.map((months) => addMonthsToDay(day, months))]) {
      add(first);
      add(first + 1);
    }
  }
  for (let year = civilDateOf(from).year + 1; epochDayOf(year, 1, 1) <= through; year += 1) add(epochDayOf(year, 1, 1));
  return [...days].sort((a, b) => a - b);
};
