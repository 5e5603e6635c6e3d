import type { Sex } from '../record.js';
import type { Category } from '../table.js';
import type { Words } from '../words.js';
import type { CodeList } from './codeList.js';

/** A code of sex, and the sex it stands for; `null` for both together. */
export interface SexCode extends Category {
  /** The sex in the records of the library; `null` for the code of both together. */
  readonly sex: Sex | null;
}

/** The sexes in words (kjønn). */
export const sexLabels: Readonly<Record<Sex, Words>> = {
  female: { nb: 'Kvinner', nn: 'Kvinner', en: 'Women' },
  male: { nb: 'Menn', nn: 'Menn', en: 'Men' },
  unknown: { nb: 'Ukjent kjønn', nn: 'Ukjent kjønn', en: 'Sex not known' },
};

const both: Words = { nb: 'Begge kjønn', nn: 'Begge kjønn', en: 'Both sexes' };

/**
 * The codes of sex that Statistics Norway and the directorate use, which contradict each other: 1 is men in both, but 0 is both sexes for Statistics
 * Norway and women for the directorate (kjønn).
 */
export const sexCodes: Readonly<Record<'statistics-norway' | 'imdi', CodeList<SexCode>>> = {
  'statistics-norway': {
    id: 'Kjonn',
    label: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
    from: null,
    to: null,
    source: { title: 'SSB: tabell 10824, Tidligere deltakere i introduksjonsprogrammet', url: 'https://www.ssb.no/statbank/table/10824' },
    certainty: 'guidance',
    codes: [
      { code: '0', label: both, role: 'total', sex: null },
      { code: '1', label: sexLabels.male, sex: 'male' },
      { code: '2', label: sexLabels.female, sex: 'female' },
    ],
  },
  imdi: {
    id: 'kjonn',
    label: { nb: 'Kjønn (IMDi)', nn: 'Kjønn (IMDi)', en: 'Sex (IMDi)' },
    from: null,
    to: null,
    source: { title: 'IMDikator, åpne data (2018)', url: 'https://github.com/bengler/imdikator' },
    certainty: 'guidance',
    codes: [
      { code: 'alle', label: both, role: 'total', sex: null },
      { code: '0', label: sexLabels.female, sex: 'female' },
      { code: '1', label: sexLabels.male, sex: 'male' },
    ],
  },
};
