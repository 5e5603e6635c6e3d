import { describe, expect, it } from 'vitest';
import { explainTimeline, timeline } from '../../src/index.js';
import { caseFile, runProgram, someFacts, type Run } from '../support/runProgram.js';

const one = { name: 'A', facts: someFacts };
const year = { from: '2026-01-01', through: '2026-03-31' } as const;
const OF_YEAR = ['--from', year.from, '--through', year.through];
const run = (cases: readonly object[], ...options: readonly string[]): Promise<Run> =>
  runProgram(['timeline', 'cases.json', ...options], { files: { 'cases.json': caseFile(...cases) } });

describe('timeline', () => {
  it('prints each case over time in the words of the library; dates of the cases are not needed', async () => {
    const line = timeline(someFacts, year);
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { code, out, err } = await run([one, { ...one, name: 'B', on: ['2026-02-01'] }], '--lang', language, ...OF_YEAR);
      const { text } = explainTimeline(line, { language });
      expect({ code, out, err }).toEqual({ code: 0, out: `# A\n\n${text}\n\n# B\n\n${text}\n`, err: '' });
    }
  });

  it('takes the register, the first day, the last day and what is settled', async () => {
    const options = ['--register', 'plain', '--from', '2026-01-01', '--through', '2026-06-30', '--reading', 'after-a-date=includes-the-day'];
    const { out } = await run([one], ...options, '--lang', 'en');
    const line = timeline(someFacts, { from: '2026-01-01', through: '2026-06-30', readings: { 'after-a-date': 'includes-the-day' } });
    expect(out).toBe(`# A\n\n${explainTimeline(line, { language: 'en', register: 'plain' }).text}\n`);
    expect(out).not.toBe((await run([one], '--lang', 'en', '--from', '2026-01-01', '--through', '2026-06-30')).out);
  });

  it('prints data on demand', async () => {
    const { out } = await run([one], '--json', ...OF_YEAR);
    expect(out).toBe(`${JSON.stringify([{ name: 'A', timeline: timeline(someFacts, year) }], null, 2)}\n`);
  });

  it('goes from the first day of the file to the last that an end or a deadline names, unless told otherwise', async () => {
    const { out } = await run([one], '--json');
    const { from, through } = timeline(someFacts);
    expect((JSON.parse(out) as [{ readonly timeline: object }])[0].timeline).toMatchObject({ from, through });
  });

  it('takes days in the wrong order for a wrong command', async () => {
    const { code, err, read } = await run([one], '--from', '2026-02-01', '--through', '2026-01-31');
    expect({ code, read }).toEqual({ code: 2, read: [] });
    expect(err).toContain('--through: 2026-01-31 is before --from, 2026-02-01');
  });

  it('names a case that has no day in it, and prints nothing of the others', async () => {
    const { code, out, err } = await run([one, { name: 'Empty 01017012345', facts: {} }]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^integreringsloven: cases\.json: cannot be answered\n {2}\[1\]: .*, in the case "Empty [^"0-9]+"\n$/);
  });

  it('does not let a wrong date of a case pass, though it asks on none', async () => {
    expect(await run([{ ...one, on: ['2026-02-30'] }])).toMatchObject({ code: 1, out: '' });
  });

  it('tells in the language asked for why a case cannot be told of', async () => {
    const held = { ...one, name: 'B', facts: { ...someFacts, permit: { ...someFacts.permit, previousGround: 'collective-protection' } } };
    const said = async (cases: readonly object[], ...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await run(cases, ...args);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      return err;
    };
    expect(await said([{ name: 'A', facts: {} }], '--lang', 'nb')).toBe('integreringsloven: cases.json: kan ikke besvares\n  [0]: saken har ingen dag å begynne med; oppgi den første dagen med --from, i saken «A»\n');
    expect(await said([one], '--through', '2025-01-01', '--lang', 'nn')).toContain('[0]: --through: 2025-01-01 er før første dag i saka, 2025-11-20, i saka «A»\n');
    expect(await said([held], '--from', '2025-01-01', '--lang', 'nb')).toContain('[0]: 2025-01-01 er før permit.grantedOn, 2025-11-20, og ifølge permit.previousGround');
    expect(await said([held], '--from', '2025-01-01')).toContain('[0]: 2025-01-01 is before permit.grantedOn, 2025-11-20, and by permit.previousGround or permit.firstGrantedOn another permit was held; ask with that permit, in the case "B"\n');
  });

  it('prints each case as it is made, and holds nothing back', async () => {
    const printed: number[] = [];
    let out = '';
    const world = { files: { x: JSON.stringify([one, one, one]) }, onOut: (text: string) => { out += text; printed.push(out.split('# A\n').length - 1); } };
    await runProgram(['timeline', 'x', ...OF_YEAR], world);
    expect(printed).toEqual([1, 2, 3]);
  });
});
