import type { Certainty, Source } from '../../law/certainty.js';
import type { Category } from '../table.js';
import type { Words } from '../words.js';

/** A list of codes as somebody has published it, with the years it holds for (kodeliste). */
export interface CodeList<Code extends Category = Category> {
  readonly id: string;
  readonly label: Words;
  /** The first year it holds for; `null` when the source does not say. */
  readonly from: number | null;
  /** The last year it holds for; `null` while it holds, or when the source does not say. */
  readonly to: number | null;
  readonly source: Source;
  readonly certainty: Certainty;
  readonly codes: readonly Code[];
}

/** A name that is the same in all the languages. */
export const sameInAll = (name: string): Words => ({ nb: name, nn: name, en: name });
