import * as z from 'zod';
import { otherBenefitKinds } from '../rules/benefitPeriodInput.js';
import type { BenefitPart, BenefitPayment, DeterminedBenefitPart } from '../rules/introductionBenefitForPeriod.js';
import { day } from './day.js';
import { introductionBenefitDecisionSchema } from './decisions.js';
import { openPointSchema } from './decision.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { lawStateSchema, noteSchema } from './lawState.js';
import { introductionBenefitSchema, ore } from './outcomes/introductionBenefit.js';
import { pinSchema } from './provision.js';

const range = () => z.strictObject({ least: ore(), most: ore() });

const deduction = () =>
  z.strictObject({
    kind: z.enum(['absence', ...otherBenefitKinds, 'work-in-programme', 'work-outside-programme']),
    ground: z.enum([
      'by-day',
      'by-hour',
      'whole-part',
      'krone-for-krone',
      'by-time',
      'share-above-free-amount',
      'not-earned-before-programme',
      'never-deducted',
      'outside-programme',
    ]),
    provisions: z.array(pinSchema),
    ore: ore(),
    capped: z.boolean(),
  });

const amounts = () => ({ outcome: introductionBenefitSchema, percent: z.number().nullable(), grossOre: ore(), deductions: z.array(deduction()), netOre: ore() });

const partFields = () => ({
  from: day(),
  to: day(),
  days: z.int(),
  why: z.array(
    z.enum([
      'period-start',
      'month',
      'birthday',
      'new-basic-amount',
      'law-change',
      'programme-start',
      'programme-end',
      'leave',
      'leave-end',
      'child',
      'open-points',
    ]),
  ),
  decision: introductionBenefitDecisionSchema,
});

const determinedPart = /* @__PURE__ */ (() =>
  z
    .strictObject({ status: z.literal('determined'), ...partFields(), ...amounts() })
    .register(definitions, { id: 'determinedPart', title: 'A part of a payment whose amount nothing unknown can change' }))() satisfies z.ZodType<DeterminedBenefitPart>;

const partSchema: z.ZodType<BenefitPart> = /* @__PURE__ */ (() =>
  exactly<BenefitPart>()(
    z.discriminatedUnion('status', [
      determinedPart,
      z.strictObject({
        status: z.literal('open'),
        ...partFields(),
        possible: z.array(z.strictObject(amounts())),
        open: z.array(openPointSchema),
        grossOre: range(),
        netOre: range(),
      }),
    ]),
  ))();

const paymentFields = () => ({ from: day(), to: day(), notes: z.array(noteSchema), law: lawStateSchema });

/** The schema of what `introductionBenefitForPeriod` gives (utbetaling). */
export const benefitPaymentSchema: z.ZodType<BenefitPayment> = /* @__PURE__ */ (() =>
  exactly<BenefitPayment>()(
    z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('determined'),
        ...paymentFields(),
        parts: z.array(determinedPart),
        grossOre: ore(),
        deductedOre: ore(),
        netOre: ore(),
        isFormalDecision: z.boolean(),
      }),
      z.strictObject({
        status: z.literal('open'),
        ...paymentFields(),
        parts: z.array(partSchema),
        grossOre: range(),
        deductedOre: range(),
        netOre: range(),
        isFormalDecision: z.boolean().nullable(),
      }),
    ]),
  ))();
