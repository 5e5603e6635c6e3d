import * as questions from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { CaseRule } from './ask.js';

/**
 * The education brought along, against utdanning på videregående nivå eller høyere.
 *
 * `counted-ukrainian-upper-secondary` is upper secondary education too, but without the year of higher education in addition.
 */
export type PriorEducation = 'below-upper-secondary' | 'counted-ukrainian-upper-secondary' | 'upper-secondary-or-higher';

/**
 * Reads the education brought along, as the law of the date asked about defines it (Regulation §§ 43a, 65a).
 *
 * Only upper secondary from Ukraine turns on whether the special rules for collective protection govern.
 */
export const priorEducation = (collectiveProtection: CaseRule<string, boolean>): CaseRule<string, PriorEducation> => ({
  id: `priorEducation, ${collectiveProtection.id}`,
  shares: ['permit.ground', 'permit.grantedOn', 'permit.previousGround', 'programme-after-collective-protection'],
  decide: ({ ask, consider, law }) => {
    const level = ask(questions.educationLevel);
    switch (level) {
      case 'below-upper-secondary':
        return 'below-upper-secondary';
      case 'upper-secondary':
      case 'higher':
        return 'upper-secondary-or-higher';
      case 'ukrainian-upper-secondary': {
        if (consider(collectiveProtection) && law(parameters.ukrainianUpperSecondaryCounts) === true) return 'counted-ukrainian-upper-secondary';
        if (law(parameters.upperSecondaryIsDefined) === true) return 'below-upper-secondary';
        return ask(questions.countsAsUpperSecondary) === 'yes' ? 'counted-ukrainian-upper-secondary' : 'below-upper-secondary';
      }
      default:
        return level satisfies never;
    }
  },
});
