import type { IsoDate } from '../calendar/isoDate.js';
import { addDays, addYears } from '../calendar/months.js';
import type { CaseFacts } from '../case/facts.js';
import type { FactPath } from '../case/fields.js';
import { deadlineEntries as entries } from '../case/questions/deadlines.js';
import * as questions from '../case/questions/all.js';
import { decideDated, type DatedDecision, type Entry } from '../decision/index.js';
import { firstValueOf, type Parameter } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import { coveredFrom } from '../law/verified.js';
import { askedTogether, type AskedOfCase, type AskOptions, type CaseRule, type DatedCaseInquiry, type DatedCaseRule } from './ask.js';
import { specialProgramme } from './collectiveProtection.js';
import { dueDeadline, lastDayWithin, noDeadline, type Deadline, type DeadlineName, type NoDeadlineGround } from './deadline.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';
import { languageTrainingRule, type LanguageTraining, type NorwegianScope, type SocialStudiesScope, type TrainingStanding } from './languageTraining.js';
import { aroseOn, dayOf, putOff } from './languageTrainingDates.js';
import { noNewRights } from './noNewRights.js';
import { ageBandOfTargetGroup, permitClass, settlementOf, targetGroupRule, type TargetGroup } from './targetGroup.js';

/** The rule of one deadline. */
type DeadlineRule = DatedCaseRule<'deadline', Deadline>;
type Day = IsoDate | null;
type DayIfTold = Day | 'not-in-file';

const ruleOf = (decideDeadline: (inquiry: DatedCaseInquiry) => Deadline): DeadlineRule => ({ id: 'deadline', decide: decideDeadline });

/** A day that has come by the date asked about. */
const happened = ({ on }: DatedCaseInquiry, day: Day): Day => (day !== null && day <= on ? day : null);

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** The day something was done, as a deadline takes it: `undefined` when the file does not say. */
const done = ({ read }: DatedCaseInquiry, entry: Entry<CaseFacts, DayIfTold>): Day | undefined => {
  const day = read(entry);
  return day === 'not-in-file' ? undefined : day;
};

/** The day of the decision under this Act: an older one was made under the Act of 2003. */
const underThisAct = <D extends Day | undefined>(decided: D): D | null => (typeof decided === 'string' && decided < coveredFrom ? null : decided);

/** The last day of some months, in the wording of that day, or of the date asked about when that comes first; `null` when there is no such rule. */
const lastDay = (inquiry: DatedCaseInquiry, months: Parameter<number>, from: IsoDate): Day => {
  const { law, note, on } = inquiry;
  const wordingOf = later(coveredFrom, earlier(on, lastDayWithin(from, firstValueOf(months))));
  const within = law(months, wordingOf);
  if (within === null) return null;
  note('last-day-in-time');
  return lastDayWithin(from, within);
};

/** The day of the decision on the programme. */
const dayOfDecision = (inquiry: DatedCaseInquiry): Day => underThisAct(happened(inquiry, inquiry.read(entries.decidedOn)));

/** The first day in the programme. */
const startOfProgramme = (inquiry: DatedCaseInquiry): Day => happened(inquiry, inquiry.read(entries.startedOn));

/** The day the programme ended; a programme that begins later than the date asked about has not ended by it. */
const endOfProgramme = (inquiry: DatedCaseInquiry): Day => {
  const { on, read } = inquiry;
  const started = read(entries.endedOnIfTold) === 'not-in-file' ? read(entries.startedOnIfTold) : null;
  return started !== null && started !== 'not-in-file' && started > on ? null : happened(inquiry, read(entries.endedOn));
};

// --- Where the person stands ---

/** The target group as a part: what follows asks of the permits again. */
const wholeTargetGroup: CaseRule<'targetGroup', TargetGroup> = { ...targetGroupRule, shares: ['permit.previousGround', 'settlement.settledOn', 'permit.grantedOn'] };

/** Why § 12 second paragraph sets no time for a person; `null` when it does. */
const outsideSection12 = (standing: TargetGroup): NoDeadlineGround | null => {
  switch (standing.group) {
    case 'right-and-obligation':
      return null;
    case 'right':
      // § 37 e names the deadlines of § 12 among those of chapter 6A, so they reach a right without obligation as well.
      return standing.ground === 'collective-protection' ? null : 'programme-under-way';
    case 'may-be-offered':
      return 'optional-offer';
    case 'outside':
      return groundOfOutside(standing.ground);
    default:
      return standing satisfies never;
  }
};

const groundOfOutside = (ground: Extract<TargetGroup, { readonly group: 'outside' }>['ground']): NoDeadlineGround => {
  switch (ground) {
    case 'introduction-act-2003':
    case 'not-settled':
    case 'residence-limit-passed':
    case 'in-work':
      return ground;
    case 'no-permit-yet':
    case 'nordic-or-eea':
    case 'permit-not-in-section-9':
    case 'under-lower-age':
    case 'work-ended-after-limit':
    case 'no-new-rights-after-collective-protection':
      return 'outside-target-group';
    default:
      return ground satisfies never;
  }
};

/** Which residence limit of § 8 the person has, whether or not it has passed: that of the first paragraph or that of the third. */
const limitOfSection8: CaseRule<'limitOfSection8', 'first-paragraph' | 'third-paragraph' | NoDeadlineGround> = {
  id: 'limitOfSection8',
  shares: ['permit.previousGround', 'settlement.settledOn', 'permit.grantedOn'],
  decide: (inquiry) => {
    const { ask, consider } = inquiry;
    if (ask(questions.permitHeld) === 'not-granted-yet') return 'outside-target-group';
    if (!consider(governedByIntegrationAct)) return 'introduction-act-2003';
    if (ask(questions.nordicOrEea) === 'yes') return 'outside-target-group';
    const permit = consider(permitClass);
    if (permit === 'not-in-section-9') return 'outside-target-group';
    const band = permit === 'family-of-others' ? 'over' : consider(ageBandOfTargetGroup);
    if (band === 'below') return 'outside-target-group';
    if (band === 'over') return ask(questions.settled) === 'yes' ? 'third-paragraph' : 'not-settled';
    const settled = consider(settlementOf(permit));
    if (settled === 'not-settled') return 'not-settled';
    if (settled === 'without-agreement') return 'third-paragraph';
    if (permit !== 'collective-protection' && consider(noNewRights)) return 'outside-target-group';
    return 'first-paragraph';
  },
};

/** The day of settlement of a person who is settled. */
const settlementDay = ({ read, impossible }: DatedCaseInquiry): IsoDate => read(entries.settledOn) ?? impossible();

/** The day from which the person has lived in a municipality with a permit of § 9: the later of the two. */
const livedWithPermitFrom = (inquiry: DatedCaseInquiry): IsoDate => {
  const { ask, read } = inquiry;
  const settled = settlementDay(inquiry);
  const first = read(entries.firstPermitOnIfTold);
  if (first !== 'not-in-file' && first !== null) return later(settled, first);
  const granted = read(entries.permitGrantedOn);
  // An earlier permit only moves the day when this one came after the settlement.
  if (granted <= settled) return settled;
  return ask(questions.earlierPermitOfSection9) === 'no' ? granted : later(settled, read(entries.firstPermitOn));
};

/** § 12 second paragraph: the day the months run from, settlement or claim. */
const startOfSection12 = (inquiry: DatedCaseInquiry): IsoDate => {
  const { ask, note, on, read } = inquiry;
  const covered = livedWithPermitFrom(inquiry);
  if (covered > settlementDay(inquiry)) note('months-from-permit');
  // No claim that has been made by then can come later.
  if (covered >= on) return covered;
  const claimed = read(entries.programmeClaimedOnIfTold);
  // A claim made before the person is covered by § 8 first paragraph sets nothing going that has not begun.
  if (claimed === null || (claimed !== 'not-in-file' && (claimed > on || claimed <= covered))) return covered;
  if (ask(questions.twoStartingPoints) === 'the-earlier') return covered;
  return later(covered, happened(inquiry, read(entries.programmeClaimedOn)) ?? covered);
};

// --- The deadlines ---

/** § 12 second paragraph: what shall be done within three months after settlement or a claim. */
const withinMonthsOfSection12 = (
  deadline: DeadlineName,
  months: Parameter<number>,
  entry: Entry<CaseFacts, DayIfTold>,
  needs: FactPath,
): DeadlineRule =>
  ruleOf((inquiry) => {
    const outside = outsideSection12(inquiry.consider(wholeTargetGroup));
    if (outside !== null) return noDeadline(deadline, outside);
    const from = startOfSection12(inquiry);
    const due = lastDay(inquiry, months, from);
    if (due === null) return noDeadline(deadline, 'no-deadline-then');
    inquiry.note('as-soon-as-possible');
    const day = done(inquiry, entry);
    return dueDeadline({ deadline, from, due, on: inquiry.on, done: deadline === 'decision' ? underThisAct(day) : day, needs });
  });

/** § 8 first paragraph third sentence, and third paragraph second sentence: the decision comes before two years of residence. */
const residenceLimit = ruleOf((inquiry) => {
  const deadline = 'residence-limit';
  const { consider, law, on } = inquiry;
  const limit = consider(limitOfSection8);
  if (limit !== 'first-paragraph' && limit !== 'third-paragraph') return noDeadline(deadline, limit);
  const years = law(limit === 'first-paragraph' ? parameters.residenceLimit : parameters.optionalResidenceLimit);
  if (years === null) throw new Error(`no residence limit on ${on}`);
  const from = limit === 'first-paragraph' ? livedWithPermitFrom(inquiry) : settlementDay(inquiry);
  // "Less than" the years: on the day they are full it is too late.
  const due = addDays(addYears(from, years), -1);
  return dueDeadline({ deadline, from, due, on, done: underThisAct(done(inquiry, entries.decidedOnIfTold)), needs: 'decision.madeOn' });
});

/** §§ 15 and 16: what is made at the same time as the decision; no fact of the case says when it was. */
const withDecision = (deadline: 'integration-plan' | 'integration-contract'): DeadlineRule =>
  ruleOf((inquiry) => {
    const { consider, law, on } = inquiry;
    const decided = dayOfDecision(inquiry);
    if (decided === null) return noDeadline(deadline, 'no-decision');
    if (!consider(governedByIntegrationAct)) return noDeadline(deadline, 'introduction-act-2003');
    const ownPlan = consider(specialProgramme(decided));
    if (ownPlan) law(parameters.ownPlanUnderCollectiveProtection, decided);
    if (ownPlan && deadline === 'integration-contract') return noDeadline(deadline, 'no-contract-under-chapter-6a');
    if (!ownPlan) law(parameters.planWithDecision, decided);
    if (deadline === 'integration-contract') law(parameters.contractWithPlan, decided);
    return dueDeadline({ deadline, from: decided, due: decided, on, done: undefined, needs: null });
  });

/** Regulation § 58 second paragraph: what shall be in the national register within two months after it exists. */
const registered = (
  deadline: DeadlineName,
  happening: (inquiry: DatedCaseInquiry) => Day,
  without: NoDeadlineGround,
  entry: Entry<CaseFacts, DayIfTold>,
  needs: FactPath,
): DeadlineRule =>
  ruleOf((inquiry) => {
    const { consider, on } = inquiry;
    const from = happening(inquiry);
    if (from === null) return noDeadline(deadline, without);
    if (!consider(governedByIntegrationAct)) return noDeadline(deadline, 'introduction-act-2003');
    const due = lastDay(inquiry, parameters.registrationWithin, from);
    return due === null
      ? noDeadline(deadline, 'no-deadline-then')
      : dueDeadline({ deadline, from, due, on, done: done(inquiry, entry), needs });
  });

/** § 18 a first paragraph: the certificate when the programme is completed or interrupted; no fact of the case says when it was issued. */
const certificate = ruleOf((inquiry) => {
  const deadline = 'certificate';
  const { consider, law, on } = inquiry;
  const ended = endOfProgramme(inquiry);
  if (ended === null) return noDeadline(deadline, 'not-ended');
  if (!consider(governedByIntegrationAct)) return noDeadline(deadline, 'introduction-act-2003');
  law(parameters.certificateAtEnd, later(coveredFrom, ended));
  return dueDeadline({ deadline, from: ended, due: ended, on, done: undefined, needs: null });
});

// --- The deadlines of the training ---

/** Why there is no deadline for a person outside the training. */
const groundOfNoTraining = ({ ground }: Extract<LanguageTraining, { readonly kind: 'outside' }>): NoDeadlineGround =>
  ground === 'introduction-act-2003' ? ground : 'no-training-duty';

/** The training as a part, the same for every deadline so that it is gone through once: some ask of the authority again. */
const wholeTraining: CaseRule<'languageTraining', LanguageTraining> = { ...languageTrainingRule, shares: ['training.authority'] };

/** What a deadline of the training turns on, and nothing else of it, so that ways that differ in the rest are followed once. */
const trainingPart = <const O>(id: string, shares: readonly string[], of: (training: LanguageTraining) => O): CaseRule<string, O> => ({
  id,
  shares,
  decide: ({ consider }) => of(consider(wholeTraining)),
});

/** Whom § 30 gives an offer: those with a right or an obligation, not those who finish what they have been offered before. */
const offeredTraining = trainingPart<{ readonly standing: TrainingStanding } | NoDeadlineGround>('offeredTraining', ['training.authority'], (training) => {
  if (training.kind === 'outside') return groundOfNoTraining(training);
  return training.standing === 'right-to-finish' ? 'no-training-duty' : { standing: training.standing };
});

/** The hours of social studies and the test in it, where § 33 bounds them in time. */
const boundSocialStudies = trainingPart<({ readonly standing: TrainingStanding } & Extract<SocialStudiesScope, { readonly kind: 'hours' }>) | NoDeadlineGround>(
  'boundSocialStudies',
  [],
  (training) => {
    if (training.kind === 'outside') return groundOfNoTraining(training);
    const { socialStudies, standing } = training;
    if (socialStudies === null) return 'no-training-duty';
    return socialStudies.kind === 'by-county' ? 'county' : { standing, ...socialStudies };
  },
);

/** The time of Norwegian, where § 32 or § 37 d bounds it. */
const boundNorwegian = trainingPart<({ readonly standing: TrainingStanding } & Extract<NorwegianScope, { readonly until: 'level-or-time' }>) | NoDeadlineGround>(
  'boundNorwegian',
  [],
  (training) => {
    if (training.kind === 'outside') return groundOfNoTraining(training);
    const { norwegian, standing } = training;
    return norwegian.until === 'level-or-hours' ? 'bounded-by-hours' : { standing, ...norwegian };
  },
);

/** § 30 third paragraph: the day the months run from, registration as resident or claim, not before the right or the obligation arose. */
const startOfSection30 = (inquiry: DatedCaseInquiry, standing: TrainingStanding): Day => {
  const { ask, note, on, read } = inquiry;
  const told = [read(entries.residentRegisteredOnIfTold), read(entries.trainingClaimedOnIfTold)];
  if (told.every((day) => day !== 'not-in-file' && happened(inquiry, day) === null)) return null;
  // When one has come on the very date asked about, the other cannot be the later of the two.
  if (told.includes('not-in-file') && told.includes(on) && ask(questions.twoStartingPoints) === 'the-later') return on;
  const arose = standing === 'obligation-and-right-to-finish' ? null : aroseOn(inquiry, { standing });
  const fromThen = (day: Day): Day => {
    if (day === null || arose === null || day >= arose) return day;
    note('months-from-right');
    return arose;
  };
  const known = told.flatMap((day) => (day === 'not-in-file' ? [] : (fromThen(happened(inquiry, day)) ?? [])))[0];
  // Nor can it come earlier than the right.
  if (told.includes('not-in-file') && known !== undefined && known === arose && ask(questions.twoStartingPoints) === 'the-earlier') return known;
  const resident = fromThen(happened(inquiry, read(entries.residentRegisteredOn)));
  const claimed = fromThen(happened(inquiry, read(entries.trainingClaimedOn)));
  if (resident === null || claimed === null || resident === claimed) return resident ?? claimed;
  return ask(questions.twoStartingPoints) === 'the-earlier' ? earlier(resident, claimed) : later(resident, claimed);
};

/** § 30 third paragraph: the offer of Norwegian training and social studies within three months. */
const trainingOffer = ruleOf((inquiry) => {
  const deadline = 'training-offer';
  const { ask, consider, note, on } = inquiry;
  const offered = consider(offeredTraining);
  if (typeof offered === 'string') return noDeadline(deadline, offered);
  const from = startOfSection30(inquiry, offered.standing);
  if (from === null) return noDeadline(deadline, 'not-registered-or-claimed');
  const due = lastDay(inquiry, parameters.trainingOfferWithin, from);
  if (due === null) return noDeadline(deadline, 'no-deadline-then');
  note('as-soon-as-possible');
  if (ask(questions.countyGivesTraining) === 'yes') note('county-from-upper-secondary');
  return dueDeadline({ deadline, from, due, on, done: done(inquiry, entries.trainingOfferedOn), needs: 'training.offeredStartOn' });
});

/** §§ 33 and 37: social studies, or the test in it, within a year of the clock, with approved leave where the wording adds it. */
const withinYearOfTraining = (
  deadline: 'social-studies' | 'social-studies-test',
  entry: Entry<CaseFacts, DayIfTold>,
  needs: FactPath,
): DeadlineRule =>
  ruleOf((inquiry) => {
    const { consider, note, on, read } = inquiry;
    const socialStudies = consider(boundSocialStudies);
    if (typeof socialStudies === 'string') return noDeadline(deadline, socialStudies);
    const months = deadline === 'social-studies' ? socialStudies.withinMonths : socialStudies.testWithinMonths;
    if (months === null) return noDeadline(deadline, 'no-training-duty');
    const from = dayOf(inquiry, socialStudies.clock, socialStudies);
    if (from === null) return noDeadline(deadline, 'training-clock-not-running');
    note('last-day-in-time');
    const year = lastDayWithin(from, months);
    const due = socialStudies.plusLeave ? putOff(from, year, read(entries.trainingLeave), on) : year;
    return dueDeadline({ deadline, from, due, on, done: done(inquiry, entry), needs });
  });

/** § 26 fifth paragraph: the last day before the right and the obligation end with the age. */
const lastDayByAge = ({ law, on, read }: DatedCaseInquiry): IsoDate => {
  const age = law(parameters.trainingUpperAge);
  if (age === null) throw new Error(`no upper age of the training on ${on}`);
  return addDays(addYears(read(entries.birthDate), age), -1);
};

/** § 32: the last day of the time of Norwegian training, or of the right when the age comes first; what meets it is that the level is reached. */
const norwegianTraining = ruleOf((inquiry) => {
  const deadline = 'norwegian-training';
  const { consider, note, on, read } = inquiry;
  const norwegian = consider(boundNorwegian);
  if (typeof norwegian === 'string') return noDeadline(deadline, norwegian);
  const from = dayOf(inquiry, norwegian.clock, norwegian);
  if (from === null) return noDeadline(deadline, 'training-clock-not-running');
  note('last-day-in-time');
  const due = earlier(putOff(from, lastDayWithin(from, norwegian.longestMonths), read(entries.trainingLeave), on), lastDayByAge(inquiry));
  return dueDeadline({ deadline, from, due, on, done: done(inquiry, entries.norwegianGoalReachedOn), needs: 'training.goalReachedOn' });
});

/** The rules behind {@link deadlines}, one for each deadline. */
export const deadlineRules = {
  decision: withinMonthsOfSection12('decision', parameters.programmeDecisionWithin, entries.decidedOnIfTold, 'decision.madeOn'),
  'programme-start': withinMonthsOfSection12('programme-start', parameters.programmeStartWithin, entries.startedOnIfTold, 'programme.startedOn'),
  'residence-limit': residenceLimit,
  'integration-plan': withDecision('integration-plan'),
  'integration-contract': withDecision('integration-contract'),
  'decision-registered': registered('decision-registered', dayOfDecision, 'no-decision', entries.decisionRegisteredOn, 'decision.registeredOn'),
  'start-registered': registered('start-registered', startOfProgramme, 'not-begun', entries.startRegisteredOn, 'programme.startRegisteredOn'),
  'end-registered': registered('end-registered', endOfProgramme, 'not-ended', entries.endRegisteredOn, 'programme.endRegisteredOn'),
  certificate,
  'training-offer': trainingOffer,
  'social-studies': withinYearOfTraining('social-studies', entries.socialStudiesCompletedOn, 'training.socialStudiesCompletedOn'),
  'social-studies-test': withinYearOfTraining('social-studies-test', entries.socialStudiesTestedOn, 'training.socialStudiesTestedOn'),
  'norwegian-training': norwegianTraining,
} as const satisfies Readonly<Record<DeadlineName, DeadlineRule>>;

/** The deadlines of a case, each answered by itself (frister i saken). */
export type Deadlines = Readonly<Record<DeadlineName, DatedDecision<'deadline', Deadline>>>;

/** {@link deadlines}, of what is checked already. */
export const deadlinesOf = (asked: AskedOfCase): Deadlines =>
  Object.fromEntries(Object.entries(deadlineRules).map(([name, rule]) => [name, decideDated(rule, asked)])) as unknown as Deadlines;

/**
 * The deadlines of a case (frister): the last day of each, and how it stands on the date asked about.
 *
 * Each deadline is an answer by itself, so that a fact that is missing leaves open only the deadlines that need it. Where only the fact that would
 * meet a deadline is missing, its last day is told, and its state is `not-known`: a missing fact is never "not done".
 *
 * Provisions: the Act §§ 8, 12, 15, 16, 18 a, 26, 30, 32, 33, 37, 37 c and 37 d, and the Regulation § 58, in every wording from 2021-01-01.
 * Certainty: statute and regulation; the deadline for the start before 2025-06-20 is from guidance, and the certificate before 2026 inferred. The
 * wording of § 12 until 2025-06-19 was not read; by the guidance it set no time for the decision itself.
 *
 * Counted, and inferred where the law is silent: months run to the day that bears the same number (the last day of a shorter month), and that
 * day is in time; two years of residence are full on the same day two years later, so the last day for the decision is the day before; the months
 * of § 12 run from the permit when it came after the settlement, and those of § 30 from the day the right arose; the end of a programme exists from the
 * first day after it; the time of Norwegian ends at the latest on the day before the birthday of § 26 fifth paragraph.
 *
 * Whom a deadline binds is asked of the date asked about: one who has found work since then has none for the decision. Ask of the day it was done, or
 * of its last day, to see whether it was met.
 *
 * Open by law: which day counts where both of two starting points have come (reading `two-starting-points`), and what {@link targetGroup} leaves open.
 * For collective protection from 2022-06-15 to 2025-12-31 (a right, not an obligation) the time of § 12 is taken to run in the same way.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns an answer for each deadline, by its name
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { deadlines } from 'integreringsloven';
 *
 * const found = deadlines(
 *   { permit: { ground: 'refugee', grantedOn: '2026-01-10' }, programme: { startedOn: '2026-04-20' } },
 *   { on: '2026-05-01' },
 * );
 * const entry = found['start-registered'];
 * entry.status === 'determined' && entry.outcome.kind === 'due' && entry.outcome.due; // => '2026-06-20'
 * entry.status === 'determined' && entry.outcome.kind === 'due' && entry.outcome.state.kind; // => 'not-known'
 * ```
 */
export const deadlines = (facts: CaseFacts, options: AskOptions): Deadlines => deadlinesOf(askedTogether(facts, options));
