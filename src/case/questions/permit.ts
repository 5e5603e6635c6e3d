import { toEpochDay } from '../../calendar/isoDate.js';
import { branchesOfChoice, branchesOfDate, dayCells, type Ground } from '../../decision/index.js';
import { inForceSince, rowOn } from '../../law/parameter.js';
import * as parameters from '../../law/parameters/index.js';
import { act, instrument, regulation } from '../../law/provision.js';
import { citizenships, permitGrounds, type PermitGround } from '../facts.js';
import { choiceFact, fact, since, yesNoFact, type CaseQuestion, type KnownCase } from './define.js';
import { grantedOn } from './spans.js';

/** Is the person a Nordic citizen or covered by the EEA Agreement (§ 8 last paragraph)? */
export const nordicOrEea = choiceFact({
  id: 'nordic-or-eea',
  path: 'person.citizenship',
  value: (facts) => facts.person?.citizenship,
  values: citizenships,
  answers: ['yes', 'no'],
  answerOf: (citizenship) => (citizenship === 'third-country' ? 'no' : 'yes'),
  grounds: [
    since('2021-01-01', act('8', { paragraph: 4 }), 'guidance'),
    since('2026-01-01', act('8', { paragraph: 5 }, '2026-01-01')),
  ],
});

const section9 = [since('2021-01-01', act('9', { paragraph: 1 })), since('2023-08-01', act('9', { paragraph: 1 }, '2023-08-01'))];

/** Which of the permits in § 9 does the person hold? */
export const permitGround = choiceFact({
  id: 'permit-ground',
  path: 'permit.ground',
  value: (facts) => facts.permit?.ground,
  values: permitGrounds,
  answers: permitGrounds,
  answerOf: (ground) => ground,
  grounds: section9,
});

/** Does the person hold a permit under collective protection (§ 9 letter e)? */
export const collectiveProtection = choiceFact({
  id: 'collective-protection',
  path: 'permit.ground',
  value: (facts) => facts.permit?.ground,
  values: permitGrounds,
  answers: ['yes', 'no'],
  answerOf: (ground) => (ground === 'collective-protection' ? 'yes' : 'no'),
  shared: true,
  grounds: [since('2021-01-01', act('9', { paragraph: 1, letter: 'e' }))],
});

/** Was the permit granted on or after the day chapter 6A reaches back to? */
export const inScopeOfChapter6A = fact({
  id: 'in-scope-of-chapter-6a',
  answers: ['yes', 'no'],
  facts: ['permit.grantedOn'],
  grounds: [
    since('2021-01-01', act('9', { paragraph: 1, letter: 'e' }), 'inferred'),
    since('2022-06-16', instrument('forskrift/2022-06-10-995', '2022-06-16'), 'regulation'),
    since('2024-07-01', instrument('forskrift/2024-06-25-1217', '2024-07-01'), 'regulation'),
    since('2026-07-01', instrument('forskrift/2026-06-12-1077', '2026-07-01'), 'regulation'),
  ],
  possible: (known) => {
    const reachesBackTo = rowOn(parameters.collectiveProtectionPermitsFrom, known.on).value;
    if (reachesBackTo === null) return [{ answer: 'yes' }];
    return branchesOfDate(
      'permit.grantedOn',
      grantedOn(known),
      dayCells('no', [toEpochDay(reachesBackTo), 'yes']),
    );
  },
});

const formerGrounds: readonly (PermitGround | null)[] = [null, ...permitGrounds];

/** The permits that the rest of the file still allows before this one. */
const possibleFormerGrounds = (known: KnownCase): readonly (PermitGround | null)[] => {
  const replacedAnother = known.facts.permit?.firstGrantedOn !== undefined;
  // A file is only asked of a time after the permit when another was held before it.
  const first = grantedOn(known).from > known.onDay;
  return formerGrounds.filter((ground) => (ground === null || !first) && (!replacedAnother || (ground !== null && ground !== 'other')));
};

/** A question about the permit before this one. Several are asked of one file, so the answers must agree. */
export const formerPermit = <const A extends string>(
  id: string,
  answers: readonly A[],
  answerOf: (ground: PermitGround | null) => NoInfer<A>,
  grounds: readonly Ground[],
): CaseQuestion<A> =>
  fact({
    id,
    answers,
    facts: ['permit.previousGround'],
    grounds,
    possible: (known) => branchesOfChoice(known, 'permit.previousGround', known.facts.permit?.previousGround, possibleFormerGrounds(known), answerOf),
  });

const yesIf =
  (isSo: (ground: PermitGround | null) => boolean) =>
  (ground: PermitGround | null): 'yes' | 'no' =>
    isSo(ground) ? 'yes' : 'no';
const yesOrNo = ['yes', 'no'] as const;

/** Did the person hold a permit as a family member (letter f) before this one (§ 8 second paragraph)? */
export const familyPermitBefore = formerPermit('family-permit-before', yesOrNo, yesIf((ground) => ground === 'family-member'), [since('2021-01-01', act('8', { paragraph: 2 }), 'guidance'), since('2023-08-01', act('8', { paragraph: 2, sentence: 2 }, '2023-08-01'))]);

const section43h = [
  since('2026-01-01', regulation('43h', { paragraph: 1 }, '2026-01-01'), 'regulation'),
  since('2026-07-01', regulation('43h', { paragraph: 1 }, '2026-07-01'), 'regulation'),
];

/** Did the person have collective protection before this permit (Regulation § 43h)? */
export const collectiveProtectionBefore = formerPermit('collective-protection-before', yesOrNo, yesIf((ground) => ground === 'collective-protection'), section43h);

/** Did the permit replace one of collective protection (§ 9 last paragraph, Regulation § 43h second paragraph)? */
export const collectiveProtectionBeforeProgramme = formerPermit('collective-protection-before-programme', yesOrNo, yesIf((ground) => ground === 'collective-protection'), [
    since('2021-01-01', act('9', { paragraph: 2 }), 'guidance'),
    since('2023-08-01', act('9', { paragraph: 3 }, '2023-08-01')),
  ]);

/** Did this permit replace another (§ 9 last paragraph)? */
export const permitChanged = formerPermit('permit-changed', yesOrNo, yesIf((ground) => ground !== null), [
    since('2021-01-01', act('9', { paragraph: 2 }), 'guidance'),
    since('2023-08-01', act('9', { paragraph: 3 }, '2023-08-01')),
  ]);

/** Was the permit granted before or after the Regulation § 43h, as it is now, came into force? */
export const permitChangedUnderRule = fact({
  id: 'permit-changed-under-rule',
  answers: ['before', 'since'],
  facts: ['permit.grantedOn'],
  grounds: section43h,
  possible: (known) => {
    const inForce = toEpochDay(inForceSince(parameters.noNewRightsAfterCollectiveProtection, (day) => day <= known.on));
    return branchesOfDate('permit.grantedOn', grantedOn(known), dayCells('before', [inForce, 'since']));
  },
});

/** Was a programme or Norwegian training decided for the person under chapter 6A (Regulation § 43h)? */
export const decidedUnderChapter6A = yesNoFact(
  'decided-under-chapter-6a',
  'permit.decidedUnderChapter6A',
  (facts) => facts.permit?.decidedUnderChapter6A,
  section43h,
);
