import { shown } from '../calendar/isoDate.js';
import { readConsolidated, type ConsolidatedText } from './consolidated.js';
import { headField, readInstrument, type Instrument } from './instrument.js';
import { findAll, hasClass, readMarkup } from './markup.js';

const BASE = /^(?:[A-Z]+\/)?((?:lov|forskrift)\/\d{4}-\d{2}-\d{2}(?:-\d+)?)$/;

/**
 * Reads a file in Lovdata's form (XML from Lovdata): an instrument of Norsk Lovtidend, or a consolidated Act or regulation.
 *
 * @throws RangeError that says what is wrong when the text is not such a file
 */
export const readLovdata = (text: string): Instrument | ConsolidatedText => {
  const root = readMarkup(text.replace(/^\uFEFF/, ''));
  const [main] = findAll(root, (one) => one.name === 'main' && hasClass('documentBody')(one));
  if (main === undefined) throw new RangeError("text: is not in Lovdata's form: there is no <main class=\"documentBody\">");
  const address = main.attributes['data-lovdata-url'] ?? '';
  const isAnnounced = address.startsWith('LTI/') || headField(root, 'dokid')[0]?.startsWith('LTI/') === true || headField(root, 'changesToDocuments').length > 0;
  const hasSections = findAll(main, hasClass('legalArticle')).length > 0;
  if (isAnnounced || !hasSections) return readInstrument(root, main);
  const id = BASE.exec(address)?.[1] ?? BASE.exec(headField(root, 'refid')[0] ?? '')?.[1];
  if (id === undefined) throw new RangeError(`text: does not tell which Act or regulation it is; data-lovdata-URL is ${shown(address)}`);
  return readConsolidated(id, headField(root, 'title')[0] ?? '', main);
};
