import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { endingReasons, type EndingReason } from '../outcomes/ending.js';
import { checkRecord, codeForms } from './checkRecord.js';
import {
  educationGroups,
  measureGroups,
  protectionGroups,
  sexes,
  type EducationGroup,
  type MeasureGroup,
  type ProgrammeRecord,
  type ProtectionGroup,
  type Sex,
} from './record.js';
import { recordRefusal } from './recordProblem.js';

/** What each code of a register means in the library; the empty text stands for a field the register left empty. */
export type Codes<Meaning> = Readonly<Record<string, Meaning>>;

/**
 * What a register's own codes mean, field by field (kodeplan).
 *
 * The codes of the national register (NIR) are not published, so nothing is assumed. What a field left empty means is said too, with the empty text
 * as its code. The last three may be left out where the register has the codes of the library.
 */
export interface CodeMapping {
  /** From the codes of sex (kjønn). */
  readonly sex: Codes<Sex>;
  /** From the codes of the ground of residence to the groups of protection of the report. */
  readonly protection: Codes<ProtectionGroup>;
  /** From the codes of education brought along (utdanningsnivå) to the groups of the report. */
  readonly education: Codes<EducationGroup>;
  /** From the codes of why the programme ended (avslutningsårsak); not asked of a programme that runs. */
  readonly endingReason: Codes<EndingReason>;
  /** From the measures of the register to the groups of the report. */
  readonly measures: Codes<MeasureGroup>;
  /** From the codes of country (statsborgerskap) to ISO 3166-1 alpha-3, `null` for unknown; left out where the register has those codes. */
  readonly citizenship?: Codes<string | null> | undefined;
  /** From the codes of county (fylke) to two digits, `null` for unknown or shielded; left out where the register has those codes. */
  readonly county?: Codes<string | null> | undefined;
  /** From the codes of municipality (kommune) to four digits, `null` for unknown or shielded; left out where the register has those numbers. */
  readonly municipality?: Codes<string | null> | undefined;
}

const closedLists = { sex: sexes, protection: protectionGroups, education: educationGroups, endingReason: endingReasons, measures: measureGroups } as const;
const openLists = ['citizenship', 'county', 'municipality'] as const;

const meaningOf = (mapping: CodeMapping, field: keyof CodeMapping, code: unknown, at: string): unknown => {
  const codes = mapping[field];
  const isOpen = (openLists as readonly string[]).includes(field);
  // A missing field is told by the check of the record; null is the library's own word for unknown where the list is open.
  if (codes === undefined || code === undefined || (isOpen && code === null)) return code;
  const key = code === null ? '' : typeof code === 'number' ? String(code) : code;
  if (typeof key !== 'string' || !Object.hasOwn(codes, key)) {
    const known = Object.keys(codes).map(shown);
    throw recordRefusal(`${at}: the code ${shown(code)} is not in the mapping of ${field}; the codes are ${known.join(', ')}`, {
      kind: 'code-not-mapped',
      value: shown(code),
      mapping: field,
      codes: known,
    });
  }
  return codes[key];
};

/**
 * Checks that a value is a mapping of codes (kodeoversettelse), and gives it back.
 *
 * @param value - the mapping, as in {@link CodeMapping}
 * @returns the value itself, unchanged
 * @throws RangeError that names the field and the value: a field that is missing or unknown, a code that maps to something outside its list or not of
 * the form of its field, or a code `__proto__`
 *
 * @example
 * ```ts
 * import { checkCodeMapping } from 'integreringsloven/statistics';
 *
 * const mapping = checkCodeMapping({
 *   sex: { K: 'female', M: 'male', '': 'unknown' },
 *   protection: { KB: 'displaced-from-ukraine', A: 'other' },
 *   education: { '0': 'none', '1': 'primary', '2': 'upper-secondary', '3': 'higher', '9': 'unknown' },
 *   endingReason: { ARB: 'ordinary-work', VGO: 'upper-secondary', '': 'not-registered' },
 *   measures: { NORSK: 'norwegian-and-social-studies' },
 * });
 * mapping.sex['K']; // => 'female'
 * ```
 */
export const checkCodeMapping = (value: unknown): CodeMapping => {
  const given = checkObject(value, 'mapping');
  checkNames(given, 'mapping', [...Object.keys(closedLists), ...openLists]);
  const checkCodes = (field: keyof CodeMapping, isMeaning: (meaning: unknown) => boolean, expected: string): void => {
    for (const [code, meaning] of Object.entries(checkObject(given[field], `mapping.${field}`))) {
      // Not every reader of JSON keeps it.
      if (code === '__proto__') throw new RangeError(`mapping.${field}: "__proto__" cannot be a code`);
      if (!isMeaning(meaning)) throw new RangeError(`mapping.${field}: the code ${shown(code)} maps to ${shown(meaning)}; expected ${expected}`);
    }
  };
  for (const [field, list] of Object.entries(closedLists)) {
    checkCodes(field as keyof typeof closedLists, (meaning) => (list as readonly unknown[]).includes(meaning), `one of ${list.join(', ')}`);
  }
  for (const field of openLists) {
    const { form, words } = codeForms[field];
    if (given[field] !== undefined) checkCodes(field, (meaning) => meaning === null || (typeof meaning === 'string' && form.test(meaning)), `${words} or null`);
  }
  return value as CodeMapping;
};

/**
 * Turns a register's record into a record of the library, by a mapping of codes (omkoding).
 *
 * The record has the fields of {@link ProgrammeRecord}, with the register's codes in the coded fields, and in `group` of each measure. A code that
 * the mapping does not name is an error, never a rest group: a new code in the register must not move a share unseen.
 *
 * @param value - the record as the register has it
 * @param mapping - what the codes mean
 * @param where - what to call the record in an error, such as `line 12`
 * @returns a record of the library, checked; the value given is not changed
 * @throws RangeError that names the field, the code and the codes that are known, and everything that {@link checkRecord} throws
 *
 * @example
 * ```ts
 * import { mapRecord } from 'integreringsloven/statistics';
 *
 * const mapping = {
 *   sex: { K: 'female', M: 'male' },
 *   protection: { KB: 'displaced-from-ukraine', A: 'other' },
 *   education: { '3': 'higher', '': 'unknown' },
 *   endingReason: { ARB: 'ordinary-work', '': 'not-registered' },
 *   measures: { NORSK: 'norwegian-and-social-studies' },
 *   citizenship: { UA: 'UKR' },
 * } as const;
 * const record = mapRecord(
 *   {
 *     id: 'a1',
 *     sex: 'K',
 *     born: 1990,
 *     citizenship: 'UA',
 *     protection: 'KB',
 *     county: '55',
 *     municipality: '5501',
 *     education: null,
 *     startedOn: '2023-02-01',
 *     endedOn: '2024-01-31',
 *     endingReason: null,
 *     leave: [],
 *     measures: [{ group: 'NORSK', from: '2023-02-01', to: null }],
 *   },
 *   mapping,
 * );
 * [record.sex, record.citizenship, record.education, record.endingReason]; // => ['female', 'UKR', 'unknown', 'not-registered']
 * ```
 */
export const mapRecord = (value: unknown, mapping: CodeMapping, where = 'record'): ProgrammeRecord => {
  const given = checkObject(value, where);
  const mapped = (field: Exclude<keyof CodeMapping, 'measures'>): unknown => meaningOf(mapping, field, given[field], `${where}.${field}`);
  const { measures, endedOn, endingReason } = given;
  const isRunning = endedOn === null && (endingReason === null || endingReason === '');
  return checkRecord(
    {
      ...given,
      sex: mapped('sex'),
      protection: mapped('protection'),
      education: mapped('education'),
      endingReason: isRunning ? null : mapped('endingReason'),
      citizenship: mapped('citizenship'),
      county: mapped('county'),
      municipality: mapped('municipality'),
      measures: Array.isArray(measures)
        ? measures.map((one: unknown, index) => {
            const at = `${where}.measures[${String(index)}]`;
            const measure = checkObject(one, at);
            return { ...measure, group: meaningOf(mapping, 'measures', measure['group'], `${at}.group`) };
          })
        : measures,
    },
    where,
  );
};
