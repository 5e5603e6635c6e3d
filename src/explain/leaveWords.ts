import type { IsoDate } from '../calendar/isoDate.js';
import type { EndGoal, LeaveKind } from '../case/facts.js';
import type { LeaveBalance, KindBalance } from '../rules/leaveBalance.js';
import type {
  Entitlement,
  EntitlementKind,
  EntitlementLength,
  EntitlementTime,
  LeaveCondition,
  LeaveEntitlements,
  LeaveLimit,
  SelfCertificates,
  WelfareOccasion,
} from '../rules/leaveEntitlements.js';
import type { EndDay, ProgrammeEnd } from '../rules/programmeEnd.js';

type End = Extract<ProgrammeEnd, { readonly kind: 'end' }>;

/** How a language says what the Regulation gives of absence and leave, piece by piece. */
export interface LeavePhrases {
  readonly kinds: Readonly<Record<EntitlementKind, string>>;
  readonly standing: Readonly<Record<Entitlement['standing'], string>>;
  readonly upTo: (length: EntitlementLength) => string;
  readonly asNeeded: string;
  readonly per: Readonly<Record<EntitlementTime, string>>;
  readonly benefit: Readonly<Record<Entitlement['benefit'], string>>;
  readonly limit: (limit: Exclude<LeaveLimit, { readonly limit: 'occasion' }>) => string;
  readonly occasion: (occasion: string, days: number | null) => string;
  readonly occasions: Readonly<Record<WelfareOccasion, string>>;
  readonly conditions: Readonly<Record<LeaveCondition, string>>;
  readonly selfCertificates: (rules: SelfCertificates) => string;
  readonly notGoverned: string;
}

/** How a language says when a programme ends. */
export interface EndPhrases {
  readonly set: (end: EndDay) => string;
  readonly longest: (end: EndDay) => string;
  readonly longestWithExtension: (end: EndDay) => string;
  readonly counted: (leave: string) => string;
  readonly countedKind: (kind: LeaveKind, workingDays: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly setLength: Readonly<Record<End['setLength'], string>>;
  readonly setExtension: Readonly<Record<End['setExtension'], string>>;
  readonly notBegun: string;
  readonly notLawful: (lawful: readonly EndGoal[]) => string;
  readonly notGoverned: string;
}

/** How a language says what is used and left. */
export interface BalancePhrases {
  readonly balance: (one: KindBalance) => string;
  readonly notGoverned: string;
}

const limitWords = (p: LeavePhrases, limit: LeaveLimit): string =>
  limit.limit === 'occasion' ? p.occasion(p.occasions[limit.occasion], limit.workingDays) : p.limit(limit);

const entitlementWords = (p: LeavePhrases, { kind, standing, length, per, benefit, limits, conditions }: Entitlement): string => {
  // Days off are those the Regulation lists, not as many as are needed.
  const time = length !== null ? [p.upTo(length) + p.per[per]] : kind === 'days-off' ? [] : [p.asNeeded];
  const main = `${p.kinds[kind]}: ${[p.standing[standing], ...time, p.benefit[benefit]].join(', ')}`;
  return `${[main, ...limits.map((limit) => limitWords(p, limit)), ...conditions.map((condition) => p.conditions[condition])].join('; ')}.`;
};

/** Each entitlement on a line of its own. */
export const entitlementsIn =
  (p: LeavePhrases) =>
  (outcome: LeaveEntitlements): string =>
    outcome.kind === 'not-governed'
      ? p.notGoverned
      : [...outcome.entitlements.map((one) => entitlementWords(p, one)), p.selfCertificates(outcome.selfCertificates)].join('\n');

/** Each balance in a sentence of its own. */
export const balancesIn =
  (p: BalancePhrases) =>
  (outcome: LeaveBalance): string =>
    outcome.kind === 'not-governed' ? p.notGoverned : outcome.balances.map(p.balance).join(' ');

const endSentences = (p: EndPhrases, { set, longest, longestWithExtension, counted, setLength, setExtension }: End): readonly string[] => [
  ...(set === null ? [] : [p.set(set)]),
  p.longest(longest),
  ...(longestWithExtension === null ? [] : [p.longestWithExtension(longestWithExtension)]),
  ...(counted.length === 0 ? [] : [p.counted(p.list(counted.map(({ kind, workingDays }) => p.countedKind(kind, workingDays))))]),
  p.setLength[setLength],
  p.setExtension[setExtension],
];

/** The ends of a programme, a sentence each. */
export const endsIn =
  (p: EndPhrases) =>
  (outcome: ProgrammeEnd): string => {
    switch (outcome.kind) {
      case 'end':
        return endSentences(p, outcome).filter((sentence) => sentence !== '').join(' ');
      case 'not-begun':
        return p.notBegun;
      case 'end-goal-not-lawful':
        return p.notLawful(outcome.lawful);
      case 'not-governed':
        return p.notGoverned;
      default:
        return outcome satisfies never;
    }
  };

/** The day of an end as it is with what is added, and the number of days that were added. */
export const endWith = (
  { withAddition, addedWorkingDays }: EndDay,
  date: (day: IsoDate) => string,
  added: (workingDays: number) => string,
): string => date(withAddition) + (addedWorkingDays === 0 ? '' : added(addedWorkingDays));
