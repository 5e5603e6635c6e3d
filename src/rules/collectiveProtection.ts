import type { IsoDate } from '../calendar/isoDate.js';
import * as questions from '../case/questions/all.js';
import { programmeAfterCollectiveProtection } from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { CaseInquiry, CaseRule } from './ask.js';

const SHARED = ['permit.ground', 'permit.grantedOn', 'permit.previousGround', 'programme-after-collective-protection'];

/** Whether the programme is one of collective protection: by the permit held, or by the one it replaced, as the reading has it. */
const isOfCollectiveProtection = ({ ask }: CaseInquiry): 'by-permit' | 'by-former-permit' | 'no' => {
  if (ask(questions.collectiveProtection) === 'yes') return 'by-permit';
  if (ask(questions.collectiveProtectionBeforeProgramme) === 'no') return 'no';
  return ask(programmeAfterCollectiveProtection) === 'as-under-chapter-6a' ? 'by-former-permit' : 'no';
};

/** Whether chapter 6A reaches the programme: a permit held must be granted on or after the day the chapter reaches back to. */
const isCovered = (inquiry: CaseInquiry): boolean => {
  const programme = isOfCollectiveProtection(inquiry);
  return programme === 'by-former-permit' || (programme === 'by-permit' && inquiry.ask(questions.inScopeOfChapter6A) === 'yes');
};

/** Whether the person holds a permit under collective protection (kollektiv beskyttelse), or has a programme that was given under one. */
export const holdsCollectiveProtection: CaseRule<'holdsCollectiveProtection', boolean> = {
  id: 'holdsCollectiveProtection',
  shares: SHARED,
  decide: (inquiry) => isOfCollectiveProtection(inquiry) !== 'no',
};

/**
 * Whether the special rules of chapter 6A for end goals, length and hours govern, in the wording of a day, or without one on the date asked about (§ 37 c
 * as it was until 2025).
 */
export const specialProgramme = (wordingOf?: IsoDate): CaseRule<string, boolean> => ({
  id: `specialProgramme ${wordingOf ?? 'now'}`,
  shares: SHARED,
  decide: (inquiry) => inquiry.law(parameters.collectiveProtectionStanding, wordingOf) === 'right' && isCovered(inquiry),
});

/** Whether chapter 6A covers the person, whatever it says that day: by the permit held and the day it was granted, or by the programme. */
export const coveredByChapter6A: CaseRule<'coveredByChapter6A', boolean> = {
  id: 'coveredByChapter6A',
  shares: SHARED,
  decide: isCovered,
};

/**
 * Which rules for the programme govern.
 *
 * - `ordinary`: chapter 4 as it is
 * - `chapter-6a`: the special rules of § 37 c, as they were until 2025
 * - `ordinary-without-social-studies`: chapter 4, but social studies need not be part of the programme (§ 37 c from 2026)
 */
export type ProgrammeRules = 'ordinary' | 'chapter-6a' | 'ordinary-without-social-studies';

/** Which rules for the programme govern on the date asked about. */
export const programmeRules: CaseRule<'programmeRules', ProgrammeRules> = {
  id: 'programmeRules',
  shares: SHARED,
  decide: ({ consider, law }) => {
    if (law(parameters.specialContent) === true) return consider(specialProgramme()) ? 'chapter-6a' : 'ordinary';
    return law(parameters.withoutSocialStudies) === true && consider(coveredByChapter6A) ? 'ordinary-without-social-studies' : 'ordinary';
  },
};
