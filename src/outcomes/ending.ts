import { branchesOfChoice, checkNames, checkObject, decide, nothingAnswered, type Decision, type FactValue, type Question, type Rule } from '../decision/index.js';
import { shown, type IsoDate } from '../calendar/isoDate.js';
import { reportNote, type Pin } from '../law/provision.js';

/**
 * Why a programme ended (avslutningsårsak): the participant's main activity right after it, in the categories of the directorate's report for
 * 2024. The municipality decides which activity is the main one, so a person has one.
 *
 * - `ordinary-work`: work without wage subsidy (ordinært arbeid)
 * - `work-with-wage-subsidy`: work with wage subsidy from Nav (arbeid med lønnstilskudd)
 * - `upper-secondary`: upper secondary school (videregående opplæring)
 * - `higher-education`: higher education (høyere utdanning)
 * - `preparatory-adult-education`: preparatory adult education, primary level (forberedende opplæring for voksne, FOV)
 * - `labour-market-measures`: labour-market measures (arbeidsmarkedsrelaterte tiltak)
 * - `other-named-reason`: any other reason that is registered (andre årsaker)
 * - `not-registered`: no reason is registered (avslutningsårsak ikke registrert)
 */
export const endingReasons = [
  'ordinary-work',
  'work-with-wage-subsidy',
  'upper-secondary',
  'higher-education',
  'preparatory-adult-education',
  'labour-market-measures',
  'other-named-reason',
  'not-registered',
] as const;
/** An ending reason, as in {@link endingReasons}. */
export type EndingReason = (typeof endingReasons)[number];

/**
 * The group an ending is reported in (resultatgruppe).
 *
 * - `work`: ordinary work, and work with wage subsidy
 * - `education`: upper secondary, and higher education
 * - `preparatory-adult-education`, `labour-market-measures`, `not-registered`: the reason of that name
 * - `other`: any other reason that is registered
 */
export type OutcomeGroup = 'work' | 'education' | 'preparatory-adult-education' | 'labour-market-measures' | 'other' | 'not-registered';

/**
 * Whether an ending counts as goal attainment (måloppnåelse).
 *
 * - `attained`: straight to work or education
 * - `not-attained`: to anything else that is registered
 * - `not-registered`: no reason is registered; it counts in the base, not among the attained
 */
export type GoalAttainment = 'attained' | 'not-attained' | 'not-registered';

/** An ending, classified. */
export interface EndingClass {
  /** The ending reason that was classified (avslutningsårsak). */
  readonly reason: EndingReason;
  /** The group it is reported in (resultatgruppe): the reasons with and without wage subsidy are one, and so are upper secondary and higher education. */
  readonly group: OutcomeGroup;
  /** Whether it counts as goal attainment (måloppnåelse). */
  readonly goal: GoalAttainment;
}

/** What is known of an ending. */
export interface EndingFacts {
  /** Why the programme ended; left out when the file does not say, which is not the same as `not-registered` in the register. */
  readonly reason?: EndingReason | undefined;
}

const checkReason = (reason: unknown): EndingReason => {
  if (!(endingReasons as readonly unknown[]).includes(reason)) {
    throw new RangeError(`reason: expected one of ${endingReasons.join(', ')}, got ${shown(reason)}`);
  }
  return reason as EndingReason;
};

/** The group that an ending is reported in. */
export const outcomeGroupOf = (reason: EndingReason): OutcomeGroup => {
  switch (reason) {
    case 'ordinary-work':
    case 'work-with-wage-subsidy':
      return 'work';
    case 'upper-secondary':
    case 'higher-education':
      return 'education';
    case 'preparatory-adult-education':
    case 'labour-market-measures':
    case 'not-registered':
      return reason;
    case 'other-named-reason':
      return 'other';
    default:
      return reason satisfies never;
  }
};

const goalOf = (group: OutcomeGroup): GoalAttainment => {
  switch (group) {
    case 'work':
    case 'education':
      return 'attained';
    case 'preparatory-adult-education':
    case 'labour-market-measures':
    case 'other':
      return 'not-attained';
    case 'not-registered':
      return 'not-registered';
    default:
      return group satisfies never;
  }
};

/**
 * Whether an ending counts as goal attainment (måloppnåelse) in the directorate's yearly report.
 *
 * Work, with or without wage subsidy, upper secondary and higher education do; preparatory adult education and labour-market measures do not.
 * An ending without a registered reason is in the base of the share and not among the attained (the directorate's notice of 9 June 2024).
 * Source of the rest: the report for 2024, footnotes 3, 5 and 11 (guidance).
 *
 * @param reason - the ending reason
 * @returns `attained` or `not-attained`, and `not-registered` where no reason is registered
 * @throws RangeError when the reason is not one of {@link endingReasons}
 *
 * @example
 * ```ts
 * import { attainsGoal } from 'integreringsloven';
 *
 * attainsGoal('work-with-wage-subsidy'); // => 'attained'
 * attainsGoal('preparatory-adult-education'); // => 'not-attained'
 * ```
 */
export const attainsGoal = (reason: EndingReason): GoalAttainment => goalOf(outcomeGroupOf(checkReason(reason)));

// Work with and without subsidy, education, what is neither, and the counts of the rest.
const definitions: readonly Pin[] = [3, 5, 11, 12, 13, 14].map(reportNote);

/** Why did the programme end? */
export const endingReason: Question<EndingFacts, EndingReason> = {
  id: 'ending-reason',
  kind: 'fact',
  answers: endingReasons,
  facts: ['reason'],
  grounds: [{ from: '2021-01-01', provisions: definitions, certainty: 'guidance' }],
  possible: (known) => branchesOfChoice(known, null, known.facts.reason, endingReasons, (reason) => reason),
};

const classifyEndingRule: Rule<EndingFacts, 'classifyEnding', EndingClass> = {
  id: 'classifyEnding',
  decide: ({ ask, note }) => {
    const reason = ask(endingReason);
    const group = outcomeGroupOf(reason);
    const goal = goalOf(group);
    if (goal === 'not-registered') note('not-registered-counts-in-base');
    return { reason, group, goal };
  },
};

/**
 * Which group an ending is reported in, and whether it counts as goal attainment (avslutningsårsak, måloppnåelse).
 *
 * Source: the directorate's report for 2024, footnotes 3, 5 and 11 to 14 (guidance); the register's own list of reasons is not published.
 *
 * @param ending - why the programme ended
 * @param options - the date asked about
 * @returns the class, or every class that is still possible when the reason is not known
 * @throws RangeError that names the field and the value when the reason is not one of {@link endingReasons}, when there is another field than
 * `reason`, or when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { classifyEnding } from 'integreringsloven';
 *
 * const decision = classifyEnding({ reason: 'higher-education' }, { on: '2024-12-31' });
 * decision.status === 'determined' && decision.outcome; // => { reason: 'higher-education', group: 'education', goal: 'attained' }
 * ```
 */
export const classifyEnding = (ending: EndingFacts, options: { readonly on: IsoDate }): Decision<'classifyEnding', EndingClass> => {
  checkNames(checkObject(ending, 'ending', 'an object with the reason'), 'ending', ['reason']);
  checkObject(options, 'options', 'an object with the date asked about');
  if (ending.reason !== undefined) checkReason(ending.reason);
  return decide(classifyEndingRule, {
    facts: ending,
    on: options.on,
    answered: nothingAnswered,
    // It has one fact.
    factAt: (facts): FactValue | undefined => facts.reason,
  });
};
