import * as z from 'zod';
import type { Certainty } from '../law/certainty.js';
import { notes, type NoteId } from '../law/notes.js';
import type { LawState } from '../law/verified.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';

/** The schema of what an answer says about the law it was given under. */
export const lawStateSchema: z.ZodType<LawState> = /* @__PURE__ */ (() =>
  exactly<LawState>()(z.strictObject({ verifiedThrough: day(), beyondVerified: z.boolean(), rulesVersion: z.string() })).register(definitions, {
    id: 'lawState',
    title: 'What the answer says about the law it was given under',
  }))();

/** The schema of a note: a doubt or a limit, by its name. */
export const noteSchema: z.ZodType<NoteId> = /* @__PURE__ */ (() =>
  exactly<NoteId>()(z.enum(Object.keys(notes) as NoteId[])).register(definitions, { id: 'note', title: 'A doubt or a limit, by its name' }))();

/** The schema of how certain something is. */
export const certaintySchema: z.ZodType<Certainty> = /* @__PURE__ */ (() =>
  exactly<Certainty>()(z.enum(['statute', 'regulation', 'guidance', 'inferred'])).register(definitions, { id: 'certainty', title: 'What an answer rests on' }))();
