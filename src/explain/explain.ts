import { checkLanguage, formatDate, type Language } from '../calendar/format.js';
import { shown, type IsoDate } from '../calendar/isoDate.js';
import type { LeavePeriod } from '../case/facts.js';
import { checkObject, type DatedDecision, type Decision, type FactValue, type OpenPoint, type Step } from '../decision/index.js';
import { sources, type Certainty } from '../law/certainty.js';
import { notes as notesOfLaw, type Note, type NoteId } from '../law/notes.js';
import type { Fraction, Length, ParameterKey, Standing } from '../law/parameters.js';
import { parameters } from '../law/parameters.js';
import { citeProvision, type Pin } from '../law/provision.js';
import type { EndingClass } from '../outcomes/ending.js';
import type { ComplaintRoute } from '../rules/complaintRoute.js';
import type { Deadline } from '../rules/deadline.js';
import type { EndGoals } from '../rules/endGoals.js';
import type { LanguageTraining } from '../rules/languageTraining.js';
import type { ProgrammeDuration } from '../rules/programmeDuration.js';
import type { TargetGroup } from '../rules/targetGroup.js';
import type { WorkOrientedHoursCheck } from '../rules/checkWorkOrientedHours.js';
import type { WorkOrientedHours } from '../rules/workOrientedHours.js';
import { en } from './en.js';
import type { Messages, QuestionWords } from './messages.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

const tables: Readonly<Record<Language, Messages>> = { nb, nn, en };

/** A decision that can be put in words. */
export type ExplainableDecision =
  | Decision<'targetGroup', TargetGroup>
  | Decision<'endGoals', EndGoals>
  | Decision<'programmeDuration', ProgrammeDuration>
  | Decision<'workOrientedHours', WorkOrientedHours>
  | Decision<'checkWorkOrientedHours', WorkOrientedHoursCheck>
  | Decision<'languageTraining', LanguageTraining>
  | Decision<'classifyEnding', EndingClass>
  | DatedDecision<'deadline', Deadline>
  | Decision<'complaintRoute', ComplaintRoute>;

/** A statement of the explanation, with the places in the law it rests on. */
export interface Statement {
  readonly text: string;
  /** The places in the law, as lawyers write them. */
  readonly citations: readonly string[];
}

/** A decision in words. */
export interface Explanation {
  readonly language: Language;
  /** The outcome, or every outcome that is still possible, a sentence each. */
  readonly outcomes: readonly string[];
  /** The steps behind it. */
  readonly because: readonly Statement[];
  /** What still decides, most decisive first. */
  readonly open: readonly Statement[];
  /** Doubts and limits that touch the answer without changing it, each with the places in the law and the source it rests on. */
  readonly notes: readonly string[];
  /** Everything above as one text. */
  readonly text: string;
}

type Rule = ExplainableDecision['rule'];
type OutcomeOf<R extends Rule> = Extract<ExplainableDecision, { readonly rule: R; readonly status: 'determined' }>['outcome'];

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

const targetGroupWords = ({ outcomes: { targetGroup: words } }: Messages, outcome: TargetGroup): string => {
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

const endGoalsWords = (m: Messages, outcome: EndGoals): string => {
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

const programmeDurationWords = (m: Messages, outcome: ProgrammeDuration): string => {
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

const workOrientedHoursWords = (m: Messages, outcome: WorkOrientedHours): string => {
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

const checkWords = (m: Messages, outcome: WorkOrientedHoursCheck): string => {
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

const classifyEndingWords = (m: Messages, { reason, group, goal }: EndingClass): string => {
  const words = m.outcomes.classifyEnding;
  return words.sentence(m.questions['ending-reason'].answers[reason], words.groups[group], words.goals[goal]);
};

const outcomeWords: { readonly [R in Rule]: (m: Messages, outcome: OutcomeOf<R>) => string } = {
  targetGroup: targetGroupWords,
  endGoals: endGoalsWords,
  programmeDuration: programmeDurationWords,
  workOrientedHours: workOrientedHoursWords,
  checkWorkOrientedHours: checkWords,
  languageTraining: (m, outcome) => m.outcomes.languageTraining(outcome),
  classifyEnding: classifyEndingWords,
  deadline: (m, outcome) => m.outcomes.deadline(outcome),
  complaintRoute: (m, outcome) => m.outcomes.complaintRoute(outcome),
};

const questionWords = (m: Messages, question: string): QuestionWords<string> => {
  // A question asked of each activity of a plan carries its place in the plan after a hash sign.
  const [id = question] = question.split('#');
  if (!Object.hasOwn(m.questions, id)) throw new RangeError(`question: ${JSON.stringify(question)} is not a question of this library`);
  return m.questions[id as keyof Messages['questions']];
};

const answerWords = ({ answers }: QuestionWords<string>, question: string, answer: string): string => {
  const words = Object.hasOwn(answers, answer) ? answers[answer] : undefined;
  if (words === undefined) throw new RangeError(`answer: ${JSON.stringify(answer)} is not an answer to the question ${JSON.stringify(question)}`);
  return words;
};

const keyOfParameter = new Map<string, ParameterKey>(Object.entries(parameters).map(([key, { id }]) => [id, key as ParameterKey]));

const isDate = (value: string): value is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(value);

const leaveWords = (m: Messages, { kind, from, to }: LeavePeriod): string => {
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

const factWords = (m: Messages, path: string, value: FactValue): string => {
  if (value === null) return path === 'permit.previousGround' ? m.values.noneBefore : m.values.notHappened;
  if (typeof value === 'boolean') return value ? m.values.yes : m.values.no;
  if (typeof value === 'number') return numberWords(m, path, value);
  if (typeof value === 'object') return value.length === 0 ? m.values.noneAtAll : value.map((period) => leaveWords(m, period as unknown as LeavePeriod)).join(', ');
  return isDate(value) ? formatDate(value, m.language) : (namesOf(m, path)[value] ?? value);
};

const ACTIVITY = /^activities\[(\d+)\]/;

const factName = (m: Messages, path: string): string => {
  const place = ACTIVITY.exec(path)?.[1];
  return place === undefined ? m.facts[path as keyof Messages['facts']] : m.assessedActivity(Number(place) + 1);
};

const cite = (pins: readonly Pin[], language: Language): readonly string[] => [...new Set(pins.map((pin) => citeProvision(pin, language)))];

const valueWords = (m: Messages, step: Extract<Step, { readonly step: 'law' }>): string => {
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
    case 'times':
    case 'percent':
    case 'kroner':
      return m.values.amount(value as number, unit);
    default:
      return unit satisfies never;
  }
};

/** The mark of what does not stand in the legal text; nothing for what does. */
const weakMark = (m: Messages, certainty: Certainty): readonly string[] =>
  certainty === 'guidance' || certainty === 'inferred' ? [m.certainty[certainty]] : [];

const inParentheses = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);

const statement = (m: Messages, step: Step): Statement => {
  const citations = cite(step.provisions, m.language);
  if (step.step === 'law') {
    const key = keyOfParameter.get(step.parameter);
    if (key === undefined) throw new RangeError(`parameter: ${JSON.stringify(step.parameter)} is not in the table of this library`);
    const label = m.parameters[key];
    const to = step.to === null ? null : formatDate(step.to, m.language);
    const time = m.headings.inForce(formatDate(step.from, m.language), to);
    const source = step.source === undefined ? [] : [sources[step.source].title];
    return { text: `${label}: ${valueWords(m, step)} (${[time, ...weakMark(m, step.certainty), ...source].join('; ')})`, citations };
  }
  if (step.step === 'read') {
    const told = Object.entries(step.facts).map(([path, value]) => `${factName(m, path)}: ${factWords(m, path, value)}`);
    return { text: m.headings.inTheFile(told.join('; ')) + inParentheses(weakMark(m, step.certainty)), citations };
  }
  const words = questionWords(m, step.question);
  const answer = answerWords(words, step.question, step.answer);
  // A yes, a no and a value that is the answer itself would only be said twice.
  const told = Object.entries(step.facts).filter(([path, value]) => typeof value !== 'boolean' && factWords(m, path, value) !== answer);
  const basis = told.map(([path, value]) => `${factName(m, path)}: ${factWords(m, path, value)}`);
  const from = step.kind === 'fact' ? [...basis, ...weakMark(m, step.certainty)] : [m.kinds[step.kind]];
  return { text: `${words.about}: ${answer}${inParentheses(from)}`, citations };
};

const openStatement = (m: Messages, point: OpenPoint): Statement => {
  const named = m.values.list(point.facts.map((path) => factName(m, path)));
  if (point.answers.length === 0) return { text: `${m.headings.missing}: ${named}`, citations: cite(point.provisions, m.language) };
  const words = questionWords(m, point.question);
  const alternatives = point.answers.map((answer) => answerWords(words, point.question, answer)).join(' / ');
  const missing = point.facts.length === 0 ? '' : `; ${m.headings.missing}: ${named}`;
  return { text: `${words.about}: ${alternatives} (${m.kinds[point.kind]}${missing})`, citations: cite(point.provisions, m.language) };
};

const inBrackets = (citations: readonly string[]): string => (citations.length === 0 ? '' : ` [${citations.join('; ')}]`);

const line = ({ text, citations }: Statement): string => `- ${text}${inBrackets(citations)}`;

const noteWords = (m: Messages, id: NoteId): string => {
  if (!Object.hasOwn(notesOfLaw, id)) throw new RangeError(`note: ${shown(id)} is not a note of this library`);
  const { provisions, source }: Note = notesOfLaw[id];
  return m.notes[id] + inBrackets([...cite(provisions, m.language), ...(source === undefined ? [] : [sources[source].title])]);
};

/**
 * A decision in words (begrunnelse): the outcome, each step with its legal ground, what is still open, and the doubts that touch it.
 *
 * @param decision - the answer of a rule
 * @param options - the language: bokmål (`nb`), nynorsk (`nn`) or English (`en`)
 * @returns the parts, and the whole as one text
 * @throws RangeError when the language is not one of the three, or the decision, a step or a note is not one of this library's
 *
 * @example
 * ```ts
 * import { classifyEnding, explain } from 'integreringsloven';
 *
 * const decision = classifyEnding({ reason: 'ordinary-work' }, { on: '2024-12-31' });
 * explain(decision, { language: 'en' }).outcomes; // => ['Ending reason: ordinary work. Group: work. Counts as goal attainment.']
 * ```
 */
export const explain = (decision: ExplainableDecision, options: { readonly language: Language }): Explanation => {
  const { rule } = checkObject(decision, 'decision', 'a decision of this library');
  if (typeof rule !== 'string' || !Object.hasOwn(outcomeWords, rule)) {
    throw new RangeError(`rule: expected one of ${Object.keys(outcomeWords).join(', ')}, got ${shown(rule)}`);
  }
  checkObject(options, 'options', 'an object with the language');
  const language = checkLanguage(options.language);
  const m = tables[language];
  const inWords = outcomeWords[decision.rule] as (messages: Messages, outcome: unknown) => string;
  const outcomes = (decision.status === 'determined' ? [decision.outcome] : decision.status === 'open' ? decision.possible : []).map((outcome) => inWords(m, outcome));
  const because = decision.trace.map((step) => statement(m, step));
  const open = decision.status !== 'determined' ? decision.open.map((point) => openStatement(m, point)) : [];
  const notes = decision.notes.map((note) => noteWords(m, note));
  const { headings } = m;
  const text = [
    `${headings.onDate(formatDate(decision.on, language))}: ${decision.status === 'determined' ? String(outcomes[0]) : headings.possible}`,
    ...(decision.status === 'open' ? outcomes.map((outcome) => `- ${outcome}`) : []),
    ...(open.length === 0 ? [] : [headings.open, ...open.map(line)]),
    ...(because.length === 0 ? [] : [headings.because, ...because.map(line)]),
    ...(notes.length === 0 ? [] : [headings.notes, ...notes.map((note) => `- ${note}`)]),
    headings.verified(formatDate(decision.law.verifiedThrough, language)),
  ].join('\n');
  return { language, outcomes, because, open, notes, text };
};
