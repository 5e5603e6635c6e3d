import { shown, type IsoDate } from '../calendar/isoDate.js';
import { commencementsOf, headerDates, inForceByClause, type Commencing, type InForce } from './commencement.js';
import { readInstruction, type Instruction } from './instruction.js';
import { paragraphsOf, sectionOf, type Section } from './consolidated.js';
import { childrenOf, findAll, hasClass, isList, wordsOf, type Element } from './markup.js';
import { documentNamedIn, namesSection, sentencesOf } from './norwegian.js';
import { placeOf, type Place } from './place.js';

/** What an instrument does with a place: it rewords it, puts it in, takes it out, gives it another number, or brings an adopted change into force. */
export type ChangeKind = 'changed' | 'added' | 'repealed' | 'moved' | 'commenced';

/** One change of one place. */
export interface Change {
  readonly kind: ChangeKind;
  readonly place: Place;
  /** The instrument, such as `lov/2025-06-20-35`. */
  readonly instrument: string;
  /** The part of the instrument the change stands in, such as `I`; `null` when it has no parts. */
  readonly part: string | null;
  /** The words that make the change: "§ 7 skal lyde:". */
  readonly instruction: string;
  /** The new words, with single spaces; `null` when there are none. */
  readonly text: string | null;
  /** The new words as paragraphs, where a whole section is given, or one whole paragraph; otherwise `null`. */
  readonly section: Section | null;
  /** Of a place that moves: where it goes, as an address or in words. */
  readonly to: string | null;
  /** When: one entry is the time; several are the times of which the file does not tell which; none is not told. */
  readonly inForce: readonly InForce[];
}

/** Something in an instrument that may change a text, and that was not understood. */
export interface Unread {
  readonly instrument: string;
  /** The Act or regulation it is about; `null` when that is not told. */
  readonly document: string | null;
  readonly words: string;
  readonly why: 'instruction' | 'chapter' | 'other-instrument' | 'no-change-found';
}

/** An instrument of Norsk Lovtidend, read. */
export interface Instrument {
  readonly kind: 'instrument';
  readonly id: string;
  readonly title: string;
  /** The Acts and regulations that the head of the file says it changes. */
  readonly changes: readonly string[];
  readonly changeList: readonly Change[];
  readonly unread: readonly Unread[];
  readonly commencing: readonly Commencing[];
  /** What the instrument says of its own commencement and of transition, in its own words. */
  readonly clauses: readonly string[];
}

/** The values of a field in the head of a file. */
export const headField = (root: Element, name: string): readonly string[] => {
  const [field] = findAll(root, (one) => one.name === 'dd' && hasClass(name)(one));
  if (field === undefined) return [];
  const items = findAll(field, ({ name: tag }) => tag === 'li').map((item) => wordsOf(item));
  return items.length > 0 ? items : [wordsOf(field)].filter((words) => words !== '');
};

const DOCUMENT_ID = /^(?:lov|forskrift)\/\d{4}-\d{2}-\d{2}(?:-\d+)?$/;

const isNewText = hasClass('legalP', 'numberedLegalP', 'futureLegalArticle', 'legalArticle', 'listArticle');
const isParagraph = (element: Element): boolean => hasClass('defaultP')(element) || isNewText(element) || element.name === 'p' || isList(element) || element.name === 'table';

/** The words of an instruction, without the list of new words that may stand in it. */
const wordsBefore = (element: Element): string => wordsOf(element, isList);

interface Draft extends Omit<Change, 'inForce' | 'text' | 'section'> {
  readonly texts: string[];
  section: Section | null;
  readonly on: IsoDate | null;
}

interface Reading {
  readonly instrument: string;
  readonly changes: Draft[];
  readonly unread: Unread[];
  readonly clauses: string[];
  document: string | null;
  part: string | null;
  /** The changes that the new words that follow belong to, and the elements with those words. */
  pending: readonly Draft[];
  given: Element[];
}

const draft = (reading: Reading, kind: ChangeKind, place: Place, instruction: string, to: string | null = null, on: IsoDate | null = null): Draft => {
  const made: Draft = { kind, place, instrument: reading.instrument, part: reading.part, instruction, to, on, texts: [], section: null };
  reading.changes.push(made);
  return made;
};

const notRead = (reading: Reading, words: string, why: Unread['why'], document: string | null = reading.document): void => {
  reading.unread.push({ instrument: reading.instrument, document, words, why });
};

/** The changes that an attribute such as `data-change-part` tells. */
const codedChanges = (reading: Reading, element: Element, instruction: string): readonly Draft[] => {
  const drafts: Draft[] = [];
  const add = (kind: ChangeKind, address: string, to: string | null = null): void => {
    const place = placeOf(address);
    if (place !== null) {
      drafts.push(draft(reading, kind, place, instruction, to));
      return;
    }
    const sections = findAll(element, hasClass('futureLegalArticle')).flatMap((article) => placeOf(`${address.split('/').slice(0, 2).join('/')}/${article.attributes['data-name'] ?? ''}`) ?? []);
    for (const one of sections) if (one.section !== undefined) drafts.push(draft(reading, kind, one, instruction, to));
    if (kind !== 'added' || sections.length === 0) notRead(reading, `${instruction} (${address})`, 'chapter', address.split('/').slice(0, 2).join('/'));
  };
  const addresses = (name: string): readonly string[] => (element.attributes[name] ?? '').split(/\s+/).filter((one) => one !== '');
  for (const address of addresses('data-change-part')) add('changed', address);
  for (const address of addresses('data-add-new-part')) add('added', address);
  for (const address of addresses('data-repeal-part')) add('repealed', address);
  for (const pair of addresses('data-move-part')) {
    const [from = '', to = ''] = pair.split(';;');
    add('moved', from, to);
  }
  return drafts;
};

const newTextsIn = (element: Element): readonly Element[] => childrenOf(element).filter((child) => isNewText(child) || isList(child));

const readCoded = (reading: Reading, element: Element): void => {
  const instruction = childrenOf(element).filter(hasClass('defaultP')).map(wordsBefore).join(' ') || wordsOf(element);
  const drafts = codedChanges(reading, element, instruction);
  if (drafts.length === 0 && reading.unread.at(-1)?.words.startsWith(instruction) !== true) notRead(reading, instruction, 'instruction');
  const lists = childrenOf(element).filter(hasClass('defaultP')).flatMap((paragraph) => findAll(paragraph, isList));
  const given = [...lists, ...newTextsIn(element)];
  shareOut(drafts, given);
  settle(reading);
};

/** Gives a change the new words in an element: of a section without its heading. */
const give = (one: Draft, element: Element): void => {
  const isSection = hasClass('futureLegalArticle', 'legalArticle')(element);
  if (!isSection) {
    one.texts.push(wordsOf(element));
    const { paragraph, letter, sentence } = one.place;
    if (paragraph !== undefined && letter === undefined && sentence === undefined) one.section = paragraphsOf([element]);
    return;
  }
  const section = sectionOf(element);
  if (one.place.paragraph === undefined && element.attributes['data-name']?.replace(/\s/g, '') === `§${one.place.section ?? ''}`) one.section = section;
  const words = section.map((paragraph) => paragraph.words).join(' ');
  if (words !== '') one.texts.push(words);
};

/** Shares new words out among changes: one for each where there are as many, otherwise all to all. */
const shareOut = (drafts: readonly Draft[], given: readonly Element[]): void => {
  const takers = drafts.filter(({ kind }) => kind === 'changed' || kind === 'added');
  const items = given.flatMap((element) => (isList(element) ? childrenOf(element).filter(({ name }) => name === 'li') : []));
  const shares = given.length === 1 && items.length === takers.length ? items : given;
  takers.forEach((one, index) => {
    for (const element of shares.length === takers.length ? [shares[index] as Element] : shares) give(one, element);
  });
};

/** Ends what the words that follow an instruction belong to. */
const settle = (reading: Reading): void => {
  shareOut(reading.pending, reading.given);
  reading.pending = [];
  reading.given = [];
};

const begin = (reading: Reading, instruction: Instruction, words: string): void => {
  const { kind, named, to, on } = instruction;
  reading.pending = named.places.map((place) => draft(reading, kind, place, words, to, on));
};

/** A text outside the marked changes: an instruction in words, new words, or a clause on commencement. */
const readWords = (reading: Reading, element: Element): void => {
  const words = isList(element) ? '' : wordsBefore(element);
  const takesText = reading.pending.some(({ kind }) => kind === 'changed' || kind === 'added');
  if (takesText && (isNewText(element) || isList(element)) && !IN_FORCE.test(words)) {
    reading.given.push(element);
    return;
  }
  const named = documentNamedIn(words);
  const isIntroduction = named !== null && /^i (?:\S+ )?(?:lov|forskrift)/iu.test(words);
  if (isIntroduction) reading.document = named;
  const instruction = readInstruction(words, reading.document);
  if (instruction !== null) {
    settle(reading);
    begin(reading, instruction, words);
    reading.given = [...findAll(element, isList)];
    return;
  }
  if (isIntroduction && /(?:endring|endringar|endringer)(?: .*)?:?$/iu.test(words) && !namesSection(words)) {
    settle(reading);
    return;
  }
  settle(reading);
  const items = findAll(element, ({ name }) => name === 'li').map((item) => wordsOf(item));
  const lines = [...sentencesOf(words), ...items.flatMap(sentencesOf)];
  for (const line of lines) readClause(reading, line);
};

/** The instrument speaking of itself, not new words for another. */
const IN_FORCE = /^(?:Forskriften|Forskrifta|Loven|Lova|Endringene|Endringane)(?: her)? (?:trer i kraft|trår i kraft|gjelder fra|gjeld frå|tek til å gjelde)/iu;
const CHANGES_SOMETHING = /\b(?:skal lyde|skal lyda|oppheves|oppheva|opphevast|blir|vert|endres|endrast|tilføyes|utgår|erstattes|byttes|strykes|rettes|føyes til|settes inn|skal(?: \S+){0,6} (?:endres|erstattes|byttes|rettes))\b/iu;
const OF_TIME = /^[^«"]*\b(?:trer i kraft|trår i kraft|settes i kraft|tek til å gjelde|tar til å gjelde|gjelder (?:fra|for|ikke)|gjeld (?:frå|for|ikkje))(?!\p{L})/iu;

const readClause = (reading: Reading, line: string): void => {
  const instruction = readInstruction(line, reading.document);
  if (instruction !== null) {
    begin(reading, instruction, line);
    settle(reading);
    if (instruction.on !== null) reading.clauses.push(line);
    return;
  }
  if ((CHANGES_SOMETHING.test(line) || namesSection(line)) && (!OF_TIME.test(line) || /skal ly(?:de|da)/iu.test(line))) notRead(reading, line, 'instruction', documentNamedIn(line) ?? reading.document);
  else reading.clauses.push(line);
};

const walk = (reading: Reading, element: Element): void => {
  for (const child of childrenOf(element)) {
    if (/^h[1-6]$/.test(child.name) || child.name === 'footer') continue;
    if (child.name === 'section') {
      const outer = { part: reading.part, document: reading.document };
      reading.part = reading.part ?? /^kap(.+)$/.exec(child.attributes['data-name'] ?? '')?.[1] ?? null;
      settle(reading);
      walk(reading, child);
      settle(reading);
      Object.assign(reading, outer);
    } else if (hasClass('document-change')(child)) {
      const outer = reading.document;
      const named = child.attributes['data-document'] ?? '';
      reading.document = DOCUMENT_ID.test(named) ? named : outer;
      walk(reading, child);
      reading.document = outer;
    } else if (hasClass('change')(child)) readCoded(reading, child);
    else if (isParagraph(child)) readWords(reading, child);
    else walk(reading, child);
  }
};

/** The small list at the top of an Act that changes several others: it names them, and changes nothing. */
const isSummary = (element: Element): boolean => element.attributes['data-text-size'] === 'small';

const withoutSummary = (element: Element): Element => ({ ...element, children: element.children.filter((child) => typeof child === 'string' || !isSummary(child)) });

/**
 * Reads an instrument of Norsk Lovtidend: every change it makes, and what was not understood.
 *
 * Where Lovdata has marked the changes with their addresses, the addresses are read; where it has not, the words that make the change are.
 *
 * @throws RangeError when the head has no `refid`
 */
export const readInstrument = (root: Element, main: Element): Instrument => {
  const [id] = headField(root, 'refid');
  if (id === undefined || !DOCUMENT_ID.test(id)) throw new RangeError(`text: the head of the file has no refid of an Act or a regulation, but ${shown(id ?? null)}`);
  const named = headField(root, 'changesToDocuments').filter((one) => DOCUMENT_ID.test(one));
  const title = headField(root, 'title')[0] ?? '';
  const reading: Reading = { instrument: id, changes: [], unread: [], clauses: [], document: named.length === 1 ? (named[0] as string) : null, part: null, pending: [], given: [] };
  const dates = headerDates(headField(root, 'dateInForce').join(', '));
  const commencing = commencementsOf(title, id, withoutSummary(main), headField(root, 'basedOn'), named, dates);
  if (commencing === null) walk(reading, withoutSummary(main));
  settle(reading);
  const told = inForceByClause(reading.clauses, reading.changes.map(({ place }) => place), id, dates);
  const changeList = reading.changes.map(({ texts, on, ...change }): Change => ({
    ...change,
    text: texts.length === 0 ? null : texts.join(' '),
    inForce: on === null ? told(change) : [{ from: on }],
  }));
  const unread = [...reading.unread];
  for (const document of named) {
    const found = changeList.some(({ place }) => place.document === document) || unread.some((one) => one.document === document) || commencing !== null;
    if (!found) unread.push({ instrument: id, document, words: title, why: 'no-change-found' });
  }
  const clauses = commencing === null ? reading.clauses : commencing.map(({ words }) => words);
  return { kind: 'instrument', id, title, changes: named, changeList, unread, commencing: commencing ?? [], clauses };
};
