import type { Source } from '../../law/certainty.js';
import type { CountyVintage } from '../codes/counties.js';
import type { MeasureGroup } from '../record.js';
import type { Words } from '../words.js';

/** Who published a figure. The two count different people: their figures are never mixed. */
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

/** Whom a published figure is about. `labour-market-measures` and the three after it are leavers by where they went. */
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
  readonly publisher: Publisher;
  readonly year: number;
  readonly measure: PublishedMeasure;
  readonly group: PublishedGroup;
  /** The county or municipality it is about, by name; `null` for the whole country. */
  readonly place: string | null;
  readonly value: number;
  readonly unit: 'persons' | 'percent';
  /** What it was rounded to: 1 for a whole percent, 100 for "about 13 600"; `null` for an exact count. */
  readonly roundedTo: number | null;
  /** `seen` in the source, or `computed` from figures seen there. */
  readonly certainty: 'seen' | 'computed';
  readonly source: Source;
}

/**
 * Something that a publication says of its figures.
 *
 * - `wording`: words for a figure that stand for another number, such as "about half"
 * - `unchanged`: that two figures are about the same
 * - `change`: by how much one figure is above (or, negative, below) another: in persons or percentage points, or in percent of the first
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
  readonly women: number | null;
  readonly men: number | null;
  readonly both: number;
  readonly ended: number | null;
  readonly toWork: number | null;
  readonly toEducation: number | null;
}

/** A published table of goal attainment by county. */
export interface PublishedCountyTable {
  readonly year: number;
  readonly vintage: CountyVintage;
  readonly source: Source;
  /** In the order published. */
  readonly rows: readonly PublishedCountyRow[];
  readonly total: Omit<PublishedCountyRow, 'county'>;
  /** How many of the total stand in no row, such as persons with a shielded identity. */
  readonly inNoRow: number;
}

/** A published table of measures: percent of all participants of a year. */
export interface PublishedMeasureTable {
  readonly year: number;
  readonly participants: number;
  readonly source: Source;
  readonly shares: Readonly<Record<MeasureGroup, number>>;
  /** The share without a measure, percent. */
  readonly none: number;
}

/** Published shares of a county one year after, by the November they were measured. */
export interface PublishedOneYearLater {
  readonly vintage: CountyVintage;
  readonly source: Source;
  /** The years of measurement (November), in the order of the shares. */
  readonly measured: readonly number[];
  /** Percent by county; `null` where it was not found. */
  readonly counties: Readonly<Record<string, readonly (number | null)[]>>;
  readonly wholeCountry: readonly (number | null)[];
}

/** Published figures and what was said of them: what {@link checkPublished} checks. */
export interface PublishedFigures {
  readonly figures: readonly PublishedFigure[];
  readonly statements: readonly PublishedStatement[];
  readonly sameGroups: readonly SameGroup[];
  readonly countyTables: readonly PublishedCountyTable[];
}

/** What kind of contradiction a finding is. */
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
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** A contradiction between published figures, with its arithmetic. */
export interface PublishedFinding {
  readonly kind: FindingKind;
  readonly year: number;
  /** The ids of the figures, or what names the row of a table. */
  readonly figures: readonly string[];
  /** What is published. */
  readonly stated: RoundedRange;
  /** What the other published figures come to. */
  readonly computed: RoundedRange;
  /** How far what is published is above what is computed. */
  readonly difference: number;
  readonly unit: 'persons' | 'percent';
  /** The finding in words. */
  readonly text: Words;
}
