import { toEpochDay } from '../../calendar/isoDate.js';
import { EARLIEST, LATEST, dateSpan, nullableDateSpan, type DateSpan } from '../../decision/index.js';
import { coveredFrom } from '../../law/verified.js';
import type { KnownCase } from './define.js';

// A date that is not known is still bounded by the dates it cannot be earlier or later than.

/** The day the permit was granted: not before the birth, nor before the first permit. */
export const grantedOn = (known: KnownCase): DateSpan => {
  const { person, permit } = known.facts;
  const span = dateSpan(known, 'permit.grantedOn', permit?.grantedOn);
  if (permit?.grantedOn !== undefined) return span;
  const birth = person?.birthDate === undefined ? span.from : toEpochDay(person.birthDate, 'person.birthDate');
  const first = permit?.firstGrantedOn === undefined ? span.from : toEpochDay(permit.firstGrantedOn, 'permit.firstGrantedOn');
  // The file is not asked of a time before the permit when another was held then, so a permit that replaced another is granted by then.
  const replacedAnother = permit?.previousGround != null || permit?.firstGrantedOn !== undefined;
  const to = replacedAnother ? Math.min(span.to, known.onDay) : span.to;
  return { ...span, from: Math.max(span.from, birth, first), to };
};

/** The day the municipality decided under this Act: an older decision was made under the Act of 2003. */
export const decisionMade = (known: KnownCase): DateSpan => {
  const span = nullableDateSpan(known, 'decision.madeOn', known.facts.decision?.madeOn);
  const first = toEpochDay(coveredFrom);
  return span.to < first ? { from: LATEST, to: EARLIEST, absent: true } : { ...span, from: Math.max(span.from, first) };
};

/** The day of birth: not after any permit was granted. */
export const birthDate = (known: KnownCase): DateSpan => {
  const span = dateSpan(known, 'person.birthDate', known.facts.person?.birthDate);
  if (known.facts.person?.birthDate !== undefined) return span;
  const firstGrantedOn = known.facts.permit?.firstGrantedOn;
  const first = firstGrantedOn === undefined ? span.to : toEpochDay(firstGrantedOn, 'permit.firstGrantedOn');
  return { ...span, to: Math.min(span.to, grantedOn(known).to, first) };
};

/** The first day of the work or the offer: not after it ended. */
export const workFrom = (known: KnownCase): DateSpan => {
  const { from, endedOn } = known.facts.work ?? {};
  const span = dateSpan(known, 'work.from', from);
  return from === undefined && typeof endedOn === 'string' ? { ...span, to: Math.min(span.to, toEpochDay(endedOn, 'work.endedOn')) } : span;
};
