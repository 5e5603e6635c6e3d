import { fromEpochDay, shown, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import type { EndingReason } from '../outcomes/ending.js';
import { unknownCounty } from '../statistics/codes/counties.js';
import { municipalities } from '../statistics/codes/municipalities.js';
import type { PublishedMeasureTable } from '../statistics/published/publishedFigure.js';
import { publishedFigures } from '../statistics/published/published.js';
import { table1, table2 } from '../statistics/published/report2024.js';
import { measureGroups, type EducationGroup, type MeasureGroup, type ProgrammeRecord, type RecordedMeasure, type Sex } from '../statistics/record.js';
import { countyCountsOf, splitBy } from './countyCounts.js';
import { countySizes, leavers2023, leavers2024, type LeaverMargins } from './margins2024.js';
import { LARGEST_SEED, dealer, drawBetween, drawFrom, type Draw } from './shuffle.js';

type Protection = 'displaced' | 'other';
type KnownSex = Exclude<Sex, 'unknown'>;

/** Leavers of one sex and protection who attained, or did not. */
interface Cell {
  readonly protection: Protection;
  readonly sex: KnownSex;
  readonly attained: boolean;
  readonly count: number;
}

const PERCENT = 100;

/** A published count of the directorate. */
const counted = (id: string): number => {
  const figure = publishedFigures.figures.find((one) => one.id === `imdi/${id}`);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure.value;
};

const cellsOf = (margins: LeaverMargins): readonly Cell[] =>
  (['displaced', 'other'] as const).flatMap((protection) =>
    (['female', 'male'] as const).flatMap((sex) => {
      const { attained, not } = margins[protection][sex === 'female' ? 'women' : 'men'];
      return [
        { protection, sex, attained: true, count: attained },
        { protection, sex, attained: false, count: not },
      ];
    }),
  );

const sumOf = (cells: readonly Cell[], holds: (cell: Cell) => boolean): number => cells.reduce((sum, cell) => (holds(cell) ? sum + cell.count : sum), 0);

const jan1 = (year: number): EpochDay => toEpochDay(`${String(year)}-01-01`);
const dec31 = (year: number): EpochDay => toEpochDay(`${String(year)}-12-31`);
const ACT = toEpochDay('2021-01-01');

/** The five largest groups of citizens who are not from Ukraine are published; the rest are made up, so that there are 90 countries as in the report. */
const NAMED_CITIZENS = ['SYR', 'COD', 'ERI', 'AFG'] as const;
const OTHER_CITIZENS =
  'SOM SDN IRQ IRN ETH PAK TUR YEM LBY EGY TUN DZA MAR LBN JOR PSE SSD UGA RWA BDI TZA KEN NGA GHA CMR CIV LBR SLE GIN GMB SEN MLI NER TCD CAF COG AGO ZMB ZWE MOZ MDG DJI MRT TGO BEN BFA GNB ZAF RUS BLR MDA GEO ARM AZE KAZ UZB TJK KGZ TKM MNG CHN VNM MMR THA KHM LAO PHL IDN MYS LKA IND BGD NPL BTN COL VEN ECU PER BOL CUB HTI HND SLV GTM NIC'.split(
    ' ',
  );

const citizensDealt = (total: number, year: 2023 | 2024, draw: Draw): (() => string) => {
  const published = NAMED_CITIZENS.map((country) => counted(`${String(year)}/participants/${country}`));
  const named = year === 2024 ? published : splitBy(Math.round(total * (3 / 4)), published);
  const rest = total - named.reduce((sum, count) => sum + count, 0);
  const others = splitBy(
    rest,
    OTHER_CITIZENS.map(() => 1),
  );
  return dealer([...NAMED_CITIZENS.map((country, at) => [country, named[at] as number] as const), ...OTHER_CITIZENS.map((country, at) => [country, others[at] as number] as const)], draw);
};

/** Groups of measures for everybody in the programme in a year, so that Table 1 is printed: those without measures first, then each group by itself. */
const measuresDealt = ({ participants, shares, none }: PublishedMeasureTable, draw: Draw): (() => readonly MeasureGroup[]) => {
  const countOf = (percent: number): number => Math.round((participants * percent) / PERCENT);
  const withMeasures = participants - countOf(none);
  const first = countOf(shares['norwegian-and-social-studies']);
  const work = countOf(shares['work-oriented']);
  const sets = new Map<string, number>();
  // Whoever has measures, but not Norwegian, is in a work-oriented one, so that nobody is left without.
  const without = withMeasures - first;
  const rest = measureGroups.filter((group) => group !== 'norwegian-and-social-studies' && group !== 'work-oriented');
  const hands = rest.map((group) => dealer([[true, countOf(shares[group])] as const, [false, withMeasures - countOf(shares[group])] as const], draw));
  const toWork = dealer([[true, work - without] as const, [false, first - (work - without)] as const], draw);
  for (let at = 0; at < withMeasures; at += 1) {
    const groups = [...(at < first ? ['norwegian-and-social-studies'] : []), ...(at >= first || toWork() ? ['work-oriented'] : []), ...rest.filter((_group, hand) => (hands[hand] as () => boolean)())];
    const key = groups.join(' ');
    sets.set(key, (sets.get(key) ?? 0) + 1);
  }
  const dealt = [...sets].map(([key, times]) => [key.split(' ') as MeasureGroup[], times] as const);
  return dealer<readonly MeasureGroup[]>([...dealt, [[], participants - withMeasures]], draw);
};

/** Ages at the end of 2024 of those who attained and those who did not, from the youngest: 59 percent of those up to 24 attained, and fewer of the older. */
const AGES: readonly (readonly [youngest: number, oldest: number, attained: number, not: number])[] = [
  [21, 24, 885, 615],
  [25, 30, 1250, 1250],
  [31, 40, 2400, 2700],
  [41, 50, 1900, 2350],
  [51, 55, 500, 1150],
  [56, 58, 176, 579],
];

/** Leavers of 2024 with higher education: 41 percent of the women and 54 percent of the men attained. The rest of the levels are made up. */
const HIGHER = { female: { attained: 1230, not: 1770 }, male: { attained: 1080, not: 920 } } as const;
const LEVELS: readonly EducationGroup[] = ['none', 'primary', 'upper-secondary', 'unknown'];
const LEVEL_WEIGHTS = { attained: [1, 2, 5, 1], not: [2, 3, 4, 1] } as const;

/** Those in the programme in 2024 who did not leave, by when they started: made up, but that they sum to the participants and entrants published. */
const DISPLACED_PARTICIPANTS = 27_100;
const LEFT_AND_STARTED_2024 = 3000;
const OTHER_ENTRANTS = 2700;
const WOMEN_AMONG_OTHERS = 0.56;

/** So many of the others who left had at most two years that, with those who stay, about two of three have more, as the text to Figure 1 says. */
const WITHIN_TWO_YEARS = 0.57;

const WITH_LEAVE = 0.05;
const LEAVE_DAYS = 30;

interface Person {
  readonly protection: Protection;
  readonly sex: KnownSex;
  readonly start: EpochDay;
  readonly end: EpochDay | null;
  readonly endingReason: EndingReason | null;
  readonly county: string;
  readonly education: EducationGroup;
  readonly birthYear: number;
  readonly citizenship: string;
}

const generate = function* (seed: number): Generator<ProgrammeRecord, void, undefined> {
  const draw = drawFrom(seed);
  const between = (first: number, last: number): number => drawBetween(draw, first, last);
  const cells = cellsOf(leavers2024);
  const left2023 = cellsOf(leavers2023);
  const numberOf = (list: readonly Cell[]): number => sumOf(list, () => true);

  // Those who left in 2023 beyond the published number: without them stock and flow do not close.
  const [participants2023, participants2024, entrants2024] = [counted('2023/participants/all'), counted('2024/participants/all'), counted('2024/entrants/all')];
  const carried = participants2024 - entrants2024;
  const lateCount = participants2023 - numberOf(left2023) - carried;
  const lateCounts = splitBy(
    lateCount,
    left2023.map(({ count }) => count),
  );
  const late = left2023.map((cell, at): Cell => ({ ...cell, count: lateCounts[at] as number }));

  const measures = { 2023: measuresDealt(table1[2023], draw), 2024: measuresDealt(table1[2024], draw) };
  const otherParticipants = participants2024 - DISPLACED_PARTICIPANTS;
  const isOther = ({ protection }: Cell): boolean => protection === 'other';
  const citizens = { 2023: citizensDealt(sumOf(left2023, isOther) + sumOf(late, isOther), 2023, draw), 2024: citizensDealt(otherParticipants, 2024, draw) };

  const numbersOf = new Map<string, string[]>();
  for (const { code } of municipalities(2024)) numbersOf.set(code.slice(0, 2), [...(numbersOf.get(code.slice(0, 2)) ?? []), code]);
  const countyCodes = table2.rows.map(({ county }) => county);
  const anyCounty = (): string => {
    let left = draw() * countySizes.reduce((sum, size) => sum + size, 0);
    return countyCodes.find((_code, at) => (left -= countySizes[at] as number) < 0) ?? unknownCounty.code;
  };

  const record = (id: string, { protection, sex, start, end, endingReason, county, education, birthYear, citizenship }: Person): ProgrammeRecord => {
    const taken: RecordedMeasure[] = [];
    for (const year of [2023, 2024] as const) {
      if (start > dec31(year) || (end !== null && end < jan1(year))) continue;
      const from = fromEpochDay(Math.max(start, jan1(year)));
      const to = fromEpochDay(Math.min(end ?? dec31(year), dec31(year)));
      for (const group of measures[year]()) taken.push({ group, from, to });
    }
    const known = numbersOf.get(county);
    const leaveFrom = start + between(0, LEAVE_DAYS);
    const hasLeave = draw() < WITH_LEAVE && (end === null || leaveFrom + LEAVE_DAYS <= end);
    return {
      id,
      sex,
      born: `${String(birthYear)}-${String(between(1, 12)).padStart(2, '0')}-${String(between(1, 28)).padStart(2, '0')}` as IsoDate,
      citizenship,
      protection: protection === 'displaced' ? 'displaced-from-ukraine' : 'other',
      county: known === undefined ? null : county,
      municipality: known === undefined ? null : (known[between(0, known.length - 1)] as string),
      education,
      startedOn: fromEpochDay(start),
      endedOn: end === null ? null : fromEpochDay(end),
      endingReason,
      leave: hasLeave ? [{ from: fromEpochDay(leaveFrom), to: fromEpochDay(leaveFrom + LEAVE_DAYS - 1) }] : [],
      measures: taken,
    };
  };

  const reasonsDealt = (margins: LeaverMargins, list: readonly Cell[]) => {
    const hands = new Map<string, () => EndingReason>();
    for (const protection of ['displaced', 'other'] as const) {
      for (const attained of [true, false]) {
        const total = sumOf(list, (cell) => cell.protection === protection && cell.attained === attained);
        const wanted = margins.reasons[protection][attained ? 'attained' : 'not'];
        const times = splitBy(
          total,
          wanted.map(([, count]) => count),
        );
        hands.set(
          `${protection} ${String(attained)}`,
          dealer(
            wanted.map(([reason], at) => [reason, times[at] as number] as const),
            draw,
          ),
        );
      }
    }
    return ({ protection, attained }: Cell): EndingReason => (hands.get(`${protection} ${String(attained)}`) as () => EndingReason)();
  };

  const anyLevel = (): EducationGroup => [...LEVELS, 'higher' as const][between(0, LEVELS.length)] as EducationGroup;
  /** When a programme that ended on a day began: with collective protection within a year, otherwise within two years or in the third. */
  const startBefore = (end: EpochDay, protection: Protection, latest: EpochDay): EpochDay => {
    const [shortest, longest] = protection === 'displaced' ? [100, 360] : draw() < WITHIN_TWO_YEARS ? [400, 720] : [740, 1100];
    const last = Math.max(ACT, Math.min(end - shortest, latest));
    return between(Math.min(last, Math.max(ACT, end - longest)), last);
  };

  const leftIn2023 = function* (list: readonly Cell[], name: string): Generator<ProgrammeRecord, void, undefined> {
    const reasonOf = reasonsDealt(leavers2023, list);
    let number = 0;
    for (const cell of list) {
      for (let at = 0; at < cell.count; at += 1) {
        number += 1;
        const end = between(jan1(2023), dec31(2023));
        yield record(`${name}${String(number)}`, {
          ...cell,
          start: startBefore(end, cell.protection, end),
          end,
          endingReason: reasonOf(cell),
          county: anyCounty(),
          education: anyLevel(),
          birthYear: between(1968, 2003),
          citizenship: cell.protection === 'displaced' ? 'UKR' : citizens[2023](),
        });
      }
    }
  };
  yield* leftIn2023(left2023, 'synthetic-2023-');
  yield* leftIn2023(late, 'synthetic-late-');

  const sum = (sex: KnownSex, attained?: boolean): number => sumOf(cells, (cell) => cell.sex === sex && (attained === undefined || cell.attained === attained));
  const byCounty = countyCountsOf(table2, countySizes, {
    women: { ended: sum('female'), attained: sum('female', true) },
    men: { ended: sum('male'), attained: sum('male', true) },
  });
  const bySexAndResult = <T>(deal: (sex: KnownSex, attained: boolean) => () => T) => {
    const hands = { female: { true: deal('female', true), false: deal('female', false) }, male: { true: deal('male', true), false: deal('male', false) } };
    return ({ sex, attained }: Cell): T => hands[sex][attained ? 'true' : 'false']();
  };
  const countyOfLeaver = bySexAndResult((sex, attained) =>
    dealer(
      byCounty.map(({ county, women, men }) => {
        const { ended, attained: there } = sex === 'female' ? women : men;
        return [county, attained ? there : ended - there] as const;
      }),
      draw,
    ),
  );
  const educationOfLeaver = bySexAndResult((sex, attained) => {
    const key = attained ? 'attained' : 'not';
    const higher = HIGHER[sex][key];
    const rest = splitBy(sum(sex, attained) - higher, LEVEL_WEIGHTS[key]);
    return dealer<EducationGroup>([['higher', higher], ...LEVELS.map((level, at) => [level, rest[at] as number] as const)], draw);
  });
  const agesOf = (attained: boolean) =>
    dealer(
      AGES.map(([youngest, oldest, yes, no]) => [[youngest, oldest] as const, attained ? yes : no] as const),
      draw,
    );
  const ages = { true: agesOf(true), false: agesOf(false) };
  const reasonOf = reasonsDealt(leavers2024, cells);
  const startsThisYear = dealer(
    [[true, LEFT_AND_STARTED_2024] as const, [false, sumOf(cells, (cell) => !isOther(cell)) - LEFT_AND_STARTED_2024] as const],
    draw,
  );
  let number = 0;
  for (const cell of cells) {
    for (let at = 0; at < cell.count; at += 1) {
      number += 1;
      const isNew = cell.protection === 'displaced' && startsThisYear();
      const end = isNew ? between(jan1(2024) + 200, dec31(2024)) : between(jan1(2024), dec31(2024));
      const [youngest, oldest] = ages[cell.attained ? 'true' : 'false']();
      yield record(`synthetic-2024-${String(number)}`, {
        ...cell,
        start: isNew ? between(jan1(2024), end - 100) : startBefore(end, cell.protection, dec31(2023)),
        end,
        endingReason: reasonOf(cell),
        county: countyOfLeaver(cell),
        education: educationOfLeaver(cell),
        birthYear: 2024 - between(youngest, oldest),
        citizenship: cell.protection === 'displaced' ? 'UKR' : citizens[2024](),
      });
    }
  }

  const stay: readonly { readonly protection: Protection; readonly isNew: boolean; readonly count: number }[] = (() => {
    const others = otherParticipants - sumOf(cells, isOther);
    const displaced = DISPLACED_PARTICIPANTS - sumOf(cells, (cell) => !isOther(cell));
    const displacedEntrants = entrants2024 - LEFT_AND_STARTED_2024 - OTHER_ENTRANTS;
    return [
      { protection: 'displaced', isNew: true, count: displacedEntrants },
      { protection: 'displaced', isNew: false, count: displaced - displacedEntrants },
      { protection: 'other', isNew: true, count: OTHER_ENTRANTS },
      { protection: 'other', isNew: false, count: others - OTHER_ENTRANTS },
    ];
  })();
  number = 0;
  for (const { protection, isNew, count } of stay) {
    for (let at = 0; at < count; at += 1) {
      number += 1;
      const began = protection === 'displaced' ? toEpochDay('2022-10-01') : ACT;
      yield record(`synthetic-stays-${String(number)}`, {
        protection,
        sex: draw() < WOMEN_AMONG_OTHERS ? 'female' : 'male',
        start: isNew ? between(jan1(2024), dec31(2024)) : between(began, dec31(2023)),
        end: null,
        endingReason: null,
        county: anyCounty(),
        education: anyLevel(),
        birthYear: between(1968, 2003),
        citizenship: protection === 'displaced' ? 'UKR' : citizens[2024](),
      });
    }
  }
};

/** Which synthetic population. */
export interface SyntheticPopulationOptions {
  /** A whole number from 0; another seed gives other people with the same published shares. */
  readonly seed: number;
  /** The year of the report; the library has 2024. */
  readonly year: 2024;
}

/**
 * A synthetic population with the size and the published shares of the introduction programme in 2024, and the part of 2023 that the report compares
 * with (syntetisk befolkning).
 *
 * Nobody in it exists. It is made so that `annualReport` prints Tables 1 and 2 and the main findings of the directorate's report for 2024 to the
 * digit; everything that the report does not publish, such as how many left in each county, is made up. The counts by county and sex are solved
 * from the printed shares. Where the report contradicts itself (see `checkPublished`) it follows the shares rather than "about 2 400", and 8 644
 * persons who went to neither work nor education, of whom 2 364 for other reasons.
 *
 * The published participants, entrants and leavers do not close: 2 081 more must have left in 2023 than the 11 381 published, as if registered late.
 * Their ids begin with `synthetic-late-`. With them 32 506 took part in 2023; without them 11 381 left in 2023, and Table 1 of 2023 is not printed.
 *
 * @param options - the seed, and the year, 2024
 * @returns a lazy iterable of 49 601 records, the same for the same seed
 * @throws RangeError that names the option and its value
 *
 * @example
 * ```ts
 * import { cellAt, annualReport } from 'integreringsloven/statistics';
 * import { syntheticPopulation } from 'integreringsloven/testing';
 *
 * const { tables } = annualReport(syntheticPopulation({ seed: 1, year: 2024 }), { year: 2024 });
 * cellAt(tables.table2, { Region: '55', Kjonn: '2' }); // => { status: 'value', value: 58 }
 * ```
 */
export const syntheticPopulation = (options: SyntheticPopulationOptions): Iterable<ProgrammeRecord> => {
  checkNames(checkObject(options, 'options', 'an object with the seed and the year'), 'options', ['seed', 'year']);
  const { seed, year } = options;
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) throw new RangeError(`seed: expected a whole number from 0 to ${String(LARGEST_SEED)}, got ${shown(seed)}`);
  if ((year as number) !== 2024) throw new RangeError(`year: expected 2024, got ${shown(year)}`);
  return { [Symbol.iterator]: () => generate(seed) };
};
