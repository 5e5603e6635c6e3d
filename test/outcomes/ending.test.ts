import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/months.js';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { citeProvision } from '../../src/law/citation.js';
import { attainsGoal, classifyEnding, endingReasons, type EndingReason, type GoalAttainment, type OutcomeGroup } from '../../src/outcomes/ending.js';

// Typed from the report for 2024, not from the library.
const byReport: Readonly<Record<EndingReason, readonly [OutcomeGroup, GoalAttainment, string]>> = {
  'ordinary-work': ['work', 'attained', 'main findings: 45 per cent went to work or education'],
  'work-with-wage-subsidy': ['work', 'attained', 'footnotes 3 and 21: work with wage subsidy from Nav is included in work'],
  'upper-secondary': ['education', 'attained', 'footnotes 5 and 11: upper secondary is education'],
  'higher-education': ['education', 'attained', 'footnotes 5 and 11: higher education is education'],
  'preparatory-adult-education': ['preparatory-adult-education', 'not-attained', 'footnotes 11 and 13: primary school is not included in education'],
  'labour-market-measures': ['labour-market-measures', 'not-attained', 'footnote 12: among those who went to neither work nor education'],
  'other-named-reason': ['other', 'not-attained', 'footnote 14: the rest of those who went to neither'],
  'not-registered': ['not-registered', 'not-registered', 'in the base of the share, by the directorate’s notice of June 2024'],
};
const ON: IsoDate = '2024-12-31';

const reasons = Object.entries(byReport) as readonly (readonly [EndingReason, (typeof byReport)[EndingReason]])[];
const anyReason = fc.constantFrom(...endingReasons);
const anyDate = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2021-01-01', days));

describe('an ending', () => {
  it('has one of eight reasons', () => {
    expect(endingReasons).toHaveLength(8);
    expect([...endingReasons].sort()).toEqual(Object.keys(byReport).sort());
  });

  it.each(reasons.map(([reason, [group, goal, why]]) => [reason, group, goal, why] as const))(
    'with the reason %s is in the group %s and is %s (%s)',
    (reason, group, goal) => {
      const decision = classifyEnding({ reason }, { on: ON });
      expect(decision).toMatchObject({ rule: 'classifyEnding', status: 'determined', outcome: { reason, group, goal }, on: ON });
      expect(attainsGoal(reason)).toBe(goal);
    },
  );

  it('attains the goal by work and education only: the two together are the 45 per cent of the report', () => {
    expect(endingReasons.filter((reason) => attainsGoal(reason) === 'attained')).toEqual([
      'ordinary-work',
      'work-with-wage-subsidy',
      'upper-secondary',
      'higher-education',
    ]);
    // 15 755 endings, of which 8 644 went to neither work nor education: 5 913 to measures, 367 to preparatory education, 2 378 for other reasons.
    const neither = ['labour-market-measures', 'preparatory-adult-education', 'other-named-reason'] as const;
    expect(neither.map(attainsGoal)).toEqual(['not-attained', 'not-attained', 'not-attained']);
    expect(Math.round(((15_755 - 8_644) / 15_755) * 100)).toBe(45);
  });

  it('without a registered reason never counts as attained, on any date, and the answer says that it is in the base', () => {
    fc.assert(
      fc.property(anyDate, (on) => {
        const decision = classifyEnding({ reason: 'not-registered' }, { on });
        expect(decision).toMatchObject({ status: 'determined', outcome: { goal: 'not-registered' } });
        expect(decision.notes).toContain('not-registered-counts-in-base');
      }),
    );
    expect(attainsGoal('not-registered')).not.toBe('attained');
  });

  it('with any other reason says nothing of the base', () => {
    for (const [reason] of reasons) {
      if (reason !== 'not-registered') expect(classifyEnding({ reason }, { on: ON }).notes).toEqual([]);
    }
  });

  it('is classified the same by both functions, and the same on every date', () => {
    fc.assert(
      fc.property(anyReason, anyDate, (reason, on) => {
        const decision = classifyEnding({ reason }, { on });
        expect(decision.status === 'determined' && decision.outcome).toEqual({ reason, group: byReport[reason][0], goal: attainsGoal(reason) });
      }),
    );
  });

  it('whose reason the file does not give is open, with all eight classes possible and the reason missing', () => {
    for (const ending of [{}, { reason: undefined }]) {
      const decision = classifyEnding(ending, { on: ON });
      if (decision.status !== 'open') throw new Error('determined without a reason');
      expect(decision.possible).toHaveLength(8);
      expect(new Set(decision.possible)).toEqual(new Set(endingReasons.map((reason) => ({ reason, group: byReport[reason][0], goal: byReport[reason][1] }))));
      expect(decision.open).toMatchObject([{ question: 'ending-reason', kind: 'fact', facts: ['reason'], answers: endingReasons }]);
    }
  });

  it('is not the same as one that the register has without a reason, when the file is silent', () => {
    expect(classifyEnding({}, { on: ON }).status).toBe('open');
    expect(classifyEnding({ reason: 'not-registered' }, { on: ON }).status).toBe('determined');
  });

  it('rests on the footnotes of the report, as guidance', () => {
    const [step] = classifyEnding({ reason: 'ordinary-work' }, { on: ON }).trace;
    if (step?.step !== 'answer') throw new Error('no step');
    expect(step).toMatchObject({ question: 'ending-reason', answer: 'ordinary-work', facts: { reason: 'ordinary-work' }, certainty: 'guidance' });
    expect(step.provisions.map((pin) => citeProvision(pin, 'en')).sort()).toEqual(
      [3, 5, 11, 12, 13, 14].map((note) => `IMDi's report on the introduction programme 2024 footnote ${note}`).sort(),
    );
  });

  it('with a reason that is not one of the eight is an error that shows it', () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      ['arbeid', '"arbeid"'],
      ['Ordinary-work', '"Ordinary-work"'],
      ['', '""'],
      ['toString', '"toString"'],
      [null, 'null'],
      [7, '7'],
      [{}, 'an object'],
      [['ordinary-work'], 'a list'],
    ];
    for (const [reason, shown] of wrong) {
      const expected = new RangeError(`reason: expected one of ${endingReasons.join(', ')}, got ${shown}`);
      expect(() => classifyEnding({ reason: reason as EndingReason }, { on: ON })).toThrow(expected);
      expect(() => attainsGoal(reason as EndingReason)).toThrow(expected);
    }
    expect(() => attainsGoal(undefined as unknown as EndingReason)).toThrow(/^reason: .*got undefined$/);
  });

  it('that is no object, or has a field that is not the reason, is an error that names it', () => {
    const classify = (ending: unknown, options: unknown = { on: ON }) => () => classifyEnding(ending as never, options as never);
    expect(classify(null)).toThrow(new RangeError('ending: expected an object with the reason, got null'));
    expect(classify('ordinary-work')).toThrow(new RangeError('ending: expected an object with the reason, got "ordinary-work"'));
    expect(classify([])).toThrow(new RangeError('ending: expected an object with the reason, got a list'));
    expect(classify({ reasn: 'ordinary-work' })).toThrow(new RangeError('ending.reasn: not known; the names are reason'));
    expect(classify({}, null)).toThrow(new RangeError('options: expected an object with the date asked about, got null'));
    expect(classify({}, '2024-12-31')).toThrow(new RangeError('options: expected an object with the date asked about, got "2024-12-31"'));
    expect(classify({}, {})).toThrow(/^on: /);
  });

  it('cannot be asked about before 2021-01-01, nor on a day that does not exist', () => {
    expect(classifyEnding({ reason: 'ordinary-work' }, { on: '2021-01-01' }).status).toBe('determined');
    expect(() => classifyEnding({ reason: 'ordinary-work' }, { on: '2020-12-31' })).toThrow(new RangeError('on: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'));
    expect(() => classifyEnding({}, { on: '2020-12-31' })).toThrow(RangeError);
    expect(() => classifyEnding({ reason: 'ordinary-work' }, { on: '2024-02-30' })).toThrow(/^on: "2024-02-30"/);
  });
});
