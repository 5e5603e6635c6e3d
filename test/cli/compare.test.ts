import { describe, expect, it } from 'vitest';
import { compareLaw, explain, type ExplainableDecision } from '../../src/index.js';
import { caseFile, runProgram, someFacts, type Run } from '../support/runProgram.js';

const one = { name: 'A', on: ['2025-12-31'], facts: someFacts };
const run = (...options: readonly string[]): Promise<Run> => runProgram(['compare', 'cases.json', ...options], { files: { 'cases.json': caseFile(one) } });

describe('compare', () => {
  const comparison = compareLaw(someFacts, { on: '2025-12-31', other: '2026-02-01' });

  it('prints what differs between the two dates, rule by rule, and the places in the law that do', async () => {
    const { code, out, err } = await run('--other', '2026-02-01', '--lang', 'en');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('# A\n\n## From 31 December 2025 to 1 February 2026\n');
    const determined = comparison.differences.filter(({ before, after }) => before.status === 'determined' && after.status === 'determined');
    expect(determined.length).toBeGreaterThan(0);
    for (const { before, after } of determined) {
      const said = (decision: ExplainableDecision): string => explain(decision, { language: 'en' }).outcomes.join(' ');
      expect(out).toContain(`\n  31 December 2025: ${said(before)}\n  1 February 2026: ${said(after)}\n`);
    }
    expect(out.match(/^ {2}Differs in the law: /gm)).toHaveLength(comparison.differences.filter(({ becauseOfTime }) => !becauseOfTime).length);
    expect((out.match(/Only time has passed/g) ?? []).length).toBe(comparison.differences.filter(({ becauseOfTime }) => becauseOfTime).length);
    expect(out.includes('The same on both dates: ')).toBe(comparison.same.length > 0);
  });

  it('says when nothing differs', async () => {
    expect((await run('--on', '2026-02-01', '--other', '2026-02-01', '--lang', 'en')).out).toContain('\nNothing differs.\n');
  });

  it('names no places in the law for the participant', async () => {
    expect((await run('--other', '2026-02-01', '--lang', 'en', '--register', 'plain')).out).not.toMatch(/section|Differs/);
  });

  it('prints data on demand', async () => {
    expect(JSON.parse((await run('--other', '2026-02-01', '--json')).out)).toEqual([{ name: 'A', comparison: JSON.parse(JSON.stringify(comparison)) as unknown }]);
  });

  it('needs the other date', async () => {
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain('--other DATE is needed');
  });

  it('names a case for which the other date is too early', async () => {
    const facts = { ...someFacts, permit: { ...someFacts.permit, previousGround: 'collective-protection' } };
    const { code, out, err } = await runProgram(['compare', 'x', '--on', '2026-02-01', '--other', '2025-01-01'], { files: { x: caseFile(one, { ...one, name: 'B', facts }) } });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/\[1\]: .*2025-01-01.*, in the case "B"\n$/);
  });
});
