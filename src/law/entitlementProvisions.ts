import { regulation, type Pin } from './provision.js';

const WORKING_DAYS = '2023-08-01';

/** Where each kind of absence, time off and leave stands (hjemmel), in the wording of the last day checked; the numbers have pins of their own. */
export const entitlementProvisions = {
  'own-illness': [regulation('5', { paragraph: 1 }), regulation('5', { paragraph: 2 })],
  'child-illness': [regulation('6', { paragraph: 1 }), regulation('7', { paragraph: 1 }, WORKING_DAYS), regulation('7', { paragraph: 2 }, WORKING_DAYS)],
  'pregnancy-checks': [regulation('11', { paragraph: 1 }, WORKING_DAYS)],
  pregnancy: [regulation('11', { paragraph: 2 }, WORKING_DAYS)],
  'birth-mother': [regulation('12', { paragraph: 1 }, WORKING_DAYS)],
  'birth-father': [regulation('12', { paragraph: 2 }, WORKING_DAYS)],
  breastfeeding: [regulation('13', { paragraph: 1 })],
  welfare: [regulation('14', { paragraph: 1 }, WORKING_DAYS), regulation('14', { paragraph: 2 }, WORKING_DAYS), regulation('14', { paragraph: 3 }, WORKING_DAYS)],
  'peace-work': [regulation('14a', { paragraph: 1 }, WORKING_DAYS)],
  'long-illness': [regulation('15', { paragraph: 1 })],
  parental: [regulation('16', { paragraph: 1 }), regulation('16', { paragraph: 4 })],
  adoption: [regulation('16', { paragraph: 3 }), regulation('16', { paragraph: 4 })],
  'days-off': [regulation('17', { paragraph: 1 })],
  'religious-day': [regulation('17', { paragraph: 2 })],
  holiday: [regulation('18', { paragraph: 1 })],
} as const satisfies Readonly<Record<string, readonly Pin[]>>;
