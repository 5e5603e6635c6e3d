import type { JsonFault } from './json.js';
import type { ExitCode } from './stop.js';

/** The commands, in the order of the help. */
export const commandNames = ['assess', 'timeline', 'explain', 'compare', 'table', 'report', 'schema', 'watch'] as const;
/** The name of a command. */
export type CommandName = (typeof commandNames)[number];

/** What an option is for. */
export type OptionHelp =
  | 'lang'
  | 'help'
  | 'version'
  | 'json'
  | 'register'
  | 'full'
  | 'on'
  | 'other'
  | 'reading'
  | 'assessment'
  | 'from'
  | 'through'
  | 'tableOn'
  | 'tableFormat'
  | 'year'
  | 'reportFormat'
  | 'oneTable'
  | 'mapping'
  | 'encoding'
  | 'policy'
  | 'out';

/** The words of the program itself in a language: its help, its messages, and what it puts around the answers of the library. */
export interface CliWords {
  readonly tagline: string;
  readonly headings: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
    readonly exitCodes: string;
  };
  /** What stands for a command and for options in the help. */
  readonly usage: { readonly command: string; readonly options: string };
  /** Where the help of each command is. */
  readonly moreHelp: string;
  readonly commands: Readonly<Record<CommandName, { readonly purpose: string; readonly about: readonly string[] }>>;
  readonly options: Readonly<Record<OptionHelp, string>>;
  readonly exits: Readonly<Record<ExitCode, string>>;
  /** What is wrong with a command. */
  readonly command: {
    readonly none: string;
    readonly unknown: (name: string) => string;
    readonly unknownOption: (name: string) => string;
    readonly noValue: (option: string, value: string) => string;
    readonly takesNoValue: (option: string) => string;
    readonly twice: (option: string) => string;
    readonly needed: (option: string, value: string) => string;
    readonly operands: (usage: string) => string;
    readonly notAmong: (what: string, given: string, names: readonly string[]) => string;
    readonly didYouMean: (name: string) => string;
    readonly seeHelp: (help: string) => string;
    readonly pair: (option: string, shape: string, given: string) => string;
    readonly noDay: (option: string, value: string) => string;
    readonly beforeTheAct: (option: string, date: string, first: string) => string;
    readonly throughBefore: (through: string, what: string, first: string) => string;
    readonly noYear: (year: string, first: string, last: string) => string;
    readonly noCounties: (year: string) => string;
    readonly standardInputOnce: string;
    readonly csvOneTable: string;
    readonly htmlWhole: string;
    readonly severalNeedFolder: string;
    readonly peers: string;
    readonly cannotWrite: (path: string, reason: string) => string;
  };
  /** What is wrong with a file. */
  readonly files: {
    readonly standardInput: string;
    readonly missing: string;
    readonly folder: string;
    readonly forbidden: string;
    readonly empty: string;
    readonly notUtf8: (line: number) => string;
    readonly notJson: (fault: JsonFault) => string;
    readonly notCases: string;
    readonly noCases: string;
    readonly notAnswered: string;
    readonly notMapping: string;
    readonly personNumber: string;
    /** A date before the permit of the file, though another one was held: the path of the day in the file, and the day. */
    readonly beforePermit: (date: string, path: string, day: string) => string;
    readonly noDay: string;
    readonly firstDay: string;
    readonly tooLarge: (most: string) => string;
    readonly columnTwice: (column: string, first: string, second: string) => string;
    readonly notCounted: string;
    readonly more: (count: number) => string;
    readonly ofCase: (name: string) => string;
  };
  /** A case in short. */
  readonly summary: {
    readonly notSettled: string;
    readonly possible: (count: number) => string;
    readonly missingFacts: string;
    readonly notCounted: (deadlines: number) => string;
    readonly noDeadlines: string;
    readonly facts: string;
    readonly assessments: string;
    readonly readings: string;
    readonly open: string;
    readonly know: string;
    readonly more: string;
  };
  /** What two dates differ in. */
  readonly comparison: {
    readonly heading: (on: string, other: string) => string;
    readonly same: (rules: string) => string;
    readonly nothing: string;
    readonly because: string;
    readonly time: string;
  };
  readonly progress: { readonly cases: (count: number, all: number | null) => string; readonly rows: (count: number) => string };
  /** What the program did not foresee. */
  readonly broken: (error: string) => string;
  /** What a report wrote. */
  readonly written: (path: string) => string;
}
