import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/law/certainty.js';
import { counties, municipalityLists, unknownCounty } from '../../src/statistics/codes/index.js';
import {
  checkPublished,
  countyResults2016,
  oneYearLaterByCounty,
  publishedFigures,
  publishedGroupLabels,
  publishedMeasureLabels,
  table1,
  table2,
  type PublishedCountyTable,
  type PublishedFigure,
} from '../../src/statistics/published/index.js';
import { measureGroupLabels } from '../../src/statistics/codes/measureCodes.js';
import { measureGroups } from '../../src/statistics/record.js';

// The page is made from the constants. After a change: npx vitest run test/docs/publishedFigures.test.ts -u

const row = (cells: readonly (string | number | null)[]): string => `| ${cells.map((cell) => (cell === null ? '–' : String(cell))).join(' | ')} |`;
const tableOf = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const cited = ({ title, url }: Source): string => (url === undefined ? title : `[${title}](${url})`);

const valueOf = ({ value, unit, roundedTo }: PublishedFigure): string => {
  const about = roundedTo !== null && (unit === 'persons' || roundedTo > 1) ? 'about ' : '';
  return `${about}${value.toLocaleString('en-GB')}${unit === 'percent' ? ' %' : ''}`;
};

const years = [...new Set(publishedFigures.figures.map(({ year }) => year))].sort();

const yearSection = (year: number): string => {
  const figures = publishedFigures.figures.filter((figure) => figure.year === year);
  return [
    `### ${String(year)}`,
    tableOf(
      ['by', 'what', 'who', 'figure', 'certainty', 'source'],
      figures.map((figure) => [
        figure.publisher === 'imdi' ? 'IMDi' : 'Statistics Norway',
        publishedMeasureLabels[figure.measure].en,
        publishedGroupLabels[figure.group].en + (figure.place === null ? '' : `, ${figure.place}`),
        valueOf(figure),
        figure.certainty,
        cited(figure.source),
      ]),
    ),
  ].join('\n\n');
};

const byCounty = ({ rows, total, vintage, source }: PublishedCountyTable, heading: string): string => {
  const name = (code: string) => [...counties(vintage), unknownCounty].find((one) => one.code === code)?.label.nb ?? code;
  const cells = ({ women, men, both, ended, toWork, toEducation }: PublishedCountyTable['total']) => [ended, women, men, both, toWork, toEducation];
  return [
    `### ${heading}`,
    `Source: ${cited(source)}.`,
    tableOf(['code', 'county', 'ended', 'women %', 'men %', 'both %', 'to work', 'to education'], [...rows.map((one) => [one.county, name(one.county), ...cells(one)]), ['', 'Total', ...cells(total)]]),
  ].join('\n\n');
};

const page = [
  '<!-- Made from the constants by test/docs/publishedFigures.test.ts; not to be edited by hand. -->',
  '# Published figures',
  [
    'The library holds figures that the directorate (IMDi) and Statistics Norway have published of the introduction programme, each with its year and source.',
    '`publishedFigures` has them as data; `checkPublished` finds where they contradict each other. The two publishers count different people, and their figures',
    'are never held against each other. *Seen* is read in the source; *computed* follows from figures seen there. A share is a whole percent, and "about" is a',
    'rounded count or a share known to more than one percent. Where no figure stands, none was found.',
  ].join('\n'),
  '## Contradictions found',
  [
    'Each figure is taken as the range it can have been before it was rounded. A finding is a contradiction that rounding cannot explain; in parentheses stand the',
    'least and the most that a rounded figure can have been.',
  ].join('\n'),
  tableOf(
    ['year', 'kind', 'finding'],
    checkPublished(publishedFigures).map(({ year, kind, text }) => [year, `\`${kind}\``, text.en]),
  ),
  [
    'What explains them is not known. The result of those without collective protection in the text to figure 6 is most likely the result of those with higher',
    'education among them (inferred). Late registration, moves and persons who came back may explain the stock and the flow of 2024; the report does not say.',
  ].join('\n'),
  '## Tables',
  '### Table 1 of the report for 2024: share of the participants in each group of measures',
  `Source: ${cited(table1[2024].source)}.`,
  tableOf(
    ['group', `2023, N = ${table1[2023].participants.toLocaleString('en-GB')}`, `2024, N = ${table1[2024].participants.toLocaleString('en-GB')}`],
    [
      ...measureGroups.map((group) => [measureGroupLabels[group].nb, `${table1[2023].shares[group]} %`, `${table1[2024].shares[group]} %`]),
      ['Ingen tiltak', `${table1[2023].none} %`, `${table1[2024].none} %`],
    ],
  ),
  byCounty(table2, 'Table 2 of the report for 2024: goal attainment by county and sex'),
  byCounty(countyResults2016, 'Results of 2016 by county'),
  `The total of 2016 has ${countyResults2016.inNoRow} persons with a shielded identity who are in no county.`,
  '### In work or education one year after, by county',
  `Measured each November, on the counties of 2020. Source: ${cited(oneYearLaterByCounty.source)}.`,
  tableOf(
    ['county', ...oneYearLaterByCounty.measured.map(String)],
    [
      ...counties(oneYearLaterByCounty.vintage).map(({ code, label }) => [label.nb, ...(oneYearLaterByCounty.counties[code] ?? [])]),
      ['Norge', ...oneYearLaterByCounty.wholeCountry],
    ],
  ),
  '## Figures by year',
  ...years.map(yearSection),
  '## Codes of counties and municipalities',
  [
    `The counties are those of Statistics Norway's classification 104 in 2016 (19), 2020 (11) and 2024 (15). The municipalities are those of classification 131 in`,
    `2016 (${municipalityLists[2016].codes.length}) and 2024 (${municipalityLists[2024].codes.length}), read in public copies, not from Statistics Norway itself. Those of 2024 agree number by number in two`,
    'copies, and in their count with the government in each county. Those of 2016 agree with a copy of the list of 2017, apart from Sandefjord, Andebu and Stokke,',
    'which were merged on 1 January 2017; the list of the directorate confirms that. The municipalities of 2020 to 2023 (356) are left out, because no two sources',
    'were found. Names in more than one language stand as in the copy, and the official name may have more.',
  ].join('\n'),
].join('\n\n') + '\n';

describe('the page of published figures', () => {
  it('is what the constants and the check make today', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/published-figures.md');
  });
});
