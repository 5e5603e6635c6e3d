import { workOrientedHours } from '../../src/rules/workOrientedHours.js';
import { readTogether, reads } from '../support/programmeReads.js';
import { describeRule } from '../support/ruleProperties.js';

describeRule({ name: 'workOrientedHours', rule: workOrientedHours, reads, readTogether });
