/** introductionBenefit: words in en. */
export const introductionBenefitWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
