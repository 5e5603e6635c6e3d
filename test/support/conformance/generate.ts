import { isDeepStrictEqual } from 'node:util';
import { formatDate } from '../../../src/calendar/format.js';
import { caseForm } from '../../../src/explain/caseForm.js';
import { deadlineNames } from '../../../src/rules/deadline.js';
import { assessments, type AssessmentId } from '../../../src/case/questions/index.js';
import { factPaths, type FactPath } from '../../../src/case/fields.js';
import type { CaseFacts } from '../../../src/case/facts.js';
import { parameterRows } from '../../../src/law/parameters.js';
import { readings, type ReadingId } from '../../../src/law/readings.js';
import { rulesVersion, verifiedThrough } from '../../../src/law/verified.js';
import { factOf, mended, withoutFact, type AskedCase } from '../../../src/testing/askedCase.js';
import { atBoundary, boundaries, boundaryId, sides, valueMoved, type Boundary, type DayOfCase, type Side } from '../../../src/testing/boundaries.js';
import { answer, deadlineAnswer, rulesOfFacts, type Answered, type Expected, type Input } from './answer.js';
import { bases, settled, type Base } from './bases.js';
import { singles } from './singles.js';
import { choiceInWords, join, leaveInWords, type TwoLanguages } from './words.js';

/** The version of the form of the files: another first number when a runner that reads them must be changed. */
export const formatVersion = '1.0';

/** A conformance case, as it stands in the file of its rule. */
export interface ConformanceCase {
  readonly id: string;
  readonly tests: TwoLanguages;
  /** The person it is made from, described in the file. */
  readonly base?: string;
  readonly input: Input;
  readonly expected: Expected & { readonly provisions: readonly string[] };
}

type Draft = Omit<ConformanceCase, 'expected'> & { readonly answered: Answered };

const sideNames: Readonly<Record<Side, 'before' | 'on' | 'after'>> = { '-1': 'before', 0: 'on', 1: 'after' } as const;
const sideOfDay: Readonly<Record<Side, TwoLanguages>> = { '-1': { en: 'the day before', nb: 'dagen før' }, 0: { en: 'the day itself', nb: 'selve dagen' }, 1: { en: 'the day after', nb: 'dagen etter' } };
const sideOfAmount: Readonly<Record<Side, TwoLanguages>> = { '-1': { en: 'below', nb: 'under' }, 0: { en: 'exactly', nb: 'akkurat' }, 1: { en: 'above', nb: 'over' } };

const labels = (language: 'en' | 'nb'): ReadonlyMap<string, string> => new Map(caseForm({ language }).flatMap(({ fields }) => fields.map(({ path, label }) => [path, label.charAt(0).toLowerCase() + label.slice(1)] as const)));
const names = { en: labels('en'), nb: labels('nb') };
const placeNamed = (place: DayOfCase | FactPath): TwoLanguages =>
  place === 'on' ? { en: 'the date asked about', nb: 'datoen det spørres om' } : { en: names.en.get(place) ?? place, nb: names.nb.get(place) ?? place };

const lengthOf = (months: number): TwoLanguages =>
  months % 12 === 0 ? { en: `${String(months / 12)} years`, nb: `${String(months / 12)} år` } : { en: `${String(months)} months`, nb: `${String(months)} måneder` };

const boundaryInWords = (boundary: Boundary): TwoLanguages => {
  switch (boundary.kind) {
    case 'day': {
      const place = placeNamed(boundary.moves);
      return { en: `${place.en}, ${formatDate(boundary.day, 'en')}`, nb: `${place.nb}, ${formatDate(boundary.day, 'nb')}` };
    }
    case 'span': {
      const [length, from, to] = [lengthOf(boundary.months), placeNamed(boundary.from), placeNamed(boundary.to)];
      return { en: `${length.en} from ${from.en} to ${to.en}`, nb: `${length.nb} fra ${from.nb} til ${to.nb}` };
    }
    case 'year':
      return { en: `the year after a child turns ${String(boundary.years)}`, nb: `året etter at et barn fyller ${String(boundary.years)}` };
    case 'amount': {
      const place = placeNamed(boundary.moves);
      return { en: `${place.en}, ${String(boundary.amount)}`, nb: `${place.nb}, ${String(boundary.amount)}` };
    }
    case 'leave': {
      const kind = leaveInWords(boundary.leave);
      return { en: `${String(boundary.workingDays)} working days away, ${kind.en}`, nb: `${String(boundary.workingDays)} virkedager borte, ${kind.nb}` };
    }
    default:
      return boundary satisfies never;
  }
};

/** How many groups of cases are made of one boundary for a rule: answers that are long are shown once. */
const mostOf = (rule: string): number => (['requiredContent', 'leaveEntitlements', 'leaveBalance', 'deadlines', 'programmeEnd'].includes(rule) ? 1 : 2);

/** Days on which a row about deadlines begins: what else turns a deadline off belongs to the other rules. */
const deadlineDays = new Set<string>(parameterRows().flatMap(({ parameter, from }) => (parameter.startsWith('deadlines/') && from !== null ? [from] : [])));
const ofDeadlines: readonly string[] = [
  'programmeDecisionWithin',
  'programmeStartWithin',
  'registrationWithin',
  'trainingOfferWithin',
  'socialStudiesWithin',
  'socialStudiesTestWithin',
  'trainingMonths',
  'trainingMonthsWithUpperSecondary',
  'trainingMonthsUnderCollectiveProtection',
  'residenceLimit',
  'optionalResidenceLimit',
];
const isFor = (rule: string, boundary: Boundary): boolean =>
  rule !== 'deadlines' || (boundary.kind === 'day' && boundary.moves === 'on' ? deadlineDays.has(boundary.day) : ofDeadlines.includes(boundary.parameter));

/** Rules whose answer counts days, so that it changes with the day of whatever it is counted from. */
const counting = ['deadlines', 'leaveBalance', 'programmeEnd', 'languageTrainingClock', 'languageTrainingEnds', 'socialStudiesDue'];
const COUNTED = new Set(['daysLeft', 'daysOver', 'daysToSpare', 'daysLate', 'from', 'due', 'on', 'date', 'until', 'startedOn', 'day', 'left', 'used', 'exceededBy', 'days', 'workingDays']);

/** What an answer says, the days it counts left out where the rule counts days: a boundary is where this changes. */
const saidBy = (rule: string, { expected }: Answered): string =>
  JSON.stringify(expected, (key, value: unknown) => (counting.includes(rule) && (COUNTED.has(key) || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))) ? null : value));

interface Asker {
  readonly rule: string;
  /** The part of the id before the boundary: the rule, and which deadline. */
  readonly name: string;
  readonly with: Pick<Input, 'deadline'>;
}

const askers: readonly Asker[] = [
  ...rulesOfFacts.map((rule): Asker => ({ rule, name: rule, with: {} })),
  ...deadlineNames.map((deadline): Asker => ({ rule: 'deadlines', name: `deadlines/${deadline}`, with: { deadline } })),
];

const ask = ({ rule, with: { deadline } }: Asker, input: Input): Answered => (deadline === undefined ? answer(rule, input) : deadlineAnswer(deadline, input));

const inputOf = ({ facts, on }: AskedCase, base: Base): Input => ({ facts, on, ...settled(base) });

const only = (facts: CaseFacts, kept: ReadonlySet<string>): CaseFacts =>
  factPaths.reduce((left, path) => (kept.has(path) || factOf(left, path) === undefined ? left : withoutFact(left, path)), facts);

const pick = <V>(all: Readonly<Record<string, V | undefined>> | undefined, kept: ReadonlySet<string>): Readonly<Record<string, V>> | null => {
  const entries = Object.entries(all ?? {}).filter((entry): entry is [string, V] => kept.has(entry[0]) && entry[1] !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
};

/** The inputs with only what their answers rest on, where that gives the same answers; else as they are. */
const trimmed = (asker: Asker, inputs: readonly Input[], answers: readonly Answered[], besides: readonly FactPath[] = []): readonly (readonly [Input, Answered])[] => {
  const facts = new Set<string>([...answers.flatMap((one) => one.facts), ...besides]);
  const chosen = new Set(answers.flatMap((one) => one.settled));
  const less = inputs.map((input): Input => {
    const [readingsKept, assessmentsKept] = [pick(input.readings, chosen), pick(input.assessments, chosen)];
    const { facts: given = {}, on, readings: _readings, assessments: _assessments, ...rest } = input;
    return { facts: only(given, facts), ...(on && { on }), ...rest, ...(readingsKept && { readings: readingsKept }), ...(assessmentsKept && { assessments: assessmentsKept }) };
  });
  const again = less.map((input) => ask(asker, input));
  if (again.every((one, at) => isDeepStrictEqual(one.expected, answers[at]?.expected))) return less.map((input, at) => [input, again[at] as Answered] as const);
  return inputs.map((input, at) => [input, answers[at] as Answered] as const);
};

const draft = (asker: Asker, id: string, tests: TwoLanguages, base: Base, input: Input, answered: Answered): Draft => ({ id: `${asker.name}/${id}`, tests, base: base.id, input: { ...asker.with, ...input }, answered });

/** The three sides of a boundary for a base, where an answer changes over them. */
const atThreeSides = (asker: Asker, base: Base, boundary: Boundary): readonly Draft[] | null => {
  // What has not happened to the base is not counted from.
  if (boundary.kind === 'span' && [boundary.from, boundary.to].some((place) => place !== boundary.moves && place !== 'on' && typeof factOf(base.facts, place) !== 'string')) return null;
  const placed = sides.flatMap((side) => {
    const there = atBoundary(base, boundary, side);
    const asked = mended(there);
    return isDeepStrictEqual(valueMoved(asked, boundary), valueMoved(there, boundary)) ? [{ side, input: inputOf(asked, base) }] : [];
  });
  if (placed.length < sides.length) return null;
  const [before, onTheDay, ...rest] = placed.map(({ input }) => input);
  const first = [before, onTheDay].map((input) => ask(asker, input as Input));
  // What the law of a day changes, it changes on the day.
  if (boundary.kind === 'day' && boundary.moves === 'on' && new Set(first.map((one) => saidBy(asker.rule, one))).size === 1) return null;
  const answers = [...first, ...rest.map((input) => ask(asker, input))];
  if (new Set(answers.map((one) => saidBy(asker.rule, one))).size === 1) return null;
  const moves = boundary.moves === 'on' ? [] : [boundary.moves];
  return trimmed(asker, placed.map(({ input }) => input), answers, moves).map(([input, answered], at) => {
    const { side } = placed[at] as (typeof placed)[number];
    const words = boundary.kind === 'amount' || boundary.kind === 'leave' ? sideOfAmount : sideOfDay;
    return draft(asker, `${boundaryId(boundary)}/${base.id}/${sideNames[side]}`, join(boundaryInWords(boundary), words[side]), base, input, answered);
  });
};

const boundaryCases = (asker: Asker): readonly Draft[] => {
  const rests = bases.map((base) => new Set<string>(ask(asker, inputOf(base, base)).facts));
  return boundaries.flatMap((boundary) => {
    const seen = new Set<string>();
    return bases.flatMap((base, at) => {
      // A fact that the answer does not rest on does not change it.
      if (!isFor(asker.rule, boundary) || seen.size >= mostOf(asker.rule) || (boundary.moves !== 'on' && !(rests[at] as Set<string>).has(boundary.moves))) return [];
      const drafts = atThreeSides(asker, base, boundary);
      const said = drafts?.map(({ answered }) => saidBy(asker.rule, answered)).join() ?? '';
      if (drafts === null || seen.has(said)) return [];
      seen.add(said);
      return drafts;
    });
  });
};

/** Each base as it is, where it says something that no case says yet. */
const plainCases = (asker: Asker, said: Set<string>): readonly Draft[] =>
  bases.flatMap((base) => {
    const input = inputOf(base, base);
    const [[less, answered]] = trimmed(asker, [input], [ask(asker, input)]) as readonly [readonly [Input, Answered]];
    const says = saidBy(asker.rule, answered);
    if (said.has(says)) return [];
    said.add(says);
    return [draft(asker, `case/${base.id}`, { en: 'as it is', nb: 'som den er' }, base, less, answered)];
  });

/** Whether a deadline is open because something else is: where the person stands, or which training; the cases of those rules have it. */
const isElsewhere = ({ rule }: Asker, { facts }: Answered): boolean => rule === 'deadlines' && new Set(facts).size > MOST_FACTS_OF_A_DEADLINE;
const MOST_FACTS_OF_A_DEADLINE = 4;

/** A case in which one fact is missing that the answer turns on: one for each fact. */
const missingCases = (asker: Asker): readonly Draft[] => {
  const done = new Set<string>();
  return bases.flatMap((base) =>
    [...new Set(ask(asker, inputOf(base, base)).facts)].flatMap((path) => {
      // Who the person is, is missing in the cases of the rules about that.
      if (done.has(path) || (asker.rule === 'deadlines' && /^(?:person|permit)\./.test(path))) return [];
      const input = { ...inputOf(base, base), facts: withoutFact(base.facts, path) };
      const answers = ask(asker, input);
      if (answers.expected.status === 'determined') return [];
      done.add(path);
      if (isElsewhere(asker, answers)) return [];
      const [[less, answered]] = trimmed(asker, [input], [answers]) as readonly [readonly [Input, Answered]];
      return [draft(asker, `missing/${path}/${base.id}`, join({ en: 'not known', nb: 'ikke kjent' }, placeNamed(path)), base, less, answered)];
    }),
  );
};

/** Alternatives of everything that a caller may settle. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(readings).map(([id, one]) => [id, one.alternatives])),
  ...Object.fromEntries(assessments.map((id) => [id, ['yes', 'no']])),
};

const withChoice = (input: Input, id: string, choice: string | null): Input => {
  const kind = id in readings ? 'readings' : 'assessments';
  const { [id as ReadingId & AssessmentId]: _gone, ...rest } = input[kind] as Readonly<Record<string, string>>;
  return { ...input, [kind]: choice === null ? rest : { ...rest, [id]: choice } };
};

/** Where a reading is asked that an ordinary case does not ask: the very day of a transitional rule, and the day after the upper age. */
const unsettledAt: readonly (readonly [Boundary, Side])[] = boundaries.flatMap((boundary): readonly (readonly [Boundary, Side])[] => {
  if (boundary.kind === 'day' && boundary.moves !== 'on') return [[boundary, 0]];
  return boundary.kind === 'span' && boundary.parameter === 'upperAge' && boundary.months === 660 ? [[boundary, 1]] : [];
});

/** A reading or an assessment that the answer turns on, open and with each alternative: at the sides of boundaries, the first that has it. */
const settledCases = (asker: Asker): readonly Draft[] => {
  const done = new Set<string>();
  const among = (base: Base, asked: AskedCase): readonly Draft[] => {
    const input = inputOf(asked, base);
    return [...new Set(ask(asker, input).settled)].flatMap((id) => {
      if (done.has(id)) return [];
      const open = withChoice(input, id, null);
      const answers = ask(asker, open);
      if (answers.expected.status !== 'open') return [];
      done.add(id);
      if (isElsewhere(asker, answers)) return [];
      const choices = [null, ...(alternatives[id] as readonly string[])];
      const inputs = choices.map((choice) => withChoice(input, id, choice));
      const each = inputs.map((one) => ask(asker, one));
      return trimmed(asker, inputs, each).map(([less, answered], at) => {
        const choice = choices[at] ?? 'open';
        return draft(asker, `settled/${id}/${base.id}/${choice}`, choiceInWords(id, choices[at] ?? null), base, less, answered);
      });
    });
  };
  return bases.flatMap((base) => [...among(base, base), ...unsettledAt.flatMap(([boundary, side]) => among(base, mended(atBoundary(base, boundary, side))))]);
};

/** The readings about how a boundary itself is counted, and the rules whose answer is shown under each of them, a side at a time. */
const readingsOfBoundaries = ['upper-age-bound', 'after-a-date'] as const;
const shownUnderEach: readonly string[] = ['governingLaw', 'targetGroup', 'endGoals', 'programmeDuration', 'languageTrainingClock'];

/** The day before, the day itself and the day after under each reading of the boundary: the first base whose answer turns on it. */
const eachReadingCases = (asker: Asker): readonly Draft[] => {
  if (!shownUnderEach.includes(asker.rule)) return [];
  const turning = boundaries.filter((one) => (one.kind === 'span' ? one.from === 'person.birthDate' : one.kind === 'day' && one.moves !== 'on'));
  return turning.flatMap((boundary) => {
    for (const base of bases) {
      const placed = sides.map((side) => ({ side, input: inputOf(mended(atBoundary(base, boundary, side)), base) }));
      for (const reading of readingsOfBoundaries) {
        const open = placed.map(({ input }) => ask(asker, withChoice(input, reading, null)));
        if (!open.some(({ expected }) => expected.status !== 'determined' && expected.open.some(({ question }) => question === reading))) continue;
        const choices = [null, ...(alternatives[reading] as readonly string[])];
        return placed.flatMap(({ side, input }, at) => {
          const turns = (open[at] as Answered).expected.status !== 'determined';
          const inputs = (turns ? choices : [null]).map((choice) => withChoice(input, reading, choice));
          return trimmed(asker, inputs, inputs.map((one) => ask(asker, one)), boundary.moves === 'on' ? [] : [boundary.moves]).map(([less, answered], which) => {
            const choice = choices[which] ?? null;
            const words = join(boundaryInWords(boundary), sideOfDay[side]);
            return draft(asker, `each-reading/${boundaryId(boundary)}/${base.id}/${sideNames[side]}${turns ? `/${choice ?? 'open'}` : ''}`, turns ? join(words, choiceInWords(reading, choice)) : words, base, less, answered);
          });
        });
      }
    }
    return [];
  });
};

const draftsOf = (asker: Asker): readonly Draft[] => {
  const atBoundaries = boundaryCases(asker);
  const said = new Set(atBoundaries.map(({ answered }) => saidBy(asker.rule, answered)));
  return [...atBoundaries, ...plainCases(asker, said), ...missingCases(asker), ...settledCases(asker), ...eachReadingCases(asker)];
};

/** The same question asked twice, by another name, is asked once. */
const withoutRepeats = (drafts: readonly Draft[]): readonly Draft[] => {
  const seen = new Set<string>();
  return drafts.filter(({ input }) => {
    const key = JSON.stringify(input);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** The conformance cases of a rule. */
export interface ConformanceFile {
  readonly rule: string;
  /** The places in the law that the cases of the file name by number. */
  readonly provisions: readonly string[];
  /** Whom the cases are made from, by name. */
  readonly bases: Readonly<Record<string, TwoLanguages>>;
  readonly cases: readonly (Omit<ConformanceCase, 'expected'> & { readonly expected: Expected & { readonly provisions: readonly number[] } })[];
}

const fileOf = (rule: string, drafts: readonly Draft[]): ConformanceFile => {
  const provisions = [...new Set(drafts.flatMap(({ answered }) => answered.provisions))].sort();
  const cases = withoutRepeats(drafts).map(({ id, tests, base, input, answered }) => ({
    id,
    tests,
    ...(base !== undefined && { base }),
    input,
    expected: { ...answered.expected, provisions: answered.provisions.map((address) => provisions.indexOf(address)) },
  }));
  const used = new Set(drafts.map(({ base }) => base));
  const described = Object.fromEntries(bases.filter(({ id }) => used.has(id)).map(({ id, en, nb }) => [id, { en, nb }]));
  return { rule, provisions, bases: described, cases };
};

/** Every conformance case, file by file. */
export const conformanceFiles = (): readonly ConformanceFile[] => {
  const byRule = new Map<string, Draft[]>();
  const add = (rule: string, drafts: readonly Draft[]): void => {
    byRule.set(rule, [...(byRule.get(rule) ?? []), ...drafts]);
  };
  for (const asker of askers) add(asker.rule, draftsOf(asker));
  for (const { rule, id, tests, input } of singles) {
    const asker: Asker = { rule, name: rule, with: input.deadline === undefined ? {} : { deadline: input.deadline } };
    const asked = ask(asker, input);
    // An amount or a time line does not say which facts it rests on.
    const [[less, answered]] = (asked.facts.length === 0 ? [[input, asked]] : trimmed(asker, [input], [asked])) as readonly [readonly [Input, Answered]];
    add(rule, [{ id: `${rule}/${id}`, tests, input: less, answered }]);
  }
  return [...byRule].map(([rule, drafts]) => fileOf(rule, drafts));
};

/** A file as it is printed: a case on each line, so that a change of one answer is a change of one line. */
export const printed = ({ rule, provisions, bases: described, cases }: ConformanceFile): string =>
  [
    '{',
    `"$schema": "./conformance.schema.json",`,
    `"format": ${JSON.stringify(formatVersion)}, "rulesVersion": ${JSON.stringify(rulesVersion)}, "verifiedThrough": ${JSON.stringify(verifiedThrough)},`,
    `"rule": ${JSON.stringify(rule)},`,
    `"provisions": [\n${provisions.map((address) => JSON.stringify(address)).join(',\n')}\n],`,
    `"bases": {\n${Object.entries(described).map(([id, words]) => `${JSON.stringify(id)}: ${JSON.stringify(words)}`).join(',\n')}\n},`,
    `"cases": [\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]`,
    '}',
    '',
  ].join('\n');

/** The index of the files. */
export const printedIndex = (files: readonly ConformanceFile[]): string =>
  `${JSON.stringify(
    {
      $schema: './conformance.schema.json',
      format: formatVersion,
      rulesVersion,
      verifiedThrough,
      files: files.map(({ rule, cases }) => ({ rule, file: `${rule}.json`, cases: cases.length })),
    },
    null,
    2,
  )}\n`;

