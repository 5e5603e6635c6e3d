import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import { permitGrounds, type CaseFacts } from '../../../src/case/facts.js';
import type { CaseQuestion } from '../../../src/case/questions/define.js';
import * as training from '../../../src/case/questions/languageTraining.js';
import { answersTo, leftBy } from '../../support/asking.js';

const on = '2024-06-01';

describe('the age for training (§ 26 first and fifth paragraph)', () => {
  const at = (birthDate: IsoDate | undefined, grantedOn: IsoDate | undefined, date: IsoDate = on) => answersTo(training.trainingAge, date, { person: { birthDate }, permit: { grantedOn } });

  it('is from the day the person turns 18, when the permit was granted', () => {
    expect([at('2006-03-15', '2024-03-14'), at('2006-03-15', '2024-03-15'), at('2006-03-15', '2024-03-16')]).toEqual([['under-lower-age'], ['within'], ['within']]);
  });

  it('is until the day the person turns 67, when the permit was granted', () => {
    expect([at('1957-03-16', '2024-03-15', '2024-03-15'), at('1957-03-15', '2024-03-15'), at('1957-03-15', '2024-03-16')]).toEqual([['within'], ['over-upper-age'], ['over-upper-age']]);
  });

  it('ends on the day the person turns 67', () => {
    expect([at('1957-06-02', '2020-01-01'), at('1957-06-01', '2020-01-01'), at('1957-05-31', '2020-01-01')]).toEqual([['within'], ['turned-upper-age'], ['turned-upper-age']]);
    expect([at('1957-06-01', '2020-01-01', '2024-05-31'), at('1957-05-31', '2024-05-30'), at('1957-05-31', '2024-05-31')]).toEqual([['within'], ['turned-upper-age'], ['over-upper-age']]);
  });

  it('may be any where the birth is not known', () => {
    expect(leftBy(training.trainingAge, on, { permit: { grantedOn: '2024-03-15' } })).toEqual({ 'under-lower-age': {}, within: {}, 'turned-upper-age': {}, 'over-upper-age': {} });
    expect(at(undefined, undefined)).toEqual(['under-lower-age', 'within', 'turned-upper-age', 'over-upper-age']);
  });

  it('leaves the days of the permit for each age', () => {
    expect(leftBy(training.trainingAge, on, { person: { birthDate: '1990-05-17' } })).toEqual({
      'under-lower-age': { 'permit.grantedOn': '1990-05-17..2008-05-16' },
      within: { 'permit.grantedOn': '2008-05-17..2057-05-16' },
      'over-upper-age': { 'permit.grantedOn': '2057-05-17..' },
    });
    expect(leftBy(training.trainingAge, on, { person: { birthDate: '1950-05-17' } })).toEqual({
      'under-lower-age': { 'permit.grantedOn': '1950-05-17..1968-05-16' },
      'turned-upper-age': { 'permit.grantedOn': '1968-05-17..2017-05-16' },
      'over-upper-age': { 'permit.grantedOn': '2017-05-17..' },
    });
    expect(leftBy(training.trainingAge, on, { person: { birthDate: '1990-05-17' } }, { left: { 'permit.grantedOn': ['2008-05-16', '2008-05-17'] } })).toEqual({
      'under-lower-age': { 'permit.grantedOn': '2008-05-16..2008-05-16' },
      within: { 'permit.grantedOn': '2008-05-17..2008-05-17' },
    });
    const born = (from: IsoDate, to: IsoDate, grantedOn: IsoDate) => answersTo(training.trainingAge, on, { permit: { grantedOn } }, { left: { 'person.birthDate': [from, to] } });
    expect([born('1957-06-01', '1957-06-02', '2020-01-01'), born('2006-03-15', '2006-03-16', '2024-03-15'), born('1957-03-15', '1957-03-16', '2024-03-15')]).toEqual([
      ['within', 'turned-upper-age'],
      ['under-lower-age', 'within'],
      ['turned-upper-age', 'over-upper-age'],
    ]);
  });
});

describe('the permit and the arrival', () => {
  it.each([
    ['a ground for permanent residence (§§ 27 and 28)', training.leadsToPermanentResidence, 'leadsToPermanentResidence'],
    ['one for work (§ 28)', training.permitForWork, 'forWork'],
  ] as const)('are %s, or not', (_what, question, field) => {
    const says = (value?: boolean) => answersTo(question, on, { permit: { [field]: value } });
    expect([says(true), says(false), says(), answersTo(question, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });

  it('count from the day of the first renewal, or of the arrival (§ 26 second paragraph)', () => {
    const renewed = (firstRenewedOn?: IsoDate | null) => answersTo(training.permitRenewed, on, { permit: { firstRenewedOn } });
    expect([renewed('2024-06-01'), renewed('2024-06-02'), renewed(null), renewed(), answersTo(training.permitRenewed, on)]).toEqual([['yes'], ['not-yet'], ['not-yet'], ['yes', 'not-yet'], ['yes', 'not-yet']]);
    expect(leftBy(training.permitRenewed, on)).toEqual({ yes: { 'permit.firstRenewedOn': '..2024-06-01' }, 'not-yet': { 'permit.firstRenewedOn': '2024-06-02.. or never' } });
    const arrived = (arrivedOn?: IsoDate) => answersTo(training.arrivedByDate, on, { permit: { arrivedOn } });
    expect([arrived('2024-06-01'), arrived('2024-06-02'), arrived(), answersTo(training.arrivedByDate, on)]).toEqual([['yes'], ['not-yet'], ['yes', 'not-yet'], ['yes', 'not-yet']]);
    expect(leftBy(training.arrivedByDate, on)).toEqual({ yes: { 'permit.arrivedOn': '..2024-06-01' }, 'not-yet': { 'permit.arrivedOn': '2024-06-02..' } });
  });

  it.each([
    ['the permit', 'the new hours, from 1 January 2022 (Regulation § 73)', training.permitAgainstNewHours, 'grantedOn', ['2021-12-31', '2022-01-01', '2022-01-02']],
    ['the arrival', 'the new hours, from 1 January 2022 (Regulation § 73)', training.arrivalAgainstNewHours, 'arrivedOn', ['2021-12-31', '2022-01-01', '2022-01-02']],
    ['the permit', 'the counting from the offer, from 1 August 2023 (Regulation § 74)', training.permitAgainstCounting, 'grantedOn', ['2023-07-31', '2023-08-01', '2023-08-02']],
    ['the arrival', 'the counting from the offer, from 1 August 2023 (Regulation § 74)', training.arrivalAgainstCounting, 'arrivedOn', ['2023-07-31', '2023-08-01', '2023-08-02']],
  ] as const)('%s stands before, on or after the day of %s', (_what, _rule, question, field, [before, day, after]) => {
    const at = (value: IsoDate) => answersTo(question, on, { permit: { [field]: value } });
    expect([at(before), at(day), at(after)]).toEqual([['before'], ['on-the-day'], ['after']]);
    const path = `permit.${field}`;
    expect(leftBy(question, on)).toEqual({ before: { [path]: `..${before}` }, 'on-the-day': { [path]: `${day}..${day}` }, after: { [path]: `${after}..` } });
  });
});

describe('training begun under a permit before this one (§ 26 sixth paragraph)', () => {
  it('rests on whether that permit gave a right', () => {
    const gave = (previousGround: NonNullable<CaseFacts['permit']>['previousGround']) => answersTo(training.formerPermitAndTraining, on, { permit: { grantedOn: '2023-01-01', previousGround } })[0];
    expect(gave(null)).toBe('none');
    expect(permitGrounds.map(gave)).toEqual(['section-9', 'section-9', 'section-9', 'section-9', 'collective-protection', 'perhaps', 'section-9', 'perhaps']);
    expect(leftBy(training.formerPermitAndTraining, on)).toEqual({
      none: { 'permit.previousGround': [null] },
      'section-9': { 'permit.previousGround': ['refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'family-with-children-awaiting-identity', 'independent-ground'] },
      'collective-protection': { 'permit.previousGround': ['collective-protection'] },
      perhaps: { 'permit.previousGround': ['family-member', 'other'] },
    });
  });

  const at = (startedOn: IsoDate | null | undefined, programme: IsoDate | null | undefined, grantedOn: IsoDate | undefined = '2024-03-15') =>
    answersTo(training.trainingBegun, on, { permit: { grantedOn }, training: { startedOn }, programme: { startedOn: programme } });

  it('had begun by the day the permit changed, be it training or a programme', () => {
    expect([at('2024-03-14', null), at('2024-03-15', null), at('2024-03-16', null), at(null, null)]).toEqual([['yes'], ['yes'], ['no'], ['no']]);
    expect([at(null, '2024-03-15'), at(null, '2024-03-16'), at('2024-03-16', '2024-03-15'), at('2024-03-15', '2024-03-16'), at('2024-03-16', '2024-03-16')]).toEqual([['yes'], ['no'], ['yes'], ['yes'], ['no']]);
  });

  it('may have where a start is not known, unless the other had begun', () => {
    expect([at(undefined, null), at(null, undefined), at(undefined, undefined), at(undefined, '2024-03-16')]).toEqual([['yes', 'no'], ['yes', 'no'], ['yes', 'no'], ['yes', 'no']]);
    expect([at(undefined, '2024-03-15'), at('2024-03-15', undefined)]).toEqual([['yes'], ['yes']]);
  });

  it('leaves the days of the change, which is not after the date asked about', () => {
    const facts = (startedOn: IsoDate | null): CaseFacts => ({ permit: { previousGround: 'refugee' }, training: { startedOn }, programme: { startedOn: null } });
    expect(leftBy(training.trainingBegun, on, facts('2024-03-15'))).toEqual({ yes: { 'permit.grantedOn': '2024-03-15..2024-06-01' }, no: { 'permit.grantedOn': '..2024-03-14' } });
    expect(leftBy(training.trainingBegun, on, facts(null))).toEqual({ no: { 'permit.grantedOn': '..2024-06-01' } });
    expect(leftBy(training.trainingBegun, on, facts('2024-06-02'))).toEqual({ no: { 'permit.grantedOn': '..2024-06-01' } });
    expect(leftBy(training.trainingBegun, on, { training: { startedOn: '2024-06-01' }, programme: { startedOn: null } })).toEqual({
      yes: { 'permit.grantedOn': '2024-06-01..2024-06-01' },
      no: { 'permit.grantedOn': '..2024-05-31' },
    });
  });
});

describe('the training', () => {
  it('is given by one authority, in one place (§ 30, Regulation § 28)', () => {
    const authorities = ['municipality', 'county'] as const;
    for (const authority of authorities) expect(answersTo(training.trainingAuthority, on, { training: { authority } })).toEqual([authority]);
    expect([answersTo(training.trainingAuthority, on), answersTo(training.trainingAuthority, on, { training: {} })]).toEqual([authorities, authorities]);
    const places = ['adult-immigrants', 'upper-secondary-school', 'preparatory-adult-education'] as const;
    for (const place of places) expect(answersTo(training.trainingPlace, on, { training: { place } })).toEqual([place]);
    expect([answersTo(training.trainingPlace, on), answersTo(training.trainingPlace, on, { training: {} })]).toEqual([places, places]);
  });

  it('rests on the schooling and the level needed (Regulation § 28)', () => {
    const primary = (completedPrimarySchool?: boolean) => answersTo(training.completedPrimarySchool, on, { person: { completedPrimarySchool } });
    expect([primary(true), primary(false), primary(), answersTo(training.completedPrimarySchool, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
    const b2 = (needsB2?: boolean) => answersTo(training.needsB2, on, { training: { needsB2 } });
    expect([b2(true), b2(false), b2(), answersTo(training.needsB2, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });
});

describe('a date that does not exist', () => {
  const date = '2024-02-30';
  it.each<readonly [CaseQuestion, CaseFacts, string]>([
    [training.permitRenewed, { permit: { firstRenewedOn: date } }, 'permit.firstRenewedOn'],
    [training.arrivedByDate, { permit: { arrivedOn: date } }, 'permit.arrivedOn'],
    [training.permitAgainstNewHours, { permit: { grantedOn: date } }, 'permit.grantedOn'],
    [training.arrivalAgainstCounting, { permit: { arrivedOn: date } }, 'permit.arrivedOn'],
    [training.trainingAge, { person: { birthDate: date }, permit: { grantedOn: '2024-01-01' } }, 'person.birthDate'],
    [training.trainingBegun, { training: { startedOn: date } }, 'training.startedOn'],
    [training.trainingBegun, { programme: { startedOn: date } }, 'programme.startedOn'],
  ])('is named by its field: %#', (question, facts, field) => {
    expect(() => answersTo(question, on, facts)).toThrow(new RangeError(`${field}: "${date}" is not a day that exists`));
  });
});

describe('a start that earlier answers left after the change', () => {
  it('is no training begun before it', () => {
    const left = (path: string, facts: CaseFacts) => answersTo(training.trainingBegun, on, { permit: { grantedOn: '2024-03-15' }, ...facts }, { left: { [path]: ['2024-03-16', null] } });
    expect([left('training.startedOn', { programme: { startedOn: null } }), left('programme.startedOn', { training: { startedOn: null } })]).toEqual([['no'], ['no']]);
  });
});
