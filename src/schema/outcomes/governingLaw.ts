import * as z from 'zod';
import type { ProgrammeRules } from '../../rules/collectiveProtection.js';
import type { GoverningLaw } from '../../rules/governingLaw.js';
import { definitions } from '../definitions.js';
import { exactly } from '../exactly.js';

/** The schema of which rules for programmes apply. */
export const programmeRules = () => exactly<ProgrammeRules>()(z.enum(['ordinary', 'chapter-6a', 'ordinary-without-social-studies']));

/** The schema of what `governingLaw` comes to. */
export const governingLawSchema: z.ZodType<GoverningLaw> = /* @__PURE__ */ (() =>
  exactly<GoverningLaw>()(
    z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('integration-act'), programme: programmeRules(), training: z.enum(['ordinary', 'chapter-6a']) }),
      z.strictObject({ act: z.literal('introduction-act-2003') }),
      z.strictObject({ act: z.literal('none'), ground: z.literal('no-permit-yet') }),
    ]),
  ).register(definitions, { id: 'governingLawOutcome', title: 'What the rule governingLaw comes to' }))();
