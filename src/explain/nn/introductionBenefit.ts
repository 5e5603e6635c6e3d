/** introductionBenefit: words in nn. */
export const introductionBenefitWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
