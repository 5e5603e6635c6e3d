import { masked } from '../calendar/masked.js';
import { shown } from '../calendar/isoDate.js';
import { laterDayOfPermit } from '../case/checkFacts.js';
import { coveredFrom, isoDate, type IsoDate } from '../index.js';
import { readCases, type NamedCase } from '../schema/index.js';
import { hasFormOfPersonNumber } from '../statistics/personNumber.js';
import type { Given } from './command.js';
import { jsonOfFile, nameOf } from './files.js';
import { tell } from './message.js';
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
    const { command } = given.words;
    if (refusal(() => isoDate(value)) !== null) throw wrongCommand(command.noDay(`--${name}`, shown(value)));
    if (value < coveredFrom) throw wrongCommand(command.beforeTheAct(`--${name}`, value, coveredFrom));
    return value as IsoDate;
  });

/** The list as the file has it, with other dates in each case. */
const withDates = (value: unknown, dates: (own: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) => (Object.prototype.toString.call(one) === '[object Object]' ? { ...(one as object), on: dates((one as { readonly on?: unknown }).on) } : one))
    : value;

/** What is wrong with asking a case of a date; `null` when nothing is. */
export const problemOfDate = ({ facts }: Pick<NamedCase, 'facts'>, on: IsoDate, { words }: Pick<Given, 'words'>): string | null => {
  const later = laterDayOfPermit(facts, on);
  return later === null ? null : words.files.beforePermit(on, later.path, later.day);
};

const problemsOf = (one: NamedCase, at: number, dates: 'asked' | 'not-asked', given: Given, further: (one: NamedCase) => string | null): readonly string[] => {
  const { files } = given.words;
  // The name is printed above the answers, and goes where they go.
  if (hasFormOfPersonNumber(one.name)) return [`[${String(at)}].name: ${files.personNumber}`];
  const ofCase = files.ofCase(masked(one.name));
  const ofDates = (dates === 'asked' ? one.on : []).flatMap((on, place) => {
    const problem = problemOfDate(one, on, given);
    return problem === null ? [] : [`[${String(at)}].on[${String(place)}]: ${problem}, ${ofCase}`];
  });
  const rest = further(one);
  return rest === null ? ofDates : [...ofDates, `[${String(at)}]: ${rest}, ${ofCase}`];
};

/** Lines of faults, of which only the first are listed. */
export const faultLines = (problems: readonly string[], more: number, { words }: Pick<Given, 'words'>): string =>
  [...problems, ...(more > 0 ? [words.files.more(more)] : [])].map((line) => `\n  ${line}`).join('');

/**
 * The cases of a file, when nothing is wrong with any of them; otherwise the command stops and tells everything that is.
 *
 * @param dates - whether the dates of the cases are asked for. Where they are not, a case need not have any; and `--on` takes the place of them
 * @param further - what else would keep a case from being answered, so that nothing is printed of a file that cannot be answered to its end
 */
export const casesOfFile = async (
  file: string,
  given: Given,
  io: Surroundings,
  dates: 'asked' | 'not-asked',
  further: (one: NamedCase) => string | null = () => null,
): Promise<readonly NamedCase[]> => {
  const instead = datesGiven(given, 'on');
  const value = await jsonOfFile(file, given, io);
  const read = readCases(withDates(value, (own) => (instead.length > 0 ? instead : dates === 'not-asked' && own === undefined ? [coveredFrom] : own)), {
    language: given.asked ?? undefined,
  });
  const problems = read.ok ? read.cases.flatMap((one, at) => problemsOf(one, at, dates, given, further)) : read.problems;
  const name = nameOf(file, given);
  if (problems.length > 0) {
    const { notAnswered, notCases } = given.words.files;
    throw wrongFile(name, (read.ok ? notAnswered : notCases) + faultLines(problems.slice(0, MOST_FAULTS), problems.length - MOST_FAULTS, given));
  }
  const cases = read.ok ? read.cases : [];
  if (cases.length === 0) tell(io, `integreringsloven: ${name}: ${given.words.files.noCases}`);
  return cases;
};

/** How many answers some cases ask for. */
export const datesIn = (cases: readonly NamedCase[]): number => cases.reduce((sum, { on }) => sum + on.length, 0);
