import { shown } from '../calendar/isoDate.js';
import { endingReasons, type EndingReason } from '../outcomes/ending.js';
import type { RecordDimension } from './breakdown.js';
import { unknownCounty, wholeCountry } from './codes/counties.js';
import { educationLabels, protectionLabels } from './codes/groupLabels.js';
import { sexLabels } from './codes/sexes.js';
import type { CountedDimension } from './fromCounts.js';
import { educationGroups, protectionGroups } from './record.js';
import type { Category } from './table.js';
import { UNKNOWN, type TalliedCell } from './tally.js';
import type { Words } from './words.js';

/** A dimension of a table, and where the cells of a tally belong along it; a cell with `null` is left out. */
export interface Axis {
  readonly dimension: CountedDimension;
  readonly codeOf: (cell: TalliedCell) => string | null;
}

const of = (dimension: RecordDimension) => (cell: TalliedCell): string => cell.codes[dimension] ?? UNKNOWN;

/** Leaves out a category of what is not known when nobody is in it. */
const withoutEmptyUnknown = (axis: Axis, cells: readonly TalliedCell[]): Axis => {
  const categories = axis.dimension.categories.filter(({ code, role }) => role !== 'unknown' || cells.some((cell) => axis.codeOf(cell) === code));
  return { ...axis, dimension: { ...axis.dimension, categories } };
};

/** The dimensions of a table and its counts, from the cells of a tally. */
export const countAlong = (cells: readonly TalliedCell[], wanted: readonly Axis[]): { readonly dimensions: readonly CountedDimension[]; readonly counts: readonly number[] } => {
  const within = cells.filter((cell) => wanted.every(({ codeOf }) => codeOf(cell) !== null));
  const axes = wanted.map((axis) => withoutEmptyUnknown(axis, within));
  const places = axes.map(({ dimension }) => {
    const ordinary = dimension.categories.filter(({ role }) => role !== 'total');
    return new Map(ordinary.map(({ code }, at) => [code, at]));
  });
  const counts = new Array<number>(places.reduce((product, { size }) => product * size, 1)).fill(0);
  for (const cell of within) {
    const index = axes.reduce((sum, { dimension, codeOf }, at) => {
      const code = codeOf(cell) as string;
      const place = (places[at] as Map<string, number>).get(code);
      // A new code must not go into a rest group unseen.
      if (place === undefined) {
        throw new RangeError(`${dimension.id}: the records have the code ${shown(code)}; expected one of ${[...(places[at] as Map<string, number>).keys()].join(', ')}`);
      }
      return sum * (places[at] as Map<string, number>).size + place;
    }, 0);
    counts[index] = (counts[index] as number) + cell.count;
  }
  return { dimensions: axes.map(({ dimension }) => dimension), counts };
};

/** The years; the id is Statistics Norway's. */
export const yearAxis = (years: readonly number[]): Axis => ({
  dimension: {
    id: 'Tid',
    label: { nb: 'År', nn: 'År', en: 'Year' },
    role: 'time',
    categories: years.map((year) => ({ code: String(year), label: { nb: String(year), nn: String(year), en: String(year) } })),
  },
  codeOf: ({ year }) => (years.includes(Number(year)) ? year : null),
});

/** One year, which is not printed. */
export const onlyYear = (cells: readonly TalliedCell[], year: number): readonly TalliedCell[] => cells.filter((cell) => cell.year === String(year));

const sexCode = { female: '2', male: '1', unknown: '9' } as const;

/** The sexes, with Statistics Norway's codes, and 9 for the unknown. */
export const sexAxis: Axis = {
  dimension: {
    id: 'Kjonn',
    label: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
    categories: [
      { code: sexCode.female, label: sexLabels.female },
      { code: sexCode.male, label: sexLabels.male },
      { code: sexCode.unknown, label: sexLabels.unknown, role: 'unknown' },
      { code: '0', label: { nb: 'Begge kjønn', nn: 'Begge kjønn', en: 'Both sexes' }, role: 'total' },
    ],
  },
  codeOf: (cell) => sexCode[of('sex')(cell) as keyof typeof sexCode],
};

/** An axis with the sum of its categories. */
export const withTotal = ({ dimension, codeOf }: Axis): Axis =>
  dimension.categories.some(({ role }) => role === 'total')
    ? { dimension, codeOf }
    : { codeOf, dimension: { ...dimension, categories: [...dimension.categories, { code: 'all', label: { nb: 'Alle', nn: 'Alle', en: 'All' }, role: 'total' }] } };

/** An axis without the sum of its categories. */
export const withoutTotal = ({ dimension, codeOf }: Axis): Axis => ({
  codeOf,
  dimension: { ...dimension, categories: dimension.categories.filter(({ role }) => role !== 'total') },
});

/** An axis that is counted by and not printed. */
export const notPrinted = ({ dimension, codeOf }: Axis): Axis => ({ codeOf, dimension: { ...dimension, shown: false } });

/** The counties of a vintage, with a row for the unknown and one for all. */
export const countyAxis = (counties: readonly Category[]): Axis => ({
  dimension: {
    id: 'Region',
    label: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
    role: 'geo',
    categories: [...counties.filter(({ role }) => role === undefined), unknownCounty, wholeCountry],
  },
  codeOf: (cell) => {
    const county = of('county')(cell);
    return county === UNKNOWN ? unknownCounty.code : county;
  },
});

const unknownProtection: Category = { code: UNKNOWN, label: protectionLabels.unknown, role: 'unknown' };
const protectionLabel: Words = { nb: 'Beskyttelse', nn: 'Vern', en: 'Protection' };

/** Displaced persons from Ukraine, and all others: the groups of the report's second part. */
export const ukraineAxis: Axis = {
  dimension: {
    id: 'protection',
    label: protectionLabel,
    categories: [
      { code: 'displaced-from-ukraine', label: protectionLabels['displaced-from-ukraine'] },
      { code: 'other', label: protectionLabels.other },
      unknownProtection,
    ],
  },
  codeOf: (cell) => (of('protection')(cell) === 'other-collective-protection' ? 'other' : of('protection')(cell)),
};

/** Collective protection, and all others: the groups of Figure 1. */
export const collectiveAxis: Axis = {
  dimension: {
    id: 'protection',
    label: protectionLabel,
    categories: [
      { code: 'collective-protection', label: { nb: 'Kollektiv beskyttelse', nn: 'Kollektivt vern', en: 'Collective protection' } },
      { code: 'other', label: protectionLabels.other },
      unknownProtection,
    ],
  },
  codeOf: (cell) => {
    const group = of('protection')(cell);
    return group === 'displaced-from-ukraine' || group === 'other-collective-protection' ? 'collective-protection' : group;
  },
};

/** The groups of protection, each by itself. */
export const protectionAxis: Axis = {
  dimension: {
    id: 'protection',
    label: protectionLabel,
    categories: protectionGroups.map((code) => ({ code, label: protectionLabels[code], role: code === 'unknown' ? ('unknown' as const) : undefined })),
  },
  codeOf: of('protection'),
};

/** A dimension whose codes come from the records, or from a list that was given. */
export const openAxis = (dimension: 'citizenship' | 'municipality', label: Words, categories: readonly Category[] | null, cells: readonly TalliedCell[]): Axis => {
  const found = [...new Set(cells.map(of(dimension)))].filter((code) => code !== UNKNOWN).sort();
  const listed = categories ?? found.map((code) => ({ code, label: { nb: code, nn: code, en: code } }));
  return {
    dimension: { id: dimension, label, categories: [...listed, { code: UNKNOWN, label: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' }, role: 'unknown' }] },
    codeOf: of(dimension),
  };
};

export const educationAxis: Axis = {
  dimension: {
    id: 'education',
    label: { nb: 'Utdanningsnivå', nn: 'Utdanningsnivå', en: 'Level of education' },
    categories: educationGroups.map((code) => ({ code, label: educationLabels[code], role: code === 'unknown' ? ('unknown' as const) : undefined })),
  },
  codeOf: of('education'),
};

/** A dimension whose codes are made from settings, such as bands of age. */
export const bandAxis = (dimension: 'age' | 'programme-time', label: Words, bands: readonly { readonly code: string; readonly label: Words }[]): Axis => ({
  dimension: {
    id: dimension,
    label,
    categories: [...bands.map(({ code, label: words }) => ({ code, label: words })), { code: UNKNOWN, label: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' }, role: 'unknown' }],
  },
  codeOf: of(dimension),
});

/** Ending reasons in words (avslutningsårsaker). */
export const endingReasonLabels: Readonly<Record<EndingReason, Words>> = {
  'ordinary-work': { nb: 'Ordinært arbeid', nn: 'Ordinært arbeid', en: 'Ordinary work' },
  'work-with-wage-subsidy': { nb: 'Arbeid med lønnstilskudd', nn: 'Arbeid med lønstilskot', en: 'Work with wage subsidy' },
  'upper-secondary': { nb: 'Videregående opplæring', nn: 'Vidaregåande opplæring', en: 'Upper secondary education' },
  'higher-education': { nb: 'Høyere utdanning', nn: 'Høgare utdanning', en: 'Higher education' },
  'preparatory-adult-education': { nb: 'Forberedende opplæring for voksne', nn: 'Førebuande opplæring for vaksne', en: 'Preparatory adult education' },
  'labour-market-measures': { nb: 'Arbeidsmarkedsrelaterte tiltak', nn: 'Arbeidsmarknadsrelaterte tiltak', en: 'Labour-market measures' },
  'other-named-reason': { nb: 'Andre årsaker', nn: 'Andre årsaker', en: 'Other reasons' },
  'not-registered': { nb: 'Avslutningsårsak ikke registrert', nn: 'Avslutningsårsak ikkje registrert', en: 'Reason not registered' },
};

export const reasonOf = (cell: TalliedCell): EndingReason => of('ending-reason')(cell) as EndingReason;

/** Every ending reason; `omitted` is counted and not printed. */
export const reasonAxis: Axis = {
  dimension: {
    id: 'ending-reason',
    label: { nb: 'Avslutningsårsak', nn: 'Avslutningsårsak', en: 'Ending reason' },
    categories: endingReasons.map((code) => ({ code, label: endingReasonLabels[code] })),
  },
  codeOf: reasonOf,
};
