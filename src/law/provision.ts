import { checkLanguage, formatDate, type Language } from '../calendar/format.js';
import { isoDate, type IsoDate } from '../calendar/isoDate.js';

/** The Integration Act (integreringsloven), in Lovdata's address form. */
export const INTEGRATION_ACT = 'lov/2020-11-06-127';
/** The Integration Regulation (integreringsforskriften), in Lovdata's address form. */
export const INTEGRATION_REGULATION = 'forskrift/2020-12-15-2912';
/** The directorate's yearly report on the introduction programme for 2024: statistics, not law. */
export const YEARLY_REPORT_2024 = 'imdi/introduksjonsprogrammet-2024';

/** An Act or a regulation in Lovdata's address form, such as `lov/2025-06-20-35`. */
export type InstrumentId = `${'lov' | 'forskrift'}/${string}`;

/** A place in an Act, a regulation or a report, in Lovdata's own address form (`ledd` is paragraph, `setning` sentence, `bokstav` letter). */
export type Address = InstrumentId | `imdi/${string}`;

/**
 * A typed reference to a place in the law (hjemmel): where it stands, and which wording of it is meant.
 *
 * @example
 * ```ts
 * import { act } from 'integreringsloven';
 *
 * act('8', { paragraph: 1, sentence: 3 }).address; // => 'lov/2020-11-06-127/§8/ledd/1/setning/3'
 * ```
 */
export interface Pin {
  /** Lovdata's own address. */
  readonly address: Address;
  /** The day from which the place has had the wording that is meant. */
  readonly wording: IsoDate;
}

/** A place inside a section: paragraph (ledd), letter (bokstav), sentence (punktum), each counted from one. */
export interface Part {
  readonly paragraph?: number;
  readonly letter?: string;
  readonly sentence?: number;
}

const ORIGINAL_WORDING: IsoDate = '2021-01-01';

const addressIn = (instrument: InstrumentId, section: string, { paragraph, letter, sentence }: Part): Address => {
  let address = `${instrument}/§${section}`;
  if (paragraph !== undefined) address += `/ledd/${String(paragraph)}`;
  if (letter !== undefined) address += `/bokstav/${letter}`;
  if (sentence !== undefined) address += `/setning/${String(sentence)}`;
  parseAddress(address);
  return address as Address;
};

/**
 * A pin to the Integration Act (integreringsloven).
 *
 * @param section - the section number as Lovdata writes it in addresses: `8`, `14a`, `37c`
 * @param part - paragraph, letter and sentence, counted from one
 * @param wording - the day the wording that is meant came into force; without it, the wording of 2021-01-01
 * @throws RangeError when the place cannot exist or the date is no date
 *
 * @example
 * ```ts
 * import { act, citeProvision } from 'integreringsloven';
 *
 * citeProvision(act('9', { paragraph: 1, letter: 'f' }), 'nb'); // => 'integreringsloven § 9 første ledd bokstav f'
 * ```
 */
export const act = (section: string, part: Part = {}, wording: IsoDate = ORIGINAL_WORDING): Pin => ({
  address: addressIn(INTEGRATION_ACT, section, part),
  wording: isoDate(wording, 'wording'),
});

/**
 * A pin to the Integration Regulation (integreringsforskriften).
 *
 * @param section - the section number as Lovdata writes it in addresses: `43h`, `75`
 * @param part - paragraph, letter and sentence, counted from one
 * @param wording - the day the wording that is meant came into force; without it, the wording of 2021-01-01
 * @throws RangeError when the place cannot exist or the date is no date
 *
 * @example
 * ```ts
 * import { citeProvision, regulation } from 'integreringsloven';
 *
 * citeProvision(regulation('75', { paragraph: 1 }, '2026-01-01'), 'en'); // => 'Integration Regulation section 75 first paragraph (wording from 1 January 2026)'
 * ```
 */
export const regulation = (section: string, part: Part = {}, wording: IsoDate = ORIGINAL_WORDING): Pin => ({
  address: addressIn(INTEGRATION_REGULATION, section, part),
  wording: isoDate(wording, 'wording'),
});

/** A pin to a whole Act or regulation, for rules that no section of the two main texts holds. */
export const instrument = (address: InstrumentId, wording: IsoDate): Pin => {
  parseAddress(address);
  return { address, wording: isoDate(wording, 'wording') };
};

/** A pin to a footnote of the directorate's report for 2024. */
export const reportNote = (footnote: number): Pin => {
  const address: Address = `${YEARLY_REPORT_2024}/fotnote/${String(footnote)}`;
  parseAddress(address);
  return { address, wording: '2024-12-31' };
};

/** An address taken apart. */
export interface ParsedAddress extends Part {
  /** The Act, regulation or report. */
  readonly document: string;
  /** The section, such as `14a`; absent when the address names the whole document. */
  readonly section?: string;
  /** The footnote, for the report. */
  readonly footnote?: number;
}

const ADDRESS =
  /^(?<document>(?:lov|forskrift)\/\d{4}-\d{2}-\d{2}-\d+)(?:\/§(?<section>[1-9]\d*[a-z]?)(?:\/ledd\/(?<paragraph>[1-9]\d*))?(?:\/bokstav\/(?<letter>[a-zæøå]))?(?:\/setning\/(?<sentence>[1-9]\d*))?)?$/;
const REPORT_ADDRESS = new RegExp(`^(?<document>${YEARLY_REPORT_2024})/fotnote/(?<footnote>[1-9]\\d*)$`);

/**
 * Takes an address in Lovdata's form apart.
 *
 * @param address - such as `lov/2020-11-06-127/§8/ledd/1/setning/3`
 * @throws RangeError when it is not such an address
 *
 * @example
 * ```ts
 * import { parseAddress } from 'integreringsloven';
 *
 * parseAddress('lov/2020-11-06-127/§14a/ledd/3').section; // => '14a'
 * ```
 */
export const parseAddress = (address: string): ParsedAddress => {
  const groups = (ADDRESS.exec(address) ?? REPORT_ADDRESS.exec(address))?.groups;
  if (groups === undefined) throw new RangeError(`address: ${JSON.stringify(address)} is not an address in Lovdata's form`);
  const { document, section, paragraph, letter, sentence, footnote } = groups;
  return {
    document: document as string,
    ...(section !== undefined && { section }),
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
    ...(letter !== undefined && { letter }),
    ...(sentence !== undefined && { sentence: Number(sentence) }),
    ...(footnote !== undefined && { footnote: Number(footnote) }),
  };
};

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

const spacedSection = (document: string, section: string): string =>
  document === INTEGRATION_ACT ? section.replace(/([a-z])$/, ' $1') : section;

/**
 * A pin as lawyers write it (henvisning), in bokmål, nynorsk or English.
 *
 * The day of the wording follows in brackets when it is not the wording the Act and the Regulation started with.
 *
 * @param pin - the place in the law
 * @param language - bokmål, nynorsk or English
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
 * The address behind a citation in words, the opposite of {@link citeProvision} without the day of the wording.
 *
 * @param citation - such as `integreringsloven § 8 første ledd tredje punktum`
 * @param language - the language it is written in
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
  const document = known?.[0] ?? (other === null ? fail() : `${other[1] === w.law ? 'lov' : 'forskrift'}/${String(other[2])}`);
  const rest = withoutWording.slice((known?.[1] ?? other?.[0] ?? '').length);
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
