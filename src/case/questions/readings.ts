import * as law from '../../law/readings.js';
import { readingQuestion } from './define.js';

// The unsettled readings, as questions.

export const upperAgeBound = readingQuestion('upper-age-bound', law.upperAgeBound);
export const afterADate = readingQuestion('after-a-date', law.afterADate);
export const dayOfParticipantAge = readingQuestion('age-of-participant', law.dayOfParticipantAge);
export const workEndedAfterLimit = readingQuestion('work-ended-after-limit', law.workEndedAfterLimit);
export const workInRunningProgramme = readingQuestion('work-in-running-programme', law.workInRunningProgramme);
export const noNewRightsEarlierChange = readingQuestion('no-new-rights-earlier-change', law.noNewRightsEarlierChange);
export const programmeAfterCollectiveProtection = readingQuestion('programme-after-collective-protection', law.programmeAfterCollectiveProtection);
export const lengthUnderYoungAge = readingQuestion('length-under-young-age', law.lengthUnderYoungAge);
export const absenceBeyondTenDays = readingQuestion('absence-beyond-ten-days', law.absenceBeyondTenDays);
export const absenceBefore2026 = readingQuestion('absence-before-2026', law.absenceBefore2026);
export const twoStartingPoints = readingQuestion('two-starting-points', law.twoStartingPoints);
