import * as questions from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { Parameter } from '../law/parameter.js';
import { inForce, type CaseRule } from './ask.js';

/** How long a participant keeps the benefit when a child, or the one who minds it, is ill; `null` when there is no child of the age. */
export interface ChildIllness {
  readonly workingDays: number;
  /** The right runs through the calendar year in which the child turns so old. */
  readonly throughYearOfAge: number;
}

/** The working days of § 7, by the care of the children. */
const daysOf = (moreAbsence: boolean, alone: boolean, many: boolean): Parameter<number> => {
  if (moreAbsence) return alone ? parameters.chronicIllnessDaysSoleCarer : parameters.chronicIllnessDays;
  if (many) return alone ? parameters.childIllnessDaysSoleCarerManyChildren : parameters.childIllnessDaysManyChildren;
  return alone ? parameters.childIllnessDaysSoleCarer : parameters.childIllnessDays;
};

/** Absence because a child or the child's carer is ill (§§ 6 and 7). */
export const childIllness: CaseRule<'childIllness', ChildIllness | null> = {
  id: 'childIllness',
  shares: [],
  decide: (inquiry) => {
    const { ask, note } = inquiry;
    const chronic = ask(questions.chronicallyIllChild) === 'yes';
    const throughYearOfAge = inForce(inquiry, chronic ? parameters.chronicIllnessThroughYearOfAge : parameters.childIllnessThroughYearOfAge);
    if (chronic) note('age-of-chronically-ill-child');
    if (ask(chronic ? questions.chronicallyIllChildOfAgeForAbsence : questions.childOfAgeForAbsence) === 'no') return null;
    // The higher age is for every such child; the higher number of days, only where the risk of absence is markedly higher.
    const moreAbsence = chronic && ask(questions.markedlyMoreAbsence) === 'yes';
    const alone = ask(questions.soleCarer) === 'yes';
    const many = !moreAbsence && ask(questions.moreThanTwoChildren) === 'yes';
    return { workingDays: inForce(inquiry, daysOf(moreAbsence, alone, many)), throughYearOfAge };
  },
};
