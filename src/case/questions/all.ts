// Every question and every value read from a case, by name, for the rules: a bundle has only those its rules use.
export * from './age.js';
export * from './deadlines.js';
export * from './education.js';
export * from './family.js';
export * from './governingAct.js';
export * from './introductionBenefit.js';
export * from './languageTraining.js';
export * from './leave.js';
export * from './permit.js';
export * from './programme.js';
export * from './readings.js';
export * from './requiredContent.js';
export * from './settlement.js';
export * from './trainingEntries.js';
export * from './work.js';
