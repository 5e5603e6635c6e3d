import type { IsoDate } from '../calendar/isoDate.js';
import type { Certainty } from '../law/certainty.js';
import type { NoteId } from '../law/notes.js';
import type { LawState } from '../law/verified.js';
import type { LawStep } from './decision.js';
import { explore } from './explore.js';
import { lawOfDay } from './place.js';
import { groundOn, type Question, type QuestionKind } from './question.js';
import type { Asked, Rule } from './rule.js';
import type { Pin } from '../law/provision.js';
import type { Tree } from './tree.js';

/** A question of a table, with the answers it has there. */
export interface TableQuestion {
  /** The name by which the conditions of the rows refer to it. */
  readonly id: string;
  /** Who can answer it: the case file, the municipality by an assessment (skjønn), or whoever reads the law. */
  readonly kind: QuestionKind;
  /** The answers that it has somewhere in the table, as codes. */
  readonly answers: readonly string[];
  /** The paths of the facts it reads; empty for assessments and readings. */
  readonly facts: readonly string[];
  /** The places in the law that ask it on the date of the table, in the wording of that date. */
  readonly provisions: readonly Pin[];
  /** How sure it is that the law asks this question. */
  readonly certainty: Certainty;
}

/** What a row asks for: one of some answers to a question. */
export interface TableCondition {
  /** The id of a question of the table. */
  readonly question: string;
  /** The row is taken when the answer is any one of these. */
  readonly answers: readonly string[];
}

/** A way through the rule: the conditions in the order of the rule, and the outcome. */
export interface TableRow<O> {
  /** All of these have to hold; an empty list holds for every case. */
  readonly when: readonly TableCondition[];
  /** What a case that takes this row comes to. */
  readonly outcome: O;
}

/** A row of a part: its conditions, and the outcome or the part that goes on from there, by its number. */
export type TablePartRow<O> = (TableRow<O> & {
  /** `null` when the row ends at its outcome. */
  readonly goesTo: null;
}) | {
  /** All of these have to hold; an empty list holds for every case that comes to the part. */
  readonly when: readonly TableCondition[];
  /** The number of the part that goes on from here. */
  readonly goesTo: number;
};

/** A part of a table. The first is where one begins; to each of the others more than one row leads. */
export interface TablePart<O> {
  /** From 1. */
  readonly number: number;
  /** The ways through the part: a complete case that comes to it takes exactly one. */
  readonly rows: readonly TablePartRow<O>[];
}

/**
 * The whole of a rule on a date (beslutningstabell): every way through its questions, and what each comes to.
 *
 * A complete case takes one row of the first part, then one row of the part it goes to, until it has an outcome. Plain data.
 */
export interface DecisionTable<R extends string, O> {
  /** The id of the rule that the table is of. */
  readonly rule: R;
  /** The date whose law the table shows. */
  readonly on: IsoDate;
  /** Up to which day the law was checked, and whether the date of the table lies beyond it. */
  readonly law: LawState;
  /** The questions that decide, in the order they are met. */
  readonly questions: readonly TableQuestion[];
  /** The rows of the dated table that some way uses. */
  readonly numbers: readonly LawStep[];
  /** The notes that some way gives. */
  readonly notes: readonly NoteId[];
  /** How many ways there are through all the parts. */
  readonly ways: number;
  /** The parts by number; a rule without any questions has one, of one row. */
  readonly parts: readonly TablePart<O>[];
}

type Crossing = Extract<Tree, { readonly exit: null }>;

/** A tree of at most so many ways is written out wherever it is come to: a part of its own would be harder to read. */
const SMALL = 2;

/** The answers of a crossing that lead to the same, put together, in the order of the question. */
const choicesOf = ({ question, branches }: Crossing): readonly (readonly [readonly string[], Tree])[] => {
  const groups = new Map<Tree, string[]>();
  for (const answer of question.answers) {
    const next = branches.get(answer);
    if (next === undefined) continue;
    const group = groups.get(next);
    if (group === undefined) groups.set(next, [answer]);
    else group.push(answer);
  }
  return [...groups].map(([next, answers]) => [answers, next] as const);
};

interface Survey {
  /** The crossings in the order they are met. */
  readonly crossings: readonly Crossing[];
  readonly ways: ReadonlyMap<Tree, number>;
  /** How many crossings lead to a tree. */
  readonly leadTo: ReadonlyMap<Tree, number>;
}

const survey = (whole: Tree): Survey => {
  const crossings: Crossing[] = [];
  const ways = new Map<Tree, number>();
  const leadTo = new Map<Tree, number>();
  const walk = (at: Tree): number => {
    const found = ways.get(at);
    if (found !== undefined) return found;
    let sum = at.exit === null ? 0 : 1;
    if (at.exit === null) {
      crossings.push(at);
      for (const [, next] of choicesOf(at)) {
        leadTo.set(next, (leadTo.get(next) ?? 0) + 1);
        sum += walk(next);
      }
    }
    ways.set(at, sum);
    return sum;
  };
  walk(whole);
  return { crossings, ways, leadTo };
};

/** The rows of a part, with the trees that they go on to. */
const rowsFrom = <O>(
  top: Tree,
  outcomes: readonly O[],
  isPart: (tree: Tree) => boolean,
  numberOf: (tree: Tree) => number,
): readonly TablePartRow<O>[] => {
  const rows: TablePartRow<O>[] = [];
  const walk = (at: Tree, when: readonly TableCondition[]): void => {
    if (at.exit !== null) rows.push({ when, goesTo: null, outcome: outcomes[at.exit] as O });
    else if (at !== top && isPart(at)) rows.push({ when, goesTo: numberOf(at) });
    else for (const [answers, next] of choicesOf(at)) walk(next, [...when, { question: at.question.id, answers }]);
  };
  walk(top, []);
  return rows;
};

/** Cuts a tree into parts: what more than one crossing leads to is written once, and gone to. */
const partsOf = <O>(whole: Tree, outcomes: readonly O[], { ways, leadTo }: Survey): readonly TablePart<O>[] => {
  const isPart = (tree: Tree): boolean => (leadTo.get(tree) ?? 0) > 1 && (ways.get(tree) ?? 0) > SMALL;
  const tops: Tree[] = [whole];
  const numberOf = (tree: Tree): number => {
    if (!tops.includes(tree)) tops.push(tree);
    return tops.indexOf(tree) + 1;
  };
  const parts: TablePart<O>[] = [];
  for (let at = tops[0]; at !== undefined; at = tops[parts.length]) {
    parts.push({ number: parts.length + 1, rows: rowsFrom(at, outcomes, isPart, numberOf) });
  }
  return parts;
};

const questionsIn = (crossings: readonly Crossing[], on: IsoDate): readonly TableQuestion[] => {
  const found = new Map<string, { readonly question: Question<never>; readonly answers: Set<string> }>();
  for (const { question, branches } of crossings) {
    const entry = found.get(question.id) ?? { question, answers: new Set<string>() };
    found.set(question.id, entry);
    for (const answer of branches.keys()) entry.answers.add(answer);
  }
  return [...found.values()].map(({ question: { id, kind, answers, facts, grounds }, answers: given }) => {
    const { provisions, certainty } = groundOn(grounds, on);
    return { id, kind, answers: answers.filter((answer) => given.has(answer)), facts, provisions, certainty };
  });
};

/**
 * The table of a rule: every way through it, for any complete file.
 *
 * @throws RangeError when the date does not exist or lies before the Act
 */
export const tableOf = <F, R extends string, O>(rule: Rule<F, R, O>, asked: Omit<Asked<F>, 'anyFile'>): DecisionTable<R, O> => {
  const { on } = asked;
  const day = lawOfDay(on);
  const { law } = day;
  const { exits, tree, steps, notes } = explore(rule, { ...asked, anyFile: true }, day);
  const outcomes = exits.map((exit) => {
    if (exit.lacks !== null) throw new Error(`${rule.id}: reads the file, and is no rule of questions alone`);
    return exit.outcome;
  });
  const found = survey(tree);
  return {
    rule: rule.id,
    on,
    law,
    questions: questionsIn(found.crossings, on),
    numbers: steps().filter((step) => step.step === 'law'),
    notes: law.beyondVerified ? ['beyond-verified', ...notes] : notes,
    ways: found.ways.get(tree) ?? 0,
    parts: partsOf(tree, outcomes, found),
  };
};

/** Two conditions of one question as one; without any answer that both allow, `null`. */
const both = (when: readonly TableCondition[], more: readonly TableCondition[]): readonly TableCondition[] | null => {
  const all = [...when];
  for (const condition of more) {
    const at = all.findIndex(({ question }) => question === condition.question);
    const before = all[at];
    if (before === undefined) {
      all.push(condition);
      continue;
    }
    const answers = before.answers.filter((answer) => condition.answers.includes(answer));
    if (answers.length === 0) return null;
    all[at] = { question: condition.question, answers };
  }
  return all;
};

/** The ways of a table one by one, from the first condition to the outcome. */
export function* waysThrough<O>({ parts }: Pick<DecisionTable<string, O>, 'parts'>): Generator<TableRow<O>, void, undefined> {
  function* from(number: number, before: readonly TableCondition[]): Generator<TableRow<O>, void, undefined> {
    for (const row of parts[number - 1]?.rows ?? []) {
      const when = both(before, row.when);
      if (when === null) continue;
      if (row.goesTo === null) yield { when, outcome: row.outcome };
      else yield* from(row.goesTo, when);
    }
  }
  yield* from(1, []);
}
