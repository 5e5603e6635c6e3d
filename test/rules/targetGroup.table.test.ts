import { describeTable } from '../support/tableProperties.js';

describeTable('targetGroup');
