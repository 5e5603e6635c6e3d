import { shown, toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';
import { HOURS_A_DAY } from '../calendar/hours.js';
import { checkNames, checkObject } from '../decision/index.js';
import { commencedRows } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import { coveredFrom } from '../law/verified.js';

/**
 * Absence without permission that is not because of illness or other compelling welfare reasons (§ 21).
 *
 * Either whole days, `from` the first day away `to` the last, or hours of one day, `on` that day.
 */
export type UnapprovedAbsence =
  | { readonly from: IsoDate; readonly to: IsoDate }
  | {
      readonly on: IsoDate;
      /** Hours away that day. */
      readonly hours: number;
    };

/** Paid work from one day through another (lønnet arbeid, § 23). */
export interface PaidWork {
  /** The first day of the work that the hours and the pay are for. */
  readonly from: IsoDate;
  /** The last day of the work that the hours and the pay are for. */
  readonly to: IsoDate;
  /** All hours of the work in that time. */
  readonly hours: number;
  /** All pay for the work in that time, in øre. */
  readonly ore: number;
}

/** Benefits that reduce the introduction benefit only when earned before the programme (§ 22 first paragraph first sentence). */
export const benefitsEarnedBefore = ['unemployment-benefit', 'sickness-benefit', 'parental-benefit'] as const;
/** Benefits and means given as an amount, whose effect no other fact decides (§ 22 first paragraph second sentence, third paragraph, § 23 first paragraph). */
export const otherMeans = [
  'disability-benefit',
  'work-assessment-allowance',
  'child-benefit',
  'cash-for-care',
  'child-support',
  'business-income',
  'wealth',
] as const;

/**
 * Another benefit, or other means, `from` one day `to` another, both counted; the amount in øre (`ore`) is for the whole of that time.
 *
 * - `unemployment-benefit` (dagpenger), `sickness-benefit` (sykepenger), `parental-benefit` (foreldrepenger): what the participant is entitled to
 * - `disability-benefit` (uføretrygd), `work-assessment-allowance` (arbeidsavklaringspenger): what is received
 * - `transitional-benefit` (overgangsstønad): what is received, counted for a year
 * - `child-benefit` (barnetrygd), `cash-for-care` (kontantstøtte), `child-support` (barnebidrag), `business-income` (inntekter av egen eller andres
 *   virksomhet), `wealth` (formue): never deducted, and named so
 */
export type OtherBenefit =
  | {
      readonly kind: (typeof benefitsEarnedBefore)[number];
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly ore: number;
      /** Whether the entitlement was earned before the programme began. */
      readonly earnedBeforeProgramme: boolean;
    }
  | { readonly kind: (typeof otherMeans)[number]; readonly from: IsoDate; readonly to: IsoDate; readonly ore: number }
  | {
      readonly kind: 'transitional-benefit';
      readonly from: IsoDate;
      readonly to: IsoDate;
      /** The transitional benefit of a whole year, in øre. */
      readonly annualOre: number;
    };

/** The kinds of {@link OtherBenefit}. */
export const otherBenefitKinds = [...benefitsEarnedBefore, ...otherMeans, 'transitional-benefit'] as const;

/** What one payment is counted from. Every list must be given: an empty list says that there was none. */
export interface PaymentPeriod {
  /** The first day of the period. */
  readonly from: IsoDate;
  /** The last day of the period. */
  readonly to: IsoDate;
  /** Absence without permission (§ 21). */
  readonly absence: readonly UnapprovedAbsence[];
  /** Paid work that is part of the programme (§ 23 second paragraph). */
  readonly workInProgramme: readonly PaidWork[];
  /** Paid work outside the programme; must be given where the period has days from 2022-06-27 to 2025-12-31 (Regulation § 43b). */
  readonly workOutsideProgramme?: readonly PaidWork[] | undefined;
  /** Other benefits and means in the period (§§ 22 and 23 first paragraph), also those that are never deducted. */
  readonly otherBenefits: readonly OtherBenefit[];
}

/** A stretch of days, both ends included. */
export interface Days {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** The days that two stretches have in common; none where the first is after the last. */
export const common = (a: Days, b: Days): Days => ({ first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) });

/** How many days a stretch has. */
export const lengthOf = ({ first, last }: Days): number => Math.max(0, last - first + 1);

const checkList = (value: unknown, field: string): readonly unknown[] => {
  if (!Array.isArray(value)) {
    throw new RangeError(`${field}: expected a list, empty when there was none, got ${shown(value)}`);
  }
  return value;
};

const checkDays = (given: Readonly<Record<string, unknown>>, at: string, within: Days | null): Days => {
  const first = toEpochDay(given['from'], `${at}.from`);
  const last = toEpochDay(given['to'], `${at}.to`);
  if (last < first) throw new RangeError(`${at}.to: ${shown(given['to'])} is before ${at}.from, ${shown(given['from'])}`);
  if (within !== null && first < within.first) throw new RangeError(`${at}.from: ${shown(given['from'])} is outside the period`);
  if (within !== null && last > within.last) throw new RangeError(`${at}.to: ${shown(given['to'])} is outside the period`);
  return { first, last };
};

const checkOre = (value: unknown, at: string): void => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new RangeError(`${at}: expected whole øre, not below 0, got ${shown(value)}`);
};

const checkHours = (value: unknown, at: string, most: number, what: string): void => {
  if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw new RangeError(`${at}: expected ${what}, got ${shown(value)}`);
};

const checkAbsence = (list: readonly unknown[], within: Days): void => {
  const seen = new Map<EpochDay, string>();
  list.forEach((one, index) => {
    const at = `payment.absence[${String(index)}]`;
    const given = checkObject(one, at);
    const byHours = Object.hasOwn(given, 'on') || Object.hasOwn(given, 'hours');
    checkNames(given, at, byHours ? ['on', 'hours'] : ['from', 'to']);
    let days: Days;
    if (byHours) {
      const day = toEpochDay(given['on'], `${at}.on`);
      if (day < within.first || day > within.last) throw new RangeError(`${at}.on: ${shown(given['on'])} is outside the period`);
      checkHours(given['hours'], `${at}.hours`, HOURS_A_DAY, 'a number of hours that a day can hold');
      days = { first: day, last: day };
    } else days = checkDays(given, at, within);
    for (let day = days.first; day <= days.last; day += 1) {
      const before = seen.get(day);
      if (before !== undefined) throw new RangeError(`${at}: has a day that ${before} has as well; each day may be listed once`);
      seen.set(day, at);
    }
  });
};

const checkWork = (field: string, list: readonly unknown[], within: Days): void => {
  list.forEach((one, index) => {
    const at = `payment.${field}[${String(index)}]`;
    const given = checkObject(one, at);
    checkNames(given, at, ['from', 'to', 'hours', 'ore']);
    const days = checkDays(given, at, within);
    checkHours(given['hours'], `${at}.hours`, lengthOf(days) * HOURS_A_DAY, 'a number of hours that the days can hold');
    checkOre(given['ore'], `${at}.ore`);
  });
};

const checkOtherBenefits = (list: readonly unknown[], within: Days): void => {
  list.forEach((one, index) => {
    const at = `payment.otherBenefits[${String(index)}]`;
    const given = checkObject(one, at);
    const kind = given['kind'];
    if (!(otherBenefitKinds as readonly unknown[]).includes(kind)) {
      throw new RangeError(`${at}.kind: expected one of ${otherBenefitKinds.join(', ')}, got ${shown(kind)}`);
    }
    const earned = (benefitsEarnedBefore as readonly unknown[]).includes(kind);
    const amount = kind === 'transitional-benefit' ? 'annualOre' : 'ore';
    checkNames(given, at, ['kind', 'from', 'to', amount, ...(earned ? ['earnedBeforeProgramme'] : [])]);
    checkDays(given, at, within);
    checkOre(given[amount], `${at}.${amount}`);
    if (earned && typeof given['earnedBeforeProgramme'] !== 'boolean') {
      throw new RangeError(`${at}.earnedBeforeProgramme: expected true or false, got ${shown(given['earnedBeforeProgramme'])}`);
    }
  });
};

/** Whether some day of the period is one on which work outside a part-time programme can reduce the benefit. */
export const touchesWorkOutside = ({ from, to }: Pick<PaymentPeriod, 'from' | 'to'>): boolean =>
  commencedRows(parameters.cutForWorkOutsidePartTime).some((row) => row.value === true && row.from <= to && (row.to === null || from <= row.to));

/**
 * Checks what a payment is counted from.
 *
 * @throws RangeError that names the field and the value
 */
export const checkPaymentPeriod = (payment: unknown): Days => {
  const given = checkObject(payment, 'payment', 'a period with its lists');
  checkNames(given, 'payment', ['from', 'to', 'absence', 'workInProgramme', 'workOutsideProgramme', 'otherBenefits']);
  const within = checkDays(given, 'payment', null);
  const checked = payment as PaymentPeriod;
  if (checked.from < coveredFrom) throw new RangeError(`payment.from: ${checked.from} is before ${coveredFrom}, when the Integration Act came into force`);
  checkAbsence(checkList(given['absence'], 'payment.absence'), within);
  checkWork('workInProgramme', checkList(given['workInProgramme'], 'payment.workInProgramme'), within);
  if (given['workOutsideProgramme'] !== undefined || touchesWorkOutside(checked)) {
    checkWork('workOutsideProgramme', checkList(given['workOutsideProgramme'], 'payment.workOutsideProgramme'), within);
  }
  checkOtherBenefits(checkList(given['otherBenefits'], 'payment.otherBenefits'), within);
  return within;
};
