import { toEpochDay, type EpochDay, type IsoDate } from '../calendar/isoDate.js';

/** What is known of a date: the days it may be, and whether it may be that it never happened. */
export interface DateSpan {
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Whether the fact may be known to be absent (`null`). */
  readonly absent: boolean;
}

/** What is left of an unknown fact: a stretch of days, or some of its values. */
export type Left = DateSpan | readonly unknown[];

/** What is left of unknown facts, by fact path. Only facts that more than one question of a rule reads need to be in it. */
export type Narrowing = ReadonlyMap<string, Left>;

/** What earlier answers left of unknown facts, with what one more answer leaves. */
export const narrowedBy = (before: Narrowing | null, more: Narrowing | undefined): Narrowing | null =>
  more === undefined ? before : before === null ? more : new Map([...before, ...more]);

/** Earlier and later than any date a case can hold. */
export const EARLIEST: EpochDay = toEpochDay('0001-01-01');
export const LATEST: EpochDay = toEpochDay('9999-12-31');

const NOTHING: DateSpan = { from: LATEST, to: EARLIEST, absent: true };
const OPEN_ENDED: DateSpan = { from: EARLIEST, to: LATEST, absent: false };
const ANYTHING: DateSpan = { from: EARLIEST, to: LATEST, absent: true };

/** Whether a span is one day and nothing else. */
export const isOneDay = (span: DateSpan): boolean => span.from === span.to && !span.absent;

/** Whether any day is left in a span. */
export const hasDays = (span: DateSpan): boolean => span.from <= span.to;

/** A span cut to some days; it can no longer be absent. */
export const cut = (span: DateSpan, from: EpochDay, to: EpochDay): DateSpan => ({
  from: Math.max(span.from, from),
  to: Math.min(span.to, to),
  absent: false,
});

/** What the caller has answered, by the kind of the question: two objects, since one of both would be made anew for every case. */
export interface Answered {
  readonly reading: Readonly<Record<string, string | undefined>>;
  readonly assessment: Readonly<Record<string, string | undefined>>;
}

/** Where the caller has answered nothing. */
export const nothingAnswered: Answered = { reading: {}, assessment: {} };

/** The facts as a question sees them: what the caller gave, what earlier answers left of the rest, and the date asked about. */
export interface Known<F> {
  readonly facts: F;
  readonly on: IsoDate;
  readonly onDay: EpochDay;
  readonly answered: Answered;
  /** What earlier answers left of facts that are not known. */
  readonly narrowed: Pick<Narrowing, 'get'> | null;
  /** Whether the facts that are not known are those of any complete file, as in a table, and not missing from one. */
  readonly anyFile?: boolean | undefined;
}

/** What is known of a date that must be one: unknown, or a day. */
export const dateSpan = <F>(known: Known<F>, path: string, value: IsoDate | undefined): DateSpan => {
  if (value !== undefined) {
    const day = toEpochDay(value, path);
    return { from: day, to: day, absent: false };
  }
  return (known.narrowed?.get(path) as DateSpan | undefined) ?? OPEN_ENDED;
};

/** What is known of a date that may be `null` for "it has not happened". */
export const nullableDateSpan = <F>(known: Known<F>, path: string, value: IsoDate | null | undefined): DateSpan => {
  if (value === null) return NOTHING;
  if (value !== undefined) return dateSpan(known, path, value);
  return (known.narrowed?.get(path) as DateSpan | undefined) ?? ANYTHING;
};

/** The values a fact with a finite set of values may have. */
export const possibleValues = <F, V>(known: Known<F>, path: string, value: V | undefined, all: readonly V[]): readonly V[] =>
  value !== undefined ? [value] : ((known.narrowed?.get(path) as readonly V[] | undefined) ?? all);
