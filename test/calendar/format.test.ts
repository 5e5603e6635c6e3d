import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import { parseISO } from 'date-fns/parseISO';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLanguage, formatDate, languages, type Language } from '../../src/calendar/format.js';
import { fromEpochDay, toEpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { inWords } from '../support/dateInWords.js';

/** Any date from 1900 to 2100. */
const anyDate = (): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2100-12-31') }).map(fromEpochDay);

describe('a date in words', () => {
  it.each<[IsoDate, Language, string]>([
    ['2026-01-01', 'nb', '1. januar 2026'],
    ['2026-01-01', 'nn', '1. januar 2026'],
    ['2026-01-01', 'en', '1 January 2026'],
    ['2024-02-29', 'nb', '29. februar 2024'],
    ['2022-06-15', 'nn', '15. juni 2022'],
    ['2028-06-30', 'en', '30 June 2028'],
  ])('%s is in %s %s', (date, language, expected) => {
    expect(formatDate(date, language)).toBe(expected);
  });

  it.each(languages)('has the right name of every month in %s', (language) => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2025-${String(month).padStart(2, '0')}-17` as IsoDate;
      expect(formatDate(date, language)).toBe(inWords(date, language));
    }
  });

  it('is day, month and year for any date', () => {
    fc.assert(
      fc.property(anyDate(), fc.constantFrom(...languages), (date, language) => {
        expect(formatDate(date, language)).toBe(inWords(date, language));
      }),
    );
  });

  it('is what date-fns writes in its locales, on every day of a leap year and for any date', () => {
    const locales = { nb, nn, en: enGB };
    const byDateFns = (date: IsoDate, language: Language): string =>
      format(parseISO(date, { in: utc }), language === 'en' ? 'd MMMM y' : 'd. MMMM y', { in: utc, locale: locales[language] });
    for (let day = toEpochDay('2024-01-01'); day <= toEpochDay('2024-12-31'); day += 1) {
      for (const language of languages) expect(formatDate(fromEpochDay(day), language)).toBe(byDateFns(fromEpochDay(day), language));
    }
    fc.assert(
      fc.property(anyDate(), fc.constantFrom(...languages), (date, language) => {
        expect(formatDate(date, language)).toBe(byDateFns(date, language));
      }),
    );
  });

  it('is refused for a day that does not exist', () => {
    expect(() => formatDate('2024-02-30', 'nb')).toThrow(/"2024-02-30" is not a day that exists/);
    expect(() => formatDate('2024-1-1', 'nb')).toThrow(RangeError);
  });

  it.each([
    ['sv', '"sv"'],
    ['toString', '"toString"'],
    [undefined, 'undefined'],
    [['nb'], 'a list'],
  ])('is refused in the language %j', (language, shown) => {
    const expected = new RangeError(`language: expected one of nb, nn, en, got ${shown}`);
    expect(() => formatDate('2024-02-29', language as Language)).toThrow(expected);
    expect(() => checkLanguage(language)).toThrow(expected);
  });
});
