import type { EpochDay } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { NO_WAY, endForWantOf, narrowedBy, pushOnce, travel, type Asked, type Crossroads, type DatedRule, type Journey } from './rule.js';
import type { Step } from './decision.js';
import type { Known, Narrowing } from './known.js';
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

/** A place where the way forked: at a question, or at a part with several exits. */
type Fork = { readonly question: Question<never> } | { readonly part: Exploration<unknown> };

interface Turn {
  readonly fork: Fork;
  /** The answer, or the index of the part's exit. */
  readonly taken: string;
  readonly narrowed: Narrowing | null;
}

type Way<O> = Exit<O> & { readonly turns: readonly Turn[] };

const stepKey = (step: Step): string =>
  step.step === 'answer' ? `${step.question} ${step.answer}` : step.step === 'read' ? `${step.question} read` : `${step.parameter} ${step.from}`;

/** The steps that all of some traces have. */
const commonSteps = (traces: readonly (readonly Step[])[]): readonly Step[] => {
  const [first = [], ...others] = traces;
  const keys = others.map((trace) => new Set(trace.map(stepKey)));
  return first.filter((step) => keys.every((set) => set.has(stepKey(step))));
};

/** A text that is the same for narrowings that leave the same, so that ways that end alike are found without comparing each with each. */
const narrowingKey = (narrowed: Narrowing | null): string =>
  narrowed === null ? 'nothing narrowed' : JSON.stringify([...narrowed].sort(([a], [b]) => (a < b ? -1 : 1)));

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

/**
 * The ways that come to the same, put together where they leave the same of the unknown facts.
 *
 * Ways that leave different days of a fact stay apart: what follows may ask of it again.
 */
const exitsOf = <O>(ways: readonly Way<O>[]): { readonly exits: readonly Exit<O>[]; readonly exitOf: ReadonlyMap<Way<O>, number> } => {
  const gatherings = new Map<string, Way<O>[]>();
  for (const way of ways) {
    const key = `${way.key}\n${narrowingKey(way.narrowed)}`;
    const together = gatherings.get(key);
    if (together === undefined) gatherings.set(key, [way]);
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
  const steps = new Map<string, Step>();
  const explored = new Map<Narrowing | null, Map<string, Exploration<unknown>>>();

  const exploreFrom = <P>(part: DatedRule<F, string, P>, start: Narrowing | null, isWhole: boolean): Exploration<P> => {
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
        const branches = question.possible({ facts: asked.facts, on: asked.on, onDay, answered: asked.answered, narrowed: begin });
        if (branches.length > 1) {
          const fork: Fork = { question };
          const before = begin;
          begin = turn(branches.map(({ answer, narrowed }) => ({ fork, taken: answer, narrowed: narrowedBy(before, narrowed) }))).narrowed;
        }
      }
      const crossroads: Crossroads<F> = {
        choose: <A extends string>(question: Question<F, A>, branches: readonly Branch<A>[], known: Known<F>, journey: Journey): A => {
          const decisive = missing.get(question.id) ?? new Set<string>();
          missing.set(question.id, decisive);
          for (const path of question.decisive?.(known) ?? question.facts) if (asked.factAt(asked.facts, path) === undefined) decisive.add(path);
          const fork: Fork = { question };
          const options = branches.map(({ answer, narrowed }) => ({ fork, taken: answer, narrowed: narrowedBy(journey.narrowed, narrowed) }));
          return follow(options, journey) as A;
        },
        consider: <Q>(inner: DatedRule<F, string, Q>, _inquiry: unknown, journey: Journey): Q => {
          const found = exploration(inner, journey.narrowed);
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
      for (const step of journey.trace) steps.set(stepKey(step), steps.get(stepKey(step)) ?? step);
      const narrowed = isWhole ? null : remembered(journey.narrowed, start, part.shares);
      const passage = { turns, narrowed, trace: journey.trace, notes: journey.notes };
      ways.push(
        end.lacks === null
          ? { ...passage, lacks: null, outcome: end.outcome, key: JSON.stringify(end.outcome) }
          : { ...passage, lacks: end.lacks, key: `lacks ${end.lacks.id}` },
      );
    }
    const { exits, exitOf } = exitsOf(ways);
    return { exits, tree: treeOf(ways, 0, exitOf, trees) };
  };

  const exploration = <P>(part: DatedRule<F, string, P>, start: Narrowing | null): Exploration<P> => {
    const here = explored.get(start) ?? new Map<string, Exploration<unknown>>();
    explored.set(start, here);
    const found = here.get(part.id) ?? exploreFrom(part, start, false);
    here.set(part.id, found);
    return found as Exploration<P>;
  };

  const whole = exploreFrom(rule, null, true);
  return {
    ...whole,
    missing,
    steps: [...steps.values()],
    trace: commonSteps(whole.exits.map((exit) => exit.trace)),
    notes: [...new Set(whole.exits.flatMap((exit) => exit.notes))],
  };
};
