import * as questions from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { CaseRule } from './ask.js';

/** Chapter 6A: a person who had collective protection gets no new rights with another permit (Regulation § 43h). */
export const noNewRights: CaseRule<'noNewRights', boolean> = {
  id: 'noNewRights',
  shares: [],
  decide: ({ ask, law }) => {
    if (law(parameters.noNewRightsAfterCollectiveProtection) !== true) return false;
    if (ask(questions.collectiveProtectionBefore) === 'no' || ask(questions.decidedUnderChapter6A) === 'no') return false;
    if (ask(questions.permitChangedUnderRule) === 'since') return true;
    return ask(questions.noNewRightsEarlierChange) === 'reaches-earlier-changes';
  },
};

/** The same for a rule that asks of the former permit again. */
export const noNewRightsWithPermitsKept: CaseRule<'noNewRightsWithPermitsKept', boolean> = {
  id: 'noNewRightsWithPermitsKept',
  shares: ['permit.previousGround', 'permit.grantedOn'],
  decide: noNewRights.decide,
};
