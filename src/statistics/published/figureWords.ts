import type { Words } from '../words.js';
import type { PublishedFigure, PublishedGroup, PublishedMeasure, RoundedRange } from './publishedFigure.js';
import type { Language } from '../../calendar/format.js';

/** What is measured, in words. */
export const publishedMeasureLabels: Readonly<Record<PublishedMeasure, Words>> = {
  participants: { nb: 'deltakere', nn: 'deltakarar', en: 'participants' },
  entrants: { nb: 'nye deltakere', nn: 'nye deltakarar', en: 'new participants' },
  leavers: { nb: 'antall som avsluttet', nn: 'talet på dei som avslutta', en: 'number who left' },
  'share-of-leavers': { nb: 'andel av dem som avsluttet', nn: 'del av dei som avslutta', en: 'share of those who left' },
  'share-of-women': { nb: 'andel kvinner', nn: 'del kvinner', en: 'share of women' },
  'goal-attainment': { nb: 'måloppnåelse', nn: 'måloppnåing', en: 'goal attainment' },
  'to-work': { nb: 'andel til arbeid', nn: 'del til arbeid', en: 'share to work' },
  'to-education': { nb: 'andel til utdanning', nn: 'del til utdanning', en: 'share to education' },
  'to-upper-secondary': { nb: 'andel til videregående opplæring', nn: 'del til vidaregåande opplæring', en: 'share to upper secondary' },
  'to-higher-education': { nb: 'andel til høyere utdanning', nn: 'del til høgare utdanning', en: 'share to higher education' },
  'one-year-later': { nb: 'i arbeid eller utdanning ett år etter', nn: 'i arbeid eller utdanning eitt år etter', en: 'in work or education one year later' },
  'five-years-later': { nb: 'i arbeid eller utdanning fem år etter', nn: 'i arbeid eller utdanning fem år etter', en: 'in work or education five years later' },
};

const aged = (nb: string, en: string): Words => ({ nb: `${nb} år`, nn: `${nb} år`, en: `${en} years` });
const older = (age: string): Words => ({ nb: `${age} år og eldre`, nn: `${age} år og eldre`, en: `${age} years and over` });

/** Whom a figure is about, in words. */
export const publishedGroupLabels: Readonly<Record<PublishedGroup, Words>> = {
  all: { nb: 'alle', nn: 'alle', en: 'all' },
  women: { nb: 'kvinner', nn: 'kvinner', en: 'women' },
  men: { nb: 'menn', nn: 'menn', en: 'men' },
  'displaced-from-ukraine': { nb: 'fordrevne fra Ukraina', nn: 'fordrivne frå Ukraina', en: 'displaced persons from Ukraine' },
  other: { nb: 'øvrige flyktninggrupper', nn: 'andre flyktninggrupper', en: 'other groups of refugees' },
  'without-collective-protection': { nb: 'uten kollektiv beskyttelse', nn: 'utan kollektivt vern', en: 'without collective protection' },
  'women-higher-education': { nb: 'kvinner med høyere utdanning', nn: 'kvinner med høgare utdanning', en: 'women with higher education' },
  'men-higher-education': { nb: 'menn med høyere utdanning', nn: 'menn med høgare utdanning', en: 'men with higher education' },
  'neither-work-nor-education': { nb: 'verken til arbeid eller utdanning', nn: 'verken til arbeid eller utdanning', en: 'neither to work nor to education' },
  'labour-market-measures': { nb: 'arbeidsmarkedstiltak', nn: 'arbeidsmarknadstiltak', en: 'labour-market measures' },
  'preparatory-adult-education': { nb: 'forberedende opplæring for voksne', nn: 'førebuande opplæring for vaksne', en: 'preparatory adult education' },
  'other-reasons': { nb: 'andre årsaker', nn: 'andre årsaker', en: 'other reasons' },
  'age-18-25': aged('18–25', '18–25'),
  'age-19-24': aged('19–24', '19–24'),
  'age-26-35': aged('26–35', '26–35'),
  'age-36-45': aged('36–45', '36–45'),
  'age-46-55': aged('46–55', '46–55'),
  'age-51-and-older': older('51'),
  'age-56-and-older': older('56'),
  UKR: { nb: 'Ukraina', nn: 'Ukraina', en: 'Ukraine' },
  SYR: { nb: 'Syria', nn: 'Syria', en: 'Syria' },
  COD: { nb: 'Kongo', nn: 'Kongo', en: 'Congo' },
  ERI: { nb: 'Eritrea', nn: 'Eritrea', en: 'Eritrea' },
  AFG: { nb: 'Afghanistan', nn: 'Afghanistan', en: 'Afghanistan' },
};

const inEach = (say: (language: Language) => string): Words => ({ nb: say('nb'), nn: say('nn'), en: say('en') });

/** A figure's name: what, whom and when. */
export const nameOf = ({ measure, group, place, year }: Pick<PublishedFigure, 'measure' | 'group' | 'place' | 'year'>): Words =>
  inEach((language) => {
    const who = [publishedGroupLabels[group][language], ...(place === null ? [] : [place])].join(', ');
    return `${publishedMeasureLabels[measure][language]} (${who}) ${String(year)}`;
  });

const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** A number as it is written: thousands parted, at most one decimal. */
export const numberIn = (value: number, language: Language): string => {
  const [whole = '', decimal = '0'] = Math.abs(value).toFixed(1).split('.');
  const parted = whole.replace(THOUSANDS, language === 'en' ? ',' : '\u00a0');
  const sign = value < 0 && (whole !== '0' || decimal !== '0') ? '−' : '';
  return `${sign}${parted}${decimal === '0' ? '' : `${language === 'en' ? '.' : ','}${decimal}`}`;
};

/** A number, and the least and most it can have been where it was rounded. */
export const rangeIn = ({ value, least, most }: RoundedRange, unit: 'persons' | 'percent', language: Language): string => {
  const write = (number: number): string => numberIn(unit === 'persons' ? Math.round(number) : number, language);
  const of = unit === 'persons' ? '' : language === 'en' ? ' per cent' : ' prosent';
  const about = most - least > 0 ? ` (${write(least)}–${write(most)})` : '';
  return `${write(value)}${of}${about}`;
};
