import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import { referencePersonHasPermanentResidence, referencePersonInAToE, referencePersonSettledRecently } from '../../../src/case/questions/family.js';
import { answersTo } from '../../support/asking.js';

const on = '2024-06-01';

describe('the reference person of a family member (§ 9 first paragraph letter f)', () => {
  it('has a permit of the letters a to e', () => {
    const has = (referencePersonGround: 'refugee' | 'other') => answersTo(referencePersonInAToE, on, { family: { referencePersonGround } });
    const inAToE = ['refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'family-with-children-awaiting-identity', 'collective-protection'];
    for (const ground of inAToE) expect(has(ground as 'refugee'), ground).toEqual(['yes']);
    for (const ground of ['family-member', 'independent-ground', 'other']) expect(has(ground as 'other'), ground).toEqual(['no']);
    expect([answersTo(referencePersonInAToE, on), answersTo(referencePersonInAToE, on, { family: {} })]).toEqual([['yes', 'no'], ['yes', 'no']]);
  });

  it('has permanent residence or not', () => {
    const has = (referencePersonHasPermanentResidence_?: boolean) => answersTo(referencePersonHasPermanentResidence, on, { family: { referencePersonHasPermanentResidence: referencePersonHasPermanentResidence_ } });
    expect([has(true), has(false), has(), answersTo(referencePersonHasPermanentResidence, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });
});

describe('the reference person had been settled for less than five years before reunification was applied for', () => {
  const settled = (referencePersonSettledOn: IsoDate | null | undefined, appliedOn?: IsoDate, left: Readonly<Record<string, readonly [IsoDate | null, IsoDate | null, boolean?]>> = {}) =>
    answersTo(referencePersonSettledRecently, on, { family: { referencePersonSettledOn, appliedOn } }, { left });

  it('through the day before five years are full', () => {
    expect([settled('2019-03-15', '2024-03-14'), settled('2019-03-15', '2024-03-15'), settled('2019-03-15', '2024-03-16')]).toEqual([['yes'], ['no'], ['no']]);
  });

  it('when never settled', () => {
    expect([settled(null, '2024-03-15'), settled(null)]).toEqual([['yes'], ['yes']]);
  });

  it('perhaps, where a day is not known', () => {
    expect([settled(undefined, '2024-03-15'), settled('2019-03-15'), settled(undefined), answersTo(referencePersonSettledRecently, on)]).toEqual([['yes', 'no'], ['yes', 'no'], ['yes', 'no'], ['yes', 'no']]);
  });

  it('as far as earlier answers left it open', () => {
    const applied = (from: IsoDate | null, to: IsoDate | null) => settled('2019-03-15', undefined, { 'family.appliedOn': [from, to] });
    expect([applied('2024-03-15', null), applied('2024-03-14', null), applied(null, '2024-03-14'), applied(null, '2024-03-15')]).toEqual([['no'], ['yes', 'no'], ['yes'], ['yes', 'no']]);
    const since = (from: IsoDate | null, to: IsoDate | null, absent = false) => settled(undefined, '2024-03-15', { 'family.referencePersonSettledOn': [from, to, absent] });
    expect([since('2019-03-16', null), since(null, '2019-03-15'), since(null, '2019-03-15', true), since('2019-03-15', '2019-03-16')]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
    expect(since('2019-03-16', null, true)).toEqual(['yes']);
  });
});
