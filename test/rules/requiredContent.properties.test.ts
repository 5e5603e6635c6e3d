import { requiredContent } from '../../src/rules/requiredContent.js';
import { describeRule } from '../support/ruleProperties.js';

describeRule({
  name: 'requiredContent',
  rule: requiredContent,
  reads: [
    'person.education',
    'permit.ground',
    'permit.grantedOn',
    'permit.previousGround',
    'permit.appliedFromAbroad',
    'permit.arrivedOn',
    'household.youngestChildBornOn',
    'decision.madeOn',
    'reading after-a-date',
    'reading programme-after-collective-protection',
    'assessment counts-as-upper-secondary',
  ],
  readTogether: [
    ['permit.grantedOn', 'permit.ground'],
    ['permit.grantedOn', 'reading after-a-date'],
    ['permit.grantedOn', 'permit.arrivedOn', 'permit.appliedFromAbroad'],
    ['permit.ground', 'permit.previousGround', 'reading programme-after-collective-protection'],
    ['permit.ground', 'person.education', 'decision.madeOn'],
    ['permit.previousGround', 'reading programme-after-collective-protection', 'person.education'],
    ['household.youngestChildBornOn', 'permit.ground', 'decision.madeOn'],
  ],
});
