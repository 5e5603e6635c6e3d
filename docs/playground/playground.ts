import { caseForm, languages, registers, type IsoDate, type Language, type Register } from '../../src/index.js';
import { answersTo, WRONG } from './answers.js';
import { dateInput, h } from './elements.js';
import { examples } from './examples.js';
import { formOf, idOf, markWrong, showFact, type OnFact } from './form.js';
import { fromHash, toHash, type State } from './state.js';
import { pageWords } from './words.js';

// The page may know what day it is; the library may not.
const today = (): IsoDate => new Date().toISOString().slice(0, 10) as IsoDate;

const languageNames: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

let { state, unknown } = fromHash(location.hash, today());
const unfolded = new Set<string>();

// What is read aloud when the answers change. It stays where it is, for what is drawn anew is not always read.
const spoken = h('p', { role: 'status', class: 'spoken' });
const page = h('div');
document.body.replaceChildren(page, spoken);

/** The answers on the page, drawn anew at every change. */
let answers = h('section');

const put = (values: Readonly<Record<string, unknown>>, name: string, value: unknown): Record<string, unknown> => {
  const next = { ...values };
  if (value === undefined) Reflect.deleteProperty(next, name);
  else next[name] = value;
  return next;
};

const keep = (part: Partial<State>): void => {
  state = { ...state, ...part };
  unknown = [];
  history.replaceState(null, '', `#${toHash(state)}`);
};

/** Something that changes the words or the fields of the page: all of it is drawn anew. */
const change = (part: Partial<State>): void => {
  keep(part);
  render();
};

/** Something that changes the answers only. */
const answerAnew = (part: Partial<State>): void => {
  keep(part);
  document.getElementById('unknown')?.remove();
  showAnswers();
};

const onFact: OnFact = (path, value) => {
  answerAnew({ facts: put(state.facts, path, value) });
  showFact(state, path, onFact);
};

const nameOf = (path: string): string => caseForm({ language: state.language }).flatMap(({ fields }) => fields).find((field) => field.path === path)?.label ?? path;

const goTo = (path: string): void => {
  const field = document.getElementById(idOf(path));
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
};

const select = <V extends string>(id: string, label: string, values: readonly V[], names: Readonly<Record<V, string>>, chosen: V, onChange: (value: V) => void): HTMLElement =>
  h(
    'div',
    { class: 'choice' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, change: (event) => { onChange((event.target as HTMLSelectElement).value as V); } },
      ...values.map((value) => h('option', { value, selected: value === chosen }, names[value])),
    ),
  );

/** Draws the answers, and leaves the keyboard where it was. */
function showAnswers(): void {
  const w = pageWords[state.language];
  const focused = document.activeElement?.id ?? '';
  const { shown, summary, wrong } = answersTo(state, {
    nameOf,
    goTo,
    onSettle: (id, value) => { answerAnew({ settled: put(state.settled, id, value) as Record<string, string> }); },
  });
  answers.replaceChildren(
    h('h2', { id: 'answers', tabindex: -1 }, w.answers),
    h('p', { class: 'summary' }, summary),
    h('p', { class: 'privacy' }, w.notADecision),
    ...shown.filter((child) => child !== null && child !== false),
  );
  markWrong(wrong, WRONG);
  if (spoken.textContent !== summary) spoken.textContent = summary;
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

/** At most so many names of an address that is not of this page are told. */
const SHOWN_NAMES = 10;
const shownNames = (names: readonly string[]): string =>
  names.slice(0, SHOWN_NAMES).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name)).join(', ') + (names.length > SHOWN_NAMES ? ' …' : '');

/** Draws the page anew, and leaves the keyboard where it was. */
function render(): void {
  const w = pageWords[state.language];
  const focused = document.activeElement?.id ?? '';
  document.documentElement.lang = state.language;
  document.title = w.title;
  answers = h('section', { class: 'answers', 'aria-labelledby': 'answers' });
  page.replaceChildren(
    h('a', { class: 'skip', href: '#answers', click: (event) => { event.preventDefault(); document.getElementById('answers')?.focus(); } }, w.skip),
    h(
      'header',
      {},
      h('h1', {}, w.title),
      h('p', {}, w.lead),
      h('p', { class: 'privacy' }, w.privacy),
      h(
        'div',
        { class: 'choices' },
        select<Language>('language', w.language, languages, languageNames, state.language, (language) => { change({ language }); }),
        select<Register>('register', w.register, registers, w.registers, state.register, (register) => { change({ register }); }),
        h('div', { class: 'choice' }, h('label', { for: 'on' }, w.on), dateInput({ id: 'on', min: '2021-01-01' }, state.on, (on) => { if (on !== '') answerAnew({ on: on as IsoDate }); })),
      ),
      h(
        'p',
        { class: 'examples' },
        `${w.examples}: `,
        ...examples.flatMap(({ on, facts }, index) => [h('button', { type: 'button', id: `example-${String(index)}`, click: () => { change({ on, facts, settled: {} }); } }, w.exampleNames[index] ?? ''), ' ']),
        h('button', { type: 'button', id: 'empty', click: () => { change({ facts: {}, settled: {} }); } }, w.empty),
      ),
      unknown.length === 0 ? null : h('p', { id: 'unknown', class: 'wrong', role: 'alert' }, w.unknownInAddress(shownNames(unknown))),
    ),
    h(
      'main',
      {},
      h('section', { class: 'case', 'aria-labelledby': 'case' }, h('h2', { id: 'case' }, w.theCase), formOf(state, unfolded, onFact, (group, open) => { if (open) unfolded.add(group); else unfolded.delete(group); })),
      answers,
    ),
    h('footer', {}, h('a', { href: 'index.html' }, w.documentation)),
  );
  showAnswers();
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

addEventListener('hashchange', () => {
  ({ state, unknown } = fromHash(location.hash, today()));
  render();
});

// On paper nothing can be folded out.
let folded: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('.answers details:not([open])')];
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
render();
