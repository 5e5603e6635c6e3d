import * as z from 'zod';
import { fields } from '../case/fields.js';
import type { CaseFacts } from '../case/facts.js';
import { assessments } from '../case/questions/index.js';
import type { FormChoice, FormField, FormGroup, SettleableField } from '../explain/caseForm.js';
import { readings, type ReadingId } from '../law/readings.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { factPathSchema } from './outcomes/deadline.js';

const choice = () =>
  exactly<FormChoice>()(z.strictObject({ value: z.union([z.string(), z.boolean(), z.null()]), label: z.string() })).register(definitions, {
    id: 'formChoice',
    title: 'A value that can be chosen, with its name',
  });

const formField = () => {
  const named = { path: factPathSchema, label: z.string() };
  const choices = z.array(choice());
  return exactly<FormField>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ ...named, kind: z.literal('date'), never: z.exactOptional(z.string()) }),
      z.strictObject({ ...named, kind: z.literal('choice'), choices }),
      z.strictObject({ ...named, kind: z.literal('number'), least: z.number(), most: z.number(), whole: z.boolean() }),
      z.strictObject({ ...named, kind: z.literal('leave'), choices }),
    ]),
  );
};

/** The schema of what `caseForm` gives (skjema for saksopplysninger). */
export const caseFormSchema: z.ZodType<readonly FormGroup[]> = /* @__PURE__ */ (() =>
  exactly<readonly FormGroup[]>()(
    z.array(z.strictObject({ group: z.enum(Object.keys(fields) as (keyof CaseFacts)[]), label: z.string(), fields: z.array(formField()) })),
  ))();

/** The schema of what `settleableForm` gives (tolkningsvalg og kommunens vurderinger). */
export const settleableFormSchema: z.ZodType<readonly SettleableField[]> = /* @__PURE__ */ (() => {
  const named = { label: z.string(), choices: z.array(z.strictObject({ value: z.string(), label: z.string() })) };
  return exactly<readonly SettleableField[]>()(
    z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ ...named, kind: z.literal('reading'), id: z.enum(Object.keys(readings) as ReadingId[]) }),
        z.strictObject({ ...named, kind: z.literal('assessment'), id: z.enum(assessments) }),
      ]),
    ),
  );
})();
