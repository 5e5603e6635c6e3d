import { toEpochDay } from '../../calendar/isoDate.js';
import { addYearsToDay } from '../../calendar/months.js';
import { WHOLE_PERCENT } from '../../calendar/ratio.js';
import { branchesOfChoice, branchesOfDate, cut, dayCells, hasDays, isOneDay, nullableDateSpan } from '../../decision/index.js';
import { rowOn } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act, regulation } from '../../law/provision.js';
import { youngCouple as unsettledForYoungCouple } from '../../law/readings.js';
import type { LeaveKind, LeavePeriod } from '../facts.js';
import { always, fact, readingQuestion, since, yesNoFact, type KnownCase } from './define.js';
import { birthDate } from './spans.js';

/** Does the person take part in a programme that day (§ 19)? The last day in the programme is the day before it ended. */
export const inProgramme = fact({
  id: 'in-programme',
  answers: ['yes', 'no'],
  facts: ['programme.startedOn', 'programme.endedOn'],
  grounds: always(act('19')),
  possible: (known) => {
    const started = nullableDateSpan(known, 'programme.startedOn', known.facts.programme?.startedOn);
    const ended = nullableDateSpan(known, 'programme.endedOn', known.facts.programme?.endedOn);
    const begun = hasDays(cut(started, started.from, known.onDay));
    const notBegun = started.absent || started.to > known.onDay;
    const running = ended.absent || ended.to > known.onDay;
    const over = hasDays(cut(ended, ended.from, known.onDay));
    return [...(begun && running ? [{ answer: 'yes' } as const] : []), ...(notBegun || over ? [{ answer: 'no' } as const] : [])];
  },
});

/** What a kind of leave does to the benefit: §§ 15 and 16 of the Regulation give leave without it, the others with it. */
type LeaveEffect = 'without-benefit' | 'own-illness' | 'none';

/** What a kind of leave does to the benefit. */
export const leaveEffect = (kind: LeaveKind): LeaveEffect => {
  switch (kind) {
    case 'long-illness':
    case 'parental':
      return 'without-benefit';
    case 'own-illness':
      return 'own-illness';
    case 'child-illness':
    case 'pregnancy':
    case 'birth':
    case 'welfare':
    case 'peace-work':
    case 'religious-day':
    case 'holiday':
    case 'covid-19':
    // Absence without permission is deducted in the payment (§ 21); the right to benefit is there.
    case 'unapproved':
      return 'none';
    default:
      return kind satisfies never;
  }
};

const effects: readonly LeaveEffect[] = ['without-benefit', 'own-illness', 'none'];

const effectOn = (periods: readonly LeavePeriod[], { on }: KnownCase): LeaveEffect => {
  const held = new Set(periods.filter(({ from, to }) => from <= on && (to === null || on <= to)).map(({ kind }) => leaveEffect(kind)));
  return effects.find((effect) => held.has(effect)) ?? 'none';
};

/** Is the day one of leave without benefit, of absence because of own illness, or neither? */
export const leaveWithoutBenefit = fact({
  id: 'leave-without-benefit',
  answers: ['without-benefit', 'own-illness', 'none'],
  facts: ['programme.leave'],
  grounds: always([regulation('15'), regulation('16'), regulation('5', { paragraph: 2 })], 'regulation'),
  possible: (known) => {
    const periods = known.facts.programme?.leave;
    return branchesOfChoice(known, null, periods === undefined ? undefined : effectOn(periods, known), effects, (effect) => effect);
  },
});

/** Is the person under the age of § 20 third paragraph that day, or has the age been reached since the programme began? */
export const ageForBenefit = fact({
  id: 'age-for-benefit',
  answers: ['under', 'reached-in-programme', 'reached-before'],
  facts: ['person.birthDate', 'programme.startedOn'],
  grounds: always([act('20', { paragraph: 3, sentence: 1 }), act('20', { paragraph: 3, sentence: 2 })]),
  possible: (known) => {
    const limit = rowOn(parameters.youngBenefitAge, known.on).value as number;
    const birth = birthDate(known);
    const started = known.facts.programme?.startedOn;
    // Only a note turns on the start of the programme.
    const startDay = typeof started === 'string' ? toEpochDay(started, 'programme.startedOn') : null;
    const reached = (birthDay: number): 'reached-in-programme' | 'reached-before' =>
      startDay !== null && addYearsToDay(birthDay, limit) <= startDay ? 'reached-before' : 'reached-in-programme';
    if (isOneDay(birth)) return [{ answer: addYearsToDay(birth.from, limit) <= known.onDay ? reached(birth.from) : 'under' }];
    const oldEnough = addYearsToDay(birth.from, limit) <= known.onDay;
    return [
      ...(addYearsToDay(birth.to, limit) > known.onDay ? [{ answer: 'under' } as const] : []),
      ...(oldEnough ? [{ answer: 'reached-in-programme' } as const, { answer: 'reached-before' } as const] : []),
    ];
  },
  decisive: () => ['person.birthDate'],
});

/** Does the person live with one or both parents (§ 20 third paragraph)? */
export const livesWithParents = yesNoFact(
  'lives-with-parents',
  'household.livesWithParents',
  (facts) => facts.household?.livesWithParents,
  always([act('20', { paragraph: 3, sentence: 1 }), act('20', { paragraph: 3, sentence: 2 })]),
);

const couples = [
  since('2021-01-01', act('20', { paragraph: 1 })),
  since('2024-07-01', act('20', { paragraph: 4, sentence: 1 }, '2024-07-01')),
];

/** Does the spouse or cohabitant take part in a programme as well (§ 20 fourth paragraph)? */
export const partnerInProgramme = yesNoFact('partner-in-programme', 'household.partnerInProgramme', (facts) => facts.household?.partnerInProgramme, couples);

/** Does the couple have a child that day? */
export const coupleHasChild = fact({
  id: 'couple-has-child',
  answers: ['yes', 'no'],
  facts: ['household.youngestChildBornOn'],
  grounds: couples,
  possible: (known) =>
    branchesOfDate(
      null,
      nullableDateSpan(known, 'household.youngestChildBornOn', known.facts.household?.youngestChildBornOn),
      dayCells('yes', [known.onDay + 1, 'no']),
      'no',
    ),
});

/** The fractions of § 20 when both that for the young and that for couples are met. */
export const youngCouple = readingQuestion('young-couple', unsettledForYoungCouple);

const partTime = [
  since('2021-01-01', act('20', { paragraph: 1 }), 'inferred'),
  since('2022-06-15', act('37c', { paragraph: 4, sentence: 5 }, '2022-06-15')),
  since('2023-06-02', act('37c', { paragraph: 4, sentence: 5 }, '2022-06-15'), 'inferred'),
  since('2024-07-01', act('37c', { paragraph: 4, sentence: 5 }, '2024-07-01')),
  since('2026-01-01', act('20', { paragraph: 1 }), 'inferred'),
];

/** Is the programme part time (§ 37 c fourth paragraph, as it was)? */
export const partTimeProgramme = fact({
  id: 'part-time-programme',
  answers: ['yes', 'no'],
  facts: ['programme.percent'],
  grounds: partTime,
  possible: (known) => {
    const percent = known.facts.programme?.percent;
    return branchesOfChoice(known, null, percent === undefined ? undefined : percent < WHOLE_PERCENT, [true, false], (part) => (part ? 'yes' : 'no'));
  },
});

/** Does the file say that the programme is part time? Where no rule turns on it, a silent file is not asked. */
export const partTimeInFile = fact({
  id: 'part-time-in-file',
  answers: ['yes', 'no'],
  facts: ['programme.percent'],
  grounds: always([act('19'), act('20', { paragraph: 1 })]),
  possible: (known) => [{ answer: (known.facts.programme?.percent ?? WHOLE_PERCENT) < WHOLE_PERCENT ? 'yes' : 'no' }],
});

/** Is the programme part time because of the municipality (forhold på kommunens side)? */
export const partTimeBecauseOfMunicipality = yesNoFact(
  'part-time-because-of-municipality',
  'programme.partTimeBecauseOfMunicipality',
  (facts) => facts.programme?.partTimeBecauseOfMunicipality,
  partTime,
);

/** The questions of the introduction benefit. */
export const introductionBenefitQuestions = {
  'in-programme': inProgramme,
  'leave-without-benefit': leaveWithoutBenefit,
  'age-for-benefit': ageForBenefit,
  'lives-with-parents': livesWithParents,
  'partner-in-programme': partnerInProgramme,
  'couple-has-child': coupleHasChild,
  'young-couple': youngCouple,
  'part-time-programme': partTimeProgramme,
  'part-time-in-file': partTimeInFile,
  'part-time-because-of-municipality': partTimeBecauseOfMunicipality,
} as const;
