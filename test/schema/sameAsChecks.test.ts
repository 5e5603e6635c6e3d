import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { checkActivities } from '../../src/case/activities.js';
import { checkPaymentPeriod } from '../../src/rules/benefitPeriodInput.js';
import { paymentPeriodSchema, programmeRecordSchema, workPlanSchema } from '../../src/schema/index.js';
import { checkRecord } from '../../src/statistics/index.js';
import { anyRecord } from '../../src/testing/index.js';
import { spoiledValue } from '../fuzz/spoil.js';

const RUNS = 1500;

const refusal = (check: (value: unknown) => unknown, value: unknown): string | null => {
  try {
    check(value);
    return null;
  } catch (error) {
    return (error as RangeError).message;
  }
};

const written = (path: readonly PropertyKey[]): string => path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('');

/** The place of a fault, and of those of each choice where none of several fits. */
const placesIn = (issue: z.core.$ZodIssue, before: readonly PropertyKey[] = []): readonly string[] => {
  const path = [...before, ...issue.path];
  return [written(path), ...(issue.code === 'invalid_union' ? issue.errors.flat().flatMap((inner) => placesIn(inner, path)) : [])];
};

const placesOf = (schema: z.ZodType, value: unknown): readonly string[] => schema.safeParse(value).error?.issues.flatMap((issue) => placesIn(issue)) ?? [];

/** The place that the check names, after what it calls the whole. */
const placeIn = (said: string, whole: string): string => said.slice(whole.length, said.indexOf(': '));

/** Holds a schema to a check: both take the value or both refuse it, and the schema has a fault where the check has its first. */
const hold = (schema: z.ZodType, check: (value: unknown) => unknown, whole: string, values: fc.Arbitrary<unknown>): void => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(values, (value) => {
      const said = refusal(check, value);
      seen[said === null ? 'taken' : 'refused'] += 1;
      expect(schema.safeParse(value).success, said ?? 'the check takes it').toBe(said === null);
      // A field whose name has a full stop or a colon in it cannot be told from a path.
      if (said !== null && !said.includes('not known; the names are')) expect(placesOf(schema, value)).toContain(whole === '' ? `.${placeIn(said, whole)}` : placeIn(said, whole));
    }),
    { numRuns: RUNS },
  );
  expect(seen.taken).toBeGreaterThan(RUNS / 100);
  expect(seen.refused).toBeGreaterThan(RUNS / 10);
};

describe('a schema takes what the check of the library takes, and has a fault where the check has its first', () => {
  it('of a record', () => {
    const values = fc.oneof({ weight: 1, arbitrary: anyRecord() }, { weight: 4, arbitrary: anyRecord().chain((record) => spoiledValue([record])) });
    hold(programmeRecordSchema, checkRecord, 'record', values);
  });

  it('of a record with dates and places that do not go together', () => {
    const anyDay = fc.constantFrom('1880-01-01', '1990-05-17', '2022-12-31', '2023-01-01', '2023-01-02', '2024-02-29');
    const odd = fc.record({
      born: fc.oneof(anyDay, fc.constantFrom(1902, 1903, 2023, 2024, null)),
      startedOn: anyDay,
      endedOn: fc.option(anyDay),
      endingReason: fc.constantFrom('ordinary-work', null),
      county: fc.constantFrom('55', '03', null),
      municipality: fc.constantFrom('5501', '0301', null),
      leave: fc.array(fc.record({ from: anyDay, to: fc.option(anyDay) }), { maxLength: 1 }),
    });
    hold(programmeRecordSchema, checkRecord, 'record', fc.tuple(anyRecord(), odd).map(([record, other]) => ({ ...record, ...other })));
  });

  it('of a payment', () => {
    const period = {
      from: '2024-09-01',
      to: '2024-09-30',
      absence: [{ on: '2024-09-02', hours: 2 }, { from: '2024-09-05', to: '2024-09-06' }],
      workInProgramme: [{ from: '2024-09-03', to: '2024-09-04', hours: 4, ore: 100_000 }],
      workOutsideProgramme: [],
      otherBenefits: [{ kind: 'sickness-benefit', from: '2024-09-03', to: '2024-09-04', ore: 1, earnedBeforeProgramme: true }],
    };
    const anyDay = fc.constantFrom('2020-12-31', '2021-01-01', '2024-08-31', '2024-09-01', '2024-09-02', '2024-09-06', '2024-09-30', '2026-01-01');
    const odd = fc.record({ from: anyDay, to: anyDay, absence: fc.array(fc.record({ on: anyDay, hours: fc.constantFrom(0, 24, 24.1, -1) }), { maxLength: 2 }), workInProgramme: fc.array(fc.record({ from: anyDay, to: anyDay, hours: fc.constantFrom(24, 24.5, 48), ore: fc.constantFrom(0, 1) }), { maxLength: 1 }), otherBenefits: fc.constant([]) }, { requiredKeys: ['from', 'to', 'absence', 'workInProgramme', 'otherBenefits'] });
    const values = fc.oneof({ weight: 1, arbitrary: fc.constant(period) }, { weight: 3, arbitrary: odd }, { weight: 3, arbitrary: spoiledValue([period]) });
    hold(paymentPeriodSchema, checkPaymentPeriod, 'payment', values);
  });

  it('of the activities of a plan', () => {
    const activities = [{ kind: 'work-practice', from: '2024-09-02', to: null, hoursPerWeek: 15 }, { kind: 'other-measure', from: '2024-09-02', to: '2024-09-03', hoursPerWeek: 168, similar: true }];
    const values = fc.oneof({ weight: 1, arbitrary: fc.constant(activities) }, { weight: 9, arbitrary: spoiledValue([activities]) });
    hold(workPlanSchema, (plan) => checkActivities((plan as { readonly activities: unknown }).activities), '', values.map((list) => ({ activities: list, through: '2024-12-31' })).filter(({ activities: list }) => list !== undefined));
  });
});
