import { toEpochDay } from '../../calendar/isoDate.js';
import { MONTHS_A_YEAR, latestDayReaching } from '../../calendar/months.js';
import { branchesOfDate, dayCells, nullableDateSpan, type Ground } from '../../decision/index.js';
import { rowOn, type Parameter } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act, instrument } from '../../law/provision.js';
import { fact, since, type CaseQuestion } from './define.js';
import { decisionMade } from './spans.js';

/** How old the youngest child is, against the age of the law. */
type YoungestChild = 'under-age' | 'of-age' | 'born-later' | 'no-child';

/** Has the participant a child under the age that the law names, on the date asked about? */
const youngestChild = (id: string, age: Parameter<number>, grounds: readonly Ground[]): CaseQuestion<YoungestChild> =>
  fact({
    id,
    answers: ['under-age', 'of-age', 'born-later', 'no-child'],
    facts: ['household.youngestChildBornOn'],
    grounds,
    possible: (known) => {
      const years = rowOn(age, known.on).value as number;
      const lastOfAge = latestDayReaching(years * MONTHS_A_YEAR, known.onDay);
      const born = nullableDateSpan(known, 'household.youngestChildBornOn', known.facts.household?.youngestChildBornOn);
      const cells = dayCells<YoungestChild>('of-age', [lastOfAge + 1, 'under-age'], [known.onDay + 1, 'born-later']);
      return branchesOfDate(null, born, cells, 'no-child');
    },
  });

export const ordinaryChild = youngestChild('youngest-child', parameters.parentalGuidanceChildAge, [
  since('2021-01-01', act('14', { paragraph: 2 }), 'guidance'),
  since('2026-01-01', act('14a', { paragraph: 2, sentence: 2 }, '2026-01-01')),
]);

export const chapter6AChild = youngestChild('youngest-child-under-collective-protection', parameters.parentalGuidanceChildAgeUnderCollectiveProtection, [
  since('2022-06-15', [act('37c', { paragraph: 4, sentence: 2 }, '2022-06-15'), act('37c', { paragraph: 4, sentence: 3 }, '2022-06-15')]),
  since('2024-07-01', [act('37c', { paragraph: 4, sentence: 2 }, '2024-07-01'), act('37c', { paragraph: 4, sentence: 3 }, '2024-07-01')]),
]);

/** Was the programme decided before the day from which the new hours of life skills govern? Not decided yet counts as later. */
export const decisionBeforeNewLifeSkills = fact({
  id: 'decision-before-new-life-skills',
  answers: ['before', 'since'],
  facts: ['decision.madeOn'],
  grounds: [since('2026-01-01', instrument('forskrift/2025-09-17-1909', '2026-01-01'), 'regulation')],
  possible: (known) => {
    const boundary = toEpochDay(rowOn(parameters.newLifeSkillsHoursFrom, known.on).value);
    return branchesOfDate(null, decisionMade(known), dayCells('before', [boundary, 'since']), 'since');
  },
});

/** The questions of requiredContent, by their ids. */
export const requiredContentQuestions = {
  'youngest-child': ordinaryChild,
  'youngest-child-under-collective-protection': chapter6AChild,
  'decision-before-new-life-skills': decisionBeforeNewLifeSkills,
} as const;
