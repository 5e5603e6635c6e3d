import * as z from 'zod';
import type { RequiredContent } from '../../rules/requiredContent.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';
import { programmeRules } from './governingLaw.js';

const bounds = () => z.strictObject({ least: z.number(), most: z.number() });

const programmeTime = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('full-time'),
      hoursPerWeek: z.number(),
      hoursPerWeekWithOwnWork: z.number(),
      exception: z.enum(['none', 'covid-19']),
    }),
    z.strictObject({ kind: z.literal('part-time-allowed'), condition: z.enum(['none', 'municipality-lacks-capacity']) }),
  ]);

const parentalGuidance = () =>
  z.strictObject({
    group: bounds(),
    individual: bounds(),
    leastForWantOfCapacity: z.strictObject({ group: z.number(), individual: z.number() }).nullable(),
  });

/** The schema of what `requiredContent` comes to. */
export const requiredContentSchema: z.ZodType<RequiredContent> = /* @__PURE__ */ (() =>
  exactly<RequiredContent>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('content'),
        rules: programmeRules(),
        elements: z.array(z.enum(['work-or-education-oriented', 'norwegian', 'social-studies', 'life-skills', 'language-offer', 'parental-guidance'])),
        languageOffer: z.array(z.enum(['norwegian-training', 'other-norwegian-or-english'])).nullable(),
        mayBeContent: z
          .strictObject({
            kinds: z.array(z.enum(['higher-vocational-education', 'preparatory-and-language-courses', 'complementary-education'])),
            higherVocationalEducationMonths: z.number(),
          })
          .nullable(),
        lifeSkillsHours: z.strictObject({ total: z.number(), migrationHealthAndDiversity: z.number(), careerCompetence: z.number() }).nullable(),
        parentalGuidance: parentalGuidance().nullable(),
        time: programmeTime(),
      }),
      z.strictObject({ kind: z.literal('not-governed') }),
    ]),
  ).register(definitions, { id: 'requiredContentOutcome', title: 'What the rule requiredContent comes to' }))();
