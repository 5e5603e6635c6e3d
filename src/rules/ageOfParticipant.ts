import { ageOfParticipant as ageOn, dayOfParticipantAge, questions } from '../case/questions/index.js';
import type { CaseRule } from './ask.js';

/** How old a participant is, against the limits of §§ 13 and 14; which day counts is a reading. */
export const ageOfParticipant: CaseRule<'ageOfParticipant', 'young' | 'between' | 'over'> = {
  id: 'ageOfParticipant',
  shares: [],
  decide: ({ ask }) => {
    const day = ask(questions['test-days-coincide']) === 'yes' ? 'day-asked' : ask(dayOfParticipantAge);
    const age = ask(ageOn[day]);
    switch (age) {
      case 'young':
      case 'between':
        return age;
      case 'year-after-upper':
        return ask(questions['upper-age-bound']) === 'through-the-year' ? 'between' : 'over';
      case 'above':
        return 'over';
      default:
        return age satisfies never;
    }
  },
};
