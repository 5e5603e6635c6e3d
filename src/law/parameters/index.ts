// Every number and every dated switch of the Act and the Regulation, once. Each is a constant of its own, so that a bundle has those its rules use.
// Chapter 6A was enacted three times in a row and prolonged once, so its rows are cut where the instrument behind them changed.
export * from './targetGroup.js';
export * from './programmeDuration.js';
export * from './requiredContent.js';
export * from './workOrientedHours.js';
export * from './deadlines.js';
export * from './introductionBenefit.js';
export * from './leave.js';
export * from './languageTraining.js';
