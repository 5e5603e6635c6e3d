import { everything, type Missing } from './caseGrid.js';

const OTHER_GROUPS = /^(?:household|training)\.|^decision\.(?:claimed|registered)|^programme\.(?:months|extension|leave|\w+RegisteredOn|partTime)|^person\.completed|absence|^permit\.(?:firstRenewedOn|forWork|leads)/;
/** What the rules of the target group, the end goals, the length and the hours may read; what belongs to other rules would only dilute the search. */
export const reads: readonly Missing[] = everything.filter((one) => !OTHER_GROUPS.test(one));

/** Facts that more than one of their questions reads, or that bound each other: here the answers must agree. */
export const readTogether: readonly (readonly Missing[])[] = [
  ['permit.grantedOn', 'person.birthDate'],
  ['permit.grantedOn', 'settlement.settledOn'],
  ['permit.grantedOn', 'decision.madeOn'],
  ['permit.grantedOn', 'permit.ground'],
  ['permit.grantedOn', 'reading after-a-date'],
  ['permit.grantedOn', 'permit.arrivedOn', 'permit.appliedFromAbroad'],
  ['settlement.settledOn', 'decision.madeOn'],
  ['settlement.settledOn', 'work.endedOn'],
  ['decision.madeOn', 'work.endedOn', 'reading work-ended-after-limit'],
  ['permit.previousGround', 'permit.firstGrantedOn'],
  ['permit.previousGround', 'settlement.byAgreement', 'permit.decidedUnderChapter6A'],
  ['work.from', 'work.endedOn', 'work.hoursPerWeek'],
  ['person.birthDate', 'decision.madeOn', 'reading age-of-participant'],
  ['person.birthDate', 'reading upper-age-bound', 'programme.endGoal'],
  ['programme.offeredStartOn', 'programme.endGoal', 'reading after-a-date'],
  ['person.education', 'permit.ground', 'programme.endGoal'],
  ['programme.startedOn', 'programme.endedOn', 'person.citizenship'],
  ['programme.startedOn', 'permit.previousGround', 'work.endedOn'],
  ['permit.previousGround', 'permit.ground', 'programme.offeredStartOn'],
  ['permit.previousGround', 'reading programme-after-collective-protection', 'person.education'],
];
