import { masked } from '../calendar/masked.js';
import { checkDateAsked } from '../case/checkFacts.js';
import { coveredFrom, isoDate, lawStateOn, type IsoDate } from '../index.js';
import { readCases, type NamedCase } from '../schema/index.js';
import type { Given } from './command.js';
import { jsonOfFile, nameOf } from './files.js';
import { wrongCommand, wrongFile } from './stop.js';
import type { Surroundings } from './surroundings.js';

/** The most faults of a file that are listed; the rest are counted. */
export const MOST_FAULTS = 100;

/** What is wrong with an argument that the library refuses; `null` when nothing is. */
export const refusal = (check: () => unknown): string | null => {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
};

/** Dates that the user gave with an option, which the library must cover. */
export const datesGiven = (given: Given, name: string): readonly IsoDate[] =>
  given.values(name).map((value) => {
    const wrong = refusal(() => isoDate(value, `--${name}`)) ?? refusal(() => lawStateOn(value as IsoDate))?.replace(/^on:/, `--${name}:`) ?? null;
    if (wrong !== null) throw wrongCommand(wrong);
    return value as IsoDate;
  });

/** The list as the file has it, with other dates in each case. */
const withDates = (value: unknown, dates: (own: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) => (Object.prototype.toString.call(one) === '[object Object]' ? { ...(one as object), on: dates((one as { readonly on?: unknown }).on) } : one))
    : value;

const problemsWithDates = ({ name, on: dates, facts }: NamedCase, at: number, given: Given): readonly string[] =>
  dates.flatMap((on, place) => {
    const wrong = refusal(() => {
      checkDateAsked(facts, on);
    });
    return wrong === null ? [] : [`[${String(at)}].on[${String(place)}]: ${wrong.replace(/^on: /, '')}, ${given.words.files.ofCase(masked(name))}`];
  });

/** Lines of faults, of which only the first are listed. */
export const faultLines = (problems: readonly string[], more: number, { words }: Pick<Given, 'words'>): string =>
  [...problems, ...(more > 0 ? [words.files.more(more)] : [])].map((line) => `\n  ${line}`).join('');

/**
 * The cases of a file, when nothing is wrong with any of them; otherwise the command stops and tells everything that is.
 *
 * @param dates - whether the dates of the cases are asked for. Where they are not, a case need not have any; and `--on` takes the place of them
 */
export const casesOfFile = async (file: string, given: Given, io: Surroundings, dates: 'asked' | 'not-asked'): Promise<readonly NamedCase[]> => {
  const instead = datesGiven(given, 'on');
  const value = await jsonOfFile(file, given, io);
  const read = readCases(withDates(value, (own) => (instead.length > 0 ? instead : dates === 'not-asked' && own === undefined ? [coveredFrom] : own)), {
    language: given.asked ?? undefined,
  });
  const problems = read.ok ? (dates === 'asked' ? read.cases.flatMap((one, at) => problemsWithDates(one, at, given)) : []) : read.problems;
  const name = nameOf(file, given);
  if (problems.length > 0) {
    throw wrongFile(name, given.words.files.notCases + faultLines(problems.slice(0, MOST_FAULTS), problems.length - MOST_FAULTS, given));
  }
  const cases = read.ok ? read.cases : [];
  if (cases.length === 0) io.err(`integreringsloven: ${name}: ${given.words.files.noCases}\n`);
  return cases;
};

/** Does something for each case; when the library refuses one, the command stops and tells which. */
export const forEachCase = async (cases: readonly NamedCase[], given: Given, act: (one: NamedCase, at: number) => Promise<void>): Promise<void> => {
  const problems: string[] = [];
  for (const [at, one] of cases.entries()) {
    try {
      await act(one, at);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`[${String(at)}]: ${error.message}, ${given.words.files.ofCase(masked(one.name))}`);
    }
  }
  if (problems.length === 0) return;
  const [file = ''] = given.operands.slice(-1);
  throw wrongFile(nameOf(file, given), given.words.files.notAnswered + faultLines(problems.slice(0, MOST_FAULTS), problems.length - MOST_FAULTS, given));
};
