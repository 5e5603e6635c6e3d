import {
  CHAPTER_6A_2022,
  CHAPTER_6A_2023,
  CHAPTER_6A_2024,
  WORK_ORIENTATION_2025,
  parameter,
  row,
} from './define.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, act, regulation, type InstrumentId } from '../provision.js';

const COUNTY_GOVERNORS_2021: InstrumentId = 'lov/2021-05-07-34';
const INTERPRETATION_2021: InstrumentId = 'lov/2021-06-11-79';
const REGULATION_2023: InstrumentId = 'forskrift/2023-06-26-1105';

// Deadlines (§§ 12, 15, 16, 18 a and 30, Regulation § 58), and complaints (§§ 46 and 47, Regulation §§ 42, 69 and 70).

// § 12: the decision and the start
export const programmeStartWithin = parameter('deadlines/programme-start', 'months', [
  row('2021-01-01', '2025-06-19', 3, act('12', { paragraph: 2 }), INTEGRATION_ACT, 'guidance', 'imdi-target-group-2021', 'first-deadline-wording-not-read'),
  row('2025-06-20', null, 3, act('12', { paragraph: 2 }, '2025-06-20'), WORK_ORIENTATION_2025, 'statute'),
]);
export const programmeDecisionWithin = parameter('deadlines/decision', 'months', [
  row<number>('2021-01-01', '2025-06-19', null, act('12', { paragraph: 2 }), INTEGRATION_ACT, 'guidance', 'imdi-target-group-2021', 'first-deadline-wording-not-read'),
  row('2025-06-20', null, 3, act('12', { paragraph: 2 }, '2025-06-20'), WORK_ORIENTATION_2025, 'statute', undefined, 'decision-deadline-in-running-case'),
]);

// §§ 15 and 16, and § 37 c as it was: plan and contract with the decision
export const planWithDecision = parameter('deadlines/plan-with-decision', 'yes-no', [
  row('2021-01-01', null, true, act('15', { paragraph: 1 }), INTEGRATION_ACT, 'statute'),
]);
export const contractWithPlan = parameter('deadlines/contract-with-plan', 'yes-no', [
  row('2021-01-01', '2025-12-31', true, act('16', { paragraph: 1 }), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, true, act('16', { paragraph: 1, sentence: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute', undefined, 'integration-declaration-adopted'),
]);
export const ownPlanUnderCollectiveProtection = parameter('deadlines/own-plan-under-collective-protection', 'yes-no', [
  row('2021-01-01', '2022-06-14', false, act('15', { paragraph: 1 }), INTEGRATION_ACT, 'inferred'),
  row('2022-06-15', '2023-06-01', true, act('37c', { paragraph: 6 }, '2022-06-15'), CHAPTER_6A_2022, 'statute'),
  row('2023-06-02', '2024-06-30', true, act('37c', { paragraph: 6 }, '2022-06-15'), CHAPTER_6A_2023, 'inferred', undefined, 'chapter-6a-2023-not-read'),
  // What was the sixth paragraph is the seventh from the enactment of 2024.
  row('2024-07-01', '2025-12-31', true, act('37c', { paragraph: 7 }, '2024-07-01'), CHAPTER_6A_2024, 'statute'),
  row('2026-01-01', null, false, act('37c', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);

// § 18 a: the certificate of participation
export const certificateAtEnd = parameter('deadlines/certificate-at-end', 'yes-no', [
  row('2021-01-01', '2025-12-31', true, act('12'), INTEGRATION_ACT, 'inferred'),
  row('2026-01-01', null, true, act('18a', { paragraph: 1 }, '2026-01-01'), WORK_ORIENTATION_2025, 'statute'),
]);

// Regulation § 58: the national register
export const registrationWithin = parameter('deadlines/registration', 'months', [
  // The change of 2023 in the paragraph is of the name of a directorate, in the sentence before.
  row('2021-01-01', '2023-07-31', 2, regulation('58', { paragraph: 2, sentence: 2 }), INTEGRATION_REGULATION, 'inferred'),
  row('2023-08-01', null, 2, regulation('58', { paragraph: 2, sentence: 2 }, '2023-08-01'), REGULATION_2023, 'regulation'),
]);

// §§ 46 and 47, Regulation §§ 42, 69 and 70: complaints
export const formalDecisions = parameter('complaint/formal-decisions', 'yes-no', [
  row('2021-01-01', '2021-12-31', true, act('46', { paragraph: 2 }), INTEGRATION_ACT, 'inferred'),
  row('2022-01-01', null, true, act('46', { paragraph: 2 }, '2022-01-01'), INTERPRETATION_2021, 'statute'),
]);
export const decisionsUnderRegulation = parameter('complaint/decisions-under-regulation', 'yes-no', [
  // The change of 2023 in the section is of the name of a directorate.
  row('2021-01-01', '2023-07-31', true, regulation('69', { paragraph: 1 }), INTEGRATION_REGULATION, 'inferred'),
  row('2023-08-01', null, true, [regulation('69', { paragraph: 1 }, '2023-08-01'), regulation('69', { paragraph: 2 }, '2023-08-01')], REGULATION_2023, 'regulation'),
]);
export const settlementMunicipalityWithoutComplaint = parameter('complaint/settlement-municipality-without-complaint', 'yes-no', [
  row('2021-01-01', '2021-12-31', true, act('46', { paragraph: 4 }), INTEGRATION_ACT, 'inferred'),
  row('2022-01-01', null, true, act('46', { paragraph: 4 }, '2022-01-01'), INTERPRETATION_2021, 'statute'),
]);
export const countyGovernorRenamed = parameter('complaint/body-is-called-statsforvalteren', 'yes-no', [
  row('2021-01-01', '2021-05-31', false, act('47', { paragraph: 1, sentence: 1 }), INTEGRATION_ACT, 'inferred'),
  row('2021-06-01', null, true, act('47', { paragraph: 1, sentence: 1 }, '2021-06-01'), COUNTY_GOVERNORS_2021, 'statute'),
]);
export const testComplaintWithin = parameter('complaint/test-within', 'weeks', [
  row('2021-01-01', null, 3, regulation('42', { paragraph: 4 }), INTEGRATION_REGULATION, 'regulation'),
]);
export const testDirectorateRenamed = parameter('complaint/directorate-is-called-hk-dir', 'yes-no', [
  row('2021-01-01', '2023-07-31', false, regulation('42', { paragraph: 3 }), INTEGRATION_REGULATION, 'inferred'),
  row('2023-08-01', null, true, regulation('42', { paragraph: 3 }, '2023-08-01'), REGULATION_2023, 'regulation'),
]);

