import * as z from 'zod';
import type { AskedCase } from '../testing/askedCase.js';
import type { SyntheticPopulationOptions } from '../testing/population.js';
import { LARGEST_SEED } from '../testing/shuffle.js';
import { caseFactsSchema } from './caseFacts.js';
import { dayAsked } from './dayAsked.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

/** The schema of a case and the date asked about, as the arbitraries of `integreringsloven/testing` give them. */
export const askedCaseSchema: z.ZodType<AskedCase> = /* @__PURE__ */ (() => exactly<AskedCase>()(plainObject({ facts: caseFactsSchema, on: dayAsked() })))();

/** The schema of which synthetic population (syntetisk befolkning). */
export const syntheticPopulationOptionsSchema: z.ZodType<SyntheticPopulationOptions> = /* @__PURE__ */ (() =>
  exactly<SyntheticPopulationOptions>()(plainObject({ seed: z.int().min(0).max(LARGEST_SEED), year: z.literal(2024) })))();
