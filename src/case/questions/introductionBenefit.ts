/** The questions of introductionBenefit, by their ids. */
export const introductionBenefitQuestions = {} as const;
