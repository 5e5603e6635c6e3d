import { languageTraining } from '../../src/rules/languageTraining.js';
import type { Missing } from '../support/caseGrid.js';
import { describeRule } from '../support/ruleProperties.js';

const reads: readonly Missing[] = [
  'person.birthDate',
  'person.education',
  'person.completedPrimarySchool',
  'permit.ground',
  'permit.grantedOn',
  'permit.appliedFromAbroad',
  'permit.arrivedOn',
  'permit.previousGround',
  'permit.decidedUnderChapter6A',
  'permit.firstRenewedOn',
  'permit.forWork',
  'permit.leadsToPermanentResidence',
  'family.referencePersonGround',
  'family.referencePersonHasPermanentResidence',
  'family.referencePersonSettledOn',
  'family.appliedOn',
  'settlement.settledOn',
  'settlement.byAgreement',
  'programme.startedOn',
  'training.startedOn',
  'training.authority',
  'training.place',
  'training.needsB2',
  'reading after-a-date',
  'reading no-new-rights-earlier-change',
  'assessment counts-as-upper-secondary',
];

describeRule({
  name: 'languageTraining',
  rule: languageTraining,
  reads,
  readTogether: [
    ['permit.grantedOn', 'person.birthDate'],
    ['permit.grantedOn', 'permit.arrivedOn', 'permit.appliedFromAbroad'],
    ['permit.grantedOn', 'permit.arrivedOn', 'reading after-a-date'],
    ['permit.grantedOn', 'permit.ground', 'permit.previousGround'],
    ['permit.grantedOn', 'permit.firstRenewedOn', 'permit.ground'],
    ['permit.previousGround', 'permit.decidedUnderChapter6A', 'permit.leadsToPermanentResidence'],
    ['permit.previousGround', 'training.startedOn', 'programme.startedOn'],
    ['permit.grantedOn', 'training.startedOn', 'programme.startedOn'],
    ['permit.leadsToPermanentResidence', 'permit.forWork', 'permit.ground'],
    ['settlement.settledOn', 'settlement.byAgreement', 'permit.ground'],
    ['person.education', 'person.completedPrimarySchool', 'training.needsB2', 'training.place'],
    ['person.education', 'permit.ground', 'assessment counts-as-upper-secondary'],
  ],
});
