import { BEFORE_THE_ACT, NONE, theAct, theRegulation, type Boundary, type Expected, type ExpectedParameters } from './define.js';

// Typed from the texts, not from the table.

const hoursAct = 'lov/2021-06-18-132';
const clarifications = 'lov/2023-06-09-24';
const chapter6A = { in2022: 'lov/2022-06-10-35', in2024: 'lov/2024-06-25-53', in2026: 'lov/2026-06-12-22' } as const;

/** A rule that has been the same since the Act. */
const always = (value: Expected): readonly Boundary[] => [['2021-01-01', BEFORE_THE_ACT, value, value, theAct]];

/** § 37 d: three enactments, and the ordinary rule before and after. */
const section37d = (before: Expected, value: Expected, after: Expected): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, before, before, theAct],
  ['2022-06-15', before, value, value, chapter6A.in2022],
  ['2024-07-01', value, value, value, chapter6A.in2024],
  ['2026-07-01', value, value, value, chapter6A.in2026],
  ['2028-07-01', value, after, after, chapter6A.in2026],
];

/** The Regulation § 43g, from July 2023 through June 2026. */
const section43g = (value: Expected): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
  ['2023-07-01', NONE, value, value, 'forskrift/2023-06-26-1106'],
  ['2024-07-01', value, value, value, 'forskrift/2024-06-26-1359'],
  ['2026-07-01', value, NONE, NONE, 'forskrift/2026-06-21-1155'],
];

/** § 32 first paragraph and § 33: reworded in 2022 and in 2023. */
const reworded = (value: Expected): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, value, value, theAct],
  ['2022-01-01', value, value, value, hoursAct],
  ['2023-08-01', value, value, value, clarifications],
];

const since2022 = (value: Expected): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
  ['2022-01-01', NONE, value, value, hoursAct],
];

export const languageTraining: ExpectedParameters = {
  boundaries: {
    'training/lower-age': always(18),
    'training/upper-age': always(67),
    'training/finish-begun': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, theAct],
      ['2025-09-01', true, true, true, 'lov/2025-06-20-84'],
    ],
    'training/collective-protection-standing': section37d('right-and-obligation', 'right', 'right-and-obligation'),
    'training/offer-within': always(3),
    'training/months': reworded(36),
    'training/months-with-upper-secondary': reworded(18),
    'training/counted-from-offer-after': [
      ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
      ['2022-01-01', NONE, NONE, NONE, hoursAct],
      ['2023-08-01', NONE, '2023-08-01', '2023-08-01', 'forskrift/2023-06-26-1105'],
    ],
    'training/hours': since2022(225),
    'training/hours-of-earlier-permits': [
      ['2021-01-01', BEFORE_THE_ACT, 250, 250, theAct],
      ['2022-01-01', 250, 250, 250, 'forskrift/2021-12-22-3852'],
    ],
    'training/new-hours-for-permits-from': [
      ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
      ['2021-08-01', NONE, '2022-01-01', '2022-01-01', 'forskrift/2021-06-20-2052'],
      ['2022-01-01', '2022-01-01', '2022-01-01', '2022-01-01', 'forskrift/2021-12-22-3852'],
    ],
    'training/social-studies-hours': since2022(75),
    'training/social-studies-hours-of-earlier-permits': [
      ['2021-01-01', BEFORE_THE_ACT, 50, 50, theAct],
      ['2021-08-01', 50, 50, 50, 'forskrift/2021-06-20-2052'],
      ['2022-01-01', 50, 50, 50, 'forskrift/2021-12-22-3852'],
    ],
    'training/social-studies-within': reworded(12),
    'training/social-studies-test-within': [
      ['2021-01-01', BEFORE_THE_ACT, 12, 12, theAct],
      ['2023-08-01', 12, 12, 12, clarifications],
    ],
    'training/hours-and-time-bind-municipality-only': always(true),
    'training/collective-protection-months': section37d(NONE, 12, NONE),
    'training/extended-with-upper-secondary': section43g(6),
    'training/extended': section43g(24),
    'training/extended-step': section43g(6),
    'training/ukrainian-upper-secondary-counts': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
      ['2026-01-01', false, true, true, 'forskrift/2025-09-17-1909'],
    ],
    'training/level-instead-of-grade': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theRegulation],
      ['2026-01-01', false, true, true, 'forskrift/2025-09-17-1909'],
    ],
  },
  units: {
    'training/lower-age': 'years',
    'training/upper-age': 'years',
    'training/finish-begun': 'yes-no',
    'training/collective-protection-standing': 'code',
    'training/offer-within': 'months',
    'training/months': 'months',
    'training/months-with-upper-secondary': 'months',
    'training/counted-from-offer-after': 'date',
    'training/hours': 'hours',
    'training/hours-of-earlier-permits': 'hours',
    'training/new-hours-for-permits-from': 'date',
    'training/social-studies-hours': 'hours',
    'training/social-studies-hours-of-earlier-permits': 'hours',
    'training/social-studies-within': 'months',
    'training/social-studies-test-within': 'months',
    'training/hours-and-time-bind-municipality-only': 'yes-no',
    'training/collective-protection-months': 'months',
    'training/extended-with-upper-secondary': 'months',
    'training/extended': 'months',
    'training/extended-step': 'months',
    'training/ukrainian-upper-secondary-counts': 'yes-no',
    'training/level-instead-of-grade': 'yes-no',
  },
};
