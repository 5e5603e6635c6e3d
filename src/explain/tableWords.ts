import type { RuleName } from '../rules/ruleBook.js';

/** The texts of a decision table in one language. A text that is missing fails the type check. */
export interface TableWords {
  /** The rule, as a heading: "The target group". */
  readonly rules: Readonly<Record<RuleName, string>>;
  /** The heading of a table. */
  readonly title: (rule: string, date: string) => string;
  /** How many ways there are through the questions, in how many parts. */
  readonly size: (ways: number, parts: number) => string;
  readonly questions: string;
  readonly numbers: string;
  readonly part: (number: number) => string;
  readonly outcome: string;
  readonly goTo: (number: number) => string;
}
