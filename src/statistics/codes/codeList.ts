import type { Certainty, Source } from '../../law/certainty.js';
import type { Category } from '../table.js';
import type { Words } from '../words.js';

/** A list of codes as somebody has published it, with the years it holds for (kodeliste). */
export interface CodeList<Code extends Category = Category> {
  /** The name of the list or the variable as its publisher has it, such as `Kjonn`. */
  readonly id: string;
  /** What the codes are codes of, in the three languages. */
  readonly label: Words;
  /** The first year it holds for; `null` when the source does not say. */
  readonly from: number | null;
  /** The last year it holds for; `null` while it holds, or when the source does not say. */
  readonly to: number | null;
  /** Where the list was read. */
  readonly source: Source;
  /** How sure it is that the codes mean what the list says. */
  readonly certainty: Certainty;
  /** The codes in the order of the list. */
  readonly codes: readonly Code[];
}

/** A name that is the same in all the languages. */
export const sameInAll = (name: string): Words => ({ nb: name, nn: name, en: name });
