import * as z from 'zod';
import type { Source } from '../law/certainty.js';
import { countyVintages } from '../statistics/codes/counties.js';
import { publishedGroupLabels, publishedMeasureLabels } from '../statistics/published/figureWords.js';
import type { PublishedFigures, PublishedFinding, PublishedGroup, PublishedMeasure } from '../statistics/published/publishedFigure.js';
import { exactly } from './exactly.js';
import { wordsSchema } from './statisticsTable.js';

const source = () => exactly<Source>()(z.strictObject({ title: z.string(), url: z.exactOptional(z.string()) }));
const group = () => z.enum(Object.keys(publishedGroupLabels) as PublishedGroup[]);
const unit = () => z.enum(['persons', 'percent']);
const percent = () => z.number().nullable();

const figure = () =>
  z.strictObject({
    id: z.string(),
    publisher: z.enum(['imdi', 'statistics-norway']),
    year: z.int(),
    measure: z.enum(Object.keys(publishedMeasureLabels) as PublishedMeasure[]),
    group: group(),
    place: z.string().nullable(),
    value: z.number(),
    unit: unit(),
    roundedTo: z.number().nullable(),
    certainty: z.enum(['seen', 'computed']),
    source: source(),
  });

const statement = () => {
  const common = { year: z.int(), words: z.string(), source: source() };
  const between = { from: z.string(), to: z.string(), ...common };
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('wording'), figure: z.string(), says: z.number(), ...common }),
    z.strictObject({ kind: z.literal('unchanged'), ...between }),
    z.strictObject({ kind: z.literal('change'), ...between, change: z.number(), unit: z.enum(['same', 'percent-of-first']), roundedTo: z.number() }),
  ]);
};

const countyTable = () => {
  const results = { women: percent(), men: percent(), both: z.number(), ended: z.number().nullable(), toWork: percent(), toEducation: percent() };
  return z.strictObject({
    year: z.int(),
    vintage: z.literal(countyVintages),
    source: source(),
    rows: z.array(z.strictObject({ county: z.string(), ...results })),
    total: z.strictObject(results),
    inNoRow: z.number(),
  });
};

/** The schema of published figures and what was said of them, as `checkPublished` takes them (publiserte tall). */
export const publishedFiguresSchema: z.ZodType<PublishedFigures> = /* @__PURE__ */ (() =>
  exactly<PublishedFigures>()(
    z.strictObject({
      figures: z.array(figure()),
      statements: z.array(statement()),
      sameGroups: z.array(z.strictObject({ groups: z.tuple([group(), group()]), from: z.int().nullable(), to: z.int().nullable() })),
      countyTables: z.array(countyTable()),
    }),
  ))();

const range = () => z.strictObject({ value: z.number(), least: z.number(), most: z.number() });

/** The schema of a contradiction between published figures, as `checkPublished` gives it (avvik). */
export const publishedFindingSchema: z.ZodType<PublishedFinding> = /* @__PURE__ */ (() =>
  exactly<PublishedFinding>()(
    z.strictObject({
      kind: z.enum([
        'parts-do-not-sum',
        'share-does-not-fit-count',
        'two-statements-differ',
        'groups-do-not-average',
        'stock-and-flow-do-not-close',
        'loose-wording',
        'not-unchanged',
        'change-does-not-fit',
        'county-row-does-not-fit',
        'counties-do-not-sum',
      ]),
      year: z.int(),
      figures: z.array(z.string()),
      stated: range(),
      computed: range(),
      difference: z.number(),
      unit: unit(),
      text: wordsSchema,
    }),
  ))();
