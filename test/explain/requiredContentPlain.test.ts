import { describe, expect, it } from 'vitest';
import { requiredContentWords as en } from '../../src/explain/en/requiredContent.js';
import { requiredContentWords as nb } from '../../src/explain/nb/requiredContent.js';
import { requiredContentWords as nn } from '../../src/explain/nn/requiredContent.js';
import type { RequiredContent } from '../../src/rules/requiredContent.js';

const content: RequiredContent = {
  kind: 'content',
  rules: 'ordinary-without-social-studies',
  elements: ['work-or-education-oriented', 'norwegian', 'life-skills', 'parental-guidance'],
  languageOffer: null,
  mayBeContent: null,
  lifeSkillsHours: { total: 15, migrationHealthAndDiversity: 5, careerCompetence: 10 },
  parentalGuidance: { group: { least: 8, most: 12 }, individual: { least: 5, most: 8 }, leastForWantOfCapacity: { group: 4, individual: 2 } },
  time: { kind: 'full-time', hoursPerWeek: 37.5, hoursPerWeekWithOwnWork: 30, exception: 'none' },
};

describe.each([
  ['en', en, '37.5', /^You/],
  ['nb', nb, '37,5', /^Du/],
  ['nn', nn, '37,5', /^Du/],
] as const)('to the participant in %s', (_language, { plainOutcomes }, fullTime, you) => {
  it('says what the programme holds, with its numbers and without sections', () => {
    const said = plainOutcomes.requiredContent(content);
    for (const number of ['15', '5', '10', '8', '12', '4', '2', '30', fullTime]) expect(said).toMatch(new RegExp(`(?<![\\d,.])${number.replace('.', '\\.')}(?![\\d])`));
    expect(said).not.toMatch(/§|section|undefined|null/);
    expect(said).toMatch(you);
    expect(said).toMatch(/\.$/);
  });

  it('says which law governs', () => {
    const laws = [
      plainOutcomes.governingLaw({ act: 'none', ground: 'no-permit-yet' }),
      plainOutcomes.governingLaw({ act: 'introduction-act-2003' }),
      plainOutcomes.governingLaw({ act: 'integration-act', programme: 'ordinary', training: 'ordinary' }),
      plainOutcomes.governingLaw({ act: 'integration-act', programme: 'ordinary-without-social-studies', training: 'chapter-6a' }),
      plainOutcomes.governingLaw({ act: 'integration-act', programme: 'chapter-6a', training: 'chapter-6a' }),
    ];
    expect(new Set(laws).size).toBe(laws.length);
    for (const said of laws) expect(said).toMatch(you);
  });
});
