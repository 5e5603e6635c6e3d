import * as z from 'zod';
import { endingReasons, type EndingFacts } from '../outcomes/ending.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

/** The schema of why a programme ended, as `classifyEnding` takes it (avslutningsårsak). */
export const endingFactsSchema: z.ZodType<EndingFacts> = /* @__PURE__ */ (() => exactly<EndingFacts>()(plainObject({ reason: z.enum(endingReasons).optional() })))();
