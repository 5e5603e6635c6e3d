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

/** The day of the wording the Act and the Regulation started with. */
export const ORIGINAL_WORDING: IsoDate = '2021-01-01';

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
