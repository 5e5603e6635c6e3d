import { nb } from '../explain/nb.js';
import { keyOfParameter } from '../law/parameters.js';
import type { HeldPin, PinUse } from './pins.js';
import { rulesUsing } from './ruleUses.js';

/** What of the library rests on a pin. */
export interface Affected {
  readonly parameters: readonly string[];
  readonly questions: readonly string[];
  /** Values of the file that an answer is counted from. */
  readonly valuesRead: readonly string[];
  readonly readings: readonly string[];
  readonly notes: readonly string[];
  /** Matters of complaint. */
  readonly complaints: readonly string[];
  /** The public functions that use any of these. */
  readonly rules: readonly string[];
  /** The texts of the explanations, in all three languages, by their place in the tables of messages. */
  readonly texts: readonly string[];
  /** The tests; `null` when the sources of the library are not at hand. */
  readonly tests: readonly string[] | null;
}

/** The texts of the tests, by the path of the file. */
export type TestFiles = Readonly<Record<string, string>>;

const inOrder = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** The texts that speak of something by its name. */
const textsOf = ({ kind, name }: PinUse): readonly string[] => {
  const has = (table: object, key: string | undefined, path: string): readonly string[] => (key !== undefined && Object.hasOwn(table, key) ? [`${path}.${key}`] : []);
  switch (kind) {
    case 'parameter':
      return has(nb.parameters, keyOfParameter.get(name), 'parameters');
    case 'question':
    case 'value-read':
    case 'reading':
      return has(nb.questions, name, 'questions');
    case 'note':
      return has(nb.notes, name, 'notes');
    case 'complaint':
    case 'function':
      return [];
    default:
      return kind satisfies never;
  }
};

/** The table of outcomes speaks of each rule under its name; deadlines and benefit for a period under a name of their own. */
const outcomeTexts = (rule: string): readonly string[] => {
  const name = rule === 'deadlines' ? 'deadline' : rule;
  return Object.hasOwn(nb.outcomes, name) ? [`outcomes.${name}`] : [];
};

const quoted = (name: string): RegExp => new RegExp(`['"\`]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"\`]`);

/** Whether a test speaks of something: by its name in quotes, or for a parameter by its key. */
const speaksOf = (text: string, { kind, name }: PinUse): boolean => {
  const key = kind === 'parameter' ? keyOfParameter.get(name) : undefined;
  return quoted(name).test(text) || (key !== undefined && new RegExp(`\\bparameters\\.${key}\\b`).test(text));
};

/** A test is affected when its file bears the name of an affected rule, or when it speaks of what holds the pin. */
const testsOf = (uses: readonly PinUse[], rules: readonly string[], files: TestFiles): readonly string[] => {
  const named = rules.map((rule) => `/${rule}.`);
  return inOrder(Object.entries(files).flatMap(([path, text]) => (named.some((name) => path.includes(name)) || uses.some((use) => speaksOf(text, use)) ? [path] : [])));
};

/** What rests on a pin: what holds it, and the rules, texts and tests that use what holds it. */
export const affectedBy = ({ uses }: Pick<HeldPin, 'uses'>, files: TestFiles | null): Affected => {
  const named = (kind: PinUse['kind']): readonly string[] => inOrder(uses.filter((use) => use.kind === kind).map(({ name }) => name));
  const users = rulesUsing();
  const rules = inOrder(
    uses.flatMap((use) => {
      if (use.kind === 'complaint') return ['complaintRoute'];
      return use.kind === 'function' ? [use.name] : (users.get(`${use.kind} ${use.name}`) ?? []);
    }),
  );
  return {
    parameters: named('parameter'),
    questions: named('question'),
    valuesRead: named('value-read'),
    readings: named('reading'),
    notes: named('note'),
    complaints: named('complaint'),
    rules,
    texts: inOrder([...uses.flatMap(textsOf), ...rules.flatMap(outcomeTexts)]),
    tests: files === null ? null : testsOf(uses, rules, files),
  };
};
