import { describe, expect, it } from 'vitest';
import { askRule, type AskOptions } from '../../src/rules/ask.js';
import { ruleNamed } from '../../src/rules/ruleBook.js';
import { targetGroup } from '../../src/rules/targetGroup.js';
import { change, refugee } from '../support/people.js';

// § 8 first paragraph: "between 18 and 55" is not settled for the year after the 55th birthday.
const inTheYearAfter = change(refugee, { person: { birthDate: '1969-06-01' } });
const READINGS =
  'upper-age-bound, after-a-date, age-of-participant, work-ended-after-limit, work-in-running-programme, no-new-rights-earlier-change, programme-after-collective-protection, length-under-young-age, two-starting-points, absence-beyond-ten-days, absence-before-2026, young-couple';
const ASSESSMENTS = 'near-full-time-work, counts-as-upper-secondary, part-time-hours-set-down, earlier-absence-added, markedly-more-absence';

const asked = (options: unknown) => (): unknown => askRule(ruleNamed('targetGroup'), inTheYearAfter, options as AskOptions);

describe('what a rule is asked with', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'options: expected an object with the date asked about, got undefined'],
    ['null', null, 'options: expected an object with the date asked about, got null'],
    ['a date alone', '2026-02-01', 'options: expected an object with the date asked about, got "2026-02-01"'],
    ['no date', {}, 'on: expected a date as YYYY-MM-DD, got undefined'],
    ['a date that is null', { on: null }, 'on: expected a date as YYYY-MM-DD, got null'],
    ['a day that does not exist', { on: '2026-02-30' }, 'on: "2026-02-30" is not a day that exists'],
    ['the last day of the Act of 2003', { on: '2020-12-31' }, 'on: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'],
    ['a name that is not known', { on: '2026-02-01', reading: {} }, 'options.reading: not known; the names are on, readings, assessments'],
    ['readings that are null', { on: '2026-02-01', readings: null }, 'readings: expected a plain object, got null'],
    ['a list of readings', { on: '2026-02-01', readings: [] }, 'readings: expected a plain object, got a list'],
    ['a reading that is not known', { on: '2026-02-01', readings: { 'age-bound': 'x' } }, `readings.age-bound: not known; the names are ${READINGS}`],
    ['an assessment among the readings', { on: '2026-02-01', readings: { 'near-full-time-work': 'yes' } }, `readings.near-full-time-work: not known; the names are ${READINGS}`],
    ['a reading that is not known, and not chosen', { on: '2026-02-01', readings: { toString: undefined } }, `readings.toString: not known; the names are ${READINGS}`],
    ['another alternative', { on: '2026-02-01', readings: { 'upper-age-bound': 'x' } }, 'readings.upper-age-bound: expected one of through-birthday, through-the-year, got "x"'],
    ['an alternative that is null', { on: '2026-02-01', readings: { 'upper-age-bound': null } }, 'readings.upper-age-bound: expected one of through-birthday, through-the-year, got null'],
    ['assessments that are null', { on: '2026-02-01', assessments: null }, 'assessments: expected a plain object, got null'],
    ['an assessment that is not known', { on: '2026-02-01', assessments: { work: 'yes' } }, `assessments.work: not known; the names are ${ASSESSMENTS}`],
    ['a reading among the assessments', { on: '2026-02-01', assessments: { 'after-a-date': 'yes' } }, `assessments.after-a-date: not known; the names are ${ASSESSMENTS}`],
    ['an assessment that is neither yes nor no', { on: '2026-02-01', assessments: { 'near-full-time-work': 'maybe' } }, 'assessments.near-full-time-work: expected one of yes, no, got "maybe"'],
    ['an assessment that is a truth value', { on: '2026-02-01', assessments: { 'near-full-time-work': true } }, 'assessments.near-full-time-work: expected one of yes, no, got true'],
  ])('%s is an error that names the field and the value', (_what, options, message) => {
    expect(asked(options)).toThrow(new RangeError(message));
  });

  it('a reading or an assessment that is undefined is as one left out', () => {
    const plain = targetGroup(inTheYearAfter, { on: '2026-02-01' });
    expect(plain.status).toBe('open');
    expect(targetGroup(inTheYearAfter, { on: '2026-02-01', readings: undefined, assessments: undefined })).toEqual(plain);
    expect(targetGroup(inTheYearAfter, { on: '2026-02-01', readings: { 'upper-age-bound': undefined }, assessments: { 'near-full-time-work': undefined } })).toEqual(plain);
  });

  it.each([
    ['through-birthday', { group: 'may-be-offered', ground: 'over-upper-age' }],
    ['through-the-year', { group: 'right-and-obligation' }],
  ] as const)('the reading %s settles the answer', (chosen, outcome) => {
    expect(targetGroup(inTheYearAfter, { on: '2026-02-01', readings: { 'upper-age-bound': chosen } })).toMatchObject({ status: 'determined', outcome });
  });

  // § 37 c first paragraph third sentence, until 2025: a job near full time, which the municipality assesses, lets it refuse.
  it.each([
    ['yes', 'municipality-may-refuse'],
    ['no', 'none'],
  ] as const)('the assessment %s settles the answer', (answer, refusal) => {
    const facts = change(refugee, { permit: { ground: 'collective-protection' }, work: { hoursPerWeek: 34, from: '2025-06-01', endedOn: null } });
    const found = targetGroup(facts, { on: '2025-10-01', assessments: { 'near-full-time-work': answer } });
    expect(found).toMatchObject({ status: 'determined', outcome: { group: 'right', ground: 'collective-protection', refusal } });
  });
});
