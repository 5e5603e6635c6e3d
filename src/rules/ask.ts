import { checkDateAsked, checkFacts, factAt } from '../case/checkFacts.js';
import type { CaseFacts } from '../case/facts.js';
import { assessments, type Assessments } from '../case/questions/index.js';
import {
  checkNames,
  checkObject,
  decide,
  decideDated,
  type Answered,
  type Asked,
  type DatedDecision,
  type DatedInquiry,
  type DatedRule,
  type Decision,
  type Inquiry,
  type Rule,
} from '../decision/index.js';
import { shown, type IsoDate } from '../calendar/isoDate.js';
import { fieldName } from '../calendar/masked.js';
import type { Parameter } from '../law/parameter.js';
import type { ParameterValue } from '../law/parameters.js';
import { readingAlternatives, type Readings } from '../law/readings.js';

/** What every rule is asked with. */
export interface AskOptions {
  /** The date asked about; the law of that date answers. */
  readonly on: IsoDate;
  /** The readings chosen where the law is unsettled; what is left out stays open. */
  readonly readings?: Readings | undefined;
  /** The assessments the municipality has made; what is left out stays open. */
  readonly assessments?: Assessments | undefined;
}

/** The readings and assessments that are settled. */
export type Chosen = Omit<AskOptions, 'on'>;

/** A rule about a case. */
export type CaseRule<R extends string, O> = Rule<CaseFacts, R, O>;
/** What a rule about a case can do. */
export type CaseInquiry = Inquiry<CaseFacts>;
/** A rule about a case whose outcome carries days or amounts of the case. */
export type DatedCaseRule<R extends string, O> = DatedRule<CaseFacts, R, O>;
/** What a rule about a case can do whose outcome carries days or amounts. */
export type DatedCaseInquiry = DatedInquiry<CaseFacts>;

/** A value that the table has wherever a rule looks it up: on the date asked about, or in the wording of a day. */
export const inForce = <V extends ParameterValue>({ law }: Pick<CaseInquiry, 'law'>, parameter: Parameter<V>, wordingOf?: IsoDate): V => {
  const value = law(parameter, wordingOf);
  if (value === null) throw new Error(`${parameter.id}: not in force on ${wordingOf ?? 'the date asked about'}`);
  return value;
};

const answersOfReadings: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(readingAlternatives));
const answersOfAssessments: ReadonlyMap<string, readonly string[]> = new Map(assessments.map((id) => [id, ['yes', 'no']]));

const checkAnswers = (option: string, chosen: unknown, allowed: ReadonlyMap<string, readonly string[]>): void => {
  const given = checkObject(chosen, option, 'a plain object');
  for (const id of Object.keys(given)) {
    const values = allowed.get(id);
    if (values === undefined) throw new RangeError(`${option}.${fieldName(id)}: not known; the names are ${[...allowed.keys()].join(', ')}`);
    const answer = given[id];
    if (answer !== undefined && !(values as readonly unknown[]).includes(answer)) {
      throw new RangeError(`${option}.${id}: expected one of ${values.join(', ')}, got ${shown(answer)}`);
    }
  }
};

const NONE = {};

/** The readings and assessments of a call, checked. */
export const checkedAnswers = ({ readings: chosen = NONE, assessments: made = NONE }: Chosen): Answered => {
  if (chosen !== NONE) checkAnswers('readings', chosen, answersOfReadings);
  if (made !== NONE) checkAnswers('assessments', made, answersOfAssessments);
  return { reading: chosen, assessment: made };
};

const optionNames = ['on', 'readings', 'assessments'] as const satisfies readonly (keyof AskOptions)[];

/** What is asked of a case, checked. */
export type AskedOfCase = Asked<CaseFacts>;

/** What a rule is asked, with everything checked. */
export const askedOf = (facts: CaseFacts, options: AskOptions): AskedOfCase => {
  checkNames(checkObject(options, 'options', 'an object with the date asked about'), 'options', optionNames);
  const { on } = options;
  const checked = checkFacts(facts);
  checkDateAsked(checked, on);
  return { facts: checked, on, answered: checkedAnswers(options), factAt };
};

/** The same for rules that are asked one after the other: what one finds of a part, the next need not find again. */
export const askedTogether = (facts: CaseFacts, options: AskOptions): AskedOfCase => ({ ...askedOf(facts, options), kept: { parts: new Map() } });

/** Answers a rule about a case, with everything checked first. */
export const askRule = <R extends string, O>(rule: CaseRule<R, O>, facts: CaseFacts, options: AskOptions): Decision<R, O> =>
  decide(rule, askedOf(facts, options));

/** Answers a rule about a case whose outcome carries days or amounts of the case, with everything checked first. */
export const askDatedRule = <R extends string, O>(rule: DatedCaseRule<R, O>, facts: CaseFacts, options: AskOptions): DatedDecision<R, O> =>
  decideDated(rule, askedOf(facts, options));
