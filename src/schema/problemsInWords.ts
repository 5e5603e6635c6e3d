import type * as z from 'zod';
import { checkLanguage, type Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { fieldName, masked } from '../calendar/masked.js';
import { capital } from '../explain/lines.js';
import { tables } from '../explain/tables.js';
import { nameOfField, nameOfValue, problemWords } from './fieldWords.js';
import { findFaults, type Fault, type Place } from './findFaults.js';
import type { CodeField, ProblemWords } from './words/problemWords.js';

/** Something wrong with a value that the library was given, in words. */
export interface Problem {
  /** Where: `permit.grantedOn`, `[0].facts.programme.leave[1].to`; empty for the value as a whole. */
  readonly path: string;
  /** The name of the field in the user's words. */
  readonly field: string;
  /** What is wrong with it, as a whole sentence that names the field. */
  readonly message: string;
}

/** A path as developers write it; empty for the whole. A misspelt name could be a number of a person, which is hidden. */
export const pathInCode = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${fieldName(String(key))}`)).join('').replace(/^\./, '');

const withoutNumbers = (path: readonly PropertyKey[]): string => path.filter((key) => typeof key !== 'number').join('.');

const LONGEST_VALUE = 80;

const inWords = (w: ProblemWords, value: unknown): string => {
  if (Array.isArray(value)) return w.aList;
  if (typeof value === 'object' && value !== null) {
    const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
    return kind === 'Object' ? w.anObject : kind;
  }
  const text = shown(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text;
};

/** The name of a field, each list on the way with the number of the entry: "leave, no. 2, last day". */
const fieldInWords = (w: ProblemWords, { concept, within }: Place, language: Language): string => {
  if (concept === null) return within.length === 0 ? w.whole : w.quoted(pathInCode(within));
  if (within.length === 0) return w.wholes[concept];
  const names: string[] = [];
  within.forEach((key, index) => {
    const next = within[index + 1];
    if (typeof key === 'number') names.push(w.numbered(key + 1));
    else if (next === undefined || typeof next === 'number') {
      const path = withoutNumbers(within.slice(0, index + 1));
      names.push(nameOfField(concept, path, language) ?? w.quoted(path));
    }
  });
  return names.join(', ');
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<PropertyKey, unknown>>)[key] : undefined), value);

const named = (code: string, name: string | null): string => (name === null ? code : `${code} (${name})`);

const faultInWords = (w: ProblemWords, whole: unknown, place: Place, fault: Fault, language: Language): string => {
  const { either, list } = tables.legal[language].values;
  const { concept, within, path } = place;
  const value = inWords(w, valueAt(whole, path));
  const here = withoutNumbers(within);
  const codeHere = concept === 'record' && Object.hasOwn(w.codes, here) ? w.codes[here as CodeField] : null;
  const besides = (start: readonly string[]): Place => ({ ...place, within: [...within.slice(0, -start.length), ...start] });
  const valueInList = (one: string | null): string => named(one === null ? 'null' : `"${one}"`, concept === null ? null : nameOfValue(concept, here, one, language));
  const fieldHere = (name: string): string => named(w.quoted(name), concept === null ? null : nameOfField(concept, here === '' ? name : `${here}.${name}`, language));
  switch (fault.kind) {
    case 'missing':
      return w.missing;
    case 'wrong-form':
      return w.wrongForm(either(fault.expected.map((form) => (form === 'text' ? (codeHere ?? w.forms.text) : w.forms[form]))), value);
    case 'null':
      return fault.mayBeLeftOut ? `${w.cannotBeNull}: ${w.leaveOutWhatIsUnknown}` : w.cannotBeNull;
    case 'not-in-list':
      return w.notInList(value, fault.meant === null ? null : valueInList(fault.meant), either(fault.values.map(valueInList)));
    case 'no-such-day':
      return w.noSuchDay(fault.value);
    case 'wrong-code':
      return codeHere === null ? w.wrongCode(value) : w.wrongForm(codeHere, value);
    case 'out-of-range':
      if (fault.least !== null && fault.most !== null) return w.range(String(fault.least), String(fault.most), value);
      if (fault.least !== null) return w.atLeast(String(fault.least), value);
      return fault.most === null ? w.notFinite : w.atMost(String(fault.most), value);
    case 'not-whole':
      return w.wrongForm(w.forms['whole-number'], value);
    case 'empty':
      return w.empty;
    case 'unknown-field':
      return w.unknownField(w.quoted(masked(fault.name)), fault.meant === null ? null : fieldHere(fault.meant), list(fault.names.map(fieldHere)));
    case 'before': {
      const start = [...path.slice(0, -fault.start.length), ...fault.start];
      return w.before(value, fieldInWords(w, besides(fault.start), language), inWords(w, valueAt(whole, start)));
    }
    case 'replaced-none':
      return w.replacedNone(w.quoted(fieldInWords(w, besides(['permit', 'previousGround']), language)));
    case 'before-the-act':
      return w.beforeTheAct(value, fault.first);
    case 'not-in-county':
      return w.notInCounty(value);
    case 'reason-without-ending':
      return w.reasonWithoutEnding(value);
    case 'ending-without-reason':
      return w.endingWithoutReason;
    case 'born-after-start':
      return w.bornAfterStart(value);
    case 'born-long-before-start':
      return w.bornLongBeforeStart(value, String(fault.years));
    case 'only-for-other-measures':
      return w.onlyForOtherMeasures;
    case 'outside-period':
      return w.outsidePeriod(value);
    case 'day-twice':
      return w.dayTwice(w.numbered(fault.number));
    case 'too-many-hours':
      return w.atMost(String(fault.most), value);
    case 'must-be-given-then':
      return w.mustBeGivenThen;
    case 'person-number':
      return w.personNumber;
    case 'other':
      return fault.message;
    default:
      return fault satisfies never;
  }
};

const asSentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

/**
 * Everything that is wrong with a value, in words that name the field (feil i opplysninger, med ord).
 *
 * For whoever shows a caseworker or a statistician what to put right. The issues of the schemas themselves are for developers: they are in English, and
 * have the names of the fields in the code.
 *
 * @param schema - a schema of this module for something the library is given, such as {@link caseFactsSchema} or {@link programmeRecordSchema}
 * @param value - anything
 * @param options - the language
 * @returns the problems in the order of the schema, none when the value is right. A number long enough to be that of a person is not shown
 * @throws RangeError when the language is not `nb`, `nn` or `en`
 *
 * @example
 * ```ts
 * import { caseFactsSchema, problemsInWords } from 'integreringsloven/schema';
 *
 * problemsInWords(caseFactsSchema, { permit: { grantedOn: '2026-02-30' } }, { language: 'nb' });
 * // => [
 * //   {
 * //     path: 'permit.grantedOn',
 * //     field: 'Dagen oppholdstillatelsen ble innvilget',
 * //     message: 'Dagen oppholdstillatelsen ble innvilget: dagen 2026-02-30 finnes ikke.',
 * //   },
 * // ]
 * ```
 */
export const problemsInWords = (schema: z.ZodType, value: unknown, { language }: { readonly language: Language }): readonly Problem[] => {
  const w = problemWords[checkLanguage(language)];
  return findFaults(schema, value).map(({ place, fault }) => {
    const { of } = place;
    // A field that is not known has no name of its own: it is told where it stands.
    const owner = fault.kind === 'unknown-field' ? { ...place, path: place.path.slice(0, -1) } : place;
    const field = capital(fieldInWords(w, place, language));
    const whose = of === null ? '' : `${typeof of === 'string' ? w.namedCase(masked(of)) : w.caseNumber(of)} – `;
    return { path: pathInCode(place.path), field, message: asSentence(`${whose}${field}: ${faultInWords(w, value, owner, fault, language)}`) };
  });
};
