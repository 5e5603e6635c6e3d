import * as questions from '../case/questions/all.js';
import { afterADate } from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { CaseInquiry, CaseRule } from './ask.js';

/** Whether a date named by "after" is covered: earlier no, later yes, and on the day itself as the reading has it. */
export const isAfter = ({ ask }: CaseInquiry, when: 'before' | 'on-the-day' | 'after'): boolean =>
  when === 'on-the-day' ? ask(afterADate) === 'includes-the-day' : when === 'after';

const relativeTo = (answer: 'before-commencement' | 'on-the-day' | 'after-commencement'): 'before' | 'on-the-day' | 'after' =>
  answer === 'before-commencement' ? 'before' : answer === 'on-the-day' ? answer : 'after';

/** Whether the Integration Act governs the person, or the Act of 2003 still does (§ 52, Regulation § 72). */
export const governedByIntegrationAct: CaseRule<'governedByIntegrationAct', boolean> = {
  id: 'governedByIntegrationAct',
  shares: ['permit.grantedOn', 'after-a-date'],
  decide: (inquiry) => {
    const { ask, law } = inquiry;
    law(parameters.permitsFrom);
    if (isAfter(inquiry, relativeTo(ask(questions.permitGranted)))) return true;
    if (ask(questions.appliedFromAbroad) === 'no') return false;
    law(parameters.arrivalsFrom);
    return isAfter(inquiry, relativeTo(ask(questions.arrival)));
  },
};

/** The same for a rule that asks of the arrival again. */
export const governedWithArrivalKept: CaseRule<'governedWithArrivalKept', boolean> = {
  id: 'governedWithArrivalKept',
  shares: ['permit.grantedOn', 'permit.appliedFromAbroad', 'permit.arrivedOn', 'after-a-date'],
  decide: governedByIntegrationAct.decide,
};
