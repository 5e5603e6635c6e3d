import { latestDayReaching } from '../../calendar/months.js';
import { toEpochDay } from '../../calendar/isoDate.js';
import {
  branchesOfChoice,
  branchesOfDate,
  cut,
  dayCells,
  hasDays,
  nullableDateSpan,
  type Branch,
} from '../../decision/index.js';
import { rowOn, type Parameter } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import type { IsoDate } from '../../calendar/isoDate.js';
import type { Certainty } from '../../law/certainty.js';
import { act, regulation, type Pin } from '../../law/provision.js';
import { endGoalNames } from '../facts.js';
import { assessmentQuestion, choiceFact, fact, since, type CaseQuestion } from './define.js';

// Asked in more than one place of a rule: an answer once tried holds for the rest of the way.
const RUNNING = 'programme running';

/** Has the person begun a programme that has not ended (§ 9 last paragraph)? */
export const programmeRunning = fact({
  id: 'programme-running',
  answers: ['yes', 'no'],
  facts: ['programme.startedOn', 'programme.endedOn'],
  grounds: [
    since('2021-01-01', act('9', { paragraph: 2 }), 'guidance'),
    since('2023-08-01', act('9', { paragraph: 3 }, '2023-08-01')),
  ],
  possible: (known) => {
    const started = nullableDateSpan(known, 'programme.startedOn', known.facts.programme?.startedOn);
    const ended = nullableDateSpan(known, 'programme.endedOn', known.facts.programme?.endedOn);
    const begun = hasDays(cut(started, started.from, known.onDay));
    const notBegun = started.absent || started.to > known.onDay;
    const running = ended.absent || ended.to > known.onDay;
    const over = hasDays(cut(ended, ended.from, known.onDay));
    const tried = known.narrowed?.get(RUNNING) as readonly string[] | undefined;
    const branch = <A extends string>(answer: A) => ({ answer, narrowed: new Map([[RUNNING, [answer]]]) });
    return [
      ...(begun && running && tried?.[0] !== 'no' ? [branch('yes')] : []),
      ...((notBegun || over) && tried?.[0] !== 'yes' ? [branch('no')] : []),
    ];
  },
});

/** When the offer of start was made, against the day a transitional rule names. */
export type OfferQuestion = CaseQuestion<Offer>;
type Offer = 'before' | 'on-the-day' | 'between' | 'after';

/** Was the person offered to start before, on or after the day a transitional rule names? Not offered yet counts as after. */
const offerOfStart = (id: string, boundary: Parameter<IsoDate>, pin: Pin, certainty: Certainty = 'regulation'): OfferQuestion =>
  fact({
    id,
    answers: ['before', 'on-the-day', 'between', 'after'],
    facts: ['programme.offeredStartOn'],
    grounds: [since(pin.wording, pin, certainty)],
    possible: (known): readonly Branch<Offer>[] => {
      const row = rowOn(boundary, known.on);
      const day = toEpochDay(row.value);
      const ruleInForce = toEpochDay(row.from);
      const offered = nullableDateSpan(known, 'programme.offeredStartOn', known.facts.programme?.offeredStartOn);
      const later: readonly (readonly [number, Offer])[] =
        ruleInForce > day + 1 ? [[day + 1, 'between'], [ruleInForce, 'after']] : [[day + 1, 'after']];
      return branchesOfDate(null, offered, dayCells<Offer>('before', [day, 'on-the-day'], ...later), 'after');
    },
  });

/** The offer of start against Regulation § 75 (with upper secondary education). */
export const offerWithUpperSecondary = offerOfStart(
  'offer-with-upper-secondary',
  parameters.newLengthWithUpperSecondaryAfter,
  regulation('75', { paragraph: 1 }, '2026-01-01'),
);

/** The offer of start against Regulation § 76 first paragraph (formal training at upper secondary level). */
export const offerOfFormalTraining = offerOfStart(
  'offer-of-formal-training',
  parameters.newLengthForFormalTrainingAfter,
  regulation('76', { paragraph: 1 }, '2026-01-01'),
);

/** The offer of start against Regulation § 76 second paragraph (programme that shall qualify for work). */
export const offerOfWorkProgramme = offerOfStart(
  'offer-of-work-programme',
  parameters.newLengthForWorkAfter,
  regulation('76', { paragraph: 2 }, '2026-01-01'),
);

/** The offer of start of a programme whose end goal is primary school, which § 14 no longer has. */
export const offerOfPrimarySchool = offerOfStart(
  'offer-of-primary-school',
  parameters.newLengthForWorkAfter,
  act('14', { paragraph: 1, sentence: 1 }, '2026-01-01'),
  'inferred',
);

const endGoalGrounds = [
  since('2021-01-01', [act('13', { paragraph: 2 }), act('13', { paragraph: 3 }), act('13', { paragraph: 4 })], 'guidance'),
  since('2026-01-01', [act('13', { paragraph: 2 }, '2026-01-01'), act('14', { paragraph: 2 }, '2026-01-01')]),
];

/** Which end goal has the municipality set? */
export const endGoal = choiceFact({
  id: 'end-goal',
  path: 'programme.endGoal',
  value: (facts) => facts.programme?.endGoal,
  values: endGoalNames,
  answers: endGoalNames,
  answerOf: (goal) => goal,
  grounds: endGoalGrounds,
});

/** Does the file say which end goal is set? */
export const endGoalInFile = fact({
  id: 'end-goal-in-file',
  answers: ['yes', 'no'],
  facts: ['programme.endGoal'],
  grounds: endGoalGrounds,
  possible: (known) => [{ answer: known.facts.programme?.endGoal === undefined && known.anyFile !== true ? 'no' : 'yes' }],
});

/** Is the end goal work? */
export const endGoalIsWork = choiceFact({
  id: 'end-goal-is-work',
  path: 'programme.endGoal',
  value: (facts) => facts.programme?.endGoal,
  values: endGoalNames,
  answers: ['yes', 'no'],
  answerOf: (goal) => (goal === 'work' ? 'yes' : 'no'),
  grounds: [
    since('2024-02-01', regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01'), 'regulation'),
    since('2024-07-01', regulation('43h', { paragraph: 1, sentence: 1 }, '2024-07-01'), 'regulation'),
    since('2026-01-01', act('14a', { paragraph: 3 }, '2026-01-01')),
  ],
});

/** Is the end goal higher education or higher vocational education (Regulation § 43d)? */
export const endGoalIsHigherEducation = choiceFact({
  id: 'end-goal-is-higher-education',
  path: 'programme.endGoal',
  value: (facts) => facts.programme?.endGoal,
  values: endGoalNames,
  answers: ['yes', 'no'],
  answerOf: (goal) => (goal === 'higher-education' || goal === 'higher-vocational-education' ? 'yes' : 'no'),
  grounds: [
    since('2023-07-01', regulation('43d', { paragraph: 1 }, '2023-07-01'), 'regulation'),
    since('2024-07-01', regulation('43d', { paragraph: 1 }, '2024-07-01'), 'regulation'),
  ],
});

/** Have some months of the programme gone by on the date asked about? */
const monthsIntoProgramme = (id: string, months: Parameter<number>, grounds: CaseQuestion['grounds']): CaseQuestion<'yes' | 'not-yet'> =>
  fact({
    id,
    answers: ['yes', 'not-yet'],
    facts: ['programme.startedOn'],
    grounds,
    possible: (known) => {
      const after = rowOn(months, known.on).value as number;
      const started = nullableDateSpan(known, 'programme.startedOn', known.facts.programme?.startedOn);
      return branchesOfDate(null, started, dayCells('yes', [latestDayReaching(after, known.onDay) + 1, 'not-yet']), 'not-yet');
    },
  });

const after2024 = [
  since('2024-02-01', regulation('43h', { paragraph: 1, sentence: 1 }, '2024-02-01'), 'regulation'),
  since('2024-07-01', regulation('43h', { paragraph: 1, sentence: 1 }, '2024-07-01'), 'regulation'),
];

/** Has the time gone by after which the requirement of Regulation § 43h applies? */
export const requirementReachedUnderCollectiveProtection = monthsIntoProgramme(
  'requirement-reached-under-collective-protection',
  parameters.workHoursAfterUnderCollectiveProtection,
  after2024,
);

/** Has the time gone by after which § 14 a applies to those with upper secondary education? */
export const requirementReachedWithUpperSecondary = monthsIntoProgramme(
  'requirement-reached-with-upper-secondary',
  parameters.workHoursAfterWithUpperSecondary,
  [since('2026-01-01', act('14a', { paragraph: 3, sentence: 1 }, '2026-01-01'))],
);

/** Has the time gone by after which § 14 a applies to the others? */
export const requirementReachedWithoutUpperSecondary = monthsIntoProgramme(
  'requirement-reached-without-upper-secondary',
  parameters.workHoursAfterWithoutUpperSecondary,
  [since('2026-01-01', act('14a', { paragraph: 3, sentence: 2 }, '2026-01-01'))],
);

const partTime = [
  since('2024-02-01', regulation('43h', { paragraph: 1, sentence: 2 }, '2024-02-01'), 'regulation'),
  since('2024-07-01', regulation('43h', { paragraph: 1, sentence: 2 }, '2024-07-01'), 'regulation'),
];

/** Is the programme part time, at most the percentage in Regulation § 43h? */
export const smallPartTimeProgramme = fact({
  id: 'small-part-time-programme',
  answers: ['yes', 'no'],
  facts: ['programme.percent'],
  grounds: partTime,
  possible: (known) => {
    const limit = rowOn(parameters.partTimeLimit, known.on).value as number;
    const percent = known.facts.programme?.percent;
    return branchesOfChoice(known, null, percent === undefined ? undefined : percent <= limit, [true, false], (small) => (small ? 'yes' : 'no'));
  },
});

/** Has the municipality set the requirement down for a part-time programme (kan sette ned)? */
export const partTimeHoursSetDown = assessmentQuestion('part-time-hours-set-down', partTime);

/** Is a measure in a plan similar to those the law names (andre lignende tiltak)? One question for each such measure. */
export const similarMeasure = (index: number): CaseQuestion<'yes' | 'no'> => ({
  id: `similar-measure#${String(index)}`,
  kind: 'assessment',
  answers: ['yes', 'no'],
  facts: [`activities[${String(index)}].similar`],
  grounds: [
    since('2024-02-01', regulation('43h', { paragraph: 1, sentence: 3 }, '2024-02-01'), 'regulation'),
    since('2024-07-01', regulation('43h', { paragraph: 1, sentence: 3 }, '2024-07-01'), 'regulation'),
    since('2026-01-01', act('14a', { paragraph: 4 }, '2026-01-01')),
  ],
  possible: () => [{ answer: 'yes' }, { answer: 'no' }],
});
