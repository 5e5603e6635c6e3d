/**
 * Schemas of what the library is given and of what it gives, for those who read it from a file, a form or a store. The only part that needs zod.
 *
 * @module integreringsloven/schema
 */
export { annualReportSchema } from './annualReport.js';
export { askedCaseSchema, syntheticPopulationOptionsSchema } from './askedCase.js';
export { askOptionsSchema, assessmentsSchema, chosenSchema, compareOptionsSchema, dateOptionsSchema, readingsSchema, timelineOptionsSchema } from './askOptions.js';
export { benefitPaymentSchema } from './benefitPayment.js';
export { caseAssessmentSchema, deadlinesSchema } from './caseAssessment.js';
export { caseFactsSchema, leavePeriodsSchema } from './caseFacts.js';
export { caseFormSchema, settleableFormSchema } from './caseForm.js';
export { casesSchema, type NamedCase } from './cases.js';
export { codeMappingSchema } from './codeMapping.js';
export { countedTableSchema } from './countedTable.js';
export { isoDateSchema } from './day.js';
export {
  checkWorkOrientedHoursDecisionSchema,
  classifyEndingDecisionSchema,
  complaintRouteDecisionSchema,
  deadlineDecisionSchema,
  decisionSchema,
  endGoalsDecisionSchema,
  explainableDecisionSchema,
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
export { decisionTableSchema, tableRowSchema } from './decisionTable.js';
export { endingFactsSchema } from './endingFacts.js';
export { csvOptionsSchema, explainOptionsSchema, formatOptionsSchema } from './explainOptions.js';
export { caseExplanationSchema, explanationSchema, paymentExplanationSchema, tableExplanationSchema, timelineExplanationSchema } from './explanation.js';
export { jsonSchema, jsonSchemaNames, type JsonSchema, type JsonSchemaName } from './jsonSchemas.js';
export { jsonStatDatasetSchema, vegaLiteSpecSchema } from './jsonStat.js';
export { lawComparisonSchema } from './lawComparison.js';
export { lawStateSchema } from './lawState.js';
export { endingClassSchema } from './outcomes/classifyEnding.js';
export { complaintRouteSchema } from './outcomes/complaintRoute.js';
export { deadlineSchema } from './outcomes/deadline.js';
export { endGoalsSchema } from './outcomes/endGoals.js';
export { governingLawSchema } from './outcomes/governingLaw.js';
export { introductionBenefitSchema } from './outcomes/introductionBenefit.js';
export { languageTrainingClockSchema, languageTrainingSchema, trainingDeadlineSchema } from './outcomes/languageTraining.js';
export { leaveBalanceSchema } from './outcomes/leaveBalance.js';
export { leaveEntitlementsSchema } from './outcomes/leaveEntitlements.js';
export { programmeDurationSchema } from './outcomes/programmeDuration.js';
export { programmeEndSchema } from './outcomes/programmeEnd.js';
export { requiredContentSchema } from './outcomes/requiredContent.js';
export { targetGroupSchema } from './outcomes/targetGroup.js';
export { workOrientedHoursCheckSchema, workOrientedHoursSchema } from './outcomes/workOrientedHours.js';
export { parameterRowSchema } from './parameterRow.js';
export { paymentPeriodSchema } from './paymentPeriod.js';
export { problemsInWords, type Problem } from './problemsInWords.js';
export { programmeRecordSchema } from './programmeRecord.js';
export { addressSchema, parsedAddressSchema, partSchema, pinSchema } from './provision.js';
export { publishedFiguresSchema, publishedFindingSchema } from './publishedFigures.js';
export { readCases, type ReadCasesOptions } from './readCases.js';
export { countedFileSchema, readAllOptionsSchema, readFileSchema, readItemSchema, readOptionsSchema, tallyCsvOptionsSchema } from './readOptions.js';
export { foundFaultSchema, recordFaultSchema } from './recordFault.js';
export {
  annualReportOptionsSchema,
  disclosureOptionsSchema,
  disclosurePolicySchema,
  reportOptionsSchema,
  tabulateOptionsSchema,
  tabulateRecordsOptionsSchema,
} from './reportOptions.js';
export { categorySchema, cellSchema, tableSchema } from './statisticsTable.js';
export { programmePeriodSchema, programmeTimeOptionsSchema, programmeTimeSchema, tallyOptionsSchema, tallySchema } from './tally.js';
export { timelineSchema } from './timeline.js';
export { answersUnderAllReadingsSchema } from './underAllReadings.js';
export { watchReportsSchema } from './watchReport.js';
export { workPlanSchema } from './workPlan.js';
