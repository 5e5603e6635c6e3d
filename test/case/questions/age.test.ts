import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import { ageOfParticipant, ageWhenGranted, testDaysCoincide } from '../../../src/case/questions/age.js';
import { answersTo, leftBy } from '../../support/asking.js';

describe('the age when the permit was granted (§ 8 first paragraph)', () => {
  const at = (birthDate: IsoDate, grantedOn: IsoDate) => answersTo(ageWhenGranted, '2024-06-01', { person: { birthDate }, permit: { grantedOn } });

  it('is within from the day the person turns 18', () => {
    expect([at('2006-03-15', '2024-03-14'), at('2006-03-15', '2024-03-15'), at('2006-03-15', '2024-03-16')]).toEqual([['below'], ['within'], ['within']]);
  });

  it('is within through the day the person turns 55; the year after that is not settled; from 56 it is above', () => {
    expect([at('1969-03-15', '2024-03-14'), at('1969-03-15', '2024-03-15'), at('1969-03-15', '2024-03-16')]).toEqual([['within'], ['within'], ['year-after-upper']]);
    expect([at('1968-03-15', '2024-03-14'), at('1968-03-15', '2024-03-15'), at('1968-03-15', '2024-03-16')]).toEqual([['year-after-upper'], ['above'], ['above']]);
  });

  it('turns on 28 February for those born on the 29th, where there is no 29th', () => {
    expect([at('2004-02-29', '2022-02-27'), at('2004-02-29', '2022-02-28')]).toEqual([['below'], ['within']]);
  });

  it('may be any where the birth is not known', () => {
    expect(answersTo(ageWhenGranted, '2024-06-01', { permit: { grantedOn: '2024-03-15' } })).toEqual(['below', 'within', 'year-after-upper', 'above']);
    expect(leftBy(ageWhenGranted, '2024-06-01')).toEqual({ below: {}, within: {}, 'year-after-upper': {}, above: {} });
  });

  it('is not that of somebody born after the first permit', () => {
    const facts = (firstGrantedOn: IsoDate) => ({ permit: { grantedOn: '2024-03-15', firstGrantedOn } }) as const;
    expect(answersTo(ageWhenGranted, '2024-06-01', facts('2006-03-16'))).toEqual(['below', 'within', 'year-after-upper', 'above']);
    expect(answersTo(ageWhenGranted, '2024-06-01', facts('2006-03-15'))).toEqual(['within', 'year-after-upper', 'above']);
    expect(answersTo(ageWhenGranted, '2024-06-01', facts('1969-03-15'))).toEqual(['within', 'year-after-upper', 'above']);
    expect(answersTo(ageWhenGranted, '2024-06-01', facts('1969-03-14'))).toEqual(['year-after-upper', 'above']);
    expect(answersTo(ageWhenGranted, '2024-06-01', facts('1968-03-15'))).toEqual(['above']);
  });

  it('leaves the days of its band where the day of the permit is not known', () => {
    const facts = { person: { birthDate: '2006-03-15' } } as const;
    expect(leftBy(ageWhenGranted, '2024-06-01', facts)).toEqual({
      below: { 'permit.grantedOn': '2006-03-15..2024-03-14' },
      within: { 'permit.grantedOn': '2024-03-15..2061-03-15' },
      'year-after-upper': { 'permit.grantedOn': '2061-03-16..2062-03-14' },
      above: { 'permit.grantedOn': '2062-03-15..' },
    });
    expect(leftBy(ageWhenGranted, '2024-06-01', facts, { left: { 'permit.grantedOn': ['2024-01-01', '2024-06-01'] } })).toEqual({
      below: { 'permit.grantedOn': '2024-01-01..2024-03-14' },
      within: { 'permit.grantedOn': '2024-03-15..2024-06-01' },
    });
    expect(leftBy(ageWhenGranted, '2024-06-01', facts, { left: { 'permit.grantedOn': ['2024-03-15', '2024-06-01'] } })).toEqual({ within: { 'permit.grantedOn': '2024-03-15..2024-06-01' } });
    // Another permit was held before, so this one was granted by the date asked about.
    expect(leftBy(ageWhenGranted, '2024-06-01', { ...facts, permit: { previousGround: 'family-member' } })).toEqual({
      below: { 'permit.grantedOn': '2006-03-15..2024-03-14' },
      within: { 'permit.grantedOn': '2024-03-15..2024-06-01' },
    });
  });

  it('is that of the days which earlier answers left', () => {
    const granted = { permit: { grantedOn: '2024-03-15' } } as const;
    const born = (from: IsoDate, to: IsoDate) => answersTo(ageWhenGranted, '2024-06-01', granted, { left: { 'person.birthDate': [from, to] } });
    expect([born('2006-03-15', '2006-03-16'), born('2006-03-16', '2006-03-17')]).toEqual([['below', 'within'], ['below']]);
    expect([born('1969-03-15', '1969-03-16'), born('1969-03-14', '1969-03-15')]).toEqual([['within'], ['within', 'year-after-upper']]);
  });
});

describe('the age of a participant', () => {
  it('under 25 is young, by the day of the permit (§ 14 third paragraph)', () => {
    const at = (grantedOn: IsoDate, on: IsoDate = '2024-06-01') => answersTo(ageOfParticipant['permit-day'], on, { person: { birthDate: '1999-03-15' }, permit: { grantedOn } });
    expect([at('2024-03-14'), at('2024-03-15'), at('2024-03-16')]).toEqual([['young'], ['between'], ['between']]);
    expect([at('2024-03-14', '2026-06-01'), at('2024-03-15', '2026-06-01')]).toEqual([['young'], ['between']]);
  });

  it('over 55 is above only from 2026, when it makes the programme one for work (§§ 13 and 14)', () => {
    const at = (birthDate: IsoDate, on: IsoDate) => answersTo(ageOfParticipant['permit-day'], on, { person: { birthDate }, permit: { grantedOn: '2025-03-15' } });
    const days = ['1970-03-16', '1970-03-15', '1970-03-14', '1969-03-16', '1969-03-15', '1960-01-01'] as const;
    expect(days.map((day) => at(day, '2026-01-01'))).toEqual([['between'], ['between'], ['year-after-upper'], ['year-after-upper'], ['above'], ['above']]);
    expect(days.map((day) => at(day, '2025-12-31'))).toEqual([['between'], ['between'], ['between'], ['between'], ['between'], ['between']]);
  });

  it('on the day asked about goes by that day alone', () => {
    const at = (on: IsoDate) => leftBy(ageOfParticipant['day-asked'], on, { person: { birthDate: '2001-06-01' } });
    expect([at('2026-05-31'), at('2026-06-01')]).toEqual([{ young: {} }, { between: {} }]);
    expect(answersTo(ageOfParticipant['day-asked'], '2026-06-01')).toEqual(['young', 'between', 'year-after-upper', 'above']);
    expect(answersTo(ageOfParticipant['day-asked'], '2025-06-01')).toEqual(['young', 'between']);
  });

  it('on the day of the decision goes by that day, or by the day asked about while nothing is decided', () => {
    const at = (madeOn: IsoDate | null | undefined, on: IsoDate = '2026-06-10') => leftBy(ageOfParticipant['decision-day'], on, { person: { birthDate: '2001-06-01' }, decision: { madeOn } });
    expect([at('2026-05-31'), at('2026-06-01'), at('2026-06-10'), at(null)]).toEqual([{ young: {} }, { between: {} }, { between: {} }, { between: {} }]);
    expect([at(null, '2026-05-31'), at(null, '2026-06-01')]).toEqual([{ young: {} }, { between: {} }]);
    // A decision after the day asked about is not made yet, and one before 2021 was made under another Act.
    expect([at('2026-06-01', '2026-05-31'), at('2020-12-31', '2026-06-10'), at('2020-12-31', '2026-05-31')]).toEqual([{ young: {} }, { between: {} }, { young: {} }]);
    expect([at('2021-01-01'), at('2021-01-01', '2026-05-31')]).toEqual([{ young: {} }, { young: {} }]);
    expect(at(undefined)).toEqual({ young: { 'decision.madeOn': '2021-01-01..2026-05-31' }, between: { 'decision.madeOn': '2026-06-01..2026-06-10' } });
    expect(at(undefined, '2026-05-31')).toEqual({ young: { 'decision.madeOn': '2021-01-01..2026-05-31' } });
  });

  it('on the day of the decision is within the days that earlier answers left of it', () => {
    const left = (from: IsoDate, to: IsoDate) => leftBy(ageOfParticipant['decision-day'], '2026-06-10', { person: { birthDate: '2001-06-01' } }, { left: { 'decision.madeOn': [from, to] } });
    expect(left('2026-01-01', '2026-05-01')).toEqual({ young: { 'decision.madeOn': '2026-01-01..2026-05-01' } });
    expect(left('2026-05-01', '2026-12-31')).toEqual({ young: { 'decision.madeOn': '2026-05-01..2026-05-31' }, between: { 'decision.madeOn': '2026-06-01..2026-06-10' } });
  });
});

describe('the days on which the age may be tested', () => {
  const at = (grantedOn: IsoDate | undefined, madeOn: IsoDate | null | undefined, anyFile = false) =>
    answersTo(testDaysCoincide, '2026-06-10', { permit: { grantedOn }, decision: { madeOn } }, { anyFile });

  it('are one when the permit was granted and the decision made, or could be made, on the day asked about', () => {
    expect([at('2026-06-10', '2026-06-10'), at('2026-06-10', null), at('2026-06-10', '2026-06-11')]).toEqual([['yes'], ['yes'], ['yes']]);
    expect([at('2026-06-09', '2026-06-10'), at('2026-06-10', '2026-06-09'), at('2026-06-09', '2026-06-09'), at('2026-06-09', null)]).toEqual([['no'], ['no'], ['no'], ['no']]);
  });

  it('are taken to differ where one is not known, but in a table of any file may be either', () => {
    expect([at(undefined, null), at('2026-06-10', undefined), at(undefined, undefined)]).toEqual([['no'], ['no'], ['no']]);
    expect([at(undefined, null, true), at('2026-06-10', undefined, true), at(undefined, undefined, true)]).toEqual([['yes', 'no'], ['yes', 'no'], ['yes', 'no']]);
    expect([at('2026-06-09', undefined, true), at(undefined, '2026-06-09', true), at('2026-06-10', '2026-06-10', true), at('2026-06-11', undefined, true)]).toEqual([['no'], ['no'], ['yes'], ['no']]);
  });
});
