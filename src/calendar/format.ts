import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import { parseISO } from 'date-fns/parseISO';
import { isoDate, shown, type IsoDate } from './isoDate.js';

/** The languages the library speaks: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;
/** A language, as in {@link languages}. */
export type Language = (typeof languages)[number];

/** Checks that a value is one of the {@link languages}, and gives it back. */
export const checkLanguage = (value: unknown): Language => {
  if (!(languages as readonly unknown[]).includes(value)) throw new RangeError(`language: expected one of ${languages.join(', ')}, got ${shown(value)}`);
  return value as Language;
};

const locales = { nb, nn, en: enGB } as const;
const patterns = { nb: 'd. MMMM y', nn: 'd. MMMM y', en: 'd MMMM y' } as const;

/**
 * A date in words (dato med ord). The only place in the library that uses `Date`, and always in UTC.
 *
 * @param date - the date to print
 * @param language - bokmål, nynorsk or English
 * @throws RangeError when the date does not exist or the language is not one of {@link languages}
 *
 * @example
 * ```ts
 * import { formatDate } from 'integreringsloven';
 *
 * formatDate('2026-01-01', 'nb'); // => '1. januar 2026'
 * ```
 */
export const formatDate = (date: IsoDate, language: Language): string => {
  const known = checkLanguage(language);
  return format(parseISO(isoDate(date), { in: utc }), patterns[known], { in: utc, locale: locales[known] });
};
