import * as questions from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { CaseRule } from './ask.js';
import { isAfter } from './governedByIntegrationAct.js';

/**
 * From which day the time of the training is counted.
 *
 * - `offer-of-start`: the day the person was offered to start (tilbud om oppstart)
 * - `right-and-obligation-arose`: the day the right and the obligation arose (inntrådte), § 26
 * - `start`: the day the training started (oppstartstidspunktet), § 37 d
 */
export type TrainingClock = 'offer-of-start' | 'right-and-obligation-arose' | 'start';

/** Which terms the transitional rules leave a person with (Regulation §§ 73 and 74). */
export interface TransitionalTerms {
  readonly clock: 'offer-of-start' | 'right-and-obligation-arose';
  readonly socialStudiesHours: 'new' | 'of-earlier-permits';
  readonly norwegianHours: 'new' | 'of-earlier-permits';
}

/** Regulation § 73: do the hours of 2022 govern, or those of earlier permits? */
const hours: CaseRule<'training hours', Pick<TransitionalTerms, 'socialStudiesHours' | 'norwegianHours'>> = {
  id: 'training hours',
  shares: ['permit.grantedOn', 'permit.appliedFromAbroad', 'permit.arrivedOn'],
  decide: ({ ask, law }) => {
    const earlier = 'of-earlier-permits';
    // While the new hours are not in force, a permit that is held is an earlier one, whenever its holder arrives.
    law(parameters.newHoursForPermitsFrom);
    if (law(parameters.socialStudiesHours) === null) return { socialStudiesHours: earlier, norwegianHours: earlier };
    if (ask(questions.permitAgainstNewHours) !== 'before') return { socialStudiesHours: 'new', norwegianHours: 'new' };
    const arrivedLater = ask(questions.appliedFromAbroad) === 'yes' && ask(questions.arrivalAgainstNewHours) !== 'before';
    return { socialStudiesHours: arrivedLater ? 'new' : earlier, norwegianHours: earlier };
  },
};

/** Regulation § 74: is the time counted from the offer of start, or from when the right and the obligation arose? */
const clock: CaseRule<'training clock', TransitionalTerms['clock']> = {
  id: 'training clock',
  shares: ['permit.grantedOn', 'permit.appliedFromAbroad', 'permit.arrivedOn', 'after-a-date'],
  decide: (inquiry) => {
    const { ask, law } = inquiry;
    if (law(parameters.trainingCountedFromOfferAfter) === null) return 'right-and-obligation-arose';
    if (isAfter(inquiry, ask(questions.permitAgainstCounting))) return 'offer-of-start';
    if (ask(questions.appliedFromAbroad) === 'no') return 'right-and-obligation-arose';
    return isAfter(inquiry, ask(questions.arrivalAgainstCounting)) ? 'offer-of-start' : 'right-and-obligation-arose';
  },
};

/** Which terms the day of the permit, and for permits applied for from abroad the day of arrival, leave a person with (Regulation §§ 73 and 74). */
export const transitionalTerms: CaseRule<'transitionalTerms', TransitionalTerms> = {
  id: 'transitionalTerms',
  shares: ['permit.appliedFromAbroad', 'permit.arrivedOn'],
  decide: ({ consider }) => ({ ...consider(hours), clock: consider(clock) }),
};
