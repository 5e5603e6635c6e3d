import type { IsoDate } from '../calendar/isoDate.js';
import { DATE_IN_WORDS, dateFrom, documentNamedIn, isTooLong, namesSection, placesNamed, type Named } from './norwegian.js';

/** What some words of an instrument do with some places. */
export interface Instruction {
  readonly kind: 'changed' | 'added' | 'repealed' | 'moved';
  readonly named: Named;
  /** Of places that move: where they go, in words. */
  readonly to: string | null;
  /** The day, where the words themselves tell it. */
  readonly on: IsoDate | null;
}

const REPEALED = '(?:oppheves|oppheva|opphevast|blir oppheva|vert oppheva)';
const IN_DOCUMENT = /^i (?:midlertidig )?(?:lov|forskrift) .*?(?= skal )/iu;

const SHALL_READ = /^(?<where>.+?) skal (?:ha ny overskrift og |ha ny tittel og )?ly(?:de|da)(?: slik)?:?$/isu;
const SHALL_READ_AFTER = /^i (?:midlertidig )?(?:lov|forskrift) .+? skal (?<where>(?:ny(?:e|tt)? )?§.+?) ly(?:de|da):?$/isu;
const REPEALS = new RegExp(`^(?<where>.+?) ${REPEALED}(?: (?:frå?a? ?)?${DATE_IN_WORDS})?\\.?$`, 'isu');
const MOVES = /^(?<where>.+?) (?:blir|vert) (?<to>(?:ny(?:e|tt)? )?.+?)\.?$/isu;
/** "I § 5 første ledd skal «a» endres til «b»." */
const WORDS_REPLACED = /^i (?<where>§.+?) (?:skal|endres|endrast|erstattes|byttes|gjøres|utgår)(?: .+)?$/isu;

const places = (words: string, document: string | null): Named | null => (document === null ? null : placesNamed(words, document));

/**
 * What an instruction in words says, such as "§ 19a første ledd skal lyde:" or "§§ 43a og 43b oppheves."
 *
 * @returns `null` when the words are no instruction, or one that is not understood to the last word
 */
export const readInstruction = (words: string, document: string | null): Instruction | null => {
  if (isTooLong(words)) return null;
  const text = words.trim();
  const after = SHALL_READ_AFTER.exec(text)?.groups?.['where'];
  const lyde = after ?? (IN_DOCUMENT.test(text) ? undefined : SHALL_READ.exec(text)?.groups?.['where']);
  if (lyde !== undefined) {
    const named = places(lyde, document);
    return named === null ? null : { kind: named.isNew ? 'added' : 'changed', named, to: null, on: null };
  }
  const repeals = REPEALS.exec(text);
  if (repeals !== null) {
    const [, where = '', day, month, year] = repeals;
    const on = day === undefined ? null : dateFrom(day, month, year);
    const whole = documentNamedIn(where);
    if (whole !== null && !namesSection(where)) return { kind: 'repealed', named: { places: [{ document: whole }], isNew: false }, to: null, on };
    const named = places(where, document);
    return named === null ? null : { kind: 'repealed', named: { ...named, isNew: false }, to: null, on };
  }
  const moves = MOVES.exec(text)?.groups;
  if (moves !== undefined) {
    const named = places(moves['where'] ?? '', document);
    if (named !== null) return { kind: 'moved', named: { ...named, isNew: false }, to: moves['to'] ?? null, on: null };
  }
  const replaced = WORDS_REPLACED.exec(text)?.groups?.['where'];
  const named = replaced === undefined ? null : places(replaced, document);
  return named === null ? null : { kind: 'changed', named, to: null, on: null };
};
