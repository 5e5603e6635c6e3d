export { checkPublished } from './checkPublished.js';
export { countyResults2016 } from './counties2016.js';
export { publishedGroupLabels, publishedMeasureLabels } from './figureWords.js';
export { publishedFigures } from './published.js';
export type {
  FindingKind,
  PublishedCountyRow,
  PublishedCountyTable,
  PublishedFigure,
  PublishedFigures,
  PublishedFinding,
  PublishedGroup,
  PublishedMeasure,
  PublishedMeasureTable,
  PublishedOneYearLater,
  PublishedStatement,
  Publisher,
  RoundedRange,
  SameGroup,
} from './publishedFigure.js';
export { oneYearLaterByCounty, table1, table2 } from './report2024.js';
