import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts, EducationLevel } from '../../src/case/facts.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { endGoals, type EndGoals } from '../../src/rules/endGoals.js';
import { change, protectedPerson, refugee } from '../support/people.js';

const short = (outcome: EndGoals): string => {
  if (outcome.kind === 'not-governed') return outcome.kind;
  if (outcome.kind === 'goals') return outcome.goals.join(', ');
  return `${outcome.main.join(', ')}; otherwise ${outcome.otherwise.join(', ')}`;
};

const goals = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): string => {
  const found = endGoals(facts, { on, ...options });
  return found.status === 'determined' ? short(found.outcome) : `open: ${found.possible.map(short).sort().join(' | ')}`;
};

const openPoints = (facts: CaseFacts, on: IsoDate): readonly string[] => {
  const found = endGoals(facts, { on });
  return found.status === 'open' ? found.open.map((point) => (point.kind === 'fact' ? point.facts.join(' ') : `${point.kind} ${point.question}`)) : [];
};

/** A person whose age is the same on every day it may be tested. */
const person = (education: EducationLevel, birthDate: IsoDate, day: IsoDate) =>
  change(refugee, { person: { education, birthDate }, permit: { grantedOn: day }, decision: { madeOn: day } });

const OLD_YOUNG = 'completed-upper-secondary, vocational-training; otherwise part-of-upper-secondary, primary-school, work';
const OLD = 'completed-upper-secondary, vocational-training, part-of-upper-secondary, primary-school, work';
const NEW_YOUNG = 'completed-upper-secondary, vocational-training; otherwise part-of-upper-secondary, work';
const NEW = 'completed-upper-secondary, vocational-training, part-of-upper-secondary, work';
const NEW_WITH = 'work, higher-education, higher-vocational-education, vocational-requalification';

describe('the end goals by education and date', () => {
  it.each([
    ['upper-secondary', '2025-12-31', 'work, higher-education'],
    ['higher', '2025-12-31', 'work, higher-education'],
    ['below-upper-secondary', '2025-12-31', OLD],
    ['upper-secondary', '2026-01-01', NEW_WITH],
    ['higher', '2026-01-02', NEW_WITH],
    ['below-upper-secondary', '2026-01-01', NEW],
    ['ukrainian-upper-secondary', '2025-12-31', OLD],
    ['ukrainian-upper-secondary', '2026-01-01', NEW],
  ] as const)('a refugee of 1990 with %s, on %s: %s', (education, on, expected) => {
    expect(goals(person(education, '1990-04-10', '2025-11-01'), on)).toBe(expected);
  });

  it.each([
    ['2022-06-14', 'work, higher-education'],
    ['2022-06-15', 'work, higher-education, higher-vocational-education'],
    ['2025-12-31', 'work, higher-education, higher-vocational-education'],
    ['2026-01-01', NEW_WITH],
  ] as const)('collective protection with upper secondary, on %s: %s', (on, expected) => {
    expect(goals(change(protectedPerson, { permit: { grantedOn: '2022-03-20' } }), on)).toBe(expected);
  });

  it('counts upper secondary from Ukraine for holders of collective protection', () => {
    const facts = change(protectedPerson, { person: { education: 'ukrainian-upper-secondary' } });
    expect(goals(facts, '2025-12-31')).toBe('work, higher-education, higher-vocational-education');
    expect(goals(facts, '2026-01-01')).toBe(NEW_WITH);
  });
});

describe('under 25 without upper secondary: completed upper secondary', () => {
  it.each([
    ['2000-05-02', OLD_YOUNG],
    ['2000-05-01', OLD],
    ['2000-04-30', OLD],
  ] as const)('until 2025, born %s, every day of the test 2025-05-01: %s', (birthDate, expected) => {
    expect(goals(person('below-upper-secondary', birthDate, '2025-05-01'), '2025-05-01')).toBe(expected);
  });

  it.each([
    ['2001-05-02', NEW_YOUNG],
    ['2001-05-01', NEW],
    ['2001-04-30', NEW],
  ] as const)('from 2026, born %s, every day of the test 2026-05-01: %s', (birthDate, expected) => {
    expect(goals(person('below-upper-secondary', birthDate, '2026-05-01'), '2026-05-01')).toBe(expected);
  });

  it('is a main rule until 2025, and from 2026 a duty unless the participant is unwilling or unable', () => {
    const condition = (on: IsoDate) => {
      const found = endGoals(person('below-upper-secondary', '2006-01-01', '2025-05-01'), { on });
      return found.status === 'determined' && found.outcome.kind === 'main' && found.outcome.condition;
    };
    expect(condition('2025-12-31')).toBe('unless-main-rule-does-not-fit');
    expect(condition('2026-01-01')).toBe('unwilling-or-unable-to-complete');
  });

  it('does not concern those with upper secondary', () => {
    expect(goals(person('upper-secondary', '2006-01-01', '2025-05-01'), '2025-05-01')).toBe('work, higher-education');
    expect(goals(person('upper-secondary', '2006-01-01', '2026-05-01'), '2026-05-01')).toBe(NEW_WITH);
  });

  it('leaves the day of the test to a reading when the person turns 25 between the days', () => {
    const facts = change(person('below-upper-secondary', '2000-06-01', '2025-05-01'), { decision: { madeOn: '2025-06-01' } });
    expect(goals(facts, '2025-07-01')).toBe(`open: ${[OLD, OLD_YOUNG].sort().join(' | ')}`);
    expect(openPoints(facts, '2025-07-01')).toEqual(['reading age-of-participant']);
    expect(goals(facts, '2025-07-01', { readings: { 'age-of-participant': 'permit-day' } })).toBe(OLD_YOUNG);
    expect(goals(facts, '2025-07-01', { readings: { 'age-of-participant': 'decision-day' } })).toBe(OLD);
    expect(goals(facts, '2025-07-01', { readings: { 'age-of-participant': 'day-asked' } })).toBe(OLD);
  });

  it('asks for the day of the decision when it may decide', () => {
    const { decision: _decision, ...facts } = person('below-upper-secondary', '2000-06-01', '2025-05-01');
    expect(openPoints(facts, '2025-07-01')).toEqual(['decision.madeOn', 'reading age-of-participant']);
  });
});

describe('over 55: work only, from 2026', () => {
  it.each([
    ['1971-05-02', '2026-05-01', NEW],
    ['1971-05-01', '2026-05-01', NEW],
    ['1971-04-30', '2026-05-01', `open: ${NEW} | work`],
    ['1970-05-02', '2026-05-01', `open: ${NEW} | work`],
    ['1970-05-01', '2026-05-01', 'work'],
    ['1960-05-01', '2025-12-31', OLD],
  ] as const)('born %s, on %s: %s', (birthDate, on, expected) => {
    expect(goals(person('below-upper-secondary', birthDate, on), on)).toBe(expected);
  });

  it('follows the reading of the upper age in the year after it', () => {
    const facts = person('below-upper-secondary', '1971-04-30', '2026-05-01');
    expect(goals(facts, '2026-05-01', { readings: { 'upper-age-bound': 'through-the-year' } })).toBe(NEW);
    expect(goals(facts, '2026-05-01', { readings: { 'upper-age-bound': 'through-birthday' } })).toBe('work');
  });

  it('holds for those with upper secondary too', () => {
    expect(goals(person('higher', '1960-05-01', '2026-05-01'), '2026-05-01')).toBe('work');
  });
});

describe('what the rule says of itself', () => {
  it('notes from 2026 that no transitional rule was seen for goals set earlier', () => {
    const notes = (on: IsoDate) => endGoals(person('below-upper-secondary', '1990-01-01', '2025-05-01'), { on }).notes;
    expect(notes('2025-12-31')).not.toContain('end-goals-in-running-programme');
    expect(notes('2025-12-31')).toContain('first-wording-not-read');
    expect(notes('2026-01-01')).toContain('end-goals-in-running-programme');
    expect(notes('2026-01-01')).not.toContain('first-wording-not-read');
  });

  it('does not speak of those whom the Act of 2003 governs', () => {
    const old = change(person('higher', '1990-01-01', '2020-05-01'), { permit: { appliedFromAbroad: false } });
    expect(goals(old, '2021-05-01')).toBe('not-governed');
  });

  it('names the education when it is missing', () => {
    const { education: _education, ...silent } = refugee.person!;
    expect(openPoints({ ...refugee, person: silent }, '2026-05-01')).toEqual(['person.education']);
  });
});
