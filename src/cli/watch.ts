import { parseArgs } from 'node:util';
import type { Language } from '../index.js';
import type { TestFiles } from '../watch/affected.js';
import type { Instrument } from '../watch/instrument.js';
import { readLovdata } from '../watch/read.js';
import { isTouched, watchInstrument, watchText, type WatchReport } from '../watch/watch.js';
import { watchInWords } from '../watch/words.js';
import type { Surroundings } from './main.js';

const NOTHING_TOUCHED = 0;
const WRONG_FILE = 1;
const WRONG_COMMAND = 2;
const TOUCHED = 3;

const HELP = `integreringsloven watch: which provisions that the library refers to does a change of the law touch?

Usage
  integreringsloven watch FILE… [--lang nb|nn|en] [--json]

Each FILE is XML from Lovdata: an instrument of Norsk Lovtidend, or a consolidated Act or regulation; - reads standard input.
Files named together are read together: an amending Act, and the regulation that brings it into force.

Exit codes: 0 nothing is touched, 3 something is touched or has to be read by a person, 1 a file is wrong, 2 the command is wrong`;

/** What the law watch reads from and prints to. */
export interface WatchSurroundings extends Surroundings {
  /** The tests of the library, when the command is run in a copy of its source; otherwise `null`. */
  readonly tests: () => TestFiles | null;
}

const isLanguage = (value: string): value is Language => value === 'nb' || value === 'nn' || value === 'en';
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The law watch on the command line (lovvakt).
 *
 * @param args - what stands after `watch`
 * @param io - where it reads and prints
 * @returns the exit code
 */
export const watch = async (args: readonly string[], { read, out, err, tests }: WatchSurroundings): Promise<number> => {
  const wrongCommand = (why: string): number => {
    err(`integreringsloven: ${why}\n`);
    return WRONG_COMMAND;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'nb' }, json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return wrongCommand(`${reason(error)}; watch --help shows how`);
  }
  const { values, positionals: files } = parsed;
  if (values.help === true) {
    out(`${HELP}\n`);
    return NOTHING_TOUCHED;
  }
  const { lang } = values;
  if (files.length === 0) return wrongCommand('expected: watch FILE…; watch --help shows how');
  if (!isLanguage(lang)) return wrongCommand(`--lang: expected nb, nn or en, got ${JSON.stringify(lang)}`);

  const documents: ReturnType<typeof readLovdata>[] = [];
  for (const file of files) {
    try {
      documents.push(readLovdata(read(file)));
    } catch (error) {
      err(`integreringsloven: ${file === '-' ? 'standard input' : file}: ${reason(error)}\n`);
      return WRONG_FILE;
    }
  }
  const testFiles = tests();
  const instruments = documents.filter((document): document is Instrument => document.kind === 'instrument');
  const reports: WatchReport[] = [];
  for (const document of documents) {
    reports.push(document.kind === 'instrument' ? await watchInstrument(document, instruments, testFiles) : await watchText(document, testFiles));
  }
  out(`${values.json ? JSON.stringify(reports, null, 2) : reports.map((report) => watchInWords(report, lang)).join('\n\n')}\n`);
  return reports.some(isTouched) ? TOUCHED : NOTHING_TOUCHED;
};
