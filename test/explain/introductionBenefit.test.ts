import { describe, expect, it } from 'vitest';
import { introductionBenefitWords as en } from '../../src/explain/en/introductionBenefit.js';
import { introductionBenefitWords as nb } from '../../src/explain/nb/introductionBenefit.js';
import { introductionBenefitWords as nn } from '../../src/explain/nn/introductionBenefit.js';
import type { IntroductionBenefit } from '../../src/rules/introductionBenefit.js';

const tables = { en, nb, nn } as const;
const whole: IntroductionBenefit = {
  kind: 'benefit',
  basicAmount: 136_549,
  fraction: { numerator: 1, denominator: 1 },
  ground: 'full',
  ore: { year: 27_309_800, month: 2_275_817, day: 75_861, hour: 14_762 },
};

/** Outcomes that must not be told with the same words. */
const outcomes: readonly IntroductionBenefit[] = [
  ...(['not-in-programme', 'leave-without-benefit', 'introduction-act-2003'] as const).map((ground) => ({ kind: 'none', ground }) as const),
  ...(['full', 'young-living-apart', 'young-living-with-parents', 'couple-without-children', 'young-couple'] as const).flatMap((ground) => {
    const { ore, ...base } = { ...whole, ground };
    return [{ ...base, ore }, { ...base, kind: 'benefit-for-part-attended', oreAtFullTime: ore } as const];
  }),
];

describe('the benefit in words', () => {
  it('names the amounts in each language', () => {
    expect(en.outcomes.introductionBenefit(whole)).toBe(
      'Introduction benefit: 22,758.17 kroner a month, 758.61 kroner a day and 147.62 kroner an hour (273,098.00 kroner a year; the whole benefit; basic amount 136,549 kroner).',
    );
    expect(nb.outcomes.introductionBenefit(whole).replaceAll('\u00a0', ' ')).toBe(
      'Introduksjonsstønad: 22 758,17 kroner per måned, 758,61 kroner per dag og 147,62 kroner per time (273 098,00 kroner på årsbasis; hel stønad; grunnbeløpet er 136 549 kroner).',
    );
    expect(nn.outcomes.introductionBenefit(whole).replaceAll('\u00a0', ' ')).toBe(
      'Introduksjonsstønad: 22 758,17 kroner per månad, 758,61 kroner per dag og 147,62 kroner per time (273 098,00 kroner på årsbasis; heil stønad; grunnbeløpet er 136 549 kroner).',
    );
  });

  describe.each(Object.entries(tables))('in %s', (_language, { outcomes: legal, plainOutcomes: plain, payment }) => {
    it.each([['legal', legal.introductionBenefit], ['plain', plain.introductionBenefit]] as const)('the %s words are whole sentences, other words for other outcomes', (_register, words) => {
      const said = outcomes.map(words);
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(new Set(said).size).toBe(said.length);
    });

    it('the plain words name no section, and speak to the participant', () => {
      for (const sentence of outcomes.map(plain.introductionBenefit)) {
        expect(sentence).not.toContain('§');
        expect(sentence).toMatch(/^(?:You|Du) /);
      }
    });

    it('every reason and every deduction of a payment has words of its own', () => {
      for (const table of [payment.begins, payment.deductions, payment.grounds, payment.formalDecision]) {
        const said = Object.values(table);
        expect(new Set(said).size).toBe(said.length);
        for (const words of said) expect(words).not.toMatch(/[a-z]-[a-z]+-[a-z]+-|undefined/);
      }
      expect(payment.range('1', '2')).toContain('1');
      expect(payment.range('1', '2')).toContain('2');
    });
  });
});
