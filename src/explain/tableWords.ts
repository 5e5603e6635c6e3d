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
  /** The heading of a part, with the first question it asks when there is one. */
  readonly part: (number: number, asks: string | undefined) => string;
  /** Which parts lead to a part. */
  readonly from: (numbers: readonly number[]) => string;
  /** The Act and the Regulation in brief, before the sections. */
  readonly inBrief: { readonly act: string; readonly regulation: string };
  /** Who answers a question that no fact answers, in a word or two. */
  readonly answeredBy: { readonly assessment: string; readonly reading: string };
  readonly outcome: string;
  readonly goTo: (number: number) => string;
}
