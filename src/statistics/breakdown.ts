import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';

/**
 * Whom a count is of.
 *
 * - `participants`: in the programme on a day of the year or more (deltakere i løpet av året). The directorate's definition in the report for 2024
 * - `entrants`: the programme started in the year (startet)
 * - `leavers`: the programme ended in the year, for whatever reason (avsluttet)
 * - `programme-times`: started in the time that Figure 1 looks at, not split by year (programtid)
 */
export const populations = ['participants', 'entrants', 'leavers', 'programme-times'] as const;
/** A population, as in {@link populations}. */
export type Population = (typeof populations)[number];

/**
 * What a count can be broken down by.
 *
 * `ending-reason` is for leavers only. `measures` are all the groups of measures a person had in the year, so each person is in one category.
 * `programme-time` is for leavers and `programme-times`.
 */
export const recordDimensions = [
  'sex',
  'age',
  'citizenship',
  'protection',
  'county',
  'municipality',
  'education',
  'ending-reason',
  'measures',
  'programme-time',
] as const;
/** A dimension of the records, as in {@link recordDimensions}. */
export type RecordDimension = (typeof recordDimensions)[number];

/** A count of a population, by the year and by dimensions. */
export interface Breakdown {
  /** Whom it counts. */
  readonly population: Population;
  /** What it is broken down by besides the year, in any order: a tally puts them in that of `recordDimensions`. Empty for the whole population. */
  readonly by: readonly RecordDimension[];
}

/** Whether a population has a dimension. */
const isOf = (population: Population, dimension: RecordDimension): boolean => {
  switch (population) {
    case 'leavers':
      return true;
    case 'participants':
    case 'entrants':
      return dimension !== 'ending-reason' && dimension !== 'programme-time';
    case 'programme-times':
      return dimension !== 'ending-reason' && dimension !== 'measures' && dimension !== 'age';
    default:
      return population satisfies never;
  }
};

/** Checks a breakdown, and gives it back with its dimensions in their fixed order, so that equal breakdowns are written alike. */
export const checkBreakdown = (value: unknown, at: string): Breakdown => {
  const given = checkObject(value, at);
  checkNames(given, at, ['population', 'by']);
  const { population, by } = given;
  if (!(populations as readonly unknown[]).includes(population)) {
    throw new RangeError(`${at}.population: expected one of ${populations.join(', ')}, got ${shown(population)}`);
  }
  if (!Array.isArray(by)) throw new RangeError(`${at}.by: expected a list of dimensions, got ${shown(by)}`);
  (by as readonly unknown[]).forEach((dimension, index) => {
    const here = `${at}.by[${String(index)}]`;
    if (!(recordDimensions as readonly unknown[]).includes(dimension)) {
      throw new RangeError(`${here}: expected one of ${recordDimensions.join(', ')}, got ${shown(dimension)}`);
    }
    if (by.indexOf(dimension) !== index) throw new RangeError(`${here}: ${shown(dimension)} is there twice`);
    if (!isOf(population as Population, dimension as RecordDimension)) throw new RangeError(`${here}: ${shown(dimension)} is no dimension of ${String(population)}`);
  });
  return { population: population as Population, by: recordDimensions.filter((dimension) => by.includes(dimension)) };
};

/** The name of a breakdown in a tally, such as `leavers: sex, ending-reason`. */
export const nameOfBreakdown = ({ population, by }: Breakdown): string => (by.length === 0 ? population : `${population}: ${by.join(', ')}`);

/** The breakdowns that the yearly report is made of. */
export const reportBreakdowns: readonly Breakdown[] = [
  { population: 'participants', by: ['sex'] },
  { population: 'participants', by: ['protection'] },
  { population: 'participants', by: ['citizenship'] },
  { population: 'participants', by: ['measures'] },
  { population: 'entrants', by: ['sex'] },
  { population: 'leavers', by: ['sex', 'county', 'ending-reason'] },
  { population: 'leavers', by: ['sex', 'protection', 'education', 'ending-reason'] },
  { population: 'leavers', by: ['age', 'ending-reason'] },
  { population: 'programme-times', by: ['protection', 'programme-time'] },
];
