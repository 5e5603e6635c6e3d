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

/** How many outcomes are left once a question is answered. */
const outcomesLeft = (tree: Tree, question: string, answer: string): number => {
  const exits = new Set<number>();
  const seen = new Set<Tree>();
  const walk = (at: Tree): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (at.exit !== null) exits.add(at.exit);
    else for (const [given, next] of at.branches) if (at.question.id !== question || given === answer) walk(next);
  };
  walk(tree);
  return exits.size;
};

// What can be looked up comes before what must be judged, and that before what must be chosen.
const RANK = { fact: 0, assessment: 1, reading: 2 } as const;

/** What still decides, the point that leaves fewest outcomes at worst first; among equals facts first, then in the order the rule asks. */
export const openPoints = (tree: Tree, missing: ReadonlyMap<string, ReadonlySet<string>>, on: IsoDate): readonly OpenPoint[] => {
  const weighed = questionsOf(tree).map(({ question, answers }, order) => ({
    question,
    answers,
    order,
    left: Math.max(...[...answers].map((answer) => outcomesLeft(tree, question.id, answer))),
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
