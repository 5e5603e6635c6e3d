import type { CaseFacts } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import type { Decision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import type { Fraction } from '../law/parameters.js';
import { askRule, inForce, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { benefitAmounts, type BenefitAmounts, type BenefitBase } from './benefitAmounts.js';
import { specialProgramme } from './collectiveProtection.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';

/**
 * Why a participant is paid the whole benefit or a fraction of it (§ 20).
 *
 * - `full`: twice the basic amount
 * - `young-living-apart`: under 25, not living with parents
 * - `young-living-with-parents`: under 25, living with one or both parents
 * - `couple-without-children`: both in a programme and without children, from 2024-07-01
 * - `young-couple`: the two fractions multiplied, when reading `young-couple` is chosen so
 */
export type BenefitGround = 'full' | 'young-living-apart' | 'young-living-with-parents' | 'couple-without-children' | 'young-couple';

/**
 * Why there is no benefit.
 *
 * - `not-in-programme`: not begun, or ended, on that day
 * - `leave-without-benefit`: in leave that the Regulation gives without the benefit (§§ 15 and 16)
 * - `introduction-act-2003`: the Act of 2003 governs
 */
export type NoBenefitGround = 'not-in-programme' | 'leave-without-benefit' | 'introduction-act-2003';

/**
 * The benefit of one day (introduksjonsstønad), before deductions.
 *
 * - `benefit`: the basic amount (G) in kroner, the fraction of twice that amount and its `ground`, and the amounts of § 20 in whole øre (`ore`)
 * - `benefit-for-part-attended`: a part-time programme under collective protection that is not part time because of the municipality; the benefit
 *   is the percent of full time that the programme has, of the amounts in `oreAtFullTime`
 * - `none`: no benefit that day; `ground` says why
 */
export type IntroductionBenefit =
  | (BenefitBase & { readonly kind: 'benefit'; readonly ground: BenefitGround; readonly ore: BenefitAmounts })
  | (BenefitBase & { readonly kind: 'benefit-for-part-attended'; readonly ground: BenefitGround; readonly oreAtFullTime: BenefitAmounts })
  | { readonly kind: 'none'; readonly ground: NoBenefitGround };

/** The fraction of the whole benefit, and why. */
interface Share {
  readonly fraction: Fraction;
  readonly ground: BenefitGround;
}

const FULL: Share = { fraction: { numerator: 1, denominator: 1 }, ground: 'full' };

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

const product = (a: Fraction, b: Fraction): Fraction => {
  const numerator = a.numerator * b.numerator;
  const denominator = a.denominator * b.denominator;
  const common = greatestCommon(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
};

const isLower = (a: Fraction, b: Fraction): boolean => a.numerator * b.denominator < b.numerator * a.denominator;

/** § 20 third paragraph: participants under the age. */
const youngShare = ({ ask, law, note }: CaseInquiry): Share | null => {
  law(parameters.youngBenefitAge);
  const age = ask(questions.ageForBenefit);
  // Who is under the age that day was so on every earlier day; only those who have reached it since the start would fare otherwise by another day.
  if (age === 'reached-in-programme') note('benefit-age-day-by-day');
  if (age !== 'under') return null;
  const withParents = ask(questions.livesWithParents) === 'yes';
  const fraction = law(withParents ? parameters.youngLivingWithParents : parameters.youngLivingApart);
  return fraction === null ? null : { fraction, ground: withParents ? 'young-living-with-parents' : 'young-living-apart' };
};

/** § 20 fourth paragraph, from 2024-07-01: couples who both take part and have no children. */
const coupleShare = ({ ask, law, note }: CaseInquiry): Share | null => {
  const fraction = law(parameters.coupleWithoutChildren);
  if (fraction === null || ask(questions.partnerInProgramme) === 'no') return null;
  if (ask(questions.coupleHasChild) === 'yes') {
    note('which-children-count-for-couples');
    return null;
  }
  note('couples-in-running-programme');
  return { fraction, ground: 'couple-without-children' };
};

/** § 20 third and fourth paragraph together. */
const shareOfBenefit: CaseRule<'shareOfBenefit', Share> = {
  id: 'shareOfBenefit',
  shares: [],
  decide: (inquiry) => {
    const young = youngShare(inquiry);
    const couple = coupleShare(inquiry);
    if (young === null) return couple ?? FULL;
    if (couple === null) return young;
    const reading = inquiry.ask(questions.youngCouple);
    switch (reading) {
      case 'lowest':
        return isLower(couple.fraction, young.fraction) ? couple : young;
      case 'multiplied':
        return { fraction: product(young.fraction, couple.fraction), ground: 'young-couple' };
      case 'couple-fraction':
        return couple;
      default:
        return reading satisfies never;
    }
  },
};

/** What is paid in a programme that may be part time (§ 37 c fourth paragraph, as it was until 2025). */
const paidFor: CaseRule<'paidFor', 'whole' | 'whole-in-part-time' | 'part-attended'> = {
  id: 'paidFor',
  shares: [],
  decide: (inquiry) => {
    const { ask, consider, law, note } = inquiry;
    if (ask(questions.partTimeProgramme) === 'no') return 'whole';
    if (law(parameters.wholeBenefitInPartTime) === true && consider(specialProgramme())) {
      if (ask(questions.partTimeBecauseOfMunicipality) === 'yes') return 'whole-in-part-time';
      note('part-time-by-own-choice');
      return 'part-attended';
    }
    if (ask(questions.partTimeInFile) === 'yes' && law(parameters.partTimeInPandemic) !== true) note('no-rule-for-part-time');
    return 'whole';
  },
};

/** The benefit of a day, and whether it is the whole benefit of a part-time programme by § 37 c, in the order of §§ 52, 19 and 20. */
export const benefitOfDay = (inquiry: CaseInquiry): { readonly benefit: IntroductionBenefit; readonly wholeInPartTime: boolean } => {
  const { ask, consider, note } = inquiry;
  const noBenefit = (ground: NoBenefitGround) => ({ benefit: { kind: 'none', ground }, wholeInPartTime: false }) as const;
  if (!consider(governedByIntegrationAct)) return noBenefit('introduction-act-2003');
  if (ask(questions.inProgramme) === 'no') return noBenefit('not-in-programme');
  const leave = ask(questions.leaveWithoutBenefit);
  if (leave === 'without-benefit') return noBenefit('leave-without-benefit');
  if (leave === 'own-illness') note('long-illness-may-end-benefit');
  const basicAmount = inForce(inquiry, parameters.basicAmount);
  const basicAmountsAYear = inForce(inquiry, parameters.basicAmountsAYear);
  const { fraction, ground } = consider(shareOfBenefit);
  const paid = consider(paidFor);
  const amounts = benefitAmounts(
    { basicAmount, fraction },
    {
      basicAmountsAYear,
      monthOfYear: inForce(inquiry, parameters.monthOfYear),
      dayOfMonth: inForce(inquiry, parameters.dayOfMonth),
      hourOfYear: inForce(inquiry, parameters.hourOfYear),
    },
  );
  return paid === 'part-attended'
    ? { benefit: { kind: 'benefit-for-part-attended', basicAmount, fraction, ground, oreAtFullTime: amounts }, wholeInPartTime: false }
    : { benefit: { kind: 'benefit', basicAmount, fraction, ground, ore: amounts }, wholeInPartTime: paid === 'whole-in-part-time' };
};

/** The rule behind {@link introductionBenefit}. */
export const introductionBenefitRule: CaseRule<'introductionBenefit', IntroductionBenefit> = {
  id: 'introductionBenefit',
  decide: (inquiry) => benefitOfDay(inquiry).benefit,
};

/**
 * The introduction benefit of one day (introduksjonsstønad), before deductions for absence, work and other benefits.
 *
 * Provisions: the Act §§ 19 and 20, § 37 c fourth paragraph as it was from 2022-06-15 to 2025-12-31, and the Regulation §§ 5 to 18 on the leave that
 * keeps the benefit. Certainty: statute and regulation; the basic amounts until 2025-04-30 are from guidance, because the regulations that set them
 * were not read. Amounts are whole øre, rounded to the nearest, a half upwards, each from its unrounded value: the Act gives no rounding rule.
 *
 * The person takes part from the first day in the programme to the day before it ended. Leave without benefit is that of the Regulation §§ 15 and
 * 16 (`long-illness` and `parental` in `programme.leave`). Absence without permission takes nothing from the right to benefit, and is deducted in
 * {@link introductionBenefitForPeriod}. Other leave in the file is taken to be within what the Regulation gives: {@link leaveBalance} tells what is beyond
 * it, and such days are entered as `unapproved` where the municipality finds that no permission was given. The basic amount is the one that applied to the day, also when it was set later.
 *
 * In a part-time programme the whole benefit is paid: the programme shall be full time, and nothing in the Act lowers the benefit when the municipality
 * gives less. Under collective protection, from 2022-06-15 to 2025-12-31, § 37 c said so for part time because of the municipality; that the benefit is
 * otherwise that of the part attended is **inferred** from it.
 *
 * Open by law: a participant under 25 who is one of a couple without children (reading `young-couple`), the day that "after" names (reading
 * `after-a-date`), and a programme begun under collective protection (`programme-after-collective-protection`).
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the benefit, or every benefit that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { introductionBenefit } from 'integreringsloven';
 *
 * const decision = introductionBenefit(
 *   {
 *     person: { birthDate: '1990-04-10' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20' },
 *     household: { partnerInProgramme: false },
 *     programme: { startedOn: '2026-01-20', endedOn: null, leave: [] },
 *   },
 *   { on: '2026-05-01' },
 * );
 * decision.status === 'determined' && decision.outcome.kind === 'benefit' && decision.outcome.ore; // => { year: 27309800, month: 2275817, day: 75861, hour: 14762 }
 * ```
 */
export const introductionBenefit = (facts: CaseFacts, options: AskOptions): Decision<'introductionBenefit', IntroductionBenefit> =>
  askRule(introductionBenefitRule, facts, options);
