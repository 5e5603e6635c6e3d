import { attainsGoal, outcomeGroupOf, type EndingReason } from '../outcomes/ending.js';
import { reasonOf, type Axis } from './axes.js';
import type { CountedContents } from './fromCounts.js';

/**
 * The base of shares of leavers (nevner).
 *
 * - `all-leavers`: everybody who ended, also without a registered reason. So the directorate's reports count (notice of 9 June 2024, guidance)
 * - `registered-reason`: only those with a registered reason, a choice in the register's own list of leavers
 */
export const leaverBases = ['all-leavers', 'registered-reason'] as const;
/** A base of shares, as in {@link leaverBases}. */
export type LeaverBase = (typeof leaverBases)[number];

/** Whether a leaver with this reason is in the base of shares. */
const isInBase = (reason: EndingReason, base: LeaverBase): boolean => base === 'all-leavers' || reason !== 'not-registered';

/** An axis without the leavers who are not in the base. */
export const inBase = (axis: Axis, base: LeaverBase): Axis => ({ ...axis, codeOf: (cell) => (isInBase(reasonOf(cell), base) ? axis.codeOf(cell) : null) });

/** Whether the goal was attained; counted by, and not printed. */
export const goalAxis = (base: LeaverBase): Axis =>
  inBase(
    {
      dimension: {
        id: 'goal',
        label: { nb: 'Måloppnåelse', nn: 'Måloppnåing', en: 'Goal attainment' },
        shown: false,
        categories: [
          { code: 'attained', label: { nb: 'Arbeid eller utdanning', nn: 'Arbeid eller utdanning', en: 'Work or education' } },
          { code: 'not-attained', label: { nb: 'Verken arbeid eller utdanning', nn: 'Verken arbeid eller utdanning', en: 'Neither work nor education' } },
        ],
      },
      codeOf: (cell) => (attainsGoal(reasonOf(cell)) === 'attained' ? 'attained' : 'not-attained'),
    },
    base,
  );

/** Where a leaver went, as the figures of work and education tell it. */
export const outcomeOf = (reason: EndingReason): 'work' | 'education' | 'neither' => {
  const group = outcomeGroupOf(reason);
  return group === 'work' || group === 'education' ? group : 'neither';
};

/** Work and education; those who went to neither are counted and not printed. */
export const outcomeAxis = (base: LeaverBase): Axis =>
  inBase(
    {
      dimension: {
        id: 'outcome',
        label: { nb: 'Overgang til', nn: 'Overgang til', en: 'Went to' },
        omitted: ['neither'],
        categories: [
          { code: 'work', label: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' } },
          { code: 'education', label: { nb: 'Utdanning', nn: 'Utdanning', en: 'Education' } },
          { code: 'neither', label: { nb: 'Verken arbeid eller utdanning', nn: 'Verken arbeid eller utdanning', en: 'Neither work nor education' } },
        ],
      },
      codeOf: (cell) => outcomeOf(reasonOf(cell)),
    },
    base,
  );

/** The share of leavers who attained the goal; needs {@link goalAxis}. */
export const attainedShare: CountedContents = {
  code: 'goal-attainment',
  label: { nb: 'Andel med overgang til arbeid eller utdanning', nn: 'Del med overgang til arbeid eller utdanning', en: 'Share who went to work or education' },
  unit: 'percent',
  decimals: 0,
  of: { dimension: 'goal', codes: ['attained'] },
};

/** How many ended. */
export const leaverCount: CountedContents = {
  code: 'leavers',
  label: { nb: 'Avsluttet program', nn: 'Avslutta program', en: 'Left the programme' },
  unit: 'persons',
  decimals: 0,
};
