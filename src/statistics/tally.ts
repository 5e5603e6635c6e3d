import { isLeapYear, shown, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { endingReasons } from '../outcomes/ending.js';
import { ageBandsOf, bandOfAge } from './ageLimits.js';
import { nameOfBreakdown, recordDimensions, type Population, type RecordDimension } from './breakdown.js';
import { OLDEST, codeForms } from './checkRecord.js';
import { leaveDaysWithin, timeGroupOf, timeGroupsOf } from './programmeTime.js';
import { educationGroups, measureGroups, protectionGroups, sexes, type ProgrammeRecord, type RecordedMeasure } from './record.js';
import { settingsOf, type TallyOptions, type TallySettings } from './tallySettings.js';

/**
 * Counts of records, by breakdown and cell: a plain value that survives JSON.
 *
 * It holds counts only, but small ones too: it is for merging and for making tables, not for publishing. A cell is named by its year and the codes of
 * the breakdown's dimensions in their order, parted by `|`; only cells that are not zero are there.
 */
export interface Tally {
  /** What was counted and how, with every default filled in. */
  readonly settings: TallySettings;
  /** How many records were read, also those outside the years. */
  readonly records: number;
  /** Persons by the name of the breakdown, and in it by the name of the cell. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The code of what is not known, in a cell of a tally. */
export const UNKNOWN = 'unknown';
/** The code of nobody's measures, in a cell of a tally. */
export const NO_MEASURES = 'none';
/** What stands between the groups of measures of a person, in a cell of a tally. */
export const AND = '+';
const BETWEEN = '|';

/** What a record is called until its place is known. */
const WHERE = 'record';
/** A year after all years, for a programme that runs. */
const NEVER = 9999;

/** Dense counts up to this many cells; a breakdown with more is counted in a map. */
const MOST_DENSE = 262_144;
/** Room for this many codes of an open dimension before it grows. */
const FIRST_ROOM = 16;

/** The place of each dimension among the codes of a record; the year comes last. */
const [SEX, AGE, CITIZENSHIP, PROTECTION, COUNTY, MUNICIPALITY, EDUCATION, REASON, MEASURES, TIME, YEAR] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The codes of a dimension, numbered; an open one gets a number for each new code. */
interface Numbering {
  readonly numbers: Map<string | null, number>;
  readonly codes: string[];
  /** How many codes there is room for. */
  room: number;
}

interface Counter {
  readonly name: string;
  readonly dimensions: readonly number[];
  strides: readonly number[];
  dense: Float64Array | null;
  sparse: Map<number, number>;
}

const numberingOf = (codes: readonly string[], room = codes.length): Numbering => ({
  numbers: new Map(codes.map((code, at) => [code, at])),
  codes: [...codes],
  room,
});

const openNumbering = (): Numbering => ({ numbers: new Map([[null, 0]]), codes: [UNKNOWN], room: FIRST_ROOM });

const measureSets = (): readonly string[] =>
  Array.from({ length: 1 << measureGroups.length }, (_, set) => measureGroups.filter((_group, at) => (set & (1 << at)) !== 0).join(AND) || NO_MEASURES);

/** The year of a date, and an error when it is none; the month and day are looked at where they are counted. */
const yearOf = (date: unknown, where: string, field: string): number => {
  if (typeof date === 'string' && date.length === 10) {
    const year = date.charCodeAt(0) * 1000 + date.charCodeAt(1) * 100 + date.charCodeAt(2) * 10 + date.charCodeAt(3) - 53_328;
    if (year >= 1000 && year <= 9999 && date.charCodeAt(4) === 45) return year;
  }
  toEpochDay(date, `${where}.${field}`);
  return Number((date as string).slice(0, 4));
};

const fail = (where: string, field: string, expected: string, value: unknown): never => {
  throw new RangeError(`${where}.${field}: expected ${expected}, got ${shown(value)}`);
};

/** A counting in progress: one pass, flat arrays, nothing made for a record. */
const startCounting = (settings: TallySettings): { readonly count: (record: ProgrammeRecord) => void; readonly read: () => number; readonly result: () => Tally } => {
  const { years, participantsFrom, ageLimits, agedOn, programmeTime } = settings;
  const bands = ageBandsOf(ageLimits).map(({ code }) => code);
  const noBand = bands.length;
  const numberings: readonly Numbering[] = [
    numberingOf(sexes),
    numberingOf([...bands, UNKNOWN]),
    openNumbering(),
    numberingOf(protectionGroups),
    openNumbering(),
    openNumbering(),
    numberingOf(educationGroups),
    numberingOf(endingReasons),
    numberingOf(measureSets()),
    numberingOf(timeGroupsOf(programmeTime.borders).map(({ code }) => code)),
    numberingOf(Array.from({ length: years.through - years.from + 1 }, (_, at) => String(years.from + at))),
  ];
  const numberOfGroup = new Map<string, number>(measureGroups.map((group, at) => [group, 1 << at]));
  const bandOf = Uint8Array.from({ length: OLDEST + 200 }, (_, age) => bandOfAge(ageLimits, age));
  // Read by the loop in place of names: the codes of the record at hand.
  const codes = new Int32Array(numberings.length);

  const layOut = (counter: Counter): void => {
    let size = 1;
    const strides: number[] = [];
    // The year first, then each dimension; a dimension that grows lays everything out anew.
    for (const dimension of counter.dimensions) {
      strides.push(size);
      size *= (numberings[dimension] as Numbering).room;
    }
    counter.strides = strides;
    counter.dense = size <= MOST_DENSE ? new Float64Array(size) : null;
    counter.sparse = new Map();
  };
  const add = (counter: Counter, index: number, count: number): void => {
    if (counter.dense !== null) counter.dense[index] = (counter.dense[index] as number) + count;
    else counter.sparse.set(index, (counter.sparse.get(index) ?? 0) + count);
  };
  const entriesOf = ({ dense, sparse }: Counter): (readonly [number, number])[] => {
    if (dense === null) return [...sparse];
    const entries: (readonly [number, number])[] = [];
    dense.forEach((count, index) => {
      if (count !== 0) entries.push([index, count]);
    });
    return entries;
  };

  const byPopulation: Record<Population, Counter[]> = { participants: [], entrants: [], leavers: [], 'programme-times': [] };
  const needs: Record<Population, Set<number>> = { participants: new Set(), entrants: new Set(), leavers: new Set(), 'programme-times': new Set() };
  for (const breakdown of settings.breakdowns) {
    const dimensions = breakdown.by.map((dimension) => recordDimensions.indexOf(dimension));
    const counter: Counter = { name: nameOfBreakdown(breakdown), dimensions: [YEAR, ...dimensions], strides: [], dense: null, sparse: new Map() };
    layOut(counter);
    byPopulation[breakdown.population].push(counter);
    for (const dimension of dimensions) needs[breakdown.population].add(dimension);
  }
  const counters = Object.values(byPopulation).flat();
  const needed = new Set(Object.values(needs).flatMap((set) => [...set]));
  const [usesCitizenship, usesCounty, usesMunicipality] = [needed.has(CITIZENSHIP), needed.has(COUNTY), needed.has(MUNICIPALITY)];
  const participantsHave = { age: needs.participants.has(AGE), measures: needs.participants.has(MEASURES) };
  const entrantsHave = { age: needs.entrants.has(AGE), measures: needs.entrants.has(MEASURES) };
  const leaversHave = { age: needs.leavers.has(AGE), measures: needs.leavers.has(MEASURES), time: needs.leavers.has(TIME) };

  const indexToCodes = (dimensions: readonly number[], strides: readonly number[], rooms: readonly number[], index: number): readonly number[] =>
    dimensions.map((_, at) => Math.floor(index / (strides[at] as number)) % (rooms[at] as number));

  const grow = (dimension: number): void => {
    const numbering = numberings[dimension] as Numbering;
    const touched = counters.filter(({ dimensions }) => dimensions.includes(dimension));
    const before = touched.map((counter) => ({
      entries: entriesOf(counter),
      strides: counter.strides,
      rooms: counter.dimensions.map((one) => (numberings[one] as Numbering).room),
    }));
    numbering.room *= 2;
    touched.forEach((counter, at) => {
      const { entries, strides, rooms } = before[at] as (typeof before)[number];
      layOut(counter);
      for (const [index, count] of entries) {
        const numbers = indexToCodes(counter.dimensions, strides, rooms, index);
        add(
          counter,
          numbers.reduce((sum, number, place) => sum + number * (counter.strides[place] as number), 0),
          count,
        );
      }
    });
  };

  const newCode = (dimension: number, value: string | null, where: string, field: keyof typeof codeForms): number => {
    const numbering = numberings[dimension] as Numbering;
    const { form, words } = codeForms[field];
    if (typeof value !== 'string' || !form.test(value)) return fail(where, field, `${words} or null`, value);
    const number = numbering.codes.length;
    if (number === numbering.room) grow(dimension);
    numbering.codes.push(value);
    numbering.numbers.set(value, number);
    return number;
  };

  const closedNumber = (dimension: number, value: string | null, where: string, field: string): number => {
    const numbering = numberings[dimension] as Numbering;
    return numbering.numbers.get(value) ?? fail(where, field, `one of ${numbering.codes.join(', ')}`, value);
  };

  const sexNumbers = (numberings[SEX] as Numbering).numbers;
  const protectionNumbers = (numberings[PROTECTION] as Numbering).numbers;
  const educationNumbers = (numberings[EDUCATION] as Numbering).numbers;
  const reasonNumbers = (numberings[REASON] as Numbering).numbers;
  const citizenshipNumbers = (numberings[CITIZENSHIP] as Numbering).numbers;
  const countyNumbers = (numberings[COUNTY] as Numbering).numbers;
  const municipalityNumbers = (numberings[MUNICIPALITY] as Numbering).numbers;

  const countIn = (population: readonly Counter[]): void => {
    for (const counter of population) {
      const { dimensions, strides, dense } = counter;
      let index = 0;
      for (let at = 0; at < dimensions.length; at += 1) index += (codes[dimensions[at] as number] as number) * (strides[at] as number);
      if (dense !== null) dense[index] = (dense[index] as number) + 1;
      else add(counter, index, 1);
    }
  };

  const bandAt = (age: number, where: string, born: unknown): number => {
    const band = age < 0 ? undefined : bandOf[age];
    return band ?? fail(where, 'born', `a birth at most ${String(OLDEST)} years before the start and not after it`, born);
  };

  const bandAtEndOf = (year: number, born: IsoDate | number | null, where: string): number => {
    if (born === null) return noBand;
    const birthYear = typeof born === 'number' ? born : yearOf(born, where, 'born');
    return Number.isInteger(birthYear) ? bandAt(year - birthYear, where, born) : fail(where, 'born', 'a date, a whole year or null', born);
  };

  const bandOnDay = (day: IsoDate, born: IsoDate | number | null, where: string): number => {
    if (born === null) return noBand;
    const year = yearOf(day, where, 'endedOn');
    if (typeof born === 'number') {
      // The birthday may be before or after the day; where that decides the band, the band is not known.
      const youngest = bandAtEndOf(year, born + 1, where);
      return youngest === bandAtEndOf(year, born, where) ? youngest : noBand;
    }
    const age = year - yearOf(born, where, 'born');
    const birthday = born.slice(5) === '02-29' && !isLeapYear(year) ? '02-28' : born.slice(5);
    return bandAt(birthday <= day.slice(5) ? age : age - 1, where, born);
  };

  const measuresIn = (year: number, measures: readonly RecordedMeasure[], startedOn: IsoDate, endedOn: IsoDate | null, where: string): number => {
    let set = 0;
    for (const { group, from, to } of measures) {
      if (yearOf(from, where, 'measures.from') > year || (to !== null && (yearOf(to, where, 'measures.to') < year || to < startedOn))) continue;
      if (endedOn !== null && from > endedOn) continue;
      set |= numberOfGroup.get(group) ?? fail(where, 'measures.group', `one of ${measureGroups.join(', ')}`, group);
    }
    return set;
  };

  const timeThrough = (record: ProgrammeRecord, last: IsoDate, where: string): number => {
    const start = toEpochDay(record.startedOn, `${where}.startedOn`);
    const end = toEpochDay(last, `${where}.endedOn`);
    return timeGroupOf(start, end - start + 1 - leaveDaysWithin(record.leave, start, end, where), programmeTime);
  };

  const { participants, entrants, leavers, 'programme-times': times } = byPopulation;
  const lastYear = years.through - years.from;
  const { startedFrom, startedThrough, countedThrough } = programmeTime;
  let records = 0;

  const where = WHERE;
  const count = (record: ProgrammeRecord): void => {
    records += 1;
    const { startedOn, endedOn, born, measures } = record;
    if (!Array.isArray(measures) || !Array.isArray(record.leave)) throw new RangeError(`${where}.measures, ${where}.leave: expected lists of periods`);
    const started = yearOf(startedOn, where, 'startedOn');
    const ended = endedOn === null ? NEVER : yearOf(endedOn, where, 'endedOn');
    if (endedOn !== null && endedOn < startedOn) throw new RangeError(`${where}.endedOn: ${shown(endedOn)} is before startedOn, ${startedOn}`);
    if (started > years.through && startedOn > startedThrough) return;
    codes[SEX] = sexNumbers.get(record.sex) ?? closedNumber(SEX, record.sex, where, 'sex');
    codes[PROTECTION] = protectionNumbers.get(record.protection) ?? closedNumber(PROTECTION, record.protection, where, 'protection');
    codes[EDUCATION] = educationNumbers.get(record.education) ?? closedNumber(EDUCATION, record.education, where, 'education');
    if (usesCitizenship) codes[CITIZENSHIP] = citizenshipNumbers.get(record.citizenship) ?? newCode(CITIZENSHIP, record.citizenship, where, 'citizenship');
    if (usesCounty) codes[COUNTY] = countyNumbers.get(record.county) ?? newCode(COUNTY, record.county, where, 'county');
    if (usesMunicipality) codes[MUNICIPALITY] = municipalityNumbers.get(record.municipality) ?? newCode(MUNICIPALITY, record.municipality, where, 'municipality');

    const last = ended < years.through ? ended : years.through;
    for (let year = started > participantsFrom ? started : participantsFrom; year <= last; year += 1) {
      codes[YEAR] = year - years.from;
      if (participantsHave.age) codes[AGE] = bandAtEndOf(year, born, where);
      if (participantsHave.measures) codes[MEASURES] = measuresIn(year, measures, startedOn, endedOn, where);
      countIn(participants);
    }
    if (started >= years.from && started <= years.through) {
      codes[YEAR] = started - years.from;
      if (entrantsHave.age) codes[AGE] = bandAtEndOf(started, born, where);
      if (entrantsHave.measures) codes[MEASURES] = measuresIn(started, measures, startedOn, endedOn, where);
      countIn(entrants);
    }
    if (ended >= years.from && ended <= years.through && endedOn !== null) {
      codes[YEAR] = ended - years.from;
      codes[REASON] = reasonNumbers.get(record.endingReason) ?? closedNumber(REASON, record.endingReason, where, 'endingReason');
      if (leaversHave.age) codes[AGE] = agedOn === 'end-of-year' ? bandAtEndOf(ended, born, where) : bandOnDay(endedOn, born, where);
      if (leaversHave.measures) codes[MEASURES] = measuresIn(ended, measures, startedOn, endedOn, where);
      if (leaversHave.time) codes[TIME] = timeThrough(record, endedOn, where);
      countIn(leavers);
    }
    if (times.length > 0 && startedOn >= startedFrom && startedOn <= startedThrough) {
      codes[YEAR] = lastYear;
      codes[TIME] = timeThrough(record, endedOn !== null && endedOn < countedThrough ? endedOn : countedThrough, where);
      countIn(times);
    }
  };

  const result = (): Tally => ({
    settings,
    records,
    counts: Object.fromEntries(
      counters
        .map((counter): readonly [string, Readonly<Record<string, number>>] => {
          const rooms = counter.dimensions.map((one) => (numberings[one] as Numbering).room);
          const cells = entriesOf(counter).map(([index, cell]) => {
            const numbers = indexToCodes(counter.dimensions, counter.strides, rooms, index);
            const key = numbers.map((number, at) => (numberings[counter.dimensions[at] as number] as Numbering).codes[number] as string).join(BETWEEN);
            return [key, cell] as const;
          });
          return [counter.name, sorted(cells)];
        })
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  });

  return { count, read: () => records, result };
};

const sorted = (cells: readonly (readonly [string, number])[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...cells].sort(([one], [other]) => (one < other ? -1 : 1)));

/** An error in a record, told with the place of the record. */
const placed = (error: unknown, read: number): unknown => {
  const place = `records[${String(read - 1)}]`;
  if (error instanceof RangeError && error.message.startsWith(WHERE)) return new RangeError(error.message.replaceAll(`${WHERE}.`, `${place}.`));
  return error instanceof TypeError ? new RangeError(`${place}: is no record of a programme (${error.message})`) : error;
};

const isIterable = (value: unknown): value is Iterable<ProgrammeRecord> => typeof value === 'object' && value !== null && Symbol.iterator in value;
const isAsyncIterable = (value: unknown): value is AsyncIterable<ProgrammeRecord> => typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/**
 * A tally of no records (tom opptelling): the identity of {@link merge}.
 *
 * @param options - what is counted, as for {@link tally}
 * @returns a tally with the settings of the options, no records and no cells
 * @throws RangeError that names the option and its value
 *
 * @example
 * ```ts
 * import { emptyTally, merge, tally } from 'integreringsloven/statistics';
 *
 * const options = { years: { from: 2023, through: 2024 } };
 * merge(emptyTally(options), tally([], options)).records; // => 0
 * ```
 */
export const emptyTally = (options: TallyOptions): Tally => startCounting(settingsOf(options)).result();

/**
 * Counts records in one pass (opptelling).
 *
 * Records are taken to be well-formed, one for each person: whoever reads them checks them with `checkRecord`. Still every code, year and reason that
 * is counted is looked at, so that no record falls outside its table unseen. What the counts mean stands at {@link Population} and
 * {@link RecordDimension}. The memory it takes does not grow with the records.
 *
 * @param records - an array or another iterable, or an async iterable such as a stream
 * @param options - what is counted; by default what `annualReport` needs
 * @returns the counts; a promise of them for an async iterable
 * @throws RangeError that names the option and its value, or the place of the record, the field and the value; for an async iterable the promise
 * is rejected with it
 *
 * @example
 * ```ts
 * import { tally } from 'integreringsloven/statistics';
 *
 * const record = {
 *   id: 'a1',
 *   sex: 'female',
 *   born: 1990,
 *   citizenship: 'SYR',
 *   protection: 'other',
 *   county: '55',
 *   municipality: '5501',
 *   education: 'higher',
 *   startedOn: '2023-02-01',
 *   endedOn: '2024-06-30',
 *   endingReason: 'ordinary-work',
 *   leave: [],
 *   measures: [],
 * } as const;
 * const counted = tally([record], { years: { from: 2023, through: 2024 }, breakdowns: [{ population: 'leavers', by: ['sex'] }] });
 * counted.counts; // => { 'leavers: sex': { '2024|female': 1 } }
 * ```
 */
export function tally(records: Iterable<ProgrammeRecord>, options: TallyOptions): Tally;
export function tally(records: AsyncIterable<ProgrammeRecord>, options: TallyOptions): Promise<Tally>;
export function tally(records: Iterable<ProgrammeRecord> | AsyncIterable<ProgrammeRecord>, options: TallyOptions): Tally | Promise<Tally>;
export function tally(records: Iterable<ProgrammeRecord> | AsyncIterable<ProgrammeRecord>, options: TallyOptions): Tally | Promise<Tally> {
  const { count, read, result } = startCounting(settingsOf(options));
  if (isIterable(records)) {
    try {
      for (const record of records) count(record);
    } catch (error) {
      throw placed(error, read());
    }
    return result();
  }
  if (!isAsyncIterable(records)) throw new RangeError(`records: expected an iterable of records, got ${shown(records)}`);
  const countAll = async (): Promise<Tally> => {
    try {
      for await (const record of records) count(record);
    } catch (error) {
      throw placed(error, read());
    }
    return result();
  };
  return countAll();
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Checks that a value is a tally, for one may come from a file, and gives it back with its settings in their one form. */
export const checkTally = (value: unknown, at: string): Tally => {
  const given = checkObject(value, at);
  checkNames(given, at, ['settings', 'records', 'counts']);
  const settings = settingsOf(given['settings'] as TallyOptions);
  const { records } = given;
  if (!isCount(records)) throw new RangeError(`${at}.records: expected a number of records, got ${shown(records)}`);
  const counts = checkObject(given['counts'], `${at}.counts`);
  checkNames(counts, `${at}.counts`, settings.breakdowns.map(nameOfBreakdown));
  for (const breakdown of settings.breakdowns) {
    const name = nameOfBreakdown(breakdown);
    for (const [cell, count] of Object.entries(checkObject(counts[name], `${at}.counts["${name}"]`))) {
      if (!isCount(count) || cell.split(BETWEEN).length !== breakdown.by.length + 1) {
        throw new RangeError(`${at}.counts["${name}"]: the cell ${shown(cell)} with ${shown(count)} is none of this breakdown`);
      }
    }
  }
  return { settings, records, counts: counts as Tally['counts'] };
};

/**
 * Puts two tallies of different records together (sammenslåing).
 *
 * Associative and commutative, with {@link emptyTally} as identity: counting parts in any order, on any number of machines, and merging gives what one
 * pass over all gives.
 *
 * @param a - a tally
 * @param b - a tally of other records, counted with the same settings
 * @returns a new tally with the settings of both, and their records and counts added together
 * @throws RangeError when a tally is malformed, or the two were not counted with the same settings
 *
 * @example
 * ```ts
 * import { merge, tally } from 'integreringsloven/statistics';
 *
 * const options = { years: { from: 2023, through: 2024 } };
 * merge(tally([], options), tally([], options)).records; // => 0
 * ```
 */
export const merge = (a: Tally, b: Tally): Tally => {
  const [one, other] = [checkTally(a, 'a'), checkTally(b, 'b')];
  if (JSON.stringify(one.settings) !== JSON.stringify(other.settings)) {
    throw new RangeError('b.settings: differ from those of a; only what was counted alike can be merged');
  }
  const names = one.settings.breakdowns.map(nameOfBreakdown);
  const sums = names.map((name) => {
    const sum = new Map(Object.entries(one.counts[name] ?? {}));
    for (const [cell, count] of Object.entries(other.counts[name] ?? {})) sum.set(cell, (sum.get(cell) ?? 0) + count);
    return [name, sorted([...sum])] as const;
  });
  return { settings: one.settings, records: one.records + other.records, counts: Object.fromEntries(sums) };
};

/** A cell of a tally: its year, its codes by dimension, and how many. */
export interface TalliedCell {
  readonly year: string;
  readonly codes: Readonly<Partial<Record<RecordDimension, string>>>;
  readonly count: number;
}

/**
 * The cells of the smallest breakdown of a tally that has a population by some dimensions, and perhaps by more.
 *
 * @throws RangeError when the tally has no such breakdown
 */
export const cellsOf = ({ settings, counts }: Tally, population: Population, by: readonly RecordDimension[]): readonly TalliedCell[] => {
  const fitting = settings.breakdowns
    .filter((one) => one.population === population && by.every((dimension) => one.by.includes(dimension)))
    .map((one) => ({ by: one.by, cells: Object.entries(counts[nameOfBreakdown(one)] ?? {}) }))
    .sort((one, other) => one.cells.length - other.cells.length);
  const [smallest] = fitting;
  if (smallest === undefined) {
    throw new RangeError(
      `tally: ${nameOfBreakdown({ population, by })} was not counted; it has ${settings.breakdowns.map(nameOfBreakdown).join('; ')}. Give it in breakdowns`,
    );
  }
  return smallest.cells.map(([cell, count]) => {
    const [year = '', ...codes] = cell.split(BETWEEN);
    return { year, count, codes: Object.fromEntries(smallest.by.map((dimension, at) => [dimension, codes[at]])) };
  });
};
