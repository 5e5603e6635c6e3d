import type { EducationGroup, ProtectionGroup, Sex } from './record.js';
import type { Words } from './words.js';

/** A group of leavers that is followed over the years; a part left out takes in everybody. */
export interface SelectedGroup {
  readonly code: string;
  readonly label: Words;
  readonly sexes?: readonly Sex[] | undefined;
  readonly protection?: readonly ProtectionGroup[] | undefined;
  readonly education?: readonly EducationGroup[] | undefined;
}

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
