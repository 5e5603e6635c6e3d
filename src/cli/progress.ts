import type { Surroundings } from './surroundings.js';

/** Tells a person who waits how far it has come. */
export interface Progress {
  readonly step: () => void;
  /** Takes the line away. */
  readonly done: () => void;
}

/** Progress on long work, of so many in all where that is known: told now and then when a person looks on, and otherwise not. */
export const progressOf = ({ err, isTerminal }: Pick<Surroundings, 'err' | 'isTerminal'>, every: number, say: (count: number, all: number | null) => string, all: number | null = null): Progress => {
  let count = 0;
  let isShown = false;
  return {
    step: () => {
      count += 1;
      if (!isTerminal || count % every !== 0) return;
      isShown = true;
      err(`\r${say(count, all)}\u001b[K`);
    },
    done: () => {
      if (isShown) err('\r\u001b[K');
    },
  };
};
