import { readingQuestion } from './define.js';

// The unsettled readings, as questions.

export const upperAgeBound = readingQuestion('upper-age-bound');
export const afterADate = readingQuestion('after-a-date');
export const dayOfParticipantAge = readingQuestion('age-of-participant');
export const workEndedAfterLimit = readingQuestion('work-ended-after-limit');
export const workInRunningProgramme = readingQuestion('work-in-running-programme');
export const noNewRightsEarlierChange = readingQuestion('no-new-rights-earlier-change');
export const programmeAfterCollectiveProtection = readingQuestion('programme-after-collective-protection');
export const lengthUnderYoungAge = readingQuestion('length-under-young-age');
export const absenceBeyondTenDays = readingQuestion('absence-beyond-ten-days');
export const absenceBefore2026 = readingQuestion('absence-before-2026');
export const twoStartingPoints = readingQuestion('two-starting-points');
