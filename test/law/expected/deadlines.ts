import { BEFORE_THE_ACT, NONE, theAct, theRegulation, type ExpectedParameters } from './define.js';

// Typed from the texts, not from the table.

const amendmentOf2025 = 'lov/2025-06-20-35';

export const deadlines: ExpectedParameters = {
  boundaries: {
    'deadlines/programme-start': [
      ['2021-01-01', BEFORE_THE_ACT, 3, 3, theAct],
      ['2025-06-20', 3, 3, 3, amendmentOf2025],
    ],
    'deadlines/decision': [
      ['2021-01-01', BEFORE_THE_ACT, NONE, NONE, theAct],
      ['2025-06-20', NONE, 3, 3, amendmentOf2025],
    ],
    'deadlines/plan-with-decision': [['2021-01-01', BEFORE_THE_ACT, true, true, theAct]],
    'deadlines/contract-with-plan': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, theAct],
      ['2026-01-01', true, true, true, amendmentOf2025],
    ],
    'deadlines/own-plan-under-collective-protection': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
      ['2022-06-15', false, true, true, 'lov/2022-06-10-35'],
      ['2023-06-02', true, true, true, 'lov/2023-06-02-17'],
      ['2024-07-01', true, true, true, 'lov/2024-06-25-53'],
      ['2026-01-01', true, false, false, amendmentOf2025],
    ],
    'deadlines/certificate-at-end': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, theAct],
      ['2026-01-01', true, true, true, amendmentOf2025],
    ],
    'deadlines/registration': [
      ['2021-01-01', BEFORE_THE_ACT, 2, 2, theRegulation],
      ['2023-08-01', 2, 2, 2, 'forskrift/2023-06-26-1105'],
    ],
    'complaint/formal-decisions': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, theAct],
      ['2022-01-01', true, true, true, 'lov/2021-06-11-79'],
    ],
    'complaint/decisions-under-regulation': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, theRegulation],
      ['2023-08-01', true, true, true, 'forskrift/2023-06-26-1105'],
    ],
    'complaint/settlement-municipality-without-complaint': [
      ['2021-01-01', BEFORE_THE_ACT, true, true, theAct],
      ['2022-01-01', true, true, true, 'lov/2021-06-11-79'],
    ],
    'complaint/body-is-called-statsforvalteren': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theAct],
      ['2021-06-01', false, true, true, 'lov/2021-05-07-34'],
    ],
    'complaint/test-within': [['2021-01-01', BEFORE_THE_ACT, 3, 3, theRegulation]],
    'complaint/directorate-is-called-hk-dir': [
      ['2021-01-01', BEFORE_THE_ACT, false, false, theRegulation],
      ['2023-08-01', false, true, true, 'forskrift/2023-06-26-1105'],
    ],
  },
  units: {
    'deadlines/programme-start': 'months',
    'deadlines/decision': 'months',
    'deadlines/plan-with-decision': 'yes-no',
    'deadlines/contract-with-plan': 'yes-no',
    'deadlines/own-plan-under-collective-protection': 'yes-no',
    'deadlines/certificate-at-end': 'yes-no',
    'deadlines/registration': 'months',
    'complaint/formal-decisions': 'yes-no',
    'complaint/decisions-under-regulation': 'yes-no',
    'complaint/settlement-municipality-without-complaint': 'yes-no',
    'complaint/body-is-called-statsforvalteren': 'yes-no',
    'complaint/test-within': 'weeks',
    'complaint/directorate-is-called-hk-dir': 'yes-no',
  },
};
