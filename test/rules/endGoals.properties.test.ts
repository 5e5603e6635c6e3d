import { endGoals } from '../../src/rules/endGoals.js';
import { readTogether, reads } from '../support/programmeReads.js';
import { describeRule } from '../support/ruleProperties.js';

describeRule({ name: 'endGoals', rule: endGoals, reads, readTogether });
