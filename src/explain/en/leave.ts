import type { KindBalance } from '../../rules/leaveBalance.js';
import type { EntitlementLength, SelfCertificates } from '../../rules/leaveEntitlements.js';
import { balancesIn, endWith, endsIn, entitlementsIn, type BalancePhrases, type EndPhrases, type LeavePhrases } from '../leaveWords.js';
import { endGoals, leaveKinds } from './names.js';
import { date, list, plural, yesNo } from './say.js';

const workingDays = (n: number): string => plural(n, 'working day', 'working days');
const days = (n: number): string => plural(n, 'day', 'days');

const amount = ({ amount: n, unit }: EntitlementLength): string => {
  switch (unit) {
    case 'working-days':
      return workingDays(n);
    case 'months':
      return plural(n, 'month', 'months');
    case 'years':
      return plural(n, 'year', 'years');
    case 'hours-a-day':
      return `${plural(n, 'hour', 'hours')} a day`;
    default:
      return unit satisfies never;
  }
};

const entitlements: LeavePhrases = {
  kinds: {
    'own-illness': 'Own illness',
    'child-illness': 'Illness of a child or of the child’s carer',
    'pregnancy-checks': 'Pregnancy checks',
    pregnancy: 'Time off during pregnancy',
    'birth-mother': 'Time off after birth, for the mother',
    'birth-father': 'Time off at birth, for the father',
    breastfeeding: 'Time for breastfeeding',
    welfare: 'Welfare leave',
    'peace-work': 'Leave for peace and reconciliation work',
    'long-illness': 'Leave for long illness, one’s own or a child’s',
    parental: 'Parental leave after birth',
    adoption: 'Parental leave at adoption',
    'days-off': 'Saturdays, Sundays and public days off',
    'religious-day': 'Religious days of one’s own choice',
    holiday: 'Holiday',
  },
  standing: { right: 'a right', 'may-be-granted': 'the municipality may grant it' },
  upTo: (length) => `up to ${amount(length)}`,
  asNeeded: 'no number set by law',
  per: {
    'last-12-months': ' in the last 12 months',
    'calendar-year': ' in a calendar year',
    pregnancy: ' in a pregnancy',
    birth: ' at a birth',
    'first-year-of-child': ' in the child’s first year',
    adoption: ' at an adoption',
    occasion: ' at a time',
    'not-stated': '',
  },
  benefit: {
    kept: 'with introduction benefit',
    'kept-unless-decided': 'with introduction benefit, unless the municipality decides otherwise when the absence is long',
    'kept-for-length': 'with introduction benefit for that time, and the time off that is needed',
    'not-kept': 'without introduction benefit',
  },
  limit: (one) => {
    switch (one.limit) {
      case 'child-through-year-of':
        return `through the calendar year in which the child turns ${String(one.years)}`;
      case 'child-under':
        return `the child is under ${String(one.years)} years old`;
      case 'reserved-for-each-parent':
        return `${days(one.days)} are reserved for each parent, because both take part in a programme; those the father does not use lapse, unless the municipality makes an exception because he is ill or injured`;
      case 'notice':
        return `notice at least ${days(one.days)} before`;
      case 'follow-up-from-month':
        return `the municipality shall offer follow-up and Norwegian from month ${String(one.month)} of the leave`;
      case 'travel-days-in-addition':
        return 'may be granted besides for necessary days of travel to a funeral';
      default:
        return one satisfies never;
    }
  },
  occasion: (occasion, n) => (n === null ? occasion : `${occasion} (${workingDays(n)})`),
  occasions: {
    kindergarten: 'for example when a child is new in kindergarten',
    'school-start': 'a child’s first day at school',
    wedding: 'one’s own wedding',
    death: 'a death among close family or friends',
    'interview-or-appointment': 'a job interview, admission to a school or an appointment with a doctor or dentist',
    'care-of-relative': 'care at home of a close relative',
  },
  conditions: {
    'self-certificate-or-medical-certificate': 'with a self-certificate or a medical certificate',
    'not-possible-outside-programme-hours': 'when it cannot reasonably be done outside programme hours',
    'lives-with-mother-and-cares-or-helps-her': 'if he lives with the mother and cares for family and home; if they do not live together, another who helps her may use it',
    'breastfeeds-child': 'for a participant who breastfeeds',
    'important-welfare-grounds': 'when there are important welfare grounds',
    'on-application': 'on application',
    'medical-certificate-of-long-illness': 'on a medical certificate that the illness is long and keeps the participant from an adapted programme',
    'together-for-both-parents': 'for both parents together',
    'other-holy-days-than-public': 'for participants with other religious holy days than the public holidays',
    'municipality-sets-time': 'the municipality decides when',
  },
  selfCertificates: ({ afterWeeks, calendarDays, newAbsenceWithinDays, lossAfterTimes, countedOverMonths, lossReviewedWithinMonths }: SelfCertificates) =>
    `A self-certificate may be used after ${String(afterWeeks)} weeks in the programme, for up to ${String(calendarDays)} calendar days at a time, and absence again within ${String(newAbsenceWithinDays)} calendar days is counted together. The municipality may decide that the right is lost after ${String(lossAfterTimes)} in ${String(countedOverMonths)} months without a medical certificate, and shall look at the decision again within ${String(lossReviewedWithinMonths)} months.`,
  notGoverned: 'The Introduction Act of 2003 governs absence and leave.',
};

const plainEntitlements: LeavePhrases = {
  ...entitlements,
  kinds: {
    'own-illness': 'When you are ill',
    'child-illness': 'When your child, or the person who looks after your child, is ill',
    'pregnancy-checks': 'For check-ups when you are pregnant',
    pregnancy: 'When you are pregnant',
    'birth-mother': 'When you have given birth',
    'birth-father': 'When you have become a father',
    breastfeeding: 'When you breastfeed',
    welfare: 'When something important happens in your life',
    'peace-work': 'When you work for peace and reconciliation',
    'long-illness': 'When you or your child is ill for a long time',
    parental: 'When you care for your new baby',
    adoption: 'When you adopt a child',
    'days-off': 'On Saturdays, Sundays and public days off',
    'religious-day': 'On the holy days of your religion',
    holiday: 'When you have a holiday',
  },
  standing: { right: 'you can be away', 'may-be-granted': 'your municipality can say yes or no' },
  asNeeded: 'as long as you need to',
  benefit: {
    kept: 'and you get your money',
    'kept-unless-decided': 'and you get your money, but the municipality can stop it if you are away for long',
    'kept-for-length': 'and you get your money for that time',
    'not-kept': 'but you do not get money from the programme',
  },
  limit: (one) => {
    switch (one.limit) {
      case 'child-through-year-of':
        return `this lasts to the end of the year your child turns ${String(one.years)}`;
      case 'child-under':
        return `your child must be under ${String(one.years)} years old`;
      case 'reserved-for-each-parent':
        return `${days(one.days)} are only for you, and as many only for the other parent; the mother cannot use the father’s days, unless the municipality says yes because he is ill`;
      case 'notice':
        return `you must tell the municipality at least ${days(one.days)} before`;
      case 'follow-up-from-month':
        return `from month ${String(one.month)} the municipality must offer you follow-up and Norwegian`;
      case 'travel-days-in-addition':
        return 'you can get more days if you have to travel to a funeral';
      default:
        return one satisfies never;
    }
  },
  conditions: {
    'self-certificate-or-medical-certificate': 'you must give a self-certificate or a letter from your doctor',
    'not-possible-outside-programme-hours': 'only when you cannot go at another time',
    'lives-with-mother-and-cares-or-helps-her': 'you must live with the mother and help at home; if you do not, somebody else who helps her can be away',
    'breastfeeds-child': 'you also get the time off that you need',
    'important-welfare-grounds': 'you must have an important reason',
    'on-application': 'you must apply',
    'medical-certificate-of-long-illness': 'you must give a letter from your doctor',
    'together-for-both-parents': 'this is for you and the other parent together',
    'other-holy-days-than-public': 'only if your holy days are not public holidays in Norway',
    'municipality-sets-time': 'the municipality decides when',
  },
  selfCertificates: ({ afterWeeks, calendarDays, newAbsenceWithinDays, lossAfterTimes, countedOverMonths, lossReviewedWithinMonths }) =>
    `You can write a self-certificate when you have been in the programme for ${String(afterWeeks)} weeks. You can use it for up to ${String(calendarDays)} days. If you are ill again within ${String(newAbsenceWithinDays)} days, the days are added up. If you use it ${String(lossAfterTimes)} times in ${String(countedOverMonths)} months without a letter from a doctor, the municipality can say no to more. They must look at this again within ${String(lossReviewedWithinMonths)} months.`,
  notGoverned: 'An older law decides when you can be away.',
};

const from = (one: KindBalance): string => (one.from === null ? '' : ` from ${date(one.from)}`);

const balances: BalancePhrases = {
  balance: (one) => {
    const used = `${entitlements.kinds[one.kind]}: ${workingDays(one.used)} used${from(one)}, of ${String(one.allowed)}`;
    if (one.left === null) return `${used}, and the law does not say over what time.`;
    return one.exceededBy === 0 || one.exceededBy === null ? `${used}; ${String(one.left)} left.` : `${used}; exceeded by ${String(one.exceededBy)}.`;
  },
  notGoverned: 'The Introduction Act of 2003 governs absence and leave.',
};

const plainBalances: BalancePhrases = {
  balance: (one) => {
    const used = `${plainEntitlements.kinds[one.kind]}: you have been away ${workingDays(one.used)}${from(one)}`;
    if (one.left === null) return `${used}. You can have up to ${String(one.allowed)}, but ask the municipality for which time.`;
    if (one.exceededBy !== null && one.exceededBy > 0) return `${used}. That is ${workingDays(one.exceededBy)} too many.`;
    return `${used}. You have ${String(one.left)} of ${String(one.allowed)} left.`;
  },
  notGoverned: 'An older law decides when you can be away.',
};

const ends: EndPhrases = {
  set: (end) => `By the length that is set the last day of the programme is ${endWith(end, date, (n) => `, with ${workingDays(n)} added`)}.`,
  longest: (end) => `By the longest length the law allows the last day is ${endWith(end, date, (n) => `, with ${workingDays(n)} added`)}.`,
  longestWithExtension: (end) => `With the longest extension the last day is ${endWith(end, date, (n) => `, with ${workingDays(n)} added`)}.`,
  counted: (leave) => `Absence and leave that is counted: ${leave}.`,
  countedKind: (kind, n) => `${leaveKinds[kind]} ${workingDays(n)}`,
  list,
  setLength: {
    lawful: 'The length that is set is within the law.',
    'shorter-than-least': 'The length that is set is shorter than the law allows.',
    'longer-than-longest': 'The length that is set is longer than the law allows.',
    'not-in-file': 'The file does not say what length is set.',
  },
  setExtension: {
    none: 'The programme is not extended.',
    lawful: 'The extension that is set is not longer than the law allows.',
    'longer-than-longest': 'The extension that is set is longer than the law allows.',
    'not-in-file': 'The file does not say whether the programme is extended.',
  },
  notBegun: 'The programme has not begun, so no end can be counted.',
  notLawful: (lawful) =>
    `The end goal in the file is not one the law allows this person, so no end can be counted. Allowed: ${list(lawful.map((goal) => endGoals[goal]))}.`,
  notGoverned: 'The Introduction Act of 2003 governs when the programme ends.',
};

const plainEnds: EndPhrases = {
  ...ends,
  set: (end) => `Your programme ends on ${endWith(end, date, (n) => `. You get ${workingDays(n)} more because you have been away`)}.`,
  longest: (end) => `Your programme cannot be longer than to ${endWith(end, date, (n) => `, with ${workingDays(n)} more because you have been away`)}.`,
  longestWithExtension: (end) =>
    `If the municipality makes your programme longer, it cannot be longer than to ${endWith(end, date, (n) => `, with ${workingDays(n)} more because you have been away`)}.`,
  counted: (leave) => `You have been away: ${leave}.`,
  setLength: {
    lawful: '',
    'shorter-than-least': 'Your programme is shorter than the law says.',
    'longer-than-longest': 'Your programme is longer than the law says.',
    'not-in-file': 'We do not know how long the municipality has decided that your programme is.',
  },
  setExtension: {
    none: 'The municipality has not made your programme longer.',
    lawful: 'The municipality has made your programme longer.',
    'longer-than-longest': 'The municipality has made your programme longer than the law says.',
    'not-in-file': 'We do not know whether the municipality has made your programme longer.',
  },
  notBegun: 'You have not started the programme. We cannot say when it ends.',
  notLawful: (lawful) => `You cannot have the goal that your programme has. We cannot say when it ends. You can have: ${list(lawful.map((goal) => endGoals[goal]))}.`,
  notGoverned: 'An older law decides when your programme ends.',
};

/** Absence, time off and leave, and the end of the programme, in English. */
export const leaveWords = {
  questions: {
    'child-of-age-for-absence': yesNo('Whether there is a child of the age for absence because of a child’s illness', 'there is', 'there is not'),
    'chronically-ill-child-of-age-for-absence': yesNo(
      'Whether there is a child of the higher age for a chronically ill or disabled child',
      'there is',
      'there is not',
    ),
    'chronically-ill-child': yesNo('Whether a child is chronically ill or disabled', 'there is such a child', 'there is no such child'),
    'markedly-more-absence': yesNo('Whether the illness or disability brings a markedly higher risk of absence from the programme', 'it does', 'it does not'),
    'sole-carer': yesNo('Care of the children', 'alone in it', 'not alone in it'),
    'more-than-two-children': yesNo('Number of children in the participant’s care', 'more than two', 'two or fewer'),
    'other-parent-in-programme': yesNo('Whether the child’s other parent takes part in an introduction programme', 'takes part', 'does not take part'),
    'earlier-absence-added': yesNo('Whether other absence and leave of before 2026 was added to the programme', 'it was added', 'it was not added'),
    'absence-beyond-ten-days': {
      about: 'What is added when absence, time off and leave are together over ten working days',
      answers: { 'all-days': 'all the days', 'days-above-ten': 'the days above ten' },
    },
    'absence-before-2026': {
      about: 'Absence and leave of before 2026, on a date since then',
      answers: { 'by-the-new-rule': 'counted together with the rest by the new wording', 'by-the-rule-of-its-time': 'counted by itself as before' },
    },
    'length-in-file': yesNo('Length of the programme in the file', 'it is set', 'the file does not say'),
    'extension-in-file': yesNo('Extension of the programme in the file', 'the file says', 'the file does not say'),
    'end-in-file': yesNo('Whether the file says if the programme has ended', 'the file says', 'the file does not say'),
  },
  parameters: {
    childIllnessThroughYearOfAge: 'Absence because of a child’s illness, through the calendar year in which the child turns',
    chronicIllnessThroughYearOfAge: 'Absence because of a chronically ill or disabled child, through the calendar year in which the child turns',
    childIllnessDays: 'Absence because of a child’s illness, up to',
    childIllnessDaysManyChildren: 'Absence because of a child’s illness with the care of more than two children, up to',
    childIllnessDaysSoleCarer: 'Absence because of a child’s illness when alone in caring, up to',
    childIllnessDaysSoleCarerManyChildren: 'Absence because of a child’s illness when alone in caring for more than two children, up to',
    chronicIllnessDays: 'Absence because of a chronically ill or disabled child, up to',
    chronicIllnessDaysSoleCarer: 'Absence because of a chronically ill or disabled child when alone in caring, up to',
    childIllnessCountedOver: 'Absence because of a child’s illness is counted over the last',
    selfCertificateAfter: 'A self-certificate may be used after, in the programme',
    selfCertificateDays: 'A self-certificate may be used at a time for up to',
    newAbsenceWithin: 'New absence is counted together with earlier absence when it comes within',
    selfCertificatesBeforeLoss: 'The right to use self-certificates may be lost after',
    selfCertificatesCountedOver: 'Self-certificates are counted over the last',
    lossReviewedWithin: 'The loss of the right to use self-certificates is looked at again within',
    pregnancyDays: 'Time off during pregnancy, up to',
    birthDaysMother: 'Time off after birth for the mother',
    birthDaysFather: 'Time off at birth for the father, up to',
    breastfeedingHours: 'Time for breastfeeding with benefit a day, up to',
    welfareDays: 'Welfare leave in a calendar year, up to',
    kindergartenDays: 'Welfare leave when a child is new in kindergarten, up to',
    schoolStartDays: 'Welfare leave on a child’s first day at school',
    bereavementDays: 'Welfare leave at a death, up to',
    peaceWorkDays: 'Leave for peace and reconciliation work in a calendar year, up to',
    longIllnessYears: 'Leave for long illness, up to',
    parentalMonths: 'Parental leave after birth, both parents together, up to',
    followUpFromMonth: 'Follow-up and Norwegian are offered from and including this month of parental leave',
    adoptionMonths: 'Parental leave at adoption, both parents together, up to',
    adoptedChildUnderAge: 'Parental leave at adoption of a child under',
    parentalDaysReserved: 'Parental leave reserved for each parent when both take part in a programme',
    religiousDays: 'Religious days of one’s own choice in a calendar year, up to',
    religiousDaysNotice: 'Notice before a religious day of one’s own choice, at least',
    holidayDays: 'Holiday, up to',
  },
  notes: {
    'days-became-working-days': 'Until 31 July 2023 the text said days, and since then working days; working days are taken to have been meant all along.',
    'holiday-time-not-stated':
      'The Regulation says up to so many days of holiday, and names no time that they are for. In a programme shorter than a year the directorate does not give them all; no formula was found, and none is used.',
    'age-of-chronically-ill-child': 'The file holds the birth of the youngest child only; a chronically ill or disabled child may be older, and past the age.',
    'earlier-addition-not-read':
      'How absence and leave lengthened a programme until 2025 was not read. Parental leave and leave for long illness are taken to have done so; for the rest the municipality must say.',
    'counting-time-of-absence': 'The Regulation does not say over what time absence, time off and leave are put together; the whole programme is taken.',
    'added-days-are-working-days': 'The days that come in addition are taken to be working days after the end that the length alone gives.',
    'leave-that-lasts': 'Leave that lasts is counted through the date asked about.',
    'planned-leave-counted': 'Leave that ends after the date asked about is counted as it is planned.',
  },
  outcomes: { leaveEntitlements: entitlementsIn(entitlements), leaveBalance: balancesIn(balances), programmeEnd: endsIn(ends) },
  plainOutcomes: { leaveEntitlements: entitlementsIn(plainEntitlements), leaveBalance: balancesIn(plainBalances), programmeEnd: endsIn(plainEnds) },
} as const;
