import * as z from 'zod';
import { shown } from '../calendar/isoDate.js';
import type { codeForms } from '../statistics/checkRecord.js';

/** The schema of a code of no closed list, such as that of a country. */
export const registerCode = ({ form, words }: (typeof codeForms)[keyof typeof codeForms]) =>
  z.string().regex(form, { error: ({ input }) => `expected ${words} or null, got ${shown(input)}` }).nullable();
