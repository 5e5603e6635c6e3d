import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { complaintGrounds, complaintMatters, type ComplaintMatter } from '../../src/law/complaints.js';
import { complaintRoute, lastDayToComplain, type ComplaintRoute } from '../../src/rules/complaintRoute.js';

// The expectations are typed from the Act §§ 46 and 47, and from the Regulation §§ 42, 69 and 70.

const routeOf = (matter: ComplaintMatter, on: IsoDate): ComplaintRoute => {
  const decision = complaintRoute(matter, { on });
  if (decision.status !== 'determined') throw new Error('open');
  return decision.outcome;
};

const MATTERS =
  'programme-award, benefit-award, training-award, exemption, plan, stop, absence-and-leave, extension, large-deduction, small-deduction, repayment, refund, other-under-regulation, holiday, settlement-municipality, test-sanction, test-procedure, written-test-result, c1-test-result, other-test-result';

const formalDecisions: readonly ComplaintMatter[] = [
  'programme-award',
  'benefit-award',
  'training-award',
  'exemption',
  'plan',
  'stop',
  'absence-and-leave',
  'extension',
  'large-deduction',
  'repayment',
  'refund',
  'other-under-regulation',
  'test-sanction',
];

describe('a complaint', () => {
  it.each(formalDecisions)('on %s goes to the county governor, who had another name until 2021-05-31', (matter) => {
    const to = (body: string) => ({ kind: 'formal-decision', to: 'county-governor', body, timeLimit: 'public-administration-act' });
    expect(routeOf(matter, '2021-05-31')).toEqual(to('fylkesmannen'));
    expect(routeOf(matter, '2021-06-01')).toEqual(to('statsforvalteren'));
    expect(routeOf(matter, '2021-06-02')).toEqual(to('statsforvalteren'));
    const decision = complaintRoute(matter, { on: '2026-03-01' });
    expect(decision.notes).toEqual(['complaint-time-in-public-administration-act']);
    // No figure is given for a time limit whose Act is not held.
    expect(JSON.stringify(decision.status === 'determined' && decision.outcome)).not.toMatch(/\d/);
  });

  it.each<ComplaintMatter>(['small-deduction', 'holiday'])('on %s is not on a formal decision', (matter) => {
    expect(routeOf(matter, '2026-03-01')).toEqual({ kind: 'not-a-formal-decision' });
  });

  it.each<[ComplaintMatter, readonly string[]]>([
    ['stop', ['complaint/formal-decisions', 'complaint/body-is-called-statsforvalteren']],
    ['absence-and-leave', ['complaint/formal-decisions', 'complaint/decisions-under-regulation', 'complaint/body-is-called-statsforvalteren']],
    ['other-under-regulation', ['complaint/decisions-under-regulation', 'complaint/body-is-called-statsforvalteren']],
    ['test-sanction', ['complaint/decisions-under-regulation', 'complaint/body-is-called-statsforvalteren']],
    ['small-deduction', ['complaint/formal-decisions']],
    ['holiday', ['complaint/decisions-under-regulation']],
    ['settlement-municipality', ['complaint/settlement-municipality-without-complaint']],
    ['test-procedure', ['complaint/test-within']],
    ['c1-test-result', ['complaint/directorate-is-called-hk-dir', 'complaint/test-within']],
    ['other-test-result', ['complaint/test-within']],
  ])('on %s rests on those rows of the law, and no others', (matter, rows) => {
    expect(complaintRoute(matter, { on: '2026-03-01' }).trace.map((step) => (step.step === 'law' ? step.parameter : step.step))).toEqual(rows);
  });

  it.each<[ComplaintMatter, IsoDate, IsoDate | null]>([
    ['test-procedure', '2026-02-11', '2026-03-04'],
    ['written-test-result', '2026-12-28', '2027-01-18'],
    ['c1-test-result', '2028-02-08', '2028-02-29'],
    ['stop', '2026-02-11', null],
    ['holiday', '2026-02-11', null],
    ['settlement-municipality', '2026-02-11', null],
    ['other-test-result', '2026-02-11', null],
  ])('on %s of %s is in time through %s', (matter, since, last) => {
    expect(lastDayToComplain(routeOf(matter, '2026-03-01'), since)).toBe(last);
  });

  it('has a last day only from a day that exists', () => {
    expect(() => lastDayToComplain(routeOf('stop', '2026-03-01'), '2026-02-30')).toThrow(/since: .*2026-02-30/);
  });

  it('on the municipality to settle in is excluded', () => {
    expect(routeOf('settlement-municipality', '2026-03-01')).toEqual({ kind: 'no-complaint' });
  });

  it('on formal errors in a test goes to the municipality within three weeks after the test', () => {
    expect(routeOf('test-procedure', '2026-03-01')).toEqual({
      kind: 'test-complaint',
      to: 'municipality',
      weeks: 3,
      after: 'test-held',
      outcome: 'new-test-if-upheld',
      final: false,
    });
  });

  it.each<[ComplaintMatter, string]>([
    ['written-test-result', 'better-or-worse'],
    ['c1-test-result', 'better-only'],
  ])('on %s goes to the directorate within three weeks after the result was known', (matter, outcome) => {
    const to = (directorate: string) => ({ kind: 'test-complaint', to: directorate, weeks: 3, after: 'result-known', outcome, final: true });
    expect(routeOf(matter, '2023-07-31')).toEqual(to('kompetanse-norge'));
    expect(routeOf(matter, '2023-08-01')).toEqual(to('hk-dir'));
    expect(routeOf(matter, '2023-08-02')).toEqual(to('hk-dir'));
  });

  it('on the result of another test can only be on how it was held', () => {
    expect(routeOf('other-test-result', '2026-03-01')).toEqual({ kind: 'procedure-only' });
  });

  it.each(complaintMatters)('on %s rests on the law of the date, and has places in the law', (matter) => {
    const { rule, trace } = complaintRoute(matter, { on: '2021-03-01' });
    expect(rule).toBe('complaintRoute');
    expect(trace.length).toBeGreaterThan(0);
    for (const step of trace) expect(step.provisions.length).toBeGreaterThan(0);
    expect(complaintGrounds[matter].length).toBeGreaterThan(0);
  });

  it('is of a matter of the list, on a date of the Act', () => {
    expect(() => complaintRoute('parking' as never, { on: '2026-03-01' })).toThrow(new RangeError(`matter: expected one of ${MATTERS}, got "parking"`));
    expect(() => complaintRoute('stop', { on: '2020-12-31' })).toThrow(/on: 2020-12-31 is before 2021-01-01/);
    expect(() => complaintRoute('stop', { on: '2026-02-30' })).toThrow(RangeError);
  });
});
