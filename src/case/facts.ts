import type { IsoDate } from '../calendar/isoDate.js';

/**
 * The permits that matter (oppholdstillatelser), § 9 first paragraph letters a to g, and any other.
 *
 * - `refugee`: letter a, Immigration Act (utlendingsloven) § 28
 * - `resettlement-refugee`: letter b, § 35 third paragraph (overføringsflyktning)
 * - `humanitarian-after-protection-application`: letter c, renewable permit, § 38 first paragraph, on the basis of an application for protection
 * - `family-with-children-awaiting-identity`: letter d, limited permit, § 38 fifth paragraph letter a or b
 * - `collective-protection`: letter e, § 34 (kollektiv beskyttelse)
 * - `family-member`: Immigration Act chapter 6; letter f when the reference person meets its conditions
 * - `independent-ground`: letter g, renewable permit, § 53 first paragraph letter b, second or third paragraph
 * - `other`: any other permit
 */
export const permitGrounds = [
  'refugee',
  'resettlement-refugee',
  'humanitarian-after-protection-application',
  'family-with-children-awaiting-identity',
  'collective-protection',
  'family-member',
  'independent-ground',
  'other',
] as const;
/** A permit, as in {@link permitGrounds}. */
export type PermitGround = (typeof permitGrounds)[number];

/**
 * Citizenship as § 8 last paragraph sees it.
 *
 * - `nordic`: a Nordic citizen, Norwegian included
 * - `eea-agreement`: covered by the EEA Agreement (EØS-avtalen), also as the family member of somebody who is
 * - `third-country`: everybody else, stateless persons included
 */
export const citizenships = ['nordic', 'eea-agreement', 'third-country'] as const;
/** Citizenship, as in {@link citizenships}. */
export type Citizenship = (typeof citizenships)[number];

/**
 * Education brought along (medbrakt utdanning), as §§ 13 and 14 see it.
 *
 * Whether foreign schooling counts as upper secondary is read off the directorate's GSU list (language requirements disregarded); the library
 * does not hold the list, so whoever fills in the case has looked it up.
 *
 * - `below-upper-secondary`: does not meet the education requirement of the list
 * - `ukrainian-upper-secondary`: completed upper secondary in Ukraine without the year of higher education the list asks for as well
 * - `upper-secondary`: meets the education requirement of the list
 * - `higher`: higher education or higher vocational education
 */
export const educationLevels = ['below-upper-secondary', 'ukrainian-upper-secondary', 'upper-secondary', 'higher'] as const;
/** Education brought along, as in {@link educationLevels}. */
export type EducationLevel = (typeof educationLevels)[number];

/**
 * The end goals (sluttmål) of §§ 13 and 14 in all wordings, and of chapter 6A.
 *
 * - `work`: qualify for work (arbeid)
 * - `higher-education`: prepare for higher education (høyere utdanning)
 * - `higher-vocational-education`: prepare for higher vocational education (høyere yrkesfaglig utdanning)
 * - `vocational-requalification`: yrkesfaglig rekvalifisering, opplæringslova § 18-4
 * - `completed-upper-secondary`: completed upper secondary (fullført videregående opplæring)
 * - `vocational-training`: completed vocational training with apprenticeship (fag- og yrkesopplæring)
 * - `part-of-upper-secondary`: part of upper secondary (deler av videregående opplæring)
 * - `primary-school`: all or part of primary and lower secondary school (grunnskole)
 */
export const endGoalNames = [
  'work',
  'higher-education',
  'higher-vocational-education',
  'vocational-requalification',
  'completed-upper-secondary',
  'vocational-training',
  'part-of-upper-secondary',
  'primary-school',
] as const;
/** An end goal, as in {@link endGoalNames}. */
export type EndGoal = (typeof endGoalNames)[number];

/** The person. */
export interface PersonFacts {
  /** Date of birth. */
  readonly birthDate?: IsoDate | undefined;
  readonly citizenship?: Citizenship | undefined;
  readonly education?: EducationLevel | undefined;
}

/** The residence permit held. */
export interface PermitFacts {
  readonly ground?: PermitGround | undefined;
  /** The day it was granted (innvilget). */
  readonly grantedOn?: IsoDate | undefined;
  /** Whether it was applied for from abroad; read only for permits granted before 2021. */
  readonly appliedFromAbroad?: boolean | undefined;
  /** The day of arrival in Norway; read only for permits applied for from abroad and granted before 2021. */
  readonly arrivedOn?: IsoDate | undefined;
  /** The permit held before this one; `null` when there was none. */
  readonly previousGround?: PermitGround | null | undefined;
  /** The day the first permit of § 9 was granted, when this permit replaced another of § 9; left out for a first permit. */
  readonly firstGrantedOn?: IsoDate | undefined;
  /** Whether a programme or Norwegian training was decided under chapter 6A while the person had collective protection. */
  readonly decidedUnderChapter6A?: boolean | undefined;
}

/** The person whom a family member came to (referanseperson). */
export interface FamilyFacts {
  /** The permit of the reference person, or the one the permanent residence permit rests on. */
  readonly referencePersonGround?: PermitGround | undefined;
  /** Whether the reference person has a permanent residence permit. */
  readonly referencePersonHasPermanentResidence?: boolean | undefined;
  /** The day the reference person settled in a municipality; `null` when not settled. */
  readonly referencePersonSettledOn?: IsoDate | null | undefined;
  /** The day family reunification was applied for. */
  readonly appliedOn?: IsoDate | undefined;
}

/** Settlement in a municipality (bosetting). */
export interface SettlementFacts {
  /** The day the person first lived in a municipality, reception centres not counted; `null` when not settled. */
  readonly settledOn?: IsoDate | null | undefined;
  /** Whether it was by agreement with the integration authorities (etter avtale). */
  readonly byAgreement?: boolean | undefined;
}

/** The municipality's decision on the programme (vedtak), § 12. */
export interface MunicipalDecisionFacts {
  /** The day it was made; `null` when none is made. */
  readonly madeOn?: IsoDate | null | undefined;
}

/** Work, or an offer of work: the largest single position. */
export interface WorkFacts {
  /** Hours a week in the position; 0 when there is neither work nor an offer. */
  readonly hoursPerWeek?: number | undefined;
  /** The day the work began or the offer was made. */
  readonly from?: IsoDate | undefined;
  /** The first day without the work or the offer; `null` when it lasts. */
  readonly endedOn?: IsoDate | null | undefined;
}

/** The introduction programme itself. */
export interface ProgrammeFacts {
  /** The day the person was offered to start (tilbud om oppstart); `null` when not offered. */
  readonly offeredStartOn?: IsoDate | null | undefined;
  /** The first day in the programme; `null` when not begun. */
  readonly startedOn?: IsoDate | null | undefined;
  /** The first day after the programme ended; `null` when it has not ended. */
  readonly endedOn?: IsoDate | null | undefined;
  /** The end goal the municipality has set (sluttmål). */
  readonly endGoal?: EndGoal | undefined;
  /** The size of the programme in percent of full time: 100 is full time. */
  readonly percent?: number | undefined;
}

/**
 * What a case file holds (saksopplysninger). Every field may be left out, and a field left out is unknown: never "no".
 *
 * `null` is knowledge: it says that something has not happened.
 * Dates later than the date asked about count as not having happened yet.
 *
 * @example
 * ```ts
 * import type { CaseFacts } from 'integreringsloven';
 *
 * const facts: CaseFacts = {
 *   person: { birthDate: '1985-03-02', citizenship: 'third-country' },
 *   permit: { ground: 'collective-protection', grantedOn: '2023-02-10' },
 *   settlement: { settledOn: '2023-05-01', byAgreement: true },
 * };
 * facts.settlement?.byAgreement; // => true
 * ```
 */
export interface CaseFacts {
  readonly person?: PersonFacts | undefined;
  readonly permit?: PermitFacts | undefined;
  readonly family?: FamilyFacts | undefined;
  readonly settlement?: SettlementFacts | undefined;
  readonly decision?: MunicipalDecisionFacts | undefined;
  readonly work?: WorkFacts | undefined;
  readonly programme?: ProgrammeFacts | undefined;
}
