import { countyResults2016 } from './counties2016.js';
import type { PublishedFigures } from './publishedFigure.js';
import { publishedStatements, sameGroups, table2 } from './report2024.js';
import { publishedFigureList } from './yearly.js';

/** Everything published that the library holds and can check: figures, what was said of them, and the tables by county (publiserte tall). */
export const publishedFigures: PublishedFigures = {
  figures: publishedFigureList,
  statements: publishedStatements,
  sameGroups,
  countyTables: [countyResults2016, table2],
};
