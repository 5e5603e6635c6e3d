import type { IsoDate } from '../../calendar/isoDate.js';
import type { Entry, Ground } from '../../decision/index.js';
import { act } from '../../law/provision.js';
import type { CaseFacts, LeavePeriod, PermitGround } from '../facts.js';
import type { FactPath } from '../fields.js';
import { always, since } from './define.js';

const entry = <V>(id: string, path: FactPath, grounds: readonly Ground[], value: (facts: CaseFacts) => V | undefined): Entry<CaseFacts, V> => ({
  id,
  facts: [path],
  grounds,
  value,
});

const arose = always(act('26', { paragraph: 2, sentence: 1 }));
const offered = [since('2021-01-01', act('30', { paragraph: 3, sentence: 1 })), since('2023-08-01', act('32', { paragraph: 1, sentence: 1 }, '2023-08-01'))];
const leave = [since('2021-01-01', act('35', { paragraph: 2 })), since('2023-08-01', act('32', { paragraph: 1, sentence: 1 }, '2023-08-01'))];

/** What the days of Norwegian training and social studies are counted from. */
export const trainingEntries = {
  'permit-ground': entry<PermitGround>('training-permit-ground', 'permit.ground', arose, (facts) => facts.permit?.ground),
  'permit-day': entry<IsoDate>('training-permit-day', 'permit.grantedOn', arose, (facts) => facts.permit?.grantedOn),
  'first-permit-day': entry<IsoDate>('training-first-permit-day', 'permit.firstGrantedOn', arose, (facts) => facts.permit?.firstGrantedOn),
  'applied-from-abroad': entry<boolean>('training-applied-from-abroad', 'permit.appliedFromAbroad', arose, (facts) => facts.permit?.appliedFromAbroad),
  'arrival-day': entry<IsoDate>('training-arrival-day', 'permit.arrivedOn', arose, (facts) => facts.permit?.arrivedOn),
  'renewal-day': entry<IsoDate | null>('training-renewal-day', 'permit.firstRenewedOn', always(act('26', { paragraph: 2, sentence: 2 })), (facts) => facts.permit?.firstRenewedOn),
  'settlement-day': entry<IsoDate | null>('training-settlement-day', 'settlement.settledOn', always(act('26', { paragraph: 2, sentence: 3 })), (facts) => facts.settlement?.settledOn),
  'training-offer-day': entry<IsoDate | null>('training-offer-day', 'training.offeredStartOn', offered, (facts) => facts.training?.offeredStartOn),
  'training-start-day': entry<IsoDate | null>('training-start-day', 'training.startedOn', offered, (facts) => facts.training?.startedOn),
  'training-leave': entry<readonly LeavePeriod[]>('training-leave', 'training.leave', leave, (facts) => facts.training?.leave),
} as const;
