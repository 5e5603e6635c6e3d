import { civilDateOf, epochDayOf, type IsoDate } from '../../calendar/isoDate.js';
import { branchesOfDate, dayCells, nullableDateSpan, type Entry, type Ground } from '../../decision/index.js';
import { rowOn, type Parameter } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act, regulation, type Part } from '../../law/provision.js';
import type { CaseFacts, LeavePeriod } from '../facts.js';
import type { FactPath } from '../fields.js';
import { always, assessmentQuestion, fact, since, yesNoFact, type CaseQuestion } from './define.js';
import { absenceBefore2026, absenceBeyondTenDays } from './readings.js';

/** A place that said "dager" until 2023-08-01 and "virkedager" since. */
const rewordedIn2023 = (section: string, part: Part): readonly Ground[] => [
  since('2021-01-01', regulation(section, part), 'inferred'),
  since('2023-08-01', regulation(section, part, '2023-08-01'), 'regulation'),
];

/** Is there a child for whom the right runs: does the calendar year last in which the youngest reaches an age? */
const childOfAge = (id: string, age: Parameter<number>, grounds: readonly Ground[]): CaseQuestion<'yes' | 'no'> =>
  fact({
    id,
    answers: ['yes', 'no'],
    facts: ['household.youngestChildBornOn'],
    grounds,
    possible: (known) => {
      const years = rowOn(age, known.on).value as number;
      const firstBirth = epochDayOf(civilDateOf(known.onDay).year - years, 1, 1);
      const born = nullableDateSpan(known, 'household.youngestChildBornOn', known.facts.household?.youngestChildBornOn);
      const branches = branchesOfDate(null, born, dayCells<'yes' | 'no'>('no', [firstBirth, 'yes'], [known.onDay + 1, 'no']), 'no');
      return (['yes', 'no'] as const).filter((answer) => branches.some((branch) => branch.answer === answer)).map((answer) => ({ answer }));
    },
  });

/** Is there a child who has not passed the calendar year in which § 6 second paragraph first sentence ends? */
export const childOfAgeForAbsence = childOfAge(
  'child-of-age-for-absence',
  parameters.childIllnessThroughYearOfAge,
  always(regulation('6', { paragraph: 2, sentence: 1 }), 'regulation'),
);

/** The same by the higher age for a chronically ill or disabled child (§ 6 second paragraph second sentence). */
export const chronicallyIllChildOfAgeForAbsence = childOfAge(
  'chronically-ill-child-of-age-for-absence',
  parameters.chronicIllnessThroughYearOfAge,
  always(regulation('6', { paragraph: 2, sentence: 2 }), 'regulation'),
);

/** Is a child chronically ill or disabled (§ 6 second paragraph, § 7 second paragraph)? */
export const chronicallyIllChild = yesNoFact(
  'chronically-ill-child',
  'household.chronicallyIllChild',
  (facts) => facts.household?.chronicallyIllChild,
  always(regulation('6', { paragraph: 2, sentence: 2 }), 'regulation'),
);

/** Does the child's illness or disability bring a markedly higher risk of absence (markert høyere risiko for fravær, § 7 second paragraph)? */
export const markedlyMoreAbsence = assessmentQuestion('markedly-more-absence', rewordedIn2023('7', { paragraph: 2, sentence: 1 }));

/** Is the participant alone in caring for the children (§ 7)? */
export const soleCarer = yesNoFact(
  'sole-carer',
  'household.soleCarer',
  (facts) => facts.household?.soleCarer,
  rewordedIn2023('7', { paragraph: 1, sentence: 3 }),
);

/** Has the participant the care of more than two children (§ 7 first paragraph)? */
export const moreThanTwoChildren = yesNoFact(
  'more-than-two-children',
  'household.moreThanTwoChildren',
  (facts) => facts.household?.moreThanTwoChildren,
  rewordedIn2023('7', { paragraph: 1, sentence: 2 }),
);

/** Does the child's other parent take part in a programme as well (§ 16 fourth paragraph)? */
export const otherParentInProgramme = yesNoFact(
  'other-parent-in-programme',
  'household.otherParentInProgramme',
  (facts) => facts.household?.otherParentInProgramme,
  always(regulation('16', { paragraph: 4, sentence: 1 }), 'regulation'),
);

/** Did the other absence and leave of before 2026 lengthen the programme, by the wording that was not read? */
export const earlierAbsenceAdded = assessmentQuestion('earlier-absence-added', always([regulation('10'), regulation('19')], 'inferred'));

const LENGTH_SET: readonly Ground[] = [since('2021-01-01', act('13'), 'inferred'), since('2026-01-01', act('18a', { paragraph: 2, sentence: 1 }, '2026-01-01'))];

/** Does the file hold something that the municipality sets or that ends the programme? A file that is silent is no answer, and no fact is missing. */
const inFile = (id: string, path: FactPath, value: (facts: CaseFacts) => unknown): CaseQuestion<'yes' | 'no'> =>
  fact({
    id,
    answers: ['yes', 'no'],
    facts: [path],
    grounds: LENGTH_SET,
    possible: ({ facts }) => [{ answer: value(facts) === undefined ? 'no' : 'yes' }],
  });

const setMonths = ({ programme }: CaseFacts): number | undefined => programme?.months;
const setExtension = ({ programme }: CaseFacts): number | undefined => programme?.extensionMonths;
const end = ({ programme }: CaseFacts): IsoDate | null | undefined => programme?.endedOn;

/** The length that the municipality has set, in months. */
export const lengthSet: Entry<CaseFacts, number> = { id: 'length-set', facts: ['programme.months'], grounds: LENGTH_SET, value: setMonths };

/** The extension that the municipality has set, in months. */
export const extensionSet: Entry<CaseFacts, number> = { id: 'extension-set', facts: ['programme.extensionMonths'], grounds: LENGTH_SET, value: setExtension };

/** The first day after the programme. */
export const programmeEnded: Entry<CaseFacts, IsoDate | null> = { id: 'programme-ended', facts: ['programme.endedOn'], grounds: LENGTH_SET, value: end };

/** The first day in the programme, from which its length is counted. */
export const programmeStart: Entry<CaseFacts, IsoDate | null> = {
  id: 'programme-start',
  facts: ['programme.startedOn'],
  grounds: LENGTH_SET,
  value: (facts) => facts.programme?.startedOn,
};

/** The absence, time off and leave that add to a programme. */
export const leaveThatAdds: Entry<CaseFacts, readonly LeavePeriod[]> = {
  id: 'leave-that-adds',
  facts: ['programme.leave'],
  grounds: [
    since('2021-01-01', [regulation('10'), regulation('19'), regulation('17', { paragraph: 1 })], 'inferred'),
    since('2026-01-01', [regulation('10', { paragraph: 1 }, '2026-01-01'), regulation('19', {}, '2026-01-01'), regulation('17', { paragraph: 1 })], 'regulation'),
  ],
  value: (facts) => facts.programme?.leave,
};

/** The absence, time off and leave that is counted against what is given. */
export const leaveTaken: Entry<CaseFacts, readonly LeavePeriod[]> = {
  id: 'leave-taken',
  facts: ['programme.leave'],
  grounds: always(regulation('17', { paragraph: 1 }), 'regulation'),
  value: (facts) => facts.programme?.leave,
};

/** Is the length set in the file? */
export const lengthInFile = inFile('length-in-file', 'programme.months', setMonths);
/** Is the extension set in the file? */
export const extensionInFile = inFile('extension-in-file', 'programme.extensionMonths', setExtension);
/** Is the end in the file? */
export const endInFile = inFile('end-in-file', 'programme.endedOn', end);

/** The questions of leave, by their ids. */
export const leaveQuestions = {
  'child-of-age-for-absence': childOfAgeForAbsence,
  'chronically-ill-child-of-age-for-absence': chronicallyIllChildOfAgeForAbsence,
  'chronically-ill-child': chronicallyIllChild,
  'markedly-more-absence': markedlyMoreAbsence,
  'sole-carer': soleCarer,
  'more-than-two-children': moreThanTwoChildren,
  'other-parent-in-programme': otherParentInProgramme,
  'earlier-absence-added': earlierAbsenceAdded,
  'absence-beyond-ten-days': absenceBeyondTenDays,
  'absence-before-2026': absenceBefore2026,
  'length-in-file': lengthInFile,
  'extension-in-file': extensionInFile,
  'end-in-file': endInFile,
} as const;
