import type { EpochDay } from '../../calendar/isoDate.js';
import { MONTHS_A_YEAR, addYearsToDay, latestDayReaching } from '../../calendar/months.js';
import {
  EARLIEST,
  branchesOfDate,
  cut,
  dateSpan,
  dayCells,
  hasDays,
  isOneDay,
  nullableDateSpan,
  possibleValues,
  type Branch,
  type DateSpan,
} from '../../decision/index.js';
import { rowOn } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act } from '../../law/provision.js';
import { permitGrounds, type PermitGround } from '../facts.js';
import type { FactPath } from '../fields.js';
import { always, fact, since, yesNoFact, type CaseQuestion, type KnownCase } from './define.js';
import { decisionMade, grantedOn } from './spans.js';

/** Has the person settled in a municipality by the date asked about? */
export const settled = fact({
  id: 'settled',
  answers: ['yes', 'not-yet'],
  facts: ['settlement.settledOn'],
  grounds: always(act('8', { paragraph: 1, sentence: 1 })),
  possible: (known) =>
    branchesOfDate(
      'settlement.settledOn',
      nullableDateSpan(known, 'settlement.settledOn', known.facts.settlement?.settledOn),
      dayCells('yes', [known.onDay + 1, 'not-yet']),
      'not-yet',
    ),
});

/** Was the person settled by agreement with the integration authorities? */
export const settledByAgreement = yesNoFact(
  'settled-by-agreement',
  'settlement.byAgreement',
  (facts) => facts.settlement?.byAgreement,
  always(act('8', { paragraph: 1, sentence: 1 })),
);

const START = 'residence.start';

/** The day from which the person has lived in a municipality. */
const livedInMunicipality = (known: KnownCase): DateSpan =>
  nullableDateSpan(known, 'settlement.settledOn', known.facts.settlement?.settledOn);

const mayHaveHadSection9Permit = (known: KnownCase): boolean =>
  possibleValues<unknown, PermitGround | null>(known, 'permit.previousGround', known.facts.permit?.previousGround, [null, ...permitGrounds]).some(
    (ground) => ground !== null && ground !== 'other',
  );

/** The day from which the person has lived in a municipality with a permit of § 9: the later of the two. */
const livedInMunicipalityWithPermit = (known: KnownCase): DateSpan => {
  const found = known.narrowed?.get(START) as DateSpan | undefined;
  if (found !== undefined) return found;
  const lived = livedInMunicipality(known);
  const granted = grantedOn(known);
  const first = known.facts.permit?.firstGrantedOn;
  const permit =
    first !== undefined
      ? dateSpan(known, 'permit.firstGrantedOn', first)
      : mayHaveHadSection9Permit(known)
        ? { from: EARLIEST, to: granted.to, absent: false }
        : granted;
  return { from: Math.max(lived.from, permit.from), to: Math.max(lived.to, permit.to), absent: false };
};

/** The facts that can move the day from which the person has lived in a municipality with a permit of § 9. */
const decisiveForStart = (known: KnownCase): readonly FactPath[] => {
  const permitMayBeLater = known.facts.permit?.firstGrantedOn === undefined && grantedOn(known).to > livedInMunicipality(known).from;
  if (!permitMayBeLater) return ['settlement.settledOn'];
  const first: readonly FactPath[] = mayHaveHadSection9Permit(known) ? ['permit.firstGrantedOn'] : [];
  return ['settlement.settledOn', 'permit.grantedOn', 'permit.previousGround', ...first];
};

type Limit = 'not-reached' | 'decided-in-time' | 'passed';

/** Whether the municipality's decision came, or would come today, before the anniversary of a start. */
const branchesOfLimit = (known: KnownCase, start: DateSpan, years: number): readonly Branch<Limit>[] => {
  const on = known.onDay;
  // A decision later than the date asked about is not made yet.
  const made = decisionMade(known);
  const undecided = made.absent || made.to > on;
  const lastStartReached = latestDayReaching(years * MONTHS_A_YEAR, on);
  const branches: Branch<Limit>[] = [];
  const narrowedTo = (from: EpochDay, to: EpochDay): Branch<Limit>['narrowed'] =>
    isOneDay(start) ? undefined : new Map([[START, cut(start, from, to)]]);
  const add = (answer: Limit, from: EpochDay, to: EpochDay): void => {
    const narrowed = narrowedTo(from, to);
    branches.push(narrowed === undefined ? { answer } : { answer, narrowed });
  };
  if (start.to > lastStartReached) add('not-reached', lastStartReached + 1, start.to);
  const reached = cut(start, start.from, lastStartReached);
  if (hasDays(reached)) {
    const firstStartInTime = latestDayReaching(years * MONTHS_A_YEAR, made.from) + 1;
    if (reached.to >= firstStartInTime) add('decided-in-time', firstStartInTime, reached.to);
    if (undecided || addYearsToDay(reached.from, years) <= made.to) add('passed', reached.from, reached.to);
  }
  return branches;
};

/** The same answer, with what the start of the residence says of the permits: it is the later of the settlement and the first permit of § 9. */
const withPermits = (known: KnownCase, branch: Branch<Limit>): Branch<Limit> => {
  const start = branch.narrowed?.get(START) as DateSpan | undefined;
  if (start === undefined || known.facts.permit?.firstGrantedOn !== undefined) return branch;
  const narrowed = new Map(branch.narrowed);
  const lived = livedInMunicipality(known);
  const granted = grantedOn(known);
  const isFirstPermit = !mayHaveHadSection9Permit(known);
  if (known.facts.permit?.grantedOn === undefined) {
    const from = lived.to < start.from ? start.from : granted.from;
    narrowed.set('permit.grantedOn', cut(granted, from, isFirstPermit ? start.to : granted.to));
  }
  const couldBeFirstPermit = Math.max(lived.from, granted.from) <= start.to && Math.max(lived.to, granted.to) >= start.from;
  if (known.facts.permit?.previousGround === undefined && !couldBeFirstPermit) {
    const left = possibleValues<unknown, PermitGround | null>(known, 'permit.previousGround', undefined, [null, ...permitGrounds]);
    narrowed.set('permit.previousGround', left.filter((ground) => ground !== null && ground !== 'other'));
  }
  return { ...branch, narrowed };
};

/** Had the person lived in a municipality with a permit of § 9 for less than the limit when the programme was decided? */
export const residenceLimit: CaseQuestion<Limit> = fact({
  id: 'residence-limit',
  answers: ['not-reached', 'decided-in-time', 'passed'],
  facts: ['settlement.settledOn', 'permit.grantedOn', 'permit.previousGround', 'permit.firstGrantedOn', 'decision.madeOn'],
  grounds: always(act('8', { paragraph: 1, sentence: 3 })),
  possible: (known) =>
    branchesOfLimit(known, livedInMunicipalityWithPermit(known), rowOn(parameters.residenceLimit, known.on).value as number).map((branch) =>
      withPermits(known, branch),
    ),
  decisive: (known) => [...decisiveForStart(known), 'decision.madeOn'],
});

/** Had the person lived in a municipality for less than the limit when the programme was decided (optional offers)? */
export const optionalResidenceLimit: CaseQuestion<Limit> = fact({
  id: 'optional-residence-limit',
  answers: ['not-reached', 'decided-in-time', 'passed'],
  facts: ['settlement.settledOn', 'decision.madeOn'],
  grounds: always(act('8', { paragraph: 3, sentence: 2 })),
  possible: (known) => branchesOfLimit(known, livedInMunicipality(known), rowOn(parameters.optionalResidenceLimit, known.on).value as number),
});

/** Did the work end, or the offer fall away, within the residence limit (§ 8 fourth paragraph)? */
export const workEndedWithinLimit = fact({
  id: 'work-ended-within-limit',
  answers: ['yes', 'no'],
  facts: ['work.endedOn', 'settlement.settledOn', 'permit.grantedOn', 'permit.previousGround', 'permit.firstGrantedOn'],
  grounds: [since('2026-01-01', act('8', { paragraph: 4, sentence: 2 }, '2026-01-01'))],
  possible: (known) => {
    const years = rowOn(parameters.residenceLimit, known.on).value as number;
    const start = livedInMunicipalityWithPermit(known);
    const ended = nullableDateSpan(known, 'work.endedOn', known.facts.work?.endedOn);
    const within = ended.from < addYearsToDay(start.to, years);
    const late = ended.to >= addYearsToDay(start.from, years);
    return [...(within ? [{ answer: 'yes' } as const] : []), ...(late ? [{ answer: 'no' } as const] : [])];
  },
  decisive: (known) => ['work.endedOn', ...decisiveForStart(known)],
});
