import { leaveEntitlements } from '../../src/rules/leaveEntitlements.js';
import { everything } from '../support/caseGrid.js';
import { describeRule } from '../support/ruleProperties.js';

const READ = /^household\.(?:youngest|moreThan|sole|chronically|otherParent)|^permit\.(?:ground|grantedOn|appliedFromAbroad|arrivedOn|previousGround|firstGrantedOn)$|^reading after-a-date$|^assessment markedly-more-absence$/;

describeRule({
  name: 'leaveEntitlements',
  rule: leaveEntitlements,
  reads: everything.filter((one) => READ.test(one)),
  readTogether: [
    ['household.youngestChildBornOn', 'household.chronicallyIllChild', 'household.soleCarer', 'household.moreThanTwoChildren'],
    ['household.chronicallyIllChild', 'assessment markedly-more-absence', 'household.soleCarer', 'household.youngestChildBornOn'],
    ['household.otherParentInProgramme', 'household.chronicallyIllChild', 'permit.grantedOn'],
  ],
});
