import * as z from 'zod';
import type { ParsedAddress } from '../law/address.js';
import type { Address, InstrumentId, Part, Pin } from '../law/provision.js';
import { day } from './day.js';
import { definitions } from './definitions.js';
import { exactly } from './exactly.js';
import { plainObject } from './plainObject.js';

/** The schema of an instrument: `lov/2020-11-06-127`. */
export const instrumentSchema: z.ZodType<InstrumentId> = /* @__PURE__ */ (() =>
  z.string().regex(/^(?:lov|forskrift)\/.+$/).register(definitions, { id: 'instrument', title: 'An Act or a regulation, by its identity in Lovdata' }))() as unknown as z.ZodType<InstrumentId>;

/** The schema of a place in the law as Lovdata writes it: `lov/2020-11-06-127/§8/ledd/1`. */
export const addressSchema: z.ZodType<Address> = /* @__PURE__ */ (() => z.string().regex(/^(?:lov|forskrift|imdi)\/.+$/))() as unknown as z.ZodType<Address>;

/** The schema of a place in the law, in the wording of a day (hjemmel). */
export const pinSchema: z.ZodType<Pin> = /* @__PURE__ */ (() =>
  exactly<Pin>()(z.strictObject({ address: addressSchema, wording: day() })).register(definitions, { id: 'provision', title: 'A place in the law, in the wording of a day' }))();

const number = () => z.int().min(1);
const partFields = () => ({ paragraph: z.exactOptional(number()), letter: z.exactOptional(z.string().regex(/^[a-zæøå]$/)), sentence: z.exactOptional(number()) });

/** The schema of a place inside a section, as `act` and `regulation` take it: paragraph, letter and sentence. */
export const partSchema: z.ZodType<Part> = /* @__PURE__ */ (() => exactly<Part>()(plainObject(partFields())))();

/** The schema of an address taken apart, as `parseAddress` gives it. */
export const parsedAddressSchema: z.ZodType<ParsedAddress> = /* @__PURE__ */ (() =>
  exactly<ParsedAddress>()(z.strictObject({ document: z.string(), section: z.exactOptional(z.string()), ...partFields(), footnote: z.exactOptional(number()) })))();
