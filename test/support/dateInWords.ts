import type { Language } from '../../src/calendar/format.js';
import type { IsoDate } from '../../src/calendar/isoDate.js';

const NORWEGIAN_MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];
const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The date in words, put together by hand. */
export const inWords = (date: IsoDate, language: Language): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return language === 'en'
    ? `${day} ${ENGLISH_MONTHS[month - 1]} ${year}`
    : `${day}. ${NORWEGIAN_MONTHS[month - 1]} ${year}`;
};
