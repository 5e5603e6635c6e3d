import type { TableWords } from '../tableWords.js';
import { grouped } from './say.js';

/** The texts of a decision table in English. */
export const tableWords: TableWords = {
  rules: {
    targetGroup: 'The target group',
    endGoals: 'The lawful end goals',
    programmeDuration: 'The length of the programme',
    workOrientedHours: 'The hours of work-oriented activities',
    governingLaw: 'The law that governs',
    requiredContent: 'The content of the programme',
    introductionBenefit: 'The introduction benefit',
    leaveEntitlements: 'Absence, time off and leave',
    languageTraining: 'Norwegian training and social studies',
  },
  title: (rule, date) => `${rule} on ${date}`,
  size: (ways, parts) =>
    ways === 1
      ? 'There is one outcome, whatever the case.'
      : parts === 1
        ? `${grouped(ways)} ways through the questions.`
        : `${grouped(ways)} ways through the questions, in ${grouped(parts)} parts. Begin with part 1.`,
  questions: 'The questions',
  numbers: 'What the law says in numbers and dates',
  part: (number) => `Part ${String(number)}`,
  outcome: 'Outcome',
  goTo: (number) => `Go to part ${String(number)}.`,
};
