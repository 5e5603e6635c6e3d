import type { CaseFacts, TrainingAuthority } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import type { Decision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, inForce, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { familyMember } from './familyMember.js';
import { governedWithArrivalKept } from './governedByIntegrationAct.js';
import { noNewRightsWithPermitsKept } from './noNewRights.js';
import { guidingLevel, trainingEducation, type GuidingLevel } from './norwegianGoal.js';
import { transitionalTerms, type TrainingClock, type TransitionalTerms } from './trainingTerms.js';

/**
 * Where a person stands to the training (rett og plikt).
 *
 * - `right-and-obligation`: § 26 first paragraph
 * - `obligation`: § 26 third paragraph, a permit for work or of the family of one who has such a permit
 * - `right`: § 37 d, collective protection
 * - `right-to-finish`: what is begun may be finished whatever becomes of the permit (§ 26 sixth paragraph), or what remains of the training under
 *   collective protection (Regulation § 43h second paragraph)
 * - `obligation-and-right-to-finish`: the new permit gives an obligation, the former a right to finish
 */
export type TrainingStanding = 'right-and-obligation' | 'obligation' | 'right' | 'right-to-finish' | 'obligation-and-right-to-finish';

/**
 * How long Norwegian is taught (§ 32).
 *
 * - `level-or-time`: until the least level is reached, and not longer than `longestMonths` from the day that `clock` names, with approved leave added
 *   (`plusLeave`)
 * - `level-or-hours`: until the least level is reached or so many `hours` are completed
 */
export type NorwegianScope =
  | { readonly until: 'level-or-time'; readonly longestMonths: number; readonly clock: TrainingClock; readonly plusLeave: true }
  | { readonly until: 'level-or-hours'; readonly hours: number };

/**
 * Social studies (§§ 33 and 37).
 *
 * - `hours`: hours in a language the participant understands and a test, within some months of the clock
 * - `by-county`: as the county authority gives it; the hours and the time of § 33 do not bind it
 */
export type SocialStudiesScope =
  | {
      readonly kind: 'hours';
      /** Hours of social studies in all (samfunnskunnskap); fewer by the Regulation § 73 for earlier permits. */
      readonly hours: number;
      /** The hours are to be completed within so many months of the day of the clock. */
      readonly withinMonths: number;
      /** The test is to be taken within so many months of the same day; `null` where there is no obligation to take it. */
      readonly testWithinMonths: number | null;
      /** The day from which those months are counted. */
      readonly clock: Exclude<TrainingClock, 'start'>;
      /** Whether approved leave is added; the wording before 2023-08-01 did not say so. */
      readonly plusLeave: boolean;
    }
  | { readonly kind: 'by-county' };

/** Training that the person has a right or an obligation to. */
export interface Training {
  /** Tells it from `outside`: there is a right, an obligation, or both. */
  readonly kind: 'training';
  /** Whether it is a right, an obligation, both, or a right to finish what is begun. */
  readonly standing: TrainingStanding;
  /** How long Norwegian is taught: to a level, and not longer than a time or a number of hours. */
  readonly norwegian: NorwegianScope;
  /** The hours after which an obligation ends that stands beside a right to finish; `null` otherwise. */
  readonly obligationHours: number | null;
  /**
   * Extended training that may be given under collective protection (utvidet norskopplæring), Regulation § 43g: at most `longestMonths`, where the
   * Regulation says so `inStepsOfMonths` at a time (`null` where it does not); `null` where none may be given.
   */
  readonly extension: { readonly longestMonths: number; readonly inStepsOfMonths: number | null } | null;
  /** Social studies; `null` where there is neither a right nor an obligation to them, under collective protection (§ 37 d). */
  readonly socialStudies: SocialStudiesScope | null;
  /** The level that the participant ought to reach at the least (Regulation § 28); it guides and does not bind. */
  readonly level: GuidingLevel;
  /** Whether the final tests are an obligation (§ 37), or there is none and one test in Norwegian is free (§ 37 d); `none` otherwise. */
  readonly tests: 'obligation' | 'one-free-test-in-norwegian' | 'none';
  /** Whether the municipality may charge for it (§ 30 fourth paragraph). */
  readonly mayBeCharged: boolean;
  /** Who gives the training: the municipality or the county authority (§ 30). */
  readonly authority: TrainingAuthority;
}

/**
 * Why a person has neither a right nor an obligation.
 *
 * - `introduction-act-2003`: the Act of 2003 governs
 * - `no-permit-yet`: no permit has been granted on the date asked about
 * - `permit-gives-none`: the permit is in neither § 27 nor § 28
 * - `under-lower-age`, `over-upper-age`: the age on the day the permit was granted is outside § 26 first and third paragraph
 * - `turned-upper-age`: the right and the obligation ended on the birthday of § 26 fifth paragraph
 * - `not-yet-arisen`: they have not arisen yet (§ 26 second and fourth paragraph): arrival, renewal or settlement is still to come
 * - `settled-without-agreement`: collective protection, and settled without an agreement
 */
export type TrainingOutsideGround =
  | 'introduction-act-2003'
  | 'no-permit-yet'
  | 'permit-gives-none'
  | 'under-lower-age'
  | 'over-upper-age'
  | 'turned-upper-age'
  | 'not-yet-arisen'
  | 'settled-without-agreement';

/** Where a person stands to Norwegian training and social studies (opplæring i norsk og samfunnskunnskap), for how long, and to which level. */
export type LanguageTraining =
  | Training
  | {
      /** Neither a right nor an obligation to training. */
      readonly kind: 'outside';
      /** Why there is neither. */
      readonly ground: TrainingOutsideGround;
      /** Whether the municipality may offer it all the same (§ 26 seventh paragraph). */
      readonly mayBeOffered: boolean;
    };

const outside = (ground: TrainingOutsideGround): LanguageTraining => ({ kind: 'outside', ground, mayBeOffered: ground !== 'introduction-act-2003' });

/** The permit, as far as chapter 6 treats permits differently. */
type TrainingPermit = 'right' | 'right-after-renewal' | 'collective-protection' | 'obligation' | 'none';

/** § 27 second sentence and § 28: a permit that is not in § 9. */
const notInSection9 = ({ ask }: CaseInquiry): TrainingPermit => {
  if (ask(questions.leadsToPermanentResidence) === 'no') return 'none';
  return ask(questions.permitForWork) === 'yes' ? 'obligation' : 'right';
};

/** §§ 27 and 28: what does the permit give? */
const trainingPermit: CaseRule<'trainingPermit', TrainingPermit> = {
  id: 'trainingPermit',
  shares: [],
  decide: (inquiry) => {
    const ground = inquiry.ask(questions.permitGround);
    switch (ground) {
      case 'refugee':
      case 'resettlement-refugee':
      case 'humanitarian-after-protection-application':
      case 'independent-ground':
        return 'right';
      case 'family-with-children-awaiting-identity':
        return 'right-after-renewal';
      case 'collective-protection':
        return ground;
      case 'family-member':
        return familyMember(inquiry) === 'letter-f' ? 'right' : notInSection9(inquiry);
      case 'other':
        return notInSection9(inquiry);
      default:
        return ground satisfies never;
    }
  },
};

/** § 26 second and fourth paragraph: have the right and the obligation arisen? */
const arisen = (permit: TrainingPermit): CaseRule<string, 'yes' | 'not-yet-arisen' | 'settled-without-agreement'> => ({
  id: `arisen ${permit}`,
  shares: ['permit.appliedFromAbroad', 'permit.arrivedOn'],
  decide: ({ ask }) => {
    if (permit === 'right-after-renewal') return ask(questions.permitRenewed) === 'yes' ? 'yes' : 'not-yet-arisen';
    if (permit === 'collective-protection') {
      if (ask(questions.settled) === 'not-yet') return 'not-yet-arisen';
      return ask(questions.settledByAgreement) === 'yes' ? 'yes' : 'settled-without-agreement';
    }
    return ask(questions.appliedFromAbroad) === 'no' || ask(questions.arrivedByDate) === 'yes' ? 'yes' : 'not-yet-arisen';
  },
});

/** § 33: the hours and the year, which do not bind the county. */
const socialStudies = (inquiry: CaseInquiry, authority: TrainingAuthority, terms: TransitionalTerms, tested: boolean): SocialStudiesScope => {
  if (authority === 'county' && inquiry.law(parameters.hoursAndTimeBoundMunicipalityOnly) === true) return { kind: 'by-county' };
  return {
    kind: 'hours',
    hours: inForce(inquiry, terms.socialStudiesHours === 'new' ? parameters.socialStudiesHours : parameters.socialStudiesHoursOfEarlierPermits),
    withinMonths: inForce(inquiry, parameters.socialStudiesWithin),
    testWithinMonths: tested ? inForce(inquiry, parameters.socialStudiesTestWithin) : null,
    clock: terms.clock,
    plusLeave: terms.clock === 'offer-of-start',
  };
};

/** §§ 30 to 33 and 37: the ordinary terms. */
const ordinary = (inquiry: CaseInquiry, standing: Exclude<TrainingStanding, 'right'>, holdsCollectiveProtection: boolean): Training => {
  const { ask, consider, note } = inquiry;
  const authority = ask(questions.trainingAuthority);
  const education = consider(trainingEducation(holdsCollectiveProtection));
  const terms = consider(transitionalTerms);
  const obliged = standing === 'obligation' || standing === 'obligation-and-right-to-finish';
  const hours = obliged ? inForce(inquiry, terms.norwegianHours === 'new' ? parameters.trainingHours : parameters.trainingHoursOfEarlierPermits) : null;
  if (obliged && terms.norwegianHours !== terms.socialStudiesHours) note('norwegian-hours-of-later-arrivals');
  if (standing === 'right-and-obligation') note('late-start-on-claim');
  if (standing !== 'right-to-finish') note('exemption-on-application');
  if (standing === 'right-to-finish' || standing === 'obligation-and-right-to-finish') note('transition-by-permit-held');
  if (standing === 'obligation-and-right-to-finish') note('charge-beside-right-to-finish');
  if (terms.clock === 'right-and-obligation-arose') note('training-clock-from-guidance');
  const byHours = standing === 'obligation' ? hours : null;
  return {
    kind: 'training',
    standing,
    norwegian:
      byHours !== null
        ? { until: 'level-or-hours', hours: byHours }
        : {
            until: 'level-or-time',
            longestMonths: inForce(inquiry, education === 'below-upper-secondary' ? parameters.trainingMonths : parameters.trainingMonthsWithUpperSecondary),
            clock: terms.clock,
            plusLeave: true,
          },
    obligationHours: byHours === null ? hours : null,
    extension: null,
    socialStudies: socialStudies(inquiry, authority, terms, standing === 'right-and-obligation'),
    level: consider(guidingLevel(education)),
    tests: standing === 'right-and-obligation' ? 'obligation' : 'none',
    mayBeCharged: standing === 'obligation',
    authority,
  };
};

/** § 37 d: a year of Norwegian from the start, and no social studies. */
const underCollectiveProtection = (inquiry: CaseInquiry, standing: 'right' | 'right-to-finish', mayBeExtended: boolean): Training => {
  const { ask, consider, law, note } = inquiry;
  const authority = ask(questions.trainingAuthority);
  const education = consider(trainingEducation(true));
  const longestMonths = inForce(inquiry, parameters.trainingMonthsUnderCollectiveProtection);
  const below = education === 'below-upper-secondary';
  const extended = mayBeExtended ? law(below ? parameters.extendedTraining : parameters.extendedTrainingWithUpperSecondary) : null;
  note('leave-under-collective-protection');
  return {
    kind: 'training',
    standing,
    norwegian: { until: 'level-or-time', longestMonths, clock: 'start', plusLeave: true },
    obligationHours: null,
    extension: extended === null ? null : { longestMonths: extended, inStepsOfMonths: below ? law(parameters.extendedTrainingStep) : null },
    socialStudies: null,
    level: consider(guidingLevel(education)),
    tests: 'one-free-test-in-norwegian',
    mayBeCharged: false,
    authority,
  };
};

/** What a person may finish because of the permit held before (§ 26 sixth paragraph); `null` when there is nothing. */
const mayFinish: CaseRule<'mayFinish', 'ordinary' | 'as-under-collective-protection' | null> = {
  id: 'mayFinish',
  shares: ['permit.grantedOn'],
  decide: ({ ask, law, note }) => {
    if (law(parameters.finishBegunTraining) !== true) return null;
    const former = ask(questions.formerPermitAndTraining);
    if (former === 'none' || ask(questions.trainingBegun) === 'no') return null;
    if (former === 'perhaps') note('former-permit-taken-to-give-right');
    return former === 'collective-protection' && law(parameters.collectiveProtectionTraining) === 'right' ? 'as-under-collective-protection' : 'ordinary';
  },
};

/** What is begun may be finished, whatever becomes of the permit (§ 26 sixth paragraph). */
const finishOr = (inquiry: CaseInquiry, otherwise: () => LanguageTraining): LanguageTraining => {
  const finish = inquiry.consider(mayFinish);
  if (finish === null) return otherwise();
  return finish === 'ordinary' ? ordinary(inquiry, 'right-to-finish', false) : underCollectiveProtection(inquiry, 'right-to-finish', false);
};

/** § 28: an obligation, beside what a former permit lets the person finish. */
const obligation = (inquiry: CaseInquiry): LanguageTraining =>
  ordinary(inquiry, inquiry.consider(mayFinish) === 'ordinary' ? 'obligation-and-right-to-finish' : 'obligation', false);

/** § 26 first paragraph letter e and § 37 d: collective protection. */
const collectiveProtection = (inquiry: CaseInquiry): LanguageTraining => {
  const { ask, consider, law } = inquiry;
  law(parameters.collectiveProtectionPermitsFrom);
  if (law(parameters.collectiveProtectionTraining) === 'right-and-obligation' || ask(questions.inScopeOfChapter6A) === 'no') {
    return ordinary(inquiry, 'right-and-obligation', true);
  }
  return consider(mayFinish) === 'ordinary' ? ordinary(inquiry, 'right-to-finish', true) : underCollectiveProtection(inquiry, 'right', true);
};

/** The rule behind {@link languageTraining}, in the order of § 52, §§ 26 to 33 and chapter 6A. */
export const languageTrainingRule: CaseRule<'languageTraining', LanguageTraining> = {
  id: 'languageTraining',
  decide: (inquiry) => {
    const { ask, consider, law, note } = inquiry;
    if (ask(questions.permitHeld) === 'not-granted-yet') return outside('no-permit-yet');
    if (!consider(governedWithArrivalKept)) return outside('introduction-act-2003');

    law(parameters.trainingLowerAge);
    law(parameters.trainingUpperAge);
    const age = ask(questions.trainingAge);
    if (age !== 'within') return outside(age);

    const permit = consider(trainingPermit);
    if (permit === 'none') return finishOr(inquiry, () => outside('permit-gives-none'));
    if (permit !== 'collective-protection' && consider(noNewRightsWithPermitsKept)) {
      note('remaining-training-after-collective-protection');
      return underCollectiveProtection(inquiry, 'right-to-finish', true);
    }

    const begins = consider(arisen(permit));
    if (begins !== 'yes') return finishOr(inquiry, () => outside(begins));
    if (permit === 'collective-protection') return collectiveProtection(inquiry);
    return permit === 'obligation' ? obligation(inquiry) : ordinary(inquiry, 'right-and-obligation', false);
  },
};

/**
 * Who has a right or an obligation to training in Norwegian and social studies (opplæring i norsk og samfunnskunnskap), for how long, how many
 * hours, and to which guiding level.
 *
 * Provisions: the Act §§ 26 to 33, 37 and 37 d and the Regulation §§ 28, 43g, 43h, 65a, 73 and 74, in every wording from 2021-01-01. Certainty:
 * statute and regulation; the wordings of 2021 and the counting before 2023-08-01 are inferred or from guidance, as the trace and the notes say.
 *
 * What the Act leaves to an application or to the municipality stands in the notes: the late start (Regulation §§ 20 to 22) and the exemption
 * (§ 29). Whether the time has run out is for {@link languageTrainingEnds} to say. Chapter 6 does not mention citizenship, so it is not asked
 * for: the permit decides. A person who has become a Norwegian citizen holds no permit, and can only finish what was begun.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns where the person stands, or everything that is still possible and what decides between it
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { languageTraining } from 'integreringsloven';
 *
 * const decision = languageTraining(
 *   {
 *     person: { birthDate: '1990-04-10', education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-01-15', appliedFromAbroad: false, previousGround: null },
 *     training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false },
 *   },
 *   { on: '2026-02-01' },
 * );
 * decision.status === 'determined' && decision.outcome.kind === 'training' && decision.outcome.norwegian;
 * // => { until: 'level-or-time', longestMonths: 18, clock: 'offer-of-start', plusLeave: true }
 * ```
 */
export const languageTraining = (facts: CaseFacts, options: AskOptions): Decision<'languageTraining', LanguageTraining> =>
  askRule(languageTrainingRule, facts, options);
