import { act, regulation, type Pin } from './provision.js';

/** Places that an answer follows without a number or a question of their own, by the function that gives it, in the wording of the last day checked. */
export const statedProvisions = {
  governingLaw: [regulation('72', { paragraph: 2 }, '2022-01-01')],
  languageTraining: [
    act('31', { paragraph: 1 }),
    act('37', { paragraph: 1 }),
    act('37d', { paragraph: 2 }, '2026-07-01'),
    regulation('73', { paragraph: 5 }, '2022-01-01'),
  ],
} as const satisfies Readonly<Record<string, readonly Pin[]>>;
