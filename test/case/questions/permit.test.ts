import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import { permitGrounds, type CaseFacts, type PermitGround } from '../../../src/case/facts.js';
import { ageWhenGranted } from '../../../src/case/questions/age.js';
import type { CaseQuestion } from '../../../src/case/questions/define.js';
import { countsAsUpperSecondary, educationLevel } from '../../../src/case/questions/education.js';
import { appliedFromAbroad, arrival, permitGranted, permitHeld } from '../../../src/case/questions/governingAct.js';
import {
  collectiveProtection,
  collectiveProtectionBefore,
  collectiveProtectionBeforeProgramme,
  decidedUnderChapter6A,
  familyPermitBefore,
  inScopeOfChapter6A,
  nordicOrEea,
  permitChanged,
  permitChangedUnderRule,
  permitGround,
} from '../../../src/case/questions/permit.js';
import * as readingQuestions from '../../../src/case/questions/readings.js';
import { workOfSize } from '../../../src/case/questions/work.js';
import { readings, type ReadingId } from '../../../src/law/readings.js';
import { answersTo, leftBy } from '../../support/asking.js';

const on = '2024-06-01';
const granted = (grantedOn: IsoDate): CaseFacts => ({ permit: { grantedOn } });
const section9: readonly PermitGround[] = ['refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'family-with-children-awaiting-identity', 'collective-protection', 'family-member', 'independent-ground'];

describe('the permit on the date asked about', () => {
  it('is held from the day it is granted', () => {
    expect([answersTo(permitHeld, on, granted('2024-05-31')), answersTo(permitHeld, on, granted('2024-06-01')), answersTo(permitHeld, on, granted('2024-06-02'))]).toEqual([['granted'], ['granted'], ['not-granted-yet']]);
  });

  it('may be held or not where its day is not known: not before the birth, nor before the first permit, and not later where it replaced another', () => {
    expect(leftBy(permitHeld, on)).toEqual({ granted: { 'permit.grantedOn': '..2024-06-01' }, 'not-granted-yet': { 'permit.grantedOn': '2024-06-02..' } });
    expect(leftBy(permitHeld, on, { person: { birthDate: '1990-05-17' } })).toEqual({ granted: { 'permit.grantedOn': '1990-05-17..2024-06-01' }, 'not-granted-yet': { 'permit.grantedOn': '2024-06-02..' } });
    expect(leftBy(permitHeld, on, { permit: { previousGround: null } })).toEqual({ granted: { 'permit.grantedOn': '..2024-06-01' }, 'not-granted-yet': { 'permit.grantedOn': '2024-06-02..' } });
    expect(leftBy(permitHeld, on, { permit: { previousGround: 'refugee' } })).toEqual({ granted: { 'permit.grantedOn': '..2024-06-01' } });
    expect(leftBy(permitHeld, on, { permit: { firstGrantedOn: '2022-01-01' } })).toEqual({ granted: { 'permit.grantedOn': '2022-01-01..2024-06-01' } });
    expect(leftBy(permitHeld, on, { person: { birthDate: '2023-01-01' }, permit: { firstGrantedOn: '2022-01-01' } })).toEqual({ granted: { 'permit.grantedOn': '2023-01-01..2024-06-01' } });
    expect(answersTo(permitHeld, on, { permit: { grantedOn: '2024-06-02', previousGround: 'refugee' } })).toEqual(['not-granted-yet']);
    expect(leftBy(permitHeld, on, {}, { left: { 'permit.grantedOn': ['2024-06-02', '2024-07-01'] } })).toEqual({ 'not-granted-yet': { 'permit.grantedOn': '2024-06-02..2024-07-01' } });
  });
});

describe('a date that does not exist', () => {
  it('is named by its field, also where it only bounds another', () => {
    expect(() => answersTo(permitHeld, on, { person: { birthDate: '1990-02-30' } })).toThrow('person.birthDate: "1990-02-30" is not a day that exists');
    expect(() => answersTo(permitHeld, on, { permit: { firstGrantedOn: '2022-02-30' } })).toThrow('permit.firstGrantedOn: "2022-02-30" is not a day that exists');
    expect(() => answersTo(ageWhenGranted, on, { permit: { grantedOn: '2022-03-01', firstGrantedOn: '2022-02-30' } })).toThrow('permit.firstGrantedOn: "2022-02-30" is not a day that exists');
    expect(() => answersTo(workOfSize, '2026-03-01', { work: { hoursPerWeek: 30, endedOn: '2026-02-30' } })).toThrow('work.endedOn: "2026-02-30" is not a day that exists');
  });
});

describe('the readings that are not settled', () => {
  it('are questions with their alternatives, which the caller may answer', () => {
    const questions = Object.values(readingQuestions) as readonly CaseQuestion[];
    for (const question of questions) {
      const { alternatives } = readings[question.id as ReadingId];
      expect([question.id, question.kind, question.answers, question.facts]).toEqual([question.id, 'reading', alternatives, []]);
      expect(answersTo(question, on)).toEqual(alternatives);
      const last = alternatives[alternatives.length - 1]!;
      expect(answersTo(question, on, {}, { answered: { reading: { [question.id]: last } } })).toEqual([last]);
      expect(answersTo(question, on, {}, { left: { [question.id]: { oneOf: [last] } } })).toEqual([last]);
    }
  });
});

describe('which Act governs (§ 52, Regulation § 72)', () => {
  it('turns on whether the permit was granted before, on or after 1 January 2021', () => {
    const days = ['2020-12-31', '2021-01-01', '2021-01-02'] as const;
    for (const date of ['2021-06-01', '2022-07-31', '2022-08-01', on] as const) {
      expect(days.map((day) => answersTo(permitGranted, date, granted(day)))).toEqual([['before-commencement'], ['on-the-day'], ['after-commencement']]);
    }
    expect(leftBy(permitGranted, on)).toEqual({
      'before-commencement': { 'permit.grantedOn': '..2020-12-31' },
      'on-the-day': { 'permit.grantedOn': '2021-01-01..2021-01-01' },
      'after-commencement': { 'permit.grantedOn': '2021-01-02..' },
    });
  });

  it('or on an arrival before, on or after that day with a permit applied for from abroad', () => {
    const arrived = (arrivedOn?: IsoDate) => answersTo(arrival, on, { permit: { arrivedOn } });
    expect([arrived('2020-12-31'), arrived('2021-01-01'), arrived('2021-01-02'), arrived()]).toEqual([
      ['before-commencement'],
      ['on-the-day'],
      ['after-commencement'],
      ['before-commencement', 'on-the-day', 'after-commencement'],
    ]);
    expect(leftBy(arrival, on, {}, { left: { 'permit.arrivedOn': ['2021-01-01', null] } })).toEqual({
      'on-the-day': { 'permit.arrivedOn': '2021-01-01..2021-01-01' },
      'after-commencement': { 'permit.arrivedOn': '2021-01-02..' },
    });
    const abroad = (fromAbroad?: boolean) => leftBy(appliedFromAbroad, on, { permit: { appliedFromAbroad: fromAbroad } });
    expect([abroad(true), abroad(false), abroad()]).toEqual([{ yes: {} }, { no: {} }, { yes: { 'permit.appliedFromAbroad': [true] }, no: { 'permit.appliedFromAbroad': [false] } }]);
    expect(answersTo(appliedFromAbroad, on, {}, { left: { 'permit.appliedFromAbroad': { oneOf: [false] } } })).toEqual(['no']);
  });
});

describe('the person', () => {
  it('is Nordic or covered by the EEA Agreement, or neither (§ 8 last paragraph)', () => {
    // No other question reads the citizenship, so nothing is kept of it.
    expect(leftBy(nordicOrEea, on)).toEqual({ yes: {}, no: {} });
    const of = (citizenship?: 'nordic' | 'eea-agreement' | 'third-country') => answersTo(nordicOrEea, on, { person: { citizenship } });
    expect([of('nordic'), of('eea-agreement'), of('third-country'), of(), answersTo(nordicOrEea, on)]).toEqual([['yes'], ['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });

  it('brought some education along (§§ 13 and 14)', () => {
    const levels = ['below-upper-secondary', 'ukrainian-upper-secondary', 'upper-secondary', 'higher'] as const;
    for (const education of levels) expect(answersTo(educationLevel, on, { person: { education } })).toEqual([education]);
    expect([answersTo(educationLevel, on), answersTo(educationLevel, on, { person: {} })]).toEqual([levels, levels]);
    expect(answersTo(countsAsUpperSecondary, '2022-01-01')).toEqual(['yes', 'no']);
    expect(answersTo(countsAsUpperSecondary, '2022-01-01', {}, { answered: { assessment: { 'counts-as-upper-secondary': 'no' } } })).toEqual(['no']);
  });
});

describe('the permits of § 9', () => {
  it('are those of the file, or any', () => {
    for (const ground of permitGrounds) {
      expect(answersTo(permitGround, on, { permit: { ground } })).toEqual([ground]);
      expect(answersTo(collectiveProtection, on, { permit: { ground } })).toEqual([ground === 'collective-protection' ? 'yes' : 'no']);
    }
    expect(answersTo(permitGround, on)).toEqual([...section9, 'other']);
    expect(leftBy(collectiveProtection, on)).toEqual({
      no: { 'permit.ground': [...section9.filter((ground) => ground !== 'collective-protection'), 'other'] },
      yes: { 'permit.ground': ['collective-protection'] },
    });
    expect(leftBy(collectiveProtection, on, {}, { left: { 'permit.ground': { oneOf: ['refugee', 'other'] } } })).toEqual({ no: { 'permit.ground': ['refugee', 'other'] } });
  });

  it('of collective protection are in the scope of chapter 6A when granted from 11 March 2022, once that was said', () => {
    const days = ['2022-03-10', '2022-03-11', '2022-03-12'] as const;
    const at = (date: IsoDate) => days.map((day) => answersTo(inScopeOfChapter6A, date, granted(day))[0]);
    expect(['2022-06-16', '2024-06-30', '2024-07-01', '2026-07-01', '2028-06-30'].map((date) => at(date as IsoDate))).toEqual(Array.from({ length: 5 }, () => ['no', 'yes', 'yes']));
    expect([at('2022-06-15'), at('2028-07-01')]).toEqual([['yes', 'yes', 'yes'], ['yes', 'yes', 'yes']]);
    expect(leftBy(inScopeOfChapter6A, '2022-06-15')).toEqual({ yes: {} });
    expect(leftBy(inScopeOfChapter6A, on)).toEqual({ no: { 'permit.grantedOn': '..2022-03-10' }, yes: { 'permit.grantedOn': '2022-03-11..' } });
  });
});

describe('the permit before this one', () => {
  const before = (previousGround: PermitGround | null): CaseFacts => ({ permit: { grantedOn: '2023-01-01', previousGround } });
  const all = [null, ...permitGrounds] as const;

  it.each([
    ['of a family member', familyPermitBefore, ['family-member']],
    ['of collective protection', collectiveProtectionBefore, ['collective-protection']],
    ['of collective protection, for a programme', collectiveProtectionBeforeProgramme, ['collective-protection']],
    ['of any kind', permitChanged, permitGrounds],
  ] as const)('was one %s, or not', (_what, question, yes) => {
    const says = all.map((ground) => answersTo(question, on, before(ground))[0]);
    expect(says).toEqual(all.map((ground) => ((yes as readonly unknown[]).includes(ground) ? 'yes' : 'no')));
  });

  it('may be any where the file is silent, and leaves those of the answer', () => {
    const without = (ground: PermitGround) => all.filter((one) => one !== ground);
    expect(leftBy(familyPermitBefore, on, granted('2023-01-01'))).toEqual({ no: { 'permit.previousGround': without('family-member') }, yes: { 'permit.previousGround': ['family-member'] } });
    expect(leftBy(permitChanged, on)).toEqual({ no: { 'permit.previousGround': [null] }, yes: { 'permit.previousGround': [...permitGrounds] } });
    expect(leftBy(permitChanged, on, {}, { left: { 'permit.previousGround': { oneOf: ['refugee'] } } })).toEqual({ yes: { 'permit.previousGround': ['refugee'] } });
  });

  it('was one of § 9 where the file has the day of the first of them', () => {
    const first: CaseFacts = { permit: { grantedOn: '2023-01-01', firstGrantedOn: '2022-01-01' } };
    expect(leftBy(permitChanged, on, first)).toEqual({ yes: { 'permit.previousGround': section9 } });
    expect(leftBy(familyPermitBefore, on, first)).toEqual({ no: { 'permit.previousGround': section9.filter((ground) => ground !== 'family-member') }, yes: { 'permit.previousGround': ['family-member'] } });
  });

  it('is none when this one is granted after the date asked about', () => {
    expect(leftBy(permitChanged, on, granted('2024-06-01'))).toEqual({ no: { 'permit.previousGround': [null] }, yes: { 'permit.previousGround': [...permitGrounds] } });
    expect(leftBy(permitChanged, on, granted('2024-06-02'))).toEqual({ no: { 'permit.previousGround': [null] } });
  });

  it('was replaced before or since Regulation § 43h came into force on 1 January 2026', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'] as const;
    expect(days.map((day) => answersTo(permitChangedUnderRule, '2026-06-30', granted(day))[0])).toEqual(['before', 'since', 'since', 'since']);
    expect(days.map((day) => answersTo(permitChangedUnderRule, '2026-07-01', granted(day))[0])).toEqual(['before', 'since', 'since', 'since']);
    expect(days.map((day) => answersTo(permitChangedUnderRule, '2026-01-01', granted(day))[0])).toEqual(['before', 'since', 'since', 'since']);
    expect(leftBy(permitChangedUnderRule, '2026-06-30')).toEqual({ before: { 'permit.grantedOn': '..2025-12-31' }, since: { 'permit.grantedOn': '2026-01-01..' } });
  });

  it('gave a programme or training under chapter 6A, or not', () => {
    const decided = (under?: boolean) => answersTo(decidedUnderChapter6A, '2026-06-30', { permit: { decidedUnderChapter6A: under } });
    expect([decided(true), decided(false), decided(), answersTo(decidedUnderChapter6A, '2026-06-30')]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });
});
