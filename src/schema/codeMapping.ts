import * as z from 'zod';
import { endingReasons } from '../outcomes/ending.js';
import type { CodeMapping } from '../statistics/mapRecord.js';
import { educationGroups, measureGroups, protectionGroups, sexes } from '../statistics/record.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

const codes = <Meaning extends z.ZodType>(meaning: Meaning) => z.record(z.string(), meaning);
const open = () => codes(z.string().nullable()).optional();

/** The schema of what a register's own codes mean (kodeplan). */
export const codeMappingSchema: z.ZodType<CodeMapping> = /* @__PURE__ */ (() =>
  exactly<CodeMapping>()(
    plainObject({
      sex: codes(z.enum(sexes)),
      protection: codes(z.enum(protectionGroups)),
      education: codes(z.enum(educationGroups)),
      endingReason: codes(z.enum(endingReasons)),
      measures: codes(z.enum(measureGroups)),
      citizenship: open(),
      county: open(),
      municipality: open(),
    }),
  ))();
