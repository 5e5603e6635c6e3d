import type { CaseFacts } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import type { Decision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { familyMember } from './familyMember.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';
import { noNewRights } from './noNewRights.js';
import { priorEducation } from './priorEducation.js';

/**
 * Where a person stands to the introduction programme (målgruppe).
 *
 * - `right-and-obligation` (rett og plikt)
 * - `right` (rett): a right without an obligation, on the ground `collective-protection` (chapter 6A) or `finish-begun-programme` (§ 9 last
 *   paragraph); `refusal` says what a job near full time does: the `municipality-may-refuse` a claim, the running `programme-ends`, or
 *   nothing (`none`)
 * - `may-be-offered` (kan-tilbud): the municipality chooses; `ground` says why the person is one of those it may choose
 * - `outside` (utenfor målgruppen); `ground` says which condition is not met
 */
export type TargetGroup =
  | { readonly group: 'right-and-obligation' }
  | { readonly group: 'right'; readonly ground: 'collective-protection'; readonly refusal: 'none' | 'municipality-may-refuse' | 'programme-ends' }
  | { readonly group: 'right'; readonly ground: 'finish-begun-programme'; readonly refusal: 'none' }
  | { readonly group: 'may-be-offered'; readonly ground: OptionalGround }
  | { readonly group: 'outside'; readonly ground: OutsideGround };

/**
 * Why a programme may be offered (§ 8 third paragraph).
 *
 * - `family-of-others`: family immigration to others than those in § 9 first paragraph letter f
 * - `over-upper-age`: over the upper age on the day the permit was granted
 * - `settled-without-agreement`: settled without an agreement with the integration authorities
 */
export type OptionalGround = 'family-of-others' | 'over-upper-age' | 'settled-without-agreement';

/**
 * Why a person is outside the target group.
 *
 * - `no-permit-yet`: no permit has been granted on the date asked about
 * - `introduction-act-2003`: the Act of 2003 governs (§ 52)
 * - `nordic-or-eea`: a Nordic citizen, or covered by the EEA Agreement (§ 8 last paragraph)
 * - `permit-not-in-section-9`: the permit is none of those in § 9
 * - `under-lower-age`: below the lower age on the day the permit was granted
 * - `not-settled`: not settled in a municipality
 * - `residence-limit-passed`: lived too long in a municipality when the decision is made (toårsfristen)
 * - `in-work`: work, or an offer of work, of the size in § 8 fourth paragraph, from 2026
 * - `work-ended-after-limit`: such work ended after the residence limit, with the reading that the right does not come back
 * - `no-new-rights-after-collective-protection`: a new permit gives no new right (Regulation § 43h, from 2026)
 */
export type OutsideGround =
  | 'no-permit-yet'
  | 'introduction-act-2003'
  | 'nordic-or-eea'
  | 'permit-not-in-section-9'
  | 'under-lower-age'
  | 'not-settled'
  | 'residence-limit-passed'
  | 'in-work'
  | 'work-ended-after-limit'
  | 'no-new-rights-after-collective-protection';

const outside = (ground: OutsideGround): TargetGroup => ({ group: 'outside', ground });

const FINISH: TargetGroup = { group: 'right', ground: 'finish-begun-programme', refusal: 'none' };

/** A person who has begun a programme may finish it, whatever becomes of the permit or the citizenship (§ 9 last paragraph). */
const finishOrOutside = ({ ask }: CaseInquiry, ground: OutsideGround): TargetGroup =>
  ask(questions.programmeRunning) === 'yes' ? FINISH : outside(ground);

/** The same where the permit may have been changed: then less than a right must not be the answer to one who has begun. */
const unlessBegunBeforeChange = ({ ask }: CaseInquiry, otherwise: TargetGroup): TargetGroup =>
  ask(questions.permitChanged) === 'yes' && ask(questions.programmeRunning) === 'yes' ? FINISH : otherwise;

/** § 8 third paragraph: the municipality may offer, within the residence limit. */
const mayBeOffered = (inquiry: CaseInquiry, ground: OptionalGround): TargetGroup => {
  const { ask, law } = inquiry;
  if (ask(questions.settled) === 'not-yet') return unlessBegunBeforeChange(inquiry, outside('not-settled'));
  law(parameters.optionalResidenceLimit);
  if (ask(questions.optionalResidenceLimit) === 'passed') return unlessBegunBeforeChange(inquiry, outside('residence-limit-passed'));
  return unlessBegunBeforeChange(inquiry, { group: 'may-be-offered', ground });
};

/** The permit, as far as § 8 treats permits differently. */
type PermitClass = 'refugee' | 'collective-protection' | 'letters-f-and-g' | 'letters-b-to-d' | 'family-of-others' | 'not-in-section-9';

/** § 9 first paragraph letter f and second paragraph: is the family member's permit one that gives a right? */
const isLetterF = (inquiry: CaseInquiry): boolean => {
  const member = familyMember(inquiry);
  if (member === 'beyond-limit') inquiry.note('family-beyond-limit-is-family-of-others');
  return member === 'letter-f';
};

/** § 9: which permit does the person hold? */
export const permitClass: CaseRule<'permitClass', PermitClass> = {
  id: 'permitClass',
  shares: [],
  decide: (inquiry) => {
    const ground = inquiry.ask(questions.permitGround);
    switch (ground) {
      case 'refugee':
      case 'collective-protection':
        return ground;
      case 'resettlement-refugee':
      case 'humanitarian-after-protection-application':
      case 'family-with-children-awaiting-identity':
        return 'letters-b-to-d';
      case 'family-member':
        return isLetterF(inquiry) ? 'letters-f-and-g' : 'family-of-others';
      case 'independent-ground':
        return 'letters-f-and-g';
      case 'other':
        return 'not-in-section-9';
      default:
        return ground satisfies never;
    }
  },
};

/** § 8 first paragraph, first and second sentence: how old was the person when the permit was granted? */
export const ageBandOfTargetGroup: CaseRule<'age', 'below' | 'within' | 'over'> = {
  id: 'age',
  shares: ['permit.grantedOn'],
  decide: ({ ask, law }) => {
    law(parameters.lowerAge);
    law(parameters.upperAge);
    const band = ask(questions.ageWhenGranted);
    switch (band) {
      case 'below':
      case 'within':
        return band;
      case 'year-after-upper':
        return ask(questions.upperAgeBound) === 'through-the-year' ? 'within' : 'over';
      case 'above':
        return 'over';
      default:
        return band satisfies never;
    }
  },
};

/** § 8 first and second paragraph: is the person settled, and by agreement, or one of those of whom that is not required? */
export const settlementOf = (permit: PermitClass): CaseRule<string, 'not-settled' | 'met' | 'without-agreement'> => ({
  id: `settlement of ${permit}`,
  shares: ['settlement.settledOn', 'permit.previousGround'],
  decide: (inquiry) => {
    const { ask, law } = inquiry;
    if (ask(questions.settled) === 'not-yet') return 'not-settled';
    if (permit === 'letters-f-and-g') return 'met';
    if (ask(questions.settledByAgreement) === 'yes') return 'met';
    const waived = permit === 'refugee' && law(parameters.agreementWaivedAfterFamilyPermit) === true;
    return waived && ask(questions.familyPermitBefore) === 'yes' && isLetterF(inquiry) ? 'met' : 'without-agreement';
  },
});

/** § 8 fourth paragraph, from 2026: work of some size takes a person out, unless it ended within the residence limit. */
const workException = (limit: 'not-reached' | 'decided-in-time'): CaseRule<string, 'none' | 'in-work' | 'work-ended-after-limit'> => ({
  id: `work, limit ${limit}`,
  shares: ['programme running'],
  decide: ({ ask, law }) => {
    if (law(parameters.workExceptionHours) === null) return 'none';
    const work = ask(questions.workOfSize);
    switch (work) {
      case 'none':
        return 'none';
      case 'in-work':
        if (ask(questions.programmeRunning) === 'no') return 'in-work';
        return ask(questions.workInRunningProgramme) === 'programme-continues' ? 'none' : 'in-work';
      case 'ended':
        if (limit === 'not-reached' || ask(questions.workEndedWithinLimit) === 'yes') return 'none';
        return ask(questions.workEndedAfterLimit) === 'applies-again' ? 'none' : 'work-ended-after-limit';
      default:
        return work satisfies never;
    }
  },
});

/** Chapter 6A: what collective protection gives on the date asked about. */
const underCollectiveProtection = (inquiry: CaseInquiry): TargetGroup => {
  const { ask, law } = inquiry;
  law(parameters.collectiveProtectionPermitsFrom);
  const standing = law(parameters.collectiveProtectionStanding);
  if (standing === 'right-and-obligation' || ask(questions.inScopeOfChapter6A) === 'no') {
    return { group: 'right-and-obligation' };
  }
  return { group: 'right', ground: 'collective-protection', refusal: refusal(inquiry) };
};

/** A job near full time: a claim may be refused, and a programme that runs ends for those with upper secondary education (§ 37 c, Regulation § 43j). */
const refusal = ({ ask, consider, law }: CaseInquiry): 'none' | 'municipality-may-refuse' | 'programme-ends' => {
  if (law(parameters.refusalForNearFullTimeWork) !== true) return 'none';
  if (ask(questions.anyWork) !== 'in-work' || ask(questions.nearFullTimeWork) === 'no') return 'none';
  if (ask(questions.programmeRunning) === 'no') return 'municipality-may-refuse';
  if (law(parameters.endedByNearFullTimeWork) !== true) return 'none';
  return consider(priorEducation(protectedAsKnown)) === 'below-upper-secondary' ? 'none' : 'programme-ends';
};

/** That the person has collective protection, where that is established already. */
const protectedAsKnown: CaseRule<'protectedAsKnown', boolean> = { id: 'protectedAsKnown', decide: () => true };

/** The rule behind {@link targetGroup}, in the order of §§ 52, 9 and 8 and chapter 6A. */
export const targetGroupRule: CaseRule<'targetGroup', TargetGroup> = {
  id: 'targetGroup',
  decide: (inquiry) => {
    const { ask, consider, law } = inquiry;
    if (ask(questions.permitHeld) === 'not-granted-yet') return outside('no-permit-yet');
    if (!consider(governedByIntegrationAct)) return outside('introduction-act-2003');
    if (ask(questions.nordicOrEea) === 'yes') return finishOrOutside(inquiry, 'nordic-or-eea');

    const permit = consider(permitClass);
    if (permit === 'not-in-section-9') return finishOrOutside(inquiry, 'permit-not-in-section-9');
    if (permit === 'family-of-others') return mayBeOffered(inquiry, 'family-of-others');

    const ageBand = consider(ageBandOfTargetGroup);
    if (ageBand === 'below') return unlessBegunBeforeChange(inquiry, outside('under-lower-age'));
    if (ageBand === 'over') {
      law(parameters.optionalOverAge);
      return mayBeOffered(inquiry, 'over-upper-age');
    }

    const settled = consider(settlementOf(permit));
    if (settled === 'not-settled') return unlessBegunBeforeChange(inquiry, outside('not-settled'));
    if (settled === 'without-agreement') return mayBeOffered(inquiry, 'settled-without-agreement');

    law(parameters.residenceLimit);
    const limit = ask(questions.residenceLimit);
    if (limit === 'passed') return unlessBegunBeforeChange(inquiry, outside('residence-limit-passed'));

    if (permit !== 'collective-protection' && consider(noNewRights)) {
      return finishOrOutside(inquiry, 'no-new-rights-after-collective-protection');
    }
    const work = consider(workException(limit));
    if (work !== 'none') return unlessBegunBeforeChange(inquiry, outside(work));

    if (permit === 'collective-protection') return underCollectiveProtection(inquiry);
    return { group: 'right-and-obligation' };
  },
};

/**
 * Who has a right to the introduction programme, who has an obligation as well, who may be offered one, and who is outside (målgruppe).
 *
 * Provisions: the Act §§ 8, 9, 37 c and 52, and the Regulation §§ 43h, 43j and 72, in every wording from 2021-01-01. Certainty: statute and
 * regulation, save that the first wording of § 8 last paragraph is from guidance; each step of the trace says which.
 *
 * Open by law, never guessed: the year after the upper age (reading `upper-age-bound`), the day that "after" names (`after-a-date`), work
 * beside a running programme (`work-in-running-programme`) or ended after the residence limit (`work-ended-after-limit`), a permit changed before
 * the Regulation § 43h (`no-new-rights-earlier-change`), and what is near full time (assessment `near-full-time-work`).
 *
 * The file is that of the permit held now: a date before it, when another permit was held, is an error.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the group, or every group that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { targetGroup } from 'integreringsloven';
 *
 * const facts = {
 *   person: { birthDate: '1985-03-02', citizenship: 'third-country' },
 *   permit: { ground: 'collective-protection', grantedOn: '2023-02-10', previousGround: null },
 *   settlement: { settledOn: '2023-05-01', byAgreement: true },
 * } as const;
 *
 * const then = targetGroup(facts, { on: '2023-06-01' });
 * then.status === 'determined' && then.outcome.group; // => 'right'
 *
 * const now = targetGroup({ ...facts, work: { hoursPerWeek: 0 } }, { on: '2026-02-01' });
 * now.status === 'open' && now.open.map((point) => point.facts); // => [['decision.madeOn']]
 * ```
 */
export const targetGroup = (facts: CaseFacts, options: AskOptions): Decision<'targetGroup', TargetGroup> =>
  askRule(targetGroupRule, facts, options);
