import * as z from 'zod';
import type { DecisionTable } from '../decision/index.js';
import type { OutcomeOf, RuleName } from '../rules/ruleBook.js';
import type { TableOf } from '../rules/decisionTable.js';
import { day } from './day.js';
import { questionKindSchema } from './decision.js';
import { certaintySchema, lawStateSchema, noteSchema } from './lawState.js';
import { tableRowUsedSchema } from './lawStep.js';
import { endGoalsOutcome } from './outcomes/endGoals.js';
import { governingLawOutcome } from './outcomes/governingLaw.js';
import { introductionBenefitOutcome } from './outcomes/introductionBenefit.js';
import { languageTrainingOutcome } from './outcomes/languageTraining.js';
import { leaveEntitlementsOutcome } from './outcomes/leaveEntitlements.js';
import { programmeDurationOutcome } from './outcomes/programmeDuration.js';
import { requiredContentOutcome } from './outcomes/requiredContent.js';
import { targetGroupOutcome } from './outcomes/targetGroup.js';
import { workOrientedHoursOutcome } from './outcomes/workOrientedHours.js';
import { provisionSchema } from './provision.js';

const tableSchema = <R extends string, O>(rule: R, outcome: z.ZodType<O>) => {
  const when = z.array(z.strictObject({ question: z.string(), answers: z.array(z.string()) }));
  return z.strictObject({
    rule: z.literal(rule),
    on: day(),
    law: lawStateSchema,
    questions: z.array(
      z.strictObject({
        id: z.string(),
        kind: questionKindSchema,
        answers: z.array(z.string()),
        facts: z.array(z.string()),
        provisions: z.array(provisionSchema),
        certainty: certaintySchema,
      }),
    ),
    numbers: z.array(tableRowUsedSchema),
    notes: z.array(noteSchema),
    ways: z.int(),
    parts: z.array(
      z.strictObject({
        number: z.int().min(1),
        rows: z.array(z.union([z.strictObject({ when, outcome, goesTo: z.null() }), z.strictObject({ when, goesTo: z.int().min(1) })])),
      }),
    ),
  }) satisfies z.ZodType<DecisionTable<R, O>>;
};

type Outcomes = { readonly [R in RuleName]: () => z.ZodType<OutcomeOf<R>> };

/** The schema of what `decisionTable` gives (beslutningstabell). */
export const decisionTableSchema: z.ZodType<TableOf<RuleName>> = /* @__PURE__ */ (() => {
  const outcomes: Outcomes = {
    governingLaw: governingLawOutcome,
    targetGroup: targetGroupOutcome,
    endGoals: endGoalsOutcome,
    programmeDuration: programmeDurationOutcome,
    requiredContent: requiredContentOutcome,
    workOrientedHours: workOrientedHoursOutcome,
    introductionBenefit: introductionBenefitOutcome,
    leaveEntitlements: leaveEntitlementsOutcome,
    languageTraining: languageTrainingOutcome,
  };
  const [first, ...others] = Object.entries(outcomes).map(([rule, outcome]: readonly [string, () => z.ZodType]) => tableSchema(rule, outcome()));
  return z.discriminatedUnion('rule', [first as ReturnType<typeof tableSchema>, ...others]) as unknown as z.ZodType<TableOf<RuleName>>;
})();
