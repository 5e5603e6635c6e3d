/**
 * Schemas of what the library is given, for those who read it from a file or a form. The only part that needs zod.
 *
 * @module
 */
export { caseFactsSchema } from './caseFacts.js';
export { casesSchema, type NamedCase } from './cases.js';
export { programmeRecordSchema } from './programmeRecord.js';
export { problemsInWords, type Problem } from './problemsInWords.js';
export { readCases, type ReadCasesOptions } from './readCases.js';
