import { parseAddress } from '../law/address.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, type Pin } from '../law/provision.js';

/** A place in an Act or a regulation that a change names. */
export interface Place {
  /** The Act or regulation, such as `lov/2020-11-06-127`. */
  readonly document: string;
  /** Absent when the change is of the whole document. */
  readonly section?: string;
  readonly paragraph?: number;
  readonly letter?: string;
  readonly sentence?: number;
}

/**
 * How a change reaches a pin.
 *
 * - `the-same`: the place of the pin itself
 * - `around`: a place that holds the one of the pin, such as its section
 * - `within`: a place inside the one of the pin
 * - `beside`: the change and the pin name parts of the same paragraph in different ways, such as a sentence and a letter
 * - `before`: a part was put in or taken out before the place of the pin, which may have got another number
 */
export type Reach = 'the-same' | 'around' | 'within' | 'beside' | 'before';

const ADDRESS = /^((?:lov|forskrift)\/\d{4}-\d{2}-\d{2}(?:-\d+)?)((?:\/[^/]+)*)$/u;

/** The steps of an address that a pin can have as well; `nummer` and what follows an unknown step are inside the place before. */
const STEP = /^\/(?:§([^/]+)|ledd\/(\d+)|bokstav\/([a-zæøå])|(?:setning|punktum)\/(\d+))(?=\/|$)/u;

/**
 * The place that an address of Lovdata's names; what is finer than a pin can be is left out, so that the place holds it.
 *
 * @returns `null` when the text is no address, or names a chapter, of which the address does not tell the sections
 */
export const placeOf = (address: string): Place | null => {
  const [, document, path = ''] = ADDRESS.exec(address) ?? [];
  if (document === undefined) return null;
  let rest = path;
  let place: Place = { document };
  while (rest !== '') {
    const step = STEP.exec(rest);
    if (step === null) break;
    const [whole, section, paragraph, letter, sentence] = step;
    if (section !== undefined) place = { ...place, section: section.replace(/\s/g, '') };
    else if (paragraph !== undefined) place = { ...place, paragraph: Number(paragraph) };
    else if (letter !== undefined) place = { ...place, letter };
    else place = { ...place, sentence: Number(sentence) };
    rest = rest.slice(whole.length);
  }
  return place.section === undefined && rest !== '' ? null : place;
};

/** The place of a pin. */
export const placeOfPin = ({ address }: Pin): Place => {
  const { document, section, paragraph, letter, sentence } = parseAddress(address);
  return {
    document,
    ...(section !== undefined && { section }),
    ...(paragraph !== undefined && { paragraph }),
    ...(letter !== undefined && { letter }),
    ...(sentence !== undefined && { sentence }),
  };
};

/** A place as Lovdata writes its address. */
export const addressOf = ({ document, section, paragraph, letter, sentence }: Place): string => {
  let address = document;
  if (section !== undefined) address += `/§${section}`;
  if (paragraph !== undefined) address += `/ledd/${String(paragraph)}`;
  if (letter !== undefined) address += `/bokstav/${letter}`;
  if (sentence !== undefined) address += `/setning/${String(sentence)}`;
  return address;
};

const LEVELS = ['section', 'paragraph', 'letter', 'sentence'] as const;
/** The parts whose numbers move when one before them is put in or taken out. */
const NUMBERED = ['paragraph', 'letter', 'sentence'] as const;

const inOneParagraph = (place: Place): Place => (place.section !== undefined && place.paragraph === undefined && (place.letter ?? place.sentence) !== undefined ? { ...place, paragraph: 1 } : place);

/** Whether the last number a change names comes before the same number of a pin, all above it being the same. */
const comesBefore = (change: Place, pin: Place): boolean => {
  const last = NUMBERED.filter((level) => change[level] !== undefined).at(-1);
  if (last === undefined) return false;
  const above = LEVELS.slice(0, LEVELS.indexOf(last));
  if (above.some((level) => change[level] !== pin[level])) return false;
  const [from, own] = [change[last], pin[last]];
  return from !== undefined && own !== undefined && from < own;
};

/**
 * How a change of a place reaches a pin; `null` when it does not.
 *
 * A pin is reached by a change of its section, paragraph, letter or sentence, and by a change inside it. A letter or a sentence named without a
 * paragraph stands in the first. A sentence and a letter of one paragraph reach each other, for the sentence may lead in to the letters.
 *
 * @param renumbers - whether the change puts a part in or takes one out, so that the parts after it get other numbers
 */
export const reachOf = (changed: Place, pinned: Place, renumbers: boolean): Reach | null => {
  if (changed.document !== pinned.document) return null;
  const [change, pin] = [inOneParagraph(changed), inOneParagraph(pinned)];
  const differing = LEVELS.filter((level) => change[level] !== pin[level]);
  if (differing.length === 0) return 'the-same';
  if (differing.some((level) => change[level] !== undefined && pin[level] !== undefined)) return renumbers && comesBefore(change, pin) ? 'before' : null;
  if (differing.every((level) => change[level] === undefined)) return 'around';
  if (differing.every((level) => pin[level] === undefined)) return 'within';
  return 'beside';
};

/** Whether a document is one whose sections the library pins. */
export const isPinnedBySection = (document: string): boolean => document === INTEGRATION_ACT || document === INTEGRATION_REGULATION;
