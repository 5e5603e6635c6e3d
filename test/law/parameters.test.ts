import { describe, expect, it } from 'vitest';
import { sources } from '../../src/law/certainty.js';
import { fromEpochDay, toEpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { addDays } from '../../src/calendar/months.js';
import { commencedRows, firstDayOf, firstValueOf, inForceSince, rowOn, type Parameter, type Row } from '../../src/law/parameter.js';
import * as parameters from '../../src/law/parameters/index.js';
import { parameterRows, type ParameterValue } from '../../src/law/parameters.js';

import { BEFORE_THE_ACT, type ExpectedParameters } from './expected/define.js';
import { foundation } from './expected/foundation.js';
import { requiredContent } from './expected/requiredContent.js';
import { introductionBenefit } from './expected/introductionBenefit.js';
import { leave } from './expected/leave.js';
import { languageTraining } from './expected/languageTraining.js';
import { deadlines } from './expected/deadlines.js';

type AnyParameter = Parameter<ParameterValue>;

const all: readonly AnyParameter[] = Object.values(parameters);

const byId = (id: string): AnyParameter => {
  const found = all.find((parameter) => parameter.id === id);
  if (found === undefined) throw new Error(`no parameter ${id}`);
  return found;
};

/** Which days are reached on a date. */
const by =
  (on: IsoDate) =>
  (day: IsoDate): boolean =>
    day <= on;

const covers = (row: Row<unknown>, day: IsoDate): boolean =>
  row.from !== null && row.from <= day && (row.to === null || day <= row.to);

describe('the table of numbers', () => {
  it('has exactly one row in force for each parameter on every day from 2021 to 2028', () => {
    const wrong: string[] = [];
    for (let day = toEpochDay('2021-01-01'); day <= toEpochDay('2028-12-31'); day += 1) {
      const date = fromEpochDay(day);
      for (const { id, rows } of all) {
        const count = rows.filter((row) => covers(row, date)).length;
        if (count !== 1) wrong.push(`${id} has ${String(count)} rows on ${date}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(all.map(({ id, rows }) => ({ id, rows })))('goes without gap or overlap from 2021-01-01 and has an open end: $id', ({ rows }) => {
    const commenced = rows.filter((row) => row.from !== null);
    expect(commenced[0]?.from).toBe('2021-01-01');
    commenced.forEach((row, index) => {
      const next = commenced[index + 1];
      if (next === undefined) expect(row.to).toBeNull();
      else expect(next.from).toBe(row.to === null ? 'the day after an open end' : addDays(row.to, 1));
      if (row.to !== null) expect(row.from === null || row.from <= row.to).toBe(true);
    });
  });

  it('has its adopted rows, which have no first day, after the others', () => {
    for (const { id, rows } of all) {
      const firstAdopted = rows.findIndex((row) => row.from === null);
      if (firstAdopted >= 0) expect(rows.slice(firstAdopted).every((row) => row.from === null && row.to === null), id).toBe(true);
    }
  });

  it('holds as adopted and not commenced only the two age limits of 60 years, by the Act of 20 June 2025 no. 35', () => {
    const adopted = parameterRows().filter((row) => row.from === null);
    expect(adopted.map(({ parameter, value, unit, instrument }) => ({ parameter, value, unit, instrument }))).toEqual([
      { parameter: 'target-group/optional-over-age', value: 60, unit: 'years', instrument: 'lov/2025-06-20-35' },
      { parameter: 'target-group/upper-age', value: 60, unit: 'years', instrument: 'lov/2025-06-20-35' },
    ]);
  });

  it('names each parameter once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('comes out whole as plain data', () => {
    expect(parameterRows()).toHaveLength(all.reduce((sum, { rows }) => sum + rows.length, 0));
    for (const row of parameterRows()) expect(byId(row.parameter).rows).toContainEqual(expect.objectContaining({ from: row.from, value: row.value }));
  });

  it('gives every row a place in the law, and a source where the law was not read', () => {
    for (const row of parameterRows()) {
      const what = `${row.parameter} from ${String(row.from)}`;
      expect(row.provisions.length, what).toBeGreaterThan(0);
      if (row.certainty === 'guidance') expect(Object.keys(sources), what).toContain(row.source);
      else expect(row.source, what).toBeUndefined();
    }
  });
});

// --- The expected values, typed from the texts of the Act, the Regulation and the amendments, not from the table. ---

const expected = [foundation, requiredContent, introductionBenefit, leave, languageTraining, deadlines];
const expectedBoundaries: ExpectedParameters['boundaries'] = Object.fromEntries(expected.flatMap(({ boundaries }) => Object.entries(boundaries)));
const expectedUnits: ExpectedParameters['units'] = Object.fromEntries(expected.flatMap(({ units }) => Object.entries(units)));

describe('the values around every boundary', () => {
  it('are expected for every parameter, and every parameter has the unit expected', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(expectedBoundaries).sort());
    expect(Object.fromEntries(all.map(({ id, unit }) => [id, unit]))).toEqual(expectedUnits);
  });

  it.each(Object.entries(expectedBoundaries).map(([id, boundaries]) => ({ id, boundaries })))(
    'are as the law had them: $id',
    ({ id, boundaries }) => {
      const parameter = byId(id);
      expect(commencedRows(parameter).map(({ from }) => from)).toEqual(boundaries.map(([day]) => day));
      for (const [day, dayBefore, onTheDay, dayAfter, instrument] of boundaries) {
        if (dayBefore === BEFORE_THE_ACT) expect(() => rowOn(parameter, addDays(day, -1)), day).toThrow(RangeError);
        else expect(rowOn(parameter, addDays(day, -1)).value, `the day before ${day}`).toEqual(dayBefore);
        expect(rowOn(parameter, day).value, day).toEqual(onTheDay);
        expect(rowOn(parameter, addDays(day, 1)).value, `the day after ${day}`).toEqual(dayAfter);
        expect(rowOn(parameter, day).instrument, day).toBe(instrument);
      }
      expect(rowOn(parameter, '2100-01-01').value).toEqual(boundaries[boundaries.length - 1]?.[3]);
    },
  );
});

/** A parameter made up for the test, with its rows as first day, last day and value. */
const parameterOf = <V>(rows: readonly (readonly [IsoDate | null, IsoDate | null, V | null])[]): Parameter<V> => ({
  id: 'made-up',
  unit: 'code',
  rows: rows.map(([from, to, value]) => ({ from, to, value, provisions: [], instrument: 'lov/2020-11-06-127', certainty: 'statute' })),
});

describe('looking up the table', () => {
  it('before the Act came into force says which parameter and which day have no row', () => {
    expect(() => rowOn(parameters.upperAge, '2020-12-31')).toThrow(
      new RangeError('on: the table has no row for target-group/upper-age on 2020-12-31'),
    );
  });

  it('never gives a row that has not commenced', () => {
    for (const parameter of all) {
      expect(commencedRows(parameter)).toEqual(parameter.rows.filter(({ from }) => from !== null));
    }
    expect(rowOn(parameters.upperAge, '2099-12-31').value).toBe(55);
    expect(rowOn(parameters.optionalOverAge, '2099-12-31').value).toBe(55);
  });

  it('tells since when a rule has been in force without a break', () => {
    expect(inForceSince(parameters.workHoursUnderCollectiveProtection, by('2024-01-31'))).toBeNull();
    expect(inForceSince(parameters.workHoursUnderCollectiveProtection, by('2024-02-01'))).toBe('2024-02-01');
    expect(inForceSince(parameters.workHoursUnderCollectiveProtection, by('2025-12-31'))).toBe('2024-02-01');
    expect(inForceSince(parameters.workHoursUnderCollectiveProtection, by('2026-01-01'))).toBeNull();
    expect(inForceSince(parameters.workHours, by('2025-12-31'))).toBeNull();
    expect(inForceSince(parameters.workHours, by('2026-11-22'))).toBe('2026-01-01');
    expect(inForceSince(parameters.upperAge, by('2026-11-22'))).toBe('2021-01-01');
  });

  it('tells since when through a change of the value, and whether a switch is on', () => {
    const switched = parameterOf<boolean>([['2021-01-01', '2021-12-31', false], ['2022-01-01', '2022-12-31', true], ['2023-01-01', '2023-12-31', false], ['2024-01-01', null, true]]);
    expect(['2021-06-01', '2022-06-01', '2023-06-01', '2024-06-01'].map((on) => inForceSince(switched, by(on as IsoDate)))).toEqual([null, '2022-01-01', null, '2024-01-01']);
    const changed = parameterOf<number>([['2021-01-01', '2021-12-31', 0], ['2022-01-01', '2022-12-31', 7], ['2023-01-01', null, null]]);
    expect(['2021-01-01', '2022-06-01', '2023-01-01'].map((on) => inForceSince(changed, by(on as IsoDate)))).toEqual(['2021-01-01', '2021-01-01', null]);
  });

  it('gives the first value of all, also when it is no, and says when there is none', () => {
    expect(firstValueOf(parameterOf<boolean>([['2021-01-01', '2021-12-31', null], ['2022-01-01', '2022-12-31', false], ['2023-01-01', null, true]]))).toBe(false);
    expect(() => firstValueOf(parameterOf<boolean>([['2021-01-01', null, null], [null, null, true]]))).toThrow(new RangeError('the table has no value for made-up'));
  });

  it('says when it first had a value, however many rows come after', () => {
    expect(firstDayOf(parameterOf<boolean>([['2021-01-01', '2021-12-31', null], ['2022-01-01', '2022-12-31', false], ['2023-01-01', null, true]]))).toBe('2022-01-01');
    expect(() => firstDayOf(parameterOf<boolean>([['2021-01-01', null, null], [null, null, true]]))).toThrow(new RangeError('the table has no value for made-up'));
  });

  it('comes out in the order of the names, and of time within each', () => {
    const keys = parameterRows().map(({ parameter, from }) => [parameter, from ?? 'later'] as const);
    for (const [index, [id, from]] of keys.slice(1).entries()) {
      const [before, fromBefore] = keys[index] as (typeof keys)[number];
      expect(before < id || (before === id && fromBefore < from), `${before} ${fromBefore}, then ${id} ${from}`).toBe(true);
    }
  });
});
