import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromEpochDay, toEpochDay } from '../../src/calendar/isoDate.js';
import { addMonths } from '../../src/calendar/months.js';
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
