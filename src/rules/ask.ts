import { checkDateAsked, checkFacts, factAt } from '../case/checkFacts.js';
import type { CaseFacts } from '../case/facts.js';
import { assessments, type Assessments } from '../case/questions/index.js';
import {
  checkNames,
  checkObject,
  decide,
  decideDated,
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
import { readings, type ReadingId, type Readings } from '../law/readings.js';

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

const checkAnswers = (
  option: string,
  given: Readonly<Record<string, unknown>>,
  allowed: (id: string) => readonly string[] | undefined,
  names: readonly string[],
): void => {
  for (const [id, answer] of Object.entries(given)) {
    const values = allowed(id);
    if (values === undefined) throw new RangeError(`${option}.${fieldName(id)}: not known; the names are ${names.join(', ')}`);
    if (answer !== undefined && !(values as readonly unknown[]).includes(answer)) {
      throw new RangeError(`${option}.${id}: expected one of ${values.join(', ')}, got ${shown(answer)}`);
    }
  }
};

/** The readings and assessments of a call, checked. */
export const checkedAnswers = ({
  readings: chosen = {},
  assessments: made = {},
}: Chosen): Readonly<Record<string, string | undefined>> => {
  checkAnswers(
    'readings',
    checkObject(chosen, 'readings', 'a plain object'),
    (id) => (Object.hasOwn(readings, id) ? readings[id as ReadingId].alternatives : undefined),
    Object.keys(readings),
  );
  checkAnswers('assessments', checkObject(made, 'assessments', 'a plain object'), (id) => ((assessments as readonly string[]).includes(id) ? ['yes', 'no'] : undefined), assessments);
  return { ...chosen, ...made };
};

/** What a rule is asked, with everything checked. */
export const askedOf = (facts: CaseFacts, options: AskOptions): Asked<CaseFacts> => {
  checkNames(checkObject(options, 'options', 'an object with the date asked about'), 'options', ['on', 'readings', 'assessments']);
  const { on } = options;
  const checked = checkFacts(facts);
  checkDateAsked(checked, on);
  return { facts: checked, on, answered: checkedAnswers(options), factAt };
};

/** Answers a rule about a case, with everything checked first. */
export const askRule = <R extends string, O>(rule: CaseRule<R, O>, facts: CaseFacts, options: AskOptions): Decision<R, O> =>
  decide(rule, askedOf(facts, options));

/** Answers a rule about a case whose outcome carries days or amounts of the case, with everything checked first. */
export const askDatedRule = <R extends string, O>(rule: DatedCaseRule<R, O>, facts: CaseFacts, options: AskOptions): DatedDecision<R, O> =>
  decideDated(rule, askedOf(facts, options));
