import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessCase, explainCase, formatDate, readings, type Assessments, type IsoDate, type Language, type Readings } from '../../src/index.js';
import { readCases, type NamedCase } from '../../src/schema/index.js';
import { caseFile, runProgram, someFacts, type Run } from '../support/runProgram.js';

const sample = readFileSync(new URL('../../docs/cases/sample.json', import.meta.url), 'utf8');
const sampleCases = JSON.parse(sample) as readonly NamedCase[];

const { training: _training, household: _household, ...known } = someFacts;
/** Facts that leave facts, assessments and readings open. */
const manyOpen = { ...known, decision: { madeOn: '2026-01-10' } } as const;

const one = (facts: unknown = someFacts, name = 'A', on: readonly string[] = ['2026-02-01']): object => ({ name, on, facts });
const assessed = (content: unknown, ...options: readonly string[]): Promise<Run> =>
  runProgram(['assess', 'cases.json', ...options], { files: { 'cases.json': typeof content === 'string' ? content : JSON.stringify(content) } });

describe('assess', () => {
  it.each<[Language, string]>([
    ['nb', 'Rett og plikt til å delta i introduksjonsprogrammet.'],
    ['nn', 'Rett og plikt til å delta i introduksjonsprogram.'],
    ['en', 'Right and obligation to take part in the introduction programme.'],
  ])('speaks %s', async (language, line) => {
    const { code, out, err } = await assessed([one()], '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`\n  ${line}\n`);
  });

  it('prints the sample cases: each name, each date, and the answer of every part under its heading', async () => {
    const language = 'en';
    const { code, out, err } = await assessed(sample, '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    let after = 0;
    const follows = (text: string): void => {
      const at = out.indexOf(text, after);
      expect(at, text).toBeGreaterThanOrEqual(after);
      after = at + text.length;
    };
    for (const { name, on: dates, facts } of sampleCases) {
      follows(`# ${name}\n`);
      for (const on of dates) {
        follows(`## ${formatDate(on, language)}\n`);
        const assessment = assessCase(facts, { on });
        for (const { part, heading, explanations } of explainCase(assessment, { language }).parts) {
          follows(`\n${heading}`);
          if (part === 'deadlines' || assessment[part].status !== 'determined') continue;
          for (const outcome of explanations[0]!.outcomes) follows(`\n  ${outcome}`);
        }
      }
    }
  });

  it('speaks bokmål when no language is named', async () => {
    const file = caseFile(one());
    expect((await assessed(file)).out).toBe((await assessed(file, '--lang', 'nb')).out);
    expect((await assessed(file)).out).not.toBe((await assessed(file, '--lang', 'nn')).out);
  });

  it('lists what is still open: missing facts by name and path, and what can be settled with the option that does', async () => {
    const { out } = await assessed([one(manyOpen)], '--lang', 'en');
    expect(out).toMatch(/\nMissing in the file\n( {2}- .*\n)*? {2}- Day the youngest child was born \(household\.youngestChildBornOn\)\n/);
    expect(out).toMatch(/\nFor the municipality to assess\n( {2}- .*: --assessment [a-z-]+=yes\|no\n)+/);
    expect(out).toMatch(/\nUnsettled readings of the law\n( {2}- .*: --reading [a-z-]+=[a-z|-]+\n)+/);
    expect(out).toContain('  Not settled. Possible:\n  - ');
    expect(out).toMatch(/ {2}Not settled: \d+ answers are possible\.\n/);
  });

  it('names every fact that an open point of any part lacks, and no other', async () => {
    const { training: _training, ...facts } = someFacts;
    const { out } = await assessed([one(facts)], '--lang', 'en');
    const { deadlines, ...rest } = assessCase(facts, { on: '2026-02-01' });
    const decisions = [...Object.values(rest), ...Object.values(deadlines)].filter((part): part is typeof deadlines.decision => typeof part === 'object' && 'status' in part);
    const missing = decisions.flatMap((decision) => (decision.status === 'determined' ? [] : decision.open.flatMap((point) => point.facts)));
    expect(missing.length).toBeGreaterThan(0);
    const [, listed = ''] = /\nMissing in the file\n((?: {2}- .*\n)+)/.exec(out) ?? [];
    expect([...listed.matchAll(/\(([\w.]+)\)$/gm)].map(([, path]) => path).sort()).toEqual([...new Set(missing)].sort());
  });

  it('counts the deadlines that lack a fact, and leaves out those that do not apply', async () => {
    const { out } = await assessed([one()], '--lang', 'en');
    const deadlines = Object.values(assessCase(someFacts, { on: '2026-02-01' }).deadlines);
    const due = deadlines.filter((deadline) => deadline.status === 'determined' && deadline.outcome.kind === 'due');
    const [, listed = ''] = /\nDeadlines\n((?: {2}.*\n)+)/.exec(out) ?? [];
    expect(due.length).toBeGreaterThan(3);
    expect(listed.match(/^ {2}- .*last day/gm)).toHaveLength(due.length);
    const uncounted = deadlines.filter(({ status }) => status === 'needs-facts').length;
    expect(/(\d+) deadlines? cannot be counted/.exec(listed)?.[1] ?? '0').toBe(String(uncounted));
  });

  it('says through which day the library was checked, and when the date lies beyond', async () => {
    expect((await assessed([one()], '--lang', 'en')).out).toContain('\nChecked against the official texts through 2 July 2026.\n');
    const beyond = 'The law may have changed';
    const late = (await assessed([one()], '--lang', 'en', '--on', '2026-07-03')).out;
    const within = (await assessed([one()], '--lang', 'en', '--on', '2026-07-02')).out;
    const lineBefore = (text: string): string => text.slice(0, text.indexOf('\nChecked against')).split('\n').at(-1)!;
    expect(lineBefore(within)).toBe('');
    expect(lineBefore(late), beyond).not.toBe('');
  });

  it('has a register for the participant: no places in the law, no options, and what one should also know', async () => {
    const { out } = await assessed([one()], '--lang', 'en', '--register', 'plain');
    expect(out).toContain('\nYour right to a programme\n');
    expect(out).toContain('\nYou should also know\n');
    expect(out).not.toMatch(/section \d|--|Checked against/);
  });

  it('gives everything with --full, in the words of the library', async () => {
    for (const register of ['legal', 'plain'] as const) {
      const { out } = await assessed([one(someFacts, 'A', ['2026-02-01', '2026-03-01'])], '--full', '--lang', 'nn', '--register', register);
      const texts = (['2026-02-01', '2026-03-01'] as const).map((on) => explainCase(assessCase(someFacts, { on }), { language: 'nn', register }).text);
      expect(out).toBe(`# A\n\n${texts.join('\n\n')}\n`);
    }
  });

  it('prints the assessments as JSON on demand, the same as the library gives', async () => {
    const { code, out, err } = await assessed([one(), one(someFacts, 'B', ['2026-02-01', '2026-03-01'])], '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const expected = [['A', '2026-02-01'], ['B', '2026-02-01'], ['B', '2026-03-01']].map(([name, on]) => ({ name, on, assessment: assessCase(someFacts, { on: on as IsoDate }) }));
    expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  it('reads standard input for -', async () => {
    const { code, out, read } = await runProgram(['assess', '-'], { files: { '-': caseFile(one()) } });
    expect({ code, read }).toEqual({ code: 0, read: ['-'] });
    expect(out).toBe((await assessed([one()])).out);
  });

  it('asks on the dates of --on instead of those of the file, which then needs none', async () => {
    const asked = await assessed([one()], '--on', '2026-03-01', '--on', '2026-04-01', '--lang', 'en');
    expect(asked.out.match(/^## .*$/gm)).toEqual(['## 1 March 2026', '## 1 April 2026']);
    expect(await assessed([{ name: 'A', facts: someFacts }], '--on', '2026-03-01', '--on', '2026-04-01', '--lang', 'en')).toEqual(asked);
    expect(await assessed([{ name: 'A', facts: someFacts }])).toMatchObject({ code: 1, out: '' });
  });

  it('settles readings and assessments as the library does', async () => {
    const facts = manyOpen;
    const options = ['--reading', 'after-a-date=excludes-the-day', '--reading=two-starting-points=the-later', '--assessment', 'markedly-more-absence=no', '--json'];
    const { out } = await assessed([one(facts)], ...options);
    const chosen = {
      readings: { 'after-a-date': 'excludes-the-day', 'two-starting-points': 'the-later' } satisfies Readings,
      assessments: { 'markedly-more-absence': 'no' } satisfies Assessments,
    };
    const settled = assessCase(facts, { on: '2026-02-01', ...chosen });
    expect(JSON.parse(out)).toEqual([{ name: 'A', on: '2026-02-01', assessment: settled }]);
    expect(settled).not.toEqual(assessCase(facts, { on: '2026-02-01' }));
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a reading that is not known', ['--reading', 'after-date=x'], new RegExp(`--reading: expected one of ${Object.keys(readings).join(', ')}, got "after-date"; did you mean after-a-date\\?`)],
    ['an alternative that is not known', ['--reading', 'after-a-date=include-the-day'], /--reading after-a-date: expected one of includes-the-day, excludes-the-day, got "include-the-day"; did you mean includes-the-day\?/],
    ['an assessment that is neither yes nor no', ['--assessment', 'markedly-more-absence=maybe'], /--assessment markedly-more-absence: expected one of yes, no, got "maybe"/],
    ['an assessment that is not known', ['--assessment', 'toString=yes'], /--assessment: expected one of [a-z, -]+markedly-more-absence[a-z, -]*, got "toString"/],
    ['a pair that is none', ['--reading', 'after-a-date'], /--reading: expected id=alternative, got "after-a-date"/],
    ['a reading given twice', ['--reading', 'young-couple=lowest', '--reading', 'young-couple=lowest'], /--reading young-couple can be given once only/],
    ['a day that does not exist', ['--on', '2026-02-30'], /--on: expected a day that exists, as YYYY-MM-DD, got "2026-02-30"/],
    ['a date before the Act', ['--on', '2020-12-31'], /--on: 2020-12-31 is before 2021-01-01/],
  ])('takes %s for a wrong command', async (_what, options, message) => {
    const { code, out, err, read } = await assessed([one()], ...options);
    expect({ code, out, read }).toEqual({ code: 2, out: '', read: [] });
    expect(err).toMatch(message);
  });

  it('tells how far it has come when a person looks on, and takes the line away; otherwise it tells nothing', async () => {
    const files = { x: JSON.stringify(Array.from({ length: 51 }, () => one())) };
    const watched = await runProgram(['explain', 'governingLaw', 'x'], { files, isTerminal: true });
    expect(watched.err).toBe('\r50 of 51 answers\u001b[K\r\u001b[K');
    expect(await runProgram(['explain', 'governingLaw', 'x'], { files })).toEqual({ ...watched, err: '' });
    expect((await runProgram(['assess', 'x'], { files: { x: caseFile(one()) }, isTerminal: true })).err).toBe('');
  });
});

describe('a file of cases that is wrong', () => {
  /** The complaint, when the exit code is 1 and nothing is printed of the answers. */
  const complaint = ({ code, out, err }: Run): string => {
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.endsWith('\n')).toBe(true);
    return err;
  };

  it('names the case, the field and the value of an impossible date', async () => {
    const err = complaint(await assessed([one(), one({ permit: { grantedOn: '2023-02-29' } }, 'Second')]));
    expect(err).toContain('[1].facts.permit.grantedOn: "2023-02-29" is not a day that exists, in the case "Second"');
  });

  it('names the case and the field that is not known', async () => {
    expect(complaint(await assessed([one({ person: { birthdate: '1990-01-01' } }, 'Misspelt')]))).toContain('[0].facts.person.birthdate: not a known field, in the case "Misspelt"');
  });

  it('names the case and the field of a code outside its list', async () => {
    const err = complaint(await assessed([one({ person: { citizenship: 'norsk' } }, 'Listed')]));
    expect(err).toContain('[0].facts.person.citizenship: expected one of nordic, eea-agreement, third-country, got "norsk", in the case "Listed"');
  });

  it('names the case that asks on a date before the Act, and prints nothing of the cases before and after it', async () => {
    const file = [one({}, 'First'), one({}, 'Second'), one({}, 'Third', ['2026-02-01', '2020-12-31']), one({}, 'Fourth')];
    for (const options of [[], ['--json'], ['--full']]) {
      const err = complaint(await assessed(file, ...options));
      expect(err).toContain('[2].on[1]: 2020-12-31 is before 2021-01-01, when the Integration Act came into force, in the case "Third"');
      expect(err).not.toMatch(/First|Second|Fourth/);
    }
  });

  it('names the case that asks of a time when another permit was held', async () => {
    const facts = { ...someFacts, permit: { ...someFacts.permit, previousGround: 'collective-protection' } };
    const err = complaint(await assessed([one(), one(facts, 'Earlier', ['2026-02-01', '2025-01-01'])]));
    expect(err).toContain('[1].on[1]: 2025-01-01 is before permit.grantedOn, 2025-11-20');
    expect(err).toContain('in the case "Earlier"');
  });

  it('gives every problem of every case at once', async () => {
    const file = [one({ work: { hoursPerWeek: -1 } }, 'First'), one({ permit: { grantedOn: '2026-02-30', ground: 'asylum' } }, 'Second', ['2026-04-31'])];
    expect(complaint(await assessed(file)).match(/^ {2}\[\d\]\.\S+: /gm)).toEqual([
      '  [0].facts.work.hoursPerWeek: ',
      '  [1].on[0]: ',
      '  [1].facts.permit.ground: ',
      '  [1].facts.permit.grantedOn: ',
    ]);
  });

  it('is told in the words of a language when one is named', async () => {
    const file = [one({ permit: { grantedOn: '2026-02-30' } }, 'Second')];
    for (const language of ['nb', 'nn', 'en'] as const) {
      const read = readCases(file, { language });
      expect(complaint(await assessed(file, '--lang', language))).toContain(`\n  ${read.ok ? '' : read.problems[0]!}\n`);
    }
  });

  it('is one in which a fact stands twice, for the first would be lost', async () => {
    expect(complaint(await assessed('[{ "name": "A", "on": ["2026-02-01"],\n "facts": { "work": { "hoursPerWeek": 0, "hoursPerWeek": 30 } } }]'))).toBe(
      'integreringsloven: cases.json: line 2, column 42: the name "hoursPerWeek" stands twice\n',
    );
  });

  it.each<[string, unknown]>([
    ['an object', { name: 'A' }],
    ['a number', 1],
    ['null', null],
    ['a list of names', ['A', 'B']],
    ['a list of lists', [[]]],
  ])('is refused when it holds %s, with --on too', async (_what, content) => {
    expect(complaint(await assessed(JSON.stringify(content)))).toMatch(/^integreringsloven: cases\.json: not a list of cases as they should be\n {2}/);
    expect(complaint(await assessed(JSON.stringify(content), '--on', '2026-02-01'))).toMatch(/not a list of cases/);
  });
});
