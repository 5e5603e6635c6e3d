import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { addDays } from '../../src/calendar/months.js';
import { leaveKinds, type CaseFacts, type LeavePeriod, type ProgrammeFacts } from '../../src/case/facts.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { programmeEnd, type ProgrammeEnd } from '../../src/rules/programmeEnd.js';

// Regulation § 10 (2026): "Fravær … kommer i tillegg til introduksjonsprogrammets varighet dersom fravær, fri og permisjon til sammen er over ti virkedager".

const facts = (programme: ProgrammeFacts = {}): CaseFacts => ({
  person: { education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
  programme: { offeredStartOn: '2026-01-12', startedOn: '2026-01-20', endedOn: null, endGoal: 'work', leave: [], ...programme },
});
/** A programme of before 2026: six months at the longest, and six more by extension. */
const early = (programme: ProgrammeFacts = {}): CaseFacts => ({
  ...facts({ offeredStartOn: '2025-06-01', startedOn: '2025-09-01', ...programme }),
  permit: { ground: 'refugee', grantedOn: '2025-03-10', previousGround: null },
});
const all: AskOptions = { on: '2026-11-01', readings: { 'absence-beyond-ten-days': 'all-days', 'absence-before-2026': 'by-the-rule-of-its-time' } };
const above: AskOptions = { ...all, readings: { ...all.readings, 'absence-beyond-ten-days': 'days-above-ten' } };

type End = Extract<ProgrammeEnd, { readonly kind: 'end' }>;
const endOf = (file: CaseFacts, options: AskOptions): End => {
  const decision = programmeEnd(file, options);
  if (decision.status !== 'determined' || decision.outcome.kind !== 'end') throw new Error(JSON.stringify(decision));
  return decision.outcome;
};
const ill = (from: IsoDate, to: IsoDate | null): LeavePeriod => ({ kind: 'own-illness', from, to });

describe('the end of a programme without absence', () => {
  it('is the last day of the longest length, and of the length that is set', () => {
    const plain = (day: IsoDate) => ({ withoutAddition: day, withAddition: day, addedWorkingDays: 0 });
    expect(endOf(facts(), all)).toMatchObject({ set: null, longest: plain('2027-01-19'), longestWithExtension: null, setLength: 'not-in-file', setExtension: 'not-in-file' });
    expect(endOf(facts({ months: 6, extensionMonths: 0 }), all)).toMatchObject({ set: plain('2026-07-19'), setLength: 'lawful', setExtension: 'none' });
    expect(endOf(facts({ months: 0 }), all).set).toBeNull();
    const { endedOn: _ended, ...silent } = facts().programme!;
    expect(endOf({ ...facts(), programme: silent }, all).longest).toEqual(plain('2027-01-19'));
    expect(endOf(early({ months: 3, extensionMonths: 6 }), all)).toMatchObject({ set: plain('2026-05-31'), longest: plain('2026-02-28'), longestWithExtension: plain('2026-08-31'), setExtension: 'lawful' });
  });

  it.each([[2, 'shorter-than-least'], [3, 'lawful'], [6, 'lawful'], [7, 'longer-than-longest'], [0, 'shorter-than-least']])('of %i months until 2025 is %s', (months, setLength) => {
    expect(endOf(early({ months }), all).setLength).toBe(setLength);
  });

  it.each([[1, 'lawful'], [12, 'lawful'], [13, 'longer-than-longest'], [0, 'shorter-than-least']])('of %i months from 2026 is %s', (months, setLength) => {
    expect(endOf(facts({ months }), all).setLength).toBe(setLength);
  });

  it.each([[early, 6, 'lawful'], [early, 7, 'longer-than-longest'], [facts, 1, 'longer-than-longest'], [facts, 0, 'none']] as const)('extended is held against the law (%#)', (file, extensionMonths, setExtension) => {
    expect(endOf(file({ extensionMonths }), all).setExtension).toBe(setExtension);
  });
});

describe('from 2026 absence, time off and leave', () => {
  it.each<[IsoDate, number, number, IsoDate, IsoDate]>([
    ['2026-02-12', 0, 0, '2027-01-19', '2027-01-19'],
    ['2026-02-13', 0, 0, '2027-01-19', '2027-01-19'],
    ['2026-02-15', 0, 0, '2027-01-19', '2027-01-19'],
    ['2026-02-16', 11, 1, '2027-02-03', '2027-01-20'],
    ['2026-02-17', 12, 2, '2027-02-04', '2027-01-21'],
  ])('from 2 February 2026 through %s add %i or %i working days', (to, allDays, daysAbove, endWithAll, endWithAbove) => {
    const file = facts({ leave: [ill('2026-02-02', to)] });
    expect(endOf(file, all).longest).toEqual({ withoutAddition: '2027-01-19', withAddition: endWithAll, addedWorkingDays: allDays });
    expect(endOf(file, above).longest).toEqual({ withoutAddition: '2027-01-19', withAddition: endWithAbove, addedWorkingDays: daysAbove });
  });

  it('are put together whatever their kind, and a day counts once', () => {
    const leave: LeavePeriod[] = [ill('2026-02-02', '2026-02-06'), { kind: 'welfare', from: '2026-02-05', to: '2026-02-11' }, { kind: 'parental', from: '2026-03-02', to: '2026-03-04' }];
    expect(endOf(facts({ leave }), all).longest.addedWorkingDays).toBe(11);
    expect(endOf(facts({ leave }), all).counted.reduce((sum, { workingDays }) => sum + workingDays, 0)).toBe(11);
  });

  it.each(leaveKinds)('of the kind %s count or never count', (kind) => {
    const added = endOf(facts({ leave: [{ kind, from: '2026-02-02', to: '2026-03-13' }] }), all).longest.addedWorkingDays;
    expect(added).toBe(['religious-day', 'holiday', 'unapproved', 'covid-19'].includes(kind) ? 0 : 30);
  });

  it('leave nothing to a reading up to ten days, nor before 2026 where there was none', () => {
    const on: AskOptions = { on: '2026-11-01' };
    expect(endOf(facts({ leave: [ill('2026-02-02', '2026-02-13')] }), on).longest.addedWorkingDays).toBe(0);
    const over = programmeEnd(facts({ leave: [ill('2026-02-02', '2026-02-16')] }), on);
    expect(over.status === 'open' && over.open.map(({ question }) => question)).toEqual(['absence-beyond-ten-days']);
  });

  it('are counted kind by kind through the last day of the longest end, which is a day of the programme', () => {
    const lastDay = { kind: 'welfare', from: '2027-01-19', to: '2027-01-19' } as const;
    expect(endOf(facts({ leave: [ill('2026-02-02', '2026-02-03'), lastDay] }), all).counted).toEqual([{ kind: 'own-illness', workingDays: 2 }, { kind: 'welfare', workingDays: 1 }]);
    expect(endOf(facts({ leave: [{ ...lastDay, from: '2027-01-20', to: '2027-01-20' }] }), all).counted).toEqual([]);
  });

  it('bring the note on working days when one of the ends has some added, and only then', () => {
    const notes = (programme: ProgrammeFacts) => programmeEnd(facts(programme), all).notes;
    expect(notes({ leave: [ill('2026-02-02', '2026-02-13')] })).not.toContain('added-days-are-working-days');
    expect(notes({ leave: [ill('2026-02-02', '2026-02-16')] })).toContain('added-days-are-working-days');
    // After the end of the length that is set, and before the longest.
    expect(notes({ months: 3, extensionMonths: 0, leave: [ill('2026-06-01', '2026-06-30')] })).toContain('added-days-are-working-days');
    expect(notes({ leave: [ill('2026-02-02', '2026-02-02')] })).toContain('counting-time-of-absence');
    expect(notes({})).not.toContain('counting-time-of-absence');
  });

  it('count within the programme only: not before it began, not after it ended, and not after its own end', () => {
    expect(endOf(facts({ leave: [ill('2025-12-01', '2026-02-03')] }), all).longest.addedWorkingDays).toBe(11);
    expect(endOf(facts({ leave: [ill('2025-12-01', '2026-02-02')] }), all).longest.addedWorkingDays).toBe(0);
    expect(endOf(facts({ endedOn: '2026-02-17', leave: [ill('2026-02-02', '2026-03-31')] }), all).longest.addedWorkingDays).toBe(11);
    expect(endOf(facts({ endedOn: '2026-02-16', leave: [ill('2026-02-02', '2026-03-31')] }), all).longest.addedWorkingDays).toBe(0);
    const late = endOf(facts({ months: 3, extensionMonths: 0, leave: [ill('2026-06-01', '2026-06-30')] }), all);
    expect([late.set?.addedWorkingDays, late.longest.addedWorkingDays]).toEqual([0, 22]);
  });

  it('that go on over the end count in full: the days that are added are days of the programme', () => {
    const over = endOf(facts({ months: 3, extensionMonths: 0, leave: [ill('2026-03-23', '2026-06-30')] }), all);
    // 7 working days in March, 19 in April, 18 in May and 22 in June; the programme would have ended on 19 April.
    expect([over.set?.addedWorkingDays, over.longest.addedWorkingDays]).toEqual([66, 66]);
    expect(over.set!.withAddition > '2026-06-30').toBe(true);
  });

  it('that last count through the date asked about, and planned leave in full, with a note', () => {
    const lasting = programmeEnd(facts({ leave: [ill('2026-02-02', null)] }), { ...all, on: '2026-02-16' });
    expect(lasting).toMatchObject({ outcome: { longest: { addedWorkingDays: 11 } } });
    expect(lasting.notes).toContain('leave-that-lasts');
    const planned = programmeEnd(facts({ leave: [ill('2026-02-02', '2026-02-17')] }), { ...all, on: '2026-02-16' });
    expect(planned).toMatchObject({ outcome: { longest: { addedWorkingDays: 12 } } });
    expect(planned.notes).toContain('planned-leave-counted');
  });
});

describe('before 2026', () => {
  const leave = (kind: LeavePeriod['kind']): LeavePeriod[] => [{ kind, from: '2025-10-06', to: '2025-10-08' }];

  it.each(leaveKinds)('leave of the kind %s', (kind) => {
    for (const on of ['2025-12-31', '2026-01-01'] as const) {
      const decision = programmeEnd(early({ leave: leave(kind) }), { ...all, on });
      const ends = (decision.status === 'determined' ? [decision.outcome] : decision.status === 'open' ? decision.possible : []).map((end) => end.kind === 'end' && end.longest.addedWorkingDays);
      const expected = ['parental', 'long-illness'].includes(kind) ? [3] : ['religious-day', 'holiday', 'unapproved', 'covid-19'].includes(kind) ? [0] : [0, 3];
      expect([...ends].sort(), on).toEqual(expected);
      if (expected.length > 1) expect(decision.status === 'open' && decision.open.map(({ question }) => question)).toEqual(['earlier-absence-added']);
    }
  });

  it('is noted as not read where it could add, and the municipality is asked of what may be added beside what is', () => {
    const notes = (leaves: readonly LeavePeriod[]) => programmeEnd(early({ leave: leaves }), { ...all, on: '2025-12-31' }).notes;
    expect(notes(leave('parental'))).toContain('earlier-addition-not-read');
    expect(notes(leave('holiday'))).not.toContain('earlier-addition-not-read');
    expect(notes([])).not.toContain('earlier-addition-not-read');
    const both: LeavePeriod[] = [...leave('parental'), ill('2025-10-13', '2025-10-14')];
    for (const [answer, added] of [['yes', 5], ['no', 3]] as const) {
      expect(endOf(early({ leave: both }), { ...all, on: '2025-12-31', assessments: { 'earlier-absence-added': answer } }).longest.addedWorkingDays).toBe(added);
    }
  });

  it('is open on a date since then whether it is counted together with the rest', () => {
    const file = early({ leave: [ill('2025-10-06', '2025-10-10'), ill('2026-01-12', '2026-01-20')] });
    const options = (reading: 'by-the-new-rule' | 'by-the-rule-of-its-time'): AskOptions => ({
      on: '2026-02-01',
      readings: { 'absence-beyond-ten-days': 'all-days', 'absence-before-2026': reading },
      assessments: { 'earlier-absence-added': 'yes' },
    });
    expect(endOf(file, options('by-the-new-rule')).longest.addedWorkingDays).toBe(12);
    expect(endOf(file, options('by-the-rule-of-its-time')).longest.addedWorkingDays).toBe(5);
    const decision = programmeEnd(file, { on: '2026-02-01' });
    expect(decision.status === 'open' && decision.open.map(({ question }) => question).sort()).toEqual(['absence-before-2026', 'absence-beyond-ten-days', 'earlier-absence-added']);
  });

  it.each([['2022-12-30', 2], ['2023-01-03', 2]] as const)('covid-19 absence through %s adds %i working days, none after 2022', (to, added) => {
    const file: CaseFacts = {
      ...facts({ offeredStartOn: '2022-06-01', startedOn: '2022-09-01', leave: [{ kind: 'covid-19', from: '2022-12-29', to }] }),
      permit: { ground: 'refugee', grantedOn: '2022-03-10', previousGround: null },
    };
    expect(endOf(file, { on: '2023-02-01' }).longest.addedWorkingDays).toBe(added);
  });
});

describe('without what the end is counted from', () => {
  it('names the first day and the leave as missing', () => {
    const { startedOn: _start, ...withoutStart } = facts().programme!;
    const { leave: _leave, ...withoutLeave } = facts().programme!;
    for (const [programme, path] of [[withoutStart, 'programme.startedOn'], [withoutLeave, 'programme.leave']] as const) {
      const decision = programmeEnd({ ...facts(), programme }, all);
      expect(decision.status === 'needs-facts' && decision.open[0]?.facts).toEqual([path]);
    }
  });

  it('says that it has not begun, and that another Act governs', () => {
    expect(programmeEnd(facts({ startedOn: null }), all)).toMatchObject({ outcome: { kind: 'not-begun' } });
    expect(programmeEnd(facts({ startedOn: '2026-01-20' }), { ...all, on: '2026-01-19' })).toMatchObject({ outcome: { kind: 'not-begun' } });
    expect(programmeEnd({ permit: { ground: 'refugee', grantedOn: '2020-05-05', appliedFromAbroad: false } }, all)).toMatchObject({ outcome: { kind: 'not-governed' } });
    expect(programmeEnd({ ...facts({ endGoal: 'higher-education' }), person: { education: 'below-upper-secondary', birthDate: '1990-01-01' } }, all)).toMatchObject({ outcome: { kind: 'end-goal-not-lawful' } });
  });

  it('takes no malformed leave', () => {
    expect(() => programmeEnd(facts({ leave: [ill('2026-02-02', '2026-02-01')] }), all)).toThrow(/^programme\.leave\[0\]\.to: /);
  });
});

describe('whatever the leave', () => {
  const anyPeriod = fc
    .record({ kind: fc.constantFrom(...leaveKinds), start: fc.integer({ min: -60, max: 600 }), length: fc.integer({ min: 0, max: 90 }) })
    .map(({ kind, start, length }): LeavePeriod => ({ kind, from: addDays('2025-09-01', start), to: addDays('2025-09-01', start + length) }));
  const anyLeave = fc.array(anyPeriod, { maxLength: 6 });
  const options = fc.record({ beyond: fc.constantFrom('all-days', 'days-above-ten'), before: fc.constantFrom('by-the-new-rule', 'by-the-rule-of-its-time'), earlier: fc.constantFrom('yes', 'no') }).map(
    ({ beyond, before, earlier }): AskOptions => ({ on: '2026-06-01', readings: { 'absence-beyond-ten-days': beyond, 'absence-before-2026': before }, assessments: { 'earlier-absence-added': earlier } }),
  );
  const days = (end: End): (IsoDate | undefined)[] => [end.set, end.longest, end.longestWithExtension].map((one) => one?.withAddition);
  const file = (leave: readonly LeavePeriod[]): CaseFacts => early({ months: 4, extensionMonths: 1, leave });

  it('more of it never shortens a programme', () => {
    fc.assert(fc.property(anyLeave, anyPeriod, options, (leave, more, ask) => {
      const before = days(endOf(file(leave), ask));
      days(endOf(file([...leave, more]), ask)).forEach((day, index) => { expect(day! >= before[index]!).toBe(true); });
    }));
  });

  it('its order and what overlaps do not matter, and holiday and religious days never do', () => {
    fc.assert(fc.property(anyLeave, anyPeriod, fc.constantFrom('holiday' as const, 'religious-day' as const), options, (leave, more, kind, ask) => {
      const one = endOf(file(leave), ask);
      expect(endOf(file([...leave].reverse()), ask)).toEqual(one);
      expect(endOf(file([...leave, ...leave]), ask)).toEqual(one);
      expect(days(endOf(file([...leave, { ...more, kind }]), ask))).toEqual(days(one));
    }));
  });

  it('with the days above ten only the end is never later than with all of them', () => {
    fc.assert(fc.property(anyLeave, options, (leave, ask) => {
      const readings = (reading: 'all-days' | 'days-above-ten'): AskOptions => ({ ...ask, readings: { ...ask.readings, 'absence-beyond-ten-days': reading } });
      const every = days(endOf(file(leave), readings('all-days')));
      days(endOf(file(leave), readings('days-above-ten'))).forEach((day, index) => { expect(day! <= every[index]!).toBe(true); });
    }));
  });

  it('what is possible is exactly what the readings and the assessment give', () => {
    fc.assert(fc.property(anyLeave, (leave) => {
      const open = programmeEnd(file(leave), { on: '2026-06-01' });
      const found = open.status === 'determined' ? [open.outcome] : open.status === 'open' ? open.possible : [];
      const expected = (['all-days', 'days-above-ten'] as const).flatMap((beyond) =>
        (['by-the-new-rule', 'by-the-rule-of-its-time'] as const).flatMap((before) =>
          (['yes', 'no'] as const).map((earlier) => endOf(file(leave), { on: '2026-06-01', readings: { 'absence-beyond-ten-days': beyond, 'absence-before-2026': before }, assessments: { 'earlier-absence-added': earlier } })),
        ),
      );
      expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set(expected.map((one) => JSON.stringify(one))));
      expect(JSON.parse(JSON.stringify(open))).toEqual(open);
    }));
  });
});
