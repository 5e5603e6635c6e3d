import { programmeDuration } from '../../src/rules/programmeDuration.js';
import { readTogether, reads } from '../support/programmeReads.js';
import { describeRule } from '../support/ruleProperties.js';

describeRule({ name: 'programmeDuration', rule: programmeDuration, reads, readTogether });
