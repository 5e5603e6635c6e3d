import type { Entry, Ground } from '../../decision/index.js';
import type { IsoDate } from '../../calendar/isoDate.js';
import { act, regulation } from '../../law/provision.js';
import { permitGrounds, type CaseFacts, type PermitGround } from '../facts.js';
import type { FactPath } from '../fields.js';
import { always, choiceFact, since } from './define.js';
import { twoStartingPoints } from './readings.js';

/** A day of the file; `null` when it has not come. */
type Day = IsoDate | null;

const day = <V>(id: string, path: FactPath, grounds: readonly Ground[], value: (facts: CaseFacts) => V | undefined): Entry<CaseFacts, V> => ({
  id,
  facts: [path],
  grounds,
  value,
});

/** A day that an answer can do without: `not-in-file` when the file is silent. */
type DayIfTold = Day | 'not-in-file';

const dayIfTold = (
  id: string,
  path: FactPath,
  grounds: readonly Ground[],
  value: (facts: CaseFacts) => Day | undefined,
): Entry<CaseFacts, DayIfTold> => {
  const told = (facts: CaseFacts): DayIfTold => {
    const found = value(facts);
    return found === undefined ? 'not-in-file' : found;
  };
  return day(id, path, grounds, told);
};

const decisionAndStart = [
  since('2021-01-01', act('12', { paragraph: 2 }), 'guidance'),
  since('2025-06-20', act('12', { paragraph: 2 }, '2025-06-20')),
];
const residence = always(act('8', { paragraph: 1, sentence: 3 }));
const registration = [
  since('2021-01-01', regulation('58', { paragraph: 2, sentence: 2 }), 'inferred'),
  since('2023-08-01', regulation('58', { paragraph: 2, sentence: 2 }, '2023-08-01'), 'regulation'),
];
const offerOfTraining = always(act('30', { paragraph: 3, sentence: 1 }));

const socialStudies = [
  since('2021-01-01', act('33'), 'inferred'),
  since('2022-01-01', act('33', { paragraph: 1 }, '2022-01-01')),
  since('2023-08-01', act('33', { paragraph: 1, sentence: 3 }, '2023-08-01')),
];
const socialStudiesTest = [since('2021-01-01', act('37', { paragraph: 2 }), 'inferred'), since('2023-08-01', act('37', { paragraph: 2, sentence: 1 }, '2023-08-01'))];
const norwegian = [
  since('2021-01-01', act('32'), 'inferred'),
  since('2022-01-01', act('32', { paragraph: 1 }, '2022-01-01')),
  since('2023-08-01', act('32', { paragraph: 1 }, '2023-08-01')),
];

const claimedProgramme = (facts: CaseFacts): Day | undefined => facts.decision?.claimedOn;
const claimedTraining = (facts: CaseFacts): Day | undefined => facts.training?.claimedOn;
const registeredResident = (facts: CaseFacts): Day | undefined => facts.training?.residentRegisteredOn;

/** The days that deadlines are counted from, and those on which they are met. */
export const deadlineEntries = {
  settledOn: day('day-of-settlement', 'settlement.settledOn', residence, (facts) => facts.settlement?.settledOn),
  permitGrantedOn: day('day-of-permit', 'permit.grantedOn', residence, (facts) => facts.permit?.grantedOn),
  firstPermitOn: day('day-of-first-permit', 'permit.firstGrantedOn', residence, (facts) => facts.permit?.firstGrantedOn),
  firstPermitOnIfTold: dayIfTold('day-of-first-permit', 'permit.firstGrantedOn', residence, (facts) => facts.permit?.firstGrantedOn),

  programmeClaimedOn: day('day-of-claim', 'decision.claimedOn', decisionAndStart, claimedProgramme),
  programmeClaimedOnIfTold: dayIfTold('day-of-claim', 'decision.claimedOn', decisionAndStart, claimedProgramme),
  decidedOn: day('day-of-decision', 'decision.madeOn', always(act('15', { paragraph: 1 })), (facts) => facts.decision?.madeOn),
  decidedOnIfTold: dayIfTold('day-of-decision', 'decision.madeOn', residence, (facts) => facts.decision?.madeOn),
  startedOn: day('day-of-start', 'programme.startedOn', registration, (facts) => facts.programme?.startedOn),
  startedOnIfTold: dayIfTold('day-of-start', 'programme.startedOn', decisionAndStart, (facts) => facts.programme?.startedOn),
  endedOn: day('day-of-end', 'programme.endedOn', registration, (facts) => facts.programme?.endedOn),
  endedOnIfTold: dayIfTold('day-of-end', 'programme.endedOn', registration, (facts) => facts.programme?.endedOn),

  decisionRegisteredOn: dayIfTold('day-of-registered-decision', 'decision.registeredOn', registration, (facts) => facts.decision?.registeredOn),
  startRegisteredOn: dayIfTold('day-of-registered-start', 'programme.startRegisteredOn', registration, (facts) => facts.programme?.startRegisteredOn),
  endRegisteredOn: dayIfTold('day-of-registered-end', 'programme.endRegisteredOn', registration, (facts) => facts.programme?.endRegisteredOn),

  residentRegisteredOn: day('day-of-registration-as-resident', 'training.residentRegisteredOn', offerOfTraining, registeredResident),
  residentRegisteredOnIfTold: dayIfTold('day-of-registration-as-resident', 'training.residentRegisteredOn', offerOfTraining, registeredResident),
  trainingClaimedOn: day('day-of-claim-of-training', 'training.claimedOn', offerOfTraining, claimedTraining),
  trainingClaimedOnIfTold: dayIfTold('day-of-claim-of-training', 'training.claimedOn', offerOfTraining, claimedTraining),
  birthDate: day('day-of-birth', 'person.birthDate', always(act('26', { paragraph: 5, sentence: 2 })), (facts) => facts.person?.birthDate),
  trainingLeave: day('leave-from-training', 'training.leave', socialStudies, (facts) => facts.training?.leave),
  socialStudiesCompletedOn: dayIfTold('day-of-completed-social-studies', 'training.socialStudiesCompletedOn', socialStudies, (facts) => facts.training?.socialStudiesCompletedOn),
  socialStudiesTestedOn: dayIfTold('day-of-test-in-social-studies', 'training.socialStudiesTestedOn', socialStudiesTest, (facts) => facts.training?.socialStudiesTestedOn),
  norwegianGoalReachedOn: dayIfTold('day-of-norwegian-goal', 'training.goalReachedOn', norwegian, (facts) => facts.training?.goalReachedOn),
  trainingOfferedOn: dayIfTold('day-of-offer-of-training', 'training.offeredStartOn', offerOfTraining, (facts) => facts.training?.offeredStartOn),
} as const;

const isInSection9 = (ground: PermitGround | null): boolean => ground !== null && ground !== 'other';

/** Was a permit of § 9 held before this one, so that the time in the municipality may be counted from that? */
export const earlierPermitOfSection9 = choiceFact<PermitGround | null, 'yes' | 'no'>({
  id: 'earlier-permit-of-section-9',
  path: 'permit.previousGround',
  value: (facts) => facts.permit?.previousGround,
  values: [null, ...permitGrounds],
  answers: ['yes', 'no'],
  answerOf: (ground) => (isInSection9(ground) ? 'yes' : 'no'),
  grounds: residence,
  shared: true,
});

/** Does the county authority give the training (§ 30 second paragraph)? */
export const countyGivesTraining = choiceFact({
  id: 'county-gives-training',
  path: 'training.authority',
  value: (facts) => facts.training?.authority,
  values: ['municipality', 'county'],
  answers: ['yes', 'no'],
  answerOf: (authority) => (authority === 'county' ? 'yes' : 'no'),
  grounds: always(act('30', { paragraph: 3, sentence: 2 })),
});

/** The questions of deadlines, by their ids. */
export const deadlinesQuestions = {
  'earlier-permit-of-section-9': earlierPermitOfSection9,
  'county-gives-training': countyGivesTraining,
  'two-starting-points': twoStartingPoints,
} as const;

