import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../src/case/facts.js';
import type { FactPath } from '../../src/case/fields.js';
import type { Decision } from '../../src/decision/index.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { anySituation, candidates, completions, everything, without, withFact, type Missing, type Situation } from './caseGrid.js';
import { cases } from './cases.js';

type AnyRule = (facts: CaseFacts, options: AskOptions) => Decision<string, unknown>;

const askWith = (rule: AnyRule, { facts, on, readings, assessments }: Situation): Decision<string, unknown> => rule(facts, { on, readings, assessments });

const outcomes = (decision: Decision<string, unknown>): ReadonlySet<string> =>
  new Set((decision.status === 'determined' ? [decision.outcome] : decision.possible).map((outcome) => JSON.stringify(outcome)));

/** The outcomes, or `null` where the file and the date contradict each other. */
const askIfFits = (rule: AnyRule, situation: Situation): ReadonlySet<string> | null => {
  try {
    return outcomes(askWith(rule, situation));
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith('on: ')) return null;
    throw error;
  }
};

const isUnlawfulGoal = (outcome: string): boolean => outcome.includes('"end-goal-not-lawful"');

/** The outcomes of every completion; a file that is silent about the end goal is only completed with a lawful one. */
const bruteForce = (rule: AnyRule, situation: Situation, missing: readonly Missing[], limit: number): ReadonlySet<string> | null => {
  const complete = completions(situation, missing, limit);
  if (complete === null) return null;
  const found = new Set(complete.flatMap((one) => [...(askIfFits(rule, one) ?? [])]));
  return missing.includes('programme.endGoal') ? new Set([...found].filter((outcome) => !isUnlawfulGoal(outcome))) : found;
};


const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((one) => all.has(one));

/** What a rule is held to. */
export interface Held {
  readonly name: string;
  readonly rule: AnyRule;
  /** What the rule reads; missing facts are taken from here, or most would not matter. */
  readonly reads?: readonly Missing[];
  /** Facts that more than one question reads, or that bound each other: here the answers must agree. */
  readonly readTogether: readonly (readonly Missing[])[];
}

/** The properties that every rule of questions has: one outcome when all is known, exact possible sets, and open points that matter. */
export const describeRule = ({ name, rule, reads = everything, readTogether }: Held): void => {
const someMissing = fc.uniqueArray(fc.constantFrom(...reads), { minLength: 1, maxLength: 4 });
const manyMissing = fc.uniqueArray(fc.constantFrom(...everything), { minLength: 1, maxLength: everything.length });

describe(name, () => {
  it('gives exactly one outcome when nothing is missing', () => {
    fc.assert(
      fc.property(anySituation(), (situation) => {
        expect(askWith(rule, situation).status).toBe('determined');
      }),
      { numRuns: cases(500) },
    );
  });

  it('finds possible exactly the outcomes that filling in what is missing can give', () => {
    let compared = 0;
    fc.assert(
      fc.property(anySituation(), someMissing, (complete, missing) => {
        const partial = without(complete, missing);
        const expected = bruteForce(rule, partial, missing, 3000);
        if (expected === null) return;
        compared += 1;
        expect(outcomes(askWith(rule, partial))).toEqual(expected);
      }),
      { numRuns: cases(300) },
    );
    expect(compared).toBeGreaterThan(cases(100));
  });

  it.each(readTogether.map((missing) => [missing.join(', '), missing] as const))('is exact when %s are missing together', (_names, missing) => {
    fc.assert(
      fc.property(anySituation(), (complete) => {
        const partial = without(complete, missing);
        const expected = bruteForce(rule, partial, missing, 20_000);
        expect(expected).not.toBeNull();
        expect(outcomes(askWith(rule, partial))).toEqual(expected);
      }),
      { numRuns: cases(40) },
    );
  });

  it('has at least two different outcomes and something that decides whenever it is open', () => {
    fc.assert(
      fc.property(anySituation(), manyMissing, (complete, missing) => {
        const decision = askWith(rule, without(complete, missing));
        if (decision.status === 'determined') return;
        expect(outcomes(decision).size).toBe(decision.possible.length);
        expect(decision.possible.length).toBeGreaterThanOrEqual(2);
        expect(decision.open.length).toBeGreaterThanOrEqual(1);
        for (const point of decision.open) expect(point.answers.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: cases(200) },
    );
  });

  it('never finds more possible when one more thing is known', () => {
    fc.assert(
      fc.property(anySituation(), manyMissing, fc.nat(), (complete, missing, pick) => {
        const one = missing[pick % missing.length]!;
        const known = without(complete, missing.filter((other) => other !== one));
        // A goal that the law does not allow is not one of the completions of a silent file.
        if (one === 'programme.endGoal' && [...outcomes(askWith(rule, known))].some(isUnlawfulGoal)) return;
        expect(isSubset(outcomes(askWith(rule, known)), outcomes(askWith(rule, without(complete, missing))))).toBe(true);
      }),
      { numRuns: cases(200) },
    );
  });

  it('names as open only what can still change the answer, and everything that can', () => {
    fc.assert(
      fc.property(anySituation(), someMissing, (complete, missing) => {
        const partial = without(complete, missing);
        const decision = askWith(rule, partial);
        const open = new Set<string>(
          decision.status === 'open'
            ? decision.open.flatMap((point) => (point.kind === 'fact' ? point.facts : [`${point.kind} ${point.question}`]))
            : [],
        );
        for (const one of missing) {
          const others = missing.filter((other) => other !== one);
          const every = completions(partial, others, 400);
          if (every === null) continue;
          const matters = every.some((at) => {
            const lawful = (completed: Situation): string =>
              [...(askIfFits(rule, completed) ?? [])].filter((outcome) => !missing.includes('programme.endGoal') || !isUnlawfulGoal(outcome)).sort().join();
            return new Set((completions(at, [one], 400) ?? []).map(lawful).filter((found) => found !== '')).size > 1;
          });
          expect([one, open.has(one)]).toEqual([one, matters]);
        }
      }),
      { numRuns: cases(150) },
    );
  });

  it('gives the same answer when a fact that it does not name as open is filled in', () => {
    fc.assert(
      fc.property(anySituation(), manyMissing, fc.nat(), fc.nat(), (complete, missing, pick, value) => {
        const partial = without(complete, missing);
        const before = askWith(rule, partial);
        const open = before.status === 'open' ? before.open.flatMap((point) => point.facts) : [];
        // A date also bounds the date it cannot be later than, and age bounds the goals that are lawful, so that filling in the one tells of the other.
        const bounds: readonly string[] = [
          ...(partial.facts.permit?.grantedOn === undefined || partial.facts.person?.birthDate === undefined ? ['permit.firstGrantedOn'] : []),
          ...(partial.facts.permit?.grantedOn === undefined ? ['person.birthDate', 'permit.firstGrantedOn', 'permit.previousGround'] : []),
          ...(partial.facts.permit?.previousGround === undefined ? ['permit.firstGrantedOn', 'permit.grantedOn'] : []),
          ...(partial.facts.programme?.endGoal === undefined ? ['person.birthDate', 'permit.grantedOn', 'decision.madeOn'] : []),
        ];
        const silent = missing.filter((one): one is FactPath => one.includes('.') && one !== 'programme.endGoal' && !open.includes(one) && !bounds.includes(one));
        if (silent.length === 0) return;
        const path = silent[pick % silent.length]!;
        const values = candidates(path, partial.facts, partial.on);
        if (values.length === 0) return;
        const after = askIfFits(rule, { ...partial, facts: withFact(partial.facts, path, values[value % values.length]!) });
        if (after !== null) expect(after).toEqual(outcomes(before));
      }),
      { numRuns: cases(200) },
    );
  });

  it('rests every step on a place in the law that is older than the date asked about', () => {
    fc.assert(
      fc.property(anySituation(), (situation) => {
        const { trace } = askWith(rule, situation);
        expect(trace.length).toBeGreaterThan(0);
        for (const step of trace) {
          expect(step.provisions.length).toBeGreaterThan(0);
          if (step.step === 'law') expect(step.from <= situation.on).toBe(true);
        }
      }),
      { numRuns: cases(200) },
    );
  });

  it('is plain data: a decision survives being written as JSON and read back', () => {
    fc.assert(
      fc.property(anySituation(), manyMissing, (complete, missing) => {
        const decision = askWith(rule, without(complete, missing));
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      }),
      { numRuns: cases(100) },
    );
  });
});
};
