/** Whether a number is at least another. Not part of the library: every mutant of this line must die, or the set-up of the mutation tests is broken. */
export const isAtLeast = (one: number, other: number): boolean => one >= other;
