import type { Pin } from '../law/provision.js';
import { textHashes } from '../law/textHashes.js';
import { affectedBy, type Affected, type TestFiles } from './affected.js';
import { wordsAt, type ConsolidatedText } from './consolidated.js';
import type { Change, Instrument, Unread } from './instrument.js';
import { heldPins, type HeldPin } from './pins.js';
import { addressOf, isPinnedBySection, placeOfPin, reachOf, type Place, type Reach } from './place.js';
import { textHash } from './textHash.js';

/** A change that reaches a pin, and what of the library rests on it. */
export interface Touched {
  /** The place that changes, as an address. */
  readonly provision: string;
  readonly pin: Pin;
  readonly reach: Reach;
  readonly change: Omit<Change, 'place' | 'section'>;
  /** Whether the library holds a pin to the new words already: the text of the change is that of a wording it was checked against. */
  readonly known: boolean;
  readonly affected: Affected;
}

/** What an instrument does to the library. */
export interface InstrumentReport {
  readonly kind: 'instrument';
  readonly id: string;
  readonly title: string;
  /** What the instrument says of commencement and transition; empty when nothing is touched. */
  readonly clauses: readonly string[];
  readonly touched: readonly Touched[];
  /** What may change a text that the library pins, and was not understood. */
  readonly unread: readonly Unread[];
}

/** A pin against a consolidated text. */
export interface CheckedPin {
  readonly pin: Pin;
  /** `gone`: there is no such place; `no-hash`: the wording was never seen, so nothing can be said. */
  readonly state: 'same' | 'changed' | 'gone' | 'no-hash';
  /** What the text says now; `null` when the place is gone. */
  readonly words: string | null;
  /** What rests on it; `null` when it is the same. */
  readonly affected: Affected | null;
}

/** A consolidated text against the pins of the library to it. */
export interface TextReport {
  readonly kind: 'consolidated';
  readonly id: string;
  readonly title: string;
  readonly pins: readonly CheckedPin[];
  /** Pins to wordings that another had followed when the library was last checked; they are not in a consolidated text. */
  readonly pastWordings: number;
}

/** What the law watch found in one file. */
export type WatchReport = InstrumentReport | TextReport;

const RENUMBERS = new Set(['added', 'repealed', 'moved']);

/** A change together with the time that a regulation on commencement gives it. */
const inForceOf = (change: Change, others: readonly Instrument[]): Change => {
  const lines = others.flatMap(({ commencing }) => commencing).filter(({ of }) => of === change.instrument);
  const covers = (places: readonly Place[]): boolean => places.some((place) => reachOf(place, change.place, false) !== null);
  const inParts = (parts: readonly string[]): boolean => parts.length === 0 || (change.part !== null && parts.includes(change.part));
  const named = lines.find(({ parts, places, except }) => places !== null && inParts(parts) && covers(places) && !covers(except));
  const rest = lines.find(({ parts, places, except }) => places === null && inParts(parts) && !covers(except));
  const line = named ?? rest;
  return line === undefined ? change : { ...change, inForce: line.inForce };
};

/** What a regulation on commencement does: it brings the places it names into force, and with the amending Act at hand also the rest. */
const commenced = (instrument: Instrument, others: readonly Instrument[]): { readonly changes: readonly Change[]; readonly unread: readonly Unread[] } => {
  const changes: Change[] = [];
  const unread: Unread[] = [];
  for (const { of, places, inForce, words } of instrument.commencing) {
    const common = { kind: 'commenced', instrument: instrument.id, part: null, instruction: words, text: null, section: null, to: null, inForce } as const;
    changes.push({ ...common, place: { document: of } });
    for (const place of places ?? []) changes.push({ ...common, place });
    const amending = others.find(({ id }) => id === of);
    if (places === null && amending === undefined) unread.push({ instrument: instrument.id, document: of, words, why: 'other-instrument' });
    if (places !== null || amending === undefined) continue;
    const alone: Instrument = { ...instrument, commencing: instrument.commencing };
    const brought = amending.changeList.filter((change) => inForceOf(change, [alone]).inForce === inForce);
    for (const { place, text, section } of brought) changes.push({ ...common, place, text, section });
  }
  return { changes, unread };
};

/** The new words of a pinned place, where the change tells them. */
const newWordsAt = ({ section, text, place }: Change, pinned: Place): string | null => {
  if (addressOf(place) === addressOf(pinned)) return text;
  if (section === null || place.section !== pinned.section) return null;
  if (place.paragraph === undefined) return wordsAt(section, pinned);
  return place.paragraph === pinned.paragraph ? wordsAt(section, { ...pinned, paragraph: 1 }) : null;
};

const keyOf = ({ address, wording }: Pin): string => `${address} ${wording}`;

const isKnown = async (change: Change, pinned: Place): Promise<boolean> => {
  const words = newWordsAt(change, pinned);
  if (words === null || words === '') return false;
  const hash = await textHash(words);
  const address = addressOf(pinned);
  return Object.entries(textHashes).some(([key, held]) => key.startsWith(`${address} `) && held.hash === hash);
};

const touchedBy = async (changes: readonly Change[], pins: readonly HeldPin[], files: TestFiles | null): Promise<readonly Touched[]> => {
  const touched: Touched[] = [];
  for (const change of changes) {
    const { place, section: _, ...told } = change;
    for (const held of pins) {
      const pinned = placeOfPin(held.pin);
      const reach = reachOf(place, pinned, RENUMBERS.has(change.kind));
      if (reach === null) continue;
      touched.push({ provision: addressOf(place), pin: held.pin, reach, change: told, known: await isKnown(change, pinned), affected: affectedBy(held, files) });
    }
  }
  return touched;
};

/**
 * What an instrument of Norsk Lovtidend does to the library (lovvakt): every change that reaches a pin, and what of the library rests on it.
 *
 * An instrument that reaches no pin gives a report with nothing in it.
 *
 * @param instrument - of {@link readLovdata}
 * @param others - other instruments read with it: an amending Act tells what a regulation on its commencement brings into force, and the other way round
 * @param files - the tests of the library; `null` when they are not at hand
 */
export const watchInstrument = async (instrument: Instrument, others: readonly Instrument[], files: TestFiles | null): Promise<InstrumentReport> => {
  const own = instrument.changeList.map((change) => inForceOf(change, others));
  const fromCommencement = commenced(instrument, others);
  const documents = new Set(heldPins.map(({ pin }) => placeOfPin(pin).document));
  const touched = await touchedBy([...own, ...fromCommencement.changes], heldPins, files);
  const amends = instrument.changes.some((document) => documents.has(document));
  const mayTouch = ({ document }: Unread): boolean => (document === null ? amends : documents.has(document) || (fromCommencement.changes.length > 0 && amends));
  const unread = [...instrument.unread, ...fromCommencement.unread].filter(mayTouch);
  const isTouched = touched.length > 0 || unread.length > 0;
  return { kind: 'instrument', id: instrument.id, title: instrument.title, clauses: isTouched ? instrument.clauses : [], touched, unread };
};

const checkPin = async (held: HeldPin, hash: string | null, text: ConsolidatedText, files: TestFiles | null): Promise<CheckedPin> => {
  const place = placeOfPin(held.pin);
  const section = place.section === undefined ? undefined : text.sections.get(place.section);
  const words = section === undefined ? null : wordsAt(section, place);
  // A section that was pinned as repealed has no words, and may be gone.
  const found = await textHash(words ?? '');
  const state = hash === null ? (words === null ? 'gone' : 'no-hash') : found === hash ? 'same' : words === null ? 'gone' : 'changed';
  return { pin: held.pin, state, words, affected: state === 'same' ? null : affectedBy(held, files) };
};

/**
 * A consolidated text against the pins to it (kontroll mot gjeldende tekst): which read as they did when the library was checked, and which do not.
 *
 * @param text - of {@link readLovdata}
 * @param files - the tests of the library; `null` when they are not at hand
 */
export const watchText = async (text: ConsolidatedText, files: TestFiles | null): Promise<TextReport> => {
  const pins: CheckedPin[] = [];
  let pastWordings = 0;
  for (const held of isPinnedBySection(text.id) ? heldPins : []) {
    const { document, section } = placeOfPin(held.pin);
    if (document !== text.id || section === undefined) continue;
    const known = textHashes[keyOf(held.pin)];
    if (known?.inForce === false) pastWordings += 1;
    else pins.push(await checkPin(held, known?.hash ?? null, text, files));
  }
  return { kind: 'consolidated', id: text.id, title: text.title, pins, pastWordings };
};

/** Whether a report has anything in it that somebody has to look at. */
export const isTouched = (report: WatchReport): boolean =>
  report.kind === 'instrument' ? report.touched.length > 0 || report.unread.length > 0 : report.pins.some(({ state }) => state === 'changed' || state === 'gone');
