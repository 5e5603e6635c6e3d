import type { IsoDate } from '../calendar/isoDate.js';
import type { EndingReason } from '../outcomes/ending.js';

/** Sex as the register has it (kjønn); `unknown` when it is not registered. */
export const sexes = ['female', 'male', 'unknown'] as const;
/** Sex, as in {@link sexes}. */
export type Sex = (typeof sexes)[number];

/**
 * The groups of protection in the directorate's report for 2024.
 *
 * - `displaced-from-ukraine`: displaced persons from Ukraine with collective protection (fordrevne fra Ukraina med kollektiv beskyttelse)
 * - `other-collective-protection`: collective protection, not from Ukraine
 * - `other`: every other ground (øvrige flyktninggrupper)
 * - `unknown`: not registered
 */
export const protectionGroups = ['displaced-from-ukraine', 'other-collective-protection', 'other', 'unknown'] as const;
/** A group of protection, as in {@link protectionGroups}. */
export type ProtectionGroup = (typeof protectionGroups)[number];

/**
 * Education brought along, in the groups of the report (utdanningsnivå).
 *
 * - `none`: no completed education (ingen utdanning)
 * - `primary`: primary and lower secondary school (grunnskole)
 * - `upper-secondary`: upper secondary (videregående)
 * - `higher`: higher education (høyere utdanning)
 * - `unknown`: not registered
 */
export const educationGroups = ['none', 'primary', 'upper-secondary', 'higher', 'unknown'] as const;
/** A group of education, as in {@link educationGroups}. */
export type EducationGroup = (typeof educationGroups)[number];

/**
 * The groups of measures (tiltaksgrupper) of the report's Table 1, without the row for nobody's measures.
 *
 * - `norwegian-and-social-studies`: opplæring i norsk og samfunnskunnskap
 * - `work-oriented`: arbeidsrettede tiltak
 * - `other-integration`: andre integreringstiltak
 * - `education-oriented`: utdanningsrettede tiltak
 * - `parental-guidance`: foreldreveiledning
 * - `life-skills`: livsmestring i et nytt land
 */
export const measureGroups = ['norwegian-and-social-studies', 'work-oriented', 'other-integration', 'education-oriented', 'parental-guidance', 'life-skills'] as const;
/** A group of measures, as in {@link measureGroups}. */
export type MeasureGroup = (typeof measureGroups)[number];

/** Whole days of leave (permisjon) from the programme. */
export interface RecordedLeave {
  /** The first day of leave. */
  readonly from: IsoDate;
  /** The last day of leave; `null` when it lasts. */
  readonly to: IsoDate | null;
}

/** A measure (tiltak) in a participant's programme. */
export interface RecordedMeasure {
  /** The group of the report that the measure is counted in (tiltaksgruppe). */
  readonly group: MeasureGroup;
  /** The first day of the measure. */
  readonly from: IsoDate;
  /** The last day of the measure; `null` when it lasts. */
  readonly to: IsoDate | null;
}

/**
 * One participant's introduction programme as the statistics need it: neutral and pseudonymous, without names and birth numbers.
 *
 * Every field must be there. What a register does not hold is said to be unknown (`unknown` or `null`), never guessed.
 */
export interface ProgrammeRecord {
  /** A pseudonym, unique among the records. */
  readonly id: string;
  /** Sex as the register has it (kjønn); `unknown` when it is not registered. */
  readonly sex: Sex;
  /** The day or, where only that is held, the year of birth; `null` when unknown. */
  readonly born: IsoDate | number | null;
  /** Country of citizenship, ISO 3166-1 alpha-3 (`UKR`), `XXX` for the stateless; `null` when unknown. */
  readonly citizenship: string | null;
  /** The group of protection that the permit is counted in; `unknown` when it is not registered. */
  readonly protection: ProtectionGroup;
  /** The county (fylke) of the programme, two digits, in the vintage of the report; `null` when unknown or shielded. */
  readonly county: string | null;
  /** The municipality (kommune) of the programme, four digits; `null` when unknown or shielded. */
  readonly municipality: string | null;
  /** Education brought along (medbrakt utdanning); `unknown` when it is not registered, which is not `none`. */
  readonly education: EducationGroup;
  /** The first day of the programme. */
  readonly startedOn: IsoDate;
  /** The last day of the programme; `null` while it runs. */
  readonly endedOn: IsoDate | null;
  /** Why it ended; `null` while it runs. An ended programme without a reason in the register is `not-registered`. */
  readonly endingReason: EndingReason | null;
  /** Leave from the programme (permisjon), subtracted from its time; an empty list says that there was none. */
  readonly leave: readonly RecordedLeave[];
  /** The measures of the programme (tiltak); an empty list says that there was none. */
  readonly measures: readonly RecordedMeasure[];
}

/** The fields of a record, which are also the names of its columns in a file unless the reader is given others. */
export const recordFields = [
  'id',
  'sex',
  'born',
  'citizenship',
  'protection',
  'county',
  'municipality',
  'education',
  'startedOn',
  'endedOn',
  'endingReason',
  'leave',
  'measures',
] as const satisfies readonly (keyof ProgrammeRecord)[];
/** A field of a record, as in {@link recordFields}. */
export type RecordField = (typeof recordFields)[number];
