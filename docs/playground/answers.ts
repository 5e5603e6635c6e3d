import {
  assessCase,
  explainCase,
  settleableForm,
  timeline,
  type CaseAssessment,
  type CasePart,
  type Explanation,
  type OpenPoint,
  type SettleableField,
} from '../../src/index.js';
import { caseFactsSchema, problemsInWords } from '../../src/schema/index.js';
import { drawingOf } from './drawing.js';
import { h, type Child } from './elements.js';
import { chosenOf, factsOf, type State } from './state.js';
import { pageWords, type PageWords } from './words.js';

interface PartAnswer {
  readonly part: CasePart;
  readonly heading: string;
  readonly status: 'determined' | 'open' | 'needs-facts';
  readonly open: readonly OpenPoint[];
  readonly explanations: readonly Explanation[];
}

const decisionsOf = (assessment: CaseAssessment, part: CasePart) => (part === 'deadlines' ? Object.values(assessment.deadlines) : [assessment[part]]);

const answersOf = (assessment: CaseAssessment, { language, register }: State): readonly PartAnswer[] =>
  explainCase(assessment, { language, register }).parts.map(({ part, heading, explanations }) => {
    const decisions = decisionsOf(assessment, part);
    const undecided = decisions.filter((decision) => decision.status !== 'determined');
    const open = undecided.flatMap((decision) => decision.open);
    const status = undecided.length === 0 ? 'determined' : undecided.some((decision) => decision.status === 'open') ? 'open' : 'needs-facts';
    return { part, heading, status, open, explanations };
  });

const statusWords = (status: PartAnswer['status'], w: PageWords): string => ({ determined: w.determined, open: w.open, 'needs-facts': w.needsFacts })[status];

const cited = ({ text, citations }: { readonly text: string; readonly citations: readonly string[] }): HTMLElement =>
  h('li', {}, text, citations.length > 0 && h('span', { class: 'citation' }, ` ${citations.join('; ')}`));

const listed = (heading: string, items: readonly Child[]): Child => (items.length === 0 ? null : h('div', {}, h('h4', {}, heading), h('ul', {}, ...items)));

/** What an answer comes to stands first; what it rests on is folded away. */
const explained = (explanation: Explanation, w: PageWords): HTMLElement => {
  const { outcomes, open, notes, because } = explanation;
  const more = [
    listed(w.grounds, because.map(cited)),
    listed(w.notes, notes.map((note) => h('li', {}, note))),
  ].filter((child) => child !== null);
  return h(
    'div',
    { class: 'explanation' },
    outcomes.length === 1 ? h('p', { class: 'outcome' }, outcomes[0] ?? '') : listed(w.possible, outcomes.map((outcome) => h('li', {}, outcome))),
    listed(w.stillOpen, open.map(cited)),
    more.length === 0 ? null : h('details', {}, h('summary', {}, notes.length === 0 ? w.grounds : `${w.grounds}, ${w.notes.toLowerCase()}`), ...more),
  );
};

/** Answers that are a list by themselves are folded, so that the page can be looked over. */
const FOLDED: ReadonlySet<CasePart> = new Set(['leaveEntitlements', 'deadlines']);

const partOf = ({ part, heading, status, explanations }: PartAnswer, w: PageWords): HTMLElement => {
  const told = explanations.map((explanation) => explained(explanation, w));
  return h(
    'section',
    { class: `part ${status}`, 'aria-labelledby': `part-${part}` },
    h('h3', { id: `part-${part}` }, heading, ' ', h('span', { class: 'status' }, statusWords(status, w))),
    ...(FOLDED.has(part) ? [h('details', {}, h('summary', {}, w.outcome), ...told)] : told),
  );
};

/** So many of the open facts are shown at once; the others are folded. */
const FIRST = 5;

/** The facts that are open, those that decide most parts first. */
const askNext = (answers: readonly PartAnswer[], w: PageWords, nameOf: (path: string) => string, goTo: (path: string) => void): HTMLElement => {
  const partsByFact = new Map<string, Set<string>>();
  for (const { heading, open } of answers) {
    for (const path of open.flatMap(({ kind, facts }) => (kind === 'fact' ? facts : []))) partsByFact.set(path, (partsByFact.get(path) ?? new Set()).add(heading));
  }
  const inOrder = [...partsByFact].sort(([, some], [, others]) => others.size - some.size);
  const itemOf = ([path, parts]: readonly [string, ReadonlySet<string>]): HTMLElement =>
    h('li', {}, h('button', { type: 'button', class: 'go', click: () => { goTo(path); } }, nameOf(path)), ' ', h('span', { class: 'decides' }, w.decides([...parts])));
  const first = inOrder.slice(0, FIRST).map(itemOf);
  const others = inOrder.slice(FIRST).map(itemOf);
  return h('section', { 'aria-labelledby': 'ask-next' }, h('h3', { id: 'ask-next' }, w.askNext), first.length === 0 ? h('p', {}, w.askNextNone) : h('ol', {}, ...first), others.length > 0 && h('details', {}, h('summary', {}, w.askNextMore(others.length)), h('ol', { start: FIRST + 1 }, ...others)));
};

/** The readings and assessments that are open or have been settled here. */
const settle = (answers: readonly PartAnswer[], state: State, w: PageWords, onSettle: (id: string, value: string | undefined) => void): Child => {
  const open = new Set(answers.flatMap((answer) => answer.open.filter(({ kind }) => kind !== 'fact').map(({ question }) => question)));
  const shown = settleableForm({ language: state.language }).filter(({ id }) => open.has(id) || Object.hasOwn(state.settled, id));
  if (shown.length === 0) return null;
  const fieldset = ({ id, label, choices }: SettleableField): HTMLElement =>
    h(
      'fieldset',
      {},
      h('legend', {}, label),
      ...[{ value: '', label: w.open }, ...choices].map((choice) =>
        h(
          'label',
          {},
          h('input', { type: 'radio', name: id, id: `settle-${id}-${choice.value}`, checked: (state.settled[id] ?? '') === choice.value, change: () => { onSettle(id, choice.value === '' ? undefined : choice.value); } }),
          ` ${choice.label}`,
        ),
      ),
    );
  return h('section', { 'aria-labelledby': 'settle' }, h('h3', { id: 'settle' }, w.settle), h('p', {}, w.settleLead), ...shown.map(fieldset));
};

/** What the page asks of whoever fills it in. */
export interface Handlers {
  readonly nameOf: (path: string) => string;
  readonly goTo: (path: string) => void;
  readonly onSettle: (id: string, value: string | undefined) => void;
}

/** The id of the message about what is wrong. */
export const WRONG = 'wrong';

/** The answers to the case, a sentence that sums them up, and the path of a fact that is wrong. */
export const answersTo = (state: State, { nameOf, goTo, onSettle }: Handlers): { readonly shown: readonly Child[]; readonly summary: string; readonly wrong: string | null } => {
  const w = pageWords[state.language];
  const facts = factsOf(state);
  const chosen = chosenOf(state);
  let assessment;
  try {
    assessment = assessCase(facts, { on: state.on, ...chosen });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [path = ''] = error.message.split(':');
    // A date that no answer is for has words in English only.
    const problem = problemsInWords(caseFactsSchema, facts, { language: state.language }).find((one) => one.path === path);
    const message = problem === undefined ? h('p', { lang: 'en', id: WRONG }, error.message) : h('p', { id: WRONG }, problem.message);
    return {
      shown: [h('div', { class: 'wrong', role: 'alert' }, h('h3', {}, w.wrong), nameOf(path) === path ? null : h('p', {}, h('button', { type: 'button', class: 'go', click: () => { goTo(path); } }, nameOf(path))), message)],
      summary: w.wrong,
      wrong: path,
    };
  }
  const answers = answersOf(assessment, state);
  const determined = answers.filter(({ status }) => status === 'determined').length;
  let drawn: Child;
  try {
    drawn = drawingOf(timeline(facts, chosen), state.on, state.language, state.register, w);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    drawn = h('p', {}, w.timelineNeedsDay);
  }
  return {
    shown: [
      askNext(answers, w, nameOf, goTo),
      ...answers.map((answer) => partOf(answer, w)),
      settle(answers, state, w, onSettle),
      h('section', { class: 'timeline', 'aria-labelledby': 'timeline' }, h('h3', { id: 'timeline' }, w.timeline), drawn),
    ],
    summary: w.summary(determined, answers.length - determined),
    wrong: null,
  };
};
