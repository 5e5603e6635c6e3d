import { describe, expect, it } from 'vitest';
import { decisionTable, explainTable, ruleNames } from '../../src/index.js';
import { runProgram } from '../support/runProgram.js';

describe('table', () => {
  it('prints a rule on a date as the library does, in Markdown and as data', async () => {
    const made = decisionTable('workOrientedHours', '2026-02-01', { readings: { 'after-a-date': 'includes-the-day' } });
    const args = ['table', 'workOrientedHours', '--on', '2026-02-01', '--reading', 'after-a-date=includes-the-day'];
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(await runProgram([...args, '--lang', language])).toMatchObject({ code: 0, out: `${explainTable(made, { language }).markdown}\n`, err: '' });
    }
    expect((await runProgram([...args, '--format', 'markdown'])).out).toBe(`${explainTable(made, { language: 'nb' }).markdown}\n`);
    expect(JSON.parse((await runProgram([...args, '--format', 'json'])).out)).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a rule that is not known', ['table', 'deadlines', '--on', '2026-02-01'], new RegExp(`RULE: expected one of ${ruleNames.join(', ')}, got "deadlines"`)],
    ['no date', ['table', 'endGoals'], /--on DATE is needed/],
    ['two dates', ['table', 'endGoals', '--on', '2026-02-01', '--on', '2026-03-01'], /--on can be given once only/],
    ['a date before the Act', ['table', 'endGoals', '--on', '2020-12-31'], /--on: 2020-12-31 is before 2021-01-01/],
    ['a format of another command', ['table', 'endGoals', '--on', '2026-02-01', '--format', 'csv'], /--format: expected one of markdown, json, got "csv"/],
  ])('takes %s for a wrong command', async (_what, args, message) => {
    const { code, out, err } = await runProgram(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});
