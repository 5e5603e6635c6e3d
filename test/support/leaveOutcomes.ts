import type { CaseFacts } from '../../src/case/facts.js';
import { leaveBalance } from '../../src/rules/leaveBalance.js';
import { leaveEntitlements } from '../../src/rules/leaveEntitlements.js';
import { programmeEnd } from '../../src/rules/programmeEnd.js';

const file: CaseFacts = {
  person: { birthDate: '1990-04-10', education: 'upper-secondary' },
  permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null },
  programme: {
    offeredStartOn: '2026-01-12',
    startedOn: '2026-01-20',
    endedOn: null,
    endGoal: 'work',
    leave: [
      { kind: 'welfare', from: '2026-02-02', to: '2026-02-20' },
      { kind: 'holiday', from: '2026-07-01', to: '2026-07-14' },
      { kind: 'parental', from: '2026-09-01', to: '2026-09-30' },
    ],
  },
};

const outcomesOf = (decision: { readonly rule: 'leaveEntitlements' | 'leaveBalance' | 'programmeEnd'; readonly status: string; readonly outcome?: unknown; readonly possible?: readonly unknown[] }) =>
  (decision.status === 'determined' ? [decision.outcome] : (decision.possible ?? [])).map((outcome) => ({ rule: decision.rule, outcome }));

const on = '2026-11-01';
const { programme } = file;

/** Outcomes of every kind of the three rules of leave, no two the same. */
export const leaveOutcomes = [
  ...outcomesOf(leaveEntitlements(file, { on })),
  ...outcomesOf(leaveEntitlements({ ...file, household: { youngestChildBornOn: null, otherParentInProgramme: false, chronicallyIllChild: false } }, { on: '2022-01-01' })),
  ...outcomesOf(leaveBalance(file, { on })),
  ...outcomesOf(programmeEnd(file, { on })),
  ...outcomesOf(programmeEnd({ ...file, programme: { ...programme, months: 10, extensionMonths: 0, leave: [] } }, { on })),
  ...outcomesOf(programmeEnd({ ...file, programme: { ...programme, months: 13, extensionMonths: 1, leave: [] } }, { on })),
  ...outcomesOf(programmeEnd({ ...file, programme: { ...programme, months: 2, extensionMonths: 3, offeredStartOn: '2025-06-01', startedOn: '2025-11-30', leave: [] } }, { on })),
  ...outcomesOf(programmeEnd({ ...file, programme: { ...programme, startedOn: null } }, { on })),
  { rule: 'leaveEntitlements', outcome: { kind: 'not-governed' } } as const,
  { rule: 'leaveBalance', outcome: { kind: 'not-governed' } } as const,
  { rule: 'programmeEnd', outcome: { kind: 'not-governed' } } as const,
  { rule: 'programmeEnd', outcome: { kind: 'end-goal-not-lawful', lawful: ['work', 'vocational-training'] } } as const,
];
