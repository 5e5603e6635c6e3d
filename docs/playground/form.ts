import { caseForm, type CaseFacts, type FormField, type IsoDate } from '../../src/index.js';
import { h, type Child } from './elements.js';
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
  const input = h('input', { type: 'date', id: field.never === undefined ? id : `${id}-day`, value: isDay ? value : '', hidden: field.never !== undefined && !isDay });
  input.addEventListener('change', () => {
    if (input.value !== '' || field.never === undefined) onFact(field.path, input.value === '' ? undefined : input.value);
  });
  if (field.never === undefined) return [h('label', { for: id }, field.label), input];
  input.setAttribute('aria-label', w.day(field.label));
  const select = h(
    'select',
    {
      id,
      change: (event) => {
        const chosen = valueOf(event);
        input.hidden = chosen !== 'day';
        if (chosen === 'day') input.focus();
        else onFact(field.path, chosen === 'never' ? null : undefined);
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

const leaveField = (field: FormField & { kind: 'leave' }, value: unknown, w: PageWords, onFact: OnFact): readonly Child[] => {
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
        { 'aria-label': `${w.kind} ${String(index + 1)}`, change: (event) => { change(index, { kind: valueOf(event) }); } },
        ...field.choices.map((choice) => option(String(choice.value), choice.label, choice.value === period.kind)),
      ),
      h('input', { type: 'date', 'aria-label': `${w.from} ${String(index + 1)}`, value: period.from, change: (event) => { if (valueOf(event) !== '') change(index, { from: valueOf(event) as IsoDate }); } }),
      h('input', { type: 'date', 'aria-label': `${w.to} ${String(index + 1)}`, value: period.to ?? '', change: (event) => { change(index, { to: valueOf(event) === '' ? null : (valueOf(event) as IsoDate) }); } }),
      h('button', { type: 'button', click: () => { put(periods.filter((_, at) => at !== index)); } }, w.removePeriod(index + 1)),
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
      : h('button', { type: 'button', click: () => { put([...periods, { kind: first, from: periods.at(-1)?.to ?? '2026-01-01', to: null }]); } }, w.addPeriod),
  ];
};

const partsOf = (field: FormField, value: unknown, w: PageWords, onFact: OnFact): readonly Child[] => {
  switch (field.kind) {
    case 'date':
      return dateField(field, value, w, onFact);
    case 'choice':
      return choiceField(field, value, w, onFact);
    case 'number':
      return numberField(field, value, onFact);
    case 'leave':
      return leaveField(field, value, w, onFact);
  }
};

const startsOpen: readonly (keyof CaseFacts)[] = ['person', 'permit', 'settlement', 'decision'];

/** The form of the case, in groups that fold. */
export const formOf = (state: State, unfolded: ReadonlySet<string>, onFact: OnFact, onFold: (group: string, open: boolean) => void): HTMLElement =>
  h(
    'form',
    { submit: (event) => { event.preventDefault(); } },
    ...caseForm({ language: state.language }).map(({ group, label, fields }) => {
      const filled = fields.filter(({ path }) => Object.hasOwn(state.facts, path)).length;
      return h(
        'details',
        {
          open: unfolded.has(group) || startsOpen.includes(group) || filled > 0,
          toggle: (event) => { onFold(group, (event.target as HTMLDetailsElement).open); },
        },
        h('summary', {}, `${label} (${String(filled)}/${String(fields.length)})`),
        ...fields.map((field) =>
          h('div', { class: Object.hasOwn(state.facts, field.path) ? 'field known' : 'field' }, ...partsOf(field, state.facts[field.path], pageWords[state.language], onFact)),
        ),
      );
    }),
  );
