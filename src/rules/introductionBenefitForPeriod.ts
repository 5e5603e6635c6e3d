import { civilDateOf, daysInMonth, epochDayOf, fromEpochDay, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { ORE_A_KRONE, WHOLE_PERCENT, ratio, ratioOfDecimal, stretchOf, times, type Ratio } from '../calendar/ratio.js';
import { daysBetween } from '../calendar/months.js';
import { checkFacts } from '../case/checkFacts.js';
import type { CaseFacts } from '../case/facts.js';
import { checkNames, checkObject, type Decision, type OpenPoint } from '../decision/index.js';
import { workingDaysBetween } from '../law/daysOff.js';
import type { NoteId } from '../law/notes.js';
import * as parameters from '../law/parameters/index.js';
import { lawStateOn, type LawState } from '../law/verified.js';
import { askRule, type AskOptions, type CaseRule } from './ask.js';
import { exact, exactAmounts, inTable, partsOfYearOn, type ExactAmounts } from './benefitAmounts.js';
import { deductionsOf, type BenefitDeduction } from './benefitDeductions.js';
import { checkPaymentPeriod, lengthOf, type Days, type PaymentPeriod, type UnapprovedAbsence } from './benefitPeriodInput.js';
import { benefitOfDay, introductionBenefit, type IntroductionBenefit } from './introductionBenefit.js';
import { partsOfPeriod, type PartBegins } from './partsOfPeriod.js';

/** An amount that something open still decides: no less than `least`, no more than `most`, in øre. */
export interface OreRange {
  /** The lowest amount that is still possible, in øre. */
  readonly least: number;
  /** The highest amount that is still possible, in øre. */
  readonly most: number;
}

/** What a part of a payment comes to when the benefit is of one kind. */
export interface PartAmounts {
  /** The benefit of each day of the part. */
  readonly outcome: IntroductionBenefit;
  /**
   * The size of the programme in percent of full time that the amounts were counted with; `null` where they do not turn on it. Where they do and the
   * file does not have it, they are given for both ends of what it may be, 0 and 100.
   */
  readonly percent: number | null;
  /** The benefit of the part before deductions, in øre. */
  readonly grossOre: number;
  /** Every deduction, also one that takes nothing, in the order they are made; together no more than `grossOre`. */
  readonly deductions: readonly BenefitDeduction[];
  /** What is left to pay for the part, in øre, 0 or more. */
  readonly netOre: number;
}

interface PartCommon {
  /** The first day of the part. */
  readonly from: IsoDate;
  /** The last day of the part, in the same calendar month as the first. */
  readonly to: IsoDate;
  /** Calendar days in the part, both ends counted. */
  readonly days: number;
  /** Why the part begins on its first day. */
  readonly why: readonly PartBegins[];
  /** The benefit on the first day of the part; on every other day of it the outcome is the same. */
  readonly decision: Decision<'introductionBenefit', IntroductionBenefit>;
}

/** A part of a payment whose amounts nothing unknown can change. */
export interface DeterminedBenefitPart extends PartCommon, PartAmounts {
  /** Tells the parts apart: the amounts of this one are final. */
  readonly status: 'determined';
}

/** A part of a payment that still turns on something: what it comes to in every possible way, and the least and the most of it. */
export interface OpenBenefitPart extends PartCommon {
  /** Tells the parts apart: this one has more than one possible set of amounts. */
  readonly status: 'open';
  /** The amounts for each way it can turn out. */
  readonly possible: readonly PartAmounts[];
  /** What decides between them, most decisive first. */
  readonly open: readonly OpenPoint[];
  /** The benefit of the part before deductions, in øre, at its least and its most. */
  readonly grossOre: OreRange;
  /** What is left to pay for the part, in øre, at its least and its most. */
  readonly netOre: OreRange;
}

/** A part of a payment: days of one calendar month with the same benefit. */
export type BenefitPart = DeterminedBenefitPart | OpenBenefitPart;

interface PaymentCommon {
  /** The first day of the period. */
  readonly from: IsoDate;
  /** The last day of the period. */
  readonly to: IsoDate;
  /** Doubts and limits that touch the payment or the benefit of one of its days. */
  readonly notes: readonly NoteId[];
  /** The law of the last day. */
  readonly law: LawState;
}

/** A payment whose amounts nothing unknown can change. */
export interface DeterminedPayment extends PaymentCommon {
  /** Tells the payments apart: the amounts of this one are final. */
  readonly status: 'determined';
  /** The parts in order of time, without gap; the amounts of the payment are their sums. */
  readonly parts: readonly DeterminedBenefitPart[];
  /** The benefit of the period before deductions, in øre. */
  readonly grossOre: number;
  /** Everything that is deducted, in øre: `grossOre` less `netOre`. */
  readonly deductedOre: number;
  /** What is to be paid, in øre. */
  readonly netOre: number;
  /** Whether the deductions are so large a cut of the payment that they are a formal decision (enkeltvedtak, § 46). */
  readonly isFormalDecision: boolean;
}

/** A payment that still turns on something; the open points stand in its parts. */
export interface OpenPayment extends PaymentCommon {
  /** Tells the payments apart: at least one part of this one is open. */
  readonly status: 'open';
  /** The parts in order of time, without gap; some may be determined. */
  readonly parts: readonly BenefitPart[];
  /** The benefit of the period before deductions, in øre, at its least and its most. */
  readonly grossOre: OreRange;
  /** Everything that is deducted, in øre, at its least and its most; counted way by way, so the bounds need not be the difference of those of the other two. */
  readonly deductedOre: OreRange;
  /** What is to be paid, in øre, at its least and its most. */
  readonly netOre: OreRange;
  /** As in {@link DeterminedPayment}; `null` when that is open as well. */
  readonly isFormalDecision: boolean | null;
}

/** The benefit of a period (utbetaling av introduksjonsstønad), part by part. */
export type BenefitPayment = DeterminedPayment | OpenPayment;

/** The readings and assessments that are settled; the dates asked about are those of the period. */
export type PaymentOptions = Omit<AskOptions, 'on'>;

/** The benefit of a day, and whether paid work outside the programme reduces it. */
interface WithWorkOutside {
  readonly benefit: IntroductionBenefit;
  readonly reduced: boolean;
}

/** The Regulation § 43b, as it was: does work outside the programme reduce the whole benefit of a part-time programme? */
const withWorkOutsideRule: CaseRule<'benefitWithWorkOutside', WithWorkOutside> = {
  id: 'benefitWithWorkOutside',
  decide: (inquiry) => {
    const { benefit, wholeInPartTime } = benefitOfDay(inquiry);
    return { benefit, reduced: inquiry.law(parameters.cutForWorkOutsidePartTime) === true && wholeInPartTime };
  },
};

interface OnDay {
  readonly decision: Decision<'introductionBenefit', IntroductionBenefit>;
  /** Asked only where there is work outside the programme. */
  readonly withWork: Decision<'benefitWithWorkOutside', WithWorkOutside> | null;
}

/** Everything that is possible on the days of a part. */
const possibleOn = ({ decision, withWork }: OnDay): readonly WithWorkOutside[] => {
  if (withWork !== null) return withWork.status === 'determined' ? [withWork.outcome] : withWork.possible;
  return (decision.status === 'determined' ? [decision.outcome] : decision.possible).map((benefit) => ({ benefit, reduced: false }));
};

/** What decides between what is possible on the days of a part; with work outside the programme, also what that turns on. */
const openOn = ({ decision, withWork }: OnDay): readonly OpenPoint[] => {
  const one = withWork ?? decision;
  return one.status === 'open' ? one.open : [];
};

/** Where a part stands in its calendar month: the days of the period before it there, and what share of the month's benefit a day has. */
const placeInMonth = ({ first }: Days, period: Days): { readonly daysBefore: number; readonly dayOfMonth: Ratio } => {
  const { year, month } = civilDateOf(first);
  const monthStart = epochDayOf(year, month, 1);
  const length = daysInMonth(year, month);
  const whole = period.first <= monthStart && monthStart + length - 1 <= period.last;
  const share = whole ? ratio(1, length) : exact(inTable(parameters.dayOfMonth, fromEpochDay(first)));
  return { daysBefore: first - Math.max(monthStart, period.first), dayOfMonth: share };
};

const scaled = ({ year, month, day, hour }: ExactAmounts, by: Ratio): ExactAmounts => ({
  year: times(year, by),
  month: times(month, by),
  day: times(day, by),
  hour: times(hour, by),
});

const NO_AMOUNT = ratio(0);
const NOTHING: ExactAmounts = { year: NO_AMOUNT, month: NO_AMOUNT, day: NO_AMOUNT, hour: NO_AMOUNT };

/** What a part comes to when the benefit is of one kind and the programme of one size. */
const amountsOf = (payment: PaymentPeriod, period: Days, days: Days, { benefit, reduced }: WithWorkOutside, percent: number | null): PartAmounts => {
  const on = fromEpochDay(days.first);
  const { daysBefore, dayOfMonth } = placeInMonth(days, period);
  const whole = benefit.kind === 'none' ? NOTHING : exactAmounts(benefit, partsOfYearOn(on));
  const attended = benefit.kind === 'benefit-for-part-attended' && percent !== null;
  const amounts = attended ? scaled(whole, times(ratioOfDecimal(percent), ratio(1, WHOLE_PERCENT))) : whole;
  const grossOre = stretchOf(times(amounts.month, dayOfMonth), daysBefore, daysBefore + lengthOf(days));
  const deductions = deductionsOf(payment, {
    days,
    daysBefore,
    dayOfMonth,
    amounts,
    hour: whole.hour,
    basicAmount: inTable(parameters.basicAmount, on),
    grossOre,
    workOutsideReducesFrom: reduced ? percent : null,
    on,
  });
  return { outcome: benefit, percent, grossOre, deductions, netOre: deductions.reduce((left, { ore }) => left - ore, grossOre) };
};

/** Everything a part can come to; where the size of the programme matters and is not known, both ends of it. */
const possibleAmounts = (facts: CaseFacts, payment: PaymentPeriod, period: Days, days: Days, onDay: OnDay): readonly PartAmounts[] =>
  possibleOn(onDay).flatMap((possible) => {
    const percent = facts.programme?.percent;
    const turnsOnSize = possible.reduced || possible.benefit.kind === 'benefit-for-part-attended';
    const sizes = !turnsOnSize ? [null] : percent === undefined ? [0, WHOLE_PERCENT] : [percent];
    return sizes.map((size) => amountsOf(payment, period, days, possible, size));
  });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rangeOf = (values: readonly number[]): OreRange => ({ least: Math.min(...values), most: Math.max(...values) });
const addedUp = (ranges: readonly OreRange[]): OreRange => ({ least: sum(ranges.map(({ least }) => least)), most: sum(ranges.map(({ most }) => most)) });
const deducted = ({ grossOre, netOre }: PartAmounts): number => grossOre - netOre;

const possibleOf = (part: BenefitPart): readonly PartAmounts[] => (part.status === 'determined' ? [part] : part.possible);

/** § 46 second paragraph: is a cut of a payment so large a share of it, and so large in itself? */
const isLargeCut = (cut: number, gross: number, on: IsoDate): boolean => {
  const least = inTable(parameters.formalDecisionLeast, on);
  const basicAmount = inTable(parameters.basicAmount, on) * ORE_A_KRONE;
  return cut * WHOLE_PERCENT >= gross * inTable(parameters.formalDecisionShare, on) && cut * least.denominator >= basicAmount * least.numerator;
};

/** The largest cut of the smallest payment is no large cut: `false`. The smallest cut of the largest payment is one: `true`. Else open. */
const isFormalDecision = (cut: OreRange, gross: OreRange, on: IsoDate): boolean | null =>
  isLargeCut(cut.least, gross.most, on) ? true : isLargeCut(cut.most, gross.least, on) ? null : false;

const isDetermined = (part: BenefitPart): part is DeterminedBenefitPart => part.status === 'determined';

/** Whether whole days of absence have a day off of the programme among them. */
const hasDayOff = (one: UnapprovedAbsence): boolean => !('on' in one) && workingDaysBetween(one.from, one.to) <= daysBetween(one.from, one.to);

/** The doubts that the amounts of a payment bring with them. */
const notesOfAmounts = (payment: PaymentPeriod, parts: readonly BenefitPart[]): readonly NoteId[] => {
  const deductions = parts.flatMap(possibleOf).flatMap((one) => one.deductions);
  const isWhole = ({ from, days }: BenefitPart): boolean => {
    const { year, month } = civilDateOf(toEpochDay(from));
    return days === daysInMonth(year, month);
  };
  const works = deductions.filter(({ ground, kind }) => (kind === 'work-in-programme' || kind === 'work-outside-programme') && ground !== 'outside-programme');
  return [
    ...(parts.every(isWhole) ? [] : ['part-of-month' as const]),
    ...(payment.absence.some(hasDayOff) ? ['days-off-in-absence' as const] : []),
    ...(deductions.some(({ ground }) => ground === 'by-hour') ? ['hours-cost-no-more-than-the-day' as const] : []),
    ...(works.length > 0 ? ['work-compared-by-part' as const] : []),
    ...(works.some(({ kind }) => kind === 'work-outside-programme') ? ['least-by-size-of-programme' as const] : []),
    ...(deductions.some(({ ore }) => ore > 0) ? ['which-cuts-make-a-formal-decision' as const] : []),
  ];
};

/** Absence without permission that the file has and the payment does not: one of them is wrong. */
const checkAgainstFile = ({ programme }: CaseFacts, { absence, from, to }: PaymentPeriod): void => {
  programme?.leave?.forEach((leave, index) => {
    if (leave.kind !== 'unapproved' || leave.from > to || (leave.to !== null && leave.to < from)) return;
    const isListed = absence.some((one) => {
      const days = 'on' in one ? { from: one.on, to: one.on } : one;
      return leave.from <= days.to && (leave.to === null || days.from <= leave.to);
    });
    if (!isListed) throw new RangeError(`payment.absence: programme.leave[${String(index)}] is absence without permission in the period, and none of its days is listed`);
  });
};

/**
 * What the introduction benefit comes to for a period (utbetaling av introduksjonsstønad), part by part, with the deductions and why each part begins.
 *
 * Provisions: the Act §§ 20 to 24 and 46 second paragraph, and the Regulation § 43b as it was. Certainty: statute and regulation for the fractions, the
 * amounts and the deductions; **inferred** where the Act is silent, as follows; the notes on the payment name what touches it.
 *
 * - A calendar month wholly inside the period is the month's benefit, shared between its parts by their days; in any other month each day is 1/30 of it.
 *   The shares are rounded so that parts with the same benefit sum to the benefit of the month.
 * - Each day of absence that is listed is the benefit of a day, also a day off within a time of absence; list the working days alone where they alone
 *   are to count. Each hour is the benefit of an hour, and the hours of a day at most that of the day. Who is away every day of a part is not paid for it.
 * - An amount for some days is spread evenly over them, to the øre. For paid work the two ways of reducing are compared in each part.
 * - Deductions are made in the order absence, other benefits, work in the programme, work outside it, and never take more than is left of the
 *   part.
 * - The cut of a payment is held against the basic amount of the last day, and all deductions count.
 *
 * Under collective protection in a part-time programme with the whole benefit (2022-06-27 to 2025-12-31), work outside the programme reduces the benefit,
 * but not below the benefit of the programme's own hours, which is taken to be its percent of full time. Other work outside the programme reduces nothing.
 *
 * Not counted: what is set off or claimed back (§ 25), and tax.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param payment - the period, and the lists of absence, work and other benefits; all money in øre; a list left out is an error, an empty list says none
 * @param options - the readings and assessments that are settled
 * @returns the payment; where something is still open, its amounts are ranges, and the open points stand in the parts
 * @throws RangeError that names the field and the value when a fact or an entry is malformed, outside the period or left out, or the period begins
 * before 2021-01-01
 *
 * @example
 * ```ts
 * import { introductionBenefitForPeriod } from 'integreringsloven';
 *
 * const payment = introductionBenefitForPeriod(
 *   {
 *     person: { birthDate: '1990-04-10' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20' },
 *     household: { partnerInProgramme: false },
 *     programme: { startedOn: '2026-01-20', endedOn: null, leave: [] },
 *   },
 *   {
 *     from: '2026-05-01',
 *     to: '2026-05-31',
 *     absence: [{ from: '2026-05-11', to: '2026-05-12' }],
 *     workInProgramme: [],
 *     otherBenefits: [],
 *   },
 * );
 * payment.grossOre; // => 2275817
 * payment.netOre; // => 2124095
 * ```
 */
export const introductionBenefitForPeriod = (facts: CaseFacts, payment: PaymentPeriod, options: PaymentOptions = {}): BenefitPayment => {
  const checked = checkFacts(facts);
  const period = checkPaymentPeriod(payment);
  checkNames(checkObject(options, 'options'), 'options', ['readings', 'assessments']);
  checkAgainstFile(checked, payment);
  const worksOutside = (payment.workOutsideProgramme ?? []).length > 0;
  const decideOn = (day: EpochDay): OnDay => {
    const on = { ...options, on: fromEpochDay(day) };
    return { decision: introductionBenefit(checked, on), withWork: worksOutside ? askRule(withWorkOutsideRule, checked, on) : null };
  };

  const decisionsIn = ({ decision, withWork }: OnDay): readonly Decision<string, unknown>[] => (withWork === null ? [decision] : [decision, withWork]);
  const parts = partsOfPeriod(checked, period, decideOn, decisionsIn).map(({ days, why, decided }): BenefitPart => {
    const described = { from: fromEpochDay(days.first), to: fromEpochDay(days.last), days: lengthOf(days), why, decision: decided.decision };
    const possible = possibleAmounts(checked, payment, period, days, decided);
    const [only, ...others] = possible;
    if (only !== undefined && others.length === 0) return { status: 'determined', ...described, ...only };
    return {
      status: 'open',
      ...described,
      possible,
      open: openOn(decided),
      grossOre: rangeOf(possible.map(({ grossOre }) => grossOre)),
      netOre: rangeOf(possible.map(({ netOre }) => netOre)),
    };
  });

  const law = lawStateOn(payment.to);
  const notes = new Set<NoteId>([
    ...(law.beyondVerified ? ['beyond-verified' as const] : []),
    ...parts.flatMap(({ decision }) => decision.notes),
    ...notesOfAmounts(payment, parts),
  ]);
  const described = { from: payment.from, to: payment.to, notes: [...notes], law };
  if (parts.every(isDetermined)) {
    const grossOre = sum(parts.map((part) => part.grossOre));
    const netOre = sum(parts.map((part) => part.netOre));
    const deductedOre = grossOre - netOre;
    return { status: 'determined', ...described, parts, grossOre, deductedOre, netOre, isFormalDecision: isLargeCut(deductedOre, grossOre, payment.to) };
  }
  const ranges = (amount: (one: PartAmounts) => number): OreRange => addedUp(parts.map((part) => rangeOf(possibleOf(part).map(amount))));
  const grossOre = ranges((one) => one.grossOre);
  const deductedOre = ranges(deducted);
  return {
    status: 'open',
    ...described,
    parts,
    grossOre,
    deductedOre,
    netOre: ranges((one) => one.netOre),
    isFormalDecision: isFormalDecision(deductedOre, grossOre, payment.to),
  };
};
