import type { JsonFault } from './json.js';
import type { CliWords } from './words.js';

const quoted = (text: string): string => JSON.stringify(text);

const jsonProblem = ({ problem, found }: JsonFault): string => {
  const instead = found === null ? 'the file ends' : `found ${quoted(found)}`;
  switch (problem) {
    case 'value':
      return `not JSON: expected a value, but ${instead}`;
    case 'name':
      return `not JSON: expected a name in quotation marks, but ${instead}`;
    case 'colon':
      return `not JSON: expected a colon, but ${instead}`;
    case 'comma':
      return `not JSON: expected a comma or a closing bracket, but ${instead}`;
    case 'end':
      return `not JSON: expected nothing more, but ${instead}${found === '{' ? '; several cases stand in a list, with commas between' : ''}`;
    case 'text':
      return 'not JSON: a text is not closed, or holds a character that must be escaped';
    case 'twice':
      return `the name ${quoted(found ?? '')} stands twice`;
    default:
      return problem satisfies never;
  }
};

/** The words of the program in English. */
export const en: CliWords = {
  tagline: 'what Norway’s Integration Act says of a case, and why',
  headings: { usage: 'Usage', commands: 'Commands', options: 'Options', examples: 'Examples', exitCodes: 'Exit codes' },
  usage: { command: 'COMMAND', options: 'options' },
  moreHelp: 'integreringsloven COMMAND --help shows what a command takes, with examples.',
  commands: {
    assess: {
      purpose: 'what the Act says of each case on each of its dates',
      about: [
        'FILE is a JSON list of cases: [{ "name": "…", "on": ["2026-02-01"], "facts": { … } }]; - reads standard input.',
        'Prints every part of the answer in short, and what is still open. A fact that is left out is unknown, never "no".',
      ],
    },
    timeline: {
      purpose: 'each case over time: what happens when, and what holds from day to day',
      about: ['FILE is a JSON list of cases, as for assess; "on" may be left out. - reads standard input.'],
    },
    explain: {
      purpose: 'one part of the answer in full, with its grounds',
      about: [
        'RULE is the name of a function, such as targetGroup, programmeDuration or deadlines; a wrong name lists them all.',
        'FILE is a JSON list of cases, as for assess; - reads standard input.',
      ],
    },
    compare: {
      purpose: 'what another date changes in the answers for a case, and which law does',
      about: ['FILE is a JSON list of cases, as for assess; - reads standard input. Each date of a case is compared with the other date.'],
    },
    table: {
      purpose: 'a whole rule as a decision table, as it is on a date',
      about: ['RULE is the name of a function, such as targetGroup or endGoals; a wrong name lists them all.'],
    },
    report: {
      purpose: 'the tables and figures of the yearly report, from the records of a register',
      about: [
        'FILE is CSV with a row for each programme (docs/formats.md has the columns); - reads standard input.',
        'A file with a fault gives no report: every fault is told with its row and column.',
        'Without --mapping the codes are those of the library, and an empty cell is unknown.',
      ],
    },
    schema: {
      purpose: 'the JSON Schema of what goes in or comes out',
      about: ['Without NAME, lists the schemas there are.'],
    },
    watch: {
      purpose: 'which provisions that the library refers to does a change of the law touch?',
      about: [
        'Each FILE is XML from Lovdata: an instrument of Norsk Lovtidend, or a consolidated Act or regulation; - reads standard input.',
        'Files named together are read together: an amending Act, and the regulation that brings it into force.',
      ],
    },
  },
  options: {
    lang: 'bokmål, nynorsk or English; without it, answers are in bokmål and messages in English',
    help: 'show this',
    version: 'show the version',
    json: 'print data instead of words',
    register: 'for lawyers and caseworkers (the default), or plain language for the participant',
    full: 'everything: reasons, places in the law, doubts',
    on: 'ask on this date instead of those in the file; may be repeated',
    other: 'the date to compare with',
    reading: 'settle an unsettled reading of the law; may be repeated',
    assessment: 'settle what the municipality assesses; may be repeated',
    from: 'the first day; otherwise the first that the file names',
    through: 'the last day; otherwise the last that the file, an end or a deadline names',
    tableOn: 'the date; the law of that date makes the table',
    tableFormat: 'markdown (the default) or json',
    year: 'the year of the report',
    reportFormat: 'html (the default: one page), csv (for Norwegian Excel), csv-international, json-stat, markdown or json',
    oneTable: 'one table or figure only, such as table-2',
    mapping: 'what the codes and columns of the file mean',
    encoding: 'utf-8 (the default) or iso-8859-1',
    policy: 'which small numbers are held back: imdi (the default, 1 to 4), ssb (1 and 2) or none',
    out: 'write to a file; to a folder, or a path that ends in /, one file for each table',
  },
  exits: {
    0: 'done',
    1: 'a file is wrong, and nothing is answered',
    2: 'the command is wrong, or cannot be carried out here',
    3: 'something is touched, or has to be read by a person',
    4: 'a fault in the program itself; please report it',
  },
  command: {
    none: 'expected a command',
    unknown: (name) => `there is no command ${quoted(name)}`,
    unknownOption: (name) => `there is no option ${name}`,
    noValue: (option, value) => `${option} needs a value: ${value}`,
    takesNoValue: (option) => `${option} takes no value`,
    twice: (option) => `${option} can be given once only`,
    needed: (option, value) => `${option} ${value} is needed`,
    operands: (usage) => `expected: ${usage}`,
    notAmong: (what, given, names) => `${what}: expected one of ${names.join(', ')}, got ${quoted(given)}`,
    didYouMean: (name) => `did you mean ${name}?`,
    seeHelp: (help) => `${help} shows how`,
    pair: (option, shape, given) => `${option}: expected ${shape}, got ${quoted(given)}`,
    noDay: (option, value) => `${option}: expected a day that exists, as YYYY-MM-DD, got ${value}`,
    beforeTheAct: (option, date, first) => `${option}: ${date} is before ${first}, when the Integration Act came into force`,
    throughBefore: (through, what, first) => `--through: ${through} is before ${what}, ${first}`,
    noYear: (year, first, last) => `--year: expected a year from ${first} to ${last}, got ${year}`,
    noCounties: (year) => `--year: the library does not have the counties of ${year}, which the tables by county need`,
    standardInputOnce: 'standard input (-) can be read once only',
    csvOneTable: 'a CSV file holds one table; choose one with --table, or give --out a folder (a path that ends in /)',
    htmlWhole: '--table: the page holds the whole report; choose another --format',
    severalNeedFolder: '--out: this format is one file, and the path is a folder',
    peers: 'the figures of the page are drawn with two packages that are not installed; run npm install vega vega-lite, or choose another --format',
    cannotWrite: (path, reason) => `cannot write ${path}: ${reason}`,
  },
  files: {
    standardInput: 'standard input',
    missing: 'there is no such file',
    folder: 'is a folder',
    forbidden: 'may not be read or written',
    empty: 'is empty',
    notUtf8: (line) => `line ${String(line)}: not UTF-8; save the file as UTF-8`,
    notJson: (fault) => `line ${String(fault.line)}, column ${String(fault.column)}: ${jsonProblem(fault)}`,
    notCases: 'not a list of cases as they should be',
    noCases: 'holds no cases',
    notAnswered: 'cannot be answered',
    notMapping: 'not a mapping of codes',
    personNumber: 'has the form of a birth number, D number or DUF number; give the case another name',
    beforePermit: (date, path, day) => `${date} is before ${path}, ${day}, and by permit.previousGround or permit.firstGrantedOn another permit was held; ask with that permit`,
    noDay: 'the case has no day to begin with; give the first day with --from',
    firstDay: 'the first day of the case',
    tooLarge: (most) => `is larger than ${most}; split it`,
    columnTwice: (column, first, second) => `the column ${quoted(column)} is given for both ${first} and ${second}`,
    notCounted: 'has faults, so nothing is counted',
    more: (count) => `and ${String(count)} more`,
    ofCase: (name) => `in the case ${quoted(name)}`,
  },
  summary: {
    notSettled: 'Not settled. Possible:',
    possible: (count) => `Not settled: ${String(count)} answers are possible.`,
    missingFacts: 'Cannot be counted: facts are missing.',
    notCounted: (deadlines) => `${deadlines === 1 ? '1 deadline' : `${String(deadlines)} deadlines`} cannot be counted yet: facts are missing.`,
    noDeadlines: 'None on this date.',
    facts: 'Missing in the file',
    assessments: 'For the municipality to assess',
    readings: 'Unsettled readings of the law',
    open: 'Must be made clear first',
    know: 'You should also know',
    more: 'This is the short form. --full has the reasons, the places in the law and the doubts.',
  },
  comparison: {
    heading: (on, other) => `From ${on} to ${other}`,
    same: (rules) => `The same on both dates: ${rules}`,
    nothing: 'Nothing differs.',
    because: 'Differs in the law',
    time: 'Only time has passed; the law is the same.',
  },
  progress: { cases: (count, all) => `${all === null ? String(count) : `${String(count)} of ${String(all)}`} answers`, rows: (count) => `${String(count)} rows` },
  broken: (error) => `this is a fault in the program: ${error}`,
  written: (path) => `written: ${path}`,
};
