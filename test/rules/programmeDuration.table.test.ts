import { describeTable } from '../support/tableProperties.js';

describeTable('programmeDuration');
