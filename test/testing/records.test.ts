import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/calendar/isoDate.js';
import { endingReasons } from '../../src/outcomes/ending.js';
import { educationGroups, measureGroups, protectionGroups, sexes, type ProgrammeRecord } from '../../src/statistics/record.js';
import { anyRecord, anyRecords } from '../../src/testing/records.js';

const sample = fc.sample(anyRecord(), { numRuns: 2000, seed: 1 });
const share = (holds: (record: ProgrammeRecord) => boolean): number => sample.filter(holds).length / sample.length;

describe('anyRecord', () => {
  it('has dates that exist, in their order, and a reason exactly when the programme has ended', () => {
    fc.assert(
      fc.property(anyRecord(), ({ startedOn, endedOn, endingReason, leave, measures, county, municipality }) => {
        isoDate(startedOn);
        expect(endedOn === null).toBe(endingReason === null);
        if (endedOn !== null) expect(isoDate(endedOn) >= startedOn).toBe(true);
        for (const { from, to } of [...leave, ...measures]) {
          expect(isoDate(from) >= startedOn && (endedOn === null || from <= endedOn)).toBe(true);
          if (to !== null) expect(isoDate(to) >= from).toBe(true);
        }
        if (municipality !== null) expect(municipality.slice(0, 2)).toBe(county);
      }),
    );
  });

  it('meets every code, and everything that may be unknown', () => {
    const met = (of: (record: ProgrammeRecord) => readonly unknown[]): ReadonlySet<unknown> => new Set(sample.flatMap(of));
    expect(met(({ sex }) => [sex])).toEqual(new Set(sexes));
    expect(met(({ protection }) => [protection])).toEqual(new Set(protectionGroups));
    expect(met(({ education }) => [education])).toEqual(new Set(educationGroups));
    expect(met(({ endingReason }) => [endingReason])).toEqual(new Set([...endingReasons, null]));
    expect(met(({ measures }) => measures.map(({ group }) => group))).toEqual(new Set(measureGroups));
    expect(met(({ born }) => [born === null ? null : typeof born])).toEqual(new Set([null, 'string', 'number']));
    for (const field of ['citizenship', 'county', 'municipality', 'endedOn'] as const) {
      expect(share((record) => record[field] === null)).toBeGreaterThan(0.05);
      expect(share((record) => record[field] === null)).toBeLessThan(0.5);
    }
  });

  it('meets leave that lasts, overlaps, and sticks out at the end of the programme', () => {
    expect(share(({ leave }) => leave.some(({ to }) => to === null))).toBeGreaterThan(0.05);
    expect(share(({ leave }) => leave.some((one, at) => leave.some((other, beside) => at < beside && one.from <= (other.to ?? '9') && other.from <= (one.to ?? '9'))))).toBeGreaterThan(0.05);
    expect(share(({ leave, endedOn }) => leave.some(({ to }) => to !== null && endedOn !== null && to > endedOn))).toBeGreaterThan(0.05);
  });
});

describe('anyRecords', () => {
  it('has no id twice, and no more records than asked for', () => {
    fc.assert(
      fc.property(anyRecords(8), (records) => {
        expect(records.length).toBeLessThanOrEqual(8);
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }),
    );
    expect(fc.sample(anyRecords(8), { numRuns: 50, seed: 1 }).some(({ length }) => length > 3)).toBe(true);
  });
});
