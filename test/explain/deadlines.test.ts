import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/calendar/format.js';
import { formatDate } from '../../src/calendar/format.js';
import { deadlinesWords as en } from '../../src/explain/en/deadlines.js';
import { explain } from '../../src/explain/explain.js';
import { deadlinesWords as nb } from '../../src/explain/nb/deadlines.js';
import { deadlinesWords as nn } from '../../src/explain/nn/deadlines.js';
import { complaintMatters } from '../../src/law/complaints.js';
import { complaintRoute, type ComplaintRoute } from '../../src/rules/complaintRoute.js';
import { deadlineNames, type Deadline, type DeadlineState, type NoDeadlineGround } from '../../src/rules/deadline.js';
import { deadlines } from '../../src/rules/deadlines.js';
import { refugee } from '../support/people.js';

const tables = { nb, nn, en } as const;
const languages: readonly Language[] = ['nb', 'nn', 'en'];

const states: readonly DeadlineState[] = [
  { kind: 'met', on: '2026-03-30', daysToSpare: 2 },
  { kind: 'met', on: '2026-04-01', daysToSpare: 0 },
  { kind: 'missed', on: '2026-04-02', daysLate: 1 },
  { kind: 'running', daysLeft: 0 },
  { kind: 'running', daysLeft: 1 },
  { kind: 'running', daysLeft: 20 },
  { kind: 'overdue', daysOver: 1 },
  { kind: 'overdue', daysOver: 40 },
  { kind: 'not-known', needs: 'decision.madeOn', passed: false },
  { kind: 'not-known', needs: 'decision.madeOn', passed: true },
  { kind: 'not-known', needs: null, passed: false },
  { kind: 'not-known', needs: null, passed: true },
];
const grounds: Readonly<Record<NoDeadlineGround, true>> = {
  'introduction-act-2003': true,
  'outside-target-group': true,
  'not-settled': true,
  'residence-limit-passed': true,
  'optional-offer': true,
  'in-work': true,
  'programme-under-way': true,
  'no-deadline-then': true,
  'no-decision': true,
  'not-begun': true,
  'not-ended': true,
  'not-registered-or-claimed': true,
  'no-contract-under-chapter-6a': true,
  'no-training-duty': true,
  'training-clock-not-running': true,
  'bounded-by-hours': true,
  county: true,
};
const everyDeadline: readonly Deadline[] = deadlineNames.flatMap((deadline) => [
  ...states.map((state): Deadline => ({ kind: 'due', deadline, from: '2026-01-01', due: '2026-04-01', state })),
  ...(Object.keys(grounds) as NoDeadlineGround[]).map((ground): Deadline => ({ kind: 'not-applicable', deadline, ground })),
]);
const everyRoute: readonly ComplaintRoute[] = [
  ...new Map(
    complaintMatters
      .flatMap((matter) => (['2021-03-01', '2026-03-01'] as const).map((on) => complaintRoute(matter, { on })))
      .flatMap((decision) => (decision.status === 'determined' ? [[JSON.stringify(decision.outcome), decision.outcome] as const] : [])),
  ).values(),
];

const ofOtherLanguages: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(?:ikkje|eit|ein|frå|kva|blei|lova|løyve|the|and|not|is)(?!\p{L})/iu,
  nn: /(?<!\p{L})(?:ikke|et|en|fra|hva|ble|loven|uke|uker|tillatelse|the|and|not|is)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:og|ikke|ikkje|fra|frå|dag|dager|dagar|som|av)(?!\p{L})/iu,
};

describe.each(languages)('deadlines and complaints in %s', (language) => {
  const { outcomes, plainOutcomes } = tables[language];

  it.each([['legal', outcomes], ['plain', plainOutcomes]] as const)('have words in the %s register, sentences without names of the code', (_register, words) => {
    for (const text of [...everyDeadline.map(words.deadline), ...everyRoute.map(words.complaintRoute)]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\d{4}-\d{2}-\d{2}| {2}|[a-z]-[a-z]+-[a-z]{2,}-/);
      expect(text).not.toMatch(ofOtherLanguages[language]);
    }
  });

  it('have different words for different outcomes', () => {
    expect(new Set(everyDeadline.map(outcomes.deadline)).size).toBe(everyDeadline.length);
    for (const words of [outcomes, plainOutcomes]) expect(new Set(everyRoute.map(words.complaintRoute)).size).toBe(everyRoute.length);
  });

  it('speak to the participant in the plain register, without sections of the law', () => {
    const you = language === 'en' ? /\b(?:you|your)\b/i : /(?<!\p{L})(?:du|deg|din|ditt)(?!\p{L})/iu;
    for (const text of [...everyDeadline.map(plainOutcomes.deadline), ...everyRoute.map(plainOutcomes.complaintRoute)]) {
      expect(text).not.toMatch(/§|\bsection/);
    }
    for (const text of everyDeadline.filter((one) => one.kind === 'not-applicable').map(plainOutcomes.deadline)) expect(text).toMatch(you);
    for (const text of everyRoute.map(plainOutcomes.complaintRoute)) expect(text).toMatch(you);
  });

  it('are explained with the day and what is missing', () => {
    const decision = deadlines({ ...refugee, decision: { madeOn: '2025-05-02', claimedOn: null } }, { on: '2025-05-10' });
    expect(explain(decision['integration-plan'], { language }).text).toContain(formatDate('2025-05-02', language));
    const lacking = explain(deadlines(refugee, { on: '2025-06-25' }).decision, { language });
    expect(lacking.outcomes).toEqual([]);
    expect(lacking.open.length).toBeGreaterThan(0);
    expect(lacking.text).not.toMatch(/undefined/);
    expect(explain(complaintRoute('stop', { on: '2026-03-01' }), { language }).notes).toHaveLength(1);
  });
});

describe('the time of Norwegian training, in plain words', () => {
  const state = (one: DeadlineState): Deadline => ({ kind: 'due', deadline: 'norwegian-training', from: '2026-01-01', due: '2026-04-01', state: one });

  it('speaks of the goal and of the time, and never of something to be done', () => {
    for (const language of languages) {
      for (const one of states) expect(tables[language].plainOutcomes.deadline(state(one))).not.toMatch(/gjort|done|sent\b|late\b/);
    }
    expect(tables.nb.plainOutcomes.deadline(state({ kind: 'running', daysLeft: 20 }))).toBe('Du kan få opplæring i norsk til og med 1. april 2026. Du har 20 dager igjen.');
    expect(tables.nn.plainOutcomes.deadline(state({ kind: 'overdue', daysOver: 1 }))).toBe('Du kan få opplæring i norsk til og med 1. april 2026. Den tida er over.');
    expect(tables.en.plainOutcomes.deadline(state({ kind: 'met', on: '2026-03-30', daysToSpare: 2 }))).toMatch(/You reached your goal in Norwegian on 30 March 2026\.$/);
  });
});
