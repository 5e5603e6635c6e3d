import { expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { Decision, LawStep } from '../../src/decision/index.js';
import { act, instrument } from '../../src/law/provision.js';
import { lawStateOn } from '../../src/law/verified.js';
import { groundOfChange } from '../../src/rules/changes.js';

const row = (from: IsoDate, value: number): LawStep => ({
  step: 'law', parameter: 'length', unit: 'months', value, from, to: null, provisions: [act('13')], instrument: 'lov/2025-06-20-35', certainty: 'statute',
});
const open = (on: IsoDate, possible: readonly number[]): Decision<string, number> => ({
  status: 'open', possible, rule: 'made-up', trace: [], notes: [], on, law: lawStateOn(on),
  open: [{ question: 'offer', kind: 'fact', facts: ['programme.offeredStartOn'], answers: ['before', 'after'], provisions: [instrument('forskrift/2020-12-15-2912', '2026-01-01')] }],
});
const [former, now] = [row('2021-01-01', 36), row('2026-01-01', 48)];

it('names the Act that changed a row on some way, from the day it came into force', () => {
  const steps = () => [[former], [former, now]] as const;
  expect(groundOfChange(open('2025-12-31', [12, 36]), open('2026-01-01', [36, 48]), steps)).toMatchObject({ instruments: ['lov/2025-06-20-35'], provisions: [act('13')] });
  expect(groundOfChange(open('2026-01-01', [12, 36]), open('2026-01-02', [36, 48]), steps).instruments).toEqual([]);
});

it('names no Act where one number stands in the wordings of two days, in whatever order, and only the file moves on', () => {
  for (const steps of [[former, now], [now, former]]) {
    expect(groundOfChange(open('2026-02-01', [36, 48]), open('2026-03-01', [12, 36, 48]), () => [steps, steps])).toEqual({
      instruments: [], facts: {}, provisions: [instrument('forskrift/2020-12-15-2912', '2026-01-01')],
    });
  }
});
