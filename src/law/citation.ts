import { checkLanguage, formatDate, type Language } from '../calendar/format.js';
import { parseAddress } from './address.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, ORIGINAL_WORDING, YEARLY_REPORT_2024, type Address, type Pin } from './provision.js';

/** The words of a citation in a language. */
interface CitationWords {
  readonly documents: Readonly<Record<string, string>>;
  readonly law: string;
  readonly regulation: string;
  readonly section: string;
  readonly paragraph: string;
  readonly sentence: string;
  readonly letter: string;
  readonly footnote: string;
  readonly wordingFrom: string;
  readonly ordinals: readonly string[];
}

const words: Readonly<Record<Language, CitationWords>> = {
  nb: {
    documents: {
      [INTEGRATION_ACT]: 'integreringsloven',
      [INTEGRATION_REGULATION]: 'integreringsforskriften',
      [YEARLY_REPORT_2024]: 'IMDis rapport om introduksjonsprogrammet 2024',
    },
    law: 'lov',
    regulation: 'forskrift',
    section: '§',
    paragraph: 'ledd',
    sentence: 'punktum',
    letter: 'bokstav',
    footnote: 'fotnote',
    wordingFrom: 'ordlyd fra',
    ordinals: ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende'],
  },
  nn: {
    documents: {
      [INTEGRATION_ACT]: 'integreringslova',
      [INTEGRATION_REGULATION]: 'integreringsforskrifta',
      [YEARLY_REPORT_2024]: 'rapporten frå IMDi om introduksjonsprogrammet 2024',
    },
    law: 'lov',
    regulation: 'forskrift',
    section: '§',
    paragraph: 'ledd',
    sentence: 'punktum',
    letter: 'bokstav',
    footnote: 'fotnote',
    wordingFrom: 'ordlyd frå',
    ordinals: ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande', 'niande', 'tiande'],
  },
  en: {
    documents: {
      [INTEGRATION_ACT]: 'Integration Act',
      [INTEGRATION_REGULATION]: 'Integration Regulation',
      [YEARLY_REPORT_2024]: "IMDi's report on the introduction programme 2024",
    },
    law: 'Act',
    regulation: 'Regulation',
    section: 'section',
    paragraph: 'paragraph',
    sentence: 'sentence',
    letter: 'letter',
    footnote: 'footnote',
    wordingFrom: 'wording from',
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  },
};

/** The number of a section as the document itself writes it: the Act has a space before the letter. */
export const spacedSection = (document: string, section: string): string =>
  document === INTEGRATION_ACT ? section.replace(/([a-z])$/, ' $1') : section;

/**
 * A pin as lawyers write it (henvisning), in bokmål, nynorsk or English.
 *
 * The day of the wording follows in brackets when it is not the wording the Act and the Regulation started with.
 *
 * @param pin - the place in the law
 * @param language - bokmål, nynorsk or English
 * @returns the citation, with the title of an instrument other than the Act, the Regulation and the report as its date and number
 * @throws RangeError when the address is not in Lovdata's form or the language is not one of {@link languages}
 *
 * @example
 * ```ts
 * import { act, citeProvision } from 'integreringsloven';
 *
 * citeProvision(act('8', { paragraph: 1, sentence: 3 }), 'nb'); // => 'integreringsloven § 8 første ledd tredje punktum'
 * ```
 */
export const citeProvision = (pin: Pin, language: Language): string => {
  const { document, section, paragraph, letter, sentence, footnote } = parseAddress(pin.address);
  const w = words[checkLanguage(language)];
  const ordinal = (n: number): string => w.ordinals[n - 1] ?? `${String(n)}.`;
  const title = w.documents[document] ?? document.replace(/^lov\//, `${w.law} `).replace(/^forskrift\//, `${w.regulation} `);
  const parts = [title];
  if (section !== undefined) parts.push(w.section, spacedSection(document, section));
  if (paragraph !== undefined) parts.push(ordinal(paragraph), w.paragraph);
  if (letter !== undefined) parts.push(w.letter, letter);
  if (sentence !== undefined) parts.push(ordinal(sentence), w.sentence);
  if (footnote !== undefined) parts.push(w.footnote, String(footnote));
  const changed = section !== undefined && pin.wording !== ORIGINAL_WORDING;
  return parts.join(' ') + (changed ? ` (${w.wordingFrom} ${formatDate(pin.wording, language)})` : '');
};

/**
 * The address behind a citation in words (adressen til en henvisning), the opposite of {@link citeProvision} without the day of the wording.
 *
 * @param citation - such as `integreringsloven § 8 første ledd tredje punktum`
 * @param language - the language it is written in
 * @returns the address in Lovdata's form; the day of the wording, where the citation has one, is passed over
 * @throws RangeError when the citation is not of that form or the language is not one of {@link languages}
 *
 * @example
 * ```ts
 * import { parseCitation } from 'integreringsloven';
 *
 * parseCitation('integreringsloven § 14 a tredje ledd', 'nb'); // => 'lov/2020-11-06-127/§14a/ledd/3'
 * ```
 */
export const parseCitation = (citation: string, language: Language): Address => {
  const w = words[checkLanguage(language)];
  const fail = (): never => {
    throw new RangeError(`citation: ${JSON.stringify(citation)} is not a citation of the Act, the Regulation or the report`);
  };
  const withoutWording = citation.replace(new RegExp(` \\(${w.wordingFrom} [^)]*\\)$`), '');
  const known = Object.entries(w.documents).find(([, title]) => withoutWording === title || withoutWording.startsWith(`${title} `));
  const other = new RegExp(`^(${w.law}|${w.regulation}) (\\d{4}-\\d{2}-\\d{2}-\\d+)(?= |$)`).exec(withoutWording);
  const [document, title] = known ?? (other === null ? fail() : [`${other[1] === w.law ? 'lov' : 'forskrift'}/${String(other[2])}`, other[0]]);
  const rest = withoutWording.slice(title.length);
  const ordinal = `(${w.ordinals.join('|')}|\\d+\\.)`;
  const shape = new RegExp(
    `^(?: ${w.section} (\\d+ ?[a-z]?)(?: ${ordinal} ${w.paragraph})?(?: ${w.letter} ([a-zæøå]))?(?: ${ordinal} ${w.sentence})?| ${w.footnote} (\\d+))?$`,
  ).exec(rest);
  if (shape === null) return fail();
  const [, section, paragraph, letter, sentence, footnote] = shape;
  const number = (word: string): string => String(w.ordinals.indexOf(word) + 1 || Number.parseInt(word, 10));
  let address = document;
  if (section !== undefined) address += `/§${section.replace(' ', '')}`;
  if (paragraph !== undefined) address += `/ledd/${number(paragraph)}`;
  if (letter !== undefined) address += `/bokstav/${letter}`;
  if (sentence !== undefined) address += `/setning/${number(sentence)}`;
  if (footnote !== undefined) address += `/fotnote/${footnote}`;
  parseAddress(address);
  return address as Address;
};
