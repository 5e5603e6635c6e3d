/**
 * Schemas of what the library is given and of what it gives, for those who read it from a file, a form or a store. The only part that needs zod.
 *
 * @module integreringsloven/schema
 */
export { annualReportSchema } from './annualReport.js';
export { askOptionsSchema, assessmentsSchema, chosenSchema, readingsSchema } from './askOptions.js';
export { benefitPaymentSchema } from './benefitPayment.js';
export { caseAssessmentSchema, deadlinesSchema } from './caseAssessment.js';
export { caseFactsSchema } from './caseFacts.js';
export { casesSchema, type NamedCase } from './cases.js';
export { codeMappingSchema } from './codeMapping.js';
export { countedTableSchema } from './countedTable.js';
export {
  checkWorkOrientedHoursDecisionSchema,
  classifyEndingDecisionSchema,
  complaintRouteDecisionSchema,
  deadlineDecisionSchema,
  endGoalsDecisionSchema,
  governingLawDecisionSchema,
  introductionBenefitDecisionSchema,
  languageTrainingClockDecisionSchema,
  languageTrainingDecisionSchema,
  languageTrainingEndsDecisionSchema,
  leaveBalanceDecisionSchema,
  leaveEntitlementsDecisionSchema,
  programmeDurationDecisionSchema,
  programmeEndDecisionSchema,
  requiredContentDecisionSchema,
  socialStudiesDueDecisionSchema,
  targetGroupDecisionSchema,
  workOrientedHoursDecisionSchema,
} from './decisions.js';
export { decisionTableSchema } from './decisionTable.js';
export { jsonSchema, jsonSchemaNames, type JsonSchema, type JsonSchemaName } from './jsonSchemas.js';
export { lawComparisonSchema } from './lawComparison.js';
export { paymentPeriodSchema } from './paymentPeriod.js';
export { problemsInWords, type Problem } from './problemsInWords.js';
export { programmeRecordSchema } from './programmeRecord.js';
export { readCases, type ReadCasesOptions } from './readCases.js';
export { tableSchema } from './statisticsTable.js';
export { timelineSchema } from './timeline.js';
export { workPlanSchema } from './workPlan.js';
