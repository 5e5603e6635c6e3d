import type { Certainty, Source } from '../../law/certainty.js';
import type { Words } from '../words.js';

/** A band of ages in whole years. */
export interface AgeBand {
  /** Such as `18-25`, or `56+` for one without a highest age. */
  readonly code: string;
  /** The lowest age. */
  readonly from: number;
  /** The highest age; `null` when there is none. */
  readonly to: number | null;
  /** The band in the three languages. */
  readonly label: Words;
}

const band = (from: number, to: number | null): AgeBand =>
  to === null
    ? { code: `${String(from)}+`, from, to, label: { nb: `${String(from)} år og eldre`, nn: `${String(from)} år og eldre`, en: `${String(from)} years and over` } }
    : { code: `${String(from)}-${String(to)}`, from, to, label: { nb: `${String(from)}–${String(to)} år`, nn: `${String(from)}–${String(to)} år`, en: `${String(from)}–${String(to)} years` } };

/** Bands of ages as somebody has published them. */
export interface AgeBands {
  /** Where the bands were read. */
  readonly source: Source;
  /** How sure it is that these are the bands. */
  readonly certainty: Certainty;
  /** Whether the bands cover every age from the lowest up, without a gap. */
  readonly whole: boolean;
  /** The bands in rising order. */
  readonly bands: readonly AgeBand[];
}

/**
 * The bands of ages that have been published (aldersgrupper).
 *
 * - `statistics-norway`: participants in the introduction programme, Statistics Norway
 * - `imdi-report-2024`: only the bands that the directorate's report names; the rest of its list is not published
 * - `imdikator`: the directorate's open data (2018)
 */
export const ageBandLists: Readonly<Record<'statistics-norway' | 'imdi-report-2024' | 'imdikator', AgeBands>> = {
  'statistics-norway': {
    source: { title: 'SSB: Introduksjonsordningen for nyankomne innvandrere', url: 'https://www.ssb.no/en/introinnv' },
    certainty: 'guidance',
    whole: true,
    bands: [band(18, 25), band(26, 35), band(36, 45), band(46, 55), band(56, null)],
  },
  'imdi-report-2024': {
    source: { title: 'IMDi: Introduksjonsprogrammet 2024 (årsrapport)' },
    certainty: 'guidance',
    whole: false,
    bands: [band(19, 24), band(51, null)],
  },
  imdikator: {
    source: { title: 'IMDikator, åpne data (2018)', url: 'https://github.com/bengler/imdikator' },
    certainty: 'guidance',
    whole: true,
    bands: [band(0, 5), band(6, 15), band(16, 19), band(20, 29), band(30, 54), band(55, 66), band(67, null)],
  },
};
