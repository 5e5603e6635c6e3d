import type { ProgrammeRecord } from '../../src/statistics/index.js';
import { syntheticPopulation } from '../../src/testing/index.js';

/** Columns and codes of a register that does not exist, for the sample file of records. */
export const sampleMapping = {
  mapping: {
    sex: { K: 'female', M: 'male', '': 'unknown' },
    protection: { FU: 'displaced-from-ukraine', AK: 'other-collective-protection', A: 'other', '': 'unknown' },
    education: { '0': 'none', '1': 'primary', '2': 'upper-secondary', '3': 'higher', '': 'unknown' },
    endingReason: {
      ARB: 'ordinary-work',
      LT: 'work-with-wage-subsidy',
      VGO: 'upper-secondary',
      HU: 'higher-education',
      FOV: 'preparatory-adult-education',
      AMT: 'labour-market-measures',
      AN: 'other-named-reason',
      '': 'not-registered',
    },
    measures: { NORSK: 'norwegian-and-social-studies', ARB: 'work-oriented', INT: 'other-integration', UTD: 'education-oriented', FOR: 'parental-guidance', LIV: 'life-skills' },
  },
  columns: {
    id: 'Nr',
    sex: 'Kjønn',
    born: 'Født',
    citizenship: 'Land',
    protection: 'Grunnlag',
    county: 'Fylke',
    municipality: 'Kommune',
    education: 'Utdanning',
    startedOn: 'Start',
    endedOn: 'Slutt',
    endingReason: 'Årsak',
    leave: 'Permisjon',
    measures: 'Tiltak',
  },
} as const;

/** So few are taken of the synthetic population that the file can be read. */
const ONE_OF = 160;

const codeOf = (codes: Readonly<Record<string, string>>, meaning: string): string => Object.entries(codes).find(([, one]) => one === meaning)![0];

const span = ({ from, to }: { readonly from: string; readonly to: string | null }): string => `${from}/${to ?? '..'}`;

const rowOf = (record: ProgrammeRecord): string => {
  const { mapping } = sampleMapping;
  const cells: Readonly<Record<keyof typeof sampleMapping.columns, string>> = {
    id: record.id,
    sex: codeOf(mapping.sex, record.sex),
    born: String(record.born ?? ''),
    citizenship: record.citizenship ?? '',
    protection: codeOf(mapping.protection, record.protection),
    county: record.county ?? '',
    municipality: record.municipality ?? '',
    education: codeOf(mapping.education, record.education),
    startedOn: record.startedOn,
    endedOn: record.endedOn ?? '',
    endingReason: record.endingReason === null ? '' : codeOf(mapping.endingReason, record.endingReason),
    leave: record.leave.map(span).join('|'),
    measures: record.measures.map((measure) => `${codeOf(mapping.measures, measure.group)} ${span(measure)}`).join('|'),
  };
  return Object.values(cells).join(';');
};

/** The sample file of records: some of the synthetic population, with the codes and columns of the sample mapping. */
export const sampleRecords = (): string => {
  const records = [...syntheticPopulation({ seed: 1, year: 2024 })].filter((_, at) => at % ONE_OF === 0);
  return [Object.values(sampleMapping.columns).join(';'), ...records.map(rowOf), ''].join('\n');
};
