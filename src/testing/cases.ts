import * as fc from 'fast-check';
import { addDays, addYears, daysBetween } from '../calendar/months.js';
import type { IsoDate } from '../calendar/isoDate.js';
import {
  citizenships,
  educationLevels,
  endGoalNames,
  leaveKinds,
  permitGrounds,
  trainingAuthorities,
  trainingPlaces,
  type CaseFacts,
  type FamilyFacts,
  type HouseholdFacts,
  type LeavePeriod,
  type MunicipalDecisionFacts,
  type PermitFacts,
  type PersonFacts,
  type ProgrammeFacts,
  type SettlementFacts,
  type TrainingFacts,
  type WorkFacts,
} from '../case/facts.js';
import { factPaths, hoursOfAWeek, type FactPath } from '../case/fields.js';
import { coveredFrom, verifiedThrough } from '../law/verified.js';
import { factOf, mended, withoutFact, type AskedCase } from './askedCase.js';
import { atBoundary, boundaries, sides } from './boundaries.js';

export type { AskedCase } from './askedCase.js';

// Every day is drawn as a number of days from another, so that a case shrinks to an ordinary one, and the days of a case keep their order.

/** Days asked about lie at most so long after the last day the library was checked. */
const DAYS_BEYOND = 900;
const ORDINARY_WAIT = 120;
const LONG_WAIT = 1600;
const LEAP_YEAR = 366;

/** Days from one day of a case to the next: mostly some months, sometimes years, and sometimes backwards. */
const wait = (most = ORDINARY_WAIT): fc.Arbitrary<number> =>
  fc.oneof({ withCrossShrink: true }, { weight: 6, arbitrary: fc.nat(most) }, { weight: 1, arbitrary: fc.integer({ min: -ORDINARY_WAIT, max: LONG_WAIT }) });

/** A wait, or `null`: it has not happened. */
const waitOrNever = (most?: number): fc.Arbitrary<number | null> => fc.option(wait(most), { freq: 5 });
/** `null`, or more seldom a wait: it has happened. */
const neverOrWait = (most?: number): fc.Arbitrary<number | null> =>
  fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: wait(most) });

/** One of some values, the first more often than the rest. */
const mostly = <T>(usual: T, all: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ withCrossShrink: true }, { weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...all) });

const ORDINARY_AGE = 30;
const anyAge = { years: fc.integer({ min: -ORDINARY_AGE, max: 50 }), ordinary: fc.integer({ min: -12, max: 26 }) };

const drawnPerson = fc.record({
  years: fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: anyAge.ordinary }, { weight: 1, arbitrary: anyAge.years }),
  days: fc.nat(LEAP_YEAR - 1),
  citizenship: mostly('third-country', citizenships),
  education: fc.constantFrom(...educationLevels),
  completedPrimarySchool: fc.boolean(),
});

const drawnPermit = fc.record({
  ground: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constantFrom('refugee' as const, 'collective-protection' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...permitGrounds) },
  ),
  before: wait(1000),
  appliedFromAbroad: fc.boolean(),
  arrivedAfter: wait(),
  previousGround: mostly(null, [null, ...permitGrounds]),
  firstBefore: fc.nat(LONG_WAIT),
  decidedUnderChapter6A: fc.boolean(),
  renewedAfter: waitOrNever(400),
  forWork: fc.boolean(),
  leadsToPermanentResidence: fc.boolean(),
});

const drawnFamily = fc.record({
  referencePersonGround: fc.constantFrom(...permitGrounds),
  referencePersonHasPermanentResidence: fc.boolean(),
  settledBefore: fc.option(fc.nat(3000), { freq: 5 }),
  appliedBefore: wait(),
});

const drawnSettlement = fc.record({ after: waitOrNever(), byAgreement: mostly(true, [true, false]) });

const drawnHousehold = fc.record({
  livesWithParents: fc.boolean(),
  partnerInProgramme: fc.boolean(),
  childBornBefore: fc.option(fc.integer({ min: -300, max: 20 * LEAP_YEAR }), { freq: 3 }),
  moreThanTwoChildren: fc.boolean(),
  soleCarer: fc.boolean(),
  chronicallyIllChild: fc.boolean(),
  otherParentInProgramme: fc.boolean(),
});

const drawnDecision = fc.record({ after: waitOrNever(), claimedAfter: neverOrWait(), registeredAfter: neverOrWait() });

const drawnWork = fc.record({
  hoursPerWeek: fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: hoursOfAWeek.least * 2, max: 100 }).map((halves) => halves / 2) },
  ),
  after: wait(200),
  endedAfter: neverOrWait(LONG_WAIT),
});

const drawnLeave = fc.array(fc.record({ kind: fc.constantFrom(...leaveKinds), after: wait(300), days: fc.option(fc.nat(40), { freq: 6 }) }), { maxLength: 4 });

const drawnProgramme = fc.record({
  offeredAfter: waitOrNever(60),
  startedAfter: waitOrNever(60),
  endedAfter: neverOrWait(LONG_WAIT),
  endGoal: fc.constantFrom(...endGoalNames),
  percent: mostly(100, [100, 80, 60, 50, 0]),
  partTimeBecauseOfMunicipality: fc.boolean(),
  months: fc.constantFrom(24, 3, 6, 12, 36, 48, 60),
  extensionMonths: fc.constantFrom(0, 6, 12),
  leave: drawnLeave,
  startRegisteredAfter: neverOrWait(),
  endRegisteredAfter: neverOrWait(),
});

const drawnTraining = fc.record({
  residentAfter: waitOrNever(30),
  claimedAfter: neverOrWait(),
  offeredAfter: waitOrNever(),
  startedAfter: waitOrNever(60),
  authority: mostly('municipality', trainingAuthorities),
  place: mostly('adult-immigrants', trainingPlaces),
  needsB2: fc.boolean(),
  leave: drawnLeave,
  goalReachedAfter: neverOrWait(LONG_WAIT),
  completedAfter: neverOrWait(500),
  testedAfter: neverOrWait(500),
});

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** The day some days after another; `null` when it has not happened, or when that has not. */
const after = (from: IsoDate, days: number | null): IsoDate | null => (days === null ? null : addDays(from, days));

const personOf = ({ years, days, citizenship, education, completedPrimarySchool }: Drawn<typeof drawnPerson>, granted: IsoDate): PersonFacts => ({
  birthDate: addDays(addYears(granted, -(ORDINARY_AGE + years)), -days),
  citizenship,
  education,
  completedPrimarySchool,
});

const permitOf = (drawn: Drawn<typeof drawnPermit>, on: IsoDate): PermitFacts => {
  const grantedOn = addDays(on, -drawn.before);
  const { ground, appliedFromAbroad, previousGround, decidedUnderChapter6A, forWork, leadsToPermanentResidence } = drawn;
  return {
    ground,
    grantedOn,
    appliedFromAbroad,
    arrivedOn: addDays(grantedOn, drawn.arrivedAfter),
    previousGround,
    ...(previousGround !== null && previousGround !== 'other' && { firstGrantedOn: addDays(grantedOn, -drawn.firstBefore) }),
    decidedUnderChapter6A,
    firstRenewedOn: after(grantedOn, drawn.renewedAfter),
    forWork,
    leadsToPermanentResidence,
  };
};

const familyOf = ({ settledBefore, appliedBefore, ...rest }: Drawn<typeof drawnFamily>, granted: IsoDate): FamilyFacts => {
  const appliedOn = addDays(granted, -appliedBefore);
  return { ...rest, referencePersonSettledOn: settledBefore === null ? null : addDays(appliedOn, -settledBefore), appliedOn };
};

const settlementOf = (drawn: Drawn<typeof drawnSettlement>, granted: IsoDate): SettlementFacts => ({ settledOn: after(granted, drawn.after), byAgreement: drawn.byAgreement });

const householdOf = ({ childBornBefore, ...rest }: Drawn<typeof drawnHousehold>, on: IsoDate): HouseholdFacts => ({
  ...rest,
  youngestChildBornOn: childBornBefore === null ? null : addDays(on, -childBornBefore),
});

const decisionOf = (drawn: Drawn<typeof drawnDecision>, settled: IsoDate): MunicipalDecisionFacts => {
  const madeOn = after(settled, drawn.after);
  return { madeOn, claimedOn: after(settled, drawn.claimedAfter), registeredOn: madeOn === null ? null : after(madeOn, drawn.registeredAfter) };
};

const workOf = (drawn: Drawn<typeof drawnWork>, settled: IsoDate): WorkFacts => {
  const from = addDays(settled, drawn.after);
  return { hoursPerWeek: drawn.hoursPerWeek, from, endedOn: after(from, drawn.endedAfter === null ? null : Math.abs(drawn.endedAfter)) };
};

const leaveOf = (drawn: Drawn<typeof drawnLeave>, started: IsoDate): readonly LeavePeriod[] =>
  drawn.map(({ kind, after: days, days: length }) => {
    const from = addDays(started, days);
    return { kind, from, to: after(from, length) };
  });

const programmeOf = (drawn: Drawn<typeof drawnProgramme>, decided: IsoDate): ProgrammeFacts => {
  const offeredStartOn = after(decided, drawn.offeredAfter);
  const startedOn = after(offeredStartOn ?? decided, drawn.startedAfter);
  const endedOn = startedOn === null || drawn.endedAfter === null ? null : addDays(startedOn, Math.abs(drawn.endedAfter));
  const { endGoal, percent, partTimeBecauseOfMunicipality, months, extensionMonths } = drawn;
  return {
    offeredStartOn,
    startedOn,
    endedOn,
    endGoal,
    percent,
    partTimeBecauseOfMunicipality,
    months,
    extensionMonths,
    leave: startedOn === null ? [] : leaveOf(drawn.leave, startedOn),
    startRegisteredOn: startedOn === null ? null : after(startedOn, drawn.startRegisteredAfter),
    endRegisteredOn: endedOn === null ? null : after(endedOn, drawn.endRegisteredAfter),
  };
};

const trainingOf = (drawn: Drawn<typeof drawnTraining>, settled: IsoDate): TrainingFacts => {
  const offeredStartOn = after(settled, drawn.offeredAfter);
  const startedOn = after(offeredStartOn ?? settled, drawn.startedAfter);
  const clock = startedOn ?? settled;
  return {
    residentRegisteredOn: after(settled, drawn.residentAfter),
    claimedOn: after(settled, drawn.claimedAfter),
    offeredStartOn,
    startedOn,
    authority: drawn.authority,
    place: drawn.place,
    needsB2: drawn.needsB2,
    leave: startedOn === null ? [] : leaveOf(drawn.leave, startedOn),
    goalReachedOn: after(clock, drawn.goalReachedAfter),
    socialStudiesCompletedOn: after(clock, drawn.completedAfter),
    socialStudiesTestedOn: after(clock, drawn.testedAfter),
  };
};

/** A day from the first the library answers for, through some time after the last it was checked; it shrinks to that last day. */
const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: daysBetween(verifiedThrough, coveredFrom), max: DAYS_BEYOND })
  .map((days) => addDays(verifiedThrough, days));

/**
 * An arbitrary of fast-check: any person (vilkårlig person), mostly of the ages of the target group. Every field is there.
 *
 * @returns an arbitrary of the facts in `person`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { checkFacts } from 'integreringsloven';
 * import { anyPerson } from 'integreringsloven/testing';
 *
 * fc.sample(anyPerson(), { numRuns: 20, seed: 1 }).every((person) => checkFacts({ person }).person === person); // => true
 * ```
 */
export const anyPerson = (): fc.Arbitrary<PersonFacts> => fc.tuple(drawnPerson, anyDay).map(([drawn, day]) => personOf(drawn, day));

/**
 * An arbitrary of fast-check: any residence permit (vilkårlig oppholdstillatelse), also one that replaced another. Every field is there, save
 * `firstGrantedOn` for a first permit of § 9.
 *
 * @returns an arbitrary of the facts in `permit`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyPermit } from 'integreringsloven/testing';
 *
 * fc.sample(anyPermit(), { numRuns: 50, seed: 1 }).every((permit) => permit.previousGround !== null || permit.firstGrantedOn === undefined); // => true
 * ```
 */
export const anyPermit = (): fc.Arbitrary<PermitFacts> => fc.tuple(drawnPermit, anyDay).map(([drawn, day]) => permitOf(drawn, day));

/**
 * An arbitrary of fast-check: any person that a family member came to (vilkårlig referanseperson). Every field is there.
 *
 * @returns an arbitrary of the facts in `family`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { checkFacts } from 'integreringsloven';
 * import { anyFamily } from 'integreringsloven/testing';
 *
 * fc.sample(anyFamily(), { numRuns: 20, seed: 1 }).every((family) => checkFacts({ family }).family === family); // => true
 * ```
 */
export const anyFamily = (): fc.Arbitrary<FamilyFacts> => fc.tuple(drawnFamily, anyDay).map(([drawn, day]) => familyOf(drawn, day));

/**
 * An arbitrary of fast-check: any settlement in a municipality (vilkårlig bosetting), or none yet.
 *
 * @returns an arbitrary of the facts in `settlement`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anySettlement } from 'integreringsloven/testing';
 *
 * fc.sample(anySettlement(), { numRuns: 50, seed: 1 }).some(({ settledOn }) => settledOn === null); // => true
 * ```
 */
export const anySettlement = (): fc.Arbitrary<SettlementFacts> => fc.tuple(drawnSettlement, anyDay).map(([drawn, day]) => settlementOf(drawn, day));

/**
 * An arbitrary of fast-check: any household (vilkårlig husstand). Every field is there; the youngest child may be about to be born.
 *
 * @returns an arbitrary of the facts in `household`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyHousehold } from 'integreringsloven/testing';
 *
 * fc.sample(anyHousehold(), { numRuns: 50, seed: 1 }).some(({ youngestChildBornOn }) => youngestChildBornOn === null); // => true
 * ```
 */
export const anyHousehold = (): fc.Arbitrary<HouseholdFacts> => fc.tuple(drawnHousehold, anyDay).map(([drawn, day]) => householdOf(drawn, day));

/**
 * An arbitrary of fast-check: any decision of a municipality on the programme (vilkårlig vedtak), or none yet.
 *
 * @returns an arbitrary of the facts in `decision`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyDecision } from 'integreringsloven/testing';
 *
 * fc.sample(anyDecision(), { numRuns: 50, seed: 1 }).every(({ madeOn, registeredOn }) => madeOn !== null || registeredOn === null); // => true
 * ```
 */
export const anyDecision = (): fc.Arbitrary<MunicipalDecisionFacts> => fc.tuple(drawnDecision, anyDay).map(([drawn, day]) => decisionOf(drawn, day));

/**
 * An arbitrary of fast-check: any work or offer of work (vilkårlig arbeid), mostly none, which is 0 hours a week.
 *
 * @returns an arbitrary of the facts in `work`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyWork } from 'integreringsloven/testing';
 *
 * fc.sample(anyWork(), { numRuns: 50, seed: 1 }).some(({ hoursPerWeek = 0 }) => hoursPerWeek >= 30); // => true
 * ```
 */
export const anyWork = (): fc.Arbitrary<WorkFacts> => fc.tuple(drawnWork, anyDay).map(([drawn, day]) => workOf(drawn, day));

/**
 * An arbitrary of fast-check: any introduction programme (vilkårlig introduksjonsprogram): not offered, offered, running or ended, with leave.
 *
 * @returns an arbitrary of the facts in `programme`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyProgramme } from 'integreringsloven/testing';
 *
 * fc.sample(anyProgramme(), { numRuns: 50, seed: 1 }).every(({ startedOn, endedOn }) => startedOn !== null || endedOn === null); // => true
 * ```
 */
export const anyProgramme = (): fc.Arbitrary<ProgrammeFacts> => fc.tuple(drawnProgramme, anyDay).map(([drawn, day]) => programmeOf(drawn, day));

/**
 * An arbitrary of fast-check: any Norwegian training and social studies (vilkårlig opplæring i norsk og samfunnskunnskap).
 *
 * @returns an arbitrary of the facts in `training`
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { checkFacts } from 'integreringsloven';
 * import { anyTraining } from 'integreringsloven/testing';
 *
 * fc.sample(anyTraining(), { numRuns: 20, seed: 1 }).every((training) => checkFacts({ training }).training === training); // => true
 * ```
 */
export const anyTraining = (): fc.Arbitrary<TrainingFacts> => fc.tuple(drawnTraining, anyDay).map(([drawn, day]) => trainingOf(drawn, day));

/**
 * An arbitrary of fast-check: any case in which nothing is missing, and a date to ask about (vilkårlig sak).
 *
 * Every rule takes it: dates are in their order, and the file is not asked of a time before the permit held now when another was held then. The date
 * lies from the first day the Act was in force through some years after `verifiedThrough`. Half of the cases are ordinary, and a case shrinks to an
 * ordinary one: a refugee of 30, asked about on the last day that was checked. Nobody is described. Needs the package fast-check.
 *
 * @returns an arbitrary of whole cases with the date asked about
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { targetGroup } from 'integreringsloven';
 * import { anyCase } from 'integreringsloven/testing';
 *
 * const groups = fc.sample(anyCase(), { numRuns: 100, seed: 1 }).map(({ facts, on }) => targetGroup(facts, { on }));
 * groups.some((decision) => decision.status === 'determined' && decision.outcome.group === 'right-and-obligation'); // => true
 * ```
 */
export const anyCase = (): fc.Arbitrary<AskedCase> =>
  fc
    .record({
      on: anyDay,
      person: drawnPerson,
      permit: drawnPermit,
      family: drawnFamily,
      settlement: drawnSettlement,
      household: drawnHousehold,
      decision: drawnDecision,
      work: drawnWork,
      programme: drawnProgramme,
      training: drawnTraining,
    })
    .map(({ on, ...drawn }) => {
      const permit = permitOf(drawn.permit, on);
      const granted = permit.grantedOn ?? on;
      const settlement = settlementOf(drawn.settlement, granted);
      const settled = settlement.settledOn ?? granted;
      const decision = decisionOf(drawn.decision, settled);
      const facts: CaseFacts = {
        person: personOf(drawn.person, granted),
        permit,
        family: familyOf(drawn.family, granted),
        settlement,
        household: householdOf(drawn.household, on),
        decision,
        work: workOf(drawn.work, settled),
        programme: programmeOf(drawn.programme, decision.madeOn ?? settled),
        training: trainingOf(drawn.training, settled),
      };
      return mended({ facts, on });
    });

/** Each fact has a number up to this, and a case keeps those that have at least so much: mostly nearly all of them, or half, seldom few or none. */
const MOST_LUCK = 16;
const leastLuck = [1, 1, 1, MOST_LUCK / 2, MOST_LUCK / 2, MOST_LUCK / 2, MOST_LUCK - 1, MOST_LUCK + 1];

/** The case without what is not kept. */
const keeping = ({ facts, on }: AskedCase, isKept: (path: FactPath) => boolean): AskedCase => ({
  facts: factPaths.reduce((left, path) => (isKept(path) || factOf(left, path) === undefined ? left : withoutFact(left, path)), facts),
  on,
});

/**
 * An arbitrary of fast-check: any case with any facts missing, from none to all, and a date to ask about (vilkårlig sak med hull).
 *
 * For what a case system does when it does not know: an answer may be `open`, and a missing fact is never "no". It shrinks to the fewest facts that
 * still show what is wrong.
 *
 * @returns an arbitrary of cases that lack facts, with the date asked about
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { targetGroup } from 'integreringsloven';
 * import { partialCase } from 'integreringsloven/testing';
 *
 * fc.sample(partialCase(), { numRuns: 50, seed: 1 }).some(({ facts, on }) => targetGroup(facts, { on }).status === 'open'); // => true
 * ```
 */
export const partialCase = (): fc.Arbitrary<AskedCase> =>
  fc
    .tuple(fc.tuple(...factPaths.map(() => fc.nat(MOST_LUCK))), fc.constantFrom(...leastLuck), anyCase())
    .map(([luck, least, asked]) => keeping(asked, (path) => (luck[factPaths.indexOf(path)] ?? 0) >= least));

/**
 * An arbitrary of fast-check: any case that stands at a boundary of the Act, and a date to ask about (vilkårlig sak på en grense).
 *
 * One thing in it is put the day before a boundary, on it, or the day after: an age, a time limit, a day on which the law changed or that a
 * transitional rule names; hours of work and the size of a programme half a unit from the limit, and leave a working day. The boundaries are those of
 * the library's own dated table, so a new one comes with a new version. Nothing is missing.
 *
 * @returns an arbitrary of whole cases with the date asked about
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { addYears } from 'integreringsloven';
 * import { caseAtBoundary } from 'integreringsloven/testing';
 *
 * fc.sample(caseAtBoundary(), { numRuns: 500, seed: 1 }).some(
 *   ({ facts: { person, permit } }) => person?.birthDate !== undefined && addYears(person.birthDate, 18) === permit?.grantedOn,
 * ); // => true
 * ```
 */
export const caseAtBoundary = (): fc.Arbitrary<AskedCase> =>
  fc
    .tuple(anyCase(), fc.constantFrom(...boundaries), fc.constantFrom(...sides))
    .map(([asked, boundary, side]) => mended(atBoundary(asked, boundary, side)));
