import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { parseAddress } from '../../src/law/address.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, YEARLY_REPORT_2024, type Part, type Pin } from '../../src/law/provision.js';

// Reads the official texts where they lie beside the repository, and finds the place that a pin points to.
// The texts themselves are never part of the project.

const folder = new URL('../../../shared/', import.meta.url);
const lawFolder = new URL('law/', folder);

/** Whether the official texts are there. */
export const present = existsSync(new URL('lov-2020-11-06-127.md', lawFolder));

// --- What the texts are made of ---

/** A paragraph (ledd): its sentences before any list, and the items of the list. */
interface Paragraph {
  readonly sentences: readonly string[];
  readonly letters: readonly string[];
  /** Whether a list may be hidden in it, its items run together. */
  readonly runTogether: boolean;
}

interface Section {
  readonly paragraphs: readonly Paragraph[];
  readonly changes: readonly FootnoteChange[];
}

/** One change as the footnote under a section tells it. */
interface FootnoteChange {
  readonly kind: 'added' | 'changed' | 'repealed';
  /** Whether the consolidated text has it: it is told in the past tense. */
  readonly applied: boolean;
  readonly instrument: string;
  /** `null`: the King decides when. */
  readonly inForce: IsoDate | null;
  readonly scope: readonly Touched[] | null;
  readonly formerNumber: string | null;
}

/** A part of a section that a change touches; `onwards` where what follows got a new number. */
interface Touched extends Part {
  readonly onwards?: boolean;
}

/** The text that one amendment gave to a section or a part of it. */
interface HistoryText {
  readonly section: string;
  readonly instrument: string;
  readonly recordedOn: IsoDate;
  readonly touched: readonly Touched[];
  readonly paragraphs: readonly Paragraph[];
}

/** A change of a section: when, what it touched, and whether the consolidated text has it. */
interface Change {
  readonly inForce: IsoDate | null;
  readonly kind: 'added' | 'changed' | 'repealed';
  readonly applied: boolean;
  readonly touched: readonly Touched[];
  readonly instrument: string;
  readonly formerNumber: string | null;
}

interface OfficialText {
  readonly sections: ReadonlyMap<string, Section>;
  /** The chapter of each section, and the note under each chapter's heading. */
  readonly chapterOf: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly history: readonly HistoryText[];
  readonly historyIndex: ReadonlyMap<string, readonly string[]>;
}

const WHOLE: Touched = {};

// --- Reading: dates, footnotes, instructions ---

const MONTHS: Readonly<Record<string, string>> = {
  jan: '01', feb: '02', mar: '03', mars: '03', apr: '04', april: '04', mai: '05', juni: '06',
  juli: '07', aug: '08', sep: '09', okt: '10', nov: '11', des: '12',
};

const dateFrom = (day: string, month: string, year: string): IsoDate => {
  const number = MONTHS[month.toLowerCase()];
  if (number === undefined) throw new Error(`the official texts have an unknown month: ${month}`);
  return `${year}-${number}-${day.padStart(2, '0')}` as IsoDate;
};

const ORDINALS = ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'åttende', 'niende', 'tiende'];
const ordinal = (word: string): number => (word === 'annet' ? 2 : word === 'sjuende' ? 7 : ORDINALS.indexOf(word) + 1);

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The numbers in "fjerde og nytt femte" or "andre til fjerde", and whether one of them is new. */
const numbersIn = (words: string): { readonly numbers: readonly number[]; readonly isNew: boolean } => {
  const isNew = /\bnye?\b|\bnytt\b/.test(words);
  const span = /(\p{L}+) til (\p{L}+)/u.exec(words);
  if (span !== null) return { numbers: range(ordinal(span[1] ?? ''), ordinal(span[2] ?? '')), isNew };
  return { numbers: words.split(/[\s,]+/).map(ordinal).filter((n) => n > 0), isNew };
};

const ORDINAL_LIST = '((?:(?:nytt|ny|og|til|første|andre|annet|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende)[,\\s]+)+)';

/** The parts that "første ledd bokstav d", "§ 40 tredje ledd tredje og fjerde punktum" and the like name. */
const partsIn = (words: string): readonly Touched[] => {
  const paragraphs = numbersIn(new RegExp(`${ORDINAL_LIST}ledd`).exec(words)?.[1] ?? '');
  const sentences = numbersIn(new RegExp(`${ORDINAL_LIST}punktum`).exec(words)?.[1] ?? '');
  const letterWords = /bokstav ((?:(?:ny|bokstav|og|[a-z](?![a-zæøå]))[,\s]*)+)/.exec(words)?.[1] ?? '';
  const letters = letterWords.split(/[\s,]+/).filter((word) => /^[a-z]$/.test(word));
  const removed = words.includes('oppheves');
  const inParagraph = paragraphs.numbers.length > 0 ? paragraphs.numbers : sentences.numbers.length + letters.length > 0 ? [1] : [];
  if (inParagraph.length === 0) return [WHOLE];
  return inParagraph.flatMap((paragraph): Touched[] => {
    if (sentences.numbers.length > 0) {
      return sentences.numbers.map((sentence) => ({ paragraph, sentence, onwards: removed || sentences.isNew }));
    }
    if (letters.length > 0) return letters.map((letter) => ({ paragraph, letter, onwards: removed || letterWords.includes('ny ') }));
    return [{ paragraph, onwards: removed || paragraphs.isNew }];
  });
};

const sectionNumber = (number: string): string => number.replace(' ', '');

const INSTRUMENT_IN_NOTE =
  /(?:(\p{L}+)(?: ved)? (lov|lover|forskrift|forskrifter) )?(\d{1,2})\.? (\p{L}+) (\d{4}) nr\. (\d+)(?: \(([^)]*)\))?/gu;

const readFootnote = (footnote: string): readonly FootnoteChange[] => {
  const changes: FootnoteChange[] = [];
  let verb = '';
  let document = '';
  for (const [, newVerb, newDocument, day, month, year, number, brackets = ''] of footnote.matchAll(INSTRUMENT_IN_NOTE)) {
    verb = newVerb?.toLowerCase() ?? verb;
    document = newDocument?.startsWith('forskrift') ? 'forskrift' : newDocument?.startsWith('lov') ? 'lov' : document;
    const kind = verb.startsWith('tilføy') ? 'added' : verb.startsWith('opphev') ? 'repealed' : verb.startsWith('endre') ? 'changed' : null;
    if (kind === null) continue;
    const made = dateFrom(day ?? '', month ?? '', year ?? '');
    const commenced = /(?:i kraft|ikr\.) (\d{1,2}) (\p{L}+) (\d{4})/u.exec(brackets);
    const scope = /gjelder (.*)$/.exec(brackets)?.[1];
    const former = /tidligere § (\d+ ?[a-z]?)/.exec(brackets)?.[1];
    changes.push({
      kind,
      applied: !verb.endsWith('s'),
      instrument: `${document}/${made}-${number ?? ''}`,
      inForce: brackets.includes('fra den tid') ? null : commenced === null ? made : dateFrom(commenced[1] ?? '', commenced[2] ?? '', commenced[3] ?? ''),
      scope: scope === undefined ? null : scope.split(/ og (?=\p{L}+ ledd \p{L}+ punktum)/u).flatMap(partsIn),
      formerNumber: former === undefined ? null : sectionNumber(former.trim()),
    });
  }
  return changes;
};

// --- Reading: paragraphs and sentences ---

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ([,.;)])/g, '$1').trim();

const ABBREVIATION = /(?:^|[\s(])(?:jf|nr|mv|bl\.a|f\.eks|pkt|ev|ca)\.$/;

/** The sentences (punktum) of a text. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = [];
  for (const piece of tidy(text).split(/(?<=\.)\s+(?=[A-ZÆØÅ§«])/)) {
    const last = sentences[sentences.length - 1];
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
};

const paragraphOf = (text: string): Paragraph => ({ sentences: sentencesOf(text), letters: [], runTogether: /:\p{L}/u.test(text) });

/** The paragraphs of a text that was stored without space between them, so that one begins right after the full stop of another. */
export const paragraphsRunTogether = (text: string): readonly Paragraph[] =>
  text.split(/(?<=\.)(?=[A-ZÆØÅ§])/).map(paragraphOf);

const blocksOf = (lines: readonly string[]): readonly string[] => lines.join('\n').split(/\n\s*\n/).map((block) => block.trim()).filter((block) => block !== '');

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');

const HEADING = /^§ (\d+(?: ?[a-z])?)\.\s*(.*)$/s;

// --- Reading: the consolidated text ---

const readSection = (blocks: readonly string[]): Section => {
  const paragraphs: Paragraph[] = [];
  const changes: FootnoteChange[] = [];
  for (const block of blocks) {
    if (block.startsWith('*')) changes.push(...readFootnote(tidy(block.replaceAll('*', ''))));
    else if (block.startsWith('- ')) {
      const letters = block.split(/\n(?=- )/).map((item) => tidy(item.slice(2)));
      const before = paragraphs.pop() ?? paragraphOf('');
      paragraphs.push({ ...before, letters });
    } else paragraphs.push(paragraphOf(block));
  }
  return { paragraphs, changes };
};

const readConsolidated = (text: string): Pick<OfficialText, 'sections' | 'chapterOf' | 'notes'> => {
  const sections = new Map<string, Section>();
  const chapterOf = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const chapter of withoutFrontMatter(text).split(/^## /m).slice(1)) {
    const name = /^Kapittel (\d+[A-Z]?)/.exec(chapter)?.[1] ?? '';
    const [opening = '', ...rest] = chapter.split(/^#### /m);
    notes.set(name, tidy(blocksOf(opening.split('\n').slice(1)).join(' ')));
    for (const section of rest) {
      const [heading = '', ...lines] = section.split('\n');
      const number = sectionNumber(HEADING.exec(heading)?.[1] ?? '');
      const blocks = blocksOf(lines);
      sections.set(number, readSection(blocks));
      chapterOf.set(number, name);
      notes.set(`§${number}`, tidy(blocks.filter((block) => block.startsWith('*')).join(' ')));
    }
  }
  return { sections, chapterOf, notes };
};

// --- Reading: the history ---

const FOREIGN_BLOCK = /^(?:I følgende bestemmelser skal|Gjeldende § |Den siste av bokstavene)/;

/** The sections that stand whole in the quoted text of an amendment, each under its heading. */
const wholeSectionsIn = (blocks: readonly string[]): ReadonlyMap<string, readonly Paragraph[]> => {
  const found = new Map<string, { heads: string[]; after: string[] }>();
  let current: { heads: string[]; after: string[] } | undefined;
  for (const block of blocks) {
    if (FOREIGN_BLOCK.test(block)) break;
    const heading = HEADING.exec(block);
    if (heading === null) current?.after.push(block);
    else {
      const number = sectionNumber(heading[1] ?? '');
      current = found.get(number) ?? { heads: [], after: [] };
      current.heads.push(heading[2] ?? '');
      found.set(number, current);
    }
  }
  return new Map(
    [...found].map(([number, { heads, after }]): [string, readonly Paragraph[]] => {
      // Stored twice: first the heading and all the text in one piece, then the heading alone.
      const [first = '', title] = heads;
      const body = title !== undefined && first.startsWith(title) ? paragraphsRunTogether(first.slice(title.length)) : [];
      return [number, [...body, ...after.map(paragraphOf)]];
    }),
  );
};

const readHistory = (text: string): Pick<OfficialText, 'history' | 'historyIndex'> => {
  const history: HistoryText[] = [];
  const index = new Map<string, string[]>();
  for (const chunk of text.split(/^### /m).slice(1)) {
    const head = /^(\d{4}-\d{2}-\d{2}) — ((?:lov|forskrift)\/\S+)/.exec(chunk);
    if (head === null) continue;
    const recordedOn = head[1] as IsoDate;
    const instrument = head[2] ?? '';
    const instruction = tidy(/^\*(.*)\*$/m.exec(chunk)?.[1] ?? '');
    const quoted = chunk.split('\n').filter((line) => line.startsWith('>')).map((line) => line.replace(/^> ?/, ''));
    const blocks = blocksOf(quoted);
    const whole = wholeSectionsIn(blocks);
    const before = history.length;
    for (const [section, paragraphs] of whole) history.push({ section, instrument, recordedOn, touched: [WHOLE], paragraphs });
    const named = /§ (\d+(?: ?[a-z](?![a-zæøå]))?)(.*)$/.exec(instruction.replace(/^I (?:lov|forskrift) .*? skal /, ''));
    if (named !== null && whole.size === 0 && !instruction.startsWith('Nåværende')) {
      const own = blocks.slice(0, blocks.findIndex((block) => FOREIGN_BLOCK.test(block)) >>> 0);
      history.push({
        section: sectionNumber(named[1] ?? ''),
        instrument,
        recordedOn,
        touched: partsIn(named[2] ?? ''),
        paragraphs: own.map(paragraphOf),
      });
    }
    for (const { section } of history.slice(before)) index.set(section, [...(index.get(section) ?? []), instrument]);
  }
  return { history, historyIndex: index };
};

// --- The two texts, the instruments and the report ---

const readLaw = (name: string): string => readFileSync(new URL(name, lawFolder), 'utf8');

/** The words of an Act or regulation as it was announced in Norsk Lovtidend, without the marks. */
export const announcement = (name: string): string => readLaw(`lovtidend-2025/${name}`).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const officialText = (consolidated: string, history: string): OfficialText => ({
  ...readConsolidated(readLaw(consolidated)),
  ...readHistory(readLaw(history)),
});

const texts: ReadonlyMap<string, OfficialText> = present
  ? new Map([
      [INTEGRATION_ACT, officialText('lov-2020-11-06-127.md', 'historie-integreringsloven.md')],
      [INTEGRATION_REGULATION, officialText('forskrift-2020-12-15-2912.md', 'historie-integreringsforskriften.md')],
    ])
  : new Map();

/** The numbers of the footnotes of the report for 2024, found in order, each at the beginning of a line. */
const reportFootnotes = (): ReadonlySet<number> => {
  const file = new URL('statistics/imdi-report-2024.txt', folder);
  const found = new Set<number>();
  if (!existsSync(file)) return found;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith(`${String(found.size + 1)} `)) found.add(found.size + 1);
  }
  return found;
};

/** Every Act and regulation that the two texts, their histories and the announcements name, with the days each is said to be in force. */
const instrumentsNamed = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>();
  const add = (instrument: string, day: string | null): void => {
    const days = named.get(instrument) ?? new Set<string>();
    if (day !== null) days.add(day);
    named.set(instrument, days);
  };
  for (const { notes } of texts.values()) {
    for (const note of notes.values()) {
      let document = 'lov';
      for (const [, , newDocument, day, month, year, number, brackets = ''] of note.matchAll(INSTRUMENT_IN_NOTE)) {
        document = newDocument === undefined ? document : newDocument.startsWith('lov') ? 'lov' : 'forskrift';
        const made = dateFrom(day ?? '', month ?? '', year ?? '');
        const commenced = /(?:i kraft|ikr\.) (\d{1,2}) (\p{L}+) (\d{4})/u.exec(brackets);
        add(`${document}/${made}-${number ?? ''}`, commenced === null ? made : dateFrom(commenced[1] ?? '', commenced[2] ?? '', commenced[3] ?? ''));
        for (const [, kind, d, m, y, n] of brackets.matchAll(/(lov|forskrift) (\d{1,2}) (\p{L}+) (\d{4}) nr\. (\d+)/gu)) {
          add(`${kind ?? ''}/${dateFrom(d ?? '', m ?? '', y ?? '')}-${n ?? ''}`, null);
        }
      }
    }
  }
  for (const { history } of texts.values()) for (const { instrument } of history) add(instrument, null);
  const announcements = new URL('lovtidend-2025/', lawFolder);
  for (const file of existsSync(announcements) ? readdirSync(announcements) : []) {
    const [, kind, year, month, day, number] = /^(nl|sf)-(\d{4})(\d{2})(\d{2})-0*(\d+)\.xml$/.exec(file) ?? [];
    if (kind !== undefined) add(`${kind === 'nl' ? 'lov' : 'forskrift'}/${year ?? ''}-${month ?? ''}-${day ?? ''}-${number ?? ''}`, null);
  }
  return named;
};

const footnotes = present ? reportFootnotes() : new Set<number>();
const instruments = present ? instrumentsNamed() : new Map<string, ReadonlySet<string>>();

// --- Changes of a section over time ---

const samePart = (a: Touched, b: Touched): boolean => a.paragraph === b.paragraph && a.letter === b.letter && a.sentence === b.sentence;

/** What a change does to a place: it has all of it, something inside it, or nothing. */
const reach = (touched: Touched, place: Part): 'all' | 'inside' | 'none' => {
  if (touched.paragraph === undefined) return 'all';
  if (place.paragraph === undefined) return 'inside';
  const whole = touched.letter === undefined && touched.sentence === undefined;
  if (place.paragraph !== touched.paragraph) return whole && touched.onwards === true && place.paragraph > touched.paragraph ? 'all' : 'none';
  if (whole) return 'all';
  if (place.letter === undefined && place.sentence === undefined) return 'inside';
  if (touched.letter !== undefined) {
    if (place.letter === undefined) return 'none';
    return place.letter === touched.letter || (touched.onwards === true && place.letter > touched.letter) ? 'all' : 'none';
  }
  if (place.letter !== undefined || place.sentence === undefined || touched.sentence === undefined) return 'none';
  return place.sentence === touched.sentence || (touched.onwards === true && place.sentence > touched.sentence) ? 'all' : 'none';
};

const reachOf = (change: { readonly touched: readonly Touched[] }, place: Part): 'all' | 'inside' | 'none' => {
  const reaches = change.touched.map((touched) => reach(touched, place));
  return reaches.includes('all') ? 'all' : reaches.includes('inside') ? 'inside' : 'none';
};

/** Whether a text of the history belongs to a change told in a footnote. */
const tells = (change: FootnoteChange, text: HistoryText): boolean =>
  change.instrument === text.instrument &&
  change.kind !== 'repealed' &&
  (change.scope === null || text.touched.some((touched) => change.scope?.some((scoped) => samePart(scoped, touched))));

const changesOf = (text: OfficialText, number: string): readonly Change[] => {
  const told = text.sections.get(number)?.changes ?? [];
  const texts = text.history.filter(({ section }) => section === number);
  const fromFootnote = told.map((change): Change => {
    const own = texts.filter((one) => tells(change, one));
    const wholly = change.kind !== 'changed' || own.length === 0;
    return { ...change, touched: wholly ? (change.scope ?? [WHOLE]) : own.flatMap(({ touched }) => touched) };
  });
  // Amendments younger than the footnotes; the history of the Regulation is kept by the day in force.
  const untold = texts
    .filter((one) => one.instrument.startsWith('forskrift/') && !told.some((change) => change.instrument === one.instrument))
    .map((one): Change => ({ inForce: one.recordedOn, kind: 'changed', applied: false, touched: one.touched, instrument: one.instrument, formerNumber: null }));
  return [...fromFootnote, ...untold];
};

const inForceOf = (text: OfficialText, one: HistoryText): readonly (IsoDate | null)[] => {
  const told = (text.sections.get(one.section)?.changes ?? []).filter((change) => tells(change, one));
  if (told.length > 0) return told.map(({ inForce }) => inForce);
  return one.instrument.startsWith('forskrift/') ? [one.recordedOn] : [];
};

const START: IsoDate = '2021-01-01';

/** The days on which a place got a wording, the first day of the Act and the Regulation among them if the section is as old. */
const wordingsOf = (changes: readonly Change[], place: Part): readonly IsoDate[] => {
  const since = changes.flatMap((change) => (change.inForce !== null && reachOf(change, place) !== 'none' ? [change.inForce] : []));
  return changes[0]?.kind === 'added' || changes.some(({ formerNumber }) => formerNumber !== null) ? since : [START, ...since];
};

// --- Finding the place ---

/** What was found where a pin points. */
export type Found =
  | { readonly kind: 'text'; readonly in: 'consolidated' | 'history' | 're-enactment'; readonly text: string }
  | { readonly kind: 'document' }
  /** The place may well exist, but its text in that wording does not lie in the folder, or only in part. */
  | { readonly kind: 'not-held'; readonly why: string }
  /** There is no such place, or it has had no such wording. */
  | { readonly kind: 'nothing'; readonly why: string };

const textOf = ({ sentences, letters }: Paragraph): string => [...sentences, ...letters].join(' ');

/** The words of a place in a section's paragraphs, or what is missing. */
const locate = (paragraphs: readonly Paragraph[], { paragraph, letter, sentence }: Part): { text: string } | { missing: string } | { hidden: string } => {
  if (paragraph === undefined && letter === undefined && sentence === undefined) return { text: paragraphs.map(textOf).join(' ') };
  if (paragraph === undefined && paragraphs.length > 1) return { missing: 'it has more than one paragraph, and the pin names none' };
  const found = paragraphs[(paragraph ?? 1) - 1];
  if (found === undefined) return { missing: `it has ${String(paragraphs.length)} paragraphs` };
  if (letter !== undefined) {
    if (found.runTogether) return { hidden: 'the letters are stored run together' };
    const item = found.letters['abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter)];
    if (item === undefined) return { missing: `the paragraph has ${String(found.letters.length)} letters` };
    const inItem = sentence === undefined ? item : sentencesOf(item)[sentence - 1];
    return inItem === undefined ? { missing: `the letter has ${String(sentencesOf(item).length)} sentences` } : { text: inItem };
  }
  if (sentence === undefined) return { text: textOf(found) };
  const said = found.sentences[sentence - 1];
  return said === undefined ? { missing: `the paragraph has ${String(found.sentences.length)} sentences` } : { text: said };
};

/** The words of a place in what an amendment gave; `null` where the amendment did not give that place. */
const locateInHistory = (one: HistoryText, place: Part): ReturnType<typeof locate> | null => {
  if (one.touched.some(({ paragraph }) => paragraph === undefined)) return one.paragraphs.length === 0 ? null : locate(one.paragraphs, place);
  const at = one.touched.findIndex((touched) => touched.paragraph === place.paragraph && reach({ ...touched, onwards: false }, place) === 'all');
  const touched = one.touched[at];
  const given = one.paragraphs[one.touched.length === one.paragraphs.length ? at : 0];
  if (touched === undefined || given === undefined) return null;
  if (touched.sentence !== undefined) {
    const said = one.touched.length === one.paragraphs.length ? given.sentences.join(' ') : given.sentences[at];
    return said === undefined ? null : { text: said };
  }
  if (touched.letter !== undefined) return one.touched.length === 1 ? { text: textOf(given) } : { hidden: 'the letters are stored run together' };
  return place.sentence === undefined && place.letter === undefined ? { text: textOf(given) } : locate([given], { ...place, paragraph: 1 });
};

const found = (result: ReturnType<typeof locate>, where: 'consolidated' | 'history' | 're-enactment'): Found => {
  if ('text' in result) return { kind: 'text', in: where, text: result.text };
  return 'missing' in result ? { kind: 'nothing', why: `no such place: ${result.missing}` } : { kind: 'not-held', why: result.hidden };
};

/** Where the section that bore a number on a day stands now, and its changes; `null` where no section bore it. */
const sectionBearing = (text: OfficialText, number: string, day: IsoDate): { readonly now: string; readonly changes: readonly Change[] } | null => {
  const leftLater = (change: Change): boolean => change.formerNumber !== null && change.inForce !== null && change.inForce > day;
  const candidates = [...text.sections.keys()].flatMap((now) => {
    const changes = changesOf(text, now);
    const left = changes.find((change) => leftLater(change) && change.formerNumber === number);
    return left === undefined ? [] : [{ now, changes: changes.filter((change) => !leftLater(change)), until: left.inForce ?? '' }];
  });
  const [moved] = candidates.sort((a, b) => (a.until < b.until ? -1 : 1));
  if (moved !== undefined) return moved;
  const changes = changesOf(text, number);
  return text.sections.has(number) && !changes.some(leftLater) ? { now: number, changes } : null;
};

const inSection = (text: OfficialText, asked: string, place: Part, wording: IsoDate): Found => {
  const bearing = sectionBearing(text, asked, wording);
  if (bearing === null) {
    const later = text.sections.get(asked)?.changes.find(({ formerNumber }) => formerNumber !== null);
    const why = later === undefined ? `there is no § ${asked}` : `what is § ${asked} now was § ${String(later.formerNumber)} until ${String(later.inForce)}`;
    return { kind: 'nothing', why };
  }
  const { now: number, changes } = bearing;
  const section = text.sections.get(number);
  if (section === undefined) return { kind: 'nothing', why: `there is no § ${number}` };
  const wordings = wordingsOf(changes, place);
  if (!wordings.includes(wording)) {
    return { kind: 'nothing', why: `the place got no wording on ${wording}, but on ${wordings.length === 0 ? 'no day' : wordings.join(', ')}` };
  }
  const onTheDay = changes.filter((change) => change.inForce === wording && reachOf(change, place) !== 'none');
  if (onTheDay.length > 0 && onTheDay.every(({ kind }) => kind === 'repealed')) {
    const names = place.paragraph ?? place.letter ?? place.sentence;
    return names === undefined ? { kind: 'text', in: 'consolidated', text: '' } : { kind: 'nothing', why: `§ ${number} was repealed on ${wording}` };
  }
  const later = changes.filter(({ applied, inForce }) => applied && inForce !== null && inForce > wording);
  const notInConsolidated = onTheDay.some(({ applied }) => !applied) || later.some((change) => reachOf(change, place) === 'all');
  if (!notInConsolidated) {
    const result = found(locate(section.paragraphs, place), 'consolidated');
    const inside = later.filter((change) => reachOf(change, place) === 'inside');
    if (inside.length === 0 || result.kind !== 'text') return result;
    const earlier = text.history.find((one) => one.section === number && inForceOf(text, one).includes(wording) && locateInHistory(one, place) !== null);
    if (earlier === undefined) {
      return { kind: 'not-held', why: `something in it was changed on ${inside.map(({ inForce }) => String(inForce)).join(', ')}` };
    }
  }
  const ownTexts = text.history.filter((one) => one.section === number);
  for (const one of ownTexts.filter((candidate) => inForceOf(text, candidate).includes(wording))) {
    const result = locateInHistory(one, place);
    if (result !== null) return found(result, 'history');
  }
  if (onTheDay.some(({ kind }) => kind === 'added')) {
    const again = changes.filter(({ kind, inForce }) => kind === 'added' && inForce !== null && inForce > wording).map(({ inForce }) => inForce);
    for (const one of ownTexts.filter((candidate) => inForceOf(text, candidate).some((day) => again.includes(day)))) {
      const result = locateInHistory(one, place);
      if (result !== null) return found(result, 're-enactment');
    }
  }
  return { kind: 'not-held', why: `the wording of ${wording} does not lie in the folder` };
};

/** Finds the place that a pin points to, in the wording that the pin means. */
export const resolve = (pin: Pin): Found => {
  const { document, section, footnote, paragraph, letter, sentence } = parseAddress(pin.address);
  if (document === YEARLY_REPORT_2024) {
    return footnote !== undefined && footnotes.has(footnote)
      ? { kind: 'document' }
      : { kind: 'nothing', why: `the report has ${String(footnotes.size)} footnotes` };
  }
  const text = texts.get(document);
  if (text !== undefined && section !== undefined) {
    const place: Part = { ...(paragraph !== undefined && { paragraph }), ...(letter !== undefined && { letter }), ...(sentence !== undefined && { sentence }) };
    return inSection(text, section, place, pin.wording);
  }
  if (text !== undefined) return pin.wording === START ? { kind: 'document' } : { kind: 'nothing', why: 'the Act and the Regulation came into force on 2021-01-01' };
  const days = instruments.get(document);
  if (days === undefined || section !== undefined) return { kind: 'not-held', why: `${document} does not lie in the folder and is not named there` };
  return days.size === 0 || days.has(pin.wording)
    ? { kind: 'document' }
    : { kind: 'nothing', why: `${document} came into force on ${[...days].join(', ')}, not on ${pin.wording}` };
};

/** The number that the text of a pin bears now, where the number in the pin has gone over to another section; `null` where it has not. */
export const movedTo = (pin: Pin): string | null => {
  const { document, section } = parseAddress(pin.address);
  const text = texts.get(document);
  if (text === undefined || section === undefined) return null;
  const now = sectionBearing(text, section, pin.wording)?.now;
  return now === undefined || now === section ? null : now;
};

/** The text that an Act not yet in force gives to the place of a pin; `null` where it gives none. */
export const adoptedText = (pin: Pin, instrument: string): string | null => {
  const { document, section, ...place } = parseAddress(pin.address);
  const text = texts.get(document);
  if (text === undefined || section === undefined) return null;
  for (const one of text.history.filter((candidate) => candidate.section === section && candidate.instrument === instrument)) {
    const result = inForceOf(text, one).includes(null) ? locateInHistory(one, place) : null;
    if (result !== null && 'text' in result) return result.text;
  }
  return null;
};

/**
 * The last day, up to and with a day, on which something in the place of a pin got a new wording; `null` where it had none yet,
 * and `undefined` where the pin is not to a section of the Act or the Regulation.
 */
export const wordingInForce = (pin: Pin, on: IsoDate): IsoDate | null | undefined => {
  const { document, section, ...place } = parseAddress(pin.address);
  const text = texts.get(document);
  if (text === undefined || section === undefined) return undefined;
  const days = wordingsOf(sectionBearing(text, section, on)?.changes ?? [], place).filter((day) => day <= on);
  return sectionBearing(text, section, on) === null || days.length === 0 ? null : days.reduce((latest, day) => (day > latest ? day : latest));
};

/** Whether the footnote, the chapter's note or the history of the section of a pin, or the pin itself, names an instrument. */
export const namesInstrument = (pin: Pin, instrument: string): boolean => {
  const { document, section } = parseAddress(pin.address);
  if (document === instrument) return true;
  const text = texts.get(document);
  if (text === undefined || section === undefined) return false;
  const [, year, month, day, number] = /^(?:lov|forskrift)\/(\d{4})-(\d{2})-(\d{2})-(\d+)$/.exec(instrument) ?? [];
  if (number === undefined) return false;
  const inWords = Object.keys(MONTHS)
    .filter((name) => MONTHS[name] === month)
    .map((name) => new RegExp(`(?<!\\d)${String(Number(day))} ${name} ${String(year)} nr\\. ${number}(?!\\d)`));
  const notes = [text.notes.get(`§${section}`) ?? '', text.notes.get(text.chapterOf.get(section) ?? '') ?? ''];
  const named = notes.some((note) => inWords.some((words) => words.test(note)));
  return named || (text.historyIndex.get(section) ?? []).includes(instrument);
};

/** Texts of the history of the Act whose day in force no footnote tells: none, or the helper does not understand the texts. */
export const historyWithoutDay = (): readonly string[] =>
  [...texts.values()].flatMap((text) =>
    text.history.filter((one) => inForceOf(text, one).length === 0).map((one) => `§ ${one.section} ${one.instrument}`),
  );

/** How many paragraphs, letters and sentences a section has in the consolidated text, for a check of the reading. */
export const shapeOf = (document: string, section: string): readonly (readonly [sentences: number, letters: number])[] =>
  (texts.get(document)?.sections.get(section)?.paragraphs ?? []).map(({ sentences, letters }) => [sentences.length, letters.length] as const);

/** The days on which something in the section of a pin, or in the Act or regulation it names as a whole, came into force or lapsed. */
export const daysOfChange = (pin: Pin): readonly string[] => {
  const { document, section } = parseAddress(pin.address);
  const text = texts.get(document);
  if (text === undefined || section === undefined) return [...(instruments.get(document) ?? [])];
  return [START, ...changesOf(text, section).flatMap(({ inForce }) => (inForce === null ? [] : [inForce]))];
};
