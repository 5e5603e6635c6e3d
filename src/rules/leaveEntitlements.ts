import type { CaseFacts, LeaveKind } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import type { Decision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, inForce, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { childIllness } from './childIllness.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';

/**
 * What a participant may be away for: the kinds of leave in a file, with birth told for each parent and adoption by itself, and what is counted in
 * hours or by the occasion.
 *
 * - `own-illness`, `child-illness`, `pregnancy`, `welfare`, `peace-work`, `long-illness`, `parental`, `religious-day`, `holiday`: as in `leaveKinds`
 * - `pregnancy-checks`: antenatal checks (svangerskapskontroll), Regulation § 11 first paragraph
 * - `birth-mother`, `birth-father`: time off at the birth, § 12; where the parents do not live together, another who helps the mother may use the father's
 * - `breastfeeding`: ammefri, § 13
 * - `adoption`: omsorgspermisjon ved adopsjon, § 16 third paragraph
 * - `days-off`: Saturdays, Sundays and the days that § 17 first paragraph lists
 */
export type EntitlementKind =
  | Exclude<LeaveKind, 'birth' | 'covid-19' | 'unapproved'>
  | 'pregnancy-checks'
  | 'birth-mother'
  | 'birth-father'
  | 'breastfeeding'
  | 'adoption'
  | 'days-off';

/** How long one may be away, at most. */
export interface EntitlementLength {
  /** How many of the unit, at the most. */
  readonly amount: number;
  /** What the amount is counted in: working days (virkedager), months, years, or hours of each day. */
  readonly unit: 'working-days' | 'months' | 'years' | 'hours-a-day';
}

/**
 * The time, or the event, that a length is for.
 *
 * - `last-12-months`: the 12 months up to the day asked about
 * - `calendar-year`: from 1 January through 31 December
 * - `pregnancy`, `birth`, `adoption`: one such event
 * - `first-year-of-child`: from the birth to the first birthday
 * - `occasion`: each time that it is needed
 * - `not-stated`: the Regulation names none
 */
export type EntitlementTime =
  | 'last-12-months'
  | 'calendar-year'
  | 'pregnancy'
  | 'birth'
  | 'first-year-of-child'
  | 'adoption'
  | 'occasion'
  | 'not-stated';

/**
 * What must be there for absence, time off or leave (vilkår); whoever decides has to see to it.
 *
 * - `self-certificate-or-medical-certificate`: egenmelding or legeerklæring, Regulation §§ 5 and 6
 * - `not-possible-outside-programme-hours`: checks that cannot reasonably be made outside the hours of the programme, § 11
 * - `lives-with-mother-and-cares-or-helps-her`: the father lives with the mother and uses the time to care for family and home; or another helps her, § 12
 * - `breastfeeds-child`: the participant breastfeeds her child, § 13
 * - `important-welfare-grounds`: viktige velferdsgrunner, § 14
 * - `on-application`: the municipality has an application to grant, §§ 14 and 14 a
 * - `medical-certificate-of-long-illness`: a medical certificate that own or a child's long illness or injury prevents taking part, § 15
 * - `together-for-both-parents`: the time is for both parents together (til sammen), § 16
 * - `other-holy-days-than-public`: the participant has other holy days than the public ones, § 17 second paragraph
 * - `municipality-sets-time`: the municipality decides when the holiday is taken, § 18
 */
export type LeaveCondition =
  | 'self-certificate-or-medical-certificate'
  | 'not-possible-outside-programme-hours'
  | 'lives-with-mother-and-cares-or-helps-her'
  | 'breastfeeds-child'
  | 'important-welfare-grounds'
  | 'on-application'
  | 'medical-certificate-of-long-illness'
  | 'together-for-both-parents'
  | 'other-holy-days-than-public'
  | 'municipality-sets-time';

/**
 * A number within an entitlement.
 *
 * - `child-through-year-of`: through the calendar year in which the child turns so many `years`
 * - `child-under`: the child is younger than this
 * - `reserved-for-each-parent`: so many `days`, as the text has it, are for the one parent and so many for the other; those the father does not use lapse,
 *   unless the municipality makes an exception because he is ill or injured (§ 16 fourth and fifth paragraph)
 * - `follow-up-from-month`: follow-up and Norwegian are to be offered from and with this `month` of the leave, counted from one
 * - `notice`: the participant gives notice so many days before
 * - `travel-days-in-addition`: necessary days of travel to a funeral may be granted besides (§ 14 third paragraph)
 * - `occasion`: an example of the law, with the `workingDays` it names for it; `null` where it names none
 */
export type LeaveLimit =
  | { readonly limit: 'child-through-year-of' | 'child-under'; readonly years: number }
  | { readonly limit: 'reserved-for-each-parent' | 'notice'; readonly days: number }
  | { readonly limit: 'follow-up-from-month'; readonly month: number }
  | { readonly limit: 'travel-days-in-addition' }
  | { readonly limit: 'occasion'; readonly occasion: WelfareOccasion; readonly workingDays: number | null };

/**
 * The examples of the Regulation § 14 second paragraph.
 *
 * - `kindergarten`: a child gets used to kindergarten (tilvenning i barnehage)
 * - `school-start`: the day a child begins at school
 * - `wedding`: the day the participant marries
 * - `death`: a death in the near family or among friends
 * - `interview-or-appointment`: a job interview, admission to a school, or an appointment with a doctor or a dentist
 * - `care-of-relative`: the participant nurses a near relative at home
 */
export type WelfareOccasion = 'kindergarten' | 'school-start' | 'wedding' | 'death' | 'interview-or-appointment' | 'care-of-relative';

/**
 * A right to be away, or leave that the municipality may grant.
 *
 * `benefit` says whether the introduction benefit is `kept` or `not-kept`; `kept-unless-decided`, that the municipality may decide otherwise when the
 * absence is long.
 */
export interface Entitlement {
  /** What one may be away for. */
  readonly kind: EntitlementKind;
  /** `right`: the Regulation gives it (rett). `may-be-granted`: the municipality may grant it (kan innvilge). */
  readonly standing: 'right' | 'may-be-granted';
  /** `null` where the law sets no number: as long as it is needed. */
  readonly length: EntitlementLength | null;
  /** The time or the event that `length` is for. */
  readonly per: EntitlementTime;
  /** Whether the introduction benefit is kept; `kept-for-length` says that it is kept for the hours in `length` and not for more. */
  readonly benefit: 'kept' | 'kept-unless-decided' | 'kept-for-length' | 'not-kept';
  /** Numbers and examples within the entitlement; empty where the Regulation has none. */
  readonly limits: readonly LeaveLimit[];
  /** What must be there besides; empty where the Regulation names nothing. */
  readonly conditions: readonly LeaveCondition[];
}

/** When a self-certificate is enough (egenmelding), Regulation §§ 8 and 9. */
export interface SelfCertificates {
  /** Weeks in the programme before one may be used. */
  readonly afterWeeks: number;
  /** Calendar days that one may be used for at a time. */
  readonly calendarDays: number;
  /** Absence again within so many calendar days is counted together with the earlier. */
  readonly newAbsenceWithinDays: number;
  /** After so many, without a medical certificate, the municipality may decide that the right to use them is lost … */
  readonly lossAfterTimes: number;
  /** … when they were in the last so many months. */
  readonly countedOverMonths: number;
  /** The decision is looked at again within so many months. */
  readonly lossReviewedWithinMonths: number;
}

/**
 * Absence, time off and leave of a participant (fravær, fri og permisjon).
 *
 * - `entitlements`: everything the Regulation gives or lets the municipality grant, in its order, and in `selfCertificates` when one is enough
 * - `not-governed`: the Act of 2003 governs
 */
export type LeaveEntitlements =
  | { readonly kind: 'entitlements'; readonly entitlements: readonly Entitlement[]; readonly selfCertificates: SelfCertificates }
  | { readonly kind: 'not-governed' };

/** A right with the benefit kept and nothing more to say, and what is otherwise. */
const entitlement = (kind: EntitlementKind, per: EntitlementTime, length: EntitlementLength | null, otherwise: Partial<Entitlement> = {}): Entitlement => ({
  kind,
  standing: 'right',
  length,
  per,
  benefit: 'kept',
  limits: [],
  conditions: [],
  ...otherwise,
});

const workingDays = (amount: number): EntitlementLength => ({ amount, unit: 'working-days' });

/** §§ 5 to 7: absence with benefit because of illness. */
const absence = (inquiry: CaseInquiry): readonly Entitlement[] => {
  const conditions = ['self-certificate-or-medical-certificate'] as const;
  const ofChild = inquiry.consider(childIllness);
  return [
    entitlement('own-illness', 'occasion', null, { benefit: 'kept-unless-decided', conditions }),
    ...(ofChild === null
      ? []
      : [
          entitlement('child-illness', 'last-12-months', workingDays(ofChild.workingDays), {
            limits: [{ limit: 'child-through-year-of', years: ofChild.throughYearOfAge }],
            conditions,
          }),
        ]),
  ];
};

/** §§ 11 to 13: time off with benefit. */
const timeOff = (inquiry: CaseInquiry): readonly Entitlement[] => [
  entitlement('pregnancy-checks', 'occasion', null, { conditions: ['not-possible-outside-programme-hours'] }),
  entitlement('pregnancy', 'pregnancy', workingDays(inForce(inquiry, parameters.pregnancyDays))),
  entitlement('birth-mother', 'birth', workingDays(inForce(inquiry, parameters.birthDaysMother))),
  entitlement('birth-father', 'birth', workingDays(inForce(inquiry, parameters.birthDaysFather)), {
    conditions: ['lives-with-mother-and-cares-or-helps-her'],
  }),
  // The time off is what is needed; the number is what the benefit is kept for.
  entitlement(
    'breastfeeding',
    'first-year-of-child',
    { amount: inForce(inquiry, parameters.breastfeedingHours), unit: 'hours-a-day' },
    { benefit: 'kept-for-length', conditions: ['breastfeeds-child'] },
  ),
];

/** §§ 14 and 14 a: leave with benefit, which the municipality may grant. */
const grantedLeave = (inquiry: CaseInquiry): readonly Entitlement[] => {
  const occasion = (name: WelfareOccasion, days: number | null): LeaveLimit => ({ limit: 'occasion', occasion: name, workingDays: days });
  const peaceWork = inquiry.law(parameters.peaceWorkDays);
  return [
    entitlement('welfare', 'calendar-year', workingDays(inForce(inquiry, parameters.welfareDays)), {
      standing: 'may-be-granted',
      limits: [
        occasion('kindergarten', inForce(inquiry, parameters.kindergartenDays)),
        occasion('school-start', inForce(inquiry, parameters.schoolStartDays)),
        // "The day" of the wedding.
        occasion('wedding', 1),
        occasion('death', inForce(inquiry, parameters.bereavementDays)),
        occasion('interview-or-appointment', null),
        occasion('care-of-relative', null),
        { limit: 'travel-days-in-addition' },
      ],
      conditions: ['on-application', 'important-welfare-grounds'],
    }),
    ...(peaceWork === null
      ? []
      : [entitlement('peace-work', 'calendar-year', workingDays(peaceWork), { standing: 'may-be-granted', conditions: ['on-application'] })]),
  ];
};

/** §§ 15 and 16: leave without benefit. */
const leaveWithoutBenefit = (inquiry: CaseInquiry): readonly Entitlement[] => {
  const reserved: readonly LeaveLimit[] =
    inquiry.ask(questions.otherParentInProgramme) === 'yes'
      ? [{ limit: 'reserved-for-each-parent', days: inForce(inquiry, parameters.parentalDaysReserved) }]
      : [];
  const followUp: LeaveLimit = { limit: 'follow-up-from-month', month: inForce(inquiry, parameters.followUpFromMonth) };
  const together = ['together-for-both-parents'] as const;
  return [
    entitlement('long-illness', 'occasion', { amount: inForce(inquiry, parameters.longIllnessYears), unit: 'years' }, {
      benefit: 'not-kept',
      conditions: ['medical-certificate-of-long-illness'],
    }),
    entitlement('parental', 'first-year-of-child', { amount: inForce(inquiry, parameters.parentalMonths), unit: 'months' }, {
      benefit: 'not-kept',
      limits: [...reserved, followUp],
      conditions: together,
    }),
    entitlement('adoption', 'adoption', { amount: inForce(inquiry, parameters.adoptionMonths), unit: 'months' }, {
      benefit: 'not-kept',
      limits: [{ limit: 'child-under', years: inForce(inquiry, parameters.adoptedChildUnderAge) }, ...reserved, followUp],
      conditions: together,
    }),
  ];
};

/** §§ 17 and 18: days off, religious days and holiday. */
const daysOffAndHoliday = (inquiry: CaseInquiry): readonly Entitlement[] => {
  inquiry.note('holiday-time-not-stated');
  return [
    entitlement('days-off', 'calendar-year', null),
    entitlement('religious-day', 'calendar-year', workingDays(inForce(inquiry, parameters.religiousDays)), {
      limits: [{ limit: 'notice', days: inForce(inquiry, parameters.religiousDaysNotice) }],
      conditions: ['other-holy-days-than-public'],
    }),
    entitlement('holiday', 'not-stated', workingDays(inForce(inquiry, parameters.holidayDays)), { conditions: ['municipality-sets-time'] }),
  ];
};

/** The rule behind {@link leaveEntitlements}, in the order of the Regulation §§ 5 to 18. */
export const leaveEntitlementsRule: CaseRule<'leaveEntitlements', LeaveEntitlements> = {
  id: 'leaveEntitlements',
  decide: (inquiry) => {
    if (!inquiry.consider(governedByIntegrationAct)) return { kind: 'not-governed' };
    return {
      kind: 'entitlements',
      entitlements: [absence, timeOff, grantedLeave, leaveWithoutBenefit, daysOffAndHoliday].flatMap((chapter) => chapter(inquiry)),
      selfCertificates: {
        afterWeeks: inForce(inquiry, parameters.selfCertificateAfter),
        calendarDays: inForce(inquiry, parameters.selfCertificateDays),
        newAbsenceWithinDays: inForce(inquiry, parameters.newAbsenceWithin),
        lossAfterTimes: inForce(inquiry, parameters.selfCertificatesBeforeLoss),
        countedOverMonths: inForce(inquiry, parameters.selfCertificatesCountedOver),
        lossReviewedWithinMonths: inForce(inquiry, parameters.lossReviewedWithin),
      },
    };
  },
};

/**
 * Every kind of absence, time off and leave from a programme: whether it is a right or may be granted, how long it may last and over what time that
 * is counted, and whether the introduction benefit is kept (fravær, fri og permisjon).
 *
 * Provisions: the Regulation §§ 5 to 18, in every wording from 2021-01-01. Certainty: regulation. Until 2023-07-31 the text of some of them said
 * "dager", not "virkedager"; that working days were meant all along is inferred (note `days-became-working-days`).
 *
 * Conditions that the file does not hold are named, not answered. `child-illness` is left out when no child is of the age, which lasts through the
 * calendar year. § 18 gives "up to" a number of days of holiday and names no time that they are for; in a programme shorter than a year the
 * directorate does not give them all. No formula was found, so none is used: the number is the most that can be given (note `holiday-time-not-stated`).
 *
 * The question is put of a participant: whether the person is in the target group is for {@link targetGroup} to say.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the entitlements, or every list that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { leaveEntitlements } from 'integreringsloven';
 *
 * const decision = leaveEntitlements(
 *   {
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20' },
 *     household: {
 *       youngestChildBornOn: '2014-03-01',
 *       moreThanTwoChildren: false,
 *       soleCarer: true,
 *       chronicallyIllChild: false,
 *       otherParentInProgramme: false,
 *     },
 *   },
 *   { on: '2026-12-31' },
 * );
 * const entitlements = decision.status === 'determined' && decision.outcome.kind === 'entitlements' ? decision.outcome.entitlements : [];
 * entitlements.find(({ kind }) => kind === 'child-illness')?.length; // => { amount: 20, unit: 'working-days' }
 * ```
 */
export const leaveEntitlements = (facts: CaseFacts, options: AskOptions): Decision<'leaveEntitlements', LeaveEntitlements> =>
  askRule(leaveEntitlementsRule, facts, options);
