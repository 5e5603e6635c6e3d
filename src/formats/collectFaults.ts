import { shown } from '../calendar/isoDate.js';
import type { ProgrammeRecord } from '../statistics/record.js';
import type { RecordFault } from './recordFault.js';
import type { ReadItem } from './streamRecords.js';

/** What is wrong with a file: the first faults, and how many more there are. */
export interface FaultyFile {
  /** Tells a file with faults from one whose records could be used. */
  readonly status: 'faulty';
  /** In the order of the file, at most as many as asked for. */
  readonly faults: readonly RecordFault[];
  /** How many faults there are beyond those. */
  readonly more: number;
}

const MOST_FAULTS = 100;

/** The most faults to list, checked. */
export const checkMostFaults = (most: unknown): number => {
  if (most === undefined) return MOST_FAULTS;
  if (!Number.isSafeInteger(most) || (most as number) < 1) throw new RangeError(`options.mostFaults: expected a number from 1, got ${shown(most)}`);
  return most as number;
};

/** The records of a file up to its first fault, and all its faults: the file is read to its end, for the sake of the list. */
export const collectFaults = (items: AsyncIterable<ReadItem>, most: number) => {
  const faults: RecordFault[] = [];
  let more = 0;
  async function* records(): AsyncGenerator<ProgrammeRecord, void, undefined> {
    for await (const item of items) {
      if (item.status === 'faulty') {
        for (const fault of item.faults) {
          if (faults.length < most) faults.push(fault);
          else more += 1;
        }
      } else if (faults.length === 0) yield item.record;
    }
  }
  return { records: records(), faultyFile: (): FaultyFile | null => (faults.length === 0 ? null : { status: 'faulty', faults, more }) };
};
