import type { EducationGroup, ProtectionGroup } from '../record.js';
import type { Words } from '../words.js';

/** The groups of protection in words; the report compares displaced persons from Ukraine with all others (beskyttelsesgrupper). */
export const protectionLabels: Readonly<Record<ProtectionGroup, Words>> = {
  'displaced-from-ukraine': { nb: 'Fordrevne fra Ukraina', nn: 'Fordrivne frå Ukraina', en: 'Displaced persons from Ukraine' },
  'other-collective-protection': { nb: 'Annen kollektiv beskyttelse', nn: 'Anna kollektivt vern', en: 'Other collective protection' },
  other: { nb: 'Øvrige flyktninggrupper', nn: 'Andre flyktninggrupper', en: 'Other groups of refugees' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
};

/** The groups of education in words; the report names only higher education, and little or no education (utdanningsnivå). */
export const educationLabels: Readonly<Record<EducationGroup, Words>> = {
  none: { nb: 'Ingen utdanning', nn: 'Inga utdanning', en: 'No education' },
  primary: { nb: 'Grunnskole', nn: 'Grunnskule', en: 'Primary and lower secondary school' },
  'upper-secondary': { nb: 'Videregående', nn: 'Vidaregåande', en: 'Upper secondary' },
  higher: { nb: 'Høyere utdanning', nn: 'Høgare utdanning', en: 'Higher education' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
};
