import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts, EducationLevel, EndGoal } from '../../src/case/facts.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { programmeDuration, type ProgrammeDuration } from '../../src/rules/programmeDuration.js';
import { change, protectedPerson, refugee } from '../support/people.js';

type Options = Omit<AskOptions, 'on'>;

/** A length in short: "3-6, may 6" is at least 3 and at most 6 months, and may be extended by up to 6. */
const short = (outcome: ProgrammeDuration): string => {
  if (outcome.kind !== 'length') return outcome.kind;
  const { least, longest, extension } = outcome;
  return `${least === null ? '' : `${String(least)}-`}${String(longest)}, ${extension.kind === 'none' ? 'none' : `${extension.kind} ${String(extension.longest)}`}`;
};

const length = (facts: CaseFacts, on: IsoDate, options: Options = {}): string => {
  const found = programmeDuration(facts, { on, ...options });
  return found.status === 'determined' ? short(found.outcome) : `open: ${found.possible.map(short).sort().join(' | ')}`;
};

const openPoints = (facts: CaseFacts, on: IsoDate): readonly string[] => {
  const found = programmeDuration(facts, { on });
  return found.status === 'open' ? found.open.map((point) => (point.kind === 'fact' ? point.facts.join(' ') : `${point.kind} ${point.question}`)) : [];
};

const person = (education: EducationLevel, endGoal: EndGoal | undefined, offeredStartOn: IsoDate | null | undefined, birthDate: IsoDate = '1990-04-10') =>
  change(refugee, {
    person: { birthDate, education },
    permit: { grantedOn: '2021-03-01' },
    programme: { startedOn: null, offeredStartOn, endGoal },
  });

describe('the second acceptance example: collective protection with upper secondary, offered start 2023-06-01', () => {
  it.each(['2023-06-01', '2024-02-01', '2025-12-31', '2026-01-01', '2026-02-01'] as const)('lasts at most 6 months and may be extended by 6, on %s', (on) => {
    expect(length(protectedPerson, on)).toBe('6, may 6');
  });
});

describe('the third acceptance example: young refugee without upper secondary, end goal completed upper secondary', () => {
  const young = (offeredStartOn: IsoDate) =>
    change(refugee, {
      person: { birthDate: '2003-09-09', education: 'below-upper-secondary' },
      permit: { grantedOn: '2025-03-20' },
      programme: { offeredStartOn, endGoal: 'completed-upper-secondary' },
    });

  it('offered start 2026-01-20: up to 4 years, shall be extended by up to 1 if that can help', () => {
    expect(length(young('2026-01-20'), '2026-02-01')).toBe('48, shall 12');
    const found = programmeDuration(young('2026-01-20'), { on: '2026-02-01' });
    expect(found.status === 'determined' && found.outcome.kind === 'length' && found.outcome.extension).toEqual({
      kind: 'shall',
      longest: 12,
      condition: 'extension-can-help-reach-goal',
    });
  });

  it('offered start 2025-06-01: 3 months to 3 years and may 1 asked on 2025-07-01, up to 4 years and shall 1 asked on 2026-02-01', () => {
    expect(length(young('2025-06-01'), '2025-07-01')).toBe('3-36, may 12');
    expect(length(young('2025-06-01'), '2026-02-01')).toBe('48, shall 12');
  });

  it('turns on the first day of the transitional rule', () => {
    expect(length(young('2025-06-01'), '2025-12-31')).toBe('3-36, may 12');
    expect(length(young('2025-06-01'), '2026-01-01')).toBe('48, shall 12');
  });

  it('says in a note that the new length comes in 2026, from the first day it matters', () => {
    expect(programmeDuration(young('2025-06-01'), { on: '2024-12-31' }).notes).not.toContain('offers-in-2025');
    for (const [endGoal, noted] of [['completed-upper-secondary', true], ['vocational-training', true], ['part-of-upper-secondary', true], ['work', false], ['primary-school', false]] as const) {
      const { notes } = programmeDuration(change(young('2025-06-01'), { programme: { endGoal } }), { on: '2025-01-01' });
      expect([endGoal, notes.includes('offers-in-2025')]).toEqual([endGoal, noted]);
    }
    expect(programmeDuration(young('2025-06-01'), { on: '2025-07-01' }).notes).toContain('offers-in-2025');
    expect(programmeDuration(young('2025-06-01'), { on: '2026-02-01' }).notes).toContain('offers-in-2025');
    expect(programmeDuration(young('2026-06-01'), { on: '2026-07-01' }).notes).not.toContain('offers-in-2025');
  });
});

describe('§ 13 until 2025-12-31', () => {
  it.each([
    ['upper-secondary', 'work', '3-6, may 6'],
    ['higher', 'higher-education', '3-6, may 6'],
    ['below-upper-secondary', 'completed-upper-secondary', '3-36, may 12'],
    ['below-upper-secondary', 'vocational-training', '3-36, may 12'],
    ['below-upper-secondary', 'part-of-upper-secondary', '3-24, may 12'],
    ['below-upper-secondary', 'primary-school', '3-24, may 12'],
    ['below-upper-secondary', 'work', '3-24, may 12'],
    ['below-upper-secondary', 'higher-education', 'end-goal-not-lawful'],
    ['below-upper-secondary', 'vocational-requalification', 'end-goal-not-lawful'],
  ] as const)('%s with %s as end goal: %s', (education, endGoal, expected) => {
    for (const on of ['2021-04-01', '2023-07-31', '2023-08-01', '2025-12-31'] as const) {
      expect(length(person(education, endGoal, '2021-03-15'), on)).toBe(expected);
    }
  });

  it('has the same lengths for a person under 25', () => {
    expect(length(person('below-upper-secondary', 'completed-upper-secondary', '2021-03-15', '2002-01-01'), '2021-04-01')).toBe('3-36, may 12');
  });

  it('leaves the length of a person under 25 with another goal to a reading', () => {
    for (const endGoal of ['work', 'part-of-upper-secondary', 'primary-school'] as const) {
      const facts = change(person('below-upper-secondary', endGoal, '2021-03-15', '2002-01-01'), { decision: { madeOn: '2021-03-20' } });
      expect(length(facts, '2021-04-01')).toBe('open: 3-24, may 12 | 3-36, may 12');
      expect(openPoints(facts, '2021-04-01')).toEqual(['reading length-under-young-age']);
      expect(length(facts, '2021-04-01', { readings: { 'length-under-young-age': 'by-age' } })).toBe('3-36, may 12');
      expect(length(facts, '2021-04-01', { readings: { 'length-under-young-age': 'by-goal' } })).toBe('3-24, may 12');
    }
  });

  it('does not need to know the end goal of a person with upper secondary, nor when the start was offered', () => {
    expect(length(person('upper-secondary', undefined, undefined), '2025-06-01')).toBe('3-6, may 6');
  });

  it('names the education and the end goal when they are missing', () => {
    const { education: _education, ...silent } = refugee.person!;
    expect(openPoints({ ...refugee, person: silent }, '2025-06-01')).toEqual(['person.education', 'programme.endGoal']);
    expect(length({ ...refugee, person: silent }, '2025-06-01')).toBe('open: 3-24, may 12 | 3-36, may 12 | 3-6, may 6');
  });
});

describe('§§ 13 and 14 from 2026-01-01, offered start after that day', () => {
  it.each([
    ['upper-secondary', 'work', '12, none'],
    ['higher', 'higher-vocational-education', '12, none'],
    ['below-upper-secondary', 'part-of-upper-secondary', '36, shall 12'],
    ['below-upper-secondary', 'completed-upper-secondary', '48, shall 12'],
    ['below-upper-secondary', 'vocational-training', '60, none'],
    ['below-upper-secondary', 'work', '24, none'],
    ['below-upper-secondary', 'primary-school', 'end-goal-not-lawful'],
    ['below-upper-secondary', 'higher-education', 'end-goal-not-lawful'],
  ] as const)('%s with %s as end goal: %s', (education, endGoal, expected) => {
    expect(length(person(education, endGoal, '2026-03-01'), '2026-04-01')).toBe(expected);
    expect(length(person(education, endGoal, null), '2026-04-01')).toBe(expected);
  });

  it('offers the lawful goals only when the file is silent', () => {
    expect(length(person('below-upper-secondary', undefined, '2026-03-01'), '2026-04-01')).toBe(
      'open: 24, none | 36, shall 12 | 48, shall 12 | 60, none',
    );
  });

  it('holds on the last day checked and beyond', () => {
    expect(length(person('upper-secondary', 'work', '2026-03-01'), '2026-07-02')).toBe('12, none');
    expect(programmeDuration(person('upper-secondary', 'work', '2026-03-01'), { on: '2026-07-02' }).law.beyondVerified).toBe(false);
    expect(programmeDuration(person('upper-secondary', 'work', '2026-03-01'), { on: '2026-07-03' }).law.beyondVerified).toBe(true);
    expect(programmeDuration(person('upper-secondary', 'work', '2026-03-01'), { on: '2026-07-03' }).notes[0]).toBe('beyond-verified');
  });
});

describe('Regulation §§ 75 and 76: the day of the offer of start decides', () => {
  const newWord = { readings: { 'after-a-date': 'includes-the-day' } } as const;
  const oldWord = { readings: { 'after-a-date': 'excludes-the-day' } } as const;

  it.each([
    ['upper-secondary', 'work', '2025-12-31', '3-6, may 6'],
    ['upper-secondary', 'work', '2026-01-02', '12, none'],
    ['below-upper-secondary', 'work', '2025-12-31', '3-24, may 12'],
    ['below-upper-secondary', 'work', '2026-01-02', '24, none'],
    ['below-upper-secondary', 'primary-school', '2025-12-31', '3-24, may 12'],
    ['below-upper-secondary', 'primary-school', '2026-01-02', 'end-goal-not-lawful'],
    ['below-upper-secondary', 'completed-upper-secondary', '2024-12-31', '3-36, may 12'],
    ['below-upper-secondary', 'completed-upper-secondary', '2025-01-02', '48, shall 12'],
    ['below-upper-secondary', 'part-of-upper-secondary', '2024-12-31', '3-24, may 12'],
    ['below-upper-secondary', 'part-of-upper-secondary', '2025-01-02', '36, shall 12'],
    ['below-upper-secondary', 'vocational-training', '2024-12-31', '3-36, may 12'],
    ['below-upper-secondary', 'vocational-training', '2025-01-02', '60, none'],
  ] as const)('%s, %s, offered start %s, asked on 2026-02-01: %s', (education, endGoal, offered, expected) => {
    expect(length(person(education, endGoal, offered), '2026-02-01')).toBe(expected);
  });

  it.each([
    ['upper-secondary', 'work', '2026-01-01', '12, none', '3-6, may 6'],
    ['below-upper-secondary', 'work', '2026-01-01', '24, none', '3-24, may 12'],
    ['below-upper-secondary', 'completed-upper-secondary', '2025-01-01', '48, shall 12', '3-36, may 12'],
  ] as const)('%s, %s, offered start on %s itself is left to the reading of "after"', (education, endGoal, offered, included, excluded) => {
    const facts = person(education, endGoal, offered);
    expect(length(facts, '2026-02-01')).toBe(`open: ${[included, excluded].sort().join(' | ')}`);
    expect(openPoints(facts, '2026-02-01')).toEqual(['reading after-a-date']);
    expect(length(facts, '2026-02-01', newWord)).toBe(included);
    expect(length(facts, '2026-02-01', oldWord)).toBe(excluded);
  });

  it('asks for the offer from 2026-01-01, not before', () => {
    const facts = person('upper-secondary', 'work', undefined);
    expect(openPoints(facts, '2025-12-31')).toEqual([]);
    expect(openPoints(facts, '2026-01-01')).toEqual(['programme.offeredStartOn', 'reading after-a-date']);
  });

  it('counts an offer later than the date asked about as not made yet', () => {
    expect(length(person('upper-secondary', 'work', '2026-05-01'), '2026-04-01')).toBe('12, none');
  });
});

describe('§ 14 first paragraph from 2026: those over 55 get a work programme', () => {
  const aged = (birthDate: IsoDate, endGoal?: EndGoal) =>
    change(person('below-upper-secondary', endGoal, '2026-03-01', birthDate), { permit: { grantedOn: '2026-03-01' }, decision: { madeOn: '2026-03-01' } });

  it.each([
    ['1971-03-02', '48, shall 12'],
    ['1971-03-01', '48, shall 12'],
    ['1971-02-28', 'open: 48, shall 12 | end-goal-not-lawful'],
    ['1970-03-02', 'open: 48, shall 12 | end-goal-not-lawful'],
    ['1970-03-01', 'end-goal-not-lawful'],
  ] as const)('born %s, tested on 2026-03-01, completed upper secondary as end goal: %s', (birthDate, expected) => {
    expect(length(aged(birthDate, 'completed-upper-secondary'), '2026-03-01')).toBe(expected);
  });

  it('names the goals that are lawful when the one in the file is not', () => {
    const lawful = (facts: CaseFacts, on: IsoDate) => {
      const found = programmeDuration(facts, { on });
      return found.status === 'determined' && found.outcome.kind === 'end-goal-not-lawful' ? found.outcome.lawful : found;
    };
    expect(lawful(aged('1960-01-01', 'completed-upper-secondary'), '2026-03-01')).toEqual(['work']);
    for (const goal of ['primary-school', 'higher-education'] as const) {
      expect(lawful(person('below-upper-secondary', goal, '2026-03-01'), '2026-04-01')).toEqual(['completed-upper-secondary', 'vocational-training', 'part-of-upper-secondary', 'work']);
    }
    expect(lawful(person('below-upper-secondary', 'higher-education', '2021-03-15'), '2025-12-31')).toEqual(['completed-upper-secondary', 'vocational-training', 'part-of-upper-secondary', 'primary-school', 'work']);
  });

  it('does not test age of an offer made before the rule about age came', () => {
    const facts = change(aged('1960-01-01', 'part-of-upper-secondary'), { permit: { grantedOn: '2025-01-15' }, programme: { offeredStartOn: '2025-03-01' } });
    expect(length(facts, '2026-03-01')).toBe('36, shall 12');
    expect(programmeDuration(facts, { on: '2026-03-01' }).notes).toContain('end-goals-in-running-programme');
  });

  it('leaves 24 months as the only length of one well over the age whose end goal is not set', () => {
    expect(length(aged('1960-01-01'), '2026-03-01')).toBe('24, none');
  });

  it('leaves the day of the test to a reading when the days fall on both sides of the age', () => {
    const facts = change(aged('1970-06-01', 'completed-upper-secondary'), { permit: { grantedOn: '2025-05-01' }, decision: { madeOn: '2025-07-01' } });
    expect(openPoints(facts, '2026-07-01')).toEqual(['reading age-of-participant', 'reading upper-age-bound']);
    expect(length(facts, '2026-07-01', { readings: { 'age-of-participant': 'permit-day' } })).toBe('48, shall 12');
    expect(length(facts, '2026-07-01', { readings: { 'age-of-participant': 'day-asked' } })).toBe('end-goal-not-lawful');
  });
});

describe('chapter 6A and Regulation § 43d: collective protection until 2025-12-31', () => {
  const holder = (education: EducationLevel, endGoal: EndGoal, offeredStartOn: IsoDate = '2022-04-20') =>
    change(protectedPerson, { person: { education }, permit: { grantedOn: '2022-03-20' }, programme: { endGoal, offeredStartOn } });

  it.each([
    ['2022-06-14', '3-6, may 6'],
    ['2022-06-15', '6, may 6'],
    ['2022-06-16', '6, may 6'],
    ['2023-06-02', '6, may 6'],
    ['2024-07-01', '6, may 6'],
    ['2025-12-31', '6, may 6'],
    ['2026-01-01', '6, may 6'],
    ['2028-07-01', '6, may 6'],
  ] as const)('with upper secondary, offered 2022-04-20, on %s: %s', (on, expected) => {
    expect(length(holder('upper-secondary', 'work'), on)).toBe(expected);
  });

  it.each([
    ['2023-06-30', '6, may 6'],
    ['2023-07-01', '12, none'],
    ['2023-07-02', '12, none'],
    ['2024-06-30', '12, none'],
    ['2024-07-01', '12, none'],
    ['2025-12-31', '12, none'],
    ['2026-01-01', '12, none'],
  ] as const)('with upper secondary from Ukraine and higher education as end goal, on %s: %s', (on, expected) => {
    expect(length(holder('ukrainian-upper-secondary', 'higher-education'), on)).toBe(expected);
    expect(length(holder('ukrainian-upper-secondary', 'higher-vocational-education'), on)).toBe(expected);
    expect(length(holder('ukrainian-upper-secondary', 'work'), on)).toBe('6, may 6');
    expect(length(holder('upper-secondary', 'higher-education'), on)).toBe('6, may 6');
  });

  it('follows § 13 third and fourth paragraph without upper secondary', () => {
    expect(length(holder('below-upper-secondary', 'completed-upper-secondary'), '2024-08-01')).toBe('3-36, may 12');
    expect(length(holder('below-upper-secondary', 'work'), '2024-08-01')).toBe('3-24, may 12');
  });

  it('has the new lengths when the start was offered after 2026-01-01', () => {
    expect(length(holder('upper-secondary', 'work', '2026-01-02'), '2026-02-01')).toBe('12, none');
    expect(length(holder('ukrainian-upper-secondary', 'higher-education', '2026-01-02'), '2026-02-01')).toBe('12, none');
  });

  it('keeps the ordinary old length of a permit that chapter 6A does not reach', () => {
    expect(length(change(holder('upper-secondary', 'work'), { permit: { grantedOn: '2022-03-10' } }), '2023-06-01')).toBe('3-6, may 6');
  });

  it('leaves a programme whose participant changed permit to a reading', () => {
    const changed = change(holder('ukrainian-upper-secondary', 'higher-education', '2025-04-01'), {
      permit: { ground: 'refugee', grantedOn: '2025-10-01', previousGround: 'collective-protection', firstGrantedOn: '2024-03-20' },
    });
    for (const on of ['2025-11-01', '2026-02-01'] as const) {
      expect(openPoints(changed, on)).toEqual(['reading programme-after-collective-protection']);
      expect(length(changed, on, { readings: { 'programme-after-collective-protection': 'as-under-chapter-6a' } })).toBe('12, none');
      expect(length(changed, on, { readings: { 'programme-after-collective-protection': 'as-the-new-permit' } })).toBe('end-goal-not-lawful');
    }
  });

  it('notes the wording that was not read', () => {
    expect(programmeDuration(holder('upper-secondary', 'work'), { on: '2023-06-02' }).notes).toContain('chapter-6a-2023-not-read');
    expect(programmeDuration(person('upper-secondary', 'work', '2021-03-15'), { on: '2021-04-01' }).notes).toContain('first-wording-not-read');
    expect(programmeDuration(person('upper-secondary', 'work', '2026-03-15'), { on: '2026-04-01' }).notes).toEqual([]);
  });
});

describe('upper secondary education from Ukraine, by date and permit', () => {
  const ukrainian = (ground: 'refugee' | 'collective-protection', grantedOn: IsoDate) =>
    change(refugee, {
      person: { education: 'ukrainian-upper-secondary' },
      permit: { ground, grantedOn },
      programme: { endGoal: 'work', offeredStartOn: '2022-04-20' },
    });
  const open = 'open: 3-24, may 12 | 3-6, may 6';

  it.each([
    ['2022-06-14', open],
    ['2022-06-15', 'open: 3-24, may 12 | 6, may 6'],
    ['2022-06-26', 'open: 3-24, may 12 | 6, may 6'],
    ['2022-06-27', '6, may 6'],
    ['2022-06-28', '6, may 6'],
    ['2025-12-31', '6, may 6'],
    ['2026-01-01', '6, may 6'],
  ] as const)('collective protection, on %s: %s', (on, expected) => {
    expect(length(ukrainian('collective-protection', '2022-03-20'), on)).toBe(expected);
  });

  it.each([
    ['2023-07-31', open],
    ['2023-08-01', '3-24, may 12'],
    ['2023-08-02', '3-24, may 12'],
    ['2026-01-01', '3-24, may 12'],
  ] as const)('another permit, on %s: %s', (on, expected) => {
    expect(length(ukrainian('refugee', '2022-03-20'), on)).toBe(expected);
  });

  it('is for the municipality to assess where no regulation defined it', () => {
    expect(openPoints(ukrainian('refugee', '2022-03-20'), '2022-05-01')).toEqual(['assessment counts-as-upper-secondary']);
    expect(length(ukrainian('refugee', '2022-03-20'), '2022-05-01', { assessments: { 'counts-as-upper-secondary': 'yes' } })).toBe('3-6, may 6');
    expect(length(ukrainian('refugee', '2022-03-20'), '2022-05-01', { assessments: { 'counts-as-upper-secondary': 'no' } })).toBe('3-24, may 12');
  });
});

describe('the Act of 2003', () => {
  it('has no length here', () => {
    const old = change(person('upper-secondary', 'work', '2021-03-15'), { permit: { grantedOn: '2020-06-01', appliedFromAbroad: false } });
    expect(length(old, '2021-04-01')).toBe('not-governed');
  });
});
