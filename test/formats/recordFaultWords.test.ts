import { describe, expect, it } from 'vitest';
import { readRecords, recordFaultInWords, type ReadAllOptions, type RecordFault, type RecordFaultProblem } from '../../src/formats/index.js';
import { languages } from '../../src/index.js';
import type { CodeMapping } from '../../src/statistics/index.js';

const mapping: CodeMapping = {
  sex: { K: 'female', M: 'male', '': 'unknown' },
  protection: { A: 'other' },
  education: { '3': 'higher' },
  endingReason: { ARB: 'ordinary-work', '': 'not-registered' },
  measures: { NORSK: 'norwegian-and-social-studies' },
};
const columns = { id: 'Nr', sex: 'Kjønn', startedOn: 'Start', endedOn: 'Slutt' } as const;
const HEADER = 'Nr;Kjønn;born;citizenship;protection;county;municipality;education;Start;Slutt;endingReason;leave;measures';
const GOOD = ['a1', 'K', '1990', 'UKR', 'A', '55', '5501', '3', '2023-02-01', '2024-01-31', 'ARB', '', ''];
const names = HEADER.split(';');
const rowWith = (changes: Readonly<Record<string, string>>): string => GOOD.map((cell, at) => changes[names[at] as string] ?? cell).join(';');

const faultsOf = async (text: string | Uint8Array, options: Partial<ReadAllOptions> = {}): Promise<readonly RecordFault[]> => {
  const read = await readRecords(text, { mapping, columns, ...options });
  return read.status === 'read' ? [] : read.faults;
};
const file = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');

/** A file with the fault, and what is said of it in bokmål, nynorsk and English. */
const said: readonly (readonly [kind: RecordFaultProblem['kind'], source: string | Uint8Array, nb: string, nn: string, en: string])[] = [
  ['code-not-mapped', file(rowWith({ Kjønn: 'X' })), 'rad 2, kolonne «Kjønn»: koden "X" står ikke i kodeplanen for sex; kodene er "K", "M", ""', 'rad 2, kolonne «Kjønn»: koden "X" står ikkje i kodeplanen for sex; kodane er "K", "M", ""', 'row 2, column "Kjønn": the code "X" is not in the mapping of sex; the codes are "K", "M", ""'],
  ['wrong-form', file(rowWith({ Start: '1.2.2023' })), 'rad 2, kolonne «Start»: skal være en dato på formen ÅÅÅÅ-MM-DD, men er "1.2.2023"', 'rad 2, kolonne «Start»: skal vere ein dato på forma ÅÅÅÅ-MM-DD, men er "1.2.2023"', 'row 2, column "Start": expected a date as YYYY-MM-DD, got "1.2.2023"'],
  ['no-such-day', file(rowWith({ Start: '2023-02-30' })), 'rad 2, kolonne «Start»: dagen "2023-02-30" finnes ikke', 'rad 2, kolonne «Start»: dagen "2023-02-30" finst ikkje', 'row 2, column "Start": "2023-02-30" is not a day that exists'],
  ['person-number', file(rowWith({ Nr: '01010112377' })), 'rad 2, kolonne «Nr»: har formen til et fødselsnummer, D-nummer eller DUF-nummer; bruk et pseudonym', 'rad 2, kolonne «Nr»: har forma til eit fødselsnummer, D-nummer eller DUF-nummer; bruk eit pseudonym', 'row 2, column "Nr": has the form of a birth number, D number or DUF number; give a pseudonym'],
  ['not-in-county', file(rowWith({ municipality: '0301' })), 'rad 2, kolonne «municipality»: "0301" ligger ikke i fylket "55"', 'rad 2, kolonne «municipality»: "0301" ligg ikkje i fylket "55"', 'row 2, column "municipality": "0301" is not in the county "55"'],
  ['born-after-start', file(rowWith({ born: '2023-02-02' })), 'rad 2, kolonne «born»: "2023-02-02" er etter første dag i programmet, 2023-02-01', 'rad 2, kolonne «born»: "2023-02-02" er etter første dag i programmet, 2023-02-01', 'row 2, column "born": "2023-02-02" is after the start of the programme, 2023-02-01'],
  ['born-long-before-start', file(rowWith({ born: '1902' })), 'rad 2, kolonne «born»: 1902 er mer enn 120 år før første dag i programmet, 2023-02-01', 'rad 2, kolonne «born»: 1902 er meir enn 120 år før første dag i programmet, 2023-02-01', 'row 2, column "born": 1902 is more than 120 years before the start of the programme, 2023-02-01'],
  ['ends-before-start', file(rowWith({ Slutt: '2023-01-31' })), 'rad 2, kolonne «Slutt»: "2023-01-31" er før kolonnen «Start», 2023-02-01', 'rad 2, kolonne «Slutt»: "2023-01-31" er før kolonnen «Start», 2023-02-01', 'row 2, column "Slutt": "2023-01-31" is before the column "Start", 2023-02-01'],
  ['ends-before-start', file(rowWith({ leave: '2023-03-01/2023-03-02|2023-05-02/2023-05-01' })), 'rad 2, kolonne «leave»: nr. 2 i cellen: "2023-05-01" er før første dag, "2023-05-02"', 'rad 2, kolonne «leave»: nr. 2 i cella: "2023-05-01" er før første dag, "2023-05-02"', 'row 2, column "leave": entry 2: "2023-05-01" is before the first day, "2023-05-02"'],
  ['reason-without-ending', file(rowWith({ Slutt: '' })), 'rad 2, kolonne «endingReason»: "ordinary-work" er oppgitt for et program som ikke er avsluttet', 'rad 2, kolonne «endingReason»: "ordinary-work" er oppgitt for eit program som ikkje er avslutta', 'row 2, column "endingReason": "ordinary-work" is given for a programme that has not ended'],
  ['unclosed-quote', file(rowWith({ Nr: '"a' })), 'rad 2: et anførselstegn åpnes og lukkes ikke, og ingenting etter det er lest', 'rad 2: eit hermeteikn blir opna og ikkje lukka, og ingenting etter det er lese', 'row 2: a quotation mark is opened and not closed, and nothing after it was read'],
  ['stray-quote', file(rowWith({ Nr: '"a"b' }), rowWith({ Nr: '"c"' })), 'rad 2: et anførselstegn står inne i et felt som ikke slutter med det', 'rad 2: eit hermeteikn står inne i eit felt som ikkje sluttar med det', 'row 2: a quotation mark stands inside a field that does not end with it'],
  ['wrong-width', file('a;b'), 'rad 2: skal ha 13 felter, men har 2', 'rad 2: skal ha 13 felt, men har 2', 'row 2: expected 13 fields, got 2'],
  ['empty-file', '', 'rad 1: filen er tom; første rad skal ha navnene på kolonnene', 'rad 1: fila er tom; første rada skal ha namna på kolonnane', 'row 1: the file is empty; the first row names the columns'],
  ['no-records', HEADER, 'rad 1: filen har en rad med navnene på kolonnene, og ingen rader under den', 'rad 1: fila har ei rad med namna på kolonnane, og ingen rader under ho', 'row 1: the file has a row that names the columns, and no records'],
  ['not-text', Buffer.from(HEADER, 'utf16le'), 'rad 1: filen er ikke tekst i UTF-8 eller ISO-8859-1, kanskje er den et regneark eller UTF-16; lagre den som CSV i UTF-8', 'rad 1: fila er ikkje tekst i UTF-8 eller ISO-8859-1, kanskje er ho eit rekneark eller UTF-16; lagre ho som CSV i UTF-8', 'row 1: the file is no text in UTF-8 or ISO-8859-1, perhaps it is a spreadsheet or UTF-16; save it as CSV in UTF-8'],
  ['one-column', 'Nr\tKjønn', 'rad 1: raden har bare én kolonne; det skal stå semikolon eller komma mellom kolonnene', 'rad 1: rada har berre éin kolonne; det skal stå semikolon eller komma mellom kolonnane', 'row 1: the row has one column only; there must be a semicolon or a comma between the columns'],
  ['too-many-columns', `${HEADER}${';x'.repeat(1000)}`, 'rad 1: raden har 1013 kolonner; ingen fil med deltakere har flere enn 1000', 'rad 1: rada har 1013 kolonnar; inga fil med deltakarar har fleire enn 1000', 'row 1: the row has 1013 columns; no file of records has more than 1000'],
  ['missing-column', HEADER.replace(';leave', ''), 'rad 1, kolonne «leave»: kolonnen mangler', 'rad 1, kolonne «leave»: kolonnen manglar', 'row 1, column "leave": the column is missing'],
  ['nameless-column', `${HEADER};`, 'rad 1: kolonne nummer 14 har ikke noe navn', 'rad 1: kolonne nummer 14 har ikkje noko namn', 'row 1: column number 14 has no name'],
  ['column-twice', `${HEADER};leave`, 'rad 1, kolonne «leave»: kolonnen står to ganger', 'rad 1, kolonne «leave»: kolonnen står to gonger', 'row 1, column "leave": the column is there twice'],
  ['unknown-column', `${HEADER};Navn`, 'rad 1, kolonne «Navn»: kolonnen er ikke kjent; oppgi feltet dens i columns, eller navnet i ignoredColumns', 'rad 1, kolonne «Navn»: kolonnen er ikkje kjend; oppgi feltet hans i columns, eller namnet i ignoredColumns', 'row 1, column "Navn": the column is not known; give its field in columns, or its name in ignoredColumns'],
  ['not-utf8', Buffer.from(file(rowWith({ Nr: 'å' })).replace('Kjønn', 'Kjonn'), 'latin1'), 'rad 2, kolonne «Nr»: har et tegn som ikke er gyldig UTF-8; er filen iso-8859-1?', 'rad 2, kolonne «Nr»: har eit teikn som ikkje er gyldig UTF-8; er fila iso-8859-1?', 'row 2, column "Nr": holds a character that is not valid UTF-8; is the file iso-8859-1?'],
  ['not-a-period', file(rowWith({ measures: 'NORSK 1.2.2023' })), 'rad 2, kolonne «measures»: nr. 1 i cellen: skal være skrevet KODE 2024-01-01/2024-01-31, med .. for en slutt som ikke finnes, men er "NORSK 1.2.2023"', 'rad 2, kolonne «measures»: nr. 1 i cella: skal vere skrive KODE 2024-01-01/2024-01-31, med .. for ein slutt som ikkje finst, men er "NORSK 1.2.2023"', 'row 2, column "measures": entry 1: expected CODE 2024-01-01/2024-01-31, with .. for an end that is not there, got "NORSK 1.2.2023"'],
  ['id-twice', file(rowWith({}), rowWith({})), 'rad 3, kolonne «Nr»: id-en "a1" står alt i rad 2', 'rad 3, kolonne «Nr»: id-en "a1" står alt i rad 2', 'row 3, column "Nr": the id "a1" is in row 2 already'],
];

describe('a fault of a file of records in words', () => {
  it.each(said)('%s: the row, the column of the file and the value, in each language', async (kind, source, nb, nn, en) => {
    const renamed = kind === 'not-utf8' ? { columns: { ...columns, sex: 'Kjonn' } } : {};
    const [fault] = await faultsOf(source, renamed);
    expect(fault?.problem.kind).toBe(kind);
    expect(languages.map((language) => recordFaultInWords(fault!, { language }))).toEqual([nb, nn, en]);
    expect(fault?.message).toBe(en);
  });

  it('is data too: the entry of the cell, and the values as the words have them', async () => {
    const [fault] = await faultsOf(file(rowWith({ leave: '2023-03-01/2023-03-02|2023-05-02/2023-05-01' })));
    expect(fault).toMatchObject({ row: 2, column: 'leave', entry: 2, problem: { kind: 'ends-before-start', value: '"2023-05-01"', start: '"2023-05-02"', startColumn: null } });
  });

  it('lists twenty codes and counts the rest, and shows no number of a person', async () => {
    const many = { ...mapping, sex: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`k${String(at)}`, 'female' as const])) };
    const [fault] = await faultsOf(file(rowWith({ Kjønn: 'x 010101 12377' })), { mapping: many });
    for (const language of languages) expect(recordFaultInWords(fault!, { language })).toMatch(/"k19", (og|and) 10 (til|more)$/);
    expect(JSON.stringify(fault)).not.toContain('12377');
  });

  it('refuses another language', async () => {
    const [fault] = await faultsOf('');
    expect(() => recordFaultInWords(fault!, { language: 'sv' as never })).toThrow(RangeError);
  });
});
