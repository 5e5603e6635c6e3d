import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, languages } from '../../src/calendar/format.js';
import { fromEpochDay, toEpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { inWords } from '../support/dateInWords.js';

/** Any date from 1900 to 2100. */
const anyDate = (): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2100-12-31') }).map(fromEpochDay);

describe('the time zone of the machine', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  // The clock of 2011-12-31 in each zone, so that the test knows the zone took effect.
  it.each([
    ['UTC', 0],
    ['Europe/Oslo', -60],
    ['America/St_Johns', 210],
    ['Pacific/Apia', -840],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('does not move a date: %s', (zone, offsetOnNewYearsEve) => {
    process.env['TZ'] = zone;
    expect(new Date(2011, 11, 31).getTimezoneOffset()).toBe(offsetOnNewYearsEve);
    fc.assert(
      fc.property(anyDate(), fc.constantFrom(...languages), (date, language) => {
        expect(formatDate(date, language)).toBe(inWords(date, language));
      }),
    );
    // The days when clocks move, and the day that Samoa skipped.
    for (const date of ['2026-03-29', '2026-10-25', '2011-12-30'] as const) {
      expect(formatDate(date, 'nb')).toBe(inWords(date, 'nb'));
    }
  });
});
