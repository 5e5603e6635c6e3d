import { caseForm, languages, registers, type IsoDate, type Language, type Register } from '../../src/index.js';
import { answersTo } from './answers.js';
import { h } from './elements.js';
import { examples } from './examples.js';
import { formOf, idOf } from './form.js';
import { fromHash, toHash, type State } from './state.js';
import { pageWords } from './words.js';

// The page may know what day it is; the library may not.
const today = (): IsoDate => new Date().toISOString().slice(0, 10) as IsoDate;

const languageNames: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

let { state, unknown } = fromHash(location.hash, today());
const unfolded = new Set<string>();

const page = document.body;

const change = (part: Partial<State>): void => {
  state = { ...state, ...part };
  unknown = [];
  history.replaceState(null, '', `#${toHash(state)}`);
  render();
};

const put = (values: Readonly<Record<string, unknown>>, name: string, value: unknown): Record<string, unknown> => {
  const next = { ...values };
  if (value === undefined) Reflect.deleteProperty(next, name);
  else next[name] = value;
  return next;
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

/** Draws the page anew, and leaves the keyboard where it was. */
function render(): void {
  const w = pageWords[state.language];
  const focused = document.activeElement?.id ?? '';
  document.documentElement.lang = state.language;
  document.title = w.title;
  const { shown, summary } = answersTo(state, {
    nameOf,
    goTo,
    onSettle: (id, value) => { change({ settled: put(state.settled, id, value) as Record<string, string> }); },
  });
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
        h(
          'div',
          { class: 'choice' },
          h('label', { for: 'on' }, w.on),
          h('input', { type: 'date', id: 'on', min: '2021-01-01', value: state.on, change: (event) => { const on = (event.target as HTMLInputElement).value; if (on !== '') change({ on: on as IsoDate }); } }),
        ),
      ),
      h(
        'p',
        { class: 'examples' },
        `${w.examples}: `,
        ...examples.flatMap(({ on, facts }, index) => [h('button', { type: 'button', id: `example-${String(index)}`, click: () => { change({ on, facts, settled: {} }); } }, w.exampleNames[index] ?? ''), ' ']),
        h('button', { type: 'button', id: 'empty', click: () => { change({ facts: {}, settled: {} }); } }, w.empty),
      ),
      unknown.length === 0 ? null : h('p', { class: 'wrong', role: 'alert' }, w.unknownInAddress(unknown.join(', '))),
    ),
    h(
      'main',
      {},
      h('section', { class: 'case', 'aria-labelledby': 'case' }, h('h2', { id: 'case' }, w.theCase), formOf(state, unfolded, (path, value) => { change({ facts: put(state.facts, path, value) }); }, (group, open) => { if (open) unfolded.add(group); else unfolded.delete(group); })),
      h('section', { class: 'answers', 'aria-labelledby': 'answers' }, h('h2', { id: 'answers', tabindex: -1 }, w.answers), h('p', { role: 'status' }, summary), h('p', { class: 'privacy' }, w.notADecision), ...shown),
    ),
  );
  if (focused !== '') document.getElementById(focused)?.focus();
}

addEventListener('hashchange', () => {
  ({ state, unknown } = fromHash(location.hash, today()));
  render();
});
render();
