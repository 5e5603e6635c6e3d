import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import type { CaseFacts, PermitGround } from '../../../src/case/facts.js';
import type { CaseQuestion } from '../../../src/case/questions/define.js';
import { referencePersonSettledRecently } from '../../../src/case/questions/family.js';
import { arrival } from '../../../src/case/questions/governingAct.js';
import { optionalResidenceLimit, residenceLimit, settled, settledByAgreement, workEndedWithinLimit } from '../../../src/case/questions/settlement.js';
import { anyWork, nearFullTimeWork, workOfSize } from '../../../src/case/questions/work.js';
import { answersTo, decisiveFor, leftBy } from '../../support/asking.js';

const section9: readonly PermitGround[] = ['refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'family-with-children-awaiting-identity', 'collective-protection', 'family-member', 'independent-ground'];

describe('the settlement (§ 8 first paragraph)', () => {
  const on = '2024-06-01';

  it('is from the day the person settled, not before and never without one', () => {
    const at = (settledOn?: IsoDate | null) => answersTo(settled, on, { settlement: { settledOn } });
    expect([at('2024-05-31'), at('2024-06-01'), at('2024-06-02'), at(null), at()]).toEqual([['yes'], ['yes'], ['not-yet'], ['not-yet'], ['yes', 'not-yet']]);
    expect(leftBy(settled, on)).toEqual({ yes: { 'settlement.settledOn': '..2024-06-01' }, 'not-yet': { 'settlement.settledOn': '2024-06-02.. or never' } });
    expect(leftBy(settled, on, {}, { left: { 'settlement.settledOn': ['2024-06-01', '2024-06-02'] } })).toEqual({
      yes: { 'settlement.settledOn': '2024-06-01..2024-06-01' },
      'not-yet': { 'settlement.settledOn': '2024-06-02..2024-06-02' },
    });
  });

  it('is by agreement or not', () => {
    const by = (byAgreement?: boolean) => answersTo(settledByAgreement, on, { settlement: { byAgreement } });
    expect([by(true), by(false), by(), answersTo(settledByAgreement, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });
});

describe('less than two years in a municipality when the programme is decided (§ 8 first paragraph third sentence)', () => {
  // Settled with a first permit of § 9: two years are full on 1 June 2024.
  const first = (more: CaseFacts = {}): CaseFacts => ({ permit: { grantedOn: '2022-01-01', previousGround: null }, settlement: { settledOn: '2022-06-01' }, ...more });
  const made = (madeOn: IsoDate | null | undefined, on: IsoDate = '2024-07-01') => answersTo(residenceLimit, on, first({ decision: { madeOn } }));

  it('is not reached through the day before two years are full, whatever is decided', () => {
    for (const madeOn of [null, undefined, '2023-01-01', '2024-05-31', '2024-08-01'] as const) expect(made(madeOn, '2024-05-31')).toEqual(['not-reached']);
  });

  it('is kept by a decision on the day before, and not by one on the day', () => {
    expect([made('2024-05-30'), made('2024-05-31'), made('2024-06-01'), made('2024-06-02')]).toEqual([['decided-in-time'], ['decided-in-time'], ['passed'], ['passed']]);
  });

  it('is passed without a decision, with one still to come, and with one under the Act of 2003', () => {
    expect([made(null, '2024-06-01'), made(null), made('2024-07-02'), made('2020-12-31')]).toEqual([['passed'], ['passed'], ['passed'], ['passed']]);
    expect([made('2021-01-01'), made('2024-07-01'), made('2024-05-31', '2024-06-01'), made('2024-06-01', '2024-06-01')]).toEqual([['decided-in-time'], ['passed'], ['decided-in-time'], ['passed']]);
  });

  it('is either where the decision is not known', () => {
    expect(made(undefined)).toEqual(['decided-in-time', 'passed']);
    const left = (from: IsoDate | null, to: IsoDate | null, absent = false) => answersTo(residenceLimit, '2024-07-01', first(), { left: { 'decision.madeOn': [from, to, absent] } });
    expect([left(null, '2024-05-31'), left(null, '2024-05-31', true), left('2024-06-01', null), left('2024-05-31', '2024-06-01'), left('2024-07-02', null)]).toEqual([
      ['decided-in-time'],
      ['decided-in-time', 'passed'],
      ['passed'],
      ['decided-in-time', 'passed'],
      ['passed'],
    ]);
  });

  it('counts from the later of the settlement and the first permit of § 9', () => {
    const at = (permit: CaseFacts['permit'], on: IsoDate) => answersTo(residenceLimit, on, { permit, settlement: { settledOn: '2022-06-01' }, decision: { madeOn: null } });
    const later = { grantedOn: '2022-09-01', previousGround: null } as const;
    expect([at(later, '2024-06-01'), at(later, '2024-08-31'), at(later, '2024-09-01')]).toEqual([['not-reached'], ['not-reached'], ['passed']]);
    // A permit outside § 9 does not count; one in § 9 does, from the day of the first.
    const outside = { grantedOn: '2022-09-01', previousGround: 'other' } as const;
    expect([at(outside, '2024-08-31'), at(outside, '2024-09-01')]).toEqual([['not-reached'], ['passed']]);
    const replaced = { grantedOn: '2023-09-01', previousGround: 'family-member', firstGrantedOn: '2022-07-01' } as const;
    expect([at(replaced, '2024-06-30'), at(replaced, '2024-07-01')]).toEqual([['not-reached'], ['passed']]);
    const before = { grantedOn: '2023-09-01', previousGround: 'family-member', firstGrantedOn: '2021-07-01' } as const;
    expect([at(before, '2024-05-31'), at(before, '2024-06-01')]).toEqual([['not-reached'], ['passed']]);
  });

  it('may be reached or not where the first permit is not known, and says what that would mean of it', () => {
    const facts = (previousGround?: PermitGround): CaseFacts => ({ permit: { grantedOn: '2022-09-01', previousGround }, settlement: { settledOn: '2022-06-01' }, decision: { madeOn: null } });
    expect(leftBy(residenceLimit, '2024-07-01', facts())).toEqual({
      'not-reached': { 'residence.start': '2022-07-02..2022-09-01' },
      // Had this been the first permit, the two years would not be full.
      passed: { 'residence.start': '2022-06-01..2022-07-01', 'permit.previousGround': section9 },
    });
    expect(leftBy(residenceLimit, '2024-07-01', facts('refugee'))).toEqual({
      'not-reached': { 'residence.start': '2022-07-02..2022-09-01' },
      passed: { 'residence.start': '2022-06-01..2022-07-01' },
    });
    expect(leftBy(residenceLimit, '2024-07-01', facts('other'))).toEqual({ 'not-reached': {} });
    expect(leftBy(residenceLimit, '2024-07-01', facts(), { left: { 'permit.previousGround': { oneOf: [null, 'other'] } } })).toEqual({ 'not-reached': {} });
    expect(leftBy(residenceLimit, '2024-07-01', facts(), { left: { 'permit.previousGround': { oneOf: ['other', 'refugee'] } } })).toMatchObject({ passed: { 'permit.previousGround': ['refugee'] } });
    expect(leftBy(residenceLimit, '2024-07-01', facts(), { left: { 'residence.start': ['2022-07-01', '2022-07-02'] } })).toEqual({
      'not-reached': { 'residence.start': '2022-07-02..2022-07-02', 'permit.previousGround': section9 },
      passed: { 'residence.start': '2022-07-01..2022-07-01', 'permit.previousGround': section9 },
    });
  });

  it('leaves the days of the permit where that is not known', () => {
    const facts = (permit: CaseFacts['permit']): CaseFacts => ({ permit, settlement: { settledOn: '2022-06-01' }, decision: { madeOn: null } });
    expect(leftBy(residenceLimit, '2024-07-01', facts({ previousGround: null }))).toEqual({
      'not-reached': { 'residence.start': '2022-07-02..', 'permit.grantedOn': '2022-07-02..' },
      passed: { 'residence.start': '2022-06-01..2022-07-01', 'permit.grantedOn': '..2022-07-01' },
    });
    expect(leftBy(residenceLimit, '2024-07-01', facts({}))).toEqual({
      'not-reached': { 'residence.start': '2022-07-02..', 'permit.grantedOn': '2022-07-02..' },
      passed: { 'residence.start': '2022-06-01..2022-07-01', 'permit.grantedOn': '..' },
    });
    expect(leftBy(residenceLimit, '2024-07-01', facts({ firstGrantedOn: '2022-08-01' }))).toEqual({ 'not-reached': {} });
    // With the day of the first permit in the file, this one tells nothing of the start.
    expect(leftBy(residenceLimit, '2024-07-01', { permit: { firstGrantedOn: '2022-01-01' }, decision: { madeOn: null } })).toEqual({
      'not-reached': { 'residence.start': '2022-07-02..' },
      passed: { 'residence.start': '2022-01-01..2022-07-01' },
    });
  });

  it('leaves the days of the settlement where that is not known', () => {
    const unsettled = (grantedOn: IsoDate): CaseFacts => ({ permit: { grantedOn, previousGround: null }, decision: { madeOn: null } });
    expect(leftBy(residenceLimit, '2024-07-01', unsettled('2022-01-01'))).toEqual({ 'not-reached': { 'residence.start': '2022-07-02..' }, passed: { 'residence.start': '2022-01-01..2022-07-01' } });
    expect(leftBy(residenceLimit, '2024-07-01', unsettled('2022-09-01'))).toEqual({ 'not-reached': { 'residence.start': '2022-09-01..' } });
    expect(answersTo(residenceLimit, '2024-07-01')).toEqual(['not-reached', 'decided-in-time', 'passed']);
    expect(answersTo(residenceLimit, '2024-07-01', { permit: { grantedOn: '2022-01-01', previousGround: null } }, { left: { 'settlement.settledOn': ['2022-07-02', '2024-01-01'] } })).toEqual(['not-reached']);
  });

  it('leaves the starts that a decision was in time for', () => {
    expect(leftBy(residenceLimit, '2024-07-01', { permit: { grantedOn: '2021-01-01', previousGround: null }, decision: { madeOn: '2023-03-01' } })).toEqual({
      'not-reached': { 'residence.start': '2022-07-02..' },
      // Two years from 1 March 2021 were full on the day of the decision.
      'decided-in-time': { 'residence.start': '2021-03-02..2022-07-01' },
      passed: { 'residence.start': '2021-01-01..2022-07-01' },
    });
    expect(answersTo(residenceLimit, '2024-07-01', { permit: { grantedOn: '2021-03-02', previousGround: null }, decision: { madeOn: '2023-03-01' } })).toEqual(['not-reached', 'decided-in-time']);
    expect(answersTo(residenceLimit, '2024-07-01', { permit: { grantedOn: '2021-03-01', previousGround: null }, decision: { madeOn: '2023-03-01' } })).toEqual(['not-reached', 'decided-in-time', 'passed']);
  });

  it('turns on the facts that can move it', () => {
    const decisive = (facts: CaseFacts) => decisiveFor(residenceLimit, '2024-07-01', facts);
    expect(decisive(first())).toEqual(['settlement.settledOn', 'decision.madeOn']);
    expect(decisive({ permit: { grantedOn: '2022-06-01' }, settlement: { settledOn: '2022-06-01' } })).toEqual(['settlement.settledOn', 'decision.madeOn']);
    const later = { settlement: { settledOn: '2022-06-01' } } as const;
    expect(decisive({ ...later, permit: { grantedOn: '2022-06-02' } })).toEqual(['settlement.settledOn', 'permit.grantedOn', 'permit.previousGround', 'permit.firstGrantedOn', 'decision.madeOn']);
    expect(decisive({ ...later, permit: { grantedOn: '2022-06-02', previousGround: null } })).toEqual(['settlement.settledOn', 'permit.grantedOn', 'permit.previousGround', 'decision.madeOn']);
    expect(decisive({ ...later, permit: { grantedOn: '2022-06-02', firstGrantedOn: '2022-01-01' } })).toEqual(['settlement.settledOn', 'decision.madeOn']);
    expect(decisive({})).toEqual(['settlement.settledOn', 'permit.grantedOn', 'permit.previousGround', 'permit.firstGrantedOn', 'decision.madeOn']);
  });
});

describe('less than two years in a municipality when a programme is offered (§ 8 third paragraph second sentence)', () => {
  it('counts from the settlement, with whatever permit', () => {
    const at = (on: IsoDate, madeOn: IsoDate | null = null) => answersTo(optionalResidenceLimit, on, { permit: { grantedOn: '2023-09-01', previousGround: null }, settlement: { settledOn: '2022-06-01' }, decision: { madeOn } });
    expect([at('2024-05-31'), at('2024-06-01'), at('2024-07-01', '2024-05-31'), at('2024-07-01', '2024-06-01')]).toEqual([['not-reached'], ['passed'], ['decided-in-time'], ['passed']]);
    expect(leftBy(optionalResidenceLimit, '2024-07-01', { decision: { madeOn: null } })).toEqual({ 'not-reached': { 'residence.start': '2022-07-02..' }, passed: { 'residence.start': '..2022-07-01' } });
  });
});

describe('work that ended within the limit (§ 8 fourth paragraph second sentence)', () => {
  const facts = (endedOn?: IsoDate | null, permit: CaseFacts['permit'] = { grantedOn: '2024-01-01', previousGround: null }): CaseFacts => ({ permit, settlement: { settledOn: '2024-06-01' }, work: { endedOn } });
  const on = '2026-08-01';

  it('ended before two years were full', () => {
    expect([answersTo(workEndedWithinLimit, on, facts('2026-05-31')), answersTo(workEndedWithinLimit, on, facts('2026-06-01')), answersTo(workEndedWithinLimit, on, facts('2026-06-02'))]).toEqual([['yes'], ['no'], ['no']]);
    expect([answersTo(workEndedWithinLimit, on, facts()), answersTo(workEndedWithinLimit, on)]).toEqual([['yes', 'no'], ['yes', 'no']]);
    const left = (from: IsoDate | null, to: IsoDate | null) => answersTo(workEndedWithinLimit, on, facts(), { left: { 'work.endedOn': [from, to] } });
    expect([left(null, '2026-05-31'), left('2026-06-01', on), left('2026-05-31', '2026-06-01')]).toEqual([['yes'], ['no'], ['yes', 'no']]);
  });

  it('may have, where the start is not known', () => {
    const at = (endedOn: IsoDate) => answersTo(workEndedWithinLimit, on, facts(endedOn, { grantedOn: '2024-07-01' }));
    expect([at('2026-05-31'), at('2026-06-01'), at('2026-06-30'), at('2026-07-01')]).toEqual([['yes'], ['yes', 'no'], ['yes', 'no'], ['no']]);
    expect(decisiveFor(workEndedWithinLimit, on, facts())).toEqual(['work.endedOn', 'settlement.settledOn']);
    expect(decisiveFor(workEndedWithinLimit, on, facts(null, { grantedOn: '2024-07-01' }))).toEqual(['work.endedOn', 'settlement.settledOn', 'permit.grantedOn', 'permit.previousGround', 'permit.firstGrantedOn']);
  });
});

describe('work of at least 30 hours a week (§ 8 fourth paragraph)', () => {
  const on = '2026-03-01';
  const has = (work: CaseFacts['work'], date: IsoDate = on) => answersTo(workOfSize, date, { work });

  it('is from 30 hours', () => {
    const of = (hoursPerWeek: number) => has({ hoursPerWeek, from: '2026-01-01', endedOn: null });
    expect([of(0), of(29.9), of(30), of(37.5)]).toEqual([['none'], ['none'], ['in-work'], ['in-work']]);
  });

  it('is no exception before 2026', () => {
    expect([has({ hoursPerWeek: 40, from: '2025-01-01', endedOn: null }, '2025-12-31'), has({ hoursPerWeek: 40, from: '2025-01-01', endedOn: null }, '2026-01-01')]).toEqual([['none'], ['in-work']]);
  });

  it('begins on the first day of the work or the offer, and ends on the first day without', () => {
    const at = (from: IsoDate, endedOn: IsoDate | null) => has({ hoursPerWeek: 30, from, endedOn });
    expect([at('2026-02-28', null), at('2026-03-01', null), at('2026-03-02', null)]).toEqual([['in-work'], ['in-work'], ['none']]);
    expect([at('2026-01-01', '2026-02-28'), at('2026-01-01', '2026-03-01'), at('2026-01-01', '2026-03-02')]).toEqual([['ended'], ['ended'], ['in-work']]);
    expect(at('2026-03-02', '2026-03-05')).toEqual(['none']);
  });

  it('may be what the missing facts allow', () => {
    expect(has({})).toEqual(['none', 'in-work', 'ended']);
    expect(answersTo(workOfSize, on)).toEqual(['none', 'in-work', 'ended']);
    expect([has({ hoursPerWeek: 29 }), has({ hoursPerWeek: 30 })]).toEqual([['none'], ['none', 'in-work', 'ended']]);
    expect([has({ from: '2026-01-01', endedOn: null }), has({ from: '2026-01-01' }), has({ from: '2026-03-02' })]).toEqual([['none', 'in-work'], ['none', 'in-work', 'ended'], ['none']]);
    expect([has({ hoursPerWeek: 30, from: '2026-01-01' }), has({ hoursPerWeek: 30, endedOn: null })]).toEqual([['in-work', 'ended'], ['none', 'in-work']]);
    // It ended, so it had begun.
    expect([has({ hoursPerWeek: 30, endedOn: '2026-03-01' }), has({ hoursPerWeek: 30, endedOn: '2026-03-02' })]).toEqual([['ended'], ['none', 'in-work']]);
    expect(leftBy(workOfSize, on, { work: { hoursPerWeek: 30, from: '2026-01-01' } })).toEqual({ 'in-work': {}, ended: { 'work.endedOn': '..2026-03-01' } });
    expect(answersTo(workOfSize, on, { work: { hoursPerWeek: 30, from: '2026-01-01' } }, { left: { 'work.endedOn': ['2026-03-02', null] } })).toEqual(['in-work']);
    expect(answersTo(workOfSize, on, { work: { hoursPerWeek: 30, from: '2026-01-01' } }, { left: { 'work.endedOn': [null, '2026-03-01', true] } })).toEqual(['in-work', 'ended']);
  });

  it('of any size is from more than no hours, and near full time by what the municipality judges', () => {
    const any = (hoursPerWeek: number) => answersTo(anyWork, '2024-08-01', { work: { hoursPerWeek, from: '2024-07-01', endedOn: null } });
    expect([any(0), any(0.5), any(37.5)]).toEqual([['none'], ['in-work'], ['in-work']]);
    expect(answersTo(nearFullTimeWork, '2024-08-01')).toEqual(['yes', 'no']);
    expect(answersTo(nearFullTimeWork, '2024-08-01', {}, { answered: { assessment: { 'near-full-time-work': 'no' } } })).toEqual(['no']);
  });
});

describe('a date that does not exist', () => {
  const date = '2026-02-30';
  it.each<readonly [CaseQuestion, CaseFacts, string]>([
    [settled, { settlement: { settledOn: date } }, 'settlement.settledOn'],
    [residenceLimit, { settlement: { settledOn: date } }, 'settlement.settledOn'],
    [residenceLimit, { permit: { grantedOn: date } }, 'permit.grantedOn'],
    [residenceLimit, { permit: { grantedOn: '2022-01-01', firstGrantedOn: date } }, 'permit.firstGrantedOn'],
    [residenceLimit, { decision: { madeOn: date } }, 'decision.madeOn'],
    [workEndedWithinLimit, { work: { endedOn: date } }, 'work.endedOn'],
    [workOfSize, { work: { from: date } }, 'work.from'],
    [workOfSize, { work: { from: '2026-01-01', endedOn: date } }, 'work.endedOn'],
    [referencePersonSettledRecently, { family: { referencePersonSettledOn: date } }, 'family.referencePersonSettledOn'],
    [referencePersonSettledRecently, { family: { appliedOn: date } }, 'family.appliedOn'],
    [arrival, { permit: { arrivedOn: date } }, 'permit.arrivedOn'],
  ])('is named by its field: %#', (question, facts, field) => {
    expect(() => answersTo(question, '2026-06-01', facts)).toThrow(new RangeError(`${field}: "${date}" is not a day that exists`));
  });
});
