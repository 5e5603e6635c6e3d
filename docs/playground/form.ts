import { caseForm, type CaseFacts, type FormField, type FormGroup, type IsoDate } from '../../src/index.js';
import { dateInput, h, type Child } from './elements.js';
import { pageWords, type PageWords } from './words.js';
import type { State } from './state.js';

/** Tells the page what has been filled in; `undefined` says that the fact is not known. */
export type OnFact = (path: string, value: unknown) => void;

/** The id of the field of a fact, for labels and for whoever wants to go to it. */
export const idOf = (path: string): string => `field-${path.replace('.', '-')}`;

const option = (value: string, label: string, chosen: boolean): HTMLOptionElement => h('option', { value, selected: chosen }, label);

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

const dateField = (field: FormField & { kind: 'date' }, value: unknown, w: PageWords, onFact: OnFact): readonly Child[] => {
  const id = idOf(field.path);
  const isDay = typeof value === 'string';
  const input = dateInput({ id: field.never === undefined ? id : `${id}-day`, hidden: field.never !== undefined && !isDay }, isDay ? value : '', (day) => {
    onFact(field.path, day === '' ? undefined : day);
  });
  if (field.never === undefined) return [h('label', { for: id }, field.label), input];
  input.setAttribute('aria-label', w.day(field.label));
  const select = h(
    'select',
    {
      id,
      change: (event) => {
        const chosen = valueOf(event);
        // The keyboard stays on the choice: with the arrows, this answer is on the way to the next.
        input.hidden = chosen !== 'day';
        onFact(field.path, chosen === 'never' ? null : chosen === 'day' && input.value !== '' ? input.value : undefined);
      },
    },
    option('', w.notKnown, value === undefined),
    option('day', w.onTheDay, isDay),
    option('never', field.never, value === null),
  );
  return [h('label', { for: id }, field.label), select, input];
};

const choiceField = (field: FormField & { kind: 'choice' }, value: unknown, w: PageWords, onFact: OnFact): readonly Child[] => {
  const id = idOf(field.path);
  const select = h(
    'select',
    { id, change: (event) => { onFact(field.path, field.choices.find((choice) => String(choice.value) === valueOf(event))?.value); } },
    option('', w.notKnown, value === undefined),
    ...field.choices.map((choice) => option(String(choice.value), choice.label, choice.value === value)),
  );
  return [h('label', { for: id }, field.label), select];
};

const numberField = (field: FormField & { kind: 'number' }, value: unknown, onFact: OnFact): readonly Child[] => {
  const id = idOf(field.path);
  const input = h('input', {
    type: 'number',
    id,
    inputmode: field.whole ? 'numeric' : 'decimal',
    min: field.least,
    max: field.most,
    step: field.whole ? 1 : 'any',
    value: typeof value === 'number' ? value : '',
    change: (event) => {
      const text = valueOf(event);
      onFact(field.path, text === '' ? undefined : Number(text));
    },
  });
  return [h('label', { for: id }, field.label), input];
};

interface Period {
  readonly kind: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

const leaveField = (field: FormField & { kind: 'leave' }, value: unknown, on: IsoDate, w: PageWords, onFact: OnFact): readonly Child[] => {
  const id = idOf(field.path);
  const periods = (value ?? []) as readonly Period[];
  const put = (next: readonly Period[]): void => {
    onFact(field.path, next);
  };
  const change = (place: number, part: Partial<Period>): void => {
    put(periods.map((period, index) => (index === place ? { ...period, ...part } : period)));
  };
  const rows = periods.map((period, index) =>
    h(
      'li',
      {},
      h(
        'select',
        { id: `${id}-kind-${String(index)}`, 'aria-label': `${w.kind} ${String(index + 1)}`, change: (event) => { change(index, { kind: valueOf(event) }); } },
        ...field.choices.map((choice) => option(String(choice.value), choice.label, choice.value === period.kind)),
      ),
      dateInput({ id: `${id}-from-${String(index)}`, 'aria-label': `${w.from} ${String(index + 1)}` }, period.from, (day) => { if (day !== '') change(index, { from: day as IsoDate }); }),
      dateInput({ id: `${id}-to-${String(index)}`, 'aria-label': `${w.to} ${String(index + 1)}` }, period.to ?? '', (day) => { change(index, { to: day === '' ? null : (day as IsoDate) }); }),
      h('button', { type: 'button', id: `${id}-remove-${String(index)}`, click: () => { put(periods.filter((_, at) => at !== index)); } }, w.removePeriod(index + 1)),
    ),
  );
  const first = field.choices[0]?.value as string;
  return [
    h('label', { for: id }, field.label),
    h(
      'select',
      { id, change: (event) => { onFact(field.path, valueOf(event) === '' ? undefined : periods); } },
      option('', w.notKnown, value === undefined),
      option('known', periods.length === 0 ? w.noPeriods : String(periods.length), value !== undefined),
    ),
    value === undefined ? null : h('ul', { class: 'periods' }, ...rows),
    value === undefined
      ? null
      : h('button', { type: 'button', id: `${id}-add`, click: () => { put([...periods, { kind: first, from: periods.at(-1)?.to ?? on, to: null }]); } }, w.addPeriod),
  ];
};

const partsOf = (field: FormField, { facts, on, language }: State, onFact: OnFact): readonly Child[] => {
  const value = facts[field.path];
  const w = pageWords[language];
  switch (field.kind) {
    case 'date':
      return dateField(field, value, w, onFact);
    case 'choice':
      return choiceField(field, value, w, onFact);
    case 'number':
      return numberField(field, value, onFact);
    case 'leave':
      return leaveField(field, value, on, w, onFact);
  }
};

/** The id of the heading of a group, and of the box around a field. */
const headingId = (group: string): string => `group-${group}`;
const boxId = (path: string): string => `${idOf(path)}-box`;

const headingOf = ({ label, fields }: FormGroup, state: State): string =>
  `${label} (${String(fields.filter(({ path }) => Object.hasOwn(state.facts, path)).length)}/${String(fields.length)})`;

const classOf = (path: string, state: State): string => (Object.hasOwn(state.facts, path) ? 'field known' : 'field');

/**
 * Shows in the form what has become of a fact. The field itself is left alone, for somebody may be typing in it; only a list of periods is drawn anew.
 */
export const showFact = (state: State, path: string, onFact: OnFact): void => {
  const group = caseForm({ language: state.language }).find(({ fields }) => fields.some((field) => field.path === path));
  const field = group?.fields.find((one) => one.path === path);
  const box = document.getElementById(boxId(path));
  if (group === undefined || field === undefined || box === null) return;
  box.className = classOf(path, state);
  document.getElementById(headingId(group.group))?.replaceChildren(headingOf(group, state));
  if (field.kind !== 'leave') return;
  const focused = document.activeElement?.id ?? '';
  box.replaceChildren(...partsOf(field, state, onFact).filter((child) => child !== null && child !== false));
  // A period that is taken away takes its button with it: the keyboard goes on from the one that adds.
  (document.getElementById(focused) ?? document.getElementById(`${idOf(path)}-add`))?.focus();
};

/** Marks the field that an error is about, so that it is read with the field; `null` marks none. */
export const markWrong = (path: string | null, message: string): void => {
  for (const field of document.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  for (const id of path === null ? [] : [idOf(path), `${idOf(path)}-day`]) {
    document.getElementById(id)?.setAttribute('aria-invalid', 'true');
    document.getElementById(id)?.setAttribute('aria-describedby', message);
  }
};

const startsOpen: readonly (keyof CaseFacts)[] = ['person', 'permit', 'settlement', 'decision'];

/** The form of the case, in groups that fold. */
export const formOf = (state: State, unfolded: ReadonlySet<string>, onFact: OnFact, onFold: (group: string, open: boolean) => void): HTMLElement =>
  h(
    'form',
    { submit: (event) => { event.preventDefault(); } },
    ...caseForm({ language: state.language }).map((one) => {
      const { group, fields } = one;
      const filled = fields.some(({ path }) => Object.hasOwn(state.facts, path));
      return h(
        'details',
        {
          open: unfolded.has(group) || startsOpen.includes(group) || filled,
          toggle: (event) => { onFold(group, (event.target as HTMLDetailsElement).open); },
        },
        h('summary', { id: headingId(group) }, headingOf(one, state)),
        ...fields.map((field) =>
          h('div', { id: boxId(field.path), class: classOf(field.path, state) }, ...partsOf(field, state, onFact)),
        ),
      );
    }),
  );
