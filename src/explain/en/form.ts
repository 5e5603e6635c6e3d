import type { FormWords } from '../formWords.js';

/** The headings of a form of a case in English. */
export const formWords: FormWords = {
  groups: {
    person: 'The person',
    permit: 'The residence permit',
    family: 'The reference person, for family members',
    settlement: 'The settlement',
    household: 'Household and children',
    decision: 'The decision of the municipality',
    work: 'Work',
    programme: 'The introduction programme',
    training: 'Norwegian training and social studies',
  },
  noChild: 'no child',
};
