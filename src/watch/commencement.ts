import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { findAll, isList, wordsOf, type Element } from './markup.js';
import { DATE_IN_WORDS, dateFrom, isTooLong, placesInRow, sentencesOf } from './norwegian.js';
import { isPinnedBySection, reachOf, type Place } from './place.js';

/** A time in force: from a day, perhaps to another; or from the day the King decides. */
export type InForce = { readonly from: IsoDate; readonly until?: IsoDate } | 'king-decides';

/** What a regulation brings into force of an Act: some places, or a part without what is left out of it. */
export interface Commencing {
  /** The Act whose changes come into force. */
  readonly of: string;
  /** The parts of that Act it speaks of; empty when it names none. */
  readonly parts: readonly string[];
  /** The places; `null` when it is everything in the parts that is not named elsewhere. */
  readonly places: readonly Place[] | null;
  readonly except: readonly Place[];
  readonly inForce: readonly InForce[];
  readonly words: string;
}

const isDay = (text: string): text is IsoDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    toEpochDay(text);
    return true;
  } catch {
    return false;
  }
};

const isUndecided = (text: string): boolean => /^(?:kongen|departementet) (?:bestemmer|fastset|fastsetter)/iu.test(text);

/** The times that the head of a file tells, such as "2026-01-01, 2026-01-01 – 2026-07-01" or "Kongen bestemmer". */
export const headerDates = (field: string): readonly InForce[] => {
  const times = field.split(',').flatMap((one): readonly InForce[] => {
    const [from = '', until, ...more] = one.split(/\s[–-]\s/u).map((end) => end.trim());
    if (isUndecided(from)) return ['king-decides'];
    if (!isDay(from) || more.length > 0) return [];
    return until !== undefined && isDay(until) ? [{ from, until }] : [{ from }];
  });
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()];
};

/** The day that "straks" means: the day of the instrument. */
const dayOf = (instrument: string): IsoDate | null => {
  const day = /^(?:lov|forskrift)\/(\d{4}-\d{2}-\d{2})/.exec(instrument)?.[1];
  return day !== undefined && isDay(day) ? day : null;
};

const VERB = '(?:trer i kraft|trår i kraft|tek til å gjelde|tar til å gjelde|gjelder fra|gjeld frå)';
const EVERYTHING = new RegExp(`^(?:Forskriften|Forskrifta|Loven|Lova|Lova her|Loven her) ${VERB} (.+?)\\.?$`, 'iu');
const THE_REST = new RegExp(`^(?:Øvrige (?:bestemmelser|endringer)|De øvrige (?:bestemmelsene|endringene)|Forskriften for øvrig|Loven for øvrig|Dei andre (?:føresegnene|endringane)) ${VERB} (.+?)\\.?$`, 'iu');
const SOME = new RegExp(`^(?:(?:Forskriften|Forskrifta|Loven|Lova|Endringene i|Endringen i|Endringane i) )?((?:§|paragraf ).+?) ${VERB} (.+?)\\.?$`, 'iu');
/** What is said of another part of the instrument, such as "Opphevingen av utlendingsloven § 27 b under del I gjelder fra 15. mars 2027." */
const OF_PART = new RegExp(`^(?:Endringen|Endringene|Endringa|Endringane|Opphevingen|Oppheving(?:a|ane)?|Opphevelsen) (?:i|av) \\S.* under (?:del )?([IVX]+) ${VERB} (.+?)\\.?$`, 'iu');
/** That the King may choose, which tells no time. */
const MAY_DIFFER = /^(?:Kongen|Departementet) kan (?:sette i kraft|setje i kraft|bestemme|fastsetje|la) .*(?:ulik|forskjellig) tid\.?$/iu;
const IS_COMMENCEMENT = /\b(?:i kraft|ikraft|gjelder fra|gjeld frå|tek til å gjelde|tar til å gjelde)(?!\p{L})/iu;

const timeIn = (words: string, instrument: string): InForce | null => {
  const [, day, month, year] = new RegExp(`^${DATE_IN_WORDS}$`, 'iu').exec(words.trim()) ?? [];
  if (day !== undefined) {
    const date = dateFrom(day, month, year);
    return isDay(date) ? { from: date } : null;
  }
  if (/^(?:straks|med ein gong|med en gang)$/iu.test(words.trim())) {
    const from = dayOf(instrument);
    return from === null ? null : { from };
  }
  return /^(?:fra |frå )?den tid(?:en|a)? (?:Kongen|departementet) (?:bestemmer|fastset|fastsetter|avgjer)$/iu.test(words.trim()) ? 'king-decides' : null;
};

type Clause =
  | { readonly of: 'everything' | 'the-rest'; readonly time: InForce }
  | { readonly of: 'some'; readonly places: readonly Place[]; readonly time: InForce }
  /** Some of a part, of which the words do not tell the places as addresses. */
  | { readonly of: 'part'; readonly part: string; readonly time: InForce };

const clauseOf = (line: string, document: string | null, instrument: string): Clause | null => {
  const timed = <C>(match: RegExpExecArray | null, group: number, make: (time: InForce) => C): C | null => {
    const time = timeIn(match?.[group] ?? '', instrument);
    return time === null ? null : make(time);
  };
  if (isTooLong(line)) return null;
  const everything = timed(EVERYTHING.exec(line), 1, (time): Clause => ({ of: 'everything', time }));
  if (everything !== null) return everything;
  const rest = timed(THE_REST.exec(line), 1, (time): Clause => ({ of: 'the-rest', time }));
  if (rest !== null) return rest;
  const ofPart = OF_PART.exec(line);
  if (ofPart !== null) return timed(ofPart, 2, (time): Clause => ({ of: 'part', part: ofPart[1] ?? '', time }));
  const some = SOME.exec(line);
  // Of several Acts and regulations, a section alone does not tell which it is of.
  const places = document === null ? null : placesInRow(some?.[1] ?? '', document);
  return places === null ? null : timed(some, 2, (time): Clause => ({ of: 'some', places, time }));
};

/** Whether the head of the file knows of a time. */
const isInHead = (head: readonly InForce[], time: InForce): boolean =>
  head.some((one) => (one === 'king-decides' || time === 'king-decides' ? one === time : one.from === time.from));

interface Timed {
  readonly kind: string;
  readonly place: Place;
  readonly part: string | null;
}

/**
 * When each change comes into force.
 *
 * Where every sentence on commencement is understood to the last word, and agrees with the head of the file, the sentences tell. Otherwise the head
 * does: one time for all, or several of which the file does not tell which. A section that moves is named in the sentences by its old number or by its
 * new one, so for a move the head tells as well.
 */
export const inForceByClause = (
  lines: readonly string[],
  changed: readonly Place[],
  instrument: string,
  head: readonly InForce[],
): ((change: Timed) => readonly InForce[]) => {
  const [document, ...others] = [...new Set(changed.filter(({ section }) => section !== undefined).map((place) => place.document))];
  const told = lines.filter((line) => IS_COMMENCEMENT.test(line) && !MAY_DIFFER.test(line));
  const clauses = document === undefined ? [] : told.map((line) => clauseOf(line, others.length === 0 ? document : null, instrument));
  const understood = clauses.filter((clause) => clause !== null);
  if (understood.length === 0 || understood.length < clauses.length || understood.some(({ time }) => !isInHead(head, time))) return () => head;
  const whole = understood.find(({ of }) => of === 'everything' || of === 'the-rest');
  return ({ kind, place, part }) => {
    // Which of the changes of the part it is cannot be told.
    if (understood.some((clause) => clause.of === 'part' && (part === null || clause.part === part))) return head;
    const own = understood.filter((clause) => clause.of === 'some' && clause.places.some((one) => reachOf(one, place, false) !== null));
    if (own.length > 1 || (own.length === 1 && kind === 'moved')) return head;
    const time = (own[0] ?? whole)?.time;
    return time === undefined ? head : [time];
  };
};

// --- Regulations that bring an Act into force ---

const IS_COMMENCING = /ikraft(?:setting|setjing|settelse|tredelse|treding)/iu;
const FOLLOWING = new RegExp(`^Følgjande|^Følgende`, 'iu');
const PARTS = /\bdel(?:ene|ane)? ((?:[IVX]+)(?:(?:, | og )[IVX]+)*)\b/u;
const REST = /^(?:de )?(?:øvrige|resterende|andre) (?:bestemmelser|bestemmelsene|endringer|endringene)/iu;

const partsIn = (words: string): readonly string[] => PARTS.exec(words)?.[1]?.split(/, | og /) ?? [];

/** The places in words such as "Endringsloven del I § 1 første ledd andre punktum, § 12 andre ledd og § 48". */
const placesAfterTitle = (words: string, document: string): readonly Place[] | null => {
  const at = words.search(/§|\bparagraf \d/u);
  return at === -1 ? null : placesInRow(words.slice(at), document);
};

/**
 * What a regulation brings into force, line by line; `null` when the instrument is no regulation on commencement.
 *
 * The places are those of the Act that is changed. A regulation tells the parts of the amending Act, not which Act each part changes; where only one of
 * the Acts it names is pinned section by section, the sections are taken to be of that one.
 */
export const commencementsOf = (
  title: string,
  instrument: string,
  main: Element,
  basedOn: readonly string[],
  changed: readonly string[],
  head: readonly InForce[],
): readonly Commencing[] | null => {
  const amending = basedOn.map((address) => /^lov\/\d{4}-\d{2}-\d{2}-\d+/.exec(address)?.[0]).find((one) => one !== undefined);
  if (!IS_COMMENCING.test(title) || amending === undefined) return null;
  const document = changed.find(isPinnedBySection) ?? changed[0] ?? amending;
  const commencing: Commencing[] = [];
  const add = (words: string, time: InForce | null): void => {
    const [before = '', after] = words.split(/,? (?:med unntak av|unntatt|bortsett fra|med unntak for) /u);
    const isRest = REST.test(before);
    const places = placesAfterTitle(before, document);
    const except = after === undefined ? [] : placesAfterTitle(after, document);
    commencing.push({
      of: amending,
      parts: partsIn(before),
      places: isRest || except === null ? null : places,
      except: except ?? [],
      inForce: time === null ? head : [time],
      words,
    });
  };
  for (const paragraph of findAll(main, (one) => one.classes.includes('legalP') || one.classes.includes('defaultP'))) {
    const opening = wordsOf(paragraph, isList);
    const [, words = ''] = new RegExp(`${VERB} (.+?):?$`, 'iu').exec(opening) ?? [];
    const time = timeIn(words.replace(/\.$/, ''), instrument);
    const items = findAll(paragraph, ({ name }) => name === 'li');
    if (FOLLOWING.test(opening) && items.length > 0) for (const item of items) add(wordsOf(item), time);
    else for (const line of sentencesOf(wordsOf(paragraph))) if (IS_COMMENCEMENT.test(line)) add(line, time);
  }
  return commencing;
};
