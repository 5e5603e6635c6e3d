import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import { endGoalNames, leaveKinds, type CaseFacts, type LeaveKind } from '../../../src/case/facts.js';
import type { CaseQuestion } from '../../../src/case/questions/define.js';
import * as programme from '../../../src/case/questions/programme.js';
import * as benefit from '../../../src/case/questions/introductionBenefit.js';
import { chapter6AChild, decisionBeforeNewLifeSkills, ordinaryChild } from '../../../src/case/questions/requiredContent.js';
import { groundOn } from '../../../src/decision/index.js';
import { answersTo, decisiveFor, leftBy } from '../../support/asking.js';

const on = '2026-06-01';

describe.each([
  ['a programme begun that has not ended (§ 9 last paragraph)', programme.programmeRunning],
  ['taking part in a programme that day (§ 19)', benefit.inProgramme],
] as const)('%s', (_what, question) => {
  const at = (startedOn?: IsoDate | null, endedOn?: IsoDate | null) => answersTo(question, on, { programme: { startedOn, endedOn } });

  it('is from its first day', () => {
    expect([at('2026-05-31', null), at('2026-06-01', null), at('2026-06-02', null), at(null, null)]).toEqual([['yes'], ['yes'], ['no'], ['no']]);
  });

  it('is through the day before the first day after it', () => {
    expect([at('2026-01-01', '2026-05-31'), at('2026-01-01', '2026-06-01'), at('2026-01-01', '2026-06-02')]).toEqual([['no'], ['no'], ['yes']]);
  });

  it('may be where a day is not known, unless the other tells', () => {
    expect([at(), at('2026-01-01'), at(undefined, null), answersTo(question, on)]).toEqual([['yes', 'no'], ['yes', 'no'], ['yes', 'no'], ['yes', 'no']]);
    expect([at(null), at('2026-06-02'), at(undefined, '2026-06-01'), at(undefined, '2026-06-02')]).toEqual([['no'], ['no'], ['no'], ['yes', 'no']]);
    const left = (path: string, from: IsoDate | null, to: IsoDate | null, absent = false, facts: CaseFacts = { programme: { startedOn: '2026-01-01' } }) => answersTo(question, on, facts, { left: { [path]: [from, to, absent] } });
    expect([left('programme.endedOn', '2026-06-02', null), left('programme.endedOn', null, '2026-06-01'), left('programme.endedOn', null, '2026-06-01', true), left('programme.endedOn', '2026-06-01', '2026-06-02')]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
    const running = { programme: { endedOn: null } } as const;
    expect([left('programme.startedOn', null, '2026-06-01', false, running), left('programme.startedOn', '2026-06-02', null, true, running), left('programme.startedOn', '2026-06-01', '2026-06-02', false, running), left('programme.startedOn', null, '2026-06-01', true, running)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });
});

describe('a running programme', () => {
  it('that was tried once holds for the rest of the way', () => {
    expect(leftBy(programme.programmeRunning, on)).toEqual({ yes: { 'programme running': ['yes'] }, no: { 'programme running': ['no'] } });
    const tried = (answer: string) => answersTo(programme.programmeRunning, on, {}, { left: { 'programme running': { oneOf: [answer] } } });
    expect([tried('yes'), tried('no')]).toEqual([['yes'], ['no']]);
  });
});

describe('the offer of start', () => {
  const at = (question: programme.OfferQuestion, offeredStartOn?: IsoDate | null) => answersTo(question, on, { programme: { offeredStartOn } });

  it.each([
    ['with upper secondary education (Regulation § 75)', programme.offerWithUpperSecondary],
    ['of a programme for work (Regulation § 76 second paragraph)', programme.offerOfWorkProgramme],
    ['of primary school', programme.offerOfPrimarySchool],
  ] as const)('%s stands before, on or after 1 January 2026', (_what, question) => {
    expect([at(question, '2025-12-31'), at(question, '2026-01-01'), at(question, '2026-01-02'), at(question, null)]).toEqual([['before'], ['on-the-day'], ['after'], ['after']]);
    expect([at(question), answersTo(question, on)]).toEqual([['before', 'on-the-day', 'after'], ['before', 'on-the-day', 'after']]);
  });

  it('of formal training stands before, on or after 1 January 2025, and after may be before the rule came into force (Regulation § 76 first paragraph)', () => {
    const offers = ['2024-12-31', '2025-01-01', '2025-01-02', '2025-12-31', '2026-01-01'] as const;
    expect(offers.map((day) => at(programme.offerOfFormalTraining, day)[0])).toEqual(['before', 'on-the-day', 'between', 'between', 'after']);
    expect([at(programme.offerOfFormalTraining, null), at(programme.offerOfFormalTraining)]).toEqual([['after'], ['before', 'on-the-day', 'between', 'after']]);
  });
});

describe('the end goal', () => {
  const goals = endGoalNames.map((endGoal): CaseFacts => ({ programme: { endGoal } }));

  it('is that of the file, or any', () => {
    expect(goals.map((facts) => answersTo(programme.endGoal, on, facts)[0])).toEqual(endGoalNames);
    expect([answersTo(programme.endGoal, on), answersTo(programme.endGoal, on, { programme: {} })]).toEqual([endGoalNames, endGoalNames]);
  });

  it('stands in the file or not; in a table of any file it does', () => {
    expect([answersTo(programme.endGoalInFile, on), answersTo(programme.endGoalInFile, on, { programme: {} }), answersTo(programme.endGoalInFile, on, goals[0])]).toEqual([['no'], ['no'], ['yes']]);
    expect([answersTo(programme.endGoalInFile, on, {}, { anyFile: true }), answersTo(programme.endGoalInFile, on, goals[0], { anyFile: true }), answersTo(programme.endGoalInFile, on, {}, { anyFile: false })]).toEqual([['yes'], ['yes'], ['no']]);
  });

  it('is work, or higher education', () => {
    const yes = (question: typeof programme.endGoalIsWork) => endGoalNames.filter((_, at) => answersTo(question, on, goals[at])[0] === 'yes');
    expect(yes(programme.endGoalIsWork)).toEqual(['work']);
    expect(yes(programme.endGoalIsHigherEducation)).toEqual(['higher-education', 'higher-vocational-education']);
    for (const question of [programme.endGoalIsWork, programme.endGoalIsHigherEducation]) {
      expect([...answersTo(question, on)].sort()).toEqual(['no', 'yes']);
      expect([...answersTo(question, on, { programme: {} })].sort()).toEqual(['no', 'yes']);
    }
  });
});

describe('the time after which work-oriented elements are required', () => {
  it.each([
    ['under collective protection, three months (Regulation § 43h as it was)', programme.requirementReachedUnderCollectiveProtection, '2025-03-01', '2025-05-31', '2025-06-01'],
    ['with upper secondary education, three months (§ 14 a)', programme.requirementReachedWithUpperSecondary, '2026-03-01', '2026-05-31', '2026-06-01'],
    ['without, six months (§ 14 a)', programme.requirementReachedWithoutUpperSecondary, '2026-03-01', '2026-08-31', '2026-09-01'],
  ] as const)('%s', (_what, question, startedOn, before, day) => {
    const at = (date: IsoDate, start: IsoDate | null | undefined = startedOn) => answersTo(question, date, { programme: { startedOn: start } });
    expect([at(before), at(day), at(day, null)]).toEqual([['not-yet'], ['yes'], ['not-yet']]);
    expect([answersTo(question, day), answersTo(question, day, { programme: {} })]).toEqual([['yes', 'not-yet'], ['yes', 'not-yet']]);
  });
});

describe('a programme part time (Regulation § 43h as it was, § 37 c)', () => {
  const percent = (question: typeof programme.smallPartTimeProgramme, value?: number) => answersTo(question, '2024-08-01', { programme: { percent: value } });

  it('is small up to 60 percent, and part time below 100', () => {
    const small = programme.smallPartTimeProgramme;
    expect([percent(small, 50), percent(small, 60), percent(small, 61), percent(small), answersTo(small, '2024-08-01')]).toEqual([['yes'], ['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
    const part = benefit.partTimeProgramme;
    expect([percent(part, 0), percent(part, 99), percent(part, 100), percent(part), answersTo(part, '2024-08-01')]).toEqual([['yes'], ['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
    const told = benefit.partTimeInFile;
    expect([percent(told, 99), percent(told, 100), percent(told), answersTo(told, '2024-08-01')]).toEqual([['yes'], ['no'], ['no'], ['no']]);
  });

  it('is so because of the municipality or not, and has its hours set down by judgement', () => {
    const because = (partTimeBecauseOfMunicipality?: boolean) => answersTo(benefit.partTimeBecauseOfMunicipality, '2024-08-01', { programme: { partTimeBecauseOfMunicipality } });
    expect([because(true), because(false), because(), answersTo(benefit.partTimeBecauseOfMunicipality, '2024-08-01')]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
    expect(answersTo(programme.partTimeHoursSetDown, '2024-08-01')).toEqual(['yes', 'no']);
    expect(answersTo(programme.partTimeHoursSetDown, '2024-08-01', {}, { answered: { assessment: { 'part-time-hours-set-down': 'yes' } } })).toEqual(['yes']);
  });
});

describe('a measure similar to those of the law', () => {
  it('is a question for each measure, answered by the municipality', () => {
    const question = programme.similarMeasure(2);
    expect([question.id, question.kind, question.answers, question.facts]).toEqual(['similar-measure#2', 'assessment', ['yes', 'no'], ['activities[2].similar']]);
    expect(leftBy(question, on)).toEqual({ yes: {}, no: {} });
  });

  it('rests on Regulation § 43h as it was, and from 2026 on § 14 a', () => {
    const grounds = (['2024-02-01', '2024-07-01', '2025-12-31', '2026-01-01'] as const).map((day) => {
      const { from, certainty, provisions } = groundOn(programme.similarMeasure(0).grounds, day);
      return [from, certainty, ...provisions.map(({ address, wording }) => `${address} ${wording}`)];
    });
    expect(grounds).toEqual([
      ['2024-02-01', 'regulation', 'forskrift/2020-12-15-2912/§43h/ledd/1/setning/3 2024-02-01'],
      ['2024-07-01', 'regulation', 'forskrift/2020-12-15-2912/§43h/ledd/1/setning/3 2024-07-01'],
      ['2024-07-01', 'regulation', 'forskrift/2020-12-15-2912/§43h/ledd/1/setning/3 2024-07-01'],
      ['2026-01-01', 'statute', 'lov/2020-11-06-127/§14a/ledd/4 2026-01-01'],
    ]);
  });
});

describe('the youngest child', () => {
  it.each([
    ['under 18 (§ 14 a second paragraph)', ordinaryChild, '2026-06-01', '2008-06-01', '2008-06-02'],
    ['under 18, before 2026', ordinaryChild, '2025-06-01', '2007-06-01', '2007-06-02'],
    ['under 18 with collective protection (§ 37 c fourth paragraph as it was)', chapter6AChild, '2025-06-01', '2007-06-01', '2007-06-02'],
  ] as const)('%s', (_what, question, date, ofAge, underAge) => {
    const at = (youngestChildBornOn?: IsoDate | null) => answersTo(question, date, { household: { youngestChildBornOn } });
    expect([at(ofAge), at(underAge), at(date), at(null)]).toEqual([['of-age'], ['under-age'], ['under-age'], ['no-child']]);
    expect(at(date.replace('-06-01', '-06-02') as IsoDate)).toEqual(['born-later']);
    expect([at(), answersTo(question, date)]).toEqual([
      ['of-age', 'under-age', 'born-later', 'no-child'],
      ['of-age', 'under-age', 'born-later', 'no-child'],
    ]);
  });

  it('is there for the couple from the day it is born (§ 20 fourth paragraph)', () => {
    const at = (youngestChildBornOn?: IsoDate | null) => answersTo(benefit.coupleHasChild, on, { household: { youngestChildBornOn } });
    expect([at('2026-06-01'), at('2026-06-02'), at(null), at(), answersTo(benefit.coupleHasChild, on)]).toEqual([['yes'], ['no'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });
});

describe('a decision before the new hours of life skills', () => {
  it('was made before 1 January 2026; none, or one under the Act of 2003, counts as later', () => {
    const at = (madeOn?: IsoDate | null) => answersTo(decisionBeforeNewLifeSkills, on, { decision: { madeOn } });
    expect([at('2025-12-31'), at('2026-01-01'), at(null), at('2020-12-31'), at('2021-01-01')]).toEqual([['before'], ['since'], ['since'], ['since'], ['before']]);
    expect([at(), answersTo(decisionBeforeNewLifeSkills, on)]).toEqual([['before', 'since'], ['before', 'since']]);
  });
});

describe('the benefit (§ 20)', () => {
  it('is that of the young until the day the person turns 25', () => {
    const at = (birthDate: IsoDate | undefined, startedOn?: IsoDate | null) => answersTo(benefit.ageForBenefit, on, { person: { birthDate }, programme: { startedOn } });
    expect([at('2001-06-02'), at('2001-06-01', null), at('2001-06-01')]).toEqual([['under'], ['reached-in-programme'], ['reached-in-programme']]);
    expect([at('2001-06-02', '2026-01-01'), at('2001-03-01', '2026-02-28'), at('2001-03-01', '2026-03-01'), at('2001-03-01', '2026-03-02')]).toEqual([['under'], ['reached-in-programme'], ['reached-before'], ['reached-before']]);
    expect([at(undefined, '2026-01-01'), answersTo(benefit.ageForBenefit, on)]).toEqual([
      ['under', 'reached-in-programme', 'reached-before'],
      ['under', 'reached-in-programme', 'reached-before'],
    ]);
    expect(answersTo(benefit.ageForBenefit, on, { permit: { grantedOn: '2001-06-01' } })).toEqual(['reached-in-programme', 'reached-before']);
    expect(answersTo(benefit.ageForBenefit, on, { permit: { grantedOn: '2001-06-02' } })).toEqual(['under', 'reached-in-programme', 'reached-before']);
    expect(answersTo(benefit.ageForBenefit, on, {}, { left: { 'person.birthDate': ['2001-06-02', '2005-01-01'] } })).toEqual(['under']);
    expect(answersTo(benefit.ageForBenefit, on, {}, { left: { 'person.birthDate': ['2001-06-01', '2001-06-02'] } })).toEqual(['under', 'reached-in-programme', 'reached-before']);
    // Born so early that 25 years were full before 1970, and not begun.
    expect(at('1940-01-01', null)).toEqual(['reached-in-programme']);
    expect(decisiveFor(benefit.ageForBenefit, on)).toEqual(['person.birthDate']);
  });

  it('turns on the parents and the partner as the file has it', () => {
    const lives = (livesWithParents?: boolean) => answersTo(benefit.livesWithParents, on, { household: { livesWithParents } });
    expect([lives(true), lives(false), lives(), answersTo(benefit.livesWithParents, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
    const partner = (partnerInProgramme?: boolean) => answersTo(benefit.partnerInProgramme, on, { household: { partnerInProgramme } });
    expect([partner(true), partner(false), partner(), answersTo(benefit.partnerInProgramme, on)]).toEqual([['yes'], ['no'], ['yes', 'no'], ['yes', 'no']]);
  });

  it('is lost in parental leave and leave for long illness, and kept in every other (Regulation chapters 3 and 4)', () => {
    const without: readonly LeaveKind[] = ['long-illness', 'parental'];
    for (const kind of leaveKinds) expect(benefit.leaveEffect(kind), kind).toBe(without.includes(kind) ? 'without-benefit' : kind === 'own-illness' ? 'own-illness' : 'none');
  });

  it('is without leave on the days outside it, and the leave without benefit goes before the rest', () => {
    const at = (...leave: readonly { readonly kind: LeaveKind; readonly from: IsoDate; readonly to: IsoDate | null }[]) => answersTo(benefit.leaveWithoutBenefit, on, { programme: { leave } });
    const parental = (from: IsoDate, to: IsoDate | null) => ({ kind: 'parental', from, to }) as const;
    expect([at(), at(parental('2026-06-02', null)), at(parental('2026-01-01', '2026-05-31'))]).toEqual([['none'], ['none'], ['none']]);
    expect([at(parental('2026-06-01', null)), at(parental('2026-01-01', '2026-06-01')), at(parental('2026-06-01', '2026-06-01'))]).toEqual([['without-benefit'], ['without-benefit'], ['without-benefit']]);
    const ill = { kind: 'own-illness', from: '2026-06-01', to: '2026-06-01' } as const;
    const welfare = { kind: 'welfare', from: '2026-06-01', to: '2026-06-01' } as const;
    expect([at(welfare), at(welfare, ill), at(welfare, ill, parental('2026-06-01', null))]).toEqual([['none'], ['own-illness'], ['without-benefit']]);
    expect([answersTo(benefit.leaveWithoutBenefit, on), answersTo(benefit.leaveWithoutBenefit, on, { programme: {} })]).toEqual([
      ['without-benefit', 'own-illness', 'none'],
      ['without-benefit', 'own-illness', 'none'],
    ]);
  });
});

describe('a date that does not exist', () => {
  const date = '2026-02-30';
  it.each<readonly [CaseQuestion, CaseFacts, string]>([
    [programme.programmeRunning, { programme: { startedOn: date, endedOn: null } }, 'programme.startedOn'],
    [programme.programmeRunning, { programme: { startedOn: null, endedOn: date } }, 'programme.endedOn'],
    [benefit.inProgramme, { programme: { startedOn: date, endedOn: null } }, 'programme.startedOn'],
    [benefit.inProgramme, { programme: { startedOn: null, endedOn: date } }, 'programme.endedOn'],
    [programme.offerWithUpperSecondary, { programme: { offeredStartOn: date } }, 'programme.offeredStartOn'],
    [programme.requirementReachedWithUpperSecondary, { programme: { startedOn: date } }, 'programme.startedOn'],
    [ordinaryChild, { household: { youngestChildBornOn: date } }, 'household.youngestChildBornOn'],
    [benefit.coupleHasChild, { household: { youngestChildBornOn: date } }, 'household.youngestChildBornOn'],
    [decisionBeforeNewLifeSkills, { decision: { madeOn: date } }, 'decision.madeOn'],
    [benefit.ageForBenefit, { person: { birthDate: '1990-01-01' }, programme: { startedOn: date } }, 'programme.startedOn'],
    [benefit.ageForBenefit, { person: { birthDate: date } }, 'person.birthDate'],
  ])('is named by its field: %#', (question, facts, field) => {
    expect(() => answersTo(question, on, facts)).toThrow(new RangeError(`${field}: "${date}" is not a day that exists`));
  });
});
