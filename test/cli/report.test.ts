import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRecords, reportPage, toCsv, toJsonStat, toMarkdown, type ReadAllOptions } from '../../src/formats/index.js';
import { annualReport, disclosurePolicies, type AnnualReport, type ReportTables, type Table } from '../../src/statistics/index.js';
import { runProgram, type Run, type World } from '../support/runProgram.js';

// The toolkit has no types of its own, so its name is not told to the type check.
const toolkit = ['jsonstat', 'toolkit'].join('-');
const { default: readJsonStat } = (await import(toolkit)) as {
  readonly default: (value: unknown) => { readonly class: string; readonly length: number; readonly Dataset: (at: number) => { readonly label: string } };
};

const read = (name: string): string => readFileSync(new URL(`../../docs/cases/${name}`, import.meta.url), 'utf8');
const records = read('records.csv');
const mapping = read('mapping.json');
const form = JSON.parse(mapping) as ReadAllOptions;

const files = { 'records.csv': records, 'mapping.json': mapping };
const run = (options: readonly string[] = [], world: World = {}): Promise<Run> =>
  runProgram(['report', 'records.csv', '--year', '2024', '--mapping', 'mapping.json', ...options], { ...world, files: { ...files, ...world.files } });

/** The report as the library makes it of the same file. */
const expected = async (policy: keyof typeof disclosurePolicies = 'imdiLike'): Promise<AnnualReport> => {
  const all = await readRecords(records, form);
  return annualReport(all.status === 'read' ? all.records : [], { year: 2024, disclosure: disclosurePolicies[policy] });
};
const tablesOf = async (): Promise<ReportTables> => (await expected()).tables;

afterEach(() => {
  vi.doUnmock('vega');
  vi.resetModules();
});

describe('report', () => {
  it('prints the page of the report, the same as the library makes', async () => {
    const { code, out, err } = await run(['--lang', 'nn']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(await reportPage(await expected(), { language: 'nn' }));
  });

  it('writes it to a file, and tells where', async () => {
    const { code, out, err, written } = await run(['--out', 'out/report.html']);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'written: out/report.html\n' });
    expect(Object.keys(written)).toEqual(['out/report.html']);
    expect(written['out/report.html']).toContain('<h1>Introduksjonsprogrammet i 2024</h1>');
  });

  it.each([
    ['csv', 'norwegian'],
    ['csv-international', 'international'],
  ] as const)('gives one table as %s, or each in a file of its own', async (format, style) => {
    const tables = await tablesOf();
    const one = await run(['--format', format, '--table', 'table-2', '--lang', 'en']);
    expect(one).toMatchObject({ code: 0, out: toCsv(tables.table2, { language: 'en', style }) });
    const all = await run(['--format', format, '--out', 'tables/', '--lang', 'en']);
    expect(all.written).toEqual(Object.fromEntries((Object.values(tables) as readonly Table[]).map((table) => [`tables/${table.id}.csv`, toCsv(table, { language: 'en', style })])));
    expect(Object.keys(all.written)).toHaveLength(12);
    const only = await run(['--format', format, '--table', 'figure-7', '--out', 'f.csv']);
    expect(only.written).toEqual({ 'f.csv': toCsv(tables.figure7, { language: 'nb', style }) });
  });

  it('gives all tables as one collection of JSON-stat, or each as a data set', async () => {
    const tables: readonly Table[] = Object.values(await tablesOf());
    const whole = await run(['--format', 'json-stat']);
    const collection = readJsonStat(JSON.parse(whole.out));
    expect([collection.class, collection.length]).toEqual(['collection', tables.length]);
    tables.forEach((table, at) => {
      expect(collection.Dataset(at).label).toBe(table.title.nb);
    });
    const each = await run(['--format', 'json-stat', '--out', 'folder'], { folders: ['folder'] });
    for (const table of tables) expect(JSON.parse(each.written[`folder/${table.id}.json`]!)).toEqual(JSON.parse(JSON.stringify(toJsonStat(table, { language: 'nb' }))));
  });

  it('gives Markdown with the main findings, and data', async () => {
    const { tables, mainFindings } = await expected();
    const { out } = await run(['--format', 'markdown', '--lang', 'en']);
    expect(out.startsWith('# The introduction programme in 2024\n\n## Main findings 2024\n\n- ')).toBe(true);
    for (const { sentence } of mainFindings) if (sentence !== null) expect(out).toContain(`- ${sentence.en}\n`);
    for (const table of Object.values(tables) as readonly Table[]) expect(out).toContain(toMarkdown(table, { language: 'en' }));
    expect(JSON.parse((await run(['--format', 'json'])).out)).toEqual(JSON.parse(JSON.stringify(await expected())));
    expect(JSON.parse((await run(['--format', 'json', '--table', 'leavers'])).out)).toEqual(JSON.parse(JSON.stringify(tables.leavers)));
  });

  it('holds back what the policy says', async () => {
    for (const [policy, name] of [['imdi', 'imdiLike'], ['ssb', 'ssbLike'], ['none', 'none']] as const) {
      expect((await run(['--format', 'csv', '--table', 'table-2', '--policy', policy])).out).toBe(toCsv((await expected(name)).tables.table2, { language: 'nb', style: 'norwegian' }));
    }
    expect((await run(['--format', 'json'])).out).toBe((await run(['--format', 'json', '--policy', 'imdi'])).out);
    expect((await run(['--format', 'json'])).out).not.toBe((await run(['--format', 'json', '--policy', 'none'])).out);
  });

  it('reads standard input, ISO-8859-1, a mark before the first character, and pieces of any size', async () => {
    const json = ['--format', 'json'];
    const { out } = await run(json);
    const standardInput = await runProgram(['report', '-', '--year', '2024', '--mapping', 'mapping.json', ...json], { files: { '-': records, 'mapping.json': mapping } });
    expect(standardInput).toMatchObject({ code: 0, out });
    expect((await run(json, { files: { 'records.csv': `\ufeff${records}` }, piece: 7 })).out).toBe(out);
    expect((await run([...json, '--encoding', 'iso-8859-1'], { files: { 'records.csv': Buffer.from(records, 'latin1') } })).out).toBe(out);
  });

  it('takes the codes and columns of the library when there is no mapping, and an empty cell for unknown', async () => {
    const own = [
      'id;sex;born;citizenship;protection;county;municipality;education;startedOn;endedOn;endingReason;leave;measures',
      'a1;female;1990;UKR;displaced-from-ukraine;55;5501;higher;2023-02-01;2024-01-31;ordinary-work;;norwegian-and-social-studies 2023-02-01/2024-01-31',
      'a2;;;;;;;;2023-02-01;2024-01-31;;;',
    ].join('\n');
    const { code, out } = await runProgram(['report', 'own.csv', '--year', '2024', '--format', 'json', '--policy', 'none'], { files: { 'own.csv': own } });
    expect(code).toBe(0);
    const figure4 = (JSON.parse(out) as AnnualReport).tables.figure4;
    const leavers = figure4.cells.filter((_, at) => at % 2 === 1).map((cell) => (cell.status === 'value' ? cell.value : null));
    expect(Object.fromEntries(figure4.dimensions[0]!.categories.map(({ code: reason }, at) => [reason, leavers[at]]))).toMatchObject({ 'ordinary-work': 1, 'not-registered': 1 });
  });

  it('takes a mapping that is the codes alone', async () => {
    const renamed = records.replace(/^.*\n/, 'id;sex;born;citizenship;protection;county;municipality;education;startedOn;endedOn;endingReason;leave;measures\n');
    const json = ['--format', 'json'];
    expect((await run(json, { files: { 'records.csv': renamed, 'mapping.json': JSON.stringify(form.mapping) } })).out).toBe((await run(json)).out);
  });

  it('tells how many rows it has read when a person looks on', async () => {
    const [header = '', row = ''] = records.split('\n');
    const many = [header, ...Array.from({ length: 2000 }, (_, at) => row.replace(/^[^;]*/, `a${at}`))].join('\n');
    const world = { files: { 'records.csv': many } };
    const watched = await run(['--format', 'json', '--table', 'leavers'], { ...world, isTerminal: true });
    expect(watched.err).toBe('\r1000 rows\u001b[K\r2000 rows\u001b[K\r\u001b[K');
    expect(await run(['--format', 'json', '--table', 'leavers'], world)).toEqual({ ...watched, err: '' });
  });
});

describe('a file of records that is wrong', () => {
  const faulty = (content: string | Uint8Array, options: readonly string[] = []): Promise<Run> => run(['--format', 'json', '--out', 'x.json', ...options], { files: { 'records.csv': content } });

  it('gives no report, and every fault with its row and column', async () => {
    const rows = records.split('\n');
    rows[3] = rows[3]!.replace(';K;', ';X;').replace(/;20\d\d-\d\d-\d\d;/, ';2024-02-30;');
    rows[9] = `${rows[9]!};`;
    const { code, out, err, written } = await faulty(rows.join('\n'));
    expect({ code, out, written }).toEqual({ code: 1, out: '', written: {} });
    expect(err.split('\n')).toEqual([
      'integreringsloven: records.csv: has faults, so nothing is counted',
      expect.stringMatching(/^ {2}row 4, column "(Kjønn|Start|Født)": /) as string,
      expect.stringMatching(/^ {2}row 4, column "(Kjønn|Start|Født)": /) as string,
      '  row 10: expected 13 fields, got 14',
      '',
    ]);
  });

  it('lists the first hundred faults and counts the rest', async () => {
    const { err } = await faulty(records.replaceAll(';UKR;', ';Ukraina;'));
    const count = records.split(';UKR;').length - 1;
    expect(err.split('\n')).toHaveLength(103);
    expect(err).toContain(`\n  and ${count - 100} more\n`);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /row 1: the file is empty/],
    ['a header alone', records.split('\n')[0]!, /row 1: the file has a row that names the columns, and no records/],
    ['ISO-8859-1 by mistake', Buffer.from(records, 'latin1'), /row 1, column "Kj\ufffdnn": .*is the file iso-8859-1\?/],
    ['one huge line', `${records.split('\n')[0]!}\n${'x'.repeat(1_100_000)}`, /row 2: is longer than 1048576 characters/],
    ['JSON', '[{"id": 1}]', /row 1: the row has one column only/],
    ['of a county that is not there in that year', records.replaceAll(/;50;50/g, ';16;16'), /\n {2}row \d+, column "Fylke": the county "16" is not among those of 2024; they are "03", /],
  ])('is named when it is %s', async (_what, content, message) => {
    const { code, out, err, written } = await faulty(content);
    expect({ code, out, written }).toEqual({ code: 1, out: '', written: {} });
    expect(err).toMatch(/^integreringsloven: records\.csv: has faults, so nothing is counted\n/);
    expect(err).toMatch(message);
  });

  it('is told in the language asked for', async () => {
    const [header = '', first = ''] = records.split('\n');
    const wrong = `${header}\n${first.replace(';K;', ';X;')}\n`;
    expect((await faulty(wrong, ['--lang', 'nb'])).err).toBe(
      'integreringsloven: records.csv: har feil, så ingenting er telt\n  rad 2, kolonne «Kjønn»: koden "X" står ikke i kodeplanen for sex; kodene er "K", "M", ""\n',
    );
    expect((await faulty(wrong, ['--lang', 'nn'])).err).toContain('\n  rad 2, kolonne «Kjønn»: koden "X" står ikkje i kodeplanen for sex; kodane er "K", "M", ""\n');
    expect((await faulty(wrong, ['--lang', 'en'])).err).toBe((await faulty(wrong)).err);
    expect((await faulty(records.replaceAll(/;50;50/g, ';16;16'), ['--lang', 'nb'])).err).toMatch(/\n {2}rad \d+, kolonne «Fylke»: fylket "16" er ikke blant fylkene i 2024; de er "03", /);
  });

  it('is named when it is missing, or a folder', async () => {
    expect(await runProgram(['report', 'none.csv', '--year', '2024', '--format', 'json'])).toMatchObject({ code: 1, out: '', err: 'integreringsloven: none.csv: there is no such file\n' });
    expect(await runProgram(['report', 'src', '--year', '2024', '--format', 'json'], { folders: ['src'] })).toMatchObject({ code: 1, err: 'integreringsloven: src: is a folder\n' });
  });

  it.each<[string, string, RegExp]>([
    ['is not JSON', '{', /mapping\.json: line 1, column 2: not JSON/],
    ['lacks a field', '{}', /mapping\.json: not a mapping of codes: mapping\.sex: /],
    ['maps to what is not there', mapping.replace('"female"', '"woman"'), /mapping\.sex: the code "K" maps to "woman"/],
    ['has a column that is none', mapping.replace('"id": "Nr"', '"nr": "Nr"'), /columns\.nr: not known/],
    ['says something else', mapping.replace('"mapping"', '"encoding": "utf-8", "mapping"'), /mapping\.json: not a mapping of codes: encoding: not known/],
    ['has one column for two fields', mapping.replace('"Kjønn"', '"Nr"'), /columns\.sex: the column "Nr" is that of id already/],
  ])('or a mapping that %s: exit code 1', async (_what, content, message) => {
    const { code, out, err, read: opened } = await run(['--format', 'json'], { files: { 'mapping.json': content } });
    expect({ code, out, opened }).toEqual({ code: 1, out: '', opened: ['mapping.json'] });
    expect(err).toMatch(message);
  });
});

describe('a mapping that is wrong', () => {
  const told = async (content: string, language: string): Promise<string> => {
    const { code, out, err } = await run(['--format', 'json', '--lang', language], { files: { 'mapping.json': content } });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err;
  };

  it('is told in the language asked for, with every fault', async () => {
    expect(await told(mapping.replace('"female"', '"feemale"'), 'nb')).toBe(
      'integreringsloven: mapping.json: ikke en kodeplan: «mapping.sex.K»: "feemale" er ikke en av verdiene. Mente du "female"? Verdiene er "female", "male" eller "unknown".\n',
    );
    const several = mapping.replace('"female"', '"woman"').replace('"id": "Nr"', '"nr": "Nr"').replace('"mapping"', '"separator": "|", "mapping"');
    const lines = (await told(several, 'nn')).split('\n');
    expect(lines[0]).toMatch(/^integreringsloven: mapping\.json: /);
    expect(lines.slice(1).filter((line) => line !== '')).toEqual([expect.stringContaining('«mapping.sex.K»'), expect.stringContaining('«nr»'), expect.stringContaining('«separator»')]);
    expect(await told('{}', 'en')).toContain('“sex”: is missing.');
    expect(await told(mapping.replace('"Kjønn"', '"Nr"'), 'nb')).toContain(': kolonnen «Nr» er oppgitt for både id og sex\n');
    expect(await told(mapping.replace('"Kjønn"', '" "'), 'nb')).toContain('«columns.sex»: er uten innhold');
    expect(await told(mapping.replace('"Nr"', 'null'), 'nb')).toContain('«columns.id»: kan ikke være null');
  });
});

describe('a report that is asked for wrongly', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['without a year', ['report', 'records.csv'], /--year YYYY is needed/],
    ['of a year that is none', ['report', 'records.csv', '--year', '24'], /--year: expected a year from/],
    ['of a year in words', ['report', 'records.csv', '--year', 'now'], /--year: expected a year from /],
    ['of a year whose counties the library lacks', ['report', 'records.csv', '--year', '2015'], /--year: the library does not have the counties of 2015, which/],
    ['in a format that is not there', ['report', 'records.csv', '--year', '2024', '--format', 'xlsx'], /--format: expected one of html, csv, csv-international, json-stat, markdown, json, got "xlsx"/],
    ['as one CSV file of all tables', ['report', 'records.csv', '--year', '2024', '--format', 'csv'], /a CSV file holds one table; choose one with --table/],
    ['as one CSV file of all tables, written', ['report', 'records.csv', '--year', '2024', '--format', 'csv', '--out', 'x.csv'], /a CSV file holds one table/],
    ['as a page of one table', ['report', 'records.csv', '--year', '2024', '--table', 'table-1'], /--table: the page holds the whole report/],
    ['as a page in a folder', ['report', 'records.csv', '--year', '2024', '--out', 'x/'], /--out: this format is one file/],
    ['of a table that is not there', ['report', 'records.csv', '--year', '2024', '--format', 'json', '--table', 'table2'], /--table: expected one of participants, entrants, leavers, table-1.*got "table2"; did you mean table-2\?/],
    ['with both files from standard input', ['report', '-', '--year', '2024', '--format', 'json', '--mapping', '-'], /standard input \(-\) can be read once only/],
  ])('%s is a wrong command, before anything is read', async (_what, args, message) => {
    const { code, out, err, read: opened } = await runProgram(args, { files: { ...files, '-': records } });
    expect({ code, out, opened }).toEqual({ code: 2, out: '', opened: [] });
    expect(err).toMatch(message);
  });

  it('to a place where nothing can be written is told', async () => {
    const { code, err } = await run(['--format', 'json', '--out', 'forbidden/x.json']);
    expect(code).toBe(2);
    expect(err).toBe('integreringsloven: cannot write forbidden/x.json: may not be read or written; integreringsloven report --help shows how\n');
  });

  it('as a page where vega is not installed is told with the command that installs it, before anything is read', async () => {
    vi.doMock('vega', () => {
      throw new Error('Cannot find package vega');
    });
    vi.resetModules();
    const { runProgram: runAgain } = await import('../support/runProgram.js');
    const { code, out, err, read: opened } = await runAgain(['report', 'records.csv', '--year', '2024'], { files });
    expect({ code, out, opened }).toEqual({ code: 2, out: '', opened: [] });
    expect(err).toContain('npm install vega vega-lite');
    expect((await runAgain(['report', 'records.csv', '--year', '2024', '--format', 'json', '--mapping', 'mapping.json'], { files })).code).toBe(0);
  });
});
