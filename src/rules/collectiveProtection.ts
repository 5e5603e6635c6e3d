import type { IsoDate } from '../calendar/isoDate.js';
import { questions } from '../case/questions/index.js';
import { parameters } from '../law/parameters.js';
import type { CaseRule } from './ask.js';

/** Whether the person holds a permit under collective protection (kollektiv beskyttelse), § 9 first paragraph letter e. */
export const holdsCollectiveProtection: CaseRule<'holdsCollectiveProtection', boolean> = {
  id: 'holdsCollectiveProtection',
  shares: ['permit.ground'],
  decide: ({ ask }) => ask(questions['collective-protection']) === 'yes',
};

/** Whether the special rules of chapter 6A for end goals, length and hours govern, in the wording of a day (§ 37 c as it was until 2025). */
export const specialProgramme = (wordingOf: IsoDate): CaseRule<string, boolean> => ({
  id: `specialProgramme ${wordingOf}`,
  shares: ['permit.ground', 'permit.grantedOn'],
  decide: ({ ask, law }) =>
    law(parameters.collectiveProtectionStanding, wordingOf) === 'right' &&
    ask(questions['collective-protection']) === 'yes' &&
    ask(questions['in-scope-of-chapter-6a']) === 'yes',
});
