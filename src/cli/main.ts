import { parseArgs } from 'node:util';
import { endGoals, explain, programmeDuration, rulesVersion, targetGroup, workOrientedHours, type Language } from '../index.js';
import { readCases, type NamedCase } from '../schema/index.js';

const HELP = `integreringsloven ${rulesVersion}: what the Integration Act says of a case, and why

Usage
  integreringsloven assess FILE [--lang nb|nn|en] [--json]
  integreringsloven watch FILE… [--lang nb|nn|en] [--json]    see watch --help

FILE is a JSON list of cases: [{ "name": "…", "on": ["2026-02-01"], "facts": { … } }]; - reads standard input.
Each case is assessed on each of its dates: target group, end goals, length, and hours of work-oriented activities.

Options
  --lang    the language of the answers: nb (default), nn or en
  --json    print the decisions as JSON instead of words
  --help    show this
  --version show the version

Examples
  integreringsloven assess cases.json
  integreringsloven assess cases.json --lang en
  cat cases.json | integreringsloven assess - --json

Exit codes: 0 all assessed, 1 the file is wrong, 2 the command is wrong`;

const OK = 0;
const WRONG_FILE = 1;
const WRONG_COMMAND = 2;

/** What the command line reads from and prints to. */
export interface Surroundings {
  /** The content of a file; `-` is standard input. */
  readonly read: (file: string) => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const isLanguage = (value: string): value is Language => value === 'nb' || value === 'nn' || value === 'en';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const assess = ({ name, on: dates, facts }: NamedCase) =>
  dates.map((on) => {
    try {
      return { name, on, decisions: [targetGroup, endGoals, programmeDuration, workOrientedHours].map((rule) => rule(facts, { on })) };
    } catch (error) {
      throw new Error(`the case ${JSON.stringify(name)} on ${on}: ${reason(error)}`, { cause: error });
    }
  });

const inWords = ({ name, decisions }: ReturnType<typeof assess>[number], language: Language): string =>
  [`## ${name}`, ...decisions.map((decision) => explain(decision, { language }).text)].join('\n\n') + '\n';

/** What the file gives, in full: nothing is printed of a file with a fault in it. */
const answersFor = (text: string, language: Language, json: boolean): string => {
  // Some editors put a mark before the first character of a file.
  const read = readCases(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (!read.ok) throw new Error(['not a list of cases as they should be', ...read.problems.map((problem) => `  ${problem}`)].join('\n'));
  const assessed = read.cases.flatMap(assess);
  return json ? JSON.stringify(assessed, null, 2) : assessed.map((one) => inWords(one, language)).join('\n');
};

/**
 * The command line (kommandolinjen).
 *
 * @param args - what stands after the name of the program
 * @param io - where it reads and prints
 * @returns the exit code
 */
export const main = (args: readonly string[], { read, out, err }: Surroundings): number => {
  const wrongCommand = (why: string): number => {
    err(`integreringsloven: ${why}\n`);
    return WRONG_COMMAND;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'nb' }, json: { type: 'boolean', default: false }, help: { type: 'boolean' }, version: { type: 'boolean' } },
    });
  } catch (error) {
    return wrongCommand(`${reason(error)}; --help shows how`);
  }
  const { values, positionals } = parsed;
  if (values.help === true || values.version === true) {
    out(`${values.help === true ? HELP : rulesVersion}\n`);
    return OK;
  }
  const [command, file, ...rest] = positionals;
  if (command !== 'assess' || file === undefined || rest.length > 0) return wrongCommand('expected: assess FILE; --help shows how');
  if (!isLanguage(values.lang)) return wrongCommand(`--lang: expected nb, nn or en, got ${JSON.stringify(values.lang)}`);
  let answers;
  try {
    answers = answersFor(read(file), values.lang, values.json);
  } catch (error) {
    err(`integreringsloven: ${file === '-' ? 'standard input' : file}: ${reason(error)}\n`);
    return WRONG_FILE;
  }
  out(`${answers}\n`);
  return OK;
};
