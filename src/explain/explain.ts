import { checkLanguage, formatDate, type Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject, type DatedDecision, type Decision, type NeedsFacts } from '../decision/index.js';
import type { EndingClass } from '../outcomes/ending.js';
import type { ComplaintRoute } from '../rules/complaintRoute.js';
import type { Deadline } from '../rules/deadline.js';
import type { GoverningLaw } from '../rules/governingLaw.js';
import type { RequiredContent } from '../rules/requiredContent.js';
import type { EndGoals } from '../rules/endGoals.js';
import type { LanguageTraining } from '../rules/languageTraining.js';
import type { ProgrammeDuration } from '../rules/programmeDuration.js';
import type { TargetGroup } from '../rules/targetGroup.js';
import type { WorkOrientedHoursCheck } from '../rules/checkWorkOrientedHours.js';
import type { WorkOrientedHours } from '../rules/workOrientedHours.js';
import { noteWords, openStatements, stepStatements } from './legal.js';
import { line, section, statementLine, type Statement } from './lines.js';
import type { Messages } from './messages.js';
import { checkWords, classifyEndingWords, endGoalsWords, programmeDurationWords, targetGroupWords, workOrientedHoursWords } from './outcomes.js';
import { plainBecause, plainNotes, plainOpen } from './plain.js';
import { checkRegister, tables, type Register } from './tables.js';

export type { Statement };
export { registers, type Register } from './tables.js';
/** The texts in each language. */
export const tables: Readonly<Record<Language, Messages>> = { nb, nn, en };

/** A decision that can be put in words. */
export type ExplainableDecision =
  | Decision<'governingLaw', GoverningLaw>
  | Decision<'targetGroup', TargetGroup>
  | Decision<'endGoals', EndGoals>
  | Decision<'programmeDuration', ProgrammeDuration>
  | Decision<'requiredContent', RequiredContent>
  | Decision<'workOrientedHours', WorkOrientedHours>
  | Decision<'checkWorkOrientedHours', WorkOrientedHoursCheck>
  | Decision<'languageTraining', LanguageTraining>
  | DatedDecision<'deadline', Deadline>
  | Decision<'complaintRoute', ComplaintRoute>
  | Decision<'classifyEnding', EndingClass>;

/** A decision in words. */
export interface Explanation {
  readonly language: Language;
  readonly register: Register;
  /** The outcome, or every outcome that is still possible, a sentence or more each; none where facts are missing that it is counted from. */
  readonly outcomes: readonly string[];
  /** The steps behind it; in the plain register the facts it rests on, each once. */
  readonly because: readonly Statement[];
  /** What still decides, most decisive first. */
  readonly open: readonly Statement[];
  /**
   * Doubts and limits that touch the answer without changing it, each with the places in the law and the source it rests on; in the plain register
   * what a participant needs, such as who decides and that one can complain.
   */
  readonly notes: readonly string[];
  /** Everything above as one text. */
  readonly text: string;
}

/** How a decision is to be put in words. */
export interface ExplainOptions {
  readonly language: Language;
  /** `legal` (the default) for caseworkers and lawyers, with every place in the law; `plain` (klart språk) for the participant. */
  readonly register?: Register | undefined;
}

type Rule = ExplainableDecision['rule'];
/** Any of them, or one that has no answer for want of facts. */
type Answer = ExplainableDecision | NeedsFacts<Rule>;
type OutcomeOf<R extends Rule> = Extract<ExplainableDecision, { readonly rule: R; readonly status: 'determined' }>['outcome'];

/** The words of the outcomes of every rule. */
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

/** How each rule says its outcomes. */
export const outcomeWords: { readonly [R in Rule]: (m: Messages, outcome: OutcomeOf<R>) => string } = {
  targetGroup: targetGroupWords,
  endGoals: endGoalsWords,
  programmeDuration: programmeDurationWords,
  workOrientedHours: workOrientedHoursWords,
  checkWorkOrientedHours: checkWords,
  languageTraining: (m, outcome) => m.outcomes.languageTraining(outcome),
  classifyEnding: classifyEndingWords,
  governingLaw: (m, outcome) => m.outcomes.governingLaw(outcome),
  requiredContent: (m, outcome) => m.outcomes.requiredContent(outcome),
  deadline: (m, outcome) => m.outcomes.deadline(outcome),
  complaintRoute: (m, outcome) => m.outcomes.complaintRoute(outcome),
};

/** The words of a question. */
export const questionWords = (m: Messages, question: string): QuestionWords<string> => {
  // A question asked of each activity of a plan carries its place in the plan after a hash sign.
  const [id = question] = question.split('#');
  if (!Object.hasOwn(m.questions, id)) throw new RangeError(`question: ${JSON.stringify(question)} is not a question of this library`);
  return m.questions[id as keyof Messages['questions']];
};

/** The words of an answer to a question. */
export const answerWords = ({ answers }: QuestionWords<string>, question: string, answer: string): string => {
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

/** Places in the law as lawyers write them, each once. */
export const cite = (pins: readonly Pin[], language: Language): readonly string[] => [...new Set(pins.map((pin) => citeProvision(pin, language)))];

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
export const weakMark = (m: Messages, certainty: Certainty): readonly string[] =>
  certainty === 'guidance' || certainty === 'inferred' ? [m.certainty[certainty]] : [];

/** Remarks after a text. */
export const inParentheses = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);

/** A step of a trace in words. */
export const statement = (m: Messages, step: Step): Statement => {
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

/** Places in the law after a text. */
export const inBrackets = (citations: readonly string[]): string => (citations.length === 0 ? '' : ` [${citations.join('; ')}]`);

const line = ({ text, citations }: Statement): string => `- ${text}${inBrackets(citations)}`;

/** A note in words, with its places in the law and its source. */
export const noteWords = (m: Messages, id: NoteId): string => {
  if (!Object.hasOwn(notesOfLaw, id)) throw new RangeError(`note: ${shown(id)} is not a note of this library`);
  const { provisions, source }: Note = notesOfLaw[id];
  return m.notes[id] + inBrackets([...cite(provisions, m.language), ...(source === undefined ? [] : [sources[source].title])]);
};

/**
 * Whether the answer is something the municipality decides by formal decision (enkeltvedtak, § 46), so that one can complain (§ 47).
 *
 * The grant of a programme is one, and so is the plan, which holds the end goal and the length (§ 15). What the Act of 2003 governs is not said.
 */
const formalDecision: { readonly [R in Rule]: (outcome: OutcomeOf<R>) => boolean } = {
  targetGroup: (outcome) => !(outcome.group === 'outside' && outcome.ground === 'introduction-act-2003'),
  endGoals: ({ kind }) => kind !== 'not-governed',
  programmeDuration: ({ kind }) => kind !== 'not-governed',
  languageTraining: ({ kind }) => kind !== 'outside',
  governingLaw: () => false,
  requiredContent: ({ kind }) => kind !== 'not-governed',
  workOrientedHours: () => false,
  checkWorkOrientedHours: () => false,
  deadline: () => false,
  complaintRoute: () => false,
  classifyEnding: () => false,
};

/** The parts of an explanation, before they are one text. */
export type Parts = Pick<Explanation, 'outcomes' | 'because' | 'open' | 'notes'>;

const outcomesOf = (decision: Answer): readonly unknown[] => {
  switch (decision.status) {
    case 'determined':
      return [decision.outcome];
    case 'open':
      return decision.possible;
    case 'needs-facts':
      return [];
    default:
      return decision satisfies never;
  }
};

/** A decision in the words of a language and a register, part by part. */
export const partsOf = (decision: Answer, language: Language, register: Register): Parts => {
  const { rule, trace, notes, on, law } = decision;
  const outcomes = outcomesOf(decision);
  const inWords = outcomeWords[rule] as (m: Messages, outcome: unknown) => string;
  const open = decision.status === 'determined' ? [] : decision.open;
  switch (register) {
    case 'legal': {
      const m = tables.legal[language];
      return {
        outcomes: outcomes.map((outcome) => inWords(m, outcome)),
        because: stepStatements(m, trace),
        open: openStatements(m, open),
        notes: notes.map((note) => noteWords(m, note)),
      };
    }
    case 'plain': {
      const m = tables.plain[language];
      return {
        outcomes: outcomes.map((outcome) => inWords(m, outcome)),
        because: plainBecause(m, on, trace),
        open: plainOpen(m, open),
        notes: plainNotes(m, notes, law, outcomes.some(formalDecision[rule] as (outcome: unknown) => boolean)),
      };
    }
    default:
      return register satisfies never;
  }
};

const answerLines = ({ headings }: Messages, status: Answer['status'], outcomes: readonly string[]): readonly [string, ...string[]] => {
  switch (status) {
    case 'determined':
      return [outcomes.join(' ')];
    case 'open':
      return [headings.possible, ...outcomes.map(line)];
    case 'needs-facts':
      return [headings.needsFacts];
    default:
      return status satisfies never;
  }
};

/** Checks that a value is a decision of a rule that has words. */
export const checkDecision = (decision: unknown): ExplainableDecision => {
  const { rule } = checkObject(decision, 'decision', 'a decision of this library');
  if (typeof rule !== 'string' || !Object.hasOwn(outcomeWords, rule)) {
    throw new RangeError(`rule: expected one of ${Object.keys(outcomeWords).join(', ')}, got ${shown(rule)}`);
  }
  return decision as ExplainableDecision;
};

/** The options of {@link explain}, checked. */
export const checkExplainOptions = (options: unknown): { readonly language: Language; readonly register: Register } => {
  const given = checkObject(options, 'options', 'an object with the language');
  checkNames(given, 'options', ['language', 'register']);
  const { language, register } = given as Readonly<Record<keyof ExplainOptions, unknown>>;
  return { language: checkLanguage(language), register: checkRegister(register) };
};

/**
 * The lines of an explanation, for a text of one decision or of many.
 *
 * @param decision - the decision that is explained
 * @param parts - its parts in words
 * @param m - the table they are from
 * @param opening - what stands before the answer, such as the date or the name of the rule
 */
export const explanationLines = (decision: Answer, parts: Parts, m: Messages, opening: string): readonly string[] => {
  const { headings } = m;
  const [first, ...more] = answerLines(m, decision.status, parts.outcomes);
  return [
    `${opening}: ${first}`,
    ...more,
    ...section(headings.open, parts.open.map(statementLine)),
    ...section(headings.because, parts.because.map(statementLine)),
    ...section(headings.notes, parts.notes.map(line)),
  ];
};

/**
 * A decision in words (begrunnelse): the outcome, what it rests on, what is still open, and the doubts that touch it.
 *
 * In the `legal` register every step stands with its places in the law. In the `plain` register (klart språk) the text is for the participant: it
 * names no places in the law, says what the answer rests on in the file, and that one can complain where the municipality makes a formal decision
 * (§§ 46 and 47).
 *
 * @param decision - the answer of a rule
 * @param options - the language: bokmål (`nb`), nynorsk (`nn`) or English (`en`); and the register, `legal` when left out
 * @returns the parts, and the whole as one text
 * @throws RangeError when the language or the register is not one of those, there is another option, or the decision, a step or a note is not one of
 * this library's
 *
 * @example
 * ```ts
 * import { classifyEnding, explain } from 'integreringsloven';
 *
 * const decision = classifyEnding({ reason: 'ordinary-work' }, { on: '2024-12-31' });
 * explain(decision, { language: 'en' }).outcomes; // => ['Ending reason: ordinary work. Group: work. Counts as goal attainment.']
 * ```
 *
 * @example
 * ```ts
 * import { explain, targetGroup } from 'integreringsloven';
 *
 * const decision = targetGroup({ permit: { grantedOn: '2026-03-05' } }, { on: '2026-02-01' });
 * explain(decision, { language: 'nb', register: 'plain' }).because[0]?.text; // => 'Du får oppholdstillatelsen 5. mars 2026.'
 * ```
 */
export const explain = (decision: ExplainableDecision, options: ExplainOptions): Explanation => {
  const checked = checkDecision(decision);
  const { language, register } = checkExplainOptions(options);
  const m = tables[register][language];
  const parts = partsOf(checked, language, register);
  const lines = explanationLines(checked, parts, m, m.headings.onDate(formatDate(checked.on, language)));
  // The last day checked stands in every legal text; in a plain one it is a note, where the date lies beyond it.
  const verified = register === 'legal' ? [m.headings.verified(formatDate(checked.law.verifiedThrough, language))] : [];
  return { language, register, ...parts, text: [...lines, ...verified].join('\n') };
};
