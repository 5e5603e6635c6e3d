import * as z from 'zod';
import { endingReasons } from '../outcomes/ending.js';
import { codeForms } from '../statistics/checkRecord.js';
import type { CodeMapping } from '../statistics/mapRecord.js';
import { educationGroups, measureGroups, protectionGroups, sexes } from '../statistics/record.js';
import { exactly } from './exactly.js';
import { plainObject, plainRecord } from './plainObject.js';
import { registerCode } from './registerCode.js';

/**
 * The schema of what a register's own codes mean (kodeplan): the same checks as `checkCodeMapping`.
 *
 * @example
 * ```ts
 * import { codeMappingSchema } from 'integreringsloven/schema';
 *
 * codeMappingSchema.safeParse({ sex: { K: 'woman' } }).success; // => false
 * ```
 */
export const codeMappingSchema: z.ZodType<CodeMapping> = /* @__PURE__ */ (() =>
  exactly<CodeMapping>()(
    plainObject({
      sex: plainRecord(z.enum(sexes)),
      protection: plainRecord(z.enum(protectionGroups)),
      education: plainRecord(z.enum(educationGroups)),
      endingReason: plainRecord(z.enum(endingReasons)),
      measures: plainRecord(z.enum(measureGroups)),
      citizenship: plainRecord(registerCode(codeForms.citizenship)).optional(),
      county: plainRecord(registerCode(codeForms.county)).optional(),
      municipality: plainRecord(registerCode(codeForms.municipality)).optional(),
    }),
  ))();
