import type { CaseFacts } from '../case/facts.js';

/** What a form of a case says beside the names of the facts, in a language. */
export interface FormWords {
  readonly groups: Readonly<Record<keyof CaseFacts, string>>;
  /** A youngest child that is not there. */
  readonly noChild: string;
}
