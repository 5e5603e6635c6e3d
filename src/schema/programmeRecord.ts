import * as z from 'zod';
import { shown } from '../calendar/isoDate.js';
import { endingReasons } from '../outcomes/ending.js';
import { OLDEST, codeForms } from '../statistics/checkRecord.js';
import { hasFormOfPersonNumber } from '../statistics/personNumber.js';
import { educationGroups, measureGroups, protectionGroups, sexes, type ProgrammeRecord } from '../statistics/record.js';
import { concepts } from './concepts.js';
import { day, endsAfterStart, isDay } from './day.js';
import { exactly } from './exactly.js';
import { between, type Report } from './faultBetween.js';
import { plainObject } from './plainObject.js';
import { registerCode } from './registerCode.js';

const pseudonym = () =>
  z
    .string()
    .refine((id) => id.trim() !== '', { error: 'expected a pseudonym that is not empty', abort: true })
    .refine((id) => !hasFormOfPersonNumber(id), {
      error: 'has the form of a birth number, D number or DUF number; give a pseudonym',
      params: { fault: { kind: 'person-number' } },
    });

const checkPlace = ({ county, municipality }: Readonly<Record<string, unknown>>, report: Report): void => {
  const isCode = (value: unknown, { form }: { readonly form: RegExp }): boolean => typeof value === 'string' && form.test(value);
  if (!isCode(municipality, codeForms.municipality) || (county !== null && !isCode(county, codeForms.county))) return;
  if ((municipality as string).slice(0, 2) !== county) {
    report(['municipality'], { kind: 'not-in-county' }, `${shown(municipality)} is not in the county ${shown(county)}`);
  }
};

const checkEnding = ({ startedOn, endedOn, endingReason }: Readonly<Record<string, unknown>>, report: Report): void => {
  if (isDay(startedOn) && isDay(endedOn) && endedOn < startedOn) {
    report(['endedOn'], { kind: 'before', start: ['startedOn'] }, `${shown(endedOn)} is before startedOn, ${startedOn}`);
  }
  if (endedOn === null && (endingReasons as readonly unknown[]).includes(endingReason)) {
    report(['endingReason'], { kind: 'reason-without-ending' }, `${shown(endingReason)} is given for a programme that has not ended`);
  }
  if (isDay(endedOn) && endingReason === null) {
    report(['endingReason'], { kind: 'ending-without-reason' }, 'is null for a programme that has ended; without a reason in the register it is "not-registered"');
  }
};

const yearOf = (date: string): number => Number(date.slice(0, 4));

const checkBorn = ({ startedOn, born }: Readonly<Record<string, unknown>>, report: Report): void => {
  const isYear = Number.isSafeInteger(born);
  if (!isDay(startedOn) || !(isYear || isDay(born))) return;
  const year = isYear ? (born as number) : yearOf(born as string);
  if (isYear ? year > yearOf(startedOn) : (born as string) > startedOn) {
    report(['born'], { kind: 'born-after-start' }, `${shown(born)} is after the start of the programme, ${startedOn}`);
  } else if (year < yearOf(startedOn) - OLDEST) {
    report(['born'], { kind: 'born-long-before-start', years: OLDEST }, `${shown(born)} is more than ${String(OLDEST)} years before the start of the programme, ${startedOn}`);
  }
};

/**
 * The schema of a record of a programme (registeropplysninger): the same checks as `checkRecord`, with every fault reported at its path.
 *
 * @example
 * ```ts
 * import { programmeRecordSchema } from 'integreringsloven/schema';
 *
 * programmeRecordSchema.safeParse({ id: 'a1', sex: 'woman' }).success; // => false
 * ```
 */
export const programmeRecordSchema: z.ZodType<ProgrammeRecord> = /* @__PURE__ */ (() =>
  exactly<ProgrammeRecord>()(
    plainObject({
      id: pseudonym(),
      sex: z.enum(sexes),
      born: z.union([day(), z.int()]).nullable(),
      citizenship: registerCode(codeForms.citizenship),
      protection: z.enum(protectionGroups),
      county: registerCode(codeForms.county),
      municipality: registerCode(codeForms.municipality),
      education: z.enum(educationGroups),
      startedOn: day(),
      endedOn: day().nullable(),
      endingReason: z.enum(endingReasons).nullable(),
      leave: z.array(plainObject({ from: day(), to: day().nullable() }).superRefine(...endsAfterStart)),
      measures: z.array(plainObject({ group: z.enum(measureGroups), from: day(), to: day().nullable() }).superRefine(...endsAfterStart)),
    }),
  )
    .superRefine(
      ...between((record, report) => {
        checkPlace(record, report);
        checkEnding(record, report);
        checkBorn(record, report);
      }),
    )
    .register(concepts, { concept: 'record' }))();
