import * as questions from '../case/questions/all.js';
import * as parameters from '../law/parameters/index.js';
import type { CaseRule } from './ask.js';

/** A level of the Common European Framework (Det felles europeiske rammeverket), Regulation § 26. */
export type NorwegianLevel = 'A2' | 'B1' | 'B2';

/** A level for each skill of the tests in Norwegian. */
export interface SkillLevels {
  /** Reading (leseforståelse). */
  readonly reading: NorwegianLevel;
  /** Listening (lytteforståelse). */
  readonly listening: NorwegianLevel;
  /** Writing (skriftlig framstilling). */
  readonly writing: NorwegianLevel;
  /** Speaking (muntlig kommunikasjon). */
  readonly oral: NorwegianLevel;
}

/**
 * The guiding least level (veiledende minimumsnivå), Regulation § 28.
 *
 * - `levels`: a level for each skill
 * - `grade`: grade 2 or better in the school subject Norwegian, or the levels in `orLevels` where the Regulation names them; `null` where it does not
 *
 * `guiding` is always `true`: the level is what a participant ought to reach, and not a condition.
 */
export type GuidingLevel =
  | { readonly kind: 'levels'; readonly guiding: true; readonly levels: SkillLevels }
  | { readonly kind: 'grade'; readonly guiding: true; readonly grade: 2; readonly orLevels: SkillLevels | null };

/** The education brought along, as far as training is different for it. */
export type TrainingEducation = 'below-upper-secondary' | 'upper-secondary-or-higher';

const skills = (written: NorwegianLevel, oral: NorwegianLevel): SkillLevels => ({ reading: written, listening: written, writing: written, oral });
const WITHOUT_PRIMARY_SCHOOL = skills('A2', 'B1');

const levels = (of: SkillLevels): GuidingLevel => ({ kind: 'levels', guiding: true, levels: of });
const grade = (orLevels: SkillLevels | null): GuidingLevel => ({ kind: 'grade', guiding: true, grade: 2, orLevels });

/** The education brought along, as the law of the date asked about has it for training (§ 32, Regulation § 65a). */
export const trainingEducation = (protectedByPermit: boolean): CaseRule<string, TrainingEducation> => ({
  id: `trainingEducation ${protectedByPermit ? 'under collective protection' : 'otherwise'}`,
  shares: [],
  decide: ({ ask, law }) => {
    const level = ask(questions.educationLevel);
    switch (level) {
      case 'below-upper-secondary':
        return level;
      case 'upper-secondary':
      case 'higher':
        return 'upper-secondary-or-higher';
      case 'ukrainian-upper-secondary': {
        if (protectedByPermit && law(parameters.ukrainianUpperSecondaryCountsInTraining) === true) return 'upper-secondary-or-higher';
        // The definition of 2023 names § 32 and not § 37 d or the Regulation § 43g; that of collective protection named the programme only.
        const defined = law(parameters.upperSecondaryIsDefined) === true && !protectedByPermit;
        return !defined && ask(questions.countsAsUpperSecondary) === 'yes' ? 'upper-secondary-or-higher' : 'below-upper-secondary';
      }
      default:
        return level satisfies never;
    }
  },
});

/** Which level a participant ought to reach at the least (Regulation § 28); the goal set for the person may be higher, or be adjusted (§ 27). */
export const guidingLevel = (education: TrainingEducation): CaseRule<string, GuidingLevel> => ({
  id: `guidingLevel ${education}`,
  shares: [],
  decide: ({ ask, law }) => {
    const place = ask(questions.trainingPlace);
    switch (place) {
      case 'upper-secondary-school':
        return grade(null);
      case 'preparatory-adult-education':
        return grade(law(parameters.levelInsteadOfGradeInPreparatoryEducation) === true ? WITHOUT_PRIMARY_SCHOOL : null);
      case 'adult-immigrants':
        if (education === 'below-upper-secondary') {
          return levels(ask(questions.completedPrimarySchool) === 'yes' ? skills('B1', 'B1') : WITHOUT_PRIMARY_SCHOOL);
        }
        return levels(ask(questions.needsB2) === 'yes' ? skills('B2', 'B2') : skills('B1', 'B2'));
      default:
        return place satisfies never;
    }
  },
});
