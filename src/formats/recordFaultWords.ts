import { checkLanguage, type Language } from '../calendar/format.js';
import { masked } from '../calendar/masked.js';
import type { FormOfField } from '../statistics/recordProblem.js';
import type { FoundFault, RecordFaultProblem } from './recordFault.js';

/** More codes than this are not listed. */
const MOST_CODES = 20;

interface Words {
  readonly quoted: (name: string) => string;
  readonly row: (row: string) => string;
  readonly column: (name: string) => string;
  readonly entry: (number: string) => string;
  readonly more: (count: string) => string;
  readonly forms: Readonly<Record<FormOfField, string>>;
  readonly periods: Readonly<Record<'leave' | 'measures', string>>;
  readonly problem: (problem: RecordFaultProblem, listed: (codes: readonly string[]) => string) => string;
}

const DAY = '2024-01-01';
const PERIOD = `${DAY}/2024-01-31`;

const words: Readonly<Record<Language, Words>> = {
  nb: {
    quoted: (name) => `«${name}»`,
    row: (row) => `rad ${row}`,
    column: (name) => `kolonne ${name}`,
    entry: (number) => `nr. ${number} i cellen: `,
    more: (count) => `og ${count} til`,
    forms: {
      citizenship: 'et land med tre store bokstaver, eller tomt',
      county: 'et fylke med to sifre, eller tomt',
      municipality: 'en kommune med fire sifre, eller tomt',
      date: 'en dato på formen ÅÅÅÅ-MM-DD',
      'date-or-year': 'en dato på formen ÅÅÅÅ-MM-DD, et årstall, eller tomt',
      pseudonym: 'et pseudonym',
    },
    periods: { leave: PERIOD, measures: `KODE ${PERIOD}` },
    problem: (problem, listed) => {
      const { kind } = problem;
      switch (kind) {
        case 'code-not-mapped':
          return `koden ${problem.value} står ikke i kodeplanen for ${problem.mapping}; kodene er ${listed(problem.codes)}`;
        case 'not-in-list':
          return `skal være en av ${listed(problem.choices)}, men er ${problem.value}`;
        case 'wrong-form':
          return `skal være ${words.nb.forms[problem.form]}, men er ${problem.value}`;
        case 'no-such-day':
          return `dagen ${problem.value} finnes ikke`;
        case 'person-number':
          return 'har formen til et fødselsnummer, D-nummer eller DUF-nummer; bruk et pseudonym';
        case 'not-in-county':
          return `${problem.value} ligger ikke i fylket ${problem.county}`;
        case 'born-after-start':
          return `${problem.value} er etter første dag i programmet, ${problem.startedOn}`;
        case 'born-long-before-start':
          return `${problem.value} er mer enn ${String(problem.years)} år før første dag i programmet, ${problem.startedOn}`;
        case 'ends-before-start':
          return `${problem.value} er før ${problem.startColumn === null ? 'første dag' : `kolonnen «${problem.startColumn}»`}, ${problem.start}`;
        case 'reason-without-ending':
          return `${problem.value} er oppgitt for et program som ikke er avsluttet`;
        case 'ending-without-reason':
          return 'mangler for et program som er avsluttet; har registeret ingen årsak, er den not-registered';
        case 'too-long':
          return `er lengre enn ${String(problem.longest)} tegn, og ingenting etter den er lest; mangler det et linjeskift, eller er det et anførselstegn for mye?`;
        case 'unclosed-quote':
          return 'et anførselstegn åpnes og lukkes ikke, og ingenting etter det er lest';
        case 'stray-quote':
          return 'et anførselstegn står inne i et felt som ikke slutter med det';
        case 'wrong-width':
          return `skal ha ${String(problem.expected)} felter, men har ${String(problem.got)}`;
        case 'empty-file':
          return 'filen er tom; første rad skal ha navnene på kolonnene';
        case 'no-records':
          return 'filen har en rad med navnene på kolonnene, og ingen rader under den';
        case 'not-text':
          return 'filen er ikke tekst i UTF-8 eller ISO-8859-1, kanskje er den et regneark eller UTF-16; lagre den som CSV i UTF-8';
        case 'one-column':
          return 'raden har bare én kolonne; det skal stå semikolon eller komma mellom kolonnene';
        case 'too-many-columns':
          return `raden har ${String(problem.number)} kolonner; ingen fil med deltakere har flere enn ${String(problem.most)}`;
        case 'missing-column':
          return 'kolonnen mangler';
        case 'nameless-column':
          return `kolonne nummer ${String(problem.number)} har ikke noe navn`;
        case 'column-twice':
          return 'kolonnen står to ganger';
        case 'unknown-column':
          return `kolonnen er ikke kjent${problem.meant === null ? '' : `; mente du «${problem.meant}»?`}; oppgi feltet dens i columns, eller navnet i ignoredColumns`;
        case 'not-utf8':
          return 'har et tegn som ikke er gyldig UTF-8; er filen iso-8859-1?';
        case 'not-a-period':
          return `skal være skrevet ${words.nb.periods[problem.of]}, med .. for en slutt som ikke finnes, men er ${problem.value}`;
        case 'id-twice':
          return `id-en ${problem.value} står alt i rad ${String(problem.row)}`;
        case 'no-such-county':
          return `fylket ${problem.value} er ikke blant fylkene i ${String(problem.year)}; de er ${listed(problem.counties)}`;
        default:
          return kind satisfies never;
      }
    },
  },
  nn: {
    quoted: (name) => `«${name}»`,
    row: (row) => `rad ${row}`,
    column: (name) => `kolonne ${name}`,
    entry: (number) => `nr. ${number} i cella: `,
    more: (count) => `og ${count} til`,
    forms: {
      citizenship: 'eit land med tre store bokstavar, eller tomt',
      county: 'eit fylke med to siffer, eller tomt',
      municipality: 'ein kommune med fire siffer, eller tomt',
      date: 'ein dato på forma ÅÅÅÅ-MM-DD',
      'date-or-year': 'ein dato på forma ÅÅÅÅ-MM-DD, eit årstal, eller tomt',
      pseudonym: 'eit pseudonym',
    },
    periods: { leave: PERIOD, measures: `KODE ${PERIOD}` },
    problem: (problem, listed) => {
      const { kind } = problem;
      switch (kind) {
        case 'code-not-mapped':
          return `koden ${problem.value} står ikkje i kodeplanen for ${problem.mapping}; kodane er ${listed(problem.codes)}`;
        case 'not-in-list':
          return `skal vere ein av ${listed(problem.choices)}, men er ${problem.value}`;
        case 'wrong-form':
          return `skal vere ${words.nn.forms[problem.form]}, men er ${problem.value}`;
        case 'no-such-day':
          return `dagen ${problem.value} finst ikkje`;
        case 'person-number':
          return 'har forma til eit fødselsnummer, D-nummer eller DUF-nummer; bruk eit pseudonym';
        case 'not-in-county':
          return `${problem.value} ligg ikkje i fylket ${problem.county}`;
        case 'born-after-start':
          return `${problem.value} er etter første dag i programmet, ${problem.startedOn}`;
        case 'born-long-before-start':
          return `${problem.value} er meir enn ${String(problem.years)} år før første dag i programmet, ${problem.startedOn}`;
        case 'ends-before-start':
          return `${problem.value} er før ${problem.startColumn === null ? 'første dag' : `kolonnen «${problem.startColumn}»`}, ${problem.start}`;
        case 'reason-without-ending':
          return `${problem.value} er oppgitt for eit program som ikkje er avslutta`;
        case 'ending-without-reason':
          return 'manglar for eit program som er avslutta; har registeret inga årsak, er ho not-registered';
        case 'too-long':
          return `er lengre enn ${String(problem.longest)} teikn, og ingenting etter ho er lese; manglar det eit linjeskift, eller er det eit hermeteikn for mykje?`;
        case 'unclosed-quote':
          return 'eit hermeteikn blir opna og ikkje lukka, og ingenting etter det er lese';
        case 'stray-quote':
          return 'eit hermeteikn står inne i eit felt som ikkje sluttar med det';
        case 'wrong-width':
          return `skal ha ${String(problem.expected)} felt, men har ${String(problem.got)}`;
        case 'empty-file':
          return 'fila er tom; første rada skal ha namna på kolonnane';
        case 'no-records':
          return 'fila har ei rad med namna på kolonnane, og ingen rader under ho';
        case 'not-text':
          return 'fila er ikkje tekst i UTF-8 eller ISO-8859-1, kanskje er ho eit rekneark eller UTF-16; lagre ho som CSV i UTF-8';
        case 'one-column':
          return 'rada har berre éin kolonne; det skal stå semikolon eller komma mellom kolonnane';
        case 'too-many-columns':
          return `rada har ${String(problem.number)} kolonnar; inga fil med deltakarar har fleire enn ${String(problem.most)}`;
        case 'missing-column':
          return 'kolonnen manglar';
        case 'nameless-column':
          return `kolonne nummer ${String(problem.number)} har ikkje noko namn`;
        case 'column-twice':
          return 'kolonnen står to gonger';
        case 'unknown-column':
          return `kolonnen er ikkje kjend${problem.meant === null ? '' : `; meinte du «${problem.meant}»?`}; oppgi feltet hans i columns, eller namnet i ignoredColumns`;
        case 'not-utf8':
          return 'har eit teikn som ikkje er gyldig UTF-8; er fila iso-8859-1?';
        case 'not-a-period':
          return `skal vere skrive ${words.nn.periods[problem.of]}, med .. for ein slutt som ikkje finst, men er ${problem.value}`;
        case 'id-twice':
          return `id-en ${problem.value} står alt i rad ${String(problem.row)}`;
        case 'no-such-county':
          return `fylket ${problem.value} er ikkje mellom fylka i ${String(problem.year)}; dei er ${listed(problem.counties)}`;
        default:
          return kind satisfies never;
      }
    },
  },
  en: {
    quoted: (name) => JSON.stringify(name),
    row: (row) => `row ${row}`,
    column: (name) => `column ${name}`,
    entry: (number) => `entry ${number}: `,
    more: (count) => `and ${count} more`,
    forms: {
      citizenship: 'a country as three capital letters, or nothing',
      county: 'a county as two digits, or nothing',
      municipality: 'a municipality as four digits, or nothing',
      date: 'a date as YYYY-MM-DD',
      'date-or-year': 'a date as YYYY-MM-DD, a year, or nothing',
      pseudonym: 'a pseudonym that is not empty',
    },
    periods: { leave: PERIOD, measures: `CODE ${PERIOD}` },
    problem: (problem, listed) => {
      const { kind } = problem;
      switch (kind) {
        case 'code-not-mapped':
          return `the code ${problem.value} is not in the mapping of ${problem.mapping}; the codes are ${listed(problem.codes)}`;
        case 'not-in-list':
          return `expected one of ${listed(problem.choices)}, got ${problem.value}`;
        case 'wrong-form':
          return `expected ${words.en.forms[problem.form]}, got ${problem.value}`;
        case 'no-such-day':
          return `${problem.value} is not a day that exists`;
        case 'person-number':
          return 'has the form of a birth number, D number or DUF number; give a pseudonym';
        case 'not-in-county':
          return `${problem.value} is not in the county ${problem.county}`;
        case 'born-after-start':
          return `${problem.value} is after the start of the programme, ${problem.startedOn}`;
        case 'born-long-before-start':
          return `${problem.value} is more than ${String(problem.years)} years before the start of the programme, ${problem.startedOn}`;
        case 'ends-before-start':
          return `${problem.value} is before ${problem.startColumn === null ? 'the first day' : `the column ${JSON.stringify(problem.startColumn)}`}, ${problem.start}`;
        case 'reason-without-ending':
          return `${problem.value} is given for a programme that has not ended`;
        case 'ending-without-reason':
          return 'is missing for a programme that has ended; without a reason in the register it is not-registered';
        case 'too-long':
          return `is longer than ${String(problem.longest)} characters, and nothing after it was read; is there a line break missing, or a quotation mark too many?`;
        case 'unclosed-quote':
          return 'a quotation mark is opened and not closed, and nothing after it was read';
        case 'stray-quote':
          return 'a quotation mark stands inside a field that does not end with it';
        case 'wrong-width':
          return `expected ${String(problem.expected)} fields, got ${String(problem.got)}`;
        case 'empty-file':
          return 'the file is empty; the first row names the columns';
        case 'no-records':
          return 'the file has a row that names the columns, and no records';
        case 'not-text':
          return 'the file is no text in UTF-8 or ISO-8859-1, perhaps it is a spreadsheet or UTF-16; save it as CSV in UTF-8';
        case 'one-column':
          return 'the row has one column only; there must be a semicolon or a comma between the columns';
        case 'too-many-columns':
          return `the row has ${String(problem.number)} columns; no file of records has more than ${String(problem.most)}`;
        case 'missing-column':
          return 'the column is missing';
        case 'nameless-column':
          return `column number ${String(problem.number)} has no name`;
        case 'column-twice':
          return 'the column is there twice';
        case 'unknown-column':
          return `the column is not known${problem.meant === null ? '' : `; did you mean ${JSON.stringify(problem.meant)}?`}; give its field in columns, or its name in ignoredColumns`;
        case 'not-utf8':
          return 'holds a character that is not valid UTF-8; is the file iso-8859-1?';
        case 'not-a-period':
          return `expected ${words.en.periods[problem.of]}, with .. for an end that is not there, got ${problem.value}`;
        case 'id-twice':
          return `the id ${problem.value} is in row ${String(problem.row)} already`;
        case 'no-such-county':
          return `the county ${problem.value} is not among those of ${String(problem.year)}; they are ${listed(problem.counties)}`;
        default:
          return kind satisfies never;
      }
    },
  },
};

/**
 * Something wrong in a file of records, in words: the row, the column by its name in the file, and the value (feil i filen, med ord).
 *
 * @param fault - of {@link readRecords}, {@link tallyCsv} or {@link streamRecords}
 * @param options - the language
 * @returns one line, without a full stop. A number long enough to be that of a person is not shown, and more than 400 characters are cut
 * @throws RangeError when the language is not `nb`, `nn` or `en`
 *
 * @example
 * ```ts
 * import { readRecords, recordFaultInWords } from 'integreringsloven/formats';
 *
 * const mapping = {
 *   sex: { K: 'female', M: 'male' },
 *   protection: { KB: 'displaced-from-ukraine' },
 *   education: { '3': 'higher' },
 *   endingReason: { ARB: 'ordinary-work' },
 *   measures: { NORSK: 'norwegian-and-social-studies' },
 * } as const;
 * const file = [
 *   'id;sex;born;citizenship;protection;county;municipality;education;startedOn;endedOn;endingReason;leave;measures',
 *   'a1;X;1990;UKR;KB;55;5501;3;2023-02-01;2024-01-31;ARB;;',
 * ].join('\n');
 * const read = await readRecords(file, { mapping });
 * read.status === 'faulty' && read.faults.map((fault) => recordFaultInWords(fault, { language: 'nb' }));
 * // => ['rad 2, kolonne «sex»: koden "X" står ikke i kodeplanen for sex; kodene er "K", "M"']
 * ```
 */
export const recordFaultInWords = ({ row, column, entry, problem }: FoundFault, { language }: { readonly language: Language }): string => {
  const w = words[checkLanguage(language)];
  const listed = (codes: readonly string[]): string =>
    [...codes.slice(0, MOST_CODES), ...(codes.length > MOST_CODES ? [w.more(String(codes.length - MOST_CODES))] : [])].join(', ');
  const where = column === null ? w.row(String(row)) : `${w.row(String(row))}, ${w.column(w.quoted(column))}`;
  return masked(`${where}: ${entry === null ? '' : w.entry(String(entry))}${w.problem(problem, listed)}`);
};
