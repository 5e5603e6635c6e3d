import type { IsoDate } from '../calendar/isoDate.js';

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
  /** The number of the paragraph (ledd); absent when the whole section is meant. */
  readonly paragraph?: number;
  /** The letter in a list (bokstav), lower case; absent when none is meant. */
  readonly letter?: string;
  /** The number of the sentence (punktum) in the paragraph or the letter; absent when the whole of it is meant. */
  readonly sentence?: number;
}

/** The day of the wording the Act and the Regulation started with. */
export const ORIGINAL_WORDING: IsoDate = '2021-01-01';

const addressIn = (instrument: InstrumentId, section: string, { paragraph, letter, sentence }: Part): Address => {
  let address = `${instrument}/§${section}`;
  if (paragraph !== undefined) address += `/ledd/${String(paragraph)}`;
  if (letter !== undefined) address += `/bokstav/${letter}`;
  if (sentence !== undefined) address += `/setning/${String(sentence)}`;
  return address as Address;
};

// How the library writes its own pins. They are not checked when a file is loaded: a test holds every one of them to be an address. Callers get those of
// address.ts, which are.

/** A pin to the Integration Act (integreringsloven). */
export const act = (section: string, part: Part = {}, wording: IsoDate = ORIGINAL_WORDING): Pin => ({ address: addressIn(INTEGRATION_ACT, section, part), wording });

/** A pin to the Integration Regulation (integreringsforskriften). */
export const regulation = (section: string, part: Part = {}, wording: IsoDate = ORIGINAL_WORDING): Pin => ({
  address: addressIn(INTEGRATION_REGULATION, section, part),
  wording,
});

/** A pin to a whole Act or regulation, for rules that no section of the two main texts holds. */
export const instrument = (address: InstrumentId, wording: IsoDate): Pin => ({ address, wording });

/** A pin to a footnote of the directorate's report for 2024. */
export const reportNote = (footnote: number): Pin => ({ address: `${YEARLY_REPORT_2024}/fotnote/${String(footnote)}`, wording: '2024-12-31' });
