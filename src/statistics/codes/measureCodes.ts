import type { Source } from '../../law/certainty.js';
import type { MeasureGroup } from '../record.js';
import type { Category } from '../table.js';
import type { Words } from '../words.js';
import type { CodeList } from './codeList.js';

/** The groups of measures as the report's Table 1 words them (tiltaksgrupper). */
export const measureGroupLabels: Readonly<Record<MeasureGroup, Words>> = {
  'norwegian-and-social-studies': { nb: 'Opplæring i norsk og samfunnskunnskap', nn: 'Opplæring i norsk og samfunnskunnskap', en: 'Training in Norwegian and social studies' },
  'work-oriented': { nb: 'Arbeidsrettede tiltak', nn: 'Arbeidsretta tiltak', en: 'Work-oriented measures' },
  'other-integration': { nb: 'Andre integreringstiltak', nn: 'Andre integreringstiltak', en: 'Other integration measures' },
  'education-oriented': { nb: 'Utdanningsrettede tiltak', nn: 'Utdanningsretta tiltak', en: 'Education-oriented measures' },
  'parental-guidance': { nb: 'Foreldreveiledning', nn: 'Foreldrerettleiing', en: 'Parental guidance' },
  'life-skills': { nb: 'Livsmestring i et nytt land', nn: 'Livsmeistring i eit nytt land', en: 'Life skills in a new country' },
};

/** A published code of a measure, and the group of the report that is proposed for it; `null` where none is. */
export interface MeasureCode extends Category {
  /** The group of the report's Table 1 (tiltaksgruppe) that is proposed for the code; `null` where none is. */
  readonly group: MeasureGroup | null;
}

const source: Source = { title: 'IMDikator, åpne data (2018)', url: 'https://github.com/bengler/imdikator' };

/**
 * The code lists of measures that have been published (kodelister for tiltak), with a group of the report proposed for each of the twelve.
 *
 * The codes are as published (2018); their labels are not in the source and are spelled out from the codes, and the proposed groups are inferred: the
 * directorate has not published which of the register's measures belong to which group of its report. `vurdering_realkompv_mkomp` is the least certain.
 */
export const measureLists: Readonly<Record<'tiltakKategori12' | 'tiltakKategori4', CodeList<MeasureCode>>> = {
  tiltakKategori12: {
    id: 'tiltakKategori12',
    label: { nb: 'Tiltak, tolv verdier', nn: 'Tiltak, tolv verdiar', en: 'Measures, twelve values' },
    from: 2018,
    to: null,
    source,
    certainty: 'inferred',
    codes: [
      { code: 'norskopplaring', label: { nb: 'Norskopplæring', nn: 'Norskopplæring', en: 'Norwegian training' }, group: 'norwegian-and-social-studies' },
      { code: 'sprakpraksis', label: { nb: 'Språkpraksis', nn: 'Språkpraksis', en: 'Language practice' }, group: 'work-oriented' },
      { code: 'arbeidstrening', label: { nb: 'Arbeidstrening', nn: 'Arbeidstrening', en: 'Work training' }, group: 'work-oriented' },
      { code: 'arbeidsmarkedsopp', label: { nb: 'Arbeidsmarkedsopplæring', nn: 'Arbeidsmarknadsopplæring', en: 'Labour-market training' }, group: 'work-oriented' },
      { code: 'arbeid', label: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' }, group: 'work-oriented' },
      { code: 'yrkesrettet_kurs', label: { nb: 'Yrkesrettet kurs', nn: 'Yrkesretta kurs', en: 'Vocational course' }, group: 'work-oriented' },
      { code: 'grunnskoleopp', label: { nb: 'Grunnskoleopplæring', nn: 'Grunnskuleopplæring', en: 'Primary and lower secondary education' }, group: 'education-oriented' },
      { code: 'fagivgs', label: { nb: 'Fag i videregående skole', nn: 'Fag i vidaregåande skule', en: 'Subjects in upper secondary school' }, group: 'education-oriented' },
      {
        code: 'vurdering_realkompv_mkomp',
        label: { nb: 'Vurdering av realkompetanse og medbrakt kompetanse', nn: 'Vurdering av realkompetanse og medbrakt kompetanse', en: 'Assessment of prior skills and skills brought along' },
        group: 'other-integration',
      },
      { code: 'helsefremmende', label: { nb: 'Helsefremmende tiltak', nn: 'Helsefremjande tiltak', en: 'Health-promoting measures' }, group: 'other-integration' },
      { code: 'sosialt_nettverk', label: { nb: 'Sosialt nettverk', nn: 'Sosialt nettverk', en: 'Social network' }, group: 'other-integration' },
      { code: 'annet', label: { nb: 'Annet', nn: 'Anna', en: 'Other' }, group: 'other-integration' },
    ],
  },
  tiltakKategori4: {
    id: 'tiltakKategori4',
    label: { nb: 'Tiltak, fire verdier', nn: 'Tiltak, fire verdiar', en: 'Measures, four values' },
    from: 2018,
    to: null,
    source,
    certainty: 'guidance',
    codes: [
      { code: 'grunnl_norsk_sk', label: { nb: 'Grunnleggende norsk og samfunnskunnskap', nn: 'Grunnleggjande norsk og samfunnskunnskap', en: 'Basic Norwegian and social studies' }, group: null },
      { code: 'arbeidsliv', label: { nb: 'Arbeidsliv', nn: 'Arbeidsliv', en: 'Working life' }, group: null },
      { code: 'samfunnsliv', label: { nb: 'Samfunnsliv', nn: 'Samfunnsliv', en: 'Life in society' }, group: null },
      { code: 'utd_kurs_godkjkomp', label: { nb: 'Utdanning, kurs og godkjenning av kompetanse', nn: 'Utdanning, kurs og godkjenning av kompetanse', en: 'Education, courses and recognition of skills' }, group: null },
    ],
  },
};
