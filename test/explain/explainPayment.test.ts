import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/calendar/format.js';
import type { CaseFacts } from '../../src/case/facts.js';
import { explainPayment } from '../../src/explain/explainPayment.js';
import type { PaymentPeriod } from '../../src/rules/benefitPeriodInput.js';
import { introductionBenefitForPeriod } from '../../src/rules/introductionBenefitForPeriod.js';
import { change } from '../support/people.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const everyWay = languages.flatMap((language) => (['legal', 'plain'] as const).map((register) => [language, register] as const));

const participant: CaseFacts = {
  person: { birthDate: '2001-05-12' },
  permit: { ground: 'refugee', grantedOn: '2025-11-20' },
  household: { livesWithParents: false, partnerInProgramme: false },
  programme: { startedOn: '2026-01-20', endedOn: null, leave: [] },
};
const months: PaymentPeriod = {
  from: '2026-04-01',
  to: '2026-05-31',
  absence: [{ from: '2026-05-07', to: '2026-05-08' }, { on: '2026-05-18', hours: 3 }],
  workInProgramme: [{ from: '2026-05-18', to: '2026-05-22', hours: 20, ore: 200_000 }],
  otherBenefits: [
    { kind: 'transitional-benefit', from: '2026-05-01', to: '2026-05-31', annualOre: 10_000_000 },
    { kind: 'child-benefit', from: '2026-05-01', to: '2026-05-31', ore: 196_800 },
    { kind: 'sickness-benefit', from: '2026-04-01', to: '2026-04-30', ore: 100_000, earnedBeforeProgramme: false },
    { kind: 'disability-benefit', from: '2026-04-01', to: '2026-04-30', ore: 9_000_000 },
  ],
};
const payment = introductionBenefitForPeriod(participant, months);

describe.each(everyWay)('in %s, %s', (language, register) => {
  const told = explainPayment(payment, { language, register });

  it('the payment is told part by part', () => {
    expect(told.text).toMatchSnapshot();
    expect(told.text).not.toMatch(/undefined|\[object|[a-z]-[a-z]+-[a-z]+-/);
    expect(told.parts.map(({ from }) => from)).toEqual(['2026-04-01', '2026-05-01', '2026-05-12']);
  });

  it('places in the law stand in the legal register only', () => {
    const cited = [...told.parts.flatMap(({ possible }) => possible.flat()), ...told.because, ...told.open].flatMap(({ citations }) => citations);
    if (register === 'plain') {
      expect(cited).toEqual([]);
      expect(told.text).not.toContain('§');
    } else {
      const deductions = told.parts.flatMap(({ possible }) => possible.flat()).filter(({ citations }) => citations.length > 0);
      expect(deductions).toHaveLength(payment.parts.flatMap((part) => (part.status === 'determined' ? part.deductions : [])).length);
    }
  });
});

it('a deduction cites its place in the law, in the wording of its day', () => {
  const { parts } = explainPayment(payment, { language: 'nb' });
  const cited = (start: string) => parts.flatMap(({ possible }) => possible.flat()).find(({ text }) => text.startsWith(start))?.citations[0];
  expect(cited('Trekk for fravær')).toBe('integreringsloven § 21');
  expect(cited('Trekk for overgangsstønad')).toBe('integreringsloven § 22 andre ledd (ordlyd fra 1. august 2023)');
  // The amendment of 2023 left the third paragraph as it was.
  expect(cited('Ikke trekk for barnetrygd')).toBe('integreringsloven § 22 tredje ledd');
});

it('a payment without deductions says so, and nothing of a formal decision', () => {
  const { summary, parts } = explainPayment(introductionBenefitForPeriod(participant, { from: '2026-02-01', to: '2026-02-28', absence: [], workInProgramme: [], otherBenefits: [] }), { language: 'en' });
  expect(summary).toHaveLength(1);
  expect(parts[0]?.possible[0]?.map(({ text }) => text).slice(1)).toEqual(['Benefit before deductions: 14,462.22 kroner']);
});

it('a part without benefit has its ground alone', () => {
  const { parts } = explainPayment(introductionBenefitForPeriod(participant, { from: '2026-01-19', to: '2026-01-19', absence: [], workInProgramme: [], otherBenefits: [] }), { language: 'en' });
  expect(parts[0]?.possible).toEqual([[{ text: 'No introduction benefit: the person is not in a programme that day.', citations: [] }]]);
});

describe('an open payment', () => {
  const unknown = change(participant, { household: { livesWithParents: undefined } });
  const open = introductionBenefitForPeriod(unknown, { from: '2026-04-01', to: '2026-05-31', absence: [], workInProgramme: [], otherBenefits: [] });

  it('is told with both ends, every possibility, and what decides, once', () => {
    const told = explainPayment(open, { language: 'en' });
    expect(told.summary[0]).toContain('between 24,605.63 kroner and 34,528.56 kroner before deductions, 0.00 kroner deducted,');
    expect(told.parts.map(({ possible }) => possible.length)).toEqual([2, 2, 1]);
    expect(told.open.map(({ text }) => text)).toEqual(['Living with parents: lives with one or both parents / does not live with parents (fact to find; missing: living with one or both parents)']);
    expect(told.text).toContain('Possible outcomes:');
  });

  it('names what the part of work outside the programme turns on', () => {
    const partTime = change(participant, {
      person: { birthDate: '1990-04-10' },
      permit: { ground: 'collective-protection', grantedOn: '2025-02-01', previousGround: null },
      programme: { startedOn: '2025-03-01', partTimeBecauseOfMunicipality: true },
    });
    const payment = introductionBenefitForPeriod(partTime, {
      from: '2025-10-01',
      to: '2025-10-31',
      absence: [],
      workInProgramme: [],
      workOutsideProgramme: [{ from: '2025-10-01', to: '2025-10-31', hours: 10, ore: 9_000_000 }],
      otherBenefits: [],
    });
    expect(payment.parts.map(({ decision }) => decision.status)).toEqual(['determined']);
    expect(payment.parts.map((part) => part.status === 'open' && part.open.flatMap(({ facts }) => facts))).toEqual([['programme.percent']]);
    expect(explainPayment(payment, { language: 'en' }).open).toHaveLength(1);
  });

  it('says in plain words what is missing', () => {
    expect(explainPayment(open, { language: 'nb', register: 'plain' }).open).toHaveLength(1);
  });
});

it('what is no payment, and what is no language, is refused', () => {
  expect(() => explainPayment({ parts: [] } as never, { language: 'en' })).toThrow('payment: expected the answer of introductionBenefitForPeriod');
  expect(() => explainPayment({ netOre: 1 } as never, { language: 'en' })).toThrow('payment: expected the answer of introductionBenefitForPeriod');
  expect(() => explainPayment(undefined as never, { language: 'en' })).toThrow('payment: expected');
  expect(() => explainPayment(payment, { language: 'de' as never })).toThrow('language: expected one of');
  expect(() => explainPayment(payment, { language: 'en', register: 'short' as never })).toThrow('register: expected one of');
});
