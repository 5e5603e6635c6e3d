import { checkLanguage, type Language } from '../calendar/format.js';
import type { CaseFacts } from '../case/facts.js';
import { factPaths, fieldOf, type FactPath } from '../case/fields.js';
import { assessments, type AssessmentId } from '../case/questions/index.js';
import { readings, type ReadingId } from '../law/readings.js';
import { formWords as en } from './en/form.js';
import { capital } from './lines.js';
import { formWords as nb } from './nb/form.js';
import { formWords as nn } from './nn/form.js';
import type { FormWords } from './formWords.js';
import { tables } from './tables.js';
import { factName, factWords, questionWords } from './values.js';

/** A value that can be chosen, with its name. */
export interface FormChoice {
  /** What the fact is set to: a code, true or false, or `null` for what has not happened. */
  readonly value: string | boolean | null;
  /** The name of the value, in the language asked for. */
  readonly label: string;
}

/**
 * A field of a form: the `path` of the fact and its name (`label`). Whatever the kind, a field can be left empty, which says that the fact is not known.
 *
 * - `date`: a day; `never` is the name of `null`, that it has not come, and is missing where the field cannot say so
 * - `choice`: one of the `choices`, yes and no included
 * - `number`: a number from `least` to `most`, both allowed; `whole` says that it must be a whole one
 * - `leave`: a list of periods of absence, time off and leave, with the names of the kinds in `choices`
 */
export type FormField = { readonly path: FactPath; readonly label: string } & (
  | { readonly kind: 'date'; readonly never?: string }
  | { readonly kind: 'choice'; readonly choices: readonly FormChoice[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly kind: 'leave'; readonly choices: readonly FormChoice[] }
);

/** A group of fields, under one heading. */
export interface FormGroup {
  /** The part of `CaseFacts` that the fields fill in. */
  readonly group: keyof CaseFacts;
  /** The heading, in the language asked for. */
  readonly label: string;
  /** The fields in the order of the facts, at least one. */
  readonly fields: readonly FormField[];
}

const words: Readonly<Record<Language, FormWords>> = { nb, nn, en };

const formField = (path: FactPath, language: Language): FormField => {
  const m = tables.legal[language];
  const named = (value: string | boolean | null): FormChoice => ({ value, label: factWords(m, path, value) });
  const field = fieldOf(path);
  const base = { path, label: capital(factName(m, path)) };
  switch (field.type) {
    case 'date':
      if (!field.nullable) return { ...base, kind: 'date' };
      return { ...base, kind: 'date', never: path === 'household.youngestChildBornOn' ? words[language].noChild : named(null).label };
    case 'yes-no':
      return { ...base, kind: 'choice', choices: [named(true), named(false)] };
    case 'choice':
      return { ...base, kind: 'choice', choices: [...field.values.map(named), ...(field.nullable ? [named(null)] : [])] };
    case 'number':
      return { ...base, kind: 'number', least: field.least, most: field.most, whole: field.whole === true };
    case 'leave':
      return { ...base, kind: 'leave', choices: Object.entries(m.leaveKinds).map(([value, label]) => ({ value, label })) };
    default:
      return field satisfies never;
  }
};

/**
 * The fields of a case as a form asks for them (skjema for saksopplysninger): headings, names, choices and bounds in a language.
 *
 * For whoever builds a screen that fills in {@link CaseFacts}: the form follows the library when a fact is added. It adds no law.
 *
 * @param options - the language
 * @returns the groups in the order of {@link CaseFacts}, each with its fields
 * @throws RangeError when the language is not one of {@link languages}
 *
 * @example
 * ```ts
 * import { caseForm } from 'integreringsloven';
 *
 * const [person] = caseForm({ language: 'en' });
 * person?.label; // => 'The person'
 * person?.fields[0]; // => { path: 'person.birthDate', label: 'Date of birth', kind: 'date' }
 * ```
 */
export const caseForm = ({ language }: { readonly language: Language }): readonly FormGroup[] => {
  const known = checkLanguage(language);
  const groups = Object.keys(words[known].groups) as readonly (keyof CaseFacts)[];
  return groups.map((group) => ({
    group,
    label: words[known].groups[group],
    fields: factPaths.filter((path) => path.startsWith(`${group}.`)).map((path) => formField(path, known)),
  }));
};

/**
 * A reading or an assessment that can be settled: its `id`, its name (`label`), and its alternatives (`choices`), each with its `value` and its `label`.
 *
 * - `reading`: an unsettled reading of the law (tolkningsspørsmål)
 * - `assessment`: what the law leaves to the municipality (skjønn); yes or no
 */
export type SettleableField = { readonly label: string; readonly choices: readonly { readonly value: string; readonly label: string }[] } & (
  | { readonly kind: 'reading'; readonly id: ReadingId }
  | { readonly kind: 'assessment'; readonly id: AssessmentId }
);

/**
 * The readings and the assessments as a form asks for them (tolkningsvalg og kommunens vurderinger): names and alternatives in a language.
 *
 * For whoever builds a screen on which a caseworker settles what is open. None is chosen beforehand. It adds no law.
 *
 * @param options - the language
 * @returns the readings, then the assessments
 * @throws RangeError when the language is not one of {@link languages}
 *
 * @example
 * ```ts
 * import { settleableForm } from 'integreringsloven';
 *
 * const after = settleableForm({ language: 'en' }).find(({ id }) => id === 'after-a-date');
 * after?.choices.map(({ value }) => value); // => ['includes-the-day', 'excludes-the-day']
 * ```
 */
export const settleableForm = ({ language }: { readonly language: Language }): readonly SettleableField[] => {
  const m = tables.legal[checkLanguage(language)];
  const choicesOf = (id: string, values: readonly string[]) => {
    const { about, answers } = questionWords(m, id);
    return { label: about, choices: values.map((value) => ({ value, label: answers[value] ?? value })) };
  };
  return [
    ...(Object.keys(readings) as readonly ReadingId[]).map((id): SettleableField => ({ kind: 'reading', id, ...choicesOf(id, readings[id].alternatives) })),
    ...assessments.map((id): SettleableField => ({ kind: 'assessment', id, ...choicesOf(id, ['yes', 'no']) })),
  ];
};
