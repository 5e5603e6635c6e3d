import { formatDate } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { EndingClass } from '../outcomes/ending.js';
import type { WorkOrientedHoursCheck } from '../rules/checkWorkOrientedHours.js';
import type { EndGoals } from '../rules/endGoals.js';
import type { ProgrammeDuration } from '../rules/programmeDuration.js';
import type { TargetGroup } from '../rules/targetGroup.js';
import type { WorkOrientedHours } from '../rules/workOrientedHours.js';
import type { Messages } from './messages.js';

// The outcomes of rules in words: which sentence of the table says an outcome. One function for each rule.

type Goals = readonly (keyof Messages['endGoals'])[];
const goalWords = (m: Messages, goals: Goals): string => m.values.list(goals.map((goal) => m.endGoals[goal]));
const goalsToChooseFrom = (m: Messages, goals: Goals): string => m.values.either(goals.map((goal) => m.endGoals[goal]));

const refusalWords = (words: Messages['outcomes']['targetGroup'], refusal: 'none' | 'municipality-may-refuse' | 'programme-ends'): string => {
  switch (refusal) {
    case 'none':
      return '';
    case 'municipality-may-refuse':
      return ` ${words.municipalityMayRefuse}`;
    case 'programme-ends':
      return ` ${words.programmeEnds}`;
    default:
      return refusal satisfies never;
  }
};

/** The words of an outcome of the rule. */
export const targetGroupWords = ({ outcomes: { targetGroup: words } }: Messages, outcome: TargetGroup): string => {
  switch (outcome.group) {
    case 'right-and-obligation':
      return words.rightAndObligation;
    case 'right':
      if (outcome.ground === 'finish-begun-programme') return words.rightToFinish;
      return words.rightUnderCollectiveProtection + refusalWords(words, outcome.refusal);
    case 'may-be-offered':
      return words.mayBeOffered[outcome.ground];
    case 'outside':
      return words.outside[outcome.ground];
    default:
      return outcome satisfies never;
  }
};

/** The words of an outcome of the rule. */
export const endGoalsWords = (m: Messages, outcome: EndGoals): string => {
  const words = m.outcomes.endGoals;
  switch (outcome.kind) {
    case 'goals':
      return words.goals(goalWords(m, outcome.goals));
    case 'main':
      return words.main(goalsToChooseFrom(m, outcome.main), goalsToChooseFrom(m, outcome.otherwise), outcome.condition);
    case 'not-governed':
      return words.notGoverned;
    default:
      return outcome satisfies never;
  }
};

/** The words of an outcome of the rule. */
export const programmeDurationWords = (m: Messages, outcome: ProgrammeDuration): string => {
  const words = m.outcomes.programmeDuration;
  switch (outcome.kind) {
    case 'length':
      return words.length(m.values.length(outcome));
    case 'end-goal-not-lawful':
      return words.notLawful(goalWords(m, outcome.lawful));
    case 'not-governed':
      return words.notGoverned;
    default:
      return outcome satisfies never;
  }
};

/** The words of an outcome of the rule. */
export const workOrientedHoursWords = (m: Messages, outcome: WorkOrientedHours): string => {
  const words = m.outcomes.workOrientedHours;
  switch (outcome.kind) {
    case 'required':
      return words.required(
        m.values.amount(outcome.hoursPerWeek, 'hours-a-week'),
        m.values.amount(outcome.afterMonths, 'months'),
        formatDate(outcome.ruleInForceSince, m.language),
        outcome.reached,
      );
    case 'none':
      return words.none;
    default:
      return outcome satisfies never;
  }
};

/** The words of an outcome of the rule. */
export const checkWords = (m: Messages, outcome: WorkOrientedHoursCheck): string => {
  const words = m.outcomes.checkWorkOrientedHours;
  const day = (date: IsoDate): string => formatDate(date, m.language);
  const hours = m.values.decimal;
  switch (outcome.kind) {
    case 'no-requirement':
      return words.noRequirement;
    case 'not-begun':
      return words.notBegun;
    case 'not-yet':
      return words.notYet(day(outcome.from));
    case 'met':
      return words.met(hours(outcome.averageHoursPerWeek), hours(outcome.requiredHoursPerWeek), day(outcome.from), day(outcome.through));
    case 'not-met':
      return words.notMet(
        hours(outcome.averageHoursPerWeek),
        hours(outcome.requiredHoursPerWeek),
        hours(outcome.shortfallHoursPerWeek),
        day(outcome.from),
        day(outcome.through),
      );
    default:
      return outcome satisfies never;
  }
};

/** The words of an outcome of the rule. */
export const classifyEndingWords = (m: Messages, { reason, group, goal }: EndingClass): string => {
  const words = m.outcomes.classifyEnding;
  return words.sentence(m.questions['ending-reason'].answers[reason], words.groups[group], words.goals[goal]);
};
