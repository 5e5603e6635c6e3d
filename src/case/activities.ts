import { shown, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { hoursOfAWeek } from './fields.js';

/**
 * The kinds of activities in a programme (elementer), as far as the 15-hour requirement treats them differently.
 *
 * Count as work-oriented: `work-practice` (praksis på en arbeidsplass), `part-time-work` (arbeid på deltid), `short-trade-course` (korte yrkes-
 * eller bransjekurs), `labour-market-measure` (arbeidsmarkedstiltak i regi av Nav). An `other-measure` counts when the municipality finds it
 * similar (andre lignende tiltak). The rest do not count.
 */
export const activityKinds = [
  'work-practice',
  'part-time-work',
  'short-trade-course',
  'labour-market-measure',
  'other-measure',
  'norwegian-training',
  'social-studies',
  'life-skills-course',
  'parental-guidance',
  'education',
] as const;
/** The kind of an activity, as in {@link activityKinds}. */
export type ActivityKind = (typeof activityKinds)[number];

/** An activity in the week plan of a programme. */
export interface Activity {
  /** Decides whether the hours count as work-oriented (arbeidsrettet). */
  readonly kind: ActivityKind;
  /** The first day. */
  readonly from: IsoDate;
  /** The last day; `null` when it lasts. */
  readonly to: IsoDate | null;
  /** Hours a week, from 0 to 168; rounded to whole minutes. */
  readonly hoursPerWeek: number;
  /** For an `other-measure`: whether the municipality has found it similar to the measures the law names; left out when not assessed. */
  readonly similar?: boolean | undefined;
}

const names = ['kind', 'from', 'to', 'hoursPerWeek', 'similar'] as const satisfies readonly (keyof Activity)[];

/** Checks the activities of a plan, and gives them back; the errors name the activity, the field and the value. */
export const checkActivities = (value: unknown): readonly Activity[] => {
  if (!Array.isArray(value)) throw new RangeError(`activities: expected a list, got ${shown(value)}`);
  const { least, most } = hoursOfAWeek;
  (value as readonly unknown[]).forEach((activity, index) => {
    const path = `activities[${String(index)}]`;
    const given = checkObject(activity, path);
    checkNames(given, path, names);
    const { kind, from, to, hoursPerWeek, similar } = given as Readonly<Record<keyof Activity, unknown>>;
    if (!(activityKinds as readonly unknown[]).includes(kind)) {
      throw new RangeError(`${path}.kind: expected one of ${activityKinds.join(', ')}, got ${shown(kind)}`);
    }
    const first = toEpochDay(from, `${path}.from`);
    if (to !== null && toEpochDay(to, `${path}.to`) < first) throw new RangeError(`${path}.to: ${shown(to)} is before ${path}.from, ${shown(from)}`);
    if (typeof hoursPerWeek !== 'number' || !(hoursPerWeek >= least && hoursPerWeek <= most)) {
      throw new RangeError(`${path}.hoursPerWeek: expected a number from ${String(least)} to ${String(most)}, got ${shown(hoursPerWeek)}`);
    }
    if (similar === undefined) return;
    if (typeof similar !== 'boolean') throw new RangeError(`${path}.similar: expected true or false, got ${shown(similar)}`);
    if (kind !== 'other-measure') throw new RangeError(`${path}.similar: ${shown(similar)} is for an other-measure, and ${path}.kind is ${shown(kind)}`);
  });
  return value as readonly Activity[];
};
