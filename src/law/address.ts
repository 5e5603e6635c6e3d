import { isoDate, type IsoDate } from '../calendar/isoDate.js';
import { ORIGINAL_WORDING, YEARLY_REPORT_2024, act as pinToAct, regulation as pinToRegulation, type Part, type Pin } from './provision.js';

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
 * Takes an address in Lovdata's form apart (adresse i delene: lov, paragraf, ledd, bokstav, punktum).
 *
 * @param address - such as `lov/2020-11-06-127/§8/ledd/1/setning/3`
 * @returns the parts that the address has; a part it does not have is left out
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

const checked = ({ address, wording }: Pin): Pin => {
  parseAddress(address);
  return { address, wording: isoDate(wording, 'wording') };
};

/**
 * A pin to the Integration Act (integreringsloven).
 *
 * @param section - the section number as Lovdata writes it in addresses: `8`, `14a`, `37c`
 * @param part - paragraph, letter and sentence, counted from one
 * @param wording - the day the wording that is meant came into force; without it, the wording of 2021-01-01
 * @returns the address in Lovdata's form with the day of the wording
 * @throws RangeError when the place cannot exist or the date is no date
 *
 * @example
 * ```ts
 * import { act, citeProvision } from 'integreringsloven';
 *
 * citeProvision(act('9', { paragraph: 1, letter: 'f' }), 'nb'); // => 'integreringsloven § 9 første ledd bokstav f'
 * ```
 */
export const act = (section: string, part: Part = {}, wording: IsoDate = ORIGINAL_WORDING): Pin => checked(pinToAct(section, part, wording));

/**
 * A pin to the Integration Regulation (integreringsforskriften).
 *
 * @param section - the section number as Lovdata writes it in addresses: `43h`, `75`
 * @param part - paragraph, letter and sentence, counted from one
 * @param wording - the day the wording that is meant came into force; without it, the wording of 2021-01-01
 * @returns the address in Lovdata's form with the day of the wording
 * @throws RangeError when the place cannot exist or the date is no date
 *
 * @example
 * ```ts
 * import { citeProvision, regulation } from 'integreringsloven';
 *
 * citeProvision(regulation('75', { paragraph: 1 }, '2026-01-01'), 'en'); // => 'Integration Regulation section 75 first paragraph (wording from 1 January 2026)'
 * ```
 */
export const regulation = (section: string, part: Part = {}, wording: IsoDate = ORIGINAL_WORDING): Pin => checked(pinToRegulation(section, part, wording));
