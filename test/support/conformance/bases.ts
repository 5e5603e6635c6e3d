import type { IsoDate } from '../../../src/calendar/isoDate.js';
import type { CaseFacts } from '../../../src/case/facts.js';
import type { Assessments } from '../../../src/case/questions/index.js';
import type { Readings } from '../../../src/law/readings.js';
import { change } from '../people.js';

/** A case from which conformance cases are made: in two languages who it is, everything that is known, and the date asked about. */
export interface Base {
  readonly id: string;
  readonly en: string;
  readonly nb: string;
  readonly facts: CaseFacts;
  readonly on: IsoDate;
  readonly readings?: Readings;
  readonly assessments?: Assessments;
}

/** Nothing unusual, nothing missing: a refugee of 1990, settled by agreement, in a programme since August 2025. */
const usual: CaseFacts = {
  person: { birthDate: '1990-04-10', citizenship: 'third-country', education: 'upper-secondary', completedPrimarySchool: true },
  permit: {
    ground: 'refugee',
    grantedOn: '2025-03-03',
    appliedFromAbroad: false,
    previousGround: null,
    decidedUnderChapter6A: false,
    forWork: false,
    leadsToPermanentResidence: true,
  },
  family: { referencePersonGround: 'refugee', referencePersonHasPermanentResidence: false, referencePersonSettledOn: '2022-05-02', appliedOn: '2024-06-03' },
  settlement: { settledOn: '2025-05-05', byAgreement: true },
  household: {
    livesWithParents: false,
    partnerInProgramme: false,
    youngestChildBornOn: null,
    moreThanTwoChildren: false,
    soleCarer: false,
    chronicallyIllChild: false,
    otherParentInProgramme: false,
  },
  decision: { madeOn: '2025-07-01', claimedOn: null, registeredOn: '2025-07-15' },
  work: { hoursPerWeek: 0, from: '2025-05-05', endedOn: null },
  programme: {
    offeredStartOn: '2025-07-01',
    startedOn: '2025-08-04',
    endedOn: null,
    endGoal: 'work',
    percent: 100,
    partTimeBecauseOfMunicipality: false,
    months: 6,
    extensionMonths: 0,
    leave: [],
    startRegisteredOn: '2025-08-20',
    endRegisteredOn: null,
  },
  training: {
    residentRegisteredOn: '2025-05-12',
    claimedOn: null,
    offeredStartOn: '2025-07-01',
    startedOn: '2025-08-04',
    authority: 'municipality',
    place: 'adult-immigrants',
    needsB2: false,
    leave: [],
    goalReachedOn: null,
    socialStudiesCompletedOn: null,
    socialStudiesTestedOn: null,
  },
};

const noProgramme = { offeredStartOn: null, startedOn: null, endedOn: null, startRegisteredOn: null } as const;

/** The days of a case from the day of its permit: settled, decided, offered and begun some months later. */
const from = (granted: IsoDate, settled: IsoDate, decided: IsoDate, started: IsoDate): CaseFacts => ({
  permit: { grantedOn: granted },
  settlement: { settledOn: settled },
  decision: { madeOn: decided, registeredOn: decided },
  work: { from: settled },
  programme: { offeredStartOn: decided, startedOn: started, startRegisteredOn: started },
  training: { residentRegisteredOn: settled, offeredStartOn: decided, startedOn: started },
});

const changed = (...changes: readonly CaseFacts[]): CaseFacts => changes.reduce(change, usual);

const readings: Readings = {
  'after-a-date': 'includes-the-day',
  'upper-age-bound': 'through-the-year',
  'age-of-participant': 'decision-day',
  'work-ended-after-limit': 'stays-outside',
  'work-in-running-programme': 'programme-continues',
  'no-new-rights-earlier-change': 'later-changes-only',
  'programme-after-collective-protection': 'as-the-new-permit',
  'length-under-young-age': 'by-goal',
  'two-starting-points': 'the-earlier',
  'absence-beyond-ten-days': 'all-days',
  'absence-before-2026': 'by-the-new-rule',
  'young-couple': 'lowest',
};
const assessments: Assessments = {
  'near-full-time-work': 'yes',
  'counts-as-upper-secondary': 'no',
  'part-time-hours-set-down': 'no',
  'earlier-absence-added': 'yes',
  'markedly-more-absence': 'no',
};

const newcomer = changed(from('2026-01-12', '2026-02-16', '2026-03-16', '2026-04-07'));
const protectedIn2023 = changed(from('2023-02-10', '2023-05-01', '2023-05-20', '2023-06-15'), { permit: { ground: 'collective-protection' } });
const protectedIn2024 = changed(from('2024-01-15', '2024-03-01', '2024-03-20', '2024-04-08'), { permit: { ground: 'collective-protection' } });
const below: CaseFacts = { person: { education: 'below-upper-secondary' } };

/** The cases that conformance cases are made from. None describes anybody. */
export const bases: readonly Base[] = [
  { id: 'refugee', en: 'a refugee of 1990 with upper secondary, settled by agreement, in a programme since August 2025', nb: 'flyktning født 1990 med videregående, bosatt etter avtale, i program siden august 2025', facts: usual, on: '2025-10-01' },
  { id: 'newcomer', en: 'a refugee with upper secondary, permit and programme in 2026', nb: 'flyktning med videregående, tillatelse og program i 2026', facts: newcomer, on: '2026-06-15' },
  { id: 'newcomer-below', en: 'a refugee without upper secondary, permit and programme in 2026, end goal work', nb: 'flyktning uten videregående, tillatelse og program i 2026, sluttmål arbeid', facts: change(newcomer, below), on: '2026-06-15' },
  {
    id: 'waiting',
    en: 'a refugee settled in 2026, without decision or programme',
    nb: 'flyktning bosatt i 2026, uten vedtak og program',
    facts: change(newcomer, { decision: { madeOn: null, registeredOn: null }, programme: { ...noProgramme }, training: { offeredStartOn: null, startedOn: null } }),
    on: '2026-06-15',
  },
  {
    id: 'first-year',
    en: 'a refugee without upper secondary, permit and programme in 2021',
    nb: 'flyktning uten videregående, tillatelse og program i 2021',
    facts: changed(from('2021-02-15', '2021-05-03', '2021-06-15', '2021-08-16'), below, { programme: { months: 24 } }),
    on: '2022-03-01',
  },
  {
    id: 'school',
    en: 'a participant of 1990 without upper secondary whose end goal is completed upper secondary, offered start in 2025',
    nb: 'deltaker født 1990 uten videregående med fullført videregående som sluttmål, tilbud om oppstart i 2025',
    facts: changed(below, { programme: { endGoal: 'completed-upper-secondary', months: 36 } }),
    on: '2026-03-02',
  },
  {
    id: 'school-2023',
    en: 'a participant of 1990 without upper secondary whose end goal is completed upper secondary, in 2023',
    nb: 'deltaker født 1990 uten videregående med fullført videregående som sluttmål, i 2023',
    facts: changed(from('2022-11-01', '2023-01-09', '2023-02-01', '2023-03-01'), below, { programme: { endGoal: 'completed-upper-secondary', months: 36 } }),
    on: '2024-03-01',
  },
  {
    id: 'young',
    en: 'a participant under 25 without upper secondary, living apart from the parents',
    nb: 'deltaker under 25 år uten videregående, som ikke bor hos foreldrene',
    facts: change(newcomer, { person: { birthDate: '2004-09-20', education: 'below-upper-secondary' }, programme: { endGoal: 'completed-upper-secondary', months: 36 } }),
    on: '2026-06-15',
  },
  {
    id: 'young-at-home',
    en: 'a participant under 25 living with the parents',
    nb: 'deltaker under 25 år som bor hos foreldrene',
    facts: change(newcomer, { person: { birthDate: '2004-09-20' }, household: { livesWithParents: true } }),
    on: '2026-06-15',
  },
  {
    id: 'couple',
    en: 'one of a couple without children, both in a programme',
    nb: 'en av et par uten barn der begge er i program',
    facts: change(newcomer, { household: { partnerInProgramme: true } }),
    on: '2026-06-15',
  },
  {
    id: 'parent',
    en: 'a sole carer of three children, the youngest of 2015',
    nb: 'alene om omsorgen for tre barn, det yngste født 2015',
    facts: change(newcomer, {
      household: { youngestChildBornOn: '2015-05-05', moreThanTwoChildren: true, soleCarer: true },
      programme: { leave: [{ kind: 'child-illness', from: '2026-05-04', to: '2026-05-06' }, { kind: 'welfare', from: '2026-06-01', to: '2026-06-02' }] },
    }),
    on: '2026-06-15',
  },
  {
    id: 'parent-of-ill-child',
    en: 'a parent of a chronically ill child of 2012',
    nb: 'forelder til et kronisk sykt barn født 2012',
    facts: change(newcomer, { household: { youngestChildBornOn: '2012-03-03', chronicallyIllChild: true } }),
    on: '2026-06-15',
  },
  {
    id: 'older',
    en: 'a refugee of 1969 with permit in 2026',
    nb: 'flyktning født 1969 med tillatelse i 2026',
    facts: change(newcomer, { person: { birthDate: '1969-06-01' } }),
    on: '2026-06-15',
  },
  {
    id: 'family-member',
    en: 'a family member of a refugee who had been settled for two years',
    nb: 'familiemedlem til en flyktning som hadde vært bosatt i to år',
    facts: change(newcomer, { permit: { ground: 'family-member', appliedFromAbroad: true, arrivedOn: '2026-02-02' }, settlement: { byAgreement: false } }),
    on: '2026-06-15',
  },
  {
    id: 'arrived-later',
    en: 'a family member whose permit was given abroad in 2020, arrived in 2021',
    nb: 'familiemedlem med tillatelse gitt i utlandet i 2020, kom i 2021',
    facts: changed(from('2020-11-02', '2021-02-15', '2021-04-12', '2021-05-10'), {
      permit: { ground: 'family-member', appliedFromAbroad: true, arrivedOn: '2021-02-10' },
      family: { referencePersonSettledOn: '2018-01-15', appliedOn: '2020-01-15' },
    }),
    on: '2021-06-15',
  },
  {
    id: 'without-agreement',
    en: 'a refugee settled without agreement',
    nb: 'flyktning bosatt uten avtale',
    facts: change(newcomer, { settlement: { byAgreement: false } }),
    on: '2026-06-15',
  },
  {
    id: 'after-family-permit',
    en: 'a refugee settled without agreement who held a family permit before',
    nb: 'flyktning bosatt uten avtale som før hadde familietillatelse',
    facts: changed(from('2023-05-10', '2023-02-01', '2023-06-20', '2023-08-14'), {
      permit: { previousGround: 'family-member', firstGrantedOn: '2022-12-01' },
      settlement: { byAgreement: false },
      family: { referencePersonSettledOn: '2020-05-04', appliedOn: '2022-06-01' },
    }),
    on: '2023-09-15',
  },
  {
    id: 'in-work',
    en: 'a refugee with a job of 37.5 hours, not begun in a programme',
    nb: 'flyktning med jobb på 37,5 timer, ikke begynt i program',
    facts: change(newcomer, { work: { hoursPerWeek: 37.5, from: '2026-04-01' }, programme: { ...noProgramme } }),
    on: '2026-06-15',
  },
  {
    id: 'job-ended',
    en: 'a refugee whose programme was decided in time and whose job of 30 hours ended',
    nb: 'flyktning med vedtak i tide og en jobb på 30 timer som er slutt',
    facts: changed(from('2024-02-01', '2024-03-04', '2024-05-06', '2024-06-03'), { work: { hoursPerWeek: 30, from: '2024-09-02', endedOn: '2026-02-02' }, programme: { endedOn: '2024-09-02' } }),
    on: '2026-06-15',
  },
  { id: 'protected', en: 'a holder of collective protection with upper secondary, in a programme since June 2023', nb: 'person med kollektiv beskyttelse og videregående, i program siden juni 2023', facts: protectedIn2023, on: '2023-09-01' },
  {
    id: 'protected-below',
    en: 'a holder of collective protection without upper secondary, in a programme since June 2023',
    nb: 'person med kollektiv beskyttelse uten videregående, i program siden juni 2023',
    facts: change(protectedIn2023, below),
    on: '2023-09-01',
  },
  {
    id: 'protected-ukrainian',
    en: 'a holder of collective protection with Ukrainian upper secondary, end goal higher education',
    nb: 'person med kollektiv beskyttelse og ukrainsk videregående, sluttmål høyere utdanning',
    facts: change(protectedIn2023, { person: { education: 'ukrainian-upper-secondary' }, programme: { endGoal: 'higher-education', months: 12 } }),
    on: '2023-09-01',
  },
  {
    id: 'protected-part-time',
    en: 'a holder of collective protection in a programme of 60 percent because of the municipality, 2024',
    nb: 'person med kollektiv beskyttelse i program på 60 prosent på grunn av kommunen, 2024',
    facts: change(protectedIn2024, { programme: { percent: 60, partTimeBecauseOfMunicipality: true } }),
    on: '2024-09-02',
    assessments: { 'part-time-hours-set-down': 'yes' },
  },
  {
    id: 'protected-in-work',
    en: 'a holder of collective protection with a job near full time, in a programme, 2024',
    nb: 'person med kollektiv beskyttelse og jobb på nær full tid, i program, 2024',
    facts: change(protectedIn2024, { work: { hoursPerWeek: 35, from: '2024-05-01' } }),
    on: '2024-09-02',
  },
  {
    id: 'protected-in-work-waiting',
    en: 'a holder of collective protection with a job near full time, not in a programme, 2024',
    nb: 'person med kollektiv beskyttelse og jobb på nær full tid, ikke i program, 2024',
    facts: change(protectedIn2024, { work: { hoursPerWeek: 35, from: '2024-05-01' }, decision: { madeOn: null, registeredOn: null }, programme: { ...noProgramme } }),
    on: '2024-09-02',
  },
  {
    id: 'protected-now',
    en: 'a holder of collective protection with permit and programme in 2026',
    nb: 'person med kollektiv beskyttelse, tillatelse og program i 2026',
    facts: change(newcomer, { permit: { ground: 'collective-protection' } }),
    on: '2026-06-15',
  },
  {
    id: 'new-permit',
    en: 'a refugee who held collective protection, whose programme was decided under chapter 6A',
    nb: 'flyktning som før hadde kollektiv beskyttelse, med program vedtatt etter kapittel 6A',
    facts: changed(from('2026-02-02', '2024-11-04', '2024-12-02', '2025-01-13'), { permit: { previousGround: 'collective-protection', firstGrantedOn: '2024-09-02', decidedUnderChapter6A: true } }),
    on: '2026-06-15',
  },
  {
    id: 'awaiting-identity',
    en: 'a parent with a limited permit awaiting identity, renewed once',
    nb: 'forelder med begrenset tillatelse i påvente av identitet, fornyet én gang',
    facts: change(newcomer, { permit: { ground: 'family-with-children-awaiting-identity', grantedOn: '2025-02-03', firstRenewedOn: '2026-02-03' } }),
    on: '2026-06-15',
  },
  {
    id: 'worker',
    en: 'a holder of a work permit that leads to permanent residence',
    nb: 'person med arbeidstillatelse som gir grunnlag for permanent opphold',
    facts: changed(from('2022-02-01', '2022-02-10', '2022-03-01', '2022-04-01'), {
      permit: { ground: 'other', forWork: true },
      decision: { madeOn: null, registeredOn: null },
      programme: { ...noProgramme },
    }),
    on: '2022-10-03',
  },
  {
    id: 'worker-2021',
    en: 'a holder of a work permit of 2021 that leads to permanent residence',
    nb: 'person med arbeidstillatelse fra 2021 som gir grunnlag for permanent opphold',
    facts: changed(from('2021-12-31', '2022-01-10', '2022-02-01', '2022-03-01'), {
      permit: { ground: 'other', forWork: true },
      decision: { madeOn: null, registeredOn: null },
      programme: { ...noProgramme },
    }),
    on: '2022-10-03',
  },
  {
    id: 'nordic',
    en: 'a Nordic citizen in a programme that was begun before',
    nb: 'nordisk borger i et program som er begynt',
    facts: change(newcomer, { person: { citizenship: 'nordic' } }),
    on: '2026-06-15',
  },
  {
    id: 'permit-before-the-act',
    en: 'a refugee with a permit of 2020',
    nb: 'flyktning med tillatelse fra 2020',
    facts: changed(from('2020-10-05', '2020-12-07', '2021-02-01', '2021-03-01')),
    on: '2021-06-15',
  },
  {
    id: 'claimed',
    en: 'a refugee who claimed a programme and training after settlement, and was not offered them in time',
    nb: 'flyktning som krevde program og opplæring etter bosettingen, og ikke fikk dem i tide',
    facts: change(newcomer, {
      decision: { claimedOn: '2026-03-02', madeOn: '2026-06-10', registeredOn: null },
      programme: { ...noProgramme },
      training: { claimedOn: '2026-03-02', offeredStartOn: null, startedOn: null },
    }),
    on: '2026-06-15',
  },
  {
    id: 'done',
    en: 'a participant whose programme has ended, with leave on the way and social studies done',
    nb: 'deltaker som er ferdig med programmet, med permisjon underveis og samfunnskunnskap fullført',
    facts: changed({
      programme: {
        endedOn: '2026-03-02',
        endRegisteredOn: '2026-04-01',
        leave: [{ kind: 'parental', from: '2025-10-06', to: '2025-11-07' }, { kind: 'own-illness', from: '2026-01-12', to: '2026-01-16' }],
      },
      training: { goalReachedOn: '2026-05-04', socialStudiesCompletedOn: '2026-03-02', socialStudiesTestedOn: '2026-04-13' },
    }),
    on: '2026-06-15',
  },
];

/** The readings and assessments that a base is asked with, so that its answer turns on the boundary alone. */
export const settled = (base: Base): { readonly readings: Readings; readonly assessments: Assessments } => ({
  readings: { ...readings, ...base.readings },
  assessments: { ...assessments, ...base.assessments },
});
