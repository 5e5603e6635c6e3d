import type { IsoDate } from '../calendar/isoDate.js';
import type { RuleName } from '../rules/ruleBook.js';

/** A part of a case, as a heading names it. */
export type CasePart = RuleName | 'programmeEnd' | 'leaveBalance' | 'deadlines';

interface EventWords {
  readonly leaveBegins: (leave: string) => string;
  readonly leaveEnds: (leave: string) => string;
  readonly birthday: (of: 'person' | 'youngest-child', age: number) => string;
  readonly requirementBegins: (hours: string) => string;
  readonly newBasicAmount: (amount: number) => string;
  readonly lawChange: (parts: readonly string[]) => string;
  readonly ordinaryEnd: string;
  readonly longestEnd: string;
  readonly longestEndWithExtension: string;
  readonly deadline: (name: string) => string;
  /** After a day that is one of several that are possible. */
  readonly possibly: string;
}

/** How a whole case and its timeline are told in a language. */
export interface WholeCaseWords {
  readonly parts: Readonly<Record<CasePart, string>>;
  readonly plainParts: Readonly<Record<CasePart, string>>;
  readonly onDate: (day: IsoDate) => string;
  readonly timeline: (from: IsoDate, to: IsoDate) => string;
  readonly segment: (from: IsoDate, to: IsoDate) => string;
  readonly missing: (facts: readonly string[]) => string;
  /** In place of possible outcomes that are too many to read. */
  readonly tooMany: (outcomes: number) => string;
  /** That a reason, a note or a fact is not told again where a later part rests on it too. */
  readonly toldOnce: string;
  readonly events: EventWords;
  readonly plainEvents: EventWords;
}
