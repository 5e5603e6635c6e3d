import { toEpochDay } from '../../calendar/isoDate.js';
import { branchesOfDate, dateSpan, dayCells } from '../../decision/index.js';
import { rowOn } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act, regulation } from '../../law/provision.js';
import { always, choiceFact, fact, since } from './define.js';
import { grantedOn } from './spans.js';

/** Has the permit been granted on the date asked about? */
export const permitHeld = fact({
  id: 'permit-held',
  answers: ['granted', 'not-granted-yet'],
  facts: ['permit.grantedOn'],
  grounds: always(act('8', { paragraph: 1, sentence: 1 })),
  possible: (known) =>
    branchesOfDate(
      'permit.grantedOn',
      grantedOn(known),
      dayCells('granted', [known.onDay + 1, 'not-granted-yet']),
    ),
});

/** Was the permit granted before, on or after the day the Act came into force (§ 52)? */
export const permitGranted = fact({
  id: 'permit-granted',
  answers: ['before-commencement', 'on-the-day', 'after-commencement'],
  facts: ['permit.grantedOn'],
  grounds: [since('2021-01-01', act('51', { paragraph: 1, sentence: 1 })), since('2022-08-01', act('52', { paragraph: 1, sentence: 1 }, '2022-08-01'))],
  possible: (known) => {
    const day = toEpochDay(rowOn(parameters.permitsFrom, known.on).value);
    return branchesOfDate(
      'permit.grantedOn',
      grantedOn(known),
      dayCells('before-commencement', [day, 'on-the-day'], [day + 1, 'after-commencement']),
    );
  },
});

/** Was the permit applied for from abroad (Regulation § 72)? */
export const appliedFromAbroad = choiceFact({
  id: 'applied-from-abroad',
  path: 'permit.appliedFromAbroad',
  value: (facts) => facts.permit?.appliedFromAbroad,
  values: [true, false],
  answers: ['yes', 'no'],
  answerOf: (fromAbroad) => (fromAbroad ? 'yes' : 'no'),
  shared: true,
  grounds: always(regulation('72', { paragraph: 1, sentence: 2 }), 'regulation'),
});

/** Did the person arrive before, on or after the day the Act came into force (Regulation § 72)? */
export const arrival = fact({
  id: 'arrival',
  answers: ['before-commencement', 'on-the-day', 'after-commencement'],
  facts: ['permit.arrivedOn'],
  grounds: always(regulation('72', { paragraph: 1, sentence: 2 }), 'regulation'),
  possible: (known) => {
    const day = toEpochDay(rowOn(parameters.arrivalsFrom, known.on).value);
    return branchesOfDate(
      'permit.arrivedOn',
      dateSpan(known, 'permit.arrivedOn', known.facts.permit?.arrivedOn),
      dayCells('before-commencement', [day, 'on-the-day'], [day + 1, 'after-commencement']),
    );
  },
});
