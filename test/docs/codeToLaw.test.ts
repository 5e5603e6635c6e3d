import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/calendar/format.js';
import { isoDate } from '../../src/calendar/isoDate.js';
import { leaveKinds } from '../../src/case/facts.js';
import { similarMeasure } from '../../src/case/questions/all.js';
import { questionsById } from '../../src/case/questions/index.js';
import type { Ground, TableQuestion } from '../../src/decision/index.js';
import { en } from '../../src/explain/en.js';
import { outcomeWords } from '../../src/explain/explain.js';
import { answerWords, questionWords, valueWords } from '../../src/explain/values.js';
import * as library from '../../src/index.js';
import { complaintGrounds, complaintMatters } from '../../src/law/complaints.js';
import type { Row, Unit } from '../../src/law/parameter.js';
import * as parameters from '../../src/law/parameters/index.js';
import type { ParameterKey, ParameterValue } from '../../src/law/parameters.js';
import { citeProvision } from '../../src/law/citation.js';
import type { Pin } from '../../src/law/provision.js';
import { endingReason, endingReasons } from '../../src/outcomes/ending.js';
import { deadlineNames, type DeadlineName } from '../../src/rules/deadline.js';
import { decisionTable } from '../../src/rules/decisionTable.js';
import { entitlementProvisions } from '../../src/law/entitlementProvisions.js';
import { ruleNames, type RuleName } from '../../src/rules/ruleBook.js';
import { heldPins, type PinUse } from '../../src/watch/pins.js';
import { lawDocuments } from './lawSections.js';
import { deadlinesOf, functionsUsing, functionsOf, inOrder, keyOf, named, placeOf, tableOf } from './pages.js';

// The page is made from the library. After a change: npx vitest run test/docs/codeToLaw.test.ts -u

const cite = (pins: readonly Pin[]): string => [...new Set(pins.map((pin) => citeProvision(pin, 'en')))].join('<br>');

/** Sections with the paragraphs that are meant: "the Act §§ 8 (1, 3), 9". */
const inBrief = (pins: readonly Pin[]): string => {
  const texts = lawDocuments.flatMap(({ document, short }) => {
    const bySection = new Map<string, Set<number>>();
    for (const pin of pins) {
      const { document: own, section, paragraph } = placeOf(pin);
      if (own !== document || section === undefined) continue;
      const paragraphs = bySection.get(section) ?? new Set<number>();
      if (paragraph !== undefined) paragraphs.add(paragraph);
      bySection.set(section, paragraphs);
    }
    if (bySection.size === 0) return [];
    const sections = inOrder(bySection.keys()).map((section) => {
      const paragraphs = [...(bySection.get(section) ?? [])].sort((a, b) => a - b);
      return section + (paragraphs.length === 0 ? '' : ` (${paragraphs.join(', ')})`);
    });
    return [`${short} ${sections.length === 1 ? '§' : '§§'} ${sections.join(', ')}`];
  });
  const others = inOrder(pins.flatMap((pin) => (placeOf(pin).section === undefined ? [citeProvision(pin, 'en')] : [])));
  return [...texts, ...others].join('; ');
};

// --- Functions ---

/** What holds a pin and can change an answer: a note cannot, and a reading holds places that one function does not reach. */
const deciding = (uses: readonly PinUse[]): readonly PinUse[] => uses.filter(({ kind }) => kind !== 'note' && kind !== 'reading');

/** The places a function rests on. */
const pinsOf = (name: string): readonly Pin[] => heldPins.filter(({ uses }) => functionsOf(deciding(uses)).includes(name)).map(({ pin }) => pin);

/** Functions that ask other functions, and have no law of their own. */
const askOthers = ['assessCase', 'compareLaw', 'decisionTable', 'explain', 'explainCase', 'explainPayment', 'explainTable', 'explainTimeline', 'timeline', 'underAllReadings'];

/** Functions whose law is that of another. */
const lawOf: Readonly<Record<string, string>> = {
  addWorkingDays: 'isWorkingDay',
  workingDaysBetween: 'isWorkingDay',
  endOfLanguageTraining: 'languageTrainingEnds',
  startOfRequirement: 'workOrientedHours',
};

/** Functions of dates, places in the law and forms, which rest on no provision. */
const withoutLaw = [
  'act', 'addDays', 'addMonths', 'addYears', 'ageOn', 'caseForm', 'checkFacts', 'citeProvision', 'daysBetween', 'formatDate', 'isoDate', 'lastDayOfMonths',
  'lawStateOn', 'parameterRows', 'parseAddress', 'parseCitation', 'regulation', 'settleableForm', 'tableRows',
];

const byReport = ['attainsGoal', 'classifyEnding'];

const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
const withLaw = inOrder(heldPins.flatMap(({ uses }) => functionsOf(uses)));

const functionTable = tableOf(
  ['function', 'provisions'],
  [
    ...withLaw.map((name) => [`\`${name}\``, inBrief(pinsOf(name))]),
    ...Object.entries(lawOf).map(([name, other]) => [`\`${name}\``, `as \`${other}\``]),
    ...byReport.map((name) => [`\`${name}\``, cite(endingReason.grounds.flatMap(({ provisions }) => provisions)).replaceAll('<br>', '; ')]),
  ].sort(([a = ''], [b = '']) => a.localeCompare(b)),
);

// --- The dated table, the questions ---

const key = new Map(Object.entries(parameters).map(([name, { id }]) => [id, name as ParameterKey]));

/** A time in force. */
const times = ({ from, to }: Pick<Row<unknown>, 'from' | 'to'>): string => (from === null ? 'adopted, no day yet' : `${from} to ${to ?? 'now'}`);

const valueOf = (id: string, unit: Unit, one: Row<ParameterValue>): string =>
  valueWords(en, { step: 'law', parameter: id, unit, value: one.value, from: one.from ?? '2021-01-01', to: one.to, provisions: one.provisions, certainty: one.certainty } as Parameters<typeof valueWords>[1]);

const sourceOf = ({ certainty, source }: Row<unknown>): string => (source === undefined ? certainty : `${certainty}: ${library.sources[source].title}`);

const numberTables = (): string => {
  const groups = inOrder(Object.values(parameters).map(({ id }) => id.split('/')[0] ?? ''));
  return groups
    .flatMap((group) => [
      `### ${group}`,
      tableOf(
        ['number or switch', 'value', 'in force', 'provisions', 'given by', 'certainty', 'used by'],
        Object.values(parameters)
          .filter(({ id }) => id.startsWith(`${group}/`))
          .flatMap(({ id, unit, rows }) =>
            (rows as readonly Row<ParameterValue>[]).map((one, at) => [
              at === 0 ? `\`${id}\`<br>${en.parameters[key.get(id) as ParameterKey]}` : '″',
              valueOf(id, unit, one),
              times(one),
              cite(one.provisions),
              `\`${one.instrument}\``,
              sourceOf(one),
              at === 0 ? named(functionsUsing().get(`parameter ${id}`) ?? []) : '',
            ]),
          ),
      ),
    ])
    .join('\n\n');
};

const groundRows = (name: string, kind: string, grounds: readonly Ground[], users: readonly string[]): readonly (readonly string[])[] =>
  grounds.map(({ from, provisions, certainty }, at) => [
    at === 0 ? name : '″',
    at === 0 ? kind : '',
    `${from} to ${grounds[at + 1] === undefined ? 'now' : library.addDays(isoDate((grounds[at + 1] as Ground).from, 'from'), -1)}`,
    cite(provisions),
    certainty,
    at === 0 ? named(users) : '',
  ]);

const questionTable = (): string =>
  tableOf(
    ['question', 'kind', 'asked', 'provisions', 'certainty', 'used by'],
    [...Object.entries(questionsById).map(([id, question]) => ({ id, kind: question.kind, grounds: question.grounds })), { ...similarMeasure(0), id: 'similar-measure' }].flatMap(
      ({ id, kind, grounds }) => {
        const users = functionsUsing().get(`${kind === 'reading' ? 'reading' : 'question'} ${id}`) ?? [];
        return groundRows(`\`${id}\`<br>${questionWords(en, id).about}`, kind, grounds, users);
      },
    ),
  );

// --- Deadlines, leave, complaints, endings ---

/** The numbers and switches that set each deadline, beside those that say whether the person has it. */
const numbersOf: Readonly<Record<DeadlineName, readonly string[]>> = {
  decision: ['deadlines/decision'],
  'programme-start': ['deadlines/programme-start'],
  'residence-limit': ['target-group/residence-limit', 'target-group/optional-residence-limit'],
  'integration-plan': ['deadlines/plan-with-decision', 'deadlines/own-plan-under-collective-protection'],
  'integration-contract': ['deadlines/contract-with-plan'],
  'decision-registered': ['deadlines/registration'],
  'start-registered': ['deadlines/registration'],
  'end-registered': ['deadlines/registration'],
  certificate: ['deadlines/certificate-at-end'],
  'training-offer': ['training/offer-within'],
  'social-studies': ['training/social-studies-within'],
  'social-studies-test': ['training/social-studies-test-within'],
  'norwegian-training': ['training/months', 'training/months-with-upper-secondary', 'training/collective-protection-months', 'training/upper-age'],
};

const deadlineTable = (): string =>
  tableOf(
    ['deadline', 'numbers', 'where they stand', 'with what says whether the person has it'],
    deadlineNames.map((deadline) => {
      const pins = heldPins.filter(({ uses }) => deciding(uses).some((use) => deadlinesOf().get(keyOf(use))?.includes(deadline)));
      const own = pins.filter(({ uses }) => uses.some(({ kind, name }) => kind === 'parameter' && numbersOf[deadline].includes(name)));
      return [`\`${deadline}\``, named(numbersOf[deadline]), cite(own.map(({ pin }) => pin)), inBrief(pins.map(({ pin }) => pin))];
    }),
  );

/** Leave in a file that is no entitlement, and why. */
const noEntitlement: Readonly<Record<string, string>> = {
  birth: 'told for each parent: `birth-mother` and `birth-father`',
  'covid-19': cite(parameters.covidAbsenceIsAdded.rows.flatMap(({ provisions }) => provisions)),
  unapproved: cite(heldPins.filter(({ pin, uses }) => placeOf(pin).section === '21' && uses.some(({ kind }) => kind === 'function')).map(({ pin }) => pin)),
};

const leaveTable = tableOf(
  ['leave', 'provisions'],
  inOrder([...Object.keys(entitlementProvisions), ...leaveKinds]).map((kind) => [
    `\`${kind}\``,
    Object.hasOwn(entitlementProvisions, kind) ? cite(entitlementProvisions[kind as keyof typeof entitlementProvisions]) : (noEntitlement[kind] ?? ''),
  ]),
);

const complaintTable = tableOf(
  ['matter', 'provisions'],
  complaintMatters.map((matter) => [`\`${matter}\``, cite(complaintGrounds[matter])]),
);

const endingTable = tableOf(
  ['ending reason', 'group', 'goal attainment'],
  endingReasons.map((reason) => {
    const decision = library.classifyEnding({ reason }, { on: '2024-12-31' });
    if (decision.status !== 'determined') throw new Error(`${reason}: is not classified`);
    return [`\`${reason}\``, `\`${decision.outcome.group}\``, `\`${decision.outcome.goal}\``];
  }),
);

// --- Outcomes ---

/** The day of the tables from which the outcomes are taken: the last regime. */
const OUTCOMES_ON = '2026-07-01';

/** What holds on every way to an outcome: answers by question. */
type Always = ReadonlyMap<string, ReadonlySet<string>>;

const oneWayMore = (before: Always, when: readonly { readonly question: string; readonly answers: readonly string[] }[]): Always =>
  new Map([...before, ...when.map(({ question, answers }) => [question, new Set(answers)] as const)]);

/** What two sets of ways have in common: the questions asked on both, with the answers of either. */
const inCommon = (one: Always | undefined, other: Always): Always => {
  if (one === undefined) return other;
  return new Map([...one].flatMap(([question, answers]) => {
    const others = other.get(question);
    return others === undefined ? [] : [[question, new Set([...answers, ...others])] as const];
  }));
};

/** The outcomes of a rule, each with what holds on every way to it; a part is gone through once, with what holds on every way into it. */
const outcomesOf = (rule: RuleName): { readonly questions: readonly TableQuestion[]; readonly outcomes: ReadonlyMap<string, { readonly outcome: unknown; readonly always: Always }> } => {
  const table = decisionTable(rule, OUTCOMES_ON);
  const into = new Map<number, Always>([[1, new Map()]]);
  const outcomes = new Map<string, { readonly outcome: unknown; readonly always: Always }>();
  for (const { number, rows } of [...table.parts].sort((a, b) => a.number - b.number)) {
    const before = into.get(number);
    if (before === undefined) throw new Error(`${rule}: part ${String(number)} is reached before what leads to it`);
    for (const part of rows) {
      const always = oneWayMore(before, part.when);
      if (part.goesTo !== null) into.set(part.goesTo, inCommon(into.get(part.goesTo), always));
      else outcomes.set(JSON.stringify(part.outcome), { outcome: part.outcome, always: inCommon(outcomes.get(JSON.stringify(part.outcome))?.always, always) });
    }
  }
  return { questions: table.questions, outcomes };
};

const outcomeTable = (rule: RuleName): string => {
  const { questions: asked, outcomes } = outcomesOf(rule);
  const words = outcomeWords[rule] as (m: typeof en, outcome: unknown) => string;
  const rows = [...outcomes.values()].map(({ outcome, always }) => {
    // A question that may have had any of its answers has decided nothing.
    const decided = asked.flatMap((question) => {
      const answers = always.get(question.id);
      return answers === undefined || answers.size === question.answers.length ? [] : [{ question, answers: [...answers] }];
    });
    const said = decided.map(({ question, answers }) => `${questionWords(en, question.id).about}: ${answers.map((answer) => answerWords(questionWords(en, question.id), question.id, answer)).join(' / ')}`);
    return [words(en, outcome).replaceAll('\n', '<br>'), said.length === 0 ? 'the ways have no answer in common' : said.join('<br>'), inBrief(decided.flatMap(({ question }) => question.provisions))];
  });
  return [`### \`${rule}\``, tableOf(['outcome', 'always when', 'where these questions stand'], rows)].join('\n\n');
};

/** Rules whose outcomes are few enough to list; those of the others are in the decision tables. */
const listedRules: readonly RuleName[] = ['governingLaw', 'targetGroup', 'endGoals', 'programmeDuration', 'workOrientedHours'];

const page = (): string =>
  [
    '<!-- Made from the library by test/docs/codeToLaw.test.ts; not to be edited by hand. -->',
    '# From the code to the law',
    [
      'Every function, deadline, kind of leave, matter of complaint, outcome, number and question of the library, with the provisions it rests on, how certain it is,',
      'and when. [From the law to the code](law-to-code.md) goes the other way.',
    ].join('\n'),
    [
      'A provision in full names its wording where that is not the first. In brief, `the Act § 8 (1, 3)` is the first and the third paragraph of § 8, in any wording;',
      'the tables of numbers and questions below have each wording with its days. [The law behind the answers](the-law-behind-the-answers.md) explains the marks of',
      'certainty, and [what is open](what-is-open.md) the readings and the notes.',
    ].join('\n'),
    '## Functions',
    'The provisions that can change the answer of a function, through the numbers, the questions and the values of the file that it uses. Those of readings and notes are in the tables they belong to.',
    functionTable,
    `${named(askOthers)} ask other functions, and rest on what those rest on. ${named(withoutLaw)} are about dates, places in the law and forms, and rest on no provision.`,
    '## Deadlines',
    'The numbers that set a deadline, and where they stand. Whether there is a deadline at all turns on the target group, the permit and the decision, so the last column has their provisions too.',
    deadlineTable(),
    '## Absence, time off and leave',
    'Where each kind stands, in the wording of the last day checked.',
    leaveTable,
    '## Matters of complaint',
    complaintTable,
    '## Endings',
    `The groups are those of the directorate's report for 2024 (guidance): ${cite(endingReason.grounds.flatMap(({ provisions }) => provisions)).replaceAll('<br>', ', ')}.`,
    endingTable,
    '## Outcomes',
    [
      `What holds on every way to an outcome on ${formatDate(OUTCOMES_ON, 'en')}, and where that stands. A slash: either answer. What differs between the ways is in the [decision tables](decision-tables.md), as are`,
      `the outcomes of ${named(ruleNames.filter((rule) => !listedRules.includes(rule)))}, which are many.`,
    ].join('\n'),
    ...listedRules.map(outcomeTable),
    '## Numbers and switches',
    'The dated table, row by row. A ditto mark (″): the number above, in another time.',
    numberTables(),
    '## Questions',
    'What the rules ask. A fact is in the file, an assessment is made by the municipality, a reading is chosen.',
    questionTable(),
  ].join('\n\n') + '\n';

describe('the page from the code to the law', () => {
  it('is what the library makes today', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/code-to-law.md');
  });

  it('has every function of the package, in one place', () => {
    const told = [...withLaw, ...Object.keys(lawOf), ...byReport, ...askOthers, ...withoutLaw];
    expect([...told].sort()).toEqual([...functions].sort());
  });

  it('says of no function without law that it has some', () => {
    expect([...askOthers, ...withoutLaw].filter((name) => pinsOf(name).length > 0)).toEqual([]);
  });

  it('has a provision for every kind of leave and every deadline', () => {
    expect(leaveKinds.filter((kind) => !Object.hasOwn(entitlementProvisions, kind) && (noEntitlement[kind] ?? '') === '')).toEqual([]);
    const used = new Set([...deadlinesOf().values()].flat());
    expect(deadlineNames.filter((name) => !used.has(name))).toEqual([]);
    const stray = deadlineNames.flatMap((name) => numbersOf[name].filter((id) => !(deadlinesOf().get(`parameter ${id}`) ?? []).includes(name)).map((id) => `${name} ${id}`));
    expect(stray).toEqual([]);
  });
});
