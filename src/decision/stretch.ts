import type { NoteId } from '../law/notes.js';
import type { Step } from './decision.js';
import type { Entry, Question } from './question.js';
import type { Paths, Remain } from './remains.js';
import { pushOnce } from './rule.js';
import type { Tree } from './tree.js';

/** A way out of a rule or a part: what it comes to, or the entry it ends for want of, and what it leaves of the unknown facts. */
export type Exit = { readonly id: number; readonly key: string; readonly changed: readonly Remain[] | null; readonly leaf: Tree } & End<unknown>;
/** Where a way ends. */
export type End<O> = { readonly lacks: null; readonly outcome: O } | { readonly lacks: Entry<never, unknown> };

/** What a way tells as it goes: a step, a note, or all that a part tells on its way to an exit. */
export type Told = Step | NoteId | { readonly through: Stretch; readonly exit: Exit };

/** A part of a rule from some point on: straight to the first fork, and all that follows from there. */
export interface Stretch {
  /** What is told on the way to the fork. */
  readonly told: readonly Told[];
  /** The parts that were considered on the way to the fork, and at it. */
  readonly parts: readonly Stretch[];
  /** The question at the fork, with the facts that are missing behind it; `null` at an end, or where a part forks. */
  readonly asks: { readonly question: Question<never>; readonly missing: readonly string[] } | null;
  readonly turns: readonly Turn[];
  /** None where no lawful completion of the facts goes on. */
  readonly exits: readonly Exit[];
  readonly tree: Tree | null;
  /** The facts of which something rests on what was left before, or of which it leaves something. */
  readonly looked: Paths;
}

export interface Turn {
  readonly told: readonly Told[];
  readonly next: Stretch;
  /** The exits of what follows, as they are seen from before the turn. */
  readonly exits: readonly Exit[];
}


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
export const teller = () => {
  const stepBit = bits();
  const noteBit = bits();
  const toExits = new Map<Stretch, ReadonlyMap<Exit, Tale>>();
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
  const talesTo = (stretch: Stretch): ReadonlyMap<Exit, Tale> => {
    const known = toExits.get(stretch);
    if (known !== undefined) return known;
    const found = new Map<Exit, Tale>();
    for (const { told, next, exits } of stretch.turns) {
      const before = taleOfTold(told);
      const after = talesTo(next);
      next.exits.forEach((one, index) => {
        const exit = exits[index] as Exit;
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
  const tellFirstWay = (stretch: Stretch, exit: Exit | undefined, trace: Step[], notes: NoteId[]): void => {
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
  const told = (whole: Stretch): { readonly trace: readonly Step[]; readonly notes: readonly NoteId[] } => {
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
export const missingFrom = (whole: Stretch): ReadonlyMap<string, ReadonlySet<string>> => {
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
