import type { GoverningLaw } from '../../rules/governingLaw.js';
import type { ContentElement, LanguageOffer, OptionalContent, ParentalGuidance, ProgrammeTime, RequiredContent } from '../../rules/requiredContent.js';
import { either, list, months } from './say.js';

type Content = Extract<RequiredContent, { readonly kind: 'content' }>;
type Words = Readonly<Record<ContentElement, string>>;

const youngestChild = (about: string) =>
  ({
    about,
    answers: {
      'under-age': 'under the age that the law names',
      'of-age': 'has reached the age that the law names',
      'born-later': 'born after the date asked about',
      'no-child': 'there is no child',
    },
  }) as const;

const elements: Words = {
  'work-or-education-oriented': 'work- or education-oriented activities',
  norwegian: 'training in Norwegian',
  'social-studies': 'training in social studies',
  'life-skills': 'a life-skills course',
  'language-offer': 'a language offer',
  'parental-guidance': 'parental guidance',
};
const languageOffers: Readonly<Record<LanguageOffer, string>> = {
  'norwegian-training': 'the Norwegian training of section 37 d',
  'other-norwegian-or-english': 'another language offer in Norwegian or English',
};
const optional = (kind: OptionalContent, longest: number): string => {
  switch (kind) {
    case 'higher-vocational-education':
      return `higher vocational education of ${months(longest)} or less`;
    case 'preparatory-and-language-courses':
      return 'preparatory courses and language courses for the general admission requirement';
    case 'complementary-education':
      return 'complementary education';
  }
};

const guidance = ({ group, individual, leastForWantOfCapacity }: ParentalGuidance): string => {
  const ordinary = `Parental guidance is from ${String(group.least)} to ${String(group.most)} meetings in a group, or from ${String(individual.least)} to ${String(individual.most)} individual talks.`;
  if (leastForWantOfCapacity === null) return ordinary;
  const { group: meetings, individual: talks } = leastForWantOfCapacity;
  return `${ordinary} Where capacity in the municipality makes it necessary, the least is ${String(meetings)} meetings or ${String(talks)} talks.`;
};

const time = (one: ProgrammeTime): string => {
  if (one.kind === 'part-time-allowed') {
    return one.condition === 'none'
      ? 'The programme runs all year, and need not be full time.'
      : 'The programme runs all year, and may be part time only if the municipality cannot offer full time because it lacks capacity.';
  }
  const hours = `The programme runs all year and full time: by the directorate’s guidance ${String(one.hoursPerWeek)} hours a week, or ${String(one.hoursPerWeekWithOwnWork)} where the measures take considerable work of one’s own.`;
  return one.exception === 'covid-19' ? `${hours} Part time may be offered because of covid-19.` : hours;
};

const mayBe = ({ kinds, higherVocationalEducationMonths: longest }: NonNullable<Content['mayBeContent']>): string =>
  `The whole or a part of the content may be ${list(kinds.map((kind) => optional(kind, longest)))}.`;

const content = (one: Content): string =>
  [
    `The programme shall at least hold ${list(one.elements.map((element) => elements[element]))}.`,
    ...(one.rules === 'chapter-6a' ? ['The special rules for collective protection govern the programme.'] : []),
    ...(one.rules === 'ordinary-without-social-studies' ? ['Social studies need not be part of the programme under collective protection.'] : []),
    ...(one.languageOffer === null ? [] : [`The language offer may be ${either(one.languageOffer.map((offer) => languageOffers[offer]))}.`]),
    ...(one.mayBeContent === null ? [] : [mayBe(one.mayBeContent)]),
    ...(one.lifeSkillsHours === null
      ? []
      : [
          `At least ${String(one.lifeSkillsHours.total)} hours of life skills shall be offered: at least ${String(one.lifeSkillsHours.migrationHealthAndDiversity)} on migration, health and diversity and at least ${String(one.lifeSkillsHours.careerCompetence)} on career competence.`,
        ]),
    ...(one.parentalGuidance === null ? [] : [guidance(one.parentalGuidance)]),
    time(one.time),
  ].join(' ');

const governing = (one: GoverningLaw): string => {
  switch (one.act) {
    case 'none':
      return 'No permit is granted on this date, and it is the permit that decides which Act governs.';
    case 'introduction-act-2003':
      return 'The Introduction Act of 2003 governs.';
    case 'integration-act': {
      const programme = {
        ordinary: 'the ordinary rules',
        'chapter-6a': 'the special rules for collective protection',
        'ordinary-without-social-studies': 'the ordinary rules, but without social studies as a required part',
      }[one.programme];
      const training = one.training === 'ordinary' ? 'the ordinary rules' : 'the special rules for collective protection';
      return `The Integration Act governs. The programme follows ${programme}. The training in Norwegian and social studies follows ${training}.`;
    }
    default:
      return one satisfies never;
  }
};

// --- To the participant ---

const plainElements: Words = {
  'work-or-education-oriented': 'activities that prepare you for work or education',
  norwegian: 'Norwegian lessons',
  'social-studies': 'social studies',
  'life-skills': 'a course in life skills',
  'language-offer': 'language lessons',
  'parental-guidance': 'guidance for parents',
};

const plainGuidance = ({ group, individual, leastForWantOfCapacity }: ParentalGuidance): string => {
  const ordinary = `The guidance for parents is ${String(group.least)} to ${String(group.most)} group meetings, or ${String(individual.least)} to ${String(individual.most)} talks alone with a guide.`;
  if (leastForWantOfCapacity === null) return ordinary;
  return `${ordinary} If the municipality does not have the capacity, there can be fewer, but not under ${String(leastForWantOfCapacity.group)} meetings or ${String(leastForWantOfCapacity.individual)} talks.`;
};

const plainTime = (one: ProgrammeTime): string => {
  if (one.kind === 'part-time-allowed') {
    return one.condition === 'none'
      ? 'Your programme lasts all year. It can be part time.'
      : 'Your programme lasts all year. It can be part time only if the municipality does not have the capacity for more.';
  }
  const hours = `Your programme shall be full time, all year. That is usually ${String(one.hoursPerWeek)} hours a week, or ${String(one.hoursPerWeekWithOwnWork)} if you must also study a lot on your own.`;
  return one.exception === 'covid-19' ? `${hours} It can be part time because of the coronavirus.` : hours;
};

const plainContent = (one: Content): string =>
  [
    `You shall get ${list(one.elements.map((element) => plainElements[element]))}.`,
    ...(one.rules === 'chapter-6a' ? ['Special rules for collective protection apply to you.'] : []),
    ...(one.rules === 'ordinary-without-social-studies' ? ['Under the rules for collective protection you do not have to take social studies.'] : []),
    ...(one.languageOffer === null ? [] : ['The language lessons can be in Norwegian or English.']),
    ...(one.mayBeContent === null
      ? []
      : [`Short higher vocational education, up to ${months(one.mayBeContent.higherVocationalEducationMonths)}, can be part of your programme. So can courses that you need to be admitted to higher education, or to complete an education you have.`]),
    ...(one.lifeSkillsHours === null
      ? []
      : [
          `You shall be offered at least ${String(one.lifeSkillsHours.total)} hours of life skills: ${String(one.lifeSkillsHours.migrationHealthAndDiversity)} about health and life in Norway, and ${String(one.lifeSkillsHours.careerCompetence)} about work and education.`,
        ]),
    ...(one.parentalGuidance === null ? [] : [plainGuidance(one.parentalGuidance)]),
    plainTime(one.time),
  ].join(' ');

const plainGoverning = (one: GoverningLaw): string => {
  switch (one.act) {
    case 'none':
      return 'You do not have a residence permit on this date. The permit decides which law applies to you.';
    case 'introduction-act-2003':
      return 'You follow an older law, the Introduction Act of 2003.';
    case 'integration-act': {
      const programme = {
        ordinary: 'The ordinary rules for the programme apply to you.',
        'chapter-6a': 'Special rules for the programme apply to you, because of collective protection.',
        'ordinary-without-social-studies': 'The ordinary rules for the programme apply to you, but you do not have to take social studies.',
      }[one.programme];
      const training =
        one.training === 'ordinary'
          ? 'The ordinary rules for Norwegian lessons apply to you.'
          : 'Special rules for Norwegian lessons apply to you, because of collective protection.';
      return `You follow the Integration Act. ${programme} ${training}`;
    }
    default:
      return one satisfies never;
  }
};

/** Words in English for what the programme must hold, and for which law governs. */
export const requiredContentWords = {
  questions: {
    'youngest-child': youngestChild('Age of the youngest child on the date asked about'),
    'youngest-child-under-collective-protection': youngestChild('Age of the youngest child on the date asked about, under chapter 6A'),
    'decision-before-new-life-skills': {
      about: 'The day of the decision on the programme, against the new hours of life skills',
      answers: { before: 'before the day from which they govern', since: 'on that day or later, or not made yet' },
    },
  },
  parameters: {
    specialContent: 'Special rules for the content of the programme under collective protection',
    withoutSocialStudies: 'Social studies need not be part of the programme under collective protection',
    specialTraining: 'Special rules for the training under collective protection',
    ordinaryContent: 'Every programme must hold work- or education-oriented activities, Norwegian, social studies and life skills',
    higherVocationalEducation: 'Longest higher vocational education that may be content of the programme',
    languageOfferIsDefined: 'The regulation says what the language offer may be',
    lifeSkillsHealthHours: 'Least hours on migration, health and diversity, for all, and from 2026 for those without upper secondary education',
    lifeSkillsCareerHours: 'Least hours on career competence, for all, and from 2026 for those without upper secondary education',
    lifeSkillsHealthHoursWithUpperSecondary: 'Least hours on migration, health and diversity, with upper secondary education or higher',
    lifeSkillsCareerHoursWithUpperSecondary: 'Least hours on career competence, with upper secondary education or higher',
    newLifeSkillsHoursFrom: 'Hours of life skills by education govern programmes decided on or after',
    parentalGuidanceChildAge: 'Parental guidance is required of those who have a child under',
    parentalGuidanceChildAgeUnderCollectiveProtection: 'Parental guidance is required under chapter 6A of those who have a child under',
    groupMeetingsLeast: 'Parental guidance in a group, at least',
    groupMeetingsMost: 'Parental guidance in a group, at most',
    individualTalksLeast: 'Individual parental guidance, at least',
    individualTalksMost: 'Individual parental guidance, at most',
    groupMeetingsForWantOfCapacity: 'Parental guidance in a group where capacity makes an exception necessary, at least',
    individualTalksForWantOfCapacity: 'Individual parental guidance where capacity makes an exception necessary, at least',
    fullTime: 'The programme runs all year and full time',
    fullTimeHours: 'Full time, counted in hours',
    fullTimeHoursWithOwnWork: 'Full time where the measures take considerable work of one’s own',
    partTimeBecauseOfCovid: 'Part time may be offered because of covid-19',
    fullTimeSetAside: 'Full time is not required under collective protection',
    partTimeOnlyForWantOfCapacity: 'Part time under collective protection only if the municipality lacks capacity',
  },
  notes: {
    'first-content-wording-not-read':
      'The first wording of the section on the content was not read; the value is from the preparatory works of the amendment and from what chapter 6A set aside.',
    'life-skills-hours-until-2025': 'The hours of life skills before 2026 were not read; that they were the same for all is inferred from the wording of 2026.',
    'full-time-hours-are-guidance': 'The law does not say how many hours full time is. The hours are the directorate’s guidance of 2021, and no later guidance was read.',
    'content-in-running-programme':
      'No transitional rule was seen for the content and full time of programmes under collective protection that ran on 1 January 2026; the new rules are applied to them from that day.',
    'youngest-child-of-age':
      'The youngest child has reached the age that the law names. The law does not say on which day the age counts; the date asked about is used, and a programme that began earlier may have had the requirement.',
    'youngest-child-born-later':
      'The youngest child is born after the date asked about. Whether there was an older child then, the file does not say; and a child born during the programme brings the requirement with it.',
  },
  outcomes: {
    governingLaw: governing,
    requiredContent: (one: RequiredContent): string =>
      one.kind === 'content' ? content(one) : 'The Introduction Act of 2003 governs the content of the programme.',
  },
  plainOutcomes: {
    governingLaw: plainGoverning,
    requiredContent: (one: RequiredContent): string =>
      one.kind === 'content' ? plainContent(one) : 'You follow an older law, the Introduction Act of 2003. It decides what your programme shall hold.',
  },
} as const;
