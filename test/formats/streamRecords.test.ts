import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/formats/csvRows.js';
import { readRecords, type ReadAllOptions } from '../../src/formats/readRecords.js';
import { streamRecords, type ReadItem } from '../../src/formats/streamRecords.js';
import { tallyCsv } from '../../src/formats/tallyCsv.js';
import type { TextSource } from '../../src/formats/textSource.js';
import { endingReasons } from '../../src/outcomes/ending.js';
import type { CodeMapping } from '../../src/statistics/mapRecord.js';
import { educationGroups, measureGroups, protectionGroups, sexes, type ProgrammeRecord } from '../../src/statistics/record.js';
import { tally } from '../../src/statistics/tally.js';
import { anyRecords } from '../../src/testing/records.js';

const itself = <T extends string>(codes: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(codes.map((code) => [code, code]));

/** The codes of the library, as the codes of a register. */
const mapping: CodeMapping = {
  sex: { ...itself(sexes), '': 'unknown' },
  protection: itself(protectionGroups),
  education: itself(educationGroups),
  endingReason: itself(endingReasons),
  measures: itself(measureGroups),
};

const HEADER = 'id;sex;born;citizenship;protection;county;municipality;education;startedOn;endedOn;endingReason;leave;measures';
const GOOD = 'a1;female;1990-05-17;UKR;displaced-from-ukraine;55;5501;higher;2023-02-01;2024-01-31;ordinary-work;;work-oriented 2023-03-01/..';
const file = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');

const messages = async (source: TextSource, options: Partial<ReadAllOptions> = {}): Promise<readonly string[]> => {
  const read = await readRecords(source, { mapping, ...options });
  return read.status === 'read' ? [] : [...read.faults.map(({ message }) => message), ...(read.more === 0 ? [] : [`and ${read.more} more`])];
};
const recordsOf = async (source: TextSource, options: Partial<ReadAllOptions> = {}): Promise<readonly ProgrammeRecord[]> => {
  const read = await readRecords(source, { mapping, ...options });
  if (read.status === 'faulty') throw new Error(read.faults.map(({ message }) => message).join('\n'));
  return read.records;
};

/** A row with some of its fields changed. */
const rowWith = (changes: Readonly<Record<string, string>>): string => {
  const names = HEADER.split(';');
  for (const name of Object.keys(changes)) expect(names).toContain(name);
  return GOOD.split(';').map((field, at) => changes[names[at]!] ?? field).join(';');
};

const period = ({ from, to }: { readonly from: string; readonly to: string | null }): string => `${from}/${to ?? '..'}`;
const quoted = (field: string): string => (/[;,"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
const written = (records: readonly ProgrammeRecord[], separator: string, end: string): string =>
  [
    HEADER.split(';'),
    ...records.map((record) => [
      record.id,
      record.sex,
      record.born === null ? '' : String(record.born),
      record.citizenship ?? '',
      record.protection,
      record.county ?? '',
      record.municipality ?? '',
      record.education,
      record.startedOn,
      record.endedOn ?? '',
      record.endingReason ?? '',
      record.leave.map(period).join('|'),
      record.measures.map((measure) => `${measure.group} ${period(measure)}`).join(' | '),
    ]),
  ]
    .map((fields) => fields.map(quoted).join(separator) + end)
    .join('');

const inPieces = <T extends string | Uint8Array>(whole: T, cuts: readonly number[]): readonly T[] => {
  const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return places.slice(1).map((end, at) => whole.slice(places[at], end) as T);
};

describe('readRecords', () => {
  it('reads what was written: any records, either separator, either line end, cut anywhere, as text and as bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRecords(6),
        fc.constantFrom(';', ','),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(4000), { maxLength: 6 }),
        fc.boolean(),
        async (records, separator, end, cuts, asBytes) => {
          fc.pre(records.length > 0);
          const text = `\ufeff${written(records, separator, end)}`;
          const pieces = asBytes ? inPieces(new TextEncoder().encode(text), cuts) : inPieces(text, cuts);
          expect(await recordsOf(pieces)).toEqual(records);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads quoted fields with separators, quotation marks and line breaks in them, blank rows, spaces around, and no line end last', async () => {
    const records = await recordsOf(`${HEADER}\r\n\r\n"a;""1\r\n2""";  female ;1990;;other;;;none;2023-02-01;;;;\r\n;;;;;;;;;;;;\r\nb;male;;;other;;;none;2023-02-01;;;;`);
    expect(records.map(({ id, sex, born }) => [id, sex, born])).toEqual([
      ['a;"1\r\n2"', 'female', 1990],
      ['b', 'male', null],
    ]);
  });

  it('reads a quoted name right after the mark of UTF-8', async () => {
    expect(await recordsOf(`\ufeff${HEADER.replace('id', '"id"')}\n${GOOD}\n`)).toHaveLength(1);
  });

  it('holds nothing against a start that is not there', async () => {
    expect(await messages(file(rowWith({ startedOn: '', born: '2022', endedOn: '2020-01-01' })))).toEqual(['row 2, column "startedOn": expected a date as YYYY-MM-DD, got ""']);
  });

  it('reads ISO-8859-1, and says so when bytes are not UTF-8', async () => {
    const bytes = Uint8Array.from(file(rowWith({ id: 'Åse-ø' })), (character) => character.charCodeAt(0));
    expect((await recordsOf(bytes, { encoding: 'iso-8859-1' }))[0]?.id).toBe('Åse-ø');
    expect(await messages(bytes)).toEqual(['row 2, column "id": holds a character that is not valid UTF-8; is the file iso-8859-1?']);
    expect(await messages(Uint8Array.from(HEADER.replace('born', 'født'), (character) => character.charCodeAt(0)))).toEqual([
      'row 1, column "f\ufffddt": holds a character that is not valid UTF-8; is the file iso-8859-1?',
    ]);
  });

  it('says what is wrong with the header row: missing, unknown, double and nameless columns', async () => {
    expect(await messages(`${HEADER.replace('sex', 'kjønn').replace('leave', 'measures')};\n${GOOD};\n`)).toEqual([
      'row 1, column "sex": the column is missing',
      'row 1, column "leave": the column is missing',
      'row 1, column "kjønn": the column is not known; give its field in columns, or its name in ignoredColumns',
      'row 1, column "measures": the column is there twice',
      'row 1: column number 14 has no name',
    ]);
  });

  it('finds the columns by their names in the file, passes over those it is told to, and takes what the file does not have as unknown', async () => {
    const text = `Navn;${HEADER.replace('sex', 'Kjønn').replace('county;municipality;', '')}\nX;${GOOD.replace('55;5501;', '')}\n`;
    const [record] = await recordsOf(text, { columns: { sex: 'Kjønn', county: null, municipality: null }, ignoredColumns: ['Navn'] });
    expect([record?.sex, record?.county, record?.municipality]).toEqual(['female', null, null]);
  });

  it('says what is wrong with an empty file, and one with a header only', async () => {
    for (const empty of ['', '\n\n', '\ufeff', ' ; \n']) expect(await messages(empty)).toEqual(['row 1: the file is empty; the first row names the columns']);
    for (const only of [HEADER, `${HEADER}\r\n\r\n`]) expect(await messages(only)).toEqual(['row 1: the file has a row that names the columns, and no records']);
  });

  it('names row, column and code of everything that is wrong, several in a row, and gives no record then', async () => {
    const rows = [
      GOOD,
      rowWith({ id: 'a2', sex: 'F', education: 'phd', citizenship: 'Syria', measures: 'sports 2024-01-01/..' }),
      rowWith({ id: 'a3', startedOn: '', sex: 'F' }),
      rowWith({ id: 'a4', startedOn: '2024-03-01' }),
      rowWith({ id: 'a1' }),
      rowWith({ id: '' }),
      rowWith({ id: 'a5', leave: '2024-02-30/2024-03-01', municipality: '0301' }),
      rowWith({ id: 'a6', leave: '1.2.2024-', born: '17.05.1990', endedOn: '' }),
      `${GOOD};x`,
    ];
    expect(await messages(file(...rows))).toEqual([
      'row 3, column "sex": the code "F" is not in the mapping of sex; the codes are "female", "male", "unknown", ""',
      expect.stringMatching(/^row 3, column "education": the code "phd" is not in the mapping of education; /) as string,
      expect.stringMatching(/^row 3, column "measures": entry 1: the code "sports" is not in the mapping of measures; /) as string,
      'row 3, column "citizenship": expected a country as three capital letters, or nothing, got "Syria"',
      expect.stringMatching(/^row 4, column "sex": the code "F"/) as string,
      'row 4, column "startedOn": expected a date as YYYY-MM-DD, got ""',
      'row 5, column "endedOn": "2024-01-31" is before the column "startedOn", 2024-03-01',
      'row 6, column "id": the id "a1" is in row 2 already',
      'row 7, column "id": expected a pseudonym that is not empty, got ""',
      'row 8, column "municipality": "0301" is not in the county "55"',
      'row 8, column "leave": entry 1: "2024-02-30" is not a day that exists',
      'row 9, column "leave": entry 1: expected 2024-01-01/2024-01-31, with .. for an end that is not there, got "1.2.2024-"',
      'row 9, column "born": expected a date as YYYY-MM-DD, a year, or nothing, got "17.05.1990"',
      'row 9, column "endingReason": "ordinary-work" is given for a programme that has not ended',
      'row 10: expected 13 fields, got 14',
    ]);
  });

  it('passes over the line that tells Excel the separator, and takes it at its word', async () => {
    for (const line of ['sep=;', 'SEP=;\r', '"sep=;"', '\ufeffsep=;']) expect(await recordsOf(`${line}\n${HEADER}\n${GOOD}\n`)).toHaveLength(1);
    // As Excel shows it, the header is row 1.
    expect(await messages(`sep=;\n${file(rowWith({ sex: 'F' }))}`)).toEqual([expect.stringMatching(/^row 2, column "sex": /) as string]);
    const commas = (text: string): string => text.replaceAll(';', ',');
    expect(await recordsOf(commas(`sep=;\n${HEADER}\n${GOOD}\n`))).toHaveLength(1);
    // Only the first line is one, and only of separators there are.
    expect(await messages(`${HEADER}\nsep=;\n`)).toEqual(['row 2: expected 13 fields, got 2']);
    expect(await messages(`sep=\t\n${HEADER}\n`)).toEqual(['row 1: the row has one column only; there must be a semicolon or a comma between the columns']);
    expect(await messages('sep=;')).toEqual(['row 1: the file is empty; the first row names the columns']);
  });

  it('says at once what is no file of records', async () => {
    const notText = 'row 1: the file is no text in UTF-8 or ISO-8859-1, perhaps it is a spreadsheet or UTF-16; save it as CSV in UTF-8';
    for (const encoding of ['utf-8', 'iso-8859-1'] as const) expect(await messages(Buffer.from(`\ufeff${file(GOOD)}`, 'utf16le'), { encoding })).toEqual([notText]);
    expect(await messages(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0x0a, 1, 2]))).toEqual([notText]);
    for (const other of [HEADER.replaceAll(';', '\t'), HEADER.replaceAll(';', '|'), '[{"id": 1}]', '<html>']) {
      expect(await messages(`${other}\n1\n`)).toEqual(['row 1: the row has one column only; there must be a semicolon or a comma between the columns']);
    }
  });

  it('says which missing column a misspelt one may be', async () => {
    expect(await messages(`${HEADER.replace('startedOn', 'startedOm')}\n${GOOD}\n`)).toEqual([
      'row 1, column "startedOn": the column is missing',
      'row 1, column "startedOm": the column is not known; did you mean "startedOn"?; give its field in columns, or its name in ignoredColumns',
    ]);
  });

  it('counts rows as a spreadsheet does', async () => {
    const text = `${HEADER}\n\n"a\nb";female;;;other;;;none;2023-02-01;;;;\nX;F;;;other;;;none;2023-02-01;;;;\n`;
    expect(await messages(text)).toEqual([expect.stringMatching(/^row 4, column "sex"/) as string]);
  });

  it('lists a hundred faults, or as many as asked for, and counts the rest', async () => {
    const rows = Array.from({ length: 130 }, (_, at) => rowWith({ id: `b${at}`, sex: 'F' }));
    expect(await messages(file(...rows))).toHaveLength(101);
    expect((await messages(file(...rows))).at(-1)).toBe('and 30 more');
    expect((await messages(file(...rows), { mostFaults: 2 })).slice(2)).toEqual(['and 128 more']);
  });

  it('lets an id be there twice when it is told to', async () => {
    expect(await recordsOf(file(GOOD, GOOD), { uniqueIds: false })).toHaveLength(2);
  });

  it('says where a quotation mark is wrong', async () => {
    expect(await messages(file(rowWith({ id: '"a"b' }), rowWith({ id: '"c"' })))).not.toEqual([]);
    expect(await messages(file(GOOD, rowWith({ id: '"a2' }), rowWith({ id: 'a3' })))).toEqual([
      'row 3: a quotation mark is opened and not closed, and nothing after it was read',
    ]);
  });

  it('never prints a number that could be a birth number', async () => {
    // Made up, with control digits that fit.
    const numbers = ['01010112377', '010101 12377', '010101-12377', '01010112377123', '010101\u00a012377'];
    for (const number of numbers) {
      const texts = [
        ...['id', 'sex', 'born', 'citizenship', 'protection', 'county', 'municipality', 'education', 'startedOn', 'endedOn', 'endingReason', 'leave', 'measures'].map((name) => file(rowWith({ [name]: number }))),
        ...['leave', 'measures'].map((name) => file(rowWith({ [name]: `${number} 2024-01-01/2024-02-01` }))),
        file(rowWith({ id: number }), rowWith({ id: number })),
        // Without a header row, the first person's row is taken for it.
        rowWith({ id: number, citizenship: `x${number}` }),
      ];
      for (const text of texts) {
        const found = await readRecords(text, { mapping });
        const printed = JSON.stringify(found.status === 'faulty' ? found : []);
        expect(printed).not.toContain(number);
        expect(printed).not.toMatch(/12377/);
      }
    }
    expect(await messages(file(rowWith({ id: '01010112377' })))).toEqual(['row 2, column "id": has the form of a birth number, D number or DUF number; give a pseudonym']);
  });

  it('refuses options that are wrong, before anything is read', async () => {
    const wrong = async (options: object, message: string) => {
      await expect(readRecords('', { mapping, ...options })).rejects.toThrow(message);
    };
    await wrong({ separator: '|' }, 'options.separator: expected ; or , got "|"');
    await wrong({ encoding: 'utf8' }, 'options.encoding: expected one of utf-8, iso-8859-1, got "utf8"');
    await wrong({ longestRow: 0 }, 'options.longestRow: expected a number of characters, got 0');
    await wrong({ mostFaults: 0 }, 'options.mostFaults: expected a number from 1, got 0');
    await wrong({ columns: { start: 'x' } }, 'options.columns.start: not known');
    await wrong({ columns: { id: null } }, 'options.columns.id: expected the name of a column');
    await wrong({ columns: { sex: 'id' } }, 'options.columns.sex: the column "id" is that of id already');
    await wrong({ delimiter: ';' }, 'options.delimiter: not known');
    await wrong({ mapping: {} }, 'mapping.sex: expected an object, got undefined');
    await expect(readRecords(7 as never, { mapping })).rejects.toThrow('source: expected text, bytes or an iterable of them, got 7');
    await expect(readRecords([7] as never, { mapping })).rejects.toThrow('source: expected pieces of text or bytes, got 7');
    await expect(readRecords('', undefined as never)).rejects.toThrow('options: expected an object with the mapping of codes, got undefined');
  });

  it('passes on what the source throws', async () => {
    function* broken() {
      yield HEADER;
      throw new Error('the disk is gone');
    }
    await expect(readRecords(broken(), { mapping })).rejects.toThrow('the disk is gone');
  });
});

describe('a row without an end', () => {
  /** A source that tells how much of it was asked for, and whether it was closed. */
  const endless = (first: string, piece: string, pieces: number) => {
    const told = { asked: 0, isClosed: false };
    function* source() {
      try {
        yield first;
        for (; told.asked < pieces; told.asked += 1) yield piece;
      } finally {
        told.isClosed = true;
      }
    }
    return { told, source: source() };
  };
  const PIECE = 65_536;
  const MEBIBYTES_64 = 1024;

  it.each([
    ['without a line break', 'x'.repeat(PIECE), 'row 2: is longer than 1048576 characters'],
    ['in a quoted field, with line breaks', `"${'x\n'.repeat(PIECE / 2)}`, 'row 2: is longer than 1048576 characters'],
  ])('%s is a fault, and no more of 64 MiB is asked for than the limit and a piece or two', async (_name, piece, message) => {
    const { told, source } = endless(`${HEADER}\n"`, piece.replace(/^"/, ''), MEBIBYTES_64);
    const found = await messages(source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(told.isClosed).toBe(true);
    expect(told.asked * PIECE).toBeLessThanOrEqual(1_048_576 + 3 * PIECE);
  });

  it('is a fault in the header row as well, and within one piece', async () => {
    const { told, source } = endless('', 'x'.repeat(PIECE), MEBIBYTES_64);
    expect(await messages(source)).toEqual([expect.stringContaining('row 1: is longer than 1048576 characters')]);
    expect(told.isClosed).toBe(true);
    // And nothing after it is read.
    expect(await messages(file(rowWith({ id: 'x'.repeat(300) }), rowWith({ sex: 'F' })), { longestRow: 250 })).toEqual([expect.stringContaining('row 2: is longer than 250 characters')]);
  });

  it('ends at the same row however the file is cut', async () => {
    const text = file(GOOD, rowWith({ id: 'y'.repeat(150) }), rowWith({ id: '"z' }));
    const rowsOf = async (pieces: readonly string[], longestRow: number) => {
      const all = [];
      for await (const rows of csvRows(pieces, { separator: null, encoding: 'utf-8', longestRow })) all.push(...rows.filter(({ fields }) => fields.join('') !== '' || fields.length === 0));
      return all;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2000), { maxLength: 5 }), fc.constantFrom(120, 200, 5000), async (cuts, longestRow) => {
        expect(await rowsOf(inPieces(text, cuts), longestRow)).toEqual(await rowsOf([text], longestRow));
      }),
      { numRuns: 50 },
    );
  });
});

describe('streamRecords', () => {
  it('gives records and faults in the order of the file, and stops when nobody asks', async () => {
    const items: ReadItem[] = [];
    for await (const item of streamRecords(file(GOOD, rowWith({ id: 'a2', sex: 'F' }), rowWith({ id: 'a3' })), { mapping })) items.push(item);
    expect(items.map(({ status, row }) => [status, row])).toEqual([
      ['record', 2],
      ['faulty', 3],
      ['record', 4],
    ]);
    let isClosed = false;
    function* source() {
      try {
        for (let at = 0; ; at += 1) yield at === 0 ? HEADER : `\n${rowWith({ id: `a${at}` })}`;
      } finally {
        isClosed = true;
      }
    }
    for await (const item of streamRecords(source(), { mapping })) {
      expect(item.status).toBe('record');
      break;
    }
    expect(isClosed).toBe(true);
  });
});

describe('tallyCsv', () => {
  const years = { from: 2021, through: 2025 };

  it('counts what a tally of the records counts', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords(8), async (records) => {
        fc.pre(records.length > 0);
        const counted = await tallyCsv(written(records, ';', '\n'), { mapping, tally: { years } });
        expect(counted).toEqual({ status: 'counted', tally: tally(records, { years }) });
      }),
      { numRuns: 20 },
    );
  });

  it('counts nothing of a file with a fault', async () => {
    expect(await tallyCsv(file(GOOD, rowWith({ id: 'a2', sex: 'F' })), { mapping, tally: { years }, mostFaults: 5 })).toMatchObject({ status: 'faulty', more: 0, faults: [{ row: 3, column: 'sex' }] });
    await expect(tallyCsv(file(GOOD), { mapping, tally: { years: { from: 2025, through: 2021 } } })).rejects.toThrow('years.through');
  });
});
