import type { Question } from './question.js';

/** What the unknown still decides: a question with what each answer leads to, or a way out. Trees that decide the same are one and the same object. */
export type Tree =
  | { readonly id: number; readonly exit: number }
  | { readonly id: number; readonly exit: null; readonly question: Question<never>; readonly branches: ReadonlyMap<string, Tree> };

/** A planter of trees: equal trees come out as the same object, and a question whose answers all lead to the same is left out. */
export interface Orchard {
  readonly exit: (exit: number) => Tree;
  readonly ask: (question: Question<never>, branches: ReadonlyMap<string, Tree>) => Tree;
  /** A tree whose ways out go on into other trees. */
  readonly graft: (tree: Tree, goOn: (exit: number) => Tree) => Tree;
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
    const done = new Map<Tree, Tree>();
    const walk = (at: Tree): Tree => {
      const found = done.get(at);
      if (found !== undefined) return found;
      const grown = at.exit !== null ? goOn(at.exit) : ask(at.question, new Map([...at.branches].map(([answer, next]) => [answer, walk(next)])));
      done.set(at, grown);
      return grown;
    };
    return walk(tree);
  };
  return { exit, ask, graft };
};
