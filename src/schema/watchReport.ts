import * as z from 'zod';
import type { Affected } from '../watch/affected.js';
import type { WatchReport } from '../watch/watch.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { pinSchema } from './provision.js';

const texts = () => z.array(z.string());

const affectedSchema: z.ZodType<Affected> = /* @__PURE__ */ (() =>
  exactly<Affected>()(
    z.strictObject({
      parameters: texts(),
      questions: texts(),
      valuesRead: texts(),
      readings: texts(),
      notes: texts(),
      complaints: texts(),
      rules: texts(),
      texts: texts(),
      tests: texts().nullable(),
    }),
  ).register(definitions, { id: 'affected', title: 'What of the library rests on a place in the law' }))();

const inForce = () => z.array(z.union([z.strictObject({ from: day(), until: z.exactOptional(day()) }), z.literal('king-decides')]));

const change = () =>
  z.strictObject({
    kind: z.enum(['changed', 'added', 'repealed', 'moved', 'commenced']),
    instrument: z.string(),
    part: z.string().nullable(),
    instruction: z.string(),
    text: z.string().nullable(),
    to: z.string().nullable(),
    inForce: inForce(),
  });

const touched = () =>
  z.strictObject({
    provision: z.string(),
    pin: pinSchema,
    reach: z.enum(['the-same', 'around', 'within', 'beside', 'before']),
    change: change(),
    known: z.boolean(),
    affected: affectedSchema,
  });

const unread = () =>
  z.strictObject({
    instrument: z.string(),
    document: z.string().nullable(),
    words: z.string(),
    why: z.enum(['instruction', 'chapter', 'other-instrument', 'no-change-found']),
  });

/** The schema of what the command `watch --json` prints: a report of each file (lovvakt). */
export const watchReportsSchema: z.ZodType<readonly WatchReport[]> = /* @__PURE__ */ (() => {
  const named = { id: z.string(), title: z.string() };
  return exactly<readonly WatchReport[]>()(
    z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('instrument'), ...named, clauses: texts(), touched: z.array(touched()), unread: z.array(unread()) }),
        z.strictObject({
          kind: z.literal('consolidated'),
          ...named,
          pins: z.array(
            z.strictObject({
              pin: pinSchema,
              state: z.enum(['same', 'changed', 'gone', 'no-hash']),
              words: z.string().nullable(),
              affected: affectedSchema.nullable(),
            }),
          ),
          pastWordings: z.int().min(0),
        }),
      ]),
    ),
  );
})();
