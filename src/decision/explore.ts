import type { NoteId } from '../law/notes.js';
import type { Step } from './decision.js';
import type { Known } from './known.js';
import { placeAfter, wholeOn, type LawOfDay, type Place, type WaysOfCase } from './place.js';
import type { Branch, Entry, Ground, Question } from './question.js';
import { changedBetween, changedOnBoth, inWords, remainOf, remainsOfCase, withChanged, type Paths, type Remain, type Remains } from './remains.js';
import { answeredStep, readStep, type Asked, type DatedRule } from './rule.js';
import { missingFrom, teller, type End, type Exit, type Stretch, type Told, type Turn } from './stretch.js';
import { orchard, type Tree } from './tree.js';

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

/** A turn that can be taken at a fork. */
interface Option {
  readonly taken: string;
  readonly value: unknown;
  readonly remains: Remains | null;
  readonly told: readonly Told[];
  /** The exit of the part that is taken, where a part forks. */
  readonly exit: Exit | null;
}

interface Fork {
  readonly asks: Stretch['asks'];
  /** The part that forks, where none asks. */
  readonly part: Stretch | null;
  readonly options: readonly Option[];
}

/** Where a way ends, and words that are said of no other end. */
interface Ending {
  readonly key: string;
  readonly end: End<unknown>;
}

const lackOf = (entry: Entry<never, unknown>): Ending => ({ key: `lacks ${entry.id}`, end: { lacks: entry } });

/** What follows from a place, by what was left of the facts that it looks at. */
interface Found {
  readonly looked: Paths;
  readonly byLeft: Map<string, Stretch>;
}

/** The first turn, and then the others from the last. */
const inOrderTaken = <T>([first, ...others]: readonly T[]): readonly T[] => (first === undefined ? [] : [first, ...others.reverse()]);

/** What goes every way through the rules that are asked of the same facts; what one rule finds of a part, the next need not find again. */
interface Explorer {
  readonly explore: <O>(rule: DatedRule<never, string, O>) => Exploration<O>;
}

const explorerOf = <F>(asked: Asked<F>, day: LawOfDay): Explorer => {
  const { facts, on, answered, anyFile, factAt } = asked;
  const trees = orchard();
  const { narrowedBy, none, plus, and } = remainsOfCase();
  const exits: Exit[] = [];
  const exitsByWords = new Map<string, Exit>();
  const keys = new Map<string, number>();
  const answersTold = new Map<Question<never>, Map<string, Step>>();
  const valuesTold = new Map<Entry<never, unknown>, Step>();
  const ofCase: WaysOfCase = { next: new Map(), partsByName: new Map() };
  const foundFrom = new Map<Place, Found[]>();

  const exitOf = (key: string, changed: readonly Remain[] | null, end: End<unknown>): Exit => {
    let words = key;
    if (changed !== null) {
      const number = keys.get(key) ?? keys.size;
      keys.set(key, number);
      words = String(number);
      for (const remain of changed) words += `|${remain.path} ${String(remain.number)}`;
    }
    const found = exitsByWords.get(words);
    if (found !== undefined) return found;
    const exit = { ...end, id: exits.length, key, changed, leaf: trees.exit(exits.length) };
    exits.push(exit);
    exitsByWords.set(words, exit);
    return exit;
  };
  /** The exit that another is, seen from further back. */
  const carried = (exit: Exit, changed: readonly Remain[]): Exit => exitOf(exit.key, changedOnBoth(changed, exit.changed), exit);

  // The same step on another way is the same object, so that ways are compared without looking into their steps.
  const answerTold = (question: Question<never>, ground: Ground, answer: string): Step => {
    const told = answersTold.get(question) ?? new Map<string, Step>();
    answersTold.set(question, told);
    const step = told.get(answer) ?? answeredStep(question, ground, answer, asked);
    told.set(answer, step);
    return step;
  };
  const valueTold = (entry: Entry<never, unknown>, ground: Ground): Step => {
    const step = valuesTold.get(entry) ?? readStep(entry, ground, asked);
    valuesTold.set(entry, step);
    return step;
  };

  // What the questions see of the way that is being followed; every fact they look at is written down.
  let remains: Remains | null = null;
  let looked: Paths = none;
  const known: Known<F> = {
    facts,
    on,
    onDay: day.onDay,
    answered,
    anyFile,
    narrowed: {
      get: (path) => {
        looked = plus(looked, path);
        return remainOf(remains, path)?.left;
      },
    },
  };
  const possible = <A extends string>(question: Question<F, A>): readonly Branch<A>[] => {
    const branches = question.possible(known);
    if (branches.length === 0) throw new Error(`${question.id}: no answer is possible`);
    for (const { narrowed } of branches) if (narrowed !== undefined) for (const path of narrowed.keys()) looked = plus(looked, path);
    return branches;
  };

  /** Follows the only way from a place, as far as there is only one. */
  const follow = (from: Place, start: Remains | null): Stretch => {
    const [outerRemains, outerLooked] = [remains, looked];
    remains = start;
    looked = none;
    const told: Told[] = [];
    const parts: Stretch[] = [];
    let end = null as Ending | null;
    let fork = null as Fork | null;
    let at = from;
    let goesOn = true;
    const goOn = (taken: string, value: unknown): void => {
      at = placeAfter(at, taken, value, day, ofCase);
    };
    const endAt = (ending: Ending): void => {
      end = ending;
      goesOn = false;
    };
    while (goesOn) {
      told.push(...at.told);
      const { deed } = at;
      switch (deed.does) {
        case 'ask': {
          const question = deed.question as unknown as Question<F>;
          const branches = possible(question);
          const [only] = branches;
          if (branches.length === 1 && only !== undefined) {
            told.push(answerTold(deed.question, deed.ground, only.answer));
            remains = narrowedBy(remains, only.narrowed);
            goOn(only.answer, only.answer);
            break;
          }
          const missing = (question.decisive?.(known) ?? question.facts).filter((path) => factAt(facts, path) === undefined);
          const options = branches.map(({ answer, narrowed }) => ({ taken: answer, value: answer, remains: narrowedBy(remains, narrowed), told: [answerTold(deed.question, deed.ground, answer)], exit: null }));
          fork = { asks: { question: deed.question, missing }, part: null, options };
          goesOn = false;
          break;
        }
        case 'consider': {
          const part = begin(deed.part, remains, firstOf(deed.part));
          parts.push(part);
          looked = and(looked, part.looked);
          const [only] = part.exits;
          if (part.exits.length === 1 && only !== undefined) {
            told.push({ through: part, exit: only });
            remains = withChanged(remains, only.changed);
            if (only.lacks === null) goOn(only.key, only.outcome);
            else endAt(lackOf(only.lacks));
            break;
          }
          const options = part.exits.map((exit) => ({
            taken: exit.key,
            value: exit.lacks === null ? exit.outcome : undefined,
            remains: withChanged(remains, exit.changed),
            told: [{ through: part, exit }],
            exit,
          }));
          // Without any way out of the part there is none out of the whole.
          if (options.length > 0) fork = { asks: null, part, options };
          goesOn = false;
          break;
        }
        case 'read': {
          const entry = deed.entry as unknown as Entry<F, unknown>;
          const value = entry.value(facts);
          if (value === undefined) {
            endAt(lackOf(deed.entry));
            break;
          }
          if (factAt(facts, entry.facts[0]) !== undefined) told.push(valueTold(deed.entry, deed.ground));
          goOn('', value);
          break;
        }
        case 'date':
          goOn('', on);
          break;
        case 'end':
          endAt({ key: deed.key, end: { lacks: null, outcome: deed.outcome } });
          break;
        case 'nothing':
          goesOn = false;
          break;
        default:
          deed satisfies never;
      }
    }
    const { shares } = from.course;
    const found: Stretch =
      fork !== null
        ? { told, parts, ...forked(fork, (option) => onwardBy(at, option), shares, start) }
        : { told, parts, asks: null, turns: [], looked, ...endingIn(end, changedBetween(shares, start, remains)) };
    remains = outerRemains;
    looked = outerLooked;
    return found;
  };

  const endingIn = (ending: Ending | null, changed: readonly Remain[] | null): Pick<Stretch, 'exits' | 'tree'> => {
    if (ending === null) return { exits: [], tree: null };
    const exit = exitOf(ending.key, changed, ending.end);
    return { exits: [exit], tree: exit.leaf };
  };

  /** All that follows from a fork, when it is known what each of its options leads to. */
  const forked = (
    fork: Fork,
    onwardWith: (option: Option) => Stretch,
    shares: readonly string[] | undefined,
    start: Remains | null,
  ): Pick<Stretch, 'asks' | 'turns' | 'exits' | 'tree' | 'looked'> => {
    const found = new Set<Exit>();
    const byAnswer = new Map<string, Tree>();
    const byExit = new Map<number, Tree>();
    const turns = inOrderTaken(fork.options).map((option): Turn => {
      const next = onwardWith(option);
      const changed = changedBetween(shares, start, option.remains);
      const seen = changed === null ? next.exits : next.exits.map((exit) => carried(exit, changed));
      looked = and(looked, next.looked);
      for (const exit of seen) found.add(exit);
      if (next.tree !== null) {
        const tree = changed === null ? next.tree : trees.graft(next.tree, (id) => carried(exits[id] as Exit, changed).leaf);
        if (option.exit !== null) byExit.set(option.exit.id, tree);
        else byAnswer.set(option.taken, tree);
      }
      return { told: option.told, next, exits: seen };
    });
    const grown = (): Tree => (fork.asks === null ? trees.graft(fork.part?.tree as Tree, (id) => byExit.get(id)) : trees.ask(fork.asks.question, byAnswer));
    return { asks: fork.asks, turns, exits: [...found], tree: found.size === 0 ? null : grown(), looked };
  };

  /** What follows from a place: found before from where the same was left, or followed now. */
  const onward = (from: Place, start: Remains | null): Stretch => {
    const all = foundFrom.get(from) ?? [];
    for (const { looked: paths, byLeft } of all) {
      const like = byLeft.get(inWords(start, paths));
      if (like !== undefined) return like;
    }
    const found = follow(from, start);
    let alike = all.find((one) => one.looked === found.looked);
    if (alike === undefined) {
      alike = { looked: found.looked, byLeft: new Map() };
      all.push(alike);
      foundFrom.set(from, all);
    }
    alike.byLeft.set(inWords(start, found.looked), found);
    return found;
  };
  const onwardBy = (at: Place, { taken, value, remains: left, exit }: Option): Stretch =>
    exit?.lacks != null
      ? { told: [], parts: [], asks: null, turns: [], looked: none, ...endingIn(lackOf(exit.lacks), null) }
      : onward(placeAfter(at, taken, value, day, ofCase), left);

  // In a table of any file a reading stands where the rule asks it, as in the trace of a file.
  const firstOf = ({ course: { rule } }: Place): readonly Question<F>[] => (anyFile === true ? [] : ((rule.first ?? []) as unknown as readonly Question<F>[]));

  /** A rule from its beginning: the readings that it tries first, and then what it asks. */
  const begin = (from: Place, start: Remains | null, first: readonly Question<F>[]): Stretch => {
    const [question, ...others] = first;
    if (question === undefined) return onward(from, start);
    const [outerRemains, outerLooked] = [remains, looked];
    remains = start;
    looked = none;
    const branches = possible(question);
    const asks = { question: question as unknown as Question<never>, missing: [] };
    const options = branches.map(({ answer, narrowed }): Option => ({ taken: answer, value: answer, remains: narrowedBy(start, narrowed), told: [], exit: null }));
    const found: Stretch =
      branches.length === 1
        ? begin(from, start, others)
        : { told: [], parts: [], ...forked({ asks, part: null, options }, (option) => begin(from, option.remains, others), from.course.shares, start) };
    remains = outerRemains;
    looked = outerLooked;
    return found;
  };

  const { told: toldFrom, stepsFrom } = teller();

  return {
    explore: <O>(rule: DatedRule<never, string, O>): Exploration<O> => {
      const from = wholeOn(day, rule);
      const whole = begin(from, null, firstOf(from));
      if (whole.tree === null) throw new Error(`${rule.id}: no outcome`);
      const indices = new Map(whole.exits.map(({ id }, index) => [id, index]));
      return {
        exits: whole.exits as readonly End<O>[],
        tree: orchardOf(whole.tree, indices),
        ...toldFrom(whole),
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

/** Goes every way through a rule that the facts allow. */
export const explore = <F, O>(rule: DatedRule<F, string, O>, asked: Asked<F>, day: LawOfDay): Exploration<O> => {
  const explorer = (asked.kept?.explorer as Explorer | undefined) ?? explorerOf(asked, day);
  if (asked.kept !== undefined) asked.kept.explorer = explorer;
  return explorer.explore(rule);
};
