import { toEpochDay, type EpochDay } from '../calendar/isoDate.js';
import type { LeaveKind, LeavePeriod } from '../case/facts.js';
import { isWorkingDayOn } from '../law/daysOff.js';

/** Some days, both ends included. */
export interface Days {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/**
 * The working days of some kinds of leave within a time, each day once, with the kind it is counted as.
 *
 * Where periods of different kinds have a day in common, it is counted as the kind that comes first in the list of kinds.
 */
export const workingDaysAway = (
  leave: readonly LeavePeriod[],
  kinds: readonly LeaveKind[],
  { first, last }: Days,
): ReadonlyMap<EpochDay, LeaveKind> => {
  const away = new Map<EpochDay, LeaveKind>();
  for (const kind of kinds) {
    for (const period of leave) {
      if (period.kind !== kind) continue;
      const through = period.to === null ? last : Math.min(last, toEpochDay(period.to));
      for (let day = Math.max(first, toEpochDay(period.from)); day <= through; day += 1) {
        if (!away.has(day) && isWorkingDayOn(day)) away.set(day, kind);
      }
    }
  }
  return away;
};
