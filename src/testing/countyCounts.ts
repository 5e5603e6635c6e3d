import type { PublishedCountyTable } from '../statistics/published/publishedFigure.js';

/** How many ended in a county, and how many of them went to work or education. */
export interface CountyCount {
  readonly ended: number;
  readonly attained: number;
}

/** The counts of a county by sex. */
export interface CountyCounts {
  readonly county: string;
  readonly women: CountyCount;
  readonly men: CountyCount;
}

/** What the counties sum to. */
export interface CountryCounts {
  readonly women: CountyCount;
  readonly men: CountyCount;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

const PERCENT = 100;

/** Splits a number by weights, into whole numbers that sum to it: the largest remainders are rounded up. */
export const splitBy = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((one, other) => one + other, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((one, other) => one + other, 0);
  const byRemainder = exact.map((value, at) => ({ at, remainder: value - Math.floor(value) })).sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] as number) + 1;
  return parts;
};

/** How many of a number print a share, rounded to the nearest whole percent. */
const printing = (percent: number, of: number): Range => ({
  least: Math.max(0, Math.ceil(((percent - 1 / 2) * of) / PERCENT)),
  most: Math.min(of, Math.ceil(((percent + 1 / 2) * of) / PERCENT) - 1),
});

const within = ({ least, most }: Range, value: number): number => Math.min(Math.max(value, least), most);

/** Whole numbers, each in its range and near its wish, that sum to a total; an error when the ranges do not allow it. */
const summingTo = (total: number, ranges: readonly Range[], wishes: readonly number[], what: string): number[] => {
  const values = ranges.map((range, at) => within(range, Math.round(wishes[at] as number)));
  let left = total - values.reduce((one, other) => one + other, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    const room = ranges.map(({ least, most }, at) => (step > 0 ? most - (values[at] as number) : (values[at] as number) - least));
    const widest = room.indexOf(Math.max(...room));
    if ((room[widest] as number) <= 0) throw new Error(`${what}: the printed shares do not allow ${String(total)}`);
    values[widest] = (values[widest] as number) + step;
    left -= step;
  }
  return values;
};

/**
 * Counts by county and sex that print a published table of goal attainment and sum to the whole country: one of many such tables of counts.
 *
 * First the men of each county, so that its three printed shares can all be met at once, then those of each sex who attained.
 *
 * @param table - the printed shares
 * @param sizes - how large the counties are to one another, in the order of the rows of the table
 * @param country - what they sum to
 * @throws Error when no counts of these sizes print the table
 */
export const countyCountsOf = ({ rows }: PublishedCountyTable, sizes: readonly number[], country: CountryCounts): readonly CountyCounts[] => {
  const ended = splitBy(country.women.ended + country.men.ended, sizes);
  const shares = rows.map(({ women, men, both }) => ({ women: women ?? both, men: men ?? both, both }));
  const rangesAt = (at: number, menEnded: number) => {
    const { women, men, both } = shares[at] as (typeof shares)[number];
    const all = ended[at] as number;
    return { women: printing(women, all - menEnded), men: printing(men, menEnded), both: printing(both, all) };
  };
  const canPrint = (at: number, menEnded: number): boolean => {
    const { women, men, both } = rangesAt(at, menEnded);
    return women.least <= women.most && men.least <= men.most && women.least + men.least <= both.most && women.most + men.most >= both.least;
  };

  const menShare = country.men.ended / (country.women.ended + country.men.ended);
  const menRanges = rows.map((_, at): Range => {
    const possible = Array.from({ length: ended[at] as number }, (_none, number) => number).filter((number) => canPrint(at, number));
    return { least: possible[0] ?? 1, most: possible[possible.length - 1] ?? 0 };
  });
  const men = summingTo(
    country.men.ended,
    menRanges,
    ended.map((all) => all * menShare),
    'men',
  );
  const ranges = men.map((number, at) => rangesAt(at, number));

  const womenRanges = ranges.map(({ women, men: ofMen, both }): Range => ({ least: Math.max(women.least, both.least - ofMen.most), most: Math.min(women.most, both.most - ofMen.least) }));
  // Rows that print the same share stand in the order of their unrounded shares: the first is wished higher in its range.
  const tilt = rows.map(({ both }, at) => {
    const alike = rows.filter((row) => row.both === both).length;
    const before = rows.slice(0, at).filter((row) => row.both === both).length;
    return (alike - before) / (alike + 1);
  });
  const wished = ({ least, most }: Range, at: number): number => least + (most - least) * (tilt[at] as number);
  const womenAttained = summingTo(country.women.attained, womenRanges, womenRanges.map(wished), 'women who attained');
  const menAttainedRanges = ranges.map(({ men: ofMen, both }, at): Range => {
    const women = womenAttained[at] as number;
    return { least: Math.max(ofMen.least, both.least - women), most: Math.min(ofMen.most, both.most - women) };
  });
  const menAttained = summingTo(country.men.attained, menAttainedRanges, menAttainedRanges.map(wished), 'men who attained');

  return rows.map(({ county }, at) => ({
    county,
    women: { ended: (ended[at] as number) - (men[at] as number), attained: womenAttained[at] as number },
    men: { ended: men[at] as number, attained: menAttained[at] as number },
  }));
};
