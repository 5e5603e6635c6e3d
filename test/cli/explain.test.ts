import { describe, expect, it } from 'vitest';
import { deadlines, explain, programmeEnd, ruleNames, targetGroup } from '../../src/index.js';
import { caseFile, runProgram, someFacts, type Run } from '../support/runProgram.js';

const one = { name: 'A', on: ['2026-02-01', '2026-03-01'], facts: someFacts };
const run = (rule: string, ...options: readonly string[]): Promise<Run> =>
  runProgram(['explain', rule, 'cases.json', ...options], { files: { 'cases.json': caseFile(one) } });

describe('explain', () => {
  it('prints a rule for each case on each of its dates, in the words of the library', async () => {
    for (const register of ['legal', 'plain'] as const) {
      const { code, out, err } = await run('targetGroup', '--lang', 'en', '--register', register);
      const texts = (['2026-02-01', '2026-03-01'] as const).map((on) => explain(targetGroup(someFacts, { on }), { language: 'en', register }).text);
      expect({ code, out, err }).toEqual({ code: 0, out: `# A\n\n${texts.join('\n\n')}\n`, err: '' });
    }
  });

  it('knows every rule of questions, what is counted in days, and the deadlines', async () => {
    for (const rule of [...ruleNames, 'programmeEnd', 'leaveBalance', 'deadlines']) {
      const { code, out } = await run(rule, '--on', '2026-02-01', '--json');
      expect(code).toBe(0);
      const [{ decisions }] = JSON.parse(out) as [{ readonly decisions: readonly { readonly rule: string }[] }];
      for (const decision of decisions) expect(decision.rule).toBe(rule === 'deadlines' ? 'deadline' : rule);
    }
  });

  it('prints every deadline', async () => {
    const { out } = await run('deadlines', '--on', '2026-02-01', '--lang', 'nn');
    const texts = Object.values(deadlines(someFacts, { on: '2026-02-01' })).map((deadline) => explain(deadline, { language: 'nn' }).text);
    expect(out).toBe(`# A\n\n${texts.join('\n\n')}\n`);
  });

  it('prints the decision and its words as data on demand', async () => {
    const { out } = await run('programmeEnd', '--on', '2026-03-01', '--json', '--reading', 'after-a-date=excludes-the-day', '--lang', 'en');
    const decision = programmeEnd(someFacts, { on: '2026-03-01', readings: { 'after-a-date': 'excludes-the-day' } });
    expect(JSON.parse(out)).toEqual([{ name: 'A', on: '2026-03-01', rule: 'programmeEnd', decisions: [decision], explanations: [explain(decision, { language: 'en' })] }]);
  });

  it.each(['targetgroup', 'toString', 'assessCase'])('takes %s for a wrong command, and names the rules', async (rule) => {
    const { code, out, err, read } = await run(rule);
    expect({ code, out, read }).toEqual({ code: 2, out: '', read: [] });
    expect(err).toContain(`RULE: expected one of ${[...ruleNames, 'programmeEnd', 'leaveBalance', 'deadlines'].join(', ')}, got "${rule}"`);
    if (rule === 'targetgroup') expect(err).toContain('did you mean targetGroup?');
  });
});
