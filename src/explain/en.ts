import type { Extension, Length } from '../law/parameters.js';
import type { Messages } from './messages.js';
import { requiredContentWords } from './en/requiredContent.js';
import { introductionBenefitWords } from './en/introductionBenefit.js';
import { leaveWords } from './en/leave.js';
import { endGoals, leaveKinds } from './en/names.js';
import { languageTrainingWords } from './en/languageTraining.js';
import { deadlinesWords } from './en/deadlines.js';
import { plural, months, list, either, yesNo, grouped } from './en/say.js';

const extension = (one: Extension): string => {
  switch (one.kind) {
    case 'none':
      return 'the programme cannot be extended';
    case 'may':
      return `the programme may be extended by up to ${months(one.longest)} if there is reason to expect that the end goal will then be reached, which the municipality assesses`;
    case 'shall':
      return `the programme shall be extended by up to ${months(one.longest)} if that can help the participant reach the end goal, which the municipality assesses`;
  }
};

const length = (one: Length): string =>
  `${one.least === null ? `up to ${months(one.longest)}` : `from ${String(one.least)} to ${months(one.longest)}`}; ${extension(one.extension)}`;

const commencement = (about: string) =>
  ({
    about,
    answers: {
      'before-commencement': 'before the Act came into force',
      'on-the-day': 'on the very day the Act came into force',
      'after-commencement': 'after the day the Act came into force',
    },
  }) as const;
const offer = (about: string) =>
  ({
    about,
    answers: {
      before: 'before the day the transitional rule names',
      'on-the-day': 'on the very day the transitional rule names',
      between: 'after the day the transitional rule names, but before that rule came into force',
      after: 'later, or not offered yet',
    },
  }) as const;
const limit = (about: string) =>
  ({
    about,
    answers: {
      'not-reached': 'the limit is not reached on the date asked about',
      'decided-in-time': 'the municipality decided before the limit was reached',
      passed: 'the limit was reached before the municipality had decided',
    },
  }) as const;
const age = (about: string) =>
  ({
    about,
    answers: {
      young: 'under the age for which completed upper secondary education is the goal',
      between: 'between the age limits of the end goals',
      'year-after-upper': 'past the birthday on which the upper age is reached, and the next not reached',
      above: 'over the age from which the programme shall qualify for work',
    },
  }) as const;
const work = (about: string) =>
  ({ about, answers: { none: 'no such work and no such offer', 'in-work': 'in such work, or offered it', ended: 'had such work or offer, but it has ended' } }) as const;
const reached = (about: string) => ({ about, answers: { yes: 'the months have gone by', 'not-yet': 'the months have not gone by yet' } }) as const;

const citizenships = {
  nordic: 'Nordic citizen',
  'eea-agreement': 'covered by the EEA Agreement',
  'third-country': 'neither Nordic nor covered by the EEA Agreement',
} as const;
const permitGrounds = {
  refugee: 'refugee, Immigration Act section 28',
  'resettlement-refugee': 'resettlement refugee, Immigration Act section 35',
  'humanitarian-after-protection-application': 'renewable permit after an application for protection, Immigration Act section 38 first paragraph',
  'family-with-children-awaiting-identity': 'limited permit for a family with children, Immigration Act section 38 fifth paragraph',
  'collective-protection': 'collective protection, Immigration Act section 34',
  'family-member': 'family member, Immigration Act chapter 6',
  'independent-ground': 'renewable permit on an independent ground, Immigration Act section 53',
  other: 'another permit, not among those of the Integration Act section 9',
} as const;
const educationLevels = {
  'below-upper-secondary': 'below upper secondary level',
  'ukrainian-upper-secondary': 'completed upper secondary in Ukraine, without the year of higher education in addition',
  'upper-secondary': 'upper secondary level',
  higher: 'above upper secondary level',
} as const;
const endingReasons = {
  'ordinary-work': 'ordinary work',
  'work-with-wage-subsidy': 'work with wage subsidy',
  'upper-secondary': 'upper secondary school',
  'higher-education': 'higher education',
  'preparatory-adult-education': 'preparatory adult education',
  'labour-market-measures': 'labour-market measures',
  'other-named-reason': 'another registered reason',
  'not-registered': 'no reason registered',
} as const;

/** The texts in English. */
export const en: Messages = {
  language: 'en',

  questions: {
    'permit-held': { about: 'Residence permit', answers: { granted: 'granted', 'not-granted-yet': 'not granted on the date asked about' } },
    'permit-granted': commencement('Day the permit was granted'),
    'applied-from-abroad': yesNo('Where the permit was applied for', 'from abroad', 'in Norway'),
    arrival: commencement('Day of arrival in Norway'),
    'after-a-date': {
      about: 'How "after" a date is read',
      answers: { 'includes-the-day': 'the day itself is included', 'excludes-the-day': 'the day itself is not included' },
    },
    'nordic-or-eea': yesNo('Citizenship', 'Nordic, or covered by the EEA Agreement', 'neither Nordic nor covered by the EEA Agreement'),
    'programme-running': yesNo('Programme already begun', 'begun and not ended', 'not begun, or ended'),
    'permit-ground': { about: 'Kind of permit', answers: permitGrounds },
    'reference-person-in-a-to-e': yesNo('Permit of the reference person', 'one of letters a to e', 'not one of letters a to e'),
    'reference-person-has-permanent-residence': yesNo('Permanent residence of the reference person', 'has it', 'does not have it'),
    'reference-person-settled-recently': yesNo(
      'Time the reference person had lived in a municipality when reunification was applied for',
      'less than the limit',
      'the limit or more',
    ),
    'age-when-granted': {
      about: 'Age on the day the permit was granted',
      answers: {
        below: 'under the lower age',
        within: 'between the lower and the upper age',
        'year-after-upper': 'past the birthday on which the upper age is reached, and the next not reached',
        above: 'over the upper age',
      },
    },
    'upper-age-bound': {
      about: 'How the upper age is read',
      answers: {
        'through-birthday': 'to and including the birthday on which the age is reached',
        'through-the-year': 'until the day before the next birthday',
      },
    },
    settled: { about: 'Settlement in a municipality', answers: { yes: 'settled', 'not-yet': 'not settled on the date asked about' } },
    'settled-by-agreement': yesNo('Agreement with the integration authorities', 'settled by agreement', 'settled without agreement'),
    'family-permit-before': yesNo('Earlier permit', 'had a permit as a family member before this one', 'did not have a permit as a family member before this one'),
    'residence-limit': limit('Time lived in a municipality with a permit of section 9'),
    'optional-residence-limit': limit('Time lived in a municipality'),
    'work-of-size': work('Work of the size that takes a person out of the target group'),
    'work-ended-within-limit': yesNo('When the work ended or the offer fell away', 'before the residence limit was reached', 'after the residence limit was reached'),
    'work-ended-after-limit': {
      about: 'Whether the right comes back when the work ended after the residence limit, and the programme had been decided in time',
      answers: { 'applies-again': 'it comes back', 'stays-outside': 'it does not come back' },
    },
    'collective-protection-before': yesNo('Earlier permit', 'had collective protection before this permit', 'did not have collective protection before this permit'),
    'decided-under-chapter-6a': yesNo('Earlier decision under chapter 6A', 'a programme or Norwegian training was decided', 'nothing was decided'),
    'collective-protection': yesNo('Kind of permit', 'collective protection', 'not collective protection'),
    'in-scope-of-chapter-6a': yesNo('Whether chapter 6A reaches the permit', 'granted on or after the day the chapter reaches back to', 'granted before the day the chapter reaches back to'),
    'any-work': work('Work of any size'),
    'near-full-time-work': yesNo('Whether the job is near full time', 'near full time', 'not near full time'),
    'education-level': { about: 'Education brought along', answers: educationLevels },
    'counts-as-upper-secondary': yesNo('Whether the education is at upper secondary level, which no regulation defined then', 'it is', 'it is not'),
    'test-days-coincide': yesNo('Days on which the age of a participant may be tested', 'one and the same day', 'different days, or not all known'),
    'age-of-participant': {
      about: 'The day on which the age of a participant is tested',
      answers: { 'permit-day': 'the day the permit was granted', 'decision-day': 'the day of the municipality’s decision', 'day-asked': 'the date asked about' },
    },
    'age-of-participant-on-permit-day': age('Age on the day the permit was granted'),
    'age-of-participant-on-decision-day': age('Age on the day of the municipality’s decision'),
    'age-of-participant-on-day-asked': age('Age on the date asked about'),
    'offer-with-upper-secondary': offer('Offer of start, for those with upper secondary education'),
    'offer-of-formal-training': offer('Offer of start, for formal training at upper secondary level'),
    'offer-of-work-programme': offer('Offer of start, for a programme that shall qualify for work'),
    'offer-of-primary-school': offer('Offer of start, for a programme with primary school as end goal'),
    'end-goal': { about: 'End goal', answers: endGoals },
    'end-goal-in-file': yesNo('End goal in the file', 'it is set', 'the file does not say'),
    'end-goal-is-work': yesNo('End goal', 'work', 'another goal than work'),
    'end-goal-is-higher-education': yesNo('End goal', 'higher education or higher vocational education', 'another goal'),
    'requirement-reached-under-collective-protection': reached('Time in the programme'),
    'requirement-reached-with-upper-secondary': reached('Time in the programme, with upper secondary education'),
    'requirement-reached-without-upper-secondary': reached('Time in the programme, without upper secondary education'),
    'small-part-time-programme': yesNo('Size of the programme', 'part time, within the percentage for which the hours may be set down', 'larger than the percentage for which the hours may be set down'),
    'part-time-hours-set-down': yesNo('Whether the municipality has set the hours down', 'it has', 'it has not'),
    'work-in-running-programme': {
      about: 'Whether the programme goes on beside work of the size the law names',
      answers: { 'programme-continues': 'it goes on', 'falls-outside': 'the person falls outside the target group' },
    },
    'permit-changed': yesNo('Earlier permit', 'this permit replaced another', 'this is the first permit'),
    'permit-changed-under-rule': {
      about: 'When the permit was changed, against the rule about persons who had collective protection',
      answers: { before: 'before the rule came into force', since: 'after the rule came into force' },
    },
    'no-new-rights-earlier-change': {
      about: 'Whether the rule about persons who had collective protection reaches permits changed before it came into force',
      answers: { 'reaches-earlier-changes': 'it reaches them', 'later-changes-only': 'it reaches later changes only' },
    },
    'collective-protection-before-programme': yesNo('Earlier permit', 'had collective protection before this permit', 'did not have collective protection before this permit'),
    'programme-after-collective-protection': {
      about: 'End goal, length and hours of a programme when collective protection is replaced by another permit',
      answers: { 'as-under-chapter-6a': 'as chapter 6A had them', 'as-the-new-permit': 'as for the new permit' },
    },
    'length-under-young-age': {
      about: 'Length for those under 25 with another end goal than completed upper secondary education',
      answers: { 'by-age': 'the length of the age group', 'by-goal': 'the length of the end goal' },
    },
    'similar-measure': yesNo('Whether a measure is similar to those the law names', 'similar', 'not similar'),
    'ending-reason': { about: 'Main activity after the programme', answers: endingReasons },
    ...requiredContentWords.questions,
    ...introductionBenefitWords.questions,
    ...leaveWords.questions,
    ...languageTrainingWords.questions,
    ...deadlinesWords.questions,
  },

  parameters: {
    permitsFrom: 'The Act governs permits granted after',
    arrivalsFrom: 'The Act governs earlier permits, applied for from abroad, of those who arrived after',
    lowerAge: 'Lower age',
    upperAge: 'Upper age',
    optionalOverAge: 'A programme may be offered to those over',
    residenceLimit: 'Residence in a municipality, with a permit of section 9, when the programme is decided, less than',
    optionalResidenceLimit: 'Residence in a municipality when an optional programme is decided, less than',
    agreementWaivedAfterFamilyPermit: 'No agreement is required of a refugee who had a permit as a family member',
    workExceptionHours: 'Work that takes a person out of the target group, at least',
    familyLimit: 'Residence of the reference person when reunification is applied for, less than',
    familyOfPermanentResidents: 'Family members of those with permanent residence are included',
    collectiveProtectionStanding: 'Collective protection gives',
    collectiveProtectionPermitsFrom: 'Chapter 6A reaches permits granted from and including',
    refusalForNearFullTimeWork: 'The municipality may refuse because of a job, or the offer of one, near full time',
    endedByNearFullTimeWork: 'The programme ends because of a job, or the offer of one, near full time, for those with upper secondary education or higher',
    noNewRightsAfterCollectiveProtection: 'No new rights or obligations when collective protection is replaced by another permit',
    youngAge: 'Completed upper secondary education is the goal of those under',
    workOnlyOverAge: 'The programme shall qualify for work for those over',
    upperSecondaryIsDefined: 'A regulation says what upper secondary education is',
    ukrainianUpperSecondaryCounts: 'Completed upper secondary in Ukraine counts for those with collective protection',
    lengthWithUpperSecondary: 'Length with upper secondary education or higher',
    lengthForCompletedUpperSecondary: 'Length when the end goal is completed upper secondary education',
    lengthForOtherGoals: 'Length for the other end goals',
    lengthForPartOfUpperSecondary: 'Length when the end goal is part of upper secondary education',
    lengthForVocationalTraining: 'Length when the end goal is completed vocational training',
    lengthForWork: 'Length when the end goal is work',
    lengthUnderCollectiveProtection: 'Length under collective protection, with upper secondary education or higher',
    lengthForUkrainianUpperSecondary:
      'Length under collective protection, with upper secondary from Ukraine and higher education or higher vocational education as end goal',
    newLengthWithUpperSecondaryAfter: 'The new length with upper secondary education governs offers of start after',
    newLengthForFormalTrainingAfter: 'The new length of formal training governs offers of start after',
    newLengthForWorkAfter: 'The new length of work programmes governs offers of start after',
    absenceBeyondWhichTimeIsAdded: 'Absence, time off and leave are added when together they are more than',
    covidAbsenceIsAdded: 'Absence because of covid-19 is added',
    workHoursUnderCollectiveProtection: 'Work-oriented activities under collective protection, on average at least',
    workHoursAfterUnderCollectiveProtection: 'The hours are required after',
    partTimeWorkHours: 'Hours the requirement may be set down to in a part-time programme',
    partTimeLimit: 'The hours may be set down in programmes of at most',
    workHours: 'Work-oriented activities in programmes that shall qualify for work, on average at least',
    workHoursAfterWithUpperSecondary: 'With upper secondary education the hours are required after',
    workHoursAfterWithoutUpperSecondary: 'Without upper secondary education the hours are required after',
    ...requiredContentWords.parameters,
    ...introductionBenefitWords.parameters,
    ...leaveWords.parameters,
    ...languageTrainingWords.parameters,
    ...deadlinesWords.parameters,
  },

  notes: {
    'beyond-verified': 'The date lies beyond the last day the library was checked against the official texts; the law may have changed.',
    'higher-age-limit-adopted': 'A higher upper age is adopted, but had no start date when the library was checked.',
    'refused-or-interrupted':
      'The municipality’s duties do not apply towards a person who has refused or interrupted a programme. Whether a person who did so while the programme was voluntary has a right now is not settled.',
    'chapter-6a-2023-not-read': 'The amending Act of 2 June 2023 was not read; the wording of 2022 is used.',
    'first-wording-not-read': 'The first wording of the section was not read; the value is from the directorate’s guidance.',
    'upper-secondary-not-defined': 'At this time no regulation said what upper secondary education is in the ordinary programme.',
    'clarified-in-2023': 'The Act was clarified on 1 August 2023. The wording before was not read, and may have meant the same.',
    'end-goals-in-running-programme': 'No transitional rule was seen for the end goals of programmes offered before 2026; a goal that was lawful when it was set may stand.',
    'plan-crosses-change': 'The requirement changes before the last day of the plan. The plan is checked by the law of the date asked about.',
    'offers-in-2025': 'For formal training offered in 2025 the new length governs only from 1 January 2026, when the transitional rule came into force.',
    'requirement-in-running-programme': 'No transitional rule was seen for programmes already running; the requirement is applied to them from the first day it was in force.',
    'requirement-names-upper-secondary-only':
      'By its wording the requirement covered only those with upper secondary education or higher, although the directorate’s report speaks of everybody with work as end goal.',
    'averaging-time-not-defined': 'The law does not say over what time the average is taken.',
    'family-beyond-limit-is-family-of-others':
      'The reference person had lived too long in a municipality; the family member is taken to be family of others than those of letter f, whom the municipality may offer a programme.',
    'not-registered-counts-in-base': 'Endings without a registered reason are in the base of the share and not among the attained.',
    ...requiredContentWords.notes,
    ...introductionBenefitWords.notes,
    ...leaveWords.notes,
    ...languageTrainingWords.notes,
    ...deadlinesWords.notes,
  },

  facts: {
    'person.birthDate': 'date of birth',
    'person.citizenship': 'citizenship',
    'person.education': 'education brought along',
    'permit.ground': 'kind of permit',
    'permit.grantedOn': 'day the permit was granted',
    'permit.appliedFromAbroad': 'applied for from abroad',
    'permit.arrivedOn': 'day of arrival',
    'permit.previousGround': 'permit held before',
    'permit.firstGrantedOn': 'day the first permit of section 9 was granted',
    'permit.decidedUnderChapter6A': 'earlier decision under chapter 6A',
    'family.referencePersonGround': 'permit of the reference person',
    'family.referencePersonHasPermanentResidence': 'permanent residence of the reference person',
    'family.referencePersonSettledOn': 'day the reference person settled in a municipality',
    'family.appliedOn': 'day family reunification was applied for',
    'settlement.settledOn': 'day of settlement',
    'settlement.byAgreement': 'settled by agreement',
    'decision.madeOn': 'day of the municipality’s decision',
    'work.hoursPerWeek': 'hours of work',
    'work.from': 'day the work began or the offer was made',
    'work.endedOn': 'first day without the work or the offer',
    'programme.offeredStartOn': 'day of the offer of start',
    'programme.startedOn': 'first day in the programme',
    'programme.endedOn': 'first day after the programme ended',
    'programme.endGoal': 'end goal',
    'programme.percent': 'size of the programme',
    'person.completedPrimarySchool': 'completed primary school',
    'permit.firstRenewedOn': 'day the permit was first renewed',
    'permit.forWork': 'permit for work, or as family of one who holds such a permit',
    'permit.leadsToPermanentResidence': 'ground for permanent residence',
    'household.livesWithParents': 'living with one or both parents',
    'household.partnerInProgramme': 'spouse or cohabitant in an introduction programme',
    'household.youngestChildBornOn': 'day the youngest child was born',
    'household.moreThanTwoChildren': 'care of more than two children',
    'household.soleCarer': 'alone in caring for the children',
    'household.chronicallyIllChild': 'chronically ill or disabled child',
    'household.otherParentInProgramme': 'the child’s other parent in an introduction programme',
    'decision.claimedOn': 'day a programme was claimed',
    'decision.registeredOn': 'day the decision was entered in the national register',
    'programme.partTimeBecauseOfMunicipality': 'part time because of the municipality',
    'programme.months': 'length set by the municipality',
    'programme.extensionMonths': 'extension',
    'programme.leave': 'absence, time off and leave',
    'programme.startRegisteredOn': 'day the start was entered in the national register',
    'programme.endRegisteredOn': 'day the end was entered in the national register',
    'training.residentRegisteredOn': 'day of registration as resident in the municipality',
    'training.claimedOn': 'day Norwegian training was claimed',
    'training.offeredStartOn': 'day of the offer to start the training',
    'training.startedOn': 'first day of the training',
    'training.authority': 'who is to give the training',
    'training.place': 'where Norwegian is taught',
    'training.needsB2': 'need to document level B2',
    'training.leave': 'leave from the training',
    'training.goalReachedOn': 'day the Norwegian goal was reached',
    'training.socialStudiesCompletedOn': 'day the hours of social studies were completed',
    'training.socialStudiesTestedOn': 'day of the final test in social studies',
    reason: 'ending reason',
  },
  assessedActivity: (place) => `assessment of measure ${String(place)} in the plan`,

  certainty: { statute: 'the Act', regulation: 'regulation', guidance: 'guidance, not the legal text', inferred: 'inferred' },
  kinds: { fact: 'fact to find', assessment: 'for the municipality to assess', reading: 'unsettled reading of the law' },

  citizenships,
  permitGrounds,
  educationLevels,
  endGoals,
  leaveKinds,
  trainingAuthorities: {
    municipality: 'the municipality',
    county: 'the county authority',
  },
  trainingPlaces: {
    'adult-immigrants': 'in training for adult immigrants',
    'upper-secondary-school': 'in upper secondary education',
    'preparatory-adult-education': 'in preparatory adult education',
  },
  activityKinds: {
    'work-practice': 'practice at a workplace',
    'part-time-work': 'part-time work',
    'short-trade-course': 'short trade or sector course',
    'labour-market-measure': 'labour-market measure from Nav',
    'other-measure': 'another measure',
    'norwegian-training': 'Norwegian language training',
    'social-studies': 'social studies',
    'life-skills-course': 'life-skills course',
    'parental-guidance': 'parental guidance',
    education: 'education',
  },

  values: {
    yes: 'yes',
    no: 'no',
    notHappened: 'has not happened',
    noneBefore: 'none',
    noRule: 'no such rule',
    noneAtAll: 'none',
    since: (first) => `from ${first}`,
    fromTo: (first, last) => `from ${first} through ${last}`,
    standing: { 'right-and-obligation': 'a right and an obligation', right: 'a right, not an obligation' },
    amount: (value, unit) => {
      switch (unit) {
        case 'years':
          return plural(value, 'year', 'years');
        case 'months':
          return months(value);
        case 'weeks':
          return plural(value, 'week', 'weeks');
        case 'days':
          return plural(value, 'day', 'days');
        case 'hours':
          return plural(value, 'hour', 'hours');
        case 'meetings':
          return plural(value, 'meeting', 'meetings');
        case 'talks':
          return plural(value, 'talk', 'talks');
        case 'times':
          return plural(value, 'time', 'times');
        case 'kroner':
          return `${grouped(value)} kroner`;
        case 'hours-a-week':
          return `${plural(value, 'hour', 'hours')} a week`;
        case 'percent':
          return `${String(value)} per cent`;
        case 'working-days':
          return plural(value, 'working day', 'working days');
      }
    },
    length,
    extension,
    list,
    either,
    decimal: String,
  },

  outcomes: {
    targetGroup: {
      rightAndObligation: 'Right and obligation to take part in the introduction programme.',
      rightUnderCollectiveProtection: 'Right, but no obligation, to take part in the introduction programme.',
      municipalityMayRefuse: 'The municipality may refuse because of a job, or the offer of one, near full time.',
      programmeEnds: 'The running programme ends because of a job, or the offer of one, near full time.',
      rightToFinish: 'Right to finish the programme that is begun.',
      mayBeOffered: {
        'family-of-others': 'The municipality may offer a programme: family member of others than those of section 9 first paragraph letter f.',
        'over-upper-age': 'The municipality may offer a programme: over the upper age.',
        'settled-without-agreement': 'The municipality may offer a programme: settled without agreement.',
      },
      outside: {
        'no-permit-yet': 'Outside the target group: no permit on this date.',
        'introduction-act-2003': 'Outside: the Introduction Act of 2003 governs.',
        'nordic-or-eea': 'Outside the target group: Nordic citizen or covered by the EEA Agreement.',
        'permit-not-in-section-9': 'Outside the target group: the permit is not among those of section 9.',
        'under-lower-age': 'Outside the target group: under the lower age when the permit was granted.',
        'not-settled': 'Outside the target group: not settled in a municipality on this date.',
        'residence-limit-passed': 'Outside the target group: had lived too long in a municipality before a programme was decided.',
        'in-work': 'Outside the target group: in work, or offered work, of the size the law names.',
        'work-ended-after-limit': 'Outside the target group: the work ended after the residence limit.',
        'no-new-rights-after-collective-protection': 'Outside: no new rights or obligations for a person who had collective protection and a decision under chapter 6A.',
      },
    },
    endGoals: {
      goals: (goals) => `The municipality sets the end goal. Allowed: ${goals}.`,
      main: (main, otherwise, condition) =>
        condition === 'unwilling-or-unable-to-complete'
          ? `The end goal shall be one of these: ${main}. If the participant does not want to complete it, or will not be able to within the programme, these are allowed: ${otherwise}.`
          : `As a main rule the end goal shall be one of these: ${main}. Otherwise these are allowed: ${otherwise}.`,
      notGoverned: 'The Introduction Act of 2003 governs, which has no end goals of this kind.',
    },
    programmeDuration: {
      length: (one) => `The programme lasts ${one}.`,
      notLawful: (lawful) => `The end goal in the file is not one the law allows this person, so no length follows. Allowed: ${lawful}.`,
      notGoverned: 'The Introduction Act of 2003 governs the length.',
    },
    workOrientedHours: {
      required: (hours, afterMonths, ruleInForceSince, isReached) =>
        `Work-oriented activities shall be at least ${hours} on average after ${afterMonths} in the programme, not before ${ruleInForceSince}. ${isReached ? 'The requirement applies on this date.' : 'The requirement does not apply yet on this date.'}`,
      none: 'The law requires no least number of hours of work-oriented activities of this person on this date.',
    },
    checkWorkOrientedHours: {
      noRequirement: 'There is no requirement to check against.',
      notBegun: 'The programme has not begun.',
      notYet: (from) => `The requirement starts on ${from}, after the last day of the plan.`,
      met: (average, required, from, through) => `The requirement is met: ${average} hours a week on average from ${from} to ${through}, and ${required} are required.`,
      notMet: (average, required, shortfall, from, through) =>
        `The requirement is not met: ${average} hours a week on average from ${from} to ${through}, and ${required} are required. ${shortfall} hours a week are missing.`,
    },
    ...languageTrainingWords.outcomes,
    classifyEnding: {
      sentence: (reason, group, goal) => `Ending reason: ${reason}. Group: ${group}. ${goal}.`,
      groups: {
        work: 'work',
        education: 'education',
        'preparatory-adult-education': 'preparatory adult education',
        'labour-market-measures': 'labour-market measures',
        other: 'other',
        'not-registered': 'not registered',
      },
      goals: {
        attained: 'Counts as goal attainment',
        'not-attained': 'Does not count as goal attainment',
        'not-registered': 'Goal attainment is not known',
      },
    },
    ...requiredContentWords.outcomes,
    ...introductionBenefitWords.outcomes,
    ...leaveWords.outcomes,
    ...languageTrainingWords.outcomes,
    ...deadlinesWords.outcomes,
  },

  headings: {
    onDate: (date) => `On ${date}`,
    possible: 'Not determined. Possible:',
    needsFacts: 'Not determined. The answer is counted from facts that are missing in the file.',
    because: 'Because:',
    open: 'What still decides:',
    notes: 'Note:',
    missing: 'missing',
    countedFrom: (facts) => `The answer is counted from a fact that is missing: ${facts}`,
    inTheFile: (fact, value) => `Fact in the file, ${fact}: ${value}`,
    inForce: (from, to) => (to === null ? `in force from ${from}` : `in force from ${from} through ${to}`),
    verified: (through) => `Checked against the official texts through ${through}.`,
  },
};
