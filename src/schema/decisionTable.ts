import * as z from 'zod';
import type { TableRow } from '../decision/index.js';
import type { RuleName } from '../rules/ruleBook.js';
import type { TableOf } from '../rules/decisionTable.js';
import { day } from './day.js';
import { questionKindSchema } from './decision.js';
import { exactly } from './exactly.js';
import { certaintySchema, lawStateSchema, noteSchema } from './lawState.js';
import { tableRowUsedSchema } from './lawStep.js';
import { endGoalsSchema } from './outcomes/endGoals.js';
import { governingLawSchema } from './outcomes/governingLaw.js';
import { introductionBenefitSchema } from './outcomes/introductionBenefit.js';
import { languageTrainingSchema } from './outcomes/languageTraining.js';
import { leaveEntitlementsSchema } from './outcomes/leaveEntitlements.js';
import { programmeDurationSchema } from './outcomes/programmeDuration.js';
import { requiredContentSchema } from './outcomes/requiredContent.js';
import { targetGroupSchema } from './outcomes/targetGroup.js';
import { workOrientedHoursSchema } from './outcomes/workOrientedHours.js';
import { pinSchema } from './provision.js';

const when = () => z.array(z.strictObject({ question: z.string(), answers: z.array(z.string()) }));

/**
 * The schema of a row of a decision table as `tableRows` gives it (rad), given that of what the rule comes to.
 *
 * @param outcome - such as `targetGroupSchema` for a table of `targetGroup`
 * @returns a zod schema that refuses fields it does not know
 *
 * @example
 * ```ts
 * import { decisionTable, tableRows } from 'integreringsloven';
 * import { governingLawSchema, tableRowSchema } from 'integreringsloven/schema';
 *
 * const rows = JSON.stringify([...tableRows(decisionTable('governingLaw', '2026-02-01'))]);
 * tableRowSchema(governingLawSchema).array().safeParse(JSON.parse(rows)).success; // => true
 * ```
 */
export const tableRowSchema = <O>(outcome: z.ZodType<O>): z.ZodType<TableRow<O>> => z.strictObject({ when: when(), outcome });

const tableSchema = <R extends RuleName, O>(rule: R, outcome: z.ZodType<O>) =>
  z.strictObject({
    rule: z.literal(rule),
    on: day(),
    law: lawStateSchema,
    questions: z.array(
      z.strictObject({
        id: z.string(),
        kind: questionKindSchema,
        answers: z.array(z.string()),
        facts: z.array(z.string()),
        provisions: z.array(pinSchema),
        certainty: certaintySchema,
      }),
    ),
    numbers: z.array(tableRowUsedSchema),
    notes: z.array(noteSchema),
    ways: z.int(),
    parts: z.array(
      z.strictObject({
        number: z.int().min(1),
        rows: z.array(z.union([z.strictObject({ when: when(), outcome, goesTo: z.null() }), z.strictObject({ when: when(), goesTo: z.int().min(1) })])),
      }),
    ),
  });

/** The schema of what `decisionTable` gives (beslutningstabell). */
export const decisionTableSchema: z.ZodType<TableOf<RuleName>> = /* @__PURE__ */ (() =>
  exactly<TableOf<RuleName>>()(
    z.discriminatedUnion('rule', [
      tableSchema('governingLaw', governingLawSchema),
      tableSchema('targetGroup', targetGroupSchema),
      tableSchema('endGoals', endGoalsSchema),
      tableSchema('programmeDuration', programmeDurationSchema),
      tableSchema('requiredContent', requiredContentSchema),
      tableSchema('workOrientedHours', workOrientedHoursSchema),
      tableSchema('introductionBenefit', introductionBenefitSchema),
      tableSchema('leaveEntitlements', leaveEntitlementsSchema),
      tableSchema('languageTraining', languageTrainingSchema),
    ]),
  ))();
