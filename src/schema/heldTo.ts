import type * as z from 'zod';
import type { FaultBetween } from './faultBetween.js';
import { faultOf } from './saying.js';

const PLACE = /^[a-zA-Z]\w*(?:\.\w+|\[\d+\])*(?=: )/;

/** The path that a message begins with, such as `contents[0].of.codes`. */
const pathOf = (place: string): readonly PropertyKey[] => place.split(/[.[\]]+/).filter((key) => key !== '').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/**
 * Has a check of the library look at what is right by its form, so that the schema takes what the check takes: the first fault that it finds, where its message says.
 *
 * @param check - throws a RangeError whose message begins with the path
 * @param whole - what the check calls the whole, which its paths then begin with
 */
export const heldTo =
  <T>(check: (value: T) => unknown, whole = '') =>
  (value: T, context: z.core.$RefinementCtx<T>): void => {
    if (context.issues.length > 0) return;
    const said = faultOf('', () => check(value));
    if (said === null) return;
    const place = PLACE.exec(said)?.[0] ?? '';
    const path = pathOf(place);
    const message = said.slice(place === '' ? 0 : place.length + 2);
    const fault: FaultBetween = { kind: 'other', message };
    context.addIssue({ code: 'custom', path: [...(path[0] === whole ? path.slice(1) : path)], message, params: { fault } });
  };
