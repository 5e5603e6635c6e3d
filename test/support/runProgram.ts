import { main } from '../../src/cli/main.js';
import type { Surroundings } from '../../src/cli/surroundings.js';

/** What a run of the program came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that were read, in order. */
  readonly read: readonly string[];
  readonly written: Readonly<Record<string, string>>;
}

/** The world that the program is run in. */
export interface World {
  /** The content of each file; `-` is standard input. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly folders?: readonly string[];
  readonly isTerminal?: boolean;
  readonly tests?: Readonly<Record<string, string>> | null;
  /** How many bytes a file is read by at a time. */
  readonly piece?: number;
  /** Is told of each piece that is printed, when it is. */
  readonly onOut?: (text: string) => void;
}

const systemError = (code: string, file: string): Error => Object.assign(new Error(`${code}: '${file}'`), { code });

/** Runs the program where only some files exist, without a process. */
export const runProgram = async (args: readonly string[], { files = {}, folders = [], isTerminal = false, tests = null, piece = 10_000, onOut = () => undefined }: World = {}): Promise<Run> => {
  let out = '';
  let err = '';
  const read: string[] = [];
  const written: Record<string, string> = {};
  async function* open(file: string): AsyncGenerator<Uint8Array> {
    read.push(file);
    await Promise.resolve();
    if (folders.includes(file)) throw systemError('EISDIR', file);
    const content = files[file];
    if (content === undefined) throw systemError('ENOENT', file);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  const io: Surroundings = {
    open,
    out: (text) => {
      out += text;
      onOut(text);
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
    },
    write: (path, text) => {
      if (path.startsWith('forbidden/')) return Promise.reject(systemError('EACCES', path));
      written[path] = text;
      return Promise.resolve();
    },
    isFolder: (path) => folders.includes(path),
    isTerminal,
    tests: () => tests,
  };
  const code = await main(args, io);
  return { code, out, err, read, written };
};

/** Facts that leave little open, so that they are quick to assess. */
export const someFacts = {
  person: { birthDate: '1985-03-02', citizenship: 'third-country', education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
  settlement: { settledOn: '2025-12-01', byAgreement: true },
  decision: { madeOn: '2026-01-10', claimedOn: null },
  work: { hoursPerWeek: 0 },
  programme: { offeredStartOn: '2026-01-15', startedOn: '2026-01-20', endedOn: null, endGoal: 'work', percent: 100, leave: [] },
  household: { youngestChildBornOn: null, moreThanTwoChildren: false, soleCarer: false, chronicallyIllChild: false, otherParentInProgramme: false },
  training: { authority: 'municipality', place: 'adult-immigrants', residentRegisteredOn: '2025-12-01', startedOn: '2026-01-20', needsB2: false },
} as const;

/** A file of cases, as a case system would write it. */
export const caseFile = (...cases: readonly object[]): string => JSON.stringify(cases);
