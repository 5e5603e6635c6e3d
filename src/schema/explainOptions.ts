import * as z from 'zod';
import { languages } from '../calendar/format.js';
import type { ExplainOptions } from '../explain/explain.js';
import { registers } from '../explain/tables.js';
import type { FormatOptions } from '../formats/options.js';
import { csvStyles, type CsvOptions } from '../formats/toCsv.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

/** The schema of a language. */
export const language = () => z.enum(languages);
/** The schema of a register. */
export const register = () => z.enum(registers);

/** The schema of the language and the register, as `explain` and the like take them. */
export const explainOptionsSchema: z.ZodType<ExplainOptions> = /* @__PURE__ */ (() =>
  exactly<ExplainOptions>()(plainObject({ language: language(), register: register().optional() })))();

/** The schema of the language alone, as `caseForm`, `explainTable` and what writes tables take it. */
export const formatOptionsSchema: z.ZodType<FormatOptions> = /* @__PURE__ */ (() => exactly<FormatOptions>()(plainObject({ language: language() })))();

/** The schema of the language and the style, as `toCsv` takes them. */
export const csvOptionsSchema: z.ZodType<CsvOptions> = /* @__PURE__ */ (() => exactly<CsvOptions>()(plainObject({ language: language(), style: z.enum(csvStyles) })))();
