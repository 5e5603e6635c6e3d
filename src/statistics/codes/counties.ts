import { shown } from '../../calendar/isoDate.js';
import type { Category } from '../table.js';
import { sameInAll, type CodeList } from './codeList.js';

/** The vintages of counties that the library has: the first year of each (årganger av fylkesinndelingen). */
export const countyVintages = [2016, 2020, 2024] as const;
/** A vintage of counties, as in {@link countyVintages}. */
export type CountyVintage = (typeof countyVintages)[number];

const list = (from: CountyVintage, to: number | null, counties: Readonly<Record<string, string>>): CodeList => ({
  id: `counties-${String(from)}`,
  label: { nb: `Fylker ${String(from)}`, nn: `Fylke ${String(from)}`, en: `Counties ${String(from)}` },
  from,
  to,
  source: { title: 'SSB: Standard for fylkesinndeling (Klass 104)', url: 'https://www.ssb.no/klass/klassifikasjoner/104' },
  certainty: 'guidance',
  codes: Object.entries(counties)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, name]) => ({ code, label: sameInAll(name) })),
});

/**
 * The counties by vintage, as code lists with their years and source (fylker).
 *
 * The list of 2016 holds to the end of 2017: in 2018 and 2019 there were 18 counties, which the library does not have as a list.
 * The codes are those of Statistics Norway's classification 104, checked against lists of municipalities, whose numbers begin with the county's.
 */
export const countyLists: Readonly<Record<CountyVintage, CodeList>> = {
  2016: list(2016, 2017, {
    '01': 'Østfold',
    '02': 'Akershus',
    '03': 'Oslo',
    '04': 'Hedmark',
    '05': 'Oppland',
    '06': 'Buskerud',
    '07': 'Vestfold',
    '08': 'Telemark',
    '09': 'Aust-Agder',
    '10': 'Vest-Agder',
    '11': 'Rogaland',
    '12': 'Hordaland',
    '14': 'Sogn og Fjordane',
    '15': 'Møre og Romsdal',
    '16': 'Sør-Trøndelag',
    '17': 'Nord-Trøndelag',
    '18': 'Nordland',
    '19': 'Troms',
    '20': 'Finnmark',
  }),
  2020: list(2020, 2023, {
    '03': 'Oslo',
    '11': 'Rogaland',
    '15': 'Møre og Romsdal',
    '18': 'Nordland',
    '30': 'Viken',
    '34': 'Innlandet',
    '38': 'Vestfold og Telemark',
    '42': 'Agder',
    '46': 'Vestland',
    '50': 'Trøndelag',
    '54': 'Troms og Finnmark',
  }),
  2024: list(2024, null, {
    '03': 'Oslo',
    '11': 'Rogaland',
    '15': 'Møre og Romsdal',
    '18': 'Nordland',
    '31': 'Østfold',
    '32': 'Akershus',
    '33': 'Buskerud',
    '34': 'Innlandet',
    '39': 'Vestfold',
    '40': 'Telemark',
    '42': 'Agder',
    '46': 'Vestland',
    '50': 'Trøndelag',
    '55': 'Troms',
    '56': 'Finnmark',
  }),
};

/** The row of those whose county is not known, or is shielded (ukjent fylke); the code is Statistics Norway's for not stated. */
export const unknownCounty: Category = { code: '99', label: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' }, role: 'unknown' };

/** The row of the whole country (totalt); the code is Statistics Norway's. */
export const wholeCountry: Category = { code: '0', label: { nb: 'Totalt', nn: 'Totalt', en: 'Total' }, role: 'total' };

const checkVintage = (vintage: unknown): CountyVintage => {
  if (!(countyVintages as readonly unknown[]).includes(vintage)) {
    throw new RangeError(`vintage: expected one of ${countyVintages.join(', ')}, got ${shown(vintage)}`);
  }
  return vintage as CountyVintage;
};

/**
 * The counties of a vintage, in the order of their codes (fylker).
 *
 * Source: Statistics Norway's classification 104; see {@link countyLists}.
 *
 * @param vintage - 2016, 2020 or 2024
 * @returns the counties with code and name; neither the whole country nor the unknown county is among them
 * @throws RangeError when the library does not have the vintage
 *
 * @example
 * ```ts
 * import { counties } from 'integreringsloven/statistics';
 *
 * counties(2020).length; // => 11
 * counties(2024)[0]?.label.nb; // => 'Oslo'
 * ```
 */
export const counties = (vintage: CountyVintage): readonly Category[] => countyLists[checkVintage(vintage)].codes;

/**
 * The vintage of counties that a year's figures are told in (årgang av fylkesinndelingen).
 *
 * @param year - a calendar year
 * @returns the vintage, or `null` for a year whose counties the library does not have: before 2016, and 2018 and 2019
 * @throws RangeError when the year is no whole number
 *
 * @example
 * ```ts
 * import { countyVintageOf } from 'integreringsloven/statistics';
 *
 * countyVintageOf(2023); // => 2020
 * countyVintageOf(2019); // => null
 * ```
 */
export const countyVintageOf = (year: number): CountyVintage | null => {
  if (!Number.isInteger(year)) throw new RangeError(`year: expected a calendar year, got ${shown(year)}`);
  const vintage = countyVintages.find((first) => {
    const { to } = countyLists[first];
    return year >= first && (to === null || year <= to);
  });
  return vintage ?? null;
};
