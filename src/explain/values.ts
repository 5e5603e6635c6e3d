import { formatDate, type Language } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { LeavePeriod } from '../case/facts.js';
import type { FactValue, LawStep } from '../decision/index.js';
import type { Fraction, Length, Standing } from '../law/parameters.js';
import { citeProvision } from '../law/citation.js';
import type { Pin } from '../law/provision.js';
import type { Messages, QuestionWords } from './messages.js';

// Questions, answers, facts and values of the dated table in words.

/** The id of a question of the table; one asked of each activity of a plan carries its place in the plan after a hash sign. */
export const idOfQuestion = (m: Messages, question: string): keyof Messages['questions'] => {
  const [id = question] = question.split('#');
  if (!Object.hasOwn(m.questions, id)) throw new RangeError(`question: ${JSON.stringify(question)} is not a question of this library`);
  return id as keyof Messages['questions'];
};

/** The words of a question. */
export const questionWords = (m: Messages, question: string): QuestionWords<string> => m.questions[idOfQuestion(m, question)];

/** The words of an answer. */
export const answerWords = ({ answers }: QuestionWords<string>, question: string, answer: string): string => {
  const words = Object.hasOwn(answers, answer) ? answers[answer] : undefined;
  if (words === undefined) throw new RangeError(`answer: ${JSON.stringify(answer)} is not an answer to the question ${JSON.stringify(question)}`);
  return words;
};

const isDate = (value: string): value is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A time of leave: "parental leave from 1 May 2026". */
export const leaveWords = (m: Messages, { kind, from, to }: LeavePeriod): string => {
  const first = formatDate(from, m.language);
  return `${m.leaveKinds[kind]} ${to === null ? m.values.since(first) : m.values.fromTo(first, formatDate(to, m.language))}`;
};

const numberWords = (m: Messages, path: string, value: number): string => {
  switch (path) {
    case 'programme.percent':
      return m.values.amount(value, 'percent');
    case 'programme.months':
    case 'programme.extensionMonths':
      return m.values.amount(value, 'months');
    default:
      return m.values.amount(value, 'hours-a-week');
  }
};

/** The names of the values that a field may hold. */
const namesOf = (m: Messages, path: string): Readonly<Record<string, string>> => {
  switch (path) {
    case 'person.citizenship':
      return m.citizenships;
    case 'person.education':
      return m.educationLevels;
    case 'programme.endGoal':
      return m.endGoals;
    case 'training.authority':
      return m.trainingAuthorities;
    case 'training.place':
      return m.trainingPlaces;
    case 'reason':
      return m.questions['ending-reason'].answers;
    default:
      return m.permitGrounds;
  }
};

// Where `null` says that there is nothing, and not that something has not happened.
const NOTHING_THERE: ReadonlySet<string> = new Set(['permit.previousGround', 'household.youngestChildBornOn']);

/** The value of a fact. */
export const factWords = (m: Messages, path: string, value: FactValue): string => {
  if (value === null) return NOTHING_THERE.has(path) ? m.values.noneBefore : m.values.notHappened;
  if (typeof value === 'boolean') return value ? m.values.yes : m.values.no;
  if (typeof value === 'number') return numberWords(m, path, value);
  if (typeof value === 'object') {
    return value.length === 0 ? m.values.noneAtAll : value.map((period) => leaveWords(m, period as unknown as LeavePeriod)).join(', ');
  }
  return isDate(value) ? formatDate(value, m.language) : (namesOf(m, path)[value] ?? value);
};

const ACTIVITY = /^activities\[(\d+)\]/;

/** The place in the plan, from 1, of the activity that a path is about; `null` when it is about none. */
export const placeInPlan = (path: string): number | null => {
  const place = ACTIVITY.exec(path)?.[1];
  return place === undefined ? null : Number(place) + 1;
};

/** The name of a fact. */
export const factName = (m: Messages, path: string): string => {
  const place = placeInPlan(path);
  return place === null ? m.facts[path as keyof Messages['facts']] : m.assessedActivity(place);
};

/** Places in the law, each once. */
export const cite = (pins: readonly Pin[], language: Language): readonly string[] => [...new Set(pins.map((pin) => citeProvision(pin, language)))];

/** The value of a row of the dated table. */
export const valueWords = (m: Messages, step: LawStep): string => {
  const { unit, value } = step;
  if (value === null) return m.values.noRule;
  switch (unit) {
    case 'date':
      return formatDate(value as IsoDate, m.language);
    case 'yes-no':
      return value === true ? m.values.yes : m.values.no;
    case 'code':
      return m.values.standing[value as Standing];
    case 'length-in-months':
      return m.values.length(value as Length);
    case 'fraction': {
      const { numerator, denominator } = value as Fraction;
      return `${String(numerator)}/${String(denominator)}`;
    }
    case 'years':
    case 'months':
    case 'weeks':
    case 'days':
    case 'working-days':
    case 'hours':
    case 'hours-a-week':
    case 'meetings':
    case 'talks':
    case 'times':
    case 'percent':
    case 'kroner':
      return m.values.amount(value as number, unit);
    default:
      return unit satisfies never;
  }
};
