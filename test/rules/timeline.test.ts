import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, toEpochDay } from '../../src/calendar/isoDate.js';
import { addDays } from '../../src/calendar/months.js';
import { citeProvision } from '../../src/law/citation.js';
import { assessCase } from '../../src/rules/assessCase.js';
import { sameAnswer } from '../../src/rules/changes.js';
import { deadlineNames } from '../../src/rules/deadline.js';
import { askedOf } from '../../src/rules/ask.js';
import { answersTo, ruleNames } from '../../src/rules/ruleBook.js';
import { timeline, type TimelineEvent } from '../../src/rules/timeline.js';
import { anySituation } from '../support/caseGrid.js';
import { change, protectedPerson, refugee } from '../support/people.js';
import { cases } from '../support/cases.js';

const facts = change(refugee, {
  person: { birthDate: '2001-05-16' },
  permit: { grantedOn: '2025-11-20', appliedFromAbroad: false },
  settlement: { settledOn: '2025-12-01' },
  household: {
    livesWithParents: false,
    partnerInProgramme: false,
    youngestChildBornOn: '2020-02-02',
    moreThanTwoChildren: false,
    soleCarer: true,
    chronicallyIllChild: false,
    otherParentInProgramme: false,
  },
  decision: { madeOn: '2026-01-05', claimedOn: null },
  programme: {
    offeredStartOn: '2026-01-12',
    startedOn: '2026-01-20',
    endedOn: null,
    endGoal: 'work',
    percent: 100,
    months: 12,
    extensionMonths: 0,
    leave: [{ kind: 'own-illness', from: '2026-03-02', to: '2026-03-20' }],
  },
  training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false, offeredStartOn: '2026-01-20', startedOn: '2026-01-20', leave: [] },
});

describe('a timeline', () => {
  const line = timeline(facts, { readings: { 'absence-beyond-ten-days': 'all-days' } });

  it('begins with the permit and ends with the last end or deadline', () => {
    expect([line.from, line.through]).toEqual(['2025-11-20', '2027-11-30']);
  });

  it('is cut where an answer changes, and says what the law or the file changed', () => {
    expect(line.segments.map(({ from }) => from)).toEqual(['2025-11-20', '2025-12-01', '2026-01-01', '2026-01-20', '2026-04-20', '2026-05-01', '2026-05-16']);
    expect(line.segments[1]?.changes).toMatchObject([{ rule: 'targetGroup', instruments: [], facts: { 'settlement.settledOn': '2025-12-01' } }]);
    expect(line.segments[2]?.changes.every(({ instruments }) => instruments.includes('lov/2025-06-20-35') || instruments.includes('forskrift/2025-06-20-1154'))).toBe(true);
  });

  it('tells what happens, each on its day and with its ground', () => {
    const on = (event: string) => line.events.filter((one) => one.event === event).map((one) => one.on);
    expect(on('requirement-begins')).toEqual(['2026-04-20']);
    expect(on('new-basic-amount')).toEqual(['2026-05-01']);
    expect(on('birthday')).toEqual(['2026-05-16']);
    expect(on('law-change')).toEqual(['2026-01-01']);
    expect(on('leave-begins')).toEqual(['2026-03-02']);
    expect(on('leave-ends')).toEqual(['2026-03-20']);
    // Fifteen working days of illness are more than ten, and with this reading all of them are added.
    expect(on('longest-end')).toEqual(['2027-02-09']);
    expect(on('ordinary-end')).toEqual(['2027-02-09']);
    expect(line.events.flatMap((one) => (one.event === 'deadline' ? [[one.deadline, one.on]] : []))).toContainEqual(['residence-limit', '2027-11-30']);
    for (const event of line.events) expect(event.because.provisions.length + Object.keys(event.because.facts).length, event.event).toBeGreaterThan(0);
    expect([...line.events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))).toEqual(line.events);
  });

  it('has every kind of event and every deadline in one case or another', () => {
    const ended = change(facts, { programme: { endedOn: '2026-12-01' }, training: { residentRegisteredOn: '2025-12-01', claimedOn: null } });
    const grownChild = change(facts, { household: { youngestChildBornOn: '2008-06-10' } });
    const extensible = change(protectedPerson, { programme: { months: 6, extensionMonths: 0, leave: [] } });
    const events = [ended, grownChild, extensible].flatMap((file) => timeline(file).events);
    const kinds: Readonly<Record<TimelineEvent['event'], true>> = {
      fact: true,
      'leave-begins': true,
      'leave-ends': true,
      birthday: true,
      'requirement-begins': true,
      'new-basic-amount': true,
      'law-change': true,
      deadline: true,
      'ordinary-end': true,
      'longest-end': true,
      'longest-end-with-extension': true,
    };
    expect([...new Set(events.map(({ event }) => event))].sort()).toEqual(Object.keys(kinds).sort());
    expect([...new Set(events.flatMap((one) => (one.event === 'deadline' ? [one.deadline] : [])))].sort()).toEqual([...deadlineNames].sort());
    expect(events.flatMap((one) => (one.event === 'birthday' ? [[one.of, one.age, one.on]] : []))).toContainEqual(['youngest-child', 18, '2026-06-10']);
    for (const { event, because } of events) expect(because.provisions.length + Object.keys(because.facts).length, event).toBeGreaterThan(0);
  });

  it('rests a deadline on the provision that gives it and the days it is counted from, not on all that gave the right', () => {
    const behind = (deadline: string): readonly (readonly string[])[] =>
      line.events.flatMap((one) =>
        one.event === 'deadline' && one.deadline === deadline ? [one.because.provisions.map((pin) => citeProvision(pin, 'en')), Object.keys(one.because.facts)] : [],
      );
    expect(behind('social-studies')).toEqual([
      ['Integration Act section 33 first paragraph third sentence (wording from 1 August 2023)', 'Integration Act section 32 first paragraph first sentence (wording from 1 August 2023)'],
      ['training.offeredStartOn', 'training.leave'],
    ]);
  });

  it('gives every day that is still possible when a reading is open', () => {
    const ends = timeline(facts).events.filter((one) => one.event === 'longest-end');
    expect(ends.map((one) => [one.on, one.event === 'longest-end' && one.certain])).toEqual([['2027-01-26', false], ['2027-02-09', false]]);
  });

  it('does not call a deadline certain once a fact that can move it is missing', () => {
    const certain = (claimedOn?: null): readonly unknown[] =>
      timeline({
        permit: { ground: 'refugee', grantedOn: '2025-10-01', previousGround: null, appliedFromAbroad: false },
        person: { birthDate: '1994-05-16', citizenship: 'third-country', education: 'below-upper-secondary' },
        settlement: { settledOn: '2025-11-30', byAgreement: true },
        decision: { madeOn: '2026-01-10', ...(claimedOn === undefined ? {} : { claimedOn }) },
        work: { hoursPerWeek: 0 },
      }).events.flatMap((one) => (one.event === 'deadline' && one.deadline === 'decision' ? [[one.on, one.certain]] : []));
    expect(certain()).toEqual([['2026-02-28', false]]);
    expect(certain(null)).toEqual([['2026-02-28', true]]);
  });

  it('takes the first and the last day asked for, and names what is wrong with them', () => {
    expect(timeline(facts, { from: '2026-02-01', through: '2026-02-03' })).toMatchObject({ from: '2026-02-01', through: '2026-02-03' });
    expect(() => timeline(facts, { from: '2026-02-01', through: '2026-01-31' })).toThrow(new RangeError('through: 2026-01-31 is before the first day, 2026-02-01'));
    expect(() => timeline({})).toThrow(new RangeError('from: the file has no day to begin with, so the first day has to be given'));
    expect(() => timeline(facts, { on: '2026-02-01' } as never)).toThrow('options.on: not known');
  });

  it('has segments without gap or overlap that answer as the rules do on every day of whole programmes', () => {
    for (const whole of [facts, protectedPerson]) {
      const { segments, from, through } = timeline(whole, { from: whole.permit!.grantedOn!, through: addDays(whole.programme!.startedOn!, 400) });
      expect(segments[0]?.from).toBe(from);
      expect(segments[segments.length - 1]?.to).toBe(through);
      segments.forEach(({ to }, index) => {
        const next = segments[index + 1];
        if (next !== undefined) expect(next.from).toBe(addDays(to, 1));
      });
      let at = 0;
      for (let day = toEpochDay(from); day <= toEpochDay(through); day += 1) {
        const on = fromEpochDay(day);
        while (segments[at]!.to < on) at += 1;
        const answers = answersTo(askedOf(whole, { on }));
        for (const rule of ruleNames) expect(sameAnswer(segments[at]!.answers[rule], answers[rule]), `${rule} on ${on}`).toBe(true);
      }
    }
  });

  it('answers as the rules do on every day of any case', () => {
    fc.assert(
      fc.property(anySituation(), fc.integer({ min: 1, max: 200 }), ({ facts: any, on, readings, assessments }, days) => {
        const { segments } = timeline(any, { from: on, through: addDays(on, days), readings, assessments });
        for (const { from, to, answers } of segments) {
          for (const day of [from, to, fromEpochDay(Math.floor((toEpochDay(from) + toEpochDay(to)) / 2))]) {
            const asked = answersTo(askedOf(any, { on: day, readings, assessments }));
            for (const rule of ruleNames) expect(sameAnswer(answers[rule], asked[rule]), `${rule} on ${day}`).toBe(true);
          }
        }
      }),
      { numRuns: cases(40) },
    );
  });
});

describe('the assessment of a case', () => {
  it('has each part as its own function gives it, and leaves open only what a missing fact opens', () => {
    const assessment = assessCase({ permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null } }, { on: '2026-02-01' });
    expect(assessment.governingLaw.status).toBe('determined');
    expect(assessment.targetGroup.status).toBe('open');
    expect(assessment.programmeEnd.status).toBe('needs-facts');
    expect(assessment.deadlines['start-registered'].status).toBe('needs-facts');
    expect(assessCase(facts, { on: '2026-05-10' }).introductionBenefit.status).toBe('determined');
  });
});
