import { masked } from '../calendar/masked.js';
import { checkNames } from '../decision/index.js';
import { streamRecords, type ReadOptions } from '../formats/index.js';
import { endingReasons } from '../index.js';
import { codeMappingSchema, problemsInWords } from '../schema/index.js';
import { mappingFileSchema } from '../schema/mappingFile.js';
import { educationGroups, measureGroups, protectionGroups, recordFields, sexes, type RecordField } from '../statistics/record.js';
import { MOST_FAULTS, faultLines, refusal } from './cases.js';
import type { Given } from './command.js';
import { jsonOfFile, nameOf } from './files.js';
import { wrongFile } from './stop.js';
import type { Surroundings } from './surroundings.js';
import type { CliWords } from './words.js';

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

/** The columns that more than one field is said to stand in. */
const columnsTwice = ({ columns }: FileForm, { files }: CliWords): readonly string[] => {
  const names = recordFields.map((field) => {
    const given: unknown = (columns as Partial<Record<RecordField, unknown>> | undefined)?.[field];
    return given === undefined ? field : given;
  });
  return names.flatMap((name, at) => {
    const first = names.indexOf(name);
    return typeof name === 'string' && first < at ? [files.columnTwice(masked(name), recordFields[first] as string, recordFields[at] as string)] : [];
  });
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
  if (wrong === null) return form;
  const { asked, words } = given;
  const told = asked === null ? [] : [...problemsInWords(isWhole ? mappingFileSchema : codeMappingSchema, value, { language: asked }).map(({ message }) => message), ...columnsTwice(form, words)];
  const [only = wrong.replace(/^options\./, ''), ...more] = told;
  throw wrongFile(nameOf(file, given), `${words.files.notMapping}${more.length === 0 ? `: ${only}` : faultLines(told.slice(0, MOST_FAULTS), told.length - MOST_FAULTS, given)}`);
};
