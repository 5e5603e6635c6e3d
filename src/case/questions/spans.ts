import { toEpochDay } from '../../calendar/isoDate.js';
import { dateSpan, type DateSpan } from '../../decision/index.js';
import type { KnownCase } from './define.js';

// A date that is not known is still bounded by the dates it cannot be earlier or later than.

/** The day the permit was granted: not before the birth, nor before the first permit. */
export const grantedOn = (known: KnownCase): DateSpan => {
  const { person, permit } = known.facts;
  const span = dateSpan(known, 'permit.grantedOn', permit?.grantedOn);
  if (permit?.grantedOn !== undefined) return span;
  const birth = person?.birthDate === undefined ? span.from : toEpochDay(person.birthDate, 'person.birthDate');
  const first = permit?.firstGrantedOn === undefined ? span.from : toEpochDay(permit.firstGrantedOn, 'permit.firstGrantedOn');
  return { ...span, from: Math.max(span.from, birth, first) };
};

/** The day of birth: not after the permit was granted. */
export const birthDate = (known: KnownCase): DateSpan => {
  const span = dateSpan(known, 'person.birthDate', known.facts.person?.birthDate);
  return known.facts.person?.birthDate === undefined ? { ...span, to: Math.min(span.to, grantedOn(known).to) } : span;
};

/** The first day of the work or the offer: not after it ended. */
export const workFrom = (known: KnownCase): DateSpan => {
  const { from, endedOn } = known.facts.work ?? {};
  const span = dateSpan(known, 'work.from', from);
  return from === undefined && typeof endedOn === 'string' ? { ...span, to: Math.min(span.to, toEpochDay(endedOn, 'work.endedOn')) } : span;
};
