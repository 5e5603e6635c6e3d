import type { TableWords } from '../tableWords.js';
import { grouped, list } from './say.js';

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
  part: (number, asks) => `Part ${String(number)}${asks === undefined ? '' : `: ${asks}`}`,
  from: (numbers) => `From part ${list(numbers.map(String))}.`,
  inBrief: { act: 'the Act', regulation: 'the Regulation' },
  answeredBy: { assessment: 'assessment', reading: 'reading' },
  outcome: 'Outcome',
  goTo: (number) => `Go to part ${String(number)}.`,
};
