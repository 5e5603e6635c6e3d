import { describe, expect, it } from 'vitest';
import { annualReport, disclosurePolicies, tally, type ProgrammeRecord, type ReportTables, type Table, type Tally } from '../../src/statistics/index.js';
import { goodRecord } from '../support/goodRecord.js';

const open = { year: 2024, disclosure: disclosurePolicies.none } as const;
const report = (records: readonly ProgrammeRecord[] = [], options: object = {}) => annualReport(records, { ...open, ...options });

const names = ['participants', 'entrants', 'leavers', 'table1', 'table2', 'figure1', 'figure2', 'figure3', 'figure4', 'figure5', 'figure6', 'figure7'] as const;
const inAll = ({ nb, nn, en }: Table['title']): readonly string[] => [nb, nn, en];
const share = ['Andel av dem som avsluttet', 'Del av dei som avslutta', 'Share of those who left'];
const attained = ['Andel med overgang til arbeid eller utdanning', 'Del med overgang til arbeid eller utdanning', 'Share who went to work or education'];
const left = ['Avsluttet program', 'Avslutta program', 'Left the programme'];
const ofParticipants = ['Andel av deltakerne', 'Del av deltakarane', 'Share of the participants'];

describe('the tables of the report', () => {
  // The captions of the report for 2024, with the year said where it is one.
  it.each<readonly [keyof ReportTables, string, string, string, string]>([
    ['participants', 'participants', 'Deltakere i introduksjonsprogram', 'Deltakarar i introduksjonsprogram', 'Participants in the introduction programme'],
    ['entrants', 'entrants', 'Startet i introduksjonsprogram', 'Starta i introduksjonsprogram', 'Started in the introduction programme'],
    ['leavers', 'leavers', 'Avsluttet introduksjonsprogram', 'Avslutta introduksjonsprogram', 'Left the introduction programme'],
    ['table1', 'table-1', 'Deltakelse i tiltak i introduksjonsprogrammet fordelt på tiltaksgrupper', 'Deltaking i tiltak i introduksjonsprogrammet fordelt på tiltaksgrupper', 'Participation in measures in the introduction programme, by group of measures'],
    ['table2', 'table-2', 'Andel deltakere med overgang til arbeid eller utdanning direkte etter avsluttet introduksjonsprogram i 2024, etter fylke', 'Del av deltakarane med overgang til arbeid eller utdanning direkte etter avslutta introduksjonsprogram i 2024, etter fylke', 'Share of participants who went to work or education directly after the introduction programme in 2024, by county'],
    ['figure1', 'figure-1', 'Programtid for deltakere under integreringsloven, etter beskyttelse', 'Programtid for deltakarar under integreringslova, etter vern', 'Time in the programme for participants under the Integration Act, by protection'],
    ['figure2', 'figure-2', 'Andel med overgang til arbeid og utdanning direkte etter avsluttet introduksjonsprogram', 'Del med overgang til arbeid og utdanning direkte etter avslutta introduksjonsprogram', 'Share who went to work and education directly after the introduction programme'],
    ['figure3', 'figure-3', 'Andel med overgang til arbeid og utdanning i 2024, fordrevne fra Ukraina og øvrige flyktninggrupper', 'Del med overgang til arbeid og utdanning i 2024, fordrivne frå Ukraina og andre flyktninggrupper', 'Share who went to work and education in 2024, displaced persons from Ukraine and other groups of refugees'],
    ['figure4', 'figure-4', 'Avslutningsårsaker i 2024', 'Avslutningsårsaker i 2024', 'Ending reasons in 2024'],
    ['figure5', 'figure-5', 'Utdanningsnivå og overgang til arbeid eller utdanning i 2024', 'Utdanningsnivå og overgang til arbeid eller utdanning i 2024', 'Level of education and transition to work or education in 2024'],
    ['figure6', 'figure-6', 'Overgang til arbeid eller utdanning etter avsluttet program for utvalgte grupper', 'Overgang til arbeid eller utdanning etter avslutta program for utvalde grupper', 'Transition to work or education after the programme for selected groups'],
    ['figure7', 'figure-7', 'Resultat fordelt på alder i 2024', 'Resultat fordelt på alder i 2024', 'Result by age in 2024'],
  ])('%s has its id and its title in three languages', (name, id, ...title) => {
    const { tables } = report();
    expect([tables[name].id, ...inAll(tables[name].title)]).toEqual([id, ...title]);
  });

  it.each<readonly [keyof ReportTables, readonly string[]]>([
    ['participants', ['Tid: 2023 2024', 'Kjonn: 2 1 0']],
    ['entrants', ['Tid: 2023 2024', 'Kjonn: 2 1 0']],
    ['leavers', ['Tid: 2023 2024', 'Kjonn: 2 1 0']],
    ['table1', ['measures: norwegian-and-social-studies work-oriented other-integration education-oriented parental-guidance life-skills none', 'Tid: 2023 2024']],
    ['table2', ['Region: 03 11 15 18 31 32 33 34 39 40 42 46 50 55 56 0', 'Kjonn: 2 1 0']],
    ['figure1', ['protection: collective-protection other', 'programme-time: 0-6 6-12 12-24 24+']],
    ['figure2', ['Tid: 2016 2017 2018 2019 2020 2021 2022 2023 2024', 'outcome: work education']],
    ['figure3', ['protection: displaced-from-ukraine other', 'outcome: work education']],
    ['figure4', ['ending-reason: ordinary-work work-with-wage-subsidy upper-secondary higher-education preparatory-adult-education labour-market-measures other-named-reason not-registered']],
    ['figure5', ['education: none primary upper-secondary higher', 'Kjonn: 2 1 0']],
    ['figure6', ['group: women men higher-education no-collective-protection higher-education-no-collective-protection', 'Tid: 2019 2020 2021 2022 2023 2024']],
    ['figure7', ['age: 0-18 19-24 25-30 31-40 41-50 51-55 56+']],
  ])('%s has its dimensions with their categories, without what nobody is unknown in', (name, dimensions) => {
    expect(report().tables[name].dimensions.map(({ id, categories }) => `${id}: ${categories.map(({ code }) => code).join(' ')}`)).toEqual(dimensions);
  });

  it('have a name and perhaps a role for each dimension', () => {
    const { tables } = report();
    const dimensions = new Map(names.flatMap((name) => tables[name].dimensions.map(({ id, label, role }) => [id, [...inAll(label), role ?? '']] as const)));
    expect(Object.fromEntries(dimensions)).toEqual({
      Tid: ['År', 'År', 'Year', 'time'],
      Kjonn: ['Kjønn', 'Kjønn', 'Sex', ''],
      measures: ['Tiltaksgruppe', 'Tiltaksgruppe', 'Group of measures', ''],
      Region: ['Fylke', 'Fylke', 'County', 'geo'],
      protection: ['Beskyttelse', 'Vern', 'Protection', ''],
      'programme-time': ['Programtid', 'Programtid', 'Time in the programme', ''],
      outcome: ['Overgang til', 'Overgang til', 'Went to', ''],
      'ending-reason': ['Avslutningsårsak', 'Avslutningsårsak', 'Ending reason', ''],
      education: ['Utdanningsnivå', 'Utdanningsnivå', 'Level of education', ''],
      group: ['Gruppe', 'Gruppe', 'Group', ''],
      age: ['Alder', 'Alder', 'Age', ''],
    });
  });

  it.each<readonly [keyof ReportTables, readonly (readonly [string, string, readonly string[]])[]]>([
    ['participants', [['participants', 'persons', ['Deltakere', 'Deltakarar', 'Participants']]]],
    ['entrants', [['entrants', 'persons', ['Startet', 'Starta', 'Started']]]],
    ['leavers', [['leavers', 'persons', left]]],
    ['table1', [['share', 'percent', ofParticipants]]],
    ['table2', [['goal-attainment', 'percent', attained]]],
    ['figure1', [['share', 'percent', ofParticipants]]],
    ['figure2', [['share', 'percent', share]]],
    ['figure3', [['share', 'percent', share]]],
    ['figure4', [['share', 'percent', share], ['leavers', 'persons', left]]],
    ['figure5', [['goal-attainment', 'percent', attained]]],
    ['figure6', [['goal-attainment', 'percent', attained]]],
    ['figure7', [['goal-attainment', 'percent', attained], ['leavers', 'persons', left]]],
  ])('%s says what is measured, in whole numbers', (name, contents) => {
    const printed = report().tables[name].contents;
    expect(printed.map(({ code, unit, label }) => [code, unit, inAll(label)])).toEqual(contents);
    expect(new Set(printed.map(({ decimals }) => decimals))).toEqual(new Set([0]));
  });

  it('say who is in the base of the shares of leavers', () => {
    const notesOf = (options: object) => Object.fromEntries(names.map((name) => [name, report([], options).tables[name].notes.map(inAll)] as const));
    const inBase = [['Deltakere uten registrert avslutningsårsak er med i grunnlaget.', 'Deltakarar utan registrert avslutningsårsak er med i grunnlaget.', 'Participants without a registered ending reason are included in the base.']];
    const leftOut = [['Deltakere uten registrert avslutningsårsak er ikke med i grunnlaget.', 'Deltakarar utan registrert avslutningsårsak er ikkje med i grunnlaget.', 'Participants without a registered ending reason are left out of the base.']];
    const others = {
      participants: [],
      entrants: [],
      leavers: [],
      table1: [
        [
          'En deltaker kan ha tiltak i flere grupper og telles én gang i hver. Andelene skal derfor ikke summeres.',
          'Ein deltakar kan ha tiltak i fleire grupper og blir talt éin gong i kvar. Delane skal derfor ikkje summerast.',
          'A participant can have measures in several groups and is counted once in each. The shares are not to be added.',
        ],
      ],
      figure1: [
        [
          'Deltakere med oppstart fra 1. januar 2021 til 21. mai 2023. Permisjon er trukket fra. Grensene er flyttet 14 dager.',
          'Deltakarar med oppstart frå 1. januar 2021 til 21. mai 2023. Permisjon er trekt frå. Grensene er flytta 14 dagar.',
          'Participants who started from 1 January 2021 to 21 May 2023. Leave is subtracted. The borders are moved by 14 days.',
        ],
      ],
    };
    const ofLeavers = ['table2', 'figure2', 'figure3', 'figure4', 'figure5', 'figure6', 'figure7'];
    expect(notesOf({})).toEqual({ ...others, ...Object.fromEntries(ofLeavers.map((name) => [name, inBase])) });
    expect(notesOf({ base: 'registered-reason' })).toEqual({ ...others, ...Object.fromEntries(ofLeavers.map((name) => [name, leftOut])) });
  });

  it('are drawn as the figures are: lines over years, bars otherwise', () => {
    const { tables } = report();
    expect(Object.fromEntries(names.map((name) => [name, tables[name].chart] as const))).toEqual({
      participants: null,
      entrants: null,
      leavers: null,
      table1: null,
      table2: null,
      figure1: { kind: 'bars', along: 'programme-time', series: 'protection', contents: 'share' },
      figure2: { kind: 'lines', along: 'Tid', series: 'outcome', contents: 'share' },
      figure3: { kind: 'bars', along: 'protection', series: 'outcome', contents: 'share' },
      figure4: { kind: 'bars', along: 'ending-reason', series: null, contents: 'share' },
      figure5: { kind: 'bars', along: 'education', series: 'Kjonn', contents: 'goal-attainment' },
      figure6: { kind: 'lines', along: 'Tid', series: 'group', contents: 'goal-attainment' },
      figure7: { kind: 'bars', along: 'age', series: null, contents: 'goal-attainment' },
    });
  });

  it('have a row for the unknown where somebody is unknown, marked as such', () => {
    const unknown: ProgrammeRecord = {
      ...goodRecord,
      sex: 'unknown',
      born: null,
      protection: 'unknown',
      county: null,
      municipality: null,
      education: 'unknown',
      startedOn: '2022-02-01',
      endedOn: '2024-06-30',
      leave: [],
      measures: [],
    };
    const { tables } = report([unknown]);
    const marked = (name: keyof ReportTables) =>
      tables[name].dimensions.flatMap(({ id, categories }) => categories.flatMap(({ code, role, label }) => (role === undefined ? [] : [[id, code, role, ...inAll(label)]])));
    const bySex = [
      ['Kjonn', '9', 'unknown', 'Ukjent kjønn', 'Ukjent kjønn', 'Sex not known'],
      ['Kjonn', '0', 'total', 'Begge kjønn', 'Begge kjønn', 'Both sexes'],
    ];
    expect(marked('participants')).toEqual(bySex);
    expect(marked('table2')).toEqual([['Region', '99', 'unknown', 'Ukjent', 'Ukjend', 'Unknown'], ['Region', '0', 'total', 'Totalt', 'Totalt', 'Total'], ...bySex]);
    expect(marked('figure1')).toEqual([['protection', 'unknown', 'unknown', 'Ukjent', 'Ukjend', 'Unknown']]);
    expect(marked('figure3')).toEqual([['protection', 'unknown', 'unknown', 'Ukjent', 'Ukjend', 'Unknown']]);
    expect(marked('figure5')).toEqual([['education', 'unknown', 'unknown', 'Ukjent', 'Ukjend', 'Unknown'], ...bySex]);
    expect(marked('figure7')).toEqual([['age', 'unknown', 'unknown', 'Ukjent', 'Ukjend', 'Unknown']]);
  });
});

describe('the sentences of the main findings', () => {
  type Person = readonly [protection: ProgrammeRecord['protection'], sex: ProgrammeRecord['sex'], reason: ProgrammeRecord['endingReason'], change?: Partial<ProgrammeRecord>];
  const leavers = (year: 2023 | 2024, persons: readonly Person[]): readonly ProgrammeRecord[] =>
    persons.map(([protection, sex, endingReason, change]) => ({
      ...goodRecord,
      protection,
      sex,
      born: 1980,
      education: 'none',
      citizenship: protection === 'other' ? 'SYR' : 'UKR',
      startedOn: '2022-06-01',
      endedOn: `${year}-06-01`,
      endingReason,
      leave: [],
      measures: [],
      ...change,
    }));
  const displaced = 'displaced-from-ukraine';
  // Counted by hand: eight who left in 2024, four who left in 2023, and two who started in 2024.
  const records = [
    ...leavers(2024, [
      [displaced, 'female', 'ordinary-work', { education: 'higher', born: 2000 }],
      [displaced, 'female', 'work-with-wage-subsidy', { education: 'higher' }],
      [displaced, 'female', 'upper-secondary'],
      [displaced, 'female', 'labour-market-measures'],
      [displaced, 'male', 'higher-education', { education: 'higher' }],
      ['other', 'male', 'preparatory-adult-education'],
      ['other', 'female', 'not-registered'],
      ['other', 'male', 'other-named-reason', { education: 'higher', citizenship: 'XXX' }],
    ]),
    ...leavers(2023, [
      [displaced, 'female', 'ordinary-work'],
      ['other', 'male', 'ordinary-work', { citizenship: 'ERI' }],
      ['other', 'male', 'upper-secondary'],
      ['other', 'female', 'labour-market-measures'],
    ]),
    ...leavers(2024, [
      ['other', 'male', null],
      ['other', 'male', null],
    ]).map((record): ProgrammeRecord => ({ ...record, startedOn: '2024-03-01', endedOn: null, citizenship: null })),
  ];
  const sentencesOf = (counted: ReturnType<typeof report>) => counted.mainFindings.map(({ id, sentence }) => [id, ...(sentence === null ? [] : inAll(sentence))]);

  it('are those of the counts, in three languages', () => {
    expect(sentencesOf(report(records))).toEqual([
      [
        'participants',
        '10 flyktninger deltok i introduksjonsprogram i løpet av 2024, mot 12 året før.',
        '10 flyktningar deltok i introduksjonsprogram i løpet av 2024, mot 12 året før.',
        '10 refugees took part in the introduction programme during 2024, against 12 the year before.',
      ],
      ['countries', 'Deltakerne hadde statsborgerskap fra 2 land.', 'Deltakarane hadde statsborgarskap frå 2 land.', 'Number of countries of which the participants were citizens: 2.'],
      ['displaced-participants', '5 av deltakerne var fordrevne fra Ukraina.', '5 av deltakarane var fordrivne frå Ukraina.', '5 of the participants were displaced persons from Ukraine.'],
      ['participants-by-sex', '5 kvinner og 5 menn deltok.', '5 kvinner og 5 menn deltok.', '5 women and 5 men took part.'],
      [
        'entrants',
        '2 flyktninger startet i introduksjonsprogram i 2024.',
        '2 flyktningar starta i introduksjonsprogram i 2024.',
        '2 refugees started in the introduction programme in 2024.',
      ],
      [
        'leavers',
        '8 deltakere avsluttet introduksjonsprogram i 2024, mot 4 året før.',
        '8 deltakarar avslutta introduksjonsprogram i 2024, mot 4 året før.',
        '8 participants left the introduction programme in 2024, against 4 the year before.',
      ],
      [
        'goal-attainment',
        'Av alle som avsluttet i 2024, gikk 50 prosent til arbeid eller utdanning, 25 prosentpoeng lavere enn året før.',
        'Av alle som avslutta i 2024, gjekk 50 prosent til arbeid eller utdanning, 25 prosentpoeng lågare enn året før.',
        'Of all who left in 2024, 50 per cent went to work or education, 25 percentage points lower than the year before.',
      ],
      [
        'work',
        'Av alle som avsluttet i 2024, gikk 25 prosent til arbeid, 25 prosentpoeng lavere enn året før.',
        'Av alle som avslutta i 2024, gjekk 25 prosent til arbeid, 25 prosentpoeng lågare enn året før.',
        'Of all who left in 2024, 25 per cent went to work, 25 percentage points lower than the year before.',
      ],
      [
        'education',
        'Av alle som avsluttet i 2024, gikk 25 prosent til utdanning, uendret fra året før.',
        'Av alle som avslutta i 2024, gjekk 25 prosent til utdanning, uendra frå året før.',
        'Of all who left in 2024, 25 per cent went to education, unchanged from the year before.',
      ],
      [
        'displaced-leavers',
        'Fordrevne fra Ukraina utgjorde 63 prosent av dem som avsluttet, mot 25 prosent året før.',
        'Fordrivne frå Ukraina utgjorde 63 prosent av dei som avslutta, mot 25 prosent året før.',
        'Displaced persons from Ukraine were 63 per cent of those who left, against 25 per cent the year before.',
      ],
      [
        'displaced-to-work',
        'Blant fordrevne fra Ukraina gikk 40 prosent til arbeid, 60 prosentpoeng lavere enn året før.',
        'Blant fordrivne frå Ukraina gjekk 40 prosent til arbeid, 60 prosentpoeng lågare enn året før.',
        'Among displaced persons from Ukraine, 40 per cent went to work, 60 percentage points lower than the year before.',
      ],
      [
        'displaced-to-upper-secondary',
        'Blant fordrevne fra Ukraina gikk 20 prosent til videregående opplæring, 20 prosentpoeng høyere enn året før.',
        'Blant fordrivne frå Ukraina gjekk 20 prosent til vidaregåande opplæring, 20 prosentpoeng høgare enn året før.',
        'Among displaced persons from Ukraine, 20 per cent went to upper secondary education, 20 percentage points higher than the year before.',
      ],
      [
        'displaced-to-higher-education',
        'Blant fordrevne fra Ukraina gikk 20 prosent til høyere utdanning, 20 prosentpoeng høyere enn året før.',
        'Blant fordrivne frå Ukraina gjekk 20 prosent til høgare utdanning, 20 prosentpoeng høgare enn året før.',
        'Among displaced persons from Ukraine, 20 per cent went to higher education, 20 percentage points higher than the year before.',
      ],
      [
        'others-to-work',
        'Blant øvrige flyktninggrupper gikk 0 prosent til arbeid, 33 prosentpoeng lavere enn året før.',
        'Blant andre flyktninggrupper gjekk 0 prosent til arbeid, 33 prosentpoeng lågare enn året før.',
        'Among other groups of refugees, 0 per cent went to work, 33 percentage points lower than the year before.',
      ],
      [
        'others-to-education',
        'Blant øvrige flyktninggrupper gikk 0 prosent til utdanning, 33 prosentpoeng lavere enn året før.',
        'Blant andre flyktninggrupper gjekk 0 prosent til utdanning, 33 prosentpoeng lågare enn året før.',
        'Among other groups of refugees, 0 per cent went to education, 33 percentage points lower than the year before.',
      ],
      [
        'others-to-preparatory-education',
        'Blant øvrige flyktninggrupper gikk 33 prosent til forberedende opplæring for voksne, 33 prosentpoeng høyere enn året før.',
        'Blant andre flyktninggrupper gjekk 33 prosent til førebuande opplæring for vaksne, 33 prosentpoeng høgare enn året før.',
        'Among other groups of refugees, 33 per cent went to preparatory adult education, 33 percentage points higher than the year before.',
      ],
      [
        'goal-attainment-by-sex',
        'Måloppnåelsen var 33 prosent for menn, 67 prosentpoeng lavere enn året før, og 60 prosent for kvinner, 10 prosentpoeng høyere enn året før.',
        'Måloppnåinga var 33 prosent for menn, 67 prosentpoeng lågare enn året før, og 60 prosent for kvinner, 10 prosentpoeng høgare enn året før.',
        'Goal attainment was 33 per cent for men, 67 percentage points lower than the year before, and 60 per cent for women, 10 percentage points higher than the year before.',
      ],
      [
        'leavers-by-sex',
        '63 prosent av dem som avsluttet, var kvinner (80 prosent av fordrevne fra Ukraina og 33 prosent av øvrige). Andelen menn var 12 prosentpoeng lavere enn året før.',
        '63 prosent av dei som avslutta, var kvinner (80 prosent av fordrivne frå Ukraina og 33 prosent av andre). Delen menn var 12 prosentpoeng lågare enn året før.',
        '63 per cent of those who left were women (80 per cent of displaced persons from Ukraine and 33 per cent of others). The share of men was 12 percentage points lower than the year before.',
      ],
      [
        'youngest',
        'I aldersgruppen 19–24 år gikk 100 prosent til arbeid eller utdanning.',
        'I aldersgruppa 19–24 år gjekk 100 prosent til arbeid eller utdanning.',
        'In the age group 19–24 years, 100 per cent went to work or education.',
      ],
      [
        'higher-education-by-sex',
        'Blant deltakere med høyere utdanning var måloppnåelsen 100 prosent for kvinner og 50 prosent for menn.',
        'Blant deltakarar med høgare utdanning var måloppnåinga 100 prosent for kvinner og 50 prosent for menn.',
        'Among participants with higher education, goal attainment was 100 per cent for women and 50 per cent for men.',
      ],
      [
        'neither',
        '4 deltakere gikk verken til arbeid eller utdanning: 1 (13 prosent) gikk til arbeidsmarkedsrelaterte tiltak og 1 (13 prosent) til forberedende opplæring for voksne, og 2 (25 prosent) avsluttet av andre eller ukjente årsaker.',
        '4 deltakarar gjekk verken til arbeid eller utdanning: 1 (13 prosent) gjekk til arbeidsmarknadsrelaterte tiltak og 1 (13 prosent) til førebuande opplæring for vaksne, og 2 (25 prosent) avslutta av andre eller ukjende årsaker.',
        '4 participants went to neither work nor education: 1 (13 per cent) went to labour-market measures and 1 (13 per cent) to preparatory adult education, and 2 (25 per cent) left for other or unknown reasons.',
      ],
    ]);
  });

  it('leave those without a registered reason out of every share when asked', () => {
    const found = report(records, { base: 'registered-reason' }).mainFindings;
    const english = (id: string) => found.find((one) => one.id === id)?.sentence?.en;
    // Four of seven, and of the seven one to measures, one to preparatory education and one for another reason.
    expect(english('goal-attainment')).toBe('Of all who left in 2024, 57 per cent went to work or education, 18 percentage points lower than the year before.');
    expect(english('goal-attainment-by-sex')).toContain('75 per cent for women');
    expect(english('neither')).toBe(
      '3 participants went to neither work nor education: 1 (14 per cent) went to labour-market measures and 1 (14 per cent) to preparatory adult education, and 1 (14 per cent) left for other or unknown reasons.',
    );
  });

  it('write every count in the way of its language', () => {
    const counted = tally(records, { years: { from: 2016, through: 2024 } });
    const counts = Object.fromEntries(Object.entries(counted.counts).map(([name, cells]) => [name, Object.fromEntries(Object.entries(cells).map(([cell, count]) => [cell, 1000 * count]))]));
    const told = new Map(sentencesOf(annualReport({ ...counted, counts }, open)).map(([id, ...words]) => [id, words.map((one) => one.replaceAll('\u00a0', ' '))]));
    expect(told.get('participants')).toEqual([
      '10 000 flyktninger deltok i introduksjonsprogram i løpet av 2024, mot 12 000 året før.',
      '10 000 flyktningar deltok i introduksjonsprogram i løpet av 2024, mot 12 000 året før.',
      '10,000 refugees took part in the introduction programme during 2024, against 12,000 the year before.',
    ]);
    expect(told.get('displaced-participants')).toEqual(['5 000 av deltakerne var fordrevne fra Ukraina.', '5 000 av deltakarane var fordrivne frå Ukraina.', '5,000 of the participants were displaced persons from Ukraine.']);
    expect(told.get('participants-by-sex')).toEqual(['5 000 kvinner og 5 000 menn deltok.', '5 000 kvinner og 5 000 menn deltok.', '5,000 women and 5,000 men took part.']);
    expect(told.get('entrants')).toEqual(['2 000 flyktninger startet i introduksjonsprogram i 2024.', '2 000 flyktningar starta i introduksjonsprogram i 2024.', '2,000 refugees started in the introduction programme in 2024.']);
    expect(told.get('leavers')).toEqual([
      '8 000 deltakere avsluttet introduksjonsprogram i 2024, mot 4 000 året før.',
      '8 000 deltakarar avslutta introduksjonsprogram i 2024, mot 4 000 året før.',
      '8,000 participants left the introduction programme in 2024, against 4,000 the year before.',
    ]);
    expect(told.get('neither')).toEqual([
      '4 000 deltakere gikk verken til arbeid eller utdanning: 1 000 (13 prosent) gikk til arbeidsmarkedsrelaterte tiltak og 1 000 (13 prosent) til forberedende opplæring for voksne, og 2 000 (25 prosent) avsluttet av andre eller ukjente årsaker.',
      '4 000 deltakarar gjekk verken til arbeid eller utdanning: 1 000 (13 prosent) gjekk til arbeidsmarknadsrelaterte tiltak og 1 000 (13 prosent) til førebuande opplæring for vaksne, og 2 000 (25 prosent) avslutta av andre eller ukjende årsaker.',
      '4,000 participants went to neither work nor education: 1,000 (13 per cent) went to labour-market measures and 1,000 (13 per cent) to preparatory adult education, and 2,000 (25 per cent) left for other or unknown reasons.',
    ]);
  });

  it('part thousands by a space that does not break, in English by a comma', () => {
    const withParticipants = (count: number): string | undefined => {
      const counted = tally([], { years: { from: 2016, through: 2024 } });
      const many: Tally = { ...counted, counts: { ...counted.counts, 'participants: sex': { '2023|female': 999, '2024|female': count } } };
      const [first] = annualReport(many, open).mainFindings;
      return first?.sentence === null ? undefined : `${first?.sentence.nn.split(' ')[0] ?? ''} ${first?.sentence.en.split(' ')[0] ?? ''}`;
    };
    expect([999, 1000, 1001, 36_139, 1_000_020].map(withParticipants)).toEqual([
      '999 999',
      '1\u00a0000 1,000',
      '1\u00a0001 1,001',
      '36\u00a0139 36,139',
      '1\u00a0000\u00a0020 1,000,020',
    ]);
  });

  it('say nothing of the youngest where ages are in one band, whoever has no known age', () => {
    const idsOf = (counted: ReturnType<typeof report>) => counted.mainFindings.map(({ id }) => id);
    expect(idsOf(report(records, { ageLimits: [] }))).not.toContain('youngest');
    expect(idsOf(report(records.map((record) => ({ ...record, born: null })), { ageLimits: [] }))).not.toContain('youngest');
    expect(idsOf(report(records, { ageLimits: [30] }))).toContain('youngest');
  });

  it('have a change only between two shares that are published, and say why there is none', () => {
    const changeOf = (before: number, now: number) => {
      const many = (year: 2023 | 2024, count: number, reason: ProgrammeRecord['endingReason']) =>
        leavers(year, Array.from({ length: count }, () => [displaced, 'female', reason] as const));
      const found = annualReport([...many(2023, before, 'labour-market-measures'), ...many(2024, now, 'ordinary-work')], { year: 2024 }).mainFindings;
      const cell = found.find(({ id }) => id === 'work')?.numbers['change'];
      return cell?.status === 'value' ? cell.value : cell?.status;
    };
    expect([changeOf(20, 20), changeOf(20, 0), changeOf(0, 20), changeOf(20, 3), changeOf(3, 20), changeOf(3, 0), changeOf(0, 3)]).toEqual([
      100,
      'not-applicable',
      'not-applicable',
      'suppressed',
      'suppressed',
      'suppressed',
      'not-applicable',
    ]);
  });
});
