import { civilDateOf, shown, toEpochDay, type IsoDate } from './isoDate.js';

/** The languages the library speaks: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;
/** A language, as in {@link languages}. */
export type Language = (typeof languages)[number];

/** Checks that a value is one of the {@link languages}, and gives it back. */
export const checkLanguage = (value: unknown): Language => {
  if (!(languages as readonly unknown[]).includes(value)) throw new RangeError(`language: expected one of ${languages.join(', ')}, got ${shown(value)}`);
  return value as Language;
};

const norwegianMonths = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'] as const;

/** The names of the months, from the first. */
export const monthNames = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/**
 * A date in words (dato med ord).
 *
 * @param date - the date to print
 * @param language - bokmål, nynorsk or English
 * @returns day, month by name and year, with a point after the day in the two Norwegian languages
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
  const { year, month, day } = civilDateOf(toEpochDay(date));
  return `${String(day)}${known === 'en' ? '' : '.'} ${String(monthNames[known][month - 1])} ${String(year)}`;
};
