import type { Question } from './question.js';

/** What the unknown still decides: a question with what each answer leads to, or a way out. Trees that decide the same are one and the same object. */
export type Tree =
  | { readonly id: number; readonly exit: number }
  | { readonly id: number; readonly exit: null; readonly question: Question<never>; readonly branches: ReadonlyMap<string, Tree> };

/** A planter of trees: equal trees come out as the same object, and a question whose answers all lead to the same is left out. */
export interface Orchard {
  readonly exit: (exit: number) => Tree;
  readonly ask: (question: Question<never>, branches: ReadonlyMap<string, Tree>) => Tree;
  /** A tree whose ways out go on into other trees; a way out that goes on to nothing is cut off. */
  readonly graft: (tree: Tree, goOn: (exit: number) => Tree | undefined) => Tree;
}

export const orchard = (): Orchard => {
  const planted = new Map<string, Tree>();
  const plant = (key: string, grow: (id: number) => Tree): Tree => {
    const found = planted.get(key);
    if (found !== undefined) return found;
    const tree = grow(planted.size);
    planted.set(key, tree);
    return tree;
  };
  const exit: Orchard['exit'] = (n) => plant(`exit ${String(n)}`, (id) => ({ id, exit: n }));
  const ask: Orchard['ask'] = (question, branches) => {
    const [first, ...others] = branches.values();
    if (first !== undefined && others.every((tree) => tree === first)) return first;
    const key = [question.id, ...[...branches].map(([answer, tree]) => `${answer} ${String(tree.id)}`)].join('|');
    return plant(key, (id) => ({ id, exit: null, question, branches }));
  };
  const graft: Orchard['graft'] = (tree, goOn) => {
    const done = new Map<Tree, Tree | undefined>();
    const walk = (at: Tree): Tree | undefined => {
      if (done.has(at)) return done.get(at);
      const grown = at.exit !== null ? goOn(at.exit) : askOfThoseThatGoOn(at);
      done.set(at, grown);
      return grown;
    };
    const askOfThoseThatGoOn = (at: Extract<Tree, { readonly exit: null }>): Tree | undefined => {
      const branches = new Map<string, Tree>();
      for (const [answer, next] of at.branches) {
        const grown = walk(next);
        if (grown !== undefined) branches.set(answer, grown);
      }
      return branches.size === 0 ? undefined : ask(at.question, branches);
    };
    const whole = walk(tree);
    if (whole === undefined) throw new Error('every way out goes on to nothing');
    return whole;
  };
  return { exit, ask, graft };
};
