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

/**
 * Why a participant is away (fravær, fri og permisjon), by the provision that gives it.
 *
 * - `own-illness`: fravær ved egen sykdom, Regulation § 5
 * - `child-illness`: fravær ved barns eller barnepassers sykdom, §§ 6 and 7
 * - `pregnancy`: fri i forbindelse med svangerskap, § 11
 * - `birth`: fri i forbindelse med fødsel, § 12
 * - `welfare`: velferdspermisjon, § 14
 * - `peace-work`: permisjon for freds- og forsoningsarbeid, § 14 a
 * - `long-illness`: permisjon ved langvarig egen eller barns sykdom, § 15
 * - `parental`: omsorgspermisjon ved fødsel og adopsjon, § 16
 * - `religious-day`: selvvalgt religiøs høytidsdag, § 17 second paragraph
 * - `holiday`: ferie, § 18
 * - `covid-19`: absence because of covid-19, the temporary Act of 2020 § 4
 * - `unapproved`: fravær without permission and without a right to it
 */
export const leaveKinds = [
  'own-illness',
  'child-illness',
  'pregnancy',
  'birth',
  'welfare',
  'peace-work',
  'long-illness',
  'parental',
  'religious-day',
  'holiday',
  'covid-19',
  'unapproved',
] as const;
/** Why a participant is away, as in {@link leaveKinds}. */
export type LeaveKind = (typeof leaveKinds)[number];

/** A time of absence, time off or leave, whole days. */
export interface LeavePeriod {
  /** The ground of the absence, by the provision that gives it. */
  readonly kind: LeaveKind;
  /** The first day away. */
  readonly from: IsoDate;
  /** The last day away; `null` when it lasts. */
  readonly to: IsoDate | null;
}

/** Who is to give Norwegian training and social studies (§ 30): the municipality (kommunen) or the county authority (fylkeskommunen). */
export const trainingAuthorities = ['municipality', 'county'] as const;
/** Who is to give the training, as in {@link trainingAuthorities}. */
export type TrainingAuthority = (typeof trainingAuthorities)[number];

/**
 * Where Norwegian is taught (Regulation § 28 fifth and sixth paragraph).
 *
 * - `adult-immigrants`: training under the Integration Act by its own curriculum
 * - `upper-secondary-school`: in upper secondary education (videregående opplæring)
 * - `preparatory-adult-education`: in forberedende opplæring for voksne (FOV)
 */
export const trainingPlaces = ['adult-immigrants', 'upper-secondary-school', 'preparatory-adult-education'] as const;
/** Where Norwegian is taught, as in {@link trainingPlaces}. */
export type TrainingPlace = (typeof trainingPlaces)[number];

/** The person. */
export interface PersonFacts {
  /** Date of birth. */
  readonly birthDate?: IsoDate | undefined;
  /** Citizenship (statsborgerskap), read for § 8 last paragraph, which leaves Nordic citizens and those under the EEA Agreement out. */
  readonly citizenship?: Citizenship | undefined;
  /** Education brought along (medbrakt utdanning), by the education requirement of the directorate's list. */
  readonly education?: EducationLevel | undefined;
  /** Whether primary and lower secondary school (grunnskole) is completed; read only below upper secondary. */
  readonly completedPrimarySchool?: boolean | undefined;
}

/** The residence permit held. */
export interface PermitFacts {
  /** Which permit it is, by the letters of § 9 first paragraph. */
  readonly ground?: PermitGround | undefined;
  /** The day it was granted (innvilget). */
  readonly grantedOn?: IsoDate | undefined;
  /** Whether it was applied for from abroad. */
  readonly appliedFromAbroad?: boolean | undefined;
  /** The day of arrival in Norway; read only for permits applied for from abroad. */
  readonly arrivedOn?: IsoDate | undefined;
  /** The permit held before this one; `null` when there was none. */
  readonly previousGround?: PermitGround | null | undefined;
  /** The day the first permit of § 9 was granted, when this permit replaced another of § 9; left out for a first permit. */
  readonly firstGrantedOn?: IsoDate | undefined;
  /** Whether a programme or Norwegian training was decided under chapter 6A while the person had collective protection. */
  readonly decidedUnderChapter6A?: boolean | undefined;
  /** The day the permit was renewed for the first time; `null` when it has not been. Read only for the permit of letter d. */
  readonly firstRenewedOn?: IsoDate | null | undefined;
  /** Whether it is a permit for work, Immigration Act § 23 or § 25, or of a family member of one who holds such a permit (§ 28). */
  readonly forWork?: boolean | undefined;
  /** Whether it is a ground for permanent residence (danner grunnlag for permanent oppholdstillatelse); read only for permits not in § 9. */
  readonly leadsToPermanentResidence?: boolean | undefined;
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
  /** The day the person claimed a programme (krav om program); `null` when none is claimed. */
  readonly claimedOn?: IsoDate | null | undefined;
  /** The day the decision was entered in the national register; `null` when it has not been. */
  readonly registeredOn?: IsoDate | null | undefined;
}

/** Those the person lives with, and the children. */
export interface HouseholdFacts {
  /** Whether the person lives with one or both parents. */
  readonly livesWithParents?: boolean | undefined;
  /** Whether the spouse or cohabitant takes part in an introduction programme as well; false when there is none. */
  readonly partnerInProgramme?: boolean | undefined;
  /** The day the youngest child was born; `null` when there is no child. */
  readonly youngestChildBornOn?: IsoDate | null | undefined;
  /** Whether the person has the care of more than two children. */
  readonly moreThanTwoChildren?: boolean | undefined;
  /** Whether the person is alone in caring for the children (alene om omsorgen). */
  readonly soleCarer?: boolean | undefined;
  /** Whether a child is chronically ill or disabled (kronisk sykdom eller nedsatt funksjonsevne). */
  readonly chronicallyIllChild?: boolean | undefined;
  /** Whether the child's other parent takes part in an introduction programme as well. */
  readonly otherParentInProgramme?: boolean | undefined;
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
  /** Whether it is part time because of the municipality (forhold på kommunens side). */
  readonly partTimeBecauseOfMunicipality?: boolean | undefined;
  /** The length the municipality has set (fastsatt varighet), in whole months, extensions not counted. */
  readonly months?: number | undefined;
  /** By how many whole months it is extended; 0 when it is not. */
  readonly extensionMonths?: number | undefined;
  /** Absence, time off and leave, whole days; an empty list says that there has been none. */
  readonly leave?: readonly LeavePeriod[] | undefined;
  /** The day the start was entered in the national register; `null` when it has not been. */
  readonly startRegisteredOn?: IsoDate | null | undefined;
  /** The day the end was entered in the national register; `null` when it has not been. */
  readonly endRegisteredOn?: IsoDate | null | undefined;
}

/** Norwegian training and social studies (opplæring i norsk og samfunnskunnskap), chapter 6. */
export interface TrainingFacts {
  /** The day the person was registered as living in the municipality (folkeregistrert); `null` when not registered. */
  readonly residentRegisteredOn?: IsoDate | null | undefined;
  /** The day the person claimed training; `null` when none is claimed. */
  readonly claimedOn?: IsoDate | null | undefined;
  /** The day the person was offered to start (tilbud om oppstart av opplæringen); `null` when not offered. */
  readonly offeredStartOn?: IsoDate | null | undefined;
  /** The first day of the training; `null` when not begun. */
  readonly startedOn?: IsoDate | null | undefined;
  /** Who is to give the training (§ 30). */
  readonly authority?: TrainingAuthority | undefined;
  /** Where Norwegian is taught. */
  readonly place?: TrainingPlace | undefined;
  /** Whether the person needs to document level B2 in all skills. */
  readonly needsB2?: boolean | undefined;
  /** Leave from the training (permisjon), whole days; an empty list says that there has been none. */
  readonly leave?: readonly LeavePeriod[] | undefined;
  /** The day the person reached the level set as the Norwegian goal; `null` when not reached. */
  readonly goalReachedOn?: IsoDate | null | undefined;
  /** The day the hours of social studies were completed; `null` when they are not. */
  readonly socialStudiesCompletedOn?: IsoDate | null | undefined;
  /** The day the final test in social studies was taken; `null` when it has not been. */
  readonly socialStudiesTestedOn?: IsoDate | null | undefined;
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
  /** Birth, citizenship and education of the participant (deltageren). */
  readonly person?: PersonFacts | undefined;
  /** The residence permit (oppholdstillatelse), § 9, and the one before it. */
  readonly permit?: PermitFacts | undefined;
  /** The person whom a family member came to (referanseperson), § 9 first paragraph letter f; read only for the permit `family-member`. */
  readonly family?: FamilyFacts | undefined;
  /** When and how the person settled in a municipality (bosetting), § 8. */
  readonly settlement?: SettlementFacts | undefined;
  /** Parents, partner and children (husstand), read for parental guidance, the benefit and leave. */
  readonly household?: HouseholdFacts | undefined;
  /** The municipality's decision on the programme (vedtak) and the claim before it, § 12. */
  readonly decision?: MunicipalDecisionFacts | undefined;
  /** Work or an offer of work (arbeid eller tilbud om arbeid): § 8 fourth paragraph from 2026, § 37 c and the Regulation § 43j before. */
  readonly work?: WorkFacts | undefined;
  /** The introduction programme (introduksjonsprogram): offer, start, end, end goal, size, length and leave. */
  readonly programme?: ProgrammeFacts | undefined;
  /** Norwegian training and social studies (opplæring i norsk og samfunnskunnskap), chapter 6. */
  readonly training?: TrainingFacts | undefined;
}
