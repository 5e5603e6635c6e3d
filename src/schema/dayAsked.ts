import type * as z from 'zod';
import { toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { coveredFrom, lawStateOn } from '../law/verified.js';
import { day } from './day.js';
import type { FaultBetween } from './faultBetween.js';
import { faultOf, inWordsOf } from './saying.js';

const checkDateAsked = (input: unknown): unknown => (toEpochDay(input, 'on'), lawStateOn(input as IsoDate));

/** The schema of a day that a rule can be asked about. */
export const dayAsked = (): z.ZodType<IsoDate> =>
  day(inWordsOf(checkDateAsked, 'on')).superRefine((on, context) => {
    if (on >= coveredFrom) return;
    const fault: FaultBetween = { kind: 'before-the-act', first: coveredFrom };
    context.addIssue({ code: 'custom', message: faultOf('on', () => checkDateAsked(on)) ?? '', params: { fault } });
  });
