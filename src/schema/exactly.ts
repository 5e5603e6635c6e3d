import type * as z from 'zod';

/** A type with every field there and none to be changed, so that two can be held against each other. */
type Plain<T> = T extends readonly (infer One)[]
  ? readonly Plain<One>[]
  : T extends object
    ? { readonly [Name in keyof T]-?: Plain<T[Name]> }
    : T;

type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? unknown : never) : never;

/** Gives back a schema whose values are those of a type, no more and no fewer: where one of them gets a field or a case that the other lacks, the type check fails. */
export const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(schema: S & Same<z.output<S>, T>): z.ZodType<T> =>
    schema;
