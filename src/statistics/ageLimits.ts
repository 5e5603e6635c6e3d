import { shown } from '../calendar/isoDate.js';
import type { Certainty, SourceId } from '../law/certainty.js';
import type { Words } from './words.js';

/** An age at which a band begins. */
export interface AgeLimit {
  /** The lowest age of the band, in whole years. */
  readonly age: number;
  /** `guidance` where the report names the limit, `inferred` where it does not. */
  readonly certainty: Certainty;
  /** Where the limit was read; `null` when it is inferred. */
  readonly source: SourceId | null;
}

/** A list of age limits, and the first year of report it is for. */
export interface AgeLimits {
  /** The first year of report that the list is for. */
  readonly fromYear: number;
  /** The lowest age of each band but the first, rising. */
  readonly limits: readonly AgeLimit[];
}

const named = (age: number): AgeLimit => ({ age, certainty: 'guidance', source: 'imdi-report-2024' });
const inferred = (age: number): AgeLimit => ({ age, certainty: 'inferred', source: null });

/**
 * The age limits of the report's Figure 7 (aldersgrupper), by the year of the report.
 *
 * The report for 2024 names the band 19 to 24 and speaks of the bands of those who are 51 and older. The other limits were in a figure that is not
 * published as text; they are **inferred**, and an option everywhere. The latest list serves later years, and the first one earlier years.
 *
 * @example
 * ```ts
 * import { ageLimits } from 'integreringsloven/statistics';
 *
 * ageLimits[0]?.limits.filter(({ certainty }) => certainty === 'guidance').map(({ age }) => age); // => [19, 25, 51]
 * ```
 */
export const ageLimits: readonly AgeLimits[] = [
  { fromYear: 2024, limits: [named(19), named(25), inferred(31), inferred(41), named(51), inferred(56)] },
];

/** The lowest ages of the bands of a year's report. */
export const ageLimitsOf = (year: number): readonly number[] => {
  const list = ageLimits.reduce((latest, one) => (one.fromYear <= year ? one : latest));
  return list.limits.map(({ age }) => age);
};

/** A band of ages. */
interface AgeBand {
  readonly code: string;
  readonly label: Words;
}

const MOST = 100;

const checkAgeLimits = (limits: unknown): void => {
  if (!Array.isArray(limits)) throw new RangeError(`ageLimits: expected a list of ages, got ${shown(limits)}`);
  (limits as readonly number[]).forEach((age, at) => {
    if (!Number.isInteger(age) || age <= ((limits as readonly number[])[at - 1] ?? 0) || age > MOST) {
      throw new RangeError(`ageLimits[${String(at)}]: expected a whole number above the one before, from 1 to ${String(MOST)}, got ${shown(age)}`);
    }
  });
};

/** The bands that begin at some ages, with the one below the first; checked, for the ages come from the caller. */
export const ageBandsOf = (limits: readonly number[]): readonly AgeBand[] => {
  checkAgeLimits(limits);
  const [first] = limits;
  if (first === undefined) return [{ code: 'any', label: { nb: 'Alle aldre', nn: 'Alle aldrar', en: 'All ages' } }];
  const [young, old] = [String(first - 1), String(limits[limits.length - 1])];
  return [
    { code: `0-${young}`, label: { nb: `${young} år og yngre`, nn: `${young} år og yngre`, en: `${young} years and younger` } },
    ...limits.slice(0, -1).map((age, at) => {
      const [from, to] = [String(age), String((limits[at + 1] as number) - 1)];
      const years = `${from}–${to}`;
      return { code: `${from}-${to}`, label: { nb: `${years} år`, nn: `${years} år`, en: `${years} years` } };
    }),
    { code: `${old}+`, label: { nb: `${old} år og eldre`, nn: `${old} år og eldre`, en: `${old} years and older` } },
  ];
};

/** The place of an age among the bands that begin at some ages. */
export const bandOfAge = (limits: readonly number[], age: number): number => {
  let band = 0;
  while ((limits[band] ?? Infinity) <= age) band += 1;
  return band;
};
