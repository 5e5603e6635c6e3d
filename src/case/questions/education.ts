import { act, regulation } from '../../law/provision.js';
import { educationLevels } from '../facts.js';
import { assessmentQuestion, choiceFact, since } from './define.js';

const definition = [
  since('2021-01-01', act('13', { paragraph: 2 }), 'guidance'),
  since('2023-08-01', regulation('65a', { paragraph: 1, sentence: 1 }, '2023-08-01'), 'regulation'),
  since('2026-01-01', regulation('65a', { paragraph: 1, sentence: 1 }, '2026-01-01'), 'regulation'),
];

/** What education did the person bring along? */
export const educationLevel = choiceFact({
  id: 'education-level',
  path: 'person.education',
  value: (facts) => facts.person?.education,
  values: educationLevels,
  answers: educationLevels,
  answerOf: (level) => level,
  grounds: definition,
});

/** Is it education at upper secondary level? Asked where no regulation said what that is. */
export const countsAsUpperSecondary = assessmentQuestion('counts-as-upper-secondary', [
  since('2021-01-01', act('13', { paragraph: 2 }), 'guidance'),
]);
