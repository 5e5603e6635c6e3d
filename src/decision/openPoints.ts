import type { IsoDate } from '../calendar/isoDate.js';
import type { OpenPoint } from './decision.js';
import { groundOn, type Question } from './question.js';
import type { Tree } from './tree.js';

interface Found {
  readonly question: Question<never>;
  readonly answers: Set<string>;
}

/** The questions of a tree in the order they are met, with the answers that are possible. */
const questionsOf = (tree: Tree): readonly Found[] => {
  const found = new Map<string, Found>();
  const seen = new Set<Tree>();
  const walk = (at: Tree): void => {
    if (at.exit !== null || seen.has(at)) return;
    seen.add(at);
    const entry = found.get(at.question.id) ?? { question: at.question, answers: new Set<string>() };
    found.set(at.question.id, entry);
    for (const [answer, next] of at.branches) {
      entry.answers.add(answer);
      walk(next);
    }
  };
  walk(tree);
  return [...found.values()];
};

/** Counts how many outcomes are left once a question is answered. */
const outcomesLeftOf = (tree: Tree): ((question: string, answer: string) => number) => {
  // Trees are marked with the number of the count that met them: a set for each count costs as much as finding the ways.
  const met: number[] = [];
  let counts = 0;
  const count = (at: Tree, question: string, answer: string): number => {
    if (met[at.id] === counts) return 0;
    met[at.id] = counts;
    if (at.exit !== null) return 1;
    const isAsked = at.question.id === question;
    let left = 0;
    for (const [given, next] of at.branches) if (!isAsked || given === answer) left += count(next, question, answer);
    return left;
  };
  return (question, answer) => {
    counts += 1;
    return count(tree, question, answer);
  };
};

// What can be looked up comes before what must be judged, and that before what must be chosen.
const RANK = { fact: 0, assessment: 1, reading: 2 } as const;

/** What still decides, the point that leaves fewest outcomes at worst first; among equals facts first, then in the order the rule asks. */
export const openPoints = (tree: Tree, missing: ReadonlyMap<string, ReadonlySet<string>>, on: IsoDate): readonly OpenPoint[] => {
  const outcomesLeft = outcomesLeftOf(tree);
  const weighed = questionsOf(tree).map(({ question, answers }, order) => ({
    question,
    answers,
    order,
    left: Math.max(...[...answers].map((answer) => outcomesLeft(question.id, answer))),
  }));
  weighed.sort((a, b) => a.left - b.left || RANK[a.question.kind] - RANK[b.question.kind] || a.order - b.order);
  return weighed.map(({ question, answers }) => ({
    question: question.id,
    kind: question.kind,
    facts: question.facts.filter((path) => missing.get(question.id)?.has(path)),
    answers: question.answers.filter((answer) => answers.has(answer)),
    provisions: groundOn(question.grounds, on).provisions,
  }));
};
