import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/calendar/format.js';
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

it('what is no timeline and no assessment is refused', () => {
  expect(() => explainTimeline({} as never, { language: 'en' })).toThrow('timeline: expected the answer of timeline');
  expect(() => explainCase({} as never, { language: 'en' })).toThrow('assessment: expected the answer of assessCase');
});
