import { targetGroup } from '../../src/rules/targetGroup.js';
import { readTogether, reads } from '../support/programmeReads.js';
import { describeRule } from '../support/ruleProperties.js';

describeRule({ name: 'targetGroup', rule: targetGroup, reads, readTogether });
