import { NONE, BEFORE_THE_ACT, theAct, theRegulation, type Boundary, type Expected, type ExpectedParameters } from './define.js';

// Typed from the texts, not from the table.

/** § 37 c fourth paragraph of 2022, prolonged in 2023, enacted anew in 2024, taken out by the Act of 20 June 2025. */
const underChapter6AUntil2025 = (before: Expected, during: Expected, after: Expected): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, before, before, theAct],
  ['2022-06-15', before, during, during, 'lov/2022-06-10-35'],
  ['2023-06-02', during, during, during, 'lov/2023-06-02-17'],
  ['2024-07-01', during, during, during, 'lov/2024-06-25-53'],
  ['2026-01-01', during, after, after, 'lov/2025-06-20-35'],
];

/** The Regulation § 3 sixth paragraph: three temporary regulations. */
const forWantOfCapacity = (least: number): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theRegulation],
  ['2023-07-01', NONE, least, least, 'forskrift/2023-06-09-831'],
  ['2024-07-01', least, least, least, 'forskrift/2024-06-26-1359'],
  ['2026-07-01', least, least, least, 'forskrift/2026-06-21-1155'],
  ['2028-07-01', least, NONE, NONE, 'forskrift/2026-06-21-1155'],
];

/** The Regulation §§ 43e and 43f: from 2023-07-01, enacted anew in 2024, repealed on 2026-01-01. */
const inChapter8A = (before: Expected, during: Expected): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, before, before, theAct],
  ['2023-07-01', before, during, during, 'forskrift/2023-06-09-831'],
  ['2024-07-01', during, during, during, 'forskrift/2024-06-26-1359'],
  ['2026-01-01', during, before, before, 'forskrift/2025-09-17-1909'],
];

const unchanged = (value: number): readonly Boundary[] => [['2021-01-01', BEFORE_THE_ACT, value, value, theRegulation]];

const lifeSkills = (until2025: number, since2026: number): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, until2025, until2025, theRegulation],
  ['2026-01-01', until2025, since2026, since2026, 'forskrift/2025-09-17-1909'],
];

/** What §§ 13 and 14 said until 2025 and §§ 13, 14 and 14 a say since. */
const sameInBothActs = (value: Expected): readonly Boundary[] => [
  ['2021-01-01', BEFORE_THE_ACT, value, value, theAct],
  ['2026-01-01', value, value, value, 'lov/2025-06-20-35'],
];

export const requiredContent: ExpectedParameters = {
  boundaries: {
    'content/collective-protection': underChapter6AUntil2025(false, true, false),
    'content/collective-protection-without-social-studies': [
      ...underChapter6AUntil2025(false, true, true),
      ['2026-07-01', true, true, true, 'lov/2026-06-12-22'],
      ['2028-07-01', true, false, false, 'lov/2026-06-12-22'],
    ],
    'governing-act/collective-protection-training': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
      ['2022-06-15', false, true, true, 'lov/2022-06-10-35'],
      ['2024-07-01', true, true, true, 'lov/2024-06-25-53'],
      ['2026-07-01', true, true, true, 'lov/2026-06-12-22'],
      ['2028-07-01', true, false, false, 'lov/2026-06-12-22'],
    ],
    'content/ordinary': sameInBothActs(true),
    'content/higher-vocational-education': inChapter8A(NONE, 12),
    'content/language-offer-is-defined': inChapter8A(false, true),
    'content/life-skills-health-hours': lifeSkills(10, 10),
    'content/life-skills-career-hours': lifeSkills(15, 15),
    'content/life-skills-health-hours-with-upper-secondary': lifeSkills(10, 5),
    'content/life-skills-career-hours-with-upper-secondary': lifeSkills(15, 10),
    'content/new-life-skills-hours-from': [
      ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theRegulation],
      ['2026-01-01', NONE, '2026-01-01', '2026-01-01', 'forskrift/2025-09-17-1909'],
    ],
    'content/parental-guidance-child-age': sameInBothActs(18),
    'content/parental-guidance-child-age-under-collective-protection': underChapter6AUntil2025(NONE, 18, NONE),
    'content/parental-guidance-group-least': unchanged(8),
    'content/parental-guidance-group-most': unchanged(12),
    'content/parental-guidance-individual-least': unchanged(5),
    'content/parental-guidance-individual-most': unchanged(8),
    'content/parental-guidance-group-for-want-of-capacity': forWantOfCapacity(4),
    'content/parental-guidance-individual-for-want-of-capacity': forWantOfCapacity(2),
    'content/full-time': sameInBothActs(true),
    'content/full-time-hours': sameInBothActs(37.5),
    'content/full-time-hours-with-own-work': sameInBothActs(30),
    'content/part-time-because-of-covid': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, 'lov/2020-12-18-154'],
      ['2023-01-01', true, false, false, 'lov/2020-12-18-154'],
    ],
    'content/full-time-set-aside': underChapter6AUntil2025(false, true, false),
    'content/part-time-only-for-want-of-capacity': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
      ['2024-02-01', false, true, true, 'forskrift/2024-01-30-146'],
      ['2024-07-01', true, true, true, 'forskrift/2024-06-26-1359'],
      ['2026-01-01', true, false, false, 'forskrift/2025-09-17-1909'],
    ],
  },
  units: {
    'content/collective-protection': 'yes-no',
    'content/collective-protection-without-social-studies': 'yes-no',
    'governing-act/collective-protection-training': 'yes-no',
    'content/ordinary': 'yes-no',
    'content/higher-vocational-education': 'months',
    'content/language-offer-is-defined': 'yes-no',
    'content/life-skills-health-hours': 'hours',
    'content/life-skills-career-hours': 'hours',
    'content/life-skills-health-hours-with-upper-secondary': 'hours',
    'content/life-skills-career-hours-with-upper-secondary': 'hours',
    'content/new-life-skills-hours-from': 'date',
    'content/parental-guidance-child-age': 'years',
    'content/parental-guidance-child-age-under-collective-protection': 'years',
    'content/parental-guidance-group-least': 'meetings',
    'content/parental-guidance-group-most': 'meetings',
    'content/parental-guidance-individual-least': 'talks',
    'content/parental-guidance-individual-most': 'talks',
    'content/parental-guidance-group-for-want-of-capacity': 'meetings',
    'content/parental-guidance-individual-for-want-of-capacity': 'talks',
    'content/full-time': 'yes-no',
    'content/full-time-hours': 'hours-a-week',
    'content/full-time-hours-with-own-work': 'hours-a-week',
    'content/part-time-because-of-covid': 'yes-no',
    'content/full-time-set-aside': 'yes-no',
    'content/part-time-only-for-want-of-capacity': 'yes-no',
  },
};
