import { caseForm, checkFacts, isoDate, languages, readings, registers, settleableForm, type CaseFacts, type IsoDate, type Language, type Register } from '../../src/index.js';

// The state of the page is its address: what stands after # is never sent to a server.

/** What the page shows. */
export interface State {
  readonly language: Language;
  readonly register: Register;
  readonly on: IsoDate;
  /** What is filled in, by the path of the fact; a path that is missing is not known. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The readings and assessments that are settled. */
  readonly settled: Readonly<Record<string, string>>;
}

const fields = caseForm({ language: 'en' }).flatMap((group) => group.fields);
const settleable = settleableForm({ language: 'en' });

/** The case that the fields make up. */
export const factsOf = ({ facts }: State): CaseFacts => {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(facts)) {
    const [group = '', name = ''] = path.split('.');
    groups[group] = { ...groups[group], [name]: value };
  }
  return groups;
};

/** The readings and the assessments, as the functions take them. */
export const chosenOf = ({ settled }: State) => ({
  readings: Object.fromEntries(Object.entries(settled).filter(([id]) => Object.hasOwn(readings, id))),
  assessments: Object.fromEntries(Object.entries(settled).filter(([id]) => !Object.hasOwn(readings, id))),
});

interface Period {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
}

const written = (value: unknown): string =>
  Array.isArray(value) ? (value as readonly Period[]).map(({ kind, from, to }) => [kind, from, to ?? ''].join('~')).join(' ') : String(value);

const read = (path: string, text: string): unknown => {
  const field = fields.find((one) => one.path === path);
  if (field === undefined) return undefined;
  switch (field.kind) {
    case 'date':
      return text === 'null' ? null : text;
    case 'choice':
      return field.choices.find(({ value }) => String(value) === text)?.value;
    case 'number':
      return text.trim() === '' ? undefined : Number(text);
    case 'leave':
      return text
        .split(' ')
        .filter((period) => period !== '')
        .map((period) => {
          const [kind = '', from = '', to = ''] = period.split('~');
          return { kind, from, to: to === '' ? null : to };
        });
  }
};

/** Whether a value is one that the field can hold. */
const fits = (path: string, value: unknown): boolean => {
  const [group = '', name = ''] = path.split('.');
  try {
    checkFacts({ [group]: { [name]: value } });
    return true;
  } catch {
    return false;
  }
};

/** The state as the part of an address after #. */
export const toHash = ({ language, register, on, facts, settled }: State): string => {
  const parameters = new URLSearchParams({ lang: language, register, on });
  for (const [path, value] of Object.entries(facts)) parameters.append(path, written(value));
  for (const [id, value] of Object.entries(settled)) parameters.append(id, value);
  return parameters.toString();
};

const isDay = (text: string): boolean => {
  try {
    isoDate(text, 'on');
    return true;
  } catch {
    return false;
  }
};

/** Whether the language, the register or the date of an address is one. */
const headFits = (name: string, text: string): boolean => {
  if (name === 'on') return isDay(text);
  return ((name === 'lang' ? languages : registers) as readonly string[]).includes(text);
};

const oneOf = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T => values.find((value) => value === text) ?? otherwise;

/** The state behind an address; what the page does not know is left out, and named. */
export const fromHash = (hash: string, today: IsoDate): { readonly state: State; readonly unknown: readonly string[] } => {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const facts: Record<string, unknown> = {};
  const settled: Record<string, string> = {};
  const unknown: string[] = [];
  const on = parameters.get('on') ?? today;
  for (const [name, text] of parameters) {
    if (['lang', 'register', 'on'].includes(name)) {
      if (!headFits(name, text)) unknown.push(name);
      continue;
    }
    const value = read(name, text);
    if (value !== undefined && fits(name, value)) facts[name] = value;
    else if (settleable.some(({ id, choices }) => id === name && choices.some((choice) => choice.value === text))) settled[name] = text;
    else unknown.push(name);
  }
  const state = {
    language: oneOf(languages, parameters.get('lang'), 'nb'),
    register: oneOf(registers, parameters.get('register'), 'legal'),
    on: headFits('on', on) ? (on as IsoDate) : today,
    facts,
    settled,
  };
  return { state, unknown };
};
