import { checkNames, checkObject } from '../decision/index.js';
import { checkList, checkOne, checkText, checkWords } from './checkTableParts.js';
import { educationGroups, protectionGroups, sexes, type EducationGroup, type ProtectionGroup, type Sex } from './record.js';
import type { Words } from './words.js';

/** A group of leavers that is followed over the years; a part left out takes in everybody. */
export interface SelectedGroup {
  /** What names the group in the table, unique among the groups. */
  readonly code: string;
  /** The name that is printed, in the three languages. */
  readonly label: Words;
  /** Only leavers of these sexes; of any when left out. */
  readonly sexes?: readonly Sex[] | undefined;
  /** Only leavers in these groups of protection; in any when left out. */
  readonly protection?: readonly ProtectionGroup[] | undefined;
  /** Only leavers with education of these groups; of any when left out. */
  readonly education?: readonly EducationGroup[] | undefined;
}

const lists = { sexes, protection: protectionGroups, education: educationGroups } as const;

/** Checks groups that a caller gave: a value that is misspelt would be a group of nobody. */
export const checkSelectedGroups = (value: unknown): void => {
  checkList(value, 'groups').forEach((group, index) => {
    const at = `groups[${String(index)}]`;
    const given = checkObject(group, at, 'a group of leavers');
    checkNames(given, at, ['code', 'label', ...Object.keys(lists)]);
    checkText(given['code'], `${at}.code`);
    checkWords(given['label'], `${at}.label`);
    for (const [field, values] of Object.entries(lists)) {
      if (given[field] !== undefined) for (const one of checkList(given[field], `${at}.${field}`)) checkOne(one, `${at}.${field}`, values);
    }
  });
};

/**
 * The groups of the report's Figure 6 (utvalgte grupper).
 *
 * The report for 2024 names those with higher education and those without collective protection in the text to the figure. Its numbers for "without
 * collective protection" do not fit its other numbers for that group; they fit those who have higher education **and** no collective protection,
 * so both are here. That these are the groups of the figure is **inferred**.
 *
 * @example
 * ```ts
 * import { reportGroups } from 'integreringsloven/statistics';
 *
 * reportGroups.map(({ code }) => code);
 * // => ['women', 'men', 'higher-education', 'no-collective-protection', 'higher-education-no-collective-protection']
 * ```
 */
export const reportGroups: readonly SelectedGroup[] = [
  { code: 'women', label: { nb: 'Kvinner', nn: 'Kvinner', en: 'Women' }, sexes: ['female'] },
  { code: 'men', label: { nb: 'Menn', nn: 'Menn', en: 'Men' }, sexes: ['male'] },
  { code: 'higher-education', label: { nb: 'Høyere utdanning', nn: 'Høgare utdanning', en: 'Higher education' }, education: ['higher'] },
  {
    code: 'no-collective-protection',
    label: { nb: 'Uten kollektiv beskyttelse', nn: 'Utan kollektivt vern', en: 'Without collective protection' },
    protection: ['other'],
  },
  {
    code: 'higher-education-no-collective-protection',
    label: { nb: 'Høyere utdanning, uten kollektiv beskyttelse', nn: 'Høgare utdanning, utan kollektivt vern', en: 'Higher education, without collective protection' },
    protection: ['other'],
    education: ['higher'],
  },
];
