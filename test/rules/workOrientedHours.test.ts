import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { addDays, addMonths } from '../../src/calendar/months.js';
import { endGoalNames, permitGrounds, type CaseFacts, type EducationLevel, type PermitGround } from '../../src/case/facts.js';
import type { FactPath } from '../../src/case/fields.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { startOfRequirement, workOrientedHours, type WorkOrientedHours } from '../../src/rules/workOrientedHours.js';
import { withFact, withoutFact } from '../support/caseGrid.js';

// The expectations are typed from the Act § 14 a third paragraph (from 2026-01-01) and from the Regulation § 43h (2024-02-01 to 2025-12-31):
// "Etter tre måneder i et introduksjonsprogram med sluttmål om arbeid etter integreringsloven § 37c andre ledd, skal arbeidsrettede elementer
// gjennomsnittlig minst utgjøre 15 timer i uken av programtiden."

/** A holder of collective protection with upper secondary education, in a full-time programme with work as end goal since 2023. */
const ukrainian: CaseFacts = {
  person: { birthDate: '1990-05-05', citizenship: 'third-country', education: 'upper-secondary' },
  permit: { ground: 'collective-protection', grantedOn: '2023-02-10', previousGround: null },
  programme: { startedOn: '2023-06-15', endGoal: 'work', percent: 100 },
};

/** A refugee with upper secondary education, in a programme with work as end goal. */
const refugee: CaseFacts = {
  person: { birthDate: '1990-05-05', citizenship: 'third-country', education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2025-03-10', previousGround: null },
  programme: { startedOn: '2025-06-15', endGoal: 'work', percent: 100 },
};

const having = (facts: CaseFacts, changes: Readonly<Partial<Record<FactPath, string | number | boolean | null>>>): CaseFacts =>
  Object.entries(changes).reduce((so, [path, value]) => withFact(so, path as FactPath, value), facts);

const outcomeOf = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): WorkOrientedHours => {
  const decision = workOrientedHours(facts, { on, ...options });
  if (decision.status === 'open') throw new Error(`open on ${on}: ${JSON.stringify(decision.open)}`);
  return decision.outcome;
};

const NONE: WorkOrientedHours = { kind: 'none' };
const required = (hoursPerWeek: number, afterMonths: number, ruleInForceSince: IsoDate, reached = true): WorkOrientedHours => ({
  kind: 'required',
  hoursPerWeek,
  afterMonths,
  ruleInForceSince,
  reached,
});

describe('the first days of the rule', () => {
  it.each<[IsoDate, WorkOrientedHours]>([
    ['2024-01-31', NONE],
    ['2024-02-01', required(15, 3, '2024-02-01')],
    ['2024-02-02', required(15, 3, '2024-02-01')],
    // The chapter was enacted anew on 2024-07-01, with the same words.
    ['2024-06-30', required(15, 3, '2024-02-01')],
    ['2024-07-01', required(15, 3, '2024-02-01')],
    ['2024-07-02', required(15, 3, '2024-02-01')],
    ['2025-12-31', required(15, 3, '2024-02-01')],
    // § 14 a took over from the Regulation.
    ['2026-01-01', required(15, 3, '2026-01-01')],
    ['2026-01-02', required(15, 3, '2026-01-01')],
  ])('on %s, for a holder of collective protection with upper secondary education and work as end goal', (on, expected) => {
    expect(outcomeOf(ukrainian, on)).toEqual(expected);
  });

  it.each<[IsoDate, WorkOrientedHours]>([
    ['2024-02-01', NONE],
    ['2024-07-01', NONE],
    ['2025-12-31', NONE],
    ['2026-01-01', required(15, 3, '2026-01-01')],
    ['2026-01-02', required(15, 3, '2026-01-01')],
  ])('on %s, for a refugee with upper secondary education and work as end goal', (on, expected) => {
    expect(outcomeOf(having(refugee, { 'permit.grantedOn': '2022-03-10', 'programme.startedOn': '2022-06-15' }), on)).toEqual(expected);
  });

  it('rest on the Regulation § 43h in its two wordings, then on § 14 a', () => {
    const pins = (on: IsoDate): readonly string[] =>
      workOrientedHours(ukrainian, { on }).trace.flatMap((step) =>
        step.step === 'law' && step.unit === 'hours-a-week' && step.value === 15 ? step.provisions.map(({ address, wording }) => `${address} ${wording}`) : [],
      );
    expect(pins('2024-06-30')).toEqual(['forskrift/2020-12-15-2912/§43h/ledd/1/setning/1 2024-02-01']);
    expect(pins('2024-07-01')).toEqual(['forskrift/2020-12-15-2912/§43h/ledd/1/setning/1 2024-07-01']);
    expect(pins('2026-01-01')).toEqual(['lov/2020-11-06-127/§14a/ledd/3 2026-01-01']);
  });
});

describe('the months in the programme', () => {
  const reached = (facts: CaseFacts, on: IsoDate): boolean => {
    const outcome = outcomeOf(facts, on);
    return outcome.kind === 'required' && outcome.reached;
  };

  it.each<[string, IsoDate, IsoDate]>([
    ['from 15 January to 15 April', '2026-01-15', '2026-04-15'],
    ['from the last day of November to the last day of February', '2025-11-30', '2026-02-28'],
    ['from 28 November, the same day', '2025-11-28', '2026-02-28'],
    ['from 1 December to 1 March', '2025-12-01', '2026-03-01'],
    ['from 31 March to the last day of June', '2026-03-31', '2026-06-30'],
    ['from 30 November to 29 February in a leap year', '2027-11-30', '2028-02-29'],
    ['from 29 February', '2028-02-29', '2028-05-29'],
  ])('are three with upper secondary education: %s', (_what, startedOn, firstDay) => {
    const facts = having(refugee, { 'programme.startedOn': startedOn });
    expect([addDays(firstDay, -1), firstDay, addDays(firstDay, 1)].map((on) => reached(facts, on))).toEqual([false, true, true]);
    expect(outcomeOf(facts, firstDay)).toEqual(required(15, 3, '2026-01-01'));
  });

  it.each<[string, IsoDate, IsoDate]>([
    ['from 15 January to 15 July', '2026-01-15', '2026-07-15'],
    ['from 31 August to the last day of February', '2025-08-31', '2026-02-28'],
    ['from 28 August, the same day', '2025-08-28', '2026-02-28'],
    ['from 1 September to 1 March', '2025-09-01', '2026-03-01'],
    ['from 31 August to 29 February in a leap year', '2027-08-31', '2028-02-29'],
  ])('are six without: %s', (_what, startedOn, firstDay) => {
    const facts = having(refugee, { 'programme.startedOn': startedOn, 'person.education': 'below-upper-secondary' });
    expect([addDays(firstDay, -1), firstDay, addDays(firstDay, 1)].map((on) => reached(facts, on))).toEqual([false, true, true]);
    expect(outcomeOf(facts, firstDay)).toEqual(required(15, 6, '2026-01-01'));
  });

  it.each<[IsoDate, IsoDate]>([
    ['2024-11-30', '2025-02-28'],
    ['2024-03-15', '2024-06-15'],
    ['2023-11-30', '2024-02-29'],
  ])('are three under the Regulation too: from %s to %s', (startedOn, firstDay) => {
    const facts = having(ukrainian, { 'programme.startedOn': startedOn });
    expect([addDays(firstDay, -1), firstDay, addDays(firstDay, 1)].map((on) => reached(facts, on))).toEqual([false, true, true]);
  });

  it('have not gone by when the programme has not begun, or begins later', () => {
    expect(outcomeOf(having(refugee, { 'programme.startedOn': null }), '2026-05-01')).toEqual(required(15, 3, '2026-01-01', false));
    expect(outcomeOf(having(refugee, { 'programme.startedOn': '2026-08-01' }), '2026-05-01')).toEqual(required(15, 3, '2026-01-01', false));
  });

  it('have gone by on exactly the days from the start of the requirement on, whatever the day of the start', () => {
    const anyStart = fc.integer({ min: 0, max: 1600 }).map((days) => addDays('2023-06-01', days));
    fc.assert(
      fc.property(anyStart, fc.integer({ min: -200, max: 400 }), fc.constantFrom<EducationLevel>('upper-secondary', 'below-upper-secondary'), (startedOn, days, education) => {
        const on = addDays(addMonths(startedOn, 4), days);
        if (on < '2026-01-01') return;
        const outcome = outcomeOf(having(refugee, { 'programme.startedOn': startedOn, 'person.education': education }), on);
        const first = startOfRequirement(outcome, startedOn);
        expect(first).not.toBeNull();
        expect(outcome.kind === 'required' && outcome.reached).toBe(first! <= on);
      }),
    );
  });
});

describe('who is covered from 2024-02-01 to 2025-12-31', () => {
  const ON: IsoDate = '2025-06-01';
  const COVERED = required(15, 3, '2024-02-01');

  it.each<[string, CaseFacts, WorkOrientedHours]>([
    ['with collective protection and upper secondary education', ukrainian, COVERED],
    ['with collective protection and higher education', having(ukrainian, { 'person.education': 'higher' }), COVERED],
    ['with collective protection and upper secondary from Ukraine, by § 43a second sentence', having(ukrainian, { 'person.education': 'ukrainian-upper-secondary' }), COVERED],
    ['with collective protection granted on 2022-03-11, the first day of chapter 6A', having(ukrainian, { 'permit.grantedOn': '2022-03-11' }), COVERED],
    ['with collective protection granted on 2022-03-10, before chapter 6A', having(ukrainian, { 'permit.grantedOn': '2022-03-10' }), NONE],
    ['with collective protection and no upper secondary education', having(ukrainian, { 'person.education': 'below-upper-secondary' }), NONE],
    ['with collective protection and higher education as end goal', having(ukrainian, { 'programme.endGoal': 'higher-education' }), NONE],
    ['with a permit as a refugee', refugee, NONE],
    ['with upper secondary from Ukraine and a permit as a refugee', having(refugee, { 'person.education': 'ukrainian-upper-secondary' }), NONE],
  ])('a person %s', (_what, facts, expected) => {
    expect(outcomeOf(facts, ON)).toEqual(expected);
  });

  it('are holders of collective protection only', () => {
    const covered = permitGrounds.filter((ground) => outcomeOf(having(ukrainian, { 'permit.ground': ground }), ON).kind === 'required');
    expect(covered).toEqual(['collective-protection']);
  });

  it('and why those without upper secondary education are not, although the report speaks of everybody with work as end goal, is noted', () => {
    const decision = workOrientedHours(having(ukrainian, { 'person.education': 'below-upper-secondary' }), { on: ON });
    expect(decision.notes).toContain('requirement-names-upper-secondary-only');
  });
});

describe('who is covered from 2026-01-01', () => {
  const ON: IsoDate = '2026-06-01';
  const AFTER_THREE = required(15, 3, '2026-01-01');
  const AFTER_SIX = required(15, 6, '2026-01-01');

  it.each<[string, CaseFacts, WorkOrientedHours]>([
    ['with a permit as a refugee and upper secondary education', refugee, AFTER_THREE],
    ['with a permit as a refugee and higher education', having(refugee, { 'person.education': 'higher' }), AFTER_THREE],
    ['with a permit as a refugee and no upper secondary education', having(refugee, { 'person.education': 'below-upper-secondary' }), AFTER_SIX],
    ['with collective protection and upper secondary education', ukrainian, AFTER_THREE],
    ['with collective protection and no upper secondary education', having(ukrainian, { 'person.education': 'below-upper-secondary' }), AFTER_SIX],
    ['with collective protection and upper secondary from Ukraine, by the Regulation § 65a second paragraph', having(ukrainian, { 'person.education': 'ukrainian-upper-secondary' }), AFTER_THREE],
    ['with collective protection granted on 2022-03-10', having(ukrainian, { 'permit.grantedOn': '2022-03-10' }), AFTER_THREE],
    ['with upper secondary from Ukraine and a permit as a refugee', having(refugee, { 'person.education': 'ukrainian-upper-secondary' }), AFTER_SIX],
  ])('a person %s', (_what, facts, expected) => {
    expect(outcomeOf(facts, ON)).toEqual(expected);
  });

  it.each<[PermitGround]>(permitGrounds.map((ground) => [ground]))('a person with the permit %s, as § 14 a names the programme and not the permit', (ground) => {
    expect(outcomeOf(having(refugee, { 'permit.ground': ground }), ON)).toEqual(AFTER_THREE);
  });

  it('are those with work as end goal only', () => {
    for (const facts of [refugee, ukrainian, having(refugee, { 'person.education': 'below-upper-secondary' })]) {
      const covered = endGoalNames.filter((goal) => outcomeOf(having(facts, { 'programme.endGoal': goal }), ON).kind === 'required');
      expect(covered).toEqual(['work']);
    }
  });

  it('and those whose hours were set down under the Regulation must have fifteen from then on', () => {
    const partTime = having(ukrainian, { 'programme.percent': 50 });
    const assessments = { 'part-time-hours-set-down': 'yes' } as const;
    expect(outcomeOf(partTime, '2025-12-31', { assessments })).toEqual(required(10, 3, '2024-02-01'));
    expect(outcomeOf(partTime, '2026-01-01', { assessments })).toEqual(required(15, 3, '2026-01-01'));
  });
});

describe('the Introduction Act of 2003', () => {
  it.each<[IsoDate]>([['2024-02-01'], ['2025-06-01'], ['2026-06-01']])('knows no such requirement on %s', (on) => {
    const old = having(ukrainian, { 'permit.grantedOn': '2020-05-05', 'permit.appliedFromAbroad': false });
    expect(outcomeOf(old, on)).toEqual(NONE);
  });

  it('does not govern those who applied from abroad and arrived after the Act came into force', () => {
    const facts = having(refugee, { 'permit.grantedOn': '2020-11-11', 'permit.appliedFromAbroad': true, 'permit.arrivedOn': '2021-02-02' });
    expect(outcomeOf(facts, '2026-06-01')).toEqual(required(15, 3, '2026-01-01'));
    expect(outcomeOf(having(facts, { 'permit.arrivedOn': '2020-12-31' }), '2026-06-01')).toEqual(NONE);
  });
});

describe('part-time programmes under the Regulation § 43h second sentence', () => {
  const ON: IsoDate = '2025-06-01';
  const TEN = required(10, 3, '2024-02-01');
  const FIFTEEN = required(15, 3, '2024-02-01');
  const partTime = (percent: number): CaseFacts => having(ukrainian, { 'programme.percent': percent });

  it.each<[number, 'yes' | 'no', WorkOrientedHours]>([
    [60, 'yes', TEN],
    [60, 'no', FIFTEEN],
    [40, 'yes', TEN],
    [60.1, 'yes', FIFTEEN],
    [61, 'yes', FIFTEEN],
    [61, 'no', FIFTEEN],
    [100, 'yes', FIFTEEN],
  ])('of %d per cent, when it is assessed that the hours are set down: %s', (percent, answer, expected) => {
    expect(outcomeOf(partTime(percent), ON, { assessments: { 'part-time-hours-set-down': answer } })).toEqual(expected);
  });

  it('of 60 per cent are open between ten and fifteen hours until the municipality has said whether it sets them down', () => {
    const decision = workOrientedHours(partTime(60), { on: ON });
    if (decision.status !== 'open') throw new Error('determined');
    expect(decision.possible).toHaveLength(2);
    expect(decision.possible).toEqual(expect.arrayContaining([TEN, FIFTEEN]));
    expect(decision.open).toMatchObject([{ question: 'part-time-hours-set-down', kind: 'assessment', facts: [], answers: ['yes', 'no'] }]);
  });

  it('of 61 per cent have nothing to assess', () => {
    expect(outcomeOf(partTime(61), ON)).toEqual(FIFTEEN);
  });

  it.each<[IsoDate, WorkOrientedHours]>([
    ['2024-01-31', NONE],
    ['2024-02-01', TEN],
    ['2024-07-01', TEN],
    ['2025-12-31', TEN],
  ])('on %s', (on, expected) => {
    expect(outcomeOf(partTime(60), on, { assessments: { 'part-time-hours-set-down': 'yes' } })).toEqual(expected);
  });
});

describe('a missing fact', () => {
  const openPaths = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): readonly string[] => {
    const decision = workOrientedHours(facts, { on, ...options });
    if (decision.status === 'determined') return [];
    return [...new Set(decision.open.flatMap((point) => (point.kind === 'fact' ? point.facts : [`${point.kind} ${point.question}`])))].sort();
  };

  it.each<[FactPath, readonly string[]]>([
    ['person.education', ['person.education']],
    ['programme.endGoal', ['programme.endGoal']],
    ['programme.startedOn', ['programme.startedOn']],
    ['person.birthDate', []],
    ['person.citizenship', []],
    ['permit.ground', []],
    ['programme.percent', []],
  ])('in 2026: %s leaves open exactly %j', (missing, expected) => {
    expect(openPaths(withoutFact(refugee, missing), '2026-06-01')).toEqual(expected);
  });

  it.each<[FactPath, readonly string[]]>([
    ['person.education', ['person.education']],
    ['programme.endGoal', ['programme.endGoal']],
    ['programme.startedOn', ['programme.startedOn']],
    ['permit.ground', ['permit.ground']],
    ['person.birthDate', []],
    ['person.citizenship', []],
  ])('in 2025: %s leaves open exactly %j', (missing, expected) => {
    expect(openPaths(withoutFact(ukrainian, missing), '2025-06-01')).toEqual(expected);
  });

  it('in 2025: the size of the programme matters only when the hours are set down in small ones', () => {
    const unknown = withoutFact(ukrainian, 'programme.percent');
    expect(openPaths(unknown, '2025-06-01', { assessments: { 'part-time-hours-set-down': 'yes' } })).toEqual(['programme.percent']);
    expect(openPaths(unknown, '2025-06-01', { assessments: { 'part-time-hours-set-down': 'no' } })).toEqual([]);
    expect(openPaths(unknown, '2025-06-01')).toEqual(['assessment part-time-hours-set-down', 'programme.percent']);
  });

  it('about the day of the permit matters for which Act governs, and in 2025 for chapter 6A as well', () => {
    const readings = { 'after-a-date': 'includes-the-day' } as const;
    const from2026 = withoutFact(having(refugee, { 'permit.appliedFromAbroad': false }), 'permit.grantedOn');
    expect(openPaths(from2026, '2026-06-01', { readings })).toEqual(['permit.grantedOn']);
    const in2025 = withoutFact(having(ukrainian, { 'permit.appliedFromAbroad': true, 'permit.arrivedOn': '2021-06-06' }), 'permit.grantedOn');
    expect(openPaths(in2025, '2025-06-01', { readings })).toEqual(['permit.grantedOn']);
    expect(openPaths(withoutFact(having(refugee, { 'permit.appliedFromAbroad': true, 'permit.arrivedOn': '2021-06-06' }), 'permit.grantedOn'), '2026-06-01', { readings })).toEqual([]);
  });

  it('makes no difference where the law has no such requirement: an empty case is determined before 2024-02-01', () => {
    expect(outcomeOf({}, '2024-01-31')).toEqual(NONE);
    expect(workOrientedHours({}, { on: '2024-02-01' }).status).toBe('open');
  });

  it('of everything but a goal other than work is no matter', () => {
    expect(outcomeOf({ programme: { endGoal: 'primary-school' } }, '2026-06-01')).toEqual(NONE);
    expect(outcomeOf({ programme: { endGoal: 'higher-education' } }, '2025-06-01')).toEqual(NONE);
  });

  it('about education in 2026 leaves three and six months possible', () => {
    const decision = workOrientedHours(withoutFact(refugee, 'person.education'), { on: '2026-06-01' });
    if (decision.status !== 'open') throw new Error('determined');
    expect(new Set(decision.possible)).toEqual(new Set([required(15, 3, '2026-01-01'), required(15, 6, '2026-01-01')]));
  });
});

describe('the notes', () => {
  it('say that the averaging time is not defined, and that running programmes are covered by inference', () => {
    for (const [facts, on] of [[ukrainian, '2025-06-01'], [refugee, '2026-06-01']] as const) {
      expect(workOrientedHours(facts, { on }).notes).toEqual(['requirement-in-running-programme', 'averaging-time-not-defined']);
    }
  });

  it('are silent where there is no requirement', () => {
    expect(workOrientedHours(refugee, { on: '2025-06-01' }).notes).toEqual([]);
  });
});

describe('the first day of the requirement in a programme', () => {
  it.each<[string, WorkOrientedHours, IsoDate, IsoDate | null]>([
    ['is when three months have gone by', required(15, 3, '2026-01-01'), '2026-01-20', '2026-04-20'],
    ['is when six months have gone by', required(15, 6, '2026-01-01'), '2026-01-20', '2026-07-20'],
    ['is the last day of a month without such a day', required(15, 3, '2026-01-01'), '2025-11-30', '2026-02-28'],
    ['is not before the rule came into force', required(15, 3, '2026-01-01'), '2025-09-30', '2026-01-01'],
    ['is the day the rule came into force when the months end that day', required(15, 3, '2026-01-01'), '2025-10-01', '2026-01-01'],
    ['is the day after, when they end the day after', required(15, 3, '2026-01-01'), '2025-10-02', '2026-01-02'],
    ['is the first day of the Regulation for an old programme', required(10, 3, '2024-02-01'), '2023-06-15', '2024-02-01'],
    ['is never, without a requirement', NONE, '2026-01-20', null],
  ])('%s', (_what, requirement, startedOn, expected) => {
    expect(startOfRequirement(requirement, startedOn)).toBe(expected);
  });

  it('is not told for a day that does not exist, not even without a requirement', () => {
    expect(() => startOfRequirement(required(15, 3, '2026-01-01'), '2026-02-30')).toThrow(new RangeError('startedOn: "2026-02-30" is not a day that exists'));
    expect(() => startOfRequirement(NONE, '2026-02-30')).toThrow(RangeError);
  });
});

describe('what is malformed', () => {
  it.each<[CaseFacts, AskOptions, string]>([
    [having(refugee, { 'programme.percent': 101 }), { on: '2026-06-01' }, 'programme.percent: expected a number from 0 to 100, got 101'],
    [having(refugee, { 'programme.startedOn': '2026-02-30' }), { on: '2026-06-01' }, 'programme.startedOn: "2026-02-30" is not a day that exists'],
    [having(refugee, { 'programme.endGoal': 'job' }), { on: '2026-06-01' }, `programme.endGoal: expected one of ${endGoalNames.join(', ')}, got "job"`],
    [refugee, { on: '2020-12-31' }, 'on: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'],
    [refugee, { on: '2026-06-01', assessments: { 'part-time-hours-set-down': 'maybe' as 'yes' } }, 'assessments.part-time-hours-set-down: expected one of yes, no, got "maybe"'],
    [refugee, null as unknown as AskOptions, 'options: expected an object with the date asked about, got null'],
    [refugee, '2026-06-01' as unknown as AskOptions, 'options: expected an object with the date asked about, got "2026-06-01"'],
    [refugee, { on: '2026-06-01', reading: {} } as AskOptions, 'options.reading: not known; the names are on, readings, assessments'],
    [refugee, { on: '2026-06-01', readings: [] as AskOptions['readings'] }, 'readings: expected a plain object, got a list'],
    [refugee, { on: '2026-06-01', assessments: new Map() as AskOptions['assessments'] }, 'assessments: expected a plain object, got an object'],
    [refugee, { on: '2026-06-01', assessments: { 'part-time-hours-set-down': {} as 'yes' } }, 'assessments.part-time-hours-set-down: expected one of yes, no, got an object'],
  ])('is an error that names the field and the value (%#)', (facts, options, message) => {
    expect(() => workOrientedHours(facts, options)).toThrow(new RangeError(message));
  });
});
