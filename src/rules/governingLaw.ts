import type { CaseFacts } from '../case/facts.js';
import * as questions from '../case/questions/all.js';
import type { Decision } from '../decision/index.js';
import * as parameters from '../law/parameters/index.js';
import { askRule, type AskOptions, type CaseRule } from './ask.js';
import { programmeRules, type ProgrammeRules } from './collectiveProtection.js';
import { governedByIntegrationAct } from './governedByIntegrationAct.js';
import { noNewRights } from './noNewRights.js';

/**
 * Which rules for the training govern.
 *
 * - `ordinary`: chapter 6 as it is
 * - `chapter-6a`: the special rules for collective protection in § 37 d
 */
export type TrainingRules = 'ordinary' | 'chapter-6a';

/**
 * Which Act governs a person, and which of its rules (hvilken lov som gjelder).
 *
 * - `integration-act`: the Integration Act; `programme` says which of its rules for the programme, and `training` which for the training
 * - `introduction-act-2003`: the Introduction Act of 2003, which this library does not encode
 * - `none`: no permit has been granted on the date asked about (`no-permit-yet`), and it is the permit that decides
 */
export type GoverningLaw =
  | { readonly act: 'integration-act'; readonly programme: ProgrammeRules; readonly training: TrainingRules }
  | { readonly act: 'introduction-act-2003' }
  | { readonly act: 'none'; readonly ground: 'no-permit-yet' };

/** § 37 d, and the Regulation § 43h for those who had collective protection before. */
const trainingRules: CaseRule<'trainingRules', TrainingRules> = {
  id: 'trainingRules',
  shares: [],
  decide: ({ ask, consider, law }) => {
    if (law(parameters.specialTraining) !== true) return 'ordinary';
    if (ask(questions.collectiveProtection) === 'yes') return ask(questions.inScopeOfChapter6A) === 'yes' ? 'chapter-6a' : 'ordinary';
    return consider(noNewRights) ? 'chapter-6a' : 'ordinary';
  },
};

/** The rule behind {@link governingLaw}: § 52, the Regulation §§ 72 and 43h, and chapter 6A. */
export const governingLawRule: CaseRule<'governingLaw', GoverningLaw> = {
  id: 'governingLaw',
  decide: ({ ask, consider }) => {
    if (ask(questions.permitHeld) === 'not-granted-yet') return { act: 'none', ground: 'no-permit-yet' };
    if (!consider(governedByIntegrationAct)) return { act: 'introduction-act-2003' };
    return { act: 'integration-act', programme: consider(programmeRules), training: consider(trainingRules) };
  },
};

/**
 * Which Act governs a person, and whether the ordinary rules or those for collective protection do (hvilken lov som gjelder).
 *
 * Provisions: the Act § 52 (§ 51 until 2022-07-31), §§ 37 c and 37 d in every wording, and the Regulation §§ 72 and 43h. Certainty: statute and
 * regulation, save that the amending Act of 2 June 2023 was not read; each step of the trace says which.
 *
 * It answers for the introduction programme and the training of chapters 4 and 6. Training for asylum seekers in reception centres follows the
 * day of the application for protection (Regulation § 72 first sentence), and is not asked here. Whether the person has any right is for
 * {@link targetGroup} to say.
 *
 * Open by law: the day that "after" names (reading `after-a-date`), a programme begun under collective protection
 * (`programme-after-collective-protection`), and a permit changed before the Regulation § 43h (`no-new-rights-earlier-change`).
 *
 * @param facts - what the case file holds; a field left out is unknown, never "no"
 * @param options - the date asked about, and the readings and assessments that are settled
 * @returns the Act and its rules, or every answer that is still possible and what decides between them
 * @throws RangeError that names the field and the value when a fact is malformed, or `on` when the date is before 2021-01-01
 *
 * @example
 * ```ts
 * import { governingLaw } from 'integreringsloven';
 *
 * const facts = { permit: { ground: 'collective-protection', grantedOn: '2023-02-10' } } as const;
 *
 * const then = governingLaw(facts, { on: '2025-12-31' });
 * then.status === 'determined' && then.outcome; // => { act: 'integration-act', programme: 'chapter-6a', training: 'chapter-6a' }
 *
 * const now = governingLaw(facts, { on: '2026-01-01' });
 * now.status === 'determined' && now.outcome; // => { act: 'integration-act', programme: 'ordinary-without-social-studies', training: 'chapter-6a' }
 * ```
 */
export const governingLaw = (facts: CaseFacts, options: AskOptions): Decision<'governingLaw', GoverningLaw> =>
  askRule(governingLawRule, facts, options);
