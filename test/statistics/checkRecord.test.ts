import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCodeMapping, checkRecord, mapRecord, type CodeMapping } from '../../src/statistics/index.js';
import { anyRecord } from '../../src/testing/index.js';
import { goodRecord as good } from '../support/goodRecord.js';

const checking = (change: object) => () => checkRecord({ ...good, ...change }, 'line 7');

/** The last two digits of a birth number by the weights that the tax administration publishes; `null` where no digit fits. */
const withControlDigits = (nine: string): string | null => {
  const digit = (weights: readonly number[], digits: string): number => {
    const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
    return rest === 0 ? 0 : 11 - rest;
  };
  const first = digit([3, 7, 6, 1, 8, 9, 4, 5, 2], nine);
  const second = digit([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], nine + String(first));
  return first === 10 || second === 10 ? null : `${nine}${String(first)}${String(second)}`;
};

describe('a record', () => {
  it('passes when it is well-formed, and is given back', () => {
    expect(checkRecord(good)).toBe(good);
    fc.assert(fc.property(anyRecord(), (record) => checkRecord(record) === record));
  });

  it.each([
    ['sex', { sex: 'K' }, 'line 7.sex: expected one of female, male, unknown, got "K"'],
    ['protection', { protection: 'annet' }, 'line 7.protection: expected one of displaced-from-ukraine'],
    ['education', { education: 3 }, 'line 7.education: expected one of none'],
    ['citizenship', { citizenship: 'UA' }, 'line 7.citizenship: expected a country as three capital letters or null, got "UA"'],
    ['county', { county: '5' }, 'line 7.county: expected a county as two digits or null, got "5"'],
    ['municipality', { municipality: 5501 }, 'line 7.municipality: expected a municipality as four digits or null, got 5501'],
    ['a municipality in another county', { county: '56' }, 'line 7.municipality: "5501" is not in the county "56"'],
    ['a municipality without a county', { county: null }, 'line 7.municipality: "5501" is not in the county null'],
    ['a day that does not exist', { startedOn: '2023-02-30' }, 'line 7.startedOn: "2023-02-30" is not a day that exists'],
    ['an end before the start', { endedOn: '2023-01-31' }, 'line 7.endedOn: "2023-01-31" is before line 7.startedOn, 2023-02-01'],
    ['a reason without an end', { endedOn: null }, 'line 7.endingReason: "ordinary-work" is given for a programme that has not ended'],
    ['an end without a reason', { endingReason: null }, 'line 7.endingReason: is null for a programme that has ended'],
    ['an unknown reason', { endingReason: 'work' }, 'line 7.endingReason: expected one of ordinary-work'],
    ['a birth after the start', { born: '2023-02-02' }, 'line 7.born: "2023-02-02" is after the start of the programme, 2023-02-01'],
    ['a year of birth after the start', { born: 2024 }, 'line 7.born: 2024 is after the start of the programme'],
    ['a year of birth of five digits', { born: 19_900 }, 'line 7.born: 19900 is after the start of the programme'],
    ['a year of birth too early', { born: 1902 }, 'line 7.born: 1902 is more than 120 years before the start'],
    ['half a year', { born: 1990.5 }, 'line 7.born: expected a date, a whole year or null, got 1990.5'],
    ['leave that ends before it begins', { leave: [{ from: '2023-05-02', to: '2023-05-01' }] }, 'line 7.leave[0].to: "2023-05-01" is before line 7.leave[0].from'],
    ['leave that ends on a day that does not exist', { leave: [{ from: '2023-05-02', to: '2023-05-32' }] }, 'line 7.leave[0].to: "2023-05-32" is not a day that exists'],
    ['a measure that begins on a day that does not exist', { measures: [{ group: 'work-oriented', from: '2023-05-32', to: null }] }, 'line 7.measures[0].from: "2023-05-32" is not a day that exists'],
    ['leave that is no list', { leave: null }, 'line 7.leave: expected a list of periods, got null'],
    ['a measure of no group', { measures: [{ group: 'kurs', from: '2023-05-02', to: null }] }, 'line 7.measures[0].group: expected one of norwegian'],
    ['a field too many', { name: 'x' }, 'line 7.name: not known'],
    ['a field too few', { sex: undefined }, 'line 7.sex: is missing'],
    ['an empty id', { id: ' ' }, 'line 7.id: expected a pseudonym that is not empty'],
  ])('is refused for %s, with the field and the value', (_what, change, message) => {
    expect(checking(change)).toThrow(RangeError);
    expect(checking(change)).toThrow(message);
  });

  it('may be of nobody older than 120 years, of a later year, and have leave outside the programme', () => {
    expect(checking({ born: 1903 })).not.toThrow();
    expect(checking({ born: '2023-02-01' })).not.toThrow();
    expect(checking({ born: 2023 })).not.toThrow();
    expect(checking({ startedOn: '2099-01-01', endedOn: null, endingReason: null })).not.toThrow();
    expect(checking({ leave: [{ from: '2026-01-01', to: '2026-02-01' }] })).not.toThrow();
  });

  it('is refused for a birth number or a D number as id, which is not shown', () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.boolean(), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99_999 }), (day, isD, month, rest) => {
        const pad = (number: number, width: number) => String(number).padStart(width, '0');
        const id = withControlDigits(`${pad(isD ? day + 40 : day, 2)}${pad(month, 2)}${pad(rest, 5)}`);
        fc.pre(id !== null);
        looked += 1;
        for (const written of [id, `${id.slice(0, 6)} ${id.slice(6)}`, `fnr. ${id}`, `${id}b`]) {
          try {
            checkRecord({ ...good, id: written });
            throw new Error('was let through');
          } catch (error) {
            expect(String(error)).toContain('record.id: has the form of a birth number, D number or DUF number');
            expect(String(error)).not.toContain(id.slice(6));
          }
        }
        const [last] = id.slice(-1);
        expect(checking({ id: `${id.slice(0, -1)}${String((Number(last) + 1) % 10)}` })).not.toThrow();
      }),
    );
    expect(looked).toBeGreaterThan(50);
  });

  it('is refused for a DUF number as id, and not for twelve digits that are none', () => {
    // Made up: the control number is the weighted sum of the ten digits, modulo 11.
    for (const id of ['209912345608', '2099 123456 08', 'DUF 209912345608', '199900000004']) {
      expect(checking({ id }), id).toThrow('line 7.id: has the form of a birth number, D number or DUF number');
    }
    for (const id of ['209912345607', '209912345609', '189912345608', '2099123456081', 'a2099b12345608', '9f01010112377c4']) {
      expect(checking({ id }), id).not.toThrow();
    }
  });
});

const mapping: CodeMapping = {
  sex: { K: 'female', M: 'male' },
  protection: { '1': 'displaced-from-ukraine', '2': 'other' },
  education: { H: 'higher', '': 'unknown' },
  endingReason: { ARB: 'ordinary-work', '': 'not-registered' },
  measures: { NO: 'norwegian-and-social-studies' },
  citizenship: { SY: 'SYR' },
};
const raw = { ...good, sex: 'K', protection: 2, education: 'H', endingReason: 'ARB', citizenship: 'SY', measures: [{ group: 'NO', from: '2023-03-01', to: null }] };

describe('a mapping of codes', () => {
  it('turns every code into its meaning, numbers and empty fields too', () => {
    expect(mapRecord(raw, mapping)).toEqual({ ...good, measures: [{ group: 'norwegian-and-social-studies', from: '2023-03-01', to: null }] });
    expect(mapRecord({ ...raw, education: null, endingReason: null, citizenship: null }, mapping)).toMatchObject({
      education: 'unknown',
      endingReason: 'not-registered',
      citizenship: null,
    });
    expect(mapRecord({ ...raw, endedOn: null, endingReason: '' }, mapping).endingReason).toBeNull();
  });

  it.each([
    [{ sex: 'X' }, 'line 3.sex: the code "X" is not in the mapping of sex; the codes are "K", "M"'],
    [{ sex: null }, 'line 3.sex: the code null is not in the mapping of sex'],
    [{ sex: 'toString' }, 'line 3.sex: the code "toString" is not in the mapping of sex'],
    [{ endingReason: 'NY' }, 'line 3.endingReason: the code "NY" is not in the mapping of endingReason; the codes are "ARB", ""'],
    [{ endedOn: null }, 'line 3.endingReason: "ordinary-work" is given for a programme that has not ended'],
    [{ measures: [{ group: 'X', from: '2023-03-01', to: null }] }, 'line 3.measures[0].group: the code "X" is not in the mapping of measures; the codes are "NO"'],
    [{ sex: undefined }, 'line 3.sex: is missing'],
  ])('refuses %j, with the field, the code and the codes known', (change, message) => {
    expect(() => mapRecord({ ...raw, ...change }, mapping, 'line 3')).toThrow(message);
  });

  it('is checked itself', () => {
    expect(checkCodeMapping(mapping)).toBe(mapping);
    expect(() => checkCodeMapping({ ...mapping, sex: { K: 'kvinne' } })).toThrow('mapping.sex: the code "K" maps to "kvinne"; expected one of female, male, unknown');
    expect(() => checkCodeMapping({ ...mapping, sex: undefined })).toThrow('mapping.sex: expected an object, got undefined');
    expect(() => checkCodeMapping({ ...mapping, kjonn: {} })).toThrow('mapping.kjonn: not known');
  });
});
