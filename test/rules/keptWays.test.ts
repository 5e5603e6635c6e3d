import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideDated } from '../../src/decision/index.js';
import { askedOf, type DatedCaseRule } from '../../src/rules/ask.js';
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

// The first time a rule is asked about a day it goes its way in one go; the second time the way is kept as it is gone; after that it is only walked.
it('gives a case the same answer, step by step, the first time a day is asked about and every time after', () => {
  const seen = { determined: 0, notes: 0, read: 0, law: 0, open: 0 };
  fc.assert(
    fc.property(anyCase(), ({ facts, on }) => {
      for (const rule of rules) {
        const [first, second, third] = [0, 1, 2].map(() => {
          try {
            return decideDated(rule, askedOf(facts, { on }));
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            return error.message;
          }
        });
        expect(second).toEqual(first);
        expect(third).toEqual(first);
        if (typeof first !== 'object') continue;
        if (first.status === 'determined') {
          seen.determined += 1;
          seen.notes += first.notes.length;
          for (const { step } of first.trace) if (step !== 'answer') seen[step] += 1;
        } else seen.open += 1;
      }
    }),
    { numRuns: cases(150) },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});
