import { governingLaw } from '../../src/rules/governingLaw.js';
import { describeRule } from '../support/ruleProperties.js';

describeRule({
  name: 'governingLaw',
  rule: governingLaw,
  reads: [
    'permit.ground',
    'permit.grantedOn',
    'permit.previousGround',
    'permit.appliedFromAbroad',
    'permit.arrivedOn',
    'permit.decidedUnderChapter6A',
    'reading after-a-date',
    'reading programme-after-collective-protection',
    'reading no-new-rights-earlier-change',
  ],
  readTogether: [
    ['permit.grantedOn', 'permit.ground'],
    ['permit.grantedOn', 'permit.previousGround'],
    ['permit.grantedOn', 'reading after-a-date'],
    ['permit.grantedOn', 'permit.arrivedOn', 'permit.appliedFromAbroad'],
    ['permit.ground', 'permit.previousGround', 'reading programme-after-collective-protection'],
    ['permit.grantedOn', 'permit.decidedUnderChapter6A', 'reading no-new-rights-earlier-change'],
    ['permit.previousGround', 'permit.decidedUnderChapter6A', 'reading programme-after-collective-protection'],
  ],
});
