import { toEpochDay } from '../calendar/isoDate.js';
import { ORE_A_KRONE, WHOLE_PERCENT, ratio, ratioOfDecimal, rounded, stretchOf, times, type Ratio } from '../calendar/ratio.js';
import { commencedRows, rowOn } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import { act, type Pin } from '../law/provision.js';
import type { IsoDate } from '../calendar/isoDate.js';
import { exact, inTable, type ExactAmounts } from './benefitAmounts.js';
import { common, lengthOf, type Days, type OtherBenefit, type PaidWork, type PaymentPeriod, type UnapprovedAbsence } from './benefitPeriodInput.js';

/**
 * What a deduction is for.
 *
 * - `absence`: absence without permission (§ 21)
 * - `work-in-programme`: paid work that is part of the programme (§ 23 second paragraph)
 * - `work-outside-programme`: paid work outside a part-time programme (Regulation § 43b, until 2025)
 * - every other: another benefit or other means, by its kind as in {@link OtherBenefit}
 */
export type DeductionKind = 'absence' | OtherBenefit['kind'] | 'work-in-programme' | 'work-outside-programme';

/**
 * How a deduction is counted, or why there is none.
 *
 * - `by-day`: the benefit of a day for each day away
 * - `by-hour`: the benefit of an hour for each hour away, at most that of the day
 * - `whole-part`: away every day of the part, which is then not paid
 * - `krone-for-krone`: as much as the other benefit or the pay
 * - `by-time`: the benefit of an hour for each hour of paid work
 * - `share-above-free-amount`: the share of the transitional benefit above the free amount
 * - `not-earned-before-programme`: none, because the entitlement was not earned before the programme
 * - `never-deducted`: none, because the Act says so
 * - `outside-programme`: none, because only work that is part of the programme reduces the benefit
 */
export type DeductionGround =
  | 'by-day'
  | 'by-hour'
  | 'whole-part'
  | 'krone-for-krone'
  | 'by-time'
  | 'share-above-free-amount'
  | 'not-earned-before-programme'
  | 'never-deducted'
  | 'outside-programme';

/** One deduction from one part of a payment; also named when it takes nothing, so that a caseworker sees why. */
export interface BenefitDeduction {
  /** What reduces the benefit: absence, paid work, or the other benefit by its kind. */
  readonly kind: DeductionKind;
  /** How it is counted, or why it takes nothing. */
  readonly ground: DeductionGround;
  /** Where the deduction stands, or the rule that there is none, in the wording of the first day of the part. */
  readonly provisions: readonly Pin[];
  /** What is deducted, in øre. */
  readonly ore: number;
  /** Whether less is deducted than the ground comes to: nothing was left, or the least for the hours of the programme was reached. */
  readonly capped: boolean;
}

/** Where a deduction stands, in the wording of a day. */
const provisionsOn = (on: IsoDate) => {
  // The same amendment reworded the first and second paragraph of § 22, and not the third.
  const wording22 = rowOn(parameters.transitionalBenefitCut, on).from;
  const workInside = [act('23', { paragraph: 2, sentence: 1 }), act('23', { paragraph: 2, sentence: 2 })];
  return {
    absence: [act('21'), act('20', { paragraph: 2 })],
    earned: [act('22', { paragraph: 1, sentence: 1 }, wording22)],
    received: [act('22', { paragraph: 1, sentence: 2 }, wording22)],
    transitional: rowOn(parameters.transitionalBenefitCut, on).provisions,
    families: [act('22', { paragraph: 3 })],
    means: [act('23', { paragraph: 1, sentence: 1 })],
    support: [act('23', { paragraph: 1, sentence: 2 })],
    workInside,
    workOutside: [...rowOn(parameters.cutForWorkOutsidePartTime, on).provisions, ...workInside],
  };
};

/** Every place in the law that a deduction names, from the first day of the Act on. */
export const deductionProvisions: readonly Pin[] = [...commencedRows(parameters.transitionalBenefitCut), ...commencedRows(parameters.cutForWorkOutsidePartTime)]
  .flatMap(({ from }) => Object.values(provisionsOn(from)).flat());

/** A part of a payment, as the deductions see it. */
export interface PartToReduce {
  readonly days: Days;
  /** Where the part stands in its month, in days before it that the payment has, and what a day of that month is worth. */
  readonly daysBefore: number;
  readonly dayOfMonth: Ratio;
  /** The amounts as they are paid. */
  readonly amounts: ExactAmounts;
  /** The benefit of an hour; in a part-time programme an hour of the programme is worth what it is at full time. */
  readonly hour: Ratio;
  readonly basicAmount: number;
  readonly grossOre: number;
  /** The percent of full time, when the Regulation § 43b reduces for work outside the programme; else `null`. */
  readonly workOutsideReducesFrom: number | null;
  /** The day whose table is used. */
  readonly on: IsoDate;
}

/** A deduction before it is cut to what is left. */
interface Claim extends Omit<BenefitDeduction, 'ore' | 'capped'> {
  readonly asked: number;
  /** The most that it may take, whatever is left. */
  readonly most?: number;
}

const daysOf = ({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): Days => ({ first: toEpochDay(from), last: toEpochDay(to) });

/** What of an amount for some days falls on a part; over parts that follow each other it sums to the amount. */
const shareOf = (ore: number, all: Days, part: Days): number => {
  const both = common(all, part);
  return stretchOf(ratio(ore, lengthOf(all)), both.first - all.first, both.last - all.first + 1);
};

const absenceClaims = (absence: readonly UnapprovedAbsence[], part: PartToReduce): readonly Claim[] => {
  const dayOre = rounded(part.amounts.day);
  const away = absence.map((one) => ('on' in one ? 0 : lengthOf(common(daysOf(one), part.days))));
  if (away.reduce((sum, days) => sum + days, 0) === lengthOf(part.days)) {
    return [{ kind: 'absence', ground: 'whole-part', provisions: provisionsOn(part.on).absence, asked: part.grossOre }];
  }
  return absence.flatMap((one, index): readonly Claim[] => {
    if (!('on' in one)) return away[index] === 0 ? [] : [{ kind: 'absence', ground: 'by-day', provisions: provisionsOn(part.on).absence, asked: dayOre * (away[index] ?? 0) }];
    const day = toEpochDay(one.on);
    if (lengthOf(common({ first: day, last: day }, part.days)) === 0) return [];
    const hoursOre = rounded(times(part.hour, ratioOfDecimal(one.hours)));
    return [{ kind: 'absence', ground: 'by-hour', provisions: provisionsOn(part.on).absence, asked: Math.min(hoursOre, dayOre) }];
  });
};

const otherBenefitClaim = (benefit: OtherBenefit, part: PartToReduce): Claim => {
  const all = daysOf(benefit);
  const { kind } = benefit;
  const provisions = provisionsOn(part.on);
  switch (kind) {
    case 'unemployment-benefit':
    case 'sickness-benefit':
    case 'parental-benefit':
      return benefit.earnedBeforeProgramme
        ? { kind, ground: 'krone-for-krone', provisions: provisions.earned, asked: shareOf(benefit.ore, all, part.days) }
        : { kind, ground: 'not-earned-before-programme', provisions: provisions.earned, asked: 0 };
    case 'disability-benefit':
    case 'work-assessment-allowance':
      return { kind, ground: 'krone-for-krone', provisions: provisions.received, asked: shareOf(benefit.ore, all, part.days) };
    case 'transitional-benefit':
      return { kind, ground: 'share-above-free-amount', provisions: provisions.transitional, asked: transitionalCut(benefit.annualOre, all, part) };
    case 'child-benefit':
    case 'cash-for-care':
      return { kind, ground: 'never-deducted', provisions: provisions.families, asked: 0 };
    case 'child-support':
      return { kind, ground: 'never-deducted', provisions: provisions.support, asked: 0 };
    case 'business-income':
    case 'wealth':
      return { kind, ground: 'never-deducted', provisions: provisions.means, asked: 0 };
    default:
      return kind satisfies never;
  }
};

/** § 22 second paragraph: what the year's benefit is reduced by, for the days that a part has in common with the transitional benefit. */
const transitionalCut = (annualOre: number, all: Days, part: PartToReduce): number => {
  const { on, days, daysBefore, dayOfMonth, basicAmount } = part;
  const { numerator, denominator } = inTable(parameters.transitionalBenefitFree, on);
  // Counted in the parts of an øre that the free amount has.
  const above = Math.max(0, annualOre * denominator - basicAmount * ORE_A_KRONE * numerator);
  const cutOfYear = times(ratio(above, denominator), ratio(inTable(parameters.transitionalBenefitCut, on), WHOLE_PERCENT));
  const cutOfDay = times(cutOfYear, exact(inTable(parameters.monthOfYear, on)), dayOfMonth);
  const both = common(all, days);
  const offset = daysBefore - days.first;
  return stretchOf(cutOfDay, both.first + offset, both.last + offset + 1);
};

/** § 23 second paragraph: for the time the work takes, or krone for krone where that deducts less. */
const workClaim = (work: PaidWork, part: PartToReduce): Pick<Claim, 'ground' | 'asked'> => {
  const all = daysOf(work);
  const hours = times(ratioOfDecimal(work.hours), ratio(lengthOf(common(all, part.days)), lengthOf(all)));
  const byTime = rounded(times(part.hour, hours));
  const kroneForKrone = shareOf(work.ore, all, part.days);
  return kroneForKrone < byTime ? { ground: 'krone-for-krone', asked: kroneForKrone } : { ground: 'by-time', asked: byTime };
};

const workOutsideClaim = (work: PaidWork, part: PartToReduce, most: number): Claim =>
  part.workOutsideReducesFrom === null
    ? { kind: 'work-outside-programme', ground: 'outside-programme', provisions: provisionsOn(part.on).workInside, asked: 0 }
    : { kind: 'work-outside-programme', provisions: provisionsOn(part.on).workOutside, ...workClaim(work, part), most };

/** What the Regulation § 43b lets work outside the programme take in all: all but the benefit of the hours of the programme. */
const mostForWorkOutside = ({ grossOre, workOutsideReducesFrom }: PartToReduce): number =>
  workOutsideReducesFrom === null ? 0 : grossOre - rounded(times(ratio(grossOre, WHOLE_PERCENT), ratioOfDecimal(workOutsideReducesFrom)));

const touches = (part: PartToReduce) => (entry: { readonly from: IsoDate; readonly to: IsoDate }): boolean => lengthOf(common(daysOf(entry), part.days)) > 0;

/**
 * The deductions from one part of a payment, in the order of §§ 21, 22 and 23 and the Regulation § 43b; each takes at most what those before it left.
 */
export const deductionsOf = (payment: PaymentPeriod, part: PartToReduce): readonly BenefitDeduction[] => {
  let left = part.grossOre;
  const take = ({ asked, most = asked, ...claim }: Claim): BenefitDeduction => {
    const ore = Math.min(asked, most, left);
    left -= ore;
    return { ...claim, ore, capped: ore < asked };
  };
  const before = [
    ...absenceClaims(payment.absence, part),
    ...payment.otherBenefits.filter(touches(part)).map((benefit) => otherBenefitClaim(benefit, part)),
    ...payment.workInProgramme.filter(touches(part)).map((work): Claim => ({ kind: 'work-in-programme', provisions: provisionsOn(part.on).workInside, ...workClaim(work, part) })),
  ].map(take);
  let outside = mostForWorkOutside(part);
  const after = (payment.workOutsideProgramme ?? []).filter(touches(part)).map((work) => {
    const deduction = take(workOutsideClaim(work, part, outside));
    outside -= deduction.ore;
    return deduction;
  });
  return [...before, ...after];
};
