import { masked } from '../calendar/masked.js';
import { childrenOf, findAll, hasClass, isList, wordsOf, type Element } from './markup.js';
import { sentencesOf } from './norwegian.js';
import type { Place } from './place.js';

/** A paragraph (ledd): its sentences before any list, and the items of the list by their letters. */
interface Paragraph {
  readonly sentences: readonly string[];
  readonly letters: ReadonlyMap<string, string>;
  /** All of it. */
  readonly words: string;
}

/** The paragraphs of a section. */
export type Section = readonly Paragraph[];

/** A consolidated Act or regulation, read. */
export interface ConsolidatedText {
  readonly kind: 'consolidated';
  readonly id: string;
  readonly title: string;
  readonly sections: ReadonlyMap<string, Section>;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøå';

const lettersOf = (lists: readonly Element[]): ReadonlyMap<string, string> => {
  const items = lists.flatMap((list) => childrenOf(list).filter(({ name }) => name === 'li'));
  return new Map(
    items.map((item, index) => {
      const label = /^([a-zæøå])[.)]?$/u.exec((item.attributes['data-name'] ?? '').trim())?.[1];
      return [label ?? ALPHABET[index] ?? String(index), wordsOf(item)];
    }),
  );
};

/** Words with the number of the paragraph taken off, where the text prints it: "(1) …". */
const withoutNumber = (words: string): string => words.replace(/^\(\d+\) /, '');

const paragraphOf = (elements: readonly Element[]): Paragraph => {
  const lists = elements.flatMap((element) => (isList(element) ? [element] : findAll(element, isList)));
  const before = elements.map((element) => (isList(element) ? '' : wordsOf(element, isList))).join(' ').trim();
  return {
    sentences: sentencesOf(withoutNumber(before)),
    letters: lettersOf(lists),
    words: withoutNumber(elements.map((element) => wordsOf(element)).join(' ').trim()),
  };
};

const isParagraph = hasClass('legalP', 'numberedLegalP');

/** The paragraphs in some elements: what stands outside a paragraph, such as a list or a table, belongs to the paragraph before. */
export const paragraphsOf = (elements: readonly Element[]): Section => {
  const gathered: Element[][] = [];
  for (const element of elements) {
    if (isParagraph(element) || gathered.length === 0) gathered.push([element]);
    else gathered.at(-1)?.push(element);
  }
  return gathered.map(paragraphOf).filter(({ words }) => words !== '');
};

/** No words of the section: its heading, notes, footnotes, and words that are not in force yet. */
const isBeside = hasClass('changesToParent', 'footnotes', 'legalArticleHeader', 'futureLegalArticleHeader', 'futureLegalArticle');

/** The paragraphs of a section. */
export const sectionOf = (article: Element): Section => paragraphsOf(childrenOf(article).filter((child) => !isBeside(child)));

/** Where the words of a place stand in a section; `null` when it has no such place. */
export const wordsAt = (section: Section, { paragraph, letter, sentence }: Place): string | null => {
  if (paragraph === undefined && letter === undefined && sentence === undefined) return section.map(({ words }) => words).join(' ');
  const found = section[(paragraph ?? 1) - 1];
  if (found === undefined) return null;
  const inLetter = letter === undefined ? undefined : found.letters.get(letter);
  if (letter !== undefined && inLetter === undefined) return null;
  if (sentence === undefined) return inLetter ?? found.words;
  return (inLetter === undefined ? found.sentences : sentencesOf(inLetter))[sentence - 1] ?? null;
};

/** Reads a consolidated Act or regulation: its sections, without notes on changes, footnotes, and words that are not in force yet. */
export const readConsolidated = (id: string, title: string, main: Element): ConsolidatedText => {
  const sections = new Map<string, Section>();
  for (const article of findAll(main, hasClass('legalArticle'))) {
    const number = /^§\s*(\S.*)$/u.exec((article.attributes['data-name'] ?? '').trim())?.[1]?.replace(/\s/g, '');
    if (number === undefined) continue;
    if (sections.has(number)) throw new RangeError(`text: has § ${masked(number)} twice`);
    sections.set(number, sectionOf(article));
  }
  return { kind: 'consolidated', id, title, sections };
};
