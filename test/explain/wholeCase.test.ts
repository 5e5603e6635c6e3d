import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/calendar/format.js';
import type { CaseFacts } from '../../src/case/facts.js';
import { nb } from '../../src/explain/nb.js';
import { plainNb } from '../../src/explain/nb/plain.js';
import { explainCase, explainTimeline } from '../../src/explain/wholeCase.js';
import { assessCase } from '../../src/rules/assessCase.js';
import { timeline } from '../../src/rules/timeline.js';
import { protectedPerson } from '../support/people.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const registers = ['legal', 'plain'] as const;
const facts = { ...protectedPerson, programme: { ...protectedPerson.programme, leave: [{ kind: 'parental', from: '2023-09-01', to: '2023-12-31' }] } } as const;

describe.each(languages.flatMap((language) => registers.map((register) => [language, register] as const)))('in %s, %s', (language, register) => {
  it('a timeline is told', () => {
    const { text, events } = explainTimeline(timeline(facts, { from: '2023-05-01', through: '2024-07-01' }), { language, register });
    expect(text).toMatchSnapshot();
    if (register === 'plain') expect(events.flatMap(({ citations }) => citations)).toEqual([]);
  });

  it('a whole case has every part under its heading', () => {
    const { parts, text } = explainCase(assessCase(facts, { on: '2023-10-01' }), { language, register });
    expect(parts.map(({ heading }) => heading)).toMatchSnapshot();
    for (const { heading } of parts) expect(text).toContain(`\n${heading}\n`);
    expect(text).not.toMatch(/undefined|\[object/);
  });
});

describe.each(registers)('what can be too much to read, %s', (register) => {
  const m = register === 'legal' ? nb : plainNb;
  const lineStarts = (text: string, start: string): number => text.split('\n').filter((line) => line.startsWith(start)).length;

  it('a reason or a note that several parts share stands once in the text, and in each part by itself', () => {
    const { parts, text } = explainCase(assessCase(facts, { on: '2023-10-01' }), { language: 'nb', register });
    const shared = parts[0]!.explanations[0]!.because[0]!.text;
    expect(parts.filter(({ explanations }) => explanations.some(({ because }) => because.some((one) => one.text === shared))).length).toBeGreaterThan(3);
    expect(lineStarts(text, `- ${shared}`)).toBe(1);
    for (const { explanations } of parts) for (const { outcomes } of explanations) if (outcomes.length <= 5) for (const outcome of outcomes) expect(text).toContain(outcome);
  });

  it('more than five possible outcomes are counted', () => {
    const half: CaseFacts = { permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null } };
    const { parts, text } = explainCase(assessCase(half, { on: '2026-02-01' }), { language: 'nb', register });
    const [training] = parts.find(({ part }) => part === 'languageTraining')!.explanations;
    expect(training!.outcomes.length).toBeGreaterThan(5);
    expect(text).toContain(`${m.headings.possible}\n- ${String(training!.outcomes.length)} ulike utfall er mulige. De er ikke listet opp her.`);
    const told = explainTimeline(timeline(half, { from: '2026-02-01', through: '2026-02-02' }), { language: 'nb', register });
    expect(told.segments[0]!.outcomes.at(-1)).toMatch(/: \d+ ulike utfall er mulige\. De er ikke listet opp her\.$/);
  });
});

it('what is no timeline and no assessment is refused', () => {
  expect(() => explainTimeline({} as never, { language: 'en' })).toThrow('timeline: expected the answer of timeline');
  expect(() => explainCase({} as never, { language: 'en' })).toThrow('assessment: expected the answer of assessCase');
});
