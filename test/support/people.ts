import type { CaseFacts } from '../../src/case/facts.js';

type Changes = { readonly [Group in keyof CaseFacts]?: CaseFacts[Group] };

/** Facts with some of them changed, group by group. */
export const change = (facts: CaseFacts, changes: Changes): CaseFacts => {
  const merged: Record<string, unknown> = { ...facts };
  for (const [group, part] of Object.entries(changes)) merged[group] = { ...(merged[group] as object | undefined), ...part };
  return merged;
};

/** A refugee of 1990 with everything a caseworker would have in the file, settled by agreement in the spring of 2025. */
export const refugee: CaseFacts = {
  person: { birthDate: '1990-04-10', citizenship: 'third-country', education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2025-01-15', previousGround: null },
  settlement: { settledOn: '2025-04-01', byAgreement: true },
  decision: { madeOn: null },
  work: { hoursPerWeek: 0 },
  programme: { offeredStartOn: null, startedOn: null, endedOn: null },
};

/** A holder of collective protection, as in the first acceptance example. */
export const protectedPerson: CaseFacts = {
  person: { birthDate: '1985-03-02', citizenship: 'third-country', education: 'upper-secondary' },
  permit: { ground: 'collective-protection', grantedOn: '2023-02-10', previousGround: null },
  settlement: { settledOn: '2023-05-01', byAgreement: true },
  decision: { madeOn: '2023-05-20' },
  work: { hoursPerWeek: 0 },
  programme: { offeredStartOn: '2023-06-01', startedOn: '2023-06-15', endedOn: null, endGoal: 'work', percent: 100 },
};
