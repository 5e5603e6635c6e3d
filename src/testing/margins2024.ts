import type { EndingReason } from '../outcomes/ending.js';

/** Leavers by sex, protection and whether they attained. */
export interface LeaverMargins {
  readonly displaced: SexMargins;
  readonly other: SexMargins;
  /** Ending reasons of those who attained and those who did not, by protection. */
  readonly reasons: Readonly<Record<'displaced' | 'other', { readonly attained: ReasonCounts; readonly not: ReasonCounts }>>;
}

interface SexMargins {
  readonly women: { readonly attained: number; readonly not: number };
  readonly men: { readonly attained: number; readonly not: number };
}

type ReasonCounts = readonly (readonly [EndingReason, number])[];

/**
 * The leavers of 2024, 15 755: counts that print the shares of the report.
 *
 * Where the report contradicts itself, this was followed: the share of 86 percent displaced persons rather than "about 2 400" others, so that the others
 * are 2 155; the 8 644 who went neither to work nor to education rather than the sum of the parts, so that 2 364 rather than 2 378 left for other or
 * unknown reasons; and 25 and 19 percent of the others rather than the 52 percent of the text to Figure 6.
 */
export const leavers2024: LeaverMargins = {
  displaced: { women: { attained: 2935, not: 4681 }, men: { attained: 3228, not: 2756 } },
  other: { women: { attained: 450, not: 692 }, men: { attained: 498, not: 515 } },
  reasons: {
    displaced: {
      attained: [
        ['ordinary-work', 5000],
        ['work-with-wage-subsidy', 870],
        ['upper-secondary', 258],
        ['higher-education', 35],
      ],
      not: [
        ['preparatory-adult-education', 108],
        ['labour-market-measures', 5413],
        ['other-named-reason', 1316],
        ['not-registered', 600],
      ],
    },
    other: {
      attained: [
        ['ordinary-work', 450],
        ['work-with-wage-subsidy', 89],
        ['upper-secondary', 360],
        ['higher-education', 49],
      ],
      not: [
        ['preparatory-adult-education', 259],
        ['labour-market-measures', 500],
        ['other-named-reason', 348],
        ['not-registered', 100],
      ],
    },
  },
};

/** The leavers of 2023 that were published, 11 381: counts that print the shares that the report for 2024 gives of 2023. */
export const leavers2023: LeaverMargins = {
  displaced: { women: { attained: 2770, not: 3691 }, men: { attained: 1625, not: 1014 } },
  other: { women: { attained: 600, not: 655 }, men: { attained: 572, not: 454 } },
  reasons: {
    displaced: {
      attained: [
        ['ordinary-work', 3600],
        ['work-with-wage-subsidy', 522],
        ['upper-secondary', 182],
        ['higher-education', 91],
      ],
      not: [
        ['preparatory-adult-education', 50],
        ['labour-market-measures', 2400],
        ['other-named-reason', 755],
        ['not-registered', 1500],
      ],
    },
    other: {
      attained: [
        ['ordinary-work', 440],
        ['work-with-wage-subsidy', 89],
        ['upper-secondary', 543],
        ['higher-education', 100],
      ],
      not: [
        ['preparatory-adult-education', 160],
        ['labour-market-measures', 449],
        ['other-named-reason', 300],
        ['not-registered', 200],
      ],
    },
  },
};

/** How large the counties are to one another, in the order of the rows of Table 2. Made up: the report has no counts by county. */
export const countySizes: readonly number[] = [4.5, 5.5, 6, 6, 4.5, 5.5, 3, 11, 9, 8.5, 8, 10.5, 8.5, 4, 5, 2];
