import { shown } from '../../calendar/isoDate.js';
import { sameInAll, type CodeList } from './codeList.js';
import { countyLists, counties, type CountyVintage } from './counties.js';
import { municipalities2016 } from './municipalities2016.js';
import { municipalities2024 } from './municipalities2024.js';
import type { Category } from '../table.js';

/** The vintages of municipalities that the library has as whole lists (årganger av kommuneinndelingen). */
export const municipalityVintages = [2016, 2024] as const;
/** A vintage of municipalities, as in {@link municipalityVintages}. */
export type MunicipalityVintage = (typeof municipalityVintages)[number];

const NUMBER_LENGTH = 4;

const list = (vintage: MunicipalityVintage, to: number | null, lines: string): CodeList => ({
  id: `municipalities-${String(vintage)}`,
  label: { nb: `Kommuner ${String(vintage)}`, nn: `Kommunar ${String(vintage)}`, en: `Municipalities ${String(vintage)}` },
  from: vintage,
  to,
  source: { title: 'SSB: Standard for kommuneinndeling (Klass 131)', url: 'https://www.ssb.no/klass/klassifikasjoner/131' },
  certainty: 'guidance',
  codes: lines
    .trim()
    .split('\n')
    .map((line) => ({ code: line.slice(0, NUMBER_LENGTH), label: sameInAll(line.slice(NUMBER_LENGTH + 1)) })),
});

/**
 * The municipalities by vintage, as code lists with their years and source (kommuner).
 *
 * The lists are Statistics Norway's classification 131 as public copies have it, not read from Statistics Norway itself. The 357 of 2024 agree, number
 * by number, in two copies, and county by county with the government's count. The 428 of 2016 agree with a copy of the list of 2017, apart from the
 * merger of Sandefjord, Andebu and Stokke on 1 January 2017, which the directorate's own list confirms. The municipalities of 2020 to 2023 are left
 * out, because no two sources were found. Names in more than one language stand as in the copy; the official name may have more.
 */
export const municipalityLists: Readonly<Record<MunicipalityVintage, CodeList>> = {
  2016: list(2016, 2016, municipalities2016),
  2024: list(2024, null, municipalities2024),
};

const numbers: Readonly<Record<MunicipalityVintage, ReadonlySet<string>>> = {
  2016: new Set(municipalityLists[2016].codes.map(({ code }) => code)),
  2024: new Set(municipalityLists[2024].codes.map(({ code }) => code)),
};

const hasMunicipalities = (vintage: unknown): vintage is MunicipalityVintage => (municipalityVintages as readonly unknown[]).includes(vintage);

/**
 * The municipalities of a vintage, in the order of their numbers (kommuner).
 *
 * Source: Statistics Norway's classification 131 in public copies; see {@link municipalityLists} for how it was checked.
 *
 * @param vintage - 2016 or 2024
 * @returns the municipalities with number and name
 * @throws RangeError when the library does not have the vintage
 *
 * @example
 * ```ts
 * import { municipalities } from 'integreringsloven/statistics';
 *
 * municipalities(2024).length; // => 357
 * municipalities(2016).find(({ code }) => code === '1102')?.label.nb; // => 'Sandnes'
 * ```
 */
export const municipalities = (vintage: MunicipalityVintage): readonly Category[] => {
  if (!hasMunicipalities(vintage)) throw new RangeError(`vintage: expected one of ${municipalityVintages.join(', ')}, got ${shown(vintage)}`);
  return municipalityLists[vintage].codes;
};

/**
 * The county of a municipality (fylket til en kommune): the first two digits of its number.
 *
 * Where the library has the municipalities of the vintage, the number must be one of them: those of 2024, and those of the year 2016 itself, for in
 * 2017 a few were merged. For 2020 only the county is looked up.
 * Source: Statistics Norway's classifications 131 and 104 (guidance).
 *
 * @param municipality - the municipality number, four digits
 * @param vintage - 2016, 2020 or 2024
 * @returns the code of the county, two digits
 * @throws RangeError that names the number when it is no municipality of the vintage, or the vintage when the library does not have it
 *
 * @example
 * ```ts
 * import { countyOf } from 'integreringsloven/statistics';
 *
 * countyOf('5501', 2024); // => '55'
 * countyOf('1902', 2016); // => '19'
 * ```
 */
export const countyOf = (municipality: string, vintage: CountyVintage): string => {
  const codes = counties(vintage);
  const isNumber = typeof municipality === 'string' && /^\d{4}$/.test(municipality);
  if (!isNumber) throw new RangeError(`municipality: expected four digits, got ${shown(municipality)}`);
  const county = municipality.slice(0, 2);
  const isKnown = hasMunicipalities(vintage) ? numbers[vintage].has(municipality) : codes.some(({ code }) => code === county);
  if (!isKnown) {
    const { from, to } = hasMunicipalities(vintage) ? municipalityLists[vintage] : countyLists[vintage];
    const years = to === null ? `from ${String(from)}` : from === to ? `in ${String(from)}` : `in ${String(from)} to ${String(to)}`;
    throw new RangeError(`municipality: ${shown(municipality)} is no municipality ${years}`);
  }
  return county;
};
