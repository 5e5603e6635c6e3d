import { checkLanguage, formatDate, type Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkNames, checkObject, type DatedDecision, type Decision, type NeedsFacts } from '../decision/index.js';
import type { EndingClass } from '../outcomes/ending.js';
import type { ComplaintRoute } from '../rules/complaintRoute.js';
import type { Deadline } from '../rules/deadline.js';
import type { GoverningLaw } from '../rules/governingLaw.js';
import type { IntroductionBenefit } from '../rules/introductionBenefit.js';
import type { LanguageTraining } from '../rules/languageTraining.js';
import type { LeaveBalance } from '../rules/leaveBalance.js';
import type { LeaveEntitlements } from '../rules/leaveEntitlements.js';
import type { ProgrammeEnd } from '../rules/programmeEnd.js';
import type { RequiredContent } from '../rules/requiredContent.js';
import type { EndGoals } from '../rules/endGoals.js';
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

/** A decision that can be put in words. */
export type ExplainableDecision =
  | Decision<'targetGroup', TargetGroup>
  | Decision<'endGoals', EndGoals>
  | Decision<'programmeDuration', ProgrammeDuration>
  | Decision<'workOrientedHours', WorkOrientedHours>
  | Decision<'checkWorkOrientedHours', WorkOrientedHoursCheck>
  | Decision<'governingLaw', GoverningLaw>
  | Decision<'requiredContent', RequiredContent>
  | Decision<'languageTraining', LanguageTraining>
  | Decision<'introductionBenefit', IntroductionBenefit>
  | Decision<'leaveEntitlements', LeaveEntitlements>
  | DatedDecision<'leaveBalance', LeaveBalance>
  | DatedDecision<'programmeEnd', ProgrammeEnd>
  | DatedDecision<'deadline', Deadline>
  | Decision<'complaintRoute', ComplaintRoute>
  | Decision<'classifyEnding', EndingClass>;

/** A decision in words. */
export interface Explanation {
  /** The language that the texts are in. */
  readonly language: Language;
  /** `legal` or `plain`, as asked for or by default. */
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
  /** Bokmål (`nb`), nynorsk (`nn`) or English (`en`). */
  readonly language: Language;
  /** `legal` (the default) for caseworkers and lawyers, with every place in the law; `plain` (klart språk) for the participant. */
  readonly register?: Register | undefined;
}

type Rule = ExplainableDecision['rule'];
/** Any of them, or one that has no answer for want of facts. */
type Answer = ExplainableDecision | NeedsFacts<Rule>;
type OutcomeOf<R extends Rule> = Extract<ExplainableDecision, { readonly rule: R; readonly status: 'determined' }>['outcome'];

/** The words of the outcomes of every rule. */
export const outcomeWords: { readonly [R in Rule]: (m: Messages, outcome: OutcomeOf<R>) => string } = {
  targetGroup: targetGroupWords,
  endGoals: endGoalsWords,
  programmeDuration: programmeDurationWords,
  workOrientedHours: workOrientedHoursWords,
  checkWorkOrientedHours: checkWords,
  classifyEnding: classifyEndingWords,
  governingLaw: (m, outcome) => m.outcomes.governingLaw(outcome),
  requiredContent: (m, outcome) => m.outcomes.requiredContent(outcome),
  languageTraining: (m, outcome) => m.outcomes.languageTraining(outcome),
  introductionBenefit: (m, outcome) => m.outcomes.introductionBenefit(outcome),
  leaveEntitlements: (m, outcome) => m.outcomes.leaveEntitlements(outcome),
  leaveBalance: (m, outcome) => m.outcomes.leaveBalance(outcome),
  programmeEnd: (m, outcome) => m.outcomes.programmeEnd(outcome),
  deadline: (m, outcome) => m.outcomes.deadline(outcome),
  complaintRoute: (m, outcome) => m.outcomes.complaintRoute(outcome),
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
  workOrientedHours: () => false,
  checkWorkOrientedHours: () => false,
  classifyEnding: () => false,
  governingLaw: () => false,
  requiredContent: ({ kind }) => kind !== 'not-governed',
  languageTraining: ({ kind }) => kind !== 'outside',
  introductionBenefit: (outcome) => !(outcome.kind === 'none' && outcome.ground === 'introduction-act-2003'),
  leaveEntitlements: ({ kind }) => kind !== 'not-governed',
  leaveBalance: () => false,
  programmeEnd: ({ kind }) => kind === 'end',
  deadline: () => false,
  complaintRoute: () => false,
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
 * @param opening - what stands before the answer, such as the date or the name of the rule; `null` where a heading has said it
 */
export const explanationLines = (decision: Answer, parts: Parts, m: Messages, opening: string | null): readonly string[] => {
  const { headings } = m;
  const [first, ...more] = answerLines(m, decision.status, parts.outcomes);
  const answer = first.split('\n');
  return [
    // An outcome of several lines is a list under what opens it.
    ...(answer.length === 1 ? [opening === null ? first : `${opening}: ${first}`] : [...(opening === null ? [] : [`${opening}:`]), ...answer.map(line)]),
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
