import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromEpochDay, toEpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { addMonths } from '../../src/calendar/months.js';
import type { CaseFacts } from '../../src/case/facts.js';
import type { Decision } from '../../src/decision/index.js';
import { daysOfChange } from '../../src/rules/daysOfChange.js';
import { endGoals } from '../../src/rules/endGoals.js';
import { programmeDuration } from '../../src/rules/programmeDuration.js';
import { targetGroup } from '../../src/rules/targetGroup.js';
import { workOrientedHours } from '../../src/rules/workOrientedHours.js';
import { anySituation } from '../support/caseGrid.js';
import { cases } from '../support/cases.js';

const answerOf = (decision: Decision<string, unknown>): string => JSON.stringify(decision.status === 'determined' ? decision.outcome : decision.possible);

it('has every day on which an answer is another than the day before', () => {
  let changes = 0;
  fc.assert(
    fc.property(anySituation(), ({ facts, on, readings, assessments }) => {
      const from = toEpochDay(on);
      const through = toEpochDay(addMonths(on, 30));
      const days = new Set(daysOfChange(facts, from, through));
      for (const rule of [targetGroup, endGoals, programmeDuration, workOrientedHours]) {
        let before: string | null = null;
        for (let day = from; day <= through; day += 1) {
          const answer = answerOf(rule(facts, { on: fromEpochDay(day), readings, assessments }));
          if (before !== null && answer !== before) {
            changes += 1;
            expect(days.has(day), `${fromEpochDay(day)}: ${before} became ${answer}`).toBe(true);
          }
          before = answer;
        }
      }
    }),
    { numRuns: cases(100) },
  );
  expect(changes).toBeGreaterThan(cases(30));
});

it('has the first and last day of leave and the days after them, each new year, and no day outside', () => {
  const daysOf = (facts: CaseFacts, from: IsoDate, through: IsoDate): readonly IsoDate[] => daysOfChange(facts, toEpochDay(from), toEpochDay(through)).map(fromEpochDay);
  const leave = [
    { kind: 'own-illness', from: '2026-03-02', to: '2026-03-20' },
    { kind: 'welfare', from: '2026-04-07', to: null },
  ] as const;
  const named = daysOf({ programme: { leave } }, '2026-02-25', '2026-04-20');
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-20', '2026-03-21', '2026-04-07', '2026-04-08'] as const) expect(named).toContain(day);
  expect(daysOf({ training: { leave } }, '2026-02-25', '2026-04-20')).toEqual(named);
  expect(daysOf({}, '2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2027-01-01']);
  expect(daysOf({}, '2026-12-30', '2026-12-31')).toEqual(['2026-12-30']);
  expect(daysOf({}, '2027-01-01', '2028-01-01')).toEqual(['2027-01-01', '2028-01-01']);
});
