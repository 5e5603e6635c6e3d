import * as z from 'zod';

/** What a schema is about, whose fields have names in words. */
export type Concept = 'case' | 'named-case' | 'record' | 'plan' | 'payment';

/** The schemas whose fields have names in words, with what each is about. */
export const concepts = /* @__PURE__ */ z.registry<{ readonly concept: Concept }>();
