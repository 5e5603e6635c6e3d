import * as z from 'zod';
import type { parameterRows } from '../law/parameters.js';
import { day } from './day.js';
import { exactly } from './exactly.js';
import { noteSchema } from './lawState.js';
import { lawStepSchema } from './lawStep.js';

type ParameterRow = ReturnType<typeof parameterRows>[number];

/** The schema of a row of the dated table, as `parameterRows` gives it (satstabell). */
export const parameterRowSchema: z.ZodType<ParameterRow> = /* @__PURE__ */ (() =>
  exactly<ParameterRow>()(lawStepSchema.omit({ step: true, from: true }).extend({ from: day().nullable(), note: z.exactOptional(noteSchema) })))();
