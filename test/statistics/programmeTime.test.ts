import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { addDays, addMonths, daysBetween, lastDayOfMonths } from '../../src/calendar/months.js';
import { programmeTime, type RecordedLeave } from '../../src/statistics/index.js';
import { timeGroupsOf } from '../../src/statistics/programmeTime.js';

const groupOf = (startedOn: IsoDate, endedOn: IsoDate, leave: readonly RecordedLeave[] = []): string => programmeTime({ startedOn, endedOn, leave }).group;
const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2019-01-01', days));

describe('time in the programme', () => {
  it.each([
    ['0-6', 6, '6-12'],
    ['6-12', 12, '12-24'],
    ['12-24', 24, '24+'],
  ])('is in the group %s through the 14th day after %i months, and in %s from the 15th', (shorter, months, longer) => {
    fc.assert(
      fc.property(anyDay, (startedOn) => {
        const last = addDays(lastDayOfMonths(startedOn, months), 14);
        expect([groupOf(startedOn, addDays(last, -1)), groupOf(startedOn, last), groupOf(startedOn, addDays(last, 1))]).toEqual([shorter, shorter, longer]);
      }),
    );
  });

  it('has its borders and its tolerance as options', () => {
    const grouping = { borders: [3], tolerance: 0 };
    const in3 = (endedOn: IsoDate) => programmeTime({ startedOn: '2024-01-10', endedOn, leave: [] }, { grouping }).group;
    expect([in3('2024-04-09'), in3('2024-04-10')]).toEqual(['0-3', '3+']);
  });

  it('takes each day of leave once, and only within the programme', () => {
    const leave = [
      { from: '2024-02-10', to: '2024-02-20' },
      { from: '2023-12-01', to: '2024-01-02' },
      { from: '2024-02-15', to: '2024-02-25' },
      { from: '2024-02-12', to: '2024-02-13' },
      { from: '2024-05-31', to: null },
      { from: '2025-01-01', to: '2025-02-01' },
    ] as const;
    expect(programmeTime({ startedOn: '2024-01-01', endedOn: '2024-06-01', leave })).toMatchObject({ days: 153 - 20, leaveDays: 2 + 16 + 2 });
    expect(programmeTime({ startedOn: '2024-01-01', endedOn: '2024-06-01', leave: [{ from: '2024-03-01', to: '2024-03-01' }] }).leaveDays).toBe(1);
  });

  it('counts the days that are in the programme and in no leave, one by one', () => {
    const anyLeave = fc.array(fc.tuple(fc.integer({ min: -30, max: 200 }), fc.option(fc.integer({ min: 0, max: 60 }))), { maxLength: 4 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 180 }), anyLeave, (startedOn, length, stretches) => {
        const endedOn = addDays(startedOn, length);
        const leave = stretches.map(([from, days]) => ({ from: addDays(startedOn, from), to: days === null ? null : addDays(startedOn, from + days) }));
        const days = Array.from({ length: length + 1 }, (_, at) => addDays(startedOn, at));
        const isLeave = (day: IsoDate) => leave.some(({ from, to }) => from <= day && (to === null || day <= to));
        const counted = programmeTime({ startedOn, endedOn, leave });
        expect(counted.days).toBe(days.filter((day) => !isLeave(day)).length);
        expect(counted.days + counted.leaveDays).toBe(daysBetween(startedOn, endedOn) + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('moves the end back by the leave before it is grouped', () => {
    const last = addDays(lastDayOfMonths('2024-01-31', 6), 14);
    expect(groupOf('2024-01-31', addDays(last, 10), [{ from: '2024-03-01', to: '2024-03-10' }])).toBe('0-6');
    expect(groupOf('2024-01-31', addDays(last, 11), [{ from: '2024-03-01', to: '2024-03-10' }])).toBe('6-12');
    expect(addMonths('2024-01-31', 6)).toBe('2024-07-31');
  });

  it('counts a running programme through a day, which it needs', () => {
    const running = { startedOn: '2024-01-01', endedOn: null, leave: [] } as const;
    expect(programmeTime(running, { through: '2024-01-31' }).days).toBe(31);
    expect(programmeTime({ ...running, endedOn: '2024-01-15' }, { through: '2024-01-31' }).days).toBe(15);
    expect(() => programmeTime(running)).toThrow('through: is needed for a programme that has not ended');
    expect(() => programmeTime(running, { through: '2023-12-31' })).toThrow('through: "2023-12-31" is before startedOn, 2024-01-01');
    expect(() => programmeTime({ ...running, endedOn: '2023-12-31' })).toThrow('endedOn: "2023-12-31" is before startedOn, 2024-01-01');
    expect(() => programmeTime(running, { through: '2024-02-01', grouping: { borders: [6, 6], tolerance: 14 } })).toThrow('borders[1]: expected a whole number of months above');
    expect(() => programmeTime(running, { through: '2024-02-01', grouping: { borders: [6], tolerance: -1 } })).toThrow('tolerance: expected a whole number of days');
  });

  it.each<[string, unknown, number, RegExp | null]>([
    ['the least and the most of each', [1, 240], 366, null],
    ['no borders and no tolerance', [], 0, null],
    ['no list', '6', 14, /^borders: expected a list of months, got "6"$/],
    ['a border of no months', [0, 6], 14, /^borders\[0\]: expected a whole number of months above the one before, from 1 to 240, got 0$/],
    ['a border that is not whole', [6.5], 14, /^borders\[0\]: .* got 6.5$/],
    ['a border too far', [6, 241], 14, /^borders\[1\]: .* got 241$/],
    ['borders that go back', [6, 5], 14, /^borders\[1\]: .* got 5$/],
    ['a tolerance that is not whole', [6], 1.5, /^tolerance: expected a whole number of days from 0 to 366, got 1.5$/],
    ['a tolerance too long', [6], 367, /^tolerance: .* got 367$/],
  ])('takes a grouping or says what is wrong with it: %s', (_what, borders, tolerance, message) => {
    const counting = () => programmeTime({ startedOn: '2024-01-01', endedOn: '2024-02-01', leave: [] }, { grouping: { borders: borders as readonly number[], tolerance } });
    if (message === null) expect(counting).not.toThrow();
    else expect(counting).toThrow(expect.objectContaining({ name: 'RangeError', message: expect.stringMatching(message) as string }) as Error);
  });

  it('is refused with leave that is no list, days that do not exist, and options of other names', () => {
    const ended = { startedOn: '2024-01-01', endedOn: '2024-02-01', leave: [] } as const;
    expect(() => programmeTime({ ...ended, leave: null as unknown as [] })).toThrow(/^leave: expected a list of periods, got null$/);
    expect(() => programmeTime({ ...ended, leave: [{ from: '2024-02-30', to: null }] })).toThrow(/^programme\.leave\.from: /);
    expect(() => programmeTime({ ...ended, leave: [{ from: '2024-01-30', to: '2024-02-30' }] })).toThrow(/^programme\.leave\.to: /);
    expect(() => programmeTime({ ...ended, startedOn: '2024-02-30' })).toThrow(/^startedOn: /);
    expect(() => programmeTime({ ...ended, endedOn: '2024-02-30' })).toThrow(/^endedOn: /);
    expect(() => programmeTime(ended, { through: '2024-02-30' })).toThrow(/^through: /);
    expect(() => programmeTime(ended, { until: '2024-02-01' } as object)).toThrow(/^options\.until: /);
    expect(() => programmeTime(ended, null as unknown as object)).toThrow(/^options: /);
    expect(() => programmeTime(null as unknown as typeof ended)).toThrow(/^programme: /);
  });

  it('may end on the day it started, and be counted through it', () => {
    expect(programmeTime({ startedOn: '2024-01-01', endedOn: '2024-01-01', leave: [] }, { through: '2024-01-01' })).toEqual({ days: 1, leaveDays: 0, group: '0-6' });
  });

  it('has the groups between the borders, and one group without borders', () => {
    expect(timeGroupsOf([6, 12]).map(({ code, label }) => [code, label.nb, label.nn, label.en])).toEqual([
      ['0-6', 'Inntil 6 måneder', 'Inntil 6 månader', 'Up to 6 months'],
      ['6-12', '6–12 måneder', '6–12 månader', '6–12 months'],
      ['12+', 'Over 12 måneder', 'Over 12 månader', 'More than 12 months'],
    ]);
    expect(timeGroupsOf([])).toEqual([{ code: 'any', label: { nb: 'All programtid', nn: 'All programtid', en: 'All programme time' } }]);
    expect(programmeTime({ startedOn: '2024-01-01', endedOn: '2024-02-01', leave: [] }, { grouping: { borders: [], tolerance: 0 } }).group).toBe('any');
  });
});
