import type { BenefitGroundWords, BenefitOutcomeWords, NoBenefitWords, PaymentWords } from '../paymentWords.js';
import { date, grouped, kroner, list, plural, yesNo } from './say.js';

const grounds: BenefitGroundWords = {
  full: 'the whole benefit',
  'young-living-apart': 'under the age limit, not living with parents',
  'young-living-with-parents': 'under the age limit, living with one or both parents',
  'couple-without-children': 'spouse or cohabitant in a programme as well, and no children',
  'young-couple': 'under the age limit, and one of a couple without children who are both in a programme; the fractions are multiplied',
};

const noBenefit: NoBenefitWords = {
  'not-in-programme': 'No introduction benefit: the person is not in a programme that day.',
  'leave-without-benefit': 'No introduction benefit: the person is on leave without benefit that day.',
  'introduction-act-2003': 'No introduction benefit under this Act: the Introduction Act of 2003 governs.',
};

const introductionBenefit: BenefitOutcomeWords = (outcome) => {
  switch (outcome.kind) {
    case 'benefit': {
      const { basicAmount, fraction, ground, ore } = outcome;
      const share = ground === 'full' ? '' : `${String(fraction.numerator)}/${String(fraction.denominator)} of the whole: `;
      return `Introduction benefit: ${kroner(ore.month)} a month, ${kroner(ore.day)} a day and ${kroner(ore.hour)} an hour (${kroner(ore.year)} a year; ${share}${grounds[ground]}; basic amount ${grouped(basicAmount)} kroner).`;
    }
    case 'benefit-for-part-attended': {
      const { basicAmount, fraction, ground, oreAtFullTime } = outcome;
      const share = ground === 'full' ? '' : `${String(fraction.numerator)}/${String(fraction.denominator)} of the whole: `;
      return `Introduction benefit for the part of full time that the programme has, of ${kroner(oreAtFullTime.month)} a month at full time (${kroner(oreAtFullTime.year)} a year; ${share}${grounds[ground]}; basic amount ${grouped(basicAmount)} kroner).`;
    }
    case 'none':
      return noBenefit[outcome.ground];
    default:
      return outcome satisfies never;
  }
};

const plainGrounds: BenefitGroundWords = {
  full: 'You get the whole benefit.',
  'young-living-apart': 'You get two thirds, because you are under 25 and do not live with your parents.',
  'young-living-with-parents': 'You get one third, because you are under 25 and live with your parents or one of them.',
  'couple-without-children': 'You get five sixths, because you and your partner both take part and have no children.',
  'young-couple': 'You get less, because you are under 25, and you and your partner both take part and have no children.',
};

const plainNoBenefit: NoBenefitWords = {
  'not-in-programme': 'You do not get introduction benefit, because you are not in the programme on this day.',
  'leave-without-benefit': 'You do not get introduction benefit, because you are on leave without pay on this day.',
  'introduction-act-2003': 'You do not get benefit under this Act, because an older Act applies to you. Ask the municipality.',
};

const plain: BenefitOutcomeWords = (outcome) => {
  switch (outcome.kind) {
    case 'benefit':
      return `You get ${kroner(outcome.ore.month)} a month before tax and deductions. ${plainGrounds[outcome.ground]}`;
    case 'benefit-for-part-attended':
      return `You get a part of ${kroner(outcome.oreAtFullTime.month)} a month before tax and deductions. The part is as large as your programme is of full time. ${plainGrounds[outcome.ground]}`;
    case 'none':
      return plainNoBenefit[outcome.ground];
    default:
      return outcome satisfies never;
  }
};

const payment: PaymentWords = {
  begins: {
    'period-start': 'the period begins',
    month: 'a new month begins',
    birthday: 'the age limit is reached',
    'new-basic-amount': 'a new basic amount applies',
    'law-change': 'the law changes',
    'programme-start': 'the programme begins',
    'programme-end': 'the programme has ended',
    leave: 'leave without benefit begins',
    'leave-end': 'leave without benefit is over',
    child: 'a child is born',
    'open-points': 'what is not known can be other things from this day',
  },
  deductions: {
    absence: 'absence without permission',
    'unemployment-benefit': 'unemployment benefit',
    'sickness-benefit': 'sickness benefit',
    'parental-benefit': 'parental benefit',
    'disability-benefit': 'disability benefit',
    'work-assessment-allowance': 'work assessment allowance',
    'transitional-benefit': 'transitional benefit',
    'child-benefit': 'child benefit',
    'cash-for-care': 'cash-for-care benefit',
    'child-support': 'child support',
    'business-income': 'income from a business',
    wealth: 'wealth',
    'work-in-programme': 'paid work in the programme',
    'work-outside-programme': 'paid work outside the programme',
  },
  grounds: {
    'by-day': 'the benefit of a day for each day away',
    'by-hour': 'the benefit of an hour for each hour away, at most that of the day',
    'whole-part': 'away on every day',
    'krone-for-krone': 'krone for krone',
    'by-time': 'the benefit of an hour for each hour of work',
    'share-above-free-amount': 'the share that the Act names of what is above half the basic amount',
    'not-earned-before-programme': 'the entitlement was not earned before the programme',
    'never-deducted': 'the Act says that it does not reduce the benefit',
    'outside-programme': 'the work is not part of the programme',
  },
  capped: 'no more could be deducted',
  formalDecision: {
    yes: 'The cut is so large that it is a formal decision, which can be appealed.',
    no: 'The cut is not so large that it is a formal decision.',
    open: 'Whether the cut is so large that it is a formal decision, is still open.',
  },
  range: (least, most) => `between ${least} and ${most}`,
  kroner,
  part: (from, to, days, why) => `From ${date(from)} through ${date(to)} (${plural(days, 'day', 'days')}), counted by itself because ${list(why)}`,
  gross: (amount) => `Benefit before deductions: ${amount}`,
  net: (amount) => `Benefit after deductions: ${amount}`,
  taken: (what, amount, how) => `Deduction for ${what}: ${amount} (${how.join('; ')})`,
  notTaken: (what, why) => `No deduction for ${what} (${why.join('; ')})`,
  whole: (from, to, gross, deducted, net) =>
    `Introduction benefit from ${date(from)} through ${date(to)}: ${gross} before deductions, ${deducted} deducted, and ${net} to be paid before tax.`,
  possible: 'Possible outcomes:',
};

const plainPayment: PaymentWords = {
  ...payment,
  begins: {
    'period-start': 'the time we count begins',
    month: 'a new month begins',
    birthday: 'you have turned 25',
    'new-basic-amount': 'the amount your money is counted from is new',
    'law-change': 'the rules are new',
    'programme-start': 'you start in the programme',
    'programme-end': 'your programme is over',
    leave: 'you start leave without money',
    'leave-end': 'your leave without money is over',
    child: 'you have had a child',
    'open-points': 'what we do not know can mean something else from this day',
  },
  deductions: {
    ...payment.deductions,
    absence: 'you were away without being allowed to',
    wealth: 'money and things you own',
    'work-in-programme': 'work you are paid for in the programme',
    'work-outside-programme': 'work you are paid for outside the programme',
  },
  grounds: {
    'by-day': 'as much as you get for a day, for each day',
    'by-hour': 'as much as you get for an hour, for each hour, but not more than for the whole day',
    'whole-part': 'you were away on all the days',
    'krone-for-krone': 'the same amount as you get from it',
    'by-time': 'as much as you get for an hour, for each hour you work',
    'share-above-free-amount': 'only a part of it, and only if it is large enough',
    'not-earned-before-programme': 'you did not earn the right to it before the programme',
    'never-deducted': 'it does not change your money',
    'outside-programme': 'the work is not part of the programme',
  },
  capped: 'there was no more to take from',
  formalDecision: {
    yes: 'A lot is taken from your money. The municipality must then make a formal decision about it, and you can complain.',
    no: 'What is taken is not so much that the municipality must make a formal decision about it.',
    open: 'We do not know if so much is taken that the municipality must make a formal decision about it.',
  },
  part: (from, to, days, why) => `From ${date(from)} through ${date(to)} (${plural(days, 'day', 'days')}). We count these days by themselves, because ${list(why)}.`,
  gross: (amount) => `Before anything is taken you get ${amount}.`,
  net: (amount) => `After that you get ${amount}.`,
  taken: (what, amount, how) => `${amount} is taken: ${what} (${how.join('; ')}).`,
  notTaken: (what, why) => `Nothing is taken: ${what} (${why.join('; ')}).`,
  whole: (from, to, gross, deducted, net) =>
    `From ${date(from)} through ${date(to)} you get ${net} before tax. The benefit is ${gross}, and ${deducted} is taken from it.`,
  possible: 'This is possible:',
};

/** introductionBenefit: words in en. */
export const introductionBenefitWords = {
  questions: {
    'in-programme': yesNo('In a programme that day', 'in a programme', 'not in a programme'),
    'leave-without-benefit': {
      about: 'Leave that day',
      answers: { 'without-benefit': 'on leave without benefit', 'own-illness': 'away because of own illness', none: 'no leave without benefit' },
    },
    'age-for-benefit': {
      about: 'Age that day, against the age limit for reduced benefit',
      answers: { under: 'under the limit', 'reached-in-programme': 'the limit has been reached since the programme began', 'reached-before': 'the limit was reached before the programme began' },
    },
    'lives-with-parents': yesNo('Living with parents', 'lives with one or both parents', 'does not live with parents'),
    'partner-in-programme': yesNo('Spouse or cohabitant in a programme', 'takes part as well', 'does not take part, or there is none'),
    'couple-has-child': yesNo('Children that day', 'there are children', 'there are no children'),
    'young-couple': {
      about: 'The fraction for one under the age limit in a couple without children',
      answers: { lowest: 'the lower of the two', multiplied: 'the fractions multiplied', 'couple-fraction': 'that for couples alone' },
    },
    'part-time-programme': yesNo('Size of the programme', 'part time', 'full time'),
    'part-time-in-file': yesNo('Whether the file says that the programme is part time', 'it does', 'it does not'),
    'part-time-because-of-municipality': yesNo('Why the programme is part time', 'because of the municipality', 'not because of the municipality'),
  },
  parameters: {
    basicAmount: 'Basic amount of the National Insurance',
    basicAmountsAYear: 'The whole benefit of a year is the basic amount',
    monthOfYear: 'The benefit of a month, of the year',
    dayOfMonth: 'The benefit of a day, of the month',
    hourOfYear: 'The benefit of an hour, of the year',
    youngBenefitAge: 'Age limit for reduced benefit',
    youngLivingApart: 'Fraction under the age limit, not living with parents',
    youngLivingWithParents: 'Fraction under the age limit, living with parents',
    coupleWithoutChildren: 'Fraction for couples without children who are both in a programme',
    wholeBenefitInPartTime: 'Whole benefit in programmes under collective protection that are part time because of the municipality',
    cutForWorkOutsidePartTime: 'Reduction for paid work outside such a part-time programme',
    partTimeInPandemic: 'Part time allowed because of the pandemic',
    transitionalBenefitCut: 'Share deducted of transitional benefit above the free amount',
    transitionalBenefitFree: 'Free amount of transitional benefit, of the basic amount',
    formalDecisionShare: 'Least cut of a payment that is a formal decision',
    formalDecisionLeast: 'Least amount of such a cut, of the basic amount',
  },
  notes: {
    'benefit-age-day-by-day': 'The Act does not say on which day the age is tested for the benefit. The age on each day is used.',
    'couples-in-running-programme': 'No transitional rule was found for couples whose programmes were running when the rule came. The fraction is used from the first day of the rule.',
    'which-children-count-for-couples': 'The Act does not say whether grown children, or children of only one of the two, count. Every child is taken to count, so that the fraction for couples is not used.',
    'part-time-by-own-choice': 'That the benefit is that of the part attended, when part time is not because of the municipality, follows from the rule on the municipality and stands nowhere in so many words.',
    'no-rule-for-part-time': 'The programme is to be full time, and the Act has no rule that lowers the benefit in a part-time programme. The whole benefit is given.',
    'long-illness-may-end-benefit': 'In long absence because of illness the municipality may decide that there is no benefit. Leave for long illness in the file shows such a decision.',
    'part-of-month': 'The Act does not say how a part of a month is counted. A whole month is shared by its days; in other months each day is a thirtieth of the month.',
    'days-off-in-absence': 'The Act does not say whether days off within a time of absence count. Every day that is listed as absence is counted, days off too.',
    'hours-cost-no-more-than-the-day': 'By the amounts of the Act the hours of a working day can come to more than the day. The hours of one day are not taken to cost more than the day.',
    'work-compared-by-part': 'The Act does not say over what time the two ways of reducing for paid work are compared. They are compared for each part of the payment.',
    'least-by-size-of-programme': 'The least benefit beside work outside the programme is taken from the size of the programme in percent of full time.',
    'which-cuts-make-a-formal-decision': 'The Act does not say which reductions count when a payment is cut by half. All are taken to count, against the basic amount of the last day.',
  },
  outcomes: { introductionBenefit },
  plainOutcomes: { introductionBenefit: plain },
  payment,
  plainPayment,
} as const;
