import type { PublishedCountyRow, PublishedCountyTable, PublishedMeasureTable, PublishedOneYearLater, PublishedStatement, SameGroup } from './publishedFigure.js';
import { publishedSources } from './sources.js';

const source = publishedSources.report2024;

const row = (county: string, women: number, men: number, both: number): PublishedCountyRow => ({ county, women, men, both, ended: null, toWork: null, toEducation: null });

/** Table 1 of the directorate's report for 2024: measures of the participants of 2023 and of 2024 (tabell 1, deltakelse i tiltak). */
export const table1: Readonly<Record<2023 | 2024, PublishedMeasureTable>> = {
  2023: {
    year: 2023,
    participants: 32_506,
    source,
    shares: {
      'norwegian-and-social-studies': 95,
      'work-oriented': 29,
      'other-integration': 38,
      'education-oriented': 9,
      'parental-guidance': 13,
      'life-skills': 18,
    },
    none: 3,
  },
  2024: {
    year: 2024,
    participants: 36_139,
    source,
    shares: {
      'norwegian-and-social-studies': 96,
      'work-oriented': 41,
      'other-integration': 36,
      'education-oriented': 8,
      'parental-guidance': 14,
      'life-skills': 18,
    },
    none: 3,
  },
};

/** Table 2 of the directorate's report for 2024: goal attainment by county and sex, percent (tabell 2, resultat fylker). */
export const table2: PublishedCountyTable = {
  year: 2024,
  vintage: 2024,
  source,
  rows: [
    row('55', 58, 67, 62),
    row('33', 50, 61, 55),
    row('31', 44, 63, 53),
    row('15', 42, 60, 50),
    row('39', 38, 63, 49),
    row('18', 43, 54, 48),
    row('56', 48, 48, 48),
    row('03', 39, 58, 47),
    row('32', 38, 58, 47),
    row('50', 40, 53, 46),
    row('34', 39, 53, 45),
    row('46', 36, 49, 42),
    row('11', 31, 46, 38),
    row('40', 32, 43, 37),
    row('42', 22, 39, 30),
    row('99', 4, 6, 5),
  ],
  total: { women: 39, men: 53, both: 45, ended: 15_755, toWork: null, toEducation: null },
  inNoRow: 0,
};

/** What the directorate's publications say of their figures, as far as it can be checked (utsagn om tallene). */
export const publishedStatements: readonly PublishedStatement[] = [
  { kind: 'wording', year: 2024, figure: 'imdi/2024/participants/all', says: 36_100, words: '36 100', source },
  { kind: 'wording', year: 2024, figure: 'imdi/2023/participants/all', says: 32_500, words: 'om lag 32 500', source },
  { kind: 'wording', year: 2024, figure: 'imdi/2024/leavers/all', says: 16_000, words: 'om lag 16 000', source },
  { kind: 'wording', year: 2024, figure: 'imdi/2024/goal-attainment/all', says: 50, words: 'om lag halvparten', source },
  { kind: 'wording', year: 2024, figure: 'imdi/2024/share-of-leavers/women', says: 60, words: 'om lag 6 av 10', source },
  { kind: 'unchanged', year: 2024, from: 'imdi/2023/to-work/all', to: 'imdi/2024/to-work/all', words: 'uendret', source },
  { kind: 'unchanged', year: 2024, from: 'imdi/2023/goal-attainment/all', to: 'imdi/2024/goal-attainment/all', words: 'omtrent samme nivå', source },
  {
    kind: 'unchanged',
    year: 2024,
    from: 'imdi/2023/to-education/displaced-from-ukraine',
    to: 'imdi/2024/to-education/displaced-from-ukraine',
    words: 'om lag uendret',
    source,
  },
  { kind: 'change', year: 2024, from: 'imdi/2023/participants/all', to: 'imdi/2024/participants/all', change: 3600, unit: 'same', roundedTo: 100, words: '3 600 flere', source },
  { kind: 'change', year: 2024, from: 'imdi/2023/share-of-leavers/men', to: 'imdi/2024/share-of-leavers/men', change: 12, unit: 'same', roundedTo: 1, words: '12 prosentpoeng høyere', source },
  {
    kind: 'change',
    year: 2024,
    from: 'imdi/2023/to-work/displaced-from-ukraine',
    to: 'imdi/2024/to-work/displaced-from-ukraine',
    change: -2,
    unit: 'same',
    roundedTo: 1,
    words: 'redusert med 2 prosentpoeng',
    source,
  },
  {
    kind: 'change',
    year: 2020,
    from: 'imdi/2019/leavers/all',
    to: 'imdi/2020/leavers/all',
    change: -60,
    unit: 'percent-of-first',
    roundedTo: 10,
    words: '60 prosent færre',
    source: publishedSources.results2020,
  },
];

/**
 * Which names of groups mean the same people: without collective protection is the same as all others than the displaced from Ukraine, and before
 * collective protection began in March 2022 it was everybody.
 */
export const sameGroups: readonly SameGroup[] = [
  { groups: ['without-collective-protection', 'other'], from: 2022, to: null },
  { groups: ['without-collective-protection', 'all'], from: null, to: 2021 },
];

/** The share in work or education one year after, by county in the vintage of 2020, measured each November (status ett år etter). */
export const oneYearLaterByCounty: PublishedOneYearLater = {
  vintage: 2020,
  source: publishedSources.telemark,
  measured: [2021, 2022, 2023, 2024],
  counties: {
    '30': [65, 71, 67, 67],
    '03': [57, 61, 62, 65],
    '34': [64, 63, 67, 67],
    '38': [55, 63, 68, 70],
    '42': [56, 59, 66, 64],
    '11': [62, 63, 66, 64],
    '46': [56, 64, 59, 66],
    '15': [66, 64, 62, 69],
    '50': [62, 68, 65, 68],
    '18': [65, 67, 65, 70],
    '54': [58, 65, 63, 71],
  },
  wholeCountry: [null, 65, 65, 67],
};
