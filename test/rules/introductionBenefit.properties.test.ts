import { introductionBenefit } from '../../src/rules/introductionBenefit.js';
import { everything } from '../support/caseGrid.js';
import { describeRule } from '../support/ruleProperties.js';

const READ =
  /^person\.birthDate$|^permit\.(?:ground|grantedOn|appliedFromAbroad|arrivedOn|previousGround|firstGrantedOn|firstRenewedOn)$|^household\.(?:livesWithParents|partnerInProgramme|youngestChildBornOn)$|^programme\.(?:startedOn|endedOn|percent|partTimeBecauseOfMunicipality|leave)$|^reading (?:young-couple|after-a-date|programme-after-collective-protection)$/;

describeRule({
  name: 'introductionBenefit',
  rule: introductionBenefit,
  reads: everything.filter((one) => READ.test(one)),
  readTogether: [
    ['programme.startedOn', 'programme.endedOn', 'programme.leave'],
    ['person.birthDate', 'programme.startedOn'],
    ['permit.grantedOn', 'person.birthDate'],
    ['permit.grantedOn', 'permit.ground', 'programme.percent'],
    ['permit.grantedOn', 'reading after-a-date', 'programme.percent'],
    ['permit.grantedOn', 'permit.previousGround', 'reading programme-after-collective-protection'],
    ['person.birthDate', 'household.livesWithParents', 'household.partnerInProgramme', 'reading young-couple'],
    ['household.partnerInProgramme', 'household.youngestChildBornOn', 'reading young-couple'],
    ['permit.ground', 'programme.percent', 'programme.partTimeBecauseOfMunicipality'],
  ],
});
