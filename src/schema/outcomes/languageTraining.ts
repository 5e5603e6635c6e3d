import * as z from 'zod';
import { trainingAuthorities } from '../../case/facts.js';
import type { LanguageTraining } from '../../rules/languageTraining.js';
import type { LanguageTrainingClock, TrainingDeadline } from '../../rules/languageTrainingDates.js';
import { day } from '../day.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

const level = () => z.enum(['A2', 'B1', 'B2']);
const skillLevels = () => z.strictObject({ reading: level(), listening: level(), writing: level(), oral: level() });
const clock = () => z.enum(['offer-of-start', 'right-and-obligation-arose', 'start']);

const norwegian = () =>
  z.discriminatedUnion('until', [
    z.strictObject({ until: z.literal('level-or-time'), longestMonths: z.number(), clock: clock(), plusLeave: z.literal(true) }),
    z.strictObject({ until: z.literal('level-or-hours'), hours: z.number() }),
  ]);

const socialStudies = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('hours'),
      hours: z.number(),
      withinMonths: z.number(),
      testWithinMonths: z.number().nullable(),
      clock: z.enum(['offer-of-start', 'right-and-obligation-arose']),
      plusLeave: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('by-county') }),
  ]);

const guidingLevel = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('levels'), guiding: z.literal(true), levels: skillLevels() }),
    z.strictObject({ kind: z.literal('grade'), guiding: z.literal(true), grade: z.literal(2), orLevels: skillLevels().nullable() }),
  ]);

/** The schema of what `languageTraining` comes to. */
export const languageTrainingSchema: z.ZodType<LanguageTraining> = /* @__PURE__ */ (() =>
  exactly<LanguageTraining>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('training'),
        standing: z.enum(['right-and-obligation', 'obligation', 'right', 'right-to-finish', 'obligation-and-right-to-finish']),
        norwegian: norwegian(),
        obligationHours: z.number().nullable(),
        extension: z.strictObject({ longestMonths: z.number(), inStepsOfMonths: z.number().nullable() }).nullable(),
        socialStudies: socialStudies().nullable(),
        level: guidingLevel(),
        tests: z.enum(['obligation', 'one-free-test-in-norwegian', 'none']),
        mayBeCharged: z.boolean(),
        authority: z.enum(trainingAuthorities),
      }),
      z.strictObject({
        kind: z.literal('outside'),
        ground: z.enum([
          'introduction-act-2003',
          'no-permit-yet',
          'permit-gives-none',
          'under-lower-age',
          'over-upper-age',
          'turned-upper-age',
          'not-yet-arisen',
          'settled-without-agreement',
        ]),
        mayBeOffered: z.boolean(),
      }),
    ]),
  ).register(definitions, { id: 'languageTrainingOutcome', title: 'What the rule languageTraining comes to' }))();

/** The schema of what `languageTrainingClock` comes to. */
export const languageTrainingClockSchema: z.ZodType<LanguageTrainingClock> = /* @__PURE__ */ (() =>
  exactly<LanguageTrainingClock>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('clock'), clock: clock(), startsOn: day().nullable() }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
  ).register(definitions, { id: 'languageTrainingClockOutcome', title: 'What the rule languageTrainingClock comes to' }))();

/** The schema of what `socialStudiesDue` and `languageTrainingEnds` come to. */
export const trainingDeadlineSchema: z.ZodType<TrainingDeadline> = /* @__PURE__ */ (() =>
  exactly<TrainingDeadline>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('due'), due: day(), countedFrom: day() }),
      z.strictObject({ kind: z.literal('not-running') }),
      z.strictObject({ kind: z.literal('none') }),
    ]),
  ).register(definitions, { id: 'trainingDeadlineOutcome', title: 'When a time limit of the training ends' }))();
