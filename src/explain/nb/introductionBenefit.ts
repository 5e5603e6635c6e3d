/** introductionBenefit: words in nb. */
export const introductionBenefitWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
