import {
  branchesOfDate,
  cut,
  dayCells,
  hasDays,
  nullableDateSpan,
  type Branch,
  type Narrowing,
} from '../../decision/index.js';
import { rowOn } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act, regulation } from '../../law/provision.js';
import { assessmentQuestion, fact, since, type KnownCase } from './define.js';
import { workFrom } from './spans.js';

type Work = 'none' | 'in-work' | 'ended';

/** Whether a position of some size is held on the date asked about, was held before, or neither. */
const branchesOfWork = (known: KnownCase, enough: (hours: number) => boolean): readonly Branch<Work>[] => {
  const hours = known.facts.work?.hoursPerWeek;
  if (hours !== undefined && !enough(hours)) return [{ answer: 'none' }];
  const begun = branchesOfDate(
    null,
    workFrom(known),
    dayCells('begun', [known.onDay + 1, 'not-begun']),
  );
  const ended = nullableDateSpan(known, 'work.endedOn', known.facts.work?.endedOn);
  const hasBegun = begun.some(({ answer }) => answer === 'begun');
  const past = cut(ended, ended.from, known.onDay);
  const narrowed: Narrowing = new Map([['work.endedOn', past]]);
  return [
    ...(hours === undefined || begun.some(({ answer }) => answer === 'not-begun') ? [{ answer: 'none' } as const] : []),
    ...(hasBegun && (ended.absent || ended.to > known.onDay) ? [{ answer: 'in-work' } as const] : []),
    ...(hasBegun && hasDays(past) ? [{ answer: 'ended', narrowed } as const] : []),
  ];
};

/** Is the person in work, or offered work, of the size in § 8 fourth paragraph (from 2026-01-01)? */
export const workOfSize = fact({
  id: 'work-of-size',
  answers: ['none', 'in-work', 'ended'],
  facts: ['work.hoursPerWeek', 'work.from', 'work.endedOn'],
  grounds: [since('2026-01-01', act('8', { paragraph: 4, sentence: 1 }, '2026-01-01'))],
  possible: (known) => {
    const least = rowOn(parameters.workExceptionHours, known.on).value ?? Infinity;
    return branchesOfWork(known, (hours) => hours >= least);
  },
});

const nearFullTime = [
  since('2024-02-01', regulation('43j', { paragraph: 1 }, '2024-02-01'), 'regulation'),
  since('2024-07-01', act('37c', { paragraph: 1, sentence: 3 }, '2024-07-01')),
];

/** Does the person have a job, or the offer of one, of any size? */
export const anyWork = fact({
  id: 'any-work',
  answers: ['none', 'in-work', 'ended'],
  facts: ['work.hoursPerWeek', 'work.from', 'work.endedOn'],
  grounds: nearFullTime,
  possible: (known) => branchesOfWork(known, (hours) => hours > 0),
});

/** Is the job near full time (tilnærmet fulltid)? The law does not say what that is; the municipality assesses. */
export const nearFullTimeWork = assessmentQuestion('near-full-time-work', nearFullTime);
