import type { TestFiles } from '../watch/affected.js';

/** What the program reads from and prints to, so that it can be run without a process. */
export interface Surroundings {
  /** The bytes of a file, as they come; `-` is standard input. What is wrong with the file is thrown when it is read. */
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  /** Prints an answer; done when there is room for more. */
  readonly out: (text: string) => Promise<void>;
  /** Tells the user something. */
  readonly err: (text: string) => void;
  /** Writes a file as UTF-8, with the folders it lies in. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly isFolder: (path: string) => boolean;
  /** Whether a person looks at what `err` tells. */
  readonly isTerminal: boolean;
  /** The tests of the library, when the program is run in a copy of its source; otherwise `null`. */
  readonly tests: () => TestFiles | null;
}
