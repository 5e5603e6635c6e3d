import type { Source } from '../../law/certainty.js';
import type { PublishedFigure, PublishedGroup, PublishedMeasure, Publisher } from './publishedFigure.js';
import { publishedSources } from './sources.js';

type Row = readonly [measure: PublishedMeasure, value: number, more?: Partial<Pick<PublishedFigure, 'group' | 'roundedTo' | 'certainty' | 'place'>> & { readonly by?: string }];

const PERSONS: ReadonlySet<PublishedMeasure> = new Set(['participants', 'entrants', 'leavers']);

/** Figures of one year and source. A share is a whole percent and a count exact, unless the row says otherwise. */
const published = (publisher: Publisher, year: number, source: Source, rows: readonly Row[]): readonly PublishedFigure[] =>
  rows.map(([measure, value, more]): PublishedFigure => {
    const group = more?.group ?? 'all';
    const place = more?.place ?? null;
    const isCount = PERSONS.has(measure);
    return {
      id: [publisher, year, measure, group, place, more?.by].filter((part) => part != null).join('/'),
      publisher,
      year,
      measure,
      group,
      place,
      value,
      unit: isCount ? 'persons' : 'percent',
      roundedTo: more?.roundedTo ?? (isCount ? null : 1),
      certainty: more?.certainty ?? 'seen',
      source,
    };
  });

const of = (group: PublishedGroup): { readonly group: PublishedGroup } => ({ group });
const about = (roundedTo: number) => ({ roundedTo });
const computed = (roundedTo: number) => ({ roundedTo, certainty: 'computed' }) as const;

const s = publishedSources;

/** The share of two shares added or subtracted, each a whole percent, is known to a whole percent either way. */
const TWO_SHARES = 2;

const directorate: readonly PublishedFigure[] = [
  ...published('imdi', 2016, s.results2016, [
    ['participants', 24_000, about(1000)],
    ['leavers', 4469],
    ['goal-attainment', 46],
    ['goal-attainment', 53, of('men')],
    ['goal-attainment', 36, of('women')],
  ]),
  ...published('imdi', 2018, s.dagsavisen2019, [
    ['goal-attainment', 55],
    ['goal-attainment', 64, { place: 'Oslo' }],
    ['goal-attainment', 62, { place: 'Vest-Agder' }],
    ['goal-attainment', 41, { place: 'Finnmark' }],
  ]),
  ...published('imdi', 2019, s.results2020, [
    ['leavers', 8100, about(100)],
    ['goal-attainment', 55],
    ['to-education', 29, computed(TWO_SHARES)],
    ['goal-attainment', 63, { ...of('men'), ...computed(TWO_SHARES) }],
  ]),
  ...published('imdi', 2020, s.results2020, [
    ['leavers', 4820],
    ['goal-attainment', 49],
    ['to-work', 17],
    ['to-education', 33],
    ['goal-attainment', 58, of('men')],
    ['goal-attainment', 41, of('women')],
  ]),
  ...published('imdi', 2020, s.ntb2020, [
    ['leavers', 394, { place: 'Vestland' }],
    ['goal-attainment', 42, { place: 'Vestland' }],
    ['goal-attainment', 58, { place: 'Kinn' }],
    ['goal-attainment', 50, { place: 'Voss' }],
  ]),
  ...published('imdi', 2021, s.results2021, [
    ['participants', 10_595],
    ['entrants', 2246],
    ['leavers', 3295],
    ['goal-attainment', 49],
    ['to-work', 19],
    ['to-education', 31],
  ]),
  ...published('imdi', 2022, s.keyFigures2022, [
    ['participants', 18_000, about(1000)],
    ['entrants', 11_166],
    ['leavers', 2757],
    ['goal-attainment', 52],
    ['leavers', 150, { ...of('displaced-from-ukraine'), ...about(10) }],
  ]),
  ...published('imdi', 2022, s.keyFigures2023, [
    ['leavers', 130, { ...of('displaced-from-ukraine'), ...about(10), by: 'key-figures-2023' }],
    ['to-work', 24, computed(TWO_SHARES)],
    ['to-education', 28, computed(TWO_SHARES + 1)],
  ]),
  ...published('imdi', 2023, s.keyFigures2023, [
    ['participants', 32_506],
    ['entrants', 17_699],
    ['leavers', 11_381],
    ['to-work', 41],
    ['participants', 23_000, { ...of('UKR'), ...about(1000) }],
    ['participants', 3715, of('SYR')],
    ['participants', 1272, of('COD')],
    ['participants', 1070, of('ERI')],
    ['participants', 795, of('AFG')],
  ]),
  ...published('imdi', 2023, s.report2024, [
    ['to-education', 8, computed(TWO_SHARES)],
    ['goal-attainment', 49, computed(TWO_SHARES + 1)],
    ['goal-attainment', 60, { ...of('men'), ...computed(TWO_SHARES) }],
    ['goal-attainment', 44, { ...of('women'), ...computed(TWO_SHARES) }],
    ['leavers', 9100, { ...of('displaced-from-ukraine'), ...about(100) }],
    ['share-of-leavers', 80, of('displaced-from-ukraine')],
    ['share-of-leavers', 20, { ...of('other'), certainty: 'computed' }],
    ['share-of-leavers', 68, of('women')],
    ['share-of-leavers', 32, of('men')],
    ['to-work', 45, of('displaced-from-ukraine')],
    ['to-upper-secondary', 2, of('displaced-from-ukraine')],
    ['to-higher-education', 1, of('displaced-from-ukraine')],
    ['to-education', 3, { ...of('displaced-from-ukraine'), ...computed(TWO_SHARES) }],
    ['to-work', 23, of('other')],
    ['to-education', 28, { ...of('other'), ...computed(TWO_SHARES) }],
    ['goal-attainment', 62, of('without-collective-protection')],
    ['share-of-women', 71, of('displaced-from-ukraine')],
    ['share-of-women', 55, of('other')],
  ]),
  ...[2019, 2020, 2021, 2022].flatMap((year) => published('imdi', year, s.report2024, [['goal-attainment', 70, { ...of('without-collective-protection'), ...about(10) }]])),
  ...published('imdi', 2024, s.report2024, [
    ['participants', 36_139],
    ['entrants', 17_095],
    ['leavers', 15_755],
    ['goal-attainment', 45],
    ['to-work', 41],
    ['to-education', 4],
    ['goal-attainment', 53, of('men')],
    ['goal-attainment', 39, of('women')],
    ['leavers', 13_600, { ...of('displaced-from-ukraine'), ...about(100) }],
    ['leavers', 2400, { ...of('other'), ...about(100) }],
    ['share-of-leavers', 86, of('displaced-from-ukraine')],
    ['share-of-leavers', 14, { ...of('other'), certainty: 'computed' }],
    ['share-of-leavers', 56, of('women')],
    ['share-of-leavers', 44, of('men')],
    ['share-of-women', 56, of('displaced-from-ukraine')],
    ['share-of-women', 53, of('other')],
    ['to-work', 43, of('displaced-from-ukraine')],
    ['to-education', 2, of('displaced-from-ukraine')],
    ['to-upper-secondary', 2, of('displaced-from-ukraine')],
    ['to-higher-education', 0, of('displaced-from-ukraine')],
    ['to-work', 25, of('other')],
    ['to-education', 19, of('other')],
    ['goal-attainment', 52, of('without-collective-protection')],
    ['goal-attainment', 41, of('women-higher-education')],
    ['goal-attainment', 54, of('men-higher-education')],
    ['goal-attainment', 59, of('age-19-24')],
    ['leavers', 8644, of('neither-work-nor-education')],
    ['leavers', 5913, of('labour-market-measures')],
    ['leavers', 367, of('preparatory-adult-education')],
    ['leavers', 2378, of('other-reasons')],
    ['share-of-leavers', 38, of('labour-market-measures')],
    ['share-of-leavers', 2, of('preparatory-adult-education')],
    ['share-of-leavers', 15, of('other-reasons')],
    ['participants', 27_000, { ...of('UKR'), ...about(1000) }],
    ['participants', 4148, of('SYR')],
    ['participants', 1120, of('COD')],
    ['participants', 926, of('ERI')],
    ['participants', 794, of('AFG')],
  ]),
  ...(
    [
      [2019, 857],
      [2020, 544],
      [2021, 419],
      [2022, 725],
      [2023, 1177],
      [2024, 1201],
      [2025, 833],
    ] as const
  ).flatMap(([year, value]) => published('imdi', year, s.telemark, [['participants', value, { place: 'Telemark' }]])),
];

const statisticsNorway: readonly PublishedFigure[] = [
  ...published('statistics-norway', 2016, s.statisticsNorway, [['participants', 23_961]]),
  ...published('statistics-norway', 2018, s.statisticsNorway, [['participants', 27_067]]),
  ...published('statistics-norway', 2020, s.statisticsNorway, [['participants', 13_900, about(100)]]),
  ...published('statistics-norway', 2022, s.statisticsNorway, [['participants', 18_000, about(1000)]]),
  ...published('statistics-norway', 2023, s.statisticsNorway, [['participants', 31_716]]),
  ...published('statistics-norway', 2024, s.statisticsNorway, [
    ['participants', 34_578],
    ['participants', 15_191, of('men')],
    ['participants', 19_387, of('women')],
    ['participants', 5894, of('age-18-25')],
    ['participants', 10_353, of('age-26-35')],
    ['participants', 11_573, of('age-36-45')],
    ['participants', 5729, of('age-46-55')],
    ['participants', 1029, of('age-56-and-older')],
    ['participants', 24_178, of('UKR')],
    ['participants', 4202, of('SYR')],
    ['participants', 1060, of('COD')],
    ['participants', 890, of('ERI')],
    ['participants', 759, of('AFG')],
  ]),
  ...published('statistics-norway', 2014, s.norwayToday, [['one-year-later', 58]]),
  ...published('statistics-norway', 2015, s.norwayToday, [
    ['one-year-later', 61],
    ['one-year-later', 71, of('men')],
    ['one-year-later', 49, of('women')],
  ]),
  ...published('statistics-norway', 2016, s.formerParticipants, [
    ['one-year-later', 62],
    ['one-year-later', 71, of('men')],
    ['one-year-later', 50, of('women')],
  ]),
  ...published('statistics-norway', 2018, s.formerParticipants, [['one-year-later', 66]]),
  ...published('statistics-norway', 2020, s.formerParticipants, [
    ['one-year-later', 60],
    ['one-year-later', 70, of('men')],
    ['one-year-later', 50, of('women')],
  ]),
  ...published('statistics-norway', 2021, s.formerParticipants, [
    ['one-year-later', 65],
    ['one-year-later', 75, of('men')],
    ['one-year-later', 58, of('women')],
  ]),
  ...published('statistics-norway', 2022, s.statisticsNorway, [
    ['one-year-later', 65],
    ['one-year-later', 73, of('men')],
    ['one-year-later', 59, of('women')],
  ]),
  ...published('statistics-norway', 2023, s.telemark, [['one-year-later', 67]]),
  ...published('statistics-norway', 2022, s.report2024, [['one-year-later', 33, of('age-51-and-older')]]),
  ...published('statistics-norway', 2018, s.report2024, [['five-years-later', 39, of('age-51-and-older')]]),
];

/** Every published figure that the library holds, 2014 to 2025, each with its source (publiserte tall). */
export const publishedFigureList: readonly PublishedFigure[] = [...directorate, ...statisticsNorway];
