import type { EpochDay } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { NO_WAY, endForWantOf, narrowedBy, pushOnce, travel, type Asked, type Crossroads, type DatedRule, type Journey } from './rule.js';
import type { Step } from './decision.js';
import type { Known, Left, Narrowing } from './known.js';
import type { Branch, Entry, Question } from './question.js';
import { orchard, type Orchard, type Tree } from './tree.js';

/** A way out of a rule: what it comes to, or the entry it ends for want of, and what is then left of the unknown facts. */
type Exit<O> = Passage & ({ readonly lacks: null; readonly outcome: O } | { readonly lacks: Entry<never, unknown> });

interface Passage {
  readonly key: string;
  readonly narrowed: Narrowing | null;
  /** The steps that every way to this exit takes. */
  readonly trace: readonly Step[];
  readonly notes: readonly NoteId[];
}

/** Everything a rule can come to, and the questions that decide between the exits. */
interface Exploration<O> {
  readonly exits: readonly Exit<O>[];
  /** Its ways out are the indices of the exits. */
  readonly tree: Tree;
}

/** What a part was found to come to from a start. */
interface Finding {
  readonly exploration: Exploration<unknown>;
  readonly start: Narrowing | null;
  /** The facts of which the part looked at what earlier answers had left, or left something itself. */
  readonly looked: ReadonlySet<string>;
}

/** The findings of a part that looked for the same facts, by what was left of them. */
interface Findings {
  readonly looked: readonly string[];
  readonly byLeft: Map<string, Finding>;
}

/** A place where the way forked: at a question, or at a part with several exits. */
type Fork = { readonly question: Question<never> } | { readonly part: Exploration<unknown> };

interface Turn {
  readonly fork: Fork;
  /** The answer, or the index of the part's exit. */
  readonly taken: string;
  readonly narrowed: Narrowing | null;
}

type Way<O> = Exit<O> & { readonly turns: readonly Turn[] };

/** The steps that all of some traces have. */
const commonSteps = (traces: readonly (readonly Step[])[]): readonly Step[] => {
  const [first = [], ...others] = traces;
  if (others.length === 0) return first;
  const sets = others.map((trace) => new Set(trace));
  return first.filter((step) => sets.every((set) => set.has(step)));
};

const inWords = new WeakMap<Left, string>();

const leftInWords = (left: Left | undefined): string => {
  if (left === undefined) return '';
  const found = inWords.get(left) ?? JSON.stringify(left);
  inWords.set(left, found);
  return found;
};

/** What is left of some facts, such that equal words are said of equal narrowings. */
const narrowingInWords = (narrowed: Narrowing | null, paths: readonly string[]): string =>
  paths.map((path) => `${path} ${leftInWords(narrowed?.get(path))}`).join('|');

const allInWords = (narrowed: Narrowing | null): string => (narrowed === null ? 'nothing' : narrowingInWords(narrowed, [...narrowed.keys()].sort()));

/** What is left of the facts after a part, without what only the part asked of. */
const remembered = (narrowed: Narrowing | null, start: Narrowing | null, shares: readonly string[] | undefined): Narrowing | null => {
  if (shares === undefined || narrowed === start || narrowed === null) return narrowed;
  const kept = new Map(start);
  for (const path of shares) {
    const left = narrowed.get(path);
    if (left !== undefined) kept.set(path, left);
  }
  return kept;
};

/** What a part comes to from another start that leaves the same of every fact in `looked`: the rest it neither saw nor changed. */
const fromStart = <O>({ exits, tree }: Exploration<O>, before: Narrowing | null, start: Narrowing | null): Exploration<O> => ({
  tree,
  exits: exits.map((exit) => {
    if (exit.narrowed === before || exit.narrowed === null) return { ...exit, narrowed: start };
    const narrowed = new Map(start);
    for (const [path, left] of exit.narrowed) if (before?.get(path) !== left) narrowed.set(path, left);
    return { ...exit, narrowed };
  }),
});

/**
 * The ways that come to the same, put together where they leave the same of the unknown facts.
 *
 * Ways that leave different days of a fact stay apart: what follows may ask of it again.
 */
const exitsOf = <O>(ways: readonly Way<O>[]): { readonly exits: readonly Exit<O>[]; readonly exitOf: ReadonlyMap<Way<O>, number> } => {
  const gatherings = new Map<string, Way<O>[]>();
  for (const way of ways) {
    const come = `${way.key}\n${allInWords(way.narrowed)}`;
    const together = gatherings.get(come);
    if (together === undefined) gatherings.set(come, [way]);
    else together.push(way);
  }
  const exitOf = new Map<Way<O>, number>();
  const exits = [...gatherings.values()].map((gathered, index) => {
    for (const way of gathered) exitOf.set(way, index);
    return {
      ...(gathered[0] as Way<O>),
      trace: commonSteps(gathered.map((way) => way.trace)),
      notes: [...new Set(gathered.flatMap((way) => way.notes))],
    };
  });
  return { exits, exitOf };
};

/** The tree of the turns that some ways took, from a turn on. */
const treeOf = <O>(ways: readonly Way<O>[], depth: number, exitOf: ReadonlyMap<Way<O>, number>, trees: Orchard): Tree => {
  const first = ways[0] as Way<O>;
  const fork = first.turns[depth]?.fork;
  if (fork === undefined) return trees.exit(exitOf.get(first) as number);
  const groups = new Map<string, Way<O>[]>();
  for (const way of ways) {
    const { taken } = way.turns[depth] as Turn;
    const group = groups.get(taken);
    if (group === undefined) groups.set(taken, [way]);
    else group.push(way);
  }
  const next = new Map([...groups].map(([taken, group]) => [taken, treeOf(group, depth + 1, exitOf, trees)]));
  return 'question' in fork ? trees.ask(fork.question, next) : trees.graft(fork.part.tree, (exit) => next.get(String(exit)));
};

/** Where a journey ends, or `null` when no lawful completion of the facts takes it. */
const arrival = <T>(journey: () => T): T | null => {
  try {
    return journey();
  } catch (error) {
    if (error === NO_WAY) return null;
    throw error;
  }
};

/** Goes every way through a rule that the facts allow. */
export const explore = <F, O>(
  rule: DatedRule<F, string, O>,
  asked: Asked<F>,
  onDay: EpochDay,
): Exploration<O> & {
  readonly trace: readonly Step[];
  readonly notes: readonly NoteId[];
  /** Every step that some way takes. */
  readonly steps: readonly Step[];
  /** The facts that are missing behind each question that had several answers. */
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>;
} => {
  const trees = orchard();
  const missing = new Map<string, Set<string>>();
  const steps = new Set<Step>();
  const stepsMade = new Map<string, Step>();
  // The same step on another way is the same object, so that ways are compared without looking into their steps.
  const kept = (id: string, answer: string, make: () => Step): Step => {
    const key = `${id} ${answer}`;
    const step = stepsMade.get(key) ?? make();
    stepsMade.set(key, step);
    return step;
  };
  const explored = new Map<Narrowing | null, Map<string, Finding>>();
  const findings = new Map<string, Findings[]>();

  const exploreFrom = <P>(part: DatedRule<F, string, P>, start: Narrowing | null, isWhole: boolean): Finding & { readonly exploration: Exploration<P> } => {
    const looked = new Set<string>();
    // Every fact that the part looks at or leaves something of goes through here: what it comes to rests on no other.
    const watched = (known: Known<F>): Known<F> => ({
      ...known,
      narrowed: {
        get: (path) => {
          looked.add(path);
          return known.narrowed?.get(path);
        },
      },
    });
    const possible: Crossroads<F>['possible'] = (question, known) => {
      const branches = question.possible(watched(known));
      for (const { narrowed } of branches) for (const path of narrowed?.keys() ?? []) looked.add(path);
      return branches;
    };
    const ways: Way<P>[] = [];
    const scripts: (readonly Turn[])[] = [[]];
    for (let script = scripts.pop(); script !== undefined; script = scripts.pop()) {
      const followed = script;
      const turns: Turn[] = [];
      const turn = (options: readonly Turn[]): Turn => {
        const scripted = followed[turns.length];
        const chosen: Turn = scripted ?? (options[0] as Turn);
        if (scripted === undefined) for (const option of options.slice(1)) scripts.push([...turns, option]);
        turns.push(chosen);
        return chosen;
      };
      const follow = (options: readonly Turn[], journey: Journey): string => {
        const { narrowed, taken } = turn(options);
        journey.narrowed = narrowed;
        return taken;
      };
      let begin = start;
      // In a table of any file a reading stands where the rule asks it, as in the trace of a file.
      for (const question of asked.anyFile === true ? [] : (part.first ?? [])) {
        const branches = possible(question, { facts: asked.facts, on: asked.on, onDay, answered: asked.answered, narrowed: begin });
        if (branches.length > 1) {
          const fork: Fork = { question };
          const before = begin;
          begin = turn(branches.map(({ answer, narrowed }) => ({ fork, taken: answer, narrowed: narrowedBy(before, narrowed) }))).narrowed;
        }
      }
      const crossroads: Crossroads<F> = {
        possible,
        kept,
        choose: <A extends string>(question: Question<F, A>, branches: readonly Branch<A>[], known: Known<F>, journey: Journey): A => {
          const decisive = missing.get(question.id) ?? new Set<string>();
          missing.set(question.id, decisive);
          for (const path of question.decisive?.(watched(known)) ?? question.facts) if (asked.factAt(asked.facts, path) === undefined) decisive.add(path);
          const fork: Fork = { question };
          const options = branches.map(({ answer, narrowed }) => ({ fork, taken: answer, narrowed: narrowedBy(journey.narrowed, narrowed) }));
          return follow(options, journey) as A;
        },
        consider: <Q>(inner: DatedRule<F, string, Q>, _inquiry: unknown, journey: Journey): Q => {
          const found = exploration(inner, journey.narrowed, looked);
          const fork: Fork = { part: found };
          const options = found.exits.map(({ narrowed }, index) => ({ fork, taken: String(index), narrowed }));
          const index = options.length > 1 ? Number(follow(options, journey)) : 0;
          const exit = found.exits[index] as Exit<Q>;
          if (options.length === 1) journey.narrowed = exit.narrowed;
          for (const step of exit.trace) pushOnce(journey.trace, step);
          for (const note of exit.notes) if (!journey.notes.includes(note)) journey.notes.push(note);
          return exit.lacks === null ? exit.outcome : endForWantOf(exit.lacks);
        },
      };
      const end = arrival(() => travel(part, asked, onDay, crossroads, begin));
      if (end === null) continue;
      const { journey } = end;
      for (const step of journey.trace) steps.add(step);
      const narrowed = isWhole ? null : remembered(journey.narrowed, start, part.shares);
      const passage = { turns, narrowed, trace: journey.trace, notes: journey.notes };
      ways.push(
        end.lacks === null
          ? { ...passage, lacks: null, outcome: end.outcome, key: JSON.stringify(end.outcome) }
          : { ...passage, lacks: end.lacks, key: `lacks ${end.lacks.id}` },
      );
    }
    const { exits, exitOf } = exitsOf(ways);
    return { exploration: { exits, tree: treeOf(ways, 0, exitOf, trees) }, start, looked };
  };

  /** What a part comes to from a start: found before, found from another start that leaves it the same, or gone through now. */
  const find = <P>(part: DatedRule<F, string, P>, start: Narrowing | null): Finding => {
    const known = findings.get(part.id) ?? [];
    findings.set(part.id, known);
    for (const { looked, byLeft } of known) {
      const like = byLeft.get(narrowingInWords(start, looked));
      if (like !== undefined) return { exploration: fromStart(like.exploration, like.start, start), start, looked: like.looked };
    }
    const found = exploreFrom(part, start, false);
    const paths = [...found.looked].sort();
    const alike = known.find(({ looked }) => looked.join() === paths.join()) ?? { looked: paths, byLeft: new Map<string, Finding>() };
    if (!known.includes(alike)) known.push(alike);
    alike.byLeft.set(narrowingInWords(start, paths), found);
    return found;
  };

  const exploration = <P>(part: DatedRule<F, string, P>, start: Narrowing | null, alsoLooked: Set<string>): Exploration<P> => {
    const here = explored.get(start) ?? new Map<string, Finding>();
    explored.set(start, here);
    const found = here.get(part.id) ?? find(part, start);
    here.set(part.id, found);
    for (const path of found.looked) alsoLooked.add(path);
    return found.exploration as Exploration<P>;
  };

  const { exploration: whole } = exploreFrom(rule, null, true);
  return {
    ...whole,
    missing,
    steps: [...steps],
    trace: commonSteps(whole.exits.map((exit) => exit.trace)),
    notes: [...new Set(whole.exits.flatMap((exit) => exit.notes))],
  };
};
