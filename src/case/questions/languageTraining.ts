import { toEpochDay, type IsoDate } from '../../calendar/isoDate.js';
import { MONTHS_A_YEAR, addYearsToDay, latestDayReaching } from '../../calendar/months.js';
import { branchesOfDate, cut, dateSpan, dayCells, hasDays, isOneDay, nullableDateSpan, type Branch } from '../../decision/index.js';
import { rowOn, type Parameter } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act, regulation } from '../../law/provision.js';
import { trainingAuthorities, trainingPlaces, type PermitGround } from '../facts.js';
import { always, choiceFact, fact, since, yesNoFact, type CaseQuestion, type KnownCase } from './define.js';
import { formerPermit } from './permit.js';
import { birthDate, grantedOn } from './spans.js';

type TrainingAge = 'under-lower-age' | 'within' | 'turned-upper-age' | 'over-upper-age';

/** How old was the person when the permit was granted, and has the person turned the upper age since (§ 26 fifth paragraph)? */
export const trainingAge: CaseQuestion<TrainingAge> = fact({
  id: 'training-age',
  answers: ['under-lower-age', 'within', 'turned-upper-age', 'over-upper-age'],
  facts: ['person.birthDate', 'permit.grantedOn'],
  grounds: always([act('26', { paragraph: 5, sentence: 1 }), act('26', { paragraph: 5, sentence: 2 })]),
  possible: (known) => {
    const lower = rowOn(parameters.trainingLowerAge, known.on).value as number;
    const upper = rowOn(parameters.trainingUpperAge, known.on).value as number;
    const birth = birthDate(known);
    const granted = grantedOn(known);
    // Those born up to this day have turned the upper age on the date asked about.
    const lastTurned = latestDayReaching(upper * MONTHS_A_YEAR, known.onDay);
    const turned = cut(birth, birth.from, lastTurned);
    const notTurned = cut(birth, lastTurned + 1, birth.to);
    const branches: Branch<TrainingAge>[] = [];
    const add = (answer: TrainingAge, from: number, to: number): void => {
      const left = cut(granted, from, to);
      if (hasDays(left)) branches.push(isOneDay(granted) ? { answer } : { answer, narrowed: new Map([['permit.grantedOn', left]]) });
    };
    add('under-lower-age', granted.from, addYearsToDay(birth.to, lower) - 1);
    if (hasDays(notTurned)) add('within', addYearsToDay(notTurned.from, lower), addYearsToDay(notTurned.to, upper) - 1);
    if (hasDays(turned)) add('turned-upper-age', addYearsToDay(turned.from, lower), addYearsToDay(turned.to, upper) - 1);
    add('over-upper-age', addYearsToDay(birth.from, upper), granted.to);
    return branches;
  },
});

const otherPermits = [act('27'), act('28', { paragraph: 1 })];

/** Is a permit that is not in § 9 a ground for permanent residence (§§ 27 and 28)? */
export const leadsToPermanentResidence = yesNoFact(
  'leads-to-permanent-residence',
  'permit.leadsToPermanentResidence',
  (facts) => facts.permit?.leadsToPermanentResidence,
  always(otherPermits),
);

/** Is it a permit for work, or of a family member of one who holds such a permit (§ 28)? */
export const permitForWork = yesNoFact('permit-for-work', 'permit.forWork', (facts) => facts.permit?.forWork, always(act('28', { paragraph: 1 })));

/** Has the limited permit of a family with children been renewed for the first time (§ 26 second paragraph)? */
export const permitRenewed = fact({
  id: 'permit-renewed',
  answers: ['yes', 'not-yet'],
  facts: ['permit.firstRenewedOn'],
  grounds: always(act('26', { paragraph: 2, sentence: 2 })),
  possible: (known) =>
    branchesOfDate(
      'permit.firstRenewedOn',
      nullableDateSpan(known, 'permit.firstRenewedOn', known.facts.permit?.firstRenewedOn),
      dayCells('yes', [known.onDay + 1, 'not-yet']),
      'not-yet',
    ),
});

const arrivedOn = (known: KnownCase) => dateSpan(known, 'permit.arrivedOn', known.facts.permit?.arrivedOn);

/** Has a person whose permit was applied for from abroad arrived by the date asked about (§ 26 second and fourth paragraph)? */
export const arrivedByDate = fact({
  id: 'arrived-by-date',
  answers: ['yes', 'not-yet'],
  facts: ['permit.arrivedOn'],
  grounds: always([act('26', { paragraph: 2, sentence: 1 }), act('26', { paragraph: 4 })]),
  possible: (known) => branchesOfDate('permit.arrivedOn', arrivedOn(known), dayCells('yes', [known.onDay + 1, 'not-yet'])),
});

/** Where a day lies against the day that a transitional rule names. */
type Against = 'before' | 'on-the-day' | 'after';

const against = (known: KnownCase, boundary: Parameter<IsoDate>, path: 'permit.grantedOn' | 'permit.arrivedOn'): readonly Branch<Against>[] => {
  const day = toEpochDay(rowOn(boundary, known.on).value);
  const span = path === 'permit.grantedOn' ? grantedOn(known) : arrivedOn(known);
  return branchesOfDate<Against>(path, span, dayCells('before', [day, 'on-the-day'], [day + 1, 'after']));
};

const section73 = [
  since('2021-01-01', act('33'), 'inferred'),
  since('2021-08-01', regulation('73', { paragraph: 2 }, '2021-08-01'), 'regulation'),
  since('2022-01-01', [regulation('73', { paragraph: 3 }, '2022-01-01'), regulation('73', { paragraph: 4 }, '2022-01-01')], 'regulation'),
];

/** Was the permit granted before the day from which the new hours govern (Regulation § 73)? */
export const permitAgainstNewHours = fact({
  id: 'permit-against-new-hours',
  answers: ['before', 'on-the-day', 'after'],
  facts: ['permit.grantedOn'],
  grounds: section73,
  possible: (known) => against(known, parameters.newHoursForPermitsFrom, 'permit.grantedOn'),
});

/** Did a person whose earlier permit was applied for from abroad arrive on or after the day from which the new hours govern (Regulation § 73)? */
export const arrivalAgainstNewHours = fact({
  id: 'arrival-against-new-hours',
  answers: ['before', 'on-the-day', 'after'],
  facts: ['permit.arrivedOn'],
  grounds: section73,
  possible: (known) => against(known, parameters.newHoursForPermitsFrom, 'permit.arrivedOn'),
});

const section74 = [since('2021-01-01', act('32'), 'inferred'), since('2023-08-01', regulation('74', { paragraph: 1 }, '2023-08-01'), 'regulation')];

/** Was the permit granted before, on or after the day that the transitional rule on counting names (Regulation § 74)? */
export const permitAgainstCounting = fact({
  id: 'permit-against-counting',
  answers: ['before', 'on-the-day', 'after'],
  facts: ['permit.grantedOn'],
  grounds: section74,
  possible: (known) => against(known, parameters.trainingCountedFromOfferAfter, 'permit.grantedOn'),
});

/** Did a person whose earlier permit was applied for from abroad arrive before, on or after that day (Regulation § 74)? */
export const arrivalAgainstCounting = fact({
  id: 'arrival-against-counting',
  answers: ['before', 'on-the-day', 'after'],
  facts: ['permit.arrivedOn'],
  grounds: section74,
  possible: (known) => against(known, parameters.trainingCountedFromOfferAfter, 'permit.arrivedOn'),
});

const toFinish = [
  since('2021-01-01', act('26', { paragraph: 6 }), 'inferred'),
  since('2025-09-01', act('26', { paragraph: 6 }, '2025-09-01')),
];

/** What the permit before this one gave (§ 26 sixth paragraph): the file does not tell of every former permit whether it gave a right. */
const formerRight = (ground: PermitGround | null): 'none' | 'section-9' | 'collective-protection' | 'perhaps' => {
  switch (ground) {
    case null:
      return 'none';
    case 'collective-protection':
      return ground;
    case 'family-member':
    case 'other':
      return 'perhaps';
    case 'refugee':
    case 'resettlement-refugee':
    case 'humanitarian-after-protection-application':
    case 'family-with-children-awaiting-identity':
    case 'independent-ground':
      return 'section-9';
    default:
      return ground satisfies never;
  }
};

/** Did the permit before this one give a right to training (§ 26 sixth paragraph)? */
export const formerPermitAndTraining = formerPermit(
  'former-permit-and-training',
  ['none', 'section-9', 'collective-protection', 'perhaps'],
  formerRight,
  toFinish,
);

/**
 * Had the person begun a programme or Norwegian training when this permit was granted (§ 26 sixth paragraph)?
 *
 * What begins after the change is begun under the permit held now. What began on the day of the change is taken to have begun before it.
 */
export const trainingBegun = fact({
  id: 'training-begun',
  answers: ['yes', 'no'],
  facts: ['training.startedOn', 'programme.startedOn', 'permit.grantedOn'],
  grounds: toFinish,
  possible: (known) => {
    const starts = [
      nullableDateSpan(known, 'training.startedOn', known.facts.training?.startedOn),
      nullableDateSpan(known, 'programme.startedOn', known.facts.programme?.startedOn),
    ];
    const granted = grantedOn(known);
    // The question is asked of a permit that is held, so the change is not after the date asked about.
    const held = cut(granted, granted.from, known.onDay);
    const changedAfter = Math.min(...starts.map((start) => start.from));
    const changedBefore = Math.min(...starts.filter((start) => !start.absent).map((start) => start.to));
    const branches: Branch<'yes' | 'no'>[] = [];
    const add = (answer: 'yes' | 'no', from: number, to: number): void => {
      const left = cut(held, from, to);
      if (hasDays(left)) branches.push(isOneDay(granted) ? { answer } : { answer, narrowed: new Map([['permit.grantedOn', left]]) });
    };
    add('yes', changedAfter, held.to);
    add('no', held.from, changedBefore - 1);
    return branches;
  },
});

/** Who is to give the training (§ 30)? */
export const trainingAuthority = choiceFact({
  id: 'training-authority',
  path: 'training.authority',
  value: (facts) => facts.training?.authority,
  values: trainingAuthorities,
  answers: trainingAuthorities,
  answerOf: (authority) => authority,
  grounds: [
    since('2021-01-01', [act('30', { paragraph: 1 }), act('30', { paragraph: 2 })], 'inferred'),
    since('2023-08-01', [act('30', { paragraph: 1, sentence: 1 }, '2023-08-01'), act('30', { paragraph: 2, sentence: 2 }, '2023-08-01')]),
    since('2025-06-20', [act('30', { paragraph: 1, sentence: 1 }, '2023-08-01'), act('30', { paragraph: 2, sentence: 1 }, '2025-06-20')]),
  ],
});

/** Where is Norwegian taught (Regulation § 28 fifth and sixth paragraph)? */
export const trainingPlace = choiceFact({
  id: 'training-place',
  path: 'training.place',
  value: (facts) => facts.training?.place,
  values: trainingPlaces,
  answers: trainingPlaces,
  answerOf: (place) => place,
  grounds: [
    since('2021-01-01', regulation('28', { paragraph: 5 }), 'regulation'),
    since('2026-01-01', regulation('28', { paragraph: 6 }, '2026-01-01'), 'regulation'),
  ],
});

/** Has the person completed primary and lower secondary school (Regulation § 28)? */
export const completedPrimarySchool = yesNoFact(
  'completed-primary-school',
  'person.completedPrimarySchool',
  (facts) => facts.person?.completedPrimarySchool,
  always([regulation('28', { paragraph: 1 }), regulation('28', { paragraph: 2 })], 'regulation'),
);

/** Does the person need to document level B2 in all skills (Regulation § 28 fourth paragraph)? */
export const needsB2 = yesNoFact('needs-b2', 'training.needsB2', (facts) => facts.training?.needsB2, [
  since('2021-01-01', [regulation('28', { paragraph: 3 }), regulation('28', { paragraph: 4 })], 'inferred'),
  since('2023-08-01', [regulation('28', { paragraph: 3 }, '2023-08-01'), regulation('28', { paragraph: 4 }, '2023-08-01')], 'regulation'),
]);

/** The questions of Norwegian training and social studies, by their ids. */
export const languageTrainingQuestions = {
  'training-age': trainingAge,
  'leads-to-permanent-residence': leadsToPermanentResidence,
  'permit-for-work': permitForWork,
  'permit-renewed': permitRenewed,
  'arrived-by-date': arrivedByDate,
  'permit-against-new-hours': permitAgainstNewHours,
  'arrival-against-new-hours': arrivalAgainstNewHours,
  'permit-against-counting': permitAgainstCounting,
  'arrival-against-counting': arrivalAgainstCounting,
  'former-permit-and-training': formerPermitAndTraining,
  'training-begun': trainingBegun,
  'training-authority': trainingAuthority,
  'training-place': trainingPlace,
  'completed-primary-school': completedPrimarySchool,
  'needs-b2': needsB2,
} as const;
