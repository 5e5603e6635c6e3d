import type { IsoDate } from '../../src/index.js';

/** A case to begin with. */
export interface Example {
  readonly on: IsoDate;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Made-up cases, in the order of their names in the words of the page. */
export const examples: readonly [Example, Example, Example] = [
  {
    on: '2026-03-01',
    facts: {
      'person.birthDate': '1994-05-16',
      'person.citizenship': 'third-country',
      'person.education': 'below-upper-secondary',
      'person.completedPrimarySchool': true,
      'permit.ground': 'refugee',
      'permit.grantedOn': '2025-10-01',
      'permit.appliedFromAbroad': false,
      'permit.previousGround': null,
      'settlement.settledOn': '2025-11-30',
      'settlement.byAgreement': true,
      'household.livesWithParents': false,
      'household.partnerInProgramme': false,
      'household.youngestChildBornOn': null,
      'decision.madeOn': '2026-01-10',
      'decision.claimedOn': null,
      'work.hoursPerWeek': 0,
      'programme.offeredStartOn': '2026-01-12',
      'programme.startedOn': '2026-01-20',
      'programme.endedOn': null,
      'programme.endGoal': 'work',
      'programme.months': 18,
      'programme.extensionMonths': 0,
      'programme.leave': [{ kind: 'own-illness', from: '2026-02-02', to: '2026-02-06' }],
    },
  },
  {
    on: '2026-02-01',
    facts: {
      'person.birthDate': '1985-03-02',
      'person.citizenship': 'third-country',
      'person.education': 'upper-secondary',
      'permit.ground': 'collective-protection',
      'permit.grantedOn': '2025-02-10',
      'permit.previousGround': null,
      'settlement.settledOn': '2025-05-01',
      'settlement.byAgreement': true,
      'decision.madeOn': '2025-06-20',
      'decision.claimedOn': '2025-05-20',
      'work.hoursPerWeek': 0,
      'programme.offeredStartOn': '2025-07-01',
      'programme.startedOn': '2025-08-15',
      'programme.endedOn': null,
      'programme.endGoal': 'work',
      'programme.percent': 100,
    },
  },
  {
    on: '2026-04-01',
    facts: {
      'person.birthDate': '2003-09-09',
      'person.citizenship': 'third-country',
      'person.education': 'below-upper-secondary',
      'permit.ground': 'refugee',
      'permit.grantedOn': '2025-03-20',
      'permit.previousGround': null,
      'settlement.settledOn': '2025-05-02',
      'settlement.byAgreement': true,
      'household.livesWithParents': false,
      'household.partnerInProgramme': true,
      'household.youngestChildBornOn': '2024-11-11',
      'decision.madeOn': '2025-05-20',
      'decision.claimedOn': null,
      'work.hoursPerWeek': 0,
      'programme.offeredStartOn': '2025-06-01',
      'programme.startedOn': '2025-06-15',
      'programme.endedOn': null,
      'programme.endGoal': 'completed-upper-secondary',
    },
  },
];
