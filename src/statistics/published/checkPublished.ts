import { shown } from '../../calendar/isoDate.js';
import { checkNames, checkObject } from '../../decision/index.js';
import { counties, unknownCounty } from '../codes/counties.js';
import type { Words } from '../words.js';
import { nameOf, publishedGroupLabels, publishedMeasureLabels } from './figureWords.js';
import { findingText } from './findingWords.js';
import type {
  FindingKind,
  PublishedCountyTable,
  PublishedFigure,
  PublishedFigures,
  PublishedFinding,
  PublishedGroup,
  PublishedMeasure,
  PublishedStatement,
  RoundedRange,
  SameGroup,
} from './publishedFigure.js';

const PERCENT = 100;
/** A wording is loose when it is more than this part away from the figure it stands for. */
const LOOSE = 0.01;
/** What floating point may add: a contradiction is far larger. */
const NOISE = 1e-9;

/** Groups that make up another between them. */
const PARTITIONS: readonly { readonly whole: PublishedGroup; readonly parts: readonly PublishedGroup[] }[] = [
  { whole: 'all', parts: ['women', 'men'] },
  { whole: 'all', parts: ['displaced-from-ukraine', 'other'] },
  { whole: 'all', parts: ['age-18-25', 'age-26-35', 'age-36-45', 'age-46-55', 'age-56-and-older'] },
  { whole: 'neither-work-nor-education', parts: ['labour-market-measures', 'preparatory-adult-education', 'other-reasons'] },
];

/** Shares that are sums of shares of the same group. */
const COMPONENTS: readonly { readonly whole: PublishedMeasure; readonly parts: readonly PublishedMeasure[] }[] = [
  { whole: 'goal-attainment', parts: ['to-work', 'to-education'] },
  { whole: 'to-education', parts: ['to-upper-secondary', 'to-higher-education'] },
];

/** Pairs of groups whose shares of the leavers weigh their results together to those of all. */
const WEIGHED: readonly (readonly [PublishedGroup, PublishedGroup])[] = [
  ['women', 'men'],
  ['displaced-from-ukraine', 'other'],
];
const AVERAGED: readonly PublishedMeasure[] = ['goal-attainment', 'to-work', 'to-education', 'share-of-women'];

const exactly = (value: number): RoundedRange => ({ value, least: value, most: value });
const rounded = (value: number, to: number): RoundedRange => ({ value, least: value - to / 2, most: value + to / 2 });
const rangeOf = ({ value, roundedTo }: PublishedFigure): RoundedRange => rounded(value, roundedTo ?? 0);
const plus = (one: RoundedRange, other: RoundedRange): RoundedRange => ({ value: one.value + other.value, least: one.least + other.least, most: one.most + other.most });
const minus = (one: RoundedRange, other: RoundedRange): RoundedRange => ({ value: one.value - other.value, least: one.least - other.most, most: one.most - other.least });
const sumOf = (ranges: readonly RoundedRange[]): RoundedRange => ranges.reduce(plus, exactly(0));
/** The product of ranges that are not negative. */
const times = (one: RoundedRange, other: RoundedRange): RoundedRange => ({ value: one.value * other.value, least: one.least * other.least, most: one.most * other.most });
const partOf = (range: RoundedRange): RoundedRange => times(range, exactly(1 / PERCENT));
const canBeEqual = (one: RoundedRange, other: RoundedRange): boolean => one.least <= other.most + NOISE && other.least <= one.most + NOISE;

const list = (names: readonly Words[]): Words => ({
  nb: names.map(({ nb }) => nb).join(' + '),
  nn: names.map(({ nn }) => nn).join(' + '),
  en: names.map(({ en }) => en).join(' + '),
});
const less = (one: Words, other: Words): Words => ({ nb: `${one.nb} minus ${other.nb}`, nn: `${one.nn} minus ${other.nn}`, en: `${one.en} minus ${other.en}` });

interface Found {
  readonly kind: FindingKind;
  readonly year: number;
  readonly figures: readonly string[];
  readonly stated: RoundedRange;
  readonly computed: RoundedRange;
  readonly unit: 'persons' | 'percent';
  readonly name: Words;
  readonly against: Words;
}

const finding = ({ kind, year, figures, stated, computed, unit, name, against }: Found): PublishedFinding => ({
  kind,
  year,
  figures,
  stated,
  computed,
  difference: stated.value - computed.value,
  unit,
  text: findingText(kind, { name, against, stated, computed, unit }),
});

/** A finding when the two sides cannot be the same number. */
const ifApart = (found: Found): readonly PublishedFinding[] => (canBeEqual(found.stated, found.computed) ? [] : [finding(found)]);

type Look = (measure: PublishedMeasure, group: PublishedGroup) => PublishedFigure | undefined;
type LookAll = (measure: PublishedMeasure, groups: readonly PublishedGroup[]) => readonly PublishedFigure[] | null;

/** A whole against the sum of its parts. */
const partsAndWhole = (kind: FindingKind, whole: PublishedFigure, parts: readonly PublishedFigure[]): readonly PublishedFinding[] =>
  ifApart({
    kind,
    year: whole.year,
    figures: [whole.id, ...parts.map(({ id }) => id)],
    stated: rangeOf(whole),
    computed: sumOf(parts.map(rangeOf)),
    unit: whole.unit,
    name: nameOf(whole),
    against: list(parts.map(nameOf)),
  });

/** The figures of one publisher, year and place, against each other. */
const withinYear = (figures: readonly PublishedFigure[]): readonly PublishedFinding[] => {
  const look: Look = (measure, group) => figures.find((figure) => figure.measure === measure && figure.group === group);
  const lookAll: LookAll = (measure, groups) => {
    const found = groups.flatMap((group) => look(measure, group) ?? []);
    return found.length === groups.length ? found : null;
  };
  const found: PublishedFinding[] = [];

  for (const { whole, parts } of PARTITIONS) {
    for (const measure of ['participants', 'entrants', 'leavers'] as const) {
      const total = look(measure, whole);
      const each = lookAll(measure, parts);
      if (total !== undefined && each !== null) found.push(...partsAndWhole('parts-do-not-sum', total, each));
    }
    const shares = whole === 'all' ? lookAll('share-of-leavers', parts) : null;
    if (shares?.[0] !== undefined) {
      found.push(
        ...ifApart({
          kind: 'parts-do-not-sum',
          year: shares[0].year,
          figures: shares.map(({ id }) => id),
          stated: exactly(PERCENT),
          computed: sumOf(shares.map(rangeOf)),
          unit: 'percent',
          name: nameOf({ ...shares[0], group: 'all' }),
          against: list(shares.map(nameOf)),
        }),
      );
    }
  }

  for (const { whole, parts } of COMPONENTS) {
    for (const total of figures.filter(({ measure }) => measure === whole)) {
      const each = parts.flatMap((part) => look(part, total.group) ?? []);
      if (each.length === parts.length) found.push(...partsAndWhole('parts-do-not-sum', total, each));
    }
  }

  const leavers = look('leavers', 'all');
  if (leavers !== undefined) {
    const against = (count: PublishedFigure, share: PublishedFigure, range: RoundedRange): void => {
      found.push(
        ...ifApart({
          kind: 'share-does-not-fit-count',
          year: count.year,
          figures: [count.id, share.id, leavers.id],
          stated: rangeOf(count),
          computed: times(rangeOf(leavers), partOf(range)),
          unit: 'persons',
          name: nameOf(count),
          against: nameOf(share),
        }),
      );
    };
    for (const count of figures.filter(({ measure, group }) => measure === 'leavers' && group !== 'all')) {
      const share = look('share-of-leavers', count.group);
      if (share !== undefined) against(count, share, rangeOf(share));
    }
    const neither = look('leavers', 'neither-work-nor-education');
    const goal = look('goal-attainment', 'all');
    if (neither !== undefined && goal !== undefined) against(neither, goal, minus(exactly(PERCENT), rangeOf(goal)));
  }

  for (const [first, second] of WEIGHED) {
    const weights = lookAll('share-of-leavers', [first, second]);
    if (weights?.[0] === undefined) continue;
    const weight = partOf(rangeOf(weights[0]));
    for (const measure of AVERAGED) {
      const results = lookAll(measure, [first, second]);
      const whole = measure === 'share-of-women' ? look('share-of-leavers', 'women') : look(measure, 'all');
      if (results === null || whole === undefined) continue;
      const [one, other] = results.map(rangeOf) as [RoundedRange, RoundedRange];
      const weighed = (share: number, of: number, rest: number): number => share * of + (1 - share) * rest;
      found.push(
        ...ifApart({
          kind: 'groups-do-not-average',
          year: whole.year,
          figures: [whole.id, ...results.map(({ id }) => id), ...weights.map(({ id }) => id)],
          stated: rangeOf(whole),
          computed: {
            value: weighed(weight.value, one.value, other.value),
            least: Math.min(weighed(weight.least, one.least, other.least), weighed(weight.most, one.least, other.least)),
            most: Math.max(weighed(weight.least, one.most, other.most), weighed(weight.most, one.most, other.most)),
          },
          unit: 'percent',
          name: nameOf(whole),
          against: list(results.map(nameOf)),
        }),
      );
    }
  }
  return found;
};

/** Figures given twice. */
const givenTwice = (figures: readonly PublishedFigure[]): readonly PublishedFinding[] =>
  figures.flatMap((first, at) =>
    figures
      .slice(at + 1)
      .filter(({ measure, group }) => measure === first.measure && group === first.group)
      .flatMap((second) => partsAndWhole('two-statements-differ', first, [second])),
  );

/** Two names of the same people: the goal attainment of the one against that of the other, or its work and education. */
const sameGroup = (figures: readonly PublishedFigure[], groups: readonly SameGroup[]): readonly PublishedFinding[] =>
  groups.flatMap(({ groups: [one, other] }) => {
    const of = (measure: PublishedMeasure, group: PublishedGroup): readonly PublishedFigure[] => figures.filter((figure) => figure.measure === measure && figure.group === group);
    return of('goal-attainment', one).flatMap((first) => {
      const [second] = of('goal-attainment', other);
      const work = of('to-work', other)[0];
      const education = of('to-education', other)[0];
      const against = second !== undefined ? [second] : work !== undefined && education !== undefined ? [work, education] : [];
      return against.length === 0 ? [] : partsAndWhole('two-statements-differ', first, against);
    });
  });

/** Who was left over from the year before: the participants who did not start this year, and those who did not leave the year before. */
const carriedOver = (before: readonly PublishedFigure[], figures: readonly PublishedFigure[]): readonly PublishedFinding[] => {
  const look = (within: readonly PublishedFigure[], measure: PublishedMeasure) => within.find((figure) => figure.measure === measure && figure.group === 'all');
  const [participants, entrants, last, left] = [look(figures, 'participants'), look(figures, 'entrants'), look(before, 'participants'), look(before, 'leavers')];
  if (participants === undefined || entrants === undefined || last === undefined || left === undefined) return [];
  return ifApart({
    kind: 'stock-and-flow-do-not-close',
    year: participants.year,
    figures: [participants.id, entrants.id, last.id, left.id],
    stated: minus(rangeOf(participants), rangeOf(entrants)),
    computed: minus(rangeOf(last), rangeOf(left)),
    unit: 'persons',
    name: less(nameOf(participants), nameOf(entrants)),
    against: less(nameOf(last), nameOf(left)),
  });
};

const checkStatement = (statement: PublishedStatement, byId: ReadonlyMap<string, PublishedFigure>): readonly PublishedFinding[] => {
  const figure = (id: string): PublishedFigure => {
    const found = byId.get(id);
    if (found === undefined) throw new RangeError(`statements: ${shown(id)} is the id of no figure`);
    return found;
  };
  const { year } = statement;
  switch (statement.kind) {
    case 'wording': {
      const meant = figure(statement.figure);
      const computed = rangeOf(meant);
      const away = Math.max(computed.least - statement.says, statement.says - computed.most, 0);
      if (away <= LOOSE * meant.value) return [];
      const { words } = statement;
      return [
        finding({ kind: 'loose-wording', year, figures: [meant.id], stated: exactly(statement.says), computed, unit: meant.unit, name: nameOf(meant), against: { nb: words, nn: words, en: words } }),
      ];
    }
    case 'unchanged': {
      const [from, to] = [figure(statement.from), figure(statement.to)];
      return ifApart({ kind: 'not-unchanged', year, figures: [to.id, from.id], stated: rangeOf(to), computed: rangeOf(from), unit: to.unit, name: nameOf(to), against: nameOf(from) });
    }
    case 'change': {
      const [from, to] = [figure(statement.from), figure(statement.to)];
      const [first, last] = [rangeOf(from), rangeOf(to)];
      const relative = (one: number, other: number): number => PERCENT * (one / other - 1);
      const inPercent = statement.unit === 'percent-of-first';
      return ifApart({
        kind: 'change-does-not-fit',
        year,
        figures: [to.id, from.id],
        stated: rounded(statement.change, statement.roundedTo),
        computed: inPercent
          ? { value: relative(last.value, first.value), least: relative(last.least, first.most), most: relative(last.most, first.least) }
          : minus(last, first),
        unit: inPercent ? 'percent' : to.unit,
        name: nameOf(to),
        against: nameOf(from),
      });
    }
    default:
      return statement satisfies never;
  }
};

const columns = ['women', 'men', 'both'] as const;
const columnWords: Readonly<Record<(typeof columns)[number], Words>> = {
  women: { nb: 'kvinner', nn: 'kvinner', en: 'women' },
  men: { nb: 'menn', nn: 'menn', en: 'men' },
  both: { nb: 'begge kjønn', nn: 'begge kjønn', en: 'both sexes' },
};
const countWords = {
  ended: { nb: 'antall som avsluttet', nn: 'talet på dei som avslutta', en: 'number who left' },
  toWork: { nb: 'antall til arbeid', nn: 'talet til arbeid', en: 'number to work' },
  toEducation: { nb: 'antall til utdanning', nn: 'talet til utdanning', en: 'number to education' },
} as const;
const allRows: Words = { nb: 'fylkene', nn: 'fylka', en: 'the counties' };

/** A table by county: each row by itself, the rows against the total, and the total against the figures. */
const checkCountyTable = ({ year, vintage, rows, total, inNoRow }: PublishedCountyTable, figures: readonly PublishedFigure[]): readonly PublishedFinding[] => {
  const names = new Map([...counties(vintage), unknownCounty].map(({ code, label }) => [code, label]));
  const named = (code: string, what: Words): Words => {
    const label = names.get(code) ?? { nb: 'totalt', nn: 'totalt', en: 'total' };
    return { nb: `${label.nb}, ${what.nb} ${String(year)}`, nn: `${label.nn}, ${what.nn} ${String(year)}`, en: `${label.en}, ${what.en} ${String(year)}` };
  };
  const found: PublishedFinding[] = [];

  for (const { county, women, men, both, ended, toWork, toEducation } of [...rows, { ...total, county: 'total' }]) {
    const about = { kind: 'county-row-does-not-fit', year, figures: [`county-table/${String(year)}/${county}`], stated: rounded(both, 1), unit: 'percent', name: named(county, columnWords.both) } as const;
    if (women !== null && men !== null) {
      const [low, high] = [Math.min(women, men), Math.max(women, men)];
      // Rounding keeps the order, so that the printed share of both lies between the printed shares.
      found.push(...ifApart({ ...about, stated: exactly(both), computed: { value: (low + high) / 2, least: low, most: high }, against: list([columnWords.women, columnWords.men]) }));
    }
    if (ended !== null && toWork !== null && toEducation !== null) {
      found.push(...ifApart({ ...about, computed: exactly((PERCENT * (toWork + toEducation)) / ended), against: list([countWords.toWork, countWords.toEducation]) }));
    }
  }

  for (const column of ['ended', 'toWork', 'toEducation'] as const) {
    const counts = rows.flatMap((row) => row[column] ?? []);
    const whole = total[column];
    if (whole === null || counts.length !== rows.length) continue;
    const sum = counts.reduce((one, other) => one + other, 0);
    const outside = column === 'ended' ? exactly(inNoRow) : { value: 0, least: 0, most: inNoRow };
    found.push(
      ...ifApart({ kind: 'counties-do-not-sum', year, figures: [`county-table/${String(year)}/total`], stated: exactly(whole), computed: plus(exactly(sum), outside), unit: 'persons', name: named('total', countWords[column]), against: allRows }),
    );
  }
  for (const column of columns) {
    const shares = rows.flatMap((row) => row[column] ?? []);
    const whole = total[column];
    if (whole === null) continue;
    const about = { year, stated: rounded(whole, 1), unit: 'percent', name: named('total', columnWords[column]) } as const;
    if (shares.length === rows.length && inNoRow === 0) {
      const [low, high] = [Math.min(...shares), Math.max(...shares)];
      found.push(
        ...ifApart({ ...about, kind: 'counties-do-not-sum', figures: [`county-table/${String(year)}/total`], stated: exactly(whole), computed: { value: (low + high) / 2, least: low, most: high }, against: allRows }),
      );
    }
    const group = column === 'both' ? 'all' : column;
    for (const figure of figures.filter((one) => one.year === year && one.measure === 'goal-attainment' && one.group === group)) {
      found.push(...ifApart({ ...about, kind: 'two-statements-differ', figures: [`county-table/${String(year)}/total`, figure.id], computed: rangeOf(figure), against: nameOf(figure) }));
    }
  }
  return found;
};

const lists = ['figures', 'statements', 'sameGroups', 'countyTables'] as const satisfies readonly (keyof PublishedFigures)[];

const checkFigure = (value: unknown, at: string): void => {
  const { publisher, year, measure, group, value: number, unit, roundedTo } = checkObject(value, at, 'a published figure');
  const choice = (name: string, given: unknown, choices: readonly string[]): void => {
    if (!(choices as readonly unknown[]).includes(given)) throw new RangeError(`${at}.${name}: expected one of ${choices.join(', ')}, got ${shown(given)}`);
  };
  choice('publisher', publisher, ['imdi', 'statistics-norway']);
  choice('measure', measure, Object.keys(publishedMeasureLabels));
  choice('group', group, Object.keys(publishedGroupLabels));
  choice('unit', unit, ['persons', 'percent']);
  if (!Number.isInteger(year)) throw new RangeError(`${at}.year: expected a calendar year, got ${shown(year)}`);
  if (!Number.isFinite(number) || (number as number) < 0) throw new RangeError(`${at}.value: expected a number from 0, got ${shown(number)}`);
  if (roundedTo !== null && !(Number.isFinite(roundedTo) && (roundedTo as number) > 0)) throw new RangeError(`${at}.roundedTo: expected a number above 0 or null, got ${shown(roundedTo)}`);
};

const checkInput = (published: unknown): void => {
  const given = checkObject(published, 'published', 'published figures');
  checkNames(given, 'published', lists);
  for (const name of lists) if (!Array.isArray(given[name])) throw new RangeError(`${name}: expected a list, got ${shown(given[name])}`);
  (given['figures'] as readonly unknown[]).forEach((figure, at) => {
    checkFigure(figure, `figures[${String(at)}]`);
  });
};

/**
 * Contradictions between published figures (motsigelser i publiserte tall).
 *
 * Every figure is taken as the range it can have been before it was rounded; a finding is a contradiction that rounding cannot explain. Looked for:
 *
 * - parts that do not make their sum, and shares that do not make their total
 * - a count that does not fit the share printed for it
 * - two statements of the same thing that differ, also under two names of the same group
 * - groups whose results, weighed by their shares, do not make the result of all
 * - participants left over from the year before who are not as many as that year left over
 * - words more than 1 percent away from their figure, something said to be unchanged that has changed, and a change that is not that large
 * - rows and totals of tables by county
 *
 * Statistics Norway's figures and the directorate's count different people and are never held against each other.
 * Source of the rounding: every published share checked so far is a nearest whole percent of unrounded counts (inferred).
 *
 * @param published - figures, statements and tables such as {@link publishedFigures}, of one or more years
 * @returns the findings in the order of their years
 * @throws RangeError that names the field and the value where a figure is malformed, and the id when two figures have the same one or a statement is
 * about a figure that is not there
 *
 * @example
 * ```ts
 * import { checkPublished, publishedFigures } from 'integreringsloven/statistics';
 *
 * const sums = checkPublished(publishedFigures).filter(({ kind, unit }) => kind === 'parts-do-not-sum' && unit === 'persons');
 * sums.map(({ year, stated, computed }) => [year, stated.value, computed.value]); // => [[2024, 15755, 16000], [2024, 8644, 8658]]
 * ```
 */
export const checkPublished = (published: PublishedFigures): readonly PublishedFinding[] => {
  checkInput(published);
  const { figures, statements, sameGroups, countyTables } = published;
  const byId = new Map<string, PublishedFigure>();
  for (const figure of figures) {
    if (byId.has(figure.id)) throw new RangeError(`figures: the id ${shown(figure.id)} stands twice`);
    byId.set(figure.id, figure);
  }
  const together = new Map<string, PublishedFigure[]>();
  const key = (publisher: string, year: number, place: string | null): string => [publisher, year, place ?? ''].join('/');
  for (const figure of figures) {
    const at = key(figure.publisher, figure.year, figure.place);
    together.set(at, [...(together.get(at) ?? []), figure]);
  }
  const found = [...together.values()].flatMap((group) => {
    const [{ publisher, year, place }] = group as [PublishedFigure];
    const inYears = sameGroups.filter(({ from, to }) => (from === null || from <= year) && (to === null || to >= year));
    return [...withinYear(group), ...givenTwice(group), ...sameGroup(group, inYears), ...carriedOver(together.get(key(publisher, year - 1, place)) ?? [], group)];
  });
  found.push(...statements.flatMap((statement) => checkStatement(statement, byId)));
  const directorate = figures.filter(({ publisher, place }) => publisher === 'imdi' && place === null);
  found.push(...countyTables.flatMap((table) => checkCountyTable(table, directorate)));
  return found.sort((one, other) => one.year - other.year);
};
