import { checkNames } from '../decision/index.js';
import { streamRecords, type ReadOptions } from '../formats/index.js';
import { endingReasons } from '../index.js';
import { educationGroups, measureGroups, protectionGroups, sexes } from '../statistics/record.js';
import { refusal } from './cases.js';
import type { Given } from './command.js';
import { jsonOfFile, nameOf } from './files.js';
import { wrongFile } from './stop.js';
import type { Surroundings } from './surroundings.js';

/** How the file of records is to be read, encoding left out. */
export type FileForm = Pick<ReadOptions, 'mapping' | 'columns' | 'ignoredColumns' | 'separator'>;

const themselves = <C extends string>(codes: readonly C[]): Readonly<Record<string, C>> => Object.fromEntries(codes.map((code) => [code, code]));

/** The codes of the library itself; an empty cell is what is not known or not registered. */
export const ownCodes: FileForm = {
  mapping: {
    sex: { ...themselves(sexes), '': 'unknown' },
    protection: { ...themselves(protectionGroups), '': 'unknown' },
    education: { ...themselves(educationGroups), '': 'unknown' },
    endingReason: { ...themselves(endingReasons), '': 'not-registered' },
    measures: themselves(measureGroups),
  },
};

/**
 * What a mapping file says: what the codes mean, by field; or, where the columns have names of their own, an object with that as `mapping`, beside
 * `columns`, `ignoredColumns` and `separator`.
 */
export const mappingOfFile = async (file: string, given: Given, io: Surroundings): Promise<FileForm> => {
  const value = await jsonOfFile(file, given, io);
  const isWhole = typeof value === 'object' && value !== null && 'mapping' in value;
  const form = (isWhole ? value : { mapping: value }) as FileForm;
  // Checked by the reader itself, before there is anything to read.
  const wrong = refusal(() => {
    checkNames(form, 'options', ['mapping', 'columns', 'ignoredColumns', 'separator']);
    streamRecords('', form);
  });
  if (wrong !== null) throw wrongFile(nameOf(file, given), `${given.words.files.notMapping}: ${wrong.replace(/^options\./, '')}`);
  return form;
};
