import * as z from 'zod';
import { shown } from '../calendar/isoDate.js';
import { populations, recordDimensions, type Breakdown } from '../statistics/breakdown.js';
import { checkTimeGrouping, type ProgrammePeriod, type ProgrammeTime, type TimeGrouping } from '../statistics/programmeTime.js';
import { checkTally, emptyTally, type Tally } from '../statistics/tally.js';
import { agedOnDays, type ProgrammeTimeSettings, type TallyOptions, type TallySettings } from '../statistics/tallySettings.js';
import { day, isDay } from './day.js';
import { exactly } from './exactly.js';
import { between } from './faultBetween.js';
import { heldTo } from './heldTo.js';
import { plainObject, plainRecord } from './plainObject.js';

const years = () => plainObject({ from: z.int(), through: z.int() });
const breakdown = () => exactly<Breakdown>()(plainObject({ population: z.enum(populations), by: z.array(z.enum(recordDimensions)) }));
const grouping = () => ({ borders: z.array(z.int()), tolerance: z.int() });

/** The fields of which programmes Figure 1 looks at, and how their time is grouped. */
const programmeTimeFields = () => ({ startedFrom: day(), startedThrough: day(), countedThrough: day(), ...grouping() });

/** How records are counted, where it differs from the report's way. */
export const countingFields = () => {
  const fields = programmeTimeFields();
  const programmeTime: z.ZodType<Partial<ProgrammeTimeSettings>> = plainObject({
    startedFrom: z.exactOptional(fields.startedFrom),
    startedThrough: z.exactOptional(fields.startedThrough),
    countedThrough: z.exactOptional(fields.countedThrough),
    borders: z.exactOptional(fields.borders),
    tolerance: z.exactOptional(fields.tolerance),
  });
  return { ageLimits: z.array(z.int()).optional(), agedOn: z.enum(agedOnDays).optional(), programmeTime: programmeTime.optional() };
};

/** The schema of what a tally counts, as `tally` and `emptyTally` take it (hva som telles): the same checks. */
export const tallyOptionsSchema: z.ZodType<TallyOptions> = /* @__PURE__ */ (() =>
  exactly<TallyOptions>()(
    plainObject({ years: years(), participantsFrom: z.int().optional(), ...countingFields(), breakdowns: z.array(breakdown()).optional() }).superRefine(heldTo(emptyTally, 'options')),
  ))();

const settings = () =>
  exactly<TallySettings>()(
    plainObject({
      years: years(),
      participantsFrom: z.int(),
      ageLimits: z.array(z.int()),
      agedOn: z.enum(agedOnDays),
      programmeTime: plainObject(programmeTimeFields()),
      breakdowns: z.array(breakdown()),
    }),
  );

/**
 * The schema of a tally (opptelling), as `tally` gives it and `merge` takes it: it holds small counts, and is for merging and not for publishing.
 *
 * @example
 * ```ts
 * import { merge, tally } from 'integreringsloven/statistics';
 * import { tallySchema } from 'integreringsloven/schema';
 *
 * const stored = JSON.stringify(tally([], { years: { from: 2023, through: 2024 } }));
 * const read = tallySchema.parse(JSON.parse(stored));
 * merge(read, read).records; // => 0
 * ```
 */
export const tallySchema: z.ZodType<Tally> = /* @__PURE__ */ (() =>
  exactly<Tally>()(
    plainObject({ settings: settings(), records: z.int().min(0), counts: plainRecord(plainRecord(z.int().min(0))) }).superRefine(heldTo((tally) => checkTally(tally, 'tally'), 'tally')),
  ))();

/** The schema of what the time in a programme is counted from, as `programmeTime` takes it: a whole record will do (programperiode). */
export const programmePeriodSchema: z.ZodType<ProgrammePeriod> = /* @__PURE__ */ (() =>
  z.looseObject({ startedOn: day(), endedOn: day().nullable(), leave: z.array(z.looseObject({ from: day(), to: day().nullable() })) }).superRefine(
    ...between(({ startedOn, endedOn }, report) => {
      if (isDay(startedOn) && isDay(endedOn) && endedOn < startedOn) report(['endedOn'], { kind: 'before', start: ['startedOn'] }, `${shown(endedOn)} is before startedOn, ${startedOn}`);
    }),
  ))();

const timeGrouping = (): z.ZodType<TimeGrouping> => z.looseObject(grouping()).superRefine(heldTo(checkTimeGrouping));

/** What else `programmeTime` takes: the last day counted, and how time is grouped. */
interface ProgrammeTimeOptions {
  readonly through?: ProgrammePeriod['startedOn'] | undefined;
  readonly grouping?: TimeGrouping | undefined;
}

/** The schema of the last day counted and the groups of time, as `programmeTime` takes them. */
export const programmeTimeOptionsSchema: z.ZodType<ProgrammeTimeOptions> = /* @__PURE__ */ (() =>
  exactly<ProgrammeTimeOptions>()(plainObject({ through: day().optional(), grouping: timeGrouping().optional() })))();

/** The schema of what `programmeTime` gives (programtid). */
export const programmeTimeSchema: z.ZodType<ProgrammeTime> = /* @__PURE__ */ (() =>
  exactly<ProgrammeTime>()(z.strictObject({ days: z.int(), leaveDays: z.int(), group: z.string() })))();
