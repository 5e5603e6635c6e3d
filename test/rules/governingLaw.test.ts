import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts } from '../../src/case/facts.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { governingLaw, type GoverningLaw, type TrainingRules } from '../../src/rules/governingLaw.js';
import type { ProgrammeRules } from '../../src/rules/collectiveProtection.js';
import { change } from '../support/people.js';

// The expectations are typed from § 52 ("Loven gjelder for de som får innvilget oppholdstillatelse etter lovens ikrafttredelse"), the Regulation
// § 72 (applied for from abroad, granted before, arrived after), §§ 37 c and 37 d in every wording, and the Regulation § 43h.

const refugee: CaseFacts = { permit: { ground: 'refugee', grantedOn: '2021-05-10', previousGround: null } };
const protectedPerson: CaseFacts = { permit: { ground: 'collective-protection', grantedOn: '2022-04-10' } };

const ask = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}) => governingLaw(facts, { on, ...options });
const lawOf = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): GoverningLaw => {
  const decision = ask(facts, on, options);
  if (decision.status === 'open') throw new Error(`open on ${on}: ${JSON.stringify(decision.open)}`);
  return decision.outcome;
};
const openQuestions = (facts: CaseFacts, on: IsoDate): readonly string[] => {
  const decision = ask(facts, on);
  return decision.status === 'open' ? decision.open.map(({ question }) => question) : [];
};
const integrationAct = (programme: ProgrammeRules, training: TrainingRules): GoverningLaw => ({ act: 'integration-act', programme, training });
const ORDINARY = integrationAct('ordinary', 'ordinary');
const OLD_ACT: GoverningLaw = { act: 'introduction-act-2003' };

describe('which Act', () => {
  it.each<[string, CaseFacts['permit'], GoverningLaw]>([
    ['granted the day before', { grantedOn: '2020-12-31', appliedFromAbroad: false }, OLD_ACT],
    ['granted the day after', { grantedOn: '2021-01-02' }, ORDINARY],
    ['granted before, from abroad, arrived the day before', { grantedOn: '2020-11-11', appliedFromAbroad: true, arrivedOn: '2020-12-31' }, OLD_ACT],
    ['granted before, from abroad, arrived the day after', { grantedOn: '2020-11-11', appliedFromAbroad: true, arrivedOn: '2021-01-02' }, ORDINARY],
    ['granted before, applied for in Norway, arrived after', { grantedOn: '2020-11-11', appliedFromAbroad: false, arrivedOn: '2021-01-02' }, OLD_ACT],
  ])('governs a permit %s', (_what, permit, expected) => {
    expect(lawOf(change(refugee, { permit }), '2021-06-01')).toEqual(expected);
  });

  it.each<[string, CaseFacts['permit']]>([
    ['granted on the day', { grantedOn: '2021-01-01', appliedFromAbroad: false }],
    ['arrived on the day', { grantedOn: '2020-11-11', appliedFromAbroad: true, arrivedOn: '2021-01-01' }],
  ])('is a matter of reading when %s', (_what, permit) => {
    const facts = change(refugee, { permit });
    expect(openQuestions(facts, '2021-06-01')).toEqual(['after-a-date']);
    expect(lawOf(facts, '2021-06-01', { readings: { 'after-a-date': 'includes-the-day' } })).toEqual(ORDINARY);
    expect(lawOf(facts, '2021-06-01', { readings: { 'after-a-date': 'excludes-the-day' } })).toEqual(OLD_ACT);
  });

  it('is not decided before a permit is granted', () => {
    expect(lawOf(refugee, '2021-05-09')).toEqual({ act: 'none', ground: 'no-permit-yet' });
    expect(lawOf(refugee, '2021-05-10')).toEqual(ORDINARY);
    expect(lawOf(refugee, '2021-05-11')).toEqual(ORDINARY);
  });
});

describe('which rules under collective protection', () => {
  it.each<[IsoDate, ProgrammeRules, TrainingRules]>([
    ['2022-06-14', 'ordinary', 'ordinary'],
    ['2022-06-15', 'chapter-6a', 'chapter-6a'],
    ['2022-06-16', 'chapter-6a', 'chapter-6a'],
    ['2023-06-02', 'chapter-6a', 'chapter-6a'],
    ['2024-06-30', 'chapter-6a', 'chapter-6a'],
    ['2024-07-01', 'chapter-6a', 'chapter-6a'],
    ['2025-12-31', 'chapter-6a', 'chapter-6a'],
    ['2026-01-01', 'ordinary-without-social-studies', 'chapter-6a'],
    ['2026-06-30', 'ordinary-without-social-studies', 'chapter-6a'],
    ['2026-07-01', 'ordinary-without-social-studies', 'chapter-6a'],
    ['2028-06-30', 'ordinary-without-social-studies', 'chapter-6a'],
    ['2028-07-01', 'ordinary', 'ordinary'],
  ])('on %s', (on, programme, training) => {
    expect(lawOf(protectedPerson, on)).toEqual(integrationAct(programme, training));
  });

  it.each<[IsoDate, GoverningLaw]>([
    ['2022-03-10', ORDINARY],
    ['2022-03-11', integrationAct('ordinary-without-social-studies', 'chapter-6a')],
    ['2022-03-12', integrationAct('ordinary-without-social-studies', 'chapter-6a')],
  ])('for a permit granted on %s', (grantedOn, expected) => {
    expect(lawOf({ permit: { ground: 'collective-protection', grantedOn } }, '2026-02-01')).toEqual(expected);
  });

  it('are the ordinary ones for other permits', () => {
    for (const on of ['2022-06-15', '2025-12-31', '2026-01-01', '2028-07-01'] as const) expect(lawOf(refugee, on)).toEqual(ORDINARY);
  });
});

describe('after collective protection', () => {
  const changedOn = (grantedOn: IsoDate, decidedUnderChapter6A: boolean): CaseFacts => ({
    permit: { ground: 'refugee', grantedOn, previousGround: 'collective-protection', decidedUnderChapter6A },
  });
  const asNew = { readings: { 'programme-after-collective-protection': 'as-the-new-permit' } } as const;

  it('the rest of the training under chapter 6A is all there is when the permit changed since 2026, with a decision under the chapter', () => {
    expect(lawOf(changedOn('2026-01-01', true), '2026-02-01', asNew)).toEqual(integrationAct('ordinary', 'chapter-6a'));
    expect(lawOf(changedOn('2026-01-01', false), '2026-02-01', asNew)).toEqual(ORDINARY);
    expect(lawOf(changedOn('2026-01-01', true), '2028-06-30', asNew)).toEqual(integrationAct('ordinary', 'chapter-6a'));
    expect(lawOf(changedOn('2026-01-01', true), '2028-07-01', asNew)).toEqual(ORDINARY);
  });

  it('is a matter of reading when the permit changed before 2026', () => {
    const facts = changedOn('2025-12-31', true);
    expect(lawOf(facts, '2025-12-31', asNew)).toEqual(ORDINARY);
    expect(ask(facts, '2026-02-01', asNew)).toMatchObject({ status: 'open', open: [{ question: 'no-new-rights-earlier-change' }] });
    expect([...openQuestions(facts, '2026-02-01')].sort()).toEqual(['no-new-rights-earlier-change', 'programme-after-collective-protection']);
  });

  it('the programme follows the reading', () => {
    const facts = changedOn('2025-05-05', false);
    expect(lawOf(facts, '2025-12-31', { readings: { 'programme-after-collective-protection': 'as-under-chapter-6a' } })).toEqual(integrationAct('chapter-6a', 'ordinary'));
  });
});

describe('what is missing or malformed', () => {
  it('stays open, with everything that decides', () => {
    const decision = ask({}, '2022-01-01');
    if (decision.status !== 'open') throw new Error('determined');
    expect(decision.possible).toHaveLength(3);
    expect([...new Set(decision.open.flatMap(({ facts }) => facts))].sort()).toEqual(['permit.appliedFromAbroad', 'permit.arrivedOn', 'permit.grantedOn']);
  });

  it('is refused, with the field and the value', () => {
    expect(() => ask({ permit: { grantedOn: '2021-13-01' } }, '2022-01-01')).toThrow(/^permit\.grantedOn: .*2021-13-01/);
    expect(() => ask({}, '2020-12-31')).toThrow(/^on: .*2020-12-31/);
    expect(() => ask({ permit: { ground: 'tourist' } } as unknown as CaseFacts, '2022-01-01')).toThrow(RangeError);
  });
});
