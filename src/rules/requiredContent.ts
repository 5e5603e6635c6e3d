import { addDays } from '../calendar/months.js';
import type { CaseFacts } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import type { Decision } from '../decision/index.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { Parameter } from '../law/parameter.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, inForce, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { holdsCollectiveProtection, programmeRules, type ProgrammeRules } from './collectiveProtection.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';
import { priorEducation } from './priorEducation.js';

/**
 * What a programme must hold (elementer i programmet).
 *
 * - `work-or-education-oriented`: arbeids- eller utdanningsrettede elementer
 * - `norwegian`: opplæring i norsk
 * - `social-studies`: opplæring i samfunnskunnskap
 * - `life-skills`: kurs i livsmestring
 * - `language-offer`: språktilbud, under chapter 6A until 2025
 * - `parental-guidance`: foreldreveiledning, called "kurs i foreldreveiledning" until 2025-06-30
 */
export type ContentElement = 'work-or-education-oriented' | 'norwegian' | 'social-studies' | 'life-skills' | 'language-offer' | 'parental-guidance';

/**
 * What the language offer may be (Regulation § 43f, until 2025).
 *
 * - `norwegian-training`: training in Norwegian under § 37 d (norskopplæring)
 * - `other-norwegian-or-english`: another offer in Norwegian or English (norsk eller engelsk språktilbud)
 */
export type LanguageOffer = 'norwegian-training' | 'other-norwegian-or-english';

/**
 * What may be the whole or a part of the content (Regulation § 43e, until 2025).
 *
 * - `higher-vocational-education`: higher vocational education (høyere yrkesfaglig utdanning), no longer than the rule says
 * - `preparatory-and-language-courses`: preparatory and language courses for the general requirement for admission to higher education
 *   (forberedende kurs og språkkurs for generell studiekompetanse)
 * - `complementary-education`: complementary education (kompletterende utdanning)
 */
export type OptionalContent = 'higher-vocational-education' | 'preparatory-and-language-courses' | 'complementary-education';

/** The least hours of life skills (kurs i livsmestring) that the participant shall be offered. */
export interface LifeSkillsHours {
  /** Both themes together, in hours. */
  readonly total: number;
  /** Migration, health and diversity (migrasjon, helse og mangfold), in hours. */
  readonly migrationHealthAndDiversity: number;
  /** Career competence (karrierekompetanse), in hours. */
  readonly careerCompetence: number;
}

/** How much parental guidance there shall be: group meetings or individual talks, as the municipality chooses. */
export interface ParentalGuidance {
  /** Meetings in a group (veiledningsmøter): how many, from `least` to `most`. */
  readonly group: { readonly least: number; readonly most: number };
  /** Individual talks (veiledningssamtaler): how many, from `least` to `most`. */
  readonly individual: { readonly least: number; readonly most: number };
  /** The least that is left, of meetings in a `group` or of `individual` talks, when capacity in the municipality makes it necessary; `null` without such an exception. */
  readonly leastForWantOfCapacity: { readonly group: number; readonly individual: number } | null;
}

/**
 * Full time or part time; a programme always runs all year (helårig).
 *
 * - `full-time`: with the hours a week that the directorate counts as full time, which is guidance and not law: `hoursPerWeek`, or
 *   `hoursPerWeekWithOwnWork` where the measures take considerable work of one's own. Full-time upper secondary education is full time.
 *   `exception` is `covid-19` while part time may be offered because of it, and `none` otherwise
 * - `part-time-allowed`: full time is not required; `condition` says whether only where the `municipality-lacks-capacity`, or without one (`none`)
 */
export type ProgrammeTime =
  | { readonly kind: 'full-time'; readonly hoursPerWeek: number; readonly hoursPerWeekWithOwnWork: number; readonly exception: 'none' | 'covid-19' }
  | { readonly kind: 'part-time-allowed'; readonly condition: 'none' | 'municipality-lacks-capacity' };

/**
 * What the programme must hold (innholdet i introduksjonsprogrammet).
 *
 * - `content`: which rules govern, the elements there must at least be, and how much of those the law measures; `null` where the law does not
 *   ask for the element, or does not say
 * - `not-governed`: the Act of 2003 governs
 */
export type RequiredContent =
  | {
      readonly kind: 'content';
      /** Which rules for the content govern: the ordinary ones, or those for collective protection. */
      readonly rules: ProgrammeRules;
      /** The elements there must at least be; more may follow from the person's needs and end goal. */
      readonly elements: readonly ContentElement[];
      /** What the language offer may be; `null` where there is none, or no rule said what it may be. */
      readonly languageOffer: readonly LanguageOffer[] | null;
      /** What may be content besides (`kinds`), higher vocational education for at most `higherVocationalEducationMonths`; `null` where no rule names any. */
      readonly mayBeContent: { readonly kinds: readonly OptionalContent[]; readonly higherVocationalEducationMonths: number } | null;
      /** The least hours of life skills (kurs i livsmestring); `null` under chapter 6A until 2025, which has no such element. */
      readonly lifeSkillsHours: LifeSkillsHours | null;
      /** How much parental guidance (foreldreveiledning); `null` where it is no element, for want of a child of the age. */
      readonly parentalGuidance: ParentalGuidance | null;
      /** Full time or part time. */
      readonly time: ProgrammeTime;
    }
  | { readonly kind: 'not-governed' };

/** Regulation § 3: how much, for the participant who has a child under the age of the law; `null` for the others. */
const parentalGuidance = (
  inquiry: CaseInquiry,
  child: typeof questions.ordinaryChild  ,
): ParentalGuidance | null => {
  const { ask, law, note } = inquiry;
  const youngest = ask(child);
  switch (youngest) {
    case 'no-child':
      return null;
    case 'of-age':
      note('youngest-child-of-age');
      return null;
    case 'born-later':
      note('youngest-child-born-later');
      return null;
    case 'under-age': {
      const group = law(parameters.groupMeetingsForWantOfCapacity);
      const individual = law(parameters.individualTalksForWantOfCapacity);
      return {
        group: { least: inForce(inquiry, parameters.groupMeetingsLeast), most: inForce(inquiry, parameters.groupMeetingsMost) },
        individual: { least: inForce(inquiry, parameters.individualTalksLeast), most: inForce(inquiry, parameters.individualTalksMost) },
        leastForWantOfCapacity: group === null || individual === null ? null : { group, individual },
      };
    }
    default:
      return youngest satisfies never;
  }
};

/** § 37 c fourth paragraph and Regulation §§ 43e, 43f and 43i, as they were until 2025. */
const underChapter6A = (inquiry: CaseInquiry): RequiredContent => {
  const { law } = inquiry;
  const higherVocationalEducationMonths = law(parameters.higherVocationalEducation);
  const languageOffer: readonly LanguageOffer[] | null =
    law(parameters.languageOfferIsDefined) === true ? ['norwegian-training', 'other-norwegian-or-english'] : null;
  law(parameters.fullTimeSetAside);
  const onlyForWantOfCapacity = law(parameters.partTimeOnlyForWantOfCapacity) === true;
  law(parameters.parentalGuidanceChildAgeUnderCollectiveProtection);
  const guidance = parentalGuidance(inquiry, questions.chapter6AChild);
  return {
    kind: 'content',
    rules: 'chapter-6a',
    elements: ['work-or-education-oriented', 'language-offer', ...(guidance === null ? [] : ['parental-guidance' as const])],
    languageOffer,
    mayBeContent:
      higherVocationalEducationMonths === null
        ? null
        : { kinds: ['higher-vocational-education', 'preparatory-and-language-courses', 'complementary-education'], higherVocationalEducationMonths },
    lifeSkillsHours: null,
    parentalGuidance: guidance,
    time: { kind: 'part-time-allowed', condition: onlyForWantOfCapacity ? 'municipality-lacks-capacity' : 'none' },
  };
};

/** Regulation § 4: from 2026 the hours turn on the education, for those whose programme is decided since. */
const lifeSkillsHours = (inquiry: CaseInquiry): LifeSkillsHours => {
  const { ask, consider, law } = inquiry;
  const hours = (health: Parameter<number>, career: Parameter<number>, wordingOf?: IsoDate): LifeSkillsHours => {
    const migrationHealthAndDiversity = inForce(inquiry, health, wordingOf);
    const careerCompetence = inForce(inquiry, career, wordingOf);
    return { total: migrationHealthAndDiversity + careerCompetence, migrationHealthAndDiversity, careerCompetence };
  };
  const forAll = (wordingOf?: IsoDate): LifeSkillsHours => hours(parameters.lifeSkillsHealthHours, parameters.lifeSkillsCareerHours, wordingOf);

  const newHoursFrom = law(parameters.newLifeSkillsHoursFrom);
  if (newHoursFrom === null) return forAll();
  if (ask(questions.decisionBeforeNewLifeSkills) === 'before') return forAll(addDays(newHoursFrom, -1));
  return consider(priorEducation(holdsCollectiveProtection)) === 'below-upper-secondary'
    ? forAll()
    : hours(parameters.lifeSkillsHealthHoursWithUpperSecondary, parameters.lifeSkillsCareerHoursWithUpperSecondary);
};

/** §§ 13 and 14: full time, with the directorate's hours. */
const fullTime = (inquiry: CaseInquiry): ProgrammeTime => {
  const { law } = inquiry;
  law(parameters.fullTime);
  return {
    kind: 'full-time',
    hoursPerWeek: inForce(inquiry, parameters.fullTimeHours),
    hoursPerWeekWithOwnWork: inForce(inquiry, parameters.fullTimeHoursWithOwnWork),
    exception: law(parameters.partTimeBecauseOfCovid) === true ? 'covid-19' : 'none',
  };
};

/** § 14 as it was until 2025, and § 14 a, with § 37 c from 2026. */
const ordinary = (inquiry: CaseInquiry, rules: 'ordinary' | 'ordinary-without-social-studies'): RequiredContent => {
  const { law, note } = inquiry;
  law(parameters.ordinaryContent);
  if (rules === 'ordinary-without-social-studies') note('content-in-running-programme');
  const time = fullTime(inquiry);
  const hours = lifeSkillsHours(inquiry);
  law(parameters.parentalGuidanceChildAge);
  const guidance = parentalGuidance(inquiry, questions.ordinaryChild);
  return {
    kind: 'content',
    rules,
    elements: [
      'work-or-education-oriented',
      'norwegian',
      ...(rules === 'ordinary' ? ['social-studies' as const] : []),
      'life-skills',
      ...(guidance === null ? [] : ['parental-guidance' as const]),
    ],
    languageOffer: null,
    mayBeContent: null,
    lifeSkillsHours: hours,
    parentalGuidance: guidance,
    time,
  };
};

/** The rule behind {@link requiredContent}: § 14 until 2025, § 14 a from 2026, and chapter 6A. */
export const requiredContentRule: CaseRule<'requiredContent', RequiredContent> = {
  id: 'requiredContent',
  decide: (inquiry) => {
    if (!inquiry.consider(governedByIntegrationAct)) return { kind: 'not-governed' };
    const rules = inquiry.consider(programmeRules);
    return rules === 'chapter-6a' ? underChapter6A(inquiry) : ordinary(inquiry, rules);
  },
};

/**
 * What the programme must hold at least, and whether it must be full time (innholdet i introduksjonsprogrammet).
 *
 * Provisions: the Act § 14 until 2025 and §§ 13, 14 and 14 a from 2026; § 37 c in every wording; the Regulation §§ 3, 4, 43e, 43f and 43i, and
 * the transitional rule of the Regulation of 17 September 2025 no. 1909 part II for the hours of life skills; the temporary Act on covid-19 § 4.
 * Certainty: statute and regulation from 2026 and for chapter 6A; the ordinary content until 2025 is from guidance, the hours of life skills
 * until 2025 are inferred, and the hours of full time are guidance throughout. Each step of the trace says which.
 *
 * The question is put of a participant: whether the person is in the target group is for {@link targetGroup} to say. The elements are the least;
 * the content is otherwise fitted to the person's needs and end goal. How much must be work-oriented is for {@link workOrientedHours}, and how much
 * training in Norwegian and social studies there must be follows chapter 6 of the Act.
 *
 * Open by law: the day that "after" names (reading `after-a-date`), a programme begun under collective protection
 * (`programme-after-collective-protection`). Noted, not decided: programmes that ran when the content changed on 2026-01-01.
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the content, or every content that is still possible and what decides between them; hours a week, hours, months and numbers of meetings
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { requiredContent } from 'integreringsloven';
 *
 * const decision = requiredContent(
 *   {
 *     person: { education: 'upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
 *     household: { youngestChildBornOn: null },
 *     decision: { madeOn: '2026-01-20' },
 *   },
 *   { on: '2026-05-01' },
 * );
 * const content = decision.status === 'determined' && decision.outcome.kind === 'content' ? decision.outcome : null;
 * content?.elements; // => ['work-or-education-oriented', 'norwegian', 'social-studies', 'life-skills']
 * content?.lifeSkillsHours; // => { total: 15, migrationHealthAndDiversity: 5, careerCompetence: 10 }
 * content?.time.kind; // => 'full-time'
 * ```
 */
export const requiredContent = (facts: CaseFacts, options: AskOptions): Decision<'requiredContent', RequiredContent> =>
  askRule(requiredContentRule, facts, options);
