import type { EpochDay } from '../calendar/isoDate.js';
import type { NoteId } from '../law/notes.js';
import { rowOn } from '../law/parameter.js';
import type { Step } from './decision.js';
import { narrowedBy, type Known, type Left, type Narrowing } from './known.js';
import type { Branch, Entry, Question } from './question.js';
import { NO_WAY, answeredStep, endForWantOf, impossible, lackedIn, lawStep, pushOnce, readStep, type Asked, type DatedInquiry, type DatedRule } from './rule.js';
import { orchard, type Tree } from './tree.js';

/** A way out of a rule or a part: what it comes to, or the entry it ends for want of, and what it leaves of the unknown facts. */
type Exit<O> = { readonly id: number; readonly key: string; readonly changed: Narrowing | null; readonly leaf: Tree } & End<O>;
/** Where a way ends. */
type End<O> = { readonly lacks: null; readonly outcome: O } | { readonly lacks: Entry<never, unknown> };

/** Everything a rule can come to, and what decides between it. */
interface Exploration<O> {
  readonly exits: readonly End<O>[];
  /** Its ways out are the indices of the exits. */
  readonly tree: Tree;
  /** The steps that every way takes. */
  readonly trace: readonly Step[];
  readonly notes: readonly NoteId[];
  /** The facts that are missing behind each question that had several answers. */
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every step that some way takes. */
  readonly steps: () => readonly Step[];
}

/** What a way tells as it goes: a step, a note, or all that a part tells on its way to an exit. */
type Told = Step | NoteId | { readonly through: Stretch; readonly exit: Exit<unknown> };

/** A part of a rule from some point on: straight to the first fork, and all that follows from there. */
interface Stretch {
  /** What is told on the way to the fork. */
  readonly told: readonly Told[];
  /** The parts that were considered on the way to the fork, and at it. */
  readonly parts: readonly Stretch[];
  /** The question at the fork, with the facts that are missing behind it; `null` at an end, or where a part forks. */
  readonly asks: { readonly question: Question<never>; readonly missing: readonly string[] } | null;
  readonly turns: readonly Turn[];
  /** None where no lawful completion of the facts goes on. */
  readonly exits: readonly Exit<unknown>[];
  readonly tree: Tree | null;
  /** The facts of which something rests on what was left before, or of which it leaves something. */
  readonly looked: ReadonlySet<string>;
}

interface Turn {
  readonly told: readonly Told[];
  readonly next: Stretch;
  /** The exits of what follows, as they are seen from before the turn. */
  readonly exits: readonly Exit<unknown>[];
}

/** A point of a rule, by the answers that lead to it, and what follows from it by what was left of the facts it looks at. */
interface Place {
  readonly found: { readonly looked: readonly string[]; readonly byLeft: Map<string, Stretch> }[];
  readonly next: Map<string, Place>;
}

/** A turn that can be taken at a fork, in the words of the rule. */
interface Option {
  readonly taken: string;
  readonly value: unknown;
  readonly narrowed: Narrowing | null;
  readonly told: readonly Told[];
}

type Fork = { readonly options: readonly Option[] } & ({ readonly asks: NonNullable<Stretch['asks']> } | { readonly asks: null; readonly part: Stretch });

/** Thrown, without a stack of its own, where the way forks. */
const FORK = new Error('the way forks here');

const place = (): Place => ({ found: [], next: new Map() });

const placeAfter = ({ next }: Place, answer: string): Place => {
  const found = next.get(answer) ?? place();
  next.set(answer, found);
  return found;
};

/** The first turn, and then the others from the last. */
const inOrderTaken = <T>([first, ...others]: readonly T[]): readonly T[] => (first === undefined ? [] : [first, ...others.reverse()]);

/** Steps and notes as the bits of a number, so that many ways are compared at once. */
interface Tale {
  /** The steps that every way takes. */
  readonly steps: bigint;
  /** The notes that some way leaves. */
  readonly notes: bigint;
}

/** Gives each thing a bit of its own. */
const bits = (): ((thing: Step | NoteId) => bigint) => {
  const given = new Map<Step | NoteId, bigint>();
  return (thing) => {
    const found = given.get(thing) ?? 1n << BigInt(given.size);
    given.set(thing, found);
    return found;
  };
};

const onEitherWay = (one: Tale | undefined, other: Tale): Tale =>
  one === undefined ? other : { steps: one.steps & other.steps, notes: one.notes | other.notes };

const onTheWay = (one: Tale, other: Tale): Tale => ({ steps: one.steps | other.steps, notes: one.notes | other.notes });

/** What stretches tell, found when it is wanted. */
const teller = () => {
  const stepBit = bits();
  const noteBit = bits();
  const toExits = new Map<Stretch, ReadonlyMap<Exit<unknown>, Tale>>();
  const toAnyExit = new Map<Stretch, Tale>();

  const taleOfTold = (told: readonly Told[]): Tale => {
    let steps = 0n;
    let notes = 0n;
    for (const one of told) {
      if (typeof one === 'string') notes |= noteBit(one);
      else if ('through' in one) {
        const inner = talesTo(one.through).get(one.exit) as Tale;
        steps |= inner.steps;
        notes |= inner.notes;
      } else steps |= stepBit(one);
    }
    return { steps, notes };
  };
  /** What the ways to each exit tell. */
  const talesTo = (stretch: Stretch): ReadonlyMap<Exit<unknown>, Tale> => {
    const known = toExits.get(stretch);
    if (known !== undefined) return known;
    const found = new Map<Exit<unknown>, Tale>();
    for (const { told, next, exits } of stretch.turns) {
      const before = taleOfTold(told);
      const after = talesTo(next);
      next.exits.forEach((one, index) => {
        const exit = exits[index] as Exit<unknown>;
        found.set(exit, onEitherWay(found.get(exit), onTheWay(before, after.get(one) as Tale)));
      });
    }
    const before = taleOfTold(stretch.told);
    for (const exit of stretch.exits) found.set(exit, onTheWay(before, found.get(exit) ?? { steps: 0n, notes: 0n }));
    toExits.set(stretch, found);
    return found;
  };
  /** What all the ways through a stretch tell. */
  const taleOf = (stretch: Stretch): Tale => {
    const known = toAnyExit.get(stretch);
    if (known !== undefined) return known;
    let after: Tale | undefined;
    for (const { told, next } of stretch.turns) {
      if (next.exits.length > 0) after = onEitherWay(after, onTheWay(taleOfTold(told), taleOf(next)));
    }
    const before = taleOfTold(stretch.told);
    const found = after === undefined ? before : onTheWay(before, after);
    toAnyExit.set(stretch, found);
    return found;
  };

  const tell = (told: readonly Told[], trace: Step[], notes: NoteId[]): void => {
    for (const one of told) {
      if (typeof one === 'string') notes.push(one);
      else if ('through' in one) tellFirstWay(one.through, one.exit, trace, notes);
      else pushOnce(trace, one);
    }
  };
  /** The first way to an exit, or to any. */
  const tellFirstWay = (stretch: Stretch, exit: Exit<unknown> | undefined, trace: Step[], notes: NoteId[]): void => {
    tell(stretch.told, trace, notes);
    for (const { told, next, exits } of stretch.turns) {
      const index = exit === undefined ? Math.min(0, exits.length - 1) : exits.indexOf(exit);
      if (index === -1) continue;
      tell(told, trace, notes);
      tellFirstWay(next, exit === undefined ? undefined : next.exits[index], trace, notes);
      return;
    }
  };
  /** The notes of some stretches and all that follows from them, in the order in which they are met. */
  const notesFrom = (whole: Stretch): readonly NoteId[] => {
    const notes = new Set<NoteId>();
    const seen = new Set<Stretch>();
    const walk = (stretch: Stretch): void => {
      if (seen.has(stretch)) return;
      seen.add(stretch);
      const walkTold = (told: readonly Told[]): void => {
        for (const one of told) {
          if (typeof one === 'string') notes.add(one);
          else if ('through' in one) walk(one.through);
        }
      };
      walkTold(stretch.told);
      for (const { told, next } of stretch.turns) {
        walkTold(told);
        walk(next);
      }
    };
    walk(whole);
    return [...notes];
  };

  /** The steps that every way through a stretch takes, in the order of the first, and the notes that some way leaves. */
  const told = (whole: Stretch): Pick<Exploration<unknown>, 'trace' | 'notes'> => {
    const { steps, notes } = taleOf(whole);
    const first: Step[] = [];
    if (steps !== 0n) tellFirstWay(whole, undefined, first, []);
    return {
      trace: first.filter((step) => (steps & stepBit(step)) !== 0n),
      notes: notes === 0n ? [] : notesFrom(whole).filter((note) => (notes & noteBit(note)) !== 0n),
    };
  };

  /** Every step that some way from a stretch takes: those of a part before those of the whole. */
  const stepsFrom = (whole: Stretch): readonly Step[] => {
    const steps = new Set<Step>();
    const seen = new Set<Stretch>();
    const arrive = (before: readonly Told[]): void => {
      const trace: Step[] = [];
      tell(before, trace, []);
      for (const step of trace) steps.add(step);
    };
    const walk = (stretch: Stretch, before: readonly Told[]): void => {
      const sofar = [...before, ...stretch.told];
      if (seen.has(stretch)) {
        if (stretch.exits.length > 0) arrive(sofar);
        return;
      }
      seen.add(stretch);
      for (const part of stretch.parts) if (!seen.has(part)) walk(part, []);
      if (stretch.turns.length === 0 && stretch.exits.length > 0) arrive(sofar);
      for (const turn of stretch.turns) walk(turn.next, [...sofar, ...turn.told]);
    };
    walk(whole, []);
    return [...steps];
  };
  return { told, stepsFrom };
};

/** The facts that are missing behind each question that forks somewhere from a stretch. */
const missingFrom = (whole: Stretch): ReadonlyMap<string, ReadonlySet<string>> => {
  const missing = new Map<string, Set<string>>();
  const seen = new Set<Stretch>();
  const walk = (stretch: Stretch): void => {
    if (seen.has(stretch)) return;
    seen.add(stretch);
    if (stretch.asks !== null) {
      const { question } = stretch.asks;
      const decisive = missing.get(question.id) ?? new Set<string>();
      missing.set(question.id, decisive);
      for (const path of stretch.asks.missing) decisive.add(path);
    }
    stretch.parts.forEach(walk);
    for (const { next } of stretch.turns) walk(next);
  };
  walk(whole);
  return missing;
};

/** What goes every way through the rules that are asked of the same facts; what one rule finds of a part, the next need not find again. */
interface Explorer {
  readonly explore: <O>(rule: DatedRule<never, string, O>) => Exploration<O>;
}

const explorerOf = <F>(asked: Asked<F>, onDay: EpochDay): Explorer => {
  const { facts, on, answered, anyFile, factAt } = asked;
  const trees = orchard();
  const exits: Exit<unknown>[] = [];
  const exitsByWords = new Map<string, Exit<unknown>>();
  const lefts = new Map<string, Left>();
  const numbers = new Map<Left, number>();
  const stepsMade = new Map<string | Entry<F, unknown>, Step>();
  const places = new Map<string, Place>();

  // Equal remains of a fact are one and the same object, so that they are compared without looking into them.
  const canonical = (left: Left): Left => {
    const words = 'from' in left ? `${String(left.from)} ${String(left.to)} ${String(left.absent)}` : JSON.stringify(left);
    const found = lefts.get(words);
    if (found !== undefined) return found;
    lefts.set(words, left);
    numbers.set(left, numbers.size);
    return left;
  };
  const narrowedTo = (before: Narrowing | null, more: Narrowing | undefined): Narrowing | null => {
    if (more === undefined) return before;
    const narrowed = new Map(before);
    for (const [path, left] of more) narrowed.set(path, canonical(left));
    return narrowed;
  };
  /** What is left of some facts, such that equal words are said of equal remains. */
  const leftInWords = (narrowed: Narrowing | null, paths: readonly string[]): string => {
    let words = '';
    for (const path of paths) {
      const found = narrowed?.get(path);
      words += found === undefined ? '|' : `${String(numbers.get(found))}|`;
    }
    return words;
  };

  const exitOf = (key: string, changed: Narrowing | null, end: End<unknown>): Exit<unknown> => {
    const paths = changed === null ? [] : [...changed.keys()].sort();
    const words = changed === null ? key : `${key}\n${paths.join()}\n${leftInWords(changed, paths)}`;
    const found = exitsByWords.get(words);
    if (found !== undefined) return found;
    const exit = { ...end, id: exits.length, key, changed, leaf: trees.exit(exits.length) };
    exits.push(exit);
    exitsByWords.set(words, exit);
    return exit;
  };
  /** The exit that another is, seen from further back. */
  const carried = (exit: Exit<unknown>, changed: Narrowing | null): Exit<unknown> =>
    changed === null ? exit : exitOf(exit.key, narrowedBy(changed, exit.changed ?? undefined), exit);

  /** What changed on a way, of what the exits of a part tell of: all, or what is shared. */
  const changedOn = (shares: readonly string[] | undefined, before: Narrowing | null, after: Narrowing | null): Narrowing | null => {
    if (before === after || after === null) return null;
    const changed = new Map<string, Left>();
    for (const path of shares ?? after.keys()) {
      const left = after.get(path);
      if (left !== undefined && left !== before?.get(path)) changed.set(path, left);
    }
    return changed.size === 0 ? null : changed;
  };

  // Entries of one name may rest on different places in the law. The same step on another way is the same object, so that ways are compared without looking into their steps.
  const kept = (key: string | Entry<F, unknown>, make: () => Step): Step => {
    const step = stepsMade.get(key) ?? make();
    stepsMade.set(key, step);
    return step;
  };

  // What the questions see of the way that is being followed; every fact they look at is written down.
  let left: Narrowing | null = null;
  let looked = new Set<string>();
  const known: Known<F> = {
    facts,
    on,
    onDay,
    answered,
    anyFile,
    narrowed: {
      get: (path) => {
        looked.add(path);
        return left?.get(path);
      },
    },
  };
  const possible = <A extends string>(question: Question<F, A>): readonly Branch<A>[] => {
    const branches = question.possible(known);
    if (branches.length === 0) throw new Error(`${question.id}: no answer is possible`);
    for (const { narrowed } of branches) if (narrowed !== undefined) for (const path of narrowed.keys()) looked.add(path);
    return branches;
  };

  /** Follows a rule from a point on, given what was answered on the way to it. */
  const follow = <O>(
    part: DatedRule<F, string, O>,
    shares: readonly string[] | undefined,
    point: Place,
    before: readonly unknown[],
    start: Narrowing | null,
  ): Stretch => {
    const [outerLeft, outerLooked] = [left, looked];
    const mine = new Set<string>();
    left = start;
    looked = mine;
    let at = point;
    let replayed = 0;
    const values = [...before];
    const told: Told[] = [];
    const parts: Stretch[] = [];
    const isNew = (): boolean => replayed === before.length;
    const goOn = (taken: string, value: unknown, narrowed: Narrowing | null): void => {
      at = placeAfter(at, taken);
      values.push(value);
      left = narrowed;
    };
    let fork = null as Fork | null;
    const forkAt = (found: Fork): never => {
      fork = found;
      throw FORK;
    };

    const inquiry: DatedInquiry<F> = {
      on,
      impossible,
      ask: <A extends string>(question: Question<F, A>): A => {
        if (!isNew()) return before[replayed++] as A;
        const branches = possible(question);
        const only = branches[0] as Branch<A>;
        const stepOf = (answer: A): Step => kept(`${question.id} ${answer}`, () => answeredStep(question, answer, asked));
        if (branches.length > 1) {
          const missing = (question.decisive?.(known) ?? question.facts).filter((path) => factAt(facts, path) === undefined);
          const options = branches.map(({ answer, narrowed }) => ({ taken: answer, value: answer, narrowed: narrowedTo(left, narrowed), told: [stepOf(answer)] }));
          return forkAt({ asks: { question, missing }, options });
        }
        told.push(stepOf(only.answer));
        goOn(only.answer, only.answer, narrowedTo(left, only.narrowed));
        return only.answer;
      },
      consider: <Q>(inner: DatedRule<F, string, Q>): Q => {
        if (!isNew()) return outcomeOf(before[replayed++] as Exit<Q>);
        const found = partFrom(inner, left);
        parts.push(found);
        for (const path of found.looked) mine.add(path);
        if (found.exits.length === 0) throw NO_WAY;
        const options = found.exits.map((exit) => ({
          taken: exit.key,
          value: exit,
          narrowed: narrowedBy(left, exit.changed ?? undefined),
          told: [{ through: found, exit }],
        }));
        const [only] = options;
        if (only === undefined || options.length > 1) return forkAt({ asks: null, part: found, options });
        told.push(...only.told);
        goOn(only.taken, only.value, only.narrowed);
        return outcomeOf(only.value as Exit<Q>);
      },
      law: (parameter, wordingOf = on) => {
        const row = rowOn(parameter, wordingOf);
        if (isNew()) {
          told.push(lawStep(parameter, row));
          if (row.note !== undefined) told.push(row.note);
        }
        return row.value;
      },
      read: (entry) => {
        const value = entry.value(facts);
        if (value === undefined) return endForWantOf(entry);
        if (isNew() && factAt(facts, entry.facts[0]) !== undefined) told.push(kept(entry, () => readStep(entry, asked)));
        return value;
      },
      note: (id) => {
        if (isNew()) told.push(id);
      },
    };
    const end = endOf(() => part.decide(inquiry));
    const stretch = { told, parts, asks: fork?.asks ?? null };
    const onwardBy = ({ taken, value, narrowed }: Option): Stretch => onward(part, shares, placeAfter(at, taken), [...values, value], narrowed);
    const found: Stretch =
      fork !== null
        ? { ...stretch, ...forked(fork, onwardBy, shares, start, mine) }
        : end === null
          ? { ...stretch, turns: [], exits: [], tree: null, looked: mine }
          : { ...stretch, turns: [], looked: mine, ...endingIn(end, changedOn(shares, start, left)) };
    left = outerLeft;
    looked = outerLooked;
    return found;
  };

  /** Where a straight way ends; `null` at a fork, and where no lawful completion of the facts goes on. */
  const endOf = (way: () => unknown): End<unknown> | null => {
    try {
      return { lacks: null, outcome: way() };
    } catch (error) {
      if (error === FORK || error === NO_WAY) return null;
      const lacks = lackedIn(error);
      if (lacks === null) throw error;
      return { lacks };
    }
  };

  const outcomeOf = <O>(exit: Exit<O>): O => (exit.lacks === null ? exit.outcome : endForWantOf(exit.lacks));

  const endingIn = (end: End<unknown>, changed: Narrowing | null): Pick<Stretch, 'exits' | 'tree'> => {
    const exit = exitOf(end.lacks === null ? JSON.stringify(end.outcome) : `lacks ${end.lacks.id}`, changed, end);
    return { exits: [exit], tree: exit.leaf };
  };

  /** All that follows from a fork, when it is known what each of its options leads to. */
  const forked = (
    fork: Fork,
    onwardBy: (option: Option) => Stretch,
    shares: readonly string[] | undefined,
    start: Narrowing | null,
    alsoLooked: Set<string>,
  ): Pick<Stretch, 'turns' | 'exits' | 'tree' | 'looked'> => {
    const found = new Set<Exit<unknown>>();
    const byAnswer = new Map<string, Tree>();
    const byExit = new Map<number, Tree>();
    const turns = inOrderTaken(fork.options).map((option): Turn => {
      const next = onwardBy(option);
      const changed = changedOn(shares, start, option.narrowed);
      const seen = changed === null ? next.exits : next.exits.map((exit) => carried(exit, changed));
      for (const path of next.looked) alsoLooked.add(path);
      for (const exit of seen) found.add(exit);
      if (next.tree !== null) {
        const tree = changed === null ? next.tree : trees.graft(next.tree, (id) => carried(exits[id] as Exit<unknown>, changed).leaf);
        if (fork.asks === null) byExit.set((option.value as Exit<unknown>).id, tree);
        else byAnswer.set(option.taken, tree);
      }
      return { told: option.told, next, exits: seen };
    });
    const grown = (): Tree => (fork.asks === null ? trees.graft(fork.part.tree as Tree, (id) => byExit.get(id)) : trees.ask(fork.asks.question, byAnswer));
    return { turns, exits: [...found], tree: found.size === 0 ? null : grown(), looked: alsoLooked };
  };

  /** What follows from a point: found before from where the same was left, or followed now. */
  const onward = (
    part: DatedRule<F, string, unknown>,
    shares: readonly string[] | undefined,
    point: Place,
    values: readonly unknown[],
    start: Narrowing | null,
  ): Stretch => {
    for (const { looked: paths, byLeft } of point.found) {
      const like = byLeft.get(leftInWords(start, paths));
      if (like !== undefined) return like;
    }
    const found = follow(part, shares, point, values, start);
    const paths = [...found.looked].sort();
    let alike = point.found.find((one) => one.looked.length === paths.length && one.looked.every((path, index) => path === paths[index]));
    if (alike === undefined) {
      alike = { looked: paths, byLeft: new Map() };
      point.found.push(alike);
    }
    alike.byLeft.set(leftInWords(start, paths), found);
    return found;
  };

  /** A rule from its beginning: the readings that it tries first, and then what it asks. */
  const begin = (part: DatedRule<F, string, unknown>, shares: readonly string[] | undefined, point: Place, start: Narrowing | null, first: readonly Question<F>[]): Stretch => {
    const [question, ...others] = first;
    if (question === undefined) return onward(part, shares, point, [], start);
    const [outerLeft, outerLooked] = [left, looked];
    const mine = new Set<string>();
    left = start;
    looked = mine;
    const branches = possible(question);
    left = outerLeft;
    looked = outerLooked;
    if (branches.length === 1) return begin(part, shares, point, start, others);
    const options = branches.map(({ answer, narrowed }): Option => ({ taken: answer, value: answer, narrowed: narrowedTo(start, narrowed), told: [] }));
    const asks = { question, missing: [] };
    const onwardBy = ({ narrowed }: Option): Stretch => begin(part, shares, point, narrowed, others);
    return { told: [], parts: [], asks, ...forked({ asks, options }, onwardBy, shares, start, mine) };
  };

  // In a table of any file a reading stands where the rule asks it, as in the trace of a file.
  const firstOf = (rule: DatedRule<F, string, unknown>): readonly Question<F>[] => (anyFile === true ? [] : (rule.first ?? []));

  const partFrom = (part: DatedRule<F, string, unknown>, start: Narrowing | null): Stretch => {
    const name = part.shares === undefined ? part.id : `${part.id}, ${part.shares.join()}`;
    const point = places.get(name) ?? place();
    places.set(name, point);
    return begin(part, part.shares, point, start, firstOf(part));
  };

  const { told, stepsFrom } = teller();

  return {
    explore: <O>(asking: DatedRule<never, string, O>): Exploration<O> => {
      const rule = asking as unknown as DatedRule<F, string, O>;
      const whole = begin(rule, [], place(), null, firstOf(rule));
      if (whole.tree === null) throw new Error(`${rule.id}: no outcome`);
      const indices = new Map(whole.exits.map(({ id }, index) => [id, index]));
      return {
        exits: whole.exits as readonly Exit<O>[],
        tree: orchardOf(whole.tree, indices),
        ...told(whole),
        missing: missingFrom(whole),
        steps: () => stepsFrom(whole),
      };
    },
  };
};

/** A tree with its ways out numbered anew. */
const orchardOf = (tree: Tree, indices: ReadonlyMap<number, number>): Tree => {
  const { exit, graft } = orchard();
  return graft(tree, (id) => exit(indices.get(id) as number));
};

const explorers = new WeakMap<object, Explorer>();

/** Goes every way through a rule that the facts allow. */
export const explore = <F, O>(rule: DatedRule<F, string, O>, asked: Asked<F>, onDay: EpochDay): Exploration<O> => {
  const explorer = explorers.get(asked) ?? explorerOf(asked, onDay);
  explorers.set(asked, explorer);
  return explorer.explore(rule);
};
