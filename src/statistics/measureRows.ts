import { countAlong, type Axis } from './axes.js';
import { measureGroupLabels } from './codes/measureCodes.js';
import type { CountedDimension } from './fromCounts.js';
import { measureGroups } from './record.js';
import { AND, NO_MEASURES, type TalliedCell } from './tally.js';
import type { Words } from './words.js';

/** The note of every table by groups of measures. */
export const overlapping: Words = {
  nb: 'En deltaker kan ha tiltak i flere grupper og telles én gang i hver. Andelene skal derfor ikke summeres.',
  nn: 'Ein deltakar kan ha tiltak i fleire grupper og blir talt éin gong i kvar. Delane skal derfor ikkje summerast.',
  en: 'A participant can have measures in several groups and is counted once in each. The shares are not to be added.',
};

const rows: readonly (readonly [string, Words])[] = [
  ...measureGroups.map((group) => [group, measureGroupLabels[group]] as const),
  [NO_MEASURES, { nb: 'Ingen tiltak', nn: 'Ingen tiltak', en: 'No measures' }],
];

const TOOK_PART = 'took-part';
/** Those in a group of measures, of everybody in its row. */
export const tookPart = { dimension: TOOK_PART, codes: ['yes'] } as const;

/**
 * Counts by groups of measures, and by other axes. The groups overlap, so each row counts everybody: those who had a measure of the group, once each,
 * and the others. The last row is of those who had none.
 */
export const countByMeasures = (cells: readonly TalliedCell[], axes: readonly Axis[]): { readonly dimensions: readonly CountedDimension[]; readonly counts: readonly number[] } => {
  const part: CountedDimension = {
    id: TOOK_PART,
    label: { nb: 'Deltok', nn: 'Deltok', en: 'Took part' },
    shown: false,
    categories: [
      { code: 'yes', label: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
      { code: 'no', label: { nb: 'Nei', nn: 'Nei', en: 'No' } },
    ],
  };
  const counted = rows.map(([row]) =>
    countAlong(cells, [...axes, { dimension: part, codeOf: ({ codes: { measures = NO_MEASURES } }) => (measures.split(AND).includes(row) ? 'yes' : 'no') }]),
  );
  return {
    dimensions: [
      { id: 'measures', label: { nb: 'Tiltaksgruppe', nn: 'Tiltaksgruppe', en: 'Group of measures' }, categories: rows.map(([code, label]) => ({ code, label })) },
      ...(counted[0]?.dimensions ?? []),
    ],
    counts: counted.flatMap(({ counts }) => counts),
  };
};
