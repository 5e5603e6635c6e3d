import { describe, expect, it } from 'vitest';
import { checkBreakdown, nameOfBreakdown, recordDimensions, type RecordDimension } from '../../src/statistics/breakdown.js';
import {
  cellAt,
  disclosurePolicies,
  populations,
  tabulate,
  tally,
  type Population,
  type ProgrammeRecord,
  type Table,
  type TabulateRecordsOptions,
} from '../../src/statistics/index.js';
import { goodRecord } from '../support/goodRecord.js';

const ended: ProgrammeRecord = { ...goodRecord, startedOn: '2023-02-01', endedOn: '2024-06-30', leave: [], measures: [] };
const unknown: ProgrammeRecord = {
  ...ended,
  id: 'u',
  sex: 'unknown',
  born: null,
  citizenship: null,
  protection: 'unknown',
  county: null,
  municipality: null,
  education: 'unknown',
  endingReason: 'not-registered',
};
const of = (records: readonly ProgrammeRecord[], options: Partial<TabulateRecordsOptions>): Table =>
  tabulate(records, { population: 'leavers', by: [], measure: 'persons', years: [2024], disclosure: disclosurePolicies.none, ...options });
const value = (number: number) => ({ status: 'value', value: number });
const inAll = ({ nb, nn, en }: Table['title']): readonly string[] => [nb, nn, en];

describe('a breakdown', () => {
  it('is of the dimensions that its population has', () => {
    const dimensionsOf = (population: Population): readonly RecordDimension[] =>
      recordDimensions.filter((dimension) => {
        try {
          checkBreakdown({ population, by: [dimension] }, 'it');
          return true;
        } catch (error) {
          expect(String(error)).toBe(`RangeError: it.by[0]: "${dimension}" is no dimension of ${population}`);
          return false;
        }
      });
    const plain = ['sex', 'age', 'citizenship', 'protection', 'county', 'municipality', 'education'] as const;
    expect(Object.fromEntries(populations.map((population) => [population, dimensionsOf(population)]))).toEqual({
      participants: [...plain, 'measures'],
      entrants: [...plain, 'measures'],
      leavers: [...plain, 'ending-reason', 'measures', 'programme-time'],
      'programme-times': ['sex', 'citizenship', 'protection', 'county', 'municipality', 'education', 'programme-time'],
    });
  });

  it('has its dimensions in one order, and a name', () => {
    const breakdown = checkBreakdown({ population: 'leavers', by: ['education', 'sex'] }, 'it');
    expect(breakdown).toEqual({ population: 'leavers', by: ['sex', 'education'] });
    expect(nameOfBreakdown(breakdown)).toBe('leavers: sex, education');
    expect(nameOfBreakdown({ population: 'entrants', by: [] })).toBe('entrants');
  });

  it.each([
    [null, 'it: expected an object, got null'],
    [{ population: 'leavers', by: [], year: 2024 }, 'it.year: not known; the names are population, by'],
    [{ population: 'everybody', by: [] }, 'it.population: expected one of participants, entrants, leavers, programme-times, got "everybody"'],
    [{ population: 'leavers', by: 'sex' }, 'it.by: expected a list of dimensions, got "sex"'],
    [{ population: 'leavers', by: ['sex', 'hair'] }, 'it.by[1]: expected one of sex, age, citizenship, protection, county, municipality, education, ending-reason, measures, programme-time, got "hair"'],
    [{ population: 'leavers', by: ['sex', 'age', 'sex'] }, 'it.by[2]: "sex" is there twice'],
  ])('is refused: %j', (given, message) => {
    expect(() => checkBreakdown(given, 'it')).toThrow(new RangeError(message));
  });
});

describe('a table of records', () => {
  it.each<readonly [RecordDimension, string, readonly string[], string]>([
    ['sex', 'Kjonn', ['Kjønn', 'Kjønn', 'Sex'], '2 1 9 0'],
    ['age', 'age', ['Alder', 'Alder', 'Age'], '0-18 19-24 25-30 31-40 41-50 51-55 56+ unknown all'],
    ['citizenship', 'citizenship', ['Statsborgerskap', 'Statsborgarskap', 'Citizenship'], 'SYR unknown all'],
    ['protection', 'protection', ['Beskyttelse', 'Vern', 'Protection'], 'displaced-from-ukraine other-collective-protection other unknown all'],
    ['county', 'Region', ['Fylke', 'Fylke', 'County'], '03 11 15 18 31 32 33 34 39 40 42 46 50 55 56 99 0'],
    ['municipality', 'municipality', ['Kommune', 'Kommune', 'Municipality'], '5501 unknown all'],
    ['education', 'education', ['Utdanningsnivå', 'Utdanningsnivå', 'Level of education'], 'none primary upper-secondary higher unknown all'],
    ['ending-reason', 'ending-reason', ['Avslutningsårsak', 'Avslutningsårsak', 'Ending reason'], 'ordinary-work work-with-wage-subsidy upper-secondary higher-education preparatory-adult-education labour-market-measures other-named-reason not-registered all'],
    ['programme-time', 'programme-time', ['Programtid', 'Programtid', 'Time in the programme'], '0-6 6-12 12-24 24+ all'],
  ])('by %s has its categories, those who are unknown and all, and a title', (dimension, id, label, codes) => {
    const table = of([ended, unknown], { by: [dimension] });
    expect(table.id).toBe(`leavers-${dimension}`);
    expect(table.dimensions.map((one) => one.id)).toEqual([id, 'Tid']);
    expect(inAll(table.dimensions[0]!.label)).toEqual(label);
    expect(table.dimensions[0]!.categories.map(({ code }) => code).join(' ')).toBe(codes);
    const [nb, nn, en] = label.map((word) => word.toLowerCase());
    expect(inAll(table.title)).toEqual([`Avsluttet program, ${nb!}, år`, `Avslutta program, ${nn!}, år`, `Left the programme, ${en!}, year`]);
    expect(table.notes).toEqual([]);
    const withRoles = table.dimensions[0]!.categories.filter(({ role }) => role !== undefined).map(({ code, role }) => [code, role]);
    const last = codes.split(' ').slice(-2);
    const isKnown = dimension === 'ending-reason' || dimension === 'programme-time';
    expect(withRoles).toEqual(isKnown ? [[last[1], 'total']] : [[last[0], 'unknown'], [last[1], 'total']]);
    expect(cellAt(table, { [id]: last[1]!, Tid: '2024' })).toEqual(value(2));
    if (!isKnown) expect(cellAt(table, { [id]: last[0]!, Tid: '2024' })).toEqual(value(1));
  });

  it('has the words of all, and of what is unknown', () => {
    const [first] = of([unknown], { by: ['citizenship'] }).dimensions;
    expect(first!.categories.map(({ label }) => inAll(label))).toEqual([
      ['Ukjent', 'Ukjend', 'Unknown'],
      ['Alle', 'Alle', 'All'],
    ]);
    const [bands] = of([unknown], { by: ['age'], ageLimits: [] }).dimensions;
    expect(bands!.categories.map(({ label }) => inAll(label))).toEqual([
      ['Alle aldre', 'Alle aldrar', 'All ages'],
      ['Ukjent', 'Ukjend', 'Unknown'],
      ['Alle', 'Alle', 'All'],
    ]);
    const [times] = of([], { by: ['programme-time'], programmeTime: { borders: [] } }).dimensions;
    expect(times!.categories.map(({ code }) => code)).toEqual(['any', 'all']);
  });

  it.each<readonly [Population, readonly string[], readonly number[]]>([
    ['participants', ['Deltakere, kjønn, år', 'Deltakarar, kjønn, år', 'Participants, sex, year'], [2, 3]],
    ['entrants', ['Startet, kjønn, år', 'Starta, kjønn, år', 'Started, sex, year'], [2, 1]],
    ['leavers', ['Avsluttet program, kjønn, år', 'Avslutta program, kjønn, år', 'Left the programme, sex, year'], [0, 2]],
  ])('of %s counts them in their years, and says whom it counts', (population, title, counts) => {
    const entrant: ProgrammeRecord = { ...ended, startedOn: '2024-12-31', endedOn: null, endingReason: null };
    const table = of([ended, unknown, entrant], { population, by: ['sex'], years: [2023, 2024] });
    expect(inAll(table.title)).toEqual(title);
    expect(['2023', '2024'].map((Tid) => cellAt(table, { Kjonn: '0', Tid }))).toEqual(counts.map(value));
    expect(table.contents.map(({ code, unit, decimals, label }) => [code, unit, decimals, inAll(label)])).toEqual([['persons', 'persons', 0, title.map((one) => one.split(',')[0]!)]]);
  });

  it('of the time in the programme has no years', () => {
    const table = of([{ ...ended, startedOn: '2022-02-01', endedOn: '2022-06-01' }], { population: 'programme-times', by: ['sex', 'programme-time'] });
    expect(table.dimensions.map(({ id }) => id)).toEqual(['Kjonn', 'programme-time']);
    expect(table.title.en).toBe('Participants, sex, time in the programme');
    expect(cellAt(table, { Kjonn: '2', 'programme-time': '0-6' })).toEqual(value(1));
  });

  it.each([
    ['goal-attainment', ['Andel med overgang til arbeid eller utdanning', 'Del med overgang til arbeid eller utdanning', 'Share who went to work or education'], 60],
    ['work', ['Andel med overgang til arbeid', 'Del med overgang til arbeid', 'Share who went to work'], 20],
    ['education', ['Andel med overgang til utdanning', 'Del med overgang til utdanning', 'Share who went to education'], 40],
  ] as const)('of %s has a share of the leavers, the dimensions alone', (measure, label, percent) => {
    const reasons = ['ordinary-work', 'upper-secondary', 'higher-education', 'labour-market-measures', 'not-registered'] as const;
    const records = reasons.map((endingReason) => ({ ...ended, endingReason }));
    const table = of(records, { by: ['sex'], measure });
    expect(table.dimensions.map(({ id }) => id)).toEqual(['Kjonn', 'Tid']);
    expect(table.contents.map(({ code, unit, decimals, label: words }) => [code, unit, decimals, inAll(words)])).toEqual([[measure, 'percent', 0, label]]);
    expect(cellAt(table, { Kjonn: '2', Tid: '2024' })).toEqual(value(percent));
    expect(cellAt(table, { Kjonn: '1', Tid: '2024' })).toEqual({ status: 'not-applicable' });
    const registered = of(records, { by: ['sex'], measure, base: 'registered-reason' });
    expect(cellAt(registered, { Kjonn: '2', Tid: '2024' })).toEqual(value((percent * 5) / 4));
    const counted = tally(records, { years: { from: 2024, through: 2024 }, breakdowns: [{ population: 'leavers', by: ['sex', 'ending-reason'] }] });
    expect(tabulate(counted, { population: 'leavers', by: ['sex'], measure, years: [2024], disclosure: disclosurePolicies.none })).toEqual(table);
  });

  it('by groups of measures counts each person in each of them, and says so', () => {
    const records = [
      { ...ended, measures: [{ group: 'work-oriented', from: '2024-02-01', to: null }, { group: 'life-skills', from: '2024-02-01', to: null }] },
      { ...ended, measures: [{ group: 'work-oriented', from: '2024-02-01', to: null }] },
      ended,
    ] as const;
    const table = of(records, { by: ['measures', 'sex'] });
    expect(table.dimensions.map(({ id }) => id)).toEqual(['measures', 'Kjonn', 'Tid']);
    expect(table.dimensions[0]!.categories.map(({ label }) => inAll(label))).toContainEqual(['Ingen tiltak', 'Ingen tiltak', 'No measures']);
    const row = (measures: string) => cellAt(table, { measures, Kjonn: '2', Tid: '2024' });
    expect(['work-oriented', 'life-skills', 'none', 'parental-guidance'].map(row)).toEqual([2, 1, 1, 0].map(value));
    expect(table.notes.map(({ en }) => en)).toEqual(['A participant can have measures in several groups and is counted once in each. The shares are not to be added.']);
    expect(table.title.en).toBe('Left the programme, group of measures, sex, year');
  });

  it('has no sums when none are wanted, and they when they are', () => {
    const rolesOf = (totals: boolean | undefined) => of([ended], { by: ['sex', 'education'], totals }).dimensions.map(({ categories }) => categories.filter(({ role }) => role === 'total').length);
    expect([undefined, true, false].map(rolesOf)).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 0],
    ]);
  });

  it('names counties and municipalities as they are given, the counties being those of the last year', () => {
    const same = (name: string) => ({ nb: name, nn: name, en: name });
    const municipalities = [{ code: '5501', label: same('Tromsø') }, { code: '0301', label: same('Oslo') }];
    const [first] = of([ended], { by: ['municipality'], municipalities, totals: false }).dimensions;
    expect(first!.categories).toEqual(municipalities);
    const counties = [{ code: '55', label: same('Troms') }];
    expect(of([ended], { by: ['county'], counties }).dimensions[0]!.categories.map(({ code }) => code)).toEqual(['55', '0']);
    expect(of([], { by: ['county'], years: [2022, 2023] }).dimensions[0]!.categories).toHaveLength(11 + 1);
    expect(of([], { by: ['county'], years: [2023, 2024] }).dimensions[0]!.categories).toHaveLength(15 + 1);
    expect(() => of([ended], { by: ['municipality'], municipalities: [{ code: '0301', label: same('Oslo') }] })).toThrow('municipality: the records have the code "5501"; expected one of 0301');
  });

  it('holds small counts back as the directorate does where nothing else is said', () => {
    const table = tabulate([ended], { population: 'leavers', by: ['sex'], measure: 'persons', years: [2024] });
    expect(cellAt(table, { Kjonn: '2', Tid: '2024' })).toEqual({ status: 'suppressed' });
  });

  it('is counted with the ages, the day of ageing and the time that are given', () => {
    const born25 = { ...ended, born: '1999-12-31', endedOn: '2024-06-30' } as const;
    const bandOf = (options: Partial<TabulateRecordsOptions>) => of([born25], { by: ['age'], totals: false, ...options }).cells.map((cell) => cell.status === 'value' && cell.value);
    expect(bandOf({ ageLimits: [25] })).toEqual([0, 1]);
    expect(bandOf({ ageLimits: [25], agedOn: 'day-of-ending' })).toEqual([1, 0]);
    expect(of([ended], { by: ['programme-time'], programmeTime: { borders: [3] }, totals: false }).dimensions[0]!.categories.map(({ code }) => code)).toEqual(['0-3', '3+']);
  });

  it('comes from a stream as a promise, and is the same', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await
    const stream = async function* () {
      yield* [ended, unknown];
    };
    const options = { population: 'leavers', by: ['sex'], measure: 'persons', years: [2024] } as const;
    expect(await tabulate(stream(), options)).toEqual(tabulate([ended, unknown], options));
  });

  it.each<readonly [object, string]>([
    [{ hair: 1 }, 'options.hair: not known; the names are population, by, measure, years, totals, counties, municipalities, base, disclosure, ageLimits, agedOn, programmeTime'],
    [{ totals: 1 }, 'totals: expected one of true, false, got 1'],
    [{ counties: 5 }, 'counties: expected a list, got 5'],
    [{ municipalities: [5] }, 'municipalities[0]: expected a category, got 5'],
    [{ disclosure: { smallest: 0 } }, 'disclosure.smallest: expected a whole number from 1 to 1000, got 0'],
    [{ measure: 'height' }, 'measure: expected one of persons, goal-attainment, work, education, got "height"'],
    [{ years: [] }, 'years: expected a list of one year or more, got a list'],
    [{ years: 2024 }, 'years: expected a list of one year or more, got 2024'],
    [{ years: [1989] }, 'years[0]: expected a year from 1990 to 2100, got 1989'],
    [{ years: [2024, 2023] }, 'years[1]: expected a year from 2025 to 2100, got 2023'],
    [{ population: 'programme-times' }, 'by: expected one dimension or more for programme-times'],
    [{ base: 'some' }, 'base: expected one of all-leavers, registered-reason, got "some"'],
    [{ measure: 'education', population: 'entrants' }, 'measure: "education" is a share of leavers, not of entrants'],
    [{ measure: 'goal-attainment', by: ['sex', 'measures'] }, 'by: a table of goal-attainment cannot have measures'],
    [{ measure: 'work', by: ['ending-reason'] }, 'by: a table of work cannot have ending-reason'],
  ])('is refused for %j', (options, message) => {
    expect(() => of([], options)).toThrow(new RangeError(message));
  });

  it('is refused without options', () => {
    expect(() => tabulate([], null as never)).toThrow(new RangeError('options: expected an object, got null'));
  });

  it('of a tally has years that the tally counted: participants from their first year', () => {
    const counted = tally([], { years: { from: 2020, through: 2024 }, participantsFrom: 2022, breakdowns: [{ population: 'participants', by: [] }, { population: 'leavers', by: [] }] });
    const years = (population: Population, from: number, through: number) => () => tabulate(counted, { population, by: [], measure: 'persons', years: from === through ? [from] : [from, through] });
    expect(years('participants', 2022, 2024)).not.toThrow();
    expect(years('leavers', 2020, 2024)).not.toThrow();
    expect(years('participants', 2021, 2024)).toThrow('years[0]: expected a year from 2022 to 2024, got 2021');
    expect(years('leavers', 2019, 2024)).toThrow('years[0]: expected a year from 2020 to 2024, got 2019');
    expect(years('leavers', 2024, 2025)).toThrow('years[1]: expected a year from 2020 to 2024, got 2025');
    expect(() => tabulate(counted, { population: 'leavers', by: [], measure: 'persons', years: [2024], agedOn: 'day-of-ending' } as never)).toThrow(/^options.agedOn: not known/);
    expect(() => tabulate({ ...counted, records: -1 }, { population: 'leavers', by: [], measure: 'persons', years: [2024] })).toThrow('tally.records: expected a number of records, got -1');
  });
});

describe('a cell of a table', () => {
  const table = of([ended, unknown], { by: ['sex', 'education'] });
  const shares = of([ended], { by: ['sex'], measure: 'work' });

  it('is found by its codes, whatever their order', () => {
    expect(cellAt(table, { Tid: '2024', education: 'higher', Kjonn: '2' })).toEqual(value(1));
    expect(cellAt(table, { Tid: '2024', education: 'unknown', Kjonn: '9' }, 'persons')).toEqual(value(1));
    expect(cellAt({ ...shares, contents: [...shares.contents, { ...shares.contents[0]!, code: 'more' }], cells: shares.cells.flatMap((cell) => [cell, value(7) as never]) }, { Kjonn: '2', Tid: '2024' }, 'more')).toEqual(value(7));
  });

  it.each<readonly [Readonly<Record<string, string>>, string | undefined, string]>([
    [{ Kjonn: '2', education: 'higher', Tid: '2024', Region: '55' }, undefined, 'at.Region: no dimension of leavers-sex-education; they are Kjonn, education, Tid'],
    [{ Kjonn: '2', education: 'higher' }, undefined, 'at.Tid: expected one of 2024, got undefined'],
    [{ Kjonn: '3', education: 'higher', Tid: '2024' }, undefined, 'at.Kjonn: expected one of 2, 1, 9, 0, got "3"'],
    [{ Kjonn: '2', education: 'higher', Tid: '2024' }, 'share', 'contents: expected one of persons, got "share"'],
  ])('is refused for %j', (at, contents, message) => {
    expect(() => cellAt(table, at, contents)).toThrow(new RangeError(message));
  });

  it('needs the code of what is measured where there are several', () => {
    const two = { ...table, contents: [...table.contents, { ...table.contents[0]!, code: 'share' }] };
    expect(() => cellAt(two, { Kjonn: '2', education: 'higher', Tid: '2024' })).toThrow('contents: expected one of persons, share, got undefined');
  });
});
