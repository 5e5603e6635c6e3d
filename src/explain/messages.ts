import type { Language } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { ActivityKind } from '../case/activities.js';
import type {
  CaseFacts,
  Citizenship,
  EducationLevel,
  EndGoal,
  LeaveKind,
  LeavePeriod,
  PermitGround,
  TrainingAuthority,
  TrainingPlace,
} from '../case/facts.js';
import type { FactPath } from '../case/fields.js';
import type { questionsById, QuestionId } from '../case/questions/index.js';
import type { AnswerOf, QuestionKind } from '../decision/index.js';
import type { Certainty } from '../law/certainty.js';
import type { NoteId } from '../law/notes.js';
import type { Extension, Length, ParameterKey, Standing } from '../law/parameters.js';
import type { Unit } from '../law/parameter.js';
import type { EndingReason, GoalAttainment, OutcomeGroup } from '../outcomes/ending.js';
import type { GoverningLaw } from '../rules/governingLaw.js';
import type { RequiredContent } from '../rules/requiredContent.js';
import type { ComplaintRoute } from '../rules/complaintRoute.js';
import type { Deadline } from '../rules/deadline.js';
import type { LanguageTraining } from '../rules/languageTraining.js';
import type { LeaveBalance } from '../rules/leaveBalance.js';
import type { LeaveEntitlements } from '../rules/leaveEntitlements.js';
import type { ProgrammeEnd } from '../rules/programmeEnd.js';
import type { IntroductionBenefit } from '../rules/introductionBenefit.js';
import type { OptionalGround, OutsideGround } from '../rules/targetGroup.js';

/** A question in words: what it is about, and each answer. */
export interface QuestionWords<A extends string> {
  /** What is asked, as a heading: "Age when the permit was granted". */
  readonly about: string;
  readonly answers: Readonly<Record<A, string>>;
}

/** Every text of the explanations in one language. A text that is missing fails the type check. */
export interface Messages {
  readonly language: Language;

  readonly questions: { readonly [Id in QuestionId]: QuestionWords<AnswerOf<(typeof questionsById)[Id]>> } & {
    readonly 'similar-measure': QuestionWords<'yes' | 'no'>;
    readonly 'ending-reason': QuestionWords<EndingReason>;
  };
  readonly parameters: Readonly<Record<ParameterKey, string>>;
  readonly notes: Readonly<Record<NoteId, string>>;
  readonly facts: Readonly<Record<FactPath | 'reason', string>>;
  /** The assessment of a measure in a plan, by its place from 1. */
  readonly assessedActivity: (place: number) => string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly kinds: Readonly<Record<QuestionKind, string>>;

  readonly citizenships: Readonly<Record<Citizenship, string>>;
  readonly permitGrounds: Readonly<Record<PermitGround, string>>;
  readonly educationLevels: Readonly<Record<EducationLevel, string>>;
  readonly endGoals: Readonly<Record<EndGoal, string>>;
  readonly leaveKinds: Readonly<Record<LeaveKind, string>>;
  readonly trainingAuthorities: Readonly<Record<TrainingAuthority, string>>;
  readonly trainingPlaces: Readonly<Record<TrainingPlace, string>>;
  readonly activityKinds: Readonly<Record<ActivityKind, string>>;

  readonly values: {
    /** An empty list: "none". */
    readonly noneAtAll: string;
    /** A time that lasts: "from 1 January 2026". */
    readonly since: (first: string) => string;
    /** A time with both ends. */
    readonly fromTo: (first: string, last: string) => string;
    readonly yes: string;
    readonly no: string;
    /** A date that is known not to have come: "has not happened". */
    readonly notHappened: string;
    /** No permit was held before. */
    readonly noneBefore: string;
    /** No rule in that time. */
    readonly noRule: string;
    readonly standing: Readonly<Record<Standing, string>>;
    /** A number with its unit: "55 years". */
    readonly amount: (value: number, unit: Exclude<Unit, 'date' | 'yes-no' | 'code' | 'length-in-months' | 'fraction'>) => string;
    /** "from 3 to 6 months, may be extended by up to 6 months if …" */
    readonly length: (length: Length) => string;
    readonly extension: (extension: Extension) => string;
    /** "a, b and c" */
    readonly list: (items: readonly string[]) => string;
    /** "a, b or c" */
    readonly either: (items: readonly string[]) => string;
    /** A decimal number as it is written in the language. */
    readonly decimal: (value: number) => string;
  };

  readonly outcomes: {
    readonly targetGroup: {
      readonly rightAndObligation: string;
      readonly rightUnderCollectiveProtection: string;
      readonly municipalityMayRefuse: string;
      readonly programmeEnds: string;
      readonly rightToFinish: string;
      readonly mayBeOffered: Readonly<Record<OptionalGround, string>>;
      readonly outside: Readonly<Record<OutsideGround, string>>;
    };
    readonly endGoals: {
      readonly goals: (goals: string) => string;
      readonly main: (main: string, otherwise: string, condition: 'unless-main-rule-does-not-fit' | 'unwilling-or-unable-to-complete') => string;
      readonly notGoverned: string;
    };
    readonly programmeDuration: {
      readonly length: (length: string) => string;
      readonly notLawful: (lawful: string) => string;
      readonly notGoverned: string;
    };
    readonly workOrientedHours: {
      readonly required: (hours: string, afterMonths: string, ruleInForceSince: string, reached: boolean) => string;
      readonly none: string;
    };
    readonly introductionBenefit: (outcome: IntroductionBenefit) => string;
    readonly checkWorkOrientedHours: {
      readonly noRequirement: string;
      readonly notBegun: string;
      readonly notYet: (from: string) => string;
      readonly met: (average: string, required: string, from: string, through: string) => string;
      readonly notMet: (average: string, required: string, shortfall: string, from: string, through: string) => string;
    };
    readonly languageTraining: (outcome: LanguageTraining) => string;
    readonly classifyEnding: {
      readonly sentence: (reason: string, group: string, goal: string) => string;
      readonly groups: Readonly<Record<OutcomeGroup, string>>;
      readonly goals: Readonly<Record<GoalAttainment, string>>;
    };
    readonly governingLaw: (outcome: GoverningLaw) => string;
    readonly requiredContent: (outcome: RequiredContent) => string;
    readonly deadline: (outcome: Deadline) => string;
    readonly complaintRoute: (outcome: ComplaintRoute) => string;
    readonly leaveEntitlements: (outcome: LeaveEntitlements) => string;
    readonly leaveBalance: (outcome: LeaveBalance) => string;
    readonly programmeEnd: (outcome: ProgrammeEnd) => string;
  };

  readonly headings: {
    readonly onDate: (date: string) => string;
    readonly possible: string;
    /** There is no answer, nor a list of possible ones: it is counted from what the file does not hold. */
    readonly needsFacts: string;
    readonly because: string;
    readonly open: string;
    readonly notes: string;
    /** Before the names of missing facts: "missing:" */
    readonly missing: string;
    /** What is missing and would be counted from: "the answer is counted from this, which is missing: day of settlement". */
    readonly countedFrom: (facts: string) => string;
    /** A value of the file that the answer is counted from: "In the file, day of settlement: 1 May 2023". */
    readonly inTheFile: (fact: string, value: string) => string;
    readonly inForce: (from: string, to: string | null) => string;
    readonly verified: (through: string) => string;
  };
}

/** What a fact is told with: how the language writes days and periods, and the date asked about. */
export interface Telling {
  readonly on: IsoDate;
  readonly day: (date: IsoDate) => string;
  readonly leave: (period: LeavePeriod) => string;
}

type Group = keyof CaseFacts;
/** What the fact at a path holds. */
export type ValueAt<Path extends FactPath> = Path extends `${infer G extends Group}.${infer Name}`
  ? Name extends keyof NonNullable<CaseFacts[G]>
    ? Exclude<NonNullable<CaseFacts[G]>[Name], undefined>
    : never
  : never;

/** A fact in the words of the person it is about. */
export interface FactInPlainWords<Value> {
  /** A whole sentence: "You were born on 2 March 1985." */
  readonly told: (value: Value, telling: Telling) => string;
  /** As what is not known: "when you were born". */
  readonly sought: string;
}

/** An assessment or a reading in plain words. */
export interface PointInPlainWords {
  /** What it is about: "whether your job is near full time". */
  readonly about: string;
  /** What an assessment came to, a sentence for each answer. */
  readonly answers?: Readonly<Record<string, string>>;
}

/**
 * What the plain register says otherwise than the legal one (klart språk), and what it says besides.
 *
 * Laid over the legal words, so that whatever is the same in both stands once.
 */
export interface PlainWords {
  readonly outcomes: Messages['outcomes'];
  readonly headings: Pick<Messages['headings'], 'onDate' | 'possible' | 'needsFacts' | 'because' | 'open' | 'notes' | 'verified'>;
  readonly endGoals: Messages['endGoals'];
  readonly values: Pick<Messages['values'], 'length' | 'extension'>;

  readonly told: { readonly [Path in FactPath]: FactInPlainWords<ValueAt<Path>> };
  /** Assessments and readings; what is not here is said in the words of the legal register. */
  readonly points: Readonly<Partial<Record<keyof Messages['questions'], PointInPlainWords>>>;
  /** The notes a participant needs: `null` for what is of no use to one; what is not here is said in the words of the legal register. */
  readonly plainNotes: Readonly<Partial<Record<NoteId, string | null>>>;

  readonly sentences: {
    /** "Your file does not say when you were born." */
    readonly notKnown: (sought: string) => string;
    /** As what is not known: why the programme ended. */
    readonly reasonSought: string;
    /** Who can find out. */
    readonly askedOf: Readonly<Record<'you' | 'municipality', string>>;
    readonly toAssess: (about: string) => string;
    /** Of a measure in the plan, by its place from 1. */
    readonly toAssessActivity: (place: number) => string;
    readonly assessed: (about: string) => string;
    readonly unsettled: (about: string) => string;
    readonly settledByChoice: (about: string) => string;
    /** That this is no decision, that the municipality makes it, and that one can complain (§§ 46 and 47). */
    readonly decision: string;
  };
}

/** The legal words with the plain ones laid over them. */
export type PlainMessages = Messages & Pick<PlainWords, 'told' | 'points' | 'plainNotes' | 'sentences'>;
