/**
 * For tests of what uses the library: arbitraries of fast-check, and a synthetic population. Needs the package fast-check.
 *
 * @module integreringsloven/testing
 */
export {
  anyCase,
  anyDecision,
  anyFamily,
  anyHousehold,
  anyPermit,
  anyPerson,
  anyProgramme,
  anySettlement,
  anyTraining,
  anyWork,
  caseAtBoundary,
  partialCase,
  type AskedCase,
} from './cases.js';
export { syntheticPopulation, type SyntheticPopulationOptions } from './population.js';
export { anyRecord, anyRecords } from './records.js';
