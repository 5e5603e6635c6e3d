import type * as z from 'zod';

/**
 * What is wrong with a value that is right by its form, or between values, as a schema hands it on in the `params` of an issue.
 *
 * - `before`: a day before another one; the path of that from the same object
 * - `replaced-none`: the first permit of § 9, for a permit that replaced none
 * - `before-the-act`: a day asked about before the Act
 * - `not-in-county`: a municipality of another county
 * - `reason-without-ending`, `ending-without-reason`: of a programme
 * - `born-after-start`, `born-long-before-start`: a birth that cannot be that of a participant
 * - `only-for-other-measures`: whether a measure is similar, for one that is named
 * - `outside-period`: a day outside the payment; `day-twice`: of absence, with the number of the entry that has it already
 * - `too-many-hours`: more than the days have; `must-be-given-then`: a list that may be left out at other times
 * - `other`: what a check of the library says, in its own words
 * - `person-number`: a pseudonym with the form of a birth number, D number or DUF number; its value is never shown
 */
export type FaultBetween =
  | { readonly kind: 'before'; readonly start: readonly string[] }
  | { readonly kind: 'replaced-none' }
  | { readonly kind: 'before-the-act'; readonly first: string }
  | { readonly kind: 'not-in-county' }
  | { readonly kind: 'reason-without-ending' }
  | { readonly kind: 'ending-without-reason' }
  | { readonly kind: 'born-after-start' }
  | { readonly kind: 'born-long-before-start'; readonly years: number }
  | { readonly kind: 'only-for-other-measures' }
  | { readonly kind: 'outside-period' }
  | { readonly kind: 'day-twice'; readonly number: number }
  | { readonly kind: 'too-many-hours'; readonly most: number }
  | { readonly kind: 'must-be-given-then' }
  | { readonly kind: 'person-number' }
  | { readonly kind: 'other'; readonly message: string };

/** Reports a fault at a path from the object that is looked at. */
export type Report = (path: readonly PropertyKey[], fault: FaultBetween, message: string) => void;

/** A check between the fields of an object, which runs when some of them are wrong by themselves too: what it looks at need not be right. */
export const between = (check: (given: Readonly<Record<string, unknown>>, report: Report) => void) =>
  [
    (value: unknown, context: z.core.$RefinementCtx): void => {
      if (typeof value !== 'object' || value === null) return;
      check(value as Readonly<Record<string, unknown>>, (path, fault, message) => {
        context.addIssue({ code: 'custom', path: [...path], message, params: { fault } });
      });
    },
    { when: (): boolean => true },
  ] as const;
