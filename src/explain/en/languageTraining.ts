import type { LanguageTraining, SocialStudiesScope, Training, TrainingOutsideGround, TrainingStanding } from '../../rules/languageTraining.js';
import type { GuidingLevel, SkillLevels } from '../../rules/norwegianGoal.js';
import type { TrainingClock } from '../../rules/trainingTerms.js';
import { months, plural, yesNo } from './say.js';

const hours = (n: number): string => plural(n, 'hour', 'hours');

const standing: Readonly<Record<TrainingStanding, string>> = {
  'right-and-obligation': 'Has a right and an obligation to training in Norwegian and social studies.',
  obligation: 'Has an obligation, but no right, to training in Norwegian and social studies.',
  right: 'Has a right, but no obligation, to training in Norwegian under collective protection.',
  'right-to-finish': 'Has a right to finish training that the former permit gave a right to.',
  'obligation-and-right-to-finish':
    'Has an obligation to training in Norwegian and social studies by the present permit, and a right to finish training that the former permit gave a right to.',
};
const clocks: Readonly<Record<TrainingClock, string>> = {
  'offer-of-start': 'the day the person was offered to start',
  'right-and-obligation-arose': 'the day the right and the obligation arose',
  start: 'the day the training started',
};

const norwegian = ({ norwegian: scope, obligationHours, extension }: Training): string => {
  const main =
    scope.until === 'level-or-hours'
      ? `Norwegian lasts until the least level is reached or ${hours(scope.hours)} are completed.`
      : `Norwegian lasts until the least level is reached, and for at most ${months(scope.longestMonths)} from ${clocks[scope.clock]}, with approved leave in addition.`;
  const obliged = obligationHours === null ? '' : ` The obligation ends when the level is reached or ${hours(obligationHours)} are completed.`;
  const steps = extension?.inStepsOfMonths == null ? '' : `, ${months(extension.inStepsOfMonths)} at a time`;
  return main + obliged + (extension === null ? '' : ` Extended training may be given for up to ${months(extension.longestMonths)}${steps}.`);
};

const socialStudies = (scope: SocialStudiesScope | null): string => {
  if (scope === null) return 'There is no right or obligation to social studies.';
  if (scope.kind === 'by-county') return 'Social studies are given by the county authority; the hours and the time limit of the municipality do not apply.';
  const leave = scope.plusLeave ? ', with approved leave in addition' : '';
  const test = scope.testWithinMonths === null ? '' : ` The final test in social studies shall be taken within ${months(scope.testWithinMonths)} of the same day.`;
  return `Social studies are ${hours(scope.hours)}, in a language the participant understands, within ${months(scope.withinMonths)} of ${clocks[scope.clock]}${leave}.${test}`;
};

const skills = ({ reading, listening, writing, oral }: SkillLevels): string => `${reading} in reading, ${listening} in listening, ${writing} in writing and ${oral} in oral skills`;

const level = (one: GuidingLevel): string => {
  if (one.kind === 'levels') return `The guiding least level is ${skills(one.levels)}.`;
  const or = one.orLevels === null ? '' : `, or ${skills(one.orLevels)}`;
  return `The guiding least level is grade ${String(one.grade)} in the school subject Norwegian${or}.`;
};

const tests: Readonly<Record<Training['tests'], string>> = {
  obligation: 'There is an obligation to take the final tests.',
  'one-free-test-in-norwegian': 'There is no obligation to take the final tests, but one final test in Norwegian is free.',
  none: 'There is no obligation to take the final tests.',
};
const authorities = { municipality: 'The municipality is responsible.', county: 'The county authority is responsible.' } as const;

const outside: Readonly<Record<TrainingOutsideGround, string>> = {
  'introduction-act-2003': 'The Integration Act does not govern the person’s training; the Act of 2003 does.',
  'no-permit-yet': 'Has no right or obligation to the training: no permit was granted on the date asked about.',
  'permit-gives-none': 'Has no right or obligation to the training: the permit gives none.',
  'under-lower-age': 'Has no right or obligation to the training: was under the lower age when the permit was granted.',
  'over-upper-age': 'Has no right or obligation to the training: had turned 67 when the permit was granted.',
  'turned-upper-age': 'Has no right or obligation to the training: they ended on the 67th birthday.',
  'not-yet-arisen': 'Has no right or obligation to the training yet: it has not arisen.',
  'settled-without-agreement': 'Has no right or obligation to the training: under collective protection it arises with settlement by agreement.',
};

const inWords = (outcome: LanguageTraining): string => {
  if (outcome.kind === 'outside') return outside[outcome.ground] + (outcome.mayBeOffered ? ' The municipality may offer training.' : '');
  const charge = outcome.mayBeCharged ? 'The municipality may charge for the training.' : 'The training is free of charge.';
  return [standing[outcome.standing], norwegian(outcome), socialStudies(outcome.socialStudies), level(outcome.level), tests[outcome.tests], charge, authorities[outcome.authority]].join(' ');
};

const plainStanding: Readonly<Record<TrainingStanding, string>> = {
  'right-and-obligation': 'You have a right to classes in Norwegian and social studies, and you must attend them.',
  obligation: 'You must attend classes in Norwegian and social studies. The municipality may ask you to pay.',
  right: 'You have a right to classes in Norwegian. You choose yourself whether to attend.',
  'right-to-finish': 'You have a right to finish the classes your former permit gave you.',
  'obligation-and-right-to-finish': 'You must attend classes in Norwegian and social studies. You also have a right to finish the classes your former permit gave you.',
};
const plainClocks: Readonly<Record<TrainingClock, string>> = {
  'offer-of-start': 'the day you were offered to start',
  'right-and-obligation-arose': 'the day you got the right',
  start: 'the day you started',
};

const plainNorwegian = ({ norwegian: scope, obligationHours, extension }: Training): string => {
  const main =
    scope.until === 'level-or-hours'
      ? `You learn Norwegian until you reach your level or have completed ${hours(scope.hours)}.`
      : `You can learn Norwegian until you reach your level, but for no more than ${months(scope.longestMonths)} from ${plainClocks[scope.clock]}. Approved leave comes in addition.`;
  const obliged = obligationHours === null ? '' : ` You must attend until you reach your level or have completed ${hours(obligationHours)}.`;
  const steps = extension?.inStepsOfMonths == null ? '' : `, ${months(extension.inStepsOfMonths)} at a time`;
  return main + obliged + (extension === null ? '' : ` You may get up to ${months(extension.longestMonths)} more${steps}.`);
};

const plainSocialStudies = (scope: SocialStudiesScope | null): string => {
  if (scope === null) return 'Social studies are not part of it.';
  if (scope.kind === 'by-county') return 'The county authority gives you social studies.';
  const leave = scope.plusLeave ? ' Approved leave comes in addition.' : '';
  const test = scope.testWithinMonths === null ? '' : ` You must take the test in social studies within ${months(scope.testWithinMonths)} of the same day.`;
  return `You must complete ${hours(scope.hours)} of social studies in a language you understand, within ${months(scope.withinMonths)} of ${plainClocks[scope.clock]}.${leave}${test}`;
};

const plainLevel = (one: GuidingLevel): string => {
  if (one.kind === 'levels') return `You should reach at least ${skills(one.levels)}.`;
  const or = one.orLevels === null ? '' : `, or ${skills(one.orLevels)}`;
  return `You should get at least grade ${String(one.grade)} in Norwegian at school${or}.`;
};

const plainTests: Readonly<Record<Training['tests'], string>> = {
  obligation: 'You must take the final tests.',
  'one-free-test-in-norwegian': 'You do not have to take a final test, but you can take one in Norwegian for free.',
  none: 'You do not have to take the final tests.',
};
const plainAuthorities = { municipality: 'The municipality gives you the classes.', county: 'The county authority gives you the classes.' } as const;

const plainOutside: Readonly<Record<TrainingOutsideGround, string>> = {
  'introduction-act-2003': 'You are covered by an older law, and not by the Integration Act.',
  'no-permit-yet': 'You have no right to the classes, because you do not have a residence permit.',
  'permit-gives-none': 'Your permit does not give you a right to the classes.',
  'under-lower-age': 'You have no right to the classes, because you were under 18 when you got your permit.',
  'over-upper-age': 'You have no right to the classes, because you had turned 67 when you got your permit.',
  'turned-upper-age': 'You have no right to the classes any more, because you have turned 67.',
  'not-yet-arisen': 'You do not have a right to the classes yet.',
  'settled-without-agreement': 'You have no right to the classes, because you settled without an agreement with the authorities.',
};

const inPlainWords = (outcome: LanguageTraining): string => {
  if (outcome.kind === 'outside') return plainOutside[outcome.ground] + (outcome.mayBeOffered ? ' The municipality may offer you classes all the same.' : '');
  return [
    plainStanding[outcome.standing],
    plainNorwegian(outcome),
    plainSocialStudies(outcome.socialStudies),
    plainLevel(outcome.level),
    plainTests[outcome.tests],
    plainAuthorities[outcome.authority],
  ].join(' ');
};

const against = (about: string) =>
  ({
    about,
    answers: {
      before: 'before the day the transitional rule names',
      'on-the-day': 'on the very day the transitional rule names',
      after: 'after the day the transitional rule names',
    },
  }) as const;

/** Norwegian training and social studies, in English. */
export const languageTrainingWords = {
  questions: {
    'training-age': {
      about: 'Age, against the ages for the training',
      answers: {
        'under-lower-age': 'under the lower age when the permit was granted',
        within: 'between the ages when the permit was granted, and not turned the upper age since',
        'turned-upper-age': 'has turned the upper age since the permit was granted',
        'over-upper-age': 'had turned the upper age when the permit was granted',
      },
    },
    'leads-to-permanent-residence': yesNo('Whether the permit is a ground for permanent residence', 'it is', 'it is not'),
    'permit-for-work': yesNo('Whether it is a permit for work, or of the family of one who has such a permit', 'it is', 'it is not'),
    'permit-renewed': { about: 'First renewal of the limited permit', answers: { yes: 'it has been renewed', 'not-yet': 'it has not been renewed' } },
    'arrived-by-date': { about: 'Arrival in Norway', answers: { yes: 'has arrived', 'not-yet': 'has not arrived on the date asked about' } },
    'permit-against-new-hours': against('Day of the permit, against the new hours'),
    'arrival-against-new-hours': against('Day of arrival, against the new hours'),
    'permit-against-counting': against('Day of the permit, against the new way of counting'),
    'arrival-against-counting': against('Day of arrival, against the new way of counting'),
    'former-permit-and-training': {
      about: 'Earlier permit, and what it gave of training',
      answers: {
        none: 'this is the first permit',
        'section-9': 'the earlier permit gave a right to training',
        'collective-protection': 'the earlier permit was collective protection',
        perhaps: 'the earlier permit may have given a right to training',
      },
    },
    'training-begun': yesNo('Programme or Norwegian training when the permit was granted', 'begun', 'not begun'),
    'training-authority': { about: 'Who is to give the training', answers: { municipality: 'the municipality', county: 'the county authority' } },
    'training-place': {
      about: 'Where Norwegian is taught',
      answers: {
        'adult-immigrants': 'in training for adult immigrants',
        'upper-secondary-school': 'in upper secondary education',
        'preparatory-adult-education': 'in preparatory adult education',
      },
    },
    'completed-primary-school': yesNo('Primary and lower secondary school', 'completed', 'not completed'),
    'needs-b2': yesNo('Need to document level B2 in all skills', 'has the need', 'does not have the need'),
  },
  parameters: {
    trainingLowerAge: 'Lower age for training in Norwegian and social studies',
    trainingUpperAge: 'The right and the obligation to the training end at',
    finishBegunTraining: 'Training that is begun may be finished though the permit changes',
    collectiveProtectionTraining: 'Collective protection gives, of training in Norwegian',
    trainingOfferWithin: 'The training shall be offered within',
    trainingMonths: 'Norwegian lasts for at most',
    trainingMonthsWithUpperSecondary: 'With upper secondary education or higher, Norwegian lasts for at most',
    trainingCountedFromOfferAfter: 'The time is counted from the offer of start for permits granted after',
    trainingHours: 'With an obligation only, hours of Norwegian after which it ends',
    trainingHoursOfEarlierPermits: 'With an obligation only, hours of Norwegian for earlier permits',
    newHoursForPermitsFrom: 'The new hours govern permits granted from and including',
    socialStudiesHours: 'Social studies',
    socialStudiesHoursOfEarlierPermits: 'Social studies for earlier permits',
    socialStudiesWithin: 'Social studies shall be completed within',
    socialStudiesTestWithin: 'The final test in social studies shall be taken within',
    hoursAndTimeBoundMunicipalityOnly: 'The hours and the time limit do not bind the county authority',
    trainingMonthsUnderCollectiveProtection: 'Under collective protection, Norwegian lasts for at most',
    extendedTrainingWithUpperSecondary: 'Extended training under collective protection, with upper secondary education or higher, up to',
    extendedTraining: 'Extended training under collective protection, up to',
    extendedTrainingStep: 'Extended training under collective protection is given for, at a time',
    ukrainianUpperSecondaryCountsInTraining: 'In training, completed upper secondary in Ukraine counts for those with collective protection',
    levelInsteadOfGradeInPreparatoryEducation: 'In preparatory adult education a level may be reached instead of a grade',
  },
  notes: {
    'training-first-wording-not-read': 'The first wording of the provision on training was not read; the value is that of the wording after it, or of the transitional rule.',
    'training-clock-from-guidance': 'The wording before 1 August 2023 did not say from when the time of Norwegian is counted; that it is from when the right and the obligation arose is read in the preparatory works.',
    'late-start-on-claim': 'For a person who could not start because of great care duties, or because of being held back, the right and the obligation may arise later, when training is claimed, up to ten years after.',
    'exemption-on-application': 'The municipality may exempt from the obligation on application, because of documented knowledge or for weighty reasons.',
    'former-permit-taken-to-give-right': 'The file does not say whether the former permit gave a right to training. It is taken that it did.',
    'charge-beside-right-to-finish': 'The municipality may charge those who only have an obligation. One who also has a right to finish what is begun is taken to get the training free of charge; the Act does not say so expressly.',
    'transition-by-permit-held': 'The transitional rules go by the day of the permit. They are read of the permit held now, although the right comes from a former one.',
    'norwegian-hours-of-later-arrivals': 'The transitional rule names those who arrived later for social studies only. The hours of Norwegian are taken to follow the day of the permit.',
    'level-in-preparatory-education-not-read': 'The wording on preparatory adult education before 2026 was not read; the grade is inferred.',
    'leave-under-collective-protection': 'The rule on collective protection does not mention leave, but refers to the section that adds it.',
    'remaining-training-after-collective-protection':
      'After collective protection only the training that remains may be finished. Whether it must have begun before the permit changed is not said.',
  },
  outcomes: { languageTraining: inWords },
  plainOutcomes: { languageTraining: inPlainWords },
} as const;
