import { citizenships, educationLevels, endGoalNames, permitGrounds, trainingAuthorities, trainingPlaces, type CaseFacts } from './facts.js';

/** The least and the most hours a week can hold. */
export const hoursOfAWeek = { least: 0, most: 168 } as const;

/** What a field of a case may hold. */
export type Field =
  | { readonly type: 'date'; readonly nullable: boolean }
  | { readonly type: 'yes-no' }
  | { readonly type: 'number'; readonly least: number; readonly most: number; readonly whole?: true }
  | { readonly type: 'leave' }
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly nullable: boolean };

const date = { type: 'date', nullable: false } as const satisfies Field;
const dateOrNever = { type: 'date', nullable: true } as const satisfies Field;
const yesNo = { type: 'yes-no' } as const satisfies Field;
const leave = { type: 'leave' } as const satisfies Field;
// Longer than any programme the law knows; a slip of the finger is still caught.
const months = { type: 'number', least: 0, most: 120, whole: true } as const satisfies Field;
const choice = <Value extends string>(values: readonly Value[]) => ({ type: 'choice', values, nullable: false }) as const satisfies Field;
const choiceOrNone = <Value extends string>(values: readonly Value[]) => ({ type: 'choice', values, nullable: true }) as const satisfies Field;

type Fields = { readonly [Group in keyof CaseFacts]-?: { readonly [Name in keyof NonNullable<CaseFacts[Group]>]-?: Field } };

/** Every field of {@link CaseFacts}; the types keep it complete. */
export const fields = {
  person: { birthDate: date, citizenship: choice(citizenships), education: choice(educationLevels), completedPrimarySchool: yesNo },
  permit: {
    ground: choice(permitGrounds),
    grantedOn: date,
    appliedFromAbroad: yesNo,
    arrivedOn: date,
    previousGround: choiceOrNone(permitGrounds),
    firstGrantedOn: date,
    decidedUnderChapter6A: yesNo,
    firstRenewedOn: dateOrNever,
    forWork: yesNo,
    leadsToPermanentResidence: yesNo,
  },
  family: {
    referencePersonGround: choice(permitGrounds),
    referencePersonHasPermanentResidence: yesNo,
    referencePersonSettledOn: dateOrNever,
    appliedOn: date,
  },
  settlement: { settledOn: dateOrNever, byAgreement: yesNo },
  household: {
    livesWithParents: yesNo,
    partnerInProgramme: yesNo,
    youngestChildBornOn: dateOrNever,
    moreThanTwoChildren: yesNo,
    soleCarer: yesNo,
    chronicallyIllChild: yesNo,
    otherParentInProgramme: yesNo,
  },
  decision: { madeOn: dateOrNever, claimedOn: dateOrNever, registeredOn: dateOrNever },
  work: { hoursPerWeek: { type: 'number', ...hoursOfAWeek }, from: date, endedOn: dateOrNever },
  programme: {
    offeredStartOn: dateOrNever,
    startedOn: dateOrNever,
    endedOn: dateOrNever,
    endGoal: choice(endGoalNames),
    percent: { type: 'number', least: 0, most: 100 },
    partTimeBecauseOfMunicipality: yesNo,
    months,
    extensionMonths: months,
    leave,
    startRegisteredOn: dateOrNever,
    endRegisteredOn: dateOrNever,
  },
  training: {
    residentRegisteredOn: dateOrNever,
    claimedOn: dateOrNever,
    offeredStartOn: dateOrNever,
    startedOn: dateOrNever,
    authority: choice(trainingAuthorities),
    place: choice(trainingPlaces),
    needsB2: yesNo,
    leave,
    goalReachedOn: dateOrNever,
    socialStudiesCompletedOn: dateOrNever,
    socialStudiesTestedOn: dateOrNever,
  },
} as const satisfies Fields;

/** The path of a fact in a case, such as `permit.grantedOn`. */
export type FactPath = { [Part in keyof CaseFacts]-?: `${Part}.${keyof NonNullable<CaseFacts[Part]> & string}` }[keyof CaseFacts];

/** Every fact path, in the order of {@link CaseFacts}. */
export const factPaths: readonly FactPath[] = Object.entries(fields).flatMap(([group, names]) =>
  Object.keys(names).map((name) => `${group}.${name}` as FactPath),
);

/** What the field at a path may hold. */
export const fieldOf = (path: FactPath): Field => {
  const [group = '', name = ''] = path.split('.');
  return (fields as Readonly<Record<string, Readonly<Record<string, Field>>>>)[group]?.[name] as Field;
};
