import type { CaseFacts } from '../../case/facts.js';
import type { FactPath } from '../../case/fields.js';
import type { PaymentPeriod } from '../../rules/benefitPeriodInput.js';
import type { WorkPlan } from '../../rules/checkWorkOrientedHours.js';
import type { ProgrammeRecord } from '../../statistics/record.js';
import type { NamedCase } from '../cases.js';
import type { Concept } from '../concepts.js';
import type { Form } from '../findFaults.js';

/** The path of every field in something, those in lists too: `leave.from` for each `leave[0].from`. */
export type PathsOf<T> = T extends readonly (infer One)[]
  ? PathsOf<One>
  : T extends object
    ? { readonly [Name in keyof T & string]-?: Name | `${Name}.${PathsOf<NonNullable<T[Name]>>}` }[keyof T & string]
    : never;

/** The name of every field, by what it is a field of. The facts of a case have theirs already. */
export interface FieldNames {
  readonly case: Readonly<Record<Exclude<PathsOf<CaseFacts>, FactPath | keyof CaseFacts>, string>>;
  readonly 'named-case': Readonly<Record<keyof NamedCase, string>>;
  readonly record: Readonly<Record<PathsOf<ProgrammeRecord>, string>>;
  readonly plan: Readonly<Record<PathsOf<WorkPlan>, string>>;
  readonly payment: Readonly<Record<PathsOf<PaymentPeriod>, string>>;
}

/** A field that holds a code of no closed list. */
export type CodeField = 'citizenship' | 'county' | 'municipality';

/** What is said of faults in what the library is given, in a language. What is said follows after the name of the field and a colon. */
export interface ProblemWords {
  /** What a thing is called as a whole. */
  readonly wholes: Readonly<Record<Concept, string>>;
  /** What the value is called when it is none of these. */
  readonly whole: string;
  readonly fields: FieldNames;
  /** One of a list, by its number from 1. */
  readonly numbered: (number: number) => string;
  readonly namedCase: (name: string) => string;
  readonly caseNumber: (number: number) => string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly codes: Readonly<Record<CodeField, string>>;
  readonly aList: string;
  readonly anObject: string;
  readonly quoted: (name: string) => string;

  readonly missing: string;
  readonly wrongForm: (expected: string, value: string) => string;
  /** A text that is not of the form it should have. */
  readonly wrongCode: (value: string) => string;
  readonly cannotBeNull: string;
  readonly leaveOutWhatIsUnknown: string;
  readonly notInList: (value: string, meant: string | null, values: string) => string;
  readonly noSuchDay: (value: string) => string;
  readonly range: (least: string, most: string, value: string) => string;
  readonly atLeast: (least: string, value: string) => string;
  readonly atMost: (most: string, value: string) => string;
  readonly notFinite: string;
  readonly empty: string;
  readonly unknownField: (name: string, meant: string | null, names: string) => string;
  readonly before: (value: string, start: string, startValue: string) => string;
  readonly replacedNone: (field: string) => string;
  readonly beforeTheAct: (value: string, first: string) => string;
  readonly notInCounty: (value: string) => string;
  readonly reasonWithoutEnding: (value: string) => string;
  readonly endingWithoutReason: string;
  readonly bornAfterStart: (value: string) => string;
  readonly bornLongBeforeStart: (value: string, years: string) => string;
  readonly onlyForOtherMeasures: string;
  readonly outsidePeriod: (value: string) => string;
  readonly dayTwice: (other: string) => string;
  readonly mustBeGivenThen: string;
  readonly personNumber: string;
}
