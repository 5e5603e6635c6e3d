import * as z from 'zod';
import type { IntroductionBenefit } from '../../rules/introductionBenefit.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';
import { fractionSchema } from '../lawStep.js';

/** The schema of an amount of money in whole øre. */
export const ore = () => z.int();

const base = () => ({
  basicAmount: z.number(),
  fraction: fractionSchema,
  ground: z.enum(['full', 'young-living-apart', 'young-living-with-parents', 'couple-without-children', 'young-couple']),
});
const amounts = () => z.strictObject({ year: ore(), month: ore(), day: ore(), hour: ore() });

/** The schema of what `introductionBenefit` comes to. */
export const introductionBenefitSchema: z.ZodType<IntroductionBenefit> = /* @__PURE__ */ (() =>
  exactly<IntroductionBenefit>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('benefit'), ore: amounts(), ...base() }),
      z.strictObject({ kind: z.literal('benefit-for-part-attended'), oreAtFullTime: amounts(), ...base() }),
      z.strictObject({ kind: z.literal('none'), ground: z.enum(['not-in-programme', 'leave-without-benefit', 'introduction-act-2003']) }),
    ]),
  ).register(definitions, { id: 'introductionBenefitOutcome', title: 'What the rule introductionBenefit comes to' }))();
