import { addYearsToDay } from '../../calendar/months.js';
import { dateSpan, nullableDateSpan, hasDays } from '../../decision/index.js';
import { rowOn } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act } from '../../law/provision.js';
import { permitGrounds } from '../facts.js';
import { always, choiceFact, fact, since, yesNoFact } from './define.js';

const letterF = always(act('9', { paragraph: 1, letter: 'f' }));

/** Does the reference person have, or did the permanent residence come from, a permit of letters a to e? */
export const referencePersonInAToE = choiceFact({
  id: 'reference-person-in-a-to-e',
  path: 'family.referencePersonGround',
  value: (facts) => facts.family?.referencePersonGround,
  values: permitGrounds,
  answers: ['yes', 'no'],
  answerOf: (ground) => {
    switch (ground) {
      case 'refugee':
      case 'resettlement-refugee':
      case 'humanitarian-after-protection-application':
      case 'family-with-children-awaiting-identity':
      case 'collective-protection':
        return 'yes';
      case 'family-member':
      case 'independent-ground':
      case 'other':
        return 'no';
      default:
        return ground satisfies never;
    }
  },
  grounds: letterF,
});

/** Does the reference person have permanent residence on such a permit (§ 9 second paragraph, from 2023-08-01)? */
export const referencePersonHasPermanentResidence = yesNoFact(
  'reference-person-has-permanent-residence',
  'family.referencePersonHasPermanentResidence',
  (facts) => facts.family?.referencePersonHasPermanentResidence,
  [since('2021-01-01', act('9', { paragraph: 1, letter: 'f' })), since('2023-08-01', act('9', { paragraph: 2 }, '2023-08-01'))],
);

/** Had the reference person been settled in a municipality for less than the limit when reunification was applied for? */
export const referencePersonSettledRecently = fact({
  id: 'reference-person-settled-recently',
  answers: ['yes', 'no'],
  facts: ['family.referencePersonSettledOn', 'family.appliedOn'],
  grounds: letterF,
  possible: (known) => {
    const limit = rowOn(parameters.familyLimit, known.on).value as number;
    const settled = nullableDateSpan(known, 'family.referencePersonSettledOn', known.facts.family?.referencePersonSettledOn);
    const applied = dateSpan(known, 'family.appliedOn', known.facts.family?.appliedOn);
    const recently = settled.absent || applied.from < addYearsToDay(settled.to, limit);
    const longAgo = hasDays(settled) && applied.to >= addYearsToDay(settled.from, limit);
    return [...(recently ? [{ answer: 'yes' } as const] : []), ...(longAgo ? [{ answer: 'no' } as const] : [])];
  },
});
