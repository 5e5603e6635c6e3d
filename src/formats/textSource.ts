import { shown } from '../calendar/isoDate.js';

/**
 * The text of a file: whole, or in pieces as a stream gives them. Bytes may be cut anywhere, also within a character.
 *
 * A Node stream and a web stream are such pieces.
 */
export type TextSource = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** The encodings a file may have. */
export const textEncodings = ['utf-8', 'iso-8859-1'] as const;
/** An encoding, as in {@link textEncodings}. */
export type TextEncoding = (typeof textEncodings)[number];

const PIECE = 65_536;

const isPieces = (source: unknown): source is Iterable<unknown> | AsyncIterable<unknown> =>
  typeof source === 'object' && source !== null && (Symbol.iterator in source || Symbol.asyncIterator in source);

/** Checks that a source is one, before anything of it is read. */
export const checkSource = (source: unknown): TextSource => {
  if (typeof source !== 'string' && !isPieces(source)) throw new RangeError(`source: expected text, bytes or an iterable of them, got ${shown(source)}`);
  return source as TextSource;
};

// By hand, for a TextDecoder takes the name for Windows' own encoding.
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, PIECE / 2)) + String.fromCharCode(...bytes.subarray(PIECE / 2));

/**
 * The text of a source in pieces of at most 64 Ki characters, without the mark of UTF-8. What is not valid UTF-8 becomes U+FFFD, which no file of records
 * has a reason to hold.
 */
export async function* textOf(source: TextSource, encoding: TextEncoding): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8');
  const pieces = typeof source === 'string' || source instanceof Uint8Array ? [source] : source;
  let isFirst = true;
  for await (const piece of pieces as AsyncIterable<unknown>) {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) throw new RangeError(`source: expected pieces of text or bytes, got ${shown(piece)}`);
    for (let at = 0; at < piece.length; at += PIECE) {
      const raw = typeof piece === 'string' ? piece.slice(at, at + PIECE) : piece.subarray(at, at + PIECE);
      const text = typeof raw === 'string' ? raw : encoding === 'utf-8' ? decoder.decode(raw, { stream: true }) : latin1(raw);
      const unmarked = isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
      if (text !== '') isFirst = false;
      if (unmarked !== '') yield unmarked;
    }
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}
