import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { addDays, addYears } from '../../src/calendar/months.js';
import { activityKinds } from '../../src/case/activities.js';
import { factAt } from '../../src/case/checkFacts.js';
import { complaintMatters } from '../../src/law/complaints.js';
import { classifyEnding, endingReasons } from '../../src/outcomes/ending.js';
import { assessCase } from '../../src/rules/assessCase.js';
import { checkWorkOrientedHours } from '../../src/rules/checkWorkOrientedHours.js';
import { compareLaw } from '../../src/rules/compareLaw.js';
import { complaintRoute } from '../../src/rules/complaintRoute.js';
import { decisionTable } from '../../src/rules/decisionTable.js';
import { introductionBenefitForPeriod } from '../../src/rules/introductionBenefitForPeriod.js';
import { languageTrainingClock, languageTrainingEnds, socialStudiesDue } from '../../src/rules/languageTrainingDates.js';
import { ruleNames } from '../../src/rules/ruleBook.js';
import { timeline } from '../../src/rules/timeline.js';
import * as schemas from '../../src/schema/index.js';
import { readRecords } from '../../src/formats/index.js';
import { annualReport } from '../../src/statistics/annualReport.js';
import { tally } from '../../src/statistics/tally.js';
import { anyRecord } from '../../src/testing/index.js';
import { anySituation, everything, without } from '../support/caseGrid.js';
import { cases } from '../support/cases.js';
import { sampleMapping, sampleRecords } from '../support/sampleRecords.js';
import { spoiledText } from '../fuzz/spoil.js';

const manyMissing = fc.uniqueArray(fc.constantFrom(...everything), { maxLength: everything.length });
const anyCase = fc.tuple(anySituation(), manyMissing).map(([situation, missing]) => without(situation, missing));

/** A stored value is read back as it was, and one with a field more is refused, at the top and within. */
const expectToBeRead = (schema: z.ZodType, value: object): void => {
  const stored: unknown = JSON.parse(JSON.stringify(value));
  const read = schema.safeParse(stored);
  expect(read.error?.issues ?? []).toEqual([]);
  expect(read.data).toEqual(stored);
  expect(schema.safeParse({ ...value, oneTooMany: 1 }).success).toBe(false);
};

describe('the schemas of answers', () => {
  it('read what assessCase and the rules give, for any case', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCase, ({ facts, ...options }) => {
        const assessment = assessCase(facts, options);
        expectToBeRead(schemas.caseAssessmentSchema, assessment);
        for (const name of ruleNames) {
          seen.add(`${name} ${assessment[name].status}`);
          expectToBeRead(schemas[`${name}DecisionSchema`], assessment[name]);
        }
        seen.add(`programmeEnd ${assessment.programmeEnd.status}`);
        expectToBeRead(schemas.programmeEndDecisionSchema, assessment.programmeEnd);
        expectToBeRead(schemas.leaveBalanceDecisionSchema, assessment.leaveBalance);
        expectToBeRead(schemas.languageTrainingClockDecisionSchema, languageTrainingClock(facts, options));
        expectToBeRead(schemas.languageTrainingEndsDecisionSchema, languageTrainingEnds(facts, options));
        expectToBeRead(schemas.socialStudiesDueDecisionSchema, socialStudiesDue(facts, options));
      }),
      // All of them in every run: what is to be seen below has to come.
      { numRuns: 25 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(ruleNames.flatMap((name) => [`${name} determined`])));
    expect([...seen].filter((one) => one.endsWith('open')).length).toBeGreaterThan(4);
    expect(seen).toContain('programmeEnd needs-facts');
  });

  it('read what compareLaw gives', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, ...options }) => {
        expectToBeRead(schemas.lawComparisonSchema, compareLaw(facts, { ...options, other: addYears(options.on, 2) }));
      }),
      { numRuns: cases(15) },
    );
  });

  it('read what timeline gives', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, on, ...chosen }) => {
        fc.pre(factAt(facts, 'permit.grantedOn') !== undefined);
        expectToBeRead(schemas.timelineSchema, timeline(facts, { ...chosen, from: on, through: addDays(on, 400) }));
      }),
      { numRuns: cases(4) },
    );
  });

  it('read what decisionTable gives', () => {
    for (const name of ruleNames) {
      const table = decisionTable(name, '2026-02-01');
      expectToBeRead(schemas.decisionTableSchema, table);
      // The rule of a table and what it comes to go together.
      const other = name === 'governingLaw' ? 'targetGroup' : 'governingLaw';
      expect(schemas.decisionTableSchema.safeParse({ ...table, rule: other }).success, name).toBe(false);
    }
  });

  it('read every complaint route and the class of every ending', () => {
    for (const on of ['2021-01-01', '2022-01-01', '2026-02-01'] as const) {
      for (const matter of complaintMatters) expectToBeRead(schemas.complaintRouteDecisionSchema, complaintRoute(matter, { on }));
      for (const reason of [...endingReasons, undefined]) expectToBeRead(schemas.classifyEndingDecisionSchema, classifyEnding({ reason }, { on }));
    }
  });

  it('read what is paid for a period, and what is said of a plan', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...activityKinds), ({ facts, on, ...chosen }, kind) => {
        const [from, to] = [on, addDays(on, 45)];
        const period = {
          from,
          to,
          absence: [{ on: from, hours: 3 }],
          workInProgramme: [{ from, to, hours: 10, ore: 100_000 }],
          workOutsideProgramme: [],
          otherBenefits: [{ kind: 'transitional-benefit' as const, from, to, annualOre: 20_000_000 }],
        };
        expect(schemas.paymentPeriodSchema.parse(period)).toEqual(period);
        if (factAt(facts, 'permit.previousGround') == null && factAt(facts, 'permit.firstGrantedOn') === undefined) {
          const payment = introductionBenefitForPeriod(facts, period, chosen);
          seen.add(payment.status);
          expectToBeRead(schemas.benefitPaymentSchema, payment);
        }
        const plan = { activities: [{ kind, from, to: null, hoursPerWeek: 15 }], through: addYears(on, 9) };
        expect(schemas.workPlanSchema.parse(plan)).toEqual(plan);
        if (typeof factAt(facts, 'programme.startedOn') === 'string') {
          expectToBeRead(schemas.checkWorkOrientedHoursDecisionSchema, checkWorkOrientedHours(facts, plan, { on, ...chosen }));
        }
      }),
      { numRuns: cases(40) },
    );
    expect([...seen]).not.toEqual([]);
  });

  it('read what is found in a file of records, right or wrong', async () => {
    const good = sampleRecords().split('\n').slice(0, 12).join('\n');
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(spoiledText([good]), async (source) => {
        const read = await readRecords(source, { ...sampleMapping, longestRow: 5000 });
        expectToBeRead(schemas.readFileSchema, read);
        if (read.status === 'faulty') for (const { problem } of read.faults) kinds.add(problem.kind);
      }),
      { numRuns: cases(150) },
    );
    expect(kinds.size).toBeGreaterThan(3);
  });

  it('read a report', () => {
    fc.assert(
      fc.property(fc.array(anyRecord(), { maxLength: 30 }), (records) => {
        const unique = records.map((record, index) => ({ ...record, id: `a${String(index)}` }));
        const report = annualReport(unique, { year: 2024 });
        expectToBeRead(schemas.annualReportSchema, report);
        expectToBeRead(schemas.tableSchema, report.tables.table1);
        expectToBeRead(schemas.tallySchema, tally(unique, { years: { from: 2023, through: 2024 } }));
      }),
      { numRuns: cases(20) },
    );
  });
});

describe('every schema', () => {
  const all = (Object.entries(schemas) as readonly (readonly [string, unknown])[]).flatMap(([name, schema]) =>
    name.endsWith('Schema') && typeof schema === 'object' ? [[name, schema as z.ZodType] as const] : [],
  );

  it('is a Standard Schema', () => {
    expect(all.length).toBeGreaterThan(30);
    for (const [name, schema] of all) {
      const standard = schema['~standard'];
      expect(standard, name).toMatchObject({ version: 1, vendor: 'zod' });
      expect(standard.validate(Symbol(name)), name).toMatchObject({ issues: [expect.objectContaining({ message: expect.stringMatching(/\S/) as string })] });
    }
    expect(schemas.caseFactsSchema['~standard'].validate({ person: {} })).toEqual({ value: { person: {} } });
    expect(schemas.caseFactsSchema['~standard'].validate({ permit: { grantedOn: '2026-02-30' } })).toMatchObject({ issues: [{ path: ['permit', 'grantedOn'] }] });
  });
});
