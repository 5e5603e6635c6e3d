import type { EpochDay } from '../../calendar/isoDate.js';
import { addYearsToDay } from '../../calendar/months.js';
import {
  cut,
  hasDays,
  isOneDay,
  type Branch,
  type DateSpan,
} from '../../decision/index.js';
import { rowOn } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act } from '../../law/provision.js';
import { always, fact, since, type KnownCase } from './define.js';
import { birthDate, decisionMade, grantedOn } from './spans.js';

/** An answer that holds from an anniversary of the birth, or from the day after it. */
interface AgeBand<A extends string> {
  readonly answer: A;
  /** The first day of the band for a person born on a day; `null` for the youngest band. */
  readonly firstDay: ((birth: EpochDay) => EpochDay) | null;
}

const fromBirthday = (years: number) => (birth: EpochDay) => addYearsToDay(birth, years);
const fromDayAfterBirthday = (years: number) => (birth: EpochDay) => addYearsToDay(birth, years) + 1;

const bandOf = <A extends string>(bands: readonly AgeBand<A>[], birth: EpochDay, on: EpochDay): number => {
  let index = 0;
  while ((bands[index + 1]?.firstDay?.(birth) ?? Infinity) <= on) index += 1;
  return index;
};

/** The bands in which a person may be on a day, when the birth, the day, or both may be unknown. */
const branchesOfAge = <A extends string>(
  birth: DateSpan,
  on: DateSpan,
  dayPath: string,
  bands: readonly AgeBand<A>[],
): readonly Branch<A>[] => {
  const youngest = bandOf(bands, Math.min(birth.to, on.from), on.from);
  const oldest = bandOf(bands, birth.from, on.to);
  const branches: Branch<A>[] = [];
  for (let index = youngest; index <= oldest; index += 1) {
    const { answer, firstDay } = bands[index] as AgeBand<A>;
    const next = bands[index + 1]?.firstDay;
    if (isOneDay(birth) && !isOneDay(on)) {
      const left = cut(on, firstDay?.(birth.from) ?? on.from, next == null ? on.to : next(birth.from) - 1);
      if (hasDays(left)) branches.push({ answer, narrowed: new Map([[dayPath, left]]) });
    } else branches.push({ answer });
  }
  return branches;
};

/** How old was the person on the day the permit was granted, against the limits of § 8? */
export const ageWhenGranted = fact({
  id: 'age-when-granted',
  answers: ['below', 'within', 'year-after-upper', 'above'],
  facts: ['person.birthDate', 'permit.grantedOn'],
  grounds: always([act('8', { paragraph: 1, sentence: 1 }), act('8', { paragraph: 1, sentence: 2 })]),
  possible: (known) => {
    const lower = rowOn(parameters.lowerAge, known.on).value as number;
    const upper = rowOn(parameters.upperAge, known.on).value as number;
    return branchesOfAge(
      birthDate(known),
      grantedOn(known),
      'permit.grantedOn',
      [
        { answer: 'below', firstDay: null },
        { answer: 'within', firstDay: fromBirthday(lower) },
        { answer: 'year-after-upper', firstDay: fromDayAfterBirthday(upper) },
        { answer: 'above', firstDay: fromBirthday(upper + 1) },
      ],
    );
  },
});

/** The day a participant's age is tested on, as each reading has it. */
const testDay = {
  'permit-day': (known: KnownCase): DateSpan => grantedOn(known),
  'decision-day': (known: KnownCase): DateSpan => {
    const made = decisionMade(known);
    // Not decided yet on the date asked about: a decision made that day would test the age that day.
    const to = made.absent ? known.onDay : Math.min(made.to, known.onDay);
    return { from: Math.min(made.from, to), to, absent: false };
  },
  'day-asked': (known: KnownCase): DateSpan => ({ from: known.onDay, to: known.onDay, absent: false }),
} as const;

const participantAgeGrounds = [
  since('2021-01-01', act('13', { paragraph: 3 }), 'guidance'),
  since('2023-08-01', act('13', { paragraph: 3, sentence: 1 }, '2023-08-01')),
  since('2026-01-01', [
    act('13', { paragraph: 1, sentence: 2 }, '2026-01-01'),
    act('14', { paragraph: 1, sentence: 2 }, '2026-01-01'),
    act('14', { paragraph: 3 }, '2026-01-01'),
  ]),
];

const participantAge = (day: keyof typeof testDay, dayFact: 'permit.grantedOn' | 'decision.madeOn' | null) =>
  fact({
    id: `age-of-participant-on-${day}`,
    answers: ['young', 'between', 'year-after-upper', 'above'],
    facts: dayFact === null ? ['person.birthDate'] : ['person.birthDate', dayFact],
    grounds: participantAgeGrounds,
    possible: (known) => {
      const young = rowOn(parameters.youngAge, known.on).value as number;
      const workOnlyOver = rowOn(parameters.workOnlyOverAge, known.on).value;
      return branchesOfAge(
        birthDate(known),
        testDay[day](known),
        dayFact ?? '',
        [
          { answer: 'young', firstDay: null },
          { answer: 'between', firstDay: fromBirthday(young) },
          ...(workOnlyOver === null
            ? []
            : ([
                { answer: 'year-after-upper', firstDay: fromDayAfterBirthday(workOnlyOver) },
                { answer: 'above', firstDay: fromBirthday(workOnlyOver + 1) },
              ] as const)),
        ],
      );
    },
  });

/** Are the days on which the readings test a participant's age one and the same day? */
export const testDaysCoincide = fact({
  id: 'test-days-coincide',
  answers: ['yes', 'no'],
  facts: ['permit.grantedOn', 'decision.madeOn'],
  grounds: participantAgeGrounds,
  // Days that are not known are taken to differ: then the reading is asked, and drops out by itself where it makes no difference.
  possible: (known) => {
    const days = [testDay['permit-day'](known), testDay['decision-day'](known)];
    if (days.every((day) => isOneDay(day) && day.from === known.onDay)) return [{ answer: 'yes' }];
    const mayCoincide = known.anyFile === true && days.every((day) => hasDays(cut(day, known.onDay, known.onDay)));
    return mayCoincide ? [{ answer: 'yes' }, { answer: 'no' }] : [{ answer: 'no' }];
  },
});

/** How old is the participant, against the limits of the end goals, by each reading of the day that counts? */
export const ageOfParticipant = {
  'permit-day': participantAge('permit-day', 'permit.grantedOn'),
  'decision-day': participantAge('decision-day', 'decision.madeOn'),
  'day-asked': participantAge('day-asked', null),
} as const;
