import { checkObject } from '../decision/index.js';
import { tally, type Tally } from '../statistics/tally.js';
import type { TallyOptions } from '../statistics/tallySettings.js';
import { checkMostFaults, collectFaults, type FaultyFile } from './collectFaults.js';
import type { ReadAllOptions } from './readRecords.js';
import { streamRecords } from './streamRecords.js';
import type { TextSource } from './textSource.js';

/** How a file is read, and what is counted. */
export interface TallyCsvOptions extends ReadAllOptions {
  /** What is counted, as for `tally`. */
  readonly tally: TallyOptions;
}

/**
 * Counts the records of a CSV file in one pass, or tells everything that is wrong with it (opptelling).
 *
 * Nothing is half counted: a file with a fault gives no tally. The file is never in memory as a whole; only the ids of the records are, for the sake of
 * those that are there twice (see `uniqueIds`). The form of the file stands at {@link streamRecords}.
 *
 * @param source - text, bytes, or an iterable or async iterable of pieces of them, such as a stream
 * @param options - the mapping of codes, what is counted, and where the file is not in the form of the library
 * @returns the tally, or the faults with row and column
 * @throws RangeError that names the option and its value (the promise is rejected with it). What the source itself throws is passed on
 *
 * @example
 * ```ts
 * import { tallyCsv } from 'integreringsloven/formats';
 *
 * const mapping = {
 *   sex: { K: 'female', M: 'male' },
 *   protection: { KB: 'displaced-from-ukraine' },
 *   education: { '3': 'higher' },
 *   endingReason: { ARB: 'ordinary-work' },
 *   measures: { NORSK: 'norwegian-and-social-studies' },
 * } as const;
 * const pieces = [
 *   'id;sex;born;citizenship;protection;county;municipality;education;startedOn;endedOn;endingReason;leave;measures\n',
 *   'a1;K;1990;UKR;KB;55;5501;3;2023-02-01;2024-',
 *   '01-31;ARB;;\n',
 * ];
 * const years = { from: 2023, through: 2024 };
 * const counted = await tallyCsv(pieces, { mapping, tally: { years, breakdowns: [{ population: 'leavers', by: ['sex'] }] } });
 * counted.status === 'counted' && counted.tally.counts; // => { 'leavers: sex': { '2024|female': 1 } }
 * ```
 */
export const tallyCsv = async (source: TextSource, options: TallyCsvOptions): Promise<{ readonly status: 'counted'; readonly tally: Tally } | FaultyFile> => {
  checkObject(options, 'options', 'an object with the mapping of codes and what is counted');
  const { mostFaults, tally: counting, ...rest } = options;
  const most = checkMostFaults(mostFaults);
  const { records, faultyFile } = collectFaults(streamRecords(source, rest), most);
  const counted = await tally(records, counting);
  return faultyFile() ?? { status: 'counted', tally: counted };
};
