import * as fc from 'fast-check';
import { fromEpochDay, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { endingReasons } from '../outcomes/ending.js';
import { educationGroups, measureGroups, protectionGroups, sexes, type ProgrammeRecord } from '../statistics/record.js';

const FIRST_START = toEpochDay('2021-01-01');
const LAST_START = toEpochDay('2025-12-31');
const FIRST_BIRTH = toEpochDay('1960-01-01');
const LAST_BIRTH = toEpochDay('2006-12-31');
/** Four years and a little: the longest programme, with leave. */
const LONGEST = 1600;

const citizenships = ['UKR', 'SYR', 'COD', 'ERI', 'AFG', 'XXX'] as const;
const municipalities = ['0301', '1103', '1508', '1804', '3107', '3201', '3301', '3403', '3905', '4003', '4204', '4601', '5001', '5501', '5601'] as const;

const day = (first: number, last: number): fc.Arbitrary<IsoDate> => fc.integer({ min: first, max: last }).map(fromEpochDay);

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 6 });

/** Stretches of days that begin in the programme, and may overlap, last for ever or stick out at its end. */
const stretches = <T extends object>(start: number, end: number | null, rest: fc.Arbitrary<T>): fc.Arbitrary<(T & { from: IsoDate; to: IsoDate | null })[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: start, max: end ?? start + LONGEST }), orNull(fc.integer({ min: 0, max: 200 })), rest)
      .map(([from, days, more]) => ({ ...more, from: fromEpochDay(from), to: days === null ? null : fromEpochDay(from + days) })),
    { maxLength: 3 },
  );

/** The county of a municipality's programme, or one of the two, or none. */
const anyPlace = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...municipalities).map((municipality) => ({ county: municipality.slice(0, 2), municipality })) },
  { weight: 1, arbitrary: fc.constantFrom(...municipalities).map((municipality) => ({ county: municipality.slice(0, 2), municipality: null })) },
  { weight: 1, arbitrary: fc.constant({ county: null, municipality: null }) },
);

const anyProgramme = fc
  .tuple(fc.integer({ min: FIRST_START, max: LAST_START }), orNull(fc.integer({ min: 0, max: LONGEST })))
  .chain(([start, days]) => {
    const end = days === null ? null : start + days;
    return fc.record({
      startedOn: fc.constant(fromEpochDay(start)),
      endedOn: fc.constant(end === null ? null : fromEpochDay(end)),
      endingReason: end === null ? fc.constant(null) : fc.constantFrom(...endingReasons),
      leave: stretches(start, end, fc.constant({})),
      measures: stretches(
        start,
        end,
        fc.constantFrom(...measureGroups).map((group) => ({ group })),
      ),
    });
  });

/**
 * An arbitrary of fast-check: any well-formed record of a programme under the Integration Act (vilkårlig deltakerpost).
 *
 * Programmes start from 2021 to 2025, some run still, counties and municipalities are of 2024, and every field that may be unknown sometimes is.
 * Leave and measures begin in the programme, and may overlap, last, or stick out at its end. The records are synthetic: they describe nobody.
 * Needs the package fast-check.
 *
 * @returns an arbitrary of single records, all well-formed
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyRecord } from 'integreringsloven/testing';
 *
 * const [record] = fc.sample(anyRecord(), { numRuns: 1, seed: 1 });
 * record !== undefined && (record.endedOn === null) === (record.endingReason === null); // => true
 * ```
 */
export const anyRecord = (): fc.Arbitrary<ProgrammeRecord> =>
  fc
    .tuple(
      fc.record({
        id: fc.nat().map((number) => `synthetic-${String(number)}`),
        sex: fc.constantFrom(...sexes),
        born: orNull(fc.oneof(day(FIRST_BIRTH, LAST_BIRTH), fc.integer({ min: 1960, max: 2006 }))),
        citizenship: orNull(fc.constantFrom(...citizenships)),
        protection: fc.constantFrom(...protectionGroups),
        education: fc.constantFrom(...educationGroups),
      }),
      anyPlace,
      anyProgramme,
    )
    .map(([person, place, programme]) => ({ ...person, ...place, ...programme }));

/**
 * An arbitrary of fast-check: any list of records, as {@link anyRecord}, no two with the same id (vilkårlige deltakerposter).
 *
 * @param maxLength - the most records in the list; 40 when left out
 * @returns an arbitrary of lists of records, also of the empty list
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { anyRecords } from 'integreringsloven/testing';
 *
 * fc.sample(anyRecords(5), { numRuns: 20, seed: 1 }).every((records) => records.length <= 5); // => true
 * ```
 */
export const anyRecords = (maxLength = 40): fc.Arbitrary<ProgrammeRecord[]> => fc.uniqueArray(anyRecord(), { selector: ({ id }) => id, maxLength });
