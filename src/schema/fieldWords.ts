import type { Language } from '../calendar/format.js';
import { caseForm, type FormField } from '../explain/caseForm.js';
import { introductionBenefitWords as enBenefit } from '../explain/en/introductionBenefit.js';
import { introductionBenefitWords as nbBenefit } from '../explain/nb/introductionBenefit.js';
import { introductionBenefitWords as nnBenefit } from '../explain/nn/introductionBenefit.js';
import { tables } from '../explain/tables.js';
import { endingReasonLabels } from '../statistics/axes.js';
import { educationLabels, protectionLabels } from '../statistics/codes/groupLabels.js';
import { measureGroupLabels } from '../statistics/codes/measureCodes.js';
import { sexLabels } from '../statistics/codes/sexes.js';
import type { Words } from '../statistics/words.js';
import type { Concept } from './concepts.js';
import { problemWords as en } from './words/en.js';
import { problemWords as nb } from './words/nb.js';
import { problemWords as nn } from './words/nn.js';
import type { ProblemWords } from './words/problemWords.js';

/** What is said of faults, by language. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = { nb, nn, en };

const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Names and values of a case, as its form has them. */
interface CaseWords {
  readonly names: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
}

const caseWords = new Map<Language, CaseWords>();

const choicesOf = (field: FormField): readonly (readonly [string, string])[] => {
  if (field.kind !== 'choice' && field.kind !== 'leave') return [];
  const path = field.kind === 'leave' ? `${field.path}.kind` : field.path;
  return field.choices.map(({ value, label }) => [`${path} ${String(value)}`, label] as const);
};

const wordsOfCase = (language: Language): CaseWords => {
  const found = caseWords.get(language);
  if (found !== undefined) return found;
  const groups = caseForm({ language });
  const names = new Map<string, string>(Object.entries(problemWords[language].fields.case));
  for (const { group, label, fields } of groups) {
    names.set(group, label);
    for (const field of fields) names.set(field.path, withSmallLetter(field.label));
  }
  const words: CaseWords = { names, values: new Map(groups.flatMap(({ fields }) => fields.flatMap(choicesOf))) };
  caseWords.set(language, words);
  return words;
};

/** The name of a field, by its path within the concept without the numbers of lists; `null` when it has none. */
export const nameOfField = (concept: Concept, path: string, language: Language): string | null => {
  if (concept === 'case') return wordsOfCase(language).names.get(path) ?? null;
  const names: Readonly<Record<string, string>> = problemWords[language].fields[concept];
  return Object.hasOwn(names, path) ? (names[path] as string) : null;
};

const benefitWords = { nb: nbBenefit, nn: nnBenefit, en: enBenefit } as const;

const labels: Readonly<Record<Exclude<Concept, 'case' | 'plan' | 'payment'>, Readonly<Record<string, Readonly<Record<string, Words>>>>>> = {
  'named-case': {},
  record: {
    sex: sexLabels,
    protection: protectionLabels,
    education: educationLabels,
    endingReason: endingReasonLabels,
    'measures.group': measureGroupLabels,
  },
};

const inTable = (table: Readonly<Record<string, string>>, value: string): string | null => table[value] ?? null;

/** The name of a value of a field; `null` when it has none. */
export const nameOfValue = (concept: Concept, path: string, value: string | null, language: Language): string | null => {
  if (concept === 'case') return wordsOfCase(language).values.get(`${path} ${String(value)}`) ?? null;
  if (value === null) return null;
  switch (concept) {
    case 'plan':
      return path === 'activities.kind' ? inTable(tables.legal[language].activityKinds, value) : null;
    case 'payment':
      return path === 'otherBenefits.kind' ? inTable(benefitWords[language].payment.deductions, value) : null;
    case 'named-case':
    case 'record': {
      const words = labels[concept][path]?.[value];
      return words === undefined ? null : withSmallLetter(words[language]);
    }
    default:
      return concept satisfies never;
  }
};
