import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import type { CaseFacts } from '../../../src/case/facts.js';
import { countyGivesTraining, deadlineEntries, earlierPermitOfSection9 } from '../../../src/case/questions/deadlines.js';
import * as leave from '../../../src/case/questions/leave.js';
import { trainingEntries } from '../../../src/case/questions/trainingEntries.js';
import { answersTo, leftBy } from '../../support/asking.js';

const on = '2024-06-01';

describe('a child for whom absence gives benefit (Regulation § 6 second paragraph)', () => {
  it.each([
    ['through the calendar year it turns 12', leave.childOfAgeForAbsence, '2011-12-31', '2012-01-01'],
    ['through the year it turns 18, when chronically ill or disabled', leave.chronicallyIllChildOfAgeForAbsence, '2005-12-31', '2006-01-01'],
  ] as const)('is one %s', (_what, question, tooOld, ofAge) => {
    const at = (youngestChildBornOn?: IsoDate | null, date: IsoDate = on) => answersTo(question, date, { household: { youngestChildBornOn } });
    expect([at(tooOld), at(ofAge)]).toEqual([['no'], ['yes']]);
    // The last day of one year and the first of the next.
    expect([at(tooOld, '2023-12-31'), at(tooOld, '2024-01-01'), at(ofAge, '2024-12-31'), at(ofAge, '2025-01-01')]).toEqual([['yes'], ['no'], ['yes'], ['no']]);
    expect([at('2024-06-01'), at('2024-06-02'), at(null)]).toEqual([['yes'], ['no'], ['no']]);
    expect([at(), answersTo(question, on)]).toEqual([['yes', 'no'], ['yes', 'no']]);
    const left = (from: IsoDate | null, to: IsoDate | null) => answersTo(question, on, {}, { left: { 'household.youngestChildBornOn': [from, to] } });
    expect([left(ofAge, '2024-06-01'), left(null, tooOld), left('2024-06-02', null)]).toEqual([['yes'], ['no'], ['no']]);
  });
});

describe('a day of birth that does not exist', () => {
  it('is named by its field', () => {
    expect(() => answersTo(leave.childOfAgeForAbsence, on, { household: { youngestChildBornOn: '2024-02-30' } })).toThrow(new RangeError('household.youngestChildBornOn: "2024-02-30" is not a day that exists'));
  });
});

describe('what the file says', () => {
  it.each([
    ['a chronically ill child', leave.chronicallyIllChild, 'chronicallyIllChild'],
    ['the sole care', leave.soleCarer, 'soleCarer'],
    ['more than two children', leave.moreThanTwoChildren, 'moreThanTwoChildren'],
    ['the other parent in a programme', leave.otherParentInProgramme, 'otherParentInProgramme'],
  ] as const)('of %s is yes, no, or not known', (_what, question, field) => {
    const says = (value?: boolean) => answersTo(question, on, { household: { [field]: value } });
    expect([says(true), says(false), says(), answersTo(question, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });

  it.each([
    ['more absence', leave.markedlyMoreAbsence, 'markedly-more-absence'],
    ['earlier absence added', leave.earlierAbsenceAdded, 'earlier-absence-added'],
  ] as const)('of %s is for the municipality to judge', (_what, question, id) => {
    expect(answersTo(question, on)).toEqual(['yes', 'no']);
    expect(answersTo(question, on, {}, { answered: { assessment: { [id]: 'yes' } } })).toEqual(['yes']);
  });

  it('of the length, the extension and the end stands in it or not; an end that has not come is told', () => {
    const say = (programme?: CaseFacts['programme']) => [leave.lengthInFile, leave.extensionInFile, leave.endInFile].map((question) => answersTo(question, on, { programme }).join());
    expect([say(), say({}), say({ months: 6 }), say({ extensionMonths: 0 }), say({ endedOn: null }), say({ endedOn: '2024-01-01' })]).toEqual([
      ['no', 'no', 'no'],
      ['no', 'no', 'no'],
      ['yes', 'no', 'no'],
      ['no', 'yes', 'no'],
      ['no', 'no', 'yes'],
      ['no', 'no', 'yes'],
    ]);
  });

  it('of another permit of § 9 before this one is yes for those of § 9 alone', () => {
    const before = (previousGround?: NonNullable<CaseFacts['permit']>['previousGround']) => answersTo(earlierPermitOfSection9, on, { permit: { previousGround } });
    expect([before(null), before('other'), before('refugee'), before('family-member'), before('collective-protection')]).toEqual([['no'], ['no'], ['yes'], ['yes'], ['yes']]);
    expect(leftBy(earlierPermitOfSection9, on)).toEqual({
      no: { 'permit.previousGround': [null, 'other'] },
      yes: {
        'permit.previousGround': ['refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'family-with-children-awaiting-identity', 'collective-protection', 'family-member', 'independent-ground'],
      },
    });
  });

  it('of who gives the training is the municipality or the county authority (§ 30)', () => {
    const gives = (authority?: 'municipality' | 'county') => answersTo(countyGivesTraining, on, { training: { authority } });
    expect([gives('county'), gives('municipality'), [...gives()].sort(), [...answersTo(countyGivesTraining, on)].sort()]).toEqual([['yes'], ['no'], ['no', 'yes'], ['no', 'yes']]);
  });
});

describe('the values that answers are counted from', () => {
  const day = '2024-05-06';
  const full: CaseFacts = {
    person: { birthDate: '1990-05-17' },
    permit: { ground: 'refugee', grantedOn: '2022-01-01', firstGrantedOn: '2021-12-31', appliedFromAbroad: true, arrivedOn: '2022-02-01', firstRenewedOn: '2022-03-01' },
    settlement: { settledOn: '2022-06-01' },
    decision: { claimedOn: '2022-06-02', madeOn: '2022-06-03', registeredOn: '2022-06-04' },
    programme: { startedOn: '2022-07-01', endedOn: '2024-06-30', months: 24, extensionMonths: 6, leave: [], startRegisteredOn: '2022-07-02', endRegisteredOn: '2024-07-01' },
    training: {
      residentRegisteredOn: '2022-06-05',
      claimedOn: '2022-06-06',
      offeredStartOn: '2022-06-07',
      startedOn: '2022-06-08',
      leave: [{ kind: 'welfare', from: day, to: day }],
      goalReachedOn: '2024-01-01',
      socialStudiesCompletedOn: '2023-01-01',
      socialStudiesTestedOn: '2023-02-01',
    },
  };
  const valuesOf = (entries: Readonly<Record<string, { readonly value: (facts: CaseFacts) => unknown }>>, facts: CaseFacts) => Object.fromEntries(Object.entries(entries).map(([name, { value }]) => [name, value(facts)]));
  const nothing = (entries: object, value?: string) => Object.fromEntries(Object.keys(entries).map((name) => [name, name.endsWith('IfTold') || optional.has(name) ? value : undefined]));
  const optional = new Set(['decisionRegisteredOn', 'startRegisteredOn', 'endRegisteredOn', 'socialStudiesCompletedOn', 'socialStudiesTestedOn', 'norwegianGoalReachedOn', 'trainingOfferedOn']);

  it('for deadlines are the days of the file', () => {
    expect(valuesOf(deadlineEntries, full)).toEqual({
      settledOn: '2022-06-01',
      permitGrantedOn: '2022-01-01',
      firstPermitOn: '2021-12-31',
      firstPermitOnIfTold: '2021-12-31',
      programmeClaimedOn: '2022-06-02',
      programmeClaimedOnIfTold: '2022-06-02',
      decidedOn: '2022-06-03',
      decidedOnIfTold: '2022-06-03',
      startedOn: '2022-07-01',
      startedOnIfTold: '2022-07-01',
      endedOn: '2024-06-30',
      endedOnIfTold: '2024-06-30',
      decisionRegisteredOn: '2022-06-04',
      startRegisteredOn: '2022-07-02',
      endRegisteredOn: '2024-07-01',
      residentRegisteredOn: '2022-06-05',
      residentRegisteredOnIfTold: '2022-06-05',
      trainingClaimedOn: '2022-06-06',
      trainingClaimedOnIfTold: '2022-06-06',
      birthDate: '1990-05-17',
      trainingLeave: [{ kind: 'welfare', from: day, to: day }],
      socialStudiesCompletedOn: '2023-01-01',
      socialStudiesTestedOn: '2023-02-01',
      norwegianGoalReachedOn: '2024-01-01',
      trainingOfferedOn: '2022-06-07',
    });
  });

  it('for deadlines are missing in a silent file, or said not to be in it where the answer can do without; null is told', () => {
    for (const silent of [{}, { person: {}, permit: {}, settlement: {}, decision: {}, programme: {}, training: {} }]) expect(valuesOf(deadlineEntries, silent)).toEqual(nothing(deadlineEntries, 'not-in-file'));
    expect(valuesOf(deadlineEntries, { decision: { claimedOn: null, madeOn: null, registeredOn: null }, training: { goalReachedOn: null } })).toMatchObject({
      programmeClaimedOn: null,
      programmeClaimedOnIfTold: null,
      decidedOn: null,
      decidedOnIfTold: null,
      decisionRegisteredOn: null,
      norwegianGoalReachedOn: null,
    });
  });

  it('for training and for the length of a programme are those of the file', () => {
    expect(valuesOf(trainingEntries, full)).toEqual({
      'permit-ground': 'refugee',
      'permit-day': '2022-01-01',
      'first-permit-day': '2021-12-31',
      'applied-from-abroad': true,
      'arrival-day': '2022-02-01',
      'renewal-day': '2022-03-01',
      'settlement-day': '2022-06-01',
      'training-offer-day': '2022-06-07',
      'training-start-day': '2022-06-08',
      'training-leave': [{ kind: 'welfare', from: day, to: day }],
    });
    const { lengthSet, extensionSet, programmeEnded, programmeStart, leaveThatAdds, leaveTaken } = leave;
    const lengths = { lengthSet, extensionSet, programmeEnded, programmeStart, leaveThatAdds, leaveTaken };
    expect(valuesOf(lengths, full)).toEqual({ lengthSet: 24, extensionSet: 6, programmeEnded: '2024-06-30', programmeStart: '2022-07-01', leaveThatAdds: [], leaveTaken: [] });
    for (const silent of [{}, { permit: {}, settlement: {}, programme: {}, training: {} }]) {
      expect(valuesOf(trainingEntries, silent)).toEqual(nothing(trainingEntries));
      expect(valuesOf(lengths, silent)).toEqual(nothing(lengths));
    }
  });
});
