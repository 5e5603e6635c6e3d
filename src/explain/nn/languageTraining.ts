/** languageTraining: words in nn. */
export const languageTrainingWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
