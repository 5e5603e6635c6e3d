import { checkObject } from '../decision/index.js';
import type { ProgrammeRecord } from '../statistics/record.js';
import { checkMostFaults, collectFaults, type FaultyFile } from './collectFaults.js';
import { streamRecords, type ReadOptions } from './streamRecords.js';
import type { TextSource } from './textSource.js';

/** How a file of records is read, and how many of its faults are listed. */
export interface ReadAllOptions extends ReadOptions {
  /** The most faults to list; 100 when left out. The rest are counted. */
  readonly mostFaults?: number | undefined;
}

/**
 * All records of a register from a CSV file, or everything that is wrong with it (innlesing).
 *
 * Either every row is a record, or there are none: a file with a fault gives no records at all. The form of the file stands at {@link streamRecords}.
 * All records are in memory; to count a large file use {@link tallyCsv}.
 *
 * @param source - text, bytes, or an iterable or async iterable of pieces of them, such as a stream
 * @param options - the mapping of codes, and where the file is not in the form of the library
 * @returns the records, or the faults with row and column
 * @throws RangeError that names the option and its value (the promise is rejected with it). What the source itself throws is passed on
 *
 * @example
 * ```ts
 * import { readRecords } from 'integreringsloven/formats';
 *
 * const mapping = {
 *   sex: { K: 'female', M: 'male' },
 *   protection: { KB: 'displaced-from-ukraine' },
 *   education: { '3': 'higher' },
 *   endingReason: { ARB: 'ordinary-work' },
 *   measures: { NORSK: 'norwegian-and-social-studies' },
 * } as const;
 * const file = [
 *   'Nr;Kjønn;Født;Land;Grunnlag;Kommune;Utdanning;Start;Slutt;Årsak;Permisjon;Tiltak',
 *   'a1;K;1990-05-17;UKR;KB;;3;2023-02-01;2024-01-31;ARB;2023-07-01/2023-07-31;NORSK 2023-02-01/2024-01-31',
 * ].join('\r\n');
 * const columns = {
 *   id: 'Nr',
 *   sex: 'Kjønn',
 *   born: 'Født',
 *   citizenship: 'Land',
 *   protection: 'Grunnlag',
 *   county: null,
 *   municipality: 'Kommune',
 *   education: 'Utdanning',
 *   startedOn: 'Start',
 *   endedOn: 'Slutt',
 *   endingReason: 'Årsak',
 *   leave: 'Permisjon',
 *   measures: 'Tiltak',
 * };
 * const read = await readRecords(file, { mapping, columns });
 * read.status === 'read' && read.records.map(({ id, born, leave }) => [id, born, leave]);
 * // => [['a1', '1990-05-17', [{ from: '2023-07-01', to: '2023-07-31' }]]]
 * ```
 */
export const readRecords = async (
  source: TextSource,
  options: ReadAllOptions,
): Promise<{ readonly status: 'read'; readonly records: readonly ProgrammeRecord[] } | FaultyFile> => {
  checkObject(options, 'options', 'an object with the mapping of codes');
  const { mostFaults, ...rest } = options;
  const most = checkMostFaults(mostFaults);
  const { records, faultyFile } = collectFaults(streamRecords(source, rest), most);
  const read: ProgrammeRecord[] = [];
  for await (const record of records) read.push(record);
  return faultyFile() ?? { status: 'read', records: read };
};
