import * as z from 'zod';
import { HOURS_A_DAY } from '../calendar/hours.js';
import { shown, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { coveredFrom } from '../law/verified.js';
import { benefitsEarnedBefore, otherMeans, touchesWorkOutside, type PaymentPeriod } from '../rules/benefitPeriodInput.js';
import { concepts } from './concepts.js';
import { day, endsAfterStart, isDay } from './day.js';
import { exactly } from './exactly.js';
import { between, type Report } from './faultBetween.js';
import { plainObject } from './plainObject.js';

const oreGiven = () => z.int().min(0);
const days = () => ({ from: day(), to: day() });

const absence = () =>
  z.union([z.strictObject(days()).superRefine(...endsAfterStart), z.strictObject({ on: day(), hours: z.number().min(0).max(HOURS_A_DAY) })]);

const work = () => plainObject({ ...days(), hours: z.number().min(0), ore: oreGiven() }).superRefine(...endsAfterStart);

const otherBenefit = () =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(benefitsEarnedBefore), ...days(), ore: oreGiven(), earnedBeforeProgramme: z.boolean() }),
      z.strictObject({ kind: z.enum(otherMeans), ...days(), ore: oreGiven() }),
      z.strictObject({ kind: z.literal('transitional-benefit'), ...days(), annualOre: oreGiven() }),
    ])
    .superRefine(...endsAfterStart);

type Given = Readonly<Record<string, unknown>>;

const entriesOf = (period: Given, list: string): readonly Given[] => {
  const value = period[list];
  return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'object' && one !== null ? (one as Given) : {})) : [];
};

const lists = ['absence', 'workInProgramme', 'workOutsideProgramme', 'otherBenefits'] as const satisfies readonly (keyof PaymentPeriod)[];

/** Every day that is given lies within the period. */
const checkDaysWithin = (period: Given, report: Report): void => {
  const { from, to } = period;
  if (!isDay(from) || !isDay(to) || to < from) return;
  for (const list of lists) {
    entriesOf(period, list).forEach((entry, index) => {
      for (const name of ['from', 'to', 'on']) {
        const one = entry[name];
        if (isDay(one) && (one < from || one > to)) report([list, index, name], { kind: 'outside-period' }, `${shown(one)} is outside the period`);
      }
    });
  }
};

const daysOf = (from: IsoDate, to: IsoDate): number => toEpochDay(to) - toEpochDay(from) + 1;

const checkHours = (period: Given, report: Report): void => {
  for (const list of ['workInProgramme', 'workOutsideProgramme'] as const) {
    entriesOf(period, list).forEach(({ from, to, hours }, index) => {
      if (!isDay(from) || !isDay(to) || to < from || typeof hours !== 'number') return;
      const most = daysOf(from, to) * HOURS_A_DAY;
      if (hours > most) report([list, index, 'hours'], { kind: 'too-many-hours', most }, `expected a number of hours that the days can hold, got ${shown(hours)}`);
    });
  }
};

/** Each day of absence is listed once. */
const checkDaysOnce = (period: Given, report: Report): void => {
  const spans = entriesOf(period, 'absence').map(({ from, to, on }) => (isDay(on) ? { from: on, to: on } : isDay(from) && isDay(to) ? { from, to } : null));
  spans.forEach((span, index) => {
    const before = span === null ? -1 : spans.findIndex((other, at) => at < index && other !== null && other.from <= span.to && span.from <= other.to);
    if (before !== -1) report(['absence', index], { kind: 'day-twice', number: before + 1 }, `has a day that absence[${String(before)}] has as well; each day may be listed once`);
  });
};

/**
 * The schema of what one payment is counted from, as `introductionBenefitForPeriod` takes it (utbetalingsperiode).
 *
 * @example
 * ```ts
 * import { paymentPeriodSchema, problemsInWords } from 'integreringsloven/schema';
 *
 * const period = { from: '2026-02-01', to: '2026-02-28', absence: [{ on: '2026-03-02', hours: 2 }], workInProgramme: [], otherBenefits: [] };
 * problemsInWords(paymentPeriodSchema, period, { language: 'en' })[0]?.message; // => 'Absence without permission, no. 1, day: "2026-03-02" is outside the period.'
 * ```
 */
export const paymentPeriodSchema: z.ZodType<PaymentPeriod> = /* @__PURE__ */ (() =>
  exactly<PaymentPeriod>()(
    plainObject({
      ...days(),
      absence: z.array(absence()),
      workInProgramme: z.array(work()),
      workOutsideProgramme: z.array(work()).optional(),
      otherBenefits: z.array(otherBenefit()),
    })
      .superRefine(...endsAfterStart)
      .superRefine(
        ...between((period, report) => {
          const { from, to, workOutsideProgramme } = period;
          if (isDay(from) && from < coveredFrom) {
            report(['from'], { kind: 'before-the-act', first: coveredFrom }, `${from} is before ${coveredFrom}, when the Integration Act came into force`);
          }
          checkDaysWithin(period, report);
          checkDaysOnce(period, report);
          checkHours(period, report);
          if (workOutsideProgramme === undefined && isDay(from) && isDay(to) && touchesWorkOutside({ from, to })) {
            report(['workOutsideProgramme'], { kind: 'must-be-given-then' }, 'expected a list, empty when there was none, got undefined');
          }
        }),
      ),
  ).register(concepts, { concept: 'payment' }))();
