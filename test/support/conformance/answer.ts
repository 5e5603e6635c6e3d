import * as library from '../../../src/index.js';
import type { ComplaintMatter, DeadlineName, EndingFacts, PaymentPeriod, WorkPlan } from '../../../src/index.js';
import type { AskOptions, CaseFacts, FactPath, IsoDate, OpenPoint, Pin } from '../../../src/index.js';
import { askDatedRule, type DatedCaseRule } from '../../../src/rules/ask.js';
import { deadlineRules } from '../../../src/rules/deadlines.js';
import { programmeTime, type ProgrammePeriod } from '../../../src/statistics/index.js';

/** What a conformance case is asked with. */
export interface Input {
  readonly facts?: CaseFacts;
  readonly on?: IsoDate;
  readonly readings?: AskOptions['readings'];
  readonly assessments?: AskOptions['assessments'];
  readonly deadline?: DeadlineName;
  readonly matter?: ComplaintMatter;
  readonly plan?: WorkPlan;
  readonly payment?: PaymentPeriod;
  readonly ending?: EndingFacts;
  readonly period?: ProgrammePeriod;
  readonly through?: IsoDate;
  readonly since?: IsoDate;
}

/** What a conformance case expects, the provisions left out. */
export type Expected =
  | { readonly status: 'determined'; readonly outcome: unknown }
  | { readonly status: 'open'; readonly possible: readonly unknown[]; readonly open: readonly ExpectedOpenPoint[] }
  | { readonly status: 'needs-facts'; readonly open: readonly ExpectedOpenPoint[] };

/** An open point, without the places in the law. */
export type ExpectedOpenPoint = Pick<OpenPoint, 'question' | 'kind' | 'facts'>;

/** An answer, with the places in the law and what it rests on. */
export interface Answered {
  readonly expected: Expected;
  readonly provisions: readonly string[];
  readonly facts: readonly FactPath[];
  readonly settled: readonly string[];
}

/** A decision of the library, of whichever rule. */
type AnyDecision = library.DatedDecision<string, unknown>;

const addresses = (pins: readonly Pin[]): readonly string[] => [...new Set(pins.map(({ address }) => address))].sort();
const points = (open: readonly OpenPoint[]): readonly ExpectedOpenPoint[] => open.map(({ question, kind, facts }) => ({ question, kind, facts }));

const expectedOf = (decision: AnyDecision): Expected => {
  switch (decision.status) {
    case 'determined':
      return { status: 'determined', outcome: decision.outcome };
    case 'open':
      return { status: 'open', possible: decision.possible, open: points(decision.open) };
    case 'needs-facts':
      return { status: 'needs-facts', open: points(decision.open) };
    default:
      return decision satisfies never;
  }
};

const answered = (decision: AnyDecision): Answered => {
  const open = decision.status === 'determined' ? [] : decision.open;
  return {
    expected: expectedOf(decision),
    provisions: addresses([...decision.trace, ...open].flatMap(({ provisions }) => provisions)),
    facts: [...decision.trace.flatMap((step) => (step.step === 'law' ? [] : Object.keys(step.facts))), ...open.flatMap(({ facts }) => facts)] as readonly FactPath[],
    settled: decision.trace.flatMap((step) => (step.step === 'answer' && step.kind !== 'fact' ? [step.question] : [])),
  };
};

/** An answer that is no decision: an amount, a time line, a number of days. */
const told = (outcome: unknown, pins: readonly Pin[] = []): Answered => ({ expected: { status: 'determined', outcome }, provisions: addresses(pins), facts: [], settled: [] });

const options = ({ on, readings, assessments }: Input): AskOptions => ({ on: on as IsoDate, ...(readings && { readings }), ...(assessments && { assessments }) });

/** The rules that are asked of a case on a date, by name. */
const ofFacts = {
  governingLaw: library.governingLaw,
  targetGroup: library.targetGroup,
  endGoals: library.endGoals,
  programmeDuration: library.programmeDuration,
  requiredContent: library.requiredContent,
  workOrientedHours: library.workOrientedHours,
  introductionBenefit: library.introductionBenefit,
  leaveEntitlements: library.leaveEntitlements,
  leaveBalance: library.leaveBalance,
  programmeEnd: library.programmeEnd,
  languageTraining: library.languageTraining,
  languageTrainingClock: library.languageTrainingClock,
  languageTrainingEnds: library.languageTrainingEnds,
  socialStudiesDue: library.socialStudiesDue,
} as const satisfies Readonly<Record<string, (facts: CaseFacts, options: AskOptions) => AnyDecision>>;

/** The rules that are asked of a case on a date. */
export const rulesOfFacts = Object.keys(ofFacts) as readonly (keyof typeof ofFacts)[];

const paymentAnswer = ({ facts = {}, payment, readings, assessments }: Input): Answered => {
  const paid = library.introductionBenefitForPeriod(facts, payment as PaymentPeriod, { ...(readings && { readings }), ...(assessments && { assessments }) });
  const amounts = ({ outcome, percent, grossOre, deductions, netOre }: library.PartAmounts) => ({
    outcome,
    percent,
    grossOre,
    deductions: deductions.map(({ kind, ground, ore }) => ({ kind, ground, ore })),
    netOre,
  });
  const { status, from, to, grossOre, deductedOre, netOre, isFormalDecision } = paid;
  const parts = paid.parts.map((part) => ({ from: part.from, days: part.days, ...(part.status === 'determined' ? amounts(part) : { possible: part.possible.map(amounts) }) }));
  return told({ kind: status === 'determined' ? 'payment' : 'open-payment', from, to, grossOre, deductedOre, netOre, isFormalDecision, parts });
};

const timelineAnswer = ({ facts = {}, on, through, readings, assessments }: Input): Answered => {
  const { from, through: last, segments, events } = library.timeline(facts, {
    ...(on && { from: on }),
    ...(through && { through }),
    ...(readings && { readings }),
    ...(assessments && { assessments }),
  });
  return told({
    from,
    through: last,
    segments: segments.map((segment) => ({ from: segment.from, to: segment.to })),
    events: events.map(({ because: _because, ...event }) => event),
  });
};

/** What the library answers a conformance case, through its public functions. */
export const answer = (rule: string, input: Input): Answered => {
  const { facts = {} } = input;
  switch (rule) {
    case 'deadlines':
      return answered(library.deadlines(facts, options(input))[input.deadline as DeadlineName]);
    case 'checkWorkOrientedHours':
      return answered(library.checkWorkOrientedHours(facts, input.plan as WorkPlan, options(input)));
    case 'complaintRoute':
      return answered(library.complaintRoute(input.matter as ComplaintMatter, { on: input.on as IsoDate }));
    case 'lastDayToComplain': {
      const route = library.complaintRoute(input.matter as ComplaintMatter, { on: input.on as IsoDate });
      return { ...told(route.status === 'determined' ? library.lastDayToComplain(route.outcome, input.since as IsoDate) : null), provisions: answered(route).provisions };
    }
    case 'startOfRequirement': {
      const requirement = library.workOrientedHours(facts, options(input));
      const { provisions, facts: restsOn, settled } = answered(requirement);
      const startedOn = facts.programme?.startedOn;
      return { ...told(requirement.status === 'determined' && startedOn != null ? library.startOfRequirement(requirement.outcome, startedOn) : null), provisions, facts: ['programme.startedOn', ...restsOn], settled };
    }
    case 'attainsGoal':
      return told(library.attainsGoal((input.ending as EndingFacts).reason as library.EndingReason));
    case 'introductionBenefitForPeriod':
      return paymentAnswer(input);
    case 'timeline':
      return timelineAnswer(input);
    case 'classifyEnding':
      return answered(library.classifyEnding(input.ending as EndingFacts, { on: input.on as IsoDate }));
    case 'programmeTime': {
      const { startedOn, endedOn, leave } = input.period as ProgrammePeriod;
      return told(programmeTime({ startedOn, endedOn, leave }));
    }
    default:
      return answered(ofFacts[rule as keyof typeof ofFacts](facts, options(input)));
  }
};

/** The answer to one deadline; the public function answers all thirteen at once, and the test of the cases asks that one. */
export const deadlineAnswer = (deadline: DeadlineName, input: Input): Answered =>
  answered(askDatedRule(deadlineRules[deadline] as DatedCaseRule<string, unknown>, input.facts ?? {}, options(input)));
