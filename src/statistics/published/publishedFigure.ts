import type { Source } from '../../law/certainty.js';
import type { CountyVintage } from '../codes/counties.js';
import type { MeasureGroup } from '../record.js';
import type { Words } from '../words.js';

/** Who published a figure: the directorate (`imdi`) or `statistics-norway` (SSB). The two count different people: their figures are never mixed. */
export type Publisher = 'imdi' | 'statistics-norway';

/**
 * What a published figure measures.
 *
 * - `participants`: persons who took part at some time in the year
 * - `entrants`: persons who started in the year
 * - `leavers`: persons whose programme ended in the year
 * - `share-of-leavers`: a group's share of all leavers, percent
 * - `share-of-women`: the share of women among a group's leavers, percent
 * - `goal-attainment`, `to-work`, `to-education`: the share of a group's leavers who went straight to work or education, to work, to education, percent
 * - `to-upper-secondary`, `to-higher-education`: the same for each kind of education, percent
 * - `one-year-later`, `five-years-later`: the share of those who left in the year who were in work or education one or five Novembers later, percent
 */
export type PublishedMeasure =
  | 'participants'
  | 'entrants'
  | 'leavers'
  | 'share-of-leavers'
  | 'share-of-women'
  | 'goal-attainment'
  | 'to-work'
  | 'to-education'
  | 'to-upper-secondary'
  | 'to-higher-education'
  | 'one-year-later'
  | 'five-years-later';

/**
 * Whom a published figure is about.
 *
 * `other` are the groups of refugees that are not displaced from Ukraine, and countries are of citizenship. `neither-work-nor-education` and the three
 * after it are leavers by where they went.
 */
export type PublishedGroup =
  | 'all'
  | 'women'
  | 'men'
  | 'displaced-from-ukraine'
  | 'other'
  | 'without-collective-protection'
  | 'women-higher-education'
  | 'men-higher-education'
  | 'neither-work-nor-education'
  | 'labour-market-measures'
  | 'preparatory-adult-education'
  | 'other-reasons'
  | 'age-18-25'
  | 'age-19-24'
  | 'age-26-35'
  | 'age-36-45'
  | 'age-46-55'
  | 'age-51-and-older'
  | 'age-56-and-older'
  | 'UKR'
  | 'SYR'
  | 'COD'
  | 'ERI'
  | 'AFG';

/** One published figure, with where it was read. */
export interface PublishedFigure {
  /** Unique among the figures. */
  readonly id: string;
  /** Who published it: the directorate (IMDi) or Statistics Norway (SSB). */
  readonly publisher: Publisher;
  /** The calendar year that it is of. */
  readonly year: number;
  /** What is counted, or what the share is of. */
  readonly measure: PublishedMeasure;
  /** Whom it is about. */
  readonly group: PublishedGroup;
  /** The county or municipality it is about, by name; `null` for the whole country. */
  readonly place: string | null;
  /** The number as published: a count of persons, or a share in percent. */
  readonly value: number;
  /** What the value is counted in. */
  readonly unit: 'persons' | 'percent';
  /** What it was rounded to: 1 for a whole percent, 100 for "about 13 600"; `null` for an exact count. */
  readonly roundedTo: number | null;
  /** `seen` in the source, or `computed` from figures seen there. */
  readonly certainty: 'seen' | 'computed';
  /** Where it was read. */
  readonly source: Source;
}

/**
 * Something that a publication says of its figures.
 *
 * - `wording`: words for a `figure` that stand for another number, such as "about half"; `says` is that number, in the unit of the figure
 * - `unchanged`: that two figures are about the same
 * - `change`: by how much the figure `to` is above (or, negative, below) the figure `from`: `change`, where `unit` is `same` in persons or percentage
 *   points, and where it is `percent-of-first` in percent of `from`; `roundedTo` is what it was rounded to
 *
 * `year` is the year of the statement, `words` the words themselves, and `source` where they were read. Figures are named by their ids.
 */
export type PublishedStatement =
  | { readonly kind: 'wording'; readonly year: number; readonly figure: string; readonly says: number; readonly words: string; readonly source: Source }
  | { readonly kind: 'unchanged'; readonly year: number; readonly from: string; readonly to: string; readonly words: string; readonly source: Source }
  | {
      readonly kind: 'change';
      readonly year: number;
      readonly from: string;
      readonly to: string;
      readonly change: number;
      readonly unit: 'same' | 'percent-of-first';
      readonly roundedTo: number;
      readonly words: string;
      readonly source: Source;
    };

/** That two names of groups mean the same people in some years. */
export interface SameGroup {
  /** The two names, as the figures have them. */
  readonly groups: readonly [PublishedGroup, PublishedGroup];
  /** The first year; `null` for no first. */
  readonly from: number | null;
  /** The last year; `null` for no last. */
  readonly to: number | null;
}

/** A row of a published table of goal attainment by county: percent, and counts where they are published. */
export interface PublishedCountyRow {
  /** The code of the county, or `99` for those of unknown county. */
  readonly county: string;
  /** Goal attainment of the women who left (måloppnåelse), percent; `null` where it is not published. */
  readonly women: number | null;
  /** Goal attainment of the men who left, percent; `null` where it is not published. */
  readonly men: number | null;
  /** Goal attainment of all who left, percent. */
  readonly both: number;
  /** How many left the programme (avsluttet), in persons; `null` where it is not published. */
  readonly ended: number | null;
  /** How many of them went straight to work, in persons; `null` where it is not published. */
  readonly toWork: number | null;
  /** How many of them went straight to education, in persons; `null` where it is not published. */
  readonly toEducation: number | null;
}

/** A published table of goal attainment by county. */
export interface PublishedCountyTable {
  /** The year in which the programmes ended. */
  readonly year: number;
  /** The list of counties that the codes of the rows are from. */
  readonly vintage: CountyVintage;
  /** Where the table was read. */
  readonly source: Source;
  /** In the order published. */
  readonly rows: readonly PublishedCountyRow[];
  /** The row for the whole country, as published and not summed here. */
  readonly total: Omit<PublishedCountyRow, 'county'>;
  /** How many of the total stand in no row, such as persons with a shielded identity. */
  readonly inNoRow: number;
}

/** A published table of measures: percent of all participants of a year. */
export interface PublishedMeasureTable {
  /** The year in which the measures were taken. */
  readonly year: number;
  /** All participants of the year, in persons: what the shares are shares of. */
  readonly participants: number;
  /** Where the table was read. */
  readonly source: Source;
  /** The share of the participants with a measure of each group, percent; one person can have several. */
  readonly shares: Readonly<Record<MeasureGroup, number>>;
  /** The share without a measure, percent. */
  readonly none: number;
}

/** Published shares of a county one year after, by the November they were measured. */
export interface PublishedOneYearLater {
  /** The list of counties that the codes are from. */
  readonly vintage: CountyVintage;
  /** Where the shares were read. */
  readonly source: Source;
  /** The years of measurement (November), in the order of the shares. */
  readonly measured: readonly number[];
  /** Percent by county; `null` where it was not found. */
  readonly counties: Readonly<Record<string, readonly (number | null)[]>>;
  /** Percent for the whole country, in the order of `measured`; `null` where it was not found. */
  readonly wholeCountry: readonly (number | null)[];
}

/** Published figures and what was said of them: what {@link checkPublished} checks. */
export interface PublishedFigures {
  /** The figures one by one. */
  readonly figures: readonly PublishedFigure[];
  /** What the publications say of their figures in words. */
  readonly statements: readonly PublishedStatement[];
  /** Names that mean the same people, so that their figures can be held together. */
  readonly sameGroups: readonly SameGroup[];
  /** Goal attainment by county, a table for each year. */
  readonly countyTables: readonly PublishedCountyTable[];
}

/**
 * What kind of contradiction a finding is.
 *
 * - `parts-do-not-sum`: parts that do not make their whole
 * - `share-does-not-fit-count`: a count that a share of the leavers does not give
 * - `two-statements-differ`: the same thing given twice, with two numbers
 * - `groups-do-not-average`: a result that the results of its groups, weighed by their size, do not give
 * - `stock-and-flow-do-not-close`: participants less entrants that are not the participants of the year before less its leavers
 * - `loose-wording`: words that stand for a number too far from the figure
 * - `not-unchanged`: figures said to be about the same that are not
 * - `change-does-not-fit`: a change that the two figures do not give
 * - `county-row-does-not-fit`: a row of a table of counties whose numbers do not fit each other
 * - `counties-do-not-sum`: a total that the rows of the counties do not give
 */
export type FindingKind =
  | 'parts-do-not-sum'
  | 'share-does-not-fit-count'
  | 'two-statements-differ'
  | 'groups-do-not-average'
  | 'stock-and-flow-do-not-close'
  | 'loose-wording'
  | 'not-unchanged'
  | 'change-does-not-fit'
  | 'county-row-does-not-fit'
  | 'counties-do-not-sum';

/** A number with the least and the most that it can have been before it was rounded. */
export interface RoundedRange {
  /** The number as it stands, or as it is computed from numbers as they stand. */
  readonly value: number;
  /** The least it can have been before rounding; the same as `value` when it is exact. */
  readonly least: number;
  /** The most it can have been before rounding; the same as `value` when it is exact. */
  readonly most: number;
}

/** A contradiction between published figures, with its arithmetic. */
export interface PublishedFinding {
  /** What kind of contradiction it is. */
  readonly kind: FindingKind;
  /** The year of the figure, or of the statement, that does not fit. */
  readonly year: number;
  /** The ids of the figures, or what names the row of a table. */
  readonly figures: readonly string[];
  /** What is published. */
  readonly stated: RoundedRange;
  /** What the other published figures come to. */
  readonly computed: RoundedRange;
  /** How far what is published is above what is computed. */
  readonly difference: number;
  /** What `stated`, `computed` and `difference` are counted in. */
  readonly unit: 'persons' | 'percent';
  /** The finding in words. */
  readonly text: Words;
}
