import { checkLanguage, type Language } from '../calendar/format.js';
import { checkNames, checkObject } from '../decision/index.js';

/** The language of the texts in what is written. */
export interface FormatOptions {
  /** Bokmål (`nb`), nynorsk (`nn`) or English (`en`). */
  readonly language: Language;
}

/** The language of checked options that have no other field. */
export const checkFormatOptions = (options: unknown): Language => {
  const given = checkObject(options, 'options', 'an object with the language');
  checkNames(given, 'options', ['language']);
  return checkLanguage(given['language']);
};
