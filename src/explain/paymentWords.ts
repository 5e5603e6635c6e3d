import type { BenefitGround, IntroductionBenefit, NoBenefitGround } from '../rules/introductionBenefit.js';
import type { DeductionGround, DeductionKind } from '../rules/benefitDeductions.js';
import type { PartBegins } from '../rules/partsOfPeriod.js';

/** What a payment of introduction benefit is explained with, in one language; an amount is already in words. */
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
}

/** The words of a benefit, by its ground. */
export type BenefitGroundWords = Readonly<Record<BenefitGround, string>>;

/** Why there is no benefit, in words. */
export type NoBenefitWords = Readonly<Record<NoBenefitGround, string>>;

/** The words of one day's benefit. */
export type BenefitOutcomeWords = (outcome: IntroductionBenefit) => string;
