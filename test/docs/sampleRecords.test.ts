import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleMapping, sampleRecords } from '../support/sampleRecords.js';

const read = (name: string): string => readFileSync(new URL(`../../docs/cases/${name}`, import.meta.url), 'utf8');

describe('the sample file of records', () => {
  it('is some of the synthetic population, in the codes and columns of the sample mapping', () => {
    expect(read('records.csv')).toBe(sampleRecords());
    expect(JSON.parse(read('mapping.json'))).toEqual(sampleMapping);
  });
});
