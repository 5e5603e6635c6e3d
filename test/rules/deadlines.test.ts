import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/months.js';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts } from '../../src/case/facts.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { deadlineNames, dueDeadline, type Deadline, type DeadlineState } from '../../src/rules/deadline.js';
import { deadlines, type Deadlines } from '../../src/rules/deadlines.js';
import { change, protectedPerson, refugee } from '../support/people.js';
import { withoutFact } from '../support/caseGrid.js';

// The expectations are typed from the Act §§ 8, 12, 15, 16, 18 a, 30 and 37 c, and from the Regulation § 58.

type Name = keyof Deadlines;

const found = (name: Name, facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): Deadline => {
  const decision = deadlines(facts, { on, ...options })[name];
  if (decision.status !== 'determined') throw new Error(`${decision.status} on ${on}: ${JSON.stringify(decision.open)}`);
  return decision.outcome;
};
const lastDay = (name: Name, facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): IsoDate => {
  const outcome = found(name, facts, on, options);
  if (outcome.kind !== 'due') throw new Error(`no deadline: ${outcome.ground}`);
  return outcome.due;
};
const state = (name: Name, facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): DeadlineState => {
  const outcome = found(name, facts, on, options);
  if (outcome.kind !== 'due') throw new Error(`no deadline: ${outcome.ground}`);
  return outcome.state;
};
const ground = (name: Name, facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): string => {
  const outcome = found(name, facts, on, options);
  if (outcome.kind !== 'not-applicable') throw new Error(`a deadline: ${outcome.due}`);
  return outcome.ground;
};
const status = (name: Name, facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): string => deadlines(facts, { on, ...options })[name].status;
const openOf = (name: Name, facts: CaseFacts, on: IsoDate): readonly string[] => {
  const decision = deadlines(facts, { on })[name];
  return decision.status === 'determined' ? [] : decision.open.flatMap((point) => (point.kind === 'fact' ? point.facts : [point.question]));
};
const notesOf = (name: Name, facts: CaseFacts, on: IsoDate): readonly string[] => deadlines(facts, { on })[name].notes;
const lawOf = (name: Name, facts: CaseFacts, on: IsoDate): readonly string[] =>
  deadlines(facts, { on })[name].trace.flatMap((step) => (step.step === 'law' ? [`${step.parameter} ${step.from}`] : []));

/** The readings that the answer rests on, once each is chosen. */
const readingsOf = (name: Name, facts: CaseFacts, on: IsoDate, chosen: 'the-earlier' | 'the-later' = 'the-later'): readonly string[] =>
  deadlines(facts, { on, readings: { 'two-starting-points': chosen } })[name].trace.flatMap((step) => (step.step === 'answer' && step.kind === 'reading' ? [step.question] : []));

/** Settled on 2025-09-10, nothing decided and nothing claimed. */
const newlySettled = change(refugee, { settlement: { settledOn: '2025-09-10', byAgreement: true }, decision: { madeOn: null, claimedOn: null } });

describe('how a deadline stands', () => {
  const at = (on: IsoDate, done: IsoDate | null | undefined): DeadlineState => {
    const one = dueDeadline({ deadline: 'decision', from: '2026-01-01', due: '2026-04-01', on, done, needs: 'decision.madeOn' });
    if (one.kind !== 'due') throw new Error('no deadline');
    return one.state;
  };

  it.each<[string, IsoDate, IsoDate | null | undefined, DeadlineState]>([
    ['done the day before the last', '2026-06-01', '2026-03-31', { kind: 'met', on: '2026-03-31', daysToSpare: 1 }],
    ['done on the last day', '2026-06-01', '2026-04-01', { kind: 'met', on: '2026-04-01', daysToSpare: 0 }],
    ['done the day after', '2026-06-01', '2026-04-02', { kind: 'missed', on: '2026-04-02', daysLate: 1 }],
    ['not done, a day left', '2026-03-31', null, { kind: 'running', daysLeft: 1 }],
    ['not done on the last day', '2026-04-01', null, { kind: 'running', daysLeft: 0 }],
    ['not done the day after', '2026-04-02', null, { kind: 'overdue', daysOver: 1 }],
    ['to be done later than the date asked about', '2026-03-31', '2026-04-01', { kind: 'running', daysLeft: 1 }],
    ['to be done later, and overdue already', '2026-04-05', '2026-04-09', { kind: 'overdue', daysOver: 4 }],
    ['done on the date asked about', '2026-03-31', '2026-03-31', { kind: 'met', on: '2026-03-31', daysToSpare: 1 }],
    ['not told, on the last day', '2026-04-01', undefined, { kind: 'not-known', needs: 'decision.madeOn', passed: false }],
    ['not told, the day after', '2026-04-02', undefined, { kind: 'not-known', needs: 'decision.madeOn', passed: true }],
  ])('%s', (_what, on, done, expected) => {
    expect(at(on, done)).toEqual(expected);
  });
});

describe('the decision and the start within three months (§ 12 second paragraph)', () => {
  it.each(['decision', 'programme-start'] as const)('%s: counted from the settlement', (name) => {
    expect(found(name, newlySettled, '2025-10-01')).toEqual({
      kind: 'due',
      deadline: name,
      from: '2025-09-10',
      due: '2025-12-10',
      state: { kind: 'running', daysLeft: 70 },
    });
  });

  it.each<[IsoDate, IsoDate]>([
    ['2025-11-30', '2026-02-28'],
    ['2025-11-29', '2026-02-28'],
    ['2025-11-28', '2026-02-28'],
    ['2025-11-27', '2026-02-27'],
    ['2025-12-31', '2026-03-31'],
    ['2026-01-31', '2026-04-30'],
  ])('settled on %s, the last day is %s', (settledOn, expected) => {
    expect(lastDay('decision', change(newlySettled, { settlement: { settledOn } }), '2026-05-01')).toBe(expected);
  });

  it('on the last day, the day before and the day after, decided or not', () => {
    const decided = (madeOn: IsoDate | null): CaseFacts => change(newlySettled, { decision: { madeOn } });
    expect(state('decision', decided('2025-12-09'), '2026-02-01')).toEqual({ kind: 'met', on: '2025-12-09', daysToSpare: 1 });
    expect(state('decision', decided('2025-12-10'), '2026-02-01')).toEqual({ kind: 'met', on: '2025-12-10', daysToSpare: 0 });
    expect(state('decision', decided('2025-12-11'), '2026-02-01')).toEqual({ kind: 'missed', on: '2025-12-11', daysLate: 1 });
    expect(state('decision', decided(null), '2025-12-09')).toEqual({ kind: 'running', daysLeft: 1 });
    expect(state('decision', decided(null), '2025-12-10')).toEqual({ kind: 'running', daysLeft: 0 });
    expect(state('decision', decided(null), '2025-12-11')).toEqual({ kind: 'overdue', daysOver: 1 });
  });

  it('the start is met by the first day in the programme, and the decision by the decision', () => {
    const facts = change(newlySettled, { decision: { madeOn: '2025-10-01' }, programme: { startedOn: '2025-12-15' } });
    expect(state('decision', facts, '2026-02-01')).toEqual({ kind: 'met', on: '2025-10-01', daysToSpare: 70 });
    expect(state('programme-start', facts, '2026-02-01')).toEqual({ kind: 'missed', on: '2025-12-15', daysLate: 5 });
  });

  it('no text set a time for the decision until 2025-06-19, but one for the start', () => {
    const settledInMarch = change(newlySettled, { settlement: { settledOn: '2025-03-19' } });
    expect(ground('decision', settledInMarch, '2025-06-19')).toBe('no-deadline-then');
    expect(ground('decision', settledInMarch, '2026-02-01')).toBe('no-deadline-then');
    expect(lastDay('programme-start', settledInMarch, '2025-06-19')).toBe('2025-06-19');
    // A time that has not run out when the wording comes is under it, and before that day it is not.
    const dayLater = change(newlySettled, { settlement: { settledOn: '2025-03-20' } });
    expect(ground('decision', dayLater, '2025-06-19')).toBe('no-deadline-then');
    expect(lastDay('decision', dayLater, '2025-06-20')).toBe('2025-06-20');
    expect(notesOf('decision', dayLater, '2025-06-20')).toContain('decision-deadline-in-running-case');
    expect(notesOf('programme-start', dayLater, '2025-06-20')).not.toContain('decision-deadline-in-running-case');
  });

  it('says that the wording of § 12 until then was not read', () => {
    const settledInMarch = change(newlySettled, { settlement: { settledOn: '2025-03-19' } });
    for (const name of ['decision', 'programme-start'] as const) {
      expect(notesOf(name, settledInMarch, '2025-06-19')).toContain('first-deadline-wording-not-read');
      expect(notesOf(name, newlySettled, '2025-10-01')).not.toContain('first-deadline-wording-not-read');
    }
  });

  it('names the wording of the last day', () => {
    const law = (settledOn: IsoDate): readonly string[] => lawOf('programme-start', change(newlySettled, { settlement: { settledOn } }), '2025-10-01');
    expect(law('2025-03-19')).toContain('deadlines/programme-start 2021-01-01');
    expect(law('2025-03-20')).toContain('deadlines/programme-start 2025-06-20');
  });

  it('a claim after the settlement is a second starting point, and which counts is not settled', () => {
    const claimed = change(newlySettled, { decision: { claimedOn: '2025-10-05' } });
    const decision = deadlines(claimed, { on: '2026-01-20' }).decision;
    expect(decision.status).toBe('open');
    expect(openOf('decision', claimed, '2026-01-20')).toEqual(['two-starting-points']);
    if (decision.status === 'open') expect(decision.possible.map((one) => one.kind === 'due' && one.due).sort()).toEqual(['2025-12-10', '2026-01-05']);
    expect(lastDay('decision', claimed, '2026-01-20', { readings: { 'two-starting-points': 'the-earlier' } })).toBe('2025-12-10');
    expect(lastDay('decision', claimed, '2026-01-20', { readings: { 'two-starting-points': 'the-later' } })).toBe('2026-01-05');
  });

  it.each<IsoDate>(['2025-09-09', '2025-09-10'])('a claim on %s, the settlement or before, begins nothing of its own', (claimedOn) => {
    expect(lastDay('decision', change(newlySettled, { decision: { claimedOn } }), '2025-10-01')).toBe('2025-12-10');
  });

  it('rests on no reading unless a claim is a second starting point that has come', () => {
    const claimed = (claimedOn: IsoDate | null): CaseFacts => change(newlySettled, { decision: { claimedOn } });
    for (const claimedOn of [null, '2025-09-09', '2025-09-10', '2025-10-02'] as const) expect(readingsOf('decision', claimed(claimedOn), '2025-10-01')).toEqual([]);
    for (const claimedOn of ['2025-09-11', '2025-10-01'] as const) expect(readingsOf('decision', claimed(claimedOn), '2025-10-01')).toEqual(['two-starting-points']);
  });

  it('shall be as soon as possible, whatever the last day is', () => {
    for (const name of ['decision', 'programme-start'] as const) expect(notesOf(name, newlySettled, '2025-10-01')).toContain('as-soon-as-possible');
  });

  it('a claim the day after the settlement is one', () => {
    expect(status('decision', change(newlySettled, { decision: { claimedOn: '2025-09-11' } }), '2025-10-01')).toBe('open');
  });

  it('a claim later than the date asked about has not been made', () => {
    const claimed = change(newlySettled, { decision: { claimedOn: '2025-10-02' } });
    expect(status('decision', claimed, '2025-10-01')).toBe('determined');
    expect(status('decision', claimed, '2025-10-02')).toBe('open');
  });

  it('a claim the file does not tell of is never "none": it is needed, unless the earlier day counts', () => {
    const silent = withoutFact(newlySettled, 'decision.claimedOn');
    expect(status('decision', silent, '2025-10-01')).toBe('needs-facts');
    expect(openOf('decision', silent, '2025-10-01')).toEqual(['decision.claimedOn', 'two-starting-points']);
    expect(lastDay('decision', silent, '2025-10-01', { readings: { 'two-starting-points': 'the-earlier' } })).toBe('2025-12-10');
    expect(openOf('programme-start', silent, '2025-10-01')).toEqual(['decision.claimedOn', 'two-starting-points']);
  });

  it('is counted from the permit when it came after the settlement', () => {
    const facts = change(newlySettled, { permit: { ground: 'refugee', grantedOn: '2025-10-10' } });
    expect(lastDay('decision', facts, '2025-11-01')).toBe('2026-01-10');
    expect(notesOf('decision', facts, '2025-11-01')).toContain('months-from-permit');
    expect(notesOf('decision', newlySettled, '2025-11-01')).not.toContain('months-from-permit');
  });

  it('and from the first permit of § 9 when another came before', () => {
    const renewed = change(newlySettled, { permit: { grantedOn: '2025-10-10', previousGround: 'humanitarian-after-protection-application', firstGrantedOn: '2025-09-20' } });
    expect(lastDay('decision', renewed, '2025-11-01')).toBe('2025-12-20');
    expect(openOf('decision', withoutFact(renewed, 'permit.firstGrantedOn'), '2025-11-01')).toContain('permit.firstGrantedOn');
    expect(lastDay('decision', change(withoutFact(renewed, 'permit.firstGrantedOn'), { permit: { previousGround: 'other' } }), '2025-11-01')).toBe('2026-01-10');
  });

  it('the former permit is of no matter when this one came by the settlement, or when the file tells of the first day of all', () => {
    const silent = withoutFact(newlySettled, 'permit.previousGround');
    expect(lastDay('decision', change(silent, { permit: { grantedOn: '2025-09-09' } }), '2025-10-11')).toBe('2025-12-10');
    expect(lastDay('decision', change(silent, { permit: { grantedOn: '2025-09-10' } }), '2025-10-11')).toBe('2025-12-10');
    expect(openOf('decision', change(silent, { permit: { grantedOn: '2025-09-11' } }), '2025-10-11')).toContain('permit.previousGround');
    expect(lastDay('decision', change(silent, { permit: { grantedOn: '2025-10-10', firstGrantedOn: '2025-09-20' } }), '2025-10-11')).toBe('2025-12-20');
  });

  it('the last day is told when only the fact that meets it is missing', () => {
    expect(state('programme-start', withoutFact(newlySettled, 'programme.startedOn'), '2025-12-10')).toEqual({ kind: 'not-known', needs: 'programme.startedOn', passed: false });
    expect(state('programme-start', withoutFact(newlySettled, 'programme.startedOn'), '2025-12-11')).toEqual({ kind: 'not-known', needs: 'programme.startedOn', passed: true });
    expect(state('decision', withoutFact(newlySettled, 'decision.madeOn'), '2025-12-11')).toEqual({ kind: 'not-known', needs: 'decision.madeOn', passed: true });
  });

  it('needs the day of settlement', () => {
    const facts = withoutFact(newlySettled, 'settlement.settledOn');
    expect(status('decision', facts, '2025-10-01')).toBe('needs-facts');
    expect(openOf('decision', facts, '2025-10-01')[0]).toBe('settlement.settledOn');
  });

  it('a decision from before the Act is one under the Act of 2003', () => {
    expect(state('decision', change(newlySettled, { decision: { madeOn: '2020-12-31' } }), '2025-12-11')).toEqual({ kind: 'overdue', daysOver: 1 });
    expect(state('residence-limit', change(newlySettled, { decision: { madeOn: '2020-12-31' } }), '2027-09-10')).toEqual({ kind: 'overdue', daysOver: 1 });
  });

  it.each<[string, CaseFacts, IsoDate, string]>([
    ['not settled', change(newlySettled, { settlement: { settledOn: null } }), '2025-10-01', 'not-settled'],
    ['settled later', newlySettled, '2025-09-09', 'not-settled'],
    ['settled without agreement', change(newlySettled, { settlement: { byAgreement: false } }), '2025-10-01', 'optional-offer'],
    ['of an age to be offered only', change(newlySettled, { person: { birthDate: '1960-01-01' } }), '2025-10-01', 'optional-offer'],
    ['under the age', change(newlySettled, { person: { birthDate: '2010-01-01' } }), '2025-10-01', 'outside-target-group'],
    ['a Nordic citizen', change(newlySettled, { person: { citizenship: 'nordic' } }), '2025-10-01', 'outside-target-group'],
    ['in work of 30 hours in 2026', change(newlySettled, { work: { hoursPerWeek: 30, from: '2025-10-01', endedOn: null } }), '2026-01-01', 'in-work'],
    ['two years in a municipality', newlySettled, '2027-09-10', 'residence-limit-passed'],
    ['under the Act of 2003', change(newlySettled, { permit: { grantedOn: '2020-06-01', appliedFromAbroad: false } }), '2025-10-01', 'introduction-act-2003'],
    ['to finish what is begun', change(newlySettled, { person: { citizenship: 'nordic' }, programme: { startedOn: '2025-09-20' } }), '2025-10-01', 'programme-under-way'],
  ])('sets no time for one who is %s', (_what, facts, on, expected) => {
    expect(ground('decision', facts, on)).toBe(expected);
    expect(ground('programme-start', facts, on)).toBe(expected);
  });

  it('the day before two years, and the day before 2026 for one in work, it does', () => {
    expect(lastDay('decision', newlySettled, '2027-09-09')).toBe('2025-12-10');
    expect(lastDay('decision', change(newlySettled, { work: { hoursPerWeek: 30, from: '2025-10-01', endedOn: null } }), '2025-12-31')).toBe('2025-12-10');
  });

  it('runs for collective protection as well, where it was a right without obligation', () => {
    const facts = change(protectedPerson, { decision: { claimedOn: null } });
    expect(found('programme-start', facts, '2023-09-01')).toMatchObject({ from: '2023-05-01', due: '2023-08-01', state: { kind: 'met', on: '2023-06-15', daysToSpare: 47 } });
  });
});

describe('the residence limit (§ 8 first paragraph third sentence, third paragraph second sentence)', () => {
  it('is the day before two years are full', () => {
    expect(found('residence-limit', newlySettled, '2026-01-01')).toEqual({
      kind: 'due',
      deadline: 'residence-limit',
      from: '2025-09-10',
      due: '2027-09-09',
      state: { kind: 'running', daysLeft: 616 },
    });
  });

  it.each<[IsoDate, DeadlineState]>([
    ['2027-09-08', { kind: 'met', on: '2027-09-08', daysToSpare: 1 }],
    ['2027-09-09', { kind: 'met', on: '2027-09-09', daysToSpare: 0 }],
    ['2027-09-10', { kind: 'missed', on: '2027-09-10', daysLate: 1 }],
  ])('decided on %s', (madeOn, expected) => {
    expect(state('residence-limit', change(newlySettled, { decision: { madeOn } }), '2027-12-01')).toEqual(expected);
  });

  it('agrees with the target group on the last day and the day after', () => {
    expect(state('residence-limit', newlySettled, '2027-09-09')).toEqual({ kind: 'running', daysLeft: 0 });
    expect(ground('decision', newlySettled, '2027-09-10')).toBe('residence-limit-passed');
    expect(state('residence-limit', newlySettled, '2027-09-10')).toEqual({ kind: 'overdue', daysOver: 1 });
  });

  it('a year with 29 February', () => {
    expect(lastDay('residence-limit', change(newlySettled, { permit: { grantedOn: '2023-05-01' }, settlement: { settledOn: '2024-02-29' } }), '2024-06-01')).toBe('2026-02-27');
  });

  it('is counted from the permit when it came later, but for optional offers from the settlement', () => {
    const later = change(newlySettled, { permit: { grantedOn: '2025-10-10' } });
    expect(lastDay('residence-limit', later, '2026-01-01')).toBe('2027-10-09');
    expect(lastDay('residence-limit', change(later, { settlement: { byAgreement: false } }), '2026-01-01')).toBe('2027-09-09');
    expect(lastDay('residence-limit', change(later, { person: { birthDate: '1960-01-01' } }), '2026-01-01')).toBe('2027-09-09');
    expect(lawOf('residence-limit', later, '2026-01-01')).toContain('target-group/residence-limit 2021-01-01');
    expect(lawOf('residence-limit', change(later, { settlement: { byAgreement: false } }), '2026-01-01')).toContain('target-group/optional-residence-limit 2021-01-01');
  });

  // § 8 third paragraph: the family of others than those of § 9 letter f, of whom no age is asked.
  it('is that of an optional offer for the family of others, of any age, settled by agreement or not', () => {
    const family = change(newlySettled, { permit: { ground: 'family-member', grantedOn: '2025-10-10' }, family: { referencePersonGround: 'other', referencePersonHasPermanentResidence: false } });
    for (const facts of [family, change(family, { person: { birthDate: '2010-01-01' } }), withoutFact(family, 'person.birthDate'), change(family, { settlement: { byAgreement: false } })]) {
      expect(lastDay('residence-limit', facts, '2026-01-01')).toBe('2027-09-09');
      expect(lawOf('residence-limit', facts, '2026-01-01')).toContain('target-group/optional-residence-limit 2021-01-01');
    }
  });

  // The Regulation § 43h first paragraph is about those who got another permit than that of collective protection.
  it('does not ask a holder of collective protection of the permit before', () => {
    const facts = change(withoutFact(newlySettled, 'permit.previousGround'), { permit: { ground: 'collective-protection' } });
    expect(lastDay('residence-limit', facts, '2026-02-01')).toBe('2027-09-09');
    expect(openOf('residence-limit', change(facts, { permit: { ground: 'refugee' } }), '2026-02-01')).toContain('permit.previousGround');
  });

  it('goes on for one in work, whose right can come back within it', () => {
    expect(lastDay('residence-limit', change(newlySettled, { work: { hoursPerWeek: 37.5, from: '2025-10-01', endedOn: null } }), '2026-01-01')).toBe('2027-09-09');
  });

  it.each<[string, CaseFacts, string]>([
    ['not settled', change(newlySettled, { settlement: { settledOn: null } }), 'not-settled'],
    ['over the age and not settled', change(newlySettled, { settlement: { settledOn: null }, person: { birthDate: '1960-01-01' } }), 'not-settled'],
    ['under the age', change(newlySettled, { person: { birthDate: '2010-01-01' } }), 'outside-target-group'],
    ['Nordic', change(newlySettled, { person: { citizenship: 'nordic' } }), 'outside-target-group'],
    ['with another permit', change(newlySettled, { permit: { ground: 'other' } }), 'outside-target-group'],
    ['with a permit that is not granted yet', change(newlySettled, { permit: { grantedOn: '2027-01-01' } }), 'outside-target-group'],
    ['under the Act of 2003', change(newlySettled, { permit: { grantedOn: '2020-06-01', appliedFromAbroad: false } }), 'introduction-act-2003'],
    [
      'without new rights after collective protection',
      change(newlySettled, { permit: { grantedOn: '2026-01-01', previousGround: 'collective-protection', firstGrantedOn: '2025-01-01', decidedUnderChapter6A: true } }),
      'outside-target-group',
    ],
  ])('there is none for one %s', (_what, facts, expected) => {
    expect(ground('residence-limit', facts, '2026-02-01')).toBe(expected);
  });
});

describe('plan and contract with the decision (§§ 15 and 16, § 37 c as it was)', () => {
  const decided = (madeOn: IsoDate | null): CaseFacts => change(newlySettled, { decision: { madeOn } });

  it.each(['integration-plan', 'integration-contract'] as const)('%s: on the day of the decision; no fact says when it was made', (name) => {
    const due = { kind: 'due', deadline: name, from: '2026-01-15', due: '2026-01-15' };
    expect(found(name, decided('2026-01-15'), '2026-01-15')).toEqual({ ...due, state: { kind: 'not-known', needs: null, passed: false } });
    expect(found(name, decided('2026-01-15'), '2026-01-16')).toEqual({ ...due, state: { kind: 'not-known', needs: null, passed: true } });
    expect(ground(name, decided('2026-01-15'), '2026-01-14')).toBe('no-decision');
    expect(ground(name, decided(null), '2026-01-15')).toBe('no-decision');
    expect(ground(name, decided('2020-12-31'), '2026-01-15')).toBe('no-decision');
    expect(ground(name, change(decided('2026-01-15'), { permit: { grantedOn: '2020-06-01', appliedFromAbroad: false } }), '2026-01-15')).toBe('introduction-act-2003');
    expect(openOf(name, withoutFact(newlySettled, 'decision.madeOn'), '2026-01-15')[0]).toBe('decision.madeOn');
  });

  it('a decision of the first day of the Act is one under it', () => {
    const facts = change(decided('2021-01-01'), { permit: { grantedOn: '2021-01-01', appliedFromAbroad: false }, settlement: { settledOn: '2021-01-01' } });
    const options = { readings: { 'after-a-date': 'includes-the-day' } } as const;
    expect(lastDay('integration-plan', facts, '2021-01-01', options)).toBe('2021-01-01');
    expect(lastDay('integration-contract', facts, '2021-01-01', options)).toBe('2021-01-01');
  });

  it('the contract rests on § 16 as well, and the plan does not', () => {
    expect(lawOf('integration-contract', decided('2026-01-15'), '2026-01-15')).toEqual(expect.arrayContaining(['deadlines/plan-with-decision 2021-01-01', 'deadlines/contract-with-plan 2026-01-01']));
    expect(lawOf('integration-contract', decided('2025-12-31'), '2026-01-15')).toContain('deadlines/contract-with-plan 2021-01-01');
    expect(lawOf('integration-plan', decided('2026-01-15'), '2026-01-15').filter((row) => row.includes('contract'))).toEqual([]);
  });

  it.each<[IsoDate, 'due' | 'not-applicable', string]>([
    ['2022-06-14', 'due', 'deadlines/plan-with-decision 2021-01-01'],
    ['2022-06-15', 'not-applicable', 'deadlines/own-plan-under-collective-protection 2022-06-15'],
    ['2023-06-02', 'not-applicable', 'deadlines/own-plan-under-collective-protection 2023-06-02'],
    ['2024-07-01', 'not-applicable', 'deadlines/own-plan-under-collective-protection 2024-07-01'],
    ['2025-12-31', 'not-applicable', 'deadlines/own-plan-under-collective-protection 2024-07-01'],
    ['2026-01-01', 'due', 'deadlines/plan-with-decision 2021-01-01'],
  ])('collective protection, decided on %s', (madeOn, contract, law) => {
    const facts = change(protectedPerson, { permit: { grantedOn: '2022-04-01' }, decision: { madeOn } });
    expect(found('integration-contract', facts, '2026-02-01').kind).toBe(contract);
    expect(lastDay('integration-plan', facts, '2026-02-01')).toBe(madeOn);
    expect(lawOf('integration-plan', facts, '2026-02-01')).toContain(law);
  });

  it('the plan is certain when the kind of permit is not, and the contract is not', () => {
    const facts = change(withoutFact(newlySettled, 'permit.ground'), { permit: { grantedOn: '2024-01-01' }, decision: { madeOn: '2024-08-01' } });
    expect(lastDay('integration-plan', facts, '2026-02-01')).toBe('2024-08-01');
    expect(status('integration-contract', facts, '2026-02-01')).toBe('open');
    expect(openOf('integration-contract', facts, '2026-02-01')).toEqual(['permit.ground']);
  });
});

describe('the national register within two months (Regulation § 58 second paragraph)', () => {
  const facts = change(newlySettled, {
    decision: { madeOn: '2025-10-31', registeredOn: null },
    programme: { startedOn: '2025-12-31', endedOn: '2026-03-15', startRegisteredOn: null, endRegisteredOn: null },
  });

  it.each<[Name, IsoDate, IsoDate]>([
    ['decision-registered', '2025-10-31', '2025-12-31'],
    ['start-registered', '2025-12-31', '2026-02-28'],
    ['end-registered', '2026-03-15', '2026-05-15'],
  ])('%s', (name, from, due) => {
    const path = { 'decision-registered': 'decision.registeredOn', 'start-registered': 'programme.startRegisteredOn', 'end-registered': 'programme.endRegisteredOn' }[
      name as 'decision-registered'
    ] as 'decision.registeredOn';
    const with_ = (day: IsoDate | null): CaseFacts => {
      const [group, field] = path.split('.') as ['decision', 'registeredOn'];
      return change(facts, { [group]: { [field]: day } });
    };
    expect(found(name, facts, due)).toEqual({ kind: 'due', deadline: name, from, due, state: { kind: 'running', daysLeft: 0 } });
    expect(state(name, facts, addDays(due, 1))).toEqual({ kind: 'overdue', daysOver: 1 });
    expect(state(name, with_(addDays(due, -1)), '2026-08-01')).toEqual({ kind: 'met', on: addDays(due, -1), daysToSpare: 1 });
    expect(state(name, with_(due), '2026-08-01')).toEqual({ kind: 'met', on: due, daysToSpare: 0 });
    expect(state(name, with_(addDays(due, 1)), '2026-08-01')).toEqual({ kind: 'missed', on: addDays(due, 1), daysLate: 1 });
    expect(state(name, withoutFact(facts, path), due)).toEqual({ kind: 'not-known', needs: path, passed: false });
    expect(ground(name, facts, addDays(from, -1))).toBe({ 'decision-registered': 'no-decision', 'start-registered': 'not-begun', 'end-registered': 'not-ended' }[name as 'decision-registered']);
    expect(lastDay(name, facts, from)).toBe(due);
    expect(ground(name, change(facts, { permit: { grantedOn: '2020-06-01', appliedFromAbroad: false } }), due)).toBe('introduction-act-2003');
  });

  it('leaves open only what needs the missing fact', () => {
    const silent = withoutFact(facts, 'programme.endedOn');
    expect(openOf('end-registered', silent, '2026-04-01')).toEqual(['programme.endedOn']);
    expect(openOf('certificate', silent, '2026-04-01')).toEqual(['programme.endedOn']);
    expect(status('start-registered', silent, '2026-04-01')).toBe('determined');
    expect(status('decision-registered', silent, '2026-04-01')).toBe('determined');
  });

  it('a programme that has not begun by the date asked about has not ended', () => {
    const silent = withoutFact(facts, 'programme.endedOn');
    expect(ground('end-registered', silent, '2025-12-30')).toBe('not-ended');
    expect(ground('certificate', silent, '2025-12-30')).toBe('not-ended');
    expect(status('end-registered', silent, '2025-12-31')).toBe('needs-facts');
  });

  it('says which wording of the Regulation', () => {
    const on2023 = (madeOn: IsoDate): readonly string[] => lawOf('decision-registered', change(facts, { permit: { grantedOn: '2022-01-15' }, decision: { madeOn } }), '2026-02-01');
    expect(on2023('2023-05-31')).toContain('deadlines/registration 2021-01-01');
    expect(on2023('2023-06-01')).toContain('deadlines/registration 2023-08-01');
  });
});

describe('the certificate of participation (§ 18 a first paragraph)', () => {
  it('is due when the programme has ended', () => {
    const facts = change(newlySettled, { programme: { startedOn: '2025-10-10', endedOn: '2026-03-15' } });
    expect(ground('certificate', facts, '2026-03-14')).toBe('not-ended');
    expect(found('certificate', facts, '2026-03-15')).toEqual({
      kind: 'due',
      deadline: 'certificate',
      from: '2026-03-15',
      due: '2026-03-15',
      state: { kind: 'not-known', needs: null, passed: false },
    });
    expect(lawOf('certificate', facts, '2026-05-01')).toContain('deadlines/certificate-at-end 2026-01-01');
    expect(lawOf('certificate', change(facts, { programme: { endedOn: '2025-12-31' } }), '2026-05-01')).toContain('deadlines/certificate-at-end 2021-01-01');
    expect(ground('certificate', change(facts, { permit: { grantedOn: '2020-06-01', appliedFromAbroad: false } }), '2026-05-01')).toBe('introduction-act-2003');
  });
});

describe('the offer of training within three months (§ 30 third paragraph)', () => {
  const facts = change(newlySettled, {
    permit: { appliedFromAbroad: false },
    training: { residentRegisteredOn: '2025-09-15', claimedOn: null, offeredStartOn: null, authority: 'municipality' },
  });
  const training = (changes: NonNullable<CaseFacts['training']>): CaseFacts => change(facts, { training: changes });

  it('is counted from the registration as resident', () => {
    expect(found('training-offer', facts, '2025-10-01')).toEqual({
      kind: 'due',
      deadline: 'training-offer',
      from: '2025-09-15',
      due: '2025-12-15',
      state: { kind: 'running', daysLeft: 75 },
    });
  });

  it.each<[IsoDate, DeadlineState]>([
    ['2025-12-14', { kind: 'met', on: '2025-12-14', daysToSpare: 1 }],
    ['2025-12-15', { kind: 'met', on: '2025-12-15', daysToSpare: 0 }],
    ['2025-12-16', { kind: 'missed', on: '2025-12-16', daysLate: 1 }],
  ])('offered on %s', (offeredStartOn, expected) => {
    expect(state('training-offer', training({ offeredStartOn }), '2026-02-01')).toEqual(expected);
  });

  it('or from the claim, when that is all there is', () => {
    expect(lastDay('training-offer', training({ residentRegisteredOn: null, claimedOn: '2025-09-20' }), '2025-10-01')).toBe('2025-12-20');
    expect(ground('training-offer', training({ residentRegisteredOn: null }), '2025-10-01')).toBe('not-registered-or-claimed');
    expect(ground('training-offer', facts, '2025-09-14')).toBe('not-registered-or-claimed');
  });

  it('which of the two counts is not settled', () => {
    const both = training({ claimedOn: '2025-09-01' });
    expect(openOf('training-offer', both, '2025-10-01')).toEqual(['two-starting-points']);
    expect(lastDay('training-offer', both, '2025-10-01', { readings: { 'two-starting-points': 'the-earlier' } })).toBe('2025-12-01');
    expect(lastDay('training-offer', both, '2025-10-01', { readings: { 'two-starting-points': 'the-later' } })).toBe('2025-12-15');
    expect(lastDay('training-offer', training({ claimedOn: '2025-09-15' }), '2025-10-01')).toBe('2025-12-15');
    expect(lastDay('training-offer', training({ claimedOn: '2025-10-02' }), '2025-10-01')).toBe('2025-12-15');
  });

  it('needs both days', () => {
    expect(openOf('training-offer', withoutFact(facts, 'training.claimedOn'), '2025-10-01')).toEqual(['training.claimedOn']);
    expect(openOf('training-offer', withoutFact(facts, 'training.residentRegisteredOn'), '2025-10-01')).toEqual(['training.residentRegisteredOn']);
  });

  it('the one that comes on the very date asked about is the later of the two, whether the file tells of the other or not', () => {
    const silent = withoutFact(facts, 'training.claimedOn');
    expect(lastDay('training-offer', silent, '2025-09-15', { readings: { 'two-starting-points': 'the-later' } })).toBe('2025-12-15');
    expect(status('training-offer', silent, '2025-09-16', { readings: { 'two-starting-points': 'the-later' } })).toBe('needs-facts');
    expect(status('training-offer', silent, '2025-09-15', { readings: { 'two-starting-points': 'the-earlier' } })).toBe('needs-facts');
  });

  it('rests on no reading unless both days have come, and are not the same', () => {
    for (const changes of [
      { claimedOn: null },
      { claimedOn: '2025-10-02' },
      { claimedOn: '2025-09-15' },
      { residentRegisteredOn: null, claimedOn: '2025-09-20' },
      { residentRegisteredOn: '2025-10-02', claimedOn: '2025-09-20' },
    ] as const) {
      for (const chosen of ['the-earlier', 'the-later'] as const) expect(readingsOf('training-offer', training(changes), '2025-10-01', chosen)).toEqual([]);
    }
    expect(readingsOf('training-offer', training({ claimedOn: '2025-09-20' }), '2025-10-01')).toEqual(['two-starting-points']);
  });

  it('shall be as soon as possible, whatever the last day is', () => {
    expect(notesOf('training-offer', facts, '2025-10-01')).toContain('as-soon-as-possible');
  });

  // § 30 first paragraph: an offer to those of § 26 first and third paragraph; the sixth lets others finish what they have been offered.
  it('is none for one who finishes what is begun, and one for an obligation beside that, without the day of the former permit', () => {
    const begun = change(training({ startedOn: '2025-02-01' }), { permit: { ground: 'other', grantedOn: '2025-10-01', previousGround: 'refugee', forWork: false, leadsToPermanentResidence: false } });
    expect(ground('training-offer', begun, '2025-10-01')).toBe('no-training-duty');
    const worker = change(begun, { permit: { forWork: true, leadsToPermanentResidence: true } });
    expect(lastDay('training-offer', worker, '2025-10-01')).toBe('2025-12-15');
    expect(notesOf('training-offer', worker, '2025-10-01')).not.toContain('months-from-right');
  });

  it('says that the responsibility of the county authority begins later', () => {
    expect(notesOf('training-offer', training({ authority: 'county' }), '2025-10-01')).toContain('county-from-upper-secondary');
    expect(notesOf('training-offer', facts, '2025-10-01')).not.toContain('county-from-upper-secondary');
    expect(status('training-offer', withoutFact(facts, 'training.authority'), '2025-10-01')).toBe('determined');
    expect(notesOf('training-offer', withoutFact(facts, 'training.authority'), '2025-10-01')).toContain('county-from-upper-secondary');
  });

  it('does not begin before the right arose', () => {
    const registeredBefore = training({ residentRegisteredOn: '2024-12-01' });
    expect(lastDay('training-offer', registeredBefore, '2025-10-01')).toBe('2025-04-15');
    expect(notesOf('training-offer', registeredBefore, '2025-10-01')).toContain('months-from-right');
    expect(notesOf('training-offer', training({ residentRegisteredOn: '2025-01-14' }), '2025-10-01')).toContain('months-from-right');
    expect(notesOf('training-offer', training({ residentRegisteredOn: '2025-01-15' }), '2025-10-01')).not.toContain('months-from-right');
    expect(lastDay('training-offer', training({ residentRegisteredOn: '2024-12-01', claimedOn: '2025-01-15' }), '2025-10-01')).toBe('2025-04-15');
    expect(lastDay('training-offer', withoutFact(registeredBefore, 'training.claimedOn'), '2025-10-01', { readings: { 'two-starting-points': 'the-earlier' } })).toBe('2025-04-15');
  });

  it('is not one of this Act for those under the Act of 2003', () => {
    expect(ground('training-offer', change(facts, { permit: { grantedOn: '2020-06-01', appliedFromAbroad: false } }), '2025-10-01')).toBe('introduction-act-2003');
  });
});

describe('social studies and Norwegian within their time (§§ 32, 33 and 37)', () => {
  const facts = change(newlySettled, {
    permit: { appliedFromAbroad: false },
    training: {
      offeredStartOn: '2025-10-15',
      authority: 'municipality',
      place: 'adult-immigrants',
      needsB2: false,
      leave: [],
      goalReachedOn: null,
      socialStudiesCompletedOn: null,
      socialStudiesTestedOn: null,
    },
  });
  const training = (changes: NonNullable<CaseFacts['training']>): CaseFacts => change(facts, { training: changes });

  it.each([
    ['social-studies', 'socialStudiesCompletedOn', '2026-10-15'],
    ['social-studies-test', 'socialStudiesTestedOn', '2026-10-15'],
    ['norwegian-training', 'goalReachedOn', '2027-04-15'],
  ] as const)('%s', (name, field, due) => {
    expect(found(name, facts, due)).toEqual({ kind: 'due', deadline: name, from: '2025-10-15', due, state: { kind: 'running', daysLeft: 0 } });
    expect(state(name, facts, addDays(due, 1))).toEqual({ kind: 'overdue', daysOver: 1 });
    expect(state(name, training({ [field]: addDays(due, -1) }), '2027-08-01')).toEqual({ kind: 'met', on: addDays(due, -1), daysToSpare: 1 });
    expect(state(name, training({ [field]: due }), '2027-08-01')).toEqual({ kind: 'met', on: due, daysToSpare: 0 });
    expect(state(name, training({ [field]: addDays(due, 1) }), '2027-08-01')).toEqual({ kind: 'missed', on: addDays(due, 1), daysLate: 1 });
    expect(state(name, withoutFact(facts, `training.${field}`), due)).toEqual({ kind: 'not-known', needs: `training.${field}`, passed: false });
    expect(ground(name, facts, '2025-10-14')).toBe('training-clock-not-running');
    expect(openOf(name, withoutFact(facts, 'training.offeredStartOn'), due)).toEqual(['training.offeredStartOn']);
    expect(openOf(name, withoutFact(facts, 'training.leave'), due)).toEqual(['training.leave']);
    expect(lastDay(name, training({ leave: [{ kind: 'welfare', from: '2025-12-01', to: '2025-12-10' }] }), due)).toBe(addDays(due, 10));
    expect(ground(name, change(facts, { person: { birthDate: '2010-01-01' } }), due)).toBe('no-training-duty');
    expect(ground(name, change(facts, { permit: { grantedOn: '2020-06-01' } }), due)).toBe('introduction-act-2003');
  });

  it('Norwegian ends with the age when that comes first, the day before the 67th birthday being the last (§ 26 fifth paragraph)', () => {
    const born = (birthDate: IsoDate): CaseFacts => change(facts, { person: { birthDate } });
    expect(lastDay('norwegian-training', born('1960-04-17'), '2026-02-01')).toBe('2027-04-15');
    expect(lastDay('norwegian-training', born('1960-04-16'), '2026-02-01')).toBe('2027-04-15');
    expect(lastDay('norwegian-training', born('1960-04-15'), '2026-02-01')).toBe('2027-04-14');
    expect(state('norwegian-training', born('1960-04-15'), '2027-04-14')).toEqual({ kind: 'running', daysLeft: 0 });
    expect(ground('norwegian-training', born('1960-04-15'), '2027-04-15')).toBe('no-training-duty');
    const onLeave = change(born('1960-04-20'), { training: { leave: [{ kind: 'parental', from: '2025-12-01', to: '2026-01-31' }] } });
    expect(lastDay('norwegian-training', onLeave, '2026-02-01')).toBe('2027-04-19');
  });

  it('do not bind the county, nor those under collective protection', () => {
    expect(ground('social-studies', training({ authority: 'county' }), '2026-02-01')).toBe('county');
    expect(ground('social-studies-test', training({ authority: 'county' }), '2026-02-01')).toBe('county');
    const protectedToo = change(facts, { permit: { ground: 'collective-protection' } });
    expect(ground('social-studies', protectedToo, '2026-02-01')).toBe('no-training-duty');
    expect(ground('social-studies-test', protectedToo, '2026-02-01')).toBe('no-training-duty');
  });

  it('are an obligation by hours, without test, for a permit for work', () => {
    const worker = change(facts, { permit: { ground: 'other', forWork: true, leadsToPermanentResidence: true } });
    expect(ground('norwegian-training', worker, '2026-02-01')).toBe('bounded-by-hours');
    expect(ground('social-studies-test', worker, '2026-02-01')).toBe('no-training-duty');
    expect(lastDay('social-studies', worker, '2026-02-01')).toBe('2026-10-15');
  });
});

describe('deadlines', () => {
  it('are named from one list, and each answer bears its own name', () => {
    for (const [name, decision] of Object.entries(deadlines(newlySettled, { on: '2026-02-01' }))) {
      expect(deadlineNames).toContain(name);
      expect(decision.rule).toBe('deadline');
      if (decision.status === 'determined') expect(decision.outcome.deadline).toBe(name);
    }
  });

  it('name the field and the value of malformed facts', () => {
    expect(() => deadlines({ decision: { claimedOn: '2025-02-30' } }, { on: '2026-01-01' })).toThrow(/decision\.claimedOn: "2025-02-30" is not a day that exists/);
    expect(() => deadlines({}, { on: '2020-12-31' })).toThrow(RangeError);
    expect(() => deadlines({}, { on: '2026-01-01', readings: { 'two-starting-points': 'both' as never } })).toThrow(/readings\.two-starting-points/);
  });

  it('tell for an empty file what each of them needs', () => {
    for (const decision of Object.values(deadlines({}, { on: '2026-02-01' }))) {
      expect(decision.status).not.toBe('determined');
      if (decision.status !== 'determined') expect(decision.open.length).toBeGreaterThan(0);
    }
  });
});
