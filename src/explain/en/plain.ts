import type { EndGoal, PermitGround } from '../../case/facts.js';
import type { Extension, Length } from '../../law/parameters.js';
import type { PlainWords } from '../messages.js';
import { dated, datedOrNever, leaves, number, oneOf, oneOfOrNone, yesNo } from '../told.js';
import { deadlinesWords } from './deadlines.js';
import { introductionBenefitWords } from './introductionBenefit.js';
import { languageTrainingWords } from './languageTraining.js';
import { leaveWords } from './leave.js';
import { requiredContentWords } from './requiredContent.js';
import { months, plural } from './say.js';

const extension = (one: Extension): string => {
  switch (one.kind) {
    case 'none':
      return 'It cannot be extended';
    case 'may':
      return `The municipality may extend it by up to ${months(one.longest)} if there is reason to believe that you will then reach the goal`;
    case 'shall':
      return `The municipality must extend it by up to ${months(one.longest)} if that can help you reach the goal`;
  }
};

const length = (one: Length): string =>
  `${one.least === null ? `up to ${months(one.longest)}` : `from ${String(one.least)} to ${months(one.longest)}`}. ${extension(one.extension)}`;

const endGoals: Readonly<Record<EndGoal, string>> = {
  work: 'work',
  'higher-education': 'higher education',
  'higher-vocational-education': 'higher vocational education',
  'vocational-requalification': 'vocational requalification (learning a new trade)',
  'completed-upper-secondary': 'completed upper secondary education',
  'vocational-training': 'completed vocational training with apprenticeship',
  'part-of-upper-secondary': 'part of upper secondary education',
  'primary-school': 'primary and lower secondary school (all or part)',
};

const permits: Readonly<Record<PermitGround, string>> = {
  refugee: 'a residence permit as a refugee',
  'resettlement-refugee': 'a residence permit as a resettlement refugee',
  'humanitarian-after-protection-application': 'a residence permit on humanitarian grounds after an application for protection',
  'family-with-children-awaiting-identity': 'a limited residence permit for families with children',
  'collective-protection': 'collective protection',
  'family-member': 'a residence permit as a family member',
  'independent-ground': 'a residence permit on an independent ground',
  other: 'another kind of residence permit',
};

const NOT_IN_TARGET_GROUP = 'You have neither a right nor an obligation to take part in the introduction programme.';
const MAY_BE_OFFERED = 'The municipality may offer you the introduction programme, but does not have to.';

/** Plain language for the participant, in English. */
export const plainEn: PlainWords = {
  outcomes: {
    targetGroup: {
      rightAndObligation: 'You have a right and an obligation to take part in the introduction programme.',
      rightUnderCollectiveProtection: 'You have a right to take part in the introduction programme, but no obligation.',
      municipalityMayRefuse: 'The municipality may still say no. The reason is that you have a job, or the offer of one, that is nearly full time.',
      programmeEnds: 'But the programme you are in ends. The reason is that you have a job, or the offer of one, that is nearly full time.',
      rightToFinish: 'You have a right to finish the programme you have begun.',
      mayBeOffered: {
        'family-of-others': `${MAY_BE_OFFERED} You are a family member, but your family tie does not give a right to the programme.`,
        'over-upper-age': `${MAY_BE_OFFERED} You are over the upper age limit for a right to the programme.`,
        'settled-without-agreement': `${MAY_BE_OFFERED} You settled without an agreement with the integration authorities.`,
      },
      outside: {
        'no-permit-yet': `${NOT_IN_TARGET_GROUP} You had not been granted a residence permit on this date.`,
        'introduction-act-2003': 'The old Introduction Act of 2003 applies to you. This answer does not say what rights you have under that Act.',
        'nordic-or-eea': `${NOT_IN_TARGET_GROUP} You are a Nordic citizen or covered by the EEA Agreement.`,
        'permit-not-in-section-9': `${NOT_IN_TARGET_GROUP} The kind of residence permit you have does not give a right to the programme.`,
        'under-lower-age': `${NOT_IN_TARGET_GROUP} You were too young when you were granted the permit.`,
        'not-settled': `${NOT_IN_TARGET_GROUP} You were not settled in a municipality on this date.`,
        'residence-limit-passed': `${NOT_IN_TARGET_GROUP} You had lived too long in a municipality before a programme was decided.`,
        'in-work': `${NOT_IN_TARGET_GROUP} You have a job, or the offer of one, with so many hours that you are not to have the programme.`,
        'work-ended-after-limit': `${NOT_IN_TARGET_GROUP} The job or the offer ended when you had already lived too long in a municipality.`,
        'no-new-rights-after-collective-protection': `${NOT_IN_TARGET_GROUP} A programme or Norwegian training was decided for you while you had collective protection. The new permit gives no new rights or obligations.`,
      },
    },
    endGoals: {
      goals: (goals) => `The municipality must set a goal for your programme. These goals are possible: ${goals}.`,
      main: (main, otherwise, condition) =>
        condition === 'unwilling-or-unable-to-complete'
          ? `The goal of your programme must be ${main}. You may not want to complete it, or not be able to in time. Then these goals are possible: ${otherwise}.`
          : `The goal of your programme must as a rule be ${main}. Otherwise these goals are possible: ${otherwise}.`,
      notGoverned: 'The old Introduction Act of 2003 applies to you. It has no goals of this kind.',
    },
    programmeDuration: {
      length: (one) => `Your programme lasts ${one}.`,
      notLawful: (lawful) =>
        `The goal in your file is not possible for you. So it is not clear how long the programme can last. These goals are possible: ${lawful}.`,
      notGoverned: 'The old Introduction Act of 2003 decides how long your programme lasts.',
    },
    workOrientedHours: {
      required: (hours, afterMonths, ruleInForceSince, isReached) =>
        `Your programme must have at least ${hours} of work, work practice or the like. That is an average. The requirement begins after ${afterMonths} in the programme, but not before ${ruleInForceSince}. ${isReached ? 'The requirement applies to you on this date.' : 'The requirement does not apply to you yet on this date.'}`,
      none: 'There is no requirement on this date of how many hours a week of work or work practice your programme must have.',
    },
    checkWorkOrientedHours: {
      noRequirement: 'There is no required number of hours for your plan.',
      notBegun: 'Your programme has not begun.',
      notYet: (from) => `The required hours apply only from ${from}. That is after the last day of your plan.`,
      met: (average, required, from, through) =>
        `Your plan has enough hours of work, work practice or the like. It has ${average} hours a week on average, and ${required} are required. That is counted from ${from} to ${through}.`,
      notMet: (average, required, shortfall, from, through) =>
        `Your plan does not have enough hours of work, work practice or the like. It has ${average} hours a week on average, and ${required} are required. ${shortfall} hours a week are missing. That is counted from ${from} to ${through}.`,
    },
    classifyEnding: {
      sentence: (reason, group, goal) => `This is registered about what you do after the programme: ${reason}. In the statistics that is in the group ${group}. ${goal}.`,
      groups: {
        work: 'work',
        education: 'education',
        'preparatory-adult-education': 'preparatory adult education',
        'labour-market-measures': 'labour-market measures',
        other: 'other',
        'not-registered': 'not registered',
      },
      goals: {
        attained: 'It counts as having reached the goal of the programme',
        'not-attained': 'It does not count as having reached the goal of the programme',
        'not-registered': 'It is not known whether the goal of the programme is reached',
      },
    },
    ...requiredContentWords.plainOutcomes,
    ...introductionBenefitWords.plainOutcomes,
    ...leaveWords.plainOutcomes,
    ...languageTrainingWords.plainOutcomes,
    ...deadlinesWords.plainOutcomes,
  },

  headings: {
    onDate: (date) => `Answer for ${date}`,
    possible: 'The answer is not clear yet. It may be one of these:',
    needsFacts: 'There can be no answer yet. Your file lacks information.',
    because: 'The answer rests on this:',
    open: 'This must be made clear first:',
    notes: 'You should also know:',
    verified: (through) => `The rules used here are checked through ${through}. They may have changed since.`,
  },

  endGoals,
  values: { length, extension },

  told: {
    'person.birthDate': dated('when you were born', 'You were born on', 'You were born on'),
    'person.citizenship': oneOf('what citizenship you have', {
      nordic: 'You are a Nordic citizen.',
      'eea-agreement': 'You are covered by the EEA Agreement.',
      'third-country': 'You are neither a Nordic citizen nor covered by the EEA Agreement.',
    }),
    'person.education': oneOf('what education you have from before', {
      'below-upper-secondary': 'You have not completed education at upper secondary level.',
      'ukrainian-upper-secondary': 'You have completed upper secondary education in Ukraine, but not a year of higher education as well.',
      'upper-secondary': 'You have education at upper secondary level.',
      higher: 'You have education above upper secondary level.',
    }),
    'person.completedPrimarySchool': yesNo(
      'whether you have completed primary and lower secondary school',
      'You have completed primary and lower secondary school.',
      'You have not completed primary and lower secondary school.',
    ),
    'permit.ground': oneOf('what kind of residence permit you have', permits, (permit) => `You have ${permit}.`),
    'permit.grantedOn': dated('when you were granted the residence permit', 'You were granted the residence permit on', 'You will be granted the residence permit on'),
    'permit.appliedFromAbroad': yesNo(
      'whether you applied for the residence permit from abroad',
      'You applied for the residence permit from abroad.',
      'You applied for the residence permit in Norway.',
    ),
    'permit.arrivedOn': dated('when you came to Norway', 'You came to Norway on', 'You will come to Norway on'),
    'permit.previousGround': oneOfOrNone(
      'what residence permit you had before',
      permits,
      'You have not had another residence permit before.',
      (permit) => `Before, you had ${permit}.`,
    ),
    'permit.firstGrantedOn': dated(
      'when you were granted the first residence permit that gives a right to the programme',
      'You were granted the first residence permit that gives a right to the programme on',
      'You will be granted the first residence permit that gives a right to the programme on',
    ),
    'permit.decidedUnderChapter6A': yesNo(
      'whether the municipality decided on a programme or Norwegian training while you had collective protection',
      'The municipality decided on a programme or Norwegian training while you had collective protection.',
      'The municipality did not decide on a programme or Norwegian training while you had collective protection.',
    ),
    'permit.firstRenewedOn': datedOrNever(
      'when your residence permit was first renewed',
      'Your residence permit was first renewed on',
      'Your residence permit will first be renewed on',
      'Your residence permit has not been renewed.',
    ),
    'permit.forWork': yesNo(
      'whether you have a residence permit for work, or as family of somebody who has one',
      'You have a residence permit for work, or as family of somebody who has one.',
      'You do not have a residence permit for work, nor as family of somebody who has one.',
    ),
    'permit.leadsToPermanentResidence': yesNo(
      'whether your residence permit can lead to permanent residence',
      'Your residence permit can lead to permanent residence.',
      'Your residence permit cannot lead to permanent residence.',
    ),
    'family.referencePersonGround': oneOf(
      'what kind of residence permit your family member in Norway has',
      permits,
      (permit) => `Your family member in Norway has ${permit}.`,
    ),
    'family.referencePersonHasPermanentResidence': yesNo(
      'whether your family member in Norway has permanent residence',
      'Your family member in Norway has permanent residence.',
      'Your family member in Norway does not have permanent residence.',
    ),
    'family.referencePersonSettledOn': datedOrNever(
      'when your family member in Norway settled in a municipality',
      'Your family member in Norway settled in a municipality on',
      'Your family member in Norway will settle in a municipality on',
      'Your family member in Norway has not settled in a municipality.',
    ),
    'family.appliedOn': dated('when you applied for family reunification', 'Family reunification was applied for on', 'Family reunification will be applied for on'),
    'settlement.settledOn': datedOrNever(
      'when you settled in a municipality',
      'You settled in a municipality on',
      'You will settle in a municipality on',
      'You have not settled in a municipality.',
    ),
    'settlement.byAgreement': yesNo(
      'whether you settled by agreement with the integration authorities',
      'You settled by agreement with the integration authorities.',
      'You settled without an agreement with the integration authorities.',
    ),
    'household.livesWithParents': yesNo(
      'whether you live with one or both of your parents',
      'You live with one or both of your parents.',
      'You do not live with your parents.',
    ),
    'household.partnerInProgramme': yesNo(
      'whether your spouse or cohabitant is in the introduction programme',
      'Your spouse or cohabitant is in the introduction programme as well.',
      'You have no spouse or cohabitant who is in the introduction programme.',
    ),
    'household.youngestChildBornOn': datedOrNever(
      'when your youngest child was born',
      'Your youngest child was born on',
      'Your youngest child will be born on',
      'You have no children.',
    ),
    'household.moreThanTwoChildren': yesNo(
      'whether you have the care of more than two children',
      'You have the care of more than two children.',
      'You do not have the care of more than two children.',
    ),
    'household.soleCarer': yesNo('whether you are alone in caring for children', 'You are alone in caring for children.', 'You are not alone in caring for children.'),
    'household.chronicallyIllChild': yesNo(
      'whether you have a child who is chronically ill or disabled',
      'You have a child who is chronically ill or disabled.',
      'You have no child who is chronically ill or disabled.',
    ),
    'household.otherParentInProgramme': yesNo(
      'whether the child’s other parent is in the introduction programme',
      'The child’s other parent is in the introduction programme as well.',
      'The child’s other parent is not in the introduction programme.',
    ),
    'decision.madeOn': datedOrNever(
      'when the municipality decided on a programme',
      'The municipality decided on a programme on',
      'The municipality will decide on a programme on',
      'The municipality has not decided on a programme.',
    ),
    'decision.claimedOn': datedOrNever('when you asked for a programme', 'You asked for a programme on', 'You will ask for a programme on', 'You have not asked for a programme.'),
    'decision.registeredOn': datedOrNever(
      'when the decision was entered in the national register',
      'The decision was entered in the national register on',
      'The decision will be entered in the national register on',
      'The decision has not been entered in the national register.',
    ),
    'work.hoursPerWeek': number('how many hours a week you have a job or the offer of one', (value) =>
      value === 0 ? 'You have neither a job nor the offer of one.' : `The job, or the offer of one, is ${plural(value, 'hour', 'hours')} a week.`,
    ),
    'work.from': dated(
      'when the job began, or when you got the offer',
      'The job began, or you got the offer, on',
      'The job will begin, or you will get the offer, on',
    ),
    'work.endedOn': datedOrNever(
      'whether the job or the offer has ended',
      'The first day without the job or the offer was',
      'The first day without the job or the offer will be',
      'The job or the offer has not ended.',
    ),
    'programme.offeredStartOn': datedOrNever(
      'when you were offered to start in the programme',
      'You were offered to start in the programme on',
      'You will be offered to start in the programme on',
      'You have not been offered to start in the programme.',
    ),
    'programme.startedOn': datedOrNever(
      'when you started in the programme',
      'You started in the programme on',
      'You will start in the programme on',
      'You have not started in the programme.',
    ),
    'programme.endedOn': datedOrNever(
      'whether your programme has ended',
      'The first day after the programme was',
      'The first day after the programme will be',
      'Your programme has not ended.',
    ),
    'programme.endGoal': oneOf('what the goal of your programme is', endGoals, (goal) => `The goal of your programme is ${goal}.`),
    'programme.percent': number('how many per cent of full time your programme is', (value) => `Your programme is ${String(value)} per cent of full time.`),
    'programme.partTimeBecauseOfMunicipality': yesNo(
      'whether the programme is part time because of the municipality',
      'The programme is part time because of the municipality.',
      'The programme is not part time because of the municipality.',
    ),
    'programme.months': number(
      'how long the municipality has decided that the programme is to last',
      (value) => `The municipality has decided that the programme is to last ${months(value)}.`,
    ),
    'programme.extensionMonths': number('whether the programme is extended', (value) =>
      value === 0 ? 'The programme is not extended.' : `The programme is extended by ${months(value)}.`,
    ),
    'programme.leave': leaves(
      'whether you have been away from the programme',
      'You have not been away from the programme.',
      (periods) => `These times away from the programme are in your file: ${periods}.`,
    ),
    'programme.startRegisteredOn': datedOrNever(
      'when it was registered that you started in the programme',
      'It was registered that you started in the programme on',
      'It will be registered that you started in the programme on',
      'It has not been registered that you started in the programme.',
    ),
    'programme.endRegisteredOn': datedOrNever(
      'when it was registered that the programme had ended',
      'The end of the programme was registered on',
      'The end of the programme will be registered on',
      'The end of the programme has not been registered.',
    ),
    'training.residentRegisteredOn': datedOrNever(
      'when you were registered as living in the municipality',
      'You were registered as living in the municipality on',
      'You will be registered as living in the municipality on',
      'You are not registered as living in the municipality.',
    ),
    'training.claimedOn': datedOrNever(
      'when you asked for Norwegian training',
      'You asked for Norwegian training on',
      'You will ask for Norwegian training on',
      'You have not asked for Norwegian training.',
    ),
    'training.offeredStartOn': datedOrNever(
      'when you were offered to start Norwegian training',
      'You were offered to start Norwegian training on',
      'You will be offered to start Norwegian training on',
      'You have not been offered to start Norwegian training.',
    ),
    'training.startedOn': datedOrNever(
      'when you started Norwegian training',
      'You started Norwegian training on',
      'You will start Norwegian training on',
      'You have not started Norwegian training.',
    ),
    'training.authority': oneOf('who is to give your training', {
      municipality: 'The municipality is to give your training.',
      county: 'The county authority is to give your training.',
    }),
    'training.place': oneOf('where you are taught Norwegian', {
      'adult-immigrants': 'You are taught Norwegian together with other adult immigrants.',
      'upper-secondary-school': 'You are taught Norwegian in upper secondary education.',
      'preparatory-adult-education': 'You are taught Norwegian in preparatory adult education.',
    }),
    'training.needsB2': yesNo(
      'whether you need to document Norwegian at level B2',
      'You need to document Norwegian at level B2.',
      'You do not need to document Norwegian at level B2.',
    ),
    'training.leave': leaves(
      'whether you have had leave from Norwegian training',
      'You have not had leave from Norwegian training.',
      (periods) => `These times of leave from Norwegian training are in your file: ${periods}.`,
    ),
    'training.goalReachedOn': datedOrNever(
      'when you reached your Norwegian goal',
      'You reached your Norwegian goal on',
      'You will reach your Norwegian goal on',
      'You have not reached your Norwegian goal.',
    ),
    'training.socialStudiesCompletedOn': datedOrNever(
      'when you completed the hours of social studies',
      'You completed the hours of social studies on',
      'You will complete the hours of social studies on',
      'You have not completed the hours of social studies.',
    ),
    'training.socialStudiesTestedOn': datedOrNever(
      'when you took the test in social studies',
      'You took the test in social studies on',
      'You will take the test in social studies on',
      'You have not taken the test in social studies.',
    ),
  },

  points: {
    'near-full-time-work': {
      about: 'whether your job is nearly full time',
      answers: { yes: 'The municipality finds that your job is nearly full time.', no: 'The municipality finds that your job is not nearly full time.' },
    },
    'counts-as-upper-secondary': {
      about: 'whether your education is at upper secondary level',
      answers: {
        yes: 'The municipality finds that your education is at upper secondary level.',
        no: 'The municipality finds that your education is not at upper secondary level.',
      },
    },
    'part-time-hours-set-down': {
      about: 'whether the required hours are to be fewer because the programme is part time',
      answers: { yes: 'The municipality has made the required hours fewer.', no: 'The municipality has not made the required hours fewer.' },
    },
    'similar-measure': { about: 'whether a measure in your plan is to count' },
    'upper-age-bound': { about: 'how the upper age limit is to be understood' },
    'after-a-date': { about: 'whether the date itself is included when a rule applies after a date' },
    'age-of-participant': { about: 'on what day your age is to be counted' },
    'work-ended-after-limit': { about: 'whether you have a right to the programme again when the job ended after you had lived long in a municipality' },
    'work-in-running-programme': { about: 'whether your programme goes on when you have much work beside it' },
    'no-new-rights-earlier-change': { about: 'whether a new rule applies to you when your permit was changed before the rule came' },
    'programme-after-collective-protection': {
      about: 'what rules apply to your programme when collective protection is replaced by another residence permit',
    },
    'length-under-young-age': { about: 'how long the programme lasts when you are under 25 and have another goal than completed upper secondary education' },
    'markedly-more-absence': {
      about: 'whether your child is so ill that you must be away much more',
      answers: { yes: 'Your child is so ill that you must be away much more.', no: 'Your child is not so ill that you must be away much more.' },
    },
    'earlier-absence-added': { about: 'whether your other absence makes the programme longer', answers: { yes: 'Your absence makes the programme longer.', no: 'Your absence does not make the programme longer.' } },
    'two-starting-points': { about: 'whether a deadline runs from when you settled or from when you asked' },
    'absence-beyond-ten-days': { about: 'how many of the days you were away that are added' },
    'absence-before-2026': { about: 'whether the days you were away before 2026 are counted by the new rule' },
    'young-couple': { about: 'how much money you get when you are under 25 and both of you are in a programme' },
  },

  plainNotes: {
    'beyond-verified': null,
    'higher-age-limit-adopted': null,
    'refused-or-interrupted':
      'Have you said no to a programme, or left one before it ended? Then the municipality does not have the same duties towards you. It is not always clear whether you have a right to a programme now.',
    'chapter-6a-2023-not-read': 'Some older rules have not been checked. Ask the municipality whether the answer is right for you.',
    'first-wording-not-read': 'Some older rules have not been checked. Ask the municipality whether the answer is right for you.',
    'clarified-in-2023': 'Some older rules have not been checked. Ask the municipality whether the answer is right for you.',
    'upper-secondary-not-defined': null,
    'end-goals-in-running-programme': 'Were you offered a programme before 2026? Then the goal that was set at that time may still stand.',
    'plan-crosses-change': 'The required hours change before your plan ends. The answer is only for the rules on this date.',
    'offers-in-2025': 'Were you offered a programme with upper secondary education in 2025? Then the new length applies only from 1 January 2026.',
    'requirement-in-running-programme': 'Did your programme start before the required hours came? Then it is not quite clear whether they apply to you.',
    'requirement-names-upper-secondary-only': 'It is not quite clear for whom the hours were required. Ask the municipality what applies to you.',
    'averaging-time-not-defined': 'The rules do not say over how long a time the average is counted.',
    'family-beyond-limit-is-family-of-others':
      'Had your family member in Norway lived long in a municipality when you applied? Then it is assumed that the municipality may still offer you a programme.',
    'not-registered-counts-in-base': null,
    'first-content-wording-not-read': 'Some older rules have not been checked. Ask the municipality whether the answer is right for you.',
    'life-skills-hours-until-2025': 'Some older rules have not been checked. Ask the municipality whether the answer is right for you.',
    'full-time-hours-are-guidance': 'The law does not say how many hours full time is. The hours come from guidance.',
    'content-in-running-programme': 'Did your programme start before 2026? Then it is not quite clear whether the new rules about the content apply to you.',
    'youngest-child-of-age': 'Was your child under 18 when the programme started? Then you may still have to get guidance for parents. Ask the municipality.',
    'youngest-child-born-later': 'Do you have older children under 18, or do you have a child while you are in the programme? Then you shall get guidance for parents.',
    'decision-deadline-in-running-case': null,
    'months-from-permit': null,
    'months-from-right': null,
    'first-deadline-wording-not-read': 'Some older rules have not been checked. Ask the municipality whether the answer is right for you.',
    'as-soon-as-possible': 'The municipality must do this as soon as possible. It should not wait until the last day.',
    'county-from-upper-secondary': null,
    'integration-declaration-adopted': null,
    'complaint-time-in-public-administration-act': null,
    'training-first-wording-not-read': null,
    'training-clock-from-guidance': null,
    'late-start-on-claim': 'If you could not start training because of care for others, you can ask to start later.',
    'exemption-on-application': 'You can apply not to take part in the training.',
    'former-permit-taken-to-give-right': null,
    'level-in-preparatory-education-not-read': null,
    'charge-beside-right-to-finish': 'As the law is read here, you do not pay for the training, but the law does not say so quite clearly. Ask the municipality.',
    'transition-by-permit-held': null,
    'leave-under-collective-protection': null,
    'remaining-training-after-collective-protection': null,
    'days-became-working-days': null,
    'holiday-time-not-stated': 'If your programme is shorter than one year, you may not get all the days of holiday.',
    'age-of-chronically-ill-child': null,
    'earlier-addition-not-read': null,
    'counting-time-of-absence': null,
    'added-days-are-working-days': null,
    'leave-that-lasts': 'Your leave has no last day in the case. It is counted up to the date of this answer.',
    'planned-leave-counted': null,
    'benefit-age-day-by-day': null,
    'couples-in-running-programme': null,
    'which-children-count-for-couples': null,
    'part-time-by-own-choice': null,
    'no-rule-for-part-time': null,
    'long-illness-may-end-benefit': 'If you are ill for a long time, the municipality can decide that you get no money.',
    'part-of-month': null,
    'days-off-in-absence': null,
    'hours-cost-no-more-than-the-day': null,
    'work-compared-by-part': null,
    'least-by-size-of-programme': null,
    'which-cuts-make-a-formal-decision': null,
    'last-day-in-time': null,
    'norwegian-hours-of-later-arrivals': null,
  },

  sentences: {
    notKnown: (sought) => `Your file does not say ${sought}.`,
    reasonSought: 'what you do after the programme',
    askedOf: {
      you: 'You can tell the municipality.',
      municipality: 'The municipality can find out.',
    },
    toAssess: (about) => `The municipality must assess this: ${about}.`,
    toAssessActivity: (place) => `The municipality must assess whether measure ${String(place)} in your plan is to count.`,
    assessed: (about) => `The municipality has assessed this: ${about}.`,
    unsettled: (about) => `The rules are not clear on this point: ${about}. The municipality must take a position on it.`,
    settledByChoice: (about) => `The rules can be understood in several ways on this point: ${about}. The answer rests on one of them.`,
    decision:
      'This answer is not a formal decision. The municipality makes the decision (vedtak). You can complain about the decision to the county governor (statsforvalteren).',
  },
};
