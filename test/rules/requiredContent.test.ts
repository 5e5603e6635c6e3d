import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts, PermitGround } from '../../src/case/facts.js';
import type { Decision } from '../../src/decision/index.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { requiredContent, type ContentElement, type ParentalGuidance, type RequiredContent } from '../../src/rules/requiredContent.js';
import { change } from '../support/people.js';

// The expectations are typed from § 14 a, § 37 c in its four wordings, the Regulation §§ 3, 4, 43e, 43f and 43i, and part II of the Regulation of
// 17 September 2025 no. 1909: "gjelder for deltagere som får vedtak om introduksjonsprogram 1. januar 2026 eller senere".

type Content = Extract<RequiredContent, { kind: 'content' }>;

const refugee: CaseFacts = {
  person: { education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2021-05-10', previousGround: null },
  household: { youngestChildBornOn: null },
  decision: { madeOn: '2021-09-01' },
};
const protectedPerson: CaseFacts = change(refugee, { permit: { ground: 'collective-protection', grantedOn: '2022-04-10', previousGround: null } });

const decisionOf = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): Decision<'requiredContent', RequiredContent> =>
  requiredContent(facts, { on, ...options });
const contentOf = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): Content => {
  const decision = decisionOf(facts, on, options);
  if (decision.status === 'open') throw new Error(`open on ${on}: ${JSON.stringify(decision.open)}`);
  if (decision.outcome.kind !== 'content') throw new Error(`not governed on ${on}`);
  return decision.outcome;
};
const openQuestions = (facts: CaseFacts, on: IsoDate): readonly string[] => {
  const decision = decisionOf(facts, on);
  return decision.status === 'open' ? decision.open.map(({ question }) => question) : [];
};
const withChild = (facts: CaseFacts, bornOn: IsoDate): CaseFacts => change(facts, { household: { youngestChildBornOn: bornOn } });

const ALL: readonly ContentElement[] = ['work-or-education-oriented', 'norwegian', 'social-studies', 'life-skills'];
const WITHOUT_SOCIAL_STUDIES: readonly ContentElement[] = ['work-or-education-oriented', 'norwegian', 'life-skills'];
const CHAPTER_6A: readonly ContentElement[] = ['work-or-education-oriented', 'language-offer'];

describe('the elements', () => {
  it.each<[IsoDate, readonly ContentElement[]]>([
    ['2021-06-01', ALL],
    ['2025-12-31', ALL],
    ['2026-01-01', ALL],
    ['2028-07-01', ALL],
  ])('of an ordinary programme on %s', (on, elements) => {
    expect(contentOf(refugee, on)).toMatchObject({ rules: 'ordinary', elements, languageOffer: null, mayBeContent: null, parentalGuidance: null });
  });

  it.each<[IsoDate, Content['rules'], readonly ContentElement[]]>([
    ['2022-06-14', 'ordinary', ALL],
    ['2022-06-15', 'chapter-6a', CHAPTER_6A],
    ['2022-06-16', 'chapter-6a', CHAPTER_6A],
    ['2023-06-01', 'chapter-6a', CHAPTER_6A],
    ['2023-06-02', 'chapter-6a', CHAPTER_6A],
    ['2024-06-30', 'chapter-6a', CHAPTER_6A],
    ['2024-07-01', 'chapter-6a', CHAPTER_6A],
    ['2025-12-31', 'chapter-6a', CHAPTER_6A],
    ['2026-01-01', 'ordinary-without-social-studies', WITHOUT_SOCIAL_STUDIES],
    ['2026-06-30', 'ordinary-without-social-studies', WITHOUT_SOCIAL_STUDIES],
    ['2026-07-01', 'ordinary-without-social-studies', WITHOUT_SOCIAL_STUDIES],
    ['2028-06-30', 'ordinary-without-social-studies', WITHOUT_SOCIAL_STUDIES],
    ['2028-07-01', 'ordinary', ALL],
  ])('under collective protection on %s: %s', (on, rules, elements) => {
    expect(contentOf(protectedPerson, on)).toMatchObject({ rules, elements });
  });

  it.each<[IsoDate, IsoDate, Content['rules']]>([
    ['2022-03-10', '2025-12-31', 'ordinary'],
    ['2022-03-11', '2025-12-31', 'chapter-6a'],
    ['2022-03-12', '2025-12-31', 'chapter-6a'],
    ['2022-03-10', '2026-02-01', 'ordinary'],
    ['2022-03-11', '2026-02-01', 'ordinary-without-social-studies'],
  ])('under collective protection granted on %s, on %s: %s', (grantedOn, on, rules) => {
    expect(contentOf(change(protectedPerson, { permit: { grantedOn } }), on).rules).toBe(rules);
  });

  it.each<[IsoDate, Content['rules'], Content['rules']]>([
    ['2025-12-31', 'chapter-6a', 'ordinary'],
    ['2026-01-01', 'ordinary-without-social-studies', 'ordinary'],
  ])('after collective protection on %s follow the reading', (on, asBefore, asNow) => {
    const changed = change(protectedPerson, { permit: { ground: 'refugee', grantedOn: '2025-05-05', previousGround: 'collective-protection' } });
    expect(openQuestions(changed, on)).toEqual(['programme-after-collective-protection']);
    expect(contentOf(changed, on, { readings: { 'programme-after-collective-protection': 'as-under-chapter-6a' } }).rules).toBe(asBefore);
    expect(contentOf(changed, on, { readings: { 'programme-after-collective-protection': 'as-the-new-permit' } }).rules).toBe(asNow);
  });

  it('carry the doubt about running programmes from 2026 under collective protection, and only there', () => {
    expect(decisionOf(protectedPerson, '2026-01-01').notes).toContain('content-in-running-programme');
    expect(decisionOf(protectedPerson, '2025-12-31').notes).not.toContain('content-in-running-programme');
    expect(decisionOf(refugee, '2026-01-01').notes).not.toContain('content-in-running-programme');
  });

  it('carry the doubt about what was not read', () => {
    expect(decisionOf(refugee, '2025-12-31').notes).toContain('first-content-wording-not-read');
    expect(decisionOf(refugee, '2025-12-31').notes).toContain('life-skills-hours-until-2025');
    expect(decisionOf(refugee, '2026-01-01').notes).not.toContain('first-content-wording-not-read');
    expect(decisionOf(protectedPerson, '2023-06-02').notes).toContain('chapter-6a-2023-not-read');
  });
});

describe('what a programme under chapter 6A could hold besides', () => {
  it.each<[IsoDate, boolean]>([
    ['2023-06-30', false],
    ['2023-07-01', true],
    ['2023-07-02', true],
    ['2024-06-30', true],
    ['2024-07-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('on %s', (on, named) => {
    const { mayBeContent, languageOffer } = contentOf(protectedPerson, on);
    expect(languageOffer).toEqual(named ? ['norwegian-training', 'other-norwegian-or-english'] : null);
    expect(mayBeContent).toEqual(
      named
        ? { kinds: ['higher-vocational-education', 'preparatory-and-language-courses', 'complementary-education'], higherVocationalEducationMonths: 12 }
        : null,
    );
  });
});

describe('the hours of life skills', () => {
  const all = { total: 25, migrationHealthAndDiversity: 10, careerCompetence: 15 };
  const fewer = { total: 15, migrationHealthAndDiversity: 5, careerCompetence: 10 };

  it.each<[string, IsoDate | null, IsoDate, 'below-upper-secondary' | 'upper-secondary' | 'higher', typeof all]>([
    ['the day before the change', '2025-12-31', '2025-12-31', 'upper-secondary', all],
    ['not decided, before the change', null, '2025-12-31', 'higher', all],
    ['decided the day before', '2025-12-31', '2026-01-01', 'upper-secondary', all],
    ['decided on the day', '2026-01-01', '2026-01-01', 'upper-secondary', fewer],
    ['decided the day after', '2026-01-02', '2026-01-02', 'higher', fewer],
    ['decided on the day, without upper secondary', '2026-01-01', '2026-01-01', 'below-upper-secondary', all],
    ['decided long before', '2024-01-01', '2026-11-01', 'higher', all],
    ['not decided yet', null, '2026-01-01', 'upper-secondary', fewer],
    ['decided later than the date asked about', '2026-03-01', '2026-01-01', 'upper-secondary', fewer],
    ['not decided yet, without upper secondary', null, '2026-01-01', 'below-upper-secondary', all],
  ])('%s', (_what, madeOn, on, education, hours) => {
    expect(contentOf(change(refugee, { decision: { madeOn }, person: { education } }), on).lifeSkillsHours).toEqual(hours);
  });

  it('are none under chapter 6A until 2025, and follow the ordinary rule from 2026', () => {
    expect(contentOf(protectedPerson, '2025-12-31').lifeSkillsHours).toBeNull();
    expect(contentOf(protectedPerson, '2026-01-01').lifeSkillsHours).toEqual(all);
    expect(contentOf(change(protectedPerson, { decision: { madeOn: '2026-01-01' } }), '2026-01-01').lifeSkillsHours).toEqual(fewer);
  });

  it.each<[PermitGround, typeof all]>([
    ['collective-protection', fewer],
    ['refugee', all],
  ])('count upper secondary from Ukraine only under collective protection: %s', (ground, hours) => {
    const facts = change(protectedPerson, { person: { education: 'ukrainian-upper-secondary' }, permit: { ground }, decision: { madeOn: '2026-02-01' } });
    expect(contentOf(facts, '2026-03-01').lifeSkillsHours).toEqual(hours);
  });

  it('do not turn on the education when the decision is older', () => {
    const { person: _person, ...facts } = refugee;
    expect(openQuestions(facts, '2026-02-01')).toEqual([]);
    expect(openQuestions(change(facts, { decision: { madeOn: '2026-01-01' } }), '2026-02-01')).toEqual(['education-level']);
  });
});

describe('parental guidance', () => {
  const guidance = (leastForWantOfCapacity: ParentalGuidance['leastForWantOfCapacity']): ParentalGuidance => ({
    group: { least: 8, most: 12 },
    individual: { least: 5, most: 8 },
    leastForWantOfCapacity,
  });

  it.each<[string, IsoDate, IsoDate, boolean]>([
    ['eighteen years tomorrow', '2008-05-02', '2026-05-01', true],
    ['eighteen years today', '2008-05-01', '2026-05-01', false],
    ['eighteen years yesterday', '2008-04-30', '2026-05-01', false],
    ['born today', '2026-05-01', '2026-05-01', true],
    ['born tomorrow', '2026-05-02', '2026-05-01', false],
    ['born during the programme', '2023-01-05', '2023-03-01', true],
  ])('with a youngest child %s', (_what, bornOn, on, required) => {
    for (const facts of [refugee, protectedPerson]) {
      const { elements, parentalGuidance } = contentOf(withChild(facts, bornOn), on);
      expect(elements.includes('parental-guidance')).toBe(required);
      expect(parentalGuidance !== null).toBe(required);
    }
  });

  it('notes a child that has come of age, and one that is born later', () => {
    expect(decisionOf(withChild(refugee, '2008-05-01'), '2026-05-01').notes).toContain('youngest-child-of-age');
    expect(decisionOf(withChild(refugee, '2008-05-02'), '2026-05-01').notes).not.toContain('youngest-child-of-age');
    expect(decisionOf(withChild(refugee, '2026-05-02'), '2026-05-01').notes).toContain('youngest-child-born-later');
    expect(decisionOf(withChild(refugee, '2026-05-01'), '2026-05-01').notes).not.toContain('youngest-child-born-later');
  });

  it.each<[IsoDate, boolean]>([
    ['2023-06-30', false],
    ['2023-07-01', true],
    ['2023-07-02', true],
    ['2024-06-30', true],
    ['2024-07-01', true],
    ['2026-06-30', true],
    ['2026-07-01', true],
    ['2028-06-30', true],
    ['2028-07-01', false],
  ])('may be less for want of capacity on %s: %s', (on, exception) => {
    expect(contentOf(withChild(refugee, '2020-02-02'), on).parentalGuidance).toEqual(guidance(exception ? { group: 4, individual: 2 } : null));
  });

  it('is open, and never "no", when nothing is known of children', () => {
    const { household: _household, ...facts } = refugee;
    expect(openQuestions(facts, '2026-05-01')).toEqual(['youngest-child']);
    const { household: _children, ...underProtection } = protectedPerson;
    expect(openQuestions(underProtection, '2025-05-01')).toEqual(['youngest-child-under-collective-protection']);
  });
});

describe('the time', () => {
  const fullTime = (exception: 'none' | 'covid-19') => ({ kind: 'full-time', hoursPerWeek: 37.5, hoursPerWeekWithOwnWork: 30, exception });

  it.each<[IsoDate, 'none' | 'covid-19']>([
    ['2021-06-01', 'covid-19'],
    ['2022-12-31', 'covid-19'],
    ['2023-01-01', 'none'],
    ['2023-01-02', 'none'],
    ['2025-12-31', 'none'],
    ['2026-01-01', 'none'],
  ])('of an ordinary programme on %s', (on, exception) => {
    expect(contentOf(refugee, on).time).toEqual(fullTime(exception));
    expect(decisionOf(refugee, on).notes).toContain('full-time-hours-are-guidance');
  });

  it.each<[IsoDate, 'none' | 'municipality-lacks-capacity']>([
    ['2022-06-15', 'none'],
    ['2024-01-31', 'none'],
    ['2024-02-01', 'municipality-lacks-capacity'],
    ['2024-02-02', 'municipality-lacks-capacity'],
    ['2024-06-30', 'municipality-lacks-capacity'],
    ['2024-07-01', 'municipality-lacks-capacity'],
    ['2025-12-31', 'municipality-lacks-capacity'],
  ])('under chapter 6A on %s', (on, condition) => {
    expect(contentOf(protectedPerson, on).time).toEqual({ kind: 'part-time-allowed', condition });
  });

  it('under collective protection is full time before and after those rules', () => {
    expect(contentOf(protectedPerson, '2022-06-14').time).toEqual(fullTime('covid-19'));
    expect(contentOf(protectedPerson, '2026-01-01').time).toEqual(fullTime('none'));
  });

  it('tells that the hours are guidance', () => {
    const hours = decisionOf(refugee, '2026-02-01').trace.filter((step) => step.step === 'law' && step.parameter.startsWith('content/full-time-hours'));
    expect(hours.map((step) => [step.certainty, 'source' in step && step.source])).toEqual([
      ['guidance', 'imdi-full-time-2021'],
      ['guidance', 'imdi-full-time-2021'],
    ]);
  });
});

describe('what is not governed, not known or malformed', () => {
  it('leaves older permits to the Act of 2003', () => {
    const decision = decisionOf(change(refugee, { permit: { grantedOn: '2020-12-31', appliedFromAbroad: false } }), '2021-06-01');
    expect(decision).toMatchObject({ status: 'determined', outcome: { kind: 'not-governed' } });
    expect(openQuestions(change(refugee, { permit: { grantedOn: '2021-01-01', appliedFromAbroad: false } }), '2021-06-01')).toEqual(['after-a-date']);
  });

  it('names everything that decides when nothing is known', () => {
    const decision = decisionOf({}, '2026-05-01');
    if (decision.status !== 'open') throw new Error('determined');
    expect(decision.possible).toContainEqual({ kind: 'not-governed' });
    expect([...new Set(decision.open.flatMap(({ facts }) => facts))].sort()).toEqual([
      'decision.madeOn',
      'household.youngestChildBornOn',
      'permit.appliedFromAbroad',
      'permit.arrivedOn',
      'permit.grantedOn',
      'permit.ground',
      'permit.previousGround',
      'person.education',
    ]);
  });

  it.each<[CaseFacts, IsoDate, RegExp]>([
    [{ household: { youngestChildBornOn: '2020-02-30' } }, '2026-01-01', /^household\.youngestChildBornOn: .*2020-02-30/],
    [{ decision: { madeOn: 'yesterday' } } as unknown as CaseFacts, '2026-01-01', /^decision\.madeOn: .*yesterday/],
    [refugee, '2020-12-31', /^on: .*2020-12-31/],
  ])('refuses %j on %s', (facts, on, message) => {
    expect(() => decisionOf(facts, on)).toThrow(RangeError);
    expect(() => decisionOf(facts, on)).toThrow(message);
  });
});
