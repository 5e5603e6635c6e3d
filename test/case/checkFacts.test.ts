import { describe, expect, it } from 'vitest';
import { checkDateAsked, checkFacts, factAt, faultsBetweenFields } from '../../src/case/checkFacts.js';
import type { CaseFacts } from '../../src/case/facts.js';

const refusal = (value: unknown): string => {
  try {
    checkFacts(value);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as RangeError).message;
  }
  return 'taken';
};

describe('a case', () => {
  it.each<[string, unknown]>([
    ['with nothing in it', {}],
    ['with empty parts', { person: {}, permit: undefined }],
    ['with fields that are left open', { person: { birthDate: undefined, education: undefined } }],
    ['with dates', { person: { birthDate: '1990-05-17' }, settlement: { settledOn: '2024-02-29' } }],
    ['with dates that never came, where a day may never come', { settlement: { settledOn: null }, work: { endedOn: null } }],
    ['with yes and no', { permit: { forWork: true, leadsToPermanentResidence: false } }],
    ['with the least and the most hours', { work: { hoursPerWeek: 0 }, programme: { percent: 100 } }],
    ['with the most hours and no share', { work: { hoursPerWeek: 168 }, programme: { percent: 0 } }],
    ['with part of an hour', { work: { hoursPerWeek: 37.5 }, programme: { percent: 62.5 } }],
    ['with whole months', { programme: { months: 0, extensionMonths: 120 } }],
    ['with choices', { person: { citizenship: 'nordic' }, permit: { previousGround: null } }],
    ['with leave, finished and not', { programme: { leave: [{ kind: 'parental', from: '2024-01-01', to: '2024-01-01' }, { kind: 'parental', from: '2024-01-01', to: null }] } }],
    ['without leave', { programme: { leave: [] }, training: { leave: [] } }],
    ['that holds a day and another on the same day', { person: { birthDate: '2024-01-01' }, permit: { grantedOn: '2024-01-01', firstGrantedOn: '2024-01-01' } }],
    ['whose first permit replaced one of § 9', { permit: { previousGround: 'refugee', firstGrantedOn: '2024-01-01' } }],
    ['whose end is not known', { programme: { startedOn: '2024-01-01', endedOn: null } }],
  ])('%s is taken, and comes back as it is', (_what, facts) => {
    expect(checkFacts(facts)).toBe(facts);
  });

  it.each<[string, unknown, RegExp]>([
    ['it is no object', null, /^facts: expected an object, got null$/],
    ['it is a list', [], /^facts: expected an object, got a list$/],
    ['a part is not known', { persons: {} }, /^persons: not a part of a case; the parts are person, permit, .*, training$/],
    ['a part has the name of something that every object has', { toString: {} }, /^toString: not a part of a case/],
    ['a part is no object', { person: 'x' }, /^person: expected an object, got "x"$/],
    ['a field is not known', { work: { hours: 1 } }, /^work\.hours: not a field of work; the fields are hoursPerWeek, from, endedOn$/],
    ['a field that is not known is left open', { work: { hours: undefined } }, /^work\.hours: not a field of work/],
    ['a field stands in the wrong part', { work: { birthDate: '1990-01-01' } }, /^work\.birthDate: not a field of work/],
    ['a day does not exist', { person: { birthDate: '2023-02-29' } }, /^person\.birthDate: "2023-02-29" is not a day that exists$/],
    ['a day must have come', { person: { birthDate: null } }, /^person\.birthDate: expected a date as YYYY-MM-DD, got null$/],
    ['a day that may never come is no day', { settlement: { settledOn: 'soon' } }, /^settlement\.settledOn: expected a date as YYYY-MM-DD, got "soon"$/],
    ['yes is written as a text', { permit: { forWork: 'yes' } }, /^permit\.forWork: expected true or false, got "yes"$/],
    ['yes or no is null', { permit: { forWork: null } }, /^permit\.forWork: expected true or false, got null$/],
    ['a number is a text', { work: { hoursPerWeek: '15' } }, /^work\.hoursPerWeek: expected a number from 0 to 168, got "15"$/],
    ['a number is below the least', { work: { hoursPerWeek: -0.1 } }, /^work\.hoursPerWeek: expected a number from 0 to 168, got -0.1$/],
    ['a number is above the most', { work: { hoursPerWeek: 168.1 } }, /^work\.hoursPerWeek: expected a number from 0 to 168, got 168.1$/],
    ['a number is none', { work: { hoursPerWeek: Number.NaN } }, /^work\.hoursPerWeek: expected a number from 0 to 168, got NaN$/],
    ['a share is above the whole', { programme: { percent: 101 } }, /^programme\.percent: expected a number from 0 to 100, got 101$/],
    ['months are not whole', { programme: { months: 3.5 } }, /^programme\.months: expected a whole number, got 3.5$/],
    ['months are more than any programme', { programme: { months: 121 } }, /^programme\.months: expected a number from 0 to 120, got 121$/],
    ['a choice is not in its list', { person: { citizenship: 'EEA' } }, /^person\.citizenship: expected one of nordic, eea-agreement, third-country, got "EEA"$/],
    ['a choice cannot be null', { person: { citizenship: null } }, /^person\.citizenship: expected one of nordic, eea-agreement, third-country, got null$/],
    ['a choice that may be null is not in its list', { permit: { previousGround: 'none' } }, /^permit\.previousGround: expected one of refugee, .*, other or null, got "none"$/],
    ['leave is no list', { programme: { leave: {} } }, /^programme\.leave: expected a list of periods, got an object$/],
    ['a period is no object', { programme: { leave: ['parental'] } }, /^programme\.leave\[0\]: expected an object, got "parental"$/],
    ['a period has a field that is not known', { training: { leave: [{ kind: 'parental', from: '2024-01-01', to: null, days: 3 }] } }, /^training\.leave\[0\]\.days: not known; the names are kind, from, to$/],
    ['a period is of no kind', { programme: { leave: [{ kind: 'parental', from: '2024-01-01', to: null }, { kind: 'rest', from: '2024-01-01', to: null }] } }, /^programme\.leave\[1\]\.kind: expected one of own-illness, child-illness, .*, got "rest"$/],
    ['a period has no first day', { programme: { leave: [{ kind: 'parental', to: null }] } }, /^programme\.leave\[0\]\.from: expected a date as YYYY-MM-DD, got undefined$/],
    ['a period has no end, not even none', { programme: { leave: [{ kind: 'parental', from: '2024-01-01' }] } }, /^programme\.leave\[0\]\.to: expected a date as YYYY-MM-DD, got undefined$/],
    ['a period ends before it begins', { programme: { leave: [{ kind: 'parental', from: '2024-01-02', to: '2024-01-01' }] } }, /^programme\.leave\[0\]\.to: "2024-01-01" is before programme\.leave\[0\]\.from, "2024-01-02"$/],
    ['the person is born after the permit', { person: { birthDate: '2024-01-02' }, permit: { grantedOn: '2024-01-01' } }, /^permit\.grantedOn: 2024-01-01 is before person\.birthDate, 2024-01-02$/],
    ['the first permit is later than this', { permit: { firstGrantedOn: '2024-01-02', grantedOn: '2024-01-01' } }, /^permit\.grantedOn: 2024-01-01 is before permit\.firstGrantedOn, 2024-01-02$/],
    ['work ends before it begins', { work: { from: '2024-01-02', endedOn: '2024-01-01' } }, /^work\.endedOn: 2024-01-01 is before work\.from, 2024-01-02$/],
    ['the programme ends before it begins', { programme: { startedOn: '2024-01-02', endedOn: '2024-01-01' } }, /^programme\.endedOn: 2024-01-01 is before programme\.startedOn, 2024-01-02$/],
    ['the person is born after the first permit', { person: { birthDate: '2024-01-02' }, permit: { firstGrantedOn: '2024-01-01' } }, /^permit\.firstGrantedOn: 2024-01-01 is before person\.birthDate, 2024-01-02$/],
    ['there was a first permit, but none before this', { permit: { previousGround: null, firstGrantedOn: '2024-01-01' } }, /^permit\.firstGrantedOn: 2024-01-01 is for a permit that replaced another of § 9, and permit\.previousGround is null$/],
    ['there was a first permit, but the one before this is not of § 9', { permit: { previousGround: 'other', firstGrantedOn: '2024-01-01' } }, /^permit\.firstGrantedOn: 2024-01-01 is for a permit that replaced another of § 9, and permit\.previousGround is "other"$/],
  ])('is refused when %s', (_what, facts, message) => {
    expect(refusal(facts)).toMatch(message);
  });
});

describe('faults between fields', () => {
  it('are named with both fields, all of them', () => {
    const facts: CaseFacts = { person: { birthDate: '2024-01-03' }, permit: { grantedOn: '2024-01-01', firstGrantedOn: '2024-01-02', previousGround: null } };
    expect(faultsBetweenFields(facts).map(({ kind, path, other }) => [kind, path, other])).toEqual([
      ['before', 'permit.grantedOn', 'person.birthDate'],
      ['before', 'permit.grantedOn', 'permit.firstGrantedOn'],
      ['before', 'permit.firstGrantedOn', 'person.birthDate'],
      ['replaced-none', 'permit.firstGrantedOn', 'permit.previousGround'],
    ]);
  });

  it('are none where one of the two is not known', () => {
    expect(faultsBetweenFields({ person: { birthDate: '2024-01-03' }, work: { endedOn: '2024-01-01' } })).toEqual([]);
    expect(faultsBetweenFields({ permit: { firstGrantedOn: '2024-01-02' } })).toEqual([]);
    expect(faultsBetweenFields({})).toEqual([]);
  });
});

describe('a fact of a case', () => {
  it('is found at its path, and is not known where the path is not one or the part is not given', () => {
    const facts: CaseFacts = { permit: { previousGround: null, forWork: false } };
    expect(factAt(facts, 'permit.previousGround')).toBeNull();
    expect(factAt(facts, 'permit.forWork')).toBe(false);
    expect(factAt(facts, 'permit.grantedOn')).toBeUndefined();
    expect(factAt(facts, 'person.birthDate')).toBeUndefined();
    expect(factAt(facts, 'permit.toString')).toBeUndefined();
    expect(factAt(facts, '')).toBeUndefined();
  });
});

describe('the date asked about', () => {
  const dated = { person: { birthDate: '2000-01-01' }, permit: { grantedOn: '2024-09-01' } } as const satisfies CaseFacts;
  const refused = (path: string, day: string, on: string): RangeError =>
    new RangeError(`on: ${on} is before ${path}, ${day}, and by permit.previousGround or permit.firstGrantedOn another permit was held; ask with that permit`);

  it('may be before the permit when no other was held', () => {
    expect(() => { checkDateAsked(dated, '2024-08-31'); }).not.toThrow();
    expect(() => { checkDateAsked({ ...dated, permit: { ...dated.permit, previousGround: null } }, '2024-08-31'); }).not.toThrow();
    expect(() => { checkDateAsked({}, '2024-08-31'); }).not.toThrow();
  });

  it('may not be before the permit when another was held', () => {
    const replaced: CaseFacts = { ...dated, permit: { ...dated.permit, previousGround: 'refugee' } };
    expect(() => { checkDateAsked(replaced, '2024-08-31'); }).toThrow(refused('permit.grantedOn', '2024-09-01', '2024-08-31'));
    expect(() => { checkDateAsked(replaced, '2024-09-01'); }).not.toThrow();
  });

  it('may not be before the first permit or the birth either', () => {
    expect(() => { checkDateAsked({ permit: { firstGrantedOn: '2024-09-01' } }, '2024-08-31'); }).toThrow(refused('permit.firstGrantedOn', '2024-09-01', '2024-08-31'));
    expect(() => { checkDateAsked({ permit: { firstGrantedOn: '2024-09-01' } }, '2024-09-01'); }).not.toThrow();
    expect(() => { checkDateAsked({ person: { birthDate: '2024-09-01' }, permit: { previousGround: 'other' } }, '2024-08-31'); }).toThrow(refused('person.birthDate', '2024-09-01', '2024-08-31'));
    expect(() => { checkDateAsked({ permit: { previousGround: 'other' } }, '2024-08-31'); }).not.toThrow();
  });
});
