import * as questions from '../case/questions/all.js';
import { ageOfParticipant as ageOn, dayOfParticipantAge } from '../case/questions/all.js';
import type { CaseRule } from './ask.js';

/** How old a participant is, against the limits of §§ 13 and 14; which day counts is a reading. */
export const ageOfParticipant: CaseRule<'ageOfParticipant', 'young' | 'between' | 'over'> = {
  id: 'ageOfParticipant',
  shares: [],
  decide: ({ ask }) => {
    const day = ask(questions.testDaysCoincide) === 'yes' ? 'day-asked' : ask(dayOfParticipantAge);
    const age = ask(ageOn[day]);
    switch (age) {
      case 'young':
      case 'between':
        return age;
      case 'year-after-upper':
        return ask(questions.upperAgeBound) === 'through-the-year' ? 'between' : 'over';
      case 'above':
        return 'over';
      default:
        return age satisfies never;
    }
  },
};
