import * as questions from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { CaseInquiry } from './ask.js';

/**
 * How a family member stands to § 9 first paragraph letter f and second paragraph.
 *
 * `beyond-limit` would be in letter f, had the reference person not lived too long in a municipality.
 */
export type FamilyMember = 'letter-f' | 'beyond-limit' | 'of-others';

/** Does the permit of a family member give a right, by whom the person came to (§ 9 first paragraph letter f and second paragraph)? */
export const familyMember = ({ ask, law }: CaseInquiry): FamilyMember => {
  if (ask(questions.referencePersonInAToE) === 'no') return 'of-others';
  if (ask(questions.referencePersonHasPermanentResidence) === 'yes' && law(parameters.familyOfPermanentResidents) !== true) return 'of-others';
  law(parameters.familyLimit);
  return ask(questions.referencePersonSettledRecently) === 'yes' ? 'letter-f' : 'beyond-limit';
};
