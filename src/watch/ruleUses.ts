import type { IsoDate } from '../calendar/isoDate.js';
import { factPaths, fieldOf, type Field } from '../case/fields.js';
import { leaveKinds, type CaseFacts } from '../case/facts.js';
import { complaintMatters } from '../law/complaints.js';
import { rowOn } from '../law/parameter.js';
import { daysOfLaw } from '../law/parameters.js';
import type { DatedCaseInquiry, DatedCaseRule } from '../rules/ask.js';
import { checkWorkOrientedHoursRule } from '../rules/checkWorkOrientedHours.js';
import { complaintRouteRule } from '../rules/complaintRoute.js';
import { deadlineRules } from '../rules/deadlines.js';
import { languageTrainingClockRule, languageTrainingEndsRule, socialStudiesDueRule } from '../rules/languageTrainingDates.js';
import { leaveBalanceRule } from '../rules/leaveBalance.js';
import { programmeEndRule } from '../rules/programmeEnd.js';
import { ruleBook } from '../rules/ruleBook.js';

type AnyRule = DatedCaseRule<string, unknown>;

/** The rules of the library, by the public function that asks them. */
const rules: Readonly<Record<string, readonly AnyRule[]>> = {
  ...Object.fromEntries(Object.entries(ruleBook).map(([name, rule]) => [name, [rule as AnyRule]])),
  checkWorkOrientedHours: [checkWorkOrientedHoursRule({ activities: [{ kind: 'other-measure', hoursPerWeek: 1, from: '2021-01-01', to: null }], through: '2030-01-01' }, '2021-01-01')],
  complaintRoute: complaintMatters.map(complaintRouteRule),
  deadlines: Object.values(deadlineRules),
  languageTrainingClock: [languageTrainingClockRule],
  languageTrainingEnds: [languageTrainingEndsRule],
  leaveBalance: [leaveBalanceRule],
  programmeEnd: [programmeEndRule],
  socialStudiesDue: [socialStudiesDueRule],
};

/** A walk ends here when it leads nowhere. */
const NOWHERE = new Error('no case takes this way');

/** At most so many ways through a rule, or a part of one, are walked on a date, and no more when so many have met nothing new. */
const MOST_WAYS = 400;
const WAYS_WITHOUT_NEWS = 50;

/** Some values of a field; nothing is among them where a rule may go on without. */
const valuesOf = (field: Field, on: IsoDate): readonly unknown[] => {
  const longAgo: IsoDate = '2021-01-05';
  switch (field.type) {
    case 'date':
      return field.nullable ? [longAgo, on, null, undefined] : [longAgo, on, undefined];
    case 'yes-no':
      return [true, false];
    case 'number':
      return [field.most, field.least];
    case 'leave':
      return [leaveKinds.map((kind) => ({ kind, from: longAgo, to: on })), [], [{ kind: 'own-illness', from: longAgo, to: on }], leaveKinds.map((kind) => ({ kind, from: longAgo, to: null }))];
    case 'choice':
      return field.values;
    default:
      return field satisfies never;
  }
};

/** Cases for the rules that read the file: in each, every field has the value whose turn it is. */
const casesOn = (on: IsoDate): readonly CaseFacts[] =>
  Array.from({ length: 12 }, (_, turn) => {
    const facts: Record<string, Record<string, unknown>> = {};
    factPaths.forEach((path, at) => {
      const values = valuesOf(fieldOf(path), on);
      // Every field takes each of its values in turn, and the fields fall out of step with each other.
      const value = values[(turn + Math.floor(turn / values.length) * at) % values.length];
      const [group = '', name = ''] = path.split('.');
      if (value !== undefined) (facts[group] ??= {})[name] = value;
    });
    return facts;
  });

type Choose = <T>(choices: readonly T[]) => T;

/** A place where ways part: how often each choice was taken, and whether every way beyond was walked. */
interface Crossing {
  visits: number;
  /** The most choices that a way was seen to have left from here. */
  depth: number;
  walked: boolean;
  readonly next: Map<number, Crossing>;
}

const crossing = (): Crossing => ({ visits: 0, depth: 0, walked: false, next: new Map() });

/** Walks ways one after another, no way twice: by turns the one least walked, and one that goes deep. */
const waysThrough = (walk: (choose: Choose) => void, met: () => number): void => {
  const root = crossing();
  let lastNews = 0;
  for (let ways = 0; ways < MOST_WAYS && ways - lastNews < WAYS_WITHOUT_NEWS && !root.walked; ways += 1) {
    const before = met();
    const goesDeep = ways % 2 === 1;
    const trail: { readonly at: Crossing; readonly choices: number }[] = [];
    let here = root;
    try {
      walk((choices) => {
        let taken = 0;
        let least = Number.POSITIVE_INFINITY;
        choices.forEach((_, index) => {
          const child = here.next.get(index);
          if (child?.walked === true) return;
          const weight = child === undefined ? Number.NEGATIVE_INFINITY : goesDeep ? -child.depth : child.visits;
          if (weight < least) [taken, least] = [index, weight];
        });
        trail.push({ at: here, choices: choices.length });
        const beyond = here.next.get(taken) ?? crossing();
        here.next.set(taken, beyond);
        here = beyond;
        here.visits += 1;
        return choices[taken] as (typeof choices)[number];
      });
    } catch {
      // A way that no case takes may go wrong anywhere; what was met on it counts.
    }
    if (met() > before) lastNews = ways;
    here.walked = true;
    trail.reverse().forEach(({ at, choices }, left) => {
      at.depth = Math.max(at.depth, left + 1);
      at.walked = at.next.size === choices && [...at.next.values()].every(({ walked }) => walked);
    });
  }
};

/** What a part of rules was found to use, and what it can come to, on a date. */
interface Part {
  readonly uses: Set<string>;
  readonly outcomes: readonly unknown[];
}

/** What tells a part from another, as for the driver: one made anew on each way is the same part when it bears the same name. */
const nameOf = ({ id, shares }: AnyRule): string => (shares === undefined ? id : `${id}, ${shares.join()}`);

/**
 * Walks through rules on a date, with answers chosen freely.
 *
 * A part is walked by itself, and then gives each of the outcomes it was found to have, so that what lies deep is met too. What is found of a part hangs on
 * nothing but the part, so it may be kept for all rules, in whatever order they are walked.
 */
const walkerOn = (on: IsoDate): ((rule: AnyRule, uses: Set<string>) => void) => {
  const cases = casesOn(on);
  const parts = new Map<string, Part>();

  const partOf = (rule: AnyRule): Part => {
    const known = parts.get(nameOf(rule));
    if (known !== undefined) return known;
    const uses = new Set<string>();
    const outcomes = new Map<string, unknown>();
    waysThrough((choose) => {
      const outcome = straight(rule, choose, uses);
      outcomes.set(JSON.stringify(outcome), outcome);
    }, () => uses.size + outcomes.size);
    const part: Part = { uses, outcomes: [...outcomes.values()] };
    parts.set(nameOf(rule), part);
    return part;
  };

  const straight = <O>(rule: DatedCaseRule<string, O>, choose: Choose, uses: Set<string>): O => {
    const inquiry: DatedCaseInquiry = {
      on,
      reached: (day) => day <= on,
      ask: (question) => {
        uses.add(`${question.kind === 'reading' ? 'reading' : 'question'} ${question.id.replace(/#\d+$/, '')}`);
        return choose(question.answers);
      },
      law: (parameter, wordingOf = on) => {
        uses.add(`parameter ${parameter.id}`);
        const { value, note } = rowOn(parameter, wordingOf);
        if (note !== undefined) uses.add(`note ${note}`);
        return value;
      },
      note: (id) => uses.add(`note ${id}`),
      impossible: () => {
        throw NOWHERE;
      },
      read: (entry) => {
        uses.add(`value-read ${entry.id}`);
        const values = new Map(cases.map((one) => [JSON.stringify(entry.value(one)), entry.value(one)]));
        const known = [...values.values()].filter((value) => value !== undefined);
        if (known.length === 0) throw NOWHERE;
        return choose(known);
      },
      consider: (part) => {
        const known = partOf(part);
        for (const use of known.uses) uses.add(use);
        if (known.outcomes.length === 0) throw NOWHERE;
        return choose(known.outcomes) as ReturnType<typeof part.decide>;
      },
    };
    return rule.decide(inquiry);
  };

  return (rule, uses) => {
    waysThrough((choose) => {
      straight(rule, choose, uses);
    }, () => uses.size);
  };
};

/** What uses what: the names of the users, by the kind and name of what is used, such as `parameter deadlines/decision`. */
export type Users = ReadonlyMap<string, readonly string[]>;

type Walker = ReturnType<typeof walkerOn>;

const newWalkers = (): readonly Walker[] => daysOfLaw.map(walkerOn);

/** The walks through the rules, one for each day the law changed; what a part was found to use is kept for all rules. */
let walkers: readonly Walker[] | null = null;

const usersAmong = (named: Readonly<Record<string, readonly AnyRule[]>>, walkers: readonly Walker[]): Users => {
  const gathered = new Map<string, string[]>();
  for (const [name, parts] of Object.entries(named)) {
    const uses = new Set<string>();
    for (const rule of parts) for (const walk of walkers) walk(rule, uses);
    for (const use of uses) gathered.set(use, [...(gathered.get(use) ?? []), name]);
  }
  return gathered;
};

let users: Users | null = null;

/**
 * The rules that use something of the library.
 *
 * Found by walking every rule with all sorts of answers on the days the law changed. What is used outside the rules is not found.
 */
export const rulesUsing = (): Users => (users ??= usersAmong(rules, (walkers ??= newWalkers())));

/** The deadlines that use something of the library, found as {@link rulesUsing} finds the rules. */
export const deadlinesUsing = (): Users => usersAmong(Object.fromEntries(Object.entries(deadlineRules).map(([name, rule]) => [name, [rule]])), (walkers ??= newWalkers()));

/** The rules that have walks of their own, in the order of the law watch. */
export const walkedRules: readonly string[] = Object.keys(rules);

/** Some of the rules in some order, walked by somebody who has met nothing before: what {@link rulesUsing} says must be the same. */
export const rulesUsingIn = (names: readonly string[]): Users => usersAmong(Object.fromEntries(names.map((name) => [name, rules[name] as readonly AnyRule[]])), newWalkers());
