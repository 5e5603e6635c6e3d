import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideDated, type DatedDecision } from '../../src/decision/index.js';
import { askedOf, askedTogether, type AskedOfCase, type DatedCaseRule } from '../../src/rules/ask.js';
import { deadlineRules } from '../../src/rules/deadlines.js';
import { languageTrainingClockRule, languageTrainingEndsRule, socialStudiesDueRule } from '../../src/rules/languageTrainingDates.js';
import { leaveBalanceRule } from '../../src/rules/leaveBalance.js';
import { programmeEndRule } from '../../src/rules/programmeEnd.js';
import { ruleBook } from '../../src/rules/ruleBook.js';
import { anyCase } from '../../src/testing/index.js';
import { cases } from '../support/cases.js';

const rules: readonly DatedCaseRule<string, unknown>[] = [
  ...Object.values(ruleBook),
  ...Object.values(deadlineRules),
  languageTrainingClockRule,
  languageTrainingEndsRule,
  leaveBalanceRule,
  programmeEndRule,
  socialStudiesDueRule,
] as readonly DatedCaseRule<string, unknown>[];

// The first time a rule is asked it goes its way in one go; the second time the way is kept as it is gone; after that it is only walked, on every day that
// has the same law, whatever cases and days were asked about before.
it('gives a case the same answer, step by step, in one go, on ways that other cases and days left, and after other rules', () => {
  const seen = { determined: 0, notes: 0, read: 0, law: 0, open: 0 };
  fc.assert(
    fc.property(anyCase(), ({ facts, on }) => {
      let together: AskedOfCase | undefined;
      try {
        together = askedTogether(facts, { on });
      } catch {
        // Refused below as well.
      }
      for (const rule of rules) {
        const answered = (asked: typeof rule, of?: AskedOfCase): unknown => {
          try {
            return decideDated(asked, of ?? askedOf(facts, { on }));
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            return error.message;
          }
        };
        const inOneGo = answered({ ...rule });
        expect(answered(rule)).toEqual(inOneGo);
        expect(answered(rule)).toEqual(inOneGo);
        if (together !== undefined) expect(answered(rule, together)).toEqual(inOneGo);
        if (typeof inOneGo !== 'object') continue;
        const decision = inOneGo as DatedDecision<string, unknown>;
        if (decision.status === 'determined') {
          seen.determined += 1;
          seen.notes += decision.notes.length;
          for (const { step } of decision.trace) if (step !== 'answer') seen[step] += 1;
        } else seen.open += 1;
      }
    }),
    { numRuns: cases(70) },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});
