import { NONE, BEFORE_THE_ACT, theAct, theRegulation, threeTo, upTo, upToAndMay, upToAndShall, type ExpectedParameters } from './define.js';

// Typed from the texts of the Act, the Regulation and the amendments, not from the table.

const boundaries: ExpectedParameters['boundaries'] = {
  'governing-act/permits-from': [
    ['2021-01-01', BEFORE_THE_ACT, '2021-01-01', '2021-01-01', theAct],
    ['2022-08-01', '2021-01-01', '2021-01-01', '2021-01-01', 'lov/2021-06-11-78'],
  ],
  'governing-act/arrivals-from': [
    ['2021-01-01', BEFORE_THE_ACT, '2021-01-01', '2021-01-01', theRegulation],
  ],

  'target-group/lower-age': [
    ['2021-01-01', BEFORE_THE_ACT, 18, 18, theAct],
  ],
  'target-group/upper-age': [
    ['2021-01-01', BEFORE_THE_ACT, 55, 55, theAct],
  ],
  'target-group/optional-over-age': [
    ['2021-01-01', BEFORE_THE_ACT, 55, 55, theAct],
  ],
  'target-group/residence-limit': [
    ['2021-01-01', BEFORE_THE_ACT, 2, 2, theAct],
  ],
  'target-group/optional-residence-limit': [
    ['2021-01-01', BEFORE_THE_ACT, 2, 2, theAct],
  ],
  'target-group/agreement-waived-after-family-permit': [
    ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
    ['2023-08-01', false, true, true, 'lov/2023-06-09-24'],
  ],
  'target-group/work-exception-hours': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, 30, 30, 'lov/2025-06-20-35'],
  ],
  'target-group/family-limit': [
    ['2021-01-01', BEFORE_THE_ACT, 5, 5, theAct],
  ],
  'target-group/family-of-permanent-residents': [
    ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
    ['2023-08-01', false, true, true, 'lov/2023-06-09-24'],
  ],

  'collective-protection/standing': [
    ['2021-01-01', BEFORE_THE_ACT, 'right-and-obligation', 'right-and-obligation', theAct],
    ['2022-06-15', 'right-and-obligation', 'right', 'right', 'lov/2022-06-10-35'],
    ['2023-06-02', 'right', 'right', 'right', 'lov/2023-06-02-17'],
    ['2024-07-01', 'right', 'right', 'right', 'lov/2024-06-25-53'],
    ['2026-01-01', 'right', 'right-and-obligation', 'right-and-obligation', 'lov/2025-06-20-35'],
    ['2026-07-01', 'right-and-obligation', 'right-and-obligation', 'right-and-obligation', 'lov/2026-06-12-22'],
    ['2028-07-01', 'right-and-obligation', 'right-and-obligation', 'right-and-obligation', 'lov/2026-06-12-22'],
  ],
  'collective-protection/permits-from': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2022-06-16', NONE, '2022-03-11', '2022-03-11', 'forskrift/2022-06-10-995'],
    ['2024-07-01', '2022-03-11', '2022-03-11', '2022-03-11', 'forskrift/2024-06-25-1217'],
    ['2026-07-01', '2022-03-11', '2022-03-11', '2022-03-11', 'forskrift/2026-06-12-1077'],
    ['2028-07-01', '2022-03-11', NONE, NONE, 'lov/2026-06-12-22'],
  ],
  'collective-protection/refusal-for-near-full-time-work': [
    ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
    ['2024-02-01', false, true, true, 'forskrift/2024-01-30-146'],
    ['2024-07-01', true, true, true, 'lov/2024-06-25-53'],
    ['2026-01-01', true, false, false, 'lov/2025-06-20-35'],
  ],
  'collective-protection/ended-by-near-full-time-work': [
    ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
    ['2024-07-01', false, true, true, 'lov/2024-06-25-53'],
    ['2026-01-01', true, false, false, 'lov/2025-06-20-35'],
  ],
  'collective-protection/no-new-rights-after': [
    ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
    ['2026-01-01', false, true, true, 'forskrift/2025-09-17-1909'],
    ['2026-07-01', true, true, true, 'forskrift/2026-06-21-1155'],
    ['2028-07-01', true, false, false, 'forskrift/2026-06-21-1155'],
  ],

  'end-goals/young-age': [
    ['2021-01-01', BEFORE_THE_ACT, 25, 25, theAct],
    ['2023-08-01', 25, 25, 25, 'lov/2023-06-09-24'],
    ['2026-01-01', 25, 25, 25, 'lov/2025-06-20-35'],
  ],
  'end-goals/work-only-over-age': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, 55, 55, 'lov/2025-06-20-35'],
  ],
  'education/upper-secondary-is-defined': [
    ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
    ['2023-08-01', false, true, true, 'forskrift/2023-06-26-1105'],
    ['2026-01-01', true, true, true, 'forskrift/2025-09-17-1909'],
  ],
  'education/ukrainian-upper-secondary-counts': [
    ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
    ['2022-06-27', false, true, true, 'forskrift/2022-06-27-1195'],
    ['2023-07-01', true, true, true, 'forskrift/2023-06-09-831'],
    ['2024-07-01', true, true, true, 'forskrift/2024-06-26-1359'],
    ['2026-01-01', true, true, true, 'forskrift/2025-09-17-1909'],
  ],

  'duration/with-upper-secondary': [
    ['2021-01-01', BEFORE_THE_ACT, threeTo(6, 6), threeTo(6, 6), theAct],
    ['2026-01-01', threeTo(6, 6), upTo(12), upTo(12), 'lov/2025-06-20-35'],
  ],
  'duration/completed-upper-secondary': [
    ['2021-01-01', BEFORE_THE_ACT, threeTo(36, 12), threeTo(36, 12), theAct],
    ['2026-01-01', threeTo(36, 12), upToAndShall(48, 12), upToAndShall(48, 12), 'lov/2025-06-20-35'],
  ],
  'duration/other-goals': [
    ['2021-01-01', BEFORE_THE_ACT, threeTo(24, 12), threeTo(24, 12), theAct],
    ['2026-01-01', threeTo(24, 12), NONE, NONE, 'lov/2025-06-20-35'],
  ],
  'duration/part-of-upper-secondary': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, upToAndShall(36, 12), upToAndShall(36, 12), 'lov/2025-06-20-35'],
  ],
  'duration/vocational-training': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, upTo(60), upTo(60), 'lov/2025-06-20-35'],
  ],
  'duration/work': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, upTo(24), upTo(24), 'lov/2025-06-20-35'],
  ],
  'duration/collective-protection': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2022-06-15', NONE, upToAndMay(6, 6), upToAndMay(6, 6), 'lov/2022-06-10-35'],
    ['2023-06-02', upToAndMay(6, 6), upToAndMay(6, 6), upToAndMay(6, 6), 'lov/2023-06-02-17'],
    ['2024-07-01', upToAndMay(6, 6), upToAndMay(6, 6), upToAndMay(6, 6), 'lov/2024-06-25-53'],
    ['2026-01-01', upToAndMay(6, 6), NONE, NONE, 'lov/2025-06-20-35'],
  ],
  'duration/ukrainian-upper-secondary': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2023-07-01', NONE, upTo(12), upTo(12), 'forskrift/2023-06-09-831'],
    ['2024-07-01', upTo(12), upTo(12), upTo(12), 'forskrift/2024-06-26-1359'],
    ['2026-01-01', upTo(12), NONE, NONE, 'forskrift/2025-09-17-1909'],
  ],
  'transition/with-upper-secondary-after': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, '2026-01-01', '2026-01-01', 'forskrift/2025-06-20-1154'],
  ],
  'transition/formal-training-after': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, '2025-01-01', '2025-01-01', 'forskrift/2025-06-20-1154'],
  ],
  'transition/work-after': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, '2026-01-01', '2026-01-01', 'forskrift/2025-06-20-1154'],
  ],
  'duration/absence-beyond-which-time-is-added': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theRegulation],
    ['2026-01-01', NONE, 10, 10, 'forskrift/2025-12-12-2586'],
  ],
  'duration/covid-absence-is-added': [
    ['2021-01-01', BEFORE_THE_ACT, true, true, 'lov/2020-12-18-154'],
    ['2023-01-01', true, false, false, 'lov/2020-12-18-154'],
  ],

  'work-oriented/collective-protection-hours': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2024-02-01', NONE, 15, 15, 'forskrift/2024-01-30-146'],
    ['2024-07-01', 15, 15, 15, 'forskrift/2024-06-26-1359'],
    ['2026-01-01', 15, NONE, NONE, 'forskrift/2025-09-17-1909'],
  ],
  'work-oriented/collective-protection-after': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2024-02-01', NONE, 3, 3, 'forskrift/2024-01-30-146'],
    ['2024-07-01', 3, 3, 3, 'forskrift/2024-06-26-1359'],
    ['2026-01-01', 3, NONE, NONE, 'forskrift/2025-09-17-1909'],
  ],
  'work-oriented/part-time-hours': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2024-02-01', NONE, 10, 10, 'forskrift/2024-01-30-146'],
    ['2024-07-01', 10, 10, 10, 'forskrift/2024-06-26-1359'],
    ['2026-01-01', 10, NONE, NONE, 'forskrift/2025-09-17-1909'],
  ],
  'work-oriented/part-time-limit': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2024-02-01', NONE, 60, 60, 'forskrift/2024-01-30-146'],
    ['2024-07-01', 60, 60, 60, 'forskrift/2024-06-26-1359'],
    ['2026-01-01', 60, NONE, NONE, 'forskrift/2025-09-17-1909'],
  ],
  'work-oriented/hours': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, 15, 15, 'lov/2025-06-20-35'],
  ],
  'work-oriented/after-with-upper-secondary': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, 3, 3, 'lov/2025-06-20-35'],
  ],
  'work-oriented/after-without-upper-secondary': [
    ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
    ['2026-01-01', NONE, 6, 6, 'lov/2025-06-20-35'],
  ],
};

const units: ExpectedParameters['units'] = {
  'governing-act/permits-from': 'date',
  'governing-act/arrivals-from': 'date',
  'target-group/lower-age': 'years',
  'target-group/upper-age': 'years',
  'target-group/optional-over-age': 'years',
  'target-group/residence-limit': 'years',
  'target-group/optional-residence-limit': 'years',
  'target-group/agreement-waived-after-family-permit': 'yes-no',
  'target-group/work-exception-hours': 'hours-a-week',
  'target-group/family-limit': 'years',
  'target-group/family-of-permanent-residents': 'yes-no',
  'collective-protection/standing': 'code',
  'collective-protection/permits-from': 'date',
  'collective-protection/refusal-for-near-full-time-work': 'yes-no',
  'collective-protection/ended-by-near-full-time-work': 'yes-no',
  'collective-protection/no-new-rights-after': 'yes-no',
  'end-goals/young-age': 'years',
  'end-goals/work-only-over-age': 'years',
  'education/upper-secondary-is-defined': 'yes-no',
  'education/ukrainian-upper-secondary-counts': 'yes-no',
  'duration/with-upper-secondary': 'length-in-months',
  'duration/completed-upper-secondary': 'length-in-months',
  'duration/other-goals': 'length-in-months',
  'duration/part-of-upper-secondary': 'length-in-months',
  'duration/vocational-training': 'length-in-months',
  'duration/work': 'length-in-months',
  'duration/collective-protection': 'length-in-months',
  'duration/ukrainian-upper-secondary': 'length-in-months',
  'transition/with-upper-secondary-after': 'date',
  'transition/formal-training-after': 'date',
  'transition/work-after': 'date',
  'duration/absence-beyond-which-time-is-added': 'working-days',
  'duration/covid-absence-is-added': 'yes-no',
  'work-oriented/collective-protection-hours': 'hours-a-week',
  'work-oriented/collective-protection-after': 'months',
  'work-oriented/part-time-hours': 'hours-a-week',
  'work-oriented/part-time-limit': 'percent',
  'work-oriented/hours': 'hours-a-week',
  'work-oriented/after-with-upper-secondary': 'months',
  'work-oriented/after-without-upper-secondary': 'months',
};

/** The target group, the end goals, the length and the 15-hour requirement. */
export const foundation: ExpectedParameters = { boundaries, units };
