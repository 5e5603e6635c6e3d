import type { BenefitGround, IntroductionBenefit, NoBenefitGround } from '../rules/introductionBenefit.js';
import type { DeductionGround, DeductionKind } from '../rules/benefitDeductions.js';
import type { PartBegins } from '../rules/partsOfPeriod.js';
import type { IsoDate } from '../calendar/isoDate.js';

/** What a payment of introduction benefit is explained with, in one language and register. */
export interface PaymentWords {
  /** Why a part begins on its first day. */
  readonly begins: Readonly<Record<PartBegins, string>>;
  readonly deductions: Readonly<Record<DeductionKind, string>>;
  /** How a deduction is counted, or why there is none. */
  readonly grounds: Readonly<Record<DeductionGround, string>>;
  /** Less is deducted than the ground comes to. */
  readonly capped: string;
  /** The cut is a formal decision (enkeltvedtak). */
  readonly formalDecision: Readonly<Record<'yes' | 'no' | 'open', string>>;
  /** An amount that something open decides. */
  readonly range: (least: string, most: string) => string;
  /** An amount in øre, as the language writes it in kroner. */
  readonly kroner: (ore: number) => string;
  /** A part of the payment, with why it begins on its first day. */
  readonly part: (from: IsoDate, to: IsoDate, days: number, why: readonly string[]) => string;
  readonly gross: (amount: string) => string;
  readonly net: (amount: string) => string;
  /** A deduction, with how it is counted. */
  readonly taken: (what: string, amount: string, how: readonly string[]) => string;
  /** Something that takes nothing, with why. */
  readonly notTaken: (what: string, why: readonly string[]) => string;
  /** The payment in all. */
  readonly whole: (from: IsoDate, to: IsoDate, gross: string, deducted: string, net: string) => string;
  /** Above what a part may come to, when something open decides it. */
  readonly possible: string;
}

/** The words of a benefit, by its ground. */
export type BenefitGroundWords = Readonly<Record<BenefitGround, string>>;

/** Why there is no benefit, in words. */
export type NoBenefitWords = Readonly<Record<NoBenefitGround, string>>;

/** The words of one day's benefit. */
export type BenefitOutcomeWords = (outcome: IntroductionBenefit) => string;
