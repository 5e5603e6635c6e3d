import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCodeMapping, checkRecord, mapRecord, type CodeMapping } from '../../src/statistics/index.js';
import { checkedDay, problemIn, type RecordProblem } from '../../src/statistics/recordProblem.js';
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
    ['an end on a day that does not exist', { endedOn: '2024-06-31' }, 'line 7.endedOn: "2024-06-31" is not a day that exists'],
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
    ['a birth that is neither a date nor a year', { born: true }, 'line 7.born: expected a date, a whole year or null, got true'],
    ['a birth on a day that does not exist', { born: '1990-02-30' }, 'line 7.born: "1990-02-30" is not a day that exists'],
    ['a measure with a field too many', { measures: [{ group: 'work-oriented', from: '2023-05-02', to: null, hours: 3 }] }, 'line 7.measures[0].hours: not known; the names are group, from, to'],
    ['a measure without an end', { measures: [good.measures[0], { group: 'work-oriented', from: '2023-05-02' }] }, 'line 7.measures[1].to: is missing'],
    ['leave with a group', { leave: [{ group: 'work-oriented', from: '2023-05-02', to: null }] }, 'line 7.leave[0].group: not known; the names are from, to'],
    ['leave that is no period', { leave: [null] }, 'line 7.leave[0]: expected an object, got null'],
    ['a field too many', { name: 'x' }, 'line 7.name: not known'],
    ['a field too few', { sex: undefined }, 'line 7.sex: is missing'],
    ['an empty id', { id: ' ' }, 'line 7.id: expected a pseudonym that is not empty'],
  ])('is refused for %s, with the field and the value', (_what, change, message) => {
    expect(checking(change)).toThrow(RangeError);
    expect(checking(change)).toThrow(message);
  });

  it.each<[object, RecordProblem]>([
    [{ id: ' ' }, { kind: 'wrong-form', value: '" "', form: 'pseudonym' }],
    [{ id: 7 }, { kind: 'wrong-form', value: '7', form: 'pseudonym' }],
    [{ id: '01010112377' }, { kind: 'person-number' }],
    [{ sex: 'K' }, { kind: 'not-in-list', value: '"K"', choices: ['female', 'male', 'unknown'] }],
    [{ citizenship: 'SYRIA' }, { kind: 'wrong-form', value: '"SYRIA"', form: 'citizenship' }],
    [{ citizenship: 'xSYR' }, { kind: 'wrong-form', value: '"xSYR"', form: 'citizenship' }],
    [{ county: '550' }, { kind: 'wrong-form', value: '"550"', form: 'county' }],
    [{ county: 'a55' }, { kind: 'wrong-form', value: '"a55"', form: 'county' }],
    [{ county: 55 }, { kind: 'wrong-form', value: '55', form: 'county' }],
    [{ municipality: '55011' }, { kind: 'wrong-form', value: '"55011"', form: 'municipality' }],
    [{ municipality: 'a5501' }, { kind: 'wrong-form', value: '"a5501"', form: 'municipality' }],
    [{ municipality: '0301' }, { kind: 'not-in-county', value: '"0301"', county: '"55"' }],
    [{ startedOn: '2023-02-30' }, { kind: 'no-such-day', value: '"2023-02-30"' }],
    [{ startedOn: '1.2.2023' }, { kind: 'wrong-form', value: '"1.2.2023"', form: 'date' }],
    [{ startedOn: 'x2023-02-01' }, { kind: 'wrong-form', value: '"x2023-02-01"', form: 'date' }],
    [{ startedOn: '2023-02-011' }, { kind: 'wrong-form', value: '"2023-02-011"', form: 'date' }],
    [{ startedOn: 2023 }, { kind: 'wrong-form', value: '2023', form: 'date' }],
    [{ startedOn: ['2023-02-01'] }, { kind: 'wrong-form', value: 'a list', form: 'date' }],
    [{ born: '17.5.1990' }, { kind: 'wrong-form', value: '"17.5.1990"', form: 'date-or-year' }],
    [{ born: '1990-02-30' }, { kind: 'no-such-day', value: '"1990-02-30"' }],
    [{ born: 1990.5 }, { kind: 'wrong-form', value: '1990.5', form: 'date-or-year' }],
    [{ born: true }, { kind: 'wrong-form', value: 'true', form: 'date-or-year' }],
    [{ born: '2023-02-02' }, { kind: 'born-after-start', value: '"2023-02-02"', startedOn: '2023-02-01' }],
    [{ born: 1902 }, { kind: 'born-long-before-start', value: '1902', startedOn: '2023-02-01', years: 120 }],
    [{ endedOn: '2023-01-31' }, { kind: 'ends-before-start', value: '"2023-01-31"', start: '2023-02-01', of: 'programme' }],
    [{ leave: [{ from: '2023-05-02', to: '2023-05-01' }] }, { kind: 'ends-before-start', value: '"2023-05-01"', start: '"2023-05-02"', of: 'period' }],
    [{ endedOn: null }, { kind: 'reason-without-ending', value: '"ordinary-work"' }],
    [{ endingReason: null }, { kind: 'ending-without-reason' }],
  ])('is refused for %j with what is wrong as data too', (change, problem) => {
    let refusal: unknown = null;
    try {
      checking(change)();
    } catch (error) {
      refusal = error;
    }
    expect(problemIn(refusal)).toEqual(problem);
  });

  it('is refused without data for what only a program can do wrong, and other errors have none', () => {
    for (const change of [{ name: 'x' }, { sex: undefined }, { leave: null }]) {
      let refusal: unknown = null;
      try {
        checking(change)();
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toBeInstanceOf(RangeError);
      expect(problemIn(refusal)).toBeNull();
    }
    expect(problemIn(Object.assign(new Error('of another kind'), { problem: { kind: 'person-number' } }))).toBeNull();
    expect(problemIn(null)).toBeNull();
    const broken = () => {
      throw new TypeError('not about the day');
    };
    expect(() => checkedDay('2024-01-01', broken)).toThrow(TypeError);
  });

  it('is called a record where nothing else is said', () => {
    expect(() => checkRecord({ ...good, sex: 'K' })).toThrow(/^record\.sex: /);
    expect(() => checkRecord(null)).toThrow(/^record: expected an object, got null$/);
  });

  it('may start and end on one day, with leave and measures of one day', () => {
    const day = '2023-02-01';
    expect(checking({ endedOn: day, leave: [{ from: day, to: day }], measures: [{ group: 'life-skills', from: day, to: day }] })).not.toThrow();
  });

  it('may leave open what the register may not hold', () => {
    expect(checking({ born: null, citizenship: null, county: null, municipality: null })).not.toThrow();
    expect(checking({ municipality: null })).not.toThrow();
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

  it('is refused for a DUF number as id, and not for digits that are no number of a person', () => {
    // Made up: the control number is the weighted sum of the ten digits, modulo 11.
    for (const id of ['209912345608', '2099 123456 08', 'DUF 209912345608', '199900000004']) {
      expect(checking({ id }), id).toThrow('line 7.id: has the form of a birth number, D number or DUF number');
    }
    for (const id of ['209912345607', '209912345609', '189912345608', '2099123456081', 'a2099b12345608', '9f01010112377c4', '01010112318', '01010112378']) {
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
    expect(mapRecord({ ...raw, endedOn: null, endingReason: null }, mapping).endingReason).toBeNull();
  });

  it.each([
    [{ sex: 'X' }, 'line 3.sex: the code "X" is not in the mapping of sex; the codes are "K", "M"'],
    [{ sex: null }, 'line 3.sex: the code null is not in the mapping of sex'],
    [{ sex: 'toString' }, 'line 3.sex: the code "toString" is not in the mapping of sex'],
    [{ endingReason: 'NY' }, 'line 3.endingReason: the code "NY" is not in the mapping of endingReason; the codes are "ARB", ""'],
    [{ endedOn: null }, 'line 3.endingReason: "ordinary-work" is given for a programme that has not ended'],
    [{ measures: [{ group: 'X', from: '2023-03-01', to: null }] }, 'line 3.measures[0].group: the code "X" is not in the mapping of measures; the codes are "NO"'],
    [{ sex: undefined }, 'line 3.sex: is missing'],
    [{ sex: ['K'] }, 'line 3.sex: the code a list is not in the mapping of sex'],
    [{ citizenship: 'XX' }, 'line 3.citizenship: the code "XX" is not in the mapping of citizenship; the codes are "SY"'],
    [{ county: '5' }, 'line 3.county: expected a county as two digits or null, got "5"'],
    [{ endedOn: null, endingReason: 'NY' }, 'line 3.endingReason: the code "NY" is not in the mapping of endingReason'],
    [{ endingReason: 'ARB', endedOn: undefined }, 'line 3.endedOn: is missing'],
    [{ measures: null }, 'line 3.measures: expected a list of periods, got null'],
    [{ measures: [null] }, 'line 3.measures[0]: expected an object, got null'],
    [{ measures: [{ group: 'NO', from: '2023-03-01' }] }, 'line 3.measures[0].to: is missing'],
  ])('refuses %j, with the field, the code and the codes known', (change, message) => {
    expect(() => mapRecord({ ...raw, ...change }, mapping, 'line 3')).toThrow(message);
  });

  it('says which code is not in it as data too', () => {
    let refusal: unknown = null;
    try {
      mapRecord({ ...raw, sex: 'X' }, mapping);
    } catch (error) {
      refusal = error;
    }
    expect(String(refusal)).toContain('record.sex: the code "X" is not in the mapping');
    expect(problemIn(refusal)).toEqual({ kind: 'code-not-mapped', value: '"X"', mapping: 'sex', codes: ['"K"', '"M"'] });
    expect(() => mapRecord(null, mapping)).toThrow(/^record: expected an object, got null$/);
  });

  it('may map counties and municipalities, and codes of them to what is not known', () => {
    const places: CodeMapping = { ...mapping, county: { T: '55', '': null }, municipality: { '1': '5501', '': null } };
    expect(checkCodeMapping(places)).toBe(places);
    expect(mapRecord({ ...raw, county: 'T', municipality: 1 }, places)).toMatchObject({ county: '55', municipality: '5501' });
    expect(mapRecord({ ...raw, county: '', municipality: '' }, places)).toMatchObject({ county: null, municipality: null });
    expect(mapRecord({ ...raw, county: null, municipality: null }, places)).toMatchObject({ county: null, municipality: null });
    expect(() => mapRecord({ ...raw, county: '55' }, places)).toThrow('record.county: the code "55" is not in the mapping of county; the codes are "T", ""');
  });

  it.each([
    [{ citizenship: { SY: 'syr' } }, 'mapping.citizenship: the code "SY" maps to "syr"; expected a country as three capital letters or null'],
    [{ county: { T: 55 } }, 'mapping.county: the code "T" maps to 55; expected a county as two digits or null'],
    [{ municipality: { T: '55' } }, 'mapping.municipality: the code "T" maps to "55"; expected a municipality as four digits or null'],
    [{ measures: { NO: null } }, 'mapping.measures: the code "NO" maps to null; expected one of norwegian-and-social-studies, work-oriented'],
    [{ sex: JSON.parse('{"__proto__":"female"}') as object }, 'mapping.sex: "__proto__" cannot be a code'],
    [{ county: null }, 'mapping.county: expected an object, got null'],
  ])('is refused for %j', (change, message) => {
    expect(() => checkCodeMapping({ ...mapping, ...change })).toThrow(message);
  });

  it('is checked itself', () => {
    expect(() => checkCodeMapping(null)).toThrow(/^mapping: expected an object, got null$/);
    expect(checkCodeMapping(mapping)).toBe(mapping);
    expect(() => checkCodeMapping({ ...mapping, sex: { K: 'kvinne' } })).toThrow('mapping.sex: the code "K" maps to "kvinne"; expected one of female, male, unknown');
    expect(() => checkCodeMapping({ ...mapping, sex: undefined })).toThrow('mapping.sex: expected an object, got undefined');
    expect(() => checkCodeMapping({ ...mapping, kjonn: {} })).toThrow('mapping.kjonn: not known');
  });
});
