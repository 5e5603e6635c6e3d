import { monthNames } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import { addressOf, type Place } from './place.js';

// What Norwegian instruments say in words: dates, titles of Acts, and places in them.

const MONTHS: readonly string[] = monthNames.nb;

/** A date in words, as a part of a pattern: day, month, year. */
export const DATE_IN_WORDS = `(\\d{1,2})\\. ?(${MONTHS.join('|')}) (\\d{4})`;

/** The date that a match of {@link DATE_IN_WORDS} names. */
export const dateFrom = (day = '', month = '', year = ''): IsoDate =>
  `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}` as IsoDate;

const DOCUMENT = new RegExp(`\\b(lov|forskrift) ${DATE_IN_WORDS}(?: nr\\. ?(\\d+))?`, 'i');

/** The Act or regulation that a text names first, by date and number. */
export const documentNamedIn = (text: string): string | null => {
  const [, kind, day, month, year, number] = DOCUMENT.exec(text) ?? [];
  if (kind === undefined) return null;
  return `${kind.toLowerCase()}/${dateFrom(day, month, year)}${number === undefined ? '' : `-${number}`}`;
};

const ORDINALS: Readonly<Record<string, number>> = {
  første: 1, fyrste: 1, andre: 2, annet: 2, anna: 2, tredje: 3, fjerde: 4, femte: 5, sjette: 6, syvende: 7, sjuende: 7, sjuande: 7,
  åttende: 8, åttande: 8, niende: 9, niande: 9, tiende: 10, tiande: 10, ellevte: 11, tolvte: 12, tolvde: 12,
};

/** Some places named together, and whether the text calls one of them new. */
export interface Named {
  readonly places: readonly Place[];
  readonly isNew: boolean;
}

/** An instruction names fewer places than this; a list that would be longer is no list. */
const MOST_PLACES = 300;
/** No instruction is longer; what is, is text. */
const LONGEST_INSTRUCTION = 2000;

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.min(MOST_PLACES + 1, Math.max(0, last - first + 1)) }, (_, index) => first + index);

/** A list such as "c, e, f og h" or "andre til fjerde", read with what reads one item; `null` when an item is none. */
const listed = <T>(words: string, read: (word: string) => T | null, span: (first: T, last: T) => readonly T[] | null): readonly T[] | null => {
  const items: T[] = [];
  for (const piece of words.split(/,|\bog\b/).map((one) => one.trim()).filter((one) => one !== '')) {
    const [first = '', last, ...more] = piece.split(/\s+til\s+/);
    const from = read(first);
    const to = last === undefined ? null : read(last);
    if (from === null || more.length > 0 || (last !== undefined && to === null)) return null;
    const found = to === null ? [from] : span(from, to);
    if (found === null) return null;
    items.push(...found);
  }
  return items.length === 0 ? null : items;
};

const ordinalIn = (word: string): number | null => (Object.hasOwn(ORDINALS, word.toLowerCase()) ? (ORDINALS[word.toLowerCase()] as number) : null);
const letterIn = (word: string): string | null => (/^[a-zæøå]$/.test(word) ? word : null);
const sectionIn = (word: string): string | null => (/^[1-9]\d*(?:-\d+)?(?: ?[a-z])?$/.test(word) ? word.replace(' ', '') : null);

const lettersFrom = (first: string, last: string): readonly string[] => range(first.charCodeAt(0), last.charCodeAt(0)).map((code) => String.fromCharCode(code));
const sectionsFrom = (first: string, last: string): readonly string[] | null => {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) return range(Number(first), Number(last)).map(String);
  const [from, to] = [/^(\d+)([a-z])$/.exec(first), /^(\d+)([a-z])$/.exec(last)];
  return from !== null && from[1] === to?.[1] ? lettersFrom(from[2] ?? '', to?.[2] ?? '').map((letter) => `${from[1] ?? ''}${letter}`) : null;
};

const SECTION = '[1-9]\\d*(?:-\\d+)?(?: ?[a-z](?![a-zæøå]))?';
const AND = '(?:\\s*,\\s*|\\s+og\\s+|\\s+til\\s+)';
const NEW = '(?:nytt|nye|ny|nåværende|noverande)';
const ORDINAL = `(?:${NEW} )?(?:${Object.keys(ORDINALS).join('|')})`;
const LETTER = `(?:${NEW} )?(?:bokstav )?[a-zæøå](?![a-zæøå])`;
const PHRASE = new RegExp(
  `^(?:${NEW} )?(?:§§?|paragraf) ?(?<sections>${SECTION}(?:${AND}(?:§ ?)?${SECTION})*)` +
    `(?: (?<paragraphs>${ORDINAL}(?:${AND}${ORDINAL})*) ledd)?` +
    `(?: (?:${NEW} )?bokstav(?:ane|ene)? (?<letters>${LETTER}(?:${AND}${LETTER})*))?` +
    `(?: (?<sentences>${ORDINAL}(?:${AND}${ORDINAL})*) (?:punktum|setning))?` +
    `(?<finer> (?:nr\\.|nummer|strekpunkt) ?\\d+)?$`,
  'iu',
);

const NEW_WORD = /\b(?:nytt|nye|ny)\b/iu;

/** The places that words such as "§ 23 første ledd bokstav c, e, f og h" name in a document; `null` when the words say anything else. */
export const placesNamed = (words: string, document: string): Named | null => {
  const groups = words.length > LONGEST_INSTRUCTION ? undefined : PHRASE.exec(words.trim())?.groups;
  if (groups === undefined) return null;
  const bare = (part: string | undefined): string => (part ?? '').replace(new RegExp(`\\b${NEW}\\b|§|\\bbokstav\\b`, 'giu'), ' ').replace(/\s+/g, ' ').trim();
  const sections = listed(bare(groups['sections']), sectionIn, sectionsFrom);
  const paragraphs = listed(bare(groups['paragraphs']), ordinalIn, range);
  const letters = listed(bare(groups['letters']), letterIn, lettersFrom);
  const sentences = listed(bare(groups['sentences']), ordinalIn, range);
  const unread = ([['paragraphs', paragraphs], ['letters', letters], ['sentences', sentences]] as const).some(
    ([name, found]) => groups[name] !== undefined && found === null,
  );
  if (sections === null || unread) return null;
  if ([sections, paragraphs, letters, sentences].reduce((product, one) => product * (one?.length ?? 1), 1) > MOST_PLACES) return null;
  let places: readonly Place[] = sections.map((section) => ({ document, section }));
  if (paragraphs !== null) places = places.flatMap((place) => paragraphs.map((paragraph) => ({ ...place, paragraph })));
  if (letters !== null) places = places.flatMap((place) => letters.map((letter) => ({ ...place, letter })));
  if (sentences !== null) places = places.flatMap((place) => sentences.map((sentence) => ({ ...place, sentence })));
  return { places, isNew: NEW_WORD.test(words) };
};

const START_OF_PLACE = /§§?\s*\d|\bparagraf \d/iu;

/**
 * Several places in a row, such as "§ 1 første ledd andre punktum, § 12 andre ledd og § 48"; `null` when a part of it is not understood.
 */
export const placesInRow = (words: string, document: string): readonly Place[] | null => {
  if (words.length > LONGEST_INSTRUCTION) return null;
  const places: Place[] = [];
  for (const piece of words.split(/(?:,|\bog\b|\bsamt\b)\s*(?=(?:opphevels?e[nr]? av |opphevinga? av |endringen[e]? i )?(?:§|paragraf ))/iu)) {
    const phrase = piece.trim().replace(/^(?:opphevels?e[nr]? av|opphevinga? av|endringen[e]? i) /iu, '').replace(/[.,]$/, '');
    if (phrase === '') continue;
    const named = placesNamed(phrase, document);
    if (named === null) return null;
    places.push(...named.places);
  }
  return places.length === 0 ? null : unique(places);
};

/** Whether some words are too long for an instruction. */
export const isTooLong = (words: string): boolean => words.length > LONGEST_INSTRUCTION;

/** Whether a text speaks of a section at all. */
export const namesSection = (text: string): boolean => START_OF_PLACE.test(text);

/** Places without those that stand twice. */
export const unique = (places: readonly Place[]): readonly Place[] => [...new Map(places.map((place) => [addressOf(place), place])).values()];

const ABBREVIATION = /(?:^|[\s(])(?:jf|nr|mv|bl\.a|f\.eks|pkt|ev|evt|ca|kgl|res|m\.m|m\.v|bokst)\.$/iu;

const LONGEST_ABBREVIATION = 10;

/** The sentences (punktum) of a text. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = [];
  for (const piece of text.trim().split(/(?<=\.)\s+(?=[A-ZÆØÅ§«])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last.slice(-LONGEST_ABBREVIATION))) sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece !== '') sentences.push(piece);
  }
  return sentences;
};
