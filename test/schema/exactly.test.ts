import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exactly } from '../../src/schema/exactly.js';

type Shape = { readonly kind: 'round'; readonly size: number; readonly name?: string } | { readonly kind: 'flat' | 'thin' };
const round = { kind: z.literal('round'), size: z.number(), name: z.exactOptional(z.string()) };
const flat = z.strictObject({ kind: z.enum(['flat', 'thin']) });

describe('a schema that is exactly of a type', () => {
  it('is taken, and each that is not fails the type check', () => {
    const right = exactly<Shape>()(z.union([z.strictObject(round), flat]));
    // @ts-expect-error a case is missing
    exactly<Shape>()(z.strictObject(round));
    // @ts-expect-error a value is missing
    exactly<Shape>()(z.union([z.strictObject(round), z.strictObject({ kind: z.literal('flat') })]));
    // @ts-expect-error an optional field is missing
    exactly<Shape>()(z.union([z.strictObject({ kind: round.kind, size: round.size }), flat]));
    // @ts-expect-error there is a field too many
    exactly<Shape>()(z.union([z.strictObject({ ...round, more: z.string().optional() }), flat]));
    // @ts-expect-error a field is of another type
    exactly<Shape>()(z.union([z.strictObject({ ...round, size: z.string() }), flat]));
    // @ts-expect-error a field may be left out
    exactly<Shape>()(z.union([z.strictObject({ ...round, size: z.number().optional() }), flat]));
    expect(right.parse({ kind: 'thin' })).toEqual({ kind: 'thin' });
  });
});
