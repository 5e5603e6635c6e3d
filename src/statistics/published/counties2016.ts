import type { PublishedCountyRow, PublishedCountyTable } from './publishedFigure.js';
import { publishedSources } from './sources.js';

const row = (county: string, ended: number, both: number, toWork: number, toEducation: number): PublishedCountyRow => ({
  county,
  women: null,
  men: null,
  both,
  ended,
  toWork,
  toEducation,
});

/** The results of 2016 by county, in counts, of the directorate's page of results: 36 persons with a shielded identity are in no county (resultater per fylke). */
export const countyResults2016: PublishedCountyTable = {
  year: 2016,
  vintage: 2016,
  source: publishedSources.results2016,
  rows: [
    row('09', 93, 58, 9, 45),
    row('20', 115, 56, 32, 32),
    row('16', 286, 54, 93, 61),
    row('17', 212, 53, 49, 64),
    row('02', 314, 53, 97, 69),
    row('04', 121, 52, 29, 34),
    row('01', 129, 50, 26, 39),
    row('15', 266, 50, 41, 91),
    row('03', 413, 47, 151, 44),
    row('14', 116, 47, 27, 27),
    row('06', 191, 45, 48, 38),
    row('18', 307, 44, 60, 75),
    row('11', 352, 43, 81, 71),
    row('12', 475, 42, 116, 85),
    row('19', 241, 41, 71, 29),
    row('07', 125, 41, 28, 23),
    row('05', 183, 40, 39, 34),
    row('10', 242, 36, 39, 48),
    row('08', 252, 33, 39, 43),
  ],
  total: { women: 36, men: 53, both: 46, ended: 4469, toWork: 1087, toEducation: 961 },
  inNoRow: 36,
};
