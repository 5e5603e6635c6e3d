import type { IsoDate } from '../calendar/isoDate.js';
import { addDays } from '../calendar/months.js';
import { newGoalsWithoutUpperSecondary, oldGoalsWithoutUpperSecondary } from '../case/endGoals.js';
import type { CaseFacts, EndGoal } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import { lengthUnderYoungAge, type OfferQuestion } from '../case/questions/all.js';
import type { Decision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import type { Length } from '../law/parameters.js';
import { firstDayOf, firstValueOf, type Parameter } from '../law/parameter.js';
import { ageOfParticipant } from './ageOfParticipant.js';
import { askRule, inForce, type AskOptions, type CaseInquiry, type CaseRule } from './ask.js';
import { holdsCollectiveProtection, specialProgramme } from './collectiveProtection.js';
import { governedByIntegrationAct, isAfter } from './governedByIntegrationAct.js';
import { priorEducation, type PriorEducation } from './priorEducation.js';

/**
 * How long a programme lasts (varighet), in months, before absence and leave are added.
 *
 * - `length`: the least length (`null` where the law sets none), the longest, and the extension with its condition, which is for the
 *   municipality to assess
 * - `end-goal-not-lawful`: the end goal in the file is not one the law allows this person, so it has no length; `lawful` lists those it does
 * - `not-governed`: the Act of 2003 governs
 */
export type ProgrammeDuration =
  | ({ readonly kind: 'length' } & Length)
  | { readonly kind: 'end-goal-not-lawful'; readonly lawful: readonly EndGoal[] }
  | { readonly kind: 'not-governed' };

/** The length in the table, on the date asked about or in the wording of a day. */
const lengthIn = (inquiry: CaseInquiry, parameter: Parameter<Length>, wordingOf?: IsoDate): ProgrammeDuration => ({
  kind: 'length',
  ...inForce(inquiry, parameter, wordingOf),
});

/** § 37 c second paragraph and Regulation § 43d, as they were until 2025. */
const underCollectiveProtection = (inquiry: CaseInquiry, education: PriorEducation, wordingOf?: IsoDate): ProgrammeDuration => {
  const { ask, law } = inquiry;
  if (
    education === 'counted-ukrainian-upper-secondary' &&
    law(parameters.lengthForUkrainianUpperSecondary, wordingOf) !== null &&
    ask(questions.endGoalIsHigherEducation) === 'yes'
  ) {
    return lengthIn(inquiry, parameters.lengthForUkrainianUpperSecondary, wordingOf);
  }
  return lengthIn(inquiry, parameters.lengthUnderCollectiveProtection, wordingOf);
};

/** An end goal that the law does not allow this person: said of the file, and left out where the file is silent. */
const unlawful = ({ ask, impossible }: CaseInquiry, lawful: readonly EndGoal[]): ProgrammeDuration =>
  ask(questions.endGoalInFile) === 'yes' ? { kind: 'end-goal-not-lawful', lawful } : impossible();

/** § 13 third and fourth paragraph, as they were until 2025. */
const oldLengthWithoutUpperSecondary = (inquiry: CaseInquiry, goal: EndGoal, wordingOf?: IsoDate): ProgrammeDuration => {
  switch (goal) {
    case 'completed-upper-secondary':
    case 'vocational-training':
      return lengthIn(inquiry, parameters.lengthForCompletedUpperSecondary, wordingOf);
    case 'part-of-upper-secondary':
    case 'primary-school':
    case 'work':
      // The guidance has a row for the young and a row for the others, and does not say where a young person with another goal belongs.
      return inquiry.consider(ageOfParticipant) === 'young' && inquiry.ask(lengthUnderYoungAge) === 'by-age'
        ? lengthIn(inquiry, parameters.lengthForCompletedUpperSecondary, wordingOf)
        : lengthIn(inquiry, parameters.lengthForOtherGoals, wordingOf);
    case 'higher-education':
    case 'higher-vocational-education':
    case 'vocational-requalification':
      return unlawful(inquiry, oldGoalsWithoutUpperSecondary);
    default:
      return goal satisfies never;
  }
};

/** The lengths as they were until 2025 for those with upper secondary education. */
const oldLengthWithUpperSecondary = (inquiry: CaseInquiry, education: PriorEducation, wordingOf?: IsoDate): ProgrammeDuration =>
  inquiry.consider(specialProgramme(wordingOf))
    ? underCollectiveProtection(inquiry, education, wordingOf)
    : lengthIn(inquiry, parameters.lengthWithUpperSecondary, wordingOf);

/** § 13 and § 37 c as they were, on a date until 2025-12-31. */
const until2025 = (inquiry: CaseInquiry): ProgrammeDuration => {
  const { ask, consider, note, reached } = inquiry;
  const education = consider(priorEducation(specialProgramme()));
  if (education !== 'below-upper-secondary') return oldLengthWithUpperSecondary(inquiry, education);
  const goal = ask(questions.endGoal);
  if (isFormalTraining(goal) && reached(firstValueOf(parameters.newLengthForFormalTrainingAfter))) note('offers-in-2025');
  return oldLengthWithoutUpperSecondary(inquiry, goal);
};

type FormalTraining = 'completed-upper-secondary' | 'vocational-training' | 'part-of-upper-secondary';
const isFormalTraining = (goal: EndGoal): goal is FormalTraining =>
  goal === 'completed-upper-secondary' || goal === 'vocational-training' || goal === 'part-of-upper-secondary';

/** Whether the new length governs the offer of start, and if so only by the transitional rule for this programme (Regulation §§ 75, 76). */
const newLengthGoverns = (inquiry: CaseInquiry, question: OfferQuestion, boundary: Parameter<IsoDate>): false | 'by-transition' | 'wholly' => {
  inquiry.law(boundary);
  const offered = inquiry.ask(question);
  if (offered === 'after') return 'wholly';
  if (offered === 'between') inquiry.note('offers-in-2025');
  return isAfter(inquiry, offered === 'between' ? 'after' : offered) && 'by-transition';
};

/** § 14 fourth and fifth paragraph: formal training at upper secondary level. */
const newLengthOfFormalTraining: Readonly<Record<FormalTraining, Parameter<Length>>> = {
  'completed-upper-secondary': parameters.lengthForCompletedUpperSecondary,
  'vocational-training': parameters.lengthForVocationalTraining,
  'part-of-upper-secondary': parameters.lengthForPartOfUpperSecondary,
};

/** § 14 on a date from 2026-01-01, with Regulation § 76. */
const withoutUpperSecondary = (inquiry: CaseInquiry, formerWording: IsoDate): ProgrammeDuration => {
  const { ask, consider, law, note } = inquiry;
  const goal = ask(questions.endGoal);
  const old = (): ProgrammeDuration => oldLengthWithoutUpperSecondary(inquiry, goal, formerWording);
  switch (goal) {
    case 'completed-upper-secondary':
    case 'vocational-training':
    case 'part-of-upper-secondary':
      switch (newLengthGoverns(inquiry, questions.offerOfFormalTraining, parameters.newLengthForFormalTrainingAfter)) {
        case false:
          return old();
        case 'wholly':
          // Only lengths have a transitional rule: a goal set before 2026 was lawful when it was set.
          law(parameters.workOnlyOverAge);
          if (consider(ageOfParticipant) === 'over') return unlawful(inquiry, ['work']);
          break;
        case 'by-transition':
          note('end-goals-in-running-programme');
      }
      return lengthIn(inquiry, newLengthOfFormalTraining[goal]);
    case 'work':
      if (!newLengthGoverns(inquiry, questions.offerOfWorkProgramme, parameters.newLengthForWorkAfter)) return old();
      return lengthIn(inquiry, parameters.lengthForWork);
    case 'primary-school':
      if (!newLengthGoverns(inquiry, questions.offerOfPrimarySchool, parameters.newLengthForWorkAfter)) return old();
      return unlawful(inquiry, newGoalsWithoutUpperSecondary);
    case 'higher-education':
    case 'higher-vocational-education':
    case 'vocational-requalification':
      return unlawful(inquiry, newGoalsWithoutUpperSecondary);
    default:
      return goal satisfies never;
  }
};

/** §§ 13 and 14 on a date from 2026-01-01; an earlier offer of start keeps the length it had. */
const from2026 = (inquiry: CaseInquiry): ProgrammeDuration => {
  const { consider } = inquiry;
  // The wording before the transitional rules came, however often a length has changed since.
  const formerWording = addDays(firstDayOf(parameters.newLengthWithUpperSecondaryAfter), -1);
  const education = consider(priorEducation(holdsCollectiveProtection));
  if (education === 'below-upper-secondary') return withoutUpperSecondary(inquiry, formerWording);
  return newLengthGoverns(inquiry, questions.offerWithUpperSecondary, parameters.newLengthWithUpperSecondaryAfter)
    ? lengthIn(inquiry, parameters.lengthWithUpperSecondary)
    : oldLengthWithUpperSecondary(inquiry, education, formerWording);
};

/** The rule behind {@link programmeDuration}, in the order of §§ 52, 13 and 14, chapter 6A and the Regulation §§ 75 and 76. */
export const programmeDurationRule: CaseRule<'programmeDuration', ProgrammeDuration> = {
  id: 'programmeDuration',
  first: [questions.afterADate],
  decide: (inquiry) => {
    if (!inquiry.consider(governedByIntegrationAct)) return { kind: 'not-governed' };
    return inquiry.law(parameters.newLengthWithUpperSecondaryAfter) === null ? until2025(inquiry) : from2026(inquiry);
  },
};

/**
 * The least and longest length of a person's programme (varighet), and whether it may or shall be extended (forlengelse).
 *
 * Provisions: the Act §§ 13, 14 and 37 c, the Regulation §§ 43d, 75 and 76. Certainty: statute and regulation from 2026-01-01 and for collective
 * protection; the ordinary lengths until 2025-12-31 are from guidance, because the first wording of § 13 was not read.
 *
 * Which wording governs turns on the day the person was offered to start, not on the day of the decision. The condition of an extension is the
 * municipality's to assess, and is named, not answered. Absence and leave come in addition and are not in the length.
 *
 * The question is put of a participant: whether the person is in the target group is for {@link targetGroup} to say.
 *
 * The end goal in the file is looked at for those without upper secondary education only, whose length turns on it.
 *
 * Open by law: the day that "after" names (reading `after-a-date`), the day age is tested (`age-of-participant`), the year after the upper age
 * (`upper-age-bound`), the length of the young with another goal until 2025 (`length-under-young-age`), a programme begun under collective
 * protection (`programme-after-collective-protection`), and what counts as upper secondary before it was defined (assessment `counts-as-upper-secondary`).
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the length in months, or every length that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { programmeDuration } from 'integreringsloven';
 *
 * const decision = programmeDuration(
 *   {
 *     person: { birthDate: '2003-09-09', education: 'below-upper-secondary' },
 *     permit: { ground: 'refugee', grantedOn: '2025-03-20' },
 *     programme: { offeredStartOn: '2026-01-20', endGoal: 'completed-upper-secondary' },
 *   },
 *   { on: '2026-02-01' },
 * );
 * decision.status === 'determined' && decision.outcome; // => { kind: 'length', least: null, longest: 48, extension: { kind: 'shall', longest: 12, condition: 'extension-can-help-reach-goal' } }
 * ```
 */
export const programmeDuration = (facts: CaseFacts, options: AskOptions): Decision<'programmeDuration', ProgrammeDuration> =>
  askRule(programmeDurationRule, facts, options);
