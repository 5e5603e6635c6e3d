import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDateAsked, checkFacts } from '../../src/case/checkFacts.js';
import { leaveKinds } from '../../src/case/facts.js';
import { factPaths, fieldOf } from '../../src/case/fields.js';
import { commencedRows, type Parameter } from '../../src/law/parameter.js';
import * as parameters from '../../src/law/parameters/index.js';
import type { ParameterValue } from '../../src/law/parameters.js';
import { assessCase } from '../../src/rules/assessCase.js';
import { targetGroup, type TargetGroup } from '../../src/rules/targetGroup.js';
import { factOf, mended, type AskedCase } from '../../src/testing/askedCase.js';
import { atBoundary, boundaries, boundaryId, sides, valueMoved } from '../../src/testing/boundaries.js';
import {
  anyCase,
  anyDecision,
  anyFamily,
  anyHousehold,
  anyPermit,
  anyPerson,
  anyProgramme,
  anySettlement,
  anyTraining,
  anyWork,
  caseAtBoundary,
  partialCase,
} from '../../src/testing/cases.js';
import { cases } from '../support/cases.js';

const arbitraries = { anyCase, partialCase, caseAtBoundary } as const;
const names = Object.keys(arbitraries) as (keyof typeof arbitraries)[];

// Typed from §§ 8, 9, 37 c and 52 and the Regulation §§ 43h, 43j and 72: a new outcome of the type makes this record incomplete.
type Outcome = Exclude<TargetGroup['group'], 'right' | 'may-be-offered' | 'outside'> | `${string}: ${string}`;
const nameOf = (outcome: TargetGroup): Outcome => {
  switch (outcome.group) {
    case 'right-and-obligation':
      return outcome.group;
    case 'right':
      return `right: ${outcome.ground}, refusal ${outcome.refusal}`;
    case 'may-be-offered':
    case 'outside':
      return `${outcome.group}: ${outcome.ground}`;
    default:
      return outcome satisfies never;
  }
};
const everyOutcome: readonly Outcome[] = [
  'right-and-obligation',
  'right: collective-protection, refusal none',
  'right: collective-protection, refusal municipality-may-refuse',
  'right: collective-protection, refusal programme-ends',
  'right: finish-begun-programme, refusal none',
  'may-be-offered: family-of-others',
  'may-be-offered: over-upper-age',
  'may-be-offered: settled-without-agreement',
  'outside: no-permit-yet',
  'outside: introduction-act-2003',
  'outside: nordic-or-eea',
  'outside: permit-not-in-section-9',
  'outside: under-lower-age',
  'outside: not-settled',
  'outside: residence-limit-passed',
  'outside: in-work',
  'outside: work-ended-after-limit',
  'outside: no-new-rights-after-collective-protection',
];

const SAMPLE = 4000;
const samples = Object.fromEntries(names.map((name) => [name, fc.sample(arbitraries[name](), { numRuns: SAMPLE, seed: 1 })])) as unknown as Readonly<Record<(typeof names)[number], readonly [AskedCase, ...AskedCase[]]>>;

describe.each(names)('%s', (name) => {
  it('never makes a case that a rule refuses', () => {
    fc.assert(
      fc.property(arbitraries[name](), ({ facts, on }) => {
        // A case with many gaps has many answers, and takes its time.
        if (name === 'partialCase') targetGroup(facts, { on });
        else assessCase(facts, { on });
      }),
      { numRuns: cases(60) },
    );
    for (const { facts, on } of samples[name]) checkDateAsked(checkFacts(facts), on);
  });

  it('meets every value of every field that has a list, null where a field may be null, and every kind of leave', () => {
    for (const path of factPaths) {
      const met = new Set(samples[name].map(({ facts }) => factOf(facts, path)));
      const field = fieldOf(path);
      if (field.type === 'choice') for (const value of field.values) expect([...met], path).toContain(value);
      if (field.type === 'yes-no') expect([...met], path).toEqual(expect.arrayContaining([true, false]));
      if ('nullable' in field && field.nullable) expect([...met], path).toContain(null);
      if (field.type === 'leave') {
        const kinds = new Set([...met].flatMap((periods) => (Array.isArray(periods) ? (periods as readonly { kind: string }[]).map(({ kind }) => kind) : [])));
        expect(kinds, path).toEqual(new Set(leaveKinds));
      }
    }
  });
});

describe('anyCase', () => {
  it('has every fact, save a first permit where there is none', () => {
    for (const { facts } of samples.anyCase) {
      expect(factPaths.filter((path) => factOf(facts, path) === undefined)).toEqual(
        facts.permit?.previousGround === null || facts.permit?.previousGround === 'other' ? ['permit.firstGrantedOn'] : [],
      );
    }
  });

  it('is mostly of people of the target group, before and after each large change of the law', () => {
    const share = (holds: (asked: AskedCase) => boolean): number => samples.anyCase.filter(holds).length / SAMPLE;
    for (const [from, to] of [['2021-01-01', '2022-06-14'], ['2022-06-15', '2025-12-31'], ['2026-01-01', '2026-07-02'], ['2026-07-03', '2029-12-31']] as const) {
      expect(share(({ on }) => from <= on && on <= to), from).toBeGreaterThan(0.05);
    }
    expect(share(({ facts, on }) => {
      const decision = targetGroup(facts, { on });
      return decision.status === 'determined' && decision.outcome.group === 'right-and-obligation';
    })).toBeGreaterThan(0.15);
  });

  it('meets every outcome of targetGroup', () => {
    const met = new Set(
      [...samples.anyCase, ...samples.caseAtBoundary].flatMap(({ facts, on }) => {
        const decision = targetGroup(facts, { on, readings: { 'work-ended-after-limit': 'stays-outside', 'work-in-running-programme': 'falls-outside' }, assessments: { 'near-full-time-work': 'yes' } });
        return decision.status === 'determined' ? [nameOf(decision.outcome)] : [];
      }),
    );
    expect([...met].sort()).toEqual([...everyOutcome].sort());
  });

  it('shrinks to an ordinary case, and to the very boundary', () => {
    const { counterexample } = fc.check(
      fc.property(anyCase(), ({ facts, on }) => {
        const { trace } = targetGroup(facts, { on });
        return trace.every((step) => step.step !== 'answer' || step.question !== 'age-when-granted' || step.answer !== 'below');
      }),
      { seed: 1, numRuns: 2000 },
    );
    const [{ facts }] = counterexample as [AskedCase];
    // The day before the 18th birthday, give or take the year that the search stops in.
    expect(facts.person?.citizenship).toBe('third-country');
    expect(facts.permit?.ground).toBe('refugee');
    expect(facts.permit?.previousGround).toBe(null);
    expect(facts.work?.hoursPerWeek).toBe(0);
    expect(facts.programme?.leave).toEqual([]);
    const [birth = '', granted = ''] = [facts.person?.birthDate, facts.permit?.grantedOn];
    expect(granted < `${String(Number(birth.slice(0, 4)) + 18)}${birth.slice(4)}`).toBe(true);
    expect(Number(granted.slice(0, 4)) - Number(birth.slice(0, 4))).toBeGreaterThanOrEqual(17);
  });
});

describe('partialCase', () => {
  it('has every fact in some case and lacks it in another, and cases with all facts and with none', () => {
    const held = (asked: AskedCase): number => factPaths.filter((path) => factOf(asked.facts, path) !== undefined).length;
    for (const path of factPaths) {
      expect(samples.partialCase.some(({ facts }) => factOf(facts, path) === undefined), path).toBe(true);
      expect(samples.partialCase.some(({ facts }) => factOf(facts, path) !== undefined), path).toBe(true);
    }
    expect(samples.partialCase.some((asked) => held(asked) >= factPaths.length - 1)).toBe(true);
    expect(samples.partialCase.some((asked) => held(asked) === 0)).toBe(true);
  });

  it('leaves out a part that has no facts left', () => {
    const emptyParts = samples.partialCase.flatMap(({ facts }) => Object.entries(facts).filter(([, part]) => Object.keys(part as object).length === 0));
    expect(emptyParts).toEqual([]);
  });

  it('gives answers that are open, and answers that are not', () => {
    const open = samples.partialCase.slice(0, 300).filter(({ facts, on }) => targetGroup(facts, { on }).status === 'open').length;
    expect(open).toBeGreaterThan(60);
    expect(open).toBeLessThan(240);
  });

  it('shrinks to the fewest facts', () => {
    const { counterexample } = fc.check(
      fc.property(partialCase(), ({ facts, on }) => {
        const decision = targetGroup(facts, { on });
        return decision.status === 'open' || decision.outcome.group !== 'outside';
      }),
      { seed: 1, numRuns: 1000 },
    );
    const [{ facts }] = counterexample as [AskedCase];
    // One fact or two are enough to be outside: not settled, or a permit not granted yet.
    expect(factPaths.filter((path) => factOf(facts, path) !== undefined).length).toBeLessThanOrEqual(3);
  });
});

// Numbers of the table that no fact of a case stands at: they say what is given, or bound something the file does not hold.
const withoutBoundary = {
  complaints: ['testComplaintWithin'],
  given: [
    'fullTimeHours', 'fullTimeHoursWithOwnWork', 'workHours', 'workHoursUnderCollectiveProtection', 'partTimeWorkHours',
    'lifeSkillsHealthHours', 'lifeSkillsCareerHours', 'lifeSkillsHealthHoursWithUpperSecondary', 'lifeSkillsCareerHoursWithUpperSecondary',
    'trainingHours', 'trainingHoursOfEarlierPermits', 'socialStudiesHours', 'socialStudiesHoursOfEarlierPermits', 'transitionalBenefitCut', 'formalDecisionShare',
  ],
  leave: [
    'childIllnessCountedOver', 'selfCertificateAfter', 'selfCertificateDays', 'newAbsenceWithin', 'selfCertificatesCountedOver', 'lossReviewedWithin',
    'breastfeedingHours', 'kindergartenDays', 'schoolStartDays', 'bereavementDays', 'longIllnessYears', 'parentalMonths', 'followUpFromMonth', 'adoptionMonths',
    'adoptedChildUnderAge', 'parentalDaysReserved', 'religiousDaysNotice',
  ],
} as const;

describe('the boundaries', () => {
  const table: Readonly<Record<string, Parameter<ParameterValue>>> = parameters;

  it('use every age, span, date, hour and count of days of the dated table that a case can stand at', () => {
    const units = ['years', 'months', 'weeks', 'days', 'working-days', 'hours', 'hours-a-week', 'percent', 'date', 'length-in-months'];
    const told = Object.entries(table).filter(([, { unit }]) => units.includes(unit)).map(([key]) => key);
    const used: readonly string[] = boundaries.filter(({ kind, moves }) => kind !== 'day' || moves !== 'on').map(({ parameter }) => parameter);
    const not: readonly string[] = Object.values(withoutBoundary).flat();
    expect(told.filter((key) => !used.includes(key)).sort()).toEqual([...not].sort());
    expect(used.filter((key) => not.includes(key))).toEqual([]);
  });

  it('have the first day of every row, and no other, as a day asked about', () => {
    const asked = boundaries.flatMap((one) => (one.kind === 'day' && one.moves === 'on' ? [one.day] : []));
    expect(new Set(asked)).toEqual(new Set(Object.values(table).flatMap((one) => commencedRows(one).map(({ from }) => from))));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('have names of their own', () => {
    const ids = boundaries.map(boundaryId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stand in the dated table, so that the birthdays are the 18th, 25th, 55th and 67th and the years after the upper ones', () => {
    const birthdays = new Set(boundaries.flatMap((one) => (one.kind === 'span' && one.from === 'person.birthDate' ? [one.months / 12] : [])));
    expect([...birthdays].sort()).toEqual([18, 25, 55, 56, 67]);
  });

  it('leave the case on its side of the boundary, mended or not, more often than not', () => {
    const asked = samples.anyCase.slice(0, 60);
    for (const boundary of boundaries) {
      const kept = asked.flatMap((one) => sides.map((side) => {
        const there = atBoundary(one, boundary, side);
        return JSON.stringify(valueMoved(mended(there), boundary)) === JSON.stringify(valueMoved(there, boundary));
      }));
      expect(kept.filter(Boolean).length / kept.length, boundaryId(boundary)).toBeGreaterThan(0.7);
    }
  });

  it('put three days in a row, or three sizes in a row', () => {
    const [asked] = samples.anyCase;
    for (const boundary of boundaries.filter((one) => one.kind !== 'leave' && !(one.kind === 'day' && one.day === '2021-01-01'))) {
      expect(new Set(sides.map((side) => JSON.stringify(valueMoved(atBoundary(asked, boundary, side), boundary)))).size, boundaryId(boundary)).toBe(3);
    }
  });
});

describe('the parts', () => {
  it.each(Object.entries({ person: anyPerson, permit: anyPermit, family: anyFamily, settlement: anySettlement, household: anyHousehold, decision: anyDecision, work: anyWork, programme: anyProgramme, training: anyTraining }))(
    'of %s are taken by the library alone',
    (part, arbitrary) => {
      fc.assert(
        fc.property(arbitrary() as fc.Arbitrary<object>, (facts) => {
          checkFacts({ [part]: facts });
        }),
        { numRuns: cases(300) },
      );
    },
  );

  it('are the parts of a case, all of them', () => {
    const [{ facts }] = samples.anyCase;
    expect(Object.keys(facts)).toEqual(['person', 'permit', 'family', 'settlement', 'household', 'decision', 'work', 'programme', 'training']);
  });
});
