import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { decisionTable, tableRows } from '../../src/rules/decisionTable.js';
import { ruleBook, ruleNames, type RuleName } from '../../src/rules/ruleBook.js';

describe('a table', () => {
  it('has the rows of an end goal that is not lawful', () => {
    const kinds = new Set([...tableRows(decisionTable('programmeDuration', '2026-02-01'))].map(({ outcome }) => outcome.kind));
    expect(kinds).toEqual(new Set(['length', 'end-goal-not-lawful', 'not-governed']));
  });

  it('has the row of a case whose age is tested on one and the same day by every reading', () => {
    const { questions } = decisionTable('endGoals', '2026-02-01');
    expect(questions.find(({ id }) => id === 'test-days-coincide')?.answers).toEqual(['yes', 'no']);
  });

  it('is the same on two days of one regime, and another on the first day of the next', () => {
    const rowsOn = (on: IsoDate) => decisionTable('targetGroup', on).parts;
    expect(rowsOn('2026-02-02')).toEqual(rowsOn('2026-03-03'));
    expect(rowsOn('2026-01-01')).not.toEqual(rowsOn('2025-12-31'));
  });

  it('does not ask what is settled', () => {
    const settled = decisionTable('workOrientedHours', '2025-06-01', {
      readings: { 'after-a-date': 'includes-the-day', 'programme-after-collective-protection': 'as-the-new-permit' },
      assessments: { 'part-time-hours-set-down': 'no', 'counts-as-upper-secondary': 'no' },
    });
    expect(settled.questions.filter(({ kind }) => kind !== 'fact')).toEqual([]);
    expect([...tableRows(settled)].map(({ outcome }) => outcome)).not.toContainEqual(expect.objectContaining({ hoursPerWeek: 10 }));
    const open = decisionTable('workOrientedHours', '2025-06-01');
    expect(open.questions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['fact', 'assessment', 'reading']));
    expect([...tableRows(open)].map(({ outcome }) => outcome)).toContainEqual(expect.objectContaining({ hoursPerWeek: 10 }));
  });

  it.each<[() => unknown, string]>([
    [() => decisionTable('targetgroup' as RuleName, '2026-01-01'), `rule: expected one of ${ruleNames.join(', ')}, got "targetgroup"`],
    [() => decisionTable('toString' as RuleName, '2026-01-01'), `rule: expected one of ${ruleNames.join(', ')}, got "toString"`],
    [() => decisionTable('targetGroup', '2026-02-30'), 'on: "2026-02-30" is not a day that exists'],
    [() => decisionTable('targetGroup', '2020-12-31'), 'on: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'],
    [() => decisionTable('targetGroup', '2026-01-01', { on: '2026-01-01' } as object), 'chosen.on: not known; the names are readings, assessments'],
    [() => decisionTable('targetGroup', '2026-01-01', null as unknown as object), 'chosen: expected an object with readings and assessments, got null'],
    [
      () => decisionTable('targetGroup', '2026-01-01', { assessments: { 'near-full-time-work': 'maybe' as 'yes' } }),
      'assessments.near-full-time-work: expected one of yes, no, got "maybe"',
    ],
  ])('is not made of what is malformed (%#)', (make, message) => {
    expect(make).toThrow(new RangeError(message));
  });
});

describe('the book of rules', () => {
  it.each(ruleNames)('has %s, whose properties and table are tested in a file of their own', (name) => {
    const textOf = (kind: string): string => readFileSync(new URL(`${name}.${kind}.test.ts`, import.meta.url), 'utf8');
    expect(textOf('properties')).toContain('describeRule({');
    expect(textOf('table')).toContain(`describeTable('${name}')`);
  });

  it('has each rule under its own name', () => {
    for (const [name, { id }] of Object.entries(ruleBook)) expect(id).toBe(name);
  });
});
