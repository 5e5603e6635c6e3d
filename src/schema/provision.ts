import * as z from 'zod';
import type { Address, InstrumentId, Pin } from '../law/provision.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';

/** The schema of an instrument: `lov/2020-11-06-127`. */
export const instrumentSchema: z.ZodType<InstrumentId> = /* @__PURE__ */ (() =>
  z.string().regex(/^(?:lov|forskrift)\/.+$/).register(definitions, { id: 'instrument', title: 'An Act or a regulation, by its identity in Lovdata' }))() as unknown as z.ZodType<InstrumentId>;

const addressSchema: z.ZodType<Address> = /* @__PURE__ */ (() => z.string().regex(/^(?:lov|forskrift|imdi)\/.+$/))() as unknown as z.ZodType<Address>;

/** The schema of a place in the law, in the wording of a day. */
export const provisionSchema: z.ZodType<Pin> = /* @__PURE__ */ (() =>
  exactly<Pin>()(z.strictObject({ address: addressSchema, wording: day() })).register(definitions, { id: 'provision', title: 'A place in the law, in the wording of a day' }))();
