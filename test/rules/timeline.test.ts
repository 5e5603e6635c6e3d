import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, toEpochDay } from '../../src/calendar/isoDate.js';
import { addDays } from '../../src/calendar/months.js';
import { citeProvision } from '../../src/law/citation.js';
import { lawStateOn } from '../../src/law/verified.js';
import { assessCase } from '../../src/rules/assessCase.js';
import { sameAnswer } from '../../src/rules/changes.js';
import { deadlineNames } from '../../src/rules/deadline.js';
import { deadlines } from '../../src/rules/deadlines.js';
import { endGoals } from '../../src/rules/endGoals.js';
import { governingLaw } from '../../src/rules/governingLaw.js';
import { introductionBenefit } from '../../src/rules/introductionBenefit.js';
import { languageTraining } from '../../src/rules/languageTraining.js';
import { leaveBalance } from '../../src/rules/leaveBalance.js';
import { leaveEntitlements } from '../../src/rules/leaveEntitlements.js';
import { programmeDuration } from '../../src/rules/programmeDuration.js';
import { programmeEnd } from '../../src/rules/programmeEnd.js';
import { requiredContent } from '../../src/rules/requiredContent.js';
import { targetGroup } from '../../src/rules/targetGroup.js';
import { workOrientedHours } from '../../src/rules/workOrientedHours.js';
import { askedOf } from '../../src/rules/ask.js';
import { answersTo, ruleNames } from '../../src/rules/ruleBook.js';
import { firstDayOf, timeline, type Timeline, type TimelineEvent } from '../../src/rules/timeline.js';
import { anySituation, withoutFact } from '../support/caseGrid.js';
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

/** What an event says, beside its day and its ground. */
const said = (one: TimelineEvent): readonly unknown[] => {
  const { on, event, because: _ground, ...rest } = one;
  return [on, event, ...Object.values<unknown>(rest)];
};
const changesOf = ({ segments }: Timeline): readonly unknown[] =>
  segments.map(({ from, to, changes }) => [from, to, changes.map(({ rule, instruments, facts: behind }) => [rule, instruments.join(), Object.keys(behind).join()])]);

describe('a timeline', () => {
  // Made in each test: what is made while the tests are collected is not changed where changes to the code are tried.
  const ofFacts = (): Timeline => timeline(facts, { readings: { 'absence-beyond-ten-days': 'all-days' } });
  const underProtection = (): Timeline => timeline(change(protectedPerson, { programme: { months: 6, extensionMonths: 0, leave: [] } }));

  it('begins with the permit and ends with the last end or deadline', () => {
    const line = ofFacts();
    expect([line.from, line.through]).toEqual(['2025-11-20', '2027-11-30']);
  });

  it('is cut where an answer changes, and says what the law or the file changed', () => {
    const line = ofFacts();
    expect(line.segments.map(({ from }) => from)).toEqual(['2025-11-20', '2025-12-01', '2026-01-01', '2026-01-20', '2026-04-20', '2026-05-01', '2026-05-16']);
    expect(line.segments[1]?.changes).toMatchObject([{ rule: 'targetGroup', instruments: [], facts: { 'settlement.settledOn': '2025-12-01' } }]);
    expect(line.segments[2]?.changes.every(({ instruments }) => instruments.includes('lov/2025-06-20-35') || instruments.includes('forskrift/2025-06-20-1154'))).toBe(true);
  });

  it('tells what happens, each on its day and with its ground', () => {
    const line = ofFacts();
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

  // §§ 8, 12, 14 a, 15, 16, 32, 33 and 37, and the Regulation § 58: each counted by hand from the days of the file.
  it('tells all that happens in a programme, and nothing else', () => {
    const line = ofFacts();
    expect(line.events.map(said)).toEqual([
      ['2025-11-20', 'fact', 'permit.grantedOn'],
      ['2025-12-01', 'fact', 'settlement.settledOn'],
      ['2026-01-01', 'law-change', ['lov/2025-06-20-35', 'forskrift/2025-06-20-1154', 'forskrift/2025-09-17-1909'], ['endGoals', 'programmeDuration', 'requiredContent', 'workOrientedHours']],
      ['2026-01-05', 'fact', 'decision.madeOn'],
      ['2026-01-05', 'deadline', 'integration-plan', true],
      ['2026-01-05', 'deadline', 'integration-contract', true],
      ['2026-01-12', 'fact', 'programme.offeredStartOn'],
      ['2026-01-20', 'fact', 'programme.startedOn'],
      ['2026-01-20', 'fact', 'training.offeredStartOn'],
      ['2026-01-20', 'fact', 'training.startedOn'],
      ['2026-03-01', 'deadline', 'decision', true],
      ['2026-03-01', 'deadline', 'programme-start', true],
      ['2026-03-02', 'leave-begins', 'own-illness'],
      ['2026-03-05', 'deadline', 'decision-registered', true],
      ['2026-03-20', 'leave-ends', 'own-illness'],
      ['2026-03-20', 'deadline', 'start-registered', true],
      ['2026-04-20', 'requirement-begins', 15],
      ['2026-05-01', 'new-basic-amount', 136_549],
      ['2026-05-16', 'birthday', 'person', 25, ['introductionBenefit']],
      ['2027-01-20', 'deadline', 'social-studies', true],
      ['2027-01-20', 'deadline', 'social-studies-test', true],
      ['2027-02-09', 'ordinary-end', true],
      ['2027-02-09', 'longest-end', true],
      ['2027-07-20', 'deadline', 'norwegian-training', true],
      ['2027-11-30', 'deadline', 'residence-limit', true],
    ]);
    expect(line.open.map(({ question }) => question)).toEqual(['day-of-registration-as-resident']);
    expect([line.kind, line.law]).toEqual(['timeline', lawStateOn('2027-11-30')]);
  });

  // Chapter 6A: § 37 c as it was from 2022-06-15, the Regulation §§ 43e, 43f and 43g from 2023-07-01, §§ 43h and 43i from 2024-02-01; § 20 fourth paragraph from 2024-07-01.
  it('tells all that happens under collective protection, and why', () => {
    const found = underProtection();
    expect(found.events.map(said)).toEqual([
      ['2023-02-10', 'fact', 'permit.grantedOn'],
      ['2023-05-01', 'fact', 'settlement.settledOn'],
      ['2023-05-20', 'fact', 'decision.madeOn'],
      ['2023-05-20', 'deadline', 'integration-plan', true],
      ['2023-06-01', 'fact', 'programme.offeredStartOn'],
      ['2023-06-15', 'fact', 'programme.startedOn'],
      ['2023-07-01', 'law-change', ['forskrift/2023-06-09-831', 'forskrift/2023-06-26-1106'], ['requiredContent', 'languageTraining']],
      ['2023-07-20', 'deadline', 'decision-registered', true],
      ['2023-08-01', 'deadline', 'programme-start', false],
      ['2023-08-15', 'deadline', 'start-registered', true],
      ['2023-12-14', 'ordinary-end', true],
      ['2023-12-14', 'longest-end', true],
      ['2024-02-01', 'law-change', ['forskrift/2024-01-30-146'], ['requiredContent', 'workOrientedHours']],
      ['2024-02-01', 'requirement-begins', 15],
      ['2024-05-01', 'new-basic-amount', 124_028],
      ['2024-06-14', 'longest-end-with-extension', true],
      ['2024-07-01', 'law-change', ['lov/2024-06-25-54'], ['introductionBenefit']],
      ['2025-04-30', 'deadline', 'residence-limit', true],
    ]);
    expect(changesOf(found)).toEqual([
      ['2023-02-10', '2023-04-30', []],
      ['2023-05-01', '2023-06-14', [['targetGroup', '', 'settlement.settledOn'], ['languageTraining', '', 'settlement.settledOn']]],
      ['2023-06-15', '2023-06-30', [['introductionBenefit', '', 'programme.startedOn,programme.endedOn']]],
      ['2023-07-01', '2024-01-31', [['requiredContent', 'forskrift/2023-06-09-831', ''], ['languageTraining', 'forskrift/2023-06-26-1106', '']]],
      ['2024-02-01', '2024-04-30', [['requiredContent', 'forskrift/2024-01-30-146', ''], ['workOrientedHours', 'forskrift/2024-01-30-146', '']]],
      ['2024-05-01', '2024-06-30', [['introductionBenefit', 'forskrift/2024-05-24-815', '']]],
      ['2024-07-01', '2025-04-30', [['introductionBenefit', 'lov/2024-06-25-54', '']]],
    ]);
    const why = found.segments.map(({ changes }) => changes.flatMap(({ provisions }) => provisions.map((pin) => citeProvision(pin, 'en'))));
    expect(why[3]).toEqual([
      'Integration Regulation section 43e first paragraph (wording from 1 July 2023)',
      'Integration Regulation section 43f first paragraph (wording from 1 July 2023)',
      'Integration Regulation section 43g second paragraph first sentence (wording from 1 July 2023)',
    ]);
    expect(why[6]).toEqual(['Integration Act section 20 fourth paragraph first sentence (wording from 1 July 2024)']);
  });

  // The Regulation § 74 first paragraph, since 2023-08-01: for some permits, the time is counted from the offer of start.
  it('says what the law changed also where the answer is open', () => {
    const silent = withoutFact(change(refugee, { permit: { grantedOn: '2023-06-01' }, settlement: { settledOn: '2023-06-05' } }), 'permit.ground');
    const { events, segments } = timeline(silent, { from: '2023-07-31', through: '2023-08-01' });
    expect(segments.map(({ from, changes }) => [from, changes.map(({ rule }) => rule)])).toEqual([['2023-07-31', []], ['2023-08-01', ['languageTraining']]]);
    const [found] = segments[1]?.changes ?? [];
    expect(found?.provisions.map((pin) => citeProvision(pin, 'en'))).toEqual([
      'Integration Act section 9 second paragraph (wording from 1 August 2023)',
      'Integration Regulation section 74 first paragraph (wording from 1 August 2023)',
    ]);
    expect(found?.facts).toEqual({});
    expect(events.flatMap((one) => (one.event === 'law-change' ? [[one.on, one.instruments, one.rules]] : []))).toEqual([['2023-08-01', found?.instruments, ['languageTraining']]]);
    expect(found?.instruments.length).toBeGreaterThan(0);
  });

  it('rests what a day of the file opens on the places of what is open', () => {
    // Nobody knows from when the person lived in the municipality, so two years may have gone by; the law is the same on both days.
    const silent = withoutFact(change(refugee, { permit: { grantedOn: '2023-06-01' } }), 'settlement.settledOn');
    const changes = timeline(silent, { from: '2025-05-25', through: '2025-06-10' }).segments.flatMap((segment) => segment.changes);
    expect(changes.length).toBeGreaterThan(0);
    for (const { instruments, provisions } of changes) {
      expect(instruments).toEqual([]);
      expect(provisions.length).toBeGreaterThan(0);
    }
  });

  it('tells of no basic amount where nothing is paid, and of a leave that goes on only that it begins', () => {
    const waiting = change(facts, { programme: { startedOn: null, leave: [] }, training: { startedOn: null, leave: [{ kind: 'welfare', from: '2026-02-02', to: null }] } });
    const { events } = timeline(waiting, { from: '2026-01-25', through: '2026-05-20' });
    expect(events.map(({ event }) => event)).not.toContain('new-basic-amount');
    expect(events.filter(({ event }) => event.startsWith('leave')).map((one) => [...said(one), one.because.facts])).toEqual([
      ['2026-02-02', 'leave-begins', 'welfare', { 'training.leave': [{ kind: 'welfare', from: '2026-02-02', to: null }] }],
    ]);
  });

  it('has the days of the person and of the children, and not those of birth or of the reference person', () => {
    const dated = change(refugee, {
      permit: { grantedOn: '2025-11-20', ground: 'family-member' },
      family: { referencePersonGround: 'refugee', referencePersonHasPermanentResidence: false, referencePersonSettledOn: '2025-12-10', appliedOn: '2025-12-11' },
      settlement: { settledOn: '2025-12-01' },
      household: { youngestChildBornOn: '2025-12-24' },
    });
    const { events } = timeline(dated, { through: '2025-12-31' });
    expect(events.flatMap((one) => (one.event === 'fact' ? [[one.on, one.fact, one.because.provisions, one.because.facts]] : []))).toEqual([
      ['2025-11-20', 'permit.grantedOn', [], { 'permit.grantedOn': '2025-11-20' }],
      ['2025-12-01', 'settlement.settledOn', [], { 'settlement.settledOn': '2025-12-01' }],
      ['2025-12-24', 'household.youngestChildBornOn', [], { 'household.youngestChildBornOn': '2025-12-24' }],
    ]);
  });

  // § 13 first paragraph second sentence, and § 14: those over 55 are to qualify for work; the day after the birthday is the first of them.
  it('has the birthday before an answer that holds "over" an age', () => {
    const older = change(refugee, { person: { birthDate: '1971-03-10', education: 'below-upper-secondary' }, permit: { grantedOn: '2025-11-20' }, settlement: { settledOn: '2025-12-01' } });
    const settled = { readings: { 'age-of-participant': 'day-asked', 'upper-age-bound': 'through-birthday' } } as const;
    const found = timeline(older, { from: '2026-03-01', through: '2026-03-31', ...settled });
    expect(found.segments.map(({ from }) => from)).toEqual(['2026-03-01', '2026-03-11']);
    expect(found.events.filter(({ event }) => event === 'birthday').map(said)).toEqual([['2026-03-10', 'birthday', 'person', 55, ['endGoals']]]);
    expect(timeline(older, { from: '2026-03-11', through: '2026-03-31', ...settled }).events.filter(({ event }) => event === 'birthday')).toEqual([]);
  });

  it('has what happens on the first and on the last day, and nothing outside', () => {
    const { events, segments } = timeline(facts, { from: '2026-01-05', through: '2026-01-20' });
    expect([...new Set(events.map(({ on }) => on))]).toEqual(['2026-01-05', '2026-01-12', '2026-01-20']);
    expect([segments[0]?.from, segments.at(-1)?.to]).toEqual(['2026-01-05', '2026-01-20']);
    expect(timeline(facts, { from: '2026-02-01', through: '2026-02-01' }).segments.map(({ from, to }) => [from, to])).toEqual([['2026-02-01', '2026-02-01']]);
  });

  it('begins with the first day in the file where the permit is not dated, and not before the Act', () => {
    expect(firstDayOf({ decision: { madeOn: '2025-02-01' }, settlement: { settledOn: '2025-03-01' } })).toBe('2025-02-01');
    expect(firstDayOf({ decision: { madeOn: '2025-03-01' }, settlement: { settledOn: '2025-02-01' } })).toBe('2025-02-01');
    expect(firstDayOf({ training: { leave: [{ kind: 'welfare', from: '2025-02-03', to: '2025-02-05' }] } })).toBe('2025-02-03');
    expect(firstDayOf(change(refugee, { decision: { madeOn: '2025-01-01' } }))).toBe('2025-01-15');
    expect(firstDayOf(change(refugee, { permit: { grantedOn: '2020-12-01' } }))).toBe('2021-01-01');
    expect(firstDayOf({ person: { birthDate: '1990-04-10' }, decision: { madeOn: null } })).toBeNull();
  });

  it('has every kind of event and every deadline in one case or another', () => {
    const ended = change(facts, { programme: { endedOn: '2026-12-01' }, training: { residentRegisteredOn: '2025-12-01', claimedOn: null } });
    const grownChild = change(facts, { household: { youngestChildBornOn: '2008-06-10' } });
    const events = [timeline(ended), timeline(grownChild), underProtection()].flatMap((one) => one.events);
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
    const line = ofFacts();
    const behind = (deadline: string): readonly (readonly string[])[] =>
      line.events.flatMap((one) =>
        one.event === 'deadline' && one.deadline === deadline ? [one.because.provisions.map((pin) => citeProvision(pin, 'en')), Object.keys(one.because.facts)] : [],
      );
    expect(behind('social-studies')).toEqual([
      ['Integration Act section 33 first paragraph third sentence (wording from 1 August 2023)', 'Integration Act section 32 first paragraph first sentence (wording from 1 August 2023)'],
      ['training.offeredStartOn', 'training.leave'],
    ]);
  });

  it('has no ordinary end where no length is set', () => {
    const events = timeline(change(facts, { programme: { months: 0 } }), { readings: { 'absence-beyond-ten-days': 'all-days' } }).events.map(({ event }) => event);
    expect(events).not.toContain('ordinary-end');
    expect(events).toContain('longest-end');
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
    expect(() => timeline(facts, { on: '2026-02-01' } as never)).toThrow(new RangeError('options.on: not known; the names are from, through, readings, assessments'));
    expect(() => timeline(facts, null as never)).toThrow(new RangeError('options: expected an object, got null'));
    expect(() => timeline(facts, { from: '2026-02-30' })).toThrow(RangeError);
    expect(() => timeline(facts, { from: '2020-12-31' })).toThrow(RangeError);
    expect(() => timeline(facts, { through: '2026-02-30' })).toThrow(new RangeError('through: "2026-02-30" is not a day that exists'));
    expect(() => timeline({ permit: { grantedOn: '2025-02-30' } })).toThrow(new RangeError('permit.grantedOn: "2025-02-30" is not a day that exists'));
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
  it('has each part as its own function gives it', () => {
    const options = { on: '2026-05-10', readings: { 'absence-beyond-ten-days': 'all-days' } } as const;
    expect(assessCase(facts, options)).toEqual({
      kind: 'assessment',
      on: '2026-05-10',
      governingLaw: governingLaw(facts, options),
      targetGroup: targetGroup(facts, options),
      endGoals: endGoals(facts, options),
      programmeDuration: programmeDuration(facts, options),
      requiredContent: requiredContent(facts, options),
      workOrientedHours: workOrientedHours(facts, options),
      introductionBenefit: introductionBenefit(facts, options),
      leaveEntitlements: leaveEntitlements(facts, options),
      languageTraining: languageTraining(facts, options),
      programmeEnd: programmeEnd(facts, options),
      leaveBalance: leaveBalance(facts, options),
      deadlines: deadlines(facts, options),
      law: lawStateOn('2026-05-10'),
    });
  });

  it('leaves open only what a missing fact opens', () => {
    const assessment = assessCase({ permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null } }, { on: '2026-02-01' });
    expect(assessment.governingLaw.status).toBe('determined');
    expect(assessment.targetGroup.status).toBe('open');
    expect(assessment.programmeEnd.status).toBe('needs-facts');
    expect(assessment.deadlines['start-registered'].status).toBe('needs-facts');
  });
});
