import { masked } from '../calendar/masked.js';
import type { Given } from './command.js';
import { jsonFault } from './json.js';
import { isStop, wrongFile } from './stop.js';
import type { Surroundings } from './surroundings.js';
import type { CliWords } from './words.js';

/** What a file is called in a message. */
export const nameOf = (file: string, { words }: Pick<Given, 'words'>): string => (file === '-' ? words.files.standardInput : file);

/** Why the system does not give a file, or does not take one. */
export const systemReason = (error: unknown, { files }: CliWords): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return files.missing;
  if (code === 'EISDIR') return files.folder;
  if (code === 'EACCES' || code === 'EPERM') return files.forbidden;
  return error instanceof Error ? error.message : String(error);
};

/** The bytes of a file; when the system does not give them, the command stops. */
export async function* bytesOf(file: string, given: Pick<Given, 'words'>, { open }: Pick<Surroundings, 'open'>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* open(file);
  } catch (error) {
    throw isStop(error) ? error : wrongFile(nameOf(file, given), systemReason(error, given.words));
  }
}

// A text of the engine holds no more.
const MOST_BYTES = 500_000_000;
const MOST_IN_WORDS = '500 MB';

/** The whole of a file, without the mark that some editors put before the first character. */
export const textOfFile = async (file: string, given: Pick<Given, 'words'>, io: Pick<Surroundings, 'open'>): Promise<string> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytesOf(file, given, io)) {
    size += piece.length;
    if (size > MOST_BYTES) throw wrongFile(nameOf(file, given), given.words.files.tooLarge(MOST_IN_WORDS));
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1);
    throw wrongFile(nameOf(file, given), given.words.files.notUtf8(before.split('\n').length));
  }
  if (text.trim() === '') throw wrongFile(nameOf(file, given), given.words.files.empty);
  return text;
};

/** What a file of JSON holds. */
export const jsonOfFile = async (file: string, given: Pick<Given, 'words'>, io: Pick<Surroundings, 'open'>): Promise<unknown> => {
  const text = await textOfFile(file, given, io);
  const fault = jsonFault(text);
  if (fault !== null) throw wrongFile(nameOf(file, given), given.words.files.notJson({ ...fault, found: fault.found === null ? null : masked(fault.found) }));
  return JSON.parse(text);
};
