import type { ProgrammeRecord } from '../../src/statistics/index.js';

/** A record with nothing wrong in it, for tests that put something wrong into it. */
export const goodRecord: ProgrammeRecord = {
  id: 'a1',
  sex: 'female',
  born: '1990-05-17',
  citizenship: 'SYR',
  protection: 'other',
  county: '55',
  municipality: '5501',
  education: 'higher',
  startedOn: '2023-02-01',
  endedOn: '2024-06-30',
  endingReason: 'ordinary-work',
  leave: [{ from: '2023-05-01', to: null }],
  measures: [{ group: 'work-oriented', from: '2023-03-01', to: '2024-06-30' }],
};
