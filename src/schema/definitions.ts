import * as z from 'zod';

/** The names and titles of schemas that others are made of, for the definitions of JSON Schema files. */
export const definitions = /* @__PURE__ */ z.registry<{ readonly id: string; readonly title: string }>();
