import { BEFORE_THE_ACT, NONE, theAct, type ExpectedParameters } from './define.js';

// Typed from the texts, not from the table.

const part = (numerator: number, denominator: number) => ({ numerator, denominator });

export const introductionBenefit: ExpectedParameters = {
  boundaries: {
    'benefit/basic-amount': [
      ['2021-01-01', BEFORE_THE_ACT, 101351, 101351, 'forskrift/2020-09-04-1719'],
      ['2021-05-01', 101351, 106399, 106399, 'forskrift/2021-05-21-1568'],
      ['2022-05-01', 106399, 111477, 111477, 'forskrift/2022-05-20-881'],
      ['2023-05-01', 111477, 118620, 118620, 'forskrift/2023-05-26-738'],
      ['2024-05-01', 118620, 124028, 124028, 'forskrift/2024-05-24-815'],
      ['2025-05-01', 124028, 130160, 130160, 'forskrift/2025-05-23-837'],
      ['2026-05-01', 130160, 136549, 136549, 'forskrift/2026-05-22-869'],
    ],
    'benefit/basic-amounts-a-year': [['2021-01-01', BEFORE_THE_ACT, 2, 2, theAct]],
    'benefit/month-of-year': [['2021-01-01', BEFORE_THE_ACT, part(1, 12), part(1, 12), theAct]],
    'benefit/day-of-month': [['2021-01-01', BEFORE_THE_ACT, part(1, 30), part(1, 30), theAct]],
    'benefit/hour-of-year': [['2021-01-01', BEFORE_THE_ACT, part(1, 1850), part(1, 1850), theAct]],
    'benefit/young-age': [['2021-01-01', BEFORE_THE_ACT, 25, 25, theAct]],
    'benefit/young-living-apart': [['2021-01-01', BEFORE_THE_ACT, part(2, 3), part(2, 3), theAct]],
    'benefit/young-living-with-parents': [['2021-01-01', BEFORE_THE_ACT, part(1, 3), part(1, 3), theAct]],
    'benefit/couple-without-children': [
      ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
      ['2024-07-01', NONE, part(5, 6), part(5, 6), 'lov/2024-06-25-54'],
    ],
    'benefit/whole-in-part-time-because-of-municipality': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
      ['2022-06-15', false, true, true, 'lov/2022-06-10-35'],
      ['2023-06-02', true, true, true, 'lov/2023-06-02-17'],
      ['2024-07-01', true, true, true, 'lov/2024-06-25-53'],
      ['2026-01-01', true, false, false, 'lov/2025-06-20-35'],
    ],
    'benefit/cut-for-work-outside-part-time': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
      ['2022-06-27', false, true, true, 'forskrift/2022-06-27-1195'],
      ['2023-07-01', true, true, true, 'forskrift/2023-06-09-831'],
      ['2024-07-01', true, true, true, 'forskrift/2024-06-26-1359'],
      ['2026-01-01', true, false, false, 'forskrift/2025-09-17-1909'],
    ],
    'benefit/part-time-in-pandemic': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, 'lov/2020-12-18-154'],
      ['2023-01-01', true, false, false, 'lov/2020-12-18-154'],
    ],
    'benefit/transitional-benefit-cut': [
      ['2021-01-01', BEFORE_THE_ACT, 40, 40, theAct],
      ['2023-08-01', 40, 40, 40, 'lov/2023-06-09-24'],
    ],
    'benefit/transitional-benefit-free': [
      ['2021-01-01', BEFORE_THE_ACT, part(1, 2), part(1, 2), theAct],
      ['2023-08-01', part(1, 2), part(1, 2), part(1, 2), 'lov/2023-06-09-24'],
    ],
    'benefit/formal-decision-share': [
      ['2021-01-01', BEFORE_THE_ACT, 50, 50, theAct],
      ['2022-01-01', 50, 50, 50, 'lov/2021-06-11-79'],
    ],
    'benefit/formal-decision-least': [
      ['2021-01-01', BEFORE_THE_ACT, part(1, 12), part(1, 12), theAct],
      ['2022-01-01', part(1, 12), part(1, 12), part(1, 12), 'lov/2021-06-11-79'],
    ],
  },
  units: {
    'benefit/basic-amount': 'kroner',
    'benefit/basic-amounts-a-year': 'times',
    'benefit/month-of-year': 'fraction',
    'benefit/day-of-month': 'fraction',
    'benefit/hour-of-year': 'fraction',
    'benefit/young-age': 'years',
    'benefit/young-living-apart': 'fraction',
    'benefit/young-living-with-parents': 'fraction',
    'benefit/couple-without-children': 'fraction',
    'benefit/whole-in-part-time-because-of-municipality': 'yes-no',
    'benefit/cut-for-work-outside-part-time': 'yes-no',
    'benefit/part-time-in-pandemic': 'yes-no',
    'benefit/transitional-benefit-cut': 'percent',
    'benefit/transitional-benefit-free': 'fraction',
    'benefit/formal-decision-share': 'percent',
    'benefit/formal-decision-least': 'fraction',
  },
};
